// Files that tests read. The test server's root is the project, so every path below is a URL of it.

/** A sample plan as the text of its file: `await sample('district.json')`. */
export async function sample(name: string): Promise<string> {
  const response = await fetch(samplePath(name));
  if (!response.ok) throw new Error(`samples/${name} answered ${response.status}`);
  return response.text();
}

export function samplePath(name: string): string {
  return `/samples/${name}`;
}

/**
 * A file of the data sets that may lie beside the project (../shared/data), or undefined when they are not there.
 * A test that gets undefined must say so with `console.warn`.
 */
export async function sharedData(name: string): Promise<string | undefined> {
  const response = await fetch(`/shared-data/${name}`);
  return response.ok ? response.text() : undefined;
}
