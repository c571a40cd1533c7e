-- What is done by itself when something happens to a ticket (hd-rule(5)).
CREATE TABLE rule (
	name		TEXT PRIMARY KEY NOT NULL,
	position	INTEGER NOT NULL DEFAULT 0,
	trigger		TEXT NOT NULL,
	filter		TEXT,
	actions		TEXT NOT NULL,
	valid_from	INTEGER,
	help		TEXT,
	retired		INTEGER
) STRICT;

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
