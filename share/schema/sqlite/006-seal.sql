-- A seal is a digest (SHA-256) of events, with their changes, entries and
-- attachments, and of the first values of records. It names the seal before it,
-- so nobody can change one without all that follow. hd-seal(5) says how the
-- digests are made.
CREATE TABLE seal (
	id		INTEGER PRIMARY KEY,
	at		INTEGER NOT NULL,
	version		INTEGER NOT NULL,	-- of the schema
	first		INTEGER,		-- the lowest event that it names
	last		INTEGER,		-- the highest one
	events		INTEGER NOT NULL,	-- how many
	records		INTEGER NOT NULL,	-- how many records of other kinds
	previous	TEXT,			-- digest of the seal before it
	digest		TEXT NOT NULL
) STRICT;

-- The events that a seal names. Every text enters the digest of its event as a
-- salted hash, and the salt stands here: if a text and its salt are removed, its
-- hash stays (hd-seal(5)).
CREATE TABLE sealed (
	event		INTEGER PRIMARY KEY,
	seal		INTEGER NOT NULL,
	salt		TEXT NOT NULL,
	digest		TEXT NOT NULL
) STRICT;

CREATE INDEX sealed_seal ON sealed (seal, event);

-- The same for the first values of records that are no tickets.
CREATE TABLE sealed_record (
	kind		TEXT NOT NULL,
	name		TEXT NOT NULL,
	seal		INTEGER NOT NULL,
	salt		TEXT NOT NULL,
	digest		TEXT NOT NULL,
	PRIMARY KEY (kind, name)
) STRICT;
