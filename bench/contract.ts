/** Reading a plan, references and all, beside `JSON.parse` of the same text. */
import { existsSync } from 'node:fs';
import { bundle, pageBytes } from './bundle.js';
import type { Line } from './report.js';
import type { Bench } from './run.js';

const SIZES = [1, 10] as const;
const TURNS = 7;

interface Generator {
  planText(counts: object): Iterable<string>;
  countsForBytes(bytes: number): object;
}

export async function benchContract({ browser, folder }: Bench): Promise<Line[]> {
  const generator = new URL('../scripts/generate-plan.mjs', import.meta.url);
  if (!existsSync(generator)) {
    console.warn('There is no scripts/generate-plan.mjs: the contract was not measured.');
    return [];
  }
  const { planText, countsForBytes } = (await import(generator.href)) as Generator;
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('bench/pages/contract.ts', folder), type: 'module' });
  const lines: Line[] = [];
  for (const megabytes of SIZES) {
    const text = [...planText(countsForBytes(megabytes * 1_000_000))].join('');
    const { json, plan, problems } = await page.evaluate(
      (document, turns) =>
        (
          globalThis as unknown as {
            bench: { measure: (t: string, n: number) => Record<'json' | 'plan' | 'problems', number> };
          }
        ).bench.measure(document, turns),
      text,
      TURNS,
    );
    lines.push({
      what: `parsePlan, ${megabytes} MB (${problems} problems)`,
      ours: `${plan.toFixed(1)} ms`,
      reference: `JSON.parse ${json.toFixed(1)} ms`,
      ratio: (plan / json).toFixed(2),
      target: '≤ 2',
    });
  }
  await page.close();
  const bytes = await pageBytes('src/contract/index.ts');
  lines.push({
    what: 'contract, gzip',
    ours: `${(bytes / 1000).toFixed(1)} kB`,
    reference: '',
    ratio: '',
    target: '≤ 10 kB',
  });
  return lines;
}
