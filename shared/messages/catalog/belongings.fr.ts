// French words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.fr'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Débloquez la fermeture éclair',
  how: 'Brossez le sable et les peluches des dents avec une vieille brosse à dents et frottez les deux côtés avec une bougie ou un crayon tendre. Faites ensuite monter et descendre lentement le curseur.',
}
const freeZip = {
  title: 'Dégagez le tissu coincé',
  how: 'Ne tirez pas plus fort. Tenez le tissu à plat à côté du curseur, dégagez-le peu à peu sur le côté en faisant reculer le curseur, et coupez les fils qui dépassent.',
}

export const belongingsFr: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    // The singular that "votre" goes with.
    name: 'Paire de chaussures',
    plural: 'chaussures',
    symptoms: {
      'sole-loose': 'La semelle se décolle',
      'sole-worn': 'Semelle ou talon usés',
      'heel-broken': 'Talon cassé ou branlant',
      'upper-torn': 'Couture ou tige déchirée',
      'zip-or-fastener-faulty': 'Fermeture, boucle ou crochet cassés',
      'lining-worn': 'Doublure ou semelle intérieure trouée',
      'lets-water-in': 'Prennent l’eau',
      'stained-or-faded': 'Tachées, marquées par le sel ou décolorées',
      pinches: 'Trop serrées',
      squeaks: 'Grincent',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Séchez-les et imperméabilisez-les',
        how: 'Bourrez-les de papier journal et laissez-les sécher deux jours loin des radiateurs. Appliquez ensuite un spray ou une cire adaptés à leur matière, deux fois sur les coutures.',
      },
      'clean-gently': {
        title: 'Nettoyez-les selon leur matière',
        how: 'Brossez la saleté sèche. Cuir lisse : un chiffon humide, puis du cirage. Daim : uniquement une brosse en caoutchouc. Textile : eau tiède et savon doux. Jamais en machine ni sur un radiateur.',
      },
      'stretch-gently': {
        title: 'Assouplissez-les doucement',
        how: 'Vaporisez un spray assouplissant sur le cuir, mettez des chaussettes épaisses et portez-les une demi-heure à l’intérieur plusieurs jours de suite, ou laissez un embauchoir toute la nuit.',
      },
      'dry-and-powder-insole': {
        title: 'Séchez-les et talquez sous la semelle intérieure',
        how: 'Laissez sécher les chaussures une journée, retirez la semelle intérieure, saupoudrez un peu de talc en dessous et remettez-la bien à plat.',
      },
    },
  },
  clothing: {
    name: 'Vêtement',
    plural: 'vêtements',
    symptoms: {
      torn: 'Trou ou accroc',
      'seam-open': 'Couture défaite',
      'zip-faulty': 'Fermeture éclair coincée ou cassée',
      'button-missing': 'Bouton ou pression manquant',
      'elastic-worn': 'Élastique ou bord-côte détendu',
      'lets-water-in': 'La veste prend l’eau',
      'filling-clumped': 'Duvet ou garnissage en paquets',
      pilling: 'Le tissu bouloche',
      stained: 'Tache qui ne part pas',
      'does-not-fit': 'À retoucher à ma taille',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Cherchez le bouton de rechange',
        how: 'Il est souvent cousu à la couture intérieure ou sur l’étiquette d’entretien, ou fourni dans un petit sachet. Joignez-le au vêtement, pour que l’atelier n’ait pas à en chercher un semblable.',
      },
      'wash-and-proof': {
        title: 'Lavez-le et réimperméabilisez-le',
        how: 'Lavez-le avec une lessive pour vêtements outdoor, sans adoucissant, appliquez un imperméabilisant en spray ou en lavage, et passez-le au sèche-linge à basse température si l’étiquette le permet : la chaleur réactive la protection.',
      },
      'dry-with-balls': {
        title: 'Séchez-le avec des balles de tennis',
        how: 'Si l’étiquette autorise le sèche-linge : basse température avec trois balles de tennis propres, deux ou trois cycles, en le secouant entre chacun, jusqu’à ce qu’il n’y ait plus de paquets.',
      },
      'shave-pilling': {
        title: 'Retirez les bouloches',
        how: 'Posez le vêtement à plat et passez un rasoir anti-bouloches ou un peigne à laine, légèrement et dans un seul sens. Lavez-le ensuite à l’envers.',
      },
      'blot-stain': {
        title: 'Tamponnez sans frotter',
        how: 'Tamponnez à l’eau froide avec un peu de savon au fiel, du bord vers le centre, après un essai à un endroit caché. Ni chaleur ni fer : ils fixent la tache. Soie et laine : laissez faire l’atelier.',
      },
    },
  },
  bag: {
    name: 'Sac ou valise',
    plural: 'sacs et valises',
    symptoms: {
      'handle-or-strap-torn': 'Poignée ou sangle déchirée',
      'zip-faulty': 'Fermeture éclair coincée ou cassée',
      'seam-open': 'Couture défaite',
      'clasp-faulty': 'Fermoir, boucle ou aimant défectueux',
      'wheel-faulty': 'Roulette bloquée ou cassée',
      'pull-handle-stuck': 'Poignée télescopique bloquée',
      'lock-does-not-open': 'La serrure ne s’ouvre pas',
      'lining-torn': 'Doublure déchirée',
      'surface-worn': 'Cuir sec, rayé ou décoloré',
      'shell-cracked': 'Coque fissurée ou enfoncée',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Dégagez les roulettes',
        how: 'Coupez cheveux et fils autour de l’axe, rincez le sable, laissez sécher et mettez une goutte de spray au silicone sur l’axe. Tournez chaque roulette à la main.',
      },
      'clean-pull-handle': {
        title: 'Nettoyez les tubes de la poignée',
        how: 'Videz la valise : pleine, elle comprime les tubes. Appuyez sur le bouton, sortez la poignée, essuyez les tubes avec un chiffon humide, puis sec, et actionnez-la plusieurs fois.',
      },
      'reset-lock-code': {
        title: 'Réessayez le code',
        how: 'Maintenez le bouton sur le côté tout en essayant votre code, 0-0-0, puis chacun avec un chiffre de plus et de moins : les molettes glissent d’un cran. Ne forcez pas.',
      },
      'care-for-leather': {
        title: 'Nettoyez et nourrissez le cuir',
        how: 'Essuyez-le avec un chiffon à peine humide et laissez sécher. Appliquez un peu de baume incolore pour cuir, après un essai à un endroit caché, et lustrez au bout d’une heure. Pas sur le daim ni le cuir verni.',
      },
    },
  },
  watch: {
    name: 'Montre',
    plural: 'montres',
    symptoms: {
      stopped: 'S’est arrêtée',
      'runs-fast-or-slow': 'Avance ou retarde',
      'glass-broken': 'Verre ou écran cassé',
      'mist-or-water-inside': 'Buée ou eau sous le verre',
      'strap-or-clasp-broken': 'Bracelet ou fermoir cassé',
      'crown-or-button-faulty': 'Couronne ou bouton bloqué ou desserré',
      'date-faulty': 'La date change à la mauvaise heure',
      'does-not-charge': 'Ne charge pas (montre connectée)',
      'does-not-connect': 'Ne se connecte pas (montre connectée)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Remontez-la ou exposez-la à la lumière',
        how: 'Montres mécaniques et automatiques : tournez la couronne 30 fois, puis portez la montre une journée. Montres solaires : laissez-les deux jours à la lumière du jour près d’une fenêtre. Les autres ont sans doute besoin d’une pile.',
      },
      'push-in-crown': {
        title: 'Enfoncez la couronne',
        how: 'Une couronne tirée arrête les aiguilles et laisse entrer l’eau. Enfoncez-la à fond ; une couronne vissée se tourne tout en appuyant. S’il y a de l’eau à l’intérieur, éloignez la montre des radiateurs et apportez-la sous quelques jours.',
      },
      'keep-from-magnets': {
        title: 'Éloignez-la des aimants',
        how: 'Les haut-parleurs, les étuis de tablette et les fermoirs de sac magnétisent le mouvement. Gardez la montre à une dizaine de centimètres, réglez-la à la seconde et comparez après trois jours.',
      },
      'set-past-noon': {
        title: 'Réglez l’heure au-delà de midi',
        how: 'Si la date change à midi, la montre est décalée de 12 heures. Avancez les aiguilles jusqu’au changement de date, c’est-à-dire minuit, puis continuez jusqu’à la bonne heure. N’utilisez pas la correction rapide de la date de 21 h à 3 h.',
      },
      'clean-contacts': {
        title: 'Nettoyez le dos et le chargeur',
        how: 'Essuyez le dos de la montre et le chargeur avec un chiffon sec, retirez toute coque et posez-la une heure en charge avec un autre adaptateur, directement sur une prise murale.',
      },
      'restart-watch': {
        title: 'Redémarrez la montre et le téléphone',
        how: 'Maintenez le bouton latéral de la montre, parfois les deux boutons, 10 à 15 secondes jusqu’à l’apparition du logo. Redémarrez aussi le téléphone et activez son Bluetooth.',
      },
      'pair-again': {
        title: 'Associez-la à nouveau',
        how: 'Mettez à jour l’application de la montre, vérifiez que ses données sont sauvegardées, supprimez la montre dans l’application et dans la liste Bluetooth du téléphone, puis ajoutez-la à nouveau.',
      },
    },
  },
  furniture: {
    name: 'Meuble',
    plural: 'meubles',
    symptoms: {
      wobbles: 'Bancal ou grince',
      'door-or-drawer-sticks': 'Porte ou tiroir bloqué ou de travers',
      'part-broken': 'Pied, panneau ou latte cassé',
      'cover-torn': 'Revêtement déchiré ou usé',
      'seat-sags': 'Assise ou matelas affaissé',
      'mechanism-jams': 'Mécanisme dépliant, relax ou releveur bloqué',
      'chair-sinks': 'La chaise de bureau s’abaisse',
      'castors-faulty': 'Roulettes bloquées ou qui tombent',
      'surface-damaged': 'Rayures, taches ou brûlures',
      'mould-or-woodworm': 'Moisissure ou vers du bois',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Resserrez les vis',
        how: 'Les vis se desserrent les premiers mois. Posez le meuble sur ses pieds, sur un sol plat, et serrez-les toutes à la main l’une après l’autre, en croix et sans forcer.',
      },
      'level-feet': {
        title: 'Réglez les pieds',
        how: 'Trouvez le pied qui ne touche pas le sol et dévissez-le, ou placez un feutre en dessous. Les meubles hauts doivent être fixés au mur.',
      },
      'adjust-hinges': {
        title: 'Réglez les charnières',
        how: 'La plupart des charnières ont deux ou trois vis qui déplacent la porte en hauteur, sur le côté et en profondeur. Tournez-en une d’un demi-tour, fermez la porte et regardez l’écart.',
      },
      'clean-runners': {
        title: 'Nettoyez les glissières',
        how: 'Videz le tiroir, sortez-le, essuyez les glissières, cherchez ce qui est tombé derrière et frottez les glissières en bois avec de la cire de bougie.',
      },
      'turn-cushions': {
        title: 'Retournez et regonflez les coussins',
        how: 'Retirez les coussins amovibles, tapez-les de tous les côtés, échangez-les et retournez-les. Vérifiez qu’aucune latte n’est sortie de son support en dessous.',
      },
      'clear-mechanism': {
        title: 'Dégagez le mécanisme',
        how: 'Débranchez les meubles électriques. Éclairez le dessous, retirez ce qui y est tombé et actionnez le mécanisme sans forcer. Tenez les doigts et les enfants loin des articulations.',
      },
      'check-plugs': {
        title: 'Vérifiez les branchements et réinitialisez',
        how: 'Branchez-le directement sur une prise murale et enfoncez les câbles du bloc d’alimentation, du moteur et de la commande. Tables : au point le plus bas, maintenez le bouton de descente 10 secondes.',
      },
      'clean-castors': {
        title: 'Nettoyez les roulettes',
        how: 'Couchez le meuble sur le côté, retirez les roulettes, coupez cheveux et fils et remettez-les jusqu’au déclic. Les sols durs demandent des roulettes souples.',
      },
      'let-water-mark-dry': {
        title: 'Laissez sécher une trace d’eau',
        how: 'Les auréoles blanches dans le bois disparaissent souvent en quelques jours d’air sec. Aidez avec un chiffon doux sous un fer tiède, quelques secondes à la fois. Laissez rayures et brûlures à l’atelier.',
      },
      'keep-apart-and-air': {
        title: 'Isolez-le et laissez-le sécher',
        how: 'Éloignez-le des autres meubles et des murs extérieurs, dans une pièce sèche et aérée. Essuyez la moisissure à l’alcool, fenêtre ouverte, avec des gants et loin des flammes. Cherchez de la sciure fraîche après deux semaines.',
      },
    },
  },
}
