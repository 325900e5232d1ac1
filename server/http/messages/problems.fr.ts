// What a customer must do about a problem, in French: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'Impossible ce jour-là. Choisissez-en un autre.',
  'version-stale': 'La situation a changé entre-temps. Voici où en est la réparation.',
  'quote-stale': 'Ce devis n’est plus ouvert.',
  'command-not-allowed': 'Ce n’est plus possible.',
  'photo-too-large': 'Cette photo est trop lourde.',
  'mode-unsuited': 'Choisissez l’une de ces options.',
  'too-long': 'Raccourcissez ce texte.',
  'category-unknown': 'Choisissez le type d’article.',
  'date-invalid': 'Vérifiez la date.',
  'photo-unknown': 'Une photo n’est plus enregistrée. Supprimez-la et ajoutez-la à nouveau.',
  'workshop-unknown': 'Cet atelier ne prend plus ce type de réparation. Choisissez-en un autre.',
  'store-unknown': 'Ce magasin ne prend plus ce type de réparation. Choisissez-en un autre.',
  'workshop-full': 'Cet atelier est désormais complet. Choisissez-en un autre.',
  'merchant-unknown': 'Ce magasin n’accepte plus de demandes.',
  'origin-foreign': 'Cette page ne peut pas envoyer la demande. Merci de prévenir le magasin.',
  'idempotency-key-reused':
    'Déjà envoyé depuis un autre onglet. Regardez-y, ou renvoyez s’il s’agit d’une autre réparation.',
  'body-too-large': 'C’est trop à la fois. Raccourcissez le texte.',
  'job-unknown': 'Aucune réparation ne correspond à ce code et à ces coordonnées. Vérifiez les deux.',
}
