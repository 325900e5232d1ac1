// English words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.en'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'See what uses the battery',
  how: 'The battery page in the settings lists what uses most. Close or remove what you do not need, lower the brightness, and watch it for a day.',
}
const chargeWithAnotherCable = {
  title: 'Charge with another cable and plug',
  how: 'Take a cable and plug that charge another device well, straight from a wall socket, and leave it for 30 minutes. An empty battery may take a while to show a sign of life.',
}
const cleanChargingPort = {
  title: 'Clean the charging port',
  how: 'Switch it off and look into the port with a light: lint keeps the plug from going in fully. Loosen it gently with a wooden toothpick, never with metal or liquid.',
}
const forceRestart = {
  title: 'Force a restart',
  how: 'On most devices: hold power and volume down together for up to 30 seconds. On an iPhone or iPad without a home button: press volume up, press volume down, then hold the power button until the logo appears. Photos and messages stay.',
}
const removeCaseAndFilm = {
  title: 'Take off the case and the screen film',
  how: 'Bubbles, dirt or a lifted edge under a film disturb the touch. Wipe the bare screen with a soft dry cloth, dry your hands and try again.',
}
const checkSoundOutput = {
  title: 'Check volume, silent mode and Bluetooth',
  how: 'Switch Bluetooth off so that the sound does not go to headphones or a car, switch silent mode off, and raise the volume while something plays.',
}
const cleanSoundOpenings = {
  title: 'Brush the speaker and microphone openings',
  how: 'Take off case and film, and brush the small holes with a soft, dry toothbrush. No pins and no compressed air: they push the dirt in.',
}
const flightMode = {
  title: 'Switch flight mode on and off',
  how: 'Leave flight mode on for half a minute, then switch it off and wait two minutes for the network to return.',
}
const letItDry = {
  title: 'Switch it off and let it dry',
  how: 'Do not charge it. Wipe it dry and stand it with the port down in moving air for a day at least; no hairdryer and no rice. After salt or sweet liquid leave it off and have it cleaned soon.',
}

