// German words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.de'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Akkuverbrauch ansehen',
  how: 'Die Akkuseite in den Einstellungen zeigt, was am meisten verbraucht. Schließen oder entfernen Sie, was Sie nicht brauchen, verringern Sie die Helligkeit und beobachten Sie es einen Tag lang.',
}
const chargeWithAnotherCable = {
  title: 'Mit anderem Kabel und Netzteil laden',
  how: 'Nehmen Sie ein Kabel und ein Netzteil, die ein anderes Gerät gut laden, direkt an der Steckdose, und lassen Sie es 30 Minuten laden. Bei leerem Akku kann es eine Weile dauern, bis sich etwas zeigt.',
}
const cleanChargingPort = {
  title: 'Ladebuchse reinigen',
  how: 'Schalten Sie das Gerät aus und leuchten Sie in die Buchse: Fusseln verhindern, dass der Stecker ganz einrastet. Lösen Sie sie vorsichtig mit einem Zahnstocher aus Holz, nie mit Metall oder Flüssigkeit.',
}
const forceRestart = {
  title: 'Neustart erzwingen',
  how: 'Bei den meisten Geräten: Ein/Aus-Taste und Leiser-Taste bis zu 30 Sekunden zusammen gedrückt halten. Bei iPhone oder iPad ohne Home-Taste: Lauter-Taste drücken, Leiser-Taste drücken, dann die Ein/Aus-Taste halten, bis das Logo erscheint. Fotos und Nachrichten bleiben erhalten.',
}
const removeCaseAndFilm = {
  title: 'Hülle und Schutzfolie abnehmen',
  how: 'Blasen, Schmutz oder ein abstehender Rand unter der Folie stören die Berührung. Wischen Sie den Bildschirm ohne Folie mit einem weichen, trockenen Tuch ab, trocknen Sie Ihre Hände und versuchen Sie es erneut.',
}
const checkSoundOutput = {
  title: 'Lautstärke, Stummmodus und Bluetooth prüfen',
  how: 'Schalten Sie Bluetooth aus, damit der Ton nicht an Kopfhörer oder Auto geht, schalten Sie den Stummmodus aus und stellen Sie lauter, während etwas läuft.',
}
const cleanSoundOpenings = {
  title: 'Öffnungen von Lautsprecher und Mikrofon ausbürsten',
  how: 'Nehmen Sie Hülle und Folie ab und bürsten Sie die kleinen Löcher mit einer weichen, trockenen Zahnbürste aus. Keine Nadeln und keine Druckluft: Sie drücken den Schmutz hinein.',
}
const flightMode = {
  title: 'Flugmodus ein- und ausschalten',
  how: 'Lassen Sie den Flugmodus eine halbe Minute an, schalten Sie ihn dann aus und warten Sie zwei Minuten, bis das Netz wieder da ist.',
}
const letItDry = {
  title: 'Ausschalten und trocknen lassen',
  how: 'Laden Sie es nicht. Wischen Sie es trocken und stellen Sie es mit der Buchse nach unten mindestens einen Tag in bewegte Luft, ohne Föhn und ohne Reis. Nach Salzwasser oder süßer Flüssigkeit lassen Sie es aus und bald reinigen.',
}

