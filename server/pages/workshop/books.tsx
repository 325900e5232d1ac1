// What a workshop keeps of itself: its holidays and its stock; and what the office keeps of it, to read.
import { Page } from '../layout'
import type { Certificate } from '../../accounts/certificates'
import type { PartInput } from '../../accounts/stock'
import type { Suspension } from '../../store/standing'
import type { StandingDesk } from '../standing/book'
import type { Demanded } from '../standing/certificates'
import { CertificateList } from '../standing/certificates'
import type { HolidaysProps } from '../standing/holidays'
import { Holidays } from '../standing/holidays'
import { Stock } from '../standing/stock'
import { SuspensionNote } from '../standing/suspension'
import type { Desk } from './desk'

export interface BooksPageProps {
  desk: Desk
  standing: StandingDesk
  suspension: Suspension | null
  certificates: readonly Certificate[]
  demanded: readonly Demanded[]
  holidays: HolidaysProps['holidays']
  stock: readonly PartInput[]
  notice?: string
}

export function BooksPage({
  desk: { words, bar },
  standing,
  suspension,
  certificates,
  demanded,
  holidays,
  stock,
  notice,
}: BooksPageProps) {
  const { say } = standing
  return (
    <Page title={say.books} words={words} bar={bar} notice={notice}>
      <div class="head">
        <h1>{say.books}</h1>
      </div>
      {suspension && <SuspensionNote desk={standing} suspension={suspension} title={say.suspension.told} />}
      <div class="books">
        <Holidays desk={standing} holidays={holidays} />
        <Stock desk={standing} stock={stock} />
        <CertificateList desk={standing} certificates={certificates} demanded={demanded} />
      </div>
    </Page>
  )
}
