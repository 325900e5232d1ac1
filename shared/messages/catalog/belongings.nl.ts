// Dutch words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.nl'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Maak de rits soepel',
  how: 'Borstel zand en pluis uit de tandjes met een oude tandenborstel en wrijf beide kanten in met een kaars of een zacht potlood. Beweeg de schuiver daarna langzaam heen en weer.',
}
const freeZip = {
  title: 'Maak vastzittende stof los',
  how: 'Trek niet harder. Houd de stof naast de schuiver vlak, trek hem beetje bij beetje opzij eruit terwijl u de schuiver terugbeweegt en knip losse draden af.',
}

export const belongingsNl: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Schoenen',
    plural: 'schoenen',
    symptoms: {
      'sole-loose': 'Zool laat los',
      'sole-worn': 'Zool of hak is versleten',
      'heel-broken': 'Hak is gebroken of zit los',
      'upper-torn': 'Naad of bovenwerk is gescheurd',
      'zip-or-fastener-faulty': 'Rits, gesp of veterhaak is kapot',
      'lining-worn': 'Voering of inlegzool is doorgesleten',
      'lets-water-in': 'Ze laten water door',
      'stained-or-faded': 'Vlekken, zoutkringen of verkleurd',
      pinches: 'Ze knellen',
      squeaks: 'Ze piepen',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Laat ze drogen en impregneer ze',
        how: 'Vul ze met krantenpapier en laat ze twee dagen drogen, niet bij de verwarming. Behandel ze dan met een spray of wax voor hun materiaal, de naden twee keer.',
      },
      'clean-gently': {
        title: 'Reinig ze passend bij het materiaal',
        how: 'Borstel droog vuil weg. Glad leer: een vochtige doek, dan schoencrème. Suède: alleen een rubberborstel. Textiel: lauw water met milde zeep. Nooit in de wasmachine of op de verwarming.',
      },
      'stretch-gently': {
        title: 'Rek ze voorzichtig op',
        how: 'Spuit leer in met schoenrekspray, doe dikke sokken aan en draag ze op meerdere dagen een half uur binnen, of laat er een nacht een schoenspanner in.',
      },
      'dry-and-powder-insole': {
        title: 'Laat ze drogen en poeder onder de inlegzool',
        how: 'Laat de schoenen een dag drogen, haal de inlegzool eruit, strooi er wat talkpoeder onder en leg hem er vlak in.',
      },
    },
  },
  clothing: {
    name: 'Kleding',
    plural: 'kleding',
    symptoms: {
      torn: 'Gat of scheur',
      'seam-open': 'Naad is losgegaan',
      'zip-faulty': 'Rits klemt of is kapot',
      'button-missing': 'Knoop of drukknoop ontbreekt',
      'elastic-worn': 'Elastiek of boord is uitgelubberd',
      'lets-water-in': 'Jas laat water door',
      'filling-clumped': 'Dons of vulling klontert',
      pilling: 'Stof pilt',
      stained: 'Vlek gaat er niet uit',
      'does-not-fit': 'Moet passend worden gemaakt',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Zoek de reserveknoop',
        how: 'Vaak zit er een aan de binnennaad of het waslabel, of in een zakje dat erbij zat. Geef hem mee, dan hoeft het servicepunt geen passende te zoeken.',
      },
      'wash-and-proof': {
        title: 'Was en impregneer opnieuw',
        how: 'Was met wasmiddel voor outdoorkleding en zonder wasverzachter, spuit of was er een impregneermiddel in en verwarm het in de droger op een lage stand als het label dat toestaat: warmte brengt de bescherming terug.',
      },
      'dry-with-balls': {
        title: 'Droog met tennisballen',
        how: 'Mag het volgens het label in de droger: lage temperatuur met drie schone tennisballen, twee of drie rondes, tussendoor opschudden, tot er geen klont meer is.',
      },
      'shave-pilling': {
        title: 'Haal de pluisjes eraf',
        how: 'Leg het stuk plat en ga er licht en in één richting overheen met een pluizentondeuse of een wolkam. Was het daarna binnenstebuiten.',
      },
      'blot-stain': {
        title: 'Dep, wrijf niet',
        how: 'Dep met koud water en een beetje galzeep van de rand naar binnen, test eerst op een plek die niemand ziet en gebruik geen warmte en geen strijkijzer: die zetten de vlek vast. Zijde en wol: laat het aan het servicepunt over.',
      },
    },
  },
  bag: {
    name: 'Tas of koffer',
    plural: 'tassen en koffers',
    symptoms: {
      'handle-or-strap-torn': 'Handvat of riem is gescheurd',
      'zip-faulty': 'Rits klemt of is kapot',
      'seam-open': 'Naad is losgegaan',
      'clasp-faulty': 'Sluiting, gesp of magneet is kapot',
      'wheel-faulty': 'Wiel klemt of is gebroken',
      'pull-handle-stuck': 'Uittrekbare handgreep klemt',
      'lock-does-not-open': 'Slot gaat niet open',
      'lining-torn': 'Voering is gescheurd',
      'surface-worn': 'Leer is droog, bekrast of verkleurd',
      'shell-cracked': 'Schaal is gebarsten of gedeukt',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Maak de wielen vrij',
        how: 'Knip haren en draden rond de as weg, spoel zand eraf, laat het drogen en doe een druppel siliconenspray op de as. Draai elk wiel met de hand rond.',
      },
      'clean-pull-handle': {
        title: 'Maak de buizen van de handgreep schoon',
        how: 'Maak de koffer leeg, want een volle koffer drukt op de buizen. Druk op de knop, trek de handgreep uit, veeg de buizen af met een vochtige en dan een droge doek en beweeg hem een paar keer.',
      },
      'reset-lock-code': {
        title: 'Probeer de code opnieuw',
        how: 'Houd de knop opzij terwijl u uw eigen code probeert, 0-0-0, en elke code één cijfer hoger en lager: wieltjes verspringen soms één plek. Forceer het slot niet.',
      },
      'care-for-leather': {
        title: 'Reinig en voed het leer',
        how: 'Veeg het af met een nauwelijks vochtige doek en laat het drogen. Wrijf er wat kleurloze leerbalsem in, na een test op een plek die niemand ziet, en poets na een uur uit. Niet op suède of lakleer.',
      },
    },
  },
  watch: {
    name: 'Horloge',
    plural: 'horloges',
    symptoms: {
      stopped: 'Staat stil',
      'runs-fast-or-slow': 'Loopt voor of achter',
      'glass-broken': 'Glas of display is gebroken',
      'mist-or-water-inside': 'Condens of water onder het glas',
      'strap-or-clasp-broken': 'Band of sluiting is kapot',
      'crown-or-button-faulty': 'Kroon of knop zit vast of los',
      'date-faulty': 'Datum verspringt op het verkeerde moment',
      'does-not-charge': 'Laadt niet op (smartwatch)',
      'does-not-connect': 'Maakt geen verbinding (smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Wind het op of geef het licht',
        how: 'Mechanische en automatische horloges: draai 30 keer aan de kroon en draag het dan een dag. Horloges op zonlicht: leg ze twee dagen in daglicht bij een raam. Andere hebben waarschijnlijk een batterij nodig.',
      },
      'push-in-crown': {
        title: 'Duw de kroon erin',
        how: 'Een uitgetrokken kroon zet de wijzers stil en laat water binnen. Duw hem er helemaal in; een schroefkroon draait u terwijl u duwt. Zit er water in, houd het horloge dan weg van de verwarming en breng het binnen een paar dagen.',
      },
      'keep-from-magnets': {
        title: 'Houd het uit de buurt van magneten',
        how: 'Luidsprekers, tablethoezen en tassluitingen magnetiseren een uurwerk. Houd een handbreedte afstand, zet het op de seconde gelijk en vergelijk na drie dagen.',
      },
      'set-past-noon': {
        title: 'Zet de tijd voorbij de middag',
        how: 'Verspringt de datum midden op de dag, dan loopt het horloge 12 uur verkeerd. Draai de wijzers vooruit tot de datum verspringt, dat is middernacht, en ga door naar het juiste uur. Gebruik tussen 21 en 3 uur geen snelle datuminstelling.',
      },
      'clean-contacts': {
        title: 'Maak de achterkant en de lader schoon',
        how: 'Veeg de achterkant van het horloge en de lader af met een droge doek, haal een hoesje eraf en leg het een uur op de lader met een andere adapter, rechtstreeks in het stopcontact.',
      },
      'restart-watch': {
        title: 'Start horloge en telefoon opnieuw',
        how: 'Houd de zijknop van het horloge, bij sommige beide knoppen, 10 tot 15 seconden ingedrukt tot het logo verschijnt. Start ook de telefoon opnieuw en zet daar bluetooth aan.',
      },
      'pair-again': {
        title: 'Koppel het opnieuw',
        how: 'Werk de app van het horloge bij, kijk of de vastgelegde gegevens zijn opgeslagen, verwijder het horloge in de app en uit de bluetoothlijst van de telefoon en voeg het opnieuw toe.',
      },
    },
  },
  furniture: {
    name: 'Meubel',
    plural: 'meubels',
    symptoms: {
      wobbles: 'Wiebelt of kraakt',
      'door-or-drawer-sticks': 'Deur of lade klemt of hangt scheef',
      'part-broken': 'Poot, paneel of lat is gebroken',
      'cover-torn': 'Bekleding is gescheurd of versleten',
      'seat-sags': 'Zitting of matras is doorgezakt',
      'mechanism-jams': 'Uitklap-, relax- of liftmechaniek klemt',
      'chair-sinks': 'Bureaustoel zakt',
      'castors-faulty': 'Wieltjes klemmen of vallen eruit',
      'surface-damaged': 'Krassen, vlekken of brandplekken',
      'mould-or-woodworm': 'Schimmel of houtworm',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Draai de schroeven vast',
        how: 'In de eerste maanden raken schroeven los. Zet het meubel op zijn poten op een vlakke vloer en draai ze om de beurt allemaal met de hand aan, kruislings en zonder kracht.',
      },
      'level-feet': {
        title: 'Stel de poten gelijk',
        how: 'Zoek de poot die de vloer niet raakt en draai hem uit of leg er vilt onder. Hoge meubels moeten aan de muur vastzitten.',
      },
      'adjust-hinges': {
        title: 'Stel de scharnieren af',
        how: 'De meeste scharnieren hebben twee of drie schroeven die de deur omhoog, opzij en naar binnen bewegen. Draai er één een halve slag, sluit de deur en bekijk de kier.',
      },
      'clean-runners': {
        title: 'Maak de geleiders schoon',
        how: 'Maak de lade leeg, til hem eruit, veeg de geleiders af, kijk wat erachter is gevallen en wrijf houten geleiders in met kaarsvet.',
      },
      'turn-cushions': {
        title: 'Keer de kussens en schud ze op',
        how: 'Haal losse kussens eruit, klop ze van alle kanten, wissel ze en keer ze om. Kijk of er eronder geen lat uit zijn houder is gesprongen.',
      },
      'clear-mechanism': {
        title: 'Maak het mechaniek vrij',
        how: 'Trek bij elektrische meubels de stekker eruit. Kijk eronder met een lampje, haal eruit wat erin is gevallen en beweeg het zonder kracht. Houd vingers en kinderen weg bij de scharnierpunten.',
      },
      'check-plugs': {
        title: 'Controleer de stekkers en reset',
        how: 'Steek de stekker rechtstreeks in een stopcontact en duw de kabels bij adapter, motor en handbediening vast. Tafels: houd op het laagste punt de knop omlaag 10 seconden ingedrukt.',
      },
      'clean-castors': {
        title: 'Maak de wieltjes schoon',
        how: 'Leg het meubel op zijn kant, trek de wieltjes eruit, knip haren en draden weg en duw ze erin tot ze klikken. Harde vloeren hebben zachte wieltjes nodig.',
      },
      'let-water-mark-dry': {
        title: 'Laat een waterkring drogen',
        how: 'Witte kringen in hout verdwijnen vaak binnen een paar dagen droge lucht. Help mee met een zachte doek onder een lauw strijkijzer, telkens een paar seconden. Laat krassen en brandplekken aan het servicepunt over.',
      },
      'keep-apart-and-air': {
        title: 'Zet het apart en laat het drogen',
        how: 'Zet het weg van andere meubels en buitenmuren, in een droge, geluchte kamer. Veeg schimmel met handschoenen en alcohol weg bij een open raam, ver van vlammen. Kijk na twee weken of er vers houtstof ligt.',
      },
    },
  },
}
