-- Machines that tickets are about.
SET LOCAL ROLE hd_admin;

CREATE TABLE machine (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	team		TEXT COLLATE "C" REFERENCES team (name),
	help		TEXT COLLATE "C",
	retired		BIGINT
);

RESET ROLE;
