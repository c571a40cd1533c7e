-- Forms that people send over the web: each is taken once, and a sender can send
-- so many. `sender' and `person' are digests, which say who nobody is.
CREATE TABLE submission (
	key		TEXT PRIMARY KEY NOT NULL,
	form		TEXT NOT NULL,
	sender		TEXT NOT NULL,
	person		TEXT,
	at		INTEGER NOT NULL,
	ticket		INTEGER REFERENCES ticket (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_sender ON submission (sender, form, at);
CREATE INDEX submission_at ON submission (at);

-- Requests that have further requesters.
CREATE INDEX ticket_requesters ON ticket (id) WHERE requesters IS NOT NULL;

-- Whose contacts see each other's requests.
ALTER TABLE organisation ADD COLUMN shared INTEGER CHECK (shared IN (0, 1));

-- Which fields the form of a type of ticket asks for.
ALTER TABLE field ADD COLUMN for_type TEXT REFERENCES type (name);
ALTER TABLE field ADD COLUMN required INTEGER CHECK (required IN (0, 1));
ALTER TABLE field ADD COLUMN public INTEGER CHECK (public IN (0, 1));
