SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET client_min_messages = warning;
CREATE FUNCTION public.show_tickets() RETURNS void
    LANGUAGE sql
    AS $$
	CREATE OR REPLACE VIEW tickets AS
		SELECT s.category AS state, t.*
		FROM ticket t JOIN status s ON s.name = t.status
$$;
ALTER FUNCTION public.show_tickets() OWNER TO hd_admin;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.acted (
    cause bigint NOT NULL,
    receiver text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.acted OWNER TO hd_admin;
CREATE TABLE public.agent (
    login text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    level bigint,
    skills text COLLATE pg_catalog."C",
    capacity bigint,
    absent_from bigint,
    absent_until bigint,
    assigned bigint,
    retired bigint,
    rights text DEFAULT 'agent'::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT agent_capacity_check CHECK ((capacity >= 0)),
    CONSTRAINT agent_level_check CHECK (((level >= 1) AND (level <= 3))),
    CONSTRAINT agent_rights_check CHECK ((rights = ANY (ARRAY['reader'::text, 'agent'::text, 'admin'::text])))
);
ALTER TABLE public.agent OWNER TO hd_admin;
CREATE TABLE public.article (
    id bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    tag text COLLATE pg_catalog."C",
    ticket bigint,
    author text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    updated bigint NOT NULL,
    retired bigint,
    CONSTRAINT article_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'internal'::text, 'public'::text])))
);
ALTER TABLE public.article OWNER TO hd_admin;
CREATE SEQUENCE public.article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.article_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.article_id_seq OWNED BY public.article.id;
CREATE TABLE public.article_text (
    article bigint NOT NULL,
    words tsvector NOT NULL
);
ALTER TABLE public.article_text OWNER TO hd_admin;
CREATE TABLE public.attachment (
    id bigint NOT NULL,
    entry bigint NOT NULL,
    ticket bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.attachment OWNER TO hd_admin;
CREATE SEQUENCE public.attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.attachment_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;
CREATE TABLE public.calendar (
    name text NOT NULL COLLATE pg_catalog."C",
    valid_from text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    hours text NOT NULL COLLATE pg_catalog."C",
    holidays text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.calendar OWNER TO hd_admin;
CREATE TABLE public.category (
    name text NOT NULL COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.category OWNER TO hd_admin;
CREATE TABLE public.change (
    event bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    old text COLLATE pg_catalog."C",
    new text COLLATE pg_catalog."C"
);
ALTER TABLE public.change OWNER TO hd_admin;
CREATE TABLE public.channel (
    name text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.channel OWNER TO hd_admin;
CREATE TABLE public.clock (
    ticket bigint NOT NULL,
    metric text NOT NULL COLLATE pg_catalog."C",
    instance bigint NOT NULL,
    policy text COLLATE pg_catalog."C",
    calendar text COLLATE pg_catalog."C",
    target text COLLATE pg_catalog."C",
    ladder text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    started bigint NOT NULL,
    since bigint,
    spent bigint NOT NULL,
    due bigint,
    imminent bigint,
    ended bigint,
    reached bigint NOT NULL,
    breached bigint,
    next_at bigint,
    rungs_done bigint NOT NULL,
    rungs_owed bigint NOT NULL,
    CONSTRAINT clock_reached_check CHECK ((reached = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT clock_state_check CHECK (((state = 'running'::text) OR (state = 'paused'::text) OR (state = 'met'::text) OR (state = 'breaching'::text) OR (state = 'breached'::text) OR (state = 'cancelled'::text)))
);
ALTER TABLE public.clock OWNER TO hd_admin;
CREATE TABLE public.commit_token (
    token text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
ALTER TABLE public.commit_token OWNER TO hd_admin;
CREATE TABLE public.compiled (
    calendar text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    until bigint NOT NULL
);
ALTER TABLE public.compiled OWNER TO hd_admin;
CREATE TABLE public.contact (
    address text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    organisation text COLLATE pg_catalog."C",
    relation text COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    zone text COLLATE pg_catalog."C",
    retired bigint,
    x_born bigint,
    CONSTRAINT contact_relation_check CHECK ((relation = ANY (ARRAY['external'::text, 'internal'::text])))
);
ALTER TABLE public.contact OWNER TO hd_admin;
CREATE TABLE public.content (
    hash text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    data bytea NOT NULL
);
ALTER TABLE public.content OWNER TO hd_admin;
CREATE TABLE public.entry (
    id bigint NOT NULL,
    event bigint NOT NULL,
    ticket bigint NOT NULL,
    at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    author text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    key text COLLATE pg_catalog."C",
    withdrawn bigint,
    CONSTRAINT entry_kind_check CHECK ((kind = ANY (ARRAY['message'::text, 'note'::text]))),
    CONSTRAINT entry_role_check CHECK (((role = 'agent'::text) OR (role = 'requester'::text) OR (role = 'system'::text)))
);
ALTER TABLE public.entry OWNER TO hd_admin;
CREATE SEQUENCE public.entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.entry_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.entry_id_seq OWNED BY public.entry.id;
CREATE TABLE public.event (
    id bigint NOT NULL,
    at bigint NOT NULL,
    recorded bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    login text NOT NULL COLLATE pg_catalog."C",
    ticket bigint,
    kind text COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    cause bigint,
    metric text COLLATE pg_catalog."C",
    rung text COLLATE pg_catalog."C",
    place bigint,
    batch bigint,
    undoes bigint
);
ALTER TABLE public.event OWNER TO hd_admin;
CREATE SEQUENCE public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.event_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;
CREATE TABLE public.field (
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    choices text COLLATE pg_catalog."C",
    indexed bigint DEFAULT 0 NOT NULL,
    "position" bigint NOT NULL,
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT field_indexed_check CHECK ((indexed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT field_type_check CHECK ((type = ANY (ARRAY['text'::text, 'integer'::text, 'decimal'::text, 'time'::text, 'duration'::text, 'flag'::text, 'choice'::text, 'words'::text])))
);
ALTER TABLE public.field OWNER TO hd_admin;
CREATE TABLE public.goal (
    name text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    figure text NOT NULL COLLATE pg_catalog."C",
    filter text COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    "least" double precision,
    most double precision,
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.goal OWNER TO hd_admin;
CREATE VIEW public.history AS
 SELECT e.id AS event,
    e.at,
    e.recorded,
    e.actor,
    e.login,
    e.ticket,
    e.action,
    e.reason,
    e.cause,
    c.field,
    c.old,
    c.new,
    e.kind,
    e.name,
    e.metric,
    e.rung,
    e.batch,
    e.undoes
   FROM (public.event e
     LEFT JOIN public.change c ON ((c.event = e.id)));
ALTER TABLE public.history OWNER TO hd_admin;
CREATE TABLE public.holiday (
    calendar text NOT NULL COLLATE pg_catalog."C",
    date text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.holiday OWNER TO hd_admin;
CREATE TABLE public.matrix (
    impact bigint NOT NULL,
    urgency bigint NOT NULL,
    priority bigint NOT NULL,
    retired bigint,
    CONSTRAINT matrix_impact_check CHECK (((impact >= 1) AND (impact <= 5))),
    CONSTRAINT matrix_urgency_check CHECK (((urgency >= 1) AND (urgency <= 5)))
);
ALTER TABLE public.matrix OWNER TO hd_admin;
CREATE VIEW public.messages AS
 SELECT e.id,
    e.ticket,
    e.at,
    e.kind,
    e.author,
    e.role,
    e.channel,
    e.body,
    e.withdrawn
   FROM public.entry e;
ALTER TABLE public.messages OWNER TO hd_admin;
CREATE TABLE public.organisation (
    name text NOT NULL COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    zone text COLLATE pg_catalog."C",
    calendar text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.organisation OWNER TO hd_admin;
CREATE TABLE public.outbox (
    receiver text NOT NULL COLLATE pg_catalog."C",
    event bigint NOT NULL,
    instance bigint NOT NULL,
    due bigint,
    policy text COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    team text COLLATE pg_catalog."C",
    agent text COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    claimed_by text COLLATE pg_catalog."C",
    claimed_until bigint,
    held bigint NOT NULL,
    CONSTRAINT outbox_held_check CHECK ((held = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
ALTER TABLE public.outbox OWNER TO hd_admin;
CREATE TABLE public.policy (
    name text NOT NULL COLLATE pg_catalog."C",
    valid_from text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    "position" bigint DEFAULT 0 NOT NULL,
    filter text COLLATE pg_catalog."C",
    calendar text COLLATE pg_catalog."C",
    on_change text COLLATE pg_catalog."C",
    carry_pause bigint,
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT policy_carry_pause_check CHECK ((carry_pause = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT policy_on_change_check CHECK ((on_change = ANY (ARRAY['keep'::text, 'restart'::text, 'continue'::text])))
);
ALTER TABLE public.policy OWNER TO hd_admin;
CREATE TABLE public.priority (
    priority bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT priority_priority_check CHECK (((priority >= 1) AND (priority <= 5)))
);
ALTER TABLE public.priority OWNER TO hd_admin;
CREATE TABLE public.schema (
    version bigint NOT NULL,
    applied bigint NOT NULL
);
ALTER TABLE public.schema OWNER TO hd_admin;
CREATE TABLE public.seal (
    id bigint NOT NULL,
    at bigint NOT NULL,
    version bigint NOT NULL,
    first bigint,
    last bigint,
    events bigint NOT NULL,
    records bigint NOT NULL,
    previous text COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.seal OWNER TO hd_admin;
CREATE TABLE public.sealed (
    event bigint NOT NULL,
    seal bigint NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.sealed OWNER TO hd_admin;
CREATE TABLE public.sealed_record (
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    seal bigint NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.sealed_record OWNER TO hd_admin;
CREATE TABLE public.service (
    name text NOT NULL COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    calendar text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.service OWNER TO hd_admin;
CREATE TABLE public.setting (
    name text NOT NULL COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.setting OWNER TO hd_admin;
CREATE TABLE public.shift (
    calendar text NOT NULL COLLATE pg_catalog."C",
    date text NOT NULL COLLATE pg_catalog."C",
    hours text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.shift OWNER TO hd_admin;
CREATE TABLE public.status (
    name text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    first_reply text DEFAULT 'run'::text NOT NULL COLLATE pg_catalog."C",
    resolution text DEFAULT 'run'::text NOT NULL COLLATE pg_catalog."C",
    "position" bigint DEFAULT 0 NOT NULL,
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT status_category_check CHECK ((category = ANY (ARRAY['new'::text, 'open'::text, 'pending'::text, 'hold'::text, 'solved'::text, 'closed'::text, 'merged'::text]))),
    CONSTRAINT status_first_reply_check CHECK ((first_reply = ANY (ARRAY['run'::text, 'pause'::text, 'stop'::text]))),
    CONSTRAINT status_resolution_check CHECK ((resolution = ANY (ARRAY['run'::text, 'pause'::text, 'stop'::text])))
);
ALTER TABLE public.status OWNER TO hd_admin;
CREATE TABLE public.target (
    policy text NOT NULL COLLATE pg_catalog."C",
    metric text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    valid_from text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    duration text NOT NULL COLLATE pg_catalog."C",
    warnings text COLLATE pg_catalog."C",
    steps text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.target OWNER TO hd_admin;
CREATE TABLE public.team (
    name text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    level bigint,
    calendar text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT team_level_check CHECK (((level >= 1) AND (level <= 3)))
);
ALTER TABLE public.team OWNER TO hd_admin;
CREATE TABLE public.ticket (
    id bigint NOT NULL,
    key text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    updated bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    active bigint NOT NULL,
    type text COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    impact bigint,
    urgency bigint,
    category text COLLATE pg_catalog."C",
    service text COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    requester text COLLATE pg_catalog."C",
    organisation text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    agent text COLLATE pg_catalog."C",
    level bigint DEFAULT 1 NOT NULL,
    tag text COLLATE pg_catalog."C",
    promised bigint,
    due bigint,
    first_reply bigint,
    solved bigint,
    closed bigint,
    replies bigint DEFAULT 0 NOT NULL,
    reopens bigint DEFAULT 0 NOT NULL,
    reassigns bigint DEFAULT 0 NOT NULL,
    withdrawn bigint,
    x_cost double precision,
    x_loud bigint,
    x_shelf text COLLATE pg_catalog."C",
    x_size text COLLATE pg_catalog."C",
    x_gone bigint,
    CONSTRAINT ticket_active_check CHECK ((active = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT ticket_level_check CHECK (((level >= 1) AND (level <= 3)))
);
ALTER TABLE public.ticket OWNER TO hd_admin;
CREATE SEQUENCE public.ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.ticket_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.ticket_id_seq OWNED BY public.ticket.id;
CREATE VIEW public.tickets AS
 SELECT s.category AS state,
    t.id,
    t.key,
    t.created,
    t.updated,
    t.subject,
    t.status,
    t.active,
    t.type,
    t.priority,
    t.impact,
    t.urgency,
    t.category,
    t.service,
    t.channel,
    t.requester,
    t.organisation,
    t.team,
    t.agent,
    t.level,
    t.tag,
    t.promised,
    t.due,
    t.first_reply,
    t.solved,
    t.closed,
    t.replies,
    t.reopens,
    t.reassigns,
    t.withdrawn,
    t.x_cost,
    t.x_loud,
    t.x_shelf,
    t.x_size,
    t.x_gone
   FROM (public.ticket t
     JOIN public.status s ON ((s.name = t.status)));
ALTER TABLE public.tickets OWNER TO hd_admin;
CREATE TABLE public.transition (
    old text NOT NULL COLLATE pg_catalog."C",
    new text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.transition OWNER TO hd_admin;
CREATE TABLE public.type (
    name text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.type OWNER TO hd_admin;
CREATE TABLE public.unchanged (
    event bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    new text COLLATE pg_catalog."C"
);
ALTER TABLE public.unchanged OWNER TO hd_admin;
CREATE TABLE public.working (
    calendar text NOT NULL COLLATE pg_catalog."C",
    opens bigint NOT NULL,
    closes bigint NOT NULL,
    before bigint NOT NULL
);
ALTER TABLE public.working OWNER TO hd_admin;
COPY public.acted (cause, receiver, action) FROM stdin;
46		hd-note 456b85b27470e4b5f950dd18bae749be
47		hd-note 456b85b27470e4b5f950dd18bae749be
48		hd-note 456b85b27470e4b5f950dd18bae749be
\.
COPY public.agent (login, name, email, team, level, skills, capacity, absent_from, absent_until, assigned, retired, rights) FROM stdin;
ana	Ana Conceição	ana@example.com	desk	1	network	5	\N	\N	34	\N	agent
bia	\N	\N	field	2	\N	\N	1775001600	1776211200	33	\N	agent
old	Gone	\N	desk	1	\N	\N	\N	\N	\N	1772442000	agent
\.
COPY public.article (id, title, body, state, language, tag, ticket, author, created, updated, retired) FROM stdin;
1	Impressão em chamas	Water? Não.	public	pt	fogo	1	hd	1772442000	1772442000	\N
2	VPN	Error 809: certificate	internal	\N	\N	\N	hd	1772442000	1772442000	\N
3	Old	nothing	draft	\N	\N	\N	hd	1772442000	1772442000	1772442000
\.
COPY public.article_text (article, words) FROM stdin;
1	'chamas':3A 'em':2A 'fogo':4A 'impressao':1A 'nao':6 'water':5
2	'809':3 'certificate':4 'error':2 'vpn':1A
3	'nothing':2 'old':1A
\.
COPY public.attachment (id, entry, ticket, name, type, size, hash) FROM stdin;
1	2	1	blob.bin	application/octet-stream	6	c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c
2	2	1	empty.txt	text/plain	0	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
3	4	2	blob.bin	application/octet-stream	6	c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c
\.
COPY public.calendar (name, valid_from, zone, hours, holidays, help, retired) FROM stdin;
brazil		America/Sao_Paulo	mon-fri 09:00-18:00	\N	Brazil: office hours and national holidays	\N
office		Europe/Lisbon	mon-fri 09:00-17:00	brazil	of Lisbon	\N
spare		UTC	mon 09:00-10:00	\N	\N	1772442000
us		America/New_York	mon-fri 09:00-17:00	\N	United States: office hours and federal holidays	\N
\.
COPY public.category (name, team, help, retired) FROM stdin;
account	\N	passwords and access	\N
hardware	\N	computers, printers, telephones	\N
network	\N	connections, wireless, VPN	\N
network/vpn	field	\N	\N
software	\N	programs and licences	\N
spare	\N	\N	1772442000
\.
COPY public.change (event, field, old, new) FROM stdin;
11	retired	\N	1772442000
32	retired	\N	1772442000
33	agent	\N	bia
33	level	1	2
33	status	new	open
34	agent	\N	ana
34	status	new	open
34	team	\N	desk
35	due	1772449200	1772614800
35	first_reply	\N	1772445600
35	replies	0	1
38	active	1	0
38	cost	0.1	7.25
38	due	1772614800	\N
38	solved	\N	1772452800
38	status	open	solved
39	active	0	1
39	due	\N	1772712000
39	reopens	0	1
39	solved	1772452800	\N
39	status	solved	open
40	level	1	2
43	active	1	0
43	closed	\N	1772442000
43	due	1772445600	\N
43	solved	\N	1772442000
43	status	new	closed
44	tag	\N	x
45	level	1	2
55	retired	\N	1772442000
56	retired	\N	1772442000
57	retired	\N	1772442000
58	retired	\N	1772442000
59	retired	\N	1772442000
60	retired	\N	1772442000
61	retired	\N	1772442000
62	retired	\N	1772442000
63	retired	\N	1772442000
65	retired	\N	1772442000
67	retired	\N	1772442000
69	retired	\N	1772442000
71	retired	\N	1772442000
73	retired	\N	1772442000
75	retired	\N	1772442000
76	help	\N	at once
78	retired	\N	1772442000
79	retired	\N	1772442000
80	retired	\N	1772442000
81	retired	\N	1772442000
83	active	1	0
83	due	1772456400	\N
83	withdrawn	\N	1772442000
86	tag	\N	sealed
\.
COPY public.channel (name, help, retired) FROM stdin;
api	any other program	\N
chat	live chat	\N
email	electronic mail	\N
forum	a community forum	1772442000
monitor	a program that watches machines	\N
phone	a call	\N
social	a social network	\N
walk-in	in person	\N
web	an online form	\N
\.
COPY public.clock (ticket, metric, instance, policy, calendar, target, ladder, state, started, since, spent, due, imminent, ended, reached, breached, next_at, rungs_done, rungs_owed) FROM stdin;
1	agent_work	1	\N	\N	\N	\N	met	1772442000	\N	10800	\N	\N	1772452800	1	\N	\N	0	0
1	agent_work	2	\N	\N	\N	\N	running	1772539200	1772539200	0	\N	\N	\N	0	\N	\N	0	0
1	first_reply	1	network	office	2wh	50%;-15m level;0 notify=boss	met	1772442000	\N	3600	1772449200	\N	1772445600	1	\N	\N	1	0
1	next_reply	1	\N	\N	\N	\N	running	1772449200	1772539200	3600	\N	\N	\N	0	\N	\N	0	0
1	ownership	1	\N	\N	\N	\N	met	1772442000	\N	10800	\N	\N	1772452800	1	\N	\N	0	0
1	ownership	2	\N	\N	\N	\N	running	1772539200	1772539200	0	\N	\N	\N	0	\N	\N	0	0
1	pausable_update	1	\N	\N	\N	\N	cancelled	1772445600	\N	7200	\N	\N	1772452800	0	\N	\N	0	0
1	periodic_update	1	\N	\N	\N	\N	cancelled	1772445600	\N	7200	\N	\N	1772452800	0	\N	\N	0	0
1	requester_wait	1	\N	\N	\N	\N	met	1772442000	\N	10800	\N	\N	1772452800	1	\N	\N	0	0
1	requester_wait	2	\N	\N	\N	\N	running	1772539200	1772539200	0	\N	\N	\N	0	\N	\N	0	0
1	resolution	1	network	office	2wd	50%;-1h;-30m level;0 team=field	met	1772442000	\N	10800	1772614800	\N	1772452800	1	\N	\N	0	0
1	resolution	2	network	office	2wd	50%;-1h;-30m level;0 team=field	running	1772539200	1772539200	0	1772712000	1772625600	\N	0	\N	1772625600	0	0
1	taken	1	\N	\N	\N	\N	met	1772442000	\N	0	\N	\N	1772442000	1	\N	\N	0	0
2	agent_work	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
2	first_reply	1	standard	\N	4h	\N	breaching	1772442000	1772442000	0	1772456400	\N	\N	0	1772582400	\N	0	0
2	ownership	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
2	requester_wait	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
2	resolution	1	standard	\N	3d	\N	running	1772442000	1772442000	0	1772701200	\N	\N	0	\N	1772701201	0	0
2	taken	1	\N	\N	\N	\N	met	1772442000	\N	0	\N	\N	1772442000	1	\N	\N	0	0
3	agent_work	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
3	first_reply	1	standard	\N	4h	\N	breaching	1772442000	1772442000	0	1772456400	\N	\N	0	1772582400	\N	0	0
3	requester_wait	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
3	resolution	1	standard	\N	3d	\N	running	1772442000	1772442000	0	1772701200	\N	\N	0	\N	1772701201	0	0
3	taken	1	\N	\N	\N	\N	running	1772442000	1772442000	0	\N	\N	\N	0	\N	\N	0	0
4	agent_work	1	\N	\N	\N	\N	met	1772442000	\N	0	\N	\N	1772442000	1	\N	\N	0	0
4	first_reply	1	standard	\N	1h	\N	cancelled	1772442000	\N	0	1772445600	\N	1772442000	0	\N	\N	0	0
4	promise	1	\N	\N	63h	\N	met	1772442000	\N	0	1772668800	\N	1772442000	1	\N	\N	0	0
4	requester_wait	1	\N	\N	\N	\N	met	1772442000	\N	0	\N	\N	1772442000	1	\N	\N	0	0
4	resolution	1	standard	\N	8h	\N	met	1772442000	\N	0	1772470800	\N	1772442000	1	\N	\N	0	0
4	taken	1	\N	\N	\N	\N	cancelled	1772442000	\N	0	\N	\N	1772442000	0	\N	\N	0	0
\.
COPY public.commit_token (token, at) FROM stdin;
0-0	1772442000
\.
COPY public.compiled (calendar, since, until) FROM stdin;
office	1735689600	1893456000
spare	1735689600	1893456000
\.
COPY public.contact (address, name, phone, organisation, relation, channel, language, zone, retired, x_born) FROM stdin;
4711	\N	\N	\N	internal	\N	\N	\N	\N	-1
maria@example.com	Maria, a "boss"	+351 21	Açúcar & Filhos	external	email	pt	Europe/Lisbon	\N	0
spare	\N	\N	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.content (hash, size, data) FROM stdin;
c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c	6	\\x6100620d0aff
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	0	\\x
\.
COPY public.entry (id, event, ticket, at, kind, author, role, channel, body, key, withdrawn) FROM stdin;
1	29	1	1772442000	message	maria@example.com	requester	\N	Smoke.	\N	\N
2	35	1	1772445600	message	ana	agent	phone	Pull the plug.	\N	\N
3	36	1	1772449200	message	maria@example.com	requester	\N	It is out.	\N	\N
4	37	2	1772451000	note	hd	agent	\N	TAB\there	m-1	\N
5	49	1	1772582400	note	hd	agent	\N	still owed	\N	\N
6	50	2	1772582400	note	hd	agent	\N	still owed	\N	\N
7	51	3	1772582400	note	hd	agent	\N	still owed	\N	\N
8	84	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
\.
COPY public.event (id, at, recorded, actor, login, ticket, kind, name, action, reason, cause, metric, rung, place, batch, undoes) FROM stdin;
1	1772442000	1772442000	hd	hd	\N	calendar	office	put	\N	\N	\N	\N	\N	1	\N
2	1772442000	1772442000	hd	hd	\N	calendar	spare	put	\N	\N	\N	\N	\N	1	\N
3	1772442000	1772442000	hd	hd	\N	holiday	office,--06-13	put	\N	\N	\N	\N	\N	3	\N
4	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	put	\N	\N	\N	\N	\N	3	\N
5	1772442000	1772442000	hd	hd	\N	shift	office,2026-03-07	put	\N	\N	\N	\N	\N	5	\N
6	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	put	\N	\N	\N	\N	\N	5	\N
7	1772442000	1772442000	hd	hd	\N	team	field	put	\N	\N	\N	\N	\N	7	\N
8	1772442000	1772442000	hd	hd	\N	agent	ana	put	\N	\N	\N	\N	\N	8	\N
9	1772442000	1772442000	hd	hd	\N	agent	bia	put	\N	\N	\N	\N	\N	8	\N
10	1772442000	1772442000	hd	hd	\N	agent	old	put	\N	\N	\N	\N	\N	8	\N
11	1772442000	1772442000	hd	hd	\N	agent	old	drop	\N	\N	\N	\N	\N	11	\N
12	1772442000	1772442000	hd	hd	\N	category	network/vpn	put	\N	\N	\N	\N	\N	12	\N
13	1772442000	1772442000	hd	hd	\N	service	mail	put	\N	\N	\N	\N	\N	13	\N
14	1772442000	1772442000	hd	hd	\N	service	spare	put	\N	\N	\N	\N	\N	13	\N
15	1772442000	1772442000	hd	hd	\N	organisation	Açúcar & Filhos	put	\N	\N	\N	\N	\N	15	\N
16	1772442000	1772442000	hd	hd	\N	field	ticket,cost	put	\N	\N	\N	\N	\N	16	\N
17	1772442000	1772442000	hd	hd	\N	field	ticket,loud	put	\N	\N	\N	\N	\N	16	\N
18	1772442000	1772442000	hd	hd	\N	field	ticket,shelf	put	\N	\N	\N	\N	\N	16	\N
19	1772442000	1772442000	hd	hd	\N	field	ticket,size	put	\N	\N	\N	\N	\N	16	\N
20	1772442000	1772442000	hd	hd	\N	field	contact,born	put	\N	\N	\N	\N	\N	16	\N
21	1772442000	1772442000	hd	hd	\N	field	ticket,gone	put	\N	\N	\N	\N	\N	16	\N
22	1772442000	1772442000	hd	hd	\N	contact	maria@example.com	put	\N	\N	\N	\N	\N	22	\N
23	1772442000	1772442000	hd	hd	\N	contact	4711	put	\N	\N	\N	\N	\N	22	\N
24	1772442000	1772442000	hd	hd	\N	policy	network	put	\N	\N	\N	\N	\N	24	\N
25	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	put	\N	\N	\N	\N	\N	25	\N
26	1772442000	1772442000	hd	hd	\N	target	network,resolution,3	put	\N	\N	\N	\N	\N	25	\N
27	1772442000	1772442000	hd	hd	\N	goal	answer	put	\N	\N	\N	\N	\N	27	\N
28	1772442000	1772442000	hd	hd	\N	goal	few	put	\N	\N	\N	\N	\N	27	\N
29	1772442000	1772442000	hd	hd	1	\N	\N	new	\N	\N	\N	\N	\N	29	\N
30	1772442000	1772442000	hd	hd	2	\N	\N	new	\N	\N	\N	\N	\N	30	\N
31	1772442000	1772442000	hd	hd	3	\N	\N	new	\N	\N	\N	\N	\N	31	\N
32	1772442000	1772442000	hd	hd	\N	field	ticket,gone	drop	\N	\N	\N	\N	\N	32	\N
33	1772442000	1772442000	hd	hd	1	\N	\N	assign	least-loaded: bia 0	\N	\N	\N	\N	33	\N
34	1772442000	1772442000	hd	hd	2	\N	\N	assign	least-loaded: ana 0, bia 1	\N	\N	\N	\N	33	\N
35	1772445600	1772445600	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	35	\N
36	1772449200	1772449200	hd	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	36	\N
37	1772451000	1772451000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	37	\N
38	1772452800	1772452800	hd	hd	1	\N	\N	set	why not	\N	\N	\N	\N	38	\N
39	1772539200	1772539200	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	39	\N
40	1772443800	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295227719	40	\N
41	1772445600	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295390620	40	\N
42	1772442000	1772442000	hd	hd	4	\N	\N	new	\N	\N	\N	\N	\N	42	\N
43	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	\N	\N	\N	\N	42	\N
44	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	43	\N	\N	\N	44	\N
45	1772542800	1772542800	hd	hd	2	\N	\N	escalate	late	\N	\N	\N	\N	45	\N
46	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	46	\N
47	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	46	\N
48	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	46	\N
49	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	46	\N	\N	\N	49	\N
50	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	47	\N	\N	\N	49	\N
51	1772582400	1772442000	hd	hd	3	\N	\N	note	\N	48	\N	\N	\N	49	\N
52	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	52	\N
53	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	53	\N
54	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	54	\N
55	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	55	\N
56	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	56	\N
57	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	57	\N
58	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	58	\N
59	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	59	\N
60	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	60	\N
61	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	61	\N
62	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	62	\N
63	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	63	\N
64	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	64	\N
65	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	65	\N
66	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	66	\N
67	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	67	\N
68	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	68	\N
69	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	73	\N
74	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	76	\N
78	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	83	82
84	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	84	\N
85	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	85	84
86	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	86	\N
\.
COPY public.field (name, kind, type, choices, indexed, "position", help, retired) FROM stdin;
born	contact	time	\N	0	5	\N	\N
cost	ticket	decimal	\N	1	1	in €	\N
gone	ticket	integer	\N	1	6	\N	1772442000
loud	ticket	flag	\N	0	2	\N	\N
shelf	ticket	text	\N	0	3	\N	\N
size	ticket	choice	small,large	0	4	\N	\N
\.
COPY public.goal (name, report, figure, filter, period, "least", most, help, retired) FROM stdin;
answer	sla	attained	metric=first_reply	month	0.9	\N	always	\N
few	backlog	open	\N	day	\N	10	\N	1772442000
\.
COPY public.holiday (calendar, date, name, retired) FROM stdin;
brazil	--01-01	Confraternização Universal	\N
brazil	--04-21	Tiradentes	\N
brazil	--05-01	Dia do Trabalho	\N
brazil	--09-07	Independência do Brasil	\N
brazil	--10-12	Nossa Senhora Aparecida	\N
brazil	--11-02	Finados	\N
brazil	--11-15	Proclamação da República	\N
brazil	--11-20 since 2024	Zumbi e Consciência Negra	\N
brazil	--12-25	Natal	\N
brazil	easter+60	Corpus Christi (ponto facultativo)	\N
brazil	easter-2	Paixão de Cristo	\N
brazil	easter-46T00:00/easter-46T14:00	Quarta-feira de Cinzas (ponto facultativo)	\N
brazil	easter-47	Carnaval (ponto facultativo)	\N
brazil	easter-48	Carnaval (ponto facultativo)	\N
office	--06-13	Santo	\N
spare	2026-03-03	\N	1772442000
us	--01-01 observed	New Year's Day	\N
us	--06-19 observed since 2021	Juneteenth	\N
us	--07-04 observed	Independence Day	\N
us	--11-11 observed	Veterans Day	\N
us	--12-25 observed	Christmas Day	\N
us	1st monday of september	Labor Day	\N
us	2nd monday of october	Columbus Day	\N
us	3rd monday of february	Washington's Birthday	\N
us	3rd monday of january	Birthday of Martin Luther King Jr.	\N
us	4th thursday of november	Thanksgiving Day	\N
us	last monday of may	Memorial Day	\N
\.
COPY public.matrix (impact, urgency, priority, retired) FROM stdin;
1	1	1	\N
1	2	2	\N
1	3	3	\N
2	1	2	\N
2	2	3	\N
2	3	4	\N
3	1	3	\N
3	2	4	\N
3	3	5	1772442000
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N
spare	\N	\N	\N	\N	\N	1772442000
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	46	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 28583 1795801019.892654669	1772583000	1
hook	47	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 28583 1795801019.892654669	1772583000	1
hook	48	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 28583 1795801019.892654669	1772583000	1
\.
COPY public.policy (name, valid_from, "position", filter, calendar, on_change, carry_pause, help, retired) FROM stdin;
network		10	category=network/	office	restart	0	for the network	\N
spare		0	\N	\N	\N	\N	\N	1772442000
standard		100	\N	\N	\N	\N	for every ticket, round the clock	\N
\.
COPY public.priority (priority, name, help, retired) FROM stdin;
1	critical	the business stands still	\N
2	high	many people are hindered, or one cannot work	\N
3	normal	one person is hindered	\N
4	low	a nuisance that has a way around it	\N
5	planned	when there is time	1772442000
\.
COPY public.schema (version, applied) FROM stdin;
1	1772442000
2	1772442000
3	1772442000
4	1772442000
5	1772442000
6	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	6	1	85	85	141	\N	c791564c0a39199d3b00f30dddb8b605a1d1534242a25172984965b231bae302
2	1772589600	6	86	86	1	0	c791564c0a39199d3b00f30dddb8b605a1d1534242a25172984965b231bae302	84f9afc8009970a918c2748e1da6a020c778dc27e1b99701ff3e34f82adab541
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	924678da07f5cef7b63b813eb0904f04	7aac64b7daa0ee64f15776760e1fc1a0f009c259af070ee5019fe585a36b801a
2	1	f62c81fc1362cf8f2c49e546b268b101	e27aa298be07a0a09830b2534ea1bcc61e60ccf82e151710475f026c55aea382
3	1	39db3fd6cc80b3e8b6a20f07c1592b74	0e9b798e3c99e5848f27037c5ca713f43f503e4f7f2dcfb6553a3e02117875dc
4	1	d8a388709520656cb53adb8b53f6f9e6	b886416638d1c0908b7aeecd6479428357ff47995a44caa6a5fa93d795a7e4ff
5	1	d6ccf467f6fae7d16d7133be1ad96c1b	4fb58d2954b3fc8468a8ed4e82e6a01acf2e41d921494ee4a894b9f1b3171059
6	1	8ead8c5ba4dbfa6a9eac8f7b9376dba2	7b7915abdee1088ffc59c123e23f9fcb02d0e8fc1b1550197374e852bb485aba
7	1	eee9d3d1ae958f057a78f0bcb6542ab6	94186ebeb8ae4e4fc0f33577bd7951a5a70964073f3700d5b25cf0441e9eefb0
8	1	7e3d1d444bc273aa0f932005bb5871f1	460359dc1839dc36e8a683bd15f323b20ef89c46a2844ce258b496c085c47b12
9	1	64c752a4e7a575cd7e4d08be51ffa564	d1c8e6732e37108787ac8030e84b5c70a97e3e82973a4f0cb666e868ef577bb9
10	1	7fc04d621f542cfd1b5d2f928d7280ce	0216146e84d01d259022003d319dbc3d3aa0ed1bc9856b60f28b921f58596788
11	1	dde6c19f320c5ce8c0de4b0a272d09ae	141bb0e15e9f163957b24a48418374a279bdb944ba6a1a385f47d2ae0040ae91
12	1	68aa673bdbc79ca4b05c38ad257d8134	6b013d69393b764afcf1baafc811c46d7c99c2814f0ad4206a3ff2333161be5b
13	1	fbd8822909b7b95ce16374849153dd20	79c9e286a3d8500bbaca4c9588a009c6813e46f9a55949cf0f6e1e667f9fa793
14	1	257486457b8065660ebde1425ab7f90b	428bf9d510bc6bfdfc86f4fe0acd8dfb8e4329faf1f6d0c90cf01bccb5e25161
15	1	b6737c6bbe4c04bd35e61715613941c5	94e81358048826cc4f30c6c2dbd576cdb327c2df8f492db2ed300e33bb7a4ef4
16	1	d8a12ddde77dba9e2eeb0405267753de	6422ed2043608dcb86757d1c534d5fe907444deccf9c6eebeb3908da55a81032
17	1	d1145f7a7a8c6888696c8d212732fe51	05321965c422fd8aa26047d5da1311fd7c7d2f8c0b850e2066139cf5fd2d49a1
18	1	b4c34ad4a30b81039145fb47ac985a0e	04b68008f5c7895cb88905e72f80a3353e33c7a1243db9c6fbc726c6adc7499d
19	1	adad1ebce7397eb1a7e08e96ee142acb	5d32bc91f2dc77f7de08821c1ceeb0f059f8c3008a44fe47a883bcd00f180faa
20	1	8c6b6ba29987dcf104fb630fcff92914	1f1910fecc0c026b9dea96b43d22a27167903f8b06665270d53f3f0a97c0da8f
21	1	f3f44dd426960b189f23102a71d33eef	a273b4cd23b32d6d34e3e79c64fd587ad9591ca843be5ddfe28b1c21d21fa316
22	1	5393ed9ac5631ae84391676c118a9c35	7af61224283028ba7465cda1ae6db8d78e8d62828a14de3dd289a5f543221b15
23	1	6e042406e54371f956aa3592c56ddf50	ffd7d1fc1f6412863a7c6ef5f8e0eec58a07dfa0e8a05751cc7e7ec7ad4ab9ef
24	1	b76c8658582c492619e38d4b6c35bf56	43242da59ec61b9ac79d7ddafcb9626d84715bcf7b8c18567b8e51b68fea1612
25	1	339d86254b0a7e6990a66c336980fe6e	fe35be4e2056b4e18fdbf1cff2db14c0c1a676ed506a26c37aa53865b9f6d2e8
26	1	add48b2fd23e7b67566371f0d6fd665e	dd79db12695fb5f1522a77273efd60421cb53c999e13d4da968aee9f9fc95ad2
27	1	8241c85e8e6c148137bc743be71903ed	31ed0057a25c1a98c7957087268ffd65d97939c4fef387ed29922dce0a4335e4
28	1	6f321cc4b91a057c61382f25e20ff533	8b8e7db86670f0a6fe332475103211c8c70f3442a6c4b114b20ab2383335ec5b
29	1	58c007c23dcad80d0105669f19245fd0	1d574ce79e39f2a2c99425ce38738b5fa820c10f434c868e3cce2856619178e1
30	1	fa8f015b98fbc6c4f9474101c467354b	f3224e7673c25a1a55f8b15426938df6177b39518cb8d31f5862daa8ee482567
31	1	aa42f8472377ea7e208f1f821430a0dc	50042b14c2d89d2153347d9fbc014e8076b9d01aea2c2eb0bf53e3505c028934
32	1	10d1088545dbcfa2235ea62e686aa75b	ca8e30cb77c80f7c9e6b04553ab50e7d9e933bc7eca43dabb1b2fbbaa7e17e31
33	1	51a9f1f473d69fce0b80b0c477875524	e18b215b58a0ee839f76a6aad45837c55915ab8d088ccdc3aca757cf4870538f
34	1	1b0e8b93f4eb466eed042be001958ed4	07a9c9595f0de4ef3d188749b15f23919fa89841dd8554557986e13c9b07d796
35	1	c3c0efcc16100f653338c1c33fefde55	87b4a8b35723c4311bab6de2d0d5254dca67fc5267ba1bb688ca5eca2fc77d94
36	1	b93ff515a459799da9ad880d2ecafeef	9bee938265dca444ecd2ec52a1c3cbf5743893ac987c40e7b2af3bc496322a37
37	1	f3278dac486f27611b374ea8ee23bfeb	12d040bd1aee0374a83a7bb0e9c560bd3bde62076fc8d92a16db957827eec160
38	1	d964464fcad405e245f30cbe49148345	325f50d39850f9108d2f38b0bd94a14ba079d9be8a90d2f017d407dd96e0cd4b
39	1	44f800e9a9ef61f98469a002a91d7242	8fc196c65bc064a36ed47debb5685adec7cd312577396ad5c91aeaedc0b4a74f
40	1	d6bec03b19922ac42fccc46496c031aa	add997446b71797a6884e3c21c3bcd554625ac12dc558b7899132362a4124fe7
41	1	170739ef47c5a867d248db5565b1211a	367aea8a17809c4b5bea56fbd2af8159197140b13db88e3976a4e26f44315b19
42	1	8d9f1391fa06877cc1b9f92cf3c02743	118361d055f3115059fb6aeb89c52e5c185428b7671e02e9220b91ac7c38d1eb
43	1	979cfe1c4bbc517930e4e74af801a7db	571deea8aa7f7abf26cf31765ba521373bf2763942bcef6955aaa5df72396f20
44	1	8d298cf0062b3feecf8742a1c79bb1fc	3047abfab0de41cf2dec1513bd9f1848127f47baa388b7707814d5e6ee41af29
45	1	45879a1f26c63e98da018a70c1511778	61fb724d3d45f07605af778192e26d0cbbc4afe90990a8466399492f34b7156f
46	1	75d9d77c356bf66a9135af1a65a83593	83ece47b76e071eac2f2e21ad3ae73739c261c33f1fef9b6aca095df1078745a
47	1	ab713e07804ee584998843f68305d401	fecd692888fc030a6b118425b52a4d7cbfb831d0247ea68794b9a68fc54454d8
48	1	39b8f42059aa04049a7e082edc959e6f	863eb20b453bde5bbc5ec1fa0e16e2407aeeea9a21b973c918c859d5e817f636
49	1	3de9b9d96b6afa3bc98be0312d2bd71c	dc9779ca44cfda25265eed806d4232f4e738edbc5a12a7a02aee319f020f8803
50	1	588465c46a0ac04382ea2700dbe4a720	89115d037eb7bd9d72c42179310181aca5cbdd1dbc9aaf8c9a1d7f571e26895f
51	1	9d350a5d432040f55945fa5277c2983b	f50488c545dfefc34cc3d5f09e920e89586dbde617d8f3f8e20c56961b3771a8
52	1	f541278490497eb6669e2bad732eac9e	64fc9250fcf2727dbb0151edb22d3f9de6040a5ec9492d5241d82cfa34971cde
53	1	a0cf2360f9b9b1ff56819014fb5f345f	c1e75c0b1a568840dbdf87252dc6571cac1488089f04aa44d33593425bfb6304
54	1	3aad7aa42872436fc8fbc52e7ab4a399	06fb4bdb0921785fa3a51136143bfac20006c1e2c119ea65ff28a6814ae0d505
55	1	e8d907d76134b60c7e755f4a58a17003	c0543738a0ef5be9bfefc5438406819c31f20ef10d0bd55ff4e96f7e6c4a22b8
56	1	709e06f1f8a0302207451170cd5d1111	c26660a09b492cb99981d6766198af27b465a35364863e2415cea6c894e85219
57	1	d76bcfcc833f35fdafdb26cc1147c53c	ac572f6cdc21d985931557ae12a6a6769e6dc05e27bc7365071160f4a2c7d4c2
58	1	39c578e4903c2ee0e8baa033a7ffbeb6	30f1ef7bee2b77aebee60a0ceb699a9197464ba3dda176624e03a621bd6693a2
59	1	7b2dc71d7ebd6af39e88d5951136e70a	6ddc3bb7a46237c4c6102c6e24c30dd06cad817746323b6caafd5e6635aded84
60	1	9d52b9839ecad47e2ea74efaf1edc268	fb4b99a1f63bf9ba02e1a82ba92b801f5b738b797096dc68b96fca21de17c73e
61	1	fe66c143bc0c8eca6280d4aaa8e4648d	5e077161afcda15f09467de4495dd3033ee564c516b8ac830b196e312b667cbb
62	1	d29068099dd30ff07fdfc6b27b3e231c	ada4a9d5e749c88432638e10a4400cf4f68cff4f994ae3455a005d64c5b49397
63	1	3266ec328da29d203744d31164fc0d73	f28459b0d5171ffd578ce5921c8c4b97b9725595ff3a7875657d8bbe14031988
64	1	8a38cae9bfbf1a8b227023d7327864fb	465ef93a79d0224881991f5c75a78959944eefb73c6c54186ae08f2a353ac7b5
65	1	f74665b0fef8e0ce39f9c25273e8b8ca	2b77a0c0c19a7e20f50454c76c903156f0afd70d43766c6f3260eaa368815c24
66	1	ef8170d5e5987a176fd9c1b2a31601c0	b47a9b552f9532e6cbdd30849677c0c98563d4db95a49040f55fbb92eb1a05c3
67	1	025730578af66978d963070984af358c	539ed132fa7f37ae056f871d32462472fd6225752c0cd6dbc1641651d1fc8b9b
68	1	174e76c74494ba5acc58486a99623614	b4a8782b593bdb22777eab52b6717ebabababa83f00a01f607818b2a106fb510
69	1	b1474e813ca065338c001c3e470ce665	269849bc3c54d86b323e6d24b6675919b7370830f4cac7c244436ef97e3ed795
70	1	0569f5b99c51ecf10630a95850b1558f	90eb5b7311b35055028dbac755d9071e166036cd5fcb1e4e59c2b91694a2bb0d
71	1	b1fe361832022fdeaa5180c762158e87	f329cdd883d2b0606cd55753ba27a0097f2769d2d4acfb3609c14e98e5ac06cc
72	1	3b0bab9836e86cee6212162f36da7310	641308fa11c20e0a6893c6f98f81103b346a7d40cf9bce1585e777c50d1ab613
73	1	33b56e5d9c30597015cf8eab765a4350	a61f434abfd2bbaf53803a35b686e891e1fce3fe6b814021b55b6007c2faf47a
74	1	ddbf407dbd880b29ad79556dc4ad7f67	45cad44d5638bb3a82973e0bc4d54ce0c368ad6ea224bc4d0c2426b28232c48f
75	1	f6db5ebe78012d4ad9e9a882f9237e55	c68b452311ff63a02b79b93b87129c02abdba9675aab5e6138939472e3bbe40a
76	1	ac1ed8d1164e46b5cb2099b056859730	4e7827d6c87b6ec43ce10c0a0b35018b4c7c4d4780cb30b364e5228a08d87e98
77	1	54e09952c9f1595c96ebea8771ac1f9e	9cba9e0943055f04a198e527c3e6f53e0d32d8f5599f10db205c8b2ce1a46044
78	1	58851c68aa34f52f84eebf0ef7070a7e	84d241e86ac7faf4917779f1523024fb323d4f847d96aa98cc990c0c369108af
79	1	2e7df6bc11b228932f76a10783e743a9	508e118c69037ae9f0e4b15835f5601224250c6306f435a90b94892e8274f630
80	1	19b01d121db344f796bb8548bbb17935	f4638819c3e2eb5bce4767a201a3665069cab94e3f87e30f8d3435a5b2f2c117
81	1	514f47292d4d0837f13e37e47e998b79	029b9d7c57b5a77e6dfae24ab2ce90c289184621cb4c9440189f33c6c4921d57
82	1	f148c333fb9cc451be255bc1585a43fa	35b065d38d2564347cba1f6075a5e4252a55ac4699d65b7b232c625e248f202f
83	1	8fa8f8cdf5e452ff0147e0d3d7c2ec87	5028c4544588e7cceca5a45547065d7cd9c961171f96eaae2c35df0428dd6d84
84	1	137aa0deaeb186e992ee5402c5f4dc8e	21f5d502e5d247872a94e5903aed3ff403abaf27796f73c8a16cf6784986bc18
85	1	8dd8ce20ee295c8de5dd077610bcd31d	2c922f14f3b247d670658c7205a3e30deb77edbc995a3ee74523166dcac8adec
86	2	3572ebcc2ae1b2705d07efc1413fdffe	7453637b3d18abb427f35f5b50adc884f674bba55d0fff063ec50d40680d2c88
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
agent	ana	1	b7c36feb55dec3e94672997477e6d223	9a9c1a0b6f4d46201fcb80442acdfe6879fc46226d811eb8cf7015e35de400ad
agent	bia	1	4442474fd3cc9a7f0e199becf4be296f	12a8af42f06e36160b2a619580e56da27cee9e03bbad5754a6fb48021c4762be
agent	old	1	7187e51781cd7fc8b3c5f31b94d820ea	4c1b8b88694edff066dabe71f9e0369c83e5f93c20ef67224f5d9ae907f3169c
article	1	1	9e1e51b8d81041dce36105821f3d473c	58f8429877d465068219d25a939955340b824ff50c88db9357e21f3a766d1367
article	2	1	cd0f8132040501ba4bf8e19f61318edb	8bb8823a36c303f809332216e667ef51e338f0feb3c5edd630f5d8174dd01ee9
article	3	1	57fca97e3ebf6729d6e60ce9a40c1f18	3b5d4989103b0751cbaab61d85134e9c32a0ac3dcddbb655916688ce063ba330
calendar	brazil	1	2ed34fb219e13a5da8e025dd3c1a915c	5bc4e6949aa8ff000b29880f9636054b32c1c046a814bc7a912feaddbd90ce3b
calendar	office	1	f84d9b3594eda212fcec3f87c7396cca	eb2d95bf84c39b0dcfe11c1a6538256ab322f13e9ea8039e7c6ae7ac9eeaff7f
calendar	spare	1	e71cc7f5722d95f4d519c636b3c0297c	25a3e4e84a8620c8c3e18c60098ae7e9bc69c9aa41ba090ff482d5e1c2fae6cf
calendar	us	1	330f207acbfc4fea3179ac712b659dbe	769988f131a1928f5b83467987f89c0d161178ce8aaaf309d46ea3716b0dadad
category	account	1	037813e4b703e740415fcf97e4da965a	5491a49131c51fa752fecd5587e61c275b4dd4b236398f057c7155395ad7d262
category	hardware	1	d8004b66baed1c5e505a169b81d34c6b	d95781ace4362a2b4a21bccc7fad1101b054b99251a334717ae77a2d5223c535
category	network	1	5c8b7832a4a61a3ec497ab33a64c2c38	8b67f950a7b45affc986c1f9ecafd26670771b9d6512d785129a307b5c2d9c54
category	network/vpn	1	3ad8512cbeca0f2d774ab0070026d9bb	230905782583d0132d6bd30efbc781b304c267338d392952f83834eb0e5504c5
category	software	1	0a489ae143f4531104f1f53a286f0db7	a8909c5d01065c94dc79b8850a104646f39efd5fc06f1c6ee3bbe7ddde55db01
category	spare	1	17413271dc715882129327b961a88a19	0ec67d3ab3fc0e51046ca9e5dabcff8302a3052e8fe66bd6e1e964aadb5e4c98
channel	api	1	707aaf99cd8428263790df5128638e9f	bb0c8a32eab6d5dec75888d0b4414d7497b4bfb2a21b514b97912a4d54c138c8
channel	chat	1	47ed425c9cc2cbf269912a2b6de1314d	bdac4ea9f00b8e89f3d810e92f7a62a3b4590764fa412df467166eb384abf136
channel	email	1	59eaff8776077f7577294dac1e71e66a	f7322e64d105b0346112fce220460cb07d18ec10204250d6eeb085af9cd250ef
channel	forum	1	df6b0da49cf0c461a0d35ce828ab5b22	6cfce233e90ea2529f71f62939ce0f140ea56777c65d7bddfef8feeb5428d772
channel	monitor	1	61acfc3ef1898535cd347a2b70797f30	58d3b0419b4c454d60d24b114fe05ce33a1320fec8c9fefe5d62d4ea5db9b453
channel	phone	1	8fe64d0cf8cb1fb38e8f1ce5e715947f	268fc5ecf0b00518b8ef8e1ac48d0de04dc03660a7eef4e49c7d523ef4d9e844
channel	social	1	0cacf3e422a02941f967b55258ff6cde	6b370ae2ad170984155fa0c45e9b0c416cbd9f7dd6d959cb67b07558503d4c3c
channel	walk-in	1	6842e06d885aef342d2113363eaaf096	dfa5b7ebfca710b6406daed576f90999c8dc2d21a558c960673cd271de9ab998
channel	web	1	c921ff00d76f7c7ac98d4dd21541dae9	ece20a9e047ee8e2f55325b79ad56e3609cb2d220d7b3ac9dcfcbeb235272d91
contact	4711	1	5eb8d0172ad50ed675658e39574dfb3b	aa3b3899be288bb142d1b82ec65013d20683b6b2c6b112f467ff59fe3db84445
contact	maria@example.com	1	8434aed7185daf21070b2e39ba70526c	66b861bcce69cdb06b877a2b31a5d163debe45a61d06c63b04f74605a558100b
contact	spare	1	476a9e75db7a91f7392a7196941f6af4	945cc4a041ad704aaab07394f3c58b15088b4ea0ed58ad9168001fcc9d0afda2
field	contact,born	1	c8c2e6510bb79faa284a3db4483c46f7	d2703ca32e2312b8dedc630bd624941a9a0509e534f36c4ee0bbd8c38c6563b3
field	ticket,cost	1	eb9c764197099ee4db4fc93d4056a565	3ac168d64993c808196cdd3da090f48cdf68417cf8a57346110697f59f84bb48
field	ticket,gone	1	c4349f862a084bf5e5728141713eb4a9	24eb54c05a21ecb63c2874737635cfda586ea629f940c490d435c9c0b8e6108d
field	ticket,loud	1	0d00cf84cbf7a2b107fd99b0b36036f7	f79826a8396c54d620653e9cef6c478ba947ffab004bae75953fe8ea1ea0af35
field	ticket,shelf	1	32a74dd021c38e087afaf981d0ee2078	b921f5ac7b53d159936bd8c71e1079958b27689426799f0928142c7493f9bd48
field	ticket,size	1	dfdfa32476ca9d28f67b4dd71672dc9d	6ca32d447214fcae008d3bdf9afca5dd39de5021c3dc140ddb99248afcd50d49
goal	answer	1	064a8e773137306ec93fe96ca7116b3b	703c7c8414a79a7f6f8088d67bc83757d8cde7e13f0e7413721d29b50b355f10
goal	few	1	0a11a45de5953842b8b49eafc2706a8f	1ac1eb332408bd0995318d264aadc7041bf8829b6f72932257794e797bf0561b
holiday	brazil,--01-01	1	36f8b5bd984322e43a0acff32c8f247d	41f999491b5d80d3756bb2c5ed7a766fe2b09d3932ee54a55e0b564444c079e1
holiday	brazil,--04-21	1	2ff0d8ae2d04439b63301f7a36ddbc5e	b8d3aaaa6e18178aeab9210ea6f437d0802d360b5e34c405221e61b09f6bac1a
holiday	brazil,--05-01	1	406b5dd15e431832341c3330063de65e	d7b82e25ea17b0f4e755a63b53981dff66d10885fdb1a04727c5407a769c62bd
holiday	brazil,--09-07	1	7f93d19f38ab0b9fe7191c1c6fda7aaf	4806a9e9e36bca5df95078b619684226ef425d85f8d7c20d7f60f16db7587686
holiday	brazil,--10-12	1	02fc26e5ba71141fb8b0c004b00712c5	6c7e871c9c22bb1975df83e962205368e531f1e92eddd881e254e15cbf258a18
holiday	brazil,--11-02	1	9f6901912a54e1b436bd3600ee153d2d	dd512181e850b5c576a4f3039454dfa4879298e9126ac6b1048b3e94e6215085
holiday	brazil,--11-15	1	ecf609e2de63f01beffaadc3471b96ee	4fc6e15f376f72a35b737494f485877a7c8db04e7c9086872e6896ca23de5ab3
holiday	brazil,--11-20 since 2024	1	2d32d26e5baf143509e5fb701e97460e	efc50282e229c091bc4894b9281cec7e293ac36a1900d0a40497b154a4a824a3
holiday	brazil,--12-25	1	b0643b27bfec8124381ba79c37009c32	18e27ca0dfa5025eb8ea570c192674c8b56f61470bbf4fea5a9cabde18375a80
holiday	brazil,easter+60	1	e3d8be1e9326aa51b4d3ef0f1c58bcf1	b761bb87d270b7a9b3b1bedc33d748fb8aa65bead9e887a78c695b8937c374fd
holiday	brazil,easter-2	1	3e472638fa673629738408288d64620b	d23be8cc4807ac9dac2309c2d6797b7c6652cd2f3433cc87087b9290511a390b
holiday	brazil,easter-46T00:00/easter-46T14:00	1	da1a2527b926493790bbfb19316d190a	d01c24b7f1f948cbf4c1cd0584429174c00812d34dee7ef94915e85efad2a88a
holiday	brazil,easter-47	1	cdc9a316da81b0ef5b12a93c886cb8a2	f42e7a5f9176a630528a593eca4ec74a87af106290888e498d1b183b97988fb7
holiday	brazil,easter-48	1	6ce382110ae931c77758819197483588	a641b7736f26a0e190924a6049a8ba7ad29269dabf5c50d30cf490fd66d61ebd
holiday	office,--06-13	1	a0f9c078a3a003800993d99e04b4f946	8b5fc93ac1d4c7b80030e8cd225dc5f38b59eb6d28bcf62af11ac1b021d896bd
holiday	spare,2026-03-03	1	129e8dc53aaaeded3d61e6afa2e42325	42478c31310c851fae101d3515d5a11337ddf9be6bab0ddc7dce1f2b6ca3c1d7
holiday	us,--01-01 observed	1	28327cc9da77fa0b6fac0be41d36f3f2	08aea48405ddcf743ecca52fa43b032d756835cbb9643b2eb1114aa49bd5b788
holiday	us,--06-19 observed since 2021	1	3f75e0d240c35c31b98047f54ec7f19f	da5d5928317ffbeed378234738f5ba5c841e79746bbdc53c4b5df2584a994725
holiday	us,--07-04 observed	1	45fc76a9b8fd4b9a2947708a7b122300	aa2501baf221d331ded3858b523670aa9da6d785ed53e1923325ff93fd5e97dc
holiday	us,--11-11 observed	1	d458f2cffd8a3d28c95778e48165cf67	a199b011a3b1479d3b31b5b32c3cb0dddd868754cd930de2f6b2146f7c38c5e5
holiday	us,--12-25 observed	1	1d10d221ea7f56cafdb0bf677eac136c	3a0bf0e64176689da535efbd7062785f76c256c4294f1479c964b2584cdb6d6e
holiday	us,1st monday of september	1	0bb623c01a9e132fc7dc9056de6daad2	27eb1da9770b2694c1a400cf5ef4427b756119bd21d4be59f275ce7583a2ae15
holiday	us,2nd monday of october	1	7d2cee8f59f17e3e4df95dc6680ca934	a16f47a0848e1b937ee0a6ffeb15baa0d0ddfd9f0ce35bf23da791c093f39d17
holiday	us,3rd monday of february	1	8425bdacfc8183bade5ecbb732c40d6c	97106390c0bec5c5af99645f48ca368607bea1c0714dccabb0320c386c87e474
holiday	us,3rd monday of january	1	159093f979ad55f07ea4bbfd2b43d59f	954ef391810df1fe3326897842cb868f1caeae1e9df67d96f7bbefcc0f5b4ea0
holiday	us,4th thursday of november	1	06ec4e11569efe1af9502fa0d6ee995b	f133fdc85e2c04d2ed952a81cedff655b9d7729ede9bca2f573655f19c68a1fc
holiday	us,last monday of may	1	1fba0fac3ed6438ef00dc73a4f51866b	052a5eec683143e4dfc7cce5b2776a3e6534e1a5fd7fa054d1d1b78d18a3d51d
matrix	1,1	1	07e57d11f92e3360555ccdc10a55297d	c4c6eeb617562ebe205b68ac6f60638696732e973e053a5f5d7ffe71aacb17c3
matrix	1,2	1	9c0f9e3e96866ed2b0846cfa63a8c4e2	7dad41cbde45cb315411e44ccc04a269302682a424867238096bf870450ad1ed
matrix	1,3	1	dd13b3589ed3b1f67012a92b9f2a3b4c	88d957151cb07d51ce0a077f7e095598995293b6965d71ef57b307ecfc178d80
matrix	2,1	1	e4ee3bfbafaa243dc1c1f638351c0090	b5d33e04fcff3affeb394a4126b3a495964929780838016f8ab92aba3e12303d
matrix	2,2	1	2b5b356089d360aa5d61611c4d9b92fe	6290090526a697f4f653b0935f21f7fe7ba0d3f643e6d81937d87ceb222eb240
matrix	2,3	1	c0ca58e5787e654663b0114d76e711d1	487c718ac9baf75a7c6861ac2a102ececd445e4d43c37cbd6ba5a61d32548a45
matrix	3,1	1	ad81b104ecab09cab5f810ff43f30b69	db2f7014a9d9b32e922eba4ad34fb678d1971ff8059d240cb21881a0ce5d24b5
matrix	3,2	1	511a7c43b7fb6e314c338804e8c1040b	8cb21c7238896482f0ad8667462d47555ec55f5e154d178092fe872a23ffc710
matrix	3,3	1	ba57bd2be50c3dfb01e473c2f041f220	a77aa5c00b12670aa1d5128d42d3a1cec87c205b813300577c326d3b00058445
organisation	Açúcar & Filhos	1	f887f100411663f95176e5fd8b8bbc2b	11571e28b11f6eee716871138c04b91f5374e097111f07a8589dfd073b68c0a6
organisation	spare	1	3e090e8ffa89d6e8ef79a8ab8be0405f	c85333e13fee31825c5341341c199e2b4ee81abf15e35a2f85bf645f4b4b32fe
policy	network	1	22a73c5894a727c12fd0bf1e4c153b9c	74d59f9c4fea65dfd11d77684c9fa627f9f31109cd32ddbf16027f700ada4158
policy	spare	1	f2b6fbda656a4ee8b0378c732aab8cf9	f3ef96e74c297a5314b3af96b1763b78577c4b431eeea02d62f715a9df1cd02d
policy	standard	1	02a3d9b9c2696952454e144f2090972c	30b482801cf0d0e39d7e740d6838fa0aab5f495cafdc55b0388040fd84a4df7d
priority	1	1	b1c265c453c50918d61ffea2474614fd	e39d3f31660f9c1ea0472f74dcfa5899c50d16ab5c597dbacb84b0bda1ec3a32
priority	2	1	fcb10d5f156ee7a37980cca89736399a	ccdb3035c73f813118eca9698b99f3cc43d43fc18b8ec9be278030414aa68e56
priority	3	1	c4667e2458d43ba358f2dbec01a7007c	37c59a4a21a01bb0a263b2e17c58c0bc69a6ab8260ed6b6ceea6a7fb117021cd
priority	4	1	8b0cb84ee8003a6d1bfbbb3f4b03d6a7	0d46b22c8679ba3bdb0fe7d061cc8e40d30e0a36dbc12c07bd1e77b15503b21f
priority	5	1	0ce9bfeae167e8b0b1e644cd56fec714	f6ae20bc267f6c3a1c00d055aebeb15157ae37b61f1757e516cdd7b0f4d77257
service	mail	1	a27a9bb006d8a73d170b11952c0f1f4f	d8c9fb29f71764c1bb09c1923c9b71452e4c0d546a6dadd44bb733d8f6e0920c
service	spare	1	1419f287e6b8eb2c3d042df7c1cff3e7	51839e271fd3beb6bd4370e92c358dfece96a6e9223bf5df6d4e343b313c2032
setting	attachment_max	1	7271d45fb4a7b23e0ebc48bab51aa968	95d398615d8d56732e30ad3d2e7ef5d20181690ac72b8af36e36f55338c69f76
setting	channel	1	b72a4796741b40d711be76cbdedcf85a	fef96dd9ea35394f1be3cde9cf0d9c9667ef8832ef6711b3fbf4c2ae46de0505
setting	priority	1	6001ca4db3f1696b71ffdc9c77b9f8ad	bb737bfa5270330e062f4e02d6899acc7b2993421781013a3e6a545aac271205
setting	status	1	69df8653546965c6ffb73a180a3cb64c	be7bd82b17eb8ca076d3e07aee2aaeedbb97abcba0f9ebe60448637ea74f6276
setting	type	1	5f0fd2d930b94f47ae36fe917dee7f0c	5d719dff35d362c57e09c541de3109298559d7f751361412ac75d55dfb5cd6cb
setting	zone	1	b5b0c3550bd8f4597103631bac2fa23e	4165bd3f696a1aa59732d21c632b31febe91d970eeeece564491f39c31e1c457
shift	office,2026-03-07	1	454729aca1b913b6db3d5c50cc320da2	40b7994bfa46ee871affd29323fdf0799c33f97eedaf3c75e4e90e0eb997b986
shift	spare,2026-03-02	1	3a3439fd1981973fcd07ac77852bcc7f	0d07634e978efee127a44cb28fc8a6810b72d26d79342d70711d81e516cfd59f
status	closed	1	f864bac3c88a9e1c2d8a6fe3b155ec11	81881d26bd383b171a2fd51204085d1fe0428007b5eee70d51560ab171e5f4c9
status	hold	1	904c355269df53ab9a9015de0cdc6e23	fad94cbae4caaf81d814bb1b8562dcf193f32c092856d60f46cdea3bafd5b1eb
status	merged	1	8a7fdd7c70f1400c28444dffab1b588e	1f341973c33e23f6984eea91041b3f1a1ddb1aff9db92948579fca161a845dfd
status	new	1	b3bed0c406f2a70af8742efe21fa8d27	9bae2537f9a343d4ec38ed26e1b690e4856e2ebd5b4034dce14f2b626338521f
status	open	1	5658a9c4f0ae38b43958e74fd0ec0fef	c03dee553106806ffe54197e526557530a184ea5045c7b71ea236b727619af72
status	pending	1	b368cdfc095c93002a1869a6bd5a10b2	d11f9d3c906f7242c66ae66d727ffacca70f4c870c7b9cbe3305516ca71cdee8
status	solved	1	c559bae271ca966bc99768beecf8562a	c81b6ba452298064540f640e53b0ff53790f4f196d7a10bb00ed55feb32fb7d8
status	spare	1	68380b1ae1b3a11fb80ca4be9af97afa	1e823cb472ede00a311321c777cafac5a1d534c368d07cb25384d8e92662d3b2
target	network,first_reply,3	1	9dfcf066ca8cc6ba17de307f47cd0c7f	1af145c34bcf6936aae660bdc5ddd4f33d94b86deebfba6d2e1fb0d0222293e9
target	network,resolution,3	1	c49e3d8af0d1250d756fe66cfbfca98e	eab999a1a4e64ec4685bbaa8ca0cd563dacc61eb01bdceca545bbf2603d444d1
target	standard,first_reply,1	1	1d2e707ed3436bd79e41d1ef0395231f	3c56fe732b1053fa1fb22818593a9a388a4e05fc251419bcdeb447fe87b5036a
target	standard,first_reply,2	1	4f67e3f0a3dfb71e0dfa0219ac65f21a	f7552984c408b339708d27eb2ea83fdebfb87ccda7b58b0486015a9388d47c08
target	standard,first_reply,3	1	71b4832daf46b77802e36a15afb3f0bd	338478a3ae9f63b498e9a2104149517b40257f42947d3659ac2e82a400dbe457
target	standard,first_reply,4	1	2f12870f267dcb00e6cc1e8156751a53	bda61b296c3cdc01826fbc73ffcd5e43208b9983506461273f18ef0ac422b8e9
target	standard,first_reply,5	1	4d8c9252cbf6985829be449fe71503e8	e83e6137566a059a99b95a10874a212f5213a0c0a112d7711bbe3c20a81edd4e
target	standard,resolution,1	1	8152a4a5494102ea51fd775206dbe5e9	71d75b7393b34ad855f79aeef2cfc8465e5f89f921c91f998d0990f2130c0bf7
target	standard,resolution,2	1	f13902d535ab92a8672e7f657b732141	baee0c4794f940b4db0b9c48062898092090870328201da9728902e427e675d3
target	standard,resolution,3	1	3a424f852d087e9036102fcbc4a0a2e5	1957d43dbac6ac1b9712b26125301e25b4fa63d4062d2226f7bf9af2b36db5f2
target	standard,resolution,4	1	cd8baab97933ba7812fc415941b6b378	925c820f811531ce11aa66c47b40ce268917447abebc5b2f6520a378eb2a8479
target	standard,resolution,5	1	54ff1b99f7747e5462142fcd8073a56f	e1c8b79c77c4f193c7a1e02ef8603d253ba51072bac2fc77ffe307c7462363b5
team	desk	1	3108267848e4f451d11007fbb1271a67	9c99d9e5955f840937016d81f3909ec11b7bbad754d46040b8bb2f14a39ccb25
team	field	1	5fb67e59bf291d6d16ed013977a04d5c	a396a4e524e8ca221fcacaeab38e2b6612aad3769bafc1c9eb53a1b798644a9a
team	spare	1	055972a826682377dd6858301a4fe75a	f4cbb381f4d5c3201bfe3aee1a43c53a81b24dc06a5ee95f41caaea7728072cc
transition	*,merged	1	a408fc1db1d7b20f7172ba76f7a034ff	3c4deab7fa6a700e0badf127172d846cc47e29f62ee792612b3099c0a5d71da2
transition	closed,hold	1	91bf31428a2131d03a04d58be4c64784	becf341beea08afe581b0fc42537edb8a2c3db96593ca03aa1af1322bf463278
transition	hold,closed	1	0de2bcf902b0c516039db329dd0718e9	13c0c6067b827ad80d8e0ab3edf62911956adfc4162b1dcbbb1fb935f1db5dc2
transition	hold,open	1	efee8b4d3f31aecdc109f1ad20060681	6a24c3d93e38cea5d2519047dae585df664b9e1da782d98f832450d86902c034
transition	hold,pending	1	3d521d352b0192be0e31d47e59ab61b6	add6af41e692a701d990f27b866eb3abd01368fed5ac3433f8593992ea22fdb0
transition	hold,solved	1	4b568b4b3212bacf7efa7d4fa3490125	bd261cd1bf8a1a9c01d9e9d5de3790572b60787b4a0bd1e1937c0f517161bbaa
transition	new,closed	1	bf59684bfdc2a6738f547bbd1c8f20a6	4acba0e9ca81b320302a568f923792dece5011ed4da0a0deea40be44bf96e63d
transition	new,hold	1	24f617519fb6bb186e41816bfa0d5073	0d75b91d918c34ba32f27385486f2fd98a96040e5fd522cf6fa0a24ddd74a136
transition	new,open	1	42f250e73c39e377b8662ed68dfdc2a7	5df503f0b9a7ccd9fc731da3abf140db68429bbf9cb0b2f2a2a2fe737170bd53
transition	new,pending	1	c194d2b6d6493d796b17140c897ed046	744c8ed443ff8f3bf5ad9cb67f07ccb06e5835724c00d6bd840585cf01ce100d
transition	new,solved	1	4e1ef55b16ad7ff79c611267ea4fc48e	455af0f5e5d5fb59217b867e9d8b50f4b9ed922567831e2e755d026ea42ff268
transition	open,closed	1	0caac535c0cf3aa5383fb50aebfb4d77	130f0395f1672ce94302b75cee7fbde20c8bdf842c1799420d34ab84002f703c
transition	open,hold	1	d850565946bae64bbaddd03dc28b27b7	e88a00d7561192b8545e90f3176f191a126b3672a0862afb7af38b16562a4997
transition	open,pending	1	49433864f8eb5337690441e6650322c2	c5b35a3b6a1701cc23e7cde060595c3bfe53308cb6d042ea8cb3a998bd82cd6f
transition	open,solved	1	8a9780774ee6e64c348e9938b7601f9e	02cfc62f25493bfe195c79f1606b20497a5243c25edd44355beaf1790a8b6f8d
transition	pending,closed	1	78bf7a6474eeb736f257d4e12743dad3	006031913241f2821e9faacfe6c345519c3a6dea7d3137945a15e9b6809c01e4
transition	pending,hold	1	c006932d096ed575e373176ac50195cb	83be999dc9bc90b4490c435182ffb6e2956a86cc2d75f5907f5084692692210b
transition	pending,open	1	82be0f6fec9080deefa6b3496f558a7e	4d98c0afa2a9f2f3fa48dae607c992c24e10fdd0bae681163d4ab45029ed7e6c
transition	pending,solved	1	45d643e3c49cd6809ed590cb8bee40a3	7fa8940b205bb607d4d6115793f354518869c62caf408478034ac9aca4a407ce
transition	solved,closed	1	a5686374892384caa784feedea1c7f1f	05ef864f7c0a1249ff7a353f6c9c153a0ed796d9f446a2f249992282cf2b81f7
transition	solved,open	1	bce182df86ffc2ae1781637188ce9d5f	a97f504c494ae0d7e0aecfcbe2546cd428a2bb834a039bce015243fdebdabc31
type	change	1	5978c0ea773c44ddec876b4d5e1c2ca9	075465c06ab5b52f065a93d3503ed954300de97b7d19e805be3b59186e31376a
type	incident	1	df6f0fcc491c389d52234fb3882c4fce	fb2780edbd508b87834393472721e810f41c76a0678b25c2aeb3dd1ed9a32a76
type	problem	1	0db1103537bd17384f59751d24404664	d9379f739881e99e8eee5ed533368ca9416a8fbfae0847e2679791aa6e51f204
type	question	1	f2c93e5f9dc291780bb1f577ab4b394c	930ee2f3dab81d90319ad1f288fc10781f5a0b40822e5c076eeb23d1c8834ace
type	request	1	2cfddb2a7dc0ad00997c714c6b8358bd	5cbfe0625cf311dc27b2798b68d22c5dd319cd6ef7facd63f784bc1386abaebe
\.
COPY public.service (name, team, calendar, help, retired) FROM stdin;
mail	desk	office	letters	\N
spare	\N	\N	\N	1772442000
\.
COPY public.setting (name, value, help, retired) FROM stdin;
attachment_max	26214400	largest attachment in bytes	1772442000
channel	api	channel of a new ticket	\N
priority	3	priority of a new ticket without impact and urgency	\N
status	new	status of a new ticket	\N
type	incident	type of a new ticket	\N
zone	UTC	time zone of the periods in reports	\N
\.
COPY public.shift (calendar, date, hours, help, retired) FROM stdin;
office	2026-03-07	10:00-14:00	a Saturday	\N
spare	2026-03-02	09:00-12:00	\N	1772442000
\.
COPY public.status (name, category, first_reply, resolution, "position", help, retired) FROM stdin;
closed	closed	stop	stop	60	ended for good	\N
hold	hold	run	pause	40	waits for a third party	\N
merged	merged	stop	stop	70	goes on in another ticket	\N
new	new	run	run	10	nobody has looked at it yet	\N
open	open	run	run	20	somebody works on it	\N
pending	pending	pause	pause	30	waits for the requester	\N
solved	solved	stop	stop	50	answered; the requester may object	\N
spare	hold	run	pause	0	\N	1772442000
\.
COPY public.target (policy, metric, priority, valid_from, duration, warnings, steps, retired) FROM stdin;
network	first_reply	3		2wh	50%	-15m level; 0 notify=boss	1772442000
network	resolution	3		2wd	50%,-1h	-30m level; 0 team=field	\N
standard	first_reply	1		30m	\N	\N	\N
standard	first_reply	2		1h	\N	\N	\N
standard	first_reply	3		4h	\N	\N	\N
standard	first_reply	4		8h	\N	\N	\N
standard	first_reply	5		24h	\N	\N	\N
standard	resolution	1		4h	\N	\N	\N
standard	resolution	2		8h	\N	\N	\N
standard	resolution	3		3d	\N	\N	\N
standard	resolution	4		5d	\N	\N	\N
standard	resolution	5		10d	\N	\N	\N
\.
COPY public.team (name, email, level, calendar, help, retired) FROM stdin;
desk	\N	1	\N	takes every call	\N
field	field@example.com	2	office	on "site", daily	\N
spare	\N	\N	\N	\N	1772442000
\.
COPY public.ticket (id, key, created, updated, subject, status, active, type, priority, impact, urgency, category, service, channel, requester, organisation, team, agent, level, tag, promised, due, first_reply, solved, closed, replies, reopens, reassigns, withdrawn, x_cost, x_loud, x_shelf, x_size, x_gone) FROM stdin;
1	X-1	1772442000	1772582400	Printer on fire	open	1	incident	3	\N	\N	network/vpn	mail	api	maria@example.com	Açúcar & Filhos	field	bia	2	hot wet	\N	1772712000	1772445600	\N	\N	1	1	0	\N	7.25	1	a,"b"\nc	large	7
2	\N	1772442000	1772586000	ünïcödé 🖨 e\\backslash	open	1	incident	3	\N	\N	\N	\N	api	4711	\N	desk	ana	2	sealed	\N	1772456400	\N	\N	\N	0	0	0	\N	-1e-300	\N	\N	\N	\N
3	\N	1772442000	1772582400	plain	new	1	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	2	\N	\N	1772456400	\N	\N	\N	0	0	0	\N	1.2345678901234568e+16	\N	\N	\N	-9223372036854775807
4	\N	1772442000	1772442000	closed	closed	0	incident	2	1	2	\N	\N	api	\N	\N	\N	\N	1	x	1772668800	\N	\N	1772442000	1772442000	0	0	0	\N	\N	\N	\N	\N	\N
5	\N	1772442000	1772442000	mistake	new	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	0	0	0	1772442000	\N	\N	\N	\N	\N
\.
COPY public.transition (old, new, help, retired) FROM stdin;
*	merged	\N	\N
closed	hold	never	1772442000
hold	closed	\N	\N
hold	open	\N	\N
hold	pending	\N	\N
hold	solved	\N	\N
new	closed	\N	\N
new	hold	\N	\N
new	open	\N	\N
new	pending	\N	\N
new	solved	at once	\N
open	closed	\N	\N
open	hold	\N	\N
open	pending	\N	\N
open	solved	\N	\N
pending	closed	\N	\N
pending	hold	\N	\N
pending	open	\N	\N
pending	solved	\N	\N
solved	closed	\N	\N
solved	open	\N	\N
\.
COPY public.type (name, help, retired) FROM stdin;
change	something is to be changed	\N
incident	something that worked has stopped working	\N
problem	the cause of incidents	\N
question	somebody wants to know something	1772442000
request	somebody wants something from the catalogue	\N
\.
COPY public.unchanged (event, field, new) FROM stdin;
41	status	new
\.
COPY public.working (calendar, opens, closes, before) FROM stdin;
office	1735808400	1735837200	0
office	1735894800	1735923600	28800
office	1736154000	1736182800	57600
office	1736240400	1736269200	86400
office	1736326800	1736355600	115200
office	1736413200	1736442000	144000
office	1736499600	1736528400	172800
office	1736758800	1736787600	201600
office	1736845200	1736874000	230400
office	1736931600	1736960400	259200
office	1737018000	1737046800	288000
office	1737104400	1737133200	316800
office	1737363600	1737392400	345600
office	1737450000	1737478800	374400
office	1737536400	1737565200	403200
office	1737622800	1737651600	432000
office	1737709200	1737738000	460800
office	1737968400	1737997200	489600
office	1738054800	1738083600	518400
office	1738141200	1738170000	547200
office	1738227600	1738256400	576000
office	1738314000	1738342800	604800
office	1738573200	1738602000	633600
office	1738659600	1738688400	662400
office	1738746000	1738774800	691200
office	1738832400	1738861200	720000
office	1738918800	1738947600	748800
office	1739178000	1739206800	777600
office	1739264400	1739293200	806400
office	1739350800	1739379600	835200
office	1739437200	1739466000	864000
office	1739523600	1739552400	892800
office	1739782800	1739811600	921600
office	1739869200	1739898000	950400
office	1739955600	1739984400	979200
office	1740042000	1740070800	1008000
office	1740128400	1740157200	1036800
office	1740387600	1740416400	1065600
office	1740474000	1740502800	1094400
office	1740560400	1740589200	1123200
office	1740646800	1740675600	1152000
office	1740733200	1740762000	1180800
office	1741183200	1741194000	1209600
office	1741251600	1741280400	1220400
office	1741338000	1741366800	1249200
office	1741597200	1741626000	1278000
office	1741683600	1741712400	1306800
office	1741770000	1741798800	1335600
office	1741856400	1741885200	1364400
office	1741942800	1741971600	1393200
office	1742202000	1742230800	1422000
office	1742288400	1742317200	1450800
office	1742374800	1742403600	1479600
office	1742461200	1742490000	1508400
office	1742547600	1742576400	1537200
office	1742806800	1742835600	1566000
office	1742893200	1742922000	1594800
office	1742979600	1743008400	1623600
office	1743066000	1743094800	1652400
office	1743152400	1743181200	1681200
office	1743408000	1743436800	1710000
office	1743494400	1743523200	1738800
office	1743580800	1743609600	1767600
office	1743667200	1743696000	1796400
office	1743753600	1743782400	1825200
office	1744012800	1744041600	1854000
office	1744099200	1744128000	1882800
office	1744185600	1744214400	1911600
office	1744272000	1744300800	1940400
office	1744358400	1744387200	1969200
office	1744617600	1744646400	1998000
office	1744704000	1744732800	2026800
office	1744790400	1744819200	2055600
office	1744876800	1744905600	2084400
office	1745308800	1745337600	2113200
office	1745395200	1745424000	2142000
office	1745481600	1745510400	2170800
office	1745568000	1745596800	2199600
office	1745827200	1745856000	2228400
office	1745913600	1745942400	2257200
office	1746000000	1746028800	2286000
office	1746172800	1746201600	2314800
office	1746432000	1746460800	2343600
office	1746518400	1746547200	2372400
office	1746604800	1746633600	2401200
office	1746691200	1746720000	2430000
office	1746777600	1746806400	2458800
office	1747036800	1747065600	2487600
office	1747123200	1747152000	2516400
office	1747209600	1747238400	2545200
office	1747296000	1747324800	2574000
office	1747382400	1747411200	2602800
office	1747641600	1747670400	2631600
office	1747728000	1747756800	2660400
office	1747814400	1747843200	2689200
office	1747900800	1747929600	2718000
office	1747987200	1748016000	2746800
office	1748246400	1748275200	2775600
office	1748332800	1748361600	2804400
office	1748419200	1748448000	2833200
office	1748505600	1748534400	2862000
office	1748592000	1748620800	2890800
office	1748851200	1748880000	2919600
office	1748937600	1748966400	2948400
office	1749024000	1749052800	2977200
office	1749110400	1749139200	3006000
office	1749196800	1749225600	3034800
office	1749456000	1749484800	3063600
office	1749542400	1749571200	3092400
office	1749628800	1749657600	3121200
office	1749715200	1749744000	3150000
office	1750060800	1750089600	3178800
office	1750147200	1750176000	3207600
office	1750233600	1750262400	3236400
office	1750406400	1750435200	3265200
office	1750665600	1750694400	3294000
office	1750752000	1750780800	3322800
office	1750838400	1750867200	3351600
office	1750924800	1750953600	3380400
office	1751011200	1751040000	3409200
office	1751270400	1751299200	3438000
office	1751356800	1751385600	3466800
office	1751443200	1751472000	3495600
office	1751529600	1751558400	3524400
office	1751616000	1751644800	3553200
office	1751875200	1751904000	3582000
office	1751961600	1751990400	3610800
office	1752048000	1752076800	3639600
office	1752134400	1752163200	3668400
office	1752220800	1752249600	3697200
office	1752480000	1752508800	3726000
office	1752566400	1752595200	3754800
office	1752652800	1752681600	3783600
office	1752739200	1752768000	3812400
office	1752825600	1752854400	3841200
office	1753084800	1753113600	3870000
office	1753171200	1753200000	3898800
office	1753257600	1753286400	3927600
office	1753344000	1753372800	3956400
office	1753430400	1753459200	3985200
office	1753689600	1753718400	4014000
office	1753776000	1753804800	4042800
office	1753862400	1753891200	4071600
office	1753948800	1753977600	4100400
office	1754035200	1754064000	4129200
office	1754294400	1754323200	4158000
office	1754380800	1754409600	4186800
office	1754467200	1754496000	4215600
office	1754553600	1754582400	4244400
office	1754640000	1754668800	4273200
office	1754899200	1754928000	4302000
office	1754985600	1755014400	4330800
office	1755072000	1755100800	4359600
office	1755158400	1755187200	4388400
office	1755244800	1755273600	4417200
office	1755504000	1755532800	4446000
office	1755590400	1755619200	4474800
office	1755676800	1755705600	4503600
office	1755763200	1755792000	4532400
office	1755849600	1755878400	4561200
office	1756108800	1756137600	4590000
office	1756195200	1756224000	4618800
office	1756281600	1756310400	4647600
office	1756368000	1756396800	4676400
office	1756454400	1756483200	4705200
office	1756713600	1756742400	4734000
office	1756800000	1756828800	4762800
office	1756886400	1756915200	4791600
office	1756972800	1757001600	4820400
office	1757059200	1757088000	4849200
office	1757318400	1757347200	4878000
office	1757404800	1757433600	4906800
office	1757491200	1757520000	4935600
office	1757577600	1757606400	4964400
office	1757664000	1757692800	4993200
office	1757923200	1757952000	5022000
office	1758009600	1758038400	5050800
office	1758096000	1758124800	5079600
office	1758182400	1758211200	5108400
office	1758268800	1758297600	5137200
office	1758528000	1758556800	5166000
office	1758614400	1758643200	5194800
office	1758700800	1758729600	5223600
office	1758787200	1758816000	5252400
office	1758873600	1758902400	5281200
office	1759132800	1759161600	5310000
office	1759219200	1759248000	5338800
office	1759305600	1759334400	5367600
office	1759392000	1759420800	5396400
office	1759478400	1759507200	5425200
office	1759737600	1759766400	5454000
office	1759824000	1759852800	5482800
office	1759910400	1759939200	5511600
office	1759996800	1760025600	5540400
office	1760083200	1760112000	5569200
office	1760342400	1760371200	5598000
office	1760428800	1760457600	5626800
office	1760515200	1760544000	5655600
office	1760601600	1760630400	5684400
office	1760688000	1760716800	5713200
office	1760947200	1760976000	5742000
office	1761033600	1761062400	5770800
office	1761120000	1761148800	5799600
office	1761206400	1761235200	5828400
office	1761292800	1761321600	5857200
office	1761555600	1761584400	5886000
office	1761642000	1761670800	5914800
office	1761728400	1761757200	5943600
office	1761814800	1761843600	5972400
office	1761901200	1761930000	6001200
office	1762160400	1762189200	6030000
office	1762246800	1762275600	6058800
office	1762333200	1762362000	6087600
office	1762419600	1762448400	6116400
office	1762506000	1762534800	6145200
office	1762765200	1762794000	6174000
office	1762851600	1762880400	6202800
office	1762938000	1762966800	6231600
office	1763024400	1763053200	6260400
office	1763110800	1763139600	6289200
office	1763370000	1763398800	6318000
office	1763456400	1763485200	6346800
office	1763542800	1763571600	6375600
office	1763715600	1763744400	6404400
office	1763974800	1764003600	6433200
office	1764061200	1764090000	6462000
office	1764147600	1764176400	6490800
office	1764234000	1764262800	6519600
office	1764320400	1764349200	6548400
office	1764579600	1764608400	6577200
office	1764666000	1764694800	6606000
office	1764752400	1764781200	6634800
office	1764838800	1764867600	6663600
office	1764925200	1764954000	6692400
office	1765184400	1765213200	6721200
office	1765270800	1765299600	6750000
office	1765357200	1765386000	6778800
office	1765443600	1765472400	6807600
office	1765530000	1765558800	6836400
office	1765789200	1765818000	6865200
office	1765875600	1765904400	6894000
office	1765962000	1765990800	6922800
office	1766048400	1766077200	6951600
office	1766134800	1766163600	6980400
office	1766394000	1766422800	7009200
office	1766480400	1766509200	7038000
office	1766566800	1766595600	7066800
office	1766739600	1766768400	7095600
office	1766998800	1767027600	7124400
office	1767085200	1767114000	7153200
office	1767171600	1767200400	7182000
office	1767344400	1767373200	7210800
office	1767603600	1767632400	7239600
office	1767690000	1767718800	7268400
office	1767776400	1767805200	7297200
office	1767862800	1767891600	7326000
office	1767949200	1767978000	7354800
office	1768208400	1768237200	7383600
office	1768294800	1768323600	7412400
office	1768381200	1768410000	7441200
office	1768467600	1768496400	7470000
office	1768554000	1768582800	7498800
office	1768813200	1768842000	7527600
office	1768899600	1768928400	7556400
office	1768986000	1769014800	7585200
office	1769072400	1769101200	7614000
office	1769158800	1769187600	7642800
office	1769418000	1769446800	7671600
office	1769504400	1769533200	7700400
office	1769590800	1769619600	7729200
office	1769677200	1769706000	7758000
office	1769763600	1769792400	7786800
office	1770022800	1770051600	7815600
office	1770109200	1770138000	7844400
office	1770195600	1770224400	7873200
office	1770282000	1770310800	7902000
office	1770368400	1770397200	7930800
office	1770627600	1770656400	7959600
office	1770714000	1770742800	7988400
office	1770800400	1770829200	8017200
office	1770886800	1770915600	8046000
office	1770973200	1771002000	8074800
office	1771423200	1771434000	8103600
office	1771491600	1771520400	8114400
office	1771578000	1771606800	8143200
office	1771837200	1771866000	8172000
office	1771923600	1771952400	8200800
office	1772010000	1772038800	8229600
office	1772096400	1772125200	8258400
office	1772182800	1772211600	8287200
office	1772442000	1772470800	8316000
office	1772528400	1772557200	8344800
office	1772614800	1772643600	8373600
office	1772701200	1772730000	8402400
office	1772787600	1772816400	8431200
office	1772877600	1772892000	8460000
office	1773046800	1773075600	8474400
office	1773133200	1773162000	8503200
office	1773219600	1773248400	8532000
office	1773306000	1773334800	8560800
office	1773392400	1773421200	8589600
office	1773651600	1773680400	8618400
office	1773738000	1773766800	8647200
office	1773824400	1773853200	8676000
office	1773910800	1773939600	8704800
office	1773997200	1774026000	8733600
office	1774256400	1774285200	8762400
office	1774342800	1774371600	8791200
office	1774429200	1774458000	8820000
office	1774515600	1774544400	8848800
office	1774602000	1774630800	8877600
office	1774857600	1774886400	8906400
office	1774944000	1774972800	8935200
office	1775030400	1775059200	8964000
office	1775116800	1775145600	8992800
office	1775462400	1775491200	9021600
office	1775548800	1775577600	9050400
office	1775635200	1775664000	9079200
office	1775721600	1775750400	9108000
office	1775808000	1775836800	9136800
office	1776067200	1776096000	9165600
office	1776153600	1776182400	9194400
office	1776240000	1776268800	9223200
office	1776326400	1776355200	9252000
office	1776412800	1776441600	9280800
office	1776672000	1776700800	9309600
office	1776844800	1776873600	9338400
office	1776931200	1776960000	9367200
office	1777017600	1777046400	9396000
office	1777276800	1777305600	9424800
office	1777363200	1777392000	9453600
office	1777449600	1777478400	9482400
office	1777536000	1777564800	9511200
office	1777881600	1777910400	9540000
office	1777968000	1777996800	9568800
office	1778054400	1778083200	9597600
office	1778140800	1778169600	9626400
office	1778227200	1778256000	9655200
office	1778486400	1778515200	9684000
office	1778572800	1778601600	9712800
office	1778659200	1778688000	9741600
office	1778745600	1778774400	9770400
office	1778832000	1778860800	9799200
office	1779091200	1779120000	9828000
office	1779177600	1779206400	9856800
office	1779264000	1779292800	9885600
office	1779350400	1779379200	9914400
office	1779436800	1779465600	9943200
office	1779696000	1779724800	9972000
office	1779782400	1779811200	10000800
office	1779868800	1779897600	10029600
office	1779955200	1779984000	10058400
office	1780041600	1780070400	10087200
office	1780300800	1780329600	10116000
office	1780387200	1780416000	10144800
office	1780473600	1780502400	10173600
office	1780646400	1780675200	10202400
office	1780905600	1780934400	10231200
office	1780992000	1781020800	10260000
office	1781078400	1781107200	10288800
office	1781164800	1781193600	10317600
office	1781251200	1781280000	10346400
office	1781510400	1781539200	10375200
office	1781596800	1781625600	10404000
office	1781683200	1781712000	10432800
office	1781769600	1781798400	10461600
office	1781856000	1781884800	10490400
office	1782115200	1782144000	10519200
office	1782201600	1782230400	10548000
office	1782288000	1782316800	10576800
office	1782374400	1782403200	10605600
office	1782460800	1782489600	10634400
office	1782720000	1782748800	10663200
office	1782806400	1782835200	10692000
office	1782892800	1782921600	10720800
office	1782979200	1783008000	10749600
office	1783065600	1783094400	10778400
office	1783324800	1783353600	10807200
office	1783411200	1783440000	10836000
office	1783497600	1783526400	10864800
office	1783584000	1783612800	10893600
office	1783670400	1783699200	10922400
office	1783929600	1783958400	10951200
office	1784016000	1784044800	10980000
office	1784102400	1784131200	11008800
office	1784188800	1784217600	11037600
office	1784275200	1784304000	11066400
office	1784534400	1784563200	11095200
office	1784620800	1784649600	11124000
office	1784707200	1784736000	11152800
office	1784793600	1784822400	11181600
office	1784880000	1784908800	11210400
office	1785139200	1785168000	11239200
office	1785225600	1785254400	11268000
office	1785312000	1785340800	11296800
office	1785398400	1785427200	11325600
office	1785484800	1785513600	11354400
office	1785744000	1785772800	11383200
office	1785830400	1785859200	11412000
office	1785916800	1785945600	11440800
office	1786003200	1786032000	11469600
office	1786089600	1786118400	11498400
office	1786348800	1786377600	11527200
office	1786435200	1786464000	11556000
office	1786521600	1786550400	11584800
office	1786608000	1786636800	11613600
office	1786694400	1786723200	11642400
office	1786953600	1786982400	11671200
office	1787040000	1787068800	11700000
office	1787126400	1787155200	11728800
office	1787212800	1787241600	11757600
office	1787299200	1787328000	11786400
office	1787558400	1787587200	11815200
office	1787644800	1787673600	11844000
office	1787731200	1787760000	11872800
office	1787817600	1787846400	11901600
office	1787904000	1787932800	11930400
office	1788163200	1788192000	11959200
office	1788249600	1788278400	11988000
office	1788336000	1788364800	12016800
office	1788422400	1788451200	12045600
office	1788508800	1788537600	12074400
office	1788854400	1788883200	12103200
office	1788940800	1788969600	12132000
office	1789027200	1789056000	12160800
office	1789113600	1789142400	12189600
office	1789372800	1789401600	12218400
office	1789459200	1789488000	12247200
office	1789545600	1789574400	12276000
office	1789632000	1789660800	12304800
office	1789718400	1789747200	12333600
office	1789977600	1790006400	12362400
office	1790064000	1790092800	12391200
office	1790150400	1790179200	12420000
office	1790236800	1790265600	12448800
office	1790323200	1790352000	12477600
office	1790582400	1790611200	12506400
office	1790668800	1790697600	12535200
office	1790755200	1790784000	12564000
office	1790841600	1790870400	12592800
office	1790928000	1790956800	12621600
office	1791187200	1791216000	12650400
office	1791273600	1791302400	12679200
office	1791360000	1791388800	12708000
office	1791446400	1791475200	12736800
office	1791532800	1791561600	12765600
office	1791878400	1791907200	12794400
office	1791964800	1791993600	12823200
office	1792051200	1792080000	12852000
office	1792137600	1792166400	12880800
office	1792396800	1792425600	12909600
office	1792483200	1792512000	12938400
office	1792569600	1792598400	12967200
office	1792656000	1792684800	12996000
office	1792742400	1792771200	13024800
office	1793005200	1793034000	13053600
office	1793091600	1793120400	13082400
office	1793178000	1793206800	13111200
office	1793264400	1793293200	13140000
office	1793350800	1793379600	13168800
office	1793696400	1793725200	13197600
office	1793782800	1793811600	13226400
office	1793869200	1793898000	13255200
office	1793955600	1793984400	13284000
office	1794214800	1794243600	13312800
office	1794301200	1794330000	13341600
office	1794387600	1794416400	13370400
office	1794474000	1794502800	13399200
office	1794560400	1794589200	13428000
office	1794819600	1794848400	13456800
office	1794906000	1794934800	13485600
office	1794992400	1795021200	13514400
office	1795078800	1795107600	13543200
office	1795424400	1795453200	13572000
office	1795510800	1795539600	13600800
office	1795597200	1795626000	13629600
office	1795683600	1795712400	13658400
office	1795770000	1795798800	13687200
office	1796029200	1796058000	13716000
office	1796115600	1796144400	13744800
office	1796202000	1796230800	13773600
office	1796288400	1796317200	13802400
office	1796374800	1796403600	13831200
office	1796634000	1796662800	13860000
office	1796720400	1796749200	13888800
office	1796806800	1796835600	13917600
office	1796893200	1796922000	13946400
office	1796979600	1797008400	13975200
office	1797238800	1797267600	14004000
office	1797325200	1797354000	14032800
office	1797411600	1797440400	14061600
office	1797498000	1797526800	14090400
office	1797584400	1797613200	14119200
office	1797843600	1797872400	14148000
office	1797930000	1797958800	14176800
office	1798016400	1798045200	14205600
office	1798102800	1798131600	14234400
office	1798448400	1798477200	14263200
office	1798534800	1798563600	14292000
office	1798621200	1798650000	14320800
office	1798707600	1798736400	14349600
office	1799053200	1799082000	14378400
office	1799139600	1799168400	14407200
office	1799226000	1799254800	14436000
office	1799312400	1799341200	14464800
office	1799398800	1799427600	14493600
office	1799658000	1799686800	14522400
office	1799744400	1799773200	14551200
office	1799830800	1799859600	14580000
office	1799917200	1799946000	14608800
office	1800003600	1800032400	14637600
office	1800262800	1800291600	14666400
office	1800349200	1800378000	14695200
office	1800435600	1800464400	14724000
office	1800522000	1800550800	14752800
office	1800608400	1800637200	14781600
office	1800867600	1800896400	14810400
office	1800954000	1800982800	14839200
office	1801040400	1801069200	14868000
office	1801126800	1801155600	14896800
office	1801213200	1801242000	14925600
office	1801472400	1801501200	14954400
office	1801558800	1801587600	14983200
office	1801645200	1801674000	15012000
office	1801731600	1801760400	15040800
office	1801818000	1801846800	15069600
office	1802268000	1802278800	15098400
office	1802336400	1802365200	15109200
office	1802422800	1802451600	15138000
office	1802682000	1802710800	15166800
office	1802768400	1802797200	15195600
office	1802854800	1802883600	15224400
office	1802941200	1802970000	15253200
office	1803027600	1803056400	15282000
office	1803286800	1803315600	15310800
office	1803373200	1803402000	15339600
office	1803459600	1803488400	15368400
office	1803546000	1803574800	15397200
office	1803632400	1803661200	15426000
office	1803891600	1803920400	15454800
office	1803978000	1804006800	15483600
office	1804064400	1804093200	15512400
office	1804150800	1804179600	15541200
office	1804237200	1804266000	15570000
office	1804496400	1804525200	15598800
office	1804582800	1804611600	15627600
office	1804669200	1804698000	15656400
office	1804755600	1804784400	15685200
office	1804842000	1804870800	15714000
office	1805101200	1805130000	15742800
office	1805187600	1805216400	15771600
office	1805274000	1805302800	15800400
office	1805360400	1805389200	15829200
office	1805446800	1805475600	15858000
office	1805706000	1805734800	15886800
office	1805792400	1805821200	15915600
office	1805878800	1805907600	15944400
office	1805965200	1805994000	15973200
office	1806307200	1806336000	16002000
office	1806393600	1806422400	16030800
office	1806480000	1806508800	16059600
office	1806566400	1806595200	16088400
office	1806652800	1806681600	16117200
office	1806912000	1806940800	16146000
office	1806998400	1807027200	16174800
office	1807084800	1807113600	16203600
office	1807171200	1807200000	16232400
office	1807257600	1807286400	16261200
office	1807516800	1807545600	16290000
office	1807603200	1807632000	16318800
office	1807689600	1807718400	16347600
office	1807776000	1807804800	16376400
office	1807862400	1807891200	16405200
office	1808121600	1808150400	16434000
office	1808208000	1808236800	16462800
office	1808380800	1808409600	16491600
office	1808467200	1808496000	16520400
office	1808726400	1808755200	16549200
office	1808812800	1808841600	16578000
office	1808899200	1808928000	16606800
office	1808985600	1809014400	16635600
office	1809072000	1809100800	16664400
office	1809331200	1809360000	16693200
office	1809417600	1809446400	16722000
office	1809504000	1809532800	16750800
office	1809590400	1809619200	16779600
office	1809676800	1809705600	16808400
office	1809936000	1809964800	16837200
office	1810022400	1810051200	16866000
office	1810108800	1810137600	16894800
office	1810195200	1810224000	16923600
office	1810281600	1810310400	16952400
office	1810540800	1810569600	16981200
office	1810627200	1810656000	17010000
office	1810713600	1810742400	17038800
office	1810800000	1810828800	17067600
office	1810886400	1810915200	17096400
office	1811145600	1811174400	17125200
office	1811232000	1811260800	17154000
office	1811318400	1811347200	17182800
office	1811491200	1811520000	17211600
office	1811750400	1811779200	17240400
office	1811836800	1811865600	17269200
office	1811923200	1811952000	17298000
office	1812009600	1812038400	17326800
office	1812096000	1812124800	17355600
office	1812355200	1812384000	17384400
office	1812441600	1812470400	17413200
office	1812528000	1812556800	17442000
office	1812614400	1812643200	17470800
office	1812700800	1812729600	17499600
office	1812960000	1812988800	17528400
office	1813046400	1813075200	17557200
office	1813132800	1813161600	17586000
office	1813219200	1813248000	17614800
office	1813305600	1813334400	17643600
office	1813564800	1813593600	17672400
office	1813651200	1813680000	17701200
office	1813737600	1813766400	17730000
office	1813824000	1813852800	17758800
office	1813910400	1813939200	17787600
office	1814169600	1814198400	17816400
office	1814256000	1814284800	17845200
office	1814342400	1814371200	17874000
office	1814428800	1814457600	17902800
office	1814515200	1814544000	17931600
office	1814774400	1814803200	17960400
office	1814860800	1814889600	17989200
office	1814947200	1814976000	18018000
office	1815033600	1815062400	18046800
office	1815120000	1815148800	18075600
office	1815379200	1815408000	18104400
office	1815465600	1815494400	18133200
office	1815552000	1815580800	18162000
office	1815638400	1815667200	18190800
office	1815724800	1815753600	18219600
office	1815984000	1816012800	18248400
office	1816070400	1816099200	18277200
office	1816156800	1816185600	18306000
office	1816243200	1816272000	18334800
office	1816329600	1816358400	18363600
office	1816588800	1816617600	18392400
office	1816675200	1816704000	18421200
office	1816761600	1816790400	18450000
office	1816848000	1816876800	18478800
office	1816934400	1816963200	18507600
office	1817193600	1817222400	18536400
office	1817280000	1817308800	18565200
office	1817366400	1817395200	18594000
office	1817452800	1817481600	18622800
office	1817539200	1817568000	18651600
office	1817798400	1817827200	18680400
office	1817884800	1817913600	18709200
office	1817971200	1818000000	18738000
office	1818057600	1818086400	18766800
office	1818144000	1818172800	18795600
office	1818403200	1818432000	18824400
office	1818489600	1818518400	18853200
office	1818576000	1818604800	18882000
office	1818662400	1818691200	18910800
office	1818748800	1818777600	18939600
office	1819008000	1819036800	18968400
office	1819094400	1819123200	18997200
office	1819180800	1819209600	19026000
office	1819267200	1819296000	19054800
office	1819353600	1819382400	19083600
office	1819612800	1819641600	19112400
office	1819699200	1819728000	19141200
office	1819785600	1819814400	19170000
office	1819872000	1819900800	19198800
office	1819958400	1819987200	19227600
office	1820217600	1820246400	19256400
office	1820390400	1820419200	19285200
office	1820476800	1820505600	19314000
office	1820563200	1820592000	19342800
office	1820822400	1820851200	19371600
office	1820908800	1820937600	19400400
office	1820995200	1821024000	19429200
office	1821081600	1821110400	19458000
office	1821168000	1821196800	19486800
office	1821427200	1821456000	19515600
office	1821513600	1821542400	19544400
office	1821600000	1821628800	19573200
office	1821686400	1821715200	19602000
office	1821772800	1821801600	19630800
office	1822032000	1822060800	19659600
office	1822118400	1822147200	19688400
office	1822204800	1822233600	19717200
office	1822291200	1822320000	19746000
office	1822377600	1822406400	19774800
office	1822636800	1822665600	19803600
office	1822723200	1822752000	19832400
office	1822809600	1822838400	19861200
office	1822896000	1822924800	19890000
office	1822982400	1823011200	19918800
office	1823241600	1823270400	19947600
office	1823414400	1823443200	19976400
office	1823500800	1823529600	20005200
office	1823587200	1823616000	20034000
office	1823846400	1823875200	20062800
office	1823932800	1823961600	20091600
office	1824019200	1824048000	20120400
office	1824105600	1824134400	20149200
office	1824192000	1824220800	20178000
office	1824451200	1824480000	20206800
office	1824537600	1824566400	20235600
office	1824624000	1824652800	20264400
office	1824710400	1824739200	20293200
office	1824796800	1824825600	20322000
office	1825059600	1825088400	20350800
office	1825232400	1825261200	20379600
office	1825318800	1825347600	20408400
office	1825405200	1825434000	20437200
office	1825664400	1825693200	20466000
office	1825750800	1825779600	20494800
office	1825837200	1825866000	20523600
office	1825923600	1825952400	20552400
office	1826010000	1826038800	20581200
office	1826355600	1826384400	20610000
office	1826442000	1826470800	20638800
office	1826528400	1826557200	20667600
office	1826614800	1826643600	20696400
office	1826874000	1826902800	20725200
office	1826960400	1826989200	20754000
office	1827046800	1827075600	20782800
office	1827133200	1827162000	20811600
office	1827219600	1827248400	20840400
office	1827478800	1827507600	20869200
office	1827565200	1827594000	20898000
office	1827651600	1827680400	20926800
office	1827738000	1827766800	20955600
office	1827824400	1827853200	20984400
office	1828083600	1828112400	21013200
office	1828170000	1828198800	21042000
office	1828256400	1828285200	21070800
office	1828342800	1828371600	21099600
office	1828429200	1828458000	21128400
office	1828688400	1828717200	21157200
office	1828774800	1828803600	21186000
office	1828861200	1828890000	21214800
office	1828947600	1828976400	21243600
office	1829034000	1829062800	21272400
office	1829293200	1829322000	21301200
office	1829379600	1829408400	21330000
office	1829466000	1829494800	21358800
office	1829552400	1829581200	21387600
office	1829638800	1829667600	21416400
office	1829898000	1829926800	21445200
office	1829984400	1830013200	21474000
office	1830070800	1830099600	21502800
office	1830157200	1830186000	21531600
office	1830243600	1830272400	21560400
office	1830502800	1830531600	21589200
office	1830589200	1830618000	21618000
office	1830675600	1830704400	21646800
office	1830762000	1830790800	21675600
office	1830848400	1830877200	21704400
office	1831107600	1831136400	21733200
office	1831194000	1831222800	21762000
office	1831280400	1831309200	21790800
office	1831366800	1831395600	21819600
office	1831453200	1831482000	21848400
office	1831712400	1831741200	21877200
office	1831798800	1831827600	21906000
office	1831885200	1831914000	21934800
office	1831971600	1832000400	21963600
office	1832058000	1832086800	21992400
office	1832317200	1832346000	22021200
office	1832403600	1832432400	22050000
office	1832490000	1832518800	22078800
office	1832576400	1832605200	22107600
office	1832662800	1832691600	22136400
office	1832922000	1832950800	22165200
office	1833008400	1833037200	22194000
office	1833094800	1833123600	22222800
office	1833181200	1833210000	22251600
office	1833267600	1833296400	22280400
office	1833526800	1833555600	22309200
office	1833613200	1833642000	22338000
office	1833699600	1833728400	22366800
office	1833786000	1833814800	22395600
office	1833872400	1833901200	22424400
office	1834131600	1834160400	22453200
office	1834218000	1834246800	22482000
office	1834304400	1834333200	22510800
office	1834390800	1834419600	22539600
office	1834477200	1834506000	22568400
office	1834736400	1834765200	22597200
office	1834822800	1834851600	22626000
office	1834909200	1834938000	22654800
office	1834995600	1835024400	22683600
office	1835082000	1835110800	22712400
office	1835532000	1835542800	22741200
office	1835600400	1835629200	22752000
office	1835686800	1835715600	22780800
office	1835946000	1835974800	22809600
office	1836032400	1836061200	22838400
office	1836118800	1836147600	22867200
office	1836205200	1836234000	22896000
office	1836291600	1836320400	22924800
office	1836550800	1836579600	22953600
office	1836637200	1836666000	22982400
office	1836723600	1836752400	23011200
office	1836810000	1836838800	23040000
office	1836896400	1836925200	23068800
office	1837155600	1837184400	23097600
office	1837242000	1837270800	23126400
office	1837328400	1837357200	23155200
office	1837414800	1837443600	23184000
office	1837501200	1837530000	23212800
office	1837756800	1837785600	23241600
office	1837843200	1837872000	23270400
office	1837929600	1837958400	23299200
office	1838016000	1838044800	23328000
office	1838102400	1838131200	23356800
office	1838361600	1838390400	23385600
office	1838448000	1838476800	23414400
office	1838534400	1838563200	23443200
office	1838620800	1838649600	23472000
office	1838707200	1838736000	23500800
office	1838966400	1838995200	23529600
office	1839052800	1839081600	23558400
office	1839139200	1839168000	23587200
office	1839225600	1839254400	23616000
office	1839571200	1839600000	23644800
office	1839657600	1839686400	23673600
office	1839744000	1839772800	23702400
office	1839830400	1839859200	23731200
office	1840176000	1840204800	23760000
office	1840262400	1840291200	23788800
office	1840348800	1840377600	23817600
office	1840435200	1840464000	23846400
office	1840521600	1840550400	23875200
office	1840867200	1840896000	23904000
office	1840953600	1840982400	23932800
office	1841040000	1841068800	23961600
office	1841126400	1841155200	23990400
office	1841385600	1841414400	24019200
office	1841472000	1841500800	24048000
office	1841558400	1841587200	24076800
office	1841644800	1841673600	24105600
office	1841731200	1841760000	24134400
office	1841990400	1842019200	24163200
office	1842076800	1842105600	24192000
office	1842163200	1842192000	24220800
office	1842249600	1842278400	24249600
office	1842336000	1842364800	24278400
office	1842595200	1842624000	24307200
office	1842681600	1842710400	24336000
office	1842768000	1842796800	24364800
office	1842854400	1842883200	24393600
office	1842940800	1842969600	24422400
office	1843200000	1843228800	24451200
office	1843286400	1843315200	24480000
office	1843372800	1843401600	24508800
office	1843459200	1843488000	24537600
office	1843545600	1843574400	24566400
office	1843804800	1843833600	24595200
office	1843891200	1843920000	24624000
office	1843977600	1844006400	24652800
office	1844064000	1844092800	24681600
office	1844150400	1844179200	24710400
office	1844409600	1844438400	24739200
office	1844582400	1844611200	24768000
office	1844755200	1844784000	24796800
office	1845014400	1845043200	24825600
office	1845100800	1845129600	24854400
office	1845187200	1845216000	24883200
office	1845273600	1845302400	24912000
office	1845360000	1845388800	24940800
office	1845619200	1845648000	24969600
office	1845705600	1845734400	24998400
office	1845792000	1845820800	25027200
office	1845878400	1845907200	25056000
office	1845964800	1845993600	25084800
office	1846224000	1846252800	25113600
office	1846310400	1846339200	25142400
office	1846396800	1846425600	25171200
office	1846483200	1846512000	25200000
office	1846569600	1846598400	25228800
office	1846828800	1846857600	25257600
office	1846915200	1846944000	25286400
office	1847001600	1847030400	25315200
office	1847088000	1847116800	25344000
office	1847174400	1847203200	25372800
office	1847433600	1847462400	25401600
office	1847520000	1847548800	25430400
office	1847606400	1847635200	25459200
office	1847692800	1847721600	25488000
office	1847779200	1847808000	25516800
office	1848038400	1848067200	25545600
office	1848124800	1848153600	25574400
office	1848211200	1848240000	25603200
office	1848297600	1848326400	25632000
office	1848384000	1848412800	25660800
office	1848643200	1848672000	25689600
office	1848729600	1848758400	25718400
office	1848816000	1848844800	25747200
office	1848902400	1848931200	25776000
office	1848988800	1849017600	25804800
office	1849248000	1849276800	25833600
office	1849334400	1849363200	25862400
office	1849420800	1849449600	25891200
office	1849507200	1849536000	25920000
office	1849593600	1849622400	25948800
office	1849852800	1849881600	25977600
office	1849939200	1849968000	26006400
office	1850025600	1850054400	26035200
office	1850112000	1850140800	26064000
office	1850198400	1850227200	26092800
office	1850457600	1850486400	26121600
office	1850544000	1850572800	26150400
office	1850630400	1850659200	26179200
office	1850716800	1850745600	26208000
office	1850803200	1850832000	26236800
office	1851062400	1851091200	26265600
office	1851148800	1851177600	26294400
office	1851235200	1851264000	26323200
office	1851321600	1851350400	26352000
office	1851408000	1851436800	26380800
office	1851667200	1851696000	26409600
office	1851753600	1851782400	26438400
office	1851840000	1851868800	26467200
office	1852012800	1852041600	26496000
office	1852272000	1852300800	26524800
office	1852358400	1852387200	26553600
office	1852444800	1852473600	26582400
office	1852531200	1852560000	26611200
office	1852617600	1852646400	26640000
office	1852876800	1852905600	26668800
office	1852963200	1852992000	26697600
office	1853049600	1853078400	26726400
office	1853136000	1853164800	26755200
office	1853222400	1853251200	26784000
office	1853481600	1853510400	26812800
office	1853568000	1853596800	26841600
office	1853654400	1853683200	26870400
office	1853740800	1853769600	26899200
office	1853827200	1853856000	26928000
office	1854086400	1854115200	26956800
office	1854172800	1854201600	26985600
office	1854259200	1854288000	27014400
office	1854345600	1854374400	27043200
office	1854432000	1854460800	27072000
office	1854691200	1854720000	27100800
office	1854777600	1854806400	27129600
office	1854864000	1854892800	27158400
office	1855036800	1855065600	27187200
office	1855296000	1855324800	27216000
office	1855382400	1855411200	27244800
office	1855468800	1855497600	27273600
office	1855555200	1855584000	27302400
office	1855641600	1855670400	27331200
office	1855900800	1855929600	27360000
office	1855987200	1856016000	27388800
office	1856073600	1856102400	27417600
office	1856160000	1856188800	27446400
office	1856246400	1856275200	27475200
office	1856509200	1856538000	27504000
office	1856595600	1856624400	27532800
office	1856682000	1856710800	27561600
office	1856854800	1856883600	27590400
office	1857114000	1857142800	27619200
office	1857200400	1857229200	27648000
office	1857286800	1857315600	27676800
office	1857373200	1857402000	27705600
office	1857459600	1857488400	27734400
office	1857718800	1857747600	27763200
office	1857805200	1857834000	27792000
office	1857978000	1858006800	27820800
office	1858064400	1858093200	27849600
office	1858410000	1858438800	27878400
office	1858496400	1858525200	27907200
office	1858582800	1858611600	27936000
office	1858669200	1858698000	27964800
office	1858928400	1858957200	27993600
office	1859014800	1859043600	28022400
office	1859101200	1859130000	28051200
office	1859187600	1859216400	28080000
office	1859274000	1859302800	28108800
office	1859533200	1859562000	28137600
office	1859619600	1859648400	28166400
office	1859706000	1859734800	28195200
office	1859792400	1859821200	28224000
office	1859878800	1859907600	28252800
office	1860138000	1860166800	28281600
office	1860224400	1860253200	28310400
office	1860310800	1860339600	28339200
office	1860397200	1860426000	28368000
office	1860483600	1860512400	28396800
office	1860742800	1860771600	28425600
office	1860829200	1860858000	28454400
office	1860915600	1860944400	28483200
office	1861002000	1861030800	28512000
office	1861088400	1861117200	28540800
office	1861434000	1861462800	28569600
office	1861520400	1861549200	28598400
office	1861606800	1861635600	28627200
office	1861693200	1861722000	28656000
office	1862038800	1862067600	28684800
office	1862125200	1862154000	28713600
office	1862211600	1862240400	28742400
office	1862298000	1862326800	28771200
office	1862557200	1862586000	28800000
office	1862643600	1862672400	28828800
office	1862730000	1862758800	28857600
office	1862816400	1862845200	28886400
office	1862902800	1862931600	28915200
office	1863162000	1863190800	28944000
office	1863248400	1863277200	28972800
office	1863334800	1863363600	29001600
office	1863421200	1863450000	29030400
office	1863507600	1863536400	29059200
office	1863766800	1863795600	29088000
office	1863853200	1863882000	29116800
office	1863939600	1863968400	29145600
office	1864026000	1864054800	29174400
office	1864112400	1864141200	29203200
office	1864371600	1864400400	29232000
office	1864458000	1864486800	29260800
office	1864544400	1864573200	29289600
office	1864630800	1864659600	29318400
office	1864717200	1864746000	29347200
office	1864976400	1865005200	29376000
office	1865062800	1865091600	29404800
office	1865149200	1865178000	29433600
office	1865235600	1865264400	29462400
office	1865322000	1865350800	29491200
office	1865772000	1865782800	29520000
office	1865840400	1865869200	29530800
office	1865926800	1865955600	29559600
office	1866186000	1866214800	29588400
office	1866272400	1866301200	29617200
office	1866358800	1866387600	29646000
office	1866445200	1866474000	29674800
office	1866531600	1866560400	29703600
office	1866790800	1866819600	29732400
office	1866877200	1866906000	29761200
office	1866963600	1866992400	29790000
office	1867050000	1867078800	29818800
office	1867136400	1867165200	29847600
office	1867395600	1867424400	29876400
office	1867482000	1867510800	29905200
office	1867568400	1867597200	29934000
office	1867654800	1867683600	29962800
office	1867741200	1867770000	29991600
office	1868000400	1868029200	30020400
office	1868086800	1868115600	30049200
office	1868173200	1868202000	30078000
office	1868259600	1868288400	30106800
office	1868346000	1868374800	30135600
office	1868605200	1868634000	30164400
office	1868691600	1868720400	30193200
office	1868778000	1868806800	30222000
office	1868864400	1868893200	30250800
office	1868950800	1868979600	30279600
office	1869206400	1869235200	30308400
office	1869292800	1869321600	30337200
office	1869379200	1869408000	30366000
office	1869465600	1869494400	30394800
office	1869811200	1869840000	30423600
office	1869897600	1869926400	30452400
office	1869984000	1870012800	30481200
office	1870070400	1870099200	30510000
office	1870156800	1870185600	30538800
office	1870416000	1870444800	30567600
office	1870502400	1870531200	30596400
office	1870588800	1870617600	30625200
office	1870675200	1870704000	30654000
office	1870761600	1870790400	30682800
office	1871020800	1871049600	30711600
office	1871107200	1871136000	30740400
office	1871193600	1871222400	30769200
office	1871280000	1871308800	30798000
office	1871366400	1871395200	30826800
office	1871625600	1871654400	30855600
office	1871712000	1871740800	30884400
office	1871798400	1871827200	30913200
office	1871884800	1871913600	30942000
office	1871971200	1872000000	30970800
office	1872230400	1872259200	30999600
office	1872403200	1872432000	31028400
office	1872489600	1872518400	31057200
office	1872576000	1872604800	31086000
office	1872835200	1872864000	31114800
office	1872921600	1872950400	31143600
office	1873008000	1873036800	31172400
office	1873094400	1873123200	31201200
office	1873180800	1873209600	31230000
office	1873440000	1873468800	31258800
office	1873526400	1873555200	31287600
office	1873612800	1873641600	31316400
office	1873699200	1873728000	31345200
office	1873785600	1873814400	31374000
office	1874044800	1874073600	31402800
office	1874131200	1874160000	31431600
office	1874217600	1874246400	31460400
office	1874304000	1874332800	31489200
office	1874390400	1874419200	31518000
office	1874649600	1874678400	31546800
office	1874736000	1874764800	31575600
office	1874822400	1874851200	31604400
office	1874995200	1875024000	31633200
office	1875254400	1875283200	31662000
office	1875340800	1875369600	31690800
office	1875427200	1875456000	31719600
office	1875513600	1875542400	31748400
office	1875600000	1875628800	31777200
office	1875859200	1875888000	31806000
office	1875945600	1875974400	31834800
office	1876118400	1876147200	31863600
office	1876204800	1876233600	31892400
office	1876464000	1876492800	31921200
office	1876550400	1876579200	31950000
office	1876636800	1876665600	31978800
office	1876723200	1876752000	32007600
office	1876809600	1876838400	32036400
office	1877068800	1877097600	32065200
office	1877155200	1877184000	32094000
office	1877241600	1877270400	32122800
office	1877328000	1877356800	32151600
office	1877414400	1877443200	32180400
office	1877673600	1877702400	32209200
office	1877760000	1877788800	32238000
office	1877846400	1877875200	32266800
office	1877932800	1877961600	32295600
office	1878019200	1878048000	32324400
office	1878278400	1878307200	32353200
office	1878364800	1878393600	32382000
office	1878451200	1878480000	32410800
office	1878537600	1878566400	32439600
office	1878624000	1878652800	32468400
office	1878883200	1878912000	32497200
office	1878969600	1878998400	32526000
office	1879056000	1879084800	32554800
office	1879142400	1879171200	32583600
office	1879228800	1879257600	32612400
office	1879488000	1879516800	32641200
office	1879574400	1879603200	32670000
office	1879660800	1879689600	32698800
office	1879747200	1879776000	32727600
office	1879833600	1879862400	32756400
office	1880092800	1880121600	32785200
office	1880179200	1880208000	32814000
office	1880265600	1880294400	32842800
office	1880352000	1880380800	32871600
office	1880438400	1880467200	32900400
office	1880697600	1880726400	32929200
office	1880784000	1880812800	32958000
office	1880870400	1880899200	32986800
office	1880956800	1880985600	33015600
office	1881043200	1881072000	33044400
office	1881302400	1881331200	33073200
office	1881388800	1881417600	33102000
office	1881475200	1881504000	33130800
office	1881561600	1881590400	33159600
office	1881648000	1881676800	33188400
office	1881907200	1881936000	33217200
office	1881993600	1882022400	33246000
office	1882080000	1882108800	33274800
office	1882166400	1882195200	33303600
office	1882252800	1882281600	33332400
office	1882512000	1882540800	33361200
office	1882598400	1882627200	33390000
office	1882684800	1882713600	33418800
office	1882771200	1882800000	33447600
office	1882857600	1882886400	33476400
office	1883116800	1883145600	33505200
office	1883203200	1883232000	33534000
office	1883289600	1883318400	33562800
office	1883376000	1883404800	33591600
office	1883721600	1883750400	33620400
office	1883808000	1883836800	33649200
office	1883894400	1883923200	33678000
office	1883980800	1884009600	33706800
office	1884067200	1884096000	33735600
office	1884326400	1884355200	33764400
office	1884412800	1884441600	33793200
office	1884499200	1884528000	33822000
office	1884585600	1884614400	33850800
office	1884672000	1884700800	33879600
office	1884931200	1884960000	33908400
office	1885017600	1885046400	33937200
office	1885104000	1885132800	33966000
office	1885190400	1885219200	33994800
office	1885276800	1885305600	34023600
office	1885536000	1885564800	34052400
office	1885622400	1885651200	34081200
office	1885708800	1885737600	34110000
office	1885795200	1885824000	34138800
office	1885881600	1885910400	34167600
office	1886140800	1886169600	34196400
office	1886227200	1886256000	34225200
office	1886313600	1886342400	34254000
office	1886400000	1886428800	34282800
office	1886745600	1886774400	34311600
office	1886832000	1886860800	34340400
office	1886918400	1886947200	34369200
office	1887004800	1887033600	34398000
office	1887091200	1887120000	34426800
office	1887350400	1887379200	34455600
office	1887436800	1887465600	34484400
office	1887523200	1887552000	34513200
office	1887609600	1887638400	34542000
office	1887696000	1887724800	34570800
office	1887958800	1887987600	34599600
office	1888045200	1888074000	34628400
office	1888131600	1888160400	34657200
office	1888218000	1888246800	34686000
office	1888563600	1888592400	34714800
office	1888650000	1888678800	34743600
office	1888736400	1888765200	34772400
office	1888822800	1888851600	34801200
office	1888909200	1888938000	34830000
office	1889168400	1889197200	34858800
office	1889254800	1889283600	34887600
office	1889341200	1889370000	34916400
office	1889514000	1889542800	34945200
office	1889773200	1889802000	34974000
office	1889946000	1889974800	35002800
office	1890032400	1890061200	35031600
office	1890118800	1890147600	35060400
office	1890378000	1890406800	35089200
office	1890464400	1890493200	35118000
office	1890550800	1890579600	35146800
office	1890637200	1890666000	35175600
office	1890723600	1890752400	35204400
office	1890982800	1891011600	35233200
office	1891069200	1891098000	35262000
office	1891155600	1891184400	35290800
office	1891242000	1891270800	35319600
office	1891328400	1891357200	35348400
office	1891587600	1891616400	35377200
office	1891674000	1891702800	35406000
office	1891760400	1891789200	35434800
office	1891846800	1891875600	35463600
office	1891933200	1891962000	35492400
office	1892192400	1892221200	35521200
office	1892278800	1892307600	35550000
office	1892365200	1892394000	35578800
office	1892451600	1892480400	35607600
office	1892538000	1892566800	35636400
office	1892797200	1892826000	35665200
office	1892970000	1892998800	35694000
office	1893056400	1893085200	35722800
office	1893142800	1893171600	35751600
office	1893402000	1893430800	35780400
spare	1736154000	1736157600	0
spare	1736758800	1736762400	3600
spare	1737363600	1737367200	7200
spare	1737968400	1737972000	10800
spare	1738573200	1738576800	14400
spare	1739178000	1739181600	18000
spare	1739782800	1739786400	21600
spare	1740387600	1740391200	25200
spare	1740992400	1740996000	28800
spare	1741597200	1741600800	32400
spare	1742202000	1742205600	36000
spare	1742806800	1742810400	39600
spare	1743411600	1743415200	43200
spare	1744016400	1744020000	46800
spare	1744621200	1744624800	50400
spare	1745226000	1745229600	54000
spare	1745830800	1745834400	57600
spare	1746435600	1746439200	61200
spare	1747040400	1747044000	64800
spare	1747645200	1747648800	68400
spare	1748250000	1748253600	72000
spare	1748854800	1748858400	75600
spare	1749459600	1749463200	79200
spare	1750064400	1750068000	82800
spare	1750669200	1750672800	86400
spare	1751274000	1751277600	90000
spare	1751878800	1751882400	93600
spare	1752483600	1752487200	97200
spare	1753088400	1753092000	100800
spare	1753693200	1753696800	104400
spare	1754298000	1754301600	108000
spare	1754902800	1754906400	111600
spare	1755507600	1755511200	115200
spare	1756112400	1756116000	118800
spare	1756717200	1756720800	122400
spare	1757322000	1757325600	126000
spare	1757926800	1757930400	129600
spare	1758531600	1758535200	133200
spare	1759136400	1759140000	136800
spare	1759741200	1759744800	140400
spare	1760346000	1760349600	144000
spare	1760950800	1760954400	147600
spare	1761555600	1761559200	151200
spare	1762160400	1762164000	154800
spare	1762765200	1762768800	158400
spare	1763370000	1763373600	162000
spare	1763974800	1763978400	165600
spare	1764579600	1764583200	169200
spare	1765184400	1765188000	172800
spare	1765789200	1765792800	176400
spare	1766394000	1766397600	180000
spare	1766998800	1767002400	183600
spare	1767603600	1767607200	187200
spare	1768208400	1768212000	190800
spare	1768813200	1768816800	194400
spare	1769418000	1769421600	198000
spare	1770022800	1770026400	201600
spare	1770627600	1770631200	205200
spare	1771232400	1771236000	208800
spare	1771837200	1771840800	212400
spare	1772442000	1772445600	216000
spare	1773046800	1773050400	219600
spare	1773651600	1773655200	223200
spare	1774256400	1774260000	226800
spare	1774861200	1774864800	230400
spare	1775466000	1775469600	234000
spare	1776070800	1776074400	237600
spare	1776675600	1776679200	241200
spare	1777280400	1777284000	244800
spare	1777885200	1777888800	248400
spare	1778490000	1778493600	252000
spare	1779094800	1779098400	255600
spare	1779699600	1779703200	259200
spare	1780304400	1780308000	262800
spare	1780909200	1780912800	266400
spare	1781514000	1781517600	270000
spare	1782118800	1782122400	273600
spare	1782723600	1782727200	277200
spare	1783328400	1783332000	280800
spare	1783933200	1783936800	284400
spare	1784538000	1784541600	288000
spare	1785142800	1785146400	291600
spare	1785747600	1785751200	295200
spare	1786352400	1786356000	298800
spare	1786957200	1786960800	302400
spare	1787562000	1787565600	306000
spare	1788166800	1788170400	309600
spare	1788771600	1788775200	313200
spare	1789376400	1789380000	316800
spare	1789981200	1789984800	320400
spare	1790586000	1790589600	324000
spare	1791190800	1791194400	327600
spare	1791795600	1791799200	331200
spare	1792400400	1792404000	334800
spare	1793005200	1793008800	338400
spare	1793610000	1793613600	342000
spare	1794214800	1794218400	345600
spare	1794819600	1794823200	349200
spare	1795424400	1795428000	352800
spare	1796029200	1796032800	356400
spare	1796634000	1796637600	360000
spare	1797238800	1797242400	363600
spare	1797843600	1797847200	367200
spare	1798448400	1798452000	370800
spare	1799053200	1799056800	374400
spare	1799658000	1799661600	378000
spare	1800262800	1800266400	381600
spare	1800867600	1800871200	385200
spare	1801472400	1801476000	388800
spare	1802077200	1802080800	392400
spare	1802682000	1802685600	396000
spare	1803286800	1803290400	399600
spare	1803891600	1803895200	403200
spare	1804496400	1804500000	406800
spare	1805101200	1805104800	410400
spare	1805706000	1805709600	414000
spare	1806310800	1806314400	417600
spare	1806915600	1806919200	421200
spare	1807520400	1807524000	424800
spare	1808125200	1808128800	428400
spare	1808730000	1808733600	432000
spare	1809334800	1809338400	435600
spare	1809939600	1809943200	439200
spare	1810544400	1810548000	442800
spare	1811149200	1811152800	446400
spare	1811754000	1811757600	450000
spare	1812358800	1812362400	453600
spare	1812963600	1812967200	457200
spare	1813568400	1813572000	460800
spare	1814173200	1814176800	464400
spare	1814778000	1814781600	468000
spare	1815382800	1815386400	471600
spare	1815987600	1815991200	475200
spare	1816592400	1816596000	478800
spare	1817197200	1817200800	482400
spare	1817802000	1817805600	486000
spare	1818406800	1818410400	489600
spare	1819011600	1819015200	493200
spare	1819616400	1819620000	496800
spare	1820221200	1820224800	500400
spare	1820826000	1820829600	504000
spare	1821430800	1821434400	507600
spare	1822035600	1822039200	511200
spare	1822640400	1822644000	514800
spare	1823245200	1823248800	518400
spare	1823850000	1823853600	522000
spare	1824454800	1824458400	525600
spare	1825059600	1825063200	529200
spare	1825664400	1825668000	532800
spare	1826269200	1826272800	536400
spare	1826874000	1826877600	540000
spare	1827478800	1827482400	543600
spare	1828083600	1828087200	547200
spare	1828688400	1828692000	550800
spare	1829293200	1829296800	554400
spare	1829898000	1829901600	558000
spare	1830502800	1830506400	561600
spare	1831107600	1831111200	565200
spare	1831712400	1831716000	568800
spare	1832317200	1832320800	572400
spare	1832922000	1832925600	576000
spare	1833526800	1833530400	579600
spare	1834131600	1834135200	583200
spare	1834736400	1834740000	586800
spare	1835341200	1835344800	590400
spare	1835946000	1835949600	594000
spare	1836550800	1836554400	597600
spare	1837155600	1837159200	601200
spare	1837760400	1837764000	604800
spare	1838365200	1838368800	608400
spare	1838970000	1838973600	612000
spare	1839574800	1839578400	615600
spare	1840179600	1840183200	619200
spare	1840784400	1840788000	622800
spare	1841389200	1841392800	626400
spare	1841994000	1841997600	630000
spare	1842598800	1842602400	633600
spare	1843203600	1843207200	637200
spare	1843808400	1843812000	640800
spare	1844413200	1844416800	644400
spare	1845018000	1845021600	648000
spare	1845622800	1845626400	651600
spare	1846227600	1846231200	655200
spare	1846832400	1846836000	658800
spare	1847437200	1847440800	662400
spare	1848042000	1848045600	666000
spare	1848646800	1848650400	669600
spare	1849251600	1849255200	673200
spare	1849856400	1849860000	676800
spare	1850461200	1850464800	680400
spare	1851066000	1851069600	684000
spare	1851670800	1851674400	687600
spare	1852275600	1852279200	691200
spare	1852880400	1852884000	694800
spare	1853485200	1853488800	698400
spare	1854090000	1854093600	702000
spare	1854694800	1854698400	705600
spare	1855299600	1855303200	709200
spare	1855904400	1855908000	712800
spare	1856509200	1856512800	716400
spare	1857114000	1857117600	720000
spare	1857718800	1857722400	723600
spare	1858323600	1858327200	727200
spare	1858928400	1858932000	730800
spare	1859533200	1859536800	734400
spare	1860138000	1860141600	738000
spare	1860742800	1860746400	741600
spare	1861347600	1861351200	745200
spare	1861952400	1861956000	748800
spare	1862557200	1862560800	752400
spare	1863162000	1863165600	756000
spare	1863766800	1863770400	759600
spare	1864371600	1864375200	763200
spare	1864976400	1864980000	766800
spare	1865581200	1865584800	770400
spare	1866186000	1866189600	774000
spare	1866790800	1866794400	777600
spare	1867395600	1867399200	781200
spare	1868000400	1868004000	784800
spare	1868605200	1868608800	788400
spare	1869210000	1869213600	792000
spare	1869814800	1869818400	795600
spare	1870419600	1870423200	799200
spare	1871024400	1871028000	802800
spare	1871629200	1871632800	806400
spare	1872234000	1872237600	810000
spare	1872838800	1872842400	813600
spare	1873443600	1873447200	817200
spare	1874048400	1874052000	820800
spare	1874653200	1874656800	824400
spare	1875258000	1875261600	828000
spare	1875862800	1875866400	831600
spare	1876467600	1876471200	835200
spare	1877072400	1877076000	838800
spare	1877677200	1877680800	842400
spare	1878282000	1878285600	846000
spare	1878886800	1878890400	849600
spare	1879491600	1879495200	853200
spare	1880096400	1880100000	856800
spare	1880701200	1880704800	860400
spare	1881306000	1881309600	864000
spare	1881910800	1881914400	867600
spare	1882515600	1882519200	871200
spare	1883120400	1883124000	874800
spare	1883725200	1883728800	878400
spare	1884330000	1884333600	882000
spare	1884934800	1884938400	885600
spare	1885539600	1885543200	889200
spare	1886144400	1886148000	892800
spare	1886749200	1886752800	896400
spare	1887354000	1887357600	900000
spare	1887958800	1887962400	903600
spare	1888563600	1888567200	907200
spare	1889168400	1889172000	910800
spare	1889773200	1889776800	914400
spare	1890378000	1890381600	918000
spare	1890982800	1890986400	921600
spare	1891587600	1891591200	925200
spare	1892192400	1892196000	928800
spare	1892797200	1892800800	932400
spare	1893402000	1893405600	936000
\.
SELECT pg_catalog.setval('public.article_id_seq', 4, false);
SELECT pg_catalog.setval('public.attachment_id_seq', 4, false);
SELECT pg_catalog.setval('public.entry_id_seq', 9, false);
SELECT pg_catalog.setval('public.event_id_seq', 87, false);
SELECT pg_catalog.setval('public.ticket_id_seq', 6, false);
ALTER TABLE ONLY public.acted
    ADD CONSTRAINT acted_pkey PRIMARY KEY (cause, receiver, action);
ALTER TABLE ONLY public.agent
    ADD CONSTRAINT agent_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.article_text
    ADD CONSTRAINT article_text_pkey PRIMARY KEY (article);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar
    ADD CONSTRAINT calendar_pkey PRIMARY KEY (name, valid_from);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (event, field);
ALTER TABLE ONLY public.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (ticket, metric, instance);
ALTER TABLE ONLY public.commit_token
    ADD CONSTRAINT commit_token_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.compiled
    ADD CONSTRAINT compiled_pkey PRIMARY KEY (calendar);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (address);
ALTER TABLE ONLY public.content
    ADD CONSTRAINT content_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.field
    ADD CONSTRAINT field_pkey PRIMARY KEY (kind, name);
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (calendar, date);
ALTER TABLE ONLY public.matrix
    ADD CONSTRAINT matrix_pkey PRIMARY KEY (impact, urgency);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (receiver, event);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (name, valid_from);
ALTER TABLE ONLY public.priority
    ADD CONSTRAINT priority_name_key UNIQUE (name);
ALTER TABLE ONLY public.priority
    ADD CONSTRAINT priority_pkey PRIMARY KEY (priority);
ALTER TABLE ONLY public.schema
    ADD CONSTRAINT schema_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sealed
    ADD CONSTRAINT sealed_pkey PRIMARY KEY (event);
ALTER TABLE ONLY public.sealed_record
    ADD CONSTRAINT sealed_record_pkey PRIMARY KEY (kind, name);
ALTER TABLE ONLY public.service
    ADD CONSTRAINT service_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (calendar, date);
ALTER TABLE ONLY public.status
    ADD CONSTRAINT status_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (policy, metric, priority, valid_from);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.transition
    ADD CONSTRAINT transition_pkey PRIMARY KEY (old, new);
ALTER TABLE ONLY public.type
    ADD CONSTRAINT type_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.unchanged
    ADD CONSTRAINT unchanged_pkey PRIMARY KEY (event, field);
ALTER TABLE ONLY public.working
    ADD CONSTRAINT working_pkey PRIMARY KEY (calendar, opens);
CREATE INDEX article_text_words ON public.article_text USING gin (words);
CREATE INDEX attachment_ticket ON public.attachment USING btree (ticket);
CREATE INDEX change_reopens ON public.change USING btree (event) WHERE (field = 'reopens'::text);
CREATE INDEX clock_next ON public.clock USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE INDEX clock_started ON public.clock USING btree (started) WHERE (target IS NOT NULL);
CREATE UNIQUE INDEX entry_key ON public.entry USING btree (key) WHERE ((key IS NOT NULL) AND (withdrawn IS NULL));
CREATE INDEX entry_ticket ON public.entry USING btree (ticket);
CREATE INDEX entry_withdrawn ON public.entry USING btree (withdrawn) WHERE (withdrawn IS NOT NULL);
CREATE INDEX event_at ON public.event USING btree (at);
CREATE INDEX event_kind ON public.event USING btree (kind, id) WHERE (kind IS NOT NULL);
CREATE INDEX event_place ON public.event USING btree (ticket, at, place) WHERE (place IS NOT NULL);
CREATE INDEX event_ticket ON public.event USING btree (ticket) WHERE (ticket IS NOT NULL);
CREATE INDEX event_undoes ON public.event USING btree (undoes) WHERE (undoes IS NOT NULL);
CREATE INDEX sealed_seal ON public.sealed USING btree (seal, event);
CREATE INDEX ticket_active ON public.ticket USING btree (team, agent) WHERE (active = 1);
CREATE INDEX ticket_closed ON public.ticket USING btree (closed, team) WHERE (closed IS NOT NULL);
CREATE INDEX ticket_created ON public.ticket USING btree (created, team);
CREATE INDEX ticket_due ON public.ticket USING btree (due) WHERE (active = 1);
CREATE UNIQUE INDEX ticket_key ON public.ticket USING btree (key) WHERE ((key IS NOT NULL) AND (withdrawn IS NULL));
CREATE INDEX ticket_requester ON public.ticket USING btree (requester);
CREATE INDEX ticket_solved ON public.ticket USING btree (solved, team) WHERE (solved IS NOT NULL);
CREATE INDEX ticket_withdrawn ON public.ticket USING btree (withdrawn) WHERE (withdrawn IS NOT NULL);
CREATE INDEX ticket_x_cost ON public.ticket USING btree (x_cost);
CREATE INDEX ticket_x_gone ON public.ticket USING btree (x_gone);
ALTER TABLE ONLY public.acted
    ADD CONSTRAINT acted_cause_fkey FOREIGN KEY (cause) REFERENCES public.event(id);
ALTER TABLE ONLY public.agent
    ADD CONSTRAINT agent_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
ALTER TABLE ONLY public.article_text
    ADD CONSTRAINT article_text_article_fkey FOREIGN KEY (article) REFERENCES public.article(id);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_entry_fkey FOREIGN KEY (entry) REFERENCES public.entry(id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_hash_fkey FOREIGN KEY (hash) REFERENCES public.content(hash);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
ALTER TABLE ONLY public.clock
    ADD CONSTRAINT clock_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_channel_fkey FOREIGN KEY (channel) REFERENCES public.channel(name);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_organisation_fkey FOREIGN KEY (organisation) REFERENCES public.organisation(name);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_channel_fkey FOREIGN KEY (channel) REFERENCES public.channel(name);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_cause_fkey FOREIGN KEY (cause) REFERENCES public.event(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.event(id);
ALTER TABLE ONLY public.matrix
    ADD CONSTRAINT matrix_priority_fkey FOREIGN KEY (priority) REFERENCES public.priority(priority);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_channel_fkey FOREIGN KEY (channel) REFERENCES public.channel(name);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
ALTER TABLE ONLY public.service
    ADD CONSTRAINT service_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_priority_fkey FOREIGN KEY (priority) REFERENCES public.priority(priority);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_agent_fkey FOREIGN KEY (agent) REFERENCES public.agent(login);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_category_fkey FOREIGN KEY (category) REFERENCES public.category(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_channel_fkey FOREIGN KEY (channel) REFERENCES public.channel(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_organisation_fkey FOREIGN KEY (organisation) REFERENCES public.organisation(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_priority_fkey FOREIGN KEY (priority) REFERENCES public.priority(priority);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_requester_fkey FOREIGN KEY (requester) REFERENCES public.contact(address);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_status_fkey FOREIGN KEY (status) REFERENCES public.status(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_type_fkey FOREIGN KEY (type) REFERENCES public.type(name);
ALTER TABLE ONLY public.unchanged
    ADD CONSTRAINT unchanged_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
GRANT USAGE ON SCHEMA public TO hd_reader;
GRANT USAGE ON SCHEMA public TO hd_agent;
GRANT ALL ON SCHEMA public TO hd_admin;
GRANT SELECT ON TABLE public.acted TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.acted TO hd_agent;
GRANT SELECT ON TABLE public.agent TO hd_reader;
GRANT SELECT ON TABLE public.agent TO hd_agent;
GRANT UPDATE(assigned) ON TABLE public.agent TO hd_agent;
GRANT SELECT ON TABLE public.article TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.article TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.article_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.article_text TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.article_text TO hd_agent;
GRANT SELECT ON TABLE public.attachment TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.attachment TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.attachment_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.calendar TO hd_reader;
GRANT SELECT ON TABLE public.calendar TO hd_agent;
GRANT SELECT ON TABLE public.category TO hd_reader;
GRANT SELECT ON TABLE public.category TO hd_agent;
GRANT SELECT ON TABLE public.change TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.change TO hd_agent;
GRANT SELECT ON TABLE public.channel TO hd_reader;
GRANT SELECT ON TABLE public.channel TO hd_agent;
GRANT SELECT ON TABLE public.clock TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clock TO hd_agent;
GRANT SELECT,INSERT,DELETE ON TABLE public.commit_token TO hd_agent;
GRANT SELECT ON TABLE public.compiled TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.compiled TO hd_agent;
GRANT SELECT ON TABLE public.contact TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.contact TO hd_agent;
GRANT SELECT ON TABLE public.content TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.content TO hd_agent;
GRANT SELECT ON TABLE public.entry TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.entry TO hd_agent;
GRANT UPDATE(withdrawn) ON TABLE public.entry TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.entry_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.event TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.event TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.event_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.field TO hd_reader;
GRANT SELECT ON TABLE public.field TO hd_agent;
GRANT SELECT ON TABLE public.goal TO hd_reader;
GRANT SELECT ON TABLE public.goal TO hd_agent;
GRANT SELECT ON TABLE public.history TO hd_reader;
GRANT SELECT ON TABLE public.history TO hd_agent;
GRANT SELECT ON TABLE public.holiday TO hd_reader;
GRANT SELECT ON TABLE public.holiday TO hd_agent;
GRANT SELECT ON TABLE public.matrix TO hd_reader;
GRANT SELECT ON TABLE public.matrix TO hd_agent;
GRANT SELECT ON TABLE public.messages TO hd_reader;
GRANT SELECT ON TABLE public.messages TO hd_agent;
GRANT SELECT ON TABLE public.organisation TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.organisation TO hd_agent;
GRANT SELECT ON TABLE public.outbox TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox TO hd_agent;
GRANT SELECT ON TABLE public.policy TO hd_reader;
GRANT SELECT ON TABLE public.policy TO hd_agent;
GRANT SELECT ON TABLE public.priority TO hd_reader;
GRANT SELECT ON TABLE public.priority TO hd_agent;
GRANT SELECT ON TABLE public.schema TO hd_reader;
GRANT SELECT ON TABLE public.schema TO hd_agent;
GRANT SELECT ON TABLE public.seal TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.seal TO hd_agent;
GRANT SELECT ON TABLE public.sealed TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.sealed TO hd_agent;
GRANT SELECT ON TABLE public.sealed_record TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.sealed_record TO hd_agent;
GRANT SELECT ON TABLE public.service TO hd_reader;
GRANT SELECT ON TABLE public.service TO hd_agent;
GRANT SELECT ON TABLE public.setting TO hd_reader;
GRANT SELECT ON TABLE public.setting TO hd_agent;
GRANT SELECT ON TABLE public.shift TO hd_reader;
GRANT SELECT ON TABLE public.shift TO hd_agent;
GRANT SELECT ON TABLE public.status TO hd_reader;
GRANT SELECT ON TABLE public.status TO hd_agent;
GRANT SELECT ON TABLE public.target TO hd_reader;
GRANT SELECT ON TABLE public.target TO hd_agent;
GRANT SELECT ON TABLE public.team TO hd_reader;
GRANT SELECT ON TABLE public.team TO hd_agent;
GRANT SELECT ON TABLE public.ticket TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.ticket TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.ticket_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.tickets TO hd_reader;
GRANT SELECT ON TABLE public.tickets TO hd_agent;
GRANT SELECT ON TABLE public.transition TO hd_reader;
GRANT SELECT ON TABLE public.transition TO hd_agent;
GRANT SELECT ON TABLE public.type TO hd_reader;
GRANT SELECT ON TABLE public.type TO hd_agent;
GRANT SELECT ON TABLE public.unchanged TO hd_reader;
GRANT SELECT ON TABLE public.unchanged TO hd_agent;
GRANT SELECT ON TABLE public.working TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.working TO hd_agent;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_agent;
