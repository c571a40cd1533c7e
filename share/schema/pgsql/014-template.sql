-- Texts with names in braces, which become values of a ticket. An empty language
-- is that of the desk.
SET LOCAL ROLE hd_admin;

CREATE TABLE template (
	name		TEXT COLLATE "C" NOT NULL,
	language	TEXT COLLATE "C" NOT NULL DEFAULT '',
	subject		TEXT COLLATE "C",
	body		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (name, language)
);

RESET ROLE;
