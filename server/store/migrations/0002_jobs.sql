-- Jobs and what happens to them. A job's row is lean: its code and tokens are computed from its id, its open offer and
-- limit are columns, and what was asked and found are JSON documents that only its own page reads.

CREATE TABLE jobs (
  -- Never used again: codes and tokens are made of it.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  merchant_id INTEGER NOT NULL REFERENCES merchants (id),
  -- Counts the changes of status; a change carries the version it saw.
  version INTEGER NOT NULL DEFAULT 1,
  -- Nonce of the attempt that changed it last: ties a unit's statements together.
  mark INTEGER NOT NULL,
  -- Raised to revoke the job's status tokens.
  epoch INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL,
  outcome TEXT,
  source TEXT NOT NULL,
  -- The Idempotency-Key and a hash of what came with it; forgotten after 7 days.
  request_key TEXT,
  request_hash TEXT,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  -- The workshop that is asked or has the job.
  workshop_id INTEGER REFERENCES workshops (id),
  store_id INTEGER REFERENCES stores (id),
  repeat_of INTEGER REFERENCES jobs (id),
  -- When the server must look at it again: offer limit, quote's end, reminder, dispatch due at once.
  due_at INTEGER,
  -- When it should be ready; late after that.
  ready_by INTEGER,
  -- Why a person at the office must look, else null.
  attention TEXT,
  category TEXT NOT NULL,
  -- What was asked: item, problem, place, handover, coverage, limit, consent.
  request TEXT NOT NULL CHECK (json_valid(request)),
  -- Whom to reach: personal, can be erased.
  contact TEXT NOT NULL CHECK (json_valid(contact)),
  -- What was found and agreed: receipt, diagnosis, quote, waiting, hand-out.
  work TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(work))
) STRICT;
CREATE UNIQUE INDEX jobs_by_request ON jobs (merchant_id, request_key) WHERE request_key IS NOT NULL;
CREATE INDEX jobs_open_by_workshop ON jobs (workshop_id, status) WHERE status <> 'closed' AND workshop_id IS NOT NULL;
CREATE INDEX jobs_due ON jobs (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX jobs_needing_office ON jobs (attention) WHERE attention IS NOT NULL;
CREATE INDEX jobs_open_by_store ON jobs (store_id, status) WHERE status <> 'closed' AND store_id IS NOT NULL;
CREATE INDEX jobs_fixed ON jobs (category, id) WHERE outcome = 'fixed';
CREATE INDEX jobs_by_original ON jobs (repeat_of) WHERE repeat_of IS NOT NULL;

-- Append-only: one change of a job's status or one addition to it. Holds ids and codes, never personal text.
CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  job_id INTEGER NOT NULL REFERENCES jobs (id),
  -- The caller's id of the command: a retry finds its own event.
  command_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  actor TEXT NOT NULL,
  -- The person at the office, workshop or store who did it.
  person_id INTEGER,
  -- The status that it led to, where it changed.
  status TEXT,
  data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data))
) STRICT;
CREATE UNIQUE INDEX events_by_job ON events (job_id, command_id);

-- What people wrote, by the event that brought it: can be erased while the history stays.
CREATE TABLE texts (
  seq INTEGER PRIMARY KEY REFERENCES events (seq),
  job_id INTEGER NOT NULL REFERENCES jobs (id),
  body TEXT NOT NULL
) STRICT;
CREATE INDEX texts_by_job ON texts (job_id);

CREATE TABLE photos (
  id TEXT PRIMARY KEY,
  merchant_id INTEGER NOT NULL REFERENCES merchants (id),
  job_id INTEGER REFERENCES jobs (id),
  kind TEXT NOT NULL DEFAULT 'request',
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX photos_by_job ON photos (job_id) WHERE job_id IS NOT NULL;
CREATE INDEX photos_unattached ON photos (created_at) WHERE job_id IS NULL;

CREATE TABLE troubleshooting (
  category TEXT NOT NULL,
  symptom TEXT NOT NULL,
  step TEXT NOT NULL,
  merchant_id INTEGER NOT NULL REFERENCES merchants (id),
  solved INTEGER NOT NULL DEFAULT 0,
  not_solved INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (category, symptom, step, merchant_id)
) STRICT, WITHOUT ROWID;
