-- The tables of a help desk on a server: its records and their history.
--
-- Instants are seconds since 1970-01-01T00:00:00Z. Truth is 0 or 1. A record
-- that other records may name is never deleted: `retired` is the instant when
-- it was retired, and from then on nothing new can use it. A `field` record
-- adds a column x_NAME to the table of its kind.
--
-- Texts are compared byte by byte, whatever the language of the server is.

-- Creates three roles, which all desks of the server share. The roles of people
-- are made members of them. hd_reader reads. hd_agent works on tickets; it can
-- add to the history but not alter it. hd_admin configures, and owns everything
-- that is created below.
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
				NULL;	-- somebody else creates it for another desk
			WHEN insufficient_privilege THEN
				RAISE insufficient_privilege USING MESSAGE = SQLERRM,
					HINT = 'ask an administrator to run: ' ||
					array_to_string(needed, '; ');
		END;
	END LOOP;
END
$$;

-- The schema files that have been applied. If two people create a desk at the
-- same time, the second one waits here and is then told that it exists.
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

-- Values for the whole desk: its time zone, the defaults of a new ticket.
CREATE TABLE setting (
	name		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	value		TEXT COLLATE "C",
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- --------------------------------------------------- records that tickets name

-- The category of a status never changes. first_reply and resolution say what
-- the clocks do in the status. If a clock stops before what it waits for has
-- happened, it is cancelled.
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

-- The status old may be followed by the status new; * means any status.
CREATE TABLE transition (
	old		TEXT COLLATE "C" NOT NULL,
	new		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (old, new)
);

-- Priority 1 is the most urgent.
CREATE TABLE priority (
	priority	BIGINT PRIMARY KEY CHECK (priority BETWEEN 1 AND 5),
	name		TEXT COLLATE "C" NOT NULL UNIQUE,
	help		TEXT COLLATE "C",
	retired		BIGINT
);

-- The priority of a ticket with this impact and urgency.
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

-- A name is a path: network/vpn lies below network. A category without a team
-- has the team of the nearest category above that has one.
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

-- ---------------------------------------------------------------------- people

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
	assigned	BIGINT,	-- event that last assigned a ticket to the agent
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

-- People who ask for help. The address is an e-mail address, or another text
-- that identifies the person: a telephone number, a staff number.
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

-- When work is done: the hours of a week in the local time of a zone, such as
-- `mon-fri 09:00-18:00'. A version holds from the day valid_from until the next
-- version of the same name; an empty valid_from means from the beginning.
-- holidays names other calendars: this one is closed on their holidays too.
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

-- When a calendar is closed: a day, days of each year, a range, a break
-- (hd-holiday(5)).
CREATE TABLE holiday (
	calendar	TEXT COLLATE "C" NOT NULL,
	date		TEXT COLLATE "C" NOT NULL,
	name		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (calendar, date)
);

-- The hours of one day, which replace the hours that the week gives it.
CREATE TABLE shift (
	calendar	TEXT COLLATE "C" NOT NULL,
	date		TEXT COLLATE "C" NOT NULL,
	hours		TEXT COLLATE "C" NOT NULL,
	help		TEXT COLLATE "C",
	retired		BIGINT,
	PRIMARY KEY (calendar, date)
);

-- The program works out this table from the three above. The calendar is open
-- in [opens, closes), in UTC; `before` is the seconds that it was open before
-- opens. To get the working time up to an instant, take the last row that opens
-- before the instant: before + min(instant, closes) - opens. The working time
-- between two instants is the difference of two such sums.
CREATE TABLE working (
	calendar	TEXT COLLATE "C" NOT NULL,
	opens		BIGINT NOT NULL,
	closes		BIGINT NOT NULL,
	before		BIGINT NOT NULL,
	PRIMARY KEY (calendar, opens)
);

-- `working' holds all hours of the calendar between these two instants.
CREATE TABLE compiled (
	calendar	TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	since		BIGINT NOT NULL,
	until		BIGINT NOT NULL
);

-- -------------------------------------------------------------- service levels

-- Policies are tried in the order of their position. A version holds from
-- valid_from until the next version of the same name; an empty valid_from means
-- from the beginning.
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

-- How long a metric may take for tickets of a priority, and what happens around
-- the deadline. Duration, warnings and steps are stored as they were written.
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

-- The figure of a report should be between least and most.
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

-- --------------------------------------------------------------- custom fields

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

-- A row is the ticket as it is now; event and change have its history.
CREATE TABLE ticket (
	id		BIGINT PRIMARY KEY,
	key		TEXT COLLATE "C",			-- its name in another system
	created		BIGINT NOT NULL,
	updated		BIGINT NOT NULL,	-- `at` of its last event
	subject		TEXT COLLATE "C" NOT NULL,
	status		TEXT COLLATE "C" NOT NULL REFERENCES status (name),
	-- 1 until it is solved, closed or merged
	active		BIGINT NOT NULL CHECK (active IN (0, 1)),
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
	promised	BIGINT,	-- deadline that the requester was told
	due		BIGINT,	-- next deadline of its running clocks
	first_reply	BIGINT,	-- when an agent first answered
	solved		BIGINT,	-- when it was last solved; null while it is not
	closed		BIGINT,
	replies		BIGINT NOT NULL DEFAULT 0,	-- messages of agents to the requester
	reopens		BIGINT NOT NULL DEFAULT 0,
	-- how often its team or agent was replaced or taken away
	reassigns	BIGINT NOT NULL DEFAULT 0
);

-- Lists and sweeps read active tickets only: the first two hold no others.
CREATE INDEX ticket_active ON ticket (team, agent) WHERE active = 1;
CREATE INDEX ticket_due ON ticket (due) WHERE active = 1;
CREATE INDEX ticket_requester ON ticket (requester);
-- These have the team, so that a report by team reads the index alone.
CREATE INDEX ticket_created ON ticket (created, team);
CREATE INDEX ticket_solved ON ticket (solved, team) WHERE solved IS NOT NULL;
CREATE INDEX ticket_closed ON ticket (closed, team) WHERE closed IS NOT NULL;
CREATE UNIQUE INDEX ticket_key ON ticket (key) WHERE key IS NOT NULL;

-- Something happened to a ticket, to another record (kind and name), or to a
-- record that has to do with a ticket (all three). If kind and name are given,
-- the changes of the event are those of that record, else those of the ticket.
-- `at` is when it happened, `recorded` is when the desk learned of it. `actor`
-- is the person whose act it is, `login` the one who ran the command. `cause`
-- is the event that led to this one. What a sweep does names the metric of the
-- clock and the rung of its ladder: a warning or a step.
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
	cause		BIGINT REFERENCES event (id),
	metric		TEXT COLLATE "C",
	rung		TEXT COLLATE "C"
);

