// English words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.en'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Make the zip run smoothly',
  how: 'Brush sand and fluff out of the teeth with an old toothbrush and rub both sides with a candle or a soft pencil. Then move the slider slowly up and down.',
}
const freeZip = {
  title: 'Free caught fabric',
  how: 'Do not pull harder. Hold the fabric flat beside the slider, draw it out sideways bit by bit while you move the slider backwards, and trim loose threads.',
}

export const belongingsEn: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Shoes',
    plural: 'shoes',
    symptoms: {
      'sole-loose': 'Sole comes off',
      'sole-worn': 'Sole or heel is worn down',
      'heel-broken': 'Heel is broken or loose',
      'upper-torn': 'Seam or upper is torn',
      'zip-or-fastener-faulty': 'Zip, buckle or lace hook is faulty',
      'lining-worn': 'Lining or insole is worn through',
      'lets-water-in': 'They let water in',
      'stained-or-faded': 'Stained, salt-marked or faded',
      pinches: 'They pinch',
      squeaks: 'They squeak',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Dry and waterproof them',
        how: 'Stuff them with newspaper and let them dry for two days away from heaters. Then spray or wax them with a product for their material, seams twice.',
      },
      'clean-gently': {
        title: 'Clean them for their material',
        how: 'Brush off dry dirt. Smooth leather: a damp cloth, then shoe cream. Suede: a rubber brush only. Textile: lukewarm water with mild soap. Never in the washing machine or on a heater.',
      },
      'stretch-gently': {
        title: 'Stretch them gently',
        how: 'Spray leather with shoe stretch, put on thick socks and wear them indoors for half an hour on several days, or leave a shoe tree in overnight.',
      },
      'dry-and-powder-insole': {
        title: 'Dry them and powder beneath the insole',
        how: 'Let the shoes dry for a day, take the insole out, dust a little talcum powder beneath it and lay it in flat.',
      },
    },
  },
  clothing: {
    name: 'Clothing',
    plural: 'clothing',
    symptoms: {
      torn: 'Hole or tear',
      'seam-open': 'Seam has come open',
      'zip-faulty': 'Zip jams or is broken',
      'button-missing': 'Button or press stud is missing',
      'elastic-worn': 'Elastic or cuff is worn out',
      'lets-water-in': 'Jacket lets water in',
      'filling-clumped': 'Down or filling is clumped',
      pilling: 'Fabric pills',
      stained: 'Stain does not come out',
      'does-not-fit': 'Needs to be altered to fit',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Look for the spare button',
        how: 'Often one is sewn to the inner seam or the care label, or came in a small bag. Put it in with the piece, so that the workshop need not search for a match.',
      },
      'wash-and-proof': {
        title: 'Wash and reproof it',
        how: 'Wash it with detergent for outdoor clothing and no softener, spray or wash in a proofing, and warm it in the tumble dryer on low if the label allows: warmth brings the protection back.',
      },
      'dry-with-balls': {
        title: 'Dry it with tennis balls',
        how: 'If the label allows the dryer: low heat with three clean tennis balls, two or three rounds, shaking it out between them, until no lump is left.',
      },
      'shave-pilling': {
        title: 'Take the pills off',
        how: 'Lay the piece flat and go over it with a fabric shaver or a wool comb, lightly and in one direction. Wash it inside out afterwards.',
      },
      'blot-stain': {
        title: 'Blot, do not rub',
        how: 'Blot with cold water and a little gall soap from the edge inwards, test it first where nobody sees, and use no heat and no iron: they set the stain. Silk and wool: leave it to the workshop.',
      },
    },
  },
  bag: {
    name: 'Bag or suitcase',
    plural: 'bags and suitcases',
    symptoms: {
      'handle-or-strap-torn': 'Handle or strap is torn',
      'zip-faulty': 'Zip jams or is broken',
      'seam-open': 'Seam has come open',
      'clasp-faulty': 'Clasp, buckle or magnet is faulty',
      'wheel-faulty': 'Wheel sticks or is broken',
      'pull-handle-stuck': 'Pull-out handle sticks',
      'lock-does-not-open': 'Lock does not open',
      'lining-torn': 'Lining is torn',
      'surface-worn': 'Leather is dry, scratched or faded',
      'shell-cracked': 'Shell is cracked or dented',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Free the wheels',
        how: 'Cut away hair and threads round the axle, rinse off sand, let it dry, and put a drop of silicone spray on the axle. Turn each wheel by hand.',
      },
      'clean-pull-handle': {
        title: 'Clean the handle’s tubes',
        how: 'Empty the suitcase, since a full one squeezes the tubes. Press the button, pull the handle out, wipe the tubes with a damp cloth, then a dry one, and move it a few times.',
      },
      'reset-lock-code': {
        title: 'Try the code again',
        how: 'Hold the button to the side while you try the code you set, 0-0-0, and each one digit up and down: dials slip by one. Do not force it open.',
      },
      'care-for-leather': {
        title: 'Clean and feed the leather',
        how: 'Wipe it with a barely damp cloth and let it dry. Rub in a little colourless leather balm, after a test where nobody sees, and polish after an hour. Not on suede or patent leather.',
      },
    },
  },
  watch: {
    name: 'Watch',
    plural: 'watches',
    symptoms: {
      stopped: 'Has stopped',
      'runs-fast-or-slow': 'Runs fast or slow',
      'glass-broken': 'Glass or display is broken',
      'mist-or-water-inside': 'Mist or water under the glass',
      'strap-or-clasp-broken': 'Strap or clasp is broken',
      'crown-or-button-faulty': 'Crown or button is stuck or loose',
      'date-faulty': 'Date changes at the wrong time',
      'does-not-charge': 'Does not charge (smartwatch)',
      'does-not-connect': 'Does not connect (smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Wind it or give it light',
        how: 'Mechanical and automatic watches: turn the crown 30 times, then wear it for a day. Solar watches: leave them in daylight at a window for two days. Others most likely need a battery.',
      },
      'push-in-crown': {
        title: 'Push the crown in',
        how: 'A crown that is pulled out stops the hands and lets water in. Push it in fully; a screw-down crown is turned while you press. If there is water inside, keep it off heaters and bring it in within days.',
      },
      'keep-from-magnets': {
        title: 'Keep it away from magnets',
        how: 'Loudspeakers, tablet covers and bag clasps magnetise a movement. Keep it a hand away from them, set it to the second, and compare after three days.',
      },
      'set-past-noon': {
        title: 'Set the time past noon',
        how: 'If the date changes at noon the watch is 12 hours off. Turn the hands forward until the date changes, which is midnight, and go on to the right hour. Use no quick date setting from 9 pm to 3 am.',
      },
      'clean-contacts': {
        title: 'Clean the back and the charger',
        how: 'Wipe the back of the watch and the charger with a dry cloth, take off a case, and lay it on for an hour with another plug, straight from a wall socket.',
      },
      'restart-watch': {
        title: 'Restart watch and phone',
        how: 'Hold the watch’s side button, on some both buttons, for 10 to 15 seconds until the logo appears. Restart the phone as well, and switch its Bluetooth on.',
      },
      'pair-again': {
        title: 'Pair it again',
        how: 'Update the watch’s app, see that what it has recorded is saved, remove the watch in the app and in the phone’s Bluetooth list, and add it anew.',
      },
    },
  },
  furniture: {
    name: 'Furniture',
    plural: 'furniture',
    symptoms: {
      wobbles: 'Wobbles or creaks',
      'door-or-drawer-sticks': 'Door or drawer sticks or hangs askew',
      'part-broken': 'Leg, panel or slat is broken',
      'cover-torn': 'Cover is torn or worn',
      'seat-sags': 'Seat or mattress sags',
      'mechanism-jams': 'Fold-out, recliner or lift mechanism jams',
      'chair-sinks': 'Office chair sinks',
      'castors-faulty': 'Castors stick or fall out',
      'surface-damaged': 'Scratches, marks or burns',
      'mould-or-woodworm': 'Mould or woodworm',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Tighten the screws',
        how: 'Screws work loose in the first months. Set the piece on its feet on level floor, tighten all of them by hand in turn, crosswise, and not with force.',
      },
      'level-feet': {
        title: 'Level the feet',
        how: 'Find the foot that does not touch, and screw it out or put felt beneath it. Tall pieces must be fixed to the wall.',
      },
      'adjust-hinges': {
        title: 'Adjust the hinges',
        how: 'Most hinges have two or three screws that move the door up, sideways and in. Turn one by half a turn, close the door, and look at the gap.',
      },
      'clean-runners': {
        title: 'Clean the runners',
        how: 'Empty the drawer, lift it out, wipe the runners, look for what has fallen behind it, and rub wooden runners with candle wax.',
      },
      'turn-cushions': {
        title: 'Turn and plump the cushions',
        how: 'Take loose cushions out, beat them from all sides, swap and turn them. See that no slat beneath has jumped out of its holder.',
      },
      'clear-mechanism': {
        title: 'Clear the mechanism',
        how: 'Unplug electric furniture. Look beneath it with a light, take out what has fallen in, and move it without force. Keep fingers and children away from the joints.',
      },
      'check-plugs': {
        title: 'Check plugs and reset',
        how: 'Plug it straight into a wall socket and push in the cables at power supply, motor and handset. Tables: hold the down button for 10 seconds at the lowest point.',
      },
      'clean-castors': {
        title: 'Clean the castors',
        how: 'Lay the piece on its side, pull the castors out, cut away hair and threads, and push them in until they click. Hard floors need soft castors.',
      },
      'let-water-mark-dry': {
        title: 'Let a water mark dry',
        how: 'White rings in wood often fade in a few days of dry air. Help with a soft cloth under a lukewarm iron for a few seconds at a time. Leave scratches and burns to the workshop.',
      },
      'keep-apart-and-air': {
        title: 'Set it apart and let it dry',
        how: 'Move it away from other furniture and outer walls, into a dry aired room. Wipe mould off with alcohol at an open window, in gloves, away from flames. Look for fresh wood dust after two weeks.',
      },
    },
  },
}
