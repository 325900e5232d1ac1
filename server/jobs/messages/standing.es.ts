// How a repair stands and why it went where it went, as its customer reads it in Spanish.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Buscamos un servicio técnico', 'Nuestra oficina central se ocupa y le escribe.'],
    offered: ({ workshop, until }) => [
      `Consultamos a ${workshop}`,
      `Responde a más tardar el ${until}. Si no puede, pasa al siguiente más cercano.`,
    ],
    'carry-in': ({ counter }) => [
      `Llévelo a ${counter}`,
      'Lleve este código y, si lo tiene, el comprobante.',
    ],
    'mail-in': ({ workshop }) => [
      `Envíelo a ${workshop}`,
      'Embálelo bien y escriba el código en el paquete.',
    ],
    pickup: ({ workshop }) => [`${workshop} lo recoge`, 'Embálelo bien y tenga a mano el código.'],
    'on-site': ({ workshop }) => [`${workshop} va a su domicilio`, 'Le rogamos estar en casa.'],
    received: ({ workshop }) => [`${workshop} busca la causa`],
    quoted: ({ until }) => [
      'Esperamos su respuesta',
      `Válido hasta el ${until}. No se hace nada sin su aprobación.`,
    ],
    decided: ({ payer }) => [`${payer} decide sobre el presupuesto`],
    repairing: () => ['En reparación'],
    part: () => ['A la espera de un repuesto'],
    customer: () => ['A la espera de su mensaje'],
    transport: () => ['En camino'],
    ready: ({ outcome, counter }) => [outcome, `Recójalo en ${counter} con este código.`],
    returned: ({ outcome }) => [outcome, 'El producto vuelve a usted.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} paga`,
  actors: {
    customer: 'Usted',
    workshop: 'Servicio técnico',
    office: 'Oficina central',
    merchant: 'Tienda',
    store: 'Tienda',
    system: '',
  },
  why: {
    nearest: (things) => `Servicio técnico más cercano para ${things}`,
    room: (things) => `Servicio técnico disponible más cercano para ${things}`,
    quickest: (things) => `Servicio técnico al que se llega antes para ${things}`,
    'less-busy': (things) => `Menos ocupado que otros más cercanos para ${things}`,
    part: () => 'Los más cercanos tendrían que esperar el repuesto',
    chosen: () => 'El servicio técnico que usted eligió',
    office: () => 'El servicio técnico que eligió nuestra oficina central',
    usual: () => 'El servicio técnico con el que trabaja esta tienda',
    same: () => 'El servicio técnico que lo reparó antes',
  },
  things: (plural, brand) => `${plural} ${brand ?? ''}`.trim(),
  away: (distance, store) => `${distance} desde ${store}`,
  colon: ': ',
}