CREATE INDEX event_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX event_at ON event (at);
CREATE INDEX event_kind ON event (kind, id) WHERE kind IS NOT NULL;

-- The event changed the column `field` from old to new. Instants are written as
-- seconds, flags as 0 or 1.
CREATE TABLE change (
	event		BIGINT NOT NULL REFERENCES event (id),
	field		TEXT COLLATE "C" NOT NULL,
	old		TEXT COLLATE "C",
	new		TEXT COLLATE "C",
	PRIMARY KEY (event, field)
);

CREATE INDEX change_reopens ON change (event) WHERE field = 'reopens';

-- What people wrote. It is never edited. Only the desk reads a note.
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

-- The bytes of attachments. The same bytes are stored once, even if several
-- attachments with several names have them.
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

-- One row per ticket, metric and instance.
--   since     when the clock last began to run; null while it does not run
--   spent     the seconds that it counted before since
--   imminent  when its first warning is due
--   next_at   the first second in which the sweep has something to do for it:
--             to report the breach, or to do a warning or step of the ladder
--   breached  the instant of the sweep that reported the breach
--   rungs_done   the warnings and steps that a sweep has done, one bit each
--   rungs_owed   those that passed before the clock last stopped and are not done,
--             one bit each
--   reached   1: the clock ended because what it waits for happened
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
	rungs_done	BIGINT NOT NULL,
	rungs_owed	BIGINT NOT NULL,
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
	ticket		BIGINT REFERENCES ticket (id),	-- the article was made from it
	author		TEXT COLLATE "C" NOT NULL,
	created		BIGINT NOT NULL,
	updated		BIGINT NOT NULL,
	retired		BIGINT
);

-- The full-text index. The program changes it together with article. Words of
-- title and tags have the weight A, words of the text the weight D.
CREATE TABLE article_text (
	article		BIGINT PRIMARY KEY REFERENCES article (id),
	words		TSVECTOR NOT NULL
);

CREATE INDEX article_text_words ON article_text USING gin (words);

-- ------------------------------------------------------------ only on a server

-- An id is taken before its row is written, and never twice. If the row is then
-- not written, the id stays unused.
CREATE SEQUENCE ticket_id_seq OWNED BY ticket.id;
CREATE SEQUENCE event_id_seq OWNED BY event.id;
CREATE SEQUENCE entry_id_seq OWNED BY entry.id;
CREATE SEQUENCE attachment_id_seq OWNED BY attachment.id;
CREATE SEQUENCE article_id_seq OWNED BY article.id;

-- Each transaction leaves a token here for a day. A command that loses the
-- server during a commit looks for its token to learn whether it was made.
CREATE TABLE commit_token (
	token		TEXT COLLATE "C" PRIMARY KEY NOT NULL,
	at		BIGINT NOT NULL
);

-- --------------------------------------- read-only views: the public interface

-- The program calls this when a field adds a column to ticket: the view has the
-- columns that `t.*` meant when the view was created.
CREATE FUNCTION show_tickets() RETURNS void LANGUAGE sql AS $$
	CREATE OR REPLACE VIEW tickets AS
		SELECT s.category AS state, t.*
		FROM ticket t JOIN status s ON s.name = t.status
$$;

SELECT show_tickets();

CREATE VIEW history AS
	SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket,
		e.action, e.reason, e.cause, c.field, c.old, c.new, e.kind,
		e.name, e.metric, e.rung
	FROM event e LEFT JOIN change c ON c.event = e.id;

CREATE VIEW messages AS
	SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body
	FROM entry e;

-- ---------------------------------------------------------------------- rights

-- The two roles read every table, of later files, too. What they may write is
-- granted table by table: a table without a line here is configuration.
DO $$
BEGIN
	EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO hd_reader, hd_agent',
		current_schema());
	EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I
		GRANT SELECT ON TABLES TO hd_reader, hd_agent', current_schema());
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
