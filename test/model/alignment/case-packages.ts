/** CASE packages as frameworks of a plan, for tests with real data. Importing CASE as such is another matter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/data/real/case/', import.meta.url);

interface CasePackage {
  CFDocument?: { title?: string };
  CFItems?: { identifier: string; humanCodingScheme?: string; fullStatement?: string }[];
  CFAssociations?: {
    associationType?: string;
    originNodeURI?: { identifier?: string };
    destinationNodeURI?: { identifier?: string };
  }[];
}

/** A framework for each package, by the name of its file; none where the data are not beside the project. */
export function caseFrameworks(): readonly {
  readonly name: string;
  readonly framework: Record<string, unknown>;
}[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, read: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CasePackage }))
    .filter(({ read }) => Array.isArray(read.CFItems))
    .map(({ name, read }) => ({ name, framework: frameworkOf(name, read) }));
}

function frameworkOf(
  name: string,
  { CFDocument, CFItems, CFAssociations }: CasePackage,
): Record<string, unknown> {
  const parents = new Map<string, string[]>();
  for (const { associationType, originNodeURI: child, destinationNodeURI: parent } of CFAssociations ?? []) {
    if (associationType !== 'isChildOf' || !child?.identifier || !parent?.identifier) continue;
    parents.set(child.identifier, [...(parents.get(child.identifier) ?? []), parent.identifier]);
  }
  const known = new Set(CFItems!.map((item) => item.identifier));
  return {
    id: name,
    title: CFDocument?.title,
    items: CFItems!.map(({ identifier, humanCodingScheme, fullStatement }) => ({
      id: identifier,
      ...(humanCodingScheme ? { code: humanCodingScheme } : {}),
      statement: fullStatement ?? '',
      parentIds: (parents.get(identifier) ?? []).filter((id) => known.has(id)),
    })),
  };
}
