// The contract's names in Indonesian.
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Diminta',
  offered: 'Service center ditanya',
  booked: 'Service center ditemukan',
  received: 'Diterima',
  quoted: 'Penawaran harga',
  repairing: 'Perbaikan',
  waiting: 'Menunggu',
  ready: 'Siap',
  closed: 'Selesai',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Sudah diperbaiki',
  no_fault: 'Tidak ditemukan kerusakan',
  not_repairable: 'Tidak dapat diperbaiki',
  exchanged: 'Anda mendapat pengganti',
  credited: 'Uang Anda dikembalikan',
  quote_declined: 'Tidak diperbaiki',
  cancelled: 'Dibatalkan',
  no_show: 'Ditutup karena barang tidak diantar',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Antar sendiri',
  'mail-in': 'Kirim lewat kurir',
  pickup: 'Dijemput',
  'on-site': 'Diperbaiki di rumah',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Jaminan menurut undang-undang',
  manufacturer: 'Garansi pabrik',
  extended: 'Garansi tambahan',
  goodwill: 'Kebijakan khusus',
  repair_warranty: 'Garansi perbaikan sebelumnya',
  none: 'Tidak bergaransi',
}

export const payers: ContractWords['payers'] = {
  customer: 'Pelanggan',
  merchant: 'Toko',
  brand: 'Merek',
}

export const causes: ContractWords['causes'] = {
  defect: 'Cacat barang',
  wear: 'Aus karena pemakaian',
  handling: 'Cara pakai',
  transport: 'Rusak saat pengiriman',
  none: 'Tidak ditemukan',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Suku cadang tidak tersedia',
  parts_expensive: 'Suku cadang terlalu mahal',
  cannot_open: 'Tidak dapat dibuka',
  no_information: 'Tidak ada panduan perbaikan',
  no_equipment: 'Alat tidak tersedia',
  worn_out: 'Sudah terlalu aus',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'suku cadang',
  customer: 'pelanggan',
  transport: 'pengiriman',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Tidak ada waktu',
  no_part: 'Suku cadang tidak ada',
  not_our_skill: 'Bukan bidang kami',
  too_far: 'Terlalu jauh',
  closed: 'Kami tutup saat itu',
  other: 'Alasan lain',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Tunai',
  card: 'Kartu',
  transfer: 'Transfer bank',
  wallet: 'Dompet digital atau QRIS',
  invoice: 'Dengan faktur',
  nothing: 'Tidak ada biaya',
}

export const sources: ContractWords['sources'] = {
  widget: 'Situs toko',
  store: 'Konter toko',
  phone: 'Telepon',
  workshop: 'Konter service center',
  api: 'Sistem toko',
}
