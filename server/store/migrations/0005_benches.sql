-- Places taken on workshops' benches, in a table of their own: each request moves one, and a workshop's row is wide.

CREATE TABLE benches (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id),
  -- Changed only together with the job that takes or frees a place.
  load INTEGER NOT NULL DEFAULT 0 CHECK (load >= 0)
) STRICT;
INSERT INTO benches (workshop_id, load) SELECT id, load FROM workshops;
ALTER TABLE workshops DROP COLUMN load;
