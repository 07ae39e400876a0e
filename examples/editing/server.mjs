// node examples/editing/server.mjs [port], after npm run build: two cards that edit one plan on the reference server.
import { readFile } from 'node:fs/promises';
import { startPlanServer } from '../../test/support/plan-server.mjs';

const here = (path) => new URL(path, import.meta.url);
const files = {
  '/': [here('index.html'), 'text/html; charset=utf-8'],
  '/page.css': [here('page.css'), 'text/css'],
  '/page.js': [here('page.js'), 'text/javascript'],
  '/throughline.js': [here('../../dist/cdn/throughline.js'), 'text/javascript'],
};

async function elsewhere(request, response) {
  const file = files[new URL(request.url, 'http://localhost').pathname];
  const body = file && (await readFile(file[0]).catch(() => undefined));
  response.writeHead(body ? 200 : 404, body ? { 'content-type': file[1] } : {});
  response.end(body ?? (file ? 'This file is not built yet: npm run build' : undefined));
}

const document = JSON.parse(await readFile(here('../../samples/district.json'), 'utf8'));
const server = await startPlanServer({ port: Number(process.argv[2] ?? 8377), elsewhere });
// The sample is for staff; here its educator looks on as well.
server.put('example', { ...document, privacy: { ...document.privacy, audience: 'self' } });
console.log(`Two cards on one plan: ${server.origin}/  (the plan: ${server.origin}/plans/example)`);
