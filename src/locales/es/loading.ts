import type { LoadingTerms } from '../en/loading.js';

/** Lo que se dice cuando un plan no se puede cargar: qué pasó y qué hacer. */
export const loading: LoadingTerms = {
  loadBadAddress:
    'La dirección del plan no es una que una página pueda cargar. Escriba una dirección que empiece por https:// o por /.',
  loadFromDisk:
    'Esta página se abrió desde un disco y los navegadores no cargan planes desde ahí. Ponga la página en un servidor web o escriba el plan dentro de la página.',
  loadInsecure: 'Esta página es segura, pero la dirección del plan empieza por http://. Cámbiela a https://.',
  loadOffline: 'Este dispositivo no tiene conexión. Conéctelo y vuelva a intentarlo.',
  loadBlocked: (origin) =>
    `La política de seguridad de esta página (CSP) no le permite cargar el plan. Pida a quien administra el sitio que añada ${origin} a connect-src.`,
  loadUnreachable:
    'No se puede llegar al plan: puede que falle la conexión, que tenga que iniciar sesión o que esta página no tenga permiso para leerlo. Vuelva a intentarlo y, si no sirve, pregunte a quien administra el sitio.',
  loadUnreachableDetails:
    'Causas posibles: el servidor no responde; envía a iniciar sesión en otro sitio; no permite que esta página lea el plan (CORS, Access-Control-Allow-Origin); la política de seguridad de esta página lo prohíbe (CSP, connect-src); una extensión o un filtro lo bloquea.',
  loadTimeout: (seconds) =>
    `El plan no llegó en ${seconds} segundos. Vuelva a intentarlo dentro de un momento.`,
  loadNotSignedIn:
    'No ha iniciado sesión, así que el servidor no entrega este plan. Inicie sesión y vuelva a intentarlo.',
  loadForbidden:
    'Ha iniciado sesión, pero no puede ver este plan. Pida a su propietario que lo comparta con usted.',
  loadNotFound:
    'No hay ningún plan en esta dirección. Compruebe la dirección o pregunte a quien administra el sitio adónde fue el plan.',
  loadGone: 'Este plan se retiró definitivamente. Pida a quien administra el sitio el plan que lo sustituye.',
  loadTooManyRequests: (seconds) =>
    `Se ha preguntado demasiadas veces al servidor. Vuelva a intentarlo en ${waitEs(seconds)}.`,
  loadServerError: (status) =>
    `El servidor falló al preparar el plan (${status}). Vuelva a intentarlo y, si continúa, avise a quien administra el sitio.`,
  loadUnavailable: (seconds) =>
    `El servidor está en mantenimiento o tiene demasiado trabajo. Vuelva a intentarlo en ${waitEs(seconds)}.`,
  loadRefused: (status) =>
    `El servidor respondió con el estado ${status} en lugar del plan. Compruebe la dirección o pregunte a quien administra el sitio.`,
  loadSignInPage:
    'Llegó una página web en lugar del plan; casi siempre es una página para iniciar sesión. Inicie sesión y vuelva a intentarlo.',
  loadCutOff: 'El envío del plan se interrumpió, así que solo llegó una parte. Vuelva a intentarlo.',
  loadNoContent:
    'El servidor respondió, pero no envió nada. Compruebe que el archivo del plan no esté vacío.',
  loadReadingFailed:
    'El plan llegó, pero no se pudo leer por un error del programa. Avise a quien administra el sitio.',
  loadSignIn: 'Iniciar sesión',
  loadStatus: (status) => `Estado HTTP ${status}`,

  loadNothingGiven: 'Aquí todavía no hay ningún plan.',
  loadNothingGivenHint: 'Ponga esta vista dentro de un pd-plan que tenga src, o dele un plan.',
  loadNoSuchPlan: 'El plan que esta vista debería mostrar no está en esta página.',
  loadNoSuchPlanHint: 'Su atributo «for» tiene que ser el id de un pd-plan de la misma página.',
  loadShownBefore: 'Lo que ve es el plan que se cargó antes.',
  loadDrawingFailed:
    'Esta vista no se pudo dibujar por un error del programa. Los datos que hay detrás están abajo, si se pudieron leer.',
};

function waitEs(seconds: number | undefined): string {
  if (seconds === undefined) return 'unos minutos';
  if (seconds < 60) return seconds === 1 ? '1 segundo' : `${seconds} segundos`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minuto' : `${minutes} minutos`;
}
