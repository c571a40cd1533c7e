-- When an agent works, and when an agent is away; `since' is the first second,
-- `until' the first one in which the agent is back.
ALTER TABLE agent ADD COLUMN calendar TEXT;

CREATE TABLE absence (
	agent		TEXT NOT NULL REFERENCES agent (login),
	since		INTEGER NOT NULL,
	until		INTEGER,
	deputy		TEXT REFERENCES agent (login),
	reason		TEXT,
	retired		INTEGER,
	PRIMARY KEY (agent, since)
) STRICT;
