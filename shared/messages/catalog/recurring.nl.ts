// Dutch words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Iets anders'

export const checkSocket = {
  title: 'Controleer het stopcontact en het snoer',
  how: 'Probeer een ander stopcontact zonder verlengsnoer, controleer of een lamp het daar doet en duw het netsnoer aan beide kanten stevig vast. Is er een hoofdschakelaar, zet die dan aan.',
}

export const freeTheVents = {
  title: 'Maak de ventilatieopeningen vrij',
  how: 'Zet het apparaat uit en trek de stekker uit het stopcontact. Zet het op een hard oppervlak met een handbreedte ruimte eromheen en haal het stof aan de buitenkant van de openingen met een kwast of met de stofzuiger op een lage stand.',
}

export const freeUpStorage = {
  title: 'Maak opslagruimte vrij',
  how: 'Is er minder dan ongeveer een tiende vrij, dan wordt alles traag. Verwijder wat u niet meer gebruikt, zet foto’s en video’s ergens anders en leeg de prullenbak.',
}

export const restartRouter = {
  title: 'Start de router opnieuw',
  how: 'Haal de stekker van de router een minuut uit het stopcontact, steek hem er weer in en wacht tot de lampjes stabiel branden. Probeer het dan opnieuw, één keer dicht bij de router.',
}

export const updateSoftware = {
  title: 'Installeer de nieuwste update',
  how: 'Sluit het apparaat aan op stroom en wifi, installeer wat de instellingen onder software-update aanbieden en start het daarna opnieuw.',
}

export const stopUsingBattery = {
  title: 'Gebruik het niet meer en laad het niet op',
  how: 'Een opgezwollen of beschadigde accu kan in brand vliegen. Zet het apparaat uit als dat nog kan. Druk niet op de accu, open hem niet en laad hem niet op. Bewaar hem buiten of op steen, uit de buurt van brandbare spullen, en breng hem zelf: hij mag niet met de post mee.',
}

export const testTheCircuit = {
  title: 'Zoek uit of het aan het apparaat ligt',
  how: 'Trek met droge handen de stekker van het apparaat eruit en zet de zekering één keer weer aan. Slaat hij weer af, dan zit de fout in de huisinstallatie: bel een elektricien. Blijft hij aan, laat de stekker van het apparaat er dan uit.',
}

export const leaveUnplugged = {
  title: 'Trek de stekker eruit en laat hem eruit',
  how: 'Een beschadigd snoer kan een schok geven. Zit de schade dicht bij het stopcontact, zet dan eerst de zekering uit. Plak er geen tape om: het snoer moet worden vervangen.',
}
