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
CREATE TABLE notice (
	id		INTEGER PRIMARY KEY,
	at		INTEGER NOT NULL,
	event		INTEGER NOT NULL REFERENCES event (id),
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	template	TEXT NOT NULL,
	whom		TEXT NOT NULL CHECK (whom IN ('requester', 'watcher',
			'agent', 'team', 'manager')),
	person		TEXT NOT NULL,
	address		TEXT NOT NULL,
	channel		TEXT NOT NULL,
	subject		TEXT NOT NULL,
	body		TEXT NOT NULL,
	entry		INTEGER REFERENCES entry (id),
	message_id	TEXT NOT NULL UNIQUE,
	state		TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead',
			'withdrawn', 'dropped')),
	next_at		INTEGER,
	tries		INTEGER NOT NULL,
	reason		TEXT,
	ended		INTEGER,
	claimed_by	TEXT,
	claimed_until	INTEGER,
	UNIQUE (event, address, template)
) STRICT;
CREATE INDEX notice_waiting ON notice (next_at) WHERE state = 'waiting';
CREATE INDEX notice_ticket ON notice (ticket, id);
CREATE INDEX notice_address ON notice (address, ended);
CREATE INDEX notice_ended ON notice (ended);
CREATE INDEX notice_entry ON notice (entry) WHERE entry IS NOT NULL;
CREATE INDEX notice_claimed ON notice (claimed_by) WHERE claimed_by IS NOT NULL;

ALTER TABLE channel ADD COLUMN program TEXT;
