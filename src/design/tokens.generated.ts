// Written by scripts/build-tokens.mjs from src/design/tokens. Change the source, then run the script.
import { css } from 'lit';

export const tokenStyles = css`
  :host {
    --_surface: var(--pd-surface, var(--_default-surface));
    --_raised: var(--pd-raised, var(--_default-raised));
    --_hairline: var(--pd-hairline, var(--_default-hairline));
    --_ink: var(--pd-ink, var(--_default-ink));
    --_ink-2: var(--pd-ink-2, var(--_default-ink-2));
    --_receded: var(--pd-receded, var(--_default-receded));
    --_accent: var(--pd-accent, var(--_default-accent));
    --_accent-text: var(--pd-accent-text, var(--_default-accent-text));
    --_accent-soft: var(--pd-accent-soft, var(--_default-accent-soft));
    --_on-accent: var(--pd-on-accent, var(--_default-on-accent));
    --_control-border: var(--pd-control-border, var(--_default-control-border));
    --_positive: var(--pd-positive, var(--_default-positive));
    --_attention: var(--pd-attention, var(--_default-attention));
    --_critical: var(--pd-critical, var(--_default-critical));
    --_hatch: var(--pd-hatch, var(--_default-hatch));
    --_goal-1: var(--pd-goal-1, var(--_default-goal-1));
    --_goal-2: var(--pd-goal-2, var(--_default-goal-2));
    --_goal-3: var(--pd-goal-3, var(--_default-goal-3));
    --_goal-4: var(--pd-goal-4, var(--_default-goal-4));
    --_goal-5: var(--pd-goal-5, var(--_default-goal-5));
    --_goal-6: var(--pd-goal-6, var(--_default-goal-6));
    --_tint-1: var(--pd-tint-1, var(--_default-tint-1));
    --_tint-2: var(--pd-tint-2, var(--_default-tint-2));
    --_tint-3: var(--pd-tint-3, var(--_default-tint-3));
    --_tint-4: var(--pd-tint-4, var(--_default-tint-4));
    --_space-1: var(--pd-space-1, 4px);
    --_space-2: var(--pd-space-2, 8px);
    --_space-3: var(--pd-space-3, 12px);
    --_space-4: var(--pd-space-4, 16px);
    --_space-5: var(--pd-space-5, 24px);
    --_space-6: var(--pd-space-6, 32px);
    --_space-7: var(--pd-space-7, 48px);
    --_radius: var(--pd-radius, 6px);
    --_radius-outer: var(--pd-radius-outer, 10px);
    --_line: var(--pd-line, 1px);
    --_icon: var(--pd-icon, 16px);
    --_icon-stroke: var(--pd-icon-stroke, 1.5);
    --_focus-width: var(--pd-focus-width, 2px);
    --_focus-offset: var(--pd-focus-offset, 2px);
    --_target: var(--pd-target, 24px);
    --_target-coarse: var(--pd-target-coarse, 44px);
    --_control: var(--pd-control, 32px);
    --_row: var(--pd-row, 28px);
    --_row-compact: var(--pd-row-compact, 24px);
    --_motion: var(--pd-motion, 160ms);
    --_font: var(--pd-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif);
    --_font-mono: var(--pd-font-mono, ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace);
    --_text-label: var(--pd-text-label, 12px);
    --_text-dense: var(--pd-text-dense, 13px);
    --_text-body: var(--pd-text-body, 14px);
    --_text-lead: var(--pd-text-lead, 16px);
    --_text-heading: var(--pd-text-heading, 20px);
    --_text-figure: var(--pd-text-figure, 28px);
    --_leading: var(--pd-leading, 1.45);
    --_leading-tight: var(--pd-leading-tight, 1.25);
    --_weight-regular: var(--pd-weight-regular, 400);
    --_weight-medium: var(--pd-weight-medium, 550);
    --_weight-bold: var(--pd-weight-bold, 650);
  }
  :host {
    --_scheme: light;
    --_default-surface: #ffffff;
    --_default-raised: #f6f6f3;
    --_default-hairline: #e2e3de;
    --_default-ink: #1b1d22;
    --_default-ink-2: #555b66;
    --_default-receded: #6d727c;
    --_default-accent: #2f4ea0;
    --_default-accent-text: #2f4ea0;
    --_default-accent-soft: #e9edf8;
    --_default-on-accent: #ffffff;
    --_default-control-border: #8d919a;
    --_default-positive: #1b7347;
    --_default-attention: #8f5400;
    --_default-critical: #b3261e;
    --_default-hatch: #8d919a;
    --_default-goal-1: #2f5fa8;
    --_default-goal-2: #0f7570;
    --_default-goal-3: #8a5a00;
    --_default-goal-4: #7b4397;
    --_default-goal-5: #4b7029;
    --_default-goal-6: #a3452b;
    --_default-tint-1: #fbf7f0;
    --_default-tint-2: #f6edde;
    --_default-tint-3: #efdfc6;
    --_default-tint-4: #e6cea8;
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      --_default-accent-text: oklch(from var(--_accent) min(l, 0.5) c h);
      --_default-accent-soft: oklch(from var(--_accent) 0.9463 calc(c * 0.1115) calc(h + 4.44));
      --_default-on-accent: color(from var(--_accent) xyz-d65 calc(0.9505 * clamp(0, calc((0.179 - y) * 9999), 1)) clamp(0, calc((0.179 - y) * 9999), 1) calc(1.089 * clamp(0, calc((0.179 - y) * 9999), 1)));
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      --_scheme: dark;
      --_default-surface: #15171b;
      --_default-raised: #1d2025;
      --_default-hairline: #31353c;
      --_default-ink: #eceef2;
      --_default-ink-2: #a9b0bd;
      --_default-receded: #8a919d;
      --_default-accent: #9db4f5;
      --_default-accent-text: #9db4f5;
      --_default-accent-soft: #232c45;
      --_default-on-accent: #15171b;
      --_default-control-border: #6c737f;
      --_default-positive: #7bd3a3;
      --_default-attention: #f0b45a;
      --_default-critical: #ff9d94;
      --_default-hatch: #6c737f;
      --_default-goal-1: #8bb9fe;
      --_default-goal-2: #73c9c3;
      --_default-goal-3: #e1ad66;
      --_default-goal-4: #d79cf7;
      --_default-goal-5: #9dc67d;
      --_default-goal-6: #ff987b;
      --_default-tint-1: #23211e;
      --_default-tint-2: #302a20;
      --_default-tint-3: #423723;
      --_default-tint-4: #594726;
    }
    @supports (color: oklch(from red l c h)) {
      :host(:not([theme='light'])) {
        --_default-accent-text: var(--_accent);
        --_default-accent-soft: oklch(from var(--_accent) 0.2972 calc(c * 0.4897) calc(h - 0.74));
        --_accent: oklch(from var(--pd-accent, var(--_default-accent)) max(l, 0.74) c h);
      }
    }
  }
  @media screen {
    :host([theme='dark']) {
      --_scheme: dark;
      --_default-surface: #15171b;
      --_default-raised: #1d2025;
      --_default-hairline: #31353c;
      --_default-ink: #eceef2;
      --_default-ink-2: #a9b0bd;
      --_default-receded: #8a919d;
      --_default-accent: #9db4f5;
      --_default-accent-text: #9db4f5;
      --_default-accent-soft: #232c45;
      --_default-on-accent: #15171b;
      --_default-control-border: #6c737f;
      --_default-positive: #7bd3a3;
      --_default-attention: #f0b45a;
      --_default-critical: #ff9d94;
      --_default-hatch: #6c737f;
      --_default-goal-1: #8bb9fe;
      --_default-goal-2: #73c9c3;
      --_default-goal-3: #e1ad66;
      --_default-goal-4: #d79cf7;
      --_default-goal-5: #9dc67d;
      --_default-goal-6: #ff987b;
      --_default-tint-1: #23211e;
      --_default-tint-2: #302a20;
      --_default-tint-3: #423723;
      --_default-tint-4: #594726;
    }
    @supports (color: oklch(from red l c h)) {
      :host([theme='dark']) {
        --_default-accent-text: var(--_accent);
        --_default-accent-soft: oklch(from var(--_accent) 0.2972 calc(c * 0.4897) calc(h - 0.74));
        --_accent: oklch(from var(--pd-accent, var(--_default-accent)) max(l, 0.74) c h);
      }
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas !important;
      --_raised: Canvas !important;
      --_hairline: CanvasText !important;
      --_ink: CanvasText !important;
      --_ink-2: CanvasText !important;
      --_receded: CanvasText !important;
      --_accent: Highlight !important;
      --_accent-text: LinkText !important;
      --_accent-soft: Canvas !important;
      --_on-accent: HighlightText !important;
      --_control-border: ButtonBorder !important;
      --_positive: CanvasText !important;
      --_attention: CanvasText !important;
      --_critical: CanvasText !important;
      --_hatch: CanvasText !important;
      --_goal-1: CanvasText !important;
      --_goal-2: CanvasText !important;
      --_goal-3: CanvasText !important;
      --_goal-4: CanvasText !important;
      --_goal-5: CanvasText !important;
      --_goal-6: CanvasText !important;
      --_tint-1: Canvas !important;
      --_tint-2: Canvas !important;
      --_tint-3: Canvas !important;
      --_tint-4: Canvas !important;
    }
  }
`;
