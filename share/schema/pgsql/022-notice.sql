-- What the desk has to tell people: a row is written in the transaction of its
-- cause, and hd-send delivers it.
--   at           when it was written
--   event        its cause
--   whom         as whom the reader gets it
--   person       the key of the reader: of a contact, an agent or a team
--   address      where it goes
--   channel      which program delivers it
--   entry        the message that it delivers; null: the desk itself says it
--   next_at      it is tried again at this instant
--   tries        how often it was tried
--   ended        when it was sent, given up or withdrawn
--   claimed_by   the program that is delivering it
--   claimed_until  then another program may do so
SET LOCAL ROLE hd_admin;

CREATE TABLE notice (
	id		BIGINT PRIMARY KEY,
	at		BIGINT NOT NULL,
	event		BIGINT NOT NULL REFERENCES event (id),
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	template	TEXT COLLATE "C" NOT NULL,
	whom		TEXT COLLATE "C" NOT NULL CHECK (whom IN ('requester',
			'watcher', 'agent', 'team', 'manager')),
	person		TEXT COLLATE "C" NOT NULL,
	address		TEXT COLLATE "C" NOT NULL,
	channel		TEXT COLLATE "C" NOT NULL,
	subject		TEXT COLLATE "C" NOT NULL,
	body		TEXT COLLATE "C" NOT NULL,
	entry		BIGINT REFERENCES entry (id),
	message_id	TEXT COLLATE "C" NOT NULL UNIQUE,
	state		TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting',
			'sent', 'dead', 'withdrawn', 'dropped')),
	next_at		BIGINT,
	tries		BIGINT NOT NULL,
	reason		TEXT COLLATE "C",
	ended		BIGINT,
	claimed_by	TEXT COLLATE "C",
	claimed_until	BIGINT,
	UNIQUE (event, address, template)
);
CREATE INDEX notice_waiting ON notice (next_at) WHERE state = 'waiting';
CREATE INDEX notice_ticket ON notice (ticket, id);
CREATE INDEX notice_address ON notice (address, ended);
CREATE INDEX notice_ended ON notice (ended);
CREATE INDEX notice_entry ON notice (entry) WHERE entry IS NOT NULL;
CREATE INDEX notice_claimed ON notice (claimed_by) WHERE claimed_by IS NOT NULL;

ALTER TABLE channel ADD COLUMN program TEXT COLLATE "C";

CREATE SEQUENCE notice_id_seq OWNED BY notice.id;
GRANT INSERT, UPDATE, DELETE ON notice TO hd_agent;
GRANT USAGE ON SEQUENCE notice_id_seq TO hd_agent;

RESET ROLE;
