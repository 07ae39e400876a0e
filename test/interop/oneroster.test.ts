import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/contract/index.js';
import { ONE_ROSTER_PROBLEM_CODES, readOneRoster } from '../../src/interop/index.js';
import { readCsv } from '../../src/interop/oneroster/csv.js';

const folder = new URL('../../../shared/data/real/oneroster/', import.meta.url);
const read = (files: object) => readOneRoster(files as Record<string, string>);
const found = (files: object) => read(files).problems.map(({ code, pointer }) => [code, pointer]);

const orgs = `sourcedId,status,name,type,identifier,parentSourcedId
d,active,"Cedar Valley, Schools",district,CV,
s,,Alder,school,,d
old,tobedeleted,Old,school,,d
`;
const sessions = `sourcedId,status,title,type,startDate,endDate,parentSourcedId
y,active,2026,schoolYear,2026-08-01,2027-06-15,
q,active,First,gradingPeriod,2026-08-01T00:00:00Z,2026-10-15,y
`;
const users11 = `sourcedId,status,enabledUser,orgSourcedIds,role,givenName,familyName,email,grades,password
t,active,TRUE,"d,s",teacher,Ada,Canary,ada@x.example,"01,02",Secret1
x,active,FALSE,s,aide,Off,Canary,,,
p,active,true,s,student,Kid,Canary,kid@x.example,01,Secret2
m,active,true,s,parent,Mum,Canary,,,
`;

describe('comma-separated values', () => {
  it('may have marks, line ends in cells, a byte order mark, and no end', () => {
    assert.deepEqual(readCsv('\ufeffa,"b ""c"", d"\r\n"x\ny",\n\n,z').rows, [
      { number: 1, cells: ['a', 'b "c", d'] },
      { number: 2, cells: ['x\ny', ''] },
      { number: 4, cells: ['', 'z'] },
    ]);
    assert.deepEqual(readCsv('a\n"b').openIn, 2);
  });

  it('come back as they were written', () => {
    const cell = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const text = rows
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join())
          .join('\r\n');
        assert.deepEqual(
          readCsv(text).rows.map(({ cells }) => cells),
          rows.filter((cells) => cells.some(Boolean)),
        );
      }),
    );
  });
});

