// Degree plans that may lie beside the project, as plans with a pathway; published figures beside some of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parsePlan, type Pathway, type Plan } from '../../../src/contract/index.js';

const data = new URL('../../../../shared/data/', import.meta.url);

/** Files of a folder of the real data whose names end so; empty where it is not there, and said. */
export function realFiles(folder: string, ending: string): readonly string[] {
  const url = new URL(folder, data);
  const names = existsSync(url) ? readdirSync(url).filter((name) => name.endsWith(ending)) : [];
  if (names.length === 0)
    console.warn(`No files ${folder}*${ending} beside the project: the tests with real ones did not run.`);
  return names;
}

export const realText = (path: string): string => readFileSync(new URL(path, data), 'utf8');

/** Rows of a CSV file, in which a cell may be quoted. */
function rowsOf(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/y;
  return text.split(/\r?\n/).map((line) => {
    const cells: string[] = [];
    for (cell.lastIndex = 0; cell.lastIndex < line.length;) {
      const [, value] = cell.exec(line) as RegExpExecArray;
      cells.push(value.replace(/^"|"$/g, '').replaceAll('""', '"'));
    }
    return cells;
  });
}

export interface Figures {
  readonly complexity: number;
  readonly blocking: number;
  readonly delay: number;
  readonly centrality: number;
}

interface Course {
  readonly id: string;
  readonly title: string;
  readonly credits: number | undefined;
  readonly term: string | undefined;
  readonly requires: readonly string[];
  readonly together: readonly string[];
}

export interface Curriculum {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly isQuarters: boolean;
  /** As published; empty where they are not. */
  readonly figures: ReadonlyMap<string, Figures>;
}

function planOf(courses: readonly Course[]): { plan: Plan; pathway: Pathway } {
  const terms = [...new Set(courses.flatMap(({ term }) => term ?? []))];
  const edges = courses.flatMap(({ id, requires, together }) => [
    ...requires.map((from) => ({ from, to: id, kind: 'requires' })),
    ...together.map((from) => ({ from, to: id, kind: 'co-requires' })),
  ]);
  const { plan, problems } = parsePlan({
    schemaVersion: '1.0',
    activities: courses.map(({ id, title, credits }) => ({
      id: `course-${id}`,
      title,
      credits: credits === undefined ? [] : [{ amount: credits, unit: 'semester-hour' }],
    })),
    pathways: [
      {
        id: 'curriculum',
        title: 'Curriculum',
        stages: terms.map((term) => ({ id: `term-${term}`, title: `Term ${term}`, order: Number(term) })),
        nodes: courses.map(({ id, term }) => ({
          id,
          activityId: `course-${id}`,
          ...(term === undefined ? {} : { stageId: `term-${term}` }),
        })),
        edges,
      },
    ],
  });
  if (!plan || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return { plan, pathway: plan.pathways.get('curriculum') as Pathway };
}

/** A curriculum as Curricular Analytics writes it, with its published figures where they stand beside the courses. */
export function curriculumFromCsv(text: string): Curriculum {
  const rows = rowsOf(text);
  const start = rows.findIndex(([first]) => first === 'Courses') + 1;
  const header = rows[start];
  const records = rows.slice(start + 1).filter(([id]) => id);
  const at = (row: string[], name: string) => row[header.indexOf(name)]?.trim() ?? '';
  const list = (row: string[], name: string) => at(row, name).split(';').filter(Boolean);
  const courses = records.map((row) => ({
    id: at(row, 'Course ID'),
    title: at(row, 'Course Name'),
    credits: at(row, 'Credit Hours') === '' ? undefined : Number(at(row, 'Credit Hours')),
    term: at(row, 'Term') || undefined,
    requires: list(row, 'Prerequisites'),
    together: [...list(row, 'Corequisites'), ...list(row, 'Strict-Corequisites')],
  }));
  const figures = new Map<string, Figures>();
  if (header.includes('Delay')) {
    for (const row of records) {
      const number = (name: string) => Number(at(row, name));
      figures.set(at(row, 'Course ID'), {
        complexity: number('Complexity'),
        blocking: number('Blocking'),
        delay: number('Delay'),
        centrality: number('Centrality'),
      });
    }
  }
  const isQuarters = rows.some(([name, value]) => name === 'System Type' && value === 'quarter');
  return { ...planOf(courses), isQuarters, figures };
}

interface RawCourse {
  readonly id: number;
  readonly name: string;
  readonly credits: number;
  readonly term: number;
  readonly prerequisites: readonly number[];
  readonly corequisites: readonly number[];
  readonly strictCorequisites: readonly number[];
}

/** A degree plan for teachers, with its terms. */
export function curriculumFromJson(text: string): Curriculum {
  const { courses } = JSON.parse(text) as { courses: readonly RawCourse[] };
  const rows = courses.map((course) => ({
    id: String(course.id),
    title: course.name,
    credits: course.credits,
    term: String(course.term),
    requires: course.prerequisites.map(String),
    together: [...course.corequisites, ...course.strictCorequisites].map(String),
  }));
  return { ...planOf(rows), isQuarters: false, figures: new Map() };
}

/** Concepts and which of them come before which, as a plan. */
export function conceptsFromJson(text: string): Curriculum {
  const { concepts, ...rest } = JSON.parse(text) as { concepts: readonly string[] } & Record<string, unknown>;
  const pairs = Object.values(rest).find(Array.isArray) as readonly (readonly [number, number])[];
  const rows = concepts.map((title, index) => ({
    id: String(index),
    title,
    credits: undefined,
    term: undefined,
    requires: pairs.filter(([, after]) => after === index).map(([before]) => String(before)),
    together: [],
  }));
  return { ...planOf(rows), isQuarters: false, figures: new Map() };
}
