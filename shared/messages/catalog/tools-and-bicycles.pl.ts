// Polish words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.pl'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Ogrzej akumulator do temperatury pokojowej',
  how: 'Poniżej 10 °C i powyżej 40 °C wiele akumulatorów działa słabiej i nie chce się ładować. Zostaw go na dwie godziny w domu, z dala od słońca i grzejników, i spróbuj ponownie.',
}
const pumpUpTyre = {
  title: 'Napompuj do ciśnienia podanego na oponie',
  how: 'Zakres w barach lub psi jest podany na boku opony. Napompuj, dokręć zawór i sprawdź po kilku godzinach: powolna utrata powietrza to często tylko zawór lub długi postój.',
}
const searchForThorn = {
  title: 'Poszukaj tego, co się wbiło',
  how: 'Obracaj koło powoli, szukaj szkła, kolców lub drutu i wyciągnij je pęsetą, bo inaczej przebiją też następną dętkę. Mokre palce przy zaworze pokażą bąbelki, jeśli jest nieszczelny.',
}
const cleanBrakingSurface = {
  title: 'Oczyść powierzchnię hamowania',
  how: 'Poczekaj, aż gorące tarcze ostygną. Przetrzyj tarcze lub obręcze czystą ściereczką z czystym alkoholem i trzymaj z dala olej, spraye i palce. Jeśli hamulec nadal słabo łapie, nie jedź.',
}
const cleanAndOilChain = {
  title: 'Oczyść i naoliw łańcuch',
  how: 'Kręć pedałami do tyłu i przeciągaj łańcuch przez suchą ściereczkę, aż pozostanie czysta. Kropla oleju do łańcucha na każde ogniwo, odczekaj 10 minut, wytrzyj resztę. Żadnego oleju na hamulcach i oponach.',
}
const turnBarrelAdjuster = {
  title: 'Wyreguluj linkę przerzutki',
  how: 'Na końcu linki, tam gdzie wchodzi do przerzutki lub manetki, jest małe pokrętło. Obróć je o ćwierć obrotu, sprawdź wszystkie biegi i cofnij, jeśli jest gorzej. Przerzutki elektroniczne: naładuj i uruchom ponownie.',
}

