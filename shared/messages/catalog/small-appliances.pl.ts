// Polish words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.pl'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Odłącz od prądu na minutę',
  how: 'Wyłącz urządzenie, wyjmij wtyczkę z gniazdka, poczekaj całą minutę i podłącz ponownie. Ręce i urządzenie muszą być suche.',
}

export const smallAppliancesPl: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Odkurzacz',
    plural: 'odkurzacze',
    symptoms: {
      'weak-suction': 'Prawie nie ssie',
      'does-not-switch-on': 'Nie włącza się lub gaśnie',
      'battery-drains': 'Akumulator szybko się rozładowuje',
      'does-not-charge': 'Nie ładuje się',
      'brush-stuck': 'Szczotka się nie obraca',
      'loud-or-whistles': 'Hałasuje lub gwiżdże',
      'smells-burnt': 'Czuć spalenizną',
      'cord-does-not-wind': 'Kabel się nie zwija',
      'robot-loses-its-way': 'Robot się gubi lub staje',
      'part-broken': 'Uszkodzony wąż, kółko lub inna część',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Opróżnij pojemnik lub wymień worek',
        how: 'Zrób to, zanim się zapełni: już przy dwóch trzecich siła ssania spada. Zamknij pojemnik, worek i pokrywę, aż klikną.',
      },
      'clean-filters': {
        title: 'Oczyść filtry',
        how: 'Wyłącz urządzenie. Wytrzep filtry; te, które można prać, wypłucz w zimnej wodzie i susz cały dzień, zanim wrócą na miejsce. Podarte lub szare wymień.',
      },
      'clear-blockage': {
        title: 'Poszukaj zatoru',
        how: 'Wyjmij wtyczkę, rozłącz ssawkę, rurę i wąż i obejrzyj każdą część pod światło. Wypchnij zator kijem od szczotki i sprawdź, czy wszystkie połączenia są szczelne.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Zostaw na godzinę do ostygnięcia',
        how: 'Wyjmij wtyczkę: pełne filtry lub zator powodują przegrzanie i wyłączenie. W tym czasie opróżnij odkurzacz i oczyść filtry. Jeśli znów czuć spaleniznę lub widać dym, nie używaj go dalej.',
      },
      'use-lower-power': {
        title: 'Użyj mniejszej mocy i naładuj do pełna',
        how: 'Na najwyższej mocy wiele odkurzaczy działa krócej niż 10 minut. Ładuj w temperaturze pokojowej, aż kontrolka pokaże pełne naładowanie, i używaj środkowego ustawienia.',
      },
      'clean-contacts': {
        title: 'Oczyść styki ładowania',
        how: 'Odłącz stację lub ładowarkę od prądu. Przetrzyj ich metalowe styki i styki odkurzacza suchą ściereczką, podłącz ponownie i odstaw odkurzacz tak, żeby zapaliła się kontrolka.',
      },
      'clean-brush': {
        title: 'Oczyść wałek szczotki',
        how: 'Wyjmij wtyczkę lub akumulator. Wyjmij wałek, przetnij wzdłuż włosy i nitki, oczyść oba końce i sprawdź, czy lekko obraca się ręką.',
      },
      'pull-out-cord': {
        title: 'Wyciągnij kabel do końca',
        how: 'Wyjmij wtyczkę z gniazdka, wyciągnij kabel do żółtego znaku, wytrzyj go, rozprostuj skręcenia i pozwól mu się zwinąć, prowadząc go ręką.',
      },
      'clean-sensors': {
        title: 'Oczyść czujniki i kółka',
        how: 'Wyłącz robota. Przetrzyj czujniki z przodu, na górze i pod spodem suchą ściereczką i usuń włosy z kółek i małego kółka przedniego.',
      },
      'place-dock-freely': {
        title: 'Zostaw stacji wolne miejsce',
        how: 'Postaw ją przy ścianie na twardej podłodze, z pół metra wolnego miejsca po obu stronach, i podnieś z podłogi kable i frędzle. Zacznij stamtąd nową mapę.',
      },
    },
  },
  'coffee-maker': {
    name: 'Ekspres do kawy',
    plural: 'ekspresy do kawy',
    symptoms: {
      'no-coffee': 'Leci mało kawy lub wcale',
      leaks: 'Przecieka',
      'does-not-switch-on': 'Nie włącza się',
      'not-hot': 'Kawa nie jest gorąca',
      'tastes-bad': 'Kawa jest słaba lub niesmaczna',
      'milk-does-not-foam': 'Mleko się nie pieni',
      'grinder-faulty': 'Młynek jest zablokowany lub głośny',
      'message-stays': 'Komunikat lub kontrolka nie znika',
      noisy: 'Pompa jest głośna',
      'trips-breaker': 'Wybija bezpiecznik',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Napełnij zbiornik i odpowietrz',
        how: 'Napełnij zbiornik, mocno go dociśnij i nalej filiżankę gorącej wody bez kawy, z dyszy pary, jeśli jest, aż popłynie równo.',
      },
      descale: {
        title: 'Odkamień',
        how: 'Uruchom do końca program odkamieniania ze środkiem wskazanym przez producenta, a potem przepuść dwa zbiorniki czystej wody. Ocet niszczy uszczelki.',
      },
      'clean-brewing-unit': {
        title: 'Oczyść to, przez co płynie kawa',
        how: 'Wyłącz ekspres i poczekaj, aż ostygnie. Wypłucz blok zaparzający, sitko lub uchwyt na kapsułki w ciepłej wodzie bez detergentu, wysusz i zablokuj na miejscu. Blok wbudowany na stałe: użyj tabletki czyszczącej.',
      },
      'empty-drip-tray': {
        title: 'Opróżnij tackę i pojemnik na fusy',
        how: 'Wiele ekspresów płucze do tacki i ta niezauważenie się przelewa. Opróżnij, umyj i wysusz jedno i drugie i wytrzyj pod spodem.',
      },
      'seat-all-parts': {
        title: 'Mocno osadź wszystkie części',
        how: 'Wyłącz ekspres. Wyjmij zbiornik, tackę, pojemnik na fusy i blok zaparzający, przetrzyj ich krawędzie i uszczelki i wsuń każdą część, aż kliknie; zamknij wszystkie klapki.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Ogrzej filiżankę i podnieś temperaturę',
        how: 'Najpierw nalej filiżankę gorącej wody, wylej ją i zaparz kawę do ciepłej filiżanki. W wielu ekspresach można ustawić temperaturę.',
      },
      'adjust-grind': {
        title: 'Dopasuj mielenie i ilość',
        how: 'Ustaw mielenie o stopień drobniej (tylko podczas pracy młynka) lub wybierz więcej kawy, użyj świeżych ziaren i oceń po trzech filiżankach.',
      },
      'clean-milk-parts': {
        title: 'Oczyść wszystko, co styka się z mlekiem',
        how: 'Poczekaj, aż dysza pary ostygnie. Rozłóż dyszę i wężyk, namocz je w ciepłej wodzie ze środkiem do układu mlecznego, przetkaj igłą maleńki otwór powietrza i wypłucz.',
      },
      'use-cold-milk': {
        title: 'Użyj zimnego, świeżego mleka',
        how: 'Prosto z lodówki, o zawartości białka co najmniej 3%, w zimnym dzbanku. Z napojów roślinnych dobrze pienią się tylko te z napisem barista.',
      },
      'clear-bean-hopper': {
        title: 'Oczyść pojemnik na ziarna',
        how: 'Wyłącz ekspres i wyjmij wtyczkę. Wybierz ziarna łyżką lub odkurzaczem, sprawdź, czy nie ma kamyków, i wytrzyj tłusty osad. Nigdy nie wkładaj palców do młynka. Wsyp suche ziarna bez dodatków smakowych.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Drobny sprzęt kuchenny',
    plural: 'drobny sprzęt kuchenny',
    symptoms: {
      'does-not-switch-on': 'Nie włącza się',
      'does-not-heat': 'Nie grzeje lub grzeje za mocno',
      'stops-while-running': 'Wyłącza się podczas pracy',
      'does-not-turn': 'Buczy, ale się nie obraca',
      leaks: 'Przecieka',
      'buttons-faulty': 'Nie działają przyciski lub wyświetlacz',
      'smells-burnt': 'Czuć spalenizną',
      'cable-damaged': 'Uszkodzony kabel lub wtyczka',
      'part-broken': 'Uszkodzony dzbanek, pokrywa, ostrze lub inna część',
      'trips-breaker': 'Wybija bezpiecznik',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Złóż urządzenie do końca',
        how: 'Najpierw wyjmij wtyczkę. Misa, pokrywa i końcówka muszą kliknąć na miejscu: inaczej wyłącznik bezpieczeństwa nie pozwoli włączyć silnika. Potem podłącz i spróbuj ponownie.',
      },
      'let-it-cool': {
        title: 'Zostaw na pół godziny do ostygnięcia',
        how: 'Wyjmij wtyczkę i zostaw urządzenie. Zabezpieczenie wyłącza wiele urządzeń, gdy za bardzo się nagrzeją, i włącza je po ostygnięciu. Jeśli znów czuć spaleniznę lub widać dym, nie używaj go dalej.',
      },
      'clean-heating-surface': {
        title: 'Oczyść to, co się nagrzewa',
        how: 'Po odłączeniu od prądu i ostygnięciu: odkamień czajnik kwaskiem cytrynowym, wytrzyj do sucha płytę grzejną i spód naczynia i usuń to, co jest między nimi.',
      },
      'check-settings': {
        title: 'Sprawdź ustawienia',
        how: 'Ustaw na nowo czas, temperaturę i program, wyłącz blokadę rodzicielską i podtrzymywanie ciepła i naciskaj start, aż usłyszysz sygnał lub zapali się kontrolka.',
      },
      'use-smaller-portions': {
        title: 'Wkładaj mniejsze porcje',
        how: 'Napełniaj dzbanek lub misę najwyżej do połowy, dodaj trochę płynu, krój twarde produkty drobniej i pracuj najwyżej minutę przed przerwą.',
      },
      'free-the-blades': {
        title: 'Uwolnij to, co się zablokowało',
        how: 'Wyjmij wtyczkę. Zdejmij dzbanek lub końcówkę, poluzuj resztki drewnianą łyżką, nigdy palcami przy ostrzach, i obróć sprzęgło ręką.',
      },
      'clean-seal-ring': {
        title: 'Oczyść i ułóż uszczelkę',
        how: 'Wyjmij wtyczkę, wyjmij gumowy pierścień, umyj go i jego rowek i włóż płasko, wargą tak jak wcześniej. Pęknięty lub rozciągnięty pierścień trzeba wymienić.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Usuń okruchy i tłuszcz',
        how: 'Po odłączeniu od prądu i ostygnięciu: opróżnij tackę na okruchy, wytrzyj tłuszcz i wytrząśnij resztę, bez narzędzi w środku. Nowe urządzenie może pachnieć przy pierwszych użyciach.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
