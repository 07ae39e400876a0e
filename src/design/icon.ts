/** Icons of 16 px drawn in one weight. An icon never stands without its word, so it is hidden from screen readers. */
import { html, svg, type TemplateResult } from 'lit';

const outline = (d: string) => svg`<path d=${d}></path>`;

const DRAWINGS = {
  search: svg`<circle cx="7" cy="7" r="4.25"></circle><path d="m10.25 10.25 3.5 3.5"></path>`,
  'chevron-down': outline('m4 6.25 4 4 4-4'),
  'chevron-up': outline('m4 9.75 4-4 4 4'),
  'chevron-end': outline('m6 4 4 4-4 4'),
  'chevron-start': outline('m10 4-4 4 4 4'),
  download: outline('M8 2.5v7M5 7l3 3 3-3M3 13.25h10'),
  close: outline('m4 4 8 8M12 4l-8 8'),
  print: outline('M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z'),
  table: outline('M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.75h11M6.5 6.5V13'),
  map: svg`<path d="M5 4.5c3.5 0 2.5 7 6 7M5 4.5h6"></path><circle cx="3.5" cy="4.5" r="1.5"></circle
    ><circle cx="12.5" cy="4.5" r="1.5"></circle><circle cx="12.5" cy="11.5" r="1.5"></circle>`,
  warning: outline('M8 2.5 14 13H2zM8 6.75v2.75M8 11v.25'),
  info: svg`<circle cx="8" cy="8" r="5.75"></circle><path d="M8 7.25v3.5M8 5v.25"></path>`,
  critical: svg`<path d="M5.6 2.25h4.8l3.35 3.35v4.8l-3.35 3.35H5.6L2.25 10.4V5.6zM8 5v3.75M8 10.75V11"></path>`,
  ring: svg`<circle cx="8" cy="8" r="4.25"></circle>`,
  check: outline('m3.5 8.25 3 3 6-6.5'),
  undo: outline('M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6'),
  redo: outline('M10.5 3 13 5.5 10.5 8M13 5.5H7A3.75 3.75 0 0 0 7 13h3'),
  edit: outline('M3 13v-2.5l7.5-7.5L13 5.5 5.5 13zM9 4.5 11.5 7'),
  'sort-ascending': outline('M8 13V3.5M4.5 7 8 3.5 11.5 7'),
  'sort-descending': outline('M8 3v9.5M4.5 9 8 12.5 11.5 9'),
} as const;

export type IconName = keyof typeof DRAWINGS;
export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[];

/** Icons that point along the line of reading turn round where reading runs from right to left. */
const FOLLOWS_READING: ReadonlySet<IconName> = new Set(['chevron-end', 'chevron-start', 'undo', 'redo']);

export const icon = (name: IconName): TemplateResult => html`
  <svg
    class="icon ${FOLLOWS_READING.has(name) ? 'icon-follows-reading' : ''}"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    ${DRAWINGS[name]}
  </svg>
`;
