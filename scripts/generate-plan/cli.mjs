/** The command line of generate-plan. Loaded only in Node, and quiet unless the script is what was started. */
import { once } from 'node:events';
import { createWriteStream, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const help = (defaults) => `Writes a plan of any size as JSON.

  node scripts/generate-plan.mjs [flags]

  --educators N      people who learn (${defaults.educators})
  --activities N     learning opportunities (${defaults.activities})
  --goals N          district, school and team goals (${defaults.goals})
  --competencies N   items of the framework (${defaults.competencies})
  --measures N       measures with their observations (${defaults.measures})
  --pathways N       long pathways with stages, groups, rules and certificates, each walked by one
                     educator, beside a short pathway for each theme (${defaults.pathways})
  --steps N          steps of each long pathway, which take the activities in turn (${defaults.steps})
  --seed N           another number, another plan (${defaults.seed})
  --bytes N          scale the counts to a plan of about N bytes
  --out FILE         write to a file instead of the standard output
  --help             this text
`;

/** The flags as numbers and a file name, or a sentence that says what is wrong with them. */
export function readFlags(args, defaults) {
  const options = {};
  const names = [...Object.keys(defaults), 'bytes'];
  for (let i = 0; i < args.length; i++) {
    const [flag, inline] = args[i].split(/=(.*)/s);
    const name = flag.replace(/^--/, '');
    if (flag === '--help' || flag === '-h') return { isHelp: true };
    if (!flag.startsWith('--') || !(names.includes(name) || name === 'out'))
      return { error: `There is no flag ${flag}. See --help for those there are.` };
    const value = inline ?? args[++i];
    if (value === undefined || value.startsWith('--'))
      return {
        error: `The flag ${flag} needs a value, such as ${flag} ${name === 'out' ? 'plan.json' : '100'}.`,
      };
    if (name === 'out') options.out = value;
    else if (!/^\d+$/.test(value)) return { error: `The flag ${flag} takes a whole number, not ${value}.` };
    else options[name] = Number(value);
  }
  return { options };
}

/** Writes the pieces one after another, waiting whenever the reader is slower. */
async function writeAll(stream, pieces) {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 65536) continue;
    if (!stream.write(batch)) await once(stream, 'drain');
    batch = '';
  }
  if (stream === process.stdout) {
    await new Promise((resolve) => stream.write(batch, resolve));
    return;
  }
  stream.end(batch);
  await once(stream, 'finish');
}

async function run(args, { DEFAULTS, countsForBytes, planText }) {
  const { options, error, isHelp } = readFlags(args, DEFAULTS);
  if (isHelp) return void process.stdout.write(help(DEFAULTS));
  if (error) return fail(error);
  const { out, bytes, ...counts } = options;
  const stream = out === undefined ? process.stdout : createWriteStream(out);
  try {
    await writeAll(stream, planText(bytes === undefined ? counts : countsForBytes(bytes, counts)));
  } catch (failure) {
    // Whoever reads only the beginning, such as `head`, closes the pipe; that is no mistake.
    if (failure.code !== 'EPIPE')
      fail(`The plan could not be written${out === undefined ? '' : ` to ${out}`} (${failure.message}).`);
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

/** Runs when the script at this address is the one that Node was started with. */
export async function runWhenMain(url, tools) {
  const [, started] = process.argv;
  if (started === undefined || !isSameFile(started, fileURLToPath(url))) return;
  process.stdout.on('error', (failure) => {
    if (failure.code !== 'EPIPE') throw failure;
  });
  await run(process.argv.slice(2), tools);
}

function isSameFile(a, b) {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
