-- Who takes part: merchants, their stores, workshops with what they can do, and the people who sign in.
-- Times are epoch milliseconds UTC, money is in minor units, lists are JSON. `made_by` is the id of the form that made a
-- row: sent twice, it makes one.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE merchants (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  secret_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  currency TEXT NOT NULL,
  origins TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(origins)),
  accent TEXT,
  privacy_url TEXT NOT NULL DEFAULT '',
  warranty_days INTEGER NOT NULL DEFAULT 90,
  no_fault_fee INTEGER,
  active INTEGER NOT NULL DEFAULT 1,
  made_by TEXT UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE stores (
  id INTEGER PRIMARY KEY,
  merchant_id INTEGER NOT NULL REFERENCES merchants (id),
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  active INTEGER NOT NULL DEFAULT 1,
  made_by TEXT UNIQUE
) STRICT;
CREATE INDEX stores_by_merchant ON stores (merchant_id);

CREATE TABLE workshops (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  time_zone TEXT NOT NULL,
  language TEXT NOT NULL,
  hours TEXT NOT NULL CHECK (json_valid(hours)),
  modes TEXT NOT NULL CHECK (json_valid(modes)),
  agreement TEXT NOT NULL CHECK (json_valid(agreement)),
  reach_m INTEGER NOT NULL,
  capacity INTEGER NOT NULL CHECK (capacity >= 0),
  -- Places taken on the bench; changed only together with the job that takes or frees one.
  load INTEGER NOT NULL DEFAULT 0 CHECK (load >= 0),
  usual_days INTEGER NOT NULL,
  active INTEGER NOT NULL DEFAULT 1,
  made_by TEXT UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE skills (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  category TEXT NOT NULL,
  -- Brands whose warranty work the workshop is authorised for.
  brands TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(brands)),
  PRIMARY KEY (workshop_id, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE network (
  merchant_id INTEGER NOT NULL REFERENCES merchants (id),
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  PRIMARY KEY (merchant_id, workshop_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX network_by_workshop ON network (workshop_id);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('office', 'workshop', 'store')),
  workshop_id INTEGER REFERENCES workshops (id),
  store_id INTEGER REFERENCES stores (id),
  language TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1,
  made_by TEXT UNIQUE,
  created_at INTEGER NOT NULL,
  CHECK ((role = 'workshop') = (workshop_id IS NOT NULL)),
  CHECK ((role = 'store') = (store_id IS NOT NULL))
) STRICT;
CREATE INDEX people_by_workshop ON people (workshop_id) WHERE workshop_id IS NOT NULL;

CREATE TABLE sign_in_codes (
  -- Hash of the random mark that the asking browser holds in a cookie.
  browser_hash TEXT PRIMARY KEY,
  person_id INTEGER REFERENCES people (id),
  code_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_codes_by_expiry ON sign_in_codes (expires_at);

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX sessions_by_age ON sessions (seen_at);
