// French words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.fr'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Regardez ce qui consomme la batterie',
  how: 'La page Batterie des réglages indique ce qui consomme le plus. Fermez ou supprimez ce dont vous n’avez pas besoin, baissez la luminosité et observez pendant une journée.',
}
const chargeWithAnotherCable = {
  title: 'Chargez avec un autre câble et un autre chargeur',
  how: 'Prenez un câble et un chargeur qui chargent bien un autre appareil, directement sur une prise murale, et laissez charger 30 minutes. Une batterie vide peut mettre un moment à donner signe de vie.',
}
const cleanChargingPort = {
  title: 'Nettoyez le port de charge',
  how: 'Éteignez l’appareil et éclairez le port : des peluches empêchent le connecteur de bien s’enfoncer. Décollez-les doucement avec un cure-dent en bois, jamais avec du métal ni du liquide.',
}
const forceRestart = {
  title: 'Forcez le redémarrage',
  how: 'Sur la plupart des appareils : maintenez ensemble le bouton d’alimentation et volume bas jusqu’à 30 secondes. Sur un iPhone ou un iPad sans bouton principal : appuyez sur volume haut, puis sur volume bas, puis maintenez le bouton d’alimentation jusqu’à l’apparition du logo. Photos et messages sont conservés.',
}
const removeCaseAndFilm = {
  title: 'Retirez la coque et le film d’écran',
  how: 'Des bulles, de la saleté ou un bord décollé sous le film gênent le tactile. Essuyez l’écran nu avec un chiffon doux et sec, séchez-vous les mains et réessayez.',
}
const checkSoundOutput = {
  title: 'Vérifiez volume, mode silencieux et Bluetooth',
  how: 'Désactivez le Bluetooth pour que le son ne parte pas vers un casque ou une voiture, désactivez le mode silencieux et montez le volume pendant la lecture.',
}
const cleanSoundOpenings = {
  title: 'Brossez les ouvertures du haut-parleur et du micro',
  how: 'Retirez la coque et le film, puis brossez les petits trous avec une brosse à dents souple et sèche. Pas d’aiguille ni d’air comprimé : ils enfoncent la saleté.',
}
const flightMode = {
  title: 'Activez puis désactivez le mode avion',
  how: 'Laissez le mode avion activé une demi-minute, désactivez-le et attendez deux minutes que le réseau revienne.',
}
const letItDry = {
  title: 'Éteignez-le et laissez-le sécher',
  how: 'Ne le chargez pas. Essuyez-le et placez-le debout, le port vers le bas, dans un courant d’air pendant une journée au moins ; ni sèche-cheveux ni riz. Après un contact avec de l’eau salée ou un liquide sucré, laissez-le éteint et faites-le nettoyer sans tarder.',
}

