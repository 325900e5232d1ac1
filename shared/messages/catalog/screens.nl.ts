// Dutch words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.nl'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Haal een minuut de stekker eruit',
  how: 'Trek de stekker uit het stopcontact, houd de aan-uitknop 10 seconden ingedrukt, wacht een volle minuut en steek de stekker er weer in. Dit verhelpt de meeste vastlopers en wist niets.',
}
const chooseInput = {
  title: 'Kies de juiste ingang',
  how: 'Loop de ingangen af met de knop voor ingang of bron (Input, Source) en wacht bij elke ingang een paar seconden. Het apparaat dat in beeld moet komen, moet aan en wakker zijn.',
}
const tryAnotherCable = {
  title: 'Probeer een andere kabel en een andere aansluiting',
  how: 'Duw de stekkers stevig vast. Probeer dan een tweede kabel en een andere aansluiting van dezelfde soort: kabels gaan veel vaker kapot dan schermen.',
}
const tryAnotherSource = {
  title: 'Probeer een andere bron',
  how: 'Open het ingebouwde menu of sluit een ander apparaat aan met een andere kabel. Is het beeld daar goed, dan ligt het aan de bron of de kabel ervan, niet aan het scherm.',
}
const resetPicture = {
  title: 'Zet de beeldinstellingen terug',
  how: 'Kies in het menu bij beeld de standaardmodus of zet de fabrieksinstellingen terug. Bekijk daarna een film of foto die u kent.',
}

export const screensNl: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Televisie',
    plural: 'televisies',
    symptoms: {
      'screen-broken': 'Scherm is gebroken',
      'does-not-switch-on': 'Gaat niet aan',
      'no-picture': 'Geen beeld',
      'lines-or-spots': 'Strepen, vlekken of verkeerde kleuren',
      'no-sound': 'Geen geluid',
      'poor-reception': 'Zenders ontbreken of haperen',
      'no-network': 'Geen internet, of apps starten niet',
      'remote-faulty': 'Afstandsbediening werkt niet',
      'switches-off': 'Gaat vanzelf uit',
      'port-faulty': 'HDMI of een andere aansluiting werkt niet',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Vervang de batterijen van de afstandsbediening',
        how: 'Doe er twee nieuwe batterijen op de juiste manier in en richt vanaf 2 meter op de televisie met niets ertussen. Probeer ook de knop op de televisie zelf.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Controleer waar het geluid heen gaat',
        how: 'Zet het volume hoger, druk één keer op de dempknop en kies in het menu bij geluidsuitvoer de tv-luidsprekers. Haal een koptelefoon los en verbreek bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Controleer de antenne- of schotelkabel',
        how: 'Draai of trek hem los bij de televisie en bij de muur en steek hem er weer in; de pin binnenin moet recht zijn. Probeer zo mogelijk een andere kabel.',
      },
      'search-channels': {
        title: 'Zoek opnieuw naar zenders',
        how: 'Start in het menu het automatisch zoeken naar zenders, met de juiste soort ontvangst: antenne, kabel of satelliet. Dit duurt tot 20 minuten.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Koppel de afstandsbediening opnieuw',
        how: 'Haal de batterijen er een minuut uit. Bij een afstandsbediening met spraak houdt u de twee knoppen uit de handleiding (vaak Home en Terug) dicht bij de televisie ingedrukt tot die meldt dat er verbinding is.',
      },
      'turn-off-timers': {
        title: 'Zet timers en energiebesparing uit',
        how: 'Zoek in het menu naar slaaptimer, automatisch uitschakelen en stand-by zonder signaal, en zet ze uit. Haal een aangesloten speler los: die kan de televisie via HDMI uitzetten.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitoren',
    symptoms: {
      'screen-broken': 'Scherm is gebroken',
      'does-not-switch-on': 'Gaat niet aan',
      'no-picture': 'Geen beeld, of ‘Geen signaal’',
      flickers: 'Beeld flikkert of valt weg',
      'lines-or-spots': 'Strepen, vlekken of dode pixels',
      'colours-wrong': 'Te donker of verkeerde kleuren',
      'buttons-faulty': 'Knoppen reageren niet',
      'port-faulty': 'Een aansluiting of de USB-hub werkt niet',
      'stand-broken': 'Voet of scharnier is gebroken',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Stel de verversingssnelheid in',
        how: 'Kies in de beeldscherminstellingen van de computer 60 Hz en de aanbevolen resolutie en zet de variabele verversingssnelheid (FreeSync of G-Sync) bij wijze van proef uit.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Zet de eco- en nachtstand uit',
        how: 'Zet in het menu van de monitor de ecostand en automatische helderheid uit, en in de beeldscherminstellingen van de computer de nachtlamp en HDR.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Ontgrendel de knoppen',
        how: 'Veel monitoren hebben een menuvergrendeling: houd de menuknop, of de knop die in de handleiding staat, 10 seconden ingedrukt tot het slotje verdwijnt.',
      },
    },
  },
  'game-console': {
    name: 'Spelcomputer',
    plural: 'spelcomputers',
    symptoms: {
      'does-not-switch-on': 'Gaat niet aan',
      'no-picture': 'Geen beeld op de tv',
      overheats: 'Wordt heet, maakt lawaai of gaat uit',
      'game-not-read': 'Leest geen discs of kaartjes',
      freezes: 'Loopt vast of games starten niet',
      'controller-faulty': 'Controller drift of maakt geen verbinding',
      'no-network': 'Geen internet',
      'does-not-charge': 'Laadt niet op (handheld)',
      'screen-broken': 'Scherm is gebroken (handheld)',
      'port-broken': 'Een aansluiting is verbogen of gebroken',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Maak de disc of het kaartje schoon',
        how: 'Veeg een disc van het midden naar buiten schoon met een zachte, droge doek, de contacten van een kaartje met een droog wattenstaafje. Probeer een tweede game: doet die het wel, dan ligt het aan de eerste.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Koppel de controller opnieuw',
        how: 'Laad hem helemaal op, verbind hem met een kabel met de spelcomputer en druk op de homeknop. Helpt dat niet, druk dan met een paperclip op het kleine resetknopje en herhaal het.',
      },
      'recalibrate-sticks': {
        title: 'Werk de controller bij en kalibreer de sticks',
        how: 'Kies in de instellingen kalibreren of bijwerken voor de controller. Blaas stof weg bij de voet van de stick terwijl u hem rondjes laat draaien.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Gebruik de meegeleverde lader',
        how: 'Sluit de originele lader rechtstreeks op de spelcomputer aan, zonder dock of hub, en laat hem een uur laden. Veel telefoonladers zijn te zwak.',
      },
    },
  },
}
