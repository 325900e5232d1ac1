/** The widget's words in Portuguese. Names that are inserted take no article, so they stand first or behind a colon. */
import { modes } from '../../shared/messages/pt'
import type { Words } from './words'

export const pt: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Solicitar reparo',
  next: 'Continuar',
  back: 'Voltar',
  change: 'Alterar',
  close: 'Fechar',
  send: 'Enviar',
  sending: 'Enviando',
  again: 'Tentar de novo',
  optional: '(opcional)',
  step: (step) => `Etapa ${step} de 5`,
  wrong: 'Confira, por favor:',
  offline: 'Ainda sem resposta. Nada se perdeu, continuamos tentando.',
  unavailable: 'Indisponível no momento. Tente de novo ou recarregue a página.',

  // 1 What is it?
  item: 'O que precisa de reparo?',
  fromPage: 'Preenchido a partir desta página.',
  brand: 'Marca',
  model: 'Modelo',
  serial: 'Número de série',
  bought: 'Data da compra',
  follow: 'Acompanhar um reparo',

  // 2 What is wrong?
  fault: 'Qual é o problema?',
  describe: 'Conte com suas palavras',
  addPhotos: 'Adicionar fotos',
  photos: 'Fotos',
  noFault: (fee) => `Se não houver defeito, o diagnóstico custa ${fee}.`,
  restart: 'Outro produto',

  // 3 Where are you?
  place: 'Onde você está?',
  town: 'Cidade ou código postal',
  here: 'Usar minha localização',
  nowhere: 'Não encontrado. Tente uma cidade maior por perto.',
  noPosition: 'Sem localização. Digite a cidade ou o código postal.',
  found: (n) => `Resultados: ${n}`,

  day: 'Em que dia?',
  workshops: 'Assistências técnicas mais próximas',
  noneNear: 'Não há assistência técnica por perto',
  noneNearText: 'Envie assim mesmo: nossa central de atendimento encontra uma solução e escreve para você.',
  firstDay: (day, days) => `a partir de ${day}, em geral ${days}`,
  showMore: 'Mostrar mais',
  handover: 'Como você vai entregar o produto?',
  sentTo: (workshop) => `De lá, o produto segue para ${workshop}`,
  where: 'Para onde?',
  wide: (town) =>
    `${town} é grande. Com seu bairro, código postal ou localização, encontramos a assistência técnica realmente mais próxima.`,

  // 4 How do we reach you?
  contact: 'Como falamos com você?',
  name: 'Nome',
  email: 'E-mail',
  phone: 'Telefone',
  oneOfTwo: 'E-mail ou telefone, basta um.',
  language: 'Idioma das mensagens',
  address: 'Endereço',

  // 5 Check and send
  review: 'Confira e envie',
  consent: (merchant) => `${merchant} e a assistência técnica podem usar estes dados para este reparo.`,
  privacy: 'Privacidade',

  // The ticket and its status
  ticket: 'Seu reparo',
  when: 'Dia',
  readyBy: 'Pronto',
  about: (day) => `por volta de ${day}`,
  workshop: 'Assistência técnica',
  cost: 'Custo',
  history: 'Histórico',
  actions: {
    messages: 'Escrever mensagem',
    reschedule: 'Mudar o dia',
    contact: 'Corrigir o contato',
    cancel: 'Cancelar o reparo',
    repeat: 'O problema continua',
    rating: 'Avaliar o reparo',
  },

  problems: {
    'symptom-unknown': 'Escolha o problema.',
    'purchase-in-future': 'Informe uma data até hoje.',
    'day-in-past': 'Escolha um dia mais à frente.',
    'place-missing': 'Escolha um lugar.',
    'address-missing': 'Informe o endereço.',
    'name-missing': 'Informe seu nome.',
    'contact-missing': 'Informe um e-mail ou telefone.',
    'email-invalid': 'Confira o e-mail.',
    'phone-invalid': 'Confira o número, com código do país.',
    'consent-missing': 'Precisamos disso para encaminhar a solicitação.',
  },
}
