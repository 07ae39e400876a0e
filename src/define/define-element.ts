/** Registers elements so that a second copy of the library on a page does no harm. */
import { VERSION } from '../version.js';

const versionOf = (registered: object): string =>
  'version' in registered && typeof registered.version === 'string' ? registered.version : 'unknown';

/** Tags that another copy had taken, by its version, until they are told. */
const taken = new Map<string, string[]>();

/** One warning for all tags of a script, and not one for each. */
function tell(): void {
  for (const [version, tags] of taken) {
    console.warn(
      `Throughline ${VERSION} found ${tags.join(', ')} on this page already, from version ${version}, and left them as ` +
        'they are. Load the library once: remove one of the two scripts.',
    );
  }
  taken.clear();
}

/**
 * Defines the tag, unless it is defined: the first definition stays, because the browser allows no other, and a different
 * one is told in the console instead of stopping the script. Outside of a browser nothing happens.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get(tag);
  if (registered === element) return;
  if (!registered) {
    customElements.define(tag, element);
    return;
  }
  const version = versionOf(registered);
  if (taken.size === 0) queueMicrotask(tell);
  taken.set(version, [...(taken.get(version) ?? []), tag]);
}
