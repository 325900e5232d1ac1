// Messages that somebody at the office is to send by chat, for every repair.
import type { ToSend } from '../../outbox/to-send'
import { ToSendList } from '../workshop/to-send'
import type { OfficeDesk } from './desk'
import { BackTo, benchOf, OfficePage } from './desk'
import { officeHrefOf } from './job-view'

export interface OfficeToSendPageProps {
  desk: OfficeDesk
  items: readonly ToSend[]
  notice?: string
}

export function OfficeToSendPage({ desk, items, notice }: OfficeToSendPageProps) {
  const { say } = desk
  return (
    <OfficePage desk={desk} room="overview" title={say.toSend.title} width="narrow" notice={notice}>
      <BackTo href="/office" label={say.overview} />
      <h1>{say.toSend.title}</h1>
      <p class="sub">{items.length > 0 ? say.toSend.intro : say.toSend.none}</p>
      <ToSendList desk={benchOf(desk)} items={items} hrefOf={officeHrefOf} action="/office/to-send" />
    </OfficePage>
  )
}
