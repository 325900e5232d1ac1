// German words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.de'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Eine Minute vom Strom trennen',
  how: 'Schalten Sie das Gerät aus, ziehen Sie den Netzstecker, warten Sie eine volle Minute und stecken Sie ihn wieder ein. Hände und Gerät müssen trocken sein.',
}

export const smallAppliancesDe: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Staubsauger',
    plural: 'Staubsauger',
    symptoms: {
      'weak-suction': 'Saugt kaum noch',
      'does-not-switch-on': 'Lässt sich nicht einschalten oder geht aus',
      'battery-drains': 'Akku ist schnell leer',
      'does-not-charge': 'Lädt nicht',
      'brush-stuck': 'Bürste dreht sich nicht',
      'loud-or-whistles': 'Ist laut oder pfeift',
      'smells-burnt': 'Riecht verbrannt',
      'cord-does-not-wind': 'Kabel rollt sich nicht auf',
      'robot-loses-its-way': 'Roboter verirrt sich oder bleibt stehen',
      'part-broken': 'Schlauch, Rad oder ein anderes Teil ist kaputt',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Behälter leeren oder Beutel wechseln',
        how: 'Tun Sie das, bevor er voll ist: Schon bei zwei Dritteln lässt die Saugkraft nach. Setzen Sie Behälter, Beutel und Deckel ein, bis sie hörbar einrasten.',
      },
      'clean-filters': {
        title: 'Filter reinigen',
        how: 'Schalten Sie das Gerät aus. Klopfen Sie die Filter aus; waschbare spülen Sie mit kaltem Wasser aus und lassen sie einen ganzen Tag trocknen, bevor Sie sie wieder einsetzen. Ersetzen Sie gerissene oder graue.',
      },
      'clear-blockage': {
        title: 'Nach einer Verstopfung suchen',
        how: 'Ziehen Sie den Stecker, nehmen Sie Düse, Rohr und Schlauch auseinander und sehen Sie durch jedes Teil gegen das Licht. Schieben Sie Festsitzendes mit einem Besenstiel heraus und prüfen Sie, ob alle Verbindungen dicht sitzen.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Eine Stunde abkühlen lassen',
        how: 'Ziehen Sie den Stecker: Volle Filter oder eine Verstopfung lassen das Gerät überhitzen und abschalten. Leeren Sie es und reinigen Sie inzwischen die Filter. Riecht oder raucht es wieder, benutzen Sie es nicht weiter.',
      },
      'use-lower-power': {
        title: 'Niedrigere Stufe nutzen und voll laden',
        how: 'Auf der höchsten Stufe laufen viele weniger als 10 Minuten. Laden Sie bei Zimmertemperatur, bis die Anzeige voll meldet, und saugen Sie auf mittlerer Stufe.',
      },
      'clean-contacts': {
        title: 'Ladekontakte reinigen',
        how: 'Ziehen Sie den Stecker von Station oder Ladegerät. Wischen Sie die Metallkontakte daran und am Staubsauger mit einem trockenen Tuch ab, stecken Sie wieder ein und setzen Sie das Gerät so auf, dass das Licht angeht.',
      },
      'clean-brush': {
        title: 'Bürstenrolle freimachen',
        how: 'Ziehen Sie den Stecker oder nehmen Sie den Akku heraus. Nehmen Sie die Rolle heraus, schneiden Sie Haare und Fäden der Länge nach auf, reinigen Sie beide Enden und prüfen Sie, ob sie sich von Hand leicht dreht.',
      },
      'pull-out-cord': {
        title: 'Kabel ganz herausziehen',
        how: 'Ziehen Sie den Stecker aus der Steckdose, ziehen Sie das Kabel bis zur gelben Markierung heraus, wischen Sie es ab, lösen Sie Verdrehungen und lassen Sie es einlaufen, während Sie es mit der Hand führen.',
      },
      'clean-sensors': {
        title: 'Sensoren und Räder reinigen',
        how: 'Schalten Sie den Roboter aus. Wischen Sie die Sensoren vorn, oben und unten mit einem trockenen Tuch ab und entfernen Sie Haare von den Rädern und dem kleinen Vorderrad.',
      },
      'place-dock-freely': {
        title: 'Ladestation frei aufstellen',
        how: 'Stellen Sie sie auf hartem Boden an eine Wand, mit einem halben Meter Platz zu jeder Seite, und nehmen Sie Kabel und Fransen vom Boden. Starten Sie von dort eine neue Karte.',
      },
    },
  },
  'coffee-maker': {
    name: 'Kaffeemaschine',
    plural: 'Kaffeemaschinen',
    symptoms: {
      'no-coffee': 'Es kommt wenig oder kein Kaffee',
      leaks: 'Läuft aus',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'not-hot': 'Kaffee ist nicht heiß',
      'tastes-bad': 'Kaffee ist dünn oder schmeckt schlecht',
      'milk-does-not-foam': 'Milch schäumt nicht',
      'grinder-faulty': 'Mahlwerk ist blockiert oder laut',
      'message-stays': 'Eine Meldung oder Lampe geht nicht weg',
      noisy: 'Pumpe ist laut',
      'trips-breaker': 'Löst die Sicherung aus',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Tank füllen und entlüften',
        how: 'Füllen Sie den Tank, drücken Sie ihn fest ein und beziehen Sie eine Tasse heißes Wasser ohne Kaffee, aus der Dampfdüse, falls vorhanden, bis es gleichmäßig fließt.',
      },
      descale: {
        title: 'Entkalken',
        how: 'Lassen Sie das Entkalkungsprogramm mit dem vom Hersteller genannten Entkalker bis zum Ende laufen, danach zwei Tanks klares Wasser. Essig greift die Dichtungen an.',
      },
      'clean-brewing-unit': {
        title: 'Reinigen, wo der Kaffee durchläuft',
        how: 'Schalten Sie aus und lassen Sie die Maschine abkühlen. Spülen Sie Brühgruppe, Sieb oder Kapselhalter mit warmem Wasser ohne Spülmittel, lassen Sie alles trocknen und setzen Sie es fest ein. Fest verbaute Brühgruppen: Reinigungstablette durchlaufen lassen.',
      },
      'empty-drip-tray': {
        title: 'Tropfschale und Kaffeesatz leeren',
        how: 'Viele Maschinen spülen in die Schale, und sie läuft unbemerkt über. Leeren, waschen und trocknen Sie beides und wischen Sie darunter.',
      },
      'seat-all-parts': {
        title: 'Alle Teile fest einsetzen',
        how: 'Schalten Sie aus. Nehmen Sie Tank, Tropfschale, Satzbehälter und Brühgruppe heraus, wischen Sie Ränder und Dichtungen ab und drücken Sie jedes Teil ein, bis es einrastet; schließen Sie alle Klappen.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Tasse vorwärmen und Temperatur erhöhen',
        how: 'Beziehen Sie zuerst eine Tasse heißes Wasser, gießen Sie es weg und brühen Sie in die warme Tasse. Bei vielen Maschinen lässt sich die Temperatur einstellen.',
      },
      'adjust-grind': {
        title: 'Mahlgrad und Menge anpassen',
        how: 'Stellen Sie eine Stufe feiner (nur während das Mahlwerk läuft) oder wählen Sie mehr Kaffee, nehmen Sie frische Bohnen und urteilen Sie nach drei Tassen.',
      },
      'clean-milk-parts': {
        title: 'Alles reinigen, was mit Milch in Berührung kommt',
        how: 'Lassen Sie die Dampfdüse abkühlen. Nehmen Sie Düse und Schlauch auseinander, legen Sie sie in warmes Wasser mit Milchsystemreiniger, machen Sie das winzige Luftloch mit einer Nadel frei und spülen Sie nach.',
      },
      'use-cold-milk': {
        title: 'Kalte, frische Milch nehmen',
        how: 'Direkt aus dem Kühlschrank, mit mindestens 3 % Eiweiß, in einem kalten Kännchen. Von Pflanzendrinks schäumen nur die mit der Aufschrift Barista gut.',
      },
      'clear-bean-hopper': {
        title: 'Bohnenbehälter reinigen',
        how: 'Schalten Sie aus und ziehen Sie den Stecker. Nehmen Sie die Bohnen mit Löffel oder Staubsauger heraus, suchen Sie nach Steinchen und wischen Sie den öligen Film ab. Greifen Sie nie ins Mahlwerk. Füllen Sie trockene Bohnen ohne Aroma ein.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Küchenkleingerät',
    plural: 'Küchenkleingeräte',
    symptoms: {
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'does-not-heat': 'Wird nicht heiß oder zu heiß',
      'stops-while-running': 'Geht während des Betriebs aus',
      'does-not-turn': 'Brummt, dreht sich aber nicht',
      leaks: 'Läuft aus',
      'buttons-faulty': 'Tasten oder Display funktionieren nicht',
      'smells-burnt': 'Riecht verbrannt',
      'cable-damaged': 'Kabel oder Stecker ist beschädigt',
      'part-broken': 'Behälter, Deckel, Messer oder anderes Teil kaputt',
      'trips-breaker': 'Löst die Sicherung aus',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Vollständig zusammensetzen',
        how: 'Ziehen Sie zuerst den Stecker. Schüssel, Deckel und Aufsatz müssen hörbar einrasten: Sonst lässt ein Sicherheitsschalter den Motor nicht anlaufen. Stecken Sie dann ein und versuchen Sie es erneut.',
      },
      'let-it-cool': {
        title: 'Eine halbe Stunde abkühlen lassen',
        how: 'Ziehen Sie den Stecker und lassen Sie das Gerät stehen. Ein Überhitzungsschutz schaltet viele Geräte ab, wenn sie zu heiß werden, und nach dem Abkühlen wieder ein. Riecht oder raucht es wieder, benutzen Sie es nicht weiter.',
      },
      'clean-heating-surface': {
        title: 'Reinigen, was heiß wird',
        how: 'Ausgesteckt und kalt: Entkalken Sie einen Wasserkocher mit Zitronensäure, wischen Sie Heizplatte und Außenseite des Topfes trocken und entfernen Sie, was dazwischenliegt.',
      },
      'check-settings': {
        title: 'Einstellungen prüfen',
        how: 'Stellen Sie Zeit, Temperatur und Programm neu ein, schalten Sie Kindersicherung und Warmhalten aus und drücken Sie Start, bis es piept oder leuchtet.',
      },
      'use-smaller-portions': {
        title: 'Kleinere Portionen nehmen',
        how: 'Füllen Sie Behälter oder Schüssel höchstens halb, geben Sie etwas Flüssigkeit dazu, schneiden Sie Hartes kleiner und lassen Sie das Gerät höchstens eine Minute laufen, bevor Sie pausieren.',
      },
      'free-the-blades': {
        title: 'Festsitzendes lösen',
        how: 'Ziehen Sie den Stecker. Nehmen Sie Behälter oder Aufsatz ab, lösen Sie festsitzende Reste mit einem Holzlöffel, nie mit den Fingern an den Messern, und drehen Sie die Kupplung von Hand.',
      },
      'clean-seal-ring': {
        title: 'Dichtung reinigen und einsetzen',
        how: 'Ziehen Sie den Stecker, nehmen Sie den Gummiring heraus, waschen Sie ihn und seine Nut und setzen Sie ihn flach ein, mit der Lippe wie zuvor. Ein rissiger oder ausgeleierter Ring muss ersetzt werden.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Krümel und Fett entfernen',
        how: 'Ausgesteckt und kalt: Leeren Sie das Krümelfach, wischen Sie Fett ab und schütteln Sie den Rest heraus, ohne Werkzeug im Gerät. Ein neues Gerät kann bei den ersten Malen riechen.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
