// Dutch words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.nl'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Bekijk wat de accu verbruikt',
  how: 'De accupagina in de instellingen toont wat het meest verbruikt. Sluit of verwijder wat u niet nodig hebt, zet het scherm minder helder en kijk het een dag aan.',
}
const chargeWithAnotherCable = {
  title: 'Laad op met een andere kabel en adapter',
  how: 'Neem een kabel en adapter die een ander apparaat goed opladen, rechtstreeks in het stopcontact, en laat het 30 minuten liggen. Is de accu leeg, dan kan het even duren voordat u iets ziet.',
}
const cleanChargingPort = {
  title: 'Maak de oplaadpoort schoon',
  how: 'Zet het apparaat uit en kijk met een lampje in de poort: door pluisjes gaat de stekker er niet helemaal in. Maak ze voorzichtig los met een houten tandenstoker, nooit met metaal of vloeistof.',
}
const forceRestart = {
  title: 'Forceer een herstart',
  how: 'Op de meeste apparaten: houd de aan-uitknop en de volume-omlaagknop samen tot 30 seconden ingedrukt. Op een iPhone of iPad zonder thuisknop: druk op volume omhoog, druk op volume omlaag en houd dan de aan-uitknop ingedrukt tot het logo verschijnt. Foto’s en berichten blijven bewaard.',
}
const removeCaseAndFilm = {
  title: 'Haal het hoesje en de schermfolie eraf',
  how: 'Belletjes, vuil of een losse rand onder de folie storen de aanraking. Veeg het kale scherm af met een zachte, droge doek, droog uw handen en probeer het opnieuw.',
}
const checkSoundOutput = {
  title: 'Controleer volume, stille modus en bluetooth',
  how: 'Zet bluetooth uit, zodat het geluid niet naar een koptelefoon of auto gaat, zet de stille modus uit en zet het volume hoger terwijl er iets speelt.',
}
const cleanSoundOpenings = {
  title: 'Borstel de openingen van luidspreker en microfoon schoon',
  how: 'Haal hoesje en folie eraf en borstel de kleine gaatjes schoon met een zachte, droge tandenborstel. Geen naalden en geen perslucht: die duwen het vuil naar binnen.',
}
const flightMode = {
  title: 'Zet de vliegtuigmodus aan en uit',
  how: 'Laat de vliegtuigmodus een halve minuut aan, zet hem dan uit en wacht twee minuten tot het netwerk terug is.',
}
const letItDry = {
  title: 'Zet het uit en laat het drogen',
  how: 'Laad het niet op. Veeg het droog en zet het met de poort omlaag minstens een dag in bewegende lucht; geen föhn en geen rijst. Na zout water of een zoete vloeistof laat u het uit en laat u het snel reinigen.',
}

