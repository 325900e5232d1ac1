// Dutch words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.nl'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Haal een minuut de stekker eruit',
  how: 'Zet het apparaat uit, trek de stekker uit het stopcontact, wacht een volle minuut en steek hem er weer in. Zorg dat uw handen en het apparaat droog zijn.',
}

export const smallAppliancesNl: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Stofzuiger',
    plural: 'stofzuigers',
    symptoms: {
      'weak-suction': 'Zuigt nauwelijks',
      'does-not-switch-on': 'Gaat niet aan, of stopt',
      'battery-drains': 'Accu is snel leeg',
      'does-not-charge': 'Laadt niet op',
      'brush-stuck': 'Borstel draait niet',
      'loud-or-whistles': 'Maakt lawaai of fluit',
      'smells-burnt': 'Ruikt verbrand',
      'cord-does-not-wind': 'Snoer rolt niet op',
      'robot-loses-its-way': 'Robot verdwaalt of stopt',
      'part-broken': 'Slang, wiel of een ander deel is kapot',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Leeg het stofreservoir of vervang de zak',
        how: 'Doe dit voordat het vol is: bij twee derde neemt de zuigkracht al af. Zet reservoir, zak en deksel vast tot ze klikken.',
      },
      'clean-filters': {
        title: 'Maak de filters schoon',
        how: 'Zet het apparaat uit. Klop de filters uit; spoel wasbare filters met koud water en laat ze een volle dag drogen voordat u ze terugzet. Vervang gescheurde of grijze filters.',
      },
      'clear-blockage': {
        title: 'Zoek naar een verstopping',
        how: 'Trek de stekker eruit, haal mondstuk, buis en slang uit elkaar en kijk door elk deel naar het licht. Duw met een bezemsteel uit wat vastzit en kijk of alle verbindingen goed sluiten.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Laat hem een uur afkoelen',
        how: 'Trek de stekker eruit: door volle filters of een verstopping raakt hij oververhit en schakelt hij uit. Leeg hem intussen en maak de filters schoon. Ruikt of rookt hij weer, gebruik hem dan niet verder.',
      },
      'use-lower-power': {
        title: 'Gebruik een lagere stand en laad helemaal op',
        how: 'Op de hoogste stand werken veel stofzuigers minder dan 10 minuten. Laad op bij kamertemperatuur tot het lampje vol aangeeft en gebruik de middelste stand.',
      },
      'clean-contacts': {
        title: 'Maak de oplaadcontacten schoon',
        how: 'Trek de stekker van het laadstation of de lader eruit. Veeg de metalen contacten daarvan en van de stofzuiger af met een droge doek, steek de stekker er weer in en zet de stofzuiger zo neer dat het lampje aangaat.',
      },
      'clean-brush': {
        title: 'Maak de borstelrol vrij',
        how: 'Trek de stekker eruit of haal de accu eruit. Haal de rol eruit, knip haren en draden in de lengte door, maak beide uiteinden schoon en kijk of hij met de hand soepel draait.',
      },
      'pull-out-cord': {
        title: 'Trek het snoer helemaal uit',
        how: 'Trek de stekker uit het stopcontact, trek het snoer uit tot de gele markering, veeg het schoon, haal draaiingen eruit en laat het oprollen terwijl u het met de hand begeleidt.',
      },
      'clean-sensors': {
        title: 'Maak sensoren en wielen schoon',
        how: 'Zet de robot uit. Veeg de sensoren aan de voorkant, bovenkant en onderkant af met een droge doek en haal haren van de wielen en het kleine voorwiel.',
      },
      'place-dock-freely': {
        title: 'Geef het laadstation de ruimte',
        how: 'Zet het op een harde vloer tegen een muur, met een halve meter vrij aan elke kant, en haal kabels en franjes van de vloer. Begin van daaruit een nieuwe kaart.',
      },
    },
  },
  'coffee-maker': {
    name: 'Koffiemachine',
    plural: 'koffiemachines',
    symptoms: {
      'no-coffee': 'Er komt weinig of geen koffie uit',
      leaks: 'Lekt',
      'does-not-switch-on': 'Gaat niet aan',
      'not-hot': 'Koffie is niet heet',
      'tastes-bad': 'Koffie is slap of smaakt slecht',
      'milk-does-not-foam': 'Melk schuimt niet',
      'grinder-faulty': 'Molen is geblokkeerd of maakt lawaai',
      'message-stays': 'Een melding of lampje gaat niet weg',
      noisy: 'Pomp maakt veel lawaai',
      'trips-breaker': 'Laat de zekering afslaan',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Vul het reservoir en laat de lucht eruit',
        how: 'Vul het reservoir, druk het stevig vast en tap een kop heet water zonder koffie, uit het stoompijpje als dat er is, tot het gelijkmatig loopt.',
      },
      descale: {
        title: 'Ontkalk de machine',
        how: 'Laat het ontkalkingsprogramma helemaal aflopen met de ontkalker die de fabrikant noemt, daarna twee reservoirs schoon water. Azijn tast de rubbers aan.',
      },
      'clean-brewing-unit': {
        title: 'Maak schoon waar de koffie doorheen loopt',
        how: 'Zet de machine uit en laat hem afkoelen. Spoel de zetgroep, het filter of de capsulehouder in warm water zonder afwasmiddel, laat alles drogen en zet het vast. Vaste zetgroep: laat een reinigingstablet doorlopen.',
      },
      'empty-drip-tray': {
        title: 'Leeg de lekbak en het koffiedik',
        how: 'Veel machines spoelen in de lekbak, en die loopt ongemerkt over. Leeg, was en droog beide en veeg eronder.',
      },
      'seat-all-parts': {
        title: 'Zet alle delen goed vast',
        how: 'Zet de machine uit. Haal reservoir, lekbak, koffiedikbak en zetgroep eruit, veeg de randen en rubbers af en duw elk deel erin tot het klikt; sluit alle kleppen.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Verwarm de kop en zet de temperatuur hoger',
        how: 'Tap eerst een kop heet water, gooi die leeg en zet de koffie in de warme kop. Bij veel machines kunt u de temperatuur instellen.',
      },
      'adjust-grind': {
        title: 'Pas maalgraad en hoeveelheid aan',
        how: 'Maal een stand fijner (alleen terwijl de molen draait) of kies meer koffie, gebruik verse bonen en oordeel na drie koppen.',
      },
      'clean-milk-parts': {
        title: 'Maak alles schoon wat melk raakt',
        how: 'Laat het stoompijpje afkoelen. Haal pijpje en slang uit elkaar, week ze in warm water met melkreiniger, maak het piepkleine luchtgaatje vrij met een naald en spoel na.',
      },
      'use-cold-milk': {
        title: 'Gebruik koude, verse melk',
        how: 'Rechtstreeks uit de koelkast, met minstens 3% eiwit, in een koud kannetje. Van de plantaardige dranken schuimen alleen die met barista erop goed.',
      },
      'clear-bean-hopper': {
        title: 'Maak het bonenreservoir schoon',
        how: 'Zet de machine uit en trek de stekker eruit. Haal de bonen eruit met een lepel of stofzuiger, kijk of er steentjes in zitten en veeg het vettige laagje weg. Kom nooit met uw vingers in de molen. Vul met droge bonen zonder smaakje.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Keukenapparaat',
    plural: 'kleine keukenapparaten',
    symptoms: {
      'does-not-switch-on': 'Gaat niet aan',
      'does-not-heat': 'Wordt niet heet, of te heet',
      'stops-while-running': 'Stopt tijdens het gebruik',
      'does-not-turn': 'Bromt maar draait niet',
      leaks: 'Lekt',
      'buttons-faulty': 'Knoppen of display werken niet',
      'smells-burnt': 'Ruikt verbrand',
      'cable-damaged': 'Snoer of stekker is beschadigd',
      'part-broken': 'Kan, deksel, mes of een ander deel is kapot',
      'trips-breaker': 'Laat de zekering afslaan',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Zet het helemaal in elkaar',
        how: 'Trek eerst de stekker eruit. Kom, deksel en hulpstuk moeten vastklikken: anders houdt een veiligheidsschakelaar de motor uit. Steek dan de stekker erin en probeer het opnieuw.',
      },
      'let-it-cool': {
        title: 'Laat het een half uur afkoelen',
        how: 'Trek de stekker eruit en laat het staan. Een beveiliging zet veel apparaten uit als ze te heet worden, en weer aan als ze zijn afgekoeld. Ruikt of rookt het weer, gebruik het dan niet verder.',
      },
      'clean-heating-surface': {
        title: 'Maak schoon wat heet wordt',
        how: 'Met de stekker eruit en afgekoeld: ontkalk een waterkoker met citroenzuur, veeg de verwarmingsplaat en de buitenkant van de pot droog en haal weg wat ertussen ligt.',
      },
      'check-settings': {
        title: 'Controleer de instellingen',
        how: 'Stel tijd, temperatuur en programma opnieuw in, zet kinderslot en warmhouden uit en druk op start tot het piept of oplicht.',
      },
      'use-smaller-portions': {
        title: 'Neem kleinere porties',
        how: 'Vul de kan of kom hooguit half, doe er wat vloeistof bij, snijd hard eten kleiner en laat het hooguit een minuut draaien voordat u pauzeert.',
      },
      'free-the-blades': {
        title: 'Maak los wat vastzit',
        how: 'Trek de stekker eruit. Haal kan of hulpstuk eraf, maak vastzittend eten los met een houten lepel, nooit met uw vingers bij de messen, en draai de koppeling met de hand.',
      },
      'clean-seal-ring': {
        title: 'Maak de afdichting schoon en leg hem goed',
        how: 'Trek de stekker eruit, haal de rubberen ring eruit, was hem en zijn groef en leg hem er vlak in, met de lip zoals hij zat. Een gebarsten of uitgerekte ring moet worden vervangen.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Haal kruimels en vet weg',
        how: 'Met de stekker eruit en afgekoeld: leeg de kruimellade, veeg vet weg en schud de rest eruit, zonder gereedschap erin. Een nieuw apparaat kan de eerste keren wat ruiken.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
