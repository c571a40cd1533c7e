-- Lists of actions with a name, for `hd-set @name'.
CREATE TABLE macro (
	name		TEXT PRIMARY KEY NOT NULL,
	actions		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER
) STRICT;
