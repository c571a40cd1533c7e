-- What is done by itself when something happens to a ticket (hd-rule(5)).
SET LOCAL ROLE hd_admin;

CREATE TABLE rule (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	position	BIGINT NOT NULL DEFAULT 0,
	trigger		TEXT COLLATE "C" NOT NULL,
	filter		TEXT COLLATE "C",
	actions		TEXT COLLATE "C" NOT NULL,
	valid_from	BIGINT,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

RESET ROLE;
