const reasons: Readonly<Record<string, string>> = {
  refused: 'el portal lo rechazó.',
  rejected: 'el portal no pudo guardarlo.',
  'no-answer': 'el portal no ha respondido.',
  offline: 'no hay red.',
  'sign-in': 'su sesión está cerrada.',
  forbidden: 'usted no puede cambiar esto.',
  busy: 'el servidor está ocupado.',
  server: 'el servidor ha fallado.',
  'not-json': 'el servidor respondió con una página en lugar de datos.',
  invalid: 'el servidor no acepta este valor.',
  gone: 'lo que cambia ya no está.',
};
export const reason = (kind: string) => (Object.hasOwn(reasons, kind) ? reasons[kind] : `${kind}.`);

export const waits: Readonly<Record<string, string>> = {
  offline: 'Espera a que haya red.',
  'sign-in': 'Espera a que inicie sesión.',
  busy: 'Espera: el servidor está ocupado.',
};
