-- The workshop to which a store usually ships what it takes in: asked first where it may get the job.

ALTER TABLE stores ADD COLUMN usual_workshop_id INTEGER REFERENCES workshops (id);
CREATE INDEX stores_by_usual_workshop ON stores (usual_workshop_id) WHERE usual_workshop_id IS NOT NULL;
