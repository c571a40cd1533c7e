-- A help desk in one file: what it works with, what happened, and why.
--
-- Instants are seconds since 1970-01-01T00:00:00Z. Truth is 0 or 1. A record
-- that others may name is never deleted: `retired` says since when it is not
-- for new use. Columns declared by a `field` record are added as x_NAME.

-- Which of these files have been applied.
CREATE TABLE schema (
	version		INTEGER PRIMARY KEY,
	applied		INTEGER NOT NULL
) STRICT;

-- Few words that hold for the whole desk: its zone, what a new ticket gets.
CREATE TABLE setting (
	name		TEXT PRIMARY KEY NOT NULL,
	value		TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- ------------------------------------------------------------ what tickets name

-- A status belongs to one category for ever. Each clock runs, pauses or stops
-- in it; a clock that stops before it is fulfilled is cancelled.
CREATE TABLE status (
	name		TEXT PRIMARY KEY NOT NULL,
	category	TEXT NOT NULL CHECK (category IN
			('new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged')),
	first_reply	TEXT NOT NULL DEFAULT 'run'
			CHECK (first_reply IN ('run', 'pause', 'stop')),
	resolution	TEXT NOT NULL DEFAULT 'run'
			CHECK (resolution IN ('run', 'pause', 'stop')),
	position	INTEGER NOT NULL DEFAULT 0,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- Which status may follow which; * stands for any.
CREATE TABLE transition (
	old		TEXT NOT NULL,
	new		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (old, new)
) STRICT;

-- 1 is the most urgent.
CREATE TABLE priority (
	priority	INTEGER PRIMARY KEY CHECK (priority BETWEEN 1 AND 5),
	name		TEXT NOT NULL UNIQUE,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- Priority from impact and urgency.
CREATE TABLE matrix (
	impact		INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
	urgency		INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 5),
	priority	INTEGER NOT NULL REFERENCES priority (priority),
	retired		INTEGER,
	PRIMARY KEY (impact, urgency)
) STRICT;

CREATE TABLE type (
	name		TEXT PRIMARY KEY NOT NULL,
	help		TEXT,
	retired		INTEGER
) STRICT;

CREATE TABLE channel (
	name		TEXT PRIMARY KEY NOT NULL,
	help		TEXT,
	retired		INTEGER
) STRICT;

CREATE TABLE team (
	name		TEXT PRIMARY KEY NOT NULL,
	email		TEXT,
	level		INTEGER CHECK (level BETWEEN 1 AND 3),
	calendar	TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- A name is a path: network/vpn lies below network and has its team unless
-- it names its own.
CREATE TABLE category (
	name		TEXT PRIMARY KEY NOT NULL,
	team		TEXT REFERENCES team (name),
	help		TEXT,
	retired		INTEGER
) STRICT;

CREATE TABLE service (
	name		TEXT PRIMARY KEY NOT NULL,
	team		TEXT REFERENCES team (name),
	calendar	TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- -------------------------------------------------------------------- people

CREATE TABLE agent (
	login		TEXT PRIMARY KEY NOT NULL,
	name		TEXT,
	email		TEXT,
	team		TEXT REFERENCES team (name),
	level		INTEGER CHECK (level BETWEEN 1 AND 3),
	skills		TEXT,
	capacity	INTEGER CHECK (capacity >= 0),
	absent_from	INTEGER,
	absent_until	INTEGER,
	assigned	INTEGER,	-- the event that last gave them a ticket
	retired		INTEGER
) STRICT;

CREATE TABLE organisation (
	name		TEXT PRIMARY KEY NOT NULL,
	channel		TEXT REFERENCES channel (name),
	language	TEXT,
	zone		TEXT,
	calendar	TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- Who asks for help. The address is an e-mail address or whatever else tells
-- a person: a telephone number, a staff number.
CREATE TABLE contact (
	address		TEXT PRIMARY KEY NOT NULL,
	name		TEXT,
	phone		TEXT,
	organisation	TEXT REFERENCES organisation (name),
	relation	TEXT CHECK (relation IN ('external', 'internal')),
	channel		TEXT REFERENCES channel (name),
	language	TEXT,
	zone		TEXT,
	retired		INTEGER
) STRICT;

-- ------------------------------------------------------------------- calendars

-- When work is done: hours of a week on the clocks of a zone, such as
-- `mon-fri 09:00-18:00'. A version holds from its day until the next one of
-- the same name; an empty valid_from is from the beginning. holidays names
-- other calendars, whose holidays count too.
CREATE TABLE calendar (
	name		TEXT NOT NULL,
	valid_from	TEXT NOT NULL DEFAULT '',
	zone		TEXT NOT NULL,
	hours		TEXT NOT NULL,
	holidays	TEXT,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (name, valid_from)
) STRICT;

-- When it is closed: a day, a range, a rule, a break (hd-holiday(5)).
CREATE TABLE holiday (
	calendar	TEXT NOT NULL,
	date		TEXT NOT NULL,
	name		TEXT,
	retired		INTEGER,
	PRIMARY KEY (calendar, date)
) STRICT;

-- Hours that one day has instead of those of its week.
CREATE TABLE shift (
	calendar	TEXT NOT NULL,
	date		TEXT NOT NULL,
	hours		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (calendar, date)
) STRICT;

-- What follows from these: open in [opens, closes), in UTC, with the seconds
-- open before that. So working time up to an instant is, with the last row
-- that opens before it, before + min(instant, closes) - opens; and between two
-- instants the difference. Kept by the program.
CREATE TABLE working (
	calendar	TEXT NOT NULL,
	opens		INTEGER NOT NULL,
	closes		INTEGER NOT NULL,
	before		INTEGER NOT NULL,
	PRIMARY KEY (calendar, opens)
) STRICT, WITHOUT ROWID;

-- From when to when `working' knows all of a calendar.
CREATE TABLE compiled (
	calendar	TEXT PRIMARY KEY NOT NULL,
	since		INTEGER NOT NULL,
	until		INTEGER NOT NULL
) STRICT;

-- --------------------------------------------------------------- service levels

-- Policies are tried in the order of their position. A version holds from
-- its valid_from until the next one of the same name; empty: from the beginning.
CREATE TABLE policy (
	name		TEXT NOT NULL,
	valid_from	TEXT NOT NULL DEFAULT '',
	position	INTEGER NOT NULL DEFAULT 0,
	filter		TEXT,
	calendar	TEXT,
	on_change	TEXT CHECK (on_change IN ('keep', 'restart', 'continue')),
	carry_pause	INTEGER CHECK (carry_pause IN (0, 1)),
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (name, valid_from)
) STRICT;

-- How long a metric may take for tickets of a priority, and what is to happen
-- around the deadline. Duration, warnings and steps are kept as they were written.
CREATE TABLE target (
	policy		TEXT NOT NULL,
	metric		TEXT NOT NULL,
	priority	INTEGER NOT NULL REFERENCES priority (priority),
	valid_from	TEXT NOT NULL DEFAULT '',
	duration	TEXT NOT NULL,
	warnings	TEXT,
	steps		TEXT,
	retired		INTEGER,
	PRIMARY KEY (policy, metric, priority, valid_from)
) STRICT;

-- What a figure of a report ought to be: between least and most.
CREATE TABLE goal (
	name		TEXT PRIMARY KEY NOT NULL,
	report		TEXT NOT NULL,
	figure		TEXT NOT NULL,
	filter		TEXT,
	period		TEXT NOT NULL,
	least		REAL,
	most		REAL,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- ------------------------------------------------------------------ custom fields

CREATE TABLE field (
	name		TEXT NOT NULL,
	kind		TEXT NOT NULL,
	type		TEXT NOT NULL CHECK (type IN ('text', 'integer', 'decimal',
			'time', 'duration', 'flag', 'choice', 'words')),
	choices		TEXT,
	indexed		INTEGER NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1)),
	position	INTEGER NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (kind, name)
) STRICT;

-- --------------------------------------------------------------------- tickets

-- The row is the ticket as it is now; event and change hold how it came so.
CREATE TABLE ticket (
	id		INTEGER PRIMARY KEY,
	key		TEXT,			-- of the system it came from
	created		INTEGER NOT NULL,
	updated		INTEGER NOT NULL,	-- at of its last event
	subject		TEXT NOT NULL,
	status		TEXT NOT NULL REFERENCES status (name),
	active		INTEGER NOT NULL CHECK (active IN (0, 1)),	-- still to be worked on
	type		TEXT REFERENCES type (name),
	priority	INTEGER NOT NULL REFERENCES priority (priority),
	impact		INTEGER,
	urgency		INTEGER,
	category	TEXT REFERENCES category (name),
	service		TEXT REFERENCES service (name),
	channel		TEXT REFERENCES channel (name),
	requester	TEXT REFERENCES contact (address),
	organisation	TEXT REFERENCES organisation (name),
	team		TEXT REFERENCES team (name),
	agent		TEXT REFERENCES agent (login),
	level		INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3),
	tag		TEXT,
	promised	INTEGER,	-- what the requester was told
	due		INTEGER,	-- next deadline among running clocks
	first_reply	INTEGER,	-- when an agent first answered
	solved		INTEGER,	-- when it was last solved, null while it is not
	closed		INTEGER,
	replies		INTEGER NOT NULL DEFAULT 0,	-- of agents, to the requester
	reopens		INTEGER NOT NULL DEFAULT 0,
	reassigns	INTEGER NOT NULL DEFAULT 0	-- changes of a team or agent that was set
) STRICT;

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
	id		INTEGER PRIMARY KEY,
	at		INTEGER NOT NULL,
	recorded	INTEGER NOT NULL,
	actor		TEXT NOT NULL,
	login		TEXT NOT NULL,
	ticket		INTEGER REFERENCES ticket (id),
	kind		TEXT,
	name		TEXT,
	action		TEXT NOT NULL,
	reason		TEXT,
	cause		INTEGER REFERENCES event (id)
) STRICT;

CREATE INDEX event_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX event_at ON event (at);
CREATE INDEX event_kind ON event (kind, id) WHERE kind IS NOT NULL;

-- What the event did to which column. Instants are seconds, flags 0 or 1.
CREATE TABLE change (
	event		INTEGER NOT NULL REFERENCES event (id),
	field		TEXT NOT NULL,
	old		TEXT,
	new		TEXT,
	PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_reopens ON change (event) WHERE field = 'reopens';

-- What people wrote; never edited. A note is for the desk only.
CREATE TABLE entry (
	id		INTEGER PRIMARY KEY,
	event		INTEGER NOT NULL REFERENCES event (id),
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	at		INTEGER NOT NULL,
	kind		TEXT NOT NULL CHECK (kind IN ('message', 'note')),
	author		TEXT NOT NULL,
	role		TEXT NOT NULL CHECK (role = 'agent' OR
			role = 'requester' OR role = 'system'),
	channel		TEXT REFERENCES channel (name),
	body		TEXT NOT NULL
) STRICT;

CREATE INDEX entry_ticket ON entry (ticket);

-- A content is stored once, whatever it is called and wherever it is used.
CREATE TABLE content (
	hash		TEXT PRIMARY KEY NOT NULL,	-- SHA-256, hexadecimal
	size		INTEGER NOT NULL,
	data		BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
	id		INTEGER PRIMARY KEY,
	entry		INTEGER NOT NULL REFERENCES entry (id),
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	name		TEXT NOT NULL,
	type		TEXT NOT NULL,
	size		INTEGER NOT NULL,
	hash		TEXT NOT NULL REFERENCES content (hash)
) STRICT;

CREATE INDEX attachment_ticket ON attachment (ticket);

-- One row per ticket, metric and instance. `since` is when it last began to
-- run, `spent` the seconds that counted before that, `imminent` when it is to
-- be warned of first. next_at is the first second in which the sweep has
-- something to do: to say a breach (`breached`: which sweep did) or a rung of
-- the ladder (`rungs_done': those done, `rungs_owed': passed before it stopped; a bit each).
-- `reached': it ended because what it waited for happened.
CREATE TABLE clock (
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	metric		TEXT NOT NULL,
	instance	INTEGER NOT NULL,
	policy		TEXT,
	calendar	TEXT,
	target		TEXT,
	ladder		TEXT,
	-- not IN: SQLite builds a tree for the list, for every row
	state		TEXT NOT NULL CHECK (state = 'running' OR state = 'paused'
			OR state = 'met' OR state = 'breaching'
			OR state = 'breached' OR state = 'cancelled'),
	started		INTEGER NOT NULL,
	since		INTEGER,
	spent		INTEGER NOT NULL,
	due		INTEGER,
	imminent	INTEGER,
	ended		INTEGER,
	reached		INTEGER NOT NULL CHECK (reached IN (0, 1)),
	breached	INTEGER,
	next_at		INTEGER,
	rungs_done	INTEGER NOT NULL,
	rungs_owed	INTEGER NOT NULL,
	PRIMARY KEY (ticket, metric, instance)
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_next ON clock (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX clock_started ON clock (started) WHERE target IS NOT NULL;

-- -------------------------------------------------------------- knowledge base

CREATE TABLE article (
	id		INTEGER PRIMARY KEY,
	title		TEXT NOT NULL,
	body		TEXT NOT NULL,
	state		TEXT NOT NULL CHECK (state IN ('draft', 'internal', 'public')),
	language	TEXT,
	tag		TEXT,
	ticket		INTEGER REFERENCES ticket (id),	-- it was made from
	author		TEXT NOT NULL,
	created		INTEGER NOT NULL,
	updated		INTEGER NOT NULL,
	retired		INTEGER
) STRICT;

-- Kept by the program together with article: external content, no triggers.
CREATE VIRTUAL TABLE article_text USING fts5 (title, body, tag,
	content = 'article', content_rowid = 'id',
	tokenize = 'unicode61 remove_diacritics 2');

-- ------------------------------------------- read-only views: the public interface

CREATE VIEW tickets AS
	SELECT s.category AS state, t.*
	FROM ticket t JOIN status s ON s.name = t.status;

CREATE VIEW history AS
	SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket,
		e.action, e.reason, e.cause, c.field, c.old, c.new
	FROM event e LEFT JOIN change c ON c.event = e.id;

CREATE VIEW messages AS
	SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body
	FROM entry e;
