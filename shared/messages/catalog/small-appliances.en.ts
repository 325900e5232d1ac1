// English words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.en'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Unplug it for a minute',
  how: 'Switch it off, pull the plug from the wall, wait a full minute with dry hands and a dry machine, and plug it in again.',
}

export const smallAppliancesEn: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Vacuum cleaner',
    plural: 'vacuum cleaners',
    symptoms: {
      'weak-suction': 'Hardly any suction',
      'does-not-switch-on': 'Does not switch on, or stops',
      'battery-drains': 'Battery runs out quickly',
      'does-not-charge': 'Does not charge',
      'brush-stuck': 'Brush does not turn',
      'loud-or-whistles': 'Is loud or whistles',
      'smells-burnt': 'Smells burnt',
      'cord-does-not-wind': 'Cord does not wind in',
      'robot-loses-its-way': 'Robot gets lost or stops',
      'part-broken': 'Hose, wheel or another part is broken',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Empty the bin or change the bag',
        how: 'Do it before it is full: at two thirds suction already falls. Lock bin, bag and lid in place until they click.',
      },
      'clean-filters': {
        title: 'Clean the filters',
        how: 'Switch it off. Tap the filters out; rinse those that are washable in cold water and let them dry for a full day before they go back. Replace torn or grey ones.',
      },
      'clear-blockage': {
        title: 'Look for a blockage',
        how: 'Pull the plug, take nozzle, tube and hose apart and look through each against the light. Push out what is stuck with a broomstick, and see that all joints close.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Let it cool for an hour',
        how: 'Pull the plug: full filters or a blockage make it overheat and switch off. Empty it and clean the filters meanwhile. If it smells or smokes again, do not use it further.',
      },
      'use-lower-power': {
        title: 'Use a lower power and charge fully',
        how: 'On the highest power many run for less than 10 minutes. Charge it until the light says full, at room temperature, and run it on the middle setting.',
      },
      'clean-contacts': {
        title: 'Clean the charging contacts',
        how: 'Unplug the dock or charger. Wipe the metal contacts on it and on the vacuum cleaner with a dry cloth, plug in again and set it down so that the light comes on.',
      },
      'clean-brush': {
        title: 'Free the brush roller',
        how: 'Pull the plug or take out the battery. Take the roller out, cut hair and threads along it, clean both ends, and see that it turns freely by hand.',
      },
      'pull-out-cord': {
        title: 'Pull the cord out fully',
        how: 'Pull the plug from the socket, draw the cord out to the yellow mark, wipe it, straighten twists, and let it run in while you guide it by hand.',
      },
      'clean-sensors': {
        title: 'Clean sensors and wheels',
        how: 'Switch the robot off. Wipe the sensors at front, top and underneath with a dry cloth, and take hair off the wheels and the small front wheel.',
      },
      'place-dock-freely': {
        title: 'Give the dock free space',
        how: 'Put it against a wall on hard floor with half a metre free to each side, and lift cables and fringes off the floor. Start a new map from there.',
      },
    },
  },
  'coffee-maker': {
    name: 'Coffee maker',
    plural: 'coffee makers',
    symptoms: {
      'no-coffee': 'Little or no coffee comes out',
      leaks: 'Leaks',
      'does-not-switch-on': 'Does not switch on',
      'not-hot': 'Coffee is not hot',
      'tastes-bad': 'Coffee is weak or tastes bad',
      'milk-does-not-foam': 'Milk does not foam',
      'grinder-faulty': 'Grinder is blocked or loud',
      'message-stays': 'A message or light does not go away',
      noisy: 'Pump is loud',
      'trips-breaker': 'Trips the breaker',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Refill the tank and let the air out',
        how: 'Fill the tank, press it down firmly, and draw a cup of hot water without coffee, from the steam pipe if there is one, until it flows evenly.',
      },
      descale: {
        title: 'Descale it',
        how: 'Run the descaling programme to its end with the descaler that the maker names, then two tanks of clear water. Vinegar attacks the seals.',
      },
      'clean-brewing-unit': {
        title: 'Clean what the coffee runs through',
        how: 'Switch off and let it cool. Rinse the brewing unit, sieve or capsule holder in warm water without detergent, let it dry and lock it in. Fixed units: run a cleaning tablet.',
      },
      'empty-drip-tray': {
        title: 'Empty the drip tray and the grounds',
        how: 'Many machines rinse into the tray, and it overflows quietly. Empty, wash and dry both, and wipe beneath them.',
      },
      'seat-all-parts': {
        title: 'Set all parts in firmly',
        how: 'Switch off. Take out tank, drip tray, grounds box and brewing unit, wipe their edges and seals, and push each in until it clicks; close all flaps.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Warm the cup and raise the temperature',
        how: 'Draw one cup of hot water first, throw it away and brew into the warm cup. Many machines have a setting for the temperature.',
      },
      'adjust-grind': {
        title: 'Adjust grind and amount',
        how: 'Grind one step finer (only while the grinder runs) or choose more coffee, use fresh beans, and judge after three cups.',
      },
      'clean-milk-parts': {
        title: 'Clean everything that milk touches',
        how: 'Let the steam nozzle cool. Take nozzle and hose apart, soak them in warm water with milk cleaner, free the tiny air hole with a needle, and rinse.',
      },
      'use-cold-milk': {
        title: 'Use cold, fresh milk',
        how: 'Straight from the fridge, with at least 3 % protein, in a cold jug. Of the plant drinks only those marked barista foam well.',
      },
      'clear-bean-hopper': {
        title: 'Clear the bean hopper',
        how: 'Switch off and pull the plug. Take out the beans, with a spoon or a vacuum cleaner, look for stones, and wipe off oily film. Never reach into the grinder. Fill in dry, unflavoured beans.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Small kitchen appliance',
    plural: 'small kitchen appliances',
    symptoms: {
      'does-not-switch-on': 'Does not switch on',
      'does-not-heat': 'Does not get hot, or too hot',
      'stops-while-running': 'Stops while running',
      'does-not-turn': 'Hums but does not turn',
      leaks: 'Leaks',
      'buttons-faulty': 'Buttons or display do not work',
      'smells-burnt': 'Smells burnt',
      'cable-damaged': 'Cable or plug is damaged',
      'part-broken': 'Jug, lid, blade or another part is broken',
      'trips-breaker': 'Trips the breaker',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Put it together fully',
        how: 'Pull the plug first. Bowl, lid and attachment must click into place: a safety switch keeps the motor off otherwise. Then plug in and try again.',
      },
      'let-it-cool': {
        title: 'Let it cool for half an hour',
        how: 'Pull the plug and leave it. A protection switches many appliances off when they get too hot, and on again when cool. If it smells or smokes again, do not use it further.',
      },
      'clean-heating-surface': {
        title: 'Clean what gets hot',
        how: 'Unplugged and cold: descale a kettle with citric acid, wipe the heating plate and the outside of the pot dry, and take away what lies between them.',
      },
      'check-settings': {
        title: 'Check the settings',
        how: 'Set timer, temperature and programme anew, switch child lock and keep-warm off, and press start until it beeps or lights up.',
      },
      'use-smaller-portions': {
        title: 'Take smaller portions',
        how: 'Fill the jug or bowl at most half, add some liquid, cut hard food smaller, and run it for a minute at most before a pause.',
      },
      'free-the-blades': {
        title: 'Free what is stuck',
        how: 'Pull the plug. Take off jug or attachment, loosen stuck food with a wooden spoon, never with fingers at the blades, and turn the coupling by hand.',
      },
      'clean-seal-ring': {
        title: 'Clean and seat the seal',
        how: 'Pull the plug, take the rubber ring out, wash it and its groove, and put it in flat with the lip as it was. A cracked or stretched ring must be replaced.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Clean out crumbs and fat',
        how: 'Unplugged and cold: empty the crumb tray, wipe off fat and shake out what is left, without tools inside. A new appliance may smell for its first few uses.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
