import { css } from 'lit';

/** Signs of states, made of borders: paper and forced colours keep those. Each shape is another one without its colour. */
export const glyphStyles = css`
  .glyph {
    position: relative;
    display: inline-block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }

  .has-glyph {
    position: relative;
    padding-inline-start: 24px;
  }

  .glyph::before,
  .has-glyph::before,
  .glyph::after,
  .has-glyph::after {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
  }

  .glyph::before,
  .has-glyph::before {
    border: 1.5px solid var(--_sign, var(--_ink-2));
    content: '';
  }

  .glyph-disc::before {
    border: 6px solid var(--_sign, var(--_positive));
  }

  .glyph-half::before {
    border-color: var(--_sign, var(--_ink));
  }

  .glyph-half::after {
    border: 6px solid var(--_sign, var(--_ink));
    clip-path: inset(0 50% 0 0);
    content: '';
  }

  .glyph-half:dir(rtl)::after {
    clip-path: inset(0 0 0 50%);
  }

  .glyph-dotted::before {
    border: 2px dotted var(--_sign, var(--_ink-2));
  }

  .glyph-dash::before {
    inset-block-start: 7px;
    block-size: 0;
    border: 0;
    border-block-start: 2px solid var(--_sign, var(--_ink-2));
    border-radius: 0;
  }

  .glyph-hatch::before {
    border: 1px dashed var(--_sign, var(--_ink-2));
    border-radius: 2px;
    background: repeating-linear-gradient(135deg, transparent 0 2px, var(--_hatch) 2px 3px);
  }
`;
