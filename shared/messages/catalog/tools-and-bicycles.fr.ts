// French words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.fr'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Amenez la batterie à température ambiante',
  how: 'En dessous de 10 °C et au-dessus de 40 °C, beaucoup de batteries donnent moins et refusent de charger. Laissez-la deux heures à l’intérieur, loin du soleil et des radiateurs, puis réessayez.',
}
const pumpUpTyre = {
  title: 'Gonflez à la pression indiquée sur le flanc',
  how: 'Le flanc du pneu indique la plage en bar ou en psi. Gonflez, serrez bien la valve et regardez à nouveau après quelques heures : une perte lente ne vient souvent que de la valve ou d’une longue immobilisation.',
}
const searchForThorn = {
  title: 'Cherchez ce qui est entré dans le pneu',
  how: 'Tournez lentement la roue, cherchez verre, épines ou fil de fer et retirez-les avec une pince à épiler, sinon ils perceront aussi la prochaine chambre à air. Un doigt mouillé sur la valve montre des bulles là où elle fuit.',
}
const cleanBrakingSurface = {
  title: 'Nettoyez la surface de freinage',
  how: 'Laissez refroidir les disques chauds. Essuyez disques ou jantes avec un chiffon propre et de l’alcool pur, sans huile, spray ni doigts dessus. Si le freinage reste mauvais, ne roulez pas.',
}
const cleanAndOilChain = {
  title: 'Nettoyez et huilez la chaîne',
  how: 'Pédalez en arrière en faisant passer la chaîne dans un chiffon sec jusqu’à ce qu’il reste propre. Une goutte d’huile pour chaîne sur chaque maillon, attendez 10 minutes, essuyez l’excédent. Pas d’huile sur les freins ni les pneus.',
}
const turnBarrelAdjuster = {
  title: 'Réglez le câble de vitesses',
  how: 'Au bout du câble de vitesses, à l’entrée du dérailleur ou de la manette, se trouve une petite molette. Donnez un quart de tour, essayez toutes les vitesses et revenez en arrière si c’est pire. Transmission électronique : chargez-la et redémarrez-la.',
}

