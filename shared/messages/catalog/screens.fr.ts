// French words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.fr'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Débranchez-le une minute',
  how: 'Débranchez la prise du mur, maintenez le bouton d’alimentation 10 secondes, attendez une minute entière et rebranchez. La plupart des blocages disparaissent ainsi, et rien n’est effacé.',
}
const chooseInput = {
  title: 'Choisissez la bonne entrée',
  how: 'Parcourez les entrées avec le bouton Input ou Source et attendez quelques secondes sur chacune, l’appareil à afficher étant allumé et sorti de veille.',
}
const tryAnotherCable = {
  title: 'Essayez un autre câble et une autre prise',
  how: 'Enfoncez bien les fiches. Essayez ensuite un second câble et une autre prise du même type : les câbles lâchent bien plus souvent que les écrans.',
}
const tryAnotherSource = {
  title: 'Essayez une autre source',
  how: 'Ouvrez le menu intégré, ou branchez un autre appareil avec un autre câble. Si l’image y est nette, le problème vient de la source ou de son câble, pas de l’écran.',
}
const resetPicture = {
  title: 'Réinitialisez les réglages de l’image',
  how: 'Dans le menu, sous Image, choisissez le mode standard ou le retour aux réglages d’usine. Regardez ensuite un film ou une photo que vous connaissez.',
}

export const screensFr: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Téléviseur',
    plural: 'téléviseurs',
    symptoms: {
      'screen-broken': 'Écran cassé',
      'does-not-switch-on': 'Ne s’allume pas',
      'no-picture': 'Pas d’image',
      'lines-or-spots': 'Lignes, taches ou mauvaises couleurs',
      'no-sound': 'Pas de son',
      'poor-reception': 'Chaînes absentes ou image hachée',
      'no-network': 'Pas d’internet, ou applications bloquées',
      'remote-faulty': 'La télécommande ne fonctionne pas',
      'switches-off': 'S’éteint tout seul',
      'port-faulty': 'Une prise HDMI ou autre ne fonctionne pas',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Changez les piles de la télécommande',
        how: 'Mettez deux piles neuves dans le bon sens et visez le téléviseur à 2 mètres, sans rien entre les deux. Essayez aussi le bouton du téléviseur lui-même.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Vérifiez où va le son',
        how: 'Montez le volume, appuyez une fois sur la touche muet et choisissez les haut-parleurs TV sous Sortie audio dans le menu. Débranchez tout casque et coupez le Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Vérifiez le câble de l’antenne ou de la parabole',
        how: 'Dévissez-le ou débranchez-le côté téléviseur et côté mur, puis remettez-le ; la broche intérieure doit être droite. Si possible, essayez un autre câble.',
      },
      'search-channels': {
        title: 'Relancez la recherche des chaînes',
        how: 'Lancez la recherche automatique des chaînes dans le menu, avec le bon type de réception : antenne, câble ou satellite. Elle dure jusqu’à 20 minutes.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Associez à nouveau la télécommande',
        how: 'Retirez les piles pendant une minute. Pour une télécommande vocale, maintenez les deux touches indiquées dans la notice (souvent Accueil et Retour) près du téléviseur jusqu’à ce qu’il signale la connexion.',
      },
      'turn-off-timers': {
        title: 'Désactivez les minuteries et l’économie d’énergie',
        how: 'Cherchez dans le menu l’arrêt programmé, l’arrêt automatique et la mise en veille sans signal, et désactivez-les. Débranchez un éventuel lecteur, qui peut éteindre le téléviseur par HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Moniteur',
    plural: 'moniteurs',
    symptoms: {
      'screen-broken': 'Écran cassé',
      'does-not-switch-on': 'Ne s’allume pas',
      'no-picture': 'Pas d’image, ou « Aucun signal »',
      flickers: 'L’image scintille ou disparaît',
      'lines-or-spots': 'Lignes, taches ou pixels morts',
      'colours-wrong': 'Trop sombre ou mauvaises couleurs',
      'buttons-faulty': 'Les boutons ne réagissent pas',
      'port-faulty': 'Une prise ou le hub USB ne fonctionne pas',
      'stand-broken': 'Pied ou charnière cassés',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Réglez la fréquence de rafraîchissement',
        how: 'Choisissez 60 Hz et la résolution recommandée dans les paramètres d’affichage de l’ordinateur, et désactivez la fréquence variable (FreeSync ou G-Sync) pour tester.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Désactivez les modes éco et nuit',
        how: 'Désactivez le mode éco et la luminosité automatique dans le menu du moniteur, ainsi que l’éclairage nocturne et le HDR dans les paramètres d’affichage de l’ordinateur.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Déverrouillez les boutons',
        how: 'Beaucoup de moniteurs ont un verrouillage du menu : maintenez le bouton Menu, ou celui indiqué dans la notice, pendant 10 secondes jusqu’à ce que le symbole du cadenas disparaisse.',
      },
    },
  },
  'game-console': {
    name: 'Console de jeux',
    plural: 'consoles de jeux',
    symptoms: {
      'does-not-switch-on': 'Ne s’allume pas',
      'no-picture': 'Pas d’image sur le téléviseur',
      overheats: 'Chauffe, fait du bruit ou s’éteint',
      'game-not-read': 'Ne lit pas les disques ou les cartes',
      freezes: 'Se fige, ou les jeux ne démarrent pas',
      'controller-faulty': 'La manette dérive ou ne se connecte pas',
      'no-network': 'Pas d’internet',
      'does-not-charge': 'Ne charge pas (console portable)',
      'screen-broken': 'Écran cassé (console portable)',
      'port-broken': 'Une prise est tordue ou cassée',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Nettoyez le disque ou la carte',
        how: 'Essuyez le disque du centre vers le bord avec un chiffon doux et sec, les contacts d’une carte avec un coton-tige sec. Essayez un second jeu : s’il fonctionne, le premier est en cause.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Associez à nouveau la manette',
        how: 'Chargez-la complètement, reliez-la à la console par câble et appuyez sur son bouton principal. Si cela ne suffit pas, appuyez sur son petit bouton de réinitialisation avec un trombone et recommencez.',
      },
      'recalibrate-sticks': {
        title: 'Mettez à jour la manette et calibrez les sticks',
        how: 'Choisissez la calibration ou la mise à jour de la manette dans les réglages. Soufflez la poussière à la base du stick tout en le faisant tourner.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Utilisez le chargeur d’origine',
        how: 'Branchez le chargeur d’origine directement sur la console, sans station d’accueil ni hub, et laissez charger une heure. Beaucoup de chargeurs de téléphone sont trop faibles.',
      },
    },
  },
}
