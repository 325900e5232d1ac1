// German words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Etwas anderes'

export const checkSocket = {
  title: 'Steckdose und Kabel prüfen',
  how: 'Versuchen Sie eine andere Steckdose ohne Verlängerungskabel, prüfen Sie dort mit einer Lampe, ob Strom da ist, und stecken Sie das Netzkabel an beiden Enden fest ein. Gibt es einen Hauptschalter, schalten Sie ihn ein.',
}

export const freeTheVents = {
  title: 'Lüftungsschlitze freimachen',
  how: 'Schalten Sie das Gerät aus und ziehen Sie den Stecker. Stellen Sie es auf eine harte Fläche, mit einer Handbreit Platz ringsum, und entfernen Sie den Staub von außen mit einem Pinsel oder dem Staubsauger auf niedriger Stufe.',
}

export const freeUpStorage = {
  title: 'Speicherplatz schaffen',
  how: 'Ist weniger als etwa ein Zehntel frei, wird alles langsam. Löschen Sie, was Sie nicht mehr brauchen, verschieben Sie Fotos und Videos an einen anderen Ort und leeren Sie den Papierkorb.',
}

export const restartRouter = {
  title: 'Router neu starten',
  how: 'Ziehen Sie den Netzstecker des Routers für eine Minute, stecken Sie ihn wieder ein und warten Sie, bis die Lämpchen ruhig leuchten. Versuchen Sie es dann erneut, einmal nah am Router.',
}

export const updateSoftware = {
  title: 'Neuestes Update installieren',
  how: 'Verbinden Sie das Gerät mit Strom und WLAN, installieren Sie, was die Einstellungen unter Softwareupdate anbieten, und starten Sie es danach neu.',
}

export const stopUsingBattery = {
  title: 'Nicht mehr benutzen und nicht laden',
  how: 'Ein aufgeblähter oder beschädigter Akku kann in Brand geraten. Schalten Sie das Gerät aus, wenn es noch geht. Drücken, öffnen und laden Sie den Akku nicht, bewahren Sie ihn im Freien oder auf Stein auf, fern von allem Brennbaren, und bringen Sie ihn selbst vorbei: Mit der Post darf er nicht verschickt werden.',
}

export const testTheCircuit = {
  title: 'Herausfinden, ob es am Gerät liegt',
  how: 'Ziehen Sie mit trockenen Händen den Stecker des Geräts und schalten Sie die Sicherung einmal ein. Löst sie wieder aus, liegt der Fehler in der Hausinstallation: Rufen Sie eine Elektrofachkraft. Bleibt sie an, lassen Sie das Gerät ausgesteckt.',
}

export const leaveUnplugged = {
  title: 'Stecker ziehen und ausgesteckt lassen',
  how: 'Ein beschädigtes Kabel kann einen Stromschlag verursachen. Liegt der Schaden nah an der Steckdose, schalten Sie zuerst die Sicherung aus. Umwickeln Sie ihn nicht mit Klebeband: Das Kabel muss ersetzt werden.',
}
