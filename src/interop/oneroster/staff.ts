/** Who works there: users with a role of staff, which 1.1 has in users.csv and 1.2 in roles.csv. */
import { tidy } from '../tidy.js';
import { placeOf, type Column, type FileName, type Row, type Table } from './files.js';
import type { Report } from './problems.js';

const STAFF: ReadonlySet<string> = new Set([
  ...[
    'administrator',
    'aide',
    'counselor',
    'districtadministrator',
    'principal',
    'proctor',
    'siteadministrator',
  ],
  ...['systemadministrator', 'teacher'],
]);
const OTHERS: ReadonlySet<string> = new Set(['student', 'parent', 'guardian', 'relative']);

interface Post {
  readonly roles: Set<string>;
  readonly organizationIds: Set<string>;
}

/** `siteAdministrator` → `site administrator`. */
const inWords = (role: string): string => role.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

class Posts {
  private readonly posts = new Map<string, Post>();

  constructor(
    private readonly organizations: ReadonlyMap<string, Row>,
    private readonly report: Report,
  ) {}

  /** A user's role at these organizations, where it is one of staff. */
  add(user: string, row: Row, column: Column): void {
    const role = row.cell('role').replace(/[^A-Za-z]/g, '');
    const { keys, word } = placeOf(row, 'role');
    if (OTHERS.has(role.toLowerCase())) return;
    if (!STAFF.has(role.toLowerCase()))
      return this.report.add('oneroster-unknown-role', keys, undefined, word);
    const post = this.posts.get(user) ?? { roles: new Set(), organizationIds: new Set() };
    this.posts.set(user, post);
    post.roles.add(inWords(role));
    this.organizationsIn(row, column).forEach((id) => post.organizationIds.add(id));
  }

  organizationsIn(row: Row, column: Column): string[] {
    const ids = row.list(column);
    if (ids.every((id) => this.organizations.has(id))) return ids;
    const { keys, word } = placeOf(row, column);
    this.report.add('oneroster-unknown-organization', keys, undefined, word);
    return ids.filter((id) => this.organizations.has(id));
  }

  of(user: string): Post | undefined {
    return this.posts.get(user);
  }
}

function nameIn(row: Row): string | undefined {
  const given = row.cell('preferredGivenName') || row.cell('givenName');
  const family = row.cell('preferredFamilyName') || row.cell('familyName');
  return [given, family].filter(Boolean).join(' ') || undefined;
}

export function staffIn(
  tables: ReadonlyMap<FileName, Table>,
  organizations: ReadonlyMap<string, Row>,
  report: Report,
) {
  const [users, roles] = [tables.get('users.csv'), tables.get('roles.csv')];
  if (!users) return [];
  if (!roles && !users.columns.has('role')) {
    report.add('oneroster-no-roles', ['users.csv', 1], undefined);
    return [];
  }
  const posts = new Posts(organizations, report);
  for (const row of roles?.rows ?? []) posts.add(row.cell('userSourcedId'), row, 'orgSourcedId');
  const seen = new Set<string>();
  return users.rows.flatMap((row) => {
    const id = row.cell('sourcedId');
    const isOff = row.cell('enabledUser').toLowerCase() === 'false';
    if (row.cell('role') !== '') posts.add(id, row, 'orgSourcedIds');
    const post = posts.of(id);
    // Who is not staff is not looked at, and not even counted.
    if (!post || isOff) return [];
    const { keys, word } = placeOf(row, 'sourcedId');
    if (id === '' || seen.has(id)) {
      report.add(id === '' ? 'oneroster-no-id' : 'oneroster-duplicate-id', keys, undefined, word);
      return [];
    }
    seen.add(id);
    posts.organizationsIn(row, 'primaryOrgSourcedId').forEach((each) => post.organizationIds.add(each));
    const [names, places] = [[...post.roles], [...post.organizationIds]];
    return [
      tidy({
        id,
        displayName: nameIn(row),
        roles: names,
        organizationIds: places,
        grades: row.list('grades'),
      }),
    ];
  });
}
