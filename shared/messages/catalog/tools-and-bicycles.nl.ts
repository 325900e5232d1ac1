// Dutch words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.nl'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Breng de accu op kamertemperatuur',
  how: 'Onder 10 °C en boven 40 °C geven veel accu’s minder en willen ze niet laden. Leg hem twee uur binnen, uit de buurt van zon en verwarming, en probeer het dan opnieuw.',
}
const pumpUpTyre = {
  title: 'Pomp op tot de druk die op de band staat',
  how: 'Op de zijkant van de band staat het bereik in bar of psi. Pomp hem op, draai het ventiel vast en kijk na een paar uur opnieuw: loopt hij langzaam leeg, dan ligt het vaak alleen aan het ventiel of aan lang stilstaan.',
}
const searchForThorn = {
  title: 'Zoek wat erin is gegaan',
  how: 'Draai het wiel langzaam rond, zoek naar glas, doorns of ijzerdraad en trek ze eruit met een pincet, anders prikken ze ook de volgende binnenband lek. Met natte vingers op het ventiel ziet u belletjes als het daar lekt.',
}
const cleanBrakingSurface = {
  title: 'Maak schoon waar de rem op grijpt',
  how: 'Laat hete remschijven afkoelen. Veeg remschijven of velgen af met een schone doek en pure alcohol en houd olie, sprays en vingers weg. Grijpt de rem nog steeds slecht, rijd er dan niet mee.',
}
const cleanAndOilChain = {
  title: 'Maak de ketting schoon en smeer hem',
  how: 'Draai de pedalen achteruit en trek de ketting door een droge doek tot die schoon blijft. Een druppel kettingolie op elke schakel, 10 minuten wachten, de rest afvegen. Geen olie op remmen of banden.',
}
const turnBarrelAdjuster = {
  title: 'Stel de versnellingskabel af',
  how: 'Aan het eind van de versnellingskabel, waar die in de derailleur of versteller gaat, zit een kleine stelknop. Geef die een kwartslag, probeer alle versnellingen en draai terug als het slechter werd. Elektronische versnelling: laad op en start opnieuw.',
}