describe('OneRoster files', () => {
  it('of 1.1 become organizations, periods and staff', () => {
    const { document, problems } = read({
      'orgs.csv': orgs,
      'users.csv': users11,
      'export/academicSessions.csv': sessions,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(document, {
      schemaVersion: '1.0',
      organization: {
        id: 'd',
        name: 'Cedar Valley, Schools',
        type: 'district',
        externalIds: [{ system: 'oneroster-identifier', id: 'CV' }],
      },
      organizations: [{ id: 's', name: 'Alder', type: 'school', parentId: 'd' }],
      periods: [
        { id: 'y', title: '2026', type: 'school-year', start: '2026-08-01', end: '2027-06-15' },
        {
          id: 'q',
          title: 'First',
          type: 'grading-period',
          parentId: 'y',
          start: '2026-08-01',
          end: '2026-10-15',
        },
      ],
      educators: [
        {
          id: 't',
          displayName: 'Ada Canary',
          roles: ['teacher'],
          organizationIds: ['d', 's'],
          grades: ['01', '02'],
        },
      ],
    });
    assert.deepEqual(parsePlan(document).problems, []);
  });

  it('of 1.2 have roles of their own, and names that people prefer', () => {
    const users = `sourcedId,enabledUser,givenName,familyName,prefferedGivenName,primaryOrgSourcedId
t,true,Adelaide,Canary,Ada,s
p,true,Kid,Canary,,s
`;
    const roles = `sourcedId,dataLastModified,userSourcedId,roleType,role,orgSourcedId,,
r1,,t,primary,siteAdministrator,s
r2,,t,secondary,teacher,d
r3,,p,primary,student,s
`;
    const { document, problems } = read({ 'ORGS.CSV': orgs, 'users.csv': users, 'roles.csv': roles });
    assert.deepEqual(problems, []);
    assert.deepEqual(document.educators, [
      {
        id: 't',
        displayName: 'Ada Canary',
        roles: ['site administrator', 'teacher'],
        organizationIds: ['s', 'd'],
      },
    ]);
  });

  it('bring no word of students, parents, passwords and addresses', () => {
    const text = JSON.stringify(
      read({ 'orgs.csv': orgs, 'users.csv': users11, 'demographics.csv': 'sourcedId,sex\nt,f' }),
    );
    for (const word of ['Secret', '@', 'Kid', 'Mum', 'Off', '"f"']) assert.ok(!text.includes(word), word);
  });
});

describe('what is wrong in OneRoster files', () => {
  const cases: [object, string, string][] = [
    [{ 'plan.json': '{}' }, 'oneroster-no-files', ''],
    [{ 'orgs.csv': 7 }, 'oneroster-unreadable', '/orgs.csv'],
    [{ 'orgs.csv': 'sourcedId,name\nd,"Cedar' }, 'oneroster-open-quote', '/orgs.csv/2'],
    [{ 'orgs.csv': 'name\nCedar' }, 'oneroster-no-column', '/orgs.csv/1'],
    [{ 'users.csv': 'sourcedId,givenName\nt,Ada' }, 'oneroster-no-roles', '/users.csv/1'],
    [{ 'orgs.csv': 'sourcedId,name\n,Cedar' }, 'oneroster-no-id', '/orgs.csv/2/sourcedId'],
    [{ 'orgs.csv': 'sourcedId,name\nd,A\n\nd,B' }, 'oneroster-duplicate-id', '/orgs.csv/4/sourcedId'],
    [
      { 'orgs.csv': 'sourcedId,parentSourcedId\nd,e' },
      'oneroster-unknown-parent',
      '/orgs.csv/2/parentSourcedId',
    ],
    [{ 'orgs.csv': 'sourcedId,type\nd,castle' }, 'oneroster-unknown-type', '/orgs.csv/2/type'],
    [
      { 'academicSessions.csv': 'sourcedId,endDate\ny,1/05/2023' },
      'oneroster-impossible-date',
      '/academicSessions.csv/2/endDate',
    ],
    [{ 'users.csv': 'sourcedId,role\nt,wizard' }, 'oneroster-unknown-role', '/users.csv/2/role'],
    [
      { 'users.csv': 'sourcedId,role,orgSourcedIds\nt,teacher,s' },
      'oneroster-unknown-organization',
      '/users.csv/2/orgSourcedIds',
    ],
  ];
  for (const [files, code, pointer] of cases) {
    it(`is named with its row and column: ${code}`, () => assert.deepEqual(found(files), [[code, pointer]]));
  }

  it('is said under every code in a test and on the page', () => {
    const page = readFileSync(new URL('../../docs/interop.md', import.meta.url), 'utf8');
    for (const [code, { severity, setAside }] of Object.entries(ONE_ROSTER_PROBLEM_CODES)) {
      assert.ok(
        cases.some(([, each]) => each === code),
        code,
      );
      assert.ok(page.includes(`| \`${code}\` | ${severity} |${setAside ? ' yes ' : ' '}|`), code);
    }
  });

  it('throws nothing, and never quotes a cell about a person', () => {
    const cell = fc.oneof(
      fc.constantFrom('t', '__proto__', 'teacher', 'student', '"', 'Canary', ''),
      fc.string(),
    );
    const head = 'sourcedId,role,givenName,orgSourcedIds,type,startDate';
    const file = fc
      .array(fc.array(cell), { maxLength: 6 })
      .map((rows) => [head, ...rows.map(String)].join('\n'));
    const names = ['orgs.csv', 'users.csv', 'roles.csv', 'academicSessions.csv'] as const;
    const files = fc.record(
      { ...Object.fromEntries(names.map((name) => [name, file])) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(files, fc.anything()), (input) => {
        const { document, problems } = read(input as object);
        assert.ok(parsePlan(document).plan);
        for (const { pointer, value } of problems)
          assert.ok(!pointer.startsWith('/users.csv') || value === undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('real OneRoster exports', () => {
  const sets = existsSync(folder) ? readdirSync(folder) : [];
  if (sets.length === 0)
    console.warn('No OneRoster files beside the project: the tests with real ones did not run.');
  for (const set of sets) {
    it(`${set} is read, and the contract finds nothing wrong`, () => {
      const names = readdirSync(new URL(`${set}/`, folder));
      const files = Object.fromEntries(
        names.map((name) => [name, readFileSync(new URL(`${set}/${name}`, folder), 'utf8')]),
      );
      const { document } = read(files);
      assert.deepEqual(
        parsePlan(document).problems.filter(({ code }) => code !== 'end-before-start'),
        [],
      );
      assert.ok((document.organizations?.length ?? 0) > 0);
      assert.ok(!/student|parent@|Password/i.test(JSON.stringify(document.educators ?? [])));
      if (set !== 'oat-base') assert.ok((document.educators?.length ?? 0) > 0);
    });
  }
});
