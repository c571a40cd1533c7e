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
CREATE TABLE public.template (
    name text NOT NULL COLLATE pg_catalog."C",
    language text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    subject text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.template OWNER TO hd_admin;
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
56		hd-note 9dd90812228fcf7ca0ac9a83ca13dbaa
57		hd-note 9dd90812228fcf7ca0ac9a83ca13dbaa
58		hd-note 9dd90812228fcf7ca0ac9a83ca13dbaa
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
52	retired	\N	1772550000
53	requesters	\N	x@example.com
53	watcher	\N	ana
54	active	1	0
54	due	1772456400	\N
54	merged	\N	2
54	status	new	merged
65	retired	\N	1772442000
66	retired	\N	1772442000
67	retired	\N	1772442000
68	retired	\N	1772442000
69	retired	\N	1772442000
70	retired	\N	1772442000
71	retired	\N	1772442000
72	retired	\N	1772442000
73	retired	\N	1772442000
74	retired	\N	1772442000
75	retired	\N	1772442000
77	retired	\N	1772442000
79	retired	\N	1772442000
81	retired	\N	1772442000
83	retired	\N	1772442000
85	retired	\N	1772442000
87	retired	\N	1772442000
88	help	\N	at once
90	retired	\N	1772442000
91	retired	\N	1772442000
92	retired	\N	1772442000
93	retired	\N	1772442000
95	active	1	0
95	due	1772456400	\N
95	withdrawn	\N	1772442000
98	tag	\N	sealed
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
5	49	1	1772544600	note	hd	agent	\N	Oi, Maria, a "boss"	\N	\N
6	59	1	1772582400	note	hd	agent	\N	still owed	\N	\N
7	60	2	1772582400	note	hd	agent	\N	still owed	\N	\N
8	61	2	1772582400	note	hd	agent	\N	still owed	\N	\N
9	96	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
47	1772442000	1772442000	hd	hd	\N	template	taken,pt-BR	put	\N	\N	\N	\N	\N	47	\N
48	1772442000	1772442000	hd	hd	\N	template	taken	put	\N	\N	\N	\N	\N	47	\N
49	1772544600	1772544600	hd	hd	1	\N	\N	note	\N	\N	\N	\N	\N	49	\N
50	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	50	\N
51	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	51	\N
52	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	52	\N
53	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	53	\N
54	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	54	\N
55	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	54	\N	\N	\N	54	\N
56	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	56	\N
57	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	56	\N
58	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	56	\N
59	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	56	\N	\N	\N	59	\N
60	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	57	\N	\N	\N	59	\N
61	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	58	\N	\N	\N	59	\N
62	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	62	\N
63	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	63	\N
64	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	64	\N
65	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	65	\N
66	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	66	\N
67	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	67	\N
68	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	68	\N
69	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	73	\N
74	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	77	\N
78	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	83	\N
84	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	84	\N
85	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	85	\N
86	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	88	\N
90	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	93	\N
94	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	95	94
96	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	96	\N
97	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	97	96
98	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	98	\N
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
hook	56	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 19729 1795841608.151295422	1772583000	1
hook	57	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 19729 1795841608.151295422	1772583000	1
hook	58	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 19729 1795841608.151295422	1772583000	1
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
14	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	14	1	97	97	169	\N	254292b7ecbf63202b978c29628573abb162fda5014360f61d2ae9705e197598
2	1772589600	14	98	98	1	0	254292b7ecbf63202b978c29628573abb162fda5014360f61d2ae9705e197598	7dc6617b7c243d5d6524c086b9ba2dfd2ba0dd3f5d860de9de70153df24623b2
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	a212f156d977d706d80cbc3ad78aa839	78c4a69e8f8851d88724764195800c6530a9bbec56141b1927c2f5b9c6241213
2	1	e3e8d0db66d70e37dcafe23be5a0f9af	0eb8f22f7aabfa17992ca990b2a40927b0d00117c46db7ec67176c8bff998d0d
3	1	25bdf7c964c6b0303ecbccb80a0ce65f	8b041b6d9c49deb0deefb6de4bc0c1fa721b84184f9de5f7f45ef3f886316af3
4	1	a827f0f36d472de6233984df231cb6d4	bfc55a49e70585a5b9985380f2cd82cf05c6550572fe505df8b999fdf968f756
5	1	9b57eb30bebc59e9cafc34c991d5db1d	02f2e9e5c6200d9e44d41acaf051c155ca5e0965924b2e3de59f6cfed185a522
6	1	6e19a33f3d8d8ba1638d685c856ae31e	0f95e7945b8b3b83f1dfdc8f90a4492b4eed90d9a8ccffa515675412f79bd360
7	1	45245800b193bd4f4f409bb3213e0322	5869fc8a94389f398bef861dff27dad1342c3698a1b8b642b08135b54c492fb0
8	1	8bbc8e875aa76bbc631688730905b54b	f60014f93cb0eeb4b4cf1ff645f6516801af120c74302b333a1be937cc2be31d
9	1	7d6a6efceca9b88a5c0390aed845838b	500e14747e2132ea141a965cfa23be37b0ea4b2ea9ccf7ea7d65d473b5a24edf
10	1	0df1320cbb92af275338312c327c34ea	7847805a9a6e6d680c8652ad0ae9afb91af29b3a217cf927d6e30b5fd8c737dc
11	1	02169fd25467a9041c03f14008cb7e9e	679bbdced373ba5fdec6d75a44f78fbdf584f760fadb23aa6acdd570e3aea71a
12	1	171cde2eb736b1750658bcbe10be62ef	e49b110e47c17be61f5e2b51f63c48105f02094848ed219ec547477efe9e7094
13	1	10c9ba8c9f2e43d39a03d15dab14c8fe	260614e295b7b7c1b8c4c710dbbb3486373a0e19e63446756bc20c4a73729731
14	1	a070ff185ccbdb4bd812c9570d3baa4e	baca3342793fec7411f13480ced2d42cce9bec3478fecaf0ffa35b4835ecd6b9
15	1	f34f9c0370448203747bf951d9cf16b1	f039946665e6851f9b6758f07b5180bbf469e2afd92bdd7961e3375bae34c8ec
16	1	32b16cf0a6d78113f92359c8211c1550	d5a2049be2cc09e03fe854ab00f69015e78c94f854f4118266b6733328d63d05
17	1	a4c89998a1775d991b3bbd47290beab4	94d1b458698426de1ffd32eb74a2187884766f0b63cb4d96e6f0eadca0000f17
18	1	3195dd851a95ae892af43e44e3b1988a	603a8b72e3503f6d19daabd3014891e9569f0711b635e5f846fe1708ac959413
19	1	b3f8322e2d6bbd7eab1e2b8ff8b5be26	5076455ef74c2787812527ad4547b87a91e2338eb0f2b9c219c93b3156d1c67c
20	1	d7c918ef62a993026b41d43c9f78ec8a	95c76eca9c099da9cac7e508a2e3cc05b341be3cc07c75c8a9d298356112ce8f
21	1	5c66dc79a34fb60d02a1d9963de98ffe	44431b2b7ecfe2449b4761e41abd94609b951aff99cfe3b635cf1a1634f06f3a
22	1	c63dc573dccd2419a455ea9ec5862ce3	ebcf6a0177094b40715db584532ee051e25e9aea07efa709a96c936a1e7b0f1b
23	1	1c52dddf8c4de0156996625c47a52e9a	984a3635181bb94a9a9a0e29bca3e58a0f60ba88e5ae1e27a3f44510e3c23224
24	1	af7c1068f1afbaafb9c633a3f4258610	970872aee527beacb18f971687d9f8718c870f8b9b5f0492b48129d40d8519d7
25	1	da960359212cb15e5a96e37be7486ce7	b955fb47a6ada20496e6c588669779f573dab09b94d3c470ba77ed1120078bce
26	1	7c95017e8521d6f7f0e748acb7a5e502	60ba3d9fd58f85545ef8bcacefa23fdf8e168d5b39c20dfe92e7ac0c8e858723
27	1	77cd84e02fc001f4efd9eee1d9eb0f27	52d3289b4605c58c11c0090ad6520c24168302823d0e89b7289404222a9b1daf
28	1	aa40a441aa692ab79ae6cab5df3c393c	844350f49dad32ec45987ce2882eac532b183adb5f024a52a7ae766b7dca8214
29	1	62a8f365dd92b60e555d20830ce21de5	808bba4d471a1cbf3599dead27d1eea9df22dcfa63853985557e9876fb9f5c8e
30	1	24c61f29370f154c16c3fdf10718d1c8	c0b694e64b818b6bc9655dd38d5a012b6ac5d7c5cc3261fd6a7d0f7f8fcdd113
31	1	898fb7b14faf8bd9943f3b2058a3ea72	4bb21624a63efef69b68c6b810f5d8c3325b96c3edef80ad509c09fd042ff403
32	1	03fef94a12b25a319e012c1ecb8204ff	0839d7fb6e7e27bee27f41e88877c6fafe8d6071da9933b3bbfb5ecf46994a8d
33	1	512ad65e97ab444795b0116f05576e8c	4e8f69ab5adab29a56f162b4786be765dce3e33ff0329df16372dbc439988263
34	1	5de25bfcced1f351d36c16ff8aa5635b	970d91ba55af3c818f39f816aef70bb83f896d436e6ae23c42cff754f3325db0
35	1	11d1ded2f8ab6da758a47ed2fb92ac42	edf71edf8e6ae3aff064bd8d6f408a9b2dd54ea7c15e517c7a5b6645500f22b8
36	1	839e22e26c70e293ea23873e02979984	1cd4a982961856a7cebbddd87bf589bd2195939c700621f904e056687a33a476
37	1	eef06e05b44c81e75f58f0cfbda7ebaa	000826d6d7d6841b4ec38d35b437b7abac127a137f9f2c48f84caa923f7aa0ac
38	1	edfbb0b9c495b00bee41182043697c22	ea2f45703129ab021097684e18e23b1d6f53269f5f280b5ac56584fd42d03b33
39	1	9ff5f010987f3d58c5df05c9ca8a3c66	7bc4213b8c0efa24f4c7332b3e783a41cb066c1f0e5a5da174fb532020a2e6af
40	1	0b3d8e1e8d2e4a07f1a20406290745d6	33163506e4755c64fd82e4171984fa1740a92067f117f9ef572f3bb986a677cf
41	1	e62e31954b331b2cc488c0773367ea51	efdee94335dfdfd55da89587985ac0e7c136c51ab46fc2bd7c9b0a0eae59daf3
42	1	52f25a7e17099b012e0baf806bb1085a	3a466f4a45795b232a83685f477f83f466533b73618e5ebaadf9943a3a19fda7
43	1	1afb37ef6a923dd4792b7e47f5c1fc7b	9ba47a509772688d342378ece1df32b276737a2627407911637af1caeae04a39
44	1	ef346179c564ec5d41907396c8c59cbf	0c774250f3210cace75df4264a61c7324bfdbc75c071ffbd059aa18687b14206
45	1	26e7e27402ee44620129b806da010d83	c6e31b73a0f738d9f619c0577c43bfa79230e5704b8207506ac59393620714a6
46	1	7545f2ef3e01a370833b36e0ecdbcad3	5a701ac0d4501bb2599e0ed7e9b08b2e40d349eae1d53cf397b4eb1212bfc324
47	1	2b0ea10e36a0ee66d9b64396bf22eabf	a2a86f7cdd3dfe4a2358e828aee1331240cceab349453894e122b5f53cbcbf54
48	1	3f20bf63b995f18f1662201761bc1cdd	2e3c1a85bdabc7bd927ad9b7c52a7e049a11a174622c6c3abe843c3b093d6113
49	1	0e42bc755a41f8e6f3fa715a74539249	ec3fe7326b0f7824ab56a4096ee2ae90099318cc46b6d1e9e5b8455429c02144
50	1	6e5968d3e3914cf504cc836795461bde	4a1e34b7672b3bd09c3f2750a7df7bf49259c88e4f916fe20e4229392d282111
51	1	9a76bbce83410323aecf6449f5a60da0	4226e96a82b2009a11c397907cc1157800f3fee73053355caa83529e521ac57d
52	1	0fea67f31ae5f6812317b20f454ba12c	c48e1b529086219194a4ed44d24b9401baa7dc9901119bca1db98e0dc75d2ceb
53	1	45f8df66e8a035d321c89e75b9bfb4bd	c97169151046b815130375a52d95b086aa387fb49db1b8f2cdcb1eab9d7c5191
54	1	049129f1fd4cfaa2c94f7c99580335fd	48ea17859cf5a9d1d49c97d2378c4f5381cd69bc355247ba3a90a79c6ad195c5
55	1	d67e0791def6fc63fe8f9aec214c3fc5	afae0e36a54fae54f569e72c9fc522b4bd91819e52f037578134b4eabd2947b0
56	1	2ffd4343d0eececf096433811c32da79	7729d1f293375b13d22232e6ddb55efbfe35cbcb95ccd66b3abadffccce08bf1
57	1	749facdb7203d13da1a252d5bf80453f	94a11bc86b2bc2c42c571c3e4b14cd680baf330d9da12abdb6d15944911e138c
58	1	2bbf5ebc9a4f28541b1759727a774e4f	82127469487938c5aa75b8d9419355d4fd17d226c3511639ef4855fb2de63224
59	1	24838ca16bafa2e9e67698b4910a0a5f	530637f4b4f35b07f819eb1d55f87b700a382e42415f40741d327e84abb84431
60	1	d3ef3697d8b7415717d065ae2c67f867	175da68cb6270ade5da47afbbe425a42db2cbd9dc58a16f40932547336b0e004
61	1	be2865d07cebaeb8576e6205d77346cb	7ef0833a463ebe729565a292089c99130e7733795b595d6e098696f8d92515ed
62	1	4d77bf76a4954916df97ec786b86253f	c65a8efcd431991ad0a6f0c7d3d5847223b7939fa91200a9424a1c29acc37561
63	1	52daea954c90c8350f57c1109c2a507b	56810b92887a480d502fd07874eb24b08a4465440fe1104b40ad1fac8dd13ef3
64	1	05c82514d428c3a841ed3f3e981be677	7f1f52db4f1d533159e07f08ce6d91265a2f53e9c550e1fa2521d6bedf9c7d93
65	1	70fc680155694dc09f85317a3095ff9c	cfc3d535a3a869f23b855866474511f9a775b6c58e51a783bc0ba59398491df5
66	1	598e2a336fac9cb91bafd89857723201	0b39a5382e815206630b1f504aa8f1fe3dca6cc55c7661a4217fe004c8546945
67	1	292cde07f29b1cde0f102ccf8ec0a136	0441eff700ee0b695dd0f81ac3c6a749a6e68e8544d9cf59f18d280f29247c27
68	1	636c2e504643471e74880af76ab80d1a	17714948b9cfc455edbdaf6d1d01df2f607e28163f6ac3c08ea7251c6409075e
69	1	060d417257bae4eb148a89a0139a7f00	63d2bbdbb39f9aa78e0cf0a1e9c95d74bd33fcb07addd1dcbbd2a01483a98a44
70	1	47c3f11d184e501701cabc31b435e3bf	a4abdf83892bdf7bc2617cd48a0b069d293a5cbafec97453a4c669fd0ae559ed
71	1	be834f11b74bdc17e56baf1930577c41	347921ed472057fd9ccb14cdb7f7438e046c941b8c28ba0037c289f8dc0f9fad
72	1	b963fcd614800b1c70560e6a000e95ce	cdefaf6b93504c847bdb86f834cf5ea9f8c22c8cd3b54b1caa0072f80ebbb90a
73	1	596963adff8406f87fac9516777d5026	35f6321a723122b5139e457961012cf3656398e0d47a7bf591ea573f4921ca5b
74	1	dc8e17e21d82bb96f421f2f0f2010dc6	c1bff5f9a17a146fbf196a66a9bba9c8e3ccbbc2e80598a711353b5b1fd9d772
75	1	066962c293e82d9fefb3c052844b2d92	e4530602f0b2c042042b7c57a20571ed0401b19c15c1cdb95fe6c0597cfea8f0
76	1	f64bfb2a414dc2fca46805b018951316	51fbb1234a7829541b4d0530a903017293e1655ddf881bb8271778e627730f9a
77	1	70f24520adba7b7233c00f82402a9297	62bfb7761a17c93fdcd4b04c3c2a3cdf66acceae9098ce186d0240e5ee84c511
78	1	2fdd9e204c465f56da8188fd58eee93e	1fc5f8f53b2129d299a0245ff5bbd8947a0d118c38d433381fc06ab2b4f9e942
79	1	d35619c691572d90cf383d60df1ae041	dd5fe2008061ac1be6a0fe7ce8e9ec0766bef31c51e57baf6a1eb5e2e324ad1f
80	1	71867b653442d567794f2e0e089dc8a1	6d6ec26a22afcfd7264fe5ea8a60a3fe5a76de349c0b0c14b4e83eb1bd54ef5d
81	1	272a140e9dec268094c72ad56735d645	bfa3eb5f16e1f1326a02680a893e25f0c3884f9257e52cd527071dadd042e481
82	1	5f18d552b5347c359ca159b5f361d422	c8ea6941c2b67c3f5489903919f292434087ee30fd1107a161d55aae2c2b522e
83	1	21dd4844f796c29aa63e0fe58fd38b8e	e9f50e9cb4e9d27ba5908d2b69ee6e9210de656ef475342c78dee6a1464720a7
84	1	3641634ab98d2fb203179530b54ddde3	039b722b7e9edeeb1f28e5b40fd28d6337cc2cef9d771db3f959ae3c2a17aa0f
85	1	adf82ed0fe852a185bc70e19726dc36b	802a3ed2bc59216ab1b952c525e40f92bad38bbbae954b7b73bddec9658be281
86	1	91ad9d0ed3894365447e09134f887e05	b791d03ed938c1eeeb5c214981dd9488cd7f81c28583a480f1ced10889b3cb26
87	1	90b977cf7503f6a28ec896413c2c1f9f	2b48212df7900b01567c8e4f6e502ce9ab75e157096e7127ddff5c83e227a398
88	1	de618c046b570ae8458fb337326f2253	2992d6236aed4b1b4ca28a3044f71d8807ad1f53c76ca865e193e15e0decbef4
89	1	28f9f9622f58529a9f5ebade10db7da6	f077080fb96bce5bc49f30d2e2f699ced54fd2fe9153b63dc96da93524f80517
90	1	1740851e2b19c2bcf7d902b966d0ebfb	de3a12b2f9932323c6d1791b4b5a96d63340ad70e184763572fe40bfa932210e
91	1	af53b501525cfbf4c721390efa2eb24d	9f1bcc8defdbf15ba815e295a52310f92c6baf6abe6c008ceb42a4de0c9875f3
92	1	c300461d4a64031a5df167eaf324ada4	2e6c9fa857b8bec17eb465ef561d2096c22b8ccddbe5f2b11fb23f99a24878ba
93	1	6f2858c8a1062ffdfb2330789e81f1a4	d583a60bca6d22afd0b331e13256bd51ac01004ba373c12957ec0f64b807ba6a
94	1	00d0bcfb86404537bdce8fa7861cdb5b	a430123fc37dc3a0525360b5f05805e81e4dea97c6de42a14b72aad72508d9fc
95	1	b9552df3b9a02182ecbe5f9881b02f31	2e61f2e249d053a3889726240dda8dee1802165c037460221544743245910e31
96	1	2c6b46293a98f249077e03ca75cc1516	b959b60148645daccd23b597e76b0567edf416b2f0a92e3911c075ccf360f25f
97	1	9772161c0632a95c5bea2a9fd9dde797	8d14ff8238b0d605cc63870037b14704d60bcbc7ca2d5d83b070ca238a835044
98	2	038d164af7aea5edba0037d461a89214	e9c94a646ab1b6537b34322643136a3d65f0304aae1bf3366adbf1a80d706fd3
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
agent	ana	1	d10b7320a33ac1ac39d99a6399dd0061	f8060e6a4644166d544987eb3e877c9d7ab4e62870b24aa999d37e34bd3435f5
agent	bia	1	771dcd4d730328617fecacc8abce9ee4	7c99fc7c95bd521ccfcd91c26140ef9dd4bc529ed957bf986b268de723491ba3
agent	old	1	2f643353527f23a24b549c22018df747	25e543dadb5035bd6c925dbe4e9a744727f84fb5a826ab32c67479749469317a
article	1	1	c8078641994f74e1ab52a6ae7c69dff1	fe78fbd24827ce3dcb954d68115ae1df0747cf419c31ed8722ae298a29a454e9
article	2	1	2e330f167ce68f7839a3bf427e8d8869	5d0e80f0fd44890cddbae754173d792363ae4c5ee2bb3bc0753b3ebe6e5205fc
article	3	1	575da25ffce8c890122c026c7a907791	bd605ec13e9bddbc8950d40282145d3593a124c6a36ed0a6a33c8212e07c270f
calendar	brazil	1	f8543c51b3f6c45f9b6bba55740799c2	06f07f44b7124ac615082fc826a8f1d180a458c3fa5be77e595e092565446c62
calendar	office	1	da494e363536d0cc34c07009db5a5229	20eb19d36df1b4d3a5b3e50b67e6f7da0c0b1ca7d962c87e48994668f8137c7d
calendar	spare	1	85203c8da15ba65d80a990247a1f5710	bd13cb3af5ff4f5ad8cd8762be63cb124f4481e773d78ef6ff5211130c7421a9
calendar	us	1	60ddd5691bfffa592a527a6a24fdfa11	fe068255b2aeef875eaf17924492cbe88e73b3d0fcb19db8427ce326b420045b
category	account	1	44201b99190647aa29a5764189a5b309	65ef434a9fcf0be41ca9bbed6d0fa016d2c14c75a1b6de20f48afffb00491770
category	hardware	1	aef2bfb1e2e61f31b8bb14aa52f0cb8f	acc9c230decc2ff0d619442d6d2758d178429f78e0ce1977d2ee4f44f2ad46df
category	network	1	1208f5d77ba2e3275a65297cb0d8279f	4bac5a7974d7609ff2a427e717977eefecaebccec49bcdfdf1e9fed343b9779e
category	network/vpn	1	7f0a6e82b560d7778faadb584037d0f0	c0a06e629c6ca8eae1cac209e7a09990fbb78fb108edef1f510dbc981ea3238d
category	software	1	d90ae9f37a510ce155c81162c3c190a2	700d369123c754fa14f7cc6e2b303e30539af77ffe3aa29e984705ce631cf2a2
category	spare	1	51b9cb766a0518bf31da6a77cd0c959e	331bd19609c8d3b7ac248c5b2519b370a910a243941fa36335012e538067c6dd
channel	api	1	87227c7d659e08066bbd49bc001813e7	9d23ac97a38f1cb4545a3cee78582b9d2ae92b42b6ae5724994b93d1acfed05f
channel	chat	1	4de42242b8f84cc83bd71e4f4fec455d	2fa04800ee1c3d76eb66513b718b105202502fec6d3f7887861ec219040ff8cc
channel	email	1	4d5fc5adb6105c10846974175178dd3e	cec4085b0536027187c331f6aa9234aa223680b03524d9a8d8817fb0e863fa11
channel	forum	1	78e0c4d6e693e2cf147c280739e6c227	3f19e95d978c2a3d739592e8c09d345f2d32349a21d473140c8f33f73c633dad
channel	monitor	1	c474c3bdc7fe3482b6a647250c3e0020	ae939583efb3c83253351f8c60c9f7be7bb503413518bb8e15e90786d3bf820c
channel	phone	1	14406102f06e2af6de8a8954fdee5ed9	053716d44f7c2b9761f55bb997bb15ee36a9d051e9c76e8450018edb468255f6
channel	social	1	4ec0d8c365caf697eea43026ad082d0d	eab3156473e332e509429f321fc6705e6dd9836461bff6be6f455861fafea869
channel	walk-in	1	168eb404b1a36c084f2f26cb219ae848	4c28835f80bc2832869c90054f44d7e6f7f64a7b623a188f02af79169345a4f3
channel	web	1	dd4cfd3053a50960fc0e236fb98173c6	eccd665a3602f3c72dff8e6a0af2f69a1f3e8af9dd2290bdeeb178d007de1c26
contact	4711	1	7c77bd81370db9d32d5d5c346a896e5e	92537635f73b917234e2b6c46011b4a3e3567be3779c8c5b8a162e324d7ac442
contact	maria@example.com	1	4b867bbb16b2d9aae5bd342cff00c0b6	113b8edd7a93c5471a3beaef56ab20179294495fec722a5d731714695786fc33
contact	spare	1	0713e93021d4bf660b7741942d32d45b	8b42d7e06a7c3475ec33233cd267e190700e5909e3e0e1aef66e08cbbcd3dbc1
contact	x@example.com	1	6431a631822c23f569057a08170349b9	72bb8be0fa32d2160201cf62be4b577fca10f61fec0209e0d7a01b4adb2df903
field	contact,born	1	edace10e720fe411f50e6c39e7505cf4	8db2d3f2b32deef20dda5df1439e302fc6a3558da73a95876038c202967de969
field	ticket,cost	1	cd551c9bcb24b1e7591ebbafa992b29e	7b738edbb438afc75b5ff4ca2c7a5f77d37df02fcb3a9b39339732e5c075c5c3
field	ticket,gone	1	448baea3366c93871f29e4217f5c11f4	05ec9bbb9980d20cd61a4e9643f7ca29e0ad227ef3a42cf087ce1820847bd87e
field	ticket,loud	1	26562209fc5ae3575272172fc36e7b13	857c4939570a99846d4f6da76b9062647368fb12603527be3ca78ec8f9cd60fe
field	ticket,shelf	1	4a42aa101b639139ffbc39f81a3e26a6	06707af49fa389c53235abce33216d544bb1afca47c174efe30fdab0114ee925
field	ticket,size	1	18890fdb895fd24acaf8b4d8aa4da688	de0e099f7e336150bd63d56a4e852148d88bd07fb6e8e54b4fc994b532a0b456
goal	answer	1	8a1cd4e4643fae6f0840a3441a724ee9	7c755cce53f71902315be5e275830491af1d2d28134a711e1a57891212952388
goal	few	1	7e65ec7610f0f3660bbbe8d4fb07c8b1	1752e01b6c2dc25fce0cdec8845bca71870cbacf91c369a0e27f0510d66bd320
holiday	brazil,--01-01	1	1d1fd3cefc4cd6fb09c8bbedf2bdbe91	768ee2822ebaf379aaed31d17eb7cb021872ba0b00896d3a030a7ad7668e52fb
holiday	brazil,--04-21	1	75a17ca2e9115eea8c710b32ef78721c	d3a58c925df4b12c6750727d8ac7b5569601535331e25beae01cd8ef3d3910fa
holiday	brazil,--05-01	1	c69dba7a042740204ea452b3bf5e9f44	ef29a54c8acfc31a1e022c5df0addc6e89f4e50988788bb28f45db5469455300
holiday	brazil,--09-07	1	2bb3c21bb38426c73cb3e5cc8fe050d3	d8f86e12cc34e5e55d640bdc19e3e7d57ae1a624128b428b385da55503522b86
holiday	brazil,--10-12	1	04f7c24c2b04153cbadcea99d691d9a9	a82346de299a8292f100926bcaa657e9c33dfb92f35e1097d205679314ec4900
holiday	brazil,--11-02	1	d9f8bd4c51b92570788777c3f4755415	ab1d4e79108a96f8dabbae60783b05354cecc10fe0bf9ce102e519c0fdb5d9c9
holiday	brazil,--11-15	1	e2b6f3997e02a49e94f4817a49c02a00	3a85f64ba7f397474bfd9de753d93d43b2b593a25de08813ecf744f21f100fde
holiday	brazil,--11-20 since 2024	1	9c25358b752bd787d1fd8912539d5e64	90ea278fc968eb0cb949469237276629634b552ff2c9c332158a3f6010276576
holiday	brazil,--12-25	1	32a0ed44472740f2c227142b87edf899	a897e4af2aa7947ac493ee67ab32e671b2209ac6e8d2ea2d057b17441b321d7d
holiday	brazil,easter+60	1	1776e185ab977d0140ce53825a773bec	cfd152d01125e292ae037a44f19c13fc1851425e3cf9ddf495dd084f3a4f002b
holiday	brazil,easter-2	1	710381431176d624cd4cfe594c976ea8	db43214f31032079e8145f58bd4bbf0491f7c5c5b7340914a41b8d9965f391b1
holiday	brazil,easter-46T00:00/easter-46T14:00	1	449b7a97341f68b2bfc03d4f4be1be93	f9bfd75a7c07f40b41293a21862483a01a9857c2b25bce9d4dec6ba3fb290344
holiday	brazil,easter-47	1	3328089a78f92686031233708a5e7055	fa998a1288d7daf5e67b6cd233c90ba7a9a671de4e46372b1ba87d1a8c91ce97
holiday	brazil,easter-48	1	bd8cab8aba07792929e5d58ccd5b6fc6	43cf210a994b1d8b30eecf44f8d9b9fdc006e7fcd2b4a43886abb57da1521d5c
holiday	office,--06-13	1	af3b4dd789ad550329e0cd0b0de94d7d	888bf2d89f00496386989c2165d73e6940ca54144a642d735229185abfc9eed6
holiday	spare,2026-03-03	1	81f43ef0d754e3523f29e6c178c385b1	469c02ca08c6772bd99c366767641b3f283799596f805728b3c23155c1e75e80
holiday	us,--01-01 observed	1	1266d1f73d5c1025545708e75c14ff4c	8bc2d74084e9eb4074d8207803cdc2df928d95d850c38d8625f85543fced00de
holiday	us,--06-19 observed since 2021	1	e84734644bdcc16b510301227d9fb1f6	ec38893730f81cae6c87755e07199ddfe8bdd2cc5b69ba82f9c1e79d44364215
holiday	us,--07-04 observed	1	23d78d5a6a3feaa4251c71d6fab6a8c4	389b61d10280aebe3ae7cb5929a795476112d1e1291007c95a90fe85bbe3b770
holiday	us,--11-11 observed	1	97fe0ec8e1c27c62ef8e9208facfad4a	1c5d23aa4b94389815dea599ed021e2f6c93a9ffd23de0ae0326b95ccff522cf
holiday	us,--12-25 observed	1	76af86bcbff15585a657a69a01f8bcbc	c5b35e9e35704ec13c62908876e54eb1e879c4288bae341a38a67f86ce5f801b
holiday	us,1st monday of september	1	c4318673078075b1d977f994ff4eadfd	3dd78940e98844e9c1b867459d24b2f6ee3a750e715a243b32f761cf6c1fbd4c
holiday	us,2nd monday of october	1	1e517185f5ed7f6a6f373b48342ad509	fd9435e3d98aa87f4a4525eccc7bf76ab16b6fff876bd17028997ebbf90e3ac8
holiday	us,3rd monday of february	1	010af1a104345043d703e2960706552e	56e4cde8602f4a1ed94888790c32e4ae28e22fa6d124bcc38ae2600aa89c0e75
holiday	us,3rd monday of january	1	fa21f00ad60290d61ffc5fb9e3ac137f	a94ca24b2066a2d17604742e0b1230657328d5e006adb035ef75211bc62f22e9
holiday	us,4th thursday of november	1	3fd4f025e9406efc31ed7fd5a04e985b	b9d95c1f7b6cc1d91e864a2c6164bcf3cb814ea47b9f7ed3626114dc337381e6
holiday	us,last monday of may	1	02e081361c825d65448d4049bf74c8fc	892e867945909e02e6184efa32c5b7ce76cbce57e75062b326dfccec6bd4df2c
link	1,blocks,2	1	9be31d7ad1b374d7305ee08dffc19659	54702ebd290bf02dc6ddab7e76b80554b104aa856e750f7ac6b9af63e4ab7da8
link	1,parent,2	1	55057cabf4fcc5f805b5d3b83574f2bf	2947ec5dccdabebd635a57e9f0c6083b859fb0fc254a698528f6cdbd6ddb2437
matrix	1,1	1	44f03c6bbcc0c452f29f3ce017ee8020	82d7f13bb88f94dca2ffec1ccdb2920dbd19e4be077d11f21d7662845b0b693c
matrix	1,2	1	288b7cdfb726a02d1068a9fec8a4e4f1	676f829ea0ada85b83b78d1275952a20dd08f43bd7d8295bc33d9b40ef54969c
matrix	1,3	1	55dede0f1f276a9d6365083e273dcab9	b562fb8685016af5d35edcdccab3c65a57d5b6224a87e1f2549fb84500b80786
matrix	2,1	1	e36f0dd718ef9fb867e5d891ecc47cb5	2e117dfdbec2d5b3f4e4d821329349a14d3f085217659851691dc8f2848a6bf3
matrix	2,2	1	31a625efbe4b075a01f968371a58d115	008f75e34fee04070f0ce7e803891ffa3a98933dc3e0394d45e550b4a361d6fb
matrix	2,3	1	ee5056cbf1f0f219e89984ce4518f442	13d3b90217752fbeff15038684492ebce3819b2b15f2cb36e97cdeb2c1d1d2ff
matrix	3,1	1	e77e34b295adf74c8ed4003efb16ec8f	63cc003cee0787a4b6567628f99c696649c84d523461ba2e6e327afa2b4e3423
matrix	3,2	1	528ff266c9cb62d3ea367dbc6197e8f2	d4c994d8e0cca9a84db33bdc628dbbe9d08721900c05a09ca094f4f423a2f712
matrix	3,3	1	08ab78969dc5d4a67d7bfacf212036a2	b31e3ca40143a1a40cda8a8f114325f05b204680ae4294436cf2ebe5ca44ebc3
organisation	Açúcar & Filhos	1	811e48df484fdfce7903621bcd8725fe	db62bf4e530fe40860c04a88015f474581e9c974fa15e476ad5c74668deba98c
organisation	spare	1	b179cbff6b0c463c05c8cadd109d8bdd	1b780cfd5e607712833ce6e0abbb1245fb75b3d660803d21dc9bb83e21484d24
policy	network	1	87d2c93a2051a5a0253a2e4e9263a071	c51492e00226e7afe361f5f266d807bbbefdba186859f02f52fce21e27dffd48
policy	spare	1	3ca62077ca8354426a0ba8eb540d3889	23e10197120e21f64843784b747a736c6293da6e74a686c038d062a4a98990ef
policy	standard	1	e43bc138b96576e49d0bc5e031c59523	3117f57ccacca0ea00fcded42bc1e864c38792edf9160a0812b3c832eb96d884
priority	1	1	ca4f321f80f4199e59aacebfbb34821e	b84327134020e898da4d5aca034976983534a3a9da193c4af1b9c0ae3450a582
priority	2	1	d10995b05c424212a3eb33f0e3a7879e	7e9412edc70e58202f4f300ede55e65e719c8d64f8eb1d521e34a7ec91b9f3b8
priority	3	1	3e44defebbf0c390c8f54336161e946b	cf42583e6874b6282df8d86f92a14392aedefda714c135d4f4249b154a16cd52
priority	4	1	0ffefef8642b8e02c8ef7b69c625d77a	ceec1496e1f2a66d9ebd82f2ad221bf2fc4781a44ce0d15572b761db2699d8bc
priority	5	1	4aa8f3c083feba2e90996bb4286f91f6	f633166bcf98608010440d727da94a1a1390594aaa31f1a4db4ebef5e4048b96
service	mail	1	3810b439107ea6f408b2f86fad878406	1825227d47ed18c3ae5967da53e8fe5069536207a3c55ec5c948607b940c9b87
service	spare	1	5553aef4191c928cd2fad9f8bb50b1fd	75b6b23d49e3ae6385f705a3e38eef3f6219921dd51ea0bde902aed51e3594b0
setting	attachment_max	1	ceee37f01c06deaf10c12ee600cf71ea	63025c36e8deb7b19d46823b8fb37efda080f04754436c9720f49a6de8ca3f65
setting	channel	1	dba7bd00fde84c99a50393ee9e18e5e0	79f3aa77a84d6d9aa4d83520dc2726aa4421fa5e91e5966349e7c7375b564c7e
setting	priority	1	e14cc62fd3e4e8e7666060ecd54ee8dc	49b4805df3699be1f4b54dbf5dfab371130827b5eabb4ce818219ef2cded7ff9
setting	status	1	33221b29f26ad56f1272bfd2b13bd376	b25fe512ae1cf8ed15923687b7787253d54fa79860cfb554ad31a7966a580613
setting	type	1	1bb283c28a7d93e4bd95ec1077edb5e2	d02efc71d5719fb28ae281799356202906829832a39cb71d01c66c83bc033a52
setting	zone	1	d81affe4db29a0d0ebba8060ad953930	fd1c6a853b38c3f1adc13c4a789596e3d18dca51b2d10db91773742bf825f136
shift	office,2026-03-07	1	4d7f8fee934065fc0053ef2f86f0cd34	c34adb578277a3f488a1d3b389c8cd1d1dc11f0465d7f7905fe7385f3edd5747
shift	spare,2026-03-02	1	1d60159877a9deed5f38fce7abfcf07f	3493c9f4906e09890a0afd1d6d51dffb6294f7e3fc60aadc28eb1dc28f143a2e
status	closed	1	88d90bc1ad4acc8f83c11d5e51575ca3	4b7188ffb45ec108cc9f157121bf6ecc23149a12858783a008d465e6b9618369
status	hold	1	262a6e1e262d815c1da6af4daf1e756b	d6d937a63e33e39dd412c343cb6530d7c7ee43bd5ff208e953efe1e70cee521d
status	merged	1	5b7e94e8a5b362756003ebf92ea956ef	a805c8edc5d75d97e6d117d850738d4117010447875e18996abfc74f9f0df6f6
status	new	1	c27c9c6483ddd622b6e296c90208eab8	fedfc7a442ca8a2cb8fce703869a04a09715e8b9cfe06eca105ba6989e1e2e1b
status	open	1	50a591166e180ae121e57d240084418b	70860a0e9b38fcfcb94c4e551321539ec10413634c95624c5119d548f4e5ff9d
status	pending	1	3cd9adee07bce805732e43cb10a8f3bd	d7d00d97fe5a2770ac211f0689d7e79acad5c14b89909dab0527d3401d26a5fc
status	solved	1	402be79d093d17aec01f3fc106a6b028	b86855750ccdc5ad336305bce7ffe5905aea87de464bf91a467f0850a66d52f3
status	spare	1	85a5927d971aca7882c79ad702bdd0fe	50de2433ad5025e466ad2d27ce2fcca894039b8a7321f2eec206649801b2a851
target	network,first_reply,3	1	191139d9624741aaa83059ae33c80217	1591c04653396b5bdc2dab882bcccfb51849a1f6e61f24cc77def19ca6f0d72f
target	network,resolution,3	1	f5bf5c7b14011fa6840e5b7e6349733d	856a4f76ef0f5c419504c86543299c39e737cbeaffaa0ed690b478ba4a5a81b4
target	standard,first_reply,1	1	25d15480a1bfe6d2dc543564c5537bd2	538e24dd5b3265a4f60c32b60e92458b08e1d583547d8b656c3ef6226928eacd
target	standard,first_reply,2	1	370ceb655d45f54f956d5ac1c8adb7f6	9546dfe1f720a30596576e853abecbd9261575cecc690eb8495c4390112aeac0
target	standard,first_reply,3	1	12e3a4a9e927a2102fe05269fd224146	213c6f21b26eebf9fe4420753ee0aa865ab625219262ae94c001aa7ef91bc024
target	standard,first_reply,4	1	68ae9c0fbf9da3cf1d685963b9d4dccb	e906111dc9020e2074b5e1ee9216daf331936fa026cfe0d262256902c1f62dfa
target	standard,first_reply,5	1	fca10c7c55aa8c30f1906a569f5f90c6	9f7bede5889e9c01572c45d54b166e5ead0cee1499bc3cb3c37204a749696479
target	standard,resolution,1	1	ce0b9b3f88b29f4d6b37c1a33b748605	47a547733d27e78de46c42bd6a7d4324c1768a4eb6162214d86eeb51615a1ce0
target	standard,resolution,2	1	72820b351396d67f7b89385edf05a8e2	7f9ee64dbac38a6cff137bdbdce2e223a02fd066dd35427e656273de3f552706
target	standard,resolution,3	1	722978cc962ca96e8c99f1a65bb892c7	52209db0ee93f8c85f32d768c3aad9af226767f4b67888165ad917732759120c
target	standard,resolution,4	1	e7c91018fb8eb57cf03012531dd1dce1	e9f47fb3d2607d8e8c1207306a513d2f9c59d9cad68c58f8cb786c0a3d3c4268
target	standard,resolution,5	1	1890b9787af773d62cb87709fd48bd4b	051612fc26f8ca540165ecd96b218cf0858d5024f84e911c18cabf99af90229f
team	desk	1	e022ba5b3929c319ad6658f5506ca2a2	6d56803ff1271c2b09e109170cc9d67f51256fca65d72c7ae0007a2fc6469f7b
team	field	1	57fe423ed0b92bd16db473291793b4b3	729ea45ea4fac14d47d7b7a9cdd3b5fe96714e344a288a658d03849f5374f347
team	spare	1	6d46abb7e4151d80e5e7f9e93afa9d9d	da154c5d8f384f9b134c93612def9646f0949ae3915d3d314ebdd21e1d408744
template	answered	1	20e3f7152c883e7691d7a9e94aea4a98	6c2077f257e6d30f63ba7b3e64c1a1f5a014e1c72f73034c90f565dbb9954f00
template	answered,pt	1	0955b1b4ad1dc9991a1de9dde44aff9c	c30bcd3a173f49f7d4ffa5c210b8a47c58c783edf33cdcaaf2639c2bf1b96fab
template	ask	1	2ad53f4256fc1cdb9b742891739f9abd	b35ee622938c59170db07bba2edf86404134ec2a6d411ff3b0bcc9e1e7e8731b
template	ask,pt	1	10a16755147376e730a4905b18efce8c	7477275a3b21c533043ef1b991a64e8dd70761e6b4df700c99bf05301c26e448
template	assigned	1	50fbe2e23ee4222296aaf20e46da0ada	9350397a398e8b4160ff8d2ddae17923b5be97902afc8a282d5e65c2ae776ee2
template	assigned,pt	1	df6e0d228b63f10b523218968bfc7ae3	7c739b2ed3fd245333eabb0583885b80b18cb7e5022890f6592274fbebb46374
template	late	1	4f29173f098c24557ed56c40265c8806	2763bf70f4cedff688ca904ccde0e57bf512a39f59a19ddc99b59d35a89fccb4
template	late,pt	1	b0d4e7edec6544ef7876e7b5438b7bd0	8121b517ac6f396fe6370bbfeb6744710871fe1c96e5c77f7d433b55cc62e138
template	promised	1	efe9061d61297eb335ac5f2593a46f0e	bfd416ca0b4998bd79be93b40a38c7dab6f7d2965b85234a789b4c1da4ed7c1b
template	promised,pt	1	a0f13c34d3b540cfb5016610ccab63b4	62aaa055a6a1f1dec4a4b388414f7e47ef7e69d2d678422142ec3653014d519a
template	received	1	a08c2df72d545f680856ad504e0a78a8	7bfc2b8877aa9be1dea56c277b97a3d56dd1295b9f00f32554125e905512bf26
template	received,pt	1	f88789605904892ea530b2aa2b565731	a96f13fcf921704e65c800bdf02d4c1c1322ac3301f27547214ec655f0cd1e58
template	solved	1	207737fd65aa697a881f9f7bb8e49dc3	11840ff3919743366248a444967c1457c26f2abe0748b6ae7f93cb33a1eb349a
template	solved,pt	1	3cfb5e9da7301cc6aef16cdd1d9f32db	673e5eb13892175d8d301a4356aedeb59aeee95bdc329fa5636a851a38e6d3d0
template	soon-late	1	d6e49afa6c62bd28ca598c24579aa0b9	da6bd683f78325acb2c17a640cebaff86977680675a921d55e6e5ad7fa848235
template	soon-late,pt	1	0e1bd6ad01d67c52fc9582cda81bf760	207c7cb687ac94a084a0711761115e8d19dbdfddc43c03a034314e5319891875
template	taken	1	03c77b10ce0ef556bc530e99275a8339	dd184829916ed4b3cece9af1702642836b4d5f0444f8d7db12c7c796ee3ed4bf
template	taken,pt-BR	1	7f00cfe212020b15b15887ed9959a054	5fda6308d5566a99ed237e573447629b94f2ab85b51bc5a280b7967c83f9f7c1
transition	*,merged	1	7b997183f74e9d70d3d8a5c6a5277ab7	30a7befc328c1b4a5c937ccfbe9091141320eaecad711016f5d11427bf834838
transition	closed,hold	1	97b513adb5704bcfc1e090f191ad16c1	2e345a7e31a82ff7ef4dfdc37b1bc15bdd8547fdf54ea427f2cb260d2e8ee28f
transition	hold,closed	1	ed97c207e57e12236f05ed8c4318579b	01437f7c1d6271782663e1b8013f3e4279c321d81bf58eeab7d56b20bb04634d
transition	hold,open	1	096b71e6f6c3bd70353aba66557829d6	b6c448f940bef9a04c3dd0142de8c2025265ad7a009d139ec0ecb63ac918eb43
transition	hold,pending	1	591b5b497d9ccf06df4a40ed9304b379	2e75f55aef8e1dce6f46b654fe25971b6635c6dddd6ba1dfc706fe6523cc9b9a
transition	hold,solved	1	c18e5756ea62c7adcb9b2fbb46d31720	108764b2e4d070d6e4e696f841a1c48e488d2e7e98a6b1adadcefce752449168
transition	new,closed	1	35d446d1a0f44e4574818efcbdfba71d	f7329b454cd77dc7b1ef26bdbcba76cb2560455c6de3115e3d9fce32097cf0a8
transition	new,hold	1	b62af7d1b2294479d549c8ab67b4dacd	07c07649ffd87f28d1839f986f5e0f19fbd68e308358175b2de94af2c522e0d4
transition	new,open	1	2d9ce08d888532784f8dbaf3ba4943fc	45c0e45a265116edb5ee4ba574937eb9c0eaf85eb0ee42f348097269dfb7de4c
transition	new,pending	1	a5fa81908356cd0bb214b0ec8b441c6b	824a7c338a09dd8c1c6648302f1d12d90ffb4648deeb44f732689073590d4caf
transition	new,solved	1	1963923c7772f8c53228e13c8cae83d4	0ada0dc6d2408f27ab2178362fdd1d837e67fd1f81aea347bf172da7f568bfbe
transition	open,closed	1	482b13103c96c35805cd4dbbbd9abb7d	3130432497fd36c2a99f4bd6d9d65c9045b7dd6ce023c97adac248595290ecd4
transition	open,hold	1	09f6416f388b2ba33dd85116e9333ff6	5b3e1089f34c8ea46f6c7ef26cb61724d5bb5ca028f31182aa075c77cb1876f8
transition	open,pending	1	1322c856e1d71a10bef9b1ee1af8b05e	363d624a30d3d5485026278100cedf71d938602939b9e3c6a89e347e3d463675
transition	open,solved	1	8c47a3dff57462fd43239c46cf3683f0	33cc428a372623832777c2ee15391005778884a724692983e4b806065ed83829
transition	pending,closed	1	9d38115b53ebbc4488fbe49eb2f63c25	1770a2ae6001ba952a71a89166a3e0a1232a78fd7afaae486dae82aa1520f6fb
transition	pending,hold	1	af7aaa7a69d111152540f15495f02e19	3d1c04c371a582ee51042fd0b659d6b8de45daa0085969462ca1e2e2f6f3be9e
transition	pending,open	1	37ec3305cb4810d35450881df1ed48b0	aa1d7cc6f52be207fffbcba42b9109d9e3337b8c15dc5aeddd691875a7a112ec
transition	pending,solved	1	30ccdb13060960adcad41ef36fb37786	ab113d787b12f5938955b8bce30fa1fe4291ba9d99e3d421dd0ee3acd599f427
transition	solved,closed	1	f8d963629eae46e4d9cccc2a7b2ca2eb	3f3977042c7c552bd934182b23c7df6504e046f10eab35aae66e5634721e545a
transition	solved,open	1	9af4ce935fd15438b13e45fb5c107093	17fc78da5d54fb21aef3f2f318ec9f3503e0f75fcfb14861a360746c1c554efe
type	change	1	1c96166eb125559d7019c66daf72cb10	df6feab13a2c73905f2314be659b5a1e6e2612a53c340a168fbebaa90b486986
type	incident	1	786563405ac36f124d9e84132859e57e	31d0cb44154cdcfa690a036d0720b6323f7b3a3451df2ee8aff77c5fa3ef9eb3
type	problem	1	aeb40ce9629a14405777e22f2b76733d	4f03b9a5dff95b10336e691fe001506712705e7cd7bc05d98090b64e7735ce98
type	question	1	cdfe86ad62f92ff22956472e9a5ce356	b1483e00b456b23a1b392c3bbfbf2cc4553a4701eba8dbff570537d4c966484b
type	request	1	f8a1f51690871fc7d5cd4ae42ef284fd	492dadc5aaac0b2e0feece6e505c9145c2f706b30dd5adda90f4780993f5e277
view	late	1	fbc1c959391b9dbe236adbf5d8f8b1d0	db1a9defc33b2ed6b3c2c002625ffb5854c8e88fa03f8b8ac63d94cbb3ca273d
view	mine	1	8a7b45cd05006e58c6ac0cc3876411fe	b9c98e5ab6e1a54b5ca9dfa9f8aa8fcf8aade0cacd6e63dd1ea9f5a3ff089f07
view	queue	1	a5456ba272932bda8c849aec700cf006	3080165f6d553c36c1e5e8259f638da50afdcabd8546535344790982b6f71005
view	struggling	1	e6dfbc3ffbc14d44af79647662800fb1	9c9b43fdff1be735679ee3cdb10479d196b79cbe1dbc5fcd4720d7f60f8d665c
view	today	1	8e6edbefeaea8e4ba6d9398f9f67f305	3bbd8ca4b402750b09eac4a53b70f6c925964c29f144931257edd20d85fa4f84
view	unassigned	1	fb64c4eb8a6c6e9ef7b646d1d2737b38	b4a881a462fed4612126cf347c299adfdf04040f24963c909535e734e5cd13e5
view	waiting	1	9fe0bade2e4e2255b6d50dcb5e83cc12	916e599ef2606904ce66e9106edc757f2c190b1b60d1d986b63ea7b869df2342
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
COPY public.template (name, language, subject, body, help, retired) FROM stdin;
answered		[#{ticket.id}] {ticket.subject}	{message.body}\n	a message of an agent: to the requester	\N
answered	pt	[#{ticket.id}] {ticket.subject}	{message.body}\n	mensagem de um atendente: para o solicitante	\N
ask		[#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nto help you, we need to know more: what did you do, what did you expect, and what\nhappened instead?\n	for hd-reply: asks for more	\N
ask	pt	[#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nPara ajudar, precisamos saber mais: o que você fez, o que esperava e o que\naconteceu em vez disso?\n	para hd-reply: pede mais informações	1772442000
assigned		[#{ticket.id}] {ticket.subject}	Ticket {ticket.id} is assigned to you.\n\nFrom: {requester.name}\nPriority: {ticket.priority}\nDue: {ticket.due}\n	an assigned ticket: to the agent	\N
assigned	pt	[#{ticket.id}] {ticket.subject}	O chamado {ticket.id} foi atribuído a você.\n\nDe: {requester.name}\nPrioridade: {ticket.priority}\nPrazo: {ticket.due}\n	chamado atribuído: para o atendente	\N
late		[#{ticket.id}] late: {ticket.subject}	Ticket {ticket.id} is late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a breach of a clock: to the agent	\N
late	pt	[#{ticket.id}] atrasado: {ticket.subject}	O chamado {ticket.id} está atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	prazo perdido: para o atendente	\N
promised		[#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe expect to solve your request {ticket.id} by {ticket.promised}.\n	a promise: to the requester	\N
promised	pt	[#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nEsperamos resolver o seu pedido {ticket.id} até {ticket.promised}.\n	promessa: para o solicitante	\N
received		[#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe have received your request and given it the number {ticket.id}. An agent will\nanswer you here. To add something, answer this message.\n	a new ticket: to the requester	\N
received	pt	[#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nRecebemos o seu pedido, que tem o número {ticket.id}. Um atendente responderá por\naqui. Para acrescentar algo, responda a esta mensagem.\n	chamado novo: para o solicitante	\N
solved		[#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nyour request {ticket.id} is solved. If anything is still wrong, answer this\nmessage, and we go on.\n	a solved ticket: to the requester	\N
solved	pt	[#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nO seu pedido {ticket.id} está resolvido. Se algo ainda não estiver certo, responda\na esta mensagem, e continuaremos.\n	chamado resolvido: para o solicitante	\N
soon-late		[#{ticket.id}] soon late: {ticket.subject}	Ticket {ticket.id} is soon late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a warning of a clock: to the agent	\N
soon-late	pt	[#{ticket.id}] quase atrasado: {ticket.subject}	O chamado {ticket.id} está quase atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	aviso de um prazo: para o atendente	\N
taken		\N	Hello {requester.name}	\N	\N
taken	pt-BR	{ticket.subject}	Oi, {requester.name}	x	\N
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
SELECT pg_catalog.setval('public.entry_id_seq', 10, false);
SELECT pg_catalog.setval('public.event_id_seq', 99, false);
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
ALTER TABLE ONLY public.template
    ADD CONSTRAINT template_pkey PRIMARY KEY (name, language);
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
GRANT SELECT ON TABLE public.template TO hd_reader;
GRANT SELECT ON TABLE public.template TO hd_agent;
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
