-- Where workshops stand, as unit vectors, and what of them ranks a merchant's jobs, in narrow rows side by side: a server that
-- does not hold the network in memory ranks it with one statement.

ALTER TABLE workshops ADD COLUMN x REAL NOT NULL DEFAULT 1;
ALTER TABLE workshops ADD COLUMN y REAL NOT NULL DEFAULT 0;
ALTER TABLE workshops ADD COLUMN z REAL NOT NULL DEFAULT 0;
-- The price of a place on its bench, seconds of travel; 0 while capacity is plenty.
ALTER TABLE workshops ADD COLUMN price_s REAL NOT NULL DEFAULT 0 CHECK (price_s >= 0);
CREATE INDEX workshops_by_active ON workshops (active);

CREATE TABLE spots (
  merchant_id INTEGER NOT NULL,
  workshop_id INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  z REAL NOT NULL,
  price_s REAL NOT NULL,
  active INTEGER NOT NULL,
  -- Whether it is known where it stands: 0, 0 is what those write who do not know.
  stands INTEGER NOT NULL,
  -- Whether it opens on any day of its week.
  opens INTEGER NOT NULL,
  capacity INTEGER NOT NULL,
  reach_m INTEGER NOT NULL,
  modes TEXT NOT NULL,
  -- Its categories as a JSON list.
  skills TEXT NOT NULL,
  PRIMARY KEY (merchant_id, workshop_id),
  FOREIGN KEY (merchant_id, workshop_id) REFERENCES network (merchant_id, workshop_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX spots_by_workshop ON spots (workshop_id);

-- What stands in `spots`, made from what it stands for.
CREATE VIEW spots_now AS
  SELECT n.merchant_id, w.id AS workshop_id, w.x, w.y, w.z, w.price_s, w.active,
    abs(w.lat) <= 90 AND abs(w.lon) <= 180 AND (w.lat <> 0 OR w.lon <> 0) AS stands,
    EXISTS (SELECT 1 FROM json_each(w.hours) WHERE json_array_length(value) > 0) AS opens,
    w.capacity, w.reach_m, w.modes,
    (SELECT json_group_array(category) FROM skills WHERE workshop_id = w.id) AS skills
  FROM network n JOIN workshops w ON w.id = n.workshop_id;

CREATE TRIGGER workshops_placed AFTER INSERT ON workshops BEGIN
  UPDATE workshops SET x = coalesce(cos(radians(lat)) * cos(radians(lon)), 0),
    y = coalesce(cos(radians(lat)) * sin(radians(lon)), 0), z = coalesce(sin(radians(lat)), 0) WHERE id = NEW.id;
END;
CREATE TRIGGER workshops_moved AFTER UPDATE OF lat, lon ON workshops BEGIN
  UPDATE workshops SET x = coalesce(cos(radians(lat)) * cos(radians(lon)), 0),
    y = coalesce(cos(radians(lat)) * sin(radians(lon)), 0), z = coalesce(sin(radians(lat)), 0) WHERE id = NEW.id;
END;
CREATE TRIGGER spots_joined AFTER INSERT ON network BEGIN
  INSERT INTO spots SELECT * FROM spots_now WHERE merchant_id = NEW.merchant_id AND workshop_id = NEW.workshop_id;
END;
CREATE TRIGGER spots_changed AFTER UPDATE OF x, y, z, lat, lon, price_s, active, hours, capacity, reach_m, modes ON workshops BEGIN
  DELETE FROM spots WHERE workshop_id = NEW.id;
  INSERT INTO spots SELECT * FROM spots_now WHERE workshop_id = NEW.id;
END;
CREATE TRIGGER spots_learned AFTER INSERT ON skills BEGIN
  DELETE FROM spots WHERE workshop_id = NEW.workshop_id;
  INSERT INTO spots SELECT * FROM spots_now WHERE workshop_id = NEW.workshop_id;
END;
CREATE TRIGGER spots_relearned AFTER UPDATE ON skills BEGIN
  DELETE FROM spots WHERE workshop_id IN (OLD.workshop_id, NEW.workshop_id);
  INSERT INTO spots SELECT * FROM spots_now WHERE workshop_id IN (OLD.workshop_id, NEW.workshop_id);
END;
CREATE TRIGGER spots_unlearned AFTER DELETE ON skills BEGIN
  DELETE FROM spots WHERE workshop_id = OLD.workshop_id;
  INSERT INTO spots SELECT * FROM spots_now WHERE workshop_id = OLD.workshop_id;
END;

-- Those who stand there already; moving them to where they are makes their spots.
UPDATE workshops SET lat = lat;
