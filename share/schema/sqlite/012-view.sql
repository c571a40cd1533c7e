-- Searches with a name, for `hd-list @name'. An empty kind is ticket.
CREATE TABLE view (
	name		TEXT PRIMARY KEY NOT NULL,
	kind		TEXT,
	filter		TEXT,
	columns		TEXT,
	sort		TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;