export const portableNl: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Smartphone',
    plural: 'smartphones',
    symptoms: {
      'screen-broken': 'Scherm of glazen achterkant is gebroken',
      'battery-drains': 'Accu is snel leeg',
      'battery-swollen': 'Accu is opgezwollen of de achterkant komt los',
      'does-not-charge': 'Laadt niet op, of alleen soms',
      'does-not-switch-on': 'Gaat niet aan',
      'touch-faulty': 'Reageert niet goed op aanraking',
      'sound-faulty': 'Luidspreker of microfoon werkt niet',
      'camera-faulty': 'Camera is onscherp of werkt niet',
      'no-network': 'Geen mobiel netwerk of wifi',
      'got-wet': 'Is nat geworden',
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
        title: 'Veeg de cameralens schoon',
        how: 'Haal het hoesje en een eventuele lensbeschermer eraf en veeg de lens schoon met een zachte, droge doek. Ook magneten in hoesjes en houders kunnen het beeld onscherp maken.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Haal de simkaart eruit en plaats hem opnieuw',
        how: 'Zet de smartphone uit, haal het simkaarthoudertje eruit, veeg de kaart af met een droge doek en leg hem er recht in. Probeer de kaart zo mogelijk in een andere telefoon.',
      },
      'reset-network': {
        title: 'Stel de netwerkinstellingen opnieuw in',
        how: 'Zoek in de instellingen naar ‘netwerk opnieuw instellen’ of ‘netwerk resetten’. De smartphone vergeet wifi-wachtwoorden en bluetoothapparaten; foto’s en berichten blijven bewaard.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablets',
    symptoms: {
      'screen-broken': 'Scherm of glas is gebroken',
      'battery-drains': 'Accu is snel leeg',
      'battery-swollen': 'Accu is opgezwollen of het scherm komt los',
      'does-not-charge': 'Laadt niet op, of alleen soms',
      'does-not-switch-on': 'Gaat niet aan',
      'touch-faulty': 'Reageert niet goed op aanraking of pen',
      'sound-faulty': 'Luidspreker of microfoon werkt niet',
      'no-network': 'Geen wifi of mobiel netwerk',
      slow: 'Is traag of loopt vast',
      'got-wet': 'Is nat geworden',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Laad op met een andere kabel en een sterke adapter',
        how: 'Neem de adapter die bij de tablet zat, of een van minstens 18 watt, met een andere kabel rechtstreeks in het stopcontact. Een helemaal lege tablet heeft soms een uur nodig voordat u iets ziet.',
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
    plural: 'laptops',
    symptoms: {
      'does-not-switch-on': 'Gaat niet aan',
      'does-not-charge': 'Laadt niet op',
      'battery-drains': 'Accu is snel leeg',
      'battery-swollen': 'Accu is opgezwollen of de behuizing staat bol',
      'screen-faulty': 'Scherm is gebroken, donker of flikkert',
      'keyboard-or-touchpad-faulty': 'Toetsen of touchpad werken niet',
      overheats: 'Wordt heet of de ventilator maakt lawaai',
      slow: 'Is traag of loopt vast',
      'hinge-or-case-broken': 'Scharnier of behuizing is gebroken',
      'got-wet': 'Er is vloeistof overheen gegaan',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Controleer de adapter',
        how: 'Steek hem rechtstreeks in een stopcontact dat werkt en duw de kabel stevig vast, ook bij het adapterblok. Laadt de laptop via USB-C, probeer dan elke poort en een lader met hetzelfde wattage.',
      },
      'power-reset': {
        title: 'Reset de stroom',
        how: 'Haal de lader en al het andere los, houd de aan-uitknop 30 seconden ingedrukt, wacht een minuut, sluit dan alleen de lader aan en zet de laptop aan. Uw bestanden blijven bewaard.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Zet het scherm helderder en probeer een tweede scherm',
        how: 'Druk een paar keer op de toets voor meer helderheid. Hebt u een tv of monitor, sluit die dan aan: ziet u daar beeld, dan zijn uw bestanden bereikbaar.',
      },
      'clean-keyboard': {
        title: 'Maak schoon tussen de toetsen',
        how: 'Zet de laptop uit, houd hem ondersteboven, tik er zacht op en borstel tussen de toetsen met een zacht, droog kwastje. Wip geen toetsen los.',
      },
      'unlock-touchpad': {
        title: 'Zet het touchpad aan',
        how: 'Een toets met een touchpadsymbool, vaak samen met Fn, zet het per ongeluk uit. Kijk ook in de instellingen bij touchpad en koppel een muis los.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Sluit wat op de achtergrond draait',
        how: 'Start de laptop opnieuw. Open dan Taakbeheer (op een Mac Activiteitenweergave), kijk wat het meest verbruikt en zet uit wat niet vanzelf hoeft te starten.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Zet hem meteen uit en laat hem uitlekken',
        how: 'Houd de aan-uitknop ingedrukt tot hij uit is, trek de stekker uit het stopcontact en zet hem opengeklapt, ondersteboven als een tent, op een handdoek. Laat hem uit: breng hem langs voordat u hem weer aanzet.',
      },
    },
  },
  headphones: {
    name: 'Koptelefoon',
    plural: 'koptelefoons',
    symptoms: {
      'one-side-silent': 'Eén kant is stil of zachter',
      'does-not-connect': 'Maakt geen verbinding',
      'does-not-charge': 'Laadt niet op',
      'does-not-switch-on': 'Gaat niet aan',
      'battery-drains': 'Accu is snel leeg',
      crackles: 'Geluid kraakt of valt weg',
      'microphone-faulty': 'Anderen horen mij niet',
      'noise-cancelling-faulty': 'Ruisonderdrukking fluit of werkt niet',
      'part-broken': 'Hoofdband, kussen of kabel is kapot',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Maak de oordelen schoon',
        how: 'Haal de dopjes of kussens eraf en borstel de roosters en microfoongaatjes met een zachte, droge borstel schoon, met de openingen omlaag. Oorsmeer is de gewone oorzaak als één kant zacht klinkt.',
      },
      'check-balance': {
        title: 'Controleer balans en volume',
        how: 'Zet de balans tussen links en rechts in het midden bij de toegankelijkheidsinstellingen van telefoon of computer, zet monogeluid uit en probeer de koptelefoon op een ander apparaat.',
      },
      reset: {
        title: 'Reset de koptelefoon',
        how: 'Houd de knop die in de handleiding staat 10 tot 20 seconden ingedrukt (oordopjes: in hun oplaadetui) tot het lampje verandert, en koppel ze dan opnieuw.',
      },
      'pair-again': {
        title: 'Vergeet hem en koppel opnieuw',
        how: 'Verwijder de koptelefoon uit de bluetoothlijst, zet bluetooth uit op andere apparaten in de buurt, zet de koptelefoon in de koppelmodus en kies hem opnieuw.',
      },
      'clean-contacts': {
        title: 'Maak de oplaadcontacten schoon',
        how: 'Veeg de metalen contacten van koptelefoon en etui schoon met een droog wattenstaafje en haal pluisjes uit het etui. Leg alles er dan zo in dat het lampje aangaat.',
      },
      'charge-with-another-cable': {
        title: 'Laad op met een andere kabel en adapter',
        how: 'Laad koptelefoon en etui een uur op met een kabel en adapter die bij een ander apparaat werken, rechtstreeks in het stopcontact. Laat een natte koptelefoon eerst drogen.',
      },
      'move-closer': {
        title: 'Probeer het dicht bij het apparaat',
        how: 'Houd telefoon of computer binnen een meter, uit de buurt van wifi-routers en magnetrons. Met kabel: draai de stekker en probeer een ander apparaat.',
      },
      'update-software': {
        title: 'Werk de koptelefoon bij',
        how: 'Open de app van de fabrikant, verbind de koptelefoon en installeer de update die wordt aangeboden, met beide kanten opgeladen en dicht bij de telefoon.',
      },
      'choose-microphone': {
        title: 'Kies de juiste microfoon',
        how: 'Kies de koptelefoon als microfoon in de instellingen van het gesprek of de computer, geef de app toestemming en zoek naar een dempknop op de kabel of arm.',
      },
      'check-fit': {
        title: 'Controleer de pasvorm en de openingen',
        how: 'Probeer andere dopjes of druk de kussens goed aan: een kier maakt ruisonderdrukking zwak, en door haar of vuil op de microfoons gaat het fluiten.',
      },
    },
  },
}
