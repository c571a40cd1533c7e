-- Lists of actions with a name, for `hd-set @name'.
SET LOCAL ROLE hd_admin;

CREATE TABLE macro (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	actions		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

RESET ROLE;
