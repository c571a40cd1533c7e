-- A help desk in a database: what it works with, what happened, and why.
--
-- Instants are seconds since 1970-01-01T00:00:00Z. Truth is 0 or 1. A record
-- that others may name is never deleted: `retired` says since when it is not
-- for new use. Columns declared by a `field` record are added as x_NAME. Texts
-- are compared byte by byte, whatever the language of the server.

-- Three roles for all desks of the server; people's own roles are made members.
-- hd_reader reads; hd_agent works on tickets, and can add to the history but
-- not alter it; hd_admin configures, and owns all that follows.
DO $$
DECLARE
	wanted text;
	needed text[] := '{}';
BEGIN
	FOREACH wanted IN ARRAY ARRAY['hd_reader', 'hd_agent', 'hd_admin'] LOOP
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
			needed := needed || format('CREATE ROLE %I', wanted);
		END IF;
	END LOOP;
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hd_admin'
		AND pg_has_role(oid, 'USAGE')) THEN
		needed := needed || format('GRANT hd_admin TO %I', current_user);
	END IF;
	IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = current_schema()
		AND pg_has_role(nspowner, 'USAGE')) THEN
		needed := needed || format('ALTER SCHEMA %I OWNER TO %I',
			current_schema(), current_user);
	END IF;
	FOREACH wanted IN ARRAY needed LOOP
		BEGIN
			EXECUTE wanted;
		EXCEPTION
			WHEN duplicate_object OR unique_violation THEN
				NULL;	-- made for another desk at this moment
			WHEN insufficient_privilege THEN
				RAISE insufficient_privilege USING MESSAGE = SQLERRM,
					HINT = 'ask an administrator to run: ' ||
					array_to_string(needed, '; ');
		END;
	END LOOP;
END
$$;

-- Which of these files have been applied. Of two who make a desk at once, the
-- second waits here and is told.
CREATE TABLE schema (
	version		BIGINT PRIMARY KEY,
	applied		BIGINT NOT NULL
);

DO $$
BEGIN
	EXECUTE format('GRANT USAGE ON SCHEMA %I TO hd_reader, hd_agent, hd_admin',
		current_schema());
	EXECUTE format('GRANT CREATE ON SCHEMA %I TO hd_admin', current_schema());
	ALTER TABLE schema OWNER TO hd_admin;
END
$$;

SET LOCAL ROLE hd_admin;

