// German words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.de'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Zulaufsieb reinigen',
  how: 'Ziehen Sie den Stecker, schließen Sie den Wasserhahn und schrauben Sie den Zulaufschlauch über einem Eimer ab. Spülen Sie das kleine Sieb im Schlauchende aus, schrauben Sie den Schlauch handfest an und öffnen Sie den Hahn langsam.',
}
const openTap = {
  title: 'Wasserhahn ganz öffnen',
  how: 'Drehen Sie den Wasserhahn der Maschine ganz auf und sehen Sie nach, ob der Zulaufschlauch geknickt oder gequetscht ist. Kommt am Küchenhahn Wasser, ist im Haus Wasser da.',
}
const closeDoorFirmly = {
  title: 'Tür fest schließen',
  how: 'Entfernen Sie, was in der Tür klemmt, drücken Sie sie zu, bis sie hörbar einrastet, wählen Sie ein Programm und drücken Sie einmal Start.',
}
const turnOffLockOrDelay = {
  title: 'Kindersicherung und Startzeitvorwahl ausschalten',
  how: 'Ein Schlüssel- oder Schlosssymbol oder eine ablaufende Zeit im Display heißt, dass eine davon an ist. Halten Sie die mit dem Schloss markierte Taste 5 Sekunden gedrückt oder wählen Sie das Programm neu.',
}

