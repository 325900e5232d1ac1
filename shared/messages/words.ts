// The names that widget, pages and mails all need: of statuses, outcomes, ways to hand over and whatever else of the
// contract people read. One file a language; a missing name fails type checking there.
import type { HandoverMode } from '../catalog'
import type {
  Barrier,
  Cause,
  Coverage,
  DeclineReason,
  Outcome,
  PaidHow,
  Payer,
  Source,
  Status,
  WaitReason,
} from '../job'

type Names<Code extends string> = Readonly<Record<Code, string>>

export interface ContractWords {
  /** As the customer reads them. */
  statuses: Names<Status>
  outcomes: Names<Outcome>
  /** As a choice: what the customer does. */
  modes: Names<HandoverMode>
  coverages: Names<Coverage>
  payers: Names<Payer>
  causes: Names<Cause>
  barriers: Names<Barrier>
  waitReasons: Names<WaitReason>
  declineReasons: Names<DeclineReason>
  paidHows: Names<PaidHow>
  sources: Names<Source>
}
