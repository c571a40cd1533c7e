-- The tables of a help desk in one file: its records and their history.
--
-- Instants are seconds since 1970-01-01T00:00:00Z. Truth is 0 or 1. A record
-- that other records may name is never deleted: `retired` is the instant when
-- it was retired, and from then on nothing new can use it. A `field` record
-- adds a column x_NAME to the table of its kind.

-- The schema files that have been applied.
CREATE TABLE schema (
	version		INTEGER PRIMARY KEY,
	applied		INTEGER NOT NULL
) STRICT;

-- Values for the whole desk: its time zone, the defaults of a new ticket.
CREATE TABLE setting (
	name		TEXT PRIMARY KEY NOT NULL,
	value		TEXT,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- --------------------------------------------------- records that tickets name

-- The category of a status never changes. first_reply and resolution say what
-- the clocks do in the status. If a clock stops before what it waits for has
-- happened, it is cancelled.
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

-- The status old may be followed by the status new; * means any status.
CREATE TABLE transition (
	old		TEXT NOT NULL,
	new		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (old, new)
) STRICT;

-- Priority 1 is the most urgent.
CREATE TABLE priority (
	priority	INTEGER PRIMARY KEY CHECK (priority BETWEEN 1 AND 5),
	name		TEXT NOT NULL UNIQUE,
	help		TEXT,
	retired		INTEGER
) STRICT;

-- The priority of a ticket with this impact and urgency.
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

-- A name is a path: network/vpn lies below network. A category without a team
-- has the team of the nearest category above that has one.
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

-- ---------------------------------------------------------------------- people

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
	assigned	INTEGER,	-- event that last assigned a ticket to the agent
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

-- People who ask for help. The address is an e-mail address, or another text
-- that identifies the person: a telephone number, a staff number.
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

-- When work is done: the hours of a week in the local time of a zone, such as
-- `mon-fri 09:00-18:00'. A version holds from the day valid_from until the next
-- version of the same name; an empty valid_from means from the beginning.
-- holidays names other calendars: this one is closed on their holidays too.
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

-- When a calendar is closed: a day, days of each year, a range, a break
-- (hd-holiday(5)).
CREATE TABLE holiday (
	calendar	TEXT NOT NULL,
	date		TEXT NOT NULL,
	name		TEXT,
	retired		INTEGER,
	PRIMARY KEY (calendar, date)
) STRICT;

-- The hours of one day, which replace the hours that the week gives it.
CREATE TABLE shift (
	calendar	TEXT NOT NULL,
	date		TEXT NOT NULL,
	hours		TEXT NOT NULL,
	help		TEXT,
	retired		INTEGER,
	PRIMARY KEY (calendar, date)
) STRICT;

-- The program works out this table from the three above. The calendar is open
-- in [opens, closes), in UTC; `before` is the seconds that it was open before
-- opens. To get the working time up to an instant, take the last row that opens
-- before the instant: before + min(instant, closes) - opens. The working time
-- between two instants is the difference of two such sums.
CREATE TABLE working (
	calendar	TEXT NOT NULL,
	opens		INTEGER NOT NULL,
	closes		INTEGER NOT NULL,
	before		INTEGER NOT NULL,
	PRIMARY KEY (calendar, opens)
) STRICT, WITHOUT ROWID;

-- `working' holds all hours of the calendar between these two instants.
CREATE TABLE compiled (
	calendar	TEXT PRIMARY KEY NOT NULL,
	since		INTEGER NOT NULL,
	until		INTEGER NOT NULL
) STRICT;

-- -------------------------------------------------------------- service levels

-- Policies are tried in the order of their position. A version holds from
-- valid_from until the next version of the same name; an empty valid_from means
-- from the beginning.
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

-- How long a metric may take for tickets of a priority, and what happens around
-- the deadline. Duration, warnings and steps are stored as they were written.
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

-- The figure of a report should be between least and most.
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

-- --------------------------------------------------------------- custom fields

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

-- A row is the ticket as it is now; event and change have its history.
CREATE TABLE ticket (
	id		INTEGER PRIMARY KEY,
	key		TEXT,			-- its name in another system
	created		INTEGER NOT NULL,
	updated		INTEGER NOT NULL,	-- `at` of its last event
	subject		TEXT NOT NULL,
	status		TEXT NOT NULL REFERENCES status (name),
	-- 1 until it is solved, closed or merged
	active		INTEGER NOT NULL CHECK (active IN (0, 1)),
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
	promised	INTEGER,	-- deadline that the requester was told
	due		INTEGER,	-- next deadline of its running clocks
	first_reply	INTEGER,	-- when an agent first answered
	solved		INTEGER,	-- when it was last solved; null while it is not
	closed		INTEGER,
	replies		INTEGER NOT NULL DEFAULT 0,	-- messages of agents to the requester
	reopens		INTEGER NOT NULL DEFAULT 0,
	-- how often its team or agent was replaced or taken away
	reassigns	INTEGER NOT NULL DEFAULT 0
) STRICT;

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
	cause		INTEGER REFERENCES event (id),
	metric		TEXT,
	rung		TEXT
) STRICT;

CREATE INDEX event_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX event_at ON event (at);
CREATE INDEX event_kind ON event (kind, id) WHERE kind IS NOT NULL;

-- The event changed the column `field` from old to new. Instants are written as
-- seconds, flags as 0 or 1.
CREATE TABLE change (
	event		INTEGER NOT NULL REFERENCES event (id),
	field		TEXT NOT NULL,
	old		TEXT,
	new		TEXT,
	PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_reopens ON change (event) WHERE field = 'reopens';

-- What people wrote. It is never edited. Only the desk reads a note.
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

-- The bytes of attachments. The same bytes are stored once, even if several
-- attachments with several names have them.
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
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	metric		TEXT NOT NULL,
	instance	INTEGER NOT NULL,
	policy		TEXT,
	calendar	TEXT,
	target		TEXT,
	ladder		TEXT,
	-- OR, not IN: for IN, SQLite builds a tree of the values for every row
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
	ticket		INTEGER REFERENCES ticket (id),	-- the article was made from it
	author		TEXT NOT NULL,
	created		INTEGER NOT NULL,
	updated		INTEGER NOT NULL,
	retired		INTEGER
) STRICT;

-- The full-text index. The program changes it together with article; there are
-- no triggers. The texts themselves are in article only (external content).
CREATE VIRTUAL TABLE article_text USING fts5 (title, body, tag,
	content = 'article', content_rowid = 'id',
	tokenize = 'unicode61 remove_diacritics 2');

-- --------------------------------------- read-only views: the public interface

CREATE VIEW tickets AS
	SELECT s.category AS state, t.*
	FROM ticket t JOIN status s ON s.name = t.status;

CREATE VIEW history AS
	SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket,
		e.action, e.reason, e.cause, c.field, c.old, c.new, e.kind,
		e.name, e.metric, e.rung
	FROM event e LEFT JOIN change c ON c.event = e.id;

CREATE VIEW messages AS
	SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body
	FROM entry e;
