/** What sends a mail: an SMTP server where one is configured, else a table that the demo's mailbox page shows. */
export interface Mail {
  /** @throws where it was not accepted, a `MailRefusal` where trying again is useless; else it is tried again later */
  send(mail: OutgoingMail): Promise<void>
}

export interface OutgoingMail {
  /** The same for each try of one message, so that whoever gets it twice can tell. */
  id: string
  /** One address or several. */
  to: readonly string[]
  /** The sender's name as people read it; the address is the server's own. */
  from: string
  subject: string
  text: string
  html: string
}

/** An error that says so: the address does not exist, say. */
export interface MailRefusal extends Error {
  permanent: true
}
