// Gives the properties of the whole run one seed, so that the same commit passes or fails everywhere. A single test file has a
// new seed each time it is run; THROUGHLINE_SEED gives both another one.
import fc from 'fast-check';

const seed = Number(process.env.THROUGHLINE_SEED ?? 20_261_125);
if (!Number.isSafeInteger(seed)) throw new Error('THROUGHLINE_SEED must be a whole number.');
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
