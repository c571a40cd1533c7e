-- When an agent works, and when an agent is away; `since' is the first second,
-- `until' the first one in which the agent is back.
SET LOCAL ROLE hd_admin;

ALTER TABLE agent ADD COLUMN calendar TEXT COLLATE "C";

CREATE TABLE absence (
	agent		TEXT COLLATE "C" NOT NULL REFERENCES agent (login),
	since		BIGINT NOT NULL,
	until		BIGINT,
	deputy		TEXT COLLATE "C" REFERENCES agent (login),
	reason		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (agent, since)
);
GRANT INSERT, UPDATE ON absence TO hd_agent;

RESET ROLE;
