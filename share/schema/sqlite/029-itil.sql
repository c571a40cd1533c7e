-- What the processes of a help desk need: when work is planned, how risky it is
-- and how it is done and undone; why something broke, and how to live with it.
ALTER TABLE ticket ADD COLUMN starts INTEGER;
ALTER TABLE ticket ADD COLUMN ends INTEGER;
ALTER TABLE ticket ADD COLUMN risk INTEGER;
ALTER TABLE ticket ADD COLUMN plan TEXT;
ALTER TABLE ticket ADD COLUMN backout TEXT;
ALTER TABLE ticket ADD COLUMN root_cause TEXT;
ALTER TABLE ticket ADD COLUMN workaround TEXT;
CREATE INDEX ticket_starts ON ticket (starts) WHERE starts IS NOT NULL;

-- The types of tickets that may make a transition; empty: all.
ALTER TABLE transition ADD COLUMN type TEXT;

-- Who answers for a service, and on which other services it depends.
ALTER TABLE service ADD COLUMN owner TEXT;
ALTER TABLE service ADD COLUMN depends TEXT;
