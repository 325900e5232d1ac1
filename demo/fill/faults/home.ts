/** Faults of what stands in kitchens and laundries. */
import type { Fault } from '../fault'
import { said, visit, work } from '../fault'

export const faultsOfHome: readonly Fault[] = [
  {
    category: 'washing-machine',
    symptom: 'does-not-drain',
    weight: 6,
    told: [
      said(
        'The water stays in the drum at the end and it beeps. I cleaned the filter, no change.',
        'Air tidak mau keluar di akhir putaran dan mesin berbunyi. Filter sudah saya bersihkan.',
      ),
      said(
        'Stops with water inside since Sunday. It hums but nothing drains.',
        'Sejak Minggu berhenti dengan air di dalam. Ada dengung tapi air tidak terbuang.',
      ),
    ],
    cause: 'wear',
    finding: said(
      'The drain pump is worn out and no longer turns.',
      'Pompa pembuangan aus dan tidak berputar lagi.',
    ),
    done: said(
      'Drain pump replaced, hose rinsed, two programmes run.',
      'Pompa pembuangan diganti, selang dibilas, dua program diuji.',
    ),
    lines: [[said('Drain pump, original part', 'Pompa pembuangan asli'), 48.9], work(62), visit(19)],
    days: 3,
    part: said('drain pump', 'pompa pembuangan'),
    scene: 'washer',
  },
  {
    category: 'washing-machine',
    symptom: 'noisy-or-moves',
    weight: 4,
    told: [
      said(
        'It is so loud when it spins that the neighbours called.',
        'Suaranya sangat keras saat memeras, sampai tetangga menegur.',
      ),
      said(
        'A grinding noise in every spin, worse with towels.',
        'Ada bunyi gerinda setiap memeras, lebih parah kalau ada handuk.',
      ),
    ],
    cause: 'wear',
    finding: said(
      'The drum bearings have play, the seal has let water through.',
      'Bantalan drum oblak, sil sudah tembus air.',
    ),
    done: said('Bearings and seal replaced.', 'Bantalan dan sil diganti.'),
    lines: [[said('Bearing set with seal', 'Set bantalan dan sil'), 64.5], work(110), visit(19)],
    days: 4,
    part: said('bearing set', 'set bantalan'),
  },
  {
    category: 'washing-machine',
    symptom: 'leaks',
    weight: 3,
    told: [
      said(
        'A puddle under the machine after each wash, mostly at the front.',
        'Ada genangan di depan mesin setiap habis mencuci.',
      ),
    ],
    cause: 'defect',
    finding: said('The door seal is torn at the bottom.', 'Karet pintu sobek di bagian bawah.'),
    done: said(
      'Door seal replaced, run twice without a drop.',
      'Karet pintu diganti, dua kali uji tanpa tetesan.',
    ),
    lines: [[said('Door seal', 'Karet pintu'), 39.9], work(54), visit(19)],
    days: 2,
    scene: 'washer',
  },
  {
    category: 'refrigerator',
    symptom: 'not-cold',
    weight: 5,
    told: [
      said(
        'The fridge is at 14 degrees, the freezer still works.',
        'Bagian bawah 14 derajat, pembeku masih jalan.',
      ),
      said('Milk goes sour in a day. It runs all the time.', 'Susu basi dalam sehari. Mesinnya hidup terus.'),
    ],
    cause: 'defect',
    finding: said('The fan of the evaporator stands still.', 'Kipas evaporator mati.'),
    done: said('Fan replaced, 4 °C after three hours.', 'Kipas diganti, suhu 4 °C setelah tiga jam.'),
    lines: [[said('Evaporator fan', 'Kipas evaporator'), 52], work(70), visit(19)],
    days: 3,
    part: said('fan', 'kipas'),
  },
  {
    category: 'refrigerator',
    symptom: 'ice-builds-up',
    weight: 2,
    told: [
      said(
        'Thick ice at the back wall two weeks after I defrosted it.',
        'Es tebal di dinding belakang, padahal baru dua minggu dicairkan.',
      ),
    ],
    cause: 'wear',
    finding: said(
      'The door gasket no longer closes at the hinge side.',
      'Karet pintu renggang di sisi engsel.',
    ),
    done: said('Gasket replaced and the door adjusted.', 'Karet diganti dan pintu disetel.'),
    lines: [[said('Door gasket', 'Karet pintu kulkas'), 44], work(40), visit(19)],
    days: 2,
  },
  {
    category: 'dishwasher',
    symptom: 'dishes-stay-dirty',
    weight: 3,
    told: [
      said(
        'Glasses come out with sand on them, whatever programme I take.',
        'Gelas keluar masih berpasir, program apa pun.',
      ),
    ],
    cause: 'wear',
    finding: said('The circulation pump has too little pressure.', 'Tekanan pompa sirkulasi terlalu rendah.'),
    done: said('Circulation pump replaced, test load clean.', 'Pompa sirkulasi diganti, uji cuci bersih.'),
    lines: [[said('Circulation pump', 'Pompa sirkulasi'), 89], work(62), visit(19)],
    days: 4,
    part: said('circulation pump', 'pompa sirkulasi'),
  },
  {
    category: 'coffee-maker',
    symptom: 'leaks',
    weight: 4,
    told: [
      said(
        'Water runs out below while it heats up. The tray is dry.',
        'Air merembes dari bawah saat memanas. Baki tetesan kering.',
      ),
      said('Leaks from the side, about a cup a day.', 'Bocor dari samping, kira-kira satu cangkir sehari.'),
    ],
    cause: 'wear',
    finding: said('The seals of the brewing group are hard and cracked.', 'Sil unit seduh keras dan retak.'),
    done: said(
      'Seal kit fitted, descaled, ten cups without a drop.',
      'Kit sil dipasang, dibersihkan kerak, sepuluh cangkir tanpa bocor.',
    ),
    lines: [[said('Seal kit', 'Kit sil'), 14.9], [said('Descaling', 'Pembersihan kerak'), 12], work(38)],
    days: 3,
    part: said('seal kit', 'kit sil'),
    scene: 'coffee',
  },
  {
    category: 'coffee-maker',
    symptom: 'no-coffee',
    weight: 3,
    told: [
      said(
        'The pump is loud but nothing comes out. Descaled twice.',
        'Pompa bunyi keras tapi tidak ada kopi. Sudah dua kali dibersihkan kerak.',
      ),
    ],
    cause: 'handling',
    finding: said('The valve is blocked with scale.', 'Katup tersumbat kerak.'),
    done: said('Valve and lines cleaned, pump tested.', 'Katup dan saluran dibersihkan, pompa diuji.'),
    lines: [[said('Valve', 'Katup'), 18.5], work(45)],
    days: 2,
  },
  {
    category: 'vacuum-cleaner',
    symptom: 'weak-suction',
    weight: 3,
    told: [
      said('Hardly picks anything up, even with new filters.', 'Hampir tidak menyedot walau filter baru.'),
    ],
    cause: 'none',
    finding: said(
      'A toy brick sat in the bend of the tube. The motor gives full suction.',
      'Ada balok mainan di tekukan pipa. Daya hisap motor penuh.',
    ),
    done: said('Blockage removed, suction measured.', 'Sumbatan dikeluarkan, daya hisap diukur.'),
    lines: [work(24)],
    days: 1,
  },
  {
    category: 'vacuum-cleaner',
    symptom: 'battery-drains',
    weight: 2,
    told: [said('Runs for four minutes after a full charge.', 'Hanya jalan empat menit setelah penuh.')],
    cause: 'wear',
    finding: said('Two cells of the battery are spent.', 'Dua sel baterai sudah lemah.'),
    done: said('New battery, 38 minutes measured.', 'Baterai baru, terukur 38 menit.'),
    lines: [[said('Battery pack', 'Baterai'), 59], work(15)],
    days: 4,
    part: said('battery pack', 'baterai'),
  },
  {
    category: 'small-kitchen-appliance',
    symptom: 'does-not-turn',
    weight: 2,
    told: [
      said('The blender smells burnt and the blades stand still.', 'Blender bau hangus dan pisaunya diam.'),
    ],
    cause: 'wear',
    finding: said('The coupling between motor and jug is worn off.', 'Kopling antara motor dan gelas aus.'),
    done: said('Coupling replaced.', 'Kopling diganti.'),
    lines: [[said('Coupling', 'Kopling'), 9.9], work(22)],
    days: 2,
  },
]
