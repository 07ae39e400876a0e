// A real programme of badges, where the machine has it: see `realFiles`.
import { parsePlan } from '../../../src/contract/index.js';
import { readCtdl } from '../../../src/interop/index.js';
import { sequenceFacts } from '../../../src/model/index.js';
import { realFiles, realText } from './curricula.js';

const [file] = realFiles('real/ctdl/', 'usu-empowering-teaching-excellence.ctdl.json');

/** The programme, for an educator who has earned three badges and is in the midst of a fourth. */
export function utahFacts() {
  const { document } = readCtdl(realText(`real/ctdl/${file}`));
  const activityId = (title: string) => document.activities?.find((activity) => activity.title === title)?.id;
  const record = (id: string, title: string, status: string) => ({
    id,
    educatorId: 'e',
    activityId: activityId(title),
    status,
  });
  const { plan } = parsePlan({
    ...document,
    educators: [{ id: 'e' }],
    participations: [
      record('1', 'Plan Teaching Excellence Pathway (Engage)', 'completed'),
      record('2', 'ETE Conference 1st (Engage)', 'completed'),
      record('3', 'ETE Sparkshop - Evidence-Based Teaching (Engage)', 'completed'),
      record('4', 'Learning Circle - Evidence-Based Teaching (Engage)', 'in-progress'),
    ],
  });
  const [pathway] = plan!.pathways.values();
  return sequenceFacts(plan!, pathway, plan!.educators.get('e'), '2026-11-25');
}