export const toolsAndBicyclesFr: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Outil électrique',
    plural: 'outils électriques',
    symptoms: {
      'does-not-start': 'Ne démarre pas',
      'does-not-charge': 'La batterie ne charge pas ou ne tient pas',
      'battery-damaged': 'Batterie gonflée ou endommagée',
      'cuts-out': 'S’arrête sous l’effort',
      weak: 'Manque de puissance',
      'chuck-faulty': 'Le mandrin se bloque ou ne serre pas',
      'noisy-or-shakes': 'Fait du bruit ou vibre',
      'sparks-or-smells-burnt': 'Fait des étincelles ou sent le brûlé',
      'cable-damaged': 'Câble ou prise endommagés',
      'part-broken': 'Capot, poignée ou autre pièce cassée',
      other,
    },
    steps: {
      'check-power': {
        title: 'Vérifiez la batterie ou la prise',
        how: 'Chargez complètement la batterie, enfoncez-la jusqu’au déclic et essayez-en une seconde si vous en avez une. Avec un câble : essayez une autre prise, sans rallonge ou avec une rallonge entièrement déroulée.',
      },
      'release-locks': {
        title: 'Débloquez les sécurités',
        how: 'Sortez l’inverseur de sens de sa position centrale, appuyez sur le bouton de sécurité en même temps que sur la gâchette, et relâchez le blocage de broche.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Nettoyez les contacts',
        how: 'Débranchez le chargeur. Essuyez les contacts de la batterie, de l’outil et du chargeur avec un chiffon sec, cherchez des contacts tordus et enfoncez la batterie à fond.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Laissez-le refroidir et dégagez les aérations',
        how: 'Retirez la batterie ou débranchez, brossez la poussière des aérations et attendez une demi-heure. S’il sent le brûlé, fume ou fait à nouveau de longues étincelles, ne l’utilisez plus.',
      },
      'fit-sharp-bit': {
        title: 'Utilisez un foret ou une lame affûtés',
        how: 'Retirez la batterie ou débranchez, et montez un accessoire neuf adapté au matériau et à l’outil. Appuyez moins : c’est la vitesse qui doit couper.',
      },
      'check-direction-and-gear': {
        title: 'Vérifiez le sens, la vitesse et le couple',
        how: 'Réglez la rotation à droite, la bague de couple sur le symbole du foret et, à l’arrêt, la vitesse sur 1 pour les vis et les grands trous. N’utilisez la percussion que dans la maçonnerie.',
      },
      'clean-chuck': {
        title: 'Nettoyez le mandrin',
        how: 'Retirez la batterie ou débranchez. Ouvrez le mandrin à fond, tapotez-le l’ouverture vers le bas, brossez la poussière, mettez une goutte d’huile sur les mors et ouvrez-le et fermez-le plusieurs fois.',
      },
      'reseat-bit': {
        title: 'Remontez le foret, la lame ou le disque',
        how: 'Retirez la batterie ou débranchez. Démontez l’accessoire, nettoyez son logement, jetez ce qui est tordu, ébréché ou usé, et serrez comme l’indique la notice.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Vélo',
    plural: 'vélos',
    symptoms: {
      'flat-tyre': 'Le pneu se dégonfle',
      'brakes-faulty': 'Les freins sont faibles, frottent ou crissent',
      'gears-slip': 'Les vitesses sautent ou ne passent pas',
      'chain-faulty': 'La chaîne déraille ou est usée',
      'wheel-wobbles': 'Roue voilée ou rayon cassé',
      creaks: 'Grince ou claque',
      'lights-faulty': 'L’éclairage ne fonctionne pas',
      'steering-loose': 'Guidon ou fourche avec du jeu',
      'frame-damaged': 'Cadre ou fourche tordus ou fissurés',
      'service-due': 'À réviser',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Vérifiez que la roue est bien droite',
        how: 'Une roue qui a été démontée peut être de travers. Posez le vélo au sol, ouvrez l’attache rapide, laissez la roue descendre à fond et refermez bien le levier. En cas de doute, ne roulez pas.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Graissez la tige de selle',
        how: 'Repérez sa hauteur avec du ruban adhésif, sortez la tige de selle, essuyez la tige et le tube, graissez légèrement (carbone : pâte de montage uniquement), enfoncez-la au-delà du repère minimum et serrez le collier.',
      },
      'check-light-contacts': {
        title: 'Vérifiez la batterie et les contacts',
        how: 'Chargez l’éclairage ou changez ses piles. Avec une dynamo : enfoncez bien les petites fiches au moyeu et aux phares, suivez le câble pour trouver une coupure et cherchez un interrupteur sur le phare.',
      },
    },
  },
  'e-bike': {
    name: 'Vélo électrique',
    plural: 'vélos électriques',
    symptoms: {
      'does-not-switch-on': 'Ne s’allume pas',
      'no-assistance': 'Le moteur n’aide pas, ou s’arrête',
      'range-too-short': 'L’autonomie a baissé',
      'does-not-charge': 'La batterie ne charge pas',
      'battery-damaged': 'Batterie endommagée, gonflée ou tombée',
      'error-on-display': 'L’écran affiche une erreur',
      'flat-tyre': 'Le pneu se dégonfle',
      'brakes-faulty': 'Les freins sont faibles, frottent ou crissent',
      'gears-slip': 'Les vitesses sautent ou ne passent pas',
      'motor-noisy': 'Le moteur ou la transmission est bruyant',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Chargez la batterie',
        how: 'Chargez-la avec le chargeur d’origine, à température ambiante, jusqu’à ce que le voyant indique la charge complète. Après une longue pause, appuyez une fois sur le bouton de la batterie pour la réveiller.',
      },
      'reseat-battery': {
        title: 'Retirez la batterie et remettez-la',
        how: 'Éteignez, retirez la batterie, essuyez les contacts secs avec un chiffon sec, enfoncez-la jusqu’au déclic du verrou et clipsez bien l’écran.',
      },
      'check-speed-magnet': {
        title: 'Vérifiez l’aimant de la roue arrière',
        how: 'L’aimant fixé au rayon, à la valve ou au disque doit passer tout près du capteur du cadre, en général à 5 à 15 mm. Remettez-le à sa place et nettoyez les deux.',
      },
      'restart-system': {
        title: 'Redémarrez le système',
        how: 'Éteignez, retirez la batterie pendant une minute, remettez-la et allumez sans poser le pied sur les pédales. Notez le numéro de l’erreur : il aide à la réparation.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Séchez et nettoyez les contacts',
        how: 'Débranchez le chargeur du mur. Essuyez les contacts de la batterie et du chargeur avec un chiffon sec, laissez sécher une journée s’ils sont humides et essayez une autre prise murale.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
