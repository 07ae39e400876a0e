/** Formats of activities as they are said; a word that is not here is shown as it is. */
export const FORMATS: Readonly<Record<string, string>> = {
  workshop: 'Taller',
  course: 'Curso',
  coaching: 'Acompañamiento',
  mentoring: 'Mentoría',
  'online-resource': 'Recurso en línea',
  'learning-community': 'Comunidad de aprendizaje',
  'lesson-study': 'Estudio de clase',
  conference: 'Congreso',
  other: 'Otro',
};
