-- How customers read a workshop on the European Repair Information Form, where that differs from its own row: its name in
-- full, phone, email and another way to reach it online, as JSON.

ALTER TABLE workshops ADD COLUMN repairer TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(repairer));
