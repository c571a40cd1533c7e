-- Who is told when tickets of a team go up.
SET LOCAL ROLE hd_admin;

ALTER TABLE team ADD COLUMN manager TEXT COLLATE "C";

-- Where tickets go when they are escalated.
CREATE TABLE ascent (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	category	TEXT COLLATE "C" REFERENCES category (name),
	service		TEXT COLLATE "C" REFERENCES service (name),
	team		TEXT COLLATE "C" REFERENCES team (name),
	level		BIGINT CHECK (level BETWEEN 1 AND 3),
	to_team		TEXT COLLATE "C" REFERENCES team (name),
	to_level	BIGINT CHECK (to_level BETWEEN 1 AND 3),
	inform		BIGINT,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

RESET ROLE;
