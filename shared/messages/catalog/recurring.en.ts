// English words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Something else'

export const checkSocket = {
  title: 'Check the socket and the cable',
  how: 'Try another wall socket without an extension lead, check that a lamp works there, and push the power cable in firmly at both ends. Where there is a main switch, switch it on.',
}

export const freeTheVents = {
  title: 'Free the air vents',
  how: 'Switch it off and pull the plug. Stand it on a hard surface with a hand of space around it, and take the dust off the vents from outside with a brush or a vacuum cleaner on low.',
}

export const freeUpStorage = {
  title: 'Free up storage',
  how: 'Below about a tenth of free space everything slows down. Remove what you no longer use, move photos and videos elsewhere, and empty the bin.',
}

export const restartRouter = {
  title: 'Restart the router',
  how: 'Unplug the router for a minute, plug it in and wait until its lights are steady. Then try again, once close to the router.',
}

export const updateSoftware = {
  title: 'Install the latest update',
  how: 'Connect it to power and Wi-Fi, install what the settings offer under software update, and restart it afterwards.',
}

export const stopUsingBattery = {
  title: 'Stop using and charging it',
  how: 'A swollen or damaged battery can catch fire. Switch it off if you can. Do not press, open or charge it, keep it outdoors or on stone, away from things that burn, and bring it in yourself: it must not go by post.',
}

export const testTheCircuit = {
  title: 'Find out whether it is the appliance',
  how: 'Pull the appliance’s plug, with dry hands, and switch the breaker on once. If it trips again, the fault is in the house: call an electrician. If it stays on, leave the appliance unplugged.',
}

export const leaveUnplugged = {
  title: 'Pull the plug and leave it out',
  how: 'A damaged cable can give a shock. If the damage is near the socket, switch off the breaker first. Do not tape it: the cable must be replaced.',
}
