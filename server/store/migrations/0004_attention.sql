-- A job may need the office for several reasons at once: flags, in the order of `attentions` (server/store/attention.ts).

DROP INDEX jobs_needing_office;
-- Why a person at the office must look, as flags, else null.
ALTER TABLE jobs ADD COLUMN needs INTEGER;
UPDATE jobs SET needs = CASE attention
    WHEN 'no_workshop' THEN 1 WHEN 'declined_often' THEN 2 WHEN 'not_fixed' THEN 4
    WHEN 'message' THEN 8 WHEN 'late' THEN 16 WHEN 'unclaimed' THEN 32 END
  WHERE attention IS NOT NULL;
ALTER TABLE jobs DROP COLUMN attention;
ALTER TABLE jobs RENAME COLUMN needs TO attention;
CREATE INDEX jobs_needing_office ON jobs (attention) WHERE attention IS NOT NULL;
