// Runs in Node, inside an app that has installed the package: the modules without `define` in their name change nothing.
// Lit's own build for Node sets a few globals, so it is loaded first.
import 'lit';
import 'lit/decorators.js';
import '@lit/context';

const names = () => Object.getOwnPropertyNames(globalThis).sort();
const before = names();
const prototypes = [Object, Array, String, Number, Date, Map, Set, Promise].map((type) =>
  Object.getOwnPropertyNames(type.prototype).join(),
);
const registered = [];
const define = globalThis.customElements?.define;
if (define) globalThis.customElements.define = (tag) => registered.push(tag);

const root = await import('@throughline/elements');
await import('@throughline/elements/contract');
await import('@throughline/elements/model');
await import('@throughline/elements/interop');

const added = names().filter((name) => !before.includes(name));
const changed = [Object, Array, String, Number, Date, Map, Set, Promise].filter(
  (type, index) => Object.getOwnPropertyNames(type.prototype).join() !== prototypes[index],
);
if (!root.PdPlan) throw new Error('The root entry has no PdPlan.');
if (registered.length > 0) throw new Error(`Registered: ${registered}`);
if (added.length > 0) throw new Error(`New globals: ${added}`);
if (changed.length > 0) throw new Error(`Changed prototypes: ${changed.map(({ name }) => name)}`);
