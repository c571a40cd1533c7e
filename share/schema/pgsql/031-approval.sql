SET LOCAL ROLE hd_admin;

-- Who must agree to a ticket: `quorum' of the people. With a veto, one who
-- refuses is enough. `until' is when it counts as refused.
CREATE TABLE approval (
	ticket		BIGINT PRIMARY KEY REFERENCES ticket (id),
	people		TEXT COLLATE "C" NOT NULL,
	quorum		BIGINT NOT NULL CHECK (quorum > 0),
	veto		BIGINT NOT NULL CHECK (veto IN (0, 1)),
	own		BIGINT NOT NULL CHECK (own IN (0, 1)),
	until		BIGINT,
	retired		BIGINT
);
CREATE INDEX approval_until ON approval (until) WHERE until IS NOT NULL;

-- What somebody said. `deputy' said it for them. `round' is the event since
-- which votes count: a new plan needs new votes.
CREATE TABLE vote (
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	voter		TEXT COLLATE "C" NOT NULL,
	vote		TEXT COLLATE "C" NOT NULL CHECK (vote IN ('yes', 'no')),
	deputy		TEXT COLLATE "C",
	comment		TEXT COLLATE "C",
	round		BIGINT NOT NULL REFERENCES event (id),
	retired		BIGINT,
	PRIMARY KEY (ticket, voter)
);

-- What has become of it.
ALTER TABLE ticket ADD COLUMN approval TEXT COLLATE "C";

-- The types of tickets that must be approved to make the transition.
ALTER TABLE transition ADD COLUMN approved TEXT COLLATE "C";

-- When nothing may be changed.
CREATE TABLE blackout (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	starts		BIGINT NOT NULL,
	ends		BIGINT NOT NULL,
	service		TEXT COLLATE "C" REFERENCES service (name),
	help		TEXT COLLATE "C",
	retired		BIGINT
);

SELECT show_tickets();
GRANT INSERT, UPDATE ON approval, vote TO hd_agent;

RESET ROLE;
