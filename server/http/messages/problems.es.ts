// What a customer must do about a problem, in Spanish: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'Ese día no es posible. Elija otro.',
  'version-stale': 'Hubo cambios mientras tanto. Este es el estado actual.',
  'quote-stale': 'Este presupuesto ya no está abierto.',
  'command-not-allowed': 'Esto ya no es posible.',
  'photo-too-large': 'Esta foto es demasiado grande.',
  'mode-unsuited': 'Elija una de estas opciones.',
  'too-long': 'Acorte este texto.',
  'category-unknown': 'Elija qué producto es.',
  'date-invalid': 'Revise la fecha.',
  'photo-unknown': 'Una foto ya no está guardada. Quítela y añádala de nuevo.',
  'workshop-unknown': 'Este servicio técnico ya no lo acepta. Elija otro.',
  'store-unknown': 'Esta tienda ya no lo acepta. Elija otra.',
  'workshop-full': 'Este servicio técnico ya está completo. Elija otro.',
  'merchant-unknown': 'Esta tienda ya no acepta solicitudes.',
  'origin-foreign': 'Esta página no puede enviar la solicitud. Avise a la tienda, por favor.',
  'idempotency-key-reused':
    'Ya se envió desde otra pestaña. Mírelo allí, o envíelo de nuevo si es otra reparación.',
  'body-too-large': 'Es demasiado de una vez. Acórtelo.',
  'job-unknown': 'No hay ninguna reparación con este código y estos datos de contacto. Revise ambos.',
}
