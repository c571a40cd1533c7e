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
CREATE TABLE public.link (
    ticket bigint NOT NULL,
    link text NOT NULL COLLATE pg_catalog."C",
    other bigint NOT NULL,
    created bigint NOT NULL,
    retired bigint,
    CONSTRAINT link_link_check CHECK ((link = ANY (ARRAY['parent'::text, 'relates'::text, 'duplicates'::text, 'caused-by'::text, 'blocks'::text])))
);
ALTER TABLE public.link OWNER TO hd_admin;
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
    retired bigint,
    domain text COLLATE pg_catalog."C"
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
CREATE TABLE public.search_list (
    word text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    list bytea NOT NULL
);
ALTER TABLE public.search_list OWNER TO hd_admin;
CREATE TABLE public.search_size (
    page bigint NOT NULL,
    articles bigint NOT NULL,
    title bigint NOT NULL,
    body bigint NOT NULL
);
ALTER TABLE public.search_size OWNER TO hd_admin;
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
    watcher text COLLATE pg_catalog."C",
    requesters text COLLATE pg_catalog."C",
    merged bigint,
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
    t.watcher,
    t.requesters,
    t.merged,
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
CREATE TABLE public.view (
    name text NOT NULL COLLATE pg_catalog."C",
    kind text COLLATE pg_catalog."C",
    filter text COLLATE pg_catalog."C",
    columns text COLLATE pg_catalog."C",
    sort text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.view OWNER TO hd_admin;
CREATE TABLE public.working (
    calendar text NOT NULL COLLATE pg_catalog."C",
    opens bigint NOT NULL,
    closes bigint NOT NULL,
    before bigint NOT NULL
);
ALTER TABLE public.working OWNER TO hd_admin;
COPY public.acted (cause, receiver, action) FROM stdin;
53		hd-note 456b85b27470e4b5f950dd18bae749be
54		hd-note 456b85b27470e4b5f950dd18bae749be
55		hd-note 456b85b27470e4b5f950dd18bae749be
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
46	columns	\N	id,subject
46	filter	active=yes agent=me	agent=ana
46	help	what I have to do	of ana
46	kind	\N	ticket
46	sort	due	-id
49	retired	\N	1772550000
50	requesters	\N	x@example.com
50	watcher	\N	ana
51	active	1	0
51	due	1772456400	\N
51	merged	\N	2
51	status	new	merged
62	retired	\N	1772442000
63	retired	\N	1772442000
64	retired	\N	1772442000
65	retired	\N	1772442000
66	retired	\N	1772442000
67	retired	\N	1772442000
68	retired	\N	1772442000
69	retired	\N	1772442000
70	retired	\N	1772442000
71	retired	\N	1772442000
73	retired	\N	1772442000
75	retired	\N	1772442000
77	retired	\N	1772442000
79	retired	\N	1772442000
81	retired	\N	1772442000
83	retired	\N	1772442000
84	help	\N	at once
86	retired	\N	1772442000
87	retired	\N	1772442000
88	retired	\N	1772442000
89	retired	\N	1772442000
91	active	1	0
91	due	1772456400	\N
91	withdrawn	\N	1772442000
94	tag	\N	sealed
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
3	agent_work	1	\N	\N	\N	\N	cancelled	1772442000	\N	115200	\N	\N	1772557200	0	\N	\N	0	0
3	first_reply	1	standard	\N	4h	\N	breached	1772442000	\N	115200	1772456400	\N	1772557200	0	1772582400	\N	0	0
3	requester_wait	1	\N	\N	\N	\N	cancelled	1772442000	\N	115200	\N	\N	1772557200	0	\N	\N	0	0
3	resolution	1	standard	\N	3d	\N	cancelled	1772442000	\N	115200	1772701200	\N	1772557200	0	\N	\N	0	0
3	taken	1	\N	\N	\N	\N	cancelled	1772442000	\N	115200	\N	\N	1772557200	0	\N	\N	0	0
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
x@example.com	\N	\N	\N	\N	\N	\N	\N	\N	\N
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
5	56	1	1772582400	note	hd	agent	\N	still owed	\N	\N
6	57	2	1772582400	note	hd	agent	\N	still owed	\N	\N
7	58	2	1772582400	note	hd	agent	\N	still owed	\N	\N
8	92	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
46	1772442000	1772442000	hd	hd	\N	view	mine	put	\N	\N	\N	\N	\N	46	\N
47	1772539200	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	47	\N
48	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	48	\N
49	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	49	\N
50	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	50	\N
51	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	51	\N
52	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	51	\N	\N	\N	51	\N
53	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	53	\N
54	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	53	\N
55	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	53	\N
56	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	53	\N	\N	\N	56	\N
57	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	54	\N	\N	\N	56	\N
58	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	55	\N	\N	\N	56	\N
59	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	59	\N
60	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	60	\N
61	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	61	\N
62	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	62	\N
63	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	63	\N
64	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	64	\N
65	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	65	\N
66	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	66	\N
67	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	67	\N
68	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	68	\N
69	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	73	\N
74	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	77	\N
78	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	83	\N
84	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	84	\N
85	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	84	\N
86	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	89	\N
90	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	91	90
92	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	92	\N
93	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	93	92
94	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	94	\N
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
COPY public.link (ticket, link, other, created, retired) FROM stdin;
1	blocks	2	1772546400	1772550000
1	parent	2	1772442000	\N
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
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example
spare	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	53	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 27103 1795841280.167117205	1772583000	1
hook	54	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 27103 1795841280.167117205	1772583000	1
hook	55	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 27103 1795841280.167117205	1772583000	1
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
7	1772442000
8	1772442000
9	1772442000
10	1772442000
11	1772442000
12	1772442000
13	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	13	1	93	93	151	\N	f8a813c223e7652adcb7380feb8bd0f62ebc2b104b297f34b2b955db672c19da
2	1772589600	13	94	94	1	0	f8a813c223e7652adcb7380feb8bd0f62ebc2b104b297f34b2b955db672c19da	64d4da5727c6e02a4ce0f7ae3f537155263f85d6bc73038d871b37dae48658d7
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	ae1dfe612b341c9ed8841d6961a23160	15bc5d6bbc8142286625cce0a22770bcf7511fd77bb94f569a3363c7222f67a4
2	1	d55f287df1fcff562cd53b71c905d18c	dd572b8f2b32353f18f94077e404102f6a993e01ecce76a85d24e3a289d5ff86
3	1	f00d28c444568c1741bd1cc29c7aac90	fe1e399be21d9c50f2bffd752b9480c019f56db47d13db2f517a218d3b56d180
4	1	9a8f19dba87fadae79540d1a82d78416	0d462e6544cddaf44e4422eaadfc3a79864fd1ca34841809d354e55bbd5b65bd
5	1	87989300443e3889df1242077f83fa90	ea2042eb665e15a538818a1795ddef5917c24f7a429934c077fe27334f5b6447
6	1	81c0c7b178ca66f21219f3bd606a117b	d4105234eb17fb96362c8276227698d9e929f8984d763a1841416d1634be40c6
7	1	abba8f94232c1a65a831c6c84733a9e7	7bbd27b6fabbdd6cf653f1349f39c37ff25d680088e27aeb228c2ec954e6a0a0
8	1	66bea88a9c5800500906f0e3202b9ebf	34d0e992faa37c7f0a4a35e5446d97fc68b5cae641c5a98308bb6aecb850496c
9	1	483aeda9299bb4421ced83368fe1fa30	e8e189f1201c69200d0b550da1abeea3adefe325b4f138553daffe90f9e4dc74
10	1	980810189c0900361799c9d9b7520928	cd0311cc9ebd43916eb500520a857f84bb29920c9e90861bd7f157ff7530416f
11	1	f9a689f4331e49b53a6525cbd2e7946c	f64677df5b5e5bfcfc38942309e66c4cf4f68f7dd00c04a1d0978866d43b46ab
12	1	2636602d7238bdb28cd0b0748e63ffec	7c7c864b542f20c37dd2d45af233f906b3d330a41281db2b644a0147df6d1ab5
13	1	f6dacfae74f8ef01468fb51cb9eaf7e4	ad91022f036585e30b827aff0a32173848b775b2be81d8de1857e0528d681bc0
14	1	dd85030483942e58bc2cf8fa317405ed	3ef042e52f4f66399231e722ac0766b83eb6ca02d186703aa36569a0406d78e8
15	1	ae39ccd05bf3c04c5549c014304723a0	778eb6aee7f48ba8352836d02d111fca989b912c4bdc43a3b7d4958a917b636d
16	1	1dea9347e1c928186e42adc2b3584b21	b407fec64505030bc24fa57414f9af76ad5c591ba9034276fe04811dc7d30447
17	1	b2c2448891076cefa28a38b9ccbb5010	81d8c655de251d1fbc7f50a3565f65c5f429a64111d7be663eab139a136f0d60
18	1	a3411f038babfa35dc2515057c000c17	100db9c74a37196301624b1a4d661392fee781a087d21ab85afed7e572c31bfc
19	1	4b2924f82b4dc39a888726816f3cc50c	81fadf704de0a8f18c39e3a83af74167c2380543c0ae73d4296357d8390b8f0b
20	1	864cdfa4e87189b5b85ca37eddfa5231	80f90be19acfd049ab66e8b8294637fea9274df9b68ea59c29790ec456816b01
21	1	2ffb133ac51da1ac40a671b5680e5be2	a701d65622f09ccda3943365a212b69b56e9ea6a22147fceec38da5e3e01b216
22	1	0c5d497bd3a6d566d7158f5385ed7468	c032f6cc5dce58f69eda13db42b1f32e2a18b31464ff74f32f1aaaf7d2355789
23	1	b60b889428e7d5c3d741edd2c3b95d11	dad81671141a688359b0d42a0eef8c95da52156e49b2d7964c2e72f6f2692885
24	1	dd5700672107dd730fe8ed325b2909ca	ad6c5df956b9c442d57890ed15b13a9b39d24e72ea665aed4503f5dccb0dad26
25	1	4ee745db2245ca3167f69bcf7d72c52f	8800458a13a6fd6d072b8827d5a7d5125f3a59a12fa40e2408b11d7ce984ccab
26	1	99f14182cd9f9adf39a4443575c28c37	704a1e017f1899185f61def2df49dfedfc8e86cef43708f61b1f2b4389dc641b
27	1	7245a0913eb2c4d163ffe5d810c83299	6e8f09021cee0e2eba3f2a509fef2973082b69a509326799bb2f1f78963f28b8
28	1	06e80962999af36124320441e96a2a57	64d0b8df1fe32198c203dd8385d80e04d187b841c48e258b294694126f207ff2
29	1	535e5367317a4bb51ac71f2953f69b49	3d8b4708abaeb7a09003d8c794f0f104aa3f5051227224ff2bccecdb8fadde83
30	1	f2f61da4dc31774230ddbc54fbeadf99	ebde9b872b3ef50ee0e58db42643e171554af6f553364d0c39980d0a6660905f
31	1	dbddce39b455ca4cb0046e7ecc5169c2	4bbcb0307f1f8e795f2f406abd4013892ded109a7128ce9b5df828178de6d9f5
32	1	9686878167d2af49f9b45d33b135a00e	0a8599031925aa1ae79e1893af364b311146858794d7878d86f21fb075cbc870
33	1	d790f9b34ad168954512c73e084b9c1e	92dba49740240b522d296150d3eb453a917a9377478b70214b8191a5f531b4e7
34	1	1e2d4369a742e607db87cc429a9ec987	5fc184dbad12331ed738c98518ef399c9f054ba9bf6789be7483177ea8a3a5a5
35	1	b68f49da7fa61a59fb9316fcedb1e2d3	1027ea416b6806f566e07adcb6326e14f398cb3eed7f7a3f993c12556856fff8
36	1	3228b517fc642b7f72f69d553179fc61	bb4bb0828069c99df4ad7a87dfe4bd855cac389b89964991511f58abe26261b0
37	1	e2a9390c9b2590c9329fb05d2ddec48e	b69386e8fe4982cf4d6eefa561499aa0d95a8c89173c022ba55f28ecf4cc3121
38	1	85aa13a4c483efc1f45ae1eede72baef	8414e2c2c2df876c2ea566684915a08ab812675d0346201de15718608c8a023b
39	1	e4d89dee617583b7fe4a5d01a35eefba	493858937c781b50cf16b526389c5ac8989f5e0a1901c2507aaa57bd740d4af6
40	1	4f183470fbd66ec7aa01468f94293493	2678f606464c66cf049cfa99952349191eb699ec000395c5dd6bf0f19be308fa
41	1	938b97490aeae73d9c240b6684138e06	94d6d91016781d3a675286380c7bc32e4095be4502764a0125cc779c80028f82
42	1	eb0aabf928de90ecb04ba90e8b27fd18	55587d84273eea435653729b5bc2bf1edc2a446af38d55371f8a9b3cb604769e
43	1	e46eddabbc2a165746f9262fd99e5793	abfc2611a944edefbe6b6626f8e806b8e8abc8b92435160ac8161c13d98a7d6c
44	1	eb2909d2ba329cbf1d23b64c08022f63	e285971c1a7a1857b3e274570b914132259db34db0f69dbdb07c9f4e65fcb644
45	1	696d523c47971ac8bb38a98c388ca17c	df88966126d827dad28619674430fe0f5100f744a446b136963fe61ffe1333ff
46	1	118245a9117a0d1823fb8213c6c3f639	83c0375e727dd4793c94bb2369d303fe437f5162ba9a152b4622db81b0cd88db
47	1	be740d841b4a8d20ae5c5a945554c145	6a087b72a867d3620721227229664e6c0370b146082aa73e140ae09912bd26b9
48	1	55a9dcc5d67f2047a7ff684473991ac9	07a3602035a13baecf6e35a3ae13f23e2f3eabb9d60fa9826e44e2d3087eca6b
49	1	9691e1a4fcd302e69e0f635174054109	65f14735cbb2eb5ecc714a56ab8606b8bdac76950e51e9316e02c05b12225964
50	1	3194e2eb9929f7080e3192c63ba8bce2	7e3c44f0230ccc48f46f7f2ae0c3685e4f6919d6d7c2ae90b1054a04067fcfd2
51	1	61c65cb5a1e23b1a6e663726954aaf3e	c140bb48321c11887ab33be4064f76306407d280f33ef5a8929c2271fdc73f12
52	1	01deadd38eee9895ef42559114832e19	74a68341214bd6bfe86be23c3935c954021e9da8de4ae92289355afb6518d92f
53	1	db956ade7cebac0f6d5dce91d9c41ab1	26187ddc1cf3ea1b58a49b6d11e00998b27b17c83362b7530f95d08d36d2f5f2
54	1	15e5fcade67c6e4a4f8009f3e70930db	de57e5474cafab92652ae0af3d5d87750f87347d374e790c396932c9f0a4bac7
55	1	b87772a2ab3226938c9bfd41697a8ea5	843a0a0257442362fea1599404dfdc56f16e2746eb30f25d4c68ef1c29cb24fa
56	1	cf44563c2f34d58a3d019d87fb4be9a3	60178de3ec8f3a9dcc11ab06b0ca1a0f8896065ec6b69a1a57ae6d2b69c01ebd
57	1	3cbcfdef8d1c5959c25f4f586b77a7fb	6874848fdca79c7175e35483952af7406755a83fb7111f29d3014d57418c305a
58	1	fa794aa38eaad36cfde7514bb25a0223	5540765d6491e95c1ddc995c667099b0b9188aed0f5e47b02ea989ed01f42f37
59	1	02bea5f02188fedfe2fa3ee6ba5446b6	925ae875e93b580e9a3492ed962f4e2cf5841f6d9a374c67cf670eec7a408011
60	1	842e7dc44cb609da5bb7ddd70463d3d2	b76586c4520a600e8b2295645e8eb66a9079bb5d9de3c67e19a2d99c49555f11
61	1	2f1c67884fe268bc524f213b879a8cbb	e9ddc9ad4515ea711280dd1e7305b69f35bdb5aad4811f689674986ec434cba9
62	1	d07bcb207ff52100d6f9ec8cf8d12854	b02c7a5ab09efc1eb88562f67df15f7264a8dbe770fff4f08167d2c87d02ad4b
63	1	45766a8ff7d49e31e7fbb2023d88ab31	7e41964f80d9c5a066644894599fd0404042ce8a7dc9ff50dec1b7aa02244706
64	1	dc18384ceb6b801f9b79757c2ee7a0f1	07999e9589db45fbeda018cd24a671c11fd91b05712197f98c86aa054d9157d1
65	1	c15f3e6cace0dd55fea02f9f71b54ccf	0fde29c8befc3487dd827b89a2abfa7573b57bed1eb63ae3a1a86d1eb44e6b99
66	1	c18154862ae2eba4dd545a59e95dc312	9c0d9362d4c0780d2005106e6de000973074dde5bd7e341a899879912591c572
67	1	df0469a0aef9ff1753e4abc5d0358e95	722bcaae879afd60c68259eca8ef68654ccecc8917cb428fbf8539e28d44502c
68	1	c1cb0b667ec71555b014c5eab81a55f6	fc751bf2bbaabc563958f88d5b4dbfad280fccd51adbd46e911e0aee3ccb29e5
69	1	af71d4fe08a80f86db0a4f0fbe5c2905	3a27975ebb8756d0aca37f905ca3d0bbcb6ff8bcd643a682eebc8a6b2a79954d
70	1	3b38bce62f2b5dfa8c5a423574249555	257e1a8e6123b612f1ad2f9a8ee00de15d4e97d83d92ed1db250265872998870
71	1	ea22a31dbf8e7329a8dafb891ccc449b	8c81002c20893c977103cbf76628d332cc30ead80f7bfbaa286500b74f37dd1e
72	1	f30ab30ea3c206df44471f85cf25aeeb	aab3d80d5df38d7bb2b28109baea9f7b0d07ff7df19ce82007dd6b8591417be8
73	1	1c36bbf1b8ec5af3d87784333802b20c	71f1bab6120ffd320582b50ade00a5bb6e8a34a6ab3326e1a9a0626b920520ba
74	1	199ed5db2f582c1ad16ab7206e3a76b3	79edbacce0f728704bae05e52ba6600f8c6da4f353673f69682c326c623a857e
75	1	7e7fc5d8b3cb22756e5a478da3bf9575	cab83992fe764335909f7cb86ddb6e48eb0c7587c279fbf3a81c2f62e0d9b893
76	1	aeee7cf9181724d572440172403603f3	79b6aa8b0a1c7ee71e1d4db460ace009f0a1b43a08beb5176679ee02a129a407
77	1	6ccb0a1a0ef4483f1bb2b97d3b63208e	0d5f66d812ce5d38aa9705878307e170be219e936c5c312f06e78d4f73ddd475
78	1	36ce6ca3e5200fe8a2dae0fd88b8ff1e	9d771efe71d6520858c16201f089e835245528fba679b4e13b54bf1e1928cfe8
79	1	e2d89f6e74a34329fd0a8ca37f48b7d0	1a85405b91185da05396ec67e62f08b78009c7e1e3880f211b2c606d71cc957c
80	1	90224795b4bd3fce838ddfad618d3140	289a7ab05b154fe9cf53a7e228c8b94c603873c31192a7fc485a12ed44c406f1
81	1	56db1f738d9461d546687355cb309658	e4be51612edec3ae686c48542151a406adc94cf2f8ba966b2146f97253312a0e
82	1	c5561f6b8a8b2a0aceea043d4b451cf2	058181c9367222959d736380152dd6235eb3da48e8444fbc899c3beac82a0c07
83	1	e5cebdff11c03d7d69a96a511db89009	27f6f70fd181df29a16300b6df424e51532c476241c54929fe0ebfbdd99b9a68
84	1	03ae9a665eaa9c78ba4ca6001f6d739a	e981bf02ee4337f4c36a613b57ad124fe982b721cf56533bbf620968cad1a8d2
85	1	7a16da3bfb02eebbc0b86d67522d3a78	c53a99ab0701aabc78475d114179bb690300977bc9cf6220d2cae43cb841ee0f
86	1	8c7543b3d3fb1cbe39dacb394a3953ca	16967dec7f43ff90910985ab825173cef044bdab7a1183d68b3cf29c362daf17
87	1	2b5595a7b6e97259c36b81c8090840f7	19b4393f553ea5dbc67373e5ff0429394bd0bf9c201bbaa2342ceafad6302130
88	1	f0376d9ef7ac76bf8e5202785a09c2c3	df8c25b8c7d1d10aa2d8b46287b0301fcc17563505b8593051a72fedd4469072
89	1	5da3d06059231ee318b2ddaf61587447	a22a0c307e5c01fc11d8b9f14c223949d1f894d5f1e246863b648384e2bd78e9
90	1	56e658aa734b35a807cb3ac51c663081	9b2e9feef74a0096305afc8f70a7100c9c0751745640fb4c6477394046e3dc91
91	1	9a90b1aaf06f8ecff2da0437ff30b5c3	7ed2fbc357736fa9c4262be394a4359ca49533c249a568022b6a85cf55781ea5
92	1	96b50128cf3c3cba05ad838b90d7023e	582557062944243e3ec50f1c79f3945a6638b3c79ed97558aea6ce7404814fe8
93	1	09ff910e7b27303a69eff5314830936f	5ac26897fd5e44472c3846f1939739ec6bfe23f691400698f5c4e9c57b991b43
94	2	a26d5cfc9ef9d0eb41c9aca69d330998	ab72fb5c479b93bc4d84a645d9244090067a0ef1b216cefcdcc0dd6f4cda2733
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
agent	ana	1	9fef5be611e6b2cb3815c7c75af093a7	7617c87d8bf1a27dcb71e29e9fd465e7e0847d5ec5397caad35c1c9453d738cc
agent	bia	1	7f8392226c39ceb287b97bd209304bb7	7c686123a652e1dad37032ff703846959bb03fefad2c0e7dcf5c3611420ee8c1
agent	old	1	a2764e119c96ebda0776f497ac2ddac0	6660e7442b9676770f29db2b757226b1f2393315fd51591aba864699d796f582
article	1	1	9ccb6b216cd4fc7199327c0fd260f02d	c1fdd108141ad6ca21cabe5b456002d7a55d0901bfb1725ac97884a515336ad3
article	2	1	f714d4a5b517a75425137f41d06e2aa6	389de6b2f3f1f4ae1fc3c279a11b9b1a39b289cefe1629c2ae12a06b2d5f782d
article	3	1	2ad8744e41fdc1232248debcb2e2b573	35dc40c0032fd3d51c60872679b7f2fab2cc694a62442dc6110e8202d0bdad3d
calendar	brazil	1	87446fdd828b7f36e3b7b9388bb63f70	166b0573942b7613cb85d02f1550ee04da7743ba388169bee89c7c4bef6f71eb
calendar	office	1	399486d6ab69b0016e21968e458c08a9	864cbd0f6ebde29933093ebb1b6ab1e991afb4d0d3bdd923bd8eb156fb28286e
calendar	spare	1	bf07c71d55218dc327e4810cc08472b7	74c7902b523364336bddc144a0115e744335a6391ed1c090ebadefb5d562f5fc
calendar	us	1	7baa557d3e8dbdefeef5da21de96453b	d2c044a2b50f16f9687e514cc71c233be6e207485055064d6636a14aecc27852
category	account	1	6d71831c3431a6e9a1a109bbeb97e8f1	e1948b03bd5e4aef59db4d65d21699427b3a7054dd8121919d47b8c23ea091f4
category	hardware	1	ba261aeb54b4cc732f302f223c83bd59	d4102c9211b904b67a3224c1b99e5d51d4c84996a2a0167c23cf3f27dde4d753
category	network	1	a88125399468cb57523b43ae66fa8051	78001da623bcc5824f521daf6bf470303477c6c2f40975e11079b151c328e86e
category	network/vpn	1	78937e79a32a55db0cc99fc9c582a75a	4ed51684fca38424028ac77f65d1e897338d48229ab899476249e6e82fdc5c10
category	software	1	3edb48550593a227510d3725197131a4	fa777100a78c8d8b000e8cf8f8774a9dd44f17d75de09a632e73c8f67d51d8ce
category	spare	1	3ce65b32623c6f490f7a3827acc1f221	a1852122253aa28cc8b52affc395991097950e0109d5a0f83958cb833cc55c35
channel	api	1	22f7d68a7501c563e67075e7b3737568	ee6a330612ef1277254f107bdcf93b9c2bd8937164768cd465f0f600585f9e93
channel	chat	1	210ddba6c8da4405e0a8b098d6f3dc68	6e384ec75038509c8cff5ccf7443ea17ac46b01244bcbb65bc4ac2a7d51f0a3b
channel	email	1	017e52a462bc083b00d99facbcd34a58	8182a4fa19d124d74023f57ea520a6eeb16ad0bd42d53a1722bbf8e33758360e
channel	forum	1	83a9a0611f24544167c8593d6f6047e9	6518ee936d7ba23492497f5b964c91e975cd4ee4ab58abebdf2978eaffd29dca
channel	monitor	1	c0c07611eb6b78328090c84a8805ee1e	9114f72c7af4b431234aa2a5d50de2f8d91b016840d1867323fc80c9d6a6dc51
channel	phone	1	8de664def8a3da28a7752a8e820c964a	410fbcdb6b7c57cdb5762a83908785c469a9eb173b576687de0d56c85c9fe463
channel	social	1	8ac7e3962e1c43e54fdf7254ed36b80c	e63472bf569a236913330f7734ae8db88a83da33b15300a1fdd22bbc1c940152
channel	walk-in	1	4c3fc313d6579b27e328fe2a4b3a1978	ea6d35e058f82234edcfa73c9eebfc672a49856e931431cf011d4469e5e91065
channel	web	1	fa602ce3c8ab22290195d5a01fc8ff81	fea1126001834483c532c296d79aa8f51c9c2006cbe867c3b854d15137749152
contact	4711	1	e03a553903b5b1f31955c2641f3bacf2	a4245698ec005e201894f77274d7d5cbd5e50e4040196cfb1a8c4481b01ce1c0
contact	maria@example.com	1	154ec5b5329873065fe14c53276b8478	cd4f15a5a2f87318fc2a592bd7335a797fce76d50be3f66590633286333b74d6
contact	spare	1	3e4ca908387f052074f0814558e7d98d	82adf0635d5924e2f3ea06c04471be7987096c0fdf185db85d29348590a0bfb9
contact	x@example.com	1	7d544113b63329bbe0686ae459b3d6c9	8356d0d11c6ab098ce071f48d70c2d7dd5f792ac6a2f231d03512f6341f0cf0e
field	contact,born	1	53230ed190cb5de1874daa04d63d58e9	8fd4632e496cdc66561485478ab777170c0d10124dd8098b6c976110f1acd753
field	ticket,cost	1	ab67c675793fbff7412bf08e65082bf9	c96b3cf5bd4a19c57ec75065ebdbb1209870fa44c3114afc7ed152c0a101eea3
field	ticket,gone	1	cc3f272d81fe315d198f142b5d042ded	44fd8bdbd8b989b79ce9b372b72a02fae76013e6615e331a867b0de7f19221ba
field	ticket,loud	1	7e55dae5f2d78cce2610e8be84e15bc7	ba5a1937da88867ab194c3d9312ea0340a9ec415dc4b737e3373519fa59d8bd5
field	ticket,shelf	1	32a77afed05ede7d8ef4a9f27c08bb8e	f9192e4b1d6b7b615f7a8b0e1e59e6f16bb2b34d7f870480cb9c5906ffd6a884
field	ticket,size	1	c2e02ab1c8e138a6ecda20dac0e9ce4d	fdae2aabcd88b1ffec5e2ffc312ea66b954009159adb7ef7e592d66ddd87dbc9
goal	answer	1	2e2ff7eb8f47cc8b0ec8db2f12a90367	34ac232c72fa41712850b56fdd84aa33caed68c75730dc8796ed1e011f772945
goal	few	1	6b5d8672927c9e3a4b6dca43f11c44ac	6a0b62433243fb370fb9daae8823aa4d5628c31357a94febb7b77e5e4401e661
holiday	brazil,--01-01	1	8439b0418e79d41a287f611ea55e090f	a890b9c6b0ffeecbb1bb9820f5c86891f204ea7e4ffb3315491b92302ecc5527
holiday	brazil,--04-21	1	55abbf656c73f68546c18e62f3772a57	a069c07a925f1ffc08892622a81e18dfda8ca05205ff8e6b5f3bc1f78336f8f9
holiday	brazil,--05-01	1	59597a73ef48c1cd776e3abdb65e2de4	9ab959386f28e73708b2256a694f5f554ae062bca138a7a520d03027739f12c7
holiday	brazil,--09-07	1	47b7cb20914de124824f9225a6a58a30	c5b9b1fd2fbaed45c73aa4c2bf820dd6ffe2df624165f65181a46d6ec24854ab
holiday	brazil,--10-12	1	4d303f6a5aa1a795ce422d293858e706	7a5ac8864eae390dcf7fe23297d556e38326ddf3d27c5f86bcfa9e08118ff565
holiday	brazil,--11-02	1	161fed77287e29cffd29c3abbc7f2d52	3b396f052d1f3fe9809116719af80ffca043f2d57fe439d4c28dc57f07efed2e
holiday	brazil,--11-15	1	c9f746f18f14ac5d003922c88d676270	a6a3f9394f9fe0c8373c9b644b2b3082a3f4cc6904a3f6c87b731789512eda8e
holiday	brazil,--11-20 since 2024	1	e1eaefae4a40cf83e5ec06e2a04b5953	687ddb4726b82d92d39f66c59a27c72e09a0e2736b830d5ffdbc9b6f1dd13165
holiday	brazil,--12-25	1	b23d62293ef14fd4bd24771468a48d89	ab5a9d32f8bd5de998c2811b67cc556ba39c3c03c3f215c7905a8eb641f46216
holiday	brazil,easter+60	1	752a6e3ed9265d785b96d0946c975151	58ea1687239363282a019615cf13a92165d08830b60d73acd81a97938514c289
holiday	brazil,easter-2	1	601ea369f26d3fc70a5b2f512d12a4bb	ae0441a45b3e1d184dcc576fa505f67f2393ab0fe41713cecb16df4536791709
holiday	brazil,easter-46T00:00/easter-46T14:00	1	0a489d84a2860cac394ed21343c7707e	2051fe7d2c7b9b868b343cddeb4e1cb49fa528fdba3048236bd4fd8ab4b8aa8d
holiday	brazil,easter-47	1	af52a61453bc0f0f58595cf80ac13d3f	de2b82e425704f03d78046753208632fba7a2b2efda6a792a95b4c0581aa81b9
holiday	brazil,easter-48	1	48302690bbc1d8b81e8bd635b1893f2e	7a210a50d95d9496a7812f6eab42b3be74904686ec42203924ead5f1d477de8d
holiday	office,--06-13	1	4c207df7b9c42e2ff7c55f6b1e31f080	01eef78afd4667fbc1d1bf9adc74590206b491584876b9d4cca152b9d23ec867
holiday	spare,2026-03-03	1	d3633f5b30cc6fc5665f032db1a0257e	7a5e220f5956697e979d4907e7270370d970205aa1705d18ccd834e72042233b
holiday	us,--01-01 observed	1	fcc971b2bd3c6a7523bbe6e5e7549e57	3f398caf19cb8fc4139286607cc8fefd7c7d9c05faf352afe14454434bd5b188
holiday	us,--06-19 observed since 2021	1	f334341d2811bbba6b3acc1249c1c887	871f54beba78bc0498c9dc45f1bc400f433e02e47c7329bd34cc4b4cb6d8d399
holiday	us,--07-04 observed	1	f91e93f73157b0403ae470c8794dc6e5	08adab54c00ca3dc2e4d7dd280d26846c0e78747363bd07cf3c9a33383552a0d
holiday	us,--11-11 observed	1	3628df4eb2373455286e370818af76fb	7430ab0fc49c4acd0a7927a3034f9217697696ed4752808e187b0960e900cef6
holiday	us,--12-25 observed	1	110c10734a36049d6f9318b90025f17e	195d91fd1743215438bf2a694f17ac4f069659a831f0920a660715c0f042439e
holiday	us,1st monday of september	1	c7a1a132c268a081414e0524bff5161e	cde6c1b3964675217f7b70b39eb2cf6dee9ff1d2cec461359384b2406164f0cd
holiday	us,2nd monday of october	1	738811ee73d5653d16ccd3f136c86206	ec014c0cd701b7cd4b5bd2eedac73f75e3b4f9ae9f245965e7fab1fc4131b04e
holiday	us,3rd monday of february	1	a3629bb295d82fe2eb856b04d2f990d3	4d297fe74aae0ad05789a1fdeaf40e7e29d4972029a2dab733a2a6818611ee2a
holiday	us,3rd monday of january	1	66b26f17790331268cf6edf3a6e2fba7	d4edccd8c550afa5b2103b514a90618f067bf80d6f7d504ca18c287e01ad9565
holiday	us,4th thursday of november	1	0c59134c47650637a5b8624eca54089f	4fe9921dd13cba84ba94364eef1b0e0f9d184801d84376c66c0ddf5b22cdb864
holiday	us,last monday of may	1	48655b07d122556a3b7fe4b5bfd291b3	4109550c0acc3256398aa02bf8ed03761e365e9db1299e5d959cd3bcc4584f0e
link	1,blocks,2	1	1716a98a3deddb160715071b5d92d930	6fc127cbbe1fce717a3963f92edfd242fd5950976c8ef08a5c73b72b580e3265
link	1,parent,2	1	2a8f052f9c944c5feac5d97aab9d86af	2697c006a8ff2003389efd981f80c02d0ef46ceb2d7f6953469aab6b58215a60
matrix	1,1	1	38385fcecdf9237a88da3ce72be0d03e	d976c0f4804f392e19d4c58043157ea875481209d4e5aed5f1b877d3d89633fc
matrix	1,2	1	de09eb268cda277e8562b6819e64e55e	f31fd5392a63063bfbbf8c00b48257c00f7a4d16681d2ff7f758f5f276646918
matrix	1,3	1	bdc470aab3567ccdd2764ec64b11029d	d376f11ad65e9bd2cff3198fe85eaac1c21085479085de186b42061115dcc14d
matrix	2,1	1	47ec2ac5384bfa4628e8554a7a073e87	864ddb715c3ebd1d07c5d3e1b19a3851238a8d993080818a53969e80b9ebdb3a
matrix	2,2	1	2dcce9ace000f89e6133c669c7afe779	aa5e387df0e627d20507cf9f5a12bb268470097ffbfd508cf03fd53c26f45745
matrix	2,3	1	787beb301303202a005a3c36ffaf2676	90d18fadfce57cf93b102e080a3e52897aeede0a8e69b660849683fcaad6c572
matrix	3,1	1	65f6ae60ec7bd47fb5e44a98ba8c685b	8d9269fb54834d0428855c4a83d3f25e284eb27c995a5fee2de2463e2b27f647
matrix	3,2	1	acb558a5e9c90b51d65aab80adc7e869	f9bff206620ddc8731d0864480211ab6ea27502df8035c71d90bf52a08c3d1d7
matrix	3,3	1	d37164ce9bcc762e24e6899cf80ffa3d	0d438271c5e3483c179ab8dad436d0811d61c4e1c6d92332999b1958dda6195d
organisation	Açúcar & Filhos	1	e02b1735999e1d66d3d4583012967747	8dfcbbe854f91b5e98fd7ecfb7d002bcfe2e05957ddacbdd4e787cb3ed40c20e
organisation	spare	1	126eb94b437c91af0e93ba94da6e8503	2223aa006b94b1b1e68f74caa54425989e8534da0266322ec1d66c3d8fcd314f
policy	network	1	a8b3b204691ad4ecd9b8c328f1430f2f	ecef987a82ea8cd99502be34e89fd08b9834f904c3942cc9fabbb5a4f197ac74
policy	spare	1	eb4b9ad40a1d5936ba547145169847f4	89b4a8e743948d003390e4936c8f76f0d8c144aa6b4d5240e359e20e6cf4a472
policy	standard	1	dc6c811078f8eb86d6ee14d9c4057271	a68ac63fbc80529b553ddb2395aaed2fa37166ffedd803c8e8a3de3e874dabf0
priority	1	1	1fec4f1b675b7f398de89abc1c028198	f3fbda6235fb9528b3e8ad6821ee69495cde88c670f734421fd5208af5c40167
priority	2	1	983c2914ca245e71978eb516b9cf966d	b136f9be19602d7db8da3375e747a2bb00be987e2d526c2bb1e6df2b5d485023
priority	3	1	6d51b246b314fcdf3439f83630d63ed9	e3151bd62937b4fae63938ebc81b2e0e139f55ba533d74643ed93a2f572bd80e
priority	4	1	ffcc835cfa9bdf68a600a83feeaa7fd0	203e0cce953f716942aeee9610aab8c5de651cf57fe366b75e7a88c5b8866f24
priority	5	1	a5c42023307b2e87f165e7fbbf790aa2	d1b11b159b15293263bde4feb6b4bc758a0ca205d465a826f14dd5c7c6d22b03
service	mail	1	d23ae657b4a90df020513ca7e3001c24	f6b236ae2f03b64ad2a40b8642b32b6c6910522f9f03051934612060ca04d681
service	spare	1	f27002a38e4b7310466a486fd891bef3	12fed8418d07cba2c3de8989fc2f98d86b29ac49e3b565cfba52a8ed18de216e
setting	attachment_max	1	a93b7eceb535fe1e91d2748b6497248b	3e1922a20ad39a4719dda255e385fcafc5c7094155cfcd658a1710585502958c
setting	channel	1	ab156d298a1101d5e025cece31842aad	5f25badf555af9aa63ad2047469f81daa868eb24a2dac302a25de4a942d2290a
setting	priority	1	3a88a5d4794add26d391dd5f259b4ad8	819c25fa7ebb2bac27eba450eda9b1a791608167b1fc5a9c5e604136e347fc4e
setting	status	1	58de70bbad28692aa18c416e0b2ef37e	21b8715005fcd429ef84a19577378951ba124ac17fcf759cce86807c21904e9c
setting	type	1	6fc3693316f33910f25aaa9f5b96eefa	d708565750419a5908c662d725031f327684d4a9a4d08a529843bc5c487b69fd
setting	zone	1	a26a559bfd5eace36afabedb4f06b11f	26063a9d90e209f2139a2b9ce7872e481189cebed91e071164d13954694581e2
shift	office,2026-03-07	1	c2141a91eb4a5e95802c850226d678ef	8b1172c2a2e971e9f0fa42bca9186e29f8ef8a47ccbaaf079e26c3351bcd1882
shift	spare,2026-03-02	1	2ed288be4ab5083c16bb828ff6b93367	7cb818619ad009430d4b3b6584ef5c9b5e889da82ea5dc4d4fbe0aa584f742bc
status	closed	1	87c77450ccbfeb6730bf53ff06dc4780	f7bcf18bd33dafc2961dc350b6fb55e0cd52d8e06ab90ac1742dd0c71af5563d
status	hold	1	5bd8f8dd053b6fa1b8ceacdb37f5ba5a	832c6d0060e774d170e49ab46d6f74c86a411698792c6c530691241c6aab3d1c
status	merged	1	9df9f340091613013817ce44cc36d572	ed6bd0c7c679eba0c8d9795c63b247d5776838886bf7f75b35eb3db9b045f661
status	new	1	47933d930a708ef3ab303aef1e58e301	9ccfe6f66ca64a6033a40f696520e8c18c990edd0c2786e4021afe628d2c26a3
status	open	1	3649912ded024fbb2a848b79426d2f6a	40d5537657805f25fef166e4103a6bf3c6d5f432dd73a349acdd634e58046645
status	pending	1	550cf282d6e3c2149b6a5d77b77c0fd9	d48e3a8dc0254d6ebb0f9728d9b76263d1465f89af76a15bbb47f5be74624b68
status	solved	1	acefc23604ba2eded8e6644e6e6ea86a	8cfa789c9b2feca80b3254619b181fc9a627cc56c9b06d1764ab2be8458d2732
status	spare	1	6f434d78c874fe8b91d4195f842ce4b7	28a836915b98d276ab5d82d913d5fbaecdc466311b215f846f1a47a1a4b5590a
target	network,first_reply,3	1	6f6d41186596fedaaba68d2ca3c9e605	bf4ef1cd4da6c114e1711e15d8def444686761093eb7a949f9eaae2fb323c634
target	network,resolution,3	1	68affc03e9fa38f169a80331648ddc58	0aaa699ad162cdbde3e6f67f376badc458cb4a35805b52203eca591e195a7ace
target	standard,first_reply,1	1	9698fd2321965419b483a5b7a495cc21	464db439ccdfb95ff43c6aeccfa4a366398acc49a44118e9d5b273ee169c688d
target	standard,first_reply,2	1	61a30b7936e43eb8af6d2489719f8ef8	096ee915003aa52e0300704f84116dff76b3b77cc7d11da9b54007d457fac751
target	standard,first_reply,3	1	bc02bcb54ae0eca71462a33ccc0ebcd1	70d7f69a9cb4b9990ab57ca65668c29ed5f44fe4c31772fa35fa8e856873726c
target	standard,first_reply,4	1	3fcfc454b9dc900d3bfa084891c14b7a	063d3124ea3d85a66898aa312298894c02b0ec63cfba574ec04af2e8077be647
target	standard,first_reply,5	1	7d07c3c6720a985535247cf002d2f830	6479ee30a14fab2d6439d490997c5822715f95d53cfc6dac684b6ac7725b17df
target	standard,resolution,1	1	f3b00f718a41499b27739191d1f4ff7e	b55600e34b417847177f66d8f74bc7c90ec11f93a272577780e0e21b9d4c684f
target	standard,resolution,2	1	bd4c6d9e854cf6b921231fdeee91036f	3b74b285ba2987a8be06e9c45971cde8770076efb28e0a97e3fcb3c66d8662c0
target	standard,resolution,3	1	f7a0090dd371965f7bbb11d9e5756379	242ff61f82b94cc5933b357a30b66e39f6c5853a25b742bcce3f74835bd3b837
target	standard,resolution,4	1	da92fe11380cca30d2acf7656ae93eed	aa2b511e4ef0c70bc7c4628c61ff592f6c84c5ec063da5e6cc43e9676f9f67a0
target	standard,resolution,5	1	3b641497dbc1038835e30d8a7e21fc1a	98df642234869dff39d109c018dbcb77d3693f433db2797f93b3a7d5daede33a
team	desk	1	c583c9830062c88019600523ccfe97fe	19213e321578916f4ccc71941662be428f6c55ec28aca6a97d973e10805aa0ca
team	field	1	1cb01f4ada91cc1969a0ca861fbd9904	04612cdf51b6f8e43fa36d09779d029b69577f183c2a27ca0e94134b1726ba64
team	spare	1	1fa718434e98876bd9aa2c7c4f0f0235	4079b3f8da3b5c66db2b831e5eafbe7259cb334d207875ed0fd01dea7be87899
transition	*,merged	1	46b77c179d630e4d2408cd67f9dbd2a5	42c05615418322ef17f12c65074bdee8067c0a51bd4efe98dd43cb28eb940f71
transition	closed,hold	1	58170fd895dc17e694a2d369c8bf53bd	e640663a0b4e0264d002e5f0b824d5ef0e0739f19fdb9542209db4a599ae5321
transition	hold,closed	1	26fb34cdfcac6bf994476d44d37ff121	9a6f7b2509e792c42bf0e9a18b9171a646d2ec9be0eafc6ad0d7965d65a335f0
transition	hold,open	1	f566c11aa45579c91896a5ac3e703b80	4e86019928219a368a9012b1dca21d974f87fabd2dc86e87a88852fea7dc344d
transition	hold,pending	1	c1afcd22a54f55aa0856b08b1458772b	f039fd794095848393a8310a119d31004cc15c8b33ed53e544e4ac33a786dde9
transition	hold,solved	1	367d22ba65107e0fb47ca7df31d3aee9	73b3ec2211d75d9d8fb5841db55308c081fe6460041b422c35df4abd96f3ee4e
transition	new,closed	1	7070f268c8ec6090358c7c1ad66138c9	f2958b031a5324fe0b8e9fe3c1572b9ee2b7463798027d113f920a23a14b8eaf
transition	new,hold	1	2fff2d100cbc9ae4770a9512a80df7f6	4c0aafd53dfe643c84845b564a640382530a3883f627dda30ac5ca80f335f58e
transition	new,open	1	fd57c93ba0fb12fdc2fef9a794605f63	005d0159eedd9f9189c5074fb6d8258a1bf7455235ae7b929eaca04dd9a402d4
transition	new,pending	1	4a2ac2ff345a175976d0fa692d2d76f9	b239a842976cd54f0adc03046540c9b64ac7802b50f836172b4f647020a9abac
transition	new,solved	1	55588cd404432c1de2b78804278b5e7f	9ba1970f880b78a5640dd0c7e0581c9b78241c394ad86eb89c27dd1d18721d60
transition	open,closed	1	5769c9cd6c6e8f96e0b354ce62aba882	86e155d081f59f9e1e726c026d6c0072b6c6b66ec56f46840fb54b49cdbf6ff1
transition	open,hold	1	071ea897e71ca138dbfc6722ba762706	8d9edf54f6952bc61dc1cd686867f3641f972cd425e132c93c4b3a91626330b5
transition	open,pending	1	c7019ebf049cd158bc90637b9bc9f1ec	23dd4f483c828ac2eb348e41ade32fef7772982f002957f24dba61b3306de400
transition	open,solved	1	0bae4333be868869be6178f3e7261330	31a30fd1e36e114bbd505ca6b2924eb4a4fbc0ad76fde4a1a909f9e7818dbd93
transition	pending,closed	1	886d83c9e6627360c4287f14883235c1	67eb213471c9186caed83856822dcb4ea8f9dd31b3f4a804c88595e6b49ba0fc
transition	pending,hold	1	a2205c3a170fc8bf43a2cda522cee420	ff957ee025281568dc104aa24ff26fb67fd16ae19479ae5746d456ad6505d41a
transition	pending,open	1	77ccdd14ac97f281de145afdb4edf11c	a44055b01f4758e6408968872be879b8121798be2f98cbba8574fdd646e54c12
transition	pending,solved	1	98fb49a56f0a979d0ab3045346b49dc0	1e0d310705e24d5909e84909f71630c12fb09a4f4cad45481ee2aaafb94bf9f5
transition	solved,closed	1	9ffc2e900ad67f7505bcefa0961cbcaf	2c6601d3f66ffd9925a0a1e44ae6ca96a5ef75fa7b7d09651f1e3e2aafbe010a
transition	solved,open	1	753cb9b976a89d99a27c7bf71c176f53	4d0112307980849ffddf5104dbab30c4f12510b82094e9dfd4215445e6f63434
type	change	1	65608a8158b54d1837dc788880045c29	88079b31b77ed1945a1cc58c5a999f40892f13c780a8ec0a7bc7f396d8c0b289
type	incident	1	5ec2adc3c48cd9f6cd74b2125d4d5b6b	ae1925bbe4bd7837908c20f64e1f1f851ae11a27bb005d87e2515f51ae516196
type	problem	1	f082f703d9d0cbc95b4900338304b911	2faf221688e635e1f221f2ca5fab6c0dbaaeba88f3cd461ec0e7c77dda54504f
type	question	1	40185619cbd5a859c7c95aad068fb920	6cc6d8d9243afd8b4de9808c95a95318672f333aac8c7bedc9593321ca49a374
type	request	1	dca6963bea1c1707d825863d6213aca8	12948933454bd3a9bbd2eeccd4f1122ae6ea20ad8cd14b8a3b739d6b08ac8e1d
view	late	1	70225cc765d336ab4416e2a65c617e2c	5ed5aebad3931605d2bf51158b0619e929b8334a57db541a57d0b191cd9dd867
view	mine	1	9b38508cb6d5d262cb1466d78f601849	50ac5563de8e9efb4fc08e0382c4d62d7cf1fd343f99554c85f53900f5b75e59
view	queue	1	46ff0ae76c7f7dbaa1437e3ab28e22ab	e6652cfc32abf1892beaee485d613c662167c14c55b940bd58213b3dd050f49b
view	struggling	1	832d3de2c73ad4d0d89b118a5a3110ed	ea2423045ca790b36802a8a197f209ed44e219bfa0da4d23da4db9d149a54c30
view	today	1	42ee9692c2ad23983b8316b3541f8a80	00fec844270d15e3893d6fae495f6165740eff38b58a9e89ba9caffa0b7a536c
view	unassigned	1	4ddc4d7a65682f50517ff513e3782ef6	7d9d62dba7b5f44d400fed92de46dc660a1fcc4044a55f552c61a84f0169a4d0
view	waiting	1	a00321d2c0d353974edae25e26f01718	6a06e726483ca42867dd6deb1434fed381cb3ddc37d4781ea77e34a61ef0bc88
\.
COPY public.search_list (word, page, list) FROM stdin;
809	0	\\x021029
certif	0	\\x021029
cham	0	\\x01011a
em	0	\\x01011a
error	0	\\x021029
fog	0	\\x01011a
impressa	0	\\x01011a
nao	0	\\x01101a
noth	0	\\x031009
old	0	\\x030109
vpn	0	\\x020129
wat	0	\\x01101a
\.
COPY public.search_size (page, articles, title, body) FROM stdin;
0	3	6	6
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
COPY public.ticket (id, key, created, updated, subject, status, active, type, priority, impact, urgency, category, service, channel, requester, organisation, team, agent, level, tag, promised, due, first_reply, solved, closed, replies, reopens, reassigns, withdrawn, watcher, requesters, merged, x_cost, x_loud, x_shelf, x_size, x_gone) FROM stdin;
1	X-1	1772442000	1772582400	Printer on fire	open	1	incident	3	\N	\N	network/vpn	mail	api	maria@example.com	Açúcar & Filhos	field	bia	2	hot wet	\N	1772712000	1772445600	\N	\N	1	1	0	\N	ana	x@example.com	\N	7.25	1	a,"b"\nc	large	7
2	\N	1772442000	1772586000	ünïcödé 🖨 e\\backslash	open	1	incident	3	\N	\N	\N	\N	api	4711	\N	desk	ana	2	sealed	\N	1772456400	\N	\N	\N	0	0	0	\N	\N	\N	\N	-1e-300	\N	\N	\N	\N
3	\N	1772442000	1772582400	plain	merged	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	2	\N	\N	\N	\N	\N	\N	0	0	0	\N	\N	\N	2	1.2345678901234568e+16	\N	\N	\N	-9223372036854775807
4	\N	1772442000	1772442000	closed	closed	0	incident	2	1	2	\N	\N	api	\N	\N	\N	\N	1	x	1772668800	\N	\N	1772442000	1772442000	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N
5	\N	1772442000	1772442000	mistake	new	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	0	0	0	1772442000	\N	\N	\N	\N	\N	\N	\N	\N
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
COPY public.view (name, kind, filter, columns, sort, help, retired) FROM stdin;
late	\N	active=yes due<now	\N	due	their deadline has passed	1772442000
mine	ticket	agent=ana	id,subject	-id	of ana	\N
queue	\N	active=yes team=mine agent=	\N	priority,created	nobody in my team works on them	\N
struggling	agent	struggling=yes	login,team,active,late,capacity	-late	agents with more than they can do	\N
today	\N	active=yes due<tomorrow	\N	due	to be done today	\N
unassigned	\N	active=yes agent=	\N	priority,created	nobody works on them	\N
waiting	\N	awaits=requester,third party	id,subject,awaits,awaits_since,requester,agent	awaits_since	somebody else must answer first	\N
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
SELECT pg_catalog.setval('public.event_id_seq', 95, false);
SELECT pg_catalog.setval('public.ticket_id_seq', 6, false);
ALTER TABLE ONLY public.acted
    ADD CONSTRAINT acted_pkey PRIMARY KEY (cause, receiver, action);
ALTER TABLE ONLY public.agent
    ADD CONSTRAINT agent_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (ticket, link, other);
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
ALTER TABLE ONLY public.search_list
    ADD CONSTRAINT search_list_pkey PRIMARY KEY (word, page);
ALTER TABLE ONLY public.search_size
    ADD CONSTRAINT search_size_pkey PRIMARY KEY (page);
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
ALTER TABLE ONLY public.view
    ADD CONSTRAINT view_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.working
    ADD CONSTRAINT working_pkey PRIMARY KEY (calendar, opens);
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
CREATE INDEX event_record ON public.event USING btree (kind, name, id) WHERE (kind IS NOT NULL);
CREATE INDEX event_ticket ON public.event USING btree (ticket) WHERE (ticket IS NOT NULL);
CREATE INDEX event_undoes ON public.event USING btree (undoes) WHERE (undoes IS NOT NULL);
CREATE INDEX link_other ON public.link USING btree (other, link);
CREATE UNIQUE INDEX link_parent ON public.link USING btree (ticket) WHERE ((link = 'parent'::text) AND (retired IS NULL));
CREATE INDEX sealed_seal ON public.sealed USING btree (seal, event);
CREATE INDEX ticket_active ON public.ticket USING btree (team, agent) WHERE (active = 1);
CREATE INDEX ticket_closed ON public.ticket USING btree (closed, team) WHERE (closed IS NOT NULL);
CREATE INDEX ticket_created ON public.ticket USING btree (created, team);
CREATE INDEX ticket_due ON public.ticket USING btree (due) WHERE (active = 1);
CREATE UNIQUE INDEX ticket_key ON public.ticket USING btree (key) WHERE ((key IS NOT NULL) AND (withdrawn IS NULL));
CREATE INDEX ticket_merged ON public.ticket USING btree (merged) WHERE (merged IS NOT NULL);
CREATE INDEX ticket_organisation ON public.ticket USING btree (organisation) WHERE (organisation IS NOT NULL);
CREATE INDEX ticket_requester ON public.ticket USING btree (requester);
CREATE INDEX ticket_solved ON public.ticket USING btree (solved, team) WHERE (solved IS NOT NULL);
CREATE INDEX ticket_withdrawn ON public.ticket USING btree (withdrawn) WHERE (withdrawn IS NOT NULL);
CREATE INDEX ticket_x_cost ON public.ticket USING btree (x_cost);
CREATE INDEX ticket_x_gone ON public.ticket USING btree (x_gone);
ALTER TABLE ONLY public.acted
    ADD CONSTRAINT acted_cause_fkey FOREIGN KEY (cause) REFERENCES public.event(id);
ALTER TABLE ONLY public.agent
    ADD CONSTRAINT agent_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
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
ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_other_fkey FOREIGN KEY (other) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT link_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
    ADD CONSTRAINT ticket_merged_fkey FOREIGN KEY (merged) REFERENCES public.ticket(id);
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
ALTER TABLE public.attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY no_history ON public.event AS RESTRICTIVE FOR INSERT WITH CHECK ((place IS NULL));
CREATE POLICY own_batch ON public.event AS RESTRICTIVE FOR INSERT WITH CHECK (((batch = id) OR (EXISTS ( SELECT
   FROM public.event b
  WHERE ((b.id = event.batch) AND (b.login = SESSION_USER))))));
CREATE POLICY own_entry ON public.attachment AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT
   FROM public.entry n
  WHERE ((n.id = attachment.entry) AND (n.ticket = attachment.ticket) AND (age(n.xmin) <= 0)))));
