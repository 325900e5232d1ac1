// German words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.de'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Akku auf Zimmertemperatur bringen',
  how: 'Unter 10 °C und über 40 °C leisten viele Akkus weniger und laden nicht. Lassen Sie ihn zwei Stunden im Haus liegen, fern von Sonne und Heizung, und versuchen Sie es dann erneut.',
}
const pumpUpTyre = {
  title: 'Auf den Druck aufpumpen, der am Reifen steht',
  how: 'Auf der Seite des Reifens steht der Bereich in bar oder psi. Pumpen Sie ihn auf, schrauben Sie das Ventil fest und sehen Sie nach einigen Stunden nach: Verliert er langsam Luft, liegt es oft nur am Ventil oder an langer Standzeit.',
}
const searchForThorn = {
  title: 'Nach dem Fremdkörper suchen',
  how: 'Drehen Sie das Rad langsam, suchen Sie nach Glas, Dornen oder Draht und ziehen Sie sie mit einer Pinzette heraus, sonst stechen sie auch in den nächsten Schlauch. Mit nassen Fingern am Ventil sehen Sie Blasen, wenn es undicht ist.',
}
const cleanBrakingSurface = {
  title: 'Bremsflächen reinigen',
  how: 'Lassen Sie heiße Scheiben abkühlen. Wischen Sie Bremsscheiben oder Felgen mit einem sauberen Tuch und reinem Alkohol ab und halten Sie Öl, Sprays und Finger fern. Greift die Bremse immer noch schlecht, fahren Sie nicht damit.',
}
const cleanAndOilChain = {
  title: 'Kette reinigen und ölen',
  how: 'Treten Sie rückwärts und ziehen Sie die Kette durch ein trockenes Tuch, bis es sauber bleibt. Einen Tropfen Kettenöl auf jedes Glied, 10 Minuten warten, den Rest abwischen. Kein Öl auf Bremsen oder Reifen.',
}
const turnBarrelAdjuster = {
  title: 'Schaltzug einstellen',
  how: 'Am Ende des Schaltzugs, wo er in Schaltwerk oder Schalthebel führt, sitzt eine kleine Stellschraube. Drehen Sie sie eine Vierteldrehung, probieren Sie alle Gänge und drehen Sie zurück, wenn es schlechter wurde. Elektronische Schaltung: laden und neu starten.',
}

