-- What decides whether a workshop may get a job, beside its own row. Days are calendar days of the workshop, `YYYY-MM-DD`,
-- the last one included. A row is known by what it is about, so that a form that is sent twice says the same again.

-- Categories for which the merchant demands a certificate, as a JSON list; for all others a skill alone is enough.
ALTER TABLE merchants ADD COLUMN certified TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(certified));

-- A person's proof of a skill. The workshop has the skill while one of them is in date.
CREATE TABLE certificates (
  id INTEGER PRIMARY KEY,
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  holder TEXT NOT NULL COLLATE NOCASE,
  category TEXT NOT NULL,
  last_day TEXT NOT NULL,
  UNIQUE (workshop_id, category, holder)
) STRICT;
CREATE INDEX certificates_by_last_day ON certificates (last_day);

-- The office gives it no work, until the last day is over or, without one, until the row is gone.
CREATE TABLE suspensions (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id),
  reason TEXT NOT NULL,
  last_day TEXT,
  since INTEGER NOT NULL
) STRICT;

-- Where a workshop comes to (no brand; else it is as far as `reach_m`), and where a brand's authorisation holds (else it is
-- everywhere): one row a country. Without postcodes and districts all of it.
CREATE TABLE territories (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  -- In small letters, '' for pickups and visits.
  brand TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL,
  -- How postcodes begin, capitals and digits only.
  postcodes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(postcodes)),
  -- As they are written, and folded, as the names of a place are compared.
  districts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(districts)),
  district_keys TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(district_keys)),
  PRIMARY KEY (workshop_id, brand, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE holidays (
  id INTEGER PRIMARY KEY,
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  word TEXT NOT NULL DEFAULT '',
  UNIQUE (workshop_id, first_day, last_day)
) STRICT;

-- Parts that lie at the workshop, by their code in capitals; one that has run out stays in the list.
CREATE TABLE stock (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  part TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (workshop_id, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_run_out ON stock (workshop_id) WHERE count = 0;
