/** The widget's words in French. */
import { modes } from '../../shared/messages/fr'
import type { Words } from './words'

export const fr: Words = {
  modes,
  dir: 'ltr',
  colon: ' : ',
  launch: 'Faire réparer',
  next: 'Continuer',
  back: 'Retour',
  change: 'Modifier',
  close: 'Fermer',
  send: 'Envoyer',
  sending: 'Envoi en cours',
  again: 'Réessayer',
  optional: '(facultatif)',
  step: (step) => `Étape ${step} sur 5`,
  wrong: 'À vérifier :',
  offline: 'Pas encore de réponse. Rien n’est perdu, nous réessayons.',
  unavailable: 'Indisponible en ce moment. Réessayez ou rechargez la page.',

  // 1 What is it?
  item: 'Que faut-il réparer ?',
  fromPage: 'Repris de cette page.',
  brand: 'Marque',
  model: 'Modèle',
  serial: 'Numéro de série',
  bought: 'Date d’achat',
  follow: 'Suivre une réparation',

  // 2 What is wrong?
  fault: 'Quel est le problème ?',
  describe: 'Décrivez-le',
  addPhotos: 'Ajouter des photos',
  photos: 'Photos',
  noFault: (fee) => `Si aucune panne n’est trouvée, le diagnostic coûte ${fee}.`,
  restart: 'Autre article',

  // 3 Where are you?
  place: 'Où êtes-vous ?',
  town: 'Ville ou code postal',
  here: 'Utiliser ma position',
  nowhere: 'Introuvable. Essayez une ville plus grande.',
  noPosition: 'Position inconnue. Saisissez ville ou code postal.',
  found: (n) => `Résultats : ${n}`,

  day: 'Quel jour ?',
  workshops: 'Ateliers les plus proches',
  noneNear: 'Aucun atelier à proximité',
  noneNearText: 'Envoyez quand même votre demande : notre siège trouve une solution et vous écrit.',
  firstDay: (day, days) => `à partir du ${day}, en général ${days}`,
  showMore: 'Afficher plus',
  handover: 'Comment souhaitez-vous le remettre ?',
  sentTo: (workshop) => `Transmis ensuite à ${workshop}`,
  where: 'Où le remettre ?',
  wide: (town) =>
    `${town} est une grande ville. Avec votre quartier, votre code postal ou votre position, nous trouvons l’atelier vraiment le plus proche.`,

  // 4 How do we reach you?
  contact: 'Comment vous joindre ?',
  name: 'Nom',
  email: 'E-mail',
  phone: 'Téléphone',
  oneOfTwo: 'E-mail ou téléphone, un seul suffit.',
  language: 'M’écrire en',
  address: 'Adresse',

  // 5 Check and send
  review: 'Vérifier et envoyer',
  consent: (merchant) => `${merchant} et l’atelier peuvent utiliser ces données pour cette réparation.`,
  privacy: 'Confidentialité',

  // The ticket and its status
  ticket: 'Votre réparation',
  when: 'Jour',
  readyBy: 'Prêt',
  about: (day) => `vers le ${day}`,
  workshop: 'Atelier',
  cost: 'Coût',
  history: 'Historique',
  actions: {
    messages: 'Écrire un message',
    reschedule: 'Changer le jour',
    contact: 'Corriger vos coordonnées',
    cancel: 'Annuler la réparation',
    repeat: 'Le problème persiste',
    rating: 'Noter la réparation',
  },

  problems: {
    'symptom-unknown': 'Choisissez le problème.',
    'purchase-in-future': 'Choisissez une date jusqu’à aujourd’hui.',
    'day-in-past': 'Choisissez un jour ultérieur.',
    'place-missing': 'Choisissez un lieu.',
    'address-missing': 'Saisissez l’adresse.',
    'name-missing': 'Saisissez votre nom.',
    'contact-missing': 'Saisissez un e-mail ou un téléphone.',
    'email-invalid': 'Vérifiez l’e-mail.',
    'phone-invalid': 'Vérifiez le numéro, avec l’indicatif du pays.',
    'consent-missing': 'Nécessaire pour transmettre la demande.',
  },
}
