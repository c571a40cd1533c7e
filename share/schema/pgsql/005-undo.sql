-- Corrections (hd-undo): which events belong together, what an event undoes,
-- what was withdrawn; and what an agent may do.
SET LOCAL ROLE hd_admin;

-- The events of one command have the same batch: the id of the first of them.
-- It is null in events from before this step: each of them is a batch alone.
ALTER TABLE event ADD COLUMN batch BIGINT;

-- The event that this one undoes. An event is undone if an event undoes it that
-- is not undone itself. Reports and clocks leave out both.
ALTER TABLE event ADD COLUMN undoes BIGINT REFERENCES event (id);
CREATE INDEX event_undoes ON event (undoes) WHERE undoes IS NOT NULL;

-- When the ticket, or the entry, was withdrawn, because the event that made it
-- was undone.
ALTER TABLE ticket ADD COLUMN withdrawn BIGINT;
CREATE INDEX ticket_withdrawn ON ticket (withdrawn) WHERE withdrawn IS NOT NULL;
ALTER TABLE entry ADD COLUMN withdrawn BIGINT;
CREATE INDEX entry_withdrawn ON entry (withdrawn) WHERE withdrawn IS NOT NULL;

-- Another one can have the key of what was withdrawn.
DROP INDEX ticket_key;
CREATE UNIQUE INDEX ticket_key ON ticket (key)
	WHERE key IS NOT NULL AND withdrawn IS NULL;
DROP INDEX entry_key;
CREATE UNIQUE INDEX entry_key ON entry (key)
	WHERE key IS NOT NULL AND withdrawn IS NULL;

-- A reader only reads, an agent works on tickets, an admin may do everything.
-- The roles of the server decide what a login can do; this column says the same
-- to people.
ALTER TABLE agent ADD COLUMN rights TEXT COLLATE "C" NOT NULL DEFAULT 'agent'
	CHECK (rights IN ('reader', 'agent', 'admin'));

SELECT show_tickets();

CREATE OR REPLACE VIEW history AS
	SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket,
		e.action, e.reason, e.cause, c.field, c.old, c.new, e.kind,
		e.name, e.metric, e.rung, e.batch, e.undoes
	FROM event e LEFT JOIN change c ON c.event = e.id;

CREATE OR REPLACE VIEW messages AS
	SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body,
		e.withdrawn
	FROM entry e;

GRANT UPDATE (withdrawn) ON entry TO hd_agent;
GRANT DELETE ON clock TO hd_agent;

RESET ROLE;
