-- What is told to whom. The event log is the outbox: a follower reads it from a stored cursor and makes these rows.

CREATE TABLE cursors (
  name TEXT PRIMARY KEY,
  -- The last event that was followed.
  seq INTEGER NOT NULL DEFAULT 0,
  -- One instance follows at a time.
  leased_by TEXT NOT NULL DEFAULT '',
  leased_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO cursors (name) VALUES ('deliveries'), ('search'), ('senders');

-- One message by one channel. Several are made for each request, so the row is its own primary key and holds no text:
-- messages are rendered when they are sent.
CREATE TABLE deliveries (
  -- The event that it tells of.
  seq INTEGER NOT NULL REFERENCES events (seq),
  recipient TEXT NOT NULL CHECK (recipient IN ('customer', 'workshop', 'office')),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'gateway', 'hand')),
  template TEXT NOT NULL,
  -- By hand: the workshop in whose list it stands too.
  workshop_id INTEGER,
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'failed', 'dropped')),
  tries INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  sent_at INTEGER,
  -- Why it failed, as a code: never an address or a name.
  error TEXT,
  PRIMARY KEY (seq, recipient, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (channel, next_at) WHERE state = 'due';
CREATE INDEX deliveries_by_hand ON deliveries (workshop_id, seq) WHERE channel = 'hand' AND state = 'due';

-- What has no job: sign-in codes, invitations.
CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL,
  -- Emptied once it is sent.
  data TEXT NOT NULL CHECK (json_valid(data)),
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'failed', 'dropped')),
  tries INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  error TEXT
) STRICT;
CREATE INDEX notices_due ON notices (next_at) WHERE state = 'due';

-- Mail kept instead of sent, where no SMTP server is configured: the demo's mailbox page shows it.
CREATE TABLE kept_mail (
  id INTEGER PRIMARY KEY,
  to_address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  html TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_mail_by_address ON kept_mail (to_address);

-- Text search over jobs, filled by a follower; the row's id is the job's. It holds the index alone and not the words.
CREATE VIRTUAL TABLE job_search USING fts5 (
  words,
  tokenize = 'unicode61 remove_diacritics 2',
  content = '',
  contentless_delete = 1
);
