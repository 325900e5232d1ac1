// What runs out at workshops, on the office's first page: certificates to be renewed, parts to be ordered.
import type { Certificate } from '../../accounts/certificates'
import { dayOf } from '../../dispatch/hours'
import type { Snapshot } from '../../store/directory'
import { standingWords } from '../messages/standing'
import { CertificateLine } from '../standing/certificates'
import type { OfficeDesk } from './desk'

export interface RunningOutProps {
  desk: OfficeDesk
  workshops: Snapshot['workshops']
  lists: {
    certificates: readonly (Certificate & { workshop: number })[]
    parts: readonly { workshop: number; part: string; name: string }[]
  }
}

export function RunningOut({ desk, workshops, lists: { certificates, parts } }: RunningOutProps) {
  const { locale, now } = desk
  const say = standingWords[locale.language]
  if (certificates.length === 0 && parts.length === 0) return null
  const nameOf = (id: number) => workshops.get(id)?.name
  return (
    <div class="running-out">
      {certificates.length > 0 && (
        <section class="card">
          <h2>{say.certificates.runningOut}</h2>
          <ul class="list">
            {certificates.map(({ workshop, ...certificate }) => (
              <li>
                <CertificateLine
                  desk={{ say, locale, today: dayOf(workshops.get(workshop)?.timeZone ?? 'UTC', now) }}
                  certificate={certificate}
                />
                <a href={`/office/workshops/${workshop}#certificates`}>{nameOf(workshop)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.length > 0 && (
        <section class="card">
          <h2>{say.stock.runOut}</h2>
          <ul class="list">
            {parts.map(({ workshop, part, name }) => (
              <li>
                <span>
                  <b>{part}</b>
                  {name && <span class="sub small"> · {name}</span>}
                </span>
                <a href={`/office/workshops/${workshop}#stock`}>{nameOf(workshop)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
