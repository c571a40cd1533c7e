-- Machines that tickets are about.
CREATE TABLE machine (
	name		TEXT PRIMARY KEY NOT NULL,
	team		TEXT REFERENCES team (name),
	help		TEXT,
	retired		INTEGER
) STRICT;
