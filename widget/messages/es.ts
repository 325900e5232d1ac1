/** The widget's words in Spanish. A workshop is a "servicio técnico" here: "taller" alone suggests a motor garage. */
import { modes } from '../../shared/messages/es'
import type { Words } from './words'

export const es: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Solicitar reparación',
  next: 'Siguiente',
  back: 'Atrás',
  change: 'Cambiar',
  close: 'Cerrar',
  send: 'Enviar',
  sending: 'Enviando',
  again: 'Intentar de nuevo',
  optional: '(opcional)',
  step: (step) => `Paso ${step} de 5`,
  wrong: 'Revise esto:',
  offline: 'Aún sin respuesta. No se pierde nada, seguimos intentando.',
  unavailable: 'No disponible por ahora. Inténtelo de nuevo o recargue la página.',

  // 1 What is it?
  item: '¿Qué necesita reparar?',
  fromPage: 'Tomado de esta página.',
  brand: 'Marca',
  model: 'Modelo',
  serial: 'Número de serie',
  bought: 'Fecha de compra',
  follow: 'Seguir una reparación',

  // 2 What is wrong?
  fault: '¿Qué problema tiene?',
  describe: 'Descríbalo',
  addPhotos: 'Añadir fotos',
  photos: 'Fotos',
  noFault: (fee) => `Si no se encuentra ningún problema, el diagnóstico cuesta ${fee}.`,
  restart: 'Otro producto',

  // 3 Where are you?
  place: '¿Dónde está usted?',
  town: 'Ciudad o código postal',
  here: 'Usar mi ubicación',
  nowhere: 'No encontrado. Escriba una ciudad más grande.',
  noPosition: 'Sin ubicación. Escriba una ciudad o código postal.',
  found: (n) => `Resultados: ${n}`,

  day: '¿Qué día?',
  workshops: 'Servicios técnicos más cercanos',
  noneNear: 'No hay servicio técnico cerca',
  noneNearText: 'Envíe la solicitud de todos modos: nuestra oficina central busca una solución y le escribe.',
  firstDay: (day, days) => `desde el ${day}, normalmente ${days}`,
  showMore: 'Mostrar más',
  handover: '¿Cómo quiere entregarlo?',
  sentTo: (workshop) => `Después pasa a ${workshop}`,
  where: '¿Dónde entregarlo?',
  wide: (town) =>
    `${town} es una ciudad grande. Con su barrio, código postal o ubicación encontramos el servicio técnico que de verdad está más cerca.`,

  // 4 How do we reach you?
  contact: '¿Cómo nos comunicamos con usted?',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  oneOfTwo: 'Correo o teléfono, con uno basta.',
  language: 'Escribirme en',
  address: 'Dirección',

  // 5 Check and send
  review: 'Revisar y enviar',
  consent: (merchant) => `${merchant} y el servicio técnico pueden usar estos datos para esta reparación.`,
  privacy: 'Privacidad',

  // The ticket and its status
  ticket: 'Su reparación',
  when: 'Día',
  readyBy: 'Listo',
  about: (day) => `hacia el ${day}`,
  workshop: 'Servicio técnico',
  cost: 'Importe',
  history: 'Historial',
  actions: {
    messages: 'Escribir un mensaje',
    reschedule: 'Cambiar el día',
    contact: 'Corregir sus datos',
    cancel: 'Cancelar la reparación',
    repeat: 'Sigue sin funcionar',
    rating: 'Valorar la reparación',
  },

  problems: {
    'symptom-unknown': 'Elija el problema.',
    'purchase-in-future': 'Indique una fecha hasta hoy.',
    'day-in-past': 'Elija un día posterior.',
    'place-missing': 'Elija un lugar.',
    'address-missing': 'Indique la dirección.',
    'name-missing': 'Indique su nombre.',
    'contact-missing': 'Indique un correo o teléfono.',
    'email-invalid': 'Revise el correo electrónico.',
    'phone-invalid': 'Revise el número, con código de país.',
    'consent-missing': 'Lo necesitamos para enviar la solicitud.',
  },
}
