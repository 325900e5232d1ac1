// What a customer must do about a problem, in Portuguese: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'Não é possível nesse dia. Escolha outro.',
  'version-stale': 'Algo mudou nesse meio-tempo. Esta é a situação atual.',
  'quote-stale': 'Este orçamento não está mais aberto.',
  'command-not-allowed': 'Isto não é mais possível.',
  'photo-too-large': 'Esta foto é grande demais.',
  'mode-unsuited': 'Escolha uma destas opções.',
  'too-long': 'Encurte este texto.',
  'category-unknown': 'Escolha o que é.',
  'date-invalid': 'Confira a data.',
  'photo-unknown': 'Uma das fotos não está mais guardada. Remova e adicione de novo.',
  'workshop-unknown': 'Esta assistência técnica não atende mais este caso. Escolha outra.',
  'store-unknown': 'Esta loja não recebe mais o produto. Escolha outra.',
  'workshop-full': 'Esta assistência técnica não tem mais vaga. Escolha outra.',
  'merchant-unknown': 'Esta loja não aceita mais solicitações.',
  'origin-foreign': 'Não é possível enviar a partir desta página. Por favor, avise a loja.',
  'idempotency-key-reused': 'Já foi enviado em outra aba. Veja lá, ou envie de novo se for outro reparo.',
  'body-too-large': 'É informação demais de uma vez. Encurte o texto.',
  'job-unknown': 'Não há reparo com este código e este contato. Confira os dois.',
}
