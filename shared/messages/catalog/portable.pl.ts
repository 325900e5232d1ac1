// Polish words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.pl'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Zobacz, co zużywa baterię',
  how: 'Strona baterii w ustawieniach pokazuje, co zużywa najwięcej. Zamknij lub usuń to, czego nie potrzebujesz, zmniejsz jasność i obserwuj przez dzień.',
}
const chargeWithAnotherCable = {
  title: 'Ładuj innym kablem i ładowarką',
  how: 'Weź kabel i ładowarkę, które dobrze ładują inne urządzenie, podłącz bezpośrednio do gniazdka i zostaw na 30 minut. Przy pustej baterii może minąć chwila, zanim coś się pokaże.',
}
const cleanChargingPort = {
  title: 'Oczyść gniazdo ładowania',
  how: 'Wyłącz urządzenie i zajrzyj do gniazda z latarką: kłaczki nie pozwalają wtyczce wejść do końca. Delikatnie wydłub je drewnianą wykałaczką, nigdy metalem ani płynem.',
}
const forceRestart = {
  title: 'Wymuś ponowne uruchomienie',
  how: 'W większości urządzeń: przytrzymaj razem przycisk zasilania i zmniejszania głośności do 30 sekund. W iPhonie lub iPadzie bez przycisku Początek: naciśnij przycisk zwiększania głośności, naciśnij przycisk zmniejszania głośności, a potem przytrzymaj przycisk zasilania, aż pojawi się logo. Zdjęcia i wiadomości zostaną.',
}
const removeCaseAndFilm = {
  title: 'Zdejmij etui i folię z ekranu',
  how: 'Pęcherzyki, brud lub odklejony brzeg folii zakłócają dotyk. Wytrzyj odsłonięty ekran miękką, suchą ściereczką, osusz ręce i spróbuj ponownie.',
}
const checkSoundOutput = {
  title: 'Sprawdź głośność, tryb cichy i Bluetooth',
  how: 'Wyłącz Bluetooth, żeby dźwięk nie szedł do słuchawek ani samochodu, wyłącz tryb cichy i zwiększ głośność podczas odtwarzania.',
}
const cleanSoundOpenings = {
  title: 'Oczyść otwory głośnika i mikrofonu',
  how: 'Zdejmij etui i folię i oczyść małe otwory miękką, suchą szczoteczką do zębów. Bez igieł i sprężonego powietrza: wpychają brud do środka.',
}
const flightMode = {
  title: 'Włącz i wyłącz tryb samolotowy',
  how: 'Zostaw tryb samolotowy włączony na pół minuty, potem wyłącz go i poczekaj dwie minuty, aż sieć wróci.',
}
const letItDry = {
  title: 'Wyłącz i pozwól wyschnąć',
  how: 'Nie ładuj. Wytrzyj do sucha i postaw gniazdem w dół w przewiewnym miejscu co najmniej na dzień; bez suszarki i bez ryżu. Po słonej wodzie lub słodkim płynie nie włączaj i szybko oddaj do czyszczenia.',
}

