-- Who is told when tickets of a team go up.
ALTER TABLE team ADD COLUMN manager TEXT;

-- Where tickets go when they are escalated.
CREATE TABLE ascent (
	name		TEXT PRIMARY KEY NOT NULL,
	category	TEXT REFERENCES category (name),
	service		TEXT REFERENCES service (name),
	team		TEXT REFERENCES team (name),
	level		INTEGER CHECK (level BETWEEN 1 AND 3),
	to_team		TEXT REFERENCES team (name),
	to_level	INTEGER CHECK (to_level BETWEEN 1 AND 3),
	inform		INTEGER,
	help		TEXT,
	retired		INTEGER
) STRICT;
