-- Texts with names in braces, which become values of a ticket. An empty language
-- is that of the desk.
CREATE TABLE template (
	name		TEXT NOT NULL,
	language	TEXT NOT NULL DEFAULT '',
	subject		TEXT,
	body		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (name, language)
) STRICT;