export const portablePl: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Telefon',
    plural: 'telefony',
    symptoms: {
      'screen-broken': 'Pęknięty ekran lub tylna szyba',
      'battery-drains': 'Bateria szybko się rozładowuje',
      'battery-swollen': 'Bateria spuchła lub tył odstaje',
      'does-not-charge': 'Nie ładuje się lub tylko czasem',
      'does-not-switch-on': 'Nie włącza się',
      'touch-faulty': 'Źle reaguje na dotyk',
      'sound-faulty': 'Nie działa głośnik lub mikrofon',
      'camera-faulty': 'Aparat jest nieostry lub nie działa',
      'no-network': 'Brak sieci komórkowej lub Wi-Fi',
      'got-wet': 'Zamoczony',
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
        title: 'Przetrzyj obiektyw aparatu',
        how: 'Zdejmij etui i osłonę obiektywu i przetrzyj obiektyw miękką, suchą ściereczką. Magnesy w etui i uchwytach też mogą rozmywać obraz.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Wyjmij kartę SIM i włóż ją ponownie',
        how: 'Wyłącz telefon, wyjmij szufladkę SIM, przetrzyj kartę suchą ściereczką i włóż ją prosto. Jeśli możesz, sprawdź kartę w innym telefonie.',
      },
      'reset-network': {
        title: 'Zresetuj ustawienia sieci',
        how: 'Wyszukaj w ustawieniach „resetuj sieć” lub „ustawienia sieci”. Telefon zapomni hasła Wi-Fi i urządzenia Bluetooth; zdjęcia i wiadomości zostaną.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablety',
    symptoms: {
      'screen-broken': 'Pęknięty ekran lub szkło',
      'battery-drains': 'Bateria szybko się rozładowuje',
      'battery-swollen': 'Bateria spuchła lub ekran odstaje',
      'does-not-charge': 'Nie ładuje się lub tylko czasem',
      'does-not-switch-on': 'Nie włącza się',
      'touch-faulty': 'Źle reaguje na dotyk lub rysik',
      'sound-faulty': 'Nie działa głośnik lub mikrofon',
      'no-network': 'Brak Wi-Fi lub sieci komórkowej',
      slow: 'Działa wolno lub się zawiesza',
      'got-wet': 'Zamoczony',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Ładuj innym kablem i mocną ładowarką',
        how: 'Weź ładowarkę dołączoną do tabletu lub inną o mocy co najmniej 18 W i podłącz ją innym kablem bezpośrednio do gniazdka. Całkiem rozładowany tablet może potrzebować godziny, zanim coś się pokaże.',
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
    plural: 'laptopy',
    symptoms: {
      'does-not-switch-on': 'Nie włącza się',
      'does-not-charge': 'Nie ładuje się',
      'battery-drains': 'Bateria szybko się rozładowuje',
      'battery-swollen': 'Bateria spuchła lub obudowa jest wybrzuszona',
      'screen-faulty': 'Ekran jest pęknięty, ciemny lub migocze',
      'keyboard-or-touchpad-faulty': 'Nie działają klawisze lub touchpad',
      overheats: 'Mocno się grzeje lub głośno szumi wentylator',
      slow: 'Działa wolno lub się zawiesza',
      'hinge-or-case-broken': 'Pęknięty zawias lub obudowa',
      'got-wet': 'Zalany płynem',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Sprawdź zasilacz',
        how: 'Podłącz go bezpośrednio do działającego gniazdka i mocno dociśnij kabel, także przy samym zasilaczu. Jeśli laptop ładuje się przez USB-C, spróbuj każdego gniazda i ładowarki o tej samej mocy.',
      },
      'power-reset': {
        title: 'Zresetuj zasilanie',
        how: 'Odłącz zasilacz i wszystko inne, przytrzymaj przycisk zasilania 30 sekund, poczekaj minutę, potem podłącz tylko zasilacz i włącz laptop. Twoje pliki zostaną.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Zwiększ jasność i spróbuj z drugim ekranem',
        how: 'Naciśnij kilka razy klawisz zwiększający jasność. Jeśli masz telewizor lub monitor, podłącz go: obraz na nim oznacza, że pliki są dostępne.',
      },
      'clean-keyboard': {
        title: 'Oczyść przestrzenie między klawiszami',
        how: 'Wyłącz laptop, odwróć go, delikatnie opukaj i oczyść przestrzenie między klawiszami miękkim, suchym pędzelkiem. Nie podważaj klawiszy.',
      },
      'unlock-touchpad': {
        title: 'Włącz touchpad',
        how: 'Klawisz z symbolem touchpada, często razem z Fn, może go przypadkiem wyłączyć. Zajrzyj też do ustawień touchpada i odłącz mysz.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Zamknij to, co działa w tle',
        how: 'Uruchom laptop ponownie. Potem otwórz Menedżer zadań (na Macu Monitor aktywności), zobacz, co zużywa najwięcej, i wyłącz to, co nie musi uruchamiać się samo.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Natychmiast wyłącz i pozwól płynowi spłynąć',
        how: 'Przytrzymaj przycisk zasilania, aż laptop się wyłączy, wyjmij wtyczkę z gniazdka i postaw go otwartego, do góry dnem jak namiot, na ręczniku. Nie włączaj go: przynieś go do serwisu, zanim spróbujesz ponownie.',
      },
    },
  },
  headphones: {
    name: 'Słuchawki',
    plural: 'słuchawki',
    symptoms: {
      'one-side-silent': 'Jedna strona nie gra lub gra ciszej',
      'does-not-connect': 'Nie łączą się',
      'does-not-charge': 'Nie ładują się',
      'does-not-switch-on': 'Nie włączają się',
      'battery-drains': 'Bateria szybko się rozładowuje',
      crackles: 'Dźwięk trzeszczy lub zanika',
      'microphone-faulty': 'Inni mnie nie słyszą',
      'noise-cancelling-faulty': 'Redukcja szumów gwiżdże lub nie działa',
      'part-broken': 'Uszkodzony pałąk, poduszka lub kabel',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Oczyść słuchawki',
        how: 'Zdejmij wkładki lub poduszki i oczyść siateczki oraz otwory mikrofonów miękką, suchą szczoteczką, otworami w dół. Gdy jedna strona gra ciszej, winna jest zwykle woskowina.',
      },
      'check-balance': {
        title: 'Sprawdź balans i głośność',
        how: 'W ustawieniach dostępności telefonu lub komputera ustaw balans lewo–prawo na środku, wyłącz dźwięk mono i sprawdź słuchawki z innym urządzeniem.',
      },
      reset: {
        title: 'Zresetuj słuchawki',
        how: 'Przytrzymaj przycisk wskazany w instrukcji przez 10 do 20 sekund (słuchawki douszne: w etui ładującym), aż kontrolka się zmieni, a potem sparuj je ponownie.',
      },
      'pair-again': {
        title: 'Usuń i sparuj ponownie',
        how: 'Usuń słuchawki z listy Bluetooth, wyłącz Bluetooth w innych urządzeniach w pobliżu, włącz w słuchawkach tryb parowania i wybierz je na nowo.',
      },
      'clean-contacts': {
        title: 'Oczyść styki ładowania',
        how: 'Przetrzyj metalowe styki słuchawek i etui suchym patyczkiem higienicznym i usuń kłaczki z etui. Potem włóż słuchawki tak, żeby zapaliła się kontrolka.',
      },
      'charge-with-another-cable': {
        title: 'Ładuj innym kablem i ładowarką',
        how: 'Ładuj słuchawki i etui przez godzinę kablem i ładowarką, które działają z innym urządzeniem, bezpośrednio z gniazdka. Mokre słuchawki najpierw wysusz.',
      },
      'move-closer': {
        title: 'Sprawdź blisko urządzenia',
        how: 'Trzymaj telefon lub komputer w odległości do metra, z dala od routerów Wi-Fi i kuchenek mikrofalowych. Z kablem: obróć wtyczkę i spróbuj innego urządzenia.',
      },
      'update-software': {
        title: 'Zaktualizuj słuchawki',
        how: 'Otwórz aplikację producenta, połącz słuchawki i zainstaluj proponowaną aktualizację, gdy obie strony są naładowane i blisko telefonu.',
      },
      'choose-microphone': {
        title: 'Wybierz właściwy mikrofon',
        how: 'Wybierz słuchawki jako mikrofon w ustawieniach rozmowy lub komputera, zezwól aplikacji na dostęp i poszukaj wyciszenia na kablu lub pałąku.',
      },
      'check-fit': {
        title: 'Sprawdź dopasowanie i otwory',
        how: 'Spróbuj innych wkładek lub dociśnij poduszki do końca: szczelina osłabia redukcję szumów, a włosy lub brud na mikrofonach powodują gwizd.',
      },
    },
  },
}
