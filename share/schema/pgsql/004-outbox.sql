SET LOCAL ROLE hd_admin;

-- What the desk owes to a receiver: a hook of hd-cron, or '' for the output of
-- `hd-sla sweep'. The row is written together with its event, which is the cause
-- of what the receiver does. It is deleted when the record has arrived. Event,
-- ticket, metric, kind, instant and rung of the record are those of the event;
-- the rest is what it was when the event was written.
--   claimed_by     the program that is giving the record to the receiver
--   claimed_until  then another program may do so
--   held     1: commands that act on the event delete the row, nobody else
CREATE TABLE outbox (
	receiver	TEXT COLLATE "C" NOT NULL,
	event		BIGINT NOT NULL REFERENCES event (id),
	instance	BIGINT NOT NULL,	-- of the clock
	due		BIGINT,
	policy		TEXT COLLATE "C",
	priority	BIGINT NOT NULL,
	team		TEXT COLLATE "C",
	agent		TEXT COLLATE "C",
	subject		TEXT COLLATE "C" NOT NULL,
	claimed_by	TEXT COLLATE "C",
	claimed_until	BIGINT,
	held		BIGINT NOT NULL CHECK (held IN (0, 1)),
	PRIMARY KEY (receiver, event)
);

-- What commands have done because of an event of a sweep, so that a record which
-- comes again does not do it again. The receiver is the hook in which the
-- command ran, or ''. The action is the command with a digest of its options.
CREATE TABLE acted (
	cause		BIGINT NOT NULL REFERENCES event (id),
	receiver	TEXT COLLATE "C" NOT NULL,
	action		TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (cause, receiver, action)
);

GRANT INSERT, UPDATE, DELETE ON outbox TO hd_agent;
GRANT INSERT ON acted TO hd_agent;

RESET ROLE;
