/** Names of CTDL in every dialect: `ceterms:name`, `name` and `https://purl.org/ctdl/terms/name` are one name. */

/** The name without its prefix or address; keywords such as `@id` stay as they are. */
export function localName(name: string): string {
  if (name.startsWith('@')) return name;
  return /[^/#:]*$/.exec(name)?.[0] || name;
}

/** Names that older drafts and misspelt exports have for today's. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['type', '@type'],
  ['preceededBy', 'precededBy'],
  ['isPrecededBy', 'precededBy'],
  ['isDestinationComponentFor', 'isDestinationComponentOf'],
  ['hasRoot', 'hasDestinationComponent'],
  ['isRootOf', 'isDestinationComponentOf'],
  ['isParentOf', 'hasChild'],
  ['category', 'componentCategory'],
  ['proficiencyLevel', 'hasProgressionLevel'],
]);

export const memberName = (name: string): string => {
  const local = localName(name);
  return ALIASES.get(local) ?? local;
};

/** Types of components by their names today, kebab-cased. */
export function componentTypeOf(type: string): string | undefined {
  const word = /^(.+)Component$/.exec(type)?.[1];
  return word?.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** In early drafts a component is called by what it stands for. */
const EARLY_TYPES: ReadonlyMap<string, string> = new Map([
  ['Assessment', 'assessment'],
  ['Basic', 'basic'],
  ['Certification', 'credential'],
  ['Cocurricular', 'cocurricular'],
  ['Competency', 'competency'],
  ['Course', 'course'],
  ['Credential', 'credential'],
  ['Extracurricular', 'extracurricular'],
  ['Job', 'job'],
  ['WorkExperience', 'work-experience'],
]);

export const earlyTypeOf = (type: string): string | undefined => EARLY_TYPES.get(type);

export const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ['EQ', 'equals'],
  ['NEQ', 'not-equals'],
  ['GT', 'more-than'],
  ['GTEQ', 'at-least'],
  ['LT', 'less-than'],
  ['LTEQ', 'at-most'],
]);

/** Units of credit, as CTDL names them. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['ClockHour', 'clock-hour'],
  ['ClockHours', 'clock-hour'],
  ['ContactHour', 'contact-hour'],
  ['ContactHours', 'contact-hour'],
  ['ContinuingEducationUnit', 'ceu'],
  ['CEU', 'ceu'],
  ['SemesterHour', 'semester-hour'],
  ['SemesterHours', 'semester-hour'],
]);
