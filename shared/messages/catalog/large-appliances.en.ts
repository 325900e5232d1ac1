// English words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.en'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Clean the inlet sieve',
  how: 'Pull the plug, close the tap and unscrew the inlet hose over a bucket. Rinse the small sieve in the hose end, screw the hose on hand-tight and open the tap slowly.',
}
const openTap = {
  title: 'Open the tap fully',
  how: 'Turn the machine’s tap fully open and see that the inlet hose is not kinked or squeezed. Water at the kitchen tap says that the house has water.',
}
const closeDoorFirmly = {
  title: 'Close the door firmly',
  how: 'Take out whatever is caught in the door, push it shut until it clicks, choose a programme and press start once.',
}
const turnOffLockOrDelay = {
  title: 'Switch off child lock and delayed start',
  how: 'A key symbol or a countdown on the display means one of them is on. Hold the button that is marked with the lock for 5 seconds, or choose a programme anew.',
}

export const largeAppliancesEn: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Washing machine',
    plural: 'washing machines',
    symptoms: {
      'does-not-drain': 'Does not drain',
      'does-not-spin': 'Does not spin',
      'does-not-start': 'Does not start',
      'no-water': 'Takes in no water',
      leaks: 'Leaks',
      'noisy-or-moves': 'Is loud or moves about',
      'does-not-heat': 'Does not get warm',
      'door-stuck': 'Door does not open',
      smells: 'Smells',
      'trips-breaker': 'Trips the breaker',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Clean the pump filter',
        how: 'Pull the plug and let hot water cool. Put a towel and a flat dish under the flap at the bottom front, turn the filter left slowly, take out coins and lint, and close it firmly. Machines without a flap have none.',
      },
      'straighten-drain-hose': {
        title: 'Straighten the drain hose',
        how: 'It must not be kinked or squeezed behind the machine, nor reach deeper than 15 cm into the standpipe. At a sink drain, see that the drain itself is clear.',
      },
      'run-drain-programme': {
        title: 'Run “Drain” once',
        how: 'Switch off, wait a minute, choose the programme for draining or spinning and let it finish. The door opens only when no water is left.',
      },
      'spread-laundry': {
        title: 'Spread the laundry',
        how: 'One heavy piece, or a drum that is too full, stops the spin. Loosen the laundry, take some out or add a few towels, and spin again.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Check where the water comes from',
        how: 'Close the tap and pull the plug; if water stands on the floor, switch off the breaker first. Tighten the inlet hose by hand, see that the drain hose hangs firmly, and rinse the detergent drawer.',
      },
      'clean-door-seal': {
        title: 'Clean the door seal',
        how: 'Pull the folds of the rubber seal apart, take out hair, coins and fluff, and wipe seal and glass with a damp cloth. Leave the door ajar after washing.',
      },
      'use-less-detergent': {
        title: 'Use less detergent',
        how: 'Too much foam pushes water out. Take half of what you used, a detergent made for washing machines, and run one programme empty.',
      },
      'level-it': {
        title: 'Level the machine',
        how: 'Press on two opposite corners: it must not rock. Turn the feet until it stands level, tighten their lock nuts, and leave a finger of space at the sides.',
      },
      'remove-transport-bolts': {
        title: 'Remove the transport bolts',
        how: 'New or after moving house: three or four long bolts at the back hold the drum for transport. Take them all out before the next wash and keep them.',
      },
      'try-hot-programme': {
        title: 'Try a cotton programme at 60 °C',
        how: 'Eco and short programmes stay cooler than they say. At 60 °C cotton, without eco, the door glass should be warm after half an hour.',
      },
      'wait-for-door-lock': {
        title: 'Wait for the lock',
        how: 'Switch the machine off and wait 5 minutes; after a hot wash up to 20. Then press gently against the door and open it. Do not pull hard.',
      },
      'run-hot-cycle': {
        title: 'Run it empty and hot',
        how: 'Run the drum cleaning programme, or cotton at 90 °C, with heavy-duty powder and no laundry. Clean the detergent drawer, and leave drawer and door ajar.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Dishwasher',
    plural: 'dishwashers',
    symptoms: {
      'does-not-drain': 'Does not drain',
      'dishes-stay-dirty': 'Dishes stay dirty',
      'dishes-stay-wet': 'Dishes stay wet or cold',
      'film-on-dishes': 'White film or spots on glasses',
      'does-not-start': 'Does not start',
      'no-water': 'Takes in no water',
      leaks: 'Leaks',
      noisy: 'Is loud',
      smells: 'Smells',
      'trips-breaker': 'Trips the breaker',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Clean the sieve',
        how: 'Switch off, take out the lower basket and turn the sieve in the floor to the left. Rinse it with a brush, take shards and bones out of the hollow with gloves on, and lock it in again.',
      },
      'straighten-drain-hose': {
        title: 'Check the drain hose and the sink drain',
        how: 'The hose must not be kinked and should rise to a high bend before it goes down. If the sink drains slowly too, clear its trap. At a new sink trap, see that the hose inlet has been opened.',
      },
      'clean-spray-arms': {
        title: 'Clean the spray arms',
        how: 'Pull or unscrew the arms, rinse them under the tap and free each hole with a toothpick. Back in place they must turn freely by hand.',
      },
      'load-with-space': {
        title: 'Load it so that the arms turn',
        how: 'Nothing may stick out of the baskets or lie on top of something else. Turn both spray arms by hand before you start.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Refill salt and rinse aid',
        how: 'Fill both up, also when you use all-in-one tablets, set the water hardness of your town, and close the salt lid tightly. Use only dishwasher salt.',
      },
      'choose-hotter-programme': {
        title: 'Choose a hotter programme',
        how: 'Eco and short programmes dry less. Try 65 °C with extra drying, and open the door a hand wide when it has ended. Plastic always stays wetter.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Clean the door seal',
        how: 'Wipe the seal and the lower edge of the door with a damp cloth: grease and crumbs let water through. Nothing may press against the door from inside.',
      },
      'use-dishwasher-detergent': {
        title: 'Use dishwasher detergent only',
        how: 'Washing-up liquid or too much rinse aid makes foam that runs out. Wipe up what was spilt and run a rinse without dishes.',
      },
      'level-it': {
        title: 'Level the machine',
        how: 'Lay a spirit level, or a glass of water, on the open door and turn the feet until it stands level and does not rock.',
      },
      'run-hot-cycle': {
        title: 'Run it empty and hot',
        how: 'Run the hottest programme without dishes, with a dishwasher cleaner. Leave the door ajar afterwards.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Fridge or freezer',
    plural: 'fridges and freezers',
    symptoms: {
      'not-cold': 'Does not get cold enough',
      'too-cold': 'Freezes food in the fridge',
      'does-not-switch-on': 'No light, no sound',
      'ice-builds-up': 'Ice builds up',
      'water-inside-or-under': 'Water inside or on the floor',
      noisy: 'Is loud',
      'runs-all-the-time': 'Runs all the time',
      'door-does-not-close': 'Door does not close properly',
      'dispenser-faulty': 'Ice or water dispenser does not work',
      'trips-breaker': 'Trips the breaker',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Set the temperature',
        how: 'Set 5 °C in the fridge and −18 °C in the freezer (on a dial from 1 to 7: 3 or 4), switch holiday, super and demo modes off, and measure after a day in a glass of water.',
      },
      'free-inner-vents': {
        title: 'Free the vents inside',
        how: 'Cold air comes through slots in the back wall. Leave a hand of space before them, and let hot food cool before you put it in.',
      },
      'give-it-air': {
        title: 'Give it air',
        how: 'Leave 5 cm behind and above it, and away from oven and sun. Pull the plug, then take the dust off the grille at the back or below with a soft brush.',
      },
      'move-food-from-back-wall': {
        title: 'Move food away from the back wall',
        how: 'It is coldest there and at the air slots. Keep vegetables and drinks at the front or in the drawers, and see after a day.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Defrost it',
        how: 'Switch it off, pull the plug, empty it and leave the doors open on towels until all ice has gone, up to a day. No knife, no hairdryer, no hot pans: they break the cooling circuit.',
      },
      'clean-door-seal': {
        title: 'Clean and test the door seal',
        how: 'Wipe the seal with warm water and a little washing-up liquid. Shut a sheet of paper in the door at several places: where it slips out, the seal leaks.',
      },
      'clear-drain-hole': {
        title: 'Clear the drain hole',
        how: 'In the back wall of the fridge, above the drawers, a gutter ends in a small hole. Free it with a cotton bud and rinse with a little warm water.',
      },
      'level-it': {
        title: 'Level it',
        how: 'Turn the front feet so that it does not rock and leans back slightly: the door then falls shut by itself. It must not touch wall or cupboard.',
      },
      'make-room-for-door': {
        title: 'Make room for the door',
        how: 'Push drawers and shelves in fully, and take heavy bottles out of the door. Nothing may stick out over the edge.',
      },
      'unlock-dispenser': {
        title: 'Unlock the dispenser',
        how: 'Hold the button with the lock symbol for 3 to 5 seconds, open the water tap or fill the tank, and see that the ice drawer is pushed in and not frozen together.',
      },
      'change-water-filter': {
        title: 'Change the water filter',
        how: 'A filter older than six months slows the water. Turn in a new one until it locks, and let 3 litres run through.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
