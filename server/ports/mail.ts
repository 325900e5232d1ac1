/** What sends a mail: an SMTP server where one is configured, else a table that the demo's mailbox page shows. */
export interface Mail {
  /** @throws where it was not accepted; it is tried again later */
  send(mail: OutgoingMail): Promise<void>
}

export interface OutgoingMail {
  to: string
  subject: string
  text: string
  html: string
}
