/** How others write it: importers and exporters, one folder a format. Pure functions, for a browser and for a server. */
export { readCase, type CaseResult } from './case/read.js';
export { CASE_PROBLEM_CODES, type CaseProblemCode } from './case/problems.js';
export { writeCase, type CasePackage, type WriteCaseOptions } from './case/write.js';
export { readCtdl, type CtdlResult, type ReadCtdlOptions } from './ctdl.js';
export { CTDL_PROBLEM_CODES, type CtdlProblemCode } from './ctdl/problems.js';
export { readOneRoster, type OneRosterResult } from './oneroster/read.js';
export { ONE_ROSTER_PROBLEM_CODES, type OneRosterProblemCode } from './oneroster/problems.js';