export const toolsAndBicyclesNl: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Elektrisch gereedschap',
    plural: 'elektrisch gereedschap',
    symptoms: {
      'does-not-start': 'Start niet',
      'does-not-charge': 'Accu laadt niet of is snel leeg',
      'battery-damaged': 'Accu is opgezwollen of beschadigd',
      'cuts-out': 'Stopt onder belasting',
      weak: 'Heeft weinig kracht',
      'chuck-faulty': 'Boorhouder klemt of houdt niet vast',
      'noisy-or-shakes': 'Maakt lawaai of trilt',
      'sparks-or-smells-burnt': 'Vonkt of ruikt verbrand',
      'cable-damaged': 'Snoer of stekker is beschadigd',
      'part-broken': 'Kap, handgreep of een ander deel is kapot',
      other,
    },
    steps: {
      'check-power': {
        title: 'Controleer accu of stopcontact',
        how: 'Laad de accu helemaal op, duw hem erin tot hij klikt en probeer een tweede als u die hebt. Met snoer: probeer een ander stopcontact, zonder verlengsnoer of met een helemaal afgerold snoer.',
      },
      'release-locks': {
        title: 'Haal de vergrendelingen eraf',
        how: 'Zet de richtingschakelaar uit de middenstand, druk de veiligheidsknop samen met de schakelaar in en laat een spindelvergrendeling los.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Maak de contacten schoon',
        how: 'Trek de stekker van de lader eruit. Veeg de contacten van accu, gereedschap en lader af met een droge doek, kijk of er verbogen contacten zijn en duw de accu er helemaal in.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Laat het afkoelen en maak de ventilatieopeningen vrij',
        how: 'Haal de accu eruit of trek de stekker eruit, borstel stof van de openingen en wacht een half uur. Ruikt, rookt of geeft het weer lange vonken, gebruik het dan niet verder.',
      },
      'fit-sharp-bit': {
        title: 'Gebruik een scherpe boor of een scherp blad',
        how: 'Haal de accu eruit of trek de stekker eruit en zet er een nieuwe in die bij materiaal en gereedschap past. Druk minder: de snelheid moet het werk doen.',
      },
      'check-direction-and-gear': {
        title: 'Controleer richting, versnelling en koppel',
        how: 'Zet hem op rechtsom, de koppelring op het boorsymbool en de versnelling, terwijl hij stilstaat, op 1 voor schroeven en grote gaten. Gebruik de klopstand alleen in steen.',
      },
      'clean-chuck': {
        title: 'Maak de boorhouder schoon',
        how: 'Haal de accu eruit of trek de stekker eruit. Draai de boorhouder helemaal open, tik hem uit met de opening omlaag, borstel stof eruit, doe een druppel olie op de klauwen en draai hem open en dicht.',
      },
      'reseat-bit': {
        title: 'Zet boor, blad of schijf er opnieuw in',
        how: 'Haal de accu eruit of trek de stekker eruit. Haal het onderdeel eruit, maak de zitting schoon, gooi weg wat verbogen, beschadigd of versleten is en zet het vast zoals de handleiding zegt.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Fiets',
    plural: 'fietsen',
    symptoms: {
      'flat-tyre': 'Band loopt leeg',
      'brakes-faulty': 'Remmen zijn zwak, slepen of piepen',
      'gears-slip': 'Versnellingen slippen of schakelen niet',
      'chain-faulty': 'Ketting loopt eraf of is versleten',
      'wheel-wobbles': 'Wiel slingert of een spaak is gebroken',
      creaks: 'Kraakt of tikt',
      'lights-faulty': 'Verlichting werkt niet',
      'steering-loose': 'Stuur of voorvork zit los',
      'frame-damaged': 'Frame of vork is krom of gescheurd',
      'service-due': 'Heeft een onderhoudsbeurt nodig',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Kijk of het wiel recht zit',
        how: 'Een wiel dat eruit is geweest, kan scheef zitten. Zet de fiets op de grond, open de snelspanner, laat het wiel er helemaal in zakken en sluit de hendel stevig. Twijfelt u, rijd er dan niet mee.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Vet de zadelpen in',
        how: 'Markeer de hoogte met tape, trek de zadelpen eruit, veeg pen en buis schoon, vet hem dun in (carbon: alleen montagepasta), duw hem erin tot voorbij de minimummarkering en zet de klem vast.',
      },
      'check-light-contacts': {
        title: 'Controleer batterij en contacten',
        how: 'Laad de lamp op of vervang de batterijen. Met dynamo: duw de stekkertjes bij naaf en lampen stevig vast, zoek langs de kabel naar een breuk en kijk of er een schakelaar op de lamp zit.',
      },
    },
  },
  'e-bike': {
    name: 'E-bike',
    plural: 'e-bikes',
    symptoms: {
      'does-not-switch-on': 'Gaat niet aan',
      'no-assistance': 'Motor helpt niet, of valt uit',
      'range-too-short': 'Actieradius is kort geworden',
      'does-not-charge': 'Accu laadt niet op',
      'battery-damaged': 'Accu is beschadigd, opgezwollen of gevallen',
      'error-on-display': 'Display toont een fout',
      'flat-tyre': 'Band loopt leeg',
      'brakes-faulty': 'Remmen zijn zwak, slepen of piepen',
      'gears-slip': 'Versnellingen slippen of schakelen niet',
      'motor-noisy': 'Motor of aandrijving maakt lawaai',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Laad de accu op',
        how: 'Laad hem bij kamertemperatuur op met de meegeleverde lader tot het lampje vol aangeeft. Druk na een lange pauze één keer op de knop van de accu zelf om hem te wekken.',
      },
      'reseat-battery': {
        title: 'Haal de accu eruit en zet hem terug',
        how: 'Zet het systeem uit, haal de accu eruit, veeg droge contacten af met een droge doek, duw hem erin tot het slot klikt en klik het display stevig vast.',
      },
      'check-speed-magnet': {
        title: 'Controleer de magneet op het achterwiel',
        how: 'De magneet op spaak, ventiel of schijf moet dicht langs de sensor op het frame gaan, meestal op 5 tot 15 mm. Draai hem terug op zijn plek en veeg beide schoon.',
      },
      'restart-system': {
        title: 'Start het systeem opnieuw',
        how: 'Zet het uit, haal de accu er een minuut uit, zet hem terug en zet het aan zonder een voet op de trappers. Noteer het nummer van de fout: dat helpt bij de reparatie.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Droog en reinig de contacten',
        how: 'Trek de lader uit het stopcontact. Veeg de contacten van accu en lader af met een droge doek, laat vochtige contacten een dag drogen en probeer een ander stopcontact.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
