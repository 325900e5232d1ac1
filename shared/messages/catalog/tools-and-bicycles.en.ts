// English words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.en'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Bring the battery to room temperature',
  how: 'Below 10 °C and above 40 °C many batteries give less and refuse to charge. Leave it indoors for two hours, away from sun and heaters, then try again.',
}
const pumpUpTyre = {
  title: 'Pump it up to the pressure on its side',
  how: 'The tyre’s side names the range in bar or psi. Pump it up, screw the valve tight and look again after a few hours: a slow loss is often only the valve or long standing.',
}
const searchForThorn = {
  title: 'Look for what went in',
  how: 'Turn the wheel slowly and look for glass, thorns or wire, and pull them out with tweezers, or they pierce the next tube as well. Wet fingers at the valve show bubbles where it leaks.',
}
const cleanBrakingSurface = {
  title: 'Clean what the brake grips',
  how: 'Let hot discs cool. Wipe brake discs or rims with a clean cloth and pure alcohol, and keep oil, sprays and fingers off. If the brake still grips badly, do not ride it.',
}
const cleanAndOilChain = {
  title: 'Clean and oil the chain',
  how: 'Turn the pedals backwards and pull the chain through a dry cloth until it stays clean. A drop of chain oil on each link, wait 10 minutes, wipe off the rest. None on brakes or tyres.',
}
const turnBarrelAdjuster = {
  title: 'Adjust the gear cable',
  how: 'At the end of the gear cable, where it enters derailleur or shifter, is a small knob. Give it a quarter turn, try all gears, and turn it back if that was worse. Electronic gears: charge and restart them.',
}

export const toolsAndBicyclesEn: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Power tool',
    plural: 'power tools',
    symptoms: {
      'does-not-start': 'Does not start',
      'does-not-charge': 'Battery does not charge or hold',
      'battery-damaged': 'Battery is swollen or damaged',
      'cuts-out': 'Stops under load',
      weak: 'Has little power',
      'chuck-faulty': 'Chuck jams or does not hold',
      'noisy-or-shakes': 'Is loud or shakes',
      'sparks-or-smells-burnt': 'Sparks or smells burnt',
      'cable-damaged': 'Cable or plug is damaged',
      'part-broken': 'Guard, handle or another part is broken',
      other,
    },
    steps: {
      'check-power': {
        title: 'Check battery or socket',
        how: 'Charge the battery fully, push it in until it clicks, and try a second one if you have it. With a cable: try another socket, without an extension lead or with one rolled out fully.',
      },
      'release-locks': {
        title: 'Release the locks',
        how: 'Put the direction switch out of the middle position, press the safety button together with the trigger, and let go of a spindle lock.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Clean the contacts',
        how: 'Unplug the charger. Wipe the contacts of battery, tool and charger with a dry cloth, look for bent ones, and push the battery in fully.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Let it cool and free the vents',
        how: 'Take out the battery or pull the plug, brush dust off the vents and wait half an hour. If it smells, smokes or throws long sparks again, do not use it further.',
      },
      'fit-sharp-bit': {
        title: 'Use a sharp bit or blade',
        how: 'Take out the battery or pull the plug, and fit a new one that suits material and tool. Press less: it should cut by its speed.',
      },
      'check-direction-and-gear': {
        title: 'Check direction, gear and torque',
        how: 'Set it to turn right, the torque ring to the drill symbol, and the gear, while it stands still, to 1 for screws and large holes. Use hammer action only in masonry.',
      },
      'clean-chuck': {
        title: 'Clean the chuck',
        how: 'Take out the battery or pull the plug. Open the chuck fully, tap it with the opening down, brush out dust, put one drop of oil on the jaws and work it open and shut.',
      },
      'reseat-bit': {
        title: 'Fit bit, blade or disc anew',
        how: 'Take out the battery or pull the plug. Take it out, clean the seat, throw away what is bent, chipped or worn, and tighten it as the manual says.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Bicycle',
    plural: 'bicycles',
    symptoms: {
      'flat-tyre': 'Tyre goes flat',
      'brakes-faulty': 'Brakes are weak, rub or squeal',
      'gears-slip': 'Gears slip or do not shift',
      'chain-faulty': 'Chain comes off or is worn',
      'wheel-wobbles': 'Wheel wobbles or a spoke is broken',
      creaks: 'Creaks or clicks',
      'lights-faulty': 'Lights do not work',
      'steering-loose': 'Handlebar or fork is loose',
      'frame-damaged': 'Frame or fork is bent or cracked',
      'service-due': 'Needs a service',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'See that the wheel sits straight',
        how: 'A wheel that was taken out may sit askew. Stand the bicycle on the ground, open the quick release, let the wheel drop in fully and close the lever firmly. If you are unsure, do not ride it.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Grease the seat post',
        how: 'Mark its height with tape, pull the seat post out, wipe post and tube, grease it thinly (carbon: assembly paste only), push it in past its minimum mark and tighten the clamp.',
      },
      'check-light-contacts': {
        title: 'Check battery and contacts',
        how: 'Charge the light or change its batteries. With a dynamo: push the small plugs at hub and lamps on firmly, follow the cable for a break, and look for a switch on the lamp.',
      },
    },
  },
  'e-bike': {
    name: 'E-bike',
    plural: 'e-bikes',
    symptoms: {
      'does-not-switch-on': 'Does not switch on',
      'no-assistance': 'Motor does not help, or stops',
      'range-too-short': 'Range has become short',
      'does-not-charge': 'Battery does not charge',
      'battery-damaged': 'Battery is damaged, swollen or was dropped',
      'error-on-display': 'Display shows an error',
      'flat-tyre': 'Tyre goes flat',
      'brakes-faulty': 'Brakes are weak, rub or squeal',
      'gears-slip': 'Gears slip or do not shift',
      'motor-noisy': 'Motor or drive is loud',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Charge the battery',
        how: 'Charge it with the charger that came with it until the light says full, at room temperature. After a long pause press the battery’s own button once to wake it.',
      },
      'reseat-battery': {
        title: 'Take the battery out and in again',
        how: 'Switch off, take the battery out, wipe dry contacts with a dry cloth, push it in until the lock clicks, and click the display in firmly.',
      },
      'check-speed-magnet': {
        title: 'Check the magnet at the rear wheel',
        how: 'The magnet on spoke, valve or disc must pass the sensor at the frame closely, usually within 5 to 15 mm. Turn it back to its place and wipe both clean.',
      },
      'restart-system': {
        title: 'Restart the system',
        how: 'Switch off, take the battery out for a minute, put it in and switch on without a foot on the pedals. Note the error’s number: it helps the repair.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Dry and clean the contacts',
        how: 'Unplug the charger from the wall. Wipe the contacts of battery and charger with a dry cloth, let damp ones dry for a day, and try another wall socket.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