export const largeAppliancesDe: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Waschmaschine',
    plural: 'Waschmaschinen',
    symptoms: {
      'does-not-drain': 'Pumpt nicht ab',
      'does-not-spin': 'Schleudert nicht',
      'does-not-start': 'Startet nicht',
      'no-water': 'Zieht kein Wasser',
      leaks: 'Läuft aus',
      'noisy-or-moves': 'Ist laut oder wandert',
      'does-not-heat': 'Wird nicht warm',
      'door-stuck': 'Tür geht nicht auf',
      smells: 'Riecht unangenehm',
      'trips-breaker': 'Löst die Sicherung aus',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Flusensieb reinigen',
        how: 'Ziehen Sie den Stecker und lassen Sie heißes Wasser abkühlen. Legen Sie ein Handtuch und eine flache Schale unter die Klappe unten vorn, drehen Sie das Sieb langsam nach links, entfernen Sie Münzen und Flusen und schließen Sie es fest. Maschinen ohne Klappe haben keines.',
      },
      'straighten-drain-hose': {
        title: 'Ablaufschlauch richten',
        how: 'Er darf hinter der Maschine nicht geknickt oder gequetscht sein und nicht tiefer als 15 cm im Standrohr stecken. Am Waschbecken: Prüfen Sie, ob der Abfluss selbst frei ist.',
      },
      'run-drain-programme': {
        title: 'Einmal „Abpumpen“ laufen lassen',
        how: 'Schalten Sie aus, warten Sie eine Minute, wählen Sie das Programm zum Abpumpen oder Schleudern und lassen Sie es durchlaufen. Die Tür öffnet erst, wenn kein Wasser mehr in der Maschine ist.',
      },
      'spread-laundry': {
        title: 'Wäsche verteilen',
        how: 'Ein einzelnes schweres Stück oder eine zu volle Trommel verhindert das Schleudern. Lockern Sie die Wäsche, nehmen Sie etwas heraus oder geben Sie einige Handtücher dazu und schleudern Sie erneut.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Prüfen, woher das Wasser kommt',
        how: 'Schließen Sie den Wasserhahn und ziehen Sie den Stecker; steht Wasser auf dem Boden, schalten Sie zuerst die Sicherung aus. Ziehen Sie den Zulaufschlauch von Hand fest, prüfen Sie, ob der Ablaufschlauch fest hängt, und spülen Sie die Waschmittelschublade aus.',
      },
      'clean-door-seal': {
        title: 'Türdichtung reinigen',
        how: 'Ziehen Sie die Falten der Gummidichtung auseinander, entfernen Sie Haare, Münzen und Flusen und wischen Sie Dichtung und Glas mit einem feuchten Tuch ab. Lassen Sie die Tür nach dem Waschen einen Spalt offen.',
      },
      'use-less-detergent': {
        title: 'Weniger Waschmittel nehmen',
        how: 'Zu viel Schaum drückt Wasser heraus. Nehmen Sie halb so viel wie bisher, von einem Waschmittel für Waschmaschinen, und lassen Sie ein Programm leer laufen.',
      },
      'level-it': {
        title: 'Maschine ausrichten',
        how: 'Drücken Sie auf zwei gegenüberliegende Ecken: Sie darf nicht wackeln. Drehen Sie die Füße, bis sie waagerecht steht, ziehen Sie die Kontermuttern an und lassen Sie seitlich einen Fingerbreit Platz.',
      },
      'remove-transport-bolts': {
        title: 'Transportsicherung entfernen',
        how: 'Bei neuen Maschinen oder nach einem Umzug: Drei oder vier lange Schrauben hinten halten die Trommel für den Transport fest. Entfernen Sie alle vor der nächsten Wäsche und heben Sie sie auf.',
      },
      'try-hot-programme': {
        title: 'Baumwolle bei 60 °C probieren',
        how: 'Eco- und Kurzprogramme bleiben kühler, als sie angeben. Bei Baumwolle 60 °C ohne Eco sollte das Türglas nach einer halben Stunde warm sein.',
      },
      'wait-for-door-lock': {
        title: 'Auf die Entriegelung warten',
        how: 'Schalten Sie die Maschine aus und warten Sie 5 Minuten, nach einer heißen Wäsche bis zu 20. Drücken Sie dann leicht gegen die Tür und öffnen Sie sie. Ziehen Sie nicht mit Gewalt.',
      },
      'run-hot-cycle': {
        title: 'Leer und heiß laufen lassen',
        how: 'Lassen Sie die Trommelreinigung oder Baumwolle 90 °C mit Vollwaschmittel in Pulverform und ohne Wäsche laufen. Reinigen Sie die Waschmittelschublade und lassen Sie Schublade und Tür einen Spalt offen.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Geschirrspüler',
    plural: 'Geschirrspüler',
    symptoms: {
      'does-not-drain': 'Pumpt nicht ab',
      'dishes-stay-dirty': 'Geschirr wird nicht sauber',
      'dishes-stay-wet': 'Geschirr bleibt nass oder kalt',
      'film-on-dishes': 'Weißer Belag oder Flecken auf Gläsern',
      'does-not-start': 'Startet nicht',
      'no-water': 'Zieht kein Wasser',
      leaks: 'Läuft aus',
      noisy: 'Ist laut',
      smells: 'Riecht unangenehm',
      'trips-breaker': 'Löst die Sicherung aus',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Sieb reinigen',
        how: 'Schalten Sie aus, nehmen Sie den Unterkorb heraus und drehen Sie das Sieb im Boden nach links. Spülen Sie es mit einer Bürste aus, entfernen Sie mit Handschuhen Scherben und Knochen aus der Mulde und setzen Sie es wieder fest ein.',
      },
      'straighten-drain-hose': {
        title: 'Ablaufschlauch und Spülenabfluss prüfen',
        how: 'Der Schlauch darf nicht geknickt sein und sollte in einem hohen Bogen verlaufen, bevor er nach unten führt. Läuft auch die Spüle langsam ab, reinigen Sie ihren Siphon. Bei einem neuen Siphon prüfen Sie, ob der Schlauchanschluss geöffnet wurde.',
      },
      'clean-spray-arms': {
        title: 'Sprüharme reinigen',
        how: 'Ziehen oder schrauben Sie die Arme ab, spülen Sie sie unter dem Wasserhahn und machen Sie jedes Loch mit einem Zahnstocher frei. Wieder eingesetzt müssen sie sich von Hand leicht drehen.',
      },
      'load-with-space': {
        title: 'So einräumen, dass sich die Arme drehen',
        how: 'Nichts darf aus den Körben herausragen oder auf anderem liegen. Drehen Sie vor dem Start beide Sprüharme von Hand.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Salz und Klarspüler nachfüllen',
        how: 'Füllen Sie beides auf, auch wenn Sie Multitabs verwenden, stellen Sie die Wasserhärte Ihres Orts ein und schließen Sie den Salzdeckel fest. Verwenden Sie nur Spülmaschinensalz.',
      },
      'choose-hotter-programme': {
        title: 'Heißeres Programm wählen',
        how: 'Eco- und Kurzprogramme trocknen weniger. Probieren Sie 65 °C mit Extra-Trocknen und öffnen Sie die Tür nach dem Ende eine Handbreit. Kunststoff bleibt immer feuchter.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Türdichtung reinigen',
        how: 'Wischen Sie die Dichtung und die Unterkante der Tür mit einem feuchten Tuch ab: Fett und Krümel lassen Wasser durch. Von innen darf nichts gegen die Tür drücken.',
      },
      'use-dishwasher-detergent': {
        title: 'Nur Spülmaschinenmittel verwenden',
        how: 'Handspülmittel oder zu viel Klarspüler bildet Schaum, der ausläuft. Wischen Sie Verschüttetes auf und starten Sie einen Spülgang ohne Geschirr.',
      },
      'level-it': {
        title: 'Maschine ausrichten',
        how: 'Legen Sie eine Wasserwaage auf die offene Tür oder stellen Sie ein Glas Wasser darauf und drehen Sie die Füße, bis die Maschine waagerecht steht und nicht wackelt.',
      },
      'run-hot-cycle': {
        title: 'Leer und heiß laufen lassen',
        how: 'Lassen Sie das heißeste Programm ohne Geschirr mit einem Maschinenreiniger laufen. Lassen Sie die Tür danach einen Spalt offen.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Kühl- oder Gefrierschrank',
    plural: 'Kühl- und Gefrierschränke',
    symptoms: {
      'not-cold': 'Wird nicht kalt genug',
      'too-cold': 'Lebensmittel gefrieren im Kühlschrank',
      'does-not-switch-on': 'Kein Licht, kein Geräusch',
      'ice-builds-up': 'Eis bildet sich',
      'water-inside-or-under': 'Wasser im Gerät oder auf dem Boden',
      noisy: 'Ist laut',
      'runs-all-the-time': 'Läuft ununterbrochen',
      'door-does-not-close': 'Tür schließt nicht richtig',
      'dispenser-faulty': 'Eis- oder Wasserspender funktioniert nicht',
      'trips-breaker': 'Löst die Sicherung aus',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Temperatur einstellen',
        how: 'Stellen Sie den Kühlschrank auf 5 °C und den Gefrierschrank auf −18 °C (bei einem Regler von 1 bis 7: 3 oder 4), schalten Sie Urlaubs-, Super- und Demomodus aus und messen Sie nach einem Tag in einem Glas Wasser.',
      },
      'free-inner-vents': {
        title: 'Luftschlitze innen freimachen',
        how: 'Die kalte Luft kommt durch Schlitze in der Rückwand. Lassen Sie davor eine Handbreit Platz und lassen Sie heiße Speisen abkühlen, bevor Sie sie hineinstellen.',
      },
      'give-it-air': {
        title: 'Für Luft sorgen',
        how: 'Lassen Sie hinter und über dem Gerät 5 cm frei und stellen Sie es nicht neben den Herd oder in die Sonne. Ziehen Sie den Stecker und entfernen Sie dann mit einer weichen Bürste den Staub vom Gitter hinten oder unten.',
      },
      'move-food-from-back-wall': {
        title: 'Lebensmittel von der Rückwand wegstellen',
        how: 'Dort und an den Luftschlitzen ist es am kältesten. Bewahren Sie Gemüse und Getränke vorn oder in den Fächern auf und sehen Sie nach einem Tag nach.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Abtauen',
        how: 'Schalten Sie das Gerät aus, ziehen Sie den Stecker, räumen Sie es leer und lassen Sie die Türen mit Handtüchern davor offen, bis alles Eis weg ist, bis zu einen Tag. Kein Messer, kein Föhn, keine heißen Töpfe: Sie beschädigen den Kältekreislauf.',
      },
      'clean-door-seal': {
        title: 'Türdichtung reinigen und prüfen',
        how: 'Wischen Sie die Dichtung mit warmem Wasser und etwas Spülmittel ab. Klemmen Sie an mehreren Stellen ein Blatt Papier in die Tür: Wo es herausrutscht, ist die Dichtung undicht.',
      },
      'clear-drain-hole': {
        title: 'Ablaufloch freimachen',
        how: 'In der Rückwand des Kühlschranks, über den Schubladen, endet eine Rinne in einem kleinen Loch. Machen Sie es mit einem Wattestäbchen frei und spülen Sie mit etwas warmem Wasser nach.',
      },
      'level-it': {
        title: 'Gerät ausrichten',
        how: 'Drehen Sie die vorderen Füße so, dass das Gerät nicht wackelt und leicht nach hinten geneigt ist: Die Tür fällt dann von selbst zu. Es darf weder Wand noch Schrank berühren.',
      },
      'make-room-for-door': {
        title: 'Platz für die Tür schaffen',
        how: 'Schieben Sie Schubladen und Böden ganz hinein und nehmen Sie schwere Flaschen aus der Tür. Nichts darf über den Rand hinausstehen.',
      },
      'unlock-dispenser': {
        title: 'Spender entsperren',
        how: 'Halten Sie die Taste mit dem Schlosssymbol 3 bis 5 Sekunden gedrückt, öffnen Sie den Wasserhahn oder füllen Sie den Tank und prüfen Sie, ob das Eisfach eingeschoben und nicht festgefroren ist.',
      },
      'change-water-filter': {
        title: 'Wasserfilter wechseln',
        how: 'Ein Filter, der älter als sechs Monate ist, bremst das Wasser. Drehen Sie einen neuen ein, bis er einrastet, und lassen Sie 3 Liter durchlaufen.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