export const portableFr: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Téléphone',
    plural: 'téléphones',
    symptoms: {
      'screen-broken': 'Écran ou vitre arrière cassés',
      'battery-drains': 'La batterie se vide vite',
      'battery-swollen': 'Batterie gonflée ou dos qui se soulève',
      'does-not-charge': 'Ne charge pas, ou seulement par moments',
      'does-not-switch-on': 'Ne s’allume pas',
      'touch-faulty': 'L’écran tactile répond mal',
      'sound-faulty': 'Haut-parleur ou micro en panne',
      'camera-faulty': 'Appareil photo flou ou en panne',
      'no-network': 'Pas de réseau mobile ou de Wi-Fi',
      'got-wet': 'A pris l’eau',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': chargeWithAnotherCable,
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'clean-lens': {
        title: 'Essuyez l’objectif',
        how: 'Retirez la coque et tout cache d’objectif, puis essuyez l’objectif avec un chiffon doux et sec. Les aimants des coques et des supports peuvent aussi rendre l’image floue.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Retirez la carte SIM et remettez-la',
        how: 'Éteignez le téléphone, sortez le tiroir SIM, essuyez la carte avec un chiffon sec et replacez-la bien droite. Si possible, essayez la carte dans un autre téléphone.',
      },
      'reset-network': {
        title: 'Réinitialisez les réglages réseau',
        how: 'Cherchez « réinitialiser réseau » dans les réglages. Le téléphone oublie les mots de passe Wi-Fi et les appareils Bluetooth ; photos et messages sont conservés.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablette',
    plural: 'tablettes',
    symptoms: {
      'screen-broken': 'Écran ou vitre cassés',
      'battery-drains': 'La batterie se vide vite',
      'battery-swollen': 'Batterie gonflée ou écran qui se soulève',
      'does-not-charge': 'Ne charge pas, ou seulement par moments',
      'does-not-switch-on': 'Ne s’allume pas',
      'touch-faulty': 'Le tactile ou le stylet répond mal',
      'sound-faulty': 'Haut-parleur ou micro en panne',
      'no-network': 'Pas de Wi-Fi ou de réseau mobile',
      slow: 'Lente ou se fige',
      'got-wet': 'A pris l’eau',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Chargez avec un autre câble, un chargeur puissant',
        how: 'Prenez le chargeur fourni avec la tablette, ou un chargeur d’au moins 18 watts, avec un autre câble, directement sur une prise murale. Une tablette entièrement vide peut mettre une heure à donner signe de vie.',
      },
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'flight-mode': flightMode,
      'restart-router': restartRouter,
      'free-up-storage': freeUpStorage,
      'let-it-dry': letItDry,
    },
  },
  laptop: {
    name: 'Ordinateur portable',
    plural: 'ordinateurs portables',
    symptoms: {
      'does-not-switch-on': 'Ne s’allume pas',
      'does-not-charge': 'Ne charge pas',
      'battery-drains': 'La batterie se vide vite',
      'battery-swollen': 'Batterie gonflée ou boîtier bombé',
      'screen-faulty': 'Écran cassé, noir ou qui scintille',
      'keyboard-or-touchpad-faulty': 'Touches ou pavé tactile en panne',
      overheats: 'Chauffe ou ventilateur bruyant',
      slow: 'Lent ou se fige',
      'hinge-or-case-broken': 'Charnière ou boîtier cassés',
      'got-wet': 'Du liquide a été renversé dessus',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Vérifiez l’alimentation',
        how: 'Branchez-le directement sur une prise murale qui fonctionne et enfoncez bien le câble, y compris sur le bloc d’alimentation. S’il se charge en USB-C, essayez chaque port et un chargeur de même puissance.',
      },
      'power-reset': {
        title: 'Réinitialisez l’alimentation',
        how: 'Débranchez le chargeur et tout le reste, maintenez le bouton d’alimentation 30 secondes, attendez une minute, puis rebranchez uniquement le chargeur et allumez. Vos fichiers sont conservés.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Augmentez la luminosité et essayez un second écran',
        how: 'Appuyez plusieurs fois sur la touche qui augmente la luminosité. Si vous avez un téléviseur ou un moniteur, branchez-le : si l’image s’y affiche, vos fichiers sont accessibles.',
      },
      'clean-keyboard': {
        title: 'Nettoyez entre les touches',
        how: 'Éteignez l’ordinateur, retournez-le, tapotez-le doucement et brossez entre les touches avec une brosse souple et sèche. Ne soulevez pas les touches.',
      },
      'unlock-touchpad': {
        title: 'Activez le pavé tactile',
        how: 'Une touche avec un symbole de pavé tactile, souvent combinée à Fn, le désactive par mégarde. Regardez aussi dans les réglages sous pavé tactile, et débranchez la souris.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Fermez ce qui tourne en arrière-plan',
        how: 'Redémarrez l’ordinateur. Ouvrez ensuite le Gestionnaire des tâches (sur Mac, le Moniteur d’activité), regardez ce qui consomme le plus et désactivez ce qui n’a pas besoin de démarrer tout seul.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Éteignez-le tout de suite et laissez-le s’égoutter',
        how: 'Maintenez le bouton d’alimentation jusqu’à l’extinction, débranchez la prise du mur et posez-le ouvert sur une serviette, à l’envers comme une tente. Laissez-le éteint : confiez-le-nous avant tout nouvel essai.',
      },
    },
  },
  headphones: {
    name: 'Casque ou écouteurs',
    plural: 'casques et écouteurs',
    symptoms: {
      'one-side-silent': 'Un côté est muet ou plus faible',
      'does-not-connect': 'Ne se connecte pas',
      'does-not-charge': 'Ne charge pas',
      'does-not-switch-on': 'Ne s’allume pas',
      'battery-drains': 'La batterie se vide vite',
      crackles: 'Le son grésille ou coupe',
      'microphone-faulty': 'On ne m’entend pas',
      'noise-cancelling-faulty': 'Réduction de bruit en panne ou qui siffle',
      'part-broken': 'Arceau, coussinet ou câble cassé',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Nettoyez les écouteurs',
        how: 'Retirez les embouts ou les coussinets, puis brossez les grilles et les trous des micros avec une brosse souple et sèche, ouvertures vers le bas. Un côté trop faible vient le plus souvent du cérumen.',
      },
      'check-balance': {
        title: 'Vérifiez la balance et le volume',
        how: 'Placez la balance gauche-droite au milieu dans les réglages d’accessibilité du téléphone ou de l’ordinateur, désactivez l’audio mono et essayez avec un autre appareil.',
      },
      reset: {
        title: 'Réinitialisez le casque ou les écouteurs',
        how: 'Maintenez le bouton indiqué dans la notice pendant 10 à 20 secondes (écouteurs : dans leur boîtier de charge) jusqu’à ce que le voyant change, puis associez-les à nouveau.',
      },
      'pair-again': {
        title: 'Oubliez-les et associez-les à nouveau',
        how: 'Supprimez le casque ou les écouteurs de la liste Bluetooth, désactivez le Bluetooth des autres appareils proches, passez en mode association et sélectionnez-les à nouveau.',
      },
      'clean-contacts': {
        title: 'Nettoyez les contacts de charge',
        how: 'Essuyez les contacts métalliques des écouteurs et du boîtier avec un coton-tige sec et retirez les peluches du boîtier. Replacez-les ensuite de sorte que le voyant s’allume.',
      },
      'charge-with-another-cable': {
        title: 'Chargez avec un autre câble et un autre chargeur',
        how: 'Chargez les écouteurs et le boîtier pendant une heure avec un câble et un chargeur qui fonctionnent avec un autre appareil, directement sur une prise murale. S’ils sont mouillés, laissez-les d’abord sécher.',
      },
      'move-closer': {
        title: 'Essayez tout près de l’appareil',
        how: 'Tenez le téléphone ou l’ordinateur à moins d’un mètre, loin des box Wi-Fi et des fours à micro-ondes. Avec un câble : tournez la fiche et essayez un autre appareil.',
      },
      'update-software': {
        title: 'Mettez à jour le casque ou les écouteurs',
        how: 'Ouvrez l’application du fabricant, connectez le casque ou les écouteurs et installez la mise à jour proposée, les deux côtés chargés et près du téléphone.',
      },
      'choose-microphone': {
        title: 'Choisissez le bon micro',
        how: 'Choisissez le casque ou les écouteurs comme micro dans les réglages de l’appel ou de l’ordinateur, autorisez l’application à l’utiliser et cherchez un bouton muet sur le câble ou la tige.',
      },
      'check-fit': {
        title: 'Vérifiez l’ajustement et les ouvertures',
        how: 'Essayez d’autres embouts ou remettez bien les coussinets : un jour affaiblit la réduction de bruit, et des cheveux ou de la saleté sur les micros la font siffler.',
      },
    },
  },
}
