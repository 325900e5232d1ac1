// French words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.fr'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Débranchez-le une minute',
  how: 'Éteignez l’appareil, débranchez la prise du mur, attendez une minute entière, mains et appareil secs, et rebranchez.',
}

export const smallAppliancesFr: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Aspirateur',
    plural: 'aspirateurs',
    symptoms: {
      'weak-suction': 'N’aspire presque plus',
      'does-not-switch-on': 'Ne s’allume pas, ou s’arrête',
      'battery-drains': 'La batterie se vide vite',
      'does-not-charge': 'Ne charge pas',
      'brush-stuck': 'La brosse ne tourne pas',
      'loud-or-whistles': 'Fait du bruit ou siffle',
      'smells-burnt': 'Sent le brûlé',
      'cord-does-not-wind': 'Le cordon ne s’enroule pas',
      'robot-loses-its-way': 'Le robot se perd ou s’arrête',
      'part-broken': 'Flexible, roue ou autre pièce cassée',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Videz le bac ou changez le sac',
        how: 'Faites-le avant qu’il soit plein : aux deux tiers, l’aspiration baisse déjà. Verrouillez bac, sac et couvercle jusqu’au déclic.',
      },
      'clean-filters': {
        title: 'Nettoyez les filtres',
        how: 'Éteignez l’appareil. Tapotez les filtres ; rincez à l’eau froide ceux qui sont lavables et laissez-les sécher une journée entière avant de les remettre. Remplacez les filtres déchirés ou gris.',
      },
      'clear-blockage': {
        title: 'Cherchez un bouchon',
        how: 'Débranchez, séparez brosse, tube et flexible et regardez au travers de chacun à la lumière. Poussez ce qui est coincé avec un manche à balai, et vérifiez que tous les raccords ferment bien.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Laissez-le refroidir une heure',
        how: 'Débranchez-le : des filtres pleins ou un bouchon le font surchauffer et s’éteindre. Profitez-en pour le vider et nettoyer les filtres. S’il sent le brûlé ou fume à nouveau, ne l’utilisez plus.',
      },
      'use-lower-power': {
        title: 'Réduisez la puissance et chargez complètement',
        how: 'À la puissance maximale, beaucoup tiennent moins de 10 minutes. Chargez-le à température ambiante jusqu’à ce que le voyant indique la charge complète, et utilisez la puissance moyenne.',
      },
      'clean-contacts': {
        title: 'Nettoyez les contacts de charge',
        how: 'Débranchez la station ou le chargeur. Essuyez ses contacts métalliques et ceux de l’aspirateur avec un chiffon sec, rebranchez et replacez l’aspirateur de sorte que le voyant s’allume.',
      },
      'clean-brush': {
        title: 'Dégagez la brosse rotative',
        how: 'Débranchez ou retirez la batterie. Sortez le rouleau, coupez cheveux et fils dans sa longueur, nettoyez les deux extrémités et vérifiez qu’il tourne librement à la main.',
      },
      'pull-out-cord': {
        title: 'Tirez le cordon jusqu’au bout',
        how: 'Débranchez la prise, tirez le cordon jusqu’au repère jaune, essuyez-le, défaites les torsions et laissez-le s’enrouler en le guidant à la main.',
      },
      'clean-sensors': {
        title: 'Nettoyez les capteurs et les roues',
        how: 'Éteignez le robot. Essuyez les capteurs à l’avant, au-dessus et en dessous avec un chiffon sec, et retirez les cheveux des roues et de la roulette avant.',
      },
      'place-dock-freely': {
        title: 'Dégagez l’espace autour de la station',
        how: 'Placez-la contre un mur, sur un sol dur, avec un demi-mètre libre de chaque côté, et relevez câbles et franges. Lancez une nouvelle carte à partir de là.',
      },
    },
  },
  'coffee-maker': {
    name: 'Machine à café',
    plural: 'machines à café',
    symptoms: {
      'no-coffee': 'Peu ou pas de café',
      leaks: 'Fuit',
      'does-not-switch-on': 'Ne s’allume pas',
      'not-hot': 'Le café n’est pas chaud',
      'tastes-bad': 'Le café est léger ou mauvais',
      'milk-does-not-foam': 'Le lait ne mousse pas',
      'grinder-faulty': 'Le broyeur est bloqué ou bruyant',
      'message-stays': 'Un message ou un voyant reste affiché',
      noisy: 'La pompe est bruyante',
      'trips-breaker': 'Fait sauter le disjoncteur',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Remplissez le réservoir et chassez l’air',
        how: 'Remplissez le réservoir, enfoncez-le bien et faites couler une tasse d’eau chaude sans café, par la buse vapeur s’il y en a une, jusqu’à ce que l’eau coule régulièrement.',
      },
      descale: {
        title: 'Détartrez-la',
        how: 'Laissez le programme de détartrage aller jusqu’au bout avec le détartrant indiqué par le fabricant, puis faites passer deux réservoirs d’eau claire. Le vinaigre attaque les joints.',
      },
      'clean-brewing-unit': {
        title: 'Nettoyez les pièces où passe le café',
        how: 'Éteignez et laissez refroidir. Rincez le groupe d’infusion, le filtre ou le porte-capsule à l’eau tiède sans produit, laissez sécher et remettez en place. Groupe fixe : utilisez une pastille de nettoyage.',
      },
      'empty-drip-tray': {
        title: 'Videz le bac d’égouttage et le marc',
        how: 'Beaucoup de machines se rincent dans le bac, qui déborde sans bruit. Videz, lavez et séchez les deux, et essuyez en dessous.',
      },
      'seat-all-parts': {
        title: 'Remettez bien toutes les pièces',
        how: 'Éteignez. Retirez réservoir, bac d’égouttage, bac à marc et groupe d’infusion, essuyez leurs bords et joints, et enfoncez chacun jusqu’au déclic ; fermez toutes les trappes.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Chauffez la tasse et augmentez la température',
        how: 'Faites d’abord couler une tasse d’eau chaude, jetez-la et préparez le café dans la tasse chaude. Beaucoup de machines ont un réglage de température.',
      },
      'adjust-grind': {
        title: 'Réglez la mouture et la quantité',
        how: 'Moulez un cran plus fin (seulement pendant que le broyeur tourne) ou choisissez plus de café, utilisez des grains frais et jugez après trois tasses.',
      },
      'clean-milk-parts': {
        title: 'Nettoyez tout ce que touche le lait',
        how: 'Laissez refroidir la buse vapeur. Démontez buse et tuyau, faites-les tremper dans de l’eau tiède avec un nettoyant pour circuit de lait, débouchez le minuscule trou d’air avec une aiguille et rincez.',
      },
      'use-cold-milk': {
        title: 'Utilisez du lait froid et frais',
        how: 'Sorti du réfrigérateur, avec au moins 3 % de protéines, dans un pot froid. Parmi les boissons végétales, seules celles marquées barista moussent bien.',
      },
      'clear-bean-hopper': {
        title: 'Videz le bac à grains',
        how: 'Éteignez et débranchez. Retirez les grains avec une cuillère ou un aspirateur, cherchez des cailloux et essuyez le film gras. Ne mettez jamais les doigts dans le broyeur. Remettez des grains secs, non aromatisés.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Petit appareil de cuisine',
    plural: 'petits appareils de cuisine',
    symptoms: {
      'does-not-switch-on': 'Ne s’allume pas',
      'does-not-heat': 'Ne chauffe pas, ou chauffe trop',
      'stops-while-running': 'S’arrête en marche',
      'does-not-turn': 'Bourdonne mais ne tourne pas',
      leaks: 'Fuit',
      'buttons-faulty': 'Les boutons ou l’écran ne fonctionnent pas',
      'smells-burnt': 'Sent le brûlé',
      'cable-damaged': 'Câble ou prise endommagés',
      'part-broken': 'Bol, couvercle, lame ou autre pièce cassée',
      'trips-breaker': 'Fait sauter le disjoncteur',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Assemblez-le complètement',
        how: 'Débranchez d’abord. Bol, couvercle et accessoire doivent s’enclencher : sinon, une sécurité empêche le moteur de tourner. Rebranchez ensuite et réessayez.',
      },
      'let-it-cool': {
        title: 'Laissez-le refroidir une demi-heure',
        how: 'Débranchez-le et attendez. Une protection éteint beaucoup d’appareils quand ils chauffent trop et les réactive une fois froids. S’il sent le brûlé ou fume à nouveau, ne l’utilisez plus.',
      },
      'clean-heating-surface': {
        title: 'Nettoyez ce qui chauffe',
        how: 'Débranché et froid : détartrez la bouilloire à l’acide citrique, essuyez la plaque chauffante et l’extérieur du récipient, et retirez ce qui se trouve entre les deux.',
      },
      'check-settings': {
        title: 'Vérifiez les réglages',
        how: 'Réglez à nouveau minuterie, température et programme, désactivez la sécurité enfants et le maintien au chaud, et appuyez sur Départ jusqu’au bip ou au voyant.',
      },
      'use-smaller-portions': {
        title: 'Réduisez les portions',
        how: 'Remplissez le bol à moitié au plus, ajoutez un peu de liquide, coupez les aliments durs plus petit et faites tourner une minute au plus avant une pause.',
      },
      'free-the-blades': {
        title: 'Dégagez ce qui est coincé',
        how: 'Débranchez. Retirez le bol ou l’accessoire, décollez les aliments avec une cuillère en bois, jamais avec les doigts près des lames, et tournez l’axe d’entraînement à la main.',
      },
      'clean-seal-ring': {
        title: 'Nettoyez et replacez le joint',
        how: 'Débranchez, retirez l’anneau en caoutchouc, lavez-le ainsi que sa rainure, et remettez-le à plat avec la lèvre dans le même sens. Un joint fendu ou détendu doit être remplacé.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Retirez les miettes et la graisse',
        how: 'Débranché et froid : videz le tiroir à miettes, essuyez la graisse et secouez ce qui reste, sans outil à l’intérieur. Un appareil neuf peut sentir lors des premières utilisations.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
