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
