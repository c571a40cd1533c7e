SET LOCAL ROLE hd_admin;

-- Which rules that run by time have run: once for a ticket and an occurrence,
-- which is the instants that its conditions count from. `event' is what had last
-- happened to the ticket by then.
CREATE TABLE fired (
	rule		TEXT COLLATE "C" NOT NULL,
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	occurrence	TEXT COLLATE "C" NOT NULL,
	event		BIGINT NOT NULL REFERENCES event (id),
	PRIMARY KEY (rule, ticket, occurrence)
);

-- Solved tickets that are not closed yet: a rule closes them after a time.
CREATE INDEX ticket_ending ON ticket (solved)
	WHERE solved IS NOT NULL AND closed IS NULL;

-- Until when a ticket waits; then a sweep opens it again.
ALTER TABLE ticket ADD COLUMN resume BIGINT;
CREATE INDEX ticket_resume ON ticket (resume) WHERE resume IS NOT NULL;

SELECT show_tickets();
GRANT INSERT, DELETE ON fired TO hd_agent;

RESET ROLE;
