// Types for templates of other frameworks, written from the manifest: dist/jsx.d.ts, vue.d.ts and svelte.d.ts.
// The generators that exist wrap every event type in CustomEvent and import what dist/index.d.ts does not have; ours
// extend Event.
import { readFileSync, writeFileSync } from 'node:fs';

export function writeFrameworkTypes(folder) {
  const { modules } = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8'));
  const index = readFileSync(`${folder}/index.d.ts`, 'utf8');
  const elements = modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({ ...element, events: eventsOf(element, index) }));
  for (const [name, write] of Object.entries({ jsx, vue, svelte })) {
    writeFileSync(`${folder}/${name}.d.ts`, `${imports(elements)}${write(elements)}`);
  }
}

function imports(elements) {
  const eventTypes = elements.flatMap(({ events }) => events.map(({ type }) => type));
  const names = [...new Set([...elements.map(({ name }) => name), ...eventTypes])].filter(
    (name) => name !== 'Event',
  );
  return `import type { ${names.sort().join(', ')} } from './index.js';\n`;
}

/** An event has the type that its `@fires` names, when the package exports it. */
function eventsOf({ events = [] }, index) {
  const exported = (type) => type && new RegExp(`\\b${type}\\b`).test(index);
  return events
    .filter(({ name }) => name)
    .map(({ name, type, description }) => ({
      name,
      description,
      type: exported(type?.text) ? type.text : 'Event',
    }));
}

/** One line for every property and, where it is spelled differently, its attribute. */
function propertyLines({ name, members = [] }, indent) {
  const writable = members.filter((member) => member.kind === 'field' && !member.readonly);
  return writable.flatMap((member) => {
    const names = new Set([member.name, ...(member.attribute ? [member.attribute] : [])]);
    return [...names].map(
      (key) =>
        `${comment(member.description, indent)}${indent}'${key}'?: ${name}['${member.name}'] | undefined;\n`,
    );
  });
}

function eventLines(element, key, indent) {
  return element.events.map(
    ({ name, type, description }) =>
      `${comment(description, indent)}${indent}'${key(name)}'?: ((event: ${type}) => void) | undefined;\n`,
  );
}

function comment(text, indent) {
  return text ? `${indent}/** ${text.replaceAll('\n', ' ').replaceAll('*/', '* /')} */\n` : '';
}

function body(element, eventKey, indent) {
  return [...propertyLines(element, indent), ...eventLines(element, eventKey, indent)].join('');
}

/** React from version 19, Preact, Solid: the project extends its own IntrinsicElements by this interface. */
function jsx(elements) {
  const tags = elements.map(
    (element) =>
      `${comment(element.description, '  ')}  '${element.tagName}': Common<${element.name}> & {\n` +
      `${body(element, (name) => `on${name}`, '    ')}  };\n`,
  );
  return `
interface Common<Element> {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  role?: string | undefined;
  title?: string | undefined;
  tabIndex?: number | undefined;
  style?: Record<string, string | number> | undefined;
  key?: string | number | null | undefined;
  ref?: { current: Element | null } | ((element: Element | null) => void) | null | undefined;
  children?: unknown;
  [data: \`data-\${string}\`]: unknown;
  [aria: \`aria-\${string}\`]: unknown;
}

export interface CustomElements {
${tags.join('')}}
`;
}

function vue(elements) {
  const key = (name) =>
    `on${name
      .split('-')
      .map((word) => word[0].toUpperCase() + word.slice(1))
      .join('')}`;
  const tags = elements.map(
    (element) =>
      `${comment(element.description, '    ')}    '${element.tagName}': DefineComponent<{\n${body(element, key, '      ')}    }>;\n`,
  );
  return `import type { DefineComponent } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}

function svelte(elements) {
  const tags = elements.map(
    (element) =>
      `${comment(element.description, '    ')}    '${element.tagName}': HTMLAttributes<${element.name}> & {\n` +
      `${body(element, (name) => `on${name}`, '      ')}    };\n`,
  );
  return `import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}