CREATE POLICY own_event ON public.change AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT
   FROM public.event e
  WHERE ((e.id = change.event) AND (e.login = SESSION_USER) AND (age(e.xmin) <= 0)))));
CREATE POLICY own_event ON public.entry AS RESTRICTIVE FOR INSERT WITH CHECK (((withdrawn IS NULL) AND (EXISTS ( SELECT
   FROM public.event e
  WHERE ((e.id = entry.event) AND (e.ticket = entry.ticket) AND (e.login = SESSION_USER) AND (age(e.xmin) <= 0))))));
CREATE POLICY own_login ON public.event AS RESTRICTIVE FOR INSERT WITH CHECK ((login = SESSION_USER));
CREATE POLICY own_undo ON public.event AS RESTRICTIVE FOR INSERT WITH CHECK (((undoes IS NULL) OR (EXISTS ( SELECT
   FROM public.event u
  WHERE ((u.id = event.undoes) AND ((u.login = SESSION_USER) OR ((event.action = 'split'::text) AND (u.ticket = event.ticket) AND (u.action = ANY (ARRAY['reply'::text, 'note'::text])))))))));
CREATE POLICY rights ON public.attachment USING (true);
CREATE POLICY rights ON public.change USING (true);
CREATE POLICY rights ON public.entry USING (true);
CREATE POLICY rights ON public.event USING (true);
CREATE POLICY rights ON public.ticket USING (true);
ALTER TABLE public.ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY undone ON public.entry AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (((withdrawn IS NOT NULL) = (EXISTS ( SELECT
   FROM public.event u
  WHERE ((u.undoes = entry.event) AND (NOT (EXISTS ( SELECT
           FROM public.event r
          WHERE (r.undoes = u.id)))))))));
CREATE POLICY undone ON public.ticket AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (((withdrawn IS NULL) OR (EXISTS ( SELECT
   FROM (public.event e
     JOIN public.event u ON ((u.undoes = e.id)))
  WHERE ((e.ticket = ticket.id) AND (e.kind IS NULL) AND (e.action = 'new'::text))))));
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
GRANT SELECT ON TABLE public.link TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.link TO hd_agent;
GRANT UPDATE(retired) ON TABLE public.link TO hd_agent;
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
GRANT SELECT ON TABLE public.search_list TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.search_list TO hd_agent;
GRANT SELECT ON TABLE public.search_size TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.search_size TO hd_agent;
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
GRANT SELECT ON TABLE public.view TO hd_reader;
GRANT SELECT ON TABLE public.view TO hd_agent;
GRANT SELECT ON TABLE public.working TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.working TO hd_agent;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_agent;