export const toolsAndBicyclesDe: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Elektrowerkzeug',
    plural: 'Elektrowerkzeuge',
    symptoms: {
      'does-not-start': 'Startet nicht',
      'does-not-charge': 'Akku lädt oder hält nicht',
      'battery-damaged': 'Akku ist aufgebläht oder beschädigt',
      'cuts-out': 'Bleibt unter Last stehen',
      weak: 'Hat wenig Kraft',
      'chuck-faulty': 'Bohrfutter klemmt oder hält nicht',
      'noisy-or-shakes': 'Ist laut oder vibriert stark',
      'sparks-or-smells-burnt': 'Funkt oder riecht verbrannt',
      'cable-damaged': 'Kabel oder Stecker ist beschädigt',
      'part-broken': 'Schutz, Griff oder ein anderes Teil ist kaputt',
      other,
    },
    steps: {
      'check-power': {
        title: 'Akku oder Steckdose prüfen',
        how: 'Laden Sie den Akku voll, schieben Sie ihn ein, bis er einrastet, und probieren Sie einen zweiten, falls vorhanden. Mit Kabel: Probieren Sie eine andere Steckdose, ohne Verlängerungskabel oder mit ganz abgerolltem.',
      },
      'release-locks': {
        title: 'Sperren lösen',
        how: 'Stellen Sie den Drehrichtungsschalter aus der Mittelstellung, drücken Sie den Sicherheitsknopf zusammen mit dem Schalter und lassen Sie eine Spindelarretierung los.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Kontakte reinigen',
        how: 'Ziehen Sie den Stecker des Ladegeräts. Wischen Sie die Kontakte von Akku, Werkzeug und Ladegerät mit einem trockenen Tuch ab, suchen Sie nach verbogenen und schieben Sie den Akku ganz ein.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Abkühlen lassen und Lüftung freimachen',
        how: 'Nehmen Sie den Akku heraus oder ziehen Sie den Stecker, bürsten Sie Staub von den Lüftungsschlitzen und warten Sie eine halbe Stunde. Riecht, raucht oder sprüht es wieder lange Funken, benutzen Sie es nicht weiter.',
      },
      'fit-sharp-bit': {
        title: 'Scharfen Bohrer oder scharfes Blatt verwenden',
        how: 'Nehmen Sie den Akku heraus oder ziehen Sie den Stecker und setzen Sie ein neues Teil ein, das zu Material und Werkzeug passt. Drücken Sie weniger: Die Drehzahl soll die Arbeit machen.',
      },
      'check-direction-and-gear': {
        title: 'Drehrichtung, Gang und Drehmoment prüfen',
        how: 'Stellen Sie auf Rechtslauf, den Drehmomentring auf das Bohrsymbol und den Gang, im Stillstand, auf 1 für Schrauben und große Löcher. Verwenden Sie den Schlag nur in Mauerwerk.',
      },
      'clean-chuck': {
        title: 'Bohrfutter reinigen',
        how: 'Nehmen Sie den Akku heraus oder ziehen Sie den Stecker. Öffnen Sie das Futter ganz, klopfen Sie es mit der Öffnung nach unten aus, bürsten Sie Staub heraus, geben Sie einen Tropfen Öl auf die Backen und bewegen Sie es auf und zu.',
      },
      'reseat-bit': {
        title: 'Bohrer, Blatt oder Scheibe neu einsetzen',
        how: 'Nehmen Sie den Akku heraus oder ziehen Sie den Stecker. Nehmen Sie das Teil heraus, reinigen Sie den Sitz, werfen Sie Verbogenes, Ausgebrochenes oder Abgenutztes weg und ziehen Sie es nach Anleitung fest.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Fahrrad',
    plural: 'Fahrräder',
    symptoms: {
      'flat-tyre': 'Reifen verliert Luft',
      'brakes-faulty': 'Bremsen sind schwach, schleifen oder quietschen',
      'gears-slip': 'Gänge springen oder schalten nicht',
      'chain-faulty': 'Kette springt ab oder ist verschlissen',
      'wheel-wobbles': 'Rad eiert oder eine Speiche ist gebrochen',
      creaks: 'Knarzt oder knackt',
      'lights-faulty': 'Licht funktioniert nicht',
      'steering-loose': 'Lenker oder Gabel ist locker',
      'frame-damaged': 'Rahmen oder Gabel ist verbogen oder gerissen',
      'service-due': 'Braucht eine Inspektion',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Prüfen, ob das Rad gerade sitzt',
        how: 'Ein Rad, das ausgebaut war, kann schief sitzen. Stellen Sie das Fahrrad auf den Boden, öffnen Sie den Schnellspanner, lassen Sie das Rad ganz einsinken und schließen Sie den Hebel fest. Sind Sie unsicher, fahren Sie nicht.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Sattelstütze fetten',
        how: 'Markieren Sie die Höhe mit Klebeband, ziehen Sie die Sattelstütze heraus, wischen Sie Stütze und Rohr ab, fetten Sie dünn (Carbon: nur Montagepaste), schieben Sie sie bis über die Mindestmarkierung ein und ziehen Sie die Klemme fest.',
      },
      'check-light-contacts': {
        title: 'Batterie und Kontakte prüfen',
        how: 'Laden Sie das Licht oder wechseln Sie die Batterien. Mit Dynamo: Drücken Sie die kleinen Stecker an Nabe und Lampen fest auf, suchen Sie das Kabel nach einem Bruch ab und sehen Sie nach einem Schalter an der Lampe.',
      },
    },
  },
  'e-bike': {
    name: 'E-Bike',
    plural: 'E-Bikes',
    symptoms: {
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'no-assistance': 'Motor hilft nicht oder setzt aus',
      'range-too-short': 'Reichweite ist kurz geworden',
      'does-not-charge': 'Akku lädt nicht',
      'battery-damaged': 'Akku beschädigt, aufgebläht oder heruntergefallen',
      'error-on-display': 'Display zeigt einen Fehler',
      'flat-tyre': 'Reifen verliert Luft',
      'brakes-faulty': 'Bremsen sind schwach, schleifen oder quietschen',
      'gears-slip': 'Gänge springen oder schalten nicht',
      'motor-noisy': 'Motor oder Antrieb ist laut',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Akku laden',
        how: 'Laden Sie ihn bei Zimmertemperatur mit dem mitgelieferten Ladegerät, bis die Anzeige voll meldet. Nach einer langen Pause drücken Sie einmal die Taste am Akku selbst, um ihn zu wecken.',
      },
      'reseat-battery': {
        title: 'Akku herausnehmen und wieder einsetzen',
        how: 'Schalten Sie aus, nehmen Sie den Akku heraus, wischen Sie trockene Kontakte mit einem trockenen Tuch ab, schieben Sie ihn ein, bis das Schloss einrastet, und klicken Sie das Display fest ein.',
      },
      'check-speed-magnet': {
        title: 'Magnet am Hinterrad prüfen',
        how: 'Der Magnet an Speiche, Ventil oder Scheibe muss nah am Sensor am Rahmen vorbeilaufen, meist in 5 bis 15 mm Abstand. Drehen Sie ihn an seinen Platz zurück und wischen Sie beide sauber.',
      },
      'restart-system': {
        title: 'System neu starten',
        how: 'Schalten Sie aus, nehmen Sie den Akku eine Minute heraus, setzen Sie ihn ein und schalten Sie ein, ohne einen Fuß auf den Pedalen. Notieren Sie die Fehlernummer: Sie hilft bei der Reparatur.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Kontakte trocknen und reinigen',
        how: 'Ziehen Sie das Ladegerät aus der Steckdose. Wischen Sie die Kontakte von Akku und Ladegerät mit einem trockenen Tuch ab, lassen Sie feuchte einen Tag trocknen und probieren Sie eine andere Steckdose.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
