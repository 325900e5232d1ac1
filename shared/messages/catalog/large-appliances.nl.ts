// Dutch words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.nl'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Maak het filter in de toevoerslang schoon',
  how: 'Trek de stekker eruit, draai de kraan dicht en schroef de toevoerslang los boven een emmer. Spoel het kleine filter in het slanguiteinde schoon, schroef de slang handvast en draai de kraan langzaam open.',
}
const openTap = {
  title: 'Draai de kraan helemaal open',
  how: 'Draai de kraan van de machine helemaal open en kijk of de toevoerslang niet geknikt of bekneld is. Komt er water uit de keukenkraan, dan is er water in huis.',
}
const closeDoorFirmly = {
  title: 'Doe de deur stevig dicht',
  how: 'Haal weg wat tussen de deur zit, duw hem dicht tot hij klikt, kies een programma en druk één keer op start.',
}
const turnOffLockOrDelay = {
  title: 'Zet kinderslot en uitgestelde start uit',
  how: 'Een sleuteltje of slotje of een aftellende tijd op het display betekent dat een van beide aan staat. Houd de knop met het slotje 5 seconden ingedrukt of kies opnieuw een programma.',
}

export const largeAppliancesNl: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Wasmachine',
    plural: 'wasmachines',
    symptoms: {
      'does-not-drain': 'Pompt niet af',
      'does-not-spin': 'Centrifugeert niet',
      'does-not-start': 'Start niet',
      'no-water': 'Neemt geen water in',
      leaks: 'Lekt',
      'noisy-or-moves': 'Maakt lawaai of verschuift',
      'does-not-heat': 'Wordt niet warm',
      'door-stuck': 'Deur gaat niet open',
      smells: 'Ruikt vies',
      'trips-breaker': 'Laat de zekering afslaan',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Maak het pompfilter schoon',
        how: 'Trek de stekker eruit en laat heet water afkoelen. Leg een handdoek en een platte schaal onder het klepje onderaan de voorkant, draai het filter langzaam naar links, haal munten en pluis eruit en draai het stevig dicht. Machines zonder klepje hebben er geen.',
      },
      'straighten-drain-hose': {
        title: 'Leg de afvoerslang recht',
        how: 'Hij mag achter de machine niet geknikt of bekneld zijn en niet dieper dan 15 cm in de standpijp steken. Bij een afvoer van de wasbak: kijk of de afvoer zelf vrij is.',
      },
      'run-drain-programme': {
        title: 'Laat één keer ‘Afpompen’ draaien',
        how: 'Zet de machine uit, wacht een minuut, kies het programma voor afpompen of centrifugeren en laat het helemaal afmaken. De deur gaat pas open als er geen water meer in zit.',
      },
      'spread-laundry': {
        title: 'Verdeel het wasgoed',
        how: 'Door één zwaar stuk of een te volle trommel stopt het centrifugeren. Maak het wasgoed los, haal er wat uit of doe er een paar handdoeken bij en centrifugeer opnieuw.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Kijk waar het water vandaan komt',
        how: 'Draai de kraan dicht en trek de stekker eruit; staat er water op de vloer, zet dan eerst de zekering uit. Draai de toevoerslang met de hand vast, kijk of de afvoerslang stevig hangt en spoel het wasmiddelbakje schoon.',
      },
      'clean-door-seal': {
        title: 'Maak het deurrubber schoon',
        how: 'Trek de plooien van het rubber uit elkaar, haal haren, munten en pluis eruit en veeg rubber en glas af met een vochtige doek. Laat de deur na het wassen op een kier.',
      },
      'use-less-detergent': {
        title: 'Gebruik minder wasmiddel',
        how: 'Te veel schuim duwt water naar buiten. Neem de helft van wat u gebruikte, van een wasmiddel voor wasmachines, en laat één programma leeg draaien.',
      },
      'level-it': {
        title: 'Zet de machine waterpas',
        how: 'Druk op twee hoeken tegenover elkaar: hij mag niet wiebelen. Draai de pootjes tot hij waterpas staat, draai de borgmoeren vast en laat aan de zijkanten een vinger ruimte.',
      },
      'remove-transport-bolts': {
        title: 'Verwijder de transportbouten',
        how: 'Nieuw of na een verhuizing: drie of vier lange bouten aan de achterkant houden de trommel vast voor het transport. Haal ze er voor de volgende was allemaal uit en bewaar ze.',
      },
      'try-hot-programme': {
        title: 'Probeer een katoenprogramma op 60 °C',
        how: 'Eco- en korte programma’s blijven koeler dan ze aangeven. Bij katoen 60 °C, zonder eco, moet het deurglas na een half uur warm zijn.',
      },
      'wait-for-door-lock': {
        title: 'Wacht op de ontgrendeling',
        how: 'Zet de machine uit en wacht 5 minuten; na een hete was tot 20. Druk dan licht tegen de deur en open hem. Trek niet hard.',
      },
      'run-hot-cycle': {
        title: 'Laat hem leeg en heet draaien',
        how: 'Draai het trommelreinigingsprogramma, of katoen op 90 °C, met waspoeder voor de witte was en zonder wasgoed. Maak het wasmiddelbakje schoon en laat bakje en deur op een kier.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Vaatwasser',
    plural: 'vaatwassers',
    symptoms: {
      'does-not-drain': 'Pompt niet af',
      'dishes-stay-dirty': 'Vaat wordt niet schoon',
      'dishes-stay-wet': 'Vaat blijft nat of koud',
      'film-on-dishes': 'Witte aanslag of vlekken op glazen',
      'does-not-start': 'Start niet',
      'no-water': 'Neemt geen water in',
      leaks: 'Lekt',
      noisy: 'Maakt veel lawaai',
      smells: 'Ruikt vies',
      'trips-breaker': 'Laat de zekering afslaan',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Maak het filter schoon',
        how: 'Zet de machine uit, haal de onderste korf eruit en draai het filter in de bodem naar links. Spoel het schoon met een borstel, haal met handschoenen aan scherven en botjes uit de holte en zet het weer vast.',
      },
      'straighten-drain-hose': {
        title: 'Controleer de afvoerslang en de gootsteenafvoer',
        how: 'De slang mag niet geknikt zijn en moet eerst in een hoge bocht omhoog voordat hij omlaag gaat. Loopt de gootsteen ook traag weg, maak dan de sifon schoon. Kijk bij een nieuwe sifon of de slangaansluiting is opengemaakt.',
      },
      'clean-spray-arms': {
        title: 'Maak de sproeiarmen schoon',
        how: 'Trek of schroef de armen los, spoel ze onder de kraan en maak elk gaatje vrij met een tandenstoker. Teruggeplaatst moeten ze met de hand soepel draaien.',
      },
      'load-with-space': {
        title: 'Laad zo in dat de armen kunnen draaien',
        how: 'Er mag niets uit de korven steken of op iets anders liggen. Draai beide sproeiarmen met de hand rond voordat u start.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Vul zout en glansspoelmiddel bij',
        how: 'Vul beide bij, ook als u alles-in-één-tabletten gebruikt, stel de waterhardheid van uw woonplaats in en sluit het zoutdeksel goed. Gebruik alleen vaatwasserzout.',
      },
      'choose-hotter-programme': {
        title: 'Kies een heter programma',
        how: 'Eco- en korte programma’s drogen minder. Probeer 65 °C met extra drogen en zet de deur na afloop een handbreedte open. Kunststof blijft altijd natter.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Maak het deurrubber schoon',
        how: 'Veeg het rubber en de onderrand van de deur af met een vochtige doek: vet en kruimels laten water door. Er mag van binnen niets tegen de deur drukken.',
      },
      'use-dishwasher-detergent': {
        title: 'Gebruik alleen vaatwasmiddel voor de machine',
        how: 'Gewoon afwasmiddel of te veel glansspoelmiddel geeft schuim dat eruit loopt. Veeg op wat is gemorst en draai een spoelprogramma zonder vaat.',
      },
      'level-it': {
        title: 'Zet de machine waterpas',
        how: 'Leg een waterpas op de open deur, of zet er een glas water op, en draai de pootjes tot de machine waterpas staat en niet wiebelt.',
      },
      'run-hot-cycle': {
        title: 'Laat hem leeg en heet draaien',
        how: 'Draai het heetste programma zonder vaat, met een vaatwasserreiniger. Laat de deur daarna op een kier.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Koelkast of vriezer',
    plural: 'koelkasten en vriezers',
    symptoms: {
      'not-cold': 'Wordt niet koud genoeg',
      'too-cold': 'Eten bevriest in de koelkast',
      'does-not-switch-on': 'Geen licht, geen geluid',
      'ice-builds-up': 'Er vormt zich ijs',
      'water-inside-or-under': 'Water in het apparaat of op de vloer',
      noisy: 'Maakt veel lawaai',
      'runs-all-the-time': 'Draait de hele tijd',
      'door-does-not-close': 'Deur sluit niet goed',
      'dispenser-faulty': 'IJs- of waterdispenser werkt niet',
      'trips-breaker': 'Laat de zekering afslaan',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Stel de temperatuur in',
        how: 'Stel de koelkast in op 5 °C en de vriezer op −18 °C (bij een draaiknop van 1 tot 7: 3 of 4), zet vakantie-, super- en demostand uit en meet na een dag in een glas water.',
      },
      'free-inner-vents': {
        title: 'Maak de luchtopeningen binnenin vrij',
        how: 'De koude lucht komt door sleuven in de achterwand. Laat daarvoor een handbreedte ruimte vrij en laat warm eten afkoelen voordat u het erin zet.',
      },
      'give-it-air': {
        title: 'Geef het apparaat lucht',
        how: 'Laat achter en boven 5 cm vrij en zet het niet bij de oven of in de zon. Trek de stekker eruit en haal dan met een zachte borstel het stof van het rooster achterop of onderaan.',
      },
      'move-food-from-back-wall': {
        title: 'Zet eten weg van de achterwand',
        how: 'Daar en bij de luchtsleuven is het het koudst. Bewaar groente en drank vooraan of in de laden en kijk na een dag opnieuw.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Ontdooi het apparaat',
        how: 'Zet het uit, trek de stekker eruit, haal alles eruit en laat de deuren open met handdoeken ervoor tot al het ijs weg is, tot een dag. Geen mes, geen föhn, geen hete pannen: die beschadigen het koelcircuit.',
      },
      'clean-door-seal': {
        title: 'Maak het deurrubber schoon en test het',
        how: 'Veeg het rubber af met warm water en een beetje afwasmiddel. Klem op verschillende plekken een vel papier tussen de deur: waar het eruit glijdt, lekt het rubber.',
      },
      'clear-drain-hole': {
        title: 'Maak het afvoergaatje vrij',
        how: 'In de achterwand van de koelkast, boven de laden, loopt een gootje uit op een klein gaatje. Maak het vrij met een wattenstaafje en spoel na met een beetje warm water.',
      },
      'level-it': {
        title: 'Zet het apparaat goed neer',
        how: 'Draai de voorste pootjes zo dat het niet wiebelt en iets naar achteren helt: dan valt de deur vanzelf dicht. Het mag geen muur of kast raken.',
      },
      'make-room-for-door': {
        title: 'Maak ruimte voor de deur',
        how: 'Schuif laden en platen er helemaal in en haal zware flessen uit de deur. Er mag niets over de rand steken.',
      },
      'unlock-dispenser': {
        title: 'Ontgrendel de dispenser',
        how: 'Houd de knop met het slotje 3 tot 5 seconden ingedrukt, open de waterkraan of vul het reservoir en kijk of de ijslade er goed in zit en niet is vastgevroren.',
      },
      'change-water-filter': {
        title: 'Vervang het waterfilter',
        how: 'Een filter dat ouder is dan zes maanden remt het water af. Draai er een nieuw in tot het vastklikt en laat 3 liter doorlopen.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