export const toolsAndBicyclesPl: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Elektronarzędzie',
    plural: 'elektronarzędzia',
    symptoms: {
      'does-not-start': 'Nie uruchamia się',
      'does-not-charge': 'Akumulator się nie ładuje lub nie trzyma',
      'battery-damaged': 'Akumulator spuchł lub jest uszkodzony',
      'cuts-out': 'Staje pod obciążeniem',
      weak: 'Ma mało mocy',
      'chuck-faulty': 'Uchwyt się zacina lub nie trzyma',
      'noisy-or-shakes': 'Hałasuje lub mocno drga',
      'sparks-or-smells-burnt': 'Iskrzy lub czuć spalenizną',
      'cable-damaged': 'Uszkodzony kabel lub wtyczka',
      'part-broken': 'Uszkodzona osłona, rękojeść lub inna część',
      other,
    },
    steps: {
      'check-power': {
        title: 'Sprawdź akumulator lub gniazdko',
        how: 'Naładuj akumulator do pełna, wsuń go, aż kliknie, i spróbuj drugiego, jeśli go masz. Z kablem: spróbuj innego gniazdka, bez przedłużacza lub z całkiem rozwiniętym.',
      },
      'release-locks': {
        title: 'Zwolnij blokady',
        how: 'Przestaw przełącznik kierunku ze środkowej pozycji, naciśnij przycisk bezpieczeństwa razem ze spustem i puść blokadę wrzeciona.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Oczyść styki',
        how: 'Odłącz ładowarkę. Przetrzyj styki akumulatora, narzędzia i ładowarki suchą ściereczką, sprawdź, czy nie są wygięte, i wsuń akumulator do końca.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Poczekaj, aż ostygnie, i oczyść otwory wentylacyjne',
        how: 'Wyjmij akumulator lub wtyczkę, usuń szczotką kurz z otworów i poczekaj pół godziny. Jeśli znów czuć spaleniznę, widać dym lub długie iskry, nie używaj narzędzia dalej.',
      },
      'fit-sharp-bit': {
        title: 'Użyj ostrego wiertła lub ostrza',
        how: 'Wyjmij akumulator lub wtyczkę i załóż nowe, dopasowane do materiału i narzędzia. Dociskaj słabiej: ma ciąć dzięki obrotom.',
      },
      'check-direction-and-gear': {
        title: 'Sprawdź kierunek, bieg i moment obrotowy',
        how: 'Ustaw obroty w prawo, pierścień momentu na symbol wiertła, a bieg, podczas postoju, na 1 do wkrętów i dużych otworów. Udaru używaj tylko w murze.',
      },
      'clean-chuck': {
        title: 'Oczyść uchwyt',
        how: 'Wyjmij akumulator lub wtyczkę. Otwórz uchwyt do końca, opukaj go otworem w dół, usuń kurz pędzelkiem, daj jedną kroplę oleju na szczęki i kilka razy otwórz i zamknij.',
      },
      'reseat-bit': {
        title: 'Załóż wiertło, ostrze lub tarczę ponownie',
        how: 'Wyjmij akumulator lub wtyczkę. Zdejmij osprzęt, oczyść gniazdo, wyrzuć to, co wygięte, wyszczerbione lub zużyte, i dokręć zgodnie z instrukcją.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Rower',
    plural: 'rowery',
    symptoms: {
      'flat-tyre': 'Schodzi powietrze z opony',
      'brakes-faulty': 'Hamulce są słabe, trą lub piszczą',
      'gears-slip': 'Biegi przeskakują lub się nie zmieniają',
      'chain-faulty': 'Łańcuch spada lub jest zużyty',
      'wheel-wobbles': 'Koło bije lub pękła szprycha',
      creaks: 'Skrzypi lub stuka',
      'lights-faulty': 'Nie działają światła',
      'steering-loose': 'Luźna kierownica lub widelec',
      'frame-damaged': 'Rama lub widelec jest wygięty lub pęknięty',
      'service-due': 'Wymaga przeglądu',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Sprawdź, czy koło jest założone prosto',
        how: 'Koło po wyjęciu może być założone krzywo. Postaw rower na ziemi, otwórz szybkozamykacz, pozwól kołu opaść do końca i mocno zamknij dźwignię. Jeśli nie masz pewności, nie jedź.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Nasmaruj sztycę',
        how: 'Zaznacz taśmą jej wysokość, wyciągnij sztycę, wytrzyj ją i rurę, nasmaruj cienko (karbon: tylko pasta montażowa), wsuń poza znak minimum i dokręć zacisk.',
      },
      'check-light-contacts': {
        title: 'Sprawdź baterie i styki',
        how: 'Naładuj lampkę lub wymień jej baterie. Z dynamem: mocno dociśnij małe wtyczki przy piaście i lampach, sprawdź, czy kabel nie jest przerwany, i poszukaj wyłącznika na lampie.',
      },
    },
  },
  'e-bike': {
    name: 'Rower elektryczny',
    plural: 'rowery elektryczne',
    symptoms: {
      'does-not-switch-on': 'Nie włącza się',
      'no-assistance': 'Silnik nie wspomaga lub przerywa',
      'range-too-short': 'Zasięg mocno się skrócił',
      'does-not-charge': 'Akumulator się nie ładuje',
      'battery-damaged': 'Akumulator jest uszkodzony, spuchł lub upadł',
      'error-on-display': 'Wyświetlacz pokazuje błąd',
      'flat-tyre': 'Schodzi powietrze z opony',
      'brakes-faulty': 'Hamulce są słabe, trą lub piszczą',
      'gears-slip': 'Biegi przeskakują lub się nie zmieniają',
      'motor-noisy': 'Silnik lub napęd hałasuje',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Naładuj akumulator',
        how: 'Ładuj go dołączoną ładowarką w temperaturze pokojowej, aż kontrolka pokaże pełne naładowanie. Po długiej przerwie naciśnij raz przycisk na samym akumulatorze, żeby go wybudzić.',
      },
      'reseat-battery': {
        title: 'Wyjmij akumulator i włóż go ponownie',
        how: 'Wyłącz system, wyjmij akumulator, przetrzyj suche styki suchą ściereczką, wsuń go, aż zamek kliknie, i mocno wciśnij wyświetlacz.',
      },
      'check-speed-magnet': {
        title: 'Sprawdź magnes przy tylnym kole',
        how: 'Magnes na szprysze, zaworze lub tarczy musi przechodzić blisko czujnika na ramie, zwykle w odległości 5 do 15 mm. Ustaw go z powrotem na miejscu i wytrzyj oba do czysta.',
      },
      'restart-system': {
        title: 'Uruchom system ponownie',
        how: 'Wyłącz system, wyjmij akumulator na minutę, włóż go i włącz bez stopy na pedałach. Zapisz numer błędu: pomoże w naprawie.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Osusz i oczyść styki',
        how: 'Wyjmij ładowarkę z gniazdka. Przetrzyj styki akumulatora i ładowarki suchą ściereczką, wilgotne zostaw na dzień do wyschnięcia i spróbuj innego gniazdka.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