export const portableEn: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Phone',
    plural: 'phones',
    symptoms: {
      'screen-broken': 'Screen or back glass is broken',
      'battery-drains': 'Battery runs out quickly',
      'battery-swollen': 'Battery is swollen or the back lifts',
      'does-not-charge': 'Does not charge, or only at times',
      'does-not-switch-on': 'Does not switch on',
      'touch-faulty': 'Does not react to touch properly',
      'sound-faulty': 'Speaker or microphone does not work',
      'camera-faulty': 'Camera is blurred or does not work',
      'no-network': 'No mobile network or Wi-Fi',
      'got-wet': 'Got wet',
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
        title: 'Wipe the camera lens',
        how: 'Take off the case and any lens cover and wipe the lens with a soft dry cloth. Magnets in cases and holders can blur the picture too.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Take the SIM card out and put it in again',
        how: 'Switch the phone off, take out the SIM tray, wipe the card with a dry cloth and put it in straight. If you can, try the card in another phone.',
      },
      'reset-network': {
        title: 'Reset the network settings',
        how: 'Search the settings for “reset network”. The phone forgets Wi-Fi passwords and Bluetooth devices; photos and messages stay.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablets',
    symptoms: {
      'screen-broken': 'Screen or glass is broken',
      'battery-drains': 'Battery runs out quickly',
      'battery-swollen': 'Battery is swollen or the screen lifts',
      'does-not-charge': 'Does not charge, or only at times',
      'does-not-switch-on': 'Does not switch on',
      'touch-faulty': 'Does not react to touch or pen properly',
      'sound-faulty': 'Speaker or microphone does not work',
      'no-network': 'No Wi-Fi or mobile network',
      slow: 'Is slow or freezes',
      'got-wet': 'Got wet',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Charge with another cable and a strong plug',
        how: 'Take the plug that came with the tablet, or one of at least 18 watts, with another cable straight from a wall socket. A completely empty tablet may need an hour to show a sign of life.',
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
    plural: 'laptops',
    symptoms: {
      'does-not-switch-on': 'Does not switch on',
      'does-not-charge': 'Does not charge',
      'battery-drains': 'Battery runs out quickly',
      'battery-swollen': 'Battery is swollen or the case bulges',
      'screen-faulty': 'Screen is broken, dark or flickers',
      'keyboard-or-touchpad-faulty': 'Keys or touchpad do not work',
      overheats: 'Gets hot or the fan is loud',
      slow: 'Is slow or freezes',
      'hinge-or-case-broken': 'Hinge or case is broken',
      'got-wet': 'Liquid was spilt on it',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Check the power supply',
        how: 'Plug it straight into a wall socket that works and push the cable in firmly, also at the power brick. If it charges by USB-C, try each port and a charger of the same wattage.',
      },
      'power-reset': {
        title: 'Reset the power',
        how: 'Unplug the charger and everything else, hold the power button for 30 seconds, wait a minute, then connect only the charger and switch it on. Your files stay.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Raise the brightness and try a second screen',
        how: 'Press the key for more brightness several times. If you have a TV or monitor, connect it: a picture there says that your files can be reached.',
      },
      'clean-keyboard': {
        title: 'Clean between the keys',
        how: 'Switch the laptop off, turn it upside down, tap it gently and brush between the keys with a soft dry brush. Do not lever keys off.',
      },
      'unlock-touchpad': {
        title: 'Switch the touchpad on',
        how: 'A key with a touchpad symbol, often together with Fn, switches it off by accident. Look in the settings under touchpad too, and unplug a mouse.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Close what runs in the background',
        how: 'Restart the laptop. Then open the task manager (on a Mac the activity monitor), see what uses most and switch off what need not start by itself.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Switch it off at once and let it drain',
        how: 'Hold the power button until it is off, pull the plug at the wall and stand it open, upside down like a tent, on a towel. Leave it off: bring it in before you try it again.',
      },
    },
  },
  headphones: {
    name: 'Headphones',
    plural: 'headphones',
    symptoms: {
      'one-side-silent': 'One side is silent or quieter',
      'does-not-connect': 'Do not connect',
      'does-not-charge': 'Do not charge',
      'does-not-switch-on': 'Do not switch on',
      'battery-drains': 'Battery runs out quickly',
      crackles: 'Sound crackles or drops out',
      'microphone-faulty': 'Others cannot hear me',
      'noise-cancelling-faulty': 'Noise cancelling whistles or does not work',
      'part-broken': 'Headband, cushion or cable is broken',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Clean the earpieces',
        how: 'Take off the tips or cushions and brush the grilles and microphone holes with a soft, dry brush, openings down. Earwax is the usual reason for a quiet side.',
      },
      'check-balance': {
        title: 'Check balance and volume',
        how: 'Set the left–right balance to the middle in the accessibility settings of phone or computer, switch mono audio off, and try them with another device.',
      },
      reset: {
        title: 'Reset the headphones',
        how: 'Hold the button that your manual names for 10 to 20 seconds (earbuds: in their charging case) until the light changes, then pair them again.',
      },
      'pair-again': {
        title: 'Forget them and pair again',
        how: 'Remove the headphones from the Bluetooth list, switch Bluetooth off on other devices near you, put the headphones in pairing mode and choose them anew.',
      },
      'clean-contacts': {
        title: 'Clean the charging contacts',
        how: 'Wipe the metal contacts of headphones and case with a dry cotton bud and take lint out of the case. Then lay them in so that the light comes on.',
      },
      'charge-with-another-cable': {
        title: 'Charge with another cable and plug',
        how: 'Charge headphones and case for an hour with a cable and plug that work with another device, straight from a wall socket. Let wet headphones dry first.',
      },
      'move-closer': {
        title: 'Try them close to the device',
        how: 'Hold phone or computer within a metre, away from Wi-Fi routers and microwave ovens. With a cable: turn the plug and try another device.',
      },
      'update-software': {
        title: 'Update the headphones',
        how: 'Open the maker’s app, connect the headphones and install the update that it offers, with both sides charged and close to the phone.',
      },
      'choose-microphone': {
        title: 'Choose the right microphone',
        how: 'Choose the headphones as the microphone in the call or computer settings, allow the app to use it, and look for a mute switch on the cable or arm.',
      },
      'check-fit': {
        title: 'Check the fit and the openings',
        how: 'Try other tips or press the cushions on fully: a gap makes noise cancelling weak, and hair or dirt over the microphones makes it whistle.',
      },
    },
  },
}