export const portableDe: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Smartphone',
    plural: 'Smartphones',
    symptoms: {
      'screen-broken': 'Bildschirm oder Rückglas ist gebrochen',
      'battery-drains': 'Akku ist schnell leer',
      'battery-swollen': 'Akku ist aufgebläht oder die Rückseite hebt sich',
      'does-not-charge': 'Lädt nicht oder nur manchmal',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'touch-faulty': 'Reagiert nicht richtig auf Berührung',
      'sound-faulty': 'Lautsprecher oder Mikrofon funktioniert nicht',
      'camera-faulty': 'Kamera ist unscharf oder funktioniert nicht',
      'no-network': 'Kein Mobilfunknetz oder WLAN',
      'got-wet': 'Ist nass geworden',
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
        title: 'Kameralinse abwischen',
        how: 'Nehmen Sie Hülle und Linsenschutz ab und wischen Sie die Linse mit einem weichen, trockenen Tuch ab. Auch Magnete in Hüllen und Halterungen können das Bild unscharf machen.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'SIM-Karte herausnehmen und wieder einsetzen',
        how: 'Schalten Sie das Smartphone aus, nehmen Sie den SIM-Halter heraus, wischen Sie die Karte mit einem trockenen Tuch ab und setzen Sie sie gerade ein. Probieren Sie die Karte, wenn möglich, in einem anderen Smartphone.',
      },
      'reset-network': {
        title: 'Netzwerkeinstellungen zurücksetzen',
        how: 'Suchen Sie in den Einstellungen nach „Netzwerk zurücksetzen“. Das Smartphone vergisst WLAN-Passwörter und Bluetooth-Geräte; Fotos und Nachrichten bleiben erhalten.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'Tablets',
    symptoms: {
      'screen-broken': 'Bildschirm oder Glas ist gebrochen',
      'battery-drains': 'Akku ist schnell leer',
      'battery-swollen': 'Akku ist aufgebläht oder der Bildschirm hebt sich',
      'does-not-charge': 'Lädt nicht oder nur manchmal',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'touch-faulty': 'Reagiert nicht richtig auf Berührung oder Stift',
      'sound-faulty': 'Lautsprecher oder Mikrofon funktioniert nicht',
      'no-network': 'Kein WLAN oder Mobilfunknetz',
      slow: 'Ist langsam oder bleibt hängen',
      'got-wet': 'Ist nass geworden',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Mit anderem Kabel und starkem Netzteil laden',
        how: 'Nehmen Sie das mitgelieferte Netzteil oder eines mit mindestens 18 Watt, mit einem anderen Kabel direkt an der Steckdose. Ein völlig leeres Tablet braucht manchmal eine Stunde, bis sich etwas zeigt.',
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
    name: 'Laptop',
    plural: 'Laptops',
    symptoms: {
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'does-not-charge': 'Lädt nicht',
      'battery-drains': 'Akku ist schnell leer',
      'battery-swollen': 'Akku ist aufgebläht oder das Gehäuse wölbt sich',
      'screen-faulty': 'Bildschirm ist gebrochen, dunkel oder flackert',
      'keyboard-or-touchpad-faulty': 'Tasten oder Touchpad funktionieren nicht',
      overheats: 'Wird heiß oder der Lüfter ist laut',
      slow: 'Ist langsam oder bleibt hängen',
      'hinge-or-case-broken': 'Scharnier oder Gehäuse ist gebrochen',
      'got-wet': 'Flüssigkeit ist darübergelaufen',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Netzteil prüfen',
        how: 'Stecken Sie es direkt in eine Steckdose, die Strom hat, und drücken Sie das Kabel fest ein, auch am Netzteil. Lädt der Laptop über USB-C, probieren Sie jeden Anschluss und ein Ladegerät mit derselben Wattzahl.',
      },
      'power-reset': {
        title: 'Stromversorgung zurücksetzen',
        how: 'Ziehen Sie das Netzteil und alles andere ab, halten Sie die Ein/Aus-Taste 30 Sekunden gedrückt, warten Sie eine Minute, schließen Sie dann nur das Netzteil an und schalten Sie ein. Ihre Dateien bleiben erhalten.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Heller stellen und zweiten Bildschirm probieren',
        how: 'Drücken Sie mehrmals die Taste für mehr Helligkeit. Haben Sie einen Fernseher oder Monitor, schließen Sie ihn an: Erscheint dort ein Bild, sind Ihre Dateien erreichbar.',
      },
      'clean-keyboard': {
        title: 'Zwischen den Tasten reinigen',
        how: 'Schalten Sie den Laptop aus, drehen Sie ihn um, klopfen Sie leicht darauf und bürsten Sie zwischen den Tasten mit einem weichen, trockenen Pinsel. Hebeln Sie keine Tasten heraus.',
      },
      'unlock-touchpad': {
        title: 'Touchpad einschalten',
        how: 'Eine Taste mit Touchpad-Symbol, oft zusammen mit Fn, schaltet es versehentlich aus. Sehen Sie auch in den Einstellungen unter Touchpad nach und stecken Sie eine Maus ab.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Schließen, was im Hintergrund läuft',
        how: 'Starten Sie den Laptop neu. Öffnen Sie dann den Task-Manager (am Mac die Aktivitätsanzeige), sehen Sie, was am meisten verbraucht, und schalten Sie ab, was nicht von selbst starten muss.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Sofort ausschalten und auslaufen lassen',
        how: 'Halten Sie die Ein/Aus-Taste gedrückt, bis er aus ist, ziehen Sie den Netzstecker und stellen Sie ihn aufgeklappt, umgedreht wie ein Zelt, auf ein Handtuch. Lassen Sie ihn aus: Bringen Sie ihn vorbei, bevor Sie ihn wieder einschalten.',
      },
    },
  },
  headphones: {
    name: 'Kopfhörer',
    plural: 'Kopfhörer',
    symptoms: {
      'one-side-silent': 'Eine Seite ist stumm oder leiser',
      'does-not-connect': 'Verbindet sich nicht',
      'does-not-charge': 'Lädt nicht',
      'does-not-switch-on': 'Lässt sich nicht einschalten',
      'battery-drains': 'Akku ist schnell leer',
      crackles: 'Ton knistert oder setzt aus',
      'microphone-faulty': 'Andere hören mich nicht',
      'noise-cancelling-faulty': 'Geräuschunterdrückung pfeift oder fällt aus',
      'part-broken': 'Bügel, Polster oder Kabel ist kaputt',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Ohrstücke reinigen',
        how: 'Nehmen Sie Aufsätze oder Polster ab und bürsten Sie Gitter und Mikrofonlöcher mit einer weichen, trockenen Bürste aus, Öffnungen nach unten. Ist eine Seite leise, liegt es meist an Ohrenschmalz.',
      },
      'check-balance': {
        title: 'Balance und Lautstärke prüfen',
        how: 'Stellen Sie die Links-rechts-Balance in den Bedienungshilfen von Smartphone oder Computer auf die Mitte, schalten Sie Mono-Audio aus und probieren Sie die Kopfhörer an einem anderen Gerät.',
      },
      reset: {
        title: 'Kopfhörer zurücksetzen',
        how: 'Halten Sie die in der Anleitung genannte Taste 10 bis 20 Sekunden gedrückt (Ohrhörer: im Ladeetui), bis sich das Licht ändert, und koppeln Sie sie dann neu.',
      },
      'pair-again': {
        title: 'Entfernen und neu koppeln',
        how: 'Entfernen Sie die Kopfhörer aus der Bluetooth-Liste, schalten Sie Bluetooth an anderen Geräten in der Nähe aus, versetzen Sie die Kopfhörer in den Kopplungsmodus und wählen Sie sie neu aus.',
      },
      'clean-contacts': {
        title: 'Ladekontakte reinigen',
        how: 'Wischen Sie die Metallkontakte von Kopfhörern und Etui mit einem trockenen Wattestäbchen ab und entfernen Sie Fusseln aus dem Etui. Legen Sie sie dann so ein, dass das Licht angeht.',
      },
      'charge-with-another-cable': {
        title: 'Mit anderem Kabel und Netzteil laden',
        how: 'Laden Sie Kopfhörer und Etui eine Stunde mit einem Kabel und Netzteil, die an einem anderen Gerät funktionieren, direkt an der Steckdose. Lassen Sie nasse Kopfhörer vorher trocknen.',
      },
      'move-closer': {
        title: 'Nah am Gerät probieren',
        how: 'Halten Sie Smartphone oder Computer höchstens einen Meter entfernt, weg von WLAN-Routern und Mikrowellen. Mit Kabel: Drehen Sie den Stecker und probieren Sie ein anderes Gerät.',
      },
      'update-software': {
        title: 'Kopfhörer aktualisieren',
        how: 'Öffnen Sie die App des Herstellers, verbinden Sie die Kopfhörer und installieren Sie das angebotene Update, mit beiden Seiten geladen und nah am Smartphone.',
      },
      'choose-microphone': {
        title: 'Richtiges Mikrofon wählen',
        how: 'Wählen Sie die Kopfhörer in den Anruf- oder Computereinstellungen als Mikrofon, erlauben Sie der App den Zugriff und suchen Sie an Kabel oder Bügel nach einem Stummschalter.',
      },
      'check-fit': {
        title: 'Sitz und Öffnungen prüfen',
        how: 'Probieren Sie andere Aufsätze oder drücken Sie die Polster ganz an: Ein Spalt schwächt die Geräuschunterdrückung, und Haare oder Schmutz auf den Mikrofonen lassen sie pfeifen.',
      },
    },
  },
}
