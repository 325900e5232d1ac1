// How a repair stands and why it went where it went, as its customer reads it in Portuguese.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => [
      'Buscamos uma assistência técnica',
      'Nossa central de atendimento cuida disso e escreve para você.',
    ],
    offered: ({ workshop, until }) => [
      `Consultamos: ${workshop}`,
      `Resposta até ${until}. Se não for possível, consultamos a seguinte mais próxima.`,
    ],
    'carry-in': ({ counter }) => [
      `Entregue em: ${counter}`,
      'Leve este código e, se tiver, a nota da compra.',
    ],
    'mail-in': ({ workshop }) => [`Envie para: ${workshop}`, 'Embale bem e escreva o código no pacote.'],
    pickup: ({ workshop }) => [`${workshop} fará a coleta`, 'Embale bem e tenha o código à mão.'],
    'on-site': ({ workshop }) => [`${workshop} irá até você`, 'Esteja em casa, por favor.'],
    received: ({ workshop }) => [`${workshop} procura a causa`],
    quoted: ({ until }) => [
      'Aguardamos sua resposta',
      `Válido até ${until}. Nada será feito antes que você aceite.`,
    ],
    decided: ({ payer }) => [`${payer} decide sobre o orçamento`],
    repairing: () => ['O produto está em reparo'],
    part: () => ['À espera de uma peça'],
    customer: () => ['À espera da sua mensagem'],
    transport: () => ['A caminho'],
    ready: ({ outcome, counter }) => [outcome, `Retire com este código em: ${counter}.`],
    returned: ({ outcome }) => [outcome, 'O produto volta para você.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} paga`,
  actors: {
    customer: 'Você',
    workshop: 'Assistência técnica',
    office: 'Central de atendimento',
    merchant: 'Loja',
    store: 'Loja',
    system: '',
  },
  why: {
    nearest: (things) => `Assistência técnica mais próxima que repara ${things}`,
    room: (things) => `Assistência técnica mais próxima, com vaga, que repara ${things}`,
    quickest: (things) => `Assistência técnica de acesso mais rápido que repara ${things}`,
    'less-busy': (things) => `Menos ocupada do que as mais próximas, repara ${things}`,
    part: () => 'As mais próximas teriam de esperar pela peça',
    chosen: () => 'A assistência técnica que você escolheu',
    office: () => 'A assistência técnica que nossa central de atendimento escolheu',
    usual: () => 'A assistência técnica que trabalha com esta loja',
    same: () => 'A assistência técnica que fez o reparo anterior',
  },
  things: (plural, brand) => `${plural} ${brand ?? ''}`.trim(),
  away: (distance, store) => `${distance} de ${store}`,
  colon: ': ',
}
