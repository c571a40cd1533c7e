-- Searches with a name, for `hd-list @name'. An empty kind is ticket.
SET LOCAL ROLE hd_admin;

CREATE TABLE view (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	kind		TEXT COLLATE "C",
	filter		TEXT COLLATE "C",
	columns		TEXT COLLATE "C",
	sort		TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

RESET ROLE;
