SET LOCAL ROLE hd_admin;

-- What the processes of a help desk need: when work is planned, how risky it is
-- and how it is done and undone; why something broke, and how to live with it.
ALTER TABLE ticket ADD COLUMN starts BIGINT;
ALTER TABLE ticket ADD COLUMN ends BIGINT;
ALTER TABLE ticket ADD COLUMN risk BIGINT;
ALTER TABLE ticket ADD COLUMN plan TEXT COLLATE "C";
ALTER TABLE ticket ADD COLUMN backout TEXT COLLATE "C";
ALTER TABLE ticket ADD COLUMN root_cause TEXT COLLATE "C";
ALTER TABLE ticket ADD COLUMN workaround TEXT COLLATE "C";
CREATE INDEX ticket_starts ON ticket (starts) WHERE starts IS NOT NULL;

-- The types of tickets that may make a transition; empty: all.
ALTER TABLE transition ADD COLUMN type TEXT COLLATE "C";

-- Who answers for a service, and on which other services it depends.
ALTER TABLE service ADD COLUMN owner TEXT COLLATE "C";
ALTER TABLE service ADD COLUMN depends TEXT COLLATE "C";

SELECT show_tickets();

RESET ROLE;
