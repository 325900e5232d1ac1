// Polish words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Coś innego'

export const checkSocket = {
  title: 'Sprawdź gniazdko i kabel',
  how: 'Spróbuj innego gniazdka bez przedłużacza, sprawdź, czy działa w nim lampa, i dociśnij kabel zasilający z obu stron. Jeśli jest wyłącznik główny, włącz go.',
}

export const freeTheVents = {
  title: 'Oczyść otwory wentylacyjne',
  how: 'Wyłącz urządzenie i wyjmij wtyczkę. Postaw je na twardej powierzchni, z odstępem na szerokość dłoni z każdej strony, i usuń kurz z otworów od zewnątrz pędzelkiem lub odkurzaczem na małej mocy.',
}

export const freeUpStorage = {
  title: 'Zwolnij miejsce w pamięci',
  how: 'Gdy wolna jest mniej niż około jedna dziesiąta pamięci, wszystko zwalnia. Usuń to, czego już nie używasz, przenieś zdjęcia i filmy gdzie indziej i opróżnij kosz.',
}

export const restartRouter = {
  title: 'Uruchom router ponownie',
  how: 'Odłącz router od prądu na minutę, podłącz go i poczekaj, aż kontrolki będą świecić stabilnie. Potem spróbuj ponownie, raz blisko routera.',
}

export const updateSoftware = {
  title: 'Zainstaluj najnowszą aktualizację',
  how: 'Podłącz urządzenie do zasilania i Wi-Fi, zainstaluj to, co ustawienia proponują w aktualizacji oprogramowania, a potem uruchom je ponownie.',
}

export const stopUsingBattery = {
  title: 'Nie używaj i nie ładuj',
  how: 'Spuchnięty lub uszkodzony akumulator może się zapalić. Wyłącz urządzenie, jeśli jeszcze można. Nie naciskaj, nie otwieraj i nie ładuj akumulatora, trzymaj go na zewnątrz lub na kamiennym podłożu, z dala od rzeczy łatwopalnych, i przynieś osobiście: nie wolno wysyłać go paczką.',
}

export const testTheCircuit = {
  title: 'Sprawdź, czy to wina urządzenia',
  how: 'Suchymi rękami wyjmij wtyczkę urządzenia i raz włącz bezpiecznik. Jeśli znów wyskoczy, usterka jest w instalacji domowej: wezwij elektryka. Jeśli się utrzyma, zostaw urządzenie odłączone.',
}

export const leaveUnplugged = {
  title: 'Wyjmij wtyczkę i nie podłączaj',
  how: 'Uszkodzony kabel może porazić prądem. Jeśli uszkodzenie jest blisko gniazdka, najpierw wyłącz bezpiecznik. Nie owijaj go taśmą: kabel trzeba wymienić.',
}
