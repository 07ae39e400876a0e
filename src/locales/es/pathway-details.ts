import { FORMATS } from './formats.js';
import type { PathwayDetailsTerms } from '../en/pathway-details.js';
import { plural } from '../plural.js';
import { say } from '../say.js';

export const pathwayDetails: PathwayDetailsTerms = {
  stepNextStatus: (state: string) => `${state}, recomendado a continuación`,
  stepTogether: 'Va junto con',
  stepBetterAfter: 'Mejor después de',
  stepCountsIn: 'Cuenta en',
  stepAsksFor: 'Lo que pide',
  stepMembers: (count: string) => `En total, ${count}`,
  stepShowRest: (n: number) => plural('es', n, { one: 'Mostrar # más', other: 'Mostrar # más' }),
  stepAndMore: (n: number) => plural('es', n, { one: 'y # más', other: 'y # más' }),

  stepActivity: 'La actividad',
  stepNoActivity: 'La actividad no está en este plan.',
  stepFormat: 'Formato',
  stepFormatWord: say(FORMATS),
  stepProvider: 'Quién lo ofrece',
  stepPage: 'Página de la actividad',
  stepAddress: 'Dirección web',
  stepBuilds: 'Desarrolla',
  stepServes: 'Sirve a',
  stepFromTo: (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined) return `de ${from} a ${to}`;
    if (to !== undefined) return `hasta ${to}`;
    return from === undefined ? 'niveles desconocidos' : `espera ${from}`;
  },
  stepLink: say({
    strong: 'vínculo fuerte',
    partial: 'vínculo moderado',
    weak: 'vínculo débil',
    unstated: 'fuerza no indicada',
  }),
  stepPicked: (name: string) => `${name} está elegido. Los pasos que le corresponden están subrayados.`,
  stepNotInPlan: (id: string) => `desconocido (${id})`,

  stepRecord: 'Lo que consta',
  stepStatusWord: say({
    recommended: 'recomendado',
    requested: 'solicitado',
    registered: 'inscrito',
    waitlisted: 'en lista de espera',
    'in-progress': 'en curso',
    completed: 'completado',
    withdrawn: 'retirado',
    'no-show': 'no asistió',
  }),
  stepStatusUnknown: 'estado desconocido',
  stepEvidence: 'Evidencia',
  stepNoEvidence: 'ninguna registrada',
};
