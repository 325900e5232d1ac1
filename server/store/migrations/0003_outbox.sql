-- What is told to whom. The event log is the outbox: a follower reads it from a stored cursor and makes these rows.

CREATE TABLE cursors (
  name TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  -- One instance follows at a time.
  leased_by TEXT NOT NULL DEFAULT '',
  leased_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY,
  -- The event that it tells of.
  seq INTEGER NOT NULL REFERENCES events (seq),
  job_id INTEGER NOT NULL REFERENCES jobs (id),
  recipient TEXT NOT NULL CHECK (recipient IN ('customer', 'workshop', 'office')),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'gateway', 'hand')),
  template TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'failed', 'dropped')),
  tries INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  sent_at INTEGER,
  error TEXT
) STRICT;
CREATE UNIQUE INDEX deliveries_once ON deliveries (seq, recipient, channel);
CREATE INDEX deliveries_due ON deliveries (channel, next_at) WHERE state = 'due';
CREATE INDEX deliveries_by_job ON deliveries (job_id);

-- What has no job: sign-in codes, invitations.
CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL,
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

-- Text search over jobs, filled by a follower; the row's id is the job's.
CREATE VIRTUAL TABLE job_search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
