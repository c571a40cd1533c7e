-- People who follow a ticket, further people who ask, and the ticket that it was
-- merged into: then its status is a merged one.
SET LOCAL ROLE hd_admin;

ALTER TABLE ticket ADD COLUMN watcher TEXT COLLATE "C";
ALTER TABLE ticket ADD COLUMN requesters TEXT COLLATE "C";
ALTER TABLE ticket ADD COLUMN merged BIGINT REFERENCES ticket (id);
CREATE INDEX ticket_merged ON ticket (merged) WHERE merged IS NOT NULL;

SELECT show_tickets();

RESET ROLE;
