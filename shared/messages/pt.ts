// The contract's names in Portuguese, Brazilian in spelling and plain enough for Portugal. One term for each thing, in all
// files of this language:
//   repair: reparo
//   workshop: assistência técnica
//   head office: central de atendimento
//   item: produto
//   request: solicitação
//   quote: orçamento
//   diagnosis: diagnóstico
//   warranty: garantia
//   handover: entrega
//   pickup: coleta
//   deposit: sinal
//   spare part: peça de reposição
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Solicitado',
  offered: 'Aguardando resposta',
  booked: 'Assistência encontrada',
  received: 'Recebido',
  quoted: 'Orçamento',
  repairing: 'Em reparo',
  waiting: 'Em espera',
  ready: 'Pronto',
  closed: 'Encerrado',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Reparo concluído',
  no_fault: 'Nenhum defeito encontrado',
  not_repairable: 'Não é possível reparar',
  exchanged: 'O produto será trocado',
  credited: 'O valor será devolvido',
  quote_declined: 'Sem reparo',
  cancelled: 'Cancelado',
  no_show: 'Encerrado: o produto não foi entregue',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Entregar pessoalmente',
  'mail-in': 'Enviar pelo correio',
  pickup: 'Agendar coleta',
  'on-site': 'Reparo em casa',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Garantia legal',
  manufacturer: 'Garantia do fabricante',
  extended: 'Garantia estendida',
  goodwill: 'Cortesia',
  repair_warranty: 'Garantia de um reparo anterior',
  none: 'Sem garantia',
}

export const payers: ContractWords['payers'] = {
  customer: 'O cliente',
  merchant: 'A loja',
  brand: 'O fabricante',
}

export const causes: ContractWords['causes'] = {
  defect: 'Defeito do produto',
  wear: 'Desgaste',
  handling: 'Uso inadequado',
  transport: 'Dano no transporte',
  none: 'Nenhuma encontrada',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Não há peças de reposição',
  parts_expensive: 'As peças de reposição são caras demais',
  cannot_open: 'O produto não pode ser aberto',
  no_information: 'Não há instruções de reparo',
  no_equipment: 'Falta o equipamento necessário',
  worn_out: 'Desgaste excessivo',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'uma peça',
  customer: 'o cliente',
  transport: 'o transporte',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Sem tempo',
  no_part: 'Sem peça de reposição',
  not_our_skill: 'Não é a nossa especialidade',
  too_far: 'Longe demais',
  closed: 'Estaremos fechados nessa data',
  other: 'Outro motivo',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Dinheiro',
  card: 'Cartão',
  transfer: 'Transferência bancária',
  wallet: 'Carteira digital ou QR code',
  invoice: 'Por fatura',
  nothing: 'Nada a pagar',
}

export const sources: ContractWords['sources'] = {
  widget: 'Site da loja',
  store: 'Balcão da loja',
  phone: 'Telefone',
  workshop: 'Balcão da assistência técnica',
  api: 'Sistema da loja',
}
