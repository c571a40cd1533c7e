-- Addresses at which the desk gets mail, and what tickets that come in there have.
-- answer: 1: whoever writes a new ticket is told that it has arrived.
CREATE TABLE mailbox (
	address		TEXT PRIMARY KEY NOT NULL,
	name		TEXT,
	team		TEXT REFERENCES team (name),
	category	TEXT REFERENCES category (name),
	service		TEXT REFERENCES service (name),
	language	TEXT,
	signature	TEXT,
	answer		INTEGER CHECK (answer IN (0, 1)),
	help		TEXT,
	retired		INTEGER
) STRICT;

-- Messages of mail as they came, each once. They are kept for as long as the
-- setting mail_keep says.
CREATE TABLE raw (
	hash		TEXT PRIMARY KEY NOT NULL,	-- SHA-256, hexadecimal
	size		INTEGER NOT NULL,
	data		BLOB NOT NULL
) STRICT;

-- What came in and what went out. A message that came in is known by its
-- Message-ID and by its digest: SHA-256 of what does not change on its way. One
-- without Message-ID is known by the digest and the recipient.
--   at        when it came in, or went out
--   sender    the address of whoever wrote it
--   recipient the mailbox that it came to, or the address that it went to
--   evidence  the header, or the words, that led to the verdict
--   marks     words: what is special about it
--   ticket    where it arrived, with the entry that it became
--   raw       the message as it came, while it is kept
CREATE TABLE mail (
	id		INTEGER PRIMARY KEY,
	at		INTEGER NOT NULL,
	direction	TEXT NOT NULL CHECK (direction IN ('in', 'out')),
	state		TEXT NOT NULL CHECK (state IN
			('taken', 'suspended', 'dropped', 'sent', 'failed')),
	message_id	TEXT,
	digest		TEXT,
	sender		TEXT,
	recipient	TEXT,
	subject		TEXT,
	verdict		TEXT CHECK (verdict IN ('person', 'bounce', 'complaint',
			'autoreply', 'bulk', 'automatic')),
	evidence	TEXT,
	marks		TEXT,
	ticket		INTEGER REFERENCES ticket (id),
	entry		INTEGER REFERENCES entry (id),
	size		INTEGER,
	raw		TEXT REFERENCES raw (hash)
) STRICT;
CREATE UNIQUE INDEX mail_known ON mail (message_id, digest)
	WHERE direction = 'in' AND message_id IS NOT NULL;
CREATE UNIQUE INDEX mail_nameless ON mail (digest, coalesce(recipient, ''))
	WHERE direction = 'in' AND message_id IS NULL;
CREATE INDEX mail_message_id ON mail (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX mail_ticket ON mail (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX mail_entry ON mail (entry) WHERE entry IS NOT NULL;
CREATE INDEX mail_sender ON mail (sender, at) WHERE sender IS NOT NULL;
CREATE INDEX mail_raw ON mail (raw) WHERE raw IS NOT NULL;
CREATE INDEX mail_suspended ON mail (id) WHERE state = 'suspended';
