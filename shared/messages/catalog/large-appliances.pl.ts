// Polish words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.pl'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Oczyść sitko na dopływie wody',
  how: 'Wyjmij wtyczkę, zakręć zawór i odkręć wąż dopływowy nad wiadrem. Wypłucz małe sitko na końcu węża, dokręć wąż ręką i powoli otwórz zawór.',
}
const openTap = {
  title: 'Otwórz zawór do końca',
  how: 'Odkręć zawór wody urządzenia do końca i sprawdź, czy wąż dopływowy nie jest zagięty ani przygnieciony. Woda w kranie kuchennym oznacza, że w domu jest woda.',
}
const closeDoorFirmly = {
  title: 'Mocno zamknij drzwi',
  how: 'Usuń to, co utknęło w drzwiach, dociśnij je, aż klikną, wybierz program i raz naciśnij start.',
}
const turnOffLockOrDelay = {
  title: 'Wyłącz blokadę rodzicielską i opóźniony start',
  how: 'Symbol klucza lub kłódki albo odliczanie na wyświetlaczu oznacza, że jedno z nich jest włączone. Przytrzymaj przycisk oznaczony kłódką przez 5 sekund lub wybierz program na nowo.',
}

export const largeAppliancesPl: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Pralka',
    plural: 'pralki',
    symptoms: {
      'does-not-drain': 'Nie odpompowuje wody',
      'does-not-spin': 'Nie wiruje',
      'does-not-start': 'Nie uruchamia się',
      'no-water': 'Nie pobiera wody',
      leaks: 'Przecieka',
      'noisy-or-moves': 'Hałasuje lub się przesuwa',
      'does-not-heat': 'Nie grzeje',
      'door-stuck': 'Drzwi się nie otwierają',
      smells: 'Brzydko pachnie',
      'trips-breaker': 'Wybija bezpiecznik',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Oczyść filtr pompy',
        how: 'Wyjmij wtyczkę i poczekaj, aż gorąca woda ostygnie. Podłóż ręcznik i płaskie naczynie pod klapkę na dole z przodu, powoli przekręć filtr w lewo, wyjmij monety i kłaczki i mocno go zamknij. Pralki bez klapki nie mają filtra.',
      },
      'straighten-drain-hose': {
        title: 'Wyprostuj wąż odpływowy',
        how: 'Nie może być zagięty ani przygnieciony za pralką ani sięgać głębiej niż 15 cm w rurę odpływową. Przy odpływie umywalki sprawdź, czy sam odpływ jest drożny.',
      },
      'run-drain-programme': {
        title: 'Uruchom raz „Odpompowanie”',
        how: 'Wyłącz pralkę, poczekaj minutę, wybierz program odpompowania lub wirowania i pozwól mu dobiec do końca. Drzwi otworzą się dopiero, gdy w środku nie będzie wody.',
      },
      'spread-laundry': {
        title: 'Rozłóż pranie',
        how: 'Jedna ciężka rzecz lub zbyt pełny bęben zatrzymuje wirowanie. Rozluźnij pranie, wyjmij część lub dołóż kilka ręczników i odwiruj ponownie.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Sprawdź, skąd cieknie woda',
        how: 'Zakręć zawór i wyjmij wtyczkę; jeśli na podłodze stoi woda, najpierw wyłącz bezpiecznik. Dokręć ręką wąż dopływowy, sprawdź, czy wąż odpływowy dobrze wisi, i wypłucz szufladę na detergent.',
      },
      'clean-door-seal': {
        title: 'Oczyść uszczelkę drzwi',
        how: 'Rozchyl fałdy gumowej uszczelki, wyjmij włosy, monety i kłaczki i przetrzyj uszczelkę oraz szybę wilgotną ściereczką. Po praniu zostaw drzwi uchylone.',
      },
      'use-less-detergent': {
        title: 'Używaj mniej detergentu',
        how: 'Nadmiar piany wypycha wodę na zewnątrz. Weź połowę dotychczasowej ilości środka przeznaczonego do pralek i uruchom jeden program bez prania.',
      },
      'level-it': {
        title: 'Wypoziomuj pralkę',
        how: 'Naciśnij dwa przeciwległe rogi: pralka nie może się chwiać. Kręć nóżkami, aż stanie poziomo, dokręć nakrętki blokujące i zostaw po bokach odstęp na palec.',
      },
      'remove-transport-bolts': {
        title: 'Wykręć śruby transportowe',
        how: 'Nowa pralka lub po przeprowadzce: trzy lub cztery długie śruby z tyłu unieruchamiają bęben na czas transportu. Wykręć wszystkie przed następnym praniem i zachowaj je.',
      },
      'try-hot-programme': {
        title: 'Spróbuj programu do bawełny 60 °C',
        how: 'Programy eko i krótkie są chłodniejsze, niż podają. Przy bawełnie 60 °C, bez trybu eko, szyba drzwi powinna być ciepła po pół godzinie.',
      },
      'wait-for-door-lock': {
        title: 'Poczekaj na zwolnienie blokady',
        how: 'Wyłącz pralkę i poczekaj 5 minut; po gorącym praniu do 20. Potem lekko naciśnij drzwi i otwórz je. Nie ciągnij mocno.',
      },
      'run-hot-cycle': {
        title: 'Uruchom pustą na gorąco',
        how: 'Uruchom program czyszczenia bębna lub bawełnę 90 °C z uniwersalnym proszkiem i bez prania. Wyczyść szufladę na detergent i zostaw szufladę i drzwi uchylone.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Zmywarka',
    plural: 'zmywarki',
    symptoms: {
      'does-not-drain': 'Nie odpompowuje wody',
      'dishes-stay-dirty': 'Naczynia zostają brudne',
      'dishes-stay-wet': 'Naczynia zostają mokre lub zimne',
      'film-on-dishes': 'Biały osad lub plamy na szkle',
      'does-not-start': 'Nie uruchamia się',
      'no-water': 'Nie pobiera wody',
      leaks: 'Przecieka',
      noisy: 'Hałasuje',
      smells: 'Brzydko pachnie',
      'trips-breaker': 'Wybija bezpiecznik',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Oczyść filtr',
        how: 'Wyłącz zmywarkę, wyjmij dolny kosz i przekręć filtr w dnie w lewo. Wypłucz go szczotką, w rękawicach wyjmij z zagłębienia odłamki szkła i kości i zablokuj filtr z powrotem.',
      },
      'straighten-drain-hose': {
        title: 'Sprawdź wąż odpływowy i odpływ zlewu',
        how: 'Wąż nie może być zagięty i powinien wznosić się wysokim łukiem, zanim opadnie. Jeśli ze zlewu woda też schodzi powoli, oczyść syfon. Przy nowym syfonie sprawdź, czy otwarto w nim przyłącze węża.',
      },
      'clean-spray-arms': {
        title: 'Oczyść ramiona spryskujące',
        how: 'Zdejmij lub odkręć ramiona, wypłucz je pod kranem i przetkaj każdy otwór wykałaczką. Po założeniu muszą się lekko obracać ręką.',
      },
      'load-with-space': {
        title: 'Ułóż tak, by ramiona mogły się obracać',
        how: 'Nic nie może wystawać z koszy ani leżeć na czymś innym. Przed startem obróć ręką oba ramiona spryskujące.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Uzupełnij sól i nabłyszczacz',
        how: 'Uzupełnij jedno i drugie, także gdy używasz tabletek wieloskładnikowych, ustaw twardość wody w swojej miejscowości i szczelnie zamknij pokrywkę soli. Używaj tylko soli do zmywarek.',
      },
      'choose-hotter-programme': {
        title: 'Wybierz gorętszy program',
        how: 'Programy eko i krótkie słabiej suszą. Spróbuj 65 °C z dodatkowym suszeniem i po zakończeniu uchyl drzwi na szerokość dłoni. Plastik zawsze zostaje bardziej mokry.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Oczyść uszczelkę drzwi',
        how: 'Przetrzyj uszczelkę i dolną krawędź drzwi wilgotną ściereczką: tłuszcz i okruchy przepuszczają wodę. Nic nie może naciskać na drzwi od środka.',
      },
      'use-dishwasher-detergent': {
        title: 'Używaj tylko środka do zmywarek',
        how: 'Płyn do mycia naczyń lub nadmiar nabłyszczacza tworzy pianę, która wypływa. Wytrzyj to, co się rozlało, i uruchom płukanie bez naczyń.',
      },
      'level-it': {
        title: 'Wypoziomuj zmywarkę',
        how: 'Połóż poziomicę lub postaw szklankę wody na otwartych drzwiach i kręć nóżkami, aż zmywarka stanie poziomo i nie będzie się chwiać.',
      },
      'run-hot-cycle': {
        title: 'Uruchom pustą na gorąco',
        how: 'Uruchom najgorętszy program bez naczyń, ze środkiem do czyszczenia zmywarek. Potem zostaw drzwi uchylone.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Lodówka lub zamrażarka',
    plural: 'lodówki i zamrażarki',
    symptoms: {
      'not-cold': 'Za słabo chłodzi',
      'too-cold': 'Zamraża jedzenie w lodówce',
      'does-not-switch-on': 'Brak światła i dźwięku',
      'ice-builds-up': 'Tworzy się lód',
      'water-inside-or-under': 'Woda w środku lub na podłodze',
      noisy: 'Hałasuje',
      'runs-all-the-time': 'Pracuje bez przerwy',
      'door-does-not-close': 'Drzwi się nie domykają',
      'dispenser-faulty': 'Nie działa dozownik lodu lub wody',
      'trips-breaker': 'Wybija bezpiecznik',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Ustaw temperaturę',
        how: 'Ustaw 5 °C w lodówce i −18 °C w zamrażarce (na pokrętle od 1 do 7: 3 lub 4), wyłącz tryby wakacyjny, super i demo, a po dniu zmierz temperaturę w szklance wody.',
      },
      'free-inner-vents': {
        title: 'Odsłoń otwory powietrza w środku',
        how: 'Zimne powietrze płynie przez szczeliny w tylnej ściance. Zostaw przed nimi odstęp na szerokość dłoni i poczekaj, aż gorące jedzenie ostygnie, zanim je włożysz.',
      },
      'give-it-air': {
        title: 'Zapewnij dopływ powietrza',
        how: 'Zostaw 5 cm z tyłu i nad urządzeniem, z dala od piekarnika i słońca. Wyjmij wtyczkę, a potem usuń kurz z kratki z tyłu lub na dole miękką szczotką.',
      },
      'move-food-from-back-wall': {
        title: 'Odsuń jedzenie od tylnej ścianki',
        how: 'Najzimniej jest przy niej i przy szczelinach powietrza. Warzywa i napoje trzymaj z przodu lub w szufladach i sprawdź po dniu.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Rozmroź',
        how: 'Wyłącz urządzenie, wyjmij wtyczkę, opróżnij je i zostaw drzwi otwarte, z ręcznikami na podłodze, aż zniknie cały lód, do jednego dnia. Bez noża, suszarki i gorących garnków: uszkadzają układ chłodzenia.',
      },
      'clean-door-seal': {
        title: 'Oczyść i sprawdź uszczelkę drzwi',
        how: 'Przetrzyj uszczelkę ciepłą wodą z odrobiną płynu do naczyń. Przytrzaśnij kartkę papieru w drzwiach w kilku miejscach: tam, gdzie się wysuwa, uszczelka jest nieszczelna.',
      },
      'clear-drain-hole': {
        title: 'Udrożnij otwór odpływowy',
        how: 'W tylnej ściance lodówki, nad szufladami, rynienka kończy się małym otworem. Udrożnij go patyczkiem higienicznym i przepłucz odrobiną ciepłej wody.',
      },
      'level-it': {
        title: 'Wypoziomuj',
        how: 'Obróć przednie nóżki tak, żeby urządzenie się nie chwiało i lekko odchylało do tyłu: drzwi zamkną się wtedy same. Nie może dotykać ściany ani szafki.',
      },
      'make-room-for-door': {
        title: 'Zrób miejsce dla drzwi',
        how: 'Wsuń szuflady i półki do końca i wyjmij ciężkie butelki z drzwi. Nic nie może wystawać poza krawędź.',
      },
      'unlock-dispenser': {
        title: 'Odblokuj dozownik',
        how: 'Przytrzymaj przycisk z symbolem kłódki przez 3 do 5 sekund, otwórz zawór wody lub napełnij zbiornik i sprawdź, czy szuflada na lód jest wsunięta i nie przymarzła.',
      },
      'change-water-filter': {
        title: 'Wymień filtr wody',
        how: 'Filtr starszy niż sześć miesięcy spowalnia wodę. Wkręć nowy, aż się zablokuje, i przepuść 3 litry wody.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
