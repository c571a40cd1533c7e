-- What is done by itself when something happens to a ticket (hd-rule(5)).
SET LOCAL ROLE hd_admin;

CREATE TABLE rule (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	position	BIGINT NOT NULL DEFAULT 0,
	trigger		TEXT COLLATE "C" NOT NULL,
	filter		TEXT COLLATE "C",
	actions		TEXT COLLATE "C" NOT NULL,
	valid_from	BIGINT,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

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

GRANT INSERT, DELETE ON fired TO hd_agent;

RESET ROLE;