-- Few words that hold for the whole desk: its zone, what a new ticket gets.
CREATE TABLE setting (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	value		TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- ------------------------------------------------------------ what tickets name

-- A status belongs to one category for ever. Each clock runs, pauses or stops
-- in it; a clock that stops before it is fulfilled is cancelled.
CREATE TABLE status (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	category	TEXT COLLATE "C" NOT NULL CHECK (category IN
			('new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged')),
	first_reply	TEXT COLLATE "C" NOT NULL DEFAULT 'run'
			CHECK (first_reply IN ('run', 'pause', 'stop')),
	resolution	TEXT COLLATE "C" NOT NULL DEFAULT 'run'
			CHECK (resolution IN ('run', 'pause', 'stop')),
	position	BIGINT NOT NULL DEFAULT 0,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- Which status may follow which; * stands for any.
CREATE TABLE transition (
	old		TEXT COLLATE "C" NOT NULL,
	new		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (old, new)
);

-- 1 is the most urgent.
CREATE TABLE priority (
	priority	BIGINT PRIMARY KEY CHECK (priority BETWEEN 1 AND 5),
	name		TEXT COLLATE "C" NOT NULL UNIQUE,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- Priority from impact and urgency.
CREATE TABLE matrix (
	impact		BIGINT NOT NULL CHECK (impact BETWEEN 1 AND 5),
	urgency		BIGINT NOT NULL CHECK (urgency BETWEEN 1 AND 5),
	priority	BIGINT NOT NULL REFERENCES priority (priority),
	retired		BIGINT,
	PRIMARY KEY (impact, urgency)
);

CREATE TABLE type (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

CREATE TABLE channel (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

CREATE TABLE team (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	email		TEXT COLLATE "C",
	level		BIGINT CHECK (level BETWEEN 1 AND 3),
	calendar	TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- A name is a path: network/vpn lies below network and has its team unless
-- it names its own.
CREATE TABLE category (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	team		TEXT COLLATE "C" REFERENCES team (name),
	help		TEXT COLLATE "C",
	retired		BIGINT
);

CREATE TABLE service (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	team		TEXT COLLATE "C" REFERENCES team (name),
	calendar	TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- -------------------------------------------------------------------- people

CREATE TABLE agent (
	login		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	name		TEXT COLLATE "C",
	email		TEXT COLLATE "C",
	team		TEXT COLLATE "C" REFERENCES team (name),
	level		BIGINT CHECK (level BETWEEN 1 AND 3),
	skills		TEXT COLLATE "C",
	capacity	BIGINT CHECK (capacity >= 0),
	absent_from	BIGINT,
	absent_until	BIGINT,
	assigned	BIGINT,	-- the event that last gave them a ticket
	retired		BIGINT
);

CREATE TABLE organisation (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	channel		TEXT COLLATE "C" REFERENCES channel (name),
	language	TEXT COLLATE "C",
	zone		TEXT COLLATE "C",
	calendar	TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- Who asks for help. The address is an e-mail address or whatever else tells
-- a person: a telephone number, a staff number.
CREATE TABLE contact (
	address		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	name		TEXT COLLATE "C",
	phone		TEXT COLLATE "C",
	organisation	TEXT COLLATE "C" REFERENCES organisation (name),
	relation	TEXT COLLATE "C" CHECK (relation IN ('external', 'internal')),
	channel		TEXT COLLATE "C" REFERENCES channel (name),
	language	TEXT COLLATE "C",
	zone		TEXT COLLATE "C",
	retired		BIGINT
);

-- ------------------------------------------------------------------- calendars

-- When work is done: hours of a week on the clocks of a zone, such as
-- `mon-fri 09:00-18:00'. A version holds from its day until the next one of
-- the same name; an empty valid_from is from the beginning. holidays names
-- other calendars, whose holidays count too.
CREATE TABLE calendar (
	name		TEXT COLLATE "C" NOT NULL,
	valid_from	TEXT COLLATE "C" NOT NULL DEFAULT '',
	zone		TEXT COLLATE "C" NOT NULL,
	hours		TEXT COLLATE "C" NOT NULL,
	holidays	TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (name, valid_from)
);

-- When it is closed: a day, a range, a rule, a break (hd-holiday(5)).
CREATE TABLE holiday (
	calendar	TEXT COLLATE "C" NOT NULL,
	date		TEXT COLLATE "C" NOT NULL,
	name		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (calendar, date)
);

-- Hours that one day has instead of those of its week.
CREATE TABLE shift (
	calendar	TEXT COLLATE "C" NOT NULL,
	date		TEXT COLLATE "C" NOT NULL,
	hours		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (calendar, date)
);

-- What follows from these: open in [opens, closes), in UTC, with the seconds
-- open before that. So working time up to an instant is, with the last row
-- that opens before it, before + min(instant, closes) - opens; and between two
-- instants the difference. Kept by the program.
CREATE TABLE working (
	calendar	TEXT COLLATE "C" NOT NULL,
	opens		BIGINT NOT NULL,
	closes		BIGINT NOT NULL,
	before		BIGINT NOT NULL,
	PRIMARY KEY (calendar, opens)
);

-- From when to when `working' knows all of a calendar.
CREATE TABLE compiled (
	calendar	TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	since		BIGINT NOT NULL,
	until		BIGINT NOT NULL
);

-- --------------------------------------------------------------- service levels

-- Policies are tried in the order of their position.
CREATE TABLE policy (
	name		TEXT COLLATE "C" NOT NULL,
	valid_from	TEXT COLLATE "C" NOT NULL DEFAULT '',
	position	BIGINT NOT NULL DEFAULT 0,
	filter		TEXT COLLATE "C",
	calendar	TEXT COLLATE "C",
	on_change	TEXT COLLATE "C" CHECK (on_change IN ('keep', 'restart', 'continue')),
	carry_pause	BIGINT CHECK (carry_pause IN (0, 1)),
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (name, valid_from)
);

-- How long a metric may take for tickets of a priority. The duration is kept
-- as it was written (4h).
CREATE TABLE target (
	policy		TEXT COLLATE "C" NOT NULL,
	metric		TEXT COLLATE "C" NOT NULL,
	priority	BIGINT NOT NULL REFERENCES priority (priority),
	valid_from	TEXT COLLATE "C" NOT NULL DEFAULT '',
	duration	TEXT COLLATE "C" NOT NULL,
	warnings	TEXT COLLATE "C",
	steps		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (policy, metric, priority, valid_from)
);

-- What a figure of a report ought to be: between least and most.
CREATE TABLE goal (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	report		TEXT COLLATE "C" NOT NULL,
	figure		TEXT COLLATE "C" NOT NULL,
	filter		TEXT COLLATE "C",
	period		TEXT COLLATE "C" NOT NULL,
	least		DOUBLE PRECISION,
	most		DOUBLE PRECISION,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- ------------------------------------------------------------------ custom fields

CREATE TABLE field (
	name		TEXT COLLATE "C" NOT NULL,
	kind		TEXT COLLATE "C" NOT NULL,
	type		TEXT COLLATE "C" NOT NULL CHECK (type IN ('text', 'integer', 'decimal',
			'time', 'duration', 'flag', 'choice', 'words')),
	choices		TEXT COLLATE "C",
	indexed		BIGINT NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1)),
	position	BIGINT NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (kind, name)
);

-- --------------------------------------------------------------------- tickets

-- The row is the ticket as it is now; event and change hold how it came so.
CREATE TABLE ticket (
	id		BIGINT PRIMARY KEY,
	key		TEXT COLLATE "C",			-- of the system it came from
	created		BIGINT NOT NULL,
	updated		BIGINT NOT NULL,	-- at of its last event
	subject		TEXT COLLATE "C" NOT NULL,
	status		TEXT COLLATE "C" NOT NULL REFERENCES status (name),
	active		BIGINT NOT NULL CHECK (active IN (0, 1)),	-- still to be worked on
	type		TEXT COLLATE "C" REFERENCES type (name),
	priority	BIGINT NOT NULL REFERENCES priority (priority),
	impact		BIGINT,
	urgency		BIGINT,
	category	TEXT COLLATE "C" REFERENCES category (name),
	service		TEXT COLLATE "C" REFERENCES service (name),
	channel		TEXT COLLATE "C" REFERENCES channel (name),
	requester	TEXT COLLATE "C" REFERENCES contact (address),
	organisation	TEXT COLLATE "C" REFERENCES organisation (name),
	team		TEXT COLLATE "C" REFERENCES team (name),
	agent		TEXT COLLATE "C" REFERENCES agent (login),
	level		BIGINT NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3),
	tag		TEXT COLLATE "C",
	promised	BIGINT,	-- what the requester was told
	due		BIGINT,	-- next deadline among running clocks
	first_reply	BIGINT,	-- when an agent first answered
	solved		BIGINT,	-- when it was last solved, null while it is not
	closed		BIGINT,
	replies		BIGINT NOT NULL DEFAULT 0,	-- of agents, to the requester
	reopens		BIGINT NOT NULL DEFAULT 0,
	reassigns	BIGINT NOT NULL DEFAULT 0	-- changes of a team or agent that was set
);

-- Listing and sweeping touch open work only.
CREATE INDEX ticket_active ON ticket (team, agent) WHERE active = 1;
CREATE INDEX ticket_due ON ticket (due) WHERE active = 1;
CREATE INDEX ticket_requester ON ticket (requester);
-- With the team, so that reports by team need not read the tickets.
CREATE INDEX ticket_created ON ticket (created, team);
CREATE INDEX ticket_solved ON ticket (solved, team) WHERE solved IS NOT NULL;
CREATE INDEX ticket_closed ON ticket (closed, team) WHERE closed IS NOT NULL;
CREATE UNIQUE INDEX ticket_key ON ticket (key) WHERE key IS NOT NULL;

-- Something happened: to a ticket, or to another record (kind and name).
-- `at` is when it happened, `recorded` when we learned of it; `actor` is who
-- it counts for, `login` who ran the command; `cause` the event that led to it.
CREATE TABLE event (
	id		BIGINT PRIMARY KEY,
	at		BIGINT NOT NULL,
	recorded	BIGINT NOT NULL,
	actor		TEXT COLLATE "C" NOT NULL,
	login		TEXT COLLATE "C" NOT NULL,
	ticket		BIGINT REFERENCES ticket (id),
	kind		TEXT COLLATE "C",
	name		TEXT COLLATE "C",
	action		TEXT COLLATE "C" NOT NULL,
	reason		TEXT COLLATE "C",
	cause		BIGINT REFERENCES event (id)
);

CREATE INDEX event_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX event_at ON event (at);
CREATE INDEX event_kind ON event (kind, id) WHERE kind IS NOT NULL;

-- What the event did to which column. Instants are seconds, flags 0 or 1.
CREATE TABLE change (
	event		BIGINT NOT NULL REFERENCES event (id),
	field		TEXT COLLATE "C" NOT NULL,
	old		TEXT COLLATE "C",
	new		TEXT COLLATE "C",
	PRIMARY KEY (event, field)
);

CREATE INDEX change_reopens ON change (event) WHERE field = 'reopens';

-- What people wrote; never edited. A note is for the desk only.
CREATE TABLE entry (
	id		BIGINT PRIMARY KEY,
	event		BIGINT NOT NULL REFERENCES event (id),
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	at		BIGINT NOT NULL,
	kind		TEXT COLLATE "C" NOT NULL CHECK (kind IN ('message', 'note')),
	author		TEXT COLLATE "C" NOT NULL,
	role		TEXT COLLATE "C" NOT NULL CHECK (role = 'agent' OR
			role = 'requester' OR role = 'system'),
	channel		TEXT COLLATE "C" REFERENCES channel (name),
	body		TEXT COLLATE "C" NOT NULL
);

CREATE INDEX entry_ticket ON entry (ticket);

-- A content is stored once, whatever it is called and wherever it is used.
CREATE TABLE content (
	hash		TEXT COLLATE "C" PRIMARY KEY NOT NULL,	-- SHA-256, hexadecimal
	size		BIGINT NOT NULL,
	data		BYTEA NOT NULL
);

CREATE TABLE attachment (
	id		BIGINT PRIMARY KEY,
	entry		BIGINT NOT NULL REFERENCES entry (id),
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	name		TEXT COLLATE "C" NOT NULL,
	type		TEXT COLLATE "C" NOT NULL,
	size		BIGINT NOT NULL,
	hash		TEXT COLLATE "C" NOT NULL REFERENCES content (hash)
);

CREATE INDEX attachment_ticket ON attachment (ticket);

-- One row per ticket, metric and instance. `since` is when it last began to
-- run, `spent` the seconds that counted before that, `imminent` when it is to
-- be warned of first. next_at is the first second in which the sweep has
-- something to do: to say a breach (`breached`: which sweep did) or a rung of
-- the ladder (`said': those done, `owed': passed before it stopped; a bit each).
-- `reached': it ended because what it waited for happened.
CREATE TABLE clock (
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	metric		TEXT COLLATE "C" NOT NULL,
	instance	BIGINT NOT NULL,
	policy		TEXT COLLATE "C",
	calendar	TEXT COLLATE "C",
	target		TEXT COLLATE "C",
	ladder		TEXT COLLATE "C",
	state		TEXT COLLATE "C" NOT NULL CHECK (state = 'running' OR state = 'paused'
			OR state = 'met' OR state = 'breaching'
			OR state = 'breached' OR state = 'cancelled'),
	started		BIGINT NOT NULL,
	since		BIGINT,
	spent		BIGINT NOT NULL,
	due		BIGINT,
	imminent	BIGINT,
	ended		BIGINT,
	reached		BIGINT NOT NULL CHECK (reached IN (0, 1)),
	breached	BIGINT,
	next_at		BIGINT,
	said		BIGINT NOT NULL,
	owed		BIGINT NOT NULL,
	PRIMARY KEY (ticket, metric, instance)
);

CREATE INDEX clock_next ON clock (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX clock_started ON clock (started) WHERE target IS NOT NULL;

-- -------------------------------------------------------------- knowledge base

CREATE TABLE article (
	id		BIGINT PRIMARY KEY,
	title		TEXT COLLATE "C" NOT NULL,
	body		TEXT COLLATE "C" NOT NULL,
	state		TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'internal', 'public')),
	language	TEXT COLLATE "C",
	tag		TEXT COLLATE "C",
	ticket		BIGINT REFERENCES ticket (id),	-- it was made from
	author		TEXT COLLATE "C" NOT NULL,
	created		BIGINT NOT NULL,
	updated		BIGINT NOT NULL,
	retired		BIGINT
);

-- Kept by the program together with article: title and tags weigh more (A).
CREATE TABLE article_text (
	article		BIGINT PRIMARY KEY REFERENCES article (id),
	words		TSVECTOR NOT NULL
);

CREATE INDEX article_text_words ON article_text USING gin (words);

-- --------------------------------------------------------------- of this engine

-- Ids are given out before their rows are written, and never twice: a change
-- that is not made leaves a gap.
CREATE SEQUENCE ticket_id_seq OWNED BY ticket.id;
CREATE SEQUENCE event_id_seq OWNED BY event.id;
CREATE SEQUENCE entry_id_seq OWNED BY entry.id;
CREATE SEQUENCE attachment_id_seq OWNED BY attachment.id;
CREATE SEQUENCE article_id_seq OWNED BY article.id;

-- Each transaction leaves one, for a day: whoever lost the server during a
-- commit can tell whether it was made.
CREATE TABLE commit_token (
	token		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	at		BIGINT NOT NULL
);

-- ------------------------------------------- read-only views: the public interface

-- Made anew when a ticket gets a column: `t.*` means those that it had then.
CREATE FUNCTION show_tickets() RETURNS void LANGUAGE sql AS $$
	CREATE OR REPLACE VIEW tickets AS
		SELECT s.category AS state, t.*
		FROM ticket t JOIN status s ON s.name = t.status
$$;

SELECT show_tickets();

CREATE VIEW history AS
	SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket,
		e.action, e.reason, e.cause, c.field, c.old, c.new
	FROM event e LEFT JOIN change c ON c.event = e.id;

CREATE VIEW messages AS
	SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body
	FROM entry e;

-- ---------------------------------------------------------------------- rights

DO $$
BEGIN
	EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO hd_reader, hd_agent',
		current_schema());
END
$$;

REVOKE SELECT ON commit_token FROM hd_reader;
GRANT INSERT, DELETE ON commit_token TO hd_agent;
GRANT INSERT, UPDATE ON ticket, clock, contact, organisation, article TO hd_agent;
GRANT INSERT, UPDATE, DELETE ON article_text TO hd_agent;
GRANT INSERT, UPDATE, DELETE ON working, compiled TO hd_agent;
GRANT INSERT ON event, change, entry, content, attachment TO hd_agent;
GRANT UPDATE (assigned) ON agent TO hd_agent;
GRANT SELECT, USAGE ON ticket_id_seq, event_id_seq, entry_id_seq,
	attachment_id_seq, article_id_seq TO hd_agent;

RESET ROLE;
