-- Who must agree to a ticket: `quorum' of the people. With a veto, one who
-- refuses is enough. `until' is when it counts as refused.
CREATE TABLE approval (
	ticket		INTEGER PRIMARY KEY REFERENCES ticket (id),
	people		TEXT NOT NULL,
	quorum		INTEGER NOT NULL CHECK (quorum > 0),
	veto		INTEGER NOT NULL CHECK (veto IN (0, 1)),
	own		INTEGER NOT NULL CHECK (own IN (0, 1)),
	until		INTEGER,
	retired		INTEGER
) STRICT;
CREATE INDEX approval_until ON approval (until) WHERE until IS NOT NULL;

-- What somebody said. `deputy' said it for them. `round' is the event since
-- which votes count: a new plan needs new votes.
CREATE TABLE vote (
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	voter		TEXT NOT NULL,
	vote		TEXT NOT NULL CHECK (vote IN ('yes', 'no')),
	deputy		TEXT,
	comment		TEXT,
	round		INTEGER NOT NULL REFERENCES event (id),
	retired		INTEGER,
	PRIMARY KEY (ticket, voter)
) STRICT;

-- What has become of it.
ALTER TABLE ticket ADD COLUMN approval TEXT;

-- The types of tickets that must be approved to make the transition.
ALTER TABLE transition ADD COLUMN approved TEXT;

-- When nothing may be changed.
CREATE TABLE blackout (
	name		TEXT PRIMARY KEY NOT NULL,
	starts		INTEGER NOT NULL,
	ends		INTEGER NOT NULL,
	service		TEXT REFERENCES service (name),
	help		TEXT,
	retired		INTEGER
) STRICT;
