// The words of the demo's mailbox in every language we speak.
import type { PageLanguage } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'

const en = {
  title: 'Kept mail',
  intro: 'No mail server is set, so mail is kept here instead of being sent. Sign-in codes are among it.',
  to: 'To',
  subject: 'Subject',
  at: 'When',
  all: 'Everybody’s mail',
  onlyTo: (address: string) => `Only mail to ${address}`,
  none: 'No mail yet. It appears here by itself.',
  asText: 'In plain text',
}

const id: Said<typeof en> = {
  title: 'Surat yang disimpan',
  intro:
    'Server email belum diatur, jadi surat disimpan di sini dan tidak dikirim. Kode masuk juga ada di sini.',
  to: 'Kepada',
  subject: 'Perihal',
  at: 'Waktu',
  all: 'Surat untuk semua',
  onlyTo: (address) => `Hanya surat untuk ${address}`,
  none: 'Belum ada surat. Nanti muncul sendiri di sini.',
  asText: 'Sebagai teks',
}

export const mailboxWords: Readonly<Record<PageLanguage, Said<typeof en>>> = { en, id }
