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
	source		TEXT NOT NULL DEFAULT '',
	key		TEXT NOT NULL,
	state		TEXT NOT NULL CHECK (state IN
			('ok', 'problem', 'held', 'flapping')),
	severity	TEXT NOT NULL CHECK (severity IN
			('critical', 'major', 'warning', 'minor', 'info', 'ok')),
	text		TEXT NOT NULL,
	service		TEXT REFERENCES service (name),
	at		INTEGER NOT NULL,
	since		INTEGER NOT NULL,
	opened		INTEGER,
	turned		INTEGER,
	turns		INTEGER NOT NULL,
	next_at		INTEGER,
	readings	INTEGER NOT NULL,
	ticket		INTEGER REFERENCES ticket (id),
	PRIMARY KEY (source, key)
) STRICT;
CREATE INDEX alert_next ON alert (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX alert_ticket ON alert (ticket) WHERE ticket IS NOT NULL;

-- The keys of alerts that are about a service.
ALTER TABLE service ADD COLUMN alerts TEXT;
