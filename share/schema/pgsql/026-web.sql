SET LOCAL ROLE hd_admin;

-- Forms that people send over the web: each is taken once, and a sender can send
-- so many. `sender' and `person' are digests, which say who nobody is.
CREATE TABLE submission (
	key		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	form		TEXT COLLATE "C" NOT NULL,
	sender		TEXT COLLATE "C" NOT NULL,
	person		TEXT COLLATE "C",
	at		BIGINT NOT NULL,
	ticket		BIGINT REFERENCES ticket (id)
);
CREATE INDEX submission_sender ON submission (sender, form, at);
CREATE INDEX submission_at ON submission (at);
GRANT INSERT, DELETE ON submission TO hd_agent;

-- Requests that have further requesters.
CREATE INDEX ticket_requesters ON ticket (id) WHERE requesters IS NOT NULL;

-- Whose contacts see each other's requests.
ALTER TABLE organisation ADD COLUMN shared BIGINT CHECK (shared IN (0, 1));

-- Which fields the form of a type of ticket asks for.
ALTER TABLE field ADD COLUMN for_type TEXT COLLATE "C" REFERENCES type (name);
ALTER TABLE field ADD COLUMN required BIGINT CHECK (required IN (0, 1));
ALTER TABLE field ADD COLUMN public BIGINT CHECK (public IN (0, 1));

RESET ROLE;
