/** The shoe brand's pages: three pairs and a bag's worth of words. */
import alster from './pictures/alster-boot.svg?raw'
import elbe from './pictures/elbe-derby.svg?raw'
import trave from './pictures/trave-loafer.svg?raw'

export interface Pair {
  /** Its path below the brand's; the front page shows the first. */
  slug: string
  name: string
  kind: string
  sku: string
  /** Whole euro. */
  price: number
  picture: string
  colour: string
  line: string
  text: string
  makes: readonly (readonly [title: string, text: string])[]
  letters: readonly { text: string; from: string }[]
}

const welt = [
  'The welt',
  'Sewn, not glued: the sole comes off and a new one goes on, five times and more.',
] as const
const hands = [
  'Two hundred steps',
  'By forty people in one house, and each pair by the same two hands.',
] as const

export const pairs: readonly Pair[] = [
  {
    slug: '',
    name: 'Elbe Derby',
    kind: 'Derby in calf leather',
    sku: 'LH-ELBE-CG',
    price: 289,
    picture: elbe,
    colour: 'Cognac',
    line: 'The pair that your children will ask about.',
    text: 'Open lacing, a round toe, a leather that is tanned with oak bark for nine months. It begins a little stiff and ends as a part of you. We have made it since 1931 and changed it twice.',
    makes: [
      ['The leather', 'From one tannery on the Lahn, full grain, tanned with bark and time.'],
      welt,
      hands,
    ],
    letters: [
      {
        text: 'Resoled for the third time this spring. They came back in six days and I had missed them.',
        from: 'Matthias K., Lübeck',
      },
      { text: 'Bought for a wedding in 2011. Worn today in the rain.', from: 'Ines A., München' },
    ],
  },
  {
    slug: 'alster-boot',
    name: 'Alster Boot',
    kind: 'Chelsea boot in oiled leather',
    sku: 'LH-ALST-DB',
    price: 329,
    picture: alster,
    colour: 'Dark brown',
    line: 'For all weather that a harbour town knows.',
    text: 'Oiled leather, an elastic that we change when it tires, and a rubber sole with a storm welt. Wipe it, wax it, forget the forecast.',
    makes: [['The elastic', 'Woven in Wuppertal, replaced in a quarter of an hour.'], welt, hands],
    letters: [{ text: 'Ten winters. One pair of heels each two years.', from: 'Björn C., Kiel' }],
  },
  {
    slug: 'trave-loafer',
    name: 'Trave Loafer',
    kind: 'Loafer in calf leather',
    sku: 'LH-TRAV-BX',
    price: 259,
    picture: trave,
    colour: 'Oxblood',
    line: 'Slips on, stays on.',
    text: 'Light, unlined at the front, with a sole that bends on the first day. The apron is sewn by hand, which takes longer than the rest of the shoe.',
    makes: [['The apron', 'Seventy stitches by hand, waxed thread.'], welt, hands],
    letters: [{ text: 'The only shoes that I wear without socks.', from: 'Sophie K., Berlin' }],
  },
]
