// Polish words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.pl'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Popraw działanie zamka',
  how: 'Usuń piasek i kłaczki z ząbków starą szczoteczką do zębów i natrzyj obie strony świecą lub miękkim ołówkiem. Potem powoli przesuwaj suwak w górę i w dół.',
}
const freeZip = {
  title: 'Uwolnij przytrzaśnięty materiał',
  how: 'Nie ciągnij mocniej. Przytrzymaj materiał płasko obok suwaka, wyciągaj go po trochu w bok, cofając suwak, i obetnij luźne nitki.',
}

export const belongingsPl: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Buty',
    plural: 'buty',
    symptoms: {
      'sole-loose': 'Podeszwa się odkleja',
      'sole-worn': 'Podeszwa lub obcas są starte',
      'heel-broken': 'Obcas jest złamany lub luźny',
      'upper-torn': 'Szew lub cholewka są rozdarte',
      'zip-or-fastener-faulty': 'Uszkodzony zamek, klamra lub haczyk na sznurowadła',
      'lining-worn': 'Podszewka lub wkładka jest przetarta',
      'lets-water-in': 'Przemakają',
      'stained-or-faded': 'Plamy, ślady soli lub wyblakły kolor',
      pinches: 'Uwierają',
      squeaks: 'Skrzypią',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Wysusz i zaimpregnuj',
        how: 'Wypchaj je gazetami i susz dwa dni z dala od grzejników. Potem spryskaj lub nawoskuj środkiem odpowiednim do materiału, szwy dwa razy.',
      },
      'clean-gently': {
        title: 'Wyczyść odpowiednio do materiału',
        how: 'Usuń szczotką suchy brud. Skóra licowa: wilgotna ściereczka, potem pasta. Zamsz: tylko gumowa szczotka. Tkanina: letnia woda z łagodnym mydłem. Nigdy w pralce ani na grzejniku.',
      },
      'stretch-gently': {
        title: 'Delikatnie rozciągnij',
        how: 'Spryskaj skórę środkiem do rozciągania butów, załóż grube skarpety i noś je w domu po pół godziny przez kilka dni lub zostaw prawidło na noc.',
      },
      'dry-and-powder-insole': {
        title: 'Wysusz i nasyp talku pod wkładkę',
        how: 'Susz buty przez dzień, wyjmij wkładkę, nasyp pod nią trochę talku i ułóż ją płasko.',
      },
    },
  },
  clothing: {
    name: 'Odzież',
    plural: 'odzież',
    symptoms: {
      torn: 'Dziura lub rozdarcie',
      'seam-open': 'Szew się rozpruł',
      'zip-faulty': 'Zamek się zacina lub jest zepsuty',
      'button-missing': 'Brakuje guzika lub zatrzasku',
      'elastic-worn': 'Gumka lub ściągacz jest rozciągnięty',
      'lets-water-in': 'Kurtka przemaka',
      'filling-clumped': 'Puch lub wypełnienie się zbiło',
      pilling: 'Materiał się mechaci',
      stained: 'Plama nie schodzi',
      'does-not-fit': 'Wymaga przeróbki na miarę',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Poszukaj zapasowego guzika',
        how: 'Często jest przyszyty do wewnętrznego szwu lub metki albo był w małej torebce. Dołącz go do ubrania, żeby serwis nie musiał szukać pasującego.',
      },
      'wash-and-proof': {
        title: 'Wypierz i zaimpregnuj ponownie',
        how: 'Wypierz w środku do odzieży outdoorowej bez płynu do płukania, nałóż impregnat w sprayu lub w praniu i ogrzej w suszarce na niskiej temperaturze, jeśli metka na to pozwala: ciepło przywraca ochronę.',
      },
      'dry-with-balls': {
        title: 'Wysusz z piłkami tenisowymi',
        how: 'Jeśli metka pozwala na suszarkę: niska temperatura z trzema czystymi piłkami tenisowymi, dwa lub trzy cykle, ze strzepywaniem pomiędzy nimi, aż nie będzie żadnej grudki.',
      },
      'shave-pilling': {
        title: 'Usuń zmechacenia',
        how: 'Rozłóż rzecz płasko i przesuwaj golarką do ubrań lub grzebieniem do wełny lekko i w jednym kierunku. Potem wypierz na lewej stronie.',
      },
      'blot-stain': {
        title: 'Odsączaj, nie trzyj',
        how: 'Odsączaj plamę zimną wodą z odrobiną mydła żółciowego od brzegu do środka, najpierw zrób próbę w niewidocznym miejscu i nie używaj ciepła ani żelazka: utrwalają plamę. Jedwab i wełnę zostaw serwisowi.',
      },
    },
  },
  bag: {
    name: 'Torba lub walizka',
    plural: 'torby i walizki',
    symptoms: {
      'handle-or-strap-torn': 'Urwana rączka lub pasek',
      'zip-faulty': 'Zamek się zacina lub jest zepsuty',
      'seam-open': 'Szew się rozpruł',
      'clasp-faulty': 'Uszkodzone zapięcie, klamra lub magnes',
      'wheel-faulty': 'Kółko się blokuje lub jest złamane',
      'pull-handle-stuck': 'Wysuwana rączka się zacina',
      'lock-does-not-open': 'Zamek na szyfr się nie otwiera',
      'lining-torn': 'Podarta podszewka',
      'surface-worn': 'Skóra jest sucha, porysowana lub wyblakła',
      'shell-cracked': 'Skorupa jest pęknięta lub wgnieciona',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Oczyść kółka',
        how: 'Odetnij włosy i nitki wokół osi, spłucz piasek, wysusz i daj kroplę silikonu w sprayu na oś. Obróć każde kółko ręką.',
      },
      'clean-pull-handle': {
        title: 'Oczyść rurki rączki',
        how: 'Opróżnij walizkę, bo pełna ściska rurki. Naciśnij przycisk, wysuń rączkę, przetrzyj rurki wilgotną, a potem suchą ściereczką i przesuń ją kilka razy.',
      },
      'reset-lock-code': {
        title: 'Wypróbuj kod ponownie',
        how: 'Trzymając przycisk w bok, wypróbuj swój kod, 0-0-0 i każdy z nich o jedną cyfrę wyżej i niżej: pokrętła przeskakują o jeden. Nie otwieraj na siłę.',
      },
      'care-for-leather': {
        title: 'Oczyść i natłuść skórę',
        how: 'Przetrzyj ją lekko wilgotną ściereczką i wysusz. Po próbie w niewidocznym miejscu wetrzyj trochę bezbarwnego balsamu do skór i po godzinie wypoleruj. Nie stosuj do zamszu ani skóry lakierowanej.',
      },
    },
  },
  watch: {
    name: 'Zegarek',
    plural: 'zegarki',
    symptoms: {
      stopped: 'Stanął',
      'runs-fast-or-slow': 'Spieszy się lub późni',
      'glass-broken': 'Pęknięte szkło lub wyświetlacz',
      'mist-or-water-inside': 'Para lub woda pod szkłem',
      'strap-or-clasp-broken': 'Uszkodzony pasek lub zapięcie',
      'crown-or-button-faulty': 'Koronka lub przycisk jest zablokowany lub luźny',
      'date-faulty': 'Data zmienia się o złej porze',
      'does-not-charge': 'Nie ładuje się (smartwatch)',
      'does-not-connect': 'Nie łączy się (smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Nakręć lub wystaw na światło',
        how: 'Zegarki mechaniczne i automatyczne: obróć koronkę 30 razy i noś zegarek przez dzień. Zegarki solarne: zostaw je na dwa dni w świetle dziennym przy oknie. Inne najpewniej potrzebują baterii.',
      },
      'push-in-crown': {
        title: 'Wciśnij koronkę',
        how: 'Wyciągnięta koronka zatrzymuje wskazówki i wpuszcza wodę. Wciśnij ją do końca; zakręcaną koronkę obracaj, naciskając. Jeśli w środku jest woda, trzymaj zegarek z dala od grzejników i przynieś go w ciągu kilku dni.',
      },
      'keep-from-magnets': {
        title: 'Trzymaj z dala od magnesów',
        how: 'Głośniki, etui tabletów i zapięcia toreb magnesują mechanizm. Zachowaj odstęp na szerokość dłoni, ustaw zegarek co do sekundy i porównaj po trzech dniach.',
      },
      'set-past-noon': {
        title: 'Przestaw godzinę za południe',
        how: 'Jeśli data zmienia się w południe, zegarek jest przestawiony o 12 godzin. Kręć wskazówkami do przodu, aż data się zmieni, to jest północ, i dalej do właściwej godziny. Nie używaj szybkiej zmiany daty między 21 a 3.',
      },
      'clean-contacts': {
        title: 'Oczyść spód i ładowarkę',
        how: 'Przetrzyj spód zegarka i ładowarkę suchą ściereczką, zdejmij etui i połóż zegarek na godzinę na ładowarce z innym zasilaczem, bezpośrednio w gniazdku.',
      },
      'restart-watch': {
        title: 'Uruchom zegarek i telefon ponownie',
        how: 'Przytrzymaj boczny przycisk zegarka, w niektórych oba przyciski, przez 10 do 15 sekund, aż pojawi się logo. Uruchom ponownie także telefon i włącz w nim Bluetooth.',
      },
      'pair-again': {
        title: 'Sparuj ponownie',
        how: 'Zaktualizuj aplikację zegarka, upewnij się, że jego dane są zapisane, usuń zegarek z aplikacji i z listy Bluetooth w telefonie i dodaj go na nowo.',
      },
    },
  },
  furniture: {
    name: 'Meble',
    plural: 'meble',
    symptoms: {
      wobbles: 'Chwieje się lub skrzypi',
      'door-or-drawer-sticks': 'Drzwi lub szuflada się zacina lub krzywo wisi',
      'part-broken': 'Złamana noga, płyta lub listwa',
      'cover-torn': 'Obicie jest podarte lub zużyte',
      'seat-sags': 'Siedzisko lub materac się zapada',
      'mechanism-jams': 'Zacina się mechanizm rozkładania, odchylania lub podnoszenia',
      'chair-sinks': 'Fotel biurowy opada',
      'castors-faulty': 'Kółka się blokują lub wypadają',
      'surface-damaged': 'Rysy, plamy lub przypalenia',
      'mould-or-woodworm': 'Pleśń lub korniki',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Dokręć śruby',
        how: 'W pierwszych miesiącach śruby się luzują. Postaw mebel na nogach na równej podłodze i dokręć wszystkie po kolei ręcznie, na krzyż i bez siły.',
      },
      'level-feet': {
        title: 'Wyrównaj nóżki',
        how: 'Znajdź nóżkę, która nie dotyka podłogi, i wykręć ją lub podłóż filc. Wysokie meble muszą być przymocowane do ściany.',
      },
      'adjust-hinges': {
        title: 'Wyreguluj zawiasy',
        how: 'Większość zawiasów ma dwie lub trzy śruby, które przesuwają drzwi w górę, w bok i w głąb. Obróć jedną o pół obrotu, zamknij drzwi i obejrzyj szczelinę.',
      },
      'clean-runners': {
        title: 'Oczyść prowadnice',
        how: 'Opróżnij szufladę, wyjmij ją, przetrzyj prowadnice, sprawdź, co za nią wpadło, i natrzyj drewniane prowadnice woskiem ze świecy.',
      },
      'turn-cushions': {
        title: 'Odwróć i strzepnij poduszki',
        how: 'Wyjmij luźne poduszki, wytrzep je z każdej strony, zamień miejscami i odwróć. Sprawdź, czy pod spodem żadna listwa nie wyskoczyła z uchwytu.',
      },
      'clear-mechanism': {
        title: 'Oczyść mechanizm',
        how: 'Meble elektryczne odłącz od prądu. Zajrzyj pod spód z latarką, wyjmij to, co wpadło, i poruszaj mechanizmem bez siły. Trzymaj palce i dzieci z dala od przegubów.',
      },
      'check-plugs': {
        title: 'Sprawdź wtyczki i zresetuj',
        how: 'Podłącz mebel bezpośrednio do gniazdka i dociśnij kable przy zasilaczu, silniku i pilocie. Biurka: w najniższym położeniu przytrzymaj przycisk w dół przez 10 sekund.',
      },
      'clean-castors': {
        title: 'Oczyść kółka',
        how: 'Połóż mebel na boku, wyciągnij kółka, odetnij włosy i nitki i wciśnij je, aż klikną. Twarde podłogi wymagają miękkich kółek.',
      },
      'let-water-mark-dry': {
        title: 'Pozwól śladowi po wodzie wyschnąć',
        how: 'Białe kręgi na drewnie często znikają po kilku dniach w suchym powietrzu. Pomóż im miękką ściereczką pod letnim żelazkiem, po kilka sekund. Rysy i przypalenia zostaw serwisowi.',
      },
      'keep-apart-and-air': {
        title: 'Odstaw osobno i pozwól wyschnąć',
        how: 'Odsuń mebel od innych mebli i ścian zewnętrznych, do suchego, przewietrzonego pokoju. Zetrzyj pleśń alkoholem przy otwartym oknie, w rękawicach, z dala od ognia. Po dwóch tygodniach sprawdź, czy nie ma świeżego pyłu drzewnego.',
      },
    },
  },
}
