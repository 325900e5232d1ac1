// Polish words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.pl'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Odłącz od prądu na minutę',
  how: 'Wyjmij wtyczkę z gniazdka, przytrzymaj przycisk zasilania 10 sekund, poczekaj całą minutę i podłącz ponownie. To kończy większość zawieszeń i niczego nie usuwa.',
}
const chooseInput = {
  title: 'Wybierz właściwe wejście',
  how: 'Przejdź przez wejścia przyciskiem wejścia lub źródła (Input, Source) i przy każdym poczekaj kilka sekund. Urządzenie, które ma być widoczne, musi być włączone i nie może być uśpione.',
}
const tryAnotherCable = {
  title: 'Spróbuj innego kabla i innego gniazda',
  how: 'Mocno dociśnij wtyczki. Potem spróbuj drugiego kabla i innego gniazda tego samego rodzaju: kable psują się znacznie częściej niż ekrany.',
}
const tryAnotherSource = {
  title: 'Spróbuj innego źródła',
  how: 'Otwórz wbudowane menu lub podłącz inne urządzenie innym kablem. Jeśli obraz jest tam czysty, winne jest źródło lub jego kabel, a nie ekran.',
}
const resetPicture = {
  title: 'Zresetuj ustawienia obrazu',
  how: 'W menu obrazu wybierz tryb standardowy lub przywróć ustawienia fabryczne. Potem obejrzyj film lub zdjęcie, które znasz.',
}

export const screensPl: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Telewizor',
    plural: 'telewizory',
    symptoms: {
      'screen-broken': 'Pęknięty ekran',
      'does-not-switch-on': 'Nie włącza się',
      'no-picture': 'Brak obrazu',
      'lines-or-spots': 'Linie, plamy lub złe kolory',
      'no-sound': 'Brak dźwięku',
      'poor-reception': 'Brakuje kanałów lub obraz się rwie',
      'no-network': 'Brak internetu lub aplikacje się nie uruchamiają',
      'remote-faulty': 'Pilot nie działa',
      'switches-off': 'Sam się wyłącza',
      'port-faulty': 'Nie działa HDMI lub inne gniazdo',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Wymień baterie w pilocie',
        how: 'Włóż dwie nowe baterie właściwą stroną i skieruj pilota na telewizor z 2 metrów, bez przeszkód po drodze. Spróbuj też przycisku na samym telewizorze.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Sprawdź, dokąd idzie dźwięk',
        how: 'Zwiększ głośność, naciśnij raz przycisk wyciszenia i w menu wyjścia dźwięku wybierz głośniki telewizora. Odłącz słuchawki i rozłącz Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Sprawdź kabel antenowy lub satelitarny',
        how: 'Odkręć lub odłącz go przy telewizorze i przy ścianie i włóż ponownie; bolec w środku musi być prosty. Jeśli możesz, spróbuj innego kabla.',
      },
      'search-channels': {
        title: 'Wyszukaj kanały ponownie',
        how: 'Uruchom w menu automatyczne wyszukiwanie kanałów z właściwym rodzajem odbioru: antena, kabel lub satelita. Trwa to do 20 minut.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Sparuj pilota ponownie',
        how: 'Wyjmij baterie na minutę. W pilocie głosowym przytrzymaj blisko telewizora dwa przyciski wskazane w instrukcji (często Home i Wstecz), aż telewizor potwierdzi połączenie.',
      },
      'turn-off-timers': {
        title: 'Wyłącz timery i oszczędzanie energii',
        how: 'Poszukaj w menu wyłącznika czasowego, automatycznego wyłączania i czuwania przy braku sygnału i wyłącz je. Odłącz podpięty odtwarzacz, bo może on wyłączać telewizor przez HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitory',
    symptoms: {
      'screen-broken': 'Pęknięty ekran',
      'does-not-switch-on': 'Nie włącza się',
      'no-picture': 'Brak obrazu lub „Brak sygnału”',
      flickers: 'Obraz migocze lub zanika',
      'lines-or-spots': 'Linie, plamy lub martwe piksele',
      'colours-wrong': 'Za ciemno lub złe kolory',
      'buttons-faulty': 'Przyciski nie reagują',
      'port-faulty': 'Nie działa gniazdo lub koncentrator USB',
      'stand-broken': 'Pęknięta podstawa lub zawias',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Ustaw częstotliwość odświeżania',
        how: 'W ustawieniach ekranu komputera wybierz 60 Hz i zalecaną rozdzielczość, a na próbę wyłącz zmienną częstotliwość odświeżania (FreeSync lub G-Sync).',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Wyłącz tryby eko i nocny',
        how: 'W menu monitora wyłącz tryb eko i automatyczną jasność, a w ustawieniach ekranu komputera światło nocne i HDR.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Odblokuj przyciski',
        how: 'Wiele monitorów ma blokadę menu: przytrzymaj przycisk menu lub ten wskazany w instrukcji przez 10 sekund, aż zniknie symbol kłódki.',
      },
    },
  },
  'game-console': {
    name: 'Konsola do gier',
    plural: 'konsole do gier',
    symptoms: {
      'does-not-switch-on': 'Nie włącza się',
      'no-picture': 'Brak obrazu na telewizorze',
      overheats: 'Mocno się grzeje, jest głośna lub się wyłącza',
      'game-not-read': 'Nie czyta płyt lub kart',
      freezes: 'Zawiesza się lub gry się nie uruchamiają',
      'controller-faulty': 'Kontroler dryfuje lub się nie łączy',
      'no-network': 'Brak internetu',
      'does-not-charge': 'Nie ładuje się (przenośna)',
      'screen-broken': 'Pęknięty ekran (przenośna)',
      'port-broken': 'Gniazdo jest wygięte lub pęknięte',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Oczyść płytę lub kartę',
        how: 'Przetrzyj płytę od środka na zewnątrz miękką, suchą ściereczką, a styki karty suchym patyczkiem higienicznym. Spróbuj drugiej gry: jeśli działa, winna jest pierwsza.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Sparuj kontroler ponownie',
        how: 'Naładuj go do pełna, połącz kablem z konsolą i naciśnij jego przycisk Home. Jeśli to nie pomoże, naciśnij spinaczem mały przycisk reset i powtórz.',
      },
      'recalibrate-sticks': {
        title: 'Zaktualizuj kontroler i skalibruj drążki',
        how: 'Wybierz w ustawieniach kalibrację lub aktualizację kontrolera. Wydmuchaj kurz u podstawy drążka, poruszając nim w kółko.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Użyj dołączonej ładowarki',
        how: 'Podłącz oryginalną ładowarkę bezpośrednio do konsoli, bez stacji dokującej i koncentratora, i zostaw na godzinę. Wiele ładowarek do telefonów jest za słabych.',
      },
    },
  },
}
