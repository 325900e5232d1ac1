/** Faults of what people carry with them. */
import type { Fault } from '../fault'
import { said, work } from '../fault'

export const faultsOfPortables: readonly Fault[] = [
  {
    category: 'phone',
    symptom: 'screen-broken',
    weight: 9,
    told: [
      said(
        'Dropped it on the stairs. The glass is cracked from corner to corner, touch still works.',
        'Jatuh di tangga. Kacanya retak dari ujung ke ujung, layar sentuh masih jalan.',
      ),
      said('The screen is black at the bottom after a fall.', 'Layar bagian bawah hitam setelah jatuh.'),
      said('My little one threw it. Cracks and a green line.', 'Dilempar anak. Retak dan ada garis hijau.'),
    ],
    cause: 'handling',
    finding: said(
      'Glass and display are broken, the frame is straight.',
      'Kaca dan layar pecah, rangka lurus.',
    ),
    done: said(
      'Display unit replaced, touch and light sensor tested.',
      'Unit layar diganti, sentuhan dan sensor diuji.',
    ),
    lines: [[said('Display unit', 'Unit layar'), 109], work(40)],
    days: 1,
    part: said('display unit', 'unit layar'),
    scene: 'phone',
  },
  {
    category: 'phone',
    symptom: 'battery-drains',
    weight: 5,
    told: [
      said('Empty by noon, and it switches off at 20 percent.', 'Siang sudah habis, dan mati di 20 persen.'),
      said('I have to charge three times a day.', 'Harus mengisi tiga kali sehari.'),
    ],
    cause: 'wear',
    finding: said('The battery has 61 % of its capacity left.', 'Sisa kapasitas baterai 61 %.'),
    done: said('Battery replaced, case sealed anew.', 'Baterai diganti, rumah ponsel disegel ulang.'),
    lines: [[said('Battery', 'Baterai'), 34], work(25)],
    days: 1,
    part: said('battery', 'baterai'),
  },
  {
    category: 'phone',
    symptom: 'does-not-charge',
    weight: 4,
    told: [
      said(
        'The plug only holds at an angle. Tried three cables.',
        'Colokan hanya masuk kalau miring. Sudah coba tiga kabel.',
      ),
    ],
    cause: 'none',
    finding: said(
      'The port was full of lint; it charges normally now.',
      'Lubang penuh debu; sekarang mengisi normal.',
    ),
    done: said('Port cleaned, charged to full twice.', 'Lubang dibersihkan, dua kali diisi penuh.'),
    lines: [work(15)],
    days: 1,
  },
  {
    category: 'phone',
    symptom: 'camera-faulty',
    weight: 2,
    told: [
      said('All photos are blurred, it does not focus any more.', 'Semua foto buram, tidak bisa fokus lagi.'),
    ],
    cause: 'defect',
    finding: said('The focus of the main camera is stuck.', 'Fokus kamera utama macet.'),
    done: said('Camera module replaced.', 'Modul kamera diganti.'),
    lines: [[said('Camera module', 'Modul kamera'), 58], work(35)],
    days: 3,
    part: said('camera module', 'modul kamera'),
  },
  {
    category: 'tablet',
    symptom: 'screen-broken',
    weight: 2,
    told: [
      said(
        'Somebody sat on it. Cracked, and the picture flickers.',
        'Terduduki. Retak dan gambarnya berkedip.',
      ),
    ],
    cause: 'handling',
    finding: said('Glass broken, display cable damaged.', 'Kaca pecah, kabel layar rusak.'),
    done: said('Glass and cable replaced.', 'Kaca dan kabel diganti.'),
    lines: [
      [said('Glass with touch', 'Kaca sentuh'), 89],
      [said('Display cable', 'Kabel layar'), 14],
      work(55),
    ],
    days: 4,
    scene: 'phone',
  },
  {
    category: 'laptop',
    symptom: 'does-not-charge',
    weight: 4,
    told: [
      said(
        'Charges only when I hold the plug up. The power supply is fine on another laptop.',
        'Mengisi hanya kalau colokan saya tahan ke atas. Charger normal di laptop lain.',
      ),
    ],
    cause: 'wear',
    finding: said('The charging socket has come loose from the board.', 'Soket pengisian lepas dari papan.'),
    done: said('Socket replaced, charges in any position.', 'Soket diganti, mengisi di segala posisi.'),
    lines: [[said('Charging socket', 'Soket pengisian'), 22], work(68)],
    days: 3,
  },
  {
    category: 'laptop',
    symptom: 'keyboard-or-touchpad-faulty',
    weight: 3,
    told: [
      said(
        'Tea over the keyboard. Half a row writes nothing.',
        'Ketumpahan teh. Setengah baris tombol mati.',
      ),
    ],
    cause: 'handling',
    finding: said(
      'Liquid under the keyboard; the board is clean.',
      'Cairan di bawah papan tombol; mainboard bersih.',
    ),
    done: said('Keyboard replaced, cleaned inside.', 'Papan tombol diganti, bagian dalam dibersihkan.'),
    lines: [[said('Keyboard', 'Papan tombol'), 64], work(58)],
    days: 4,
    part: said('keyboard', 'papan tombol'),
    scene: 'laptop',
  },
  {
    category: 'laptop',
    symptom: 'overheats',
    weight: 3,
    told: [
      said('The fan screams and it switches off in calls.', 'Kipas meraung dan mati saat rapat daring.'),
    ],
    cause: 'wear',
    finding: said('Cooler full of dust, thermal paste dry.', 'Pendingin penuh debu, pasta termal kering.'),
    done: said('Cleaned, new paste, 64 °C under load.', 'Dibersihkan, pasta baru, 64 °C saat beban penuh.'),
    lines: [[said('Thermal paste', 'Pasta termal'), 9], work(48)],
    days: 2,
  },
  {
    category: 'headphones',
    symptom: 'one-side-silent',
    weight: 4,
    told: [said('The left side has been dead since last week.', 'Sisi kiri mati sejak minggu lalu.')],
    cause: 'defect',
    finding: said('Broken wire in the left hinge.', 'Kabel putus di engsel kiri.'),
    done: said('Wire replaced, hinge relieved.', 'Kabel diganti, engsel dilonggarkan.'),
    lines: [[said('Hinge cable', 'Kabel engsel'), 12], work(29)],
    days: 3,
  },
  {
    category: 'headphones',
    symptom: 'battery-drains',
    weight: 2,
    told: [said('Two hours instead of thirty.', 'Dua jam, dulu tiga puluh.')],
    cause: 'wear',
    finding: said('The battery is at the end of its life.', 'Baterai sudah habis usianya.'),
    done: said('Battery replaced, 29 hours measured.', 'Baterai diganti, terukur 29 jam.'),
    lines: [[said('Battery', 'Baterai'), 24], work(20)],
    days: 3,
    part: said('battery', 'baterai'),
  },
]
