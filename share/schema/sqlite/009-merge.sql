-- People who follow a ticket, further people who ask, and the ticket that it was
-- merged into: then its status is a merged one.
ALTER TABLE ticket ADD COLUMN watcher TEXT;
ALTER TABLE ticket ADD COLUMN requesters TEXT;
ALTER TABLE ticket ADD COLUMN merged INTEGER REFERENCES ticket (id);
CREATE INDEX ticket_merged ON ticket (merged) WHERE merged IS NOT NULL;
