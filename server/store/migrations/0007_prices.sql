-- What a place on each workshop's bench is worth, by the day from which it counts: made each night from the weeks before.

CREATE TABLE price_days (
  -- The installation's day, YYYY-MM-DD: one row, however many look.
  day TEXT PRIMARY KEY,
  -- Of the way in which prices are made; goes up with it.
  version INTEGER NOT NULL,
  -- The run that made it.
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  -- What they were made from: jobs asked for in [from_at, to_at).
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  jobs INTEGER NOT NULL,
  -- Why they count or do not: adopted, plenty, few_jobs, not_better.
  verdict TEXT NOT NULL,
  -- Seconds of travel a job in the replay of the last days, by the nearest and with the prices; null where none was made.
  nearest_s REAL,
  priced_s REAL
) STRICT, WITHOUT ROWID;

-- Only of those days whose prices count, and of workshops that have one.
CREATE TABLE prices (
  day TEXT NOT NULL REFERENCES price_days (day),
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  price_s INTEGER NOT NULL CHECK (price_s > 0),
  -- Metres: jobs from farther away mostly go elsewhere.
  keeps_m INTEGER NOT NULL,
  PRIMARY KEY (day, workshop_id)
) STRICT, WITHOUT ROWID;

INSERT INTO cursors (name) VALUES ('prices');
