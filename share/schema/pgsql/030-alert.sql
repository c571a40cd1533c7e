SET LOCAL ROLE hd_admin;

-- What monitoring says of each thing that it watches, as the desk has it.
--   state     problem; held: the trouble waits until planned work is over;
--             flapping: all is well, but the ticket stays open until it is quiet
--   at        of the newest reading
--   since     when the state began
--   opened    when the last trouble began
--   turned    when it last went from well to trouble, or back
--   turns     how often it did so, each time soon after the one before
--   next_at   the next instant at which a sweep has something to do for it
CREATE TABLE alert (
	source		TEXT COLLATE "C" NOT NULL DEFAULT '',
	key		TEXT COLLATE "C" NOT NULL,
	state		TEXT COLLATE "C" NOT NULL CHECK (state IN
			('ok', 'problem', 'held', 'flapping')),
	severity	TEXT COLLATE "C" NOT NULL CHECK (severity IN
			('critical', 'major', 'warning', 'minor', 'info', 'ok')),
	text		TEXT COLLATE "C" NOT NULL,
	service		TEXT COLLATE "C" REFERENCES service (name),
	at		BIGINT NOT NULL,
	since		BIGINT NOT NULL,
	opened		BIGINT,
	turned		BIGINT,
	turns		BIGINT NOT NULL,
	next_at		BIGINT,
	readings	BIGINT NOT NULL,
	ticket		BIGINT REFERENCES ticket (id),
	PRIMARY KEY (source, key)
);
CREATE INDEX alert_next ON alert (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX alert_ticket ON alert (ticket) WHERE ticket IS NOT NULL;

-- The keys of alerts that are about a service.
ALTER TABLE service ADD COLUMN alerts TEXT COLLATE "C";

GRANT INSERT, UPDATE ON alert TO hd_agent;

RESET ROLE;
