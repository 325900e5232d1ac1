-- An offer's two moments, the reminder and the limit, and what workshops answer.

-- Until now the limit stood in `due_at`, which is when the server looks next: first to remind.
UPDATE jobs SET work = json_set(work, '$.offer', json_object('remindAt', due_at, 'until', due_at))
  WHERE status = 'offered' AND due_at IS NOT NULL;

-- Counted from the event log by a follower.
CREATE TABLE answers (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id),
  -- Days since the beginning of 1970, UTC.
  day INTEGER NOT NULL,
  -- To an offer: yes, no, or nothing in time. `release`: it gave a booking back.
  answer TEXT NOT NULL CHECK (answer IN ('accept', 'decline', 'expire', 'release')),
  -- As a code; empty with a yes.
  reason TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (workshop_id, day, answer, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_by_day ON answers (day);
INSERT INTO cursors (name) VALUES ('answers');
