// English words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.en'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Unplug it for a minute',
  how: 'Pull the plug from the wall, hold the power button for 10 seconds, wait a full minute and plug it in again. This ends most hang-ups and deletes nothing.',
}
const chooseInput = {
  title: 'Choose the right input',
  how: 'Go through the inputs with the input or source button and wait a few seconds on each, with the device that should be seen switched on and awake.',
}
const tryAnotherCable = {
  title: 'Try another cable and another socket',
  how: 'Push the plugs in firmly. Then try a second cable, and another socket of the same kind: cables fail far more often than screens.',
}
const tryAnotherSource = {
  title: 'Try another source',
  how: 'Open the built-in menu, or connect another device with another cable. If the picture is clean there, the source or its cable is at fault, not the screen.',
}
const resetPicture = {
  title: 'Reset the picture settings',
  how: 'In the menu under picture, choose the standard mode or reset to factory values. Then look at it again with a film or photo that you know.',
}

export const screensEn: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Television',
    plural: 'televisions',
    symptoms: {
      'screen-broken': 'Screen is broken',
      'does-not-switch-on': 'Does not switch on',
      'no-picture': 'No picture',
      'lines-or-spots': 'Lines, spots or wrong colours',
      'no-sound': 'No sound',
      'poor-reception': 'Channels are missing or break up',
      'no-network': 'No internet, or apps do not start',
      'remote-faulty': 'Remote control does not work',
      'switches-off': 'Switches off by itself',
      'port-faulty': 'HDMI or another socket does not work',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Change the remote’s batteries',
        how: 'Put in two new batteries the right way round and point at the television from 2 metres with nothing in between. Try the button on the television itself too.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Check where the sound goes',
        how: 'Raise the volume, press mute once, and choose TV speakers under sound output in the menu. Unplug headphones and disconnect Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Check the aerial or dish cable',
        how: 'Unscrew or unplug it at the television and at the wall and push it in again; the pin inside must be straight. If you can, try another cable.',
      },
      'search-channels': {
        title: 'Search for channels again',
        how: 'Start the automatic channel search in the menu, with the right kind chosen: aerial, cable or satellite. It takes up to 20 minutes.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Pair the remote again',
        how: 'Take the batteries out for a minute. With a voice remote, hold the two buttons that your manual names (often Home and Back) near the television until it says connected.',
      },
      'turn-off-timers': {
        title: 'Switch off timers and energy saving',
        how: 'Look in the menu for sleep timer, auto power off and no-signal standby, and switch them off. Pull out a connected player, which can switch the television off over HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitors',
    symptoms: {
      'screen-broken': 'Screen is broken',
      'does-not-switch-on': 'Does not switch on',
      'no-picture': 'No picture, or “No signal”',
      flickers: 'Picture flickers or drops out',
      'lines-or-spots': 'Lines, spots or dead pixels',
      'colours-wrong': 'Too dark or wrong colours',
      'buttons-faulty': 'Buttons do not react',
      'port-faulty': 'A socket or the USB hub does not work',
      'stand-broken': 'Stand or hinge is broken',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Set the refresh rate',
        how: 'Choose 60 Hz and the recommended resolution in the computer’s display settings, and switch off variable refresh rate (FreeSync or G-Sync) for a test.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Switch off eco and night modes',
        how: 'Switch off eco mode and automatic brightness in the monitor’s menu, and the night light and HDR in the computer’s display settings.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Unlock the buttons',
        how: 'Many monitors have a lock for the menu: hold the menu button, or the one that your manual names, for 10 seconds until the lock symbol goes.',
      },
    },
  },
  'game-console': {
    name: 'Game console',
    plural: 'game consoles',
    symptoms: {
      'does-not-switch-on': 'Does not switch on',
      'no-picture': 'No picture on the TV',
      overheats: 'Gets hot, is loud or switches off',
      'game-not-read': 'Does not read discs or cards',
      freezes: 'Freezes or games do not start',
      'controller-faulty': 'Controller drifts or does not connect',
      'no-network': 'No internet',
      'does-not-charge': 'Does not charge (handheld)',
      'screen-broken': 'Screen is broken (handheld)',
      'port-broken': 'A socket is bent or broken',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Clean the disc or card',
        how: 'Wipe a disc from the middle outwards with a soft dry cloth, a card’s contacts with a dry cotton bud. Try a second game: if that runs, the first is at fault.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Pair the controller again',
        how: 'Charge it fully, connect it to the console by cable and press its home button. If that fails, press the small reset button on it with a paper clip and repeat.',
      },
      'recalibrate-sticks': {
        title: 'Update the controller and calibrate the sticks',
        how: 'Choose calibration or update for the controller in the settings. Blow dust out at the base of the stick while you move it in circles.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Use the charger that came with it',
        how: 'Connect the original charger straight to the console, without dock or hub, and leave it for an hour. Many phone chargers are too weak.',
      },
    },
  },
}
