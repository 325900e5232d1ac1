// French words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.fr'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Nettoyez le filtre d’arrivée d’eau',
  how: 'Débranchez la machine, fermez le robinet et dévissez le tuyau d’arrivée au-dessus d’un seau. Rincez le petit filtre à l’extrémité du tuyau, revissez le tuyau à la main et ouvrez le robinet lentement.',
}
const openTap = {
  title: 'Ouvrez complètement le robinet',
  how: 'Ouvrez à fond le robinet de la machine et vérifiez que le tuyau d’arrivée n’est ni plié ni écrasé. Si l’eau coule au robinet de la cuisine, le logement est bien alimenté.',
}
const closeDoorFirmly = {
  title: 'Fermez bien la porte',
  how: 'Retirez ce qui est coincé dans la porte, poussez-la jusqu’au déclic, choisissez un programme et appuyez une fois sur Départ.',
}
const turnOffLockOrDelay = {
  title: 'Désactivez sécurité enfants et départ différé',
  how: 'Un symbole de clé ou un compte à rebours à l’écran indique que l’un des deux est actif. Maintenez 5 secondes le bouton marqué d’un cadenas, ou choisissez à nouveau un programme.',
}

export const largeAppliancesFr: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Lave-linge',
    plural: 'lave-linge',
    symptoms: {
      'does-not-drain': 'Ne vidange pas',
      'does-not-spin': 'N’essore pas',
      'does-not-start': 'Ne démarre pas',
      'no-water': 'Ne prend pas l’eau',
      leaks: 'Fuit',
      'noisy-or-moves': 'Fait du bruit ou se déplace',
      'does-not-heat': 'Ne chauffe pas',
      'door-stuck': 'La porte ne s’ouvre pas',
      smells: 'Sent mauvais',
      'trips-breaker': 'Fait sauter le disjoncteur',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Nettoyez le filtre de la pompe',
        how: 'Débranchez la machine et laissez refroidir l’eau chaude. Placez une serviette et un récipient plat sous la trappe en bas à l’avant, tournez lentement le filtre vers la gauche, retirez pièces et peluches, puis refermez-le bien. Les machines sans trappe n’en ont pas.',
      },
      'straighten-drain-hose': {
        title: 'Redressez le tuyau de vidange',
        how: 'Il ne doit être ni plié ni écrasé derrière la machine, ni descendre de plus de 15 cm dans la colonne d’évacuation. S’il est raccordé à un évier, vérifiez que l’évacuation n’est pas bouchée.',
      },
      'run-drain-programme': {
        title: 'Lancez une fois « Vidange »',
        how: 'Éteignez la machine, attendez une minute, choisissez le programme de vidange ou d’essorage et laissez-le se terminer. La porte ne s’ouvre que lorsqu’il n’y a plus d’eau.',
      },
      'spread-laundry': {
        title: 'Répartissez le linge',
        how: 'Une seule pièce lourde ou un tambour trop plein bloque l’essorage. Défaites le linge, retirez-en un peu ou ajoutez quelques serviettes, et relancez l’essorage.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Cherchez d’où vient l’eau',
        how: 'Fermez le robinet et débranchez la machine ; s’il y a de l’eau au sol, coupez d’abord le disjoncteur. Resserrez le tuyau d’arrivée à la main, vérifiez que le tuyau de vidange est bien accroché et rincez le bac à lessive.',
      },
      'clean-door-seal': {
        title: 'Nettoyez le joint de la porte',
        how: 'Écartez les plis du joint en caoutchouc, retirez cheveux, pièces et peluches, et essuyez le joint et le hublot avec un chiffon humide. Laissez la porte entrouverte après le lavage.',
      },
      'use-less-detergent': {
        title: 'Mettez moins de lessive',
        how: 'Trop de mousse fait déborder l’eau. Mettez moitié moins de lessive, d’un type prévu pour lave-linge, et lancez un programme à vide.',
      },
      'level-it': {
        title: 'Mettez la machine de niveau',
        how: 'Appuyez sur deux coins opposés : elle ne doit pas basculer. Tournez les pieds jusqu’à ce qu’elle soit de niveau, serrez leurs contre-écrous et laissez un doigt d’espace sur les côtés.',
      },
      'remove-transport-bolts': {
        title: 'Retirez les vis de transport',
        how: 'Machine neuve ou déménagée : trois ou quatre longues vis à l’arrière bloquent le tambour pendant le transport. Retirez-les toutes avant le prochain lavage et conservez-les.',
      },
      'try-hot-programme': {
        title: 'Essayez un programme coton à 60 °C',
        how: 'Les programmes éco et courts restent moins chauds qu’indiqué. En coton à 60 °C, sans éco, le hublot doit être chaud au bout d’une demi-heure.',
      },
      'wait-for-door-lock': {
        title: 'Attendez le déverrouillage',
        how: 'Éteignez la machine et attendez 5 minutes ; après un lavage chaud, jusqu’à 20. Poussez ensuite doucement la porte et ouvrez-la. Ne tirez pas fort.',
      },
      'run-hot-cycle': {
        title: 'Faites-la tourner à vide et à chaud',
        how: 'Lancez le programme de nettoyage du tambour, ou coton à 90 °C, avec une lessive en poudre pour blanc et sans linge. Nettoyez le bac à lessive, et laissez le bac et la porte entrouverts.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Lave-vaisselle',
    plural: 'lave-vaisselle',
    symptoms: {
      'does-not-drain': 'Ne vidange pas',
      'dishes-stay-dirty': 'La vaisselle reste sale',
      'dishes-stay-wet': 'La vaisselle reste mouillée ou froide',
      'film-on-dishes': 'Voile blanc ou traces sur les verres',
      'does-not-start': 'Ne démarre pas',
      'no-water': 'Ne prend pas l’eau',
      leaks: 'Fuit',
      noisy: 'Fait du bruit',
      smells: 'Sent mauvais',
      'trips-breaker': 'Fait sauter le disjoncteur',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Nettoyez le filtre',
        how: 'Éteignez, sortez le panier inférieur et tournez vers la gauche le filtre du fond. Rincez-le avec une brosse, retirez avec des gants les éclats et les os du creux, et verrouillez-le à nouveau.',
      },
      'straighten-drain-hose': {
        title: 'Vérifiez le tuyau de vidange et l’évier',
        how: 'Le tuyau ne doit pas être plié et doit former une boucle haute avant de redescendre. Si l’évier se vide lentement aussi, débouchez son siphon. Sur un siphon neuf, vérifiez que l’entrée du tuyau a été ouverte.',
      },
      'clean-spray-arms': {
        title: 'Nettoyez les bras de lavage',
        how: 'Retirez ou dévissez les bras, rincez-les sous le robinet et débouchez chaque trou avec un cure-dent. Une fois remis, ils doivent tourner librement à la main.',
      },
      'load-with-space': {
        title: 'Chargez-le de façon que les bras tournent',
        how: 'Rien ne doit dépasser des paniers ni reposer sur autre chose. Faites tourner les deux bras de lavage à la main avant de démarrer.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Remettez du sel et du liquide de rinçage',
        how: 'Remplissez les deux, même avec des pastilles tout-en-un, réglez la dureté de l’eau de votre commune et fermez bien le bouchon du sel. Utilisez uniquement du sel pour lave-vaisselle.',
      },
      'choose-hotter-programme': {
        title: 'Choisissez un programme plus chaud',
        how: 'Les programmes éco et courts sèchent moins bien. Essayez 65 °C avec séchage renforcé, et ouvrez la porte de la largeur d’une main à la fin. Le plastique reste toujours plus humide.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Nettoyez le joint de la porte',
        how: 'Essuyez le joint et le bord inférieur de la porte avec un chiffon humide : la graisse et les miettes laissent passer l’eau. Rien ne doit appuyer contre la porte de l’intérieur.',
      },
      'use-dishwasher-detergent': {
        title: 'Uniquement du détergent pour lave-vaisselle',
        how: 'Le liquide vaisselle ou trop de liquide de rinçage produit de la mousse qui déborde. Essuyez ce qui a coulé et lancez un rinçage sans vaisselle.',
      },
      'level-it': {
        title: 'Mettez la machine de niveau',
        how: 'Posez un niveau à bulle, ou un verre d’eau, sur la porte ouverte et tournez les pieds jusqu’à ce qu’elle soit de niveau et ne bascule plus.',
      },
      'run-hot-cycle': {
        title: 'Faites-le tourner à vide et à chaud',
        how: 'Lancez le programme le plus chaud sans vaisselle, avec un nettoyant pour lave-vaisselle. Laissez ensuite la porte entrouverte.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Réfrigérateur ou congélateur',
    plural: 'réfrigérateurs et congélateurs',
    symptoms: {
      'not-cold': 'Ne refroidit pas assez',
      'too-cold': 'Gèle les aliments dans le réfrigérateur',
      'does-not-switch-on': 'Ni lumière ni bruit',
      'ice-builds-up': 'Du givre se forme',
      'water-inside-or-under': 'De l’eau à l’intérieur ou au sol',
      noisy: 'Fait du bruit',
      'runs-all-the-time': 'Tourne sans arrêt',
      'door-does-not-close': 'La porte ferme mal',
      'dispenser-faulty': 'Distributeur d’eau ou de glaçons en panne',
      'trips-breaker': 'Fait sauter le disjoncteur',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Réglez la température',
        how: 'Réglez 5 °C dans le réfrigérateur et −18 °C dans le congélateur (sur une molette de 1 à 7 : 3 ou 4), désactivez les modes vacances, super et démo, et mesurez après une journée dans un verre d’eau.',
      },
      'free-inner-vents': {
        title: 'Dégagez les aérations intérieures',
        how: 'L’air froid sort par des fentes dans la paroi du fond. Laissez la largeur d’une main devant elles, et laissez refroidir les plats chauds avant de les ranger.',
      },
      'give-it-air': {
        title: 'Donnez-lui de l’air',
        how: 'Laissez 5 cm derrière et au-dessus, loin du four et du soleil. Débranchez l’appareil, puis dépoussiérez la grille à l’arrière ou en bas avec une brosse douce.',
      },
      'move-food-from-back-wall': {
        title: 'Éloignez les aliments de la paroi du fond',
        how: 'C’est là et devant les fentes d’air qu’il fait le plus froid. Gardez légumes et boissons à l’avant ou dans les bacs, et vérifiez après une journée.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Dégivrez-le',
        how: 'Éteignez-le, débranchez-le, videz-le et laissez les portes ouvertes, avec des serviettes au sol, jusqu’à la fonte complète du givre, soit jusqu’à une journée. Ni couteau, ni sèche-cheveux, ni casserole chaude : ils endommagent le circuit de froid.',
      },
      'clean-door-seal': {
        title: 'Nettoyez et testez le joint de la porte',
        how: 'Lavez le joint à l’eau tiède avec un peu de liquide vaisselle. Coincez une feuille de papier dans la porte à plusieurs endroits : là où elle glisse, le joint n’est pas étanche.',
      },
      'clear-drain-hole': {
        title: 'Débouchez l’orifice d’écoulement',
        how: 'Sur la paroi du fond du réfrigérateur, au-dessus des bacs, une rigole se termine par un petit trou. Débouchez-le avec un coton-tige et rincez avec un peu d’eau tiède.',
      },
      'level-it': {
        title: 'Mettez-le de niveau',
        how: 'Tournez les pieds avant pour qu’il ne bascule pas et penche légèrement vers l’arrière : la porte se referme alors toute seule. Il ne doit toucher ni le mur ni un meuble.',
      },
      'make-room-for-door': {
        title: 'Faites de la place pour la porte',
        how: 'Poussez à fond les bacs et les clayettes, et retirez les bouteilles lourdes de la porte. Rien ne doit dépasser du bord.',
      },
      'unlock-dispenser': {
        title: 'Déverrouillez le distributeur',
        how: 'Maintenez 3 à 5 secondes le bouton marqué d’un cadenas, ouvrez le robinet d’eau ou remplissez le réservoir, et vérifiez que le bac à glaçons est bien enfoncé et que la glace n’est pas prise en bloc.',
      },
      'change-water-filter': {
        title: 'Changez le filtre à eau',
        how: 'Un filtre de plus de six mois ralentit l’eau. Vissez-en un neuf jusqu’au verrouillage et laissez couler 3 litres.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
