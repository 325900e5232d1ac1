// German words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.de'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Eine Minute vom Strom trennen',
  how: 'Ziehen Sie den Netzstecker, halten Sie die Ein/Aus-Taste 10 Sekunden gedrückt, warten Sie eine volle Minute und stecken Sie ihn wieder ein. Das behebt die meisten Hänger und löscht nichts.',
}
const chooseInput = {
  title: 'Richtigen Eingang wählen',
  how: 'Gehen Sie die Eingänge mit der Taste für Eingang oder Quelle (Input, Source) durch und warten Sie bei jedem einige Sekunden. Das Gerät, das zu sehen sein soll, muss eingeschaltet und wach sein.',
}
const tryAnotherCable = {
  title: 'Anderes Kabel und andere Buchse probieren',
  how: 'Drücken Sie die Stecker fest ein. Probieren Sie dann ein zweites Kabel und eine andere Buchse derselben Art: Kabel gehen viel öfter kaputt als Bildschirme.',
}
const tryAnotherSource = {
  title: 'Andere Quelle probieren',
  how: 'Öffnen Sie das eingebaute Menü oder schließen Sie ein anderes Gerät mit einem anderen Kabel an. Ist das Bild dort sauber, liegt es an der Quelle oder ihrem Kabel, nicht am Bildschirm.',
}
const resetPicture = {
  title: 'Bildeinstellungen zurücksetzen',
  how: 'Wählen Sie im Menü unter Bild den Standardmodus oder setzen Sie auf Werkseinstellungen zurück. Sehen Sie sich dann einen Film oder ein Foto an, das Sie kennen.',
}

export const screensDe: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Fernseher',
    plural: 'Fernseher',
    symptoms: {
      'screen-broken': 'Bildschirm ist gebrochen',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'no-picture': 'Kein Bild',
      'lines-or-spots': 'Streifen, Flecken oder falsche Farben',
      'no-sound': 'Kein Ton',
      'poor-reception': 'Sender fehlen oder fallen aus',
      'no-network': 'Kein Internet, oder Apps starten nicht',
      'remote-faulty': 'Fernbedienung funktioniert nicht',
      'switches-off': 'Schaltet sich von selbst aus',
      'port-faulty': 'HDMI oder ein anderer Anschluss funktioniert nicht',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Batterien der Fernbedienung wechseln',
        how: 'Legen Sie zwei neue Batterien richtig herum ein und zielen Sie aus 2 Metern ohne Hindernis auf den Fernseher. Probieren Sie auch die Taste am Fernseher selbst.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Prüfen, wohin der Ton geht',
        how: 'Stellen Sie lauter, drücken Sie einmal die Stummtaste und wählen Sie im Menü unter Tonausgabe die TV-Lautsprecher. Stecken Sie Kopfhörer ab und trennen Sie Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Antennen- oder Satellitenkabel prüfen',
        how: 'Schrauben oder ziehen Sie es am Fernseher und an der Wand ab und stecken Sie es wieder ein; der Stift innen muss gerade sein. Probieren Sie, wenn möglich, ein anderes Kabel.',
      },
      'search-channels': {
        title: 'Sendersuchlauf neu starten',
        how: 'Starten Sie im Menü den automatischen Sendersuchlauf mit der richtigen Empfangsart: Antenne, Kabel oder Satellit. Er dauert bis zu 20 Minuten.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Fernbedienung neu koppeln',
        how: 'Nehmen Sie die Batterien für eine Minute heraus. Bei einer Fernbedienung mit Sprachsteuerung halten Sie nah am Fernseher die beiden in der Anleitung genannten Tasten (oft Home und Zurück), bis er die Verbindung meldet.',
      },
      'turn-off-timers': {
        title: 'Timer und Energiesparen ausschalten',
        how: 'Suchen Sie im Menü nach Sleep-Timer, automatischer Abschaltung und Standby ohne Signal und schalten Sie sie aus. Stecken Sie angeschlossene Player ab, die den Fernseher über HDMI ausschalten können.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'Monitore',
    symptoms: {
      'screen-broken': 'Bildschirm ist gebrochen',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'no-picture': 'Kein Bild, oder „Kein Signal“',
      flickers: 'Bild flackert oder setzt aus',
      'lines-or-spots': 'Streifen, Flecken oder Pixelfehler',
      'colours-wrong': 'Zu dunkel oder falsche Farben',
      'buttons-faulty': 'Tasten reagieren nicht',
      'port-faulty': 'Ein Anschluss oder der USB-Hub funktioniert nicht',
      'stand-broken': 'Standfuß oder Gelenk ist gebrochen',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Bildwiederholrate einstellen',
        how: 'Wählen Sie in den Anzeigeeinstellungen des Computers 60 Hz und die empfohlene Auflösung und schalten Sie zum Test die variable Bildwiederholrate (FreeSync oder G-Sync) aus.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Eco- und Nachtmodus ausschalten',
        how: 'Schalten Sie im Menü des Monitors Eco-Modus und automatische Helligkeit aus und in den Anzeigeeinstellungen des Computers den Nachtmodus und HDR.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Tasten entsperren',
        how: 'Viele Monitore haben eine Menüsperre: Halten Sie die Menütaste oder die in der Anleitung genannte Taste 10 Sekunden gedrückt, bis das Schlosssymbol verschwindet.',
      },
    },
  },
  'game-console': {
    name: 'Spielkonsole',
    plural: 'Spielkonsolen',
    symptoms: {
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'no-picture': 'Kein Bild auf dem Fernseher',
      overheats: 'Wird heiß, ist laut oder schaltet sich aus',
      'game-not-read': 'Liest keine Discs oder Karten',
      freezes: 'Bleibt hängen oder Spiele starten nicht',
      'controller-faulty': 'Controller driftet oder verbindet sich nicht',
      'no-network': 'Kein Internet',
      'does-not-charge': 'Lädt nicht (Handheld)',
      'screen-broken': 'Bildschirm ist gebrochen (Handheld)',
      'port-broken': 'Ein Anschluss ist verbogen oder gebrochen',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Disc oder Karte reinigen',
        how: 'Wischen Sie eine Disc mit einem weichen, trockenen Tuch von innen nach außen ab, die Kontakte einer Karte mit einem trockenen Wattestäbchen. Probieren Sie ein zweites Spiel: Läuft das, liegt es am ersten.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Controller neu koppeln',
        how: 'Laden Sie ihn voll auf, verbinden Sie ihn per Kabel mit der Konsole und drücken Sie seine Home-Taste. Hilft das nicht, drücken Sie mit einer Büroklammer die kleine Reset-Taste daran und wiederholen Sie es.',
      },
      'recalibrate-sticks': {
        title: 'Controller aktualisieren und Sticks kalibrieren',
        how: 'Wählen Sie in den Einstellungen Kalibrierung oder Update für den Controller. Pusten Sie Staub am Fuß des Sticks heraus, während Sie ihn im Kreis bewegen.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Mitgeliefertes Ladegerät verwenden',
        how: 'Schließen Sie das Original-Ladegerät direkt an die Konsole an, ohne Dock oder Hub, und lassen Sie es eine Stunde laden. Viele Handy-Ladegeräte sind zu schwach.',
      },
    },
  },
}
