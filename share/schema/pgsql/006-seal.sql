SET LOCAL ROLE hd_admin;
-- A seal is a digest (SHA-256) of events, with their changes, entries and
-- attachments, and of the first values of records. It names the seal before it,
-- so nobody can change one without all that follow. hd-seal(5) says how the
-- digests are made.
CREATE TABLE seal (
	id		BIGINT PRIMARY KEY,
	at		BIGINT NOT NULL,
	version		BIGINT NOT NULL,	-- of the schema
	first		BIGINT,		-- the lowest event that it names
	last		BIGINT,		-- the highest one
	events		BIGINT NOT NULL,	-- how many
	records		BIGINT NOT NULL,	-- how many records of other kinds
	previous	TEXT COLLATE "C",			-- digest of the seal before it
	digest		TEXT COLLATE "C" NOT NULL
);

-- The events that a seal names. Every text enters the digest of its event as a
-- salted hash, and the salt stands here: if a text and its salt are removed, its
-- hash stays (hd-seal(5)).
CREATE TABLE sealed (
	event		BIGINT PRIMARY KEY,
	seal		BIGINT NOT NULL,
	salt		TEXT COLLATE "C" NOT NULL,
	digest		TEXT COLLATE "C" NOT NULL
);

CREATE INDEX sealed_seal ON sealed (seal, event);

-- The same for the first values of records that are no tickets.
CREATE TABLE sealed_record (
	kind		TEXT COLLATE "C" NOT NULL,
	name		TEXT COLLATE "C" NOT NULL,
	seal		BIGINT NOT NULL,
	salt		TEXT COLLATE "C" NOT NULL,
	digest		TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (kind, name)
);

GRANT INSERT ON seal, sealed, sealed_record TO hd_agent;
RESET ROLE;
