/** Faults of shoes and bags. */
import type { Fault } from '../fault'
import { said, work } from '../fault'

export const faultsOfBelongings: readonly Fault[] = [
  {
    category: 'shoes',
    symptom: 'sole-loose',
    weight: 6,
    told: [
      said('The sole comes off at the left toe.', 'Sol lepas di ujung kiri.'),
      said('Came apart at the front after a wet week.', 'Terbuka di depan setelah seminggu hujan.'),
    ],
    cause: 'defect',
    finding: said('The welt stitching has opened over 6 cm.', 'Jahitan pinggir terbuka sepanjang 6 cm.'),
    done: said('Welt stitched anew and sealed.', 'Pinggiran dijahit ulang dan dilapisi.'),
    lines: [[said('Thread and wax', 'Benang dan lilin'), 6], work(34)],
    days: 5,
    scene: 'shoe',
  },
  {
    category: 'shoes',
    symptom: 'sole-worn',
    weight: 6,
    told: [
      said('Three winters old and walked through to the cork.', 'Sudah tiga musim, aus sampai ke gabus.'),
      said('Heels worn down on the outside, soles thin.', 'Hak aus di sisi luar, sol tipis.'),
    ],
    cause: 'wear',
    finding: said(
      'Soles and heels worn through; uppers in good state.',
      'Sol dan hak habis; bagian atas masih baik.',
    ),
    done: said(
      'Resoled, new heels, uppers cleaned and waxed.',
      'Sol dan hak baru, kulit dibersihkan dan dilapisi.',
    ),
    lines: [
      [said('Rubber soles, pair', 'Sol karet, sepasang'), 42],
      [said('Heels, pair', 'Hak, sepasang'), 14],
      work(39),
    ],
    days: 8,
    part: said('soles in this size', 'sol ukuran ini'),
    scene: 'shoe',
  },
  {
    category: 'shoes',
    symptom: 'upper-torn',
    weight: 3,
    told: [said('A nail tore the leather on the side.', 'Kulit samping sobek kena paku.')],
    cause: 'handling',
    finding: said('A tear of 3 cm, lining unhurt.', 'Sobek 3 cm, lapisan dalam utuh.'),
    done: said('Patched from inside, stitched, coloured.', 'Ditambal dari dalam, dijahit, diwarnai.'),
    lines: [[said('Leather patch', 'Tambalan kulit'), 9], work(36)],
    days: 6,
  },
  {
    category: 'shoes',
    symptom: 'lets-water-in',
    weight: 2,
    told: [
      said('My socks are wet after ten minutes of rain.', 'Kaus kaki basah setelah sepuluh menit hujan.'),
    ],
    cause: 'none',
    finding: said(
      'Tight in the bath test; the leather was never waxed.',
      'Kedap saat diuji; kulit belum pernah dilapisi.',
    ),
    done: said('Cleaned and waxed twice.', 'Dibersihkan dan dilapisi dua kali.'),
    lines: [work(18)],
    days: 2,
  },
  {
    category: 'shoes',
    symptom: 'zip-or-fastener-faulty',
    weight: 2,
    told: [said('The zip opens from below when I walk.', 'Ritsleting terbuka dari bawah saat berjalan.')],
    cause: 'defect',
    finding: said('The slider is worn.', 'Kepala ritsleting aus.'),
    done: said('Zip replaced.', 'Ritsleting diganti.'),
    lines: [[said('Zip', 'Ritsleting'), 8], work(26)],
    days: 4,
  },
  {
    category: 'bag',
    symptom: 'handle-or-strap-torn',
    weight: 3,
    told: [said('The handle has torn out on one side.', 'Pegangan sobek di satu sisi.')],
    cause: 'wear',
    finding: said('Rivet torn out of the leather.', 'Keling lepas dari kulit.'),
    done: said('Leather doubled, new rivets.', 'Kulit dilapis ganda, keling baru.'),
    lines: [[said('Rivets and leather', 'Keling dan kulit'), 7], work(28)],
    days: 5,
  },
]
