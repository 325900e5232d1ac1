/** What the element tells its page. No event carries personal data, nor a token that would open some. */

abstract class BengkelEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true })
  }
}

/** The form is there to be used. */
export class BengkelReadyEvent extends BengkelEvent<{ merchant: string }> {
  constructor(merchant: string) {
    super('bengkel-ready', { merchant })
  }
}

/** The shopper has come to a step: `item`, `fault`, `tips`, `place`, `contact` or `review`. */
export class BengkelStepEvent extends BengkelEvent<{ step: string }> {
  constructor(step: string) {
    super('bengkel-step', { step })
  }
}

interface Asked {
  category: string
  symptom: string
}

/** A repair has been asked for, and has this code. */
export class BengkelSubmittedEvent extends BengkelEvent<Asked & { code: string }> {
  constructor(detail: Asked & { code: string }) {
    super('bengkel-submitted', detail)
  }
}

/** A check has fixed it, and nothing was sent. */
export class BengkelSolvedEvent extends BengkelEvent<Asked & { step: string }> {
  constructor(detail: Asked & { step: string }) {
    super('bengkel-solved', detail)
  }
}

/** The repair that is shown has this status now. */
export class BengkelStatusEvent extends BengkelEvent<{ code: string; status: string }> {
  constructor(detail: { code: string; status: string }) {
    super('bengkel-status', detail)
  }
}

/** Something went wrong: the code of a problem of the contract, or `unreachable`. */
export class BengkelErrorEvent extends BengkelEvent<{ code: string }> {
  constructor(code: string) {
    super('bengkel-error', { code })
  }
}

/** The events by their short names. */
export interface BengkelEvents {
  ready: BengkelReadyEvent
  step: BengkelStepEvent
  submitted: BengkelSubmittedEvent
  solved: BengkelSolvedEvent
  status: BengkelStatusEvent
  error: BengkelErrorEvent
}

/** The events by the names under which they are dispatched. */
export type BengkelEventMap = { [Name in keyof BengkelEvents as `bengkel-${Name}`]: BengkelEvents[Name] }

declare global {
  interface HTMLElementEventMap extends BengkelEventMap {}
}
