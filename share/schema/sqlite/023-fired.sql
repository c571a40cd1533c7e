-- Which rules that run by time have run: once for a ticket and an occurrence,
-- which is the instants that its conditions count from. `event' is what had last
-- happened to the ticket by then.
CREATE TABLE fired (
	rule		TEXT NOT NULL,
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	occurrence	TEXT NOT NULL,
	event		INTEGER NOT NULL REFERENCES event (id),
	PRIMARY KEY (rule, ticket, occurrence)
) STRICT, WITHOUT ROWID;

-- Solved tickets that are not closed yet: a rule closes them after a time.
CREATE INDEX ticket_ending ON ticket (solved)
	WHERE solved IS NOT NULL AND closed IS NULL;

-- Until when a ticket waits; then a sweep opens it again.
ALTER TABLE ticket ADD COLUMN resume INTEGER;
CREATE INDEX ticket_resume ON ticket (resume) WHERE resume IS NOT NULL;
