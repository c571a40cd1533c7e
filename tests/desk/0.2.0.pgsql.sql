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
CREATE TABLE public.mail (
    id bigint NOT NULL,
    at bigint NOT NULL,
    direction text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    message_id text COLLATE pg_catalog."C",
    digest text COLLATE pg_catalog."C",
    sender text COLLATE pg_catalog."C",
    recipient text COLLATE pg_catalog."C",
    subject text COLLATE pg_catalog."C",
    verdict text COLLATE pg_catalog."C",
    evidence text COLLATE pg_catalog."C",
    marks text COLLATE pg_catalog."C",
    ticket bigint,
    entry bigint,
    size bigint,
    raw text COLLATE pg_catalog."C",
    CONSTRAINT mail_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['taken'::text, 'suspended'::text, 'dropped'::text, 'sent'::text, 'failed'::text]))),
    CONSTRAINT mail_verdict_check CHECK ((verdict = ANY (ARRAY['person'::text, 'bounce'::text, 'complaint'::text, 'autoreply'::text, 'bulk'::text, 'automatic'::text])))
);
ALTER TABLE public.mail OWNER TO hd_admin;
CREATE SEQUENCE public.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.mail_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.mail_id_seq OWNED BY public.mail.id;
CREATE TABLE public.mailbox (
    address text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    service text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    signature text COLLATE pg_catalog."C",
    answer bigint,
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT mailbox_answer_check CHECK ((answer = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
ALTER TABLE public.mailbox OWNER TO hd_admin;
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
CREATE TABLE public.raw (
    hash text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    data bytea NOT NULL
);
ALTER TABLE public.raw OWNER TO hd_admin;
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
    assignment_timeout text COLLATE pg_catalog."C",
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
4	9	1	part-1.asc	application/pgp-signature	4	140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe
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
64	retired	\N	1772442000
69	retired	\N	1772442000
70	retired	\N	1772442000
71	retired	\N	1772442000
72	retired	\N	1772442000
73	retired	\N	1772442000
74	retired	\N	1772442000
75	retired	\N	1772442000
76	retired	\N	1772442000
77	retired	\N	1772442000
78	retired	\N	1772442000
79	retired	\N	1772442000
81	retired	\N	1772442000
83	retired	\N	1772442000
85	retired	\N	1772442000
87	retired	\N	1772442000
89	retired	\N	1772442000
91	retired	\N	1772442000
92	help	\N	at once
94	retired	\N	1772442000
95	retired	\N	1772442000
96	retired	\N	1772442000
97	retired	\N	1772442000
99	active	1	0
99	due	1772456400	\N
99	withdrawn	\N	1772442000
102	tag	\N	sealed
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
140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe	4	\\x6e6f6e65
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
9	65	1	1772582400	message	maria@example.com	requester	email	Paper.	\N	\N
10	100	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
62	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	62	\N
63	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	62	\N
64	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	64	\N
65	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	65	\N
66	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	66	\N
67	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	67	\N
68	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	68	\N
69	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	73	\N
74	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	77	\N
78	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	83	\N
84	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	84	\N
85	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	85	\N
86	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	89	\N
90	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	92	\N
94	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	97	\N
98	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	98	\N
99	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	99	98
100	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	100	\N
101	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	101	100
102	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	102	\N
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
COPY public.mail (id, at, direction, state, message_id, digest, sender, recipient, subject, verdict, evidence, marks, ticket, entry, size, raw) FROM stdin;
1	1772582400	in	taken	1@example.com	b157bec6a4d7de257ef1f215f6b039a51a18af02b189ec6b4b519deb80045fae	maria@example.com	help@example.com	[#1] A fax	bulk	Precedence: list	signed	1	9	230	0db5715b70f413c88ddeba74157a470dd1ab978aa4bc32b14e28c8c924e41f0f
\.
COPY public.mailbox (address, name, team, category, service, language, signature, answer, help, retired) FROM stdin;
help@example.com	Desk	desk	network	mail	pt	-- \nAna	1	for all	\N
old@example.com	\N	\N	\N	\N	\N	\N	\N	\N	1772442000
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
hook	56	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 19790 1795842718.501702936	1772583000	1
hook	57	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 19790 1795842718.501702936	1772583000	1
hook	58	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 19790 1795842718.501702936	1772583000	1
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
COPY public.raw (hash, size, data) FROM stdin;
0db5715b70f413c88ddeba74157a470dd1ab978aa4bc32b14e28c8c924e41f0f	230	\\x46726f6d3a204d61726961203c6d61726961406578616d706c652e636f6d3e0a546f3a2068656c70406578616d706c652e636f6d0a4d6573736167652d49443a203c31406578616d706c652e636f6d3e0a5375626a6563743a205b23315d2041206661780a507265636564656e63653a206c6973740a436f6e74656e742d547970653a206d756c7469706172742f7369676e65643b20626f756e646172793d780a0a2d2d780a0a50617065722e0a2d2d780a436f6e74656e742d547970653a206170706c69636174696f6e2f7067702d7369676e61747572650a0a6e6f6e650a2d2d782d2d0a
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
15	1772442000
16	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	16	1	101	101	171	\N	7836c49dc06ae70dfb34ce13a983b8bf1f408f6ab32fb60ace3e30f29f93e913
2	1772589600	16	102	102	1	0	7836c49dc06ae70dfb34ce13a983b8bf1f408f6ab32fb60ace3e30f29f93e913	7a26474cf8cf381836b11d6366df71e5165559a474965de521832924855d9fa9
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	df06ab77db83bf5f1a46f1a69400dd21	14b387ec1079395c67fc9302616f22099732f6c4336365f85efff76e121ab2fe
2	1	057652fac8ee832849dccc3a3a51f771	14c79a2088670da398e8e550bb7e70ba23230a0411301c465cec2427714bc6e2
3	1	d6da0533ee7ad418ae82e8d2b4e51e88	37336b3252a63fc2d78ebf56d242a3dc5964117b6919efdb213f641825d5d5ae
4	1	9c49b515b289ffb25ed6f341c47b6567	ed0e1529fedf8b2cb001aea3e116b901498100ddf84ce480a19ac09e9bfcb114
5	1	67067a87e7dc920d63fbd2ec711a04e9	cf5303f0527ca5a2b3a09aadec43cb3e73057af4ecd69c9da897bdd9d6a32d79
6	1	ed54a02740ede55c010337e56d6a2936	0aa823068dcdec5f067a95b4ab9e2ac21200640f6cbc40f4cdc47ffb03a8fa43
7	1	c50aa112f34ef5db907830af8cd66235	6a6fcacb744f8d36057fa9895b0531824e201ae512d1877dce9f20583d9bc198
8	1	21dba01c38fc8e7c9a0bfc355a23afdc	f2d0d0f5153b1222b8a0109666b107eae27c36e84a7e821adac737a7f4d8ae1c
9	1	45f19e61df428b567ed411cfedf3eb11	53e11fe8e510c89ec08df3be2262701223ff01860d9994e18136c16b5c6852ae
10	1	ca759cefcd36385a579e04707af9ec29	d2452ca0d5b61dbf5e0c4e16c18bed44062f1b8375e2be1be3d6ad7728811dfd
11	1	ce37f4ae8700a8031e35dae1a55d5891	0baa8800d71b18b7ea62a57f16fbff514edba315e713374b6ae20784369f829a
12	1	a214bc378805f741e96dd843c849cfc0	8496f3a17ebbeb467fec9b25cb812ad53fe6c99c928392cb5a84778ae442344d
13	1	2f66b39743a41b0e7642152821e04d6f	3f05cdafaba6b673ab7b6461515f4ef9a33c1869b6c0b32d3c0f0a2e3a287599
14	1	ab19e3c32b6b2ada6e17b35b7649f228	b4577d806ef7920f92b67abbe61160de38cef16dc59e8dcbba69b8ab9347e0af
15	1	003976f977f7ea0c1095dafe08e725da	9f19c6d5bbc1c2472e99d52b9a04e09a9686ffa15b5d8d3792a31c98edd33616
16	1	c82ed37a22e3485bdf9b8eb9e2c30015	7ab21fbb9520e8b8cd39d00dfe501dc6275e2de22466cf039eeffc52ec92f736
17	1	e2472c65940174a48948f57b85d3f069	d89188cf85f0bfad6967a657eb31d8d091e6a57a2de4f16f38e14d54dd46da64
18	1	06b5ae2e319643f21a79a7df9c8f2701	8aad4074fc007671717b95e67a2bcc17dea79281ee66b44b50eb2825c09c3a75
19	1	740caacb881c3d688f0fb1e1d20a65fe	85f244321eb20dd29cbb4cfb51666895594b3d86b01c1fa020c70f2660450cdf
20	1	c1565f4101e0d2b52df4f672d94faa10	d4b17a15967de8e9e8b0b414ad6547e9ce8d4c97e82a32100d4b0de3a8e11b64
21	1	011b5d68e4da0e8a15635b0e3eda22d7	190c5bb75999ee9416b979af967dbde85a5ac8983ac80c9810252512c30eee43
22	1	5ee361a7e2decaac7b72e5b559962a34	e5021e47cc4c7e6208a6bdb7f20ee6fc582512cfca38ab59b16956edacb6c62f
23	1	513128d0814b50b6b78c0eee93e299df	b1c65164d8c526445f2c6b435509df91acb4db644ddd7632cf9b9399d039b165
24	1	6061bafb85876e299c35eaa4c2be3735	3f0a5ed8e8c033d72411dd828c9cd56d0c9131db6c56aba937321638a4f31f24
25	1	7a495ebf9398653fa11f5dda465336dc	277d50ec024ea3fd069c8e292a7df3b353d8be80e32c4a5e04cfcd7e1eecc7ed
26	1	edb5a2e7a0b77fe105898db33a7aa880	942c5ca1ba8d72e298e97ec08a15aaf435fac20df2f623bd76ac240c09ebe1ae
27	1	52af99f758529d0e13f052f2b9c9d163	84e785d95f00f4e9dbc087cc06cea9044760c14ead211dc2c83d93c5acaa5acd
28	1	e47981639ed6deeb3a77ee394c7ab535	2fd73f380003a24043021d7af0c02aed59e3e1ec5c6b383735329edec9ff8224
29	1	f4abeee8bb94493a062938f44eb2f8c9	f229a60d6dacb5924bb0de419f6a30f0336e270f0ee37af6578ca6dabcd26511
30	1	fe137e8f1d60f80d9daad503489c3878	76eb213924e2a62581edfa998645a3c00b3a3246c10300c9df67c8f891f19ed9
31	1	92be942d858a52ad99c05106ba0c705d	81fe34cb4e64be865c8319ccd71dbffc69f01b57de15c968a229f1c7427a9001
32	1	049e3a4832c52bb449865eb97fccdc56	c8872a797964a09d0b9230457b206e26e01015bbbe573078b655a133b8bf49c2
33	1	8c58e24def2d136f59ac982381562fa0	cbc6501471b4e2c1fcc8c03a4eb99f5a387d5bdfdd8a6b864ff4560885d7551f
34	1	ce90f737217e62fde251622c25ccc5ba	1a08c2bcf921fc1aeec75d2d96354c377184eef811ae898a79803a727a20357b
35	1	c9c2321427d65e284d19446c2e307304	e117960a37acb013a677ae58e22e845a52054b28da57f995fd94708720818306
36	1	40f3013d3e4371314a25fbcf1b418408	5594db9641147df79377daef9573bf6b795a851f7681f7669d22eafda4d414dc
37	1	84c68f42eed6744727752fa58c0da29c	cef3e9ef0de86b70d06b11acbf1795534e69dbe2b743056a25e810d4bae9cc4a
38	1	6282c39219a9eca9d102ed5afd24faa6	09493110a5ad1755ffaae29c2dc1e9a39ad94543e0fe87c7525449529a7af2a4
39	1	56c4a04b972f349ba77aa8e99c395a19	ad6be043341ec34a5e85314e3a419b63b946b2d51449b6aa50620a0e7a093fa4
40	1	d4e8771e831b37342313376db9545139	106c208dedece6fba5a97f9f37b27d47d5ae302212c3af5de7f287c2cace7908
41	1	4ef2dbd67a145bcbed18c53c18977d5a	14c40f69e2fcc3969d8f3b6e2a71683e23395d5f0638702c33a6345b71d2ab5d
42	1	2f59881b256d22f061a3746515adb8f3	9b9f987e1c55153bb544d05b5685381c7d93816166cb4cf47112892e26225b4a
43	1	feae38f2a46f0c390e0b5107212ecab6	a22c6881a8ba6adbcbc6ae599fabe47e74300c9da4142df2959b513812d2d2a6
44	1	6f0bd8e5f3fbc073aafa91425c6351d8	7611caf2b497e8c041ba08427812d43e719c7e2f88ee706e1355b1185c9d5217
45	1	f528ebe947cbc0b770c3d07df622de7f	639be7402e99b1a3d1229769ff7c82d2899c0d614c776b5897ae07424037fe17
46	1	1c1ff937ba6ac225da9929548c6bed6b	fc7f37a21068cf66296c0ad9d59cc2a2ef3075fc32bd6a5e9deec1a7e4b436d1
47	1	948fe8801bde2da3a182e08d6cd05a81	d5516d4a7e5a3f76b02159b25253d6ac8e621d435a751ab4ad93e212f759682e
48	1	42292c7758e9a3869a5cb41bad139e0a	d873d8086ac3d910c89662c4d887b1159407160a3e604519db68adccd51d95b9
49	1	cfef6376c384001c4a7d66662855375b	140f16c7ea0542766b981326fe4e876043260acd0ea9b80f9af1fbadc287d1ad
50	1	d632a921a0bf088164bbc5276b16cd72	efad27099c77e6e5d1d18c411a75c0b8db6aff0a1ed06162da913b723fa639d5
51	1	6c44b718b92819510bbd611429246526	f2d67fe583321ff730c1b996909e4a177b8b173eb2468536e83182a965fa80dc
52	1	fc178fab1af05f6b115600c055053886	00af0649b5b9dcecf09156dd3f7edff18e0f6a563bd4532b1f74c855a5494f7b
53	1	ac9d2079246744817c82063120770ff1	641a73f40bf9c409ef2aeebf60e3db85809f40847c13e034ebe7b352f0b9d71b
54	1	ab62f1b4e2fa3fcb98b4cd19360246db	22edd2e34a5c9df9179107b1c1e7191de09176ff951a5bc55cd379ffe8d1d7e7
55	1	1d54d34cd4d7a4f1b4e53bc60f023ae5	b8deb8bb445241efde7332696ac6ad43355b4d5f1f7e4bd617d288501cb7bada
56	1	c30e23375808092978dc4a2d627da924	a16db1cc34c9efc66faef66e2ebf34eac8b40924c29eecb2514185fbfe8e3a4b
57	1	7f1b72084b836023145319fa0778c8d3	15b0d13f42fb00be9fba4c8a763cd1e6f34b617687781bc2042deb12bd3ba370
58	1	930fa651091b4b42efb581f5beeeeb39	9669aa376b07a2c9844579a027d3a830814ac39adb8b4e163e5f59fd28369ef8
59	1	e4a75e978c2dd7b2406cf1de0b6a4575	67a5a4886ea1083b2ce4b4f8265f440480fda4f78be5d8e543377b40db160496
60	1	e29e2ed0278838a57241d4c017b34767	3929e67ba19ebd41e81185804f39ccd513db88f90b5efa68a85104856f36ecb7
61	1	499fef0d284f8c652b29d7727cbe053c	4424bfe84c575f8cc3e8b589f73d1d9db3f40f9f92e8c89d440689d1dfc962d1
62	1	5424939c27f3a8bee1c3972f4aed29af	17b617654bc093a0ad300bba5bd86a833cd87fcb267732d7289a1d25dfebe5e1
63	1	5c5d16b295b47c9a4ca92007968ef4ac	220844e4a24a4492425c487bb6cbe31d0cb987c76af3cb4a17f3f4b00046502a
64	1	6f642fed199db897fe57aca96df9f8dc	d2752c9582483dfd5c2666e66d363f0ecda9581099011fbd02984d6fd0fe7b48
65	1	756cfdfed8b390b0c2c00f87a1a98619	1d2806fc0a36aa3ea7b5ad35e932c5070a051b9d2d4e7556901aeca6a4959733
66	1	d519cc5d5c310d8835b65fd3a1b8cbb2	ba248db170e9d2d1d1d192a833089549038b74d3cada5a5608901fa6a685e7f4
67	1	d00d0f2a105b29b030279741bfa901fa	2b8ff21b4c05f93a7196a7090c4e8fae1bebc248706df81a98f89aab4575a66c
68	1	e92279aa0b9b93a228d9172e7bdc8af5	57e86053b0f77ce68d794b861719473d7095507cf59307525372b30f9b74baa3
69	1	86999a8172468f48f83619c078141d74	2a5bc02eeceb4ef093ad6260c0da85b3cb3402826e34bfb53814f726f0ac7bea
70	1	b2c488399bef860cda7ad5fc888e656e	b89a712475ddcf8d91d5054dc386ec3939166ba3f3dab5a4f01a399f02278125
71	1	8707093a13fe9e240b32107cf3722801	8510a5804a1890441cfa71fb12f3412d4861e70ea253bf4eb508e7683257a595
72	1	25d0c53c2b1e364e8aa5d0522fbaf993	bf200e3f7b49350c03609cc489169fc3500d2a2048fe85e739780854d28c2dab
73	1	471290c0c33669fdb2ae043be644bb95	570b89d08d6d04fbfd499159f84f9de0e95c99bc7fb3c16a35909f82bc366f17
74	1	680556d3666663717cb56fd96342f1b2	c797a47431df4377105fe00118771eb9a9bbbf9c1b1641186ed1b13faf3efba3
75	1	090f3f4ecdb0048d71a02605155b51dc	44d47231cf10ead8327ec6e87db777ac5e58c03535d9d85e32ecb91bdc8f5df1
76	1	38cb7c405e8996d3ea0c978bdbf85437	2dbf0357ec3b383fb5c5f225f79aa61d72e532f84d4bc688c1cfcaa36361b860
77	1	ce63e4de85fd451b8df8d6ece68f4d3f	42eee8858e75629ded24924ad66f816ca941b72ac424ff1cf17dd47633b6d8a0
78	1	54dbf3dccee82a4a259948c5ecce02e4	63af4a314e27c714e3c954cb616c3fcfab7cf39f271307d1075349c7ce78b522
79	1	91f63d9f2d643a954622e6ceade101e0	80e2ac27137d9079233f312314c541bbe7a1c2e0264a62ff255281d1449609ca
80	1	ff9ed6bbb000f9b245c6747d9daa39bd	f47d344fb62f97a381c83d347cc967de86f2e5e1a3a9a216be37ccdc17adf3dc
81	1	829a158a8961ad1f4a808fcb8763fe49	bc43957eb6ac9f3fbd52b8fe747eacaa360929a87d4cafe6f70d258433d1631c
82	1	4b2e17a33b54ab645a073aa34212e620	73eba469a0a6027d4c0305df0418d9f96ed7a9f6317bfe782a4c4cf47cba590d
83	1	58f174f75980d44e98dfda7aa0d6a1b9	52bb5a103c05264765a095ad9a17fd6fef009743425e452796dd4783c680edc8
84	1	82f20ec35f75af1a8b4e8be4f9e5c42d	0f927c6af4e5ee9b8f319366e70ef73178ce87695b1ea044efad6d16bb07ff81
85	1	e577ff41967b17ce15db3af0698b70ef	1f28fb9b94e59382306bd03df8066b75a548b32cf27887ee098f1f44da5be594
86	1	40f11107a2a51499d0b22135b7d8d6f6	e6ef0f242d4a2d5c6ca1c05c8bfb4c851c941970fbb773cc08a62134d9b54eb2
87	1	cb0b803c52a52cbe12f02640fd530435	261209e1a1d664d2dd60363bdf31aba4e22286446707c9fab4a035dbb4834109
88	1	bacda95ddf38947bd2e2ad957287eae3	d7e207e7968527644bc2ce406f56def14ce2a8f84ef686cf3934ff9c70ef45be
89	1	a8bbfe58ba9c60f8b5714dcb8c194cb9	49f5531ea7b503c18b21df45f50ec3262d7c4beab82e671ab36a11415c7c760d
90	1	032d300f2069dd77bc5d4f6d7c5f9219	1e1ea3d74329e09e1aae99b6055bbeb0542cf7ef74dea136f4ecb684e25ffaef
91	1	b60fcec82b018e783835262846eed0b6	f70c98f5e5d9079d4ed2b97c8e14a1eaa27a0065e56b3e44d35e75e61885854e
92	1	6f92b0d0d6f57e1be0cc93e5d6ebd128	ed94bea0b4ea91d974cb943295c14eb42185500c17214cbbc4b5d7be799744be
93	1	8b013d2324e228d46d071c49ecd8cf0b	070c46d4abeede96e512052581e89fdc3e6b37937ba72823a0cfec036528bcc9
94	1	886e97aa89afae7ec5153083b818f07c	557a519f4949437f759d7bc368092e636ae619d2411ae5321ec757e971e96f48
95	1	5a803bf0544a459efd1f5c00a66a6bd3	c1c01acee39ceb6a6f8f3ab8edfa577173be31ade5598af63ae9008417c6910f
96	1	ade89c0b60c4d5c999ff2fc8e49ff541	017498cc055a3e6694f3878c919e5ae585815cb5370bbe3d0c1a6d41d22e6e65
97	1	5c4fcf5e70e428d5fe6973ead7848a56	2b65050c43246bbb924cfef217ae5b77ea0ee10b7b040f7d0467138f788a4c0b
98	1	46fdf22f9faf4ef1322d2be46682eda8	9bbaaec8170c64d69d87df52a9a9a7490f726c022a72ec72858378e0d2191064
99	1	f4b6d7c6d183b6ba7ba7df5addb5eb02	5cc39bf37eb34dda6f487601c8c8ff77aba197e1d5fd146c3247488868d4d63a
100	1	2a473884dcde25c25d27a0cf3dcdc814	71ec7ab5ee26769c493d6c08e19b2e7e063bb253d80f180086cebf5828f8f76e
101	1	baf0d443807c406988bdbe29bd7eb8a5	8b73e4d645871758b1b033f0afdc3806275c84d635e970ea665eade3ab9d53a5
102	2	35d425ab6fd2845b21cb0c8a9824c6d5	44928fb18cb93bb32b535b7878be4c196937c6e80f81446e7aa19878eb7792f4
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
agent	ana	1	abed3df32136cfbc90422566c35d86f7	18369244f17b60cc655956b85e4ae6f50ddfd248ee3332fc5b71497ddc7c0a5b
agent	bia	1	d53b3734f593a0188fb09ce8c266b3e1	c1c993bb28b7231cde49a08bb3cfe6378606f010ebd8352a9294f7b41099632e
agent	old	1	b6f2bea7dce735fece9fe06ab4835da9	62625ccb0b0411486c61e18ed6327a6fb397149b22e00bbceaf577c1a996c7a8
article	1	1	d766c1aeaec024d7312c1af752c6e117	bf722112b3093d4101dbb14632fc2a0223788cdb6749e00fd3c152f3f08bbec6
article	2	1	c2bad6bdaed4a28ac306d54885bd12b6	ef04b773148b90b0e367e7f8da68db4775c6988da60cbd969c18ece2a84d57a0
article	3	1	f0cbb37f658c8a08be8fb645c10e7756	aeb224a332bbfc6956cdb5527316d30bec15abc7e1bb6f779d12c577e3db7c11
calendar	brazil	1	d9737381d16d82793ca8a3fa7af8b2bf	04bc06ae4b5a0cb4c9c9f78aa0fe0c95f78a848a2b574e01303d8625d98e6acd
calendar	office	1	b9695808ff0f704d3ea074b099daf317	8ad15d2e76157d28b30924a4c6b98ecd5ee633513e93d166f18143ec9bf992df
calendar	spare	1	4d3fd551750dcadce48c2bccc47de1e6	c1c80e48a317b60e64a85fabdd1b6ba09134e18e658139ae4ac496a29eb72114
calendar	us	1	e5f9742cc642f366533fce24e9af274f	41bc04ade882ac8d4443395907de3667ba188014df2eafb5b4cacb24f32cd41c
category	account	1	3d994a4755862a81a44d9cd6816ad70d	c44281862bf1b5661300567bb7a62b1deab9d8290d4eea07e0490320a6191b62
category	hardware	1	2ca0f6b69b0b287cf133abb444f8b1e2	e1c34809e0bb7a748d3500c74537ce4004f7c3386c30fe80bcba949cafd60576
category	network	1	771d64ac5e0310c55fb692859fa80333	afd0ced353ebbf0da4d2f5a7b5f976214298923b54e0c677d58b6ef0b500fed3
category	network/vpn	1	3b92978e1a2b5304448a5da269dc5c47	e889c93afeaf2f0b0f670b2361201e046dadc273d7df57ae9f6fbe8ce3af7811
category	software	1	375e21eb1732b746b13f3bf196927b07	a38cf706d06e64785dd7d8f24d7a49e2b3132c0024e5cc50d56c2f7f8cde403d
category	spare	1	c00eef6d9a7c89b86a703eeb06ce89dd	070fbb8e3852c3e7e750f66e2a1ff3d2c15b4ff58dc6e6e6f83b0a01d6fa806d
channel	api	1	49bb30f1420930d4d27ca76133973f58	9f07b5cb13393580eb76c6351028270d4d2cc6d61686009225f9b4d893725c02
channel	chat	1	8a3ad9982a03766d225ff372c7bd74fc	78b7320f7bfc0738c62e61a259eafdbe19591fc08a065c48a955d8cc6a16633a
channel	email	1	6394a431ab7b1eedad7e7c2ae61df88e	e2f2b673db1788a8f38290ed529c8bde32da57be5bb0ccb2649ef40dbd013af0
channel	forum	1	a0405b22c281403ddb772f14591d3615	929855cf2ea031405986893d8d62ed7de2a513b10aeda026f4fe3ebf60af908d
channel	monitor	1	c3843efba3f2c3147070e24098ef3ada	d160148a7a4668a6de7767859e73b60e57b9feadfbe3bf88c5f2f331d4ce4899
channel	phone	1	56c88b5e45ce2c5f7d9293d34d87ad88	3f4660a861fa3bc68d60ed1edf7c0c7b89bd78d448bb551660c134793d304d80
channel	social	1	cd1a96ff512765066b6549cc3fd0a1b1	c1796598ef198a7030940871c97af801916284b2b7cddd1d4b329dafae52ae40
channel	walk-in	1	6a22c3cb69b7ad35aa2b864c63fcac4a	e519759a24ffca65e8894f67589d299e48bc7d217faee11daab88f9604e83832
channel	web	1	09a83229d307e8d9bfd63f383edbf550	4d1e61913270e564fce5fa9e4f591c845096ccde42fd9846a1fee73e3ee1f577
contact	4711	1	4c7d2b045416dfb7eae701d0e4ecfd96	274bc3a4397f98fe8160471acf7b8a2339041857d1592bb516c8b59afe9fa332
contact	maria@example.com	1	810a500c219157a3094dab9b99ed71f5	d311350ca84ac8559abb9733340d1a8479abe569f2c173f064629da35c30b466
contact	spare	1	24105d587ec25ec073101ae9e9794894	dc778ac68a2c454b08dad30de581fd5e6bd6546ca14c62a9639f531abcf572e7
contact	x@example.com	1	dcd300c6fff83dca6ca39537a8687064	e70798d610d33be04e9f8bc1de2e72d338e0490728991b2865367aa0e148bf1e
field	contact,born	1	800745df8aaf056a9e8b2951411a0ea8	0a4207f595418848d28401f2e926d96eee9de93f48a94cd4d15e4f3983751b1e
field	ticket,cost	1	81660af0600e193ed67b1adb7bca582d	8e8b839530cf2296d1558244924f6f9ad962ae52e4bd3a6fec8cc578d4242d38
field	ticket,gone	1	6dbb21249bc3b1e4f04e0b13956627cd	32e3350a8c69a855fdbcc2ce33f34f9c08e2f4d9e5aeeb131b12169815a83df6
field	ticket,loud	1	13e9bb5a6db2186b251ead1f58a3a6a1	eecda5ad1c4b014735dac044deffdb1b176c4e28c0d87bfb2d2986a674e63e8d
field	ticket,shelf	1	b32a3173fc95669f4d4f57dd3fa74ae9	8d88b040029625b74b5a2e026cbba62f799c20e65dcf9422cc3de70355d362fd
field	ticket,size	1	d9c460aca6eadda59c6973eac402b626	f1ef7167569164c1d2090fa6a8970b846af750a8f022ed273ec0b53ad2bb647d
goal	answer	1	dd578ba43eb011b27a028ddec2ff4d0d	d3c415dd6ecf66f1f982118482b82e70e7350633a9afb927c0a7203c6f5ad429
goal	few	1	591d0dcd6cd6c881cc439dd73a9d30df	f154988912a0f29210cf0108da414c54be39c2b403008c2b971083b2ceeff8e9
holiday	brazil,--01-01	1	234eadf7655963a3efcf8e688ea8b898	6d039a20ad30ffe06ebee04d24526b5ae94ea0114a5092dc3188f3804c047ce6
holiday	brazil,--04-21	1	d9da1f5d8d1f1bf6daf42872cacdd1fa	10060f77331b50be04c4eddd908008bab17bb555050685de5043065c209b2b67
holiday	brazil,--05-01	1	5c1fa5f867f760f9efc9ed7fc9e22d80	9fd943270db2cf6f2bb087a2a1487038c01533ec134cd7f530637f85724339cb
holiday	brazil,--09-07	1	30aa85a372e98f3170e13421e6780300	8c861be20d9308e68441398dad29c1932b47047c1aa9b0c19f5117d4e2059e88
holiday	brazil,--10-12	1	fdc1517cdfd002cd3ad862f8fc3956fa	01ce6bab7223476270608d4bde73e2ea53bc0f64caecaabbac9a920cab0040af
holiday	brazil,--11-02	1	1aa59b1d4bb109fc3abb2fb0a1cd8303	e10f7062a949d2e876590c81327b36a95688a22bc5af3b8f6d61be6620d55b6f
holiday	brazil,--11-15	1	fd1c5138ce69d764b0078e74f3d132a3	08edc8acd58fdc6acba7e943a198259a56df713453c3f0c69bd9720b297fd0fc
holiday	brazil,--11-20 since 2024	1	9f010a43124b37543d71b3f5693e13b2	b90363b59c4da93436b9545d757c0a9dd05fdab0c8f76ba825190c6563844411
holiday	brazil,--12-25	1	978bcd5fef7365e42e0c5f2a0bd029fd	99163d87df3719d8e1d7bab1dda82cc4750a439205c1d4602febab7ed7ed83b9
holiday	brazil,easter+60	1	b3f2187d711998c6291a0ad5eeb34327	77708a15d161a79586ac0a19cc25776e546573ee6e4c4655edc11f2e32cc4255
holiday	brazil,easter-2	1	50df8ce4d76bb60af242fed9f43c90c6	e66a335c0b90e3641874eebcbee5633c5f9d35094d9457c8adde6f58b6a36535
holiday	brazil,easter-46T00:00/easter-46T14:00	1	55d9e1df7cb43d4bc044f41f861bcfa9	99548a8e0f4509cfed6c568c5204586205cf706bf5ce60988f545aa9aeef0a7b
holiday	brazil,easter-47	1	a2d6ca65b0377bc0288815be390359e1	d6b6c492465b977747e82740f4bcd93d13ccc5f70be9e56d911b929eeeceabc0
holiday	brazil,easter-48	1	39d2f865de10e0f44b5aba515c0db196	33a908830eebf3ceb51a379532fd119dc0786baa26bc19f3cab868eaf7a53a1c
holiday	office,--06-13	1	841dd01ce026bf3745f1f1e6b7f48753	2f87453cfba4163b52dc8704f8006b3ff38e7fc6f0f0bc8b69d8d4bbbd11c95d
holiday	spare,2026-03-03	1	8fe347a04a95f2bf44642b0b1e369e15	bb5794475e49292b28422438862c66f864eb5caf95b60c1b0aaa3f1f2f2c5578
holiday	us,--01-01 observed	1	41fc30379587d7799c60fbfd191dbf03	6729eb401c31ccc990aafba8d780e65eae5c31bd7bacd8122acd0ce912735731
holiday	us,--06-19 observed since 2021	1	e077cff4094b2ad36a0863ff0e7d1044	c394500795f61c0625dbb6b3dd437a9104d90c2b1907cb52f85139a580a9c3a4
holiday	us,--07-04 observed	1	9e1de25890b69f62e689963a937d048c	87c905693b06fd686200d0dd09d792c7c4e675680c5b7e4826cc87f8ae148b30
holiday	us,--11-11 observed	1	a5718b20ec5ec64e46a5d047f015c468	81e580dd7b46bb21575b1d6ca1908f551d974213d6c28d8d702119a419f53a6e
holiday	us,--12-25 observed	1	c39ba481ea0a3465fb8a7543d7d18b80	83000af8e83a65d5f1e433401e9413416b880a36dd763c9c8650122faed8ae20
holiday	us,1st monday of september	1	680785034a7e7e9e89873c99544d69f6	39686af80d51185778563837c57a4252894288813bcc7a960d04d30d56c87813
holiday	us,2nd monday of october	1	319aa31bd27a8d148e82a45e50ada9d9	175d76f51f05b73e24dca268a4dcbaf8d1270c837bc30db4abfc6a6ea11a0775
holiday	us,3rd monday of february	1	51eb7cceb4289b17d9ff650ad080b1e0	a5117eaac5fe142908ea6f315dea40358e09c928e5ce5cb26b582bb5a8e3c820
holiday	us,3rd monday of january	1	6681eee1a35957503209d21c6f9dad5d	5676a13c9f45f56b10d2bbea3a526813d1d85264101f31dccd6f85f0b28dc71c
holiday	us,4th thursday of november	1	74bc0d81c86124792a4aa92c6d66c73d	ef446430dfc88bb5e671a6c6e6909fa21139e42680f41c28eeed8517f0b9eb50
holiday	us,last monday of may	1	fbc8a892c892bd83a1f2241f2edaf739	ba2cf7a64f51b7fc5201729ffd37c2ef115b128df327b1d149cd54ef46423a55
link	1,blocks,2	1	8564fda698c996b0f2a08d53bd9a44cf	4ed6b53525266813ec6643177910af2e13597092457d88b9d8582b09b6916f3f
link	1,parent,2	1	8fb6dc4064b53d8f30768d3dd1cca343	46c86d4b0ef725f8cc024a5461bec312b3918c142dfe41e9b5c0051e5d365a5e
mailbox	help@example.com	1	afb6c75080e41e0eb0b38af15cd73eea	42c988770bee645b71f370d5f11ad60f0e734638997c076ca2392807811faae1
mailbox	old@example.com	1	ae882cd8f5b21e64038c32ad0158652e	c405ca64ded954b5c7e29fb626554d377ee5db40fde36695cf2188d8bf939c4c
matrix	1,1	1	7ffcb55d1be5a95467517ddff52d93d9	0af8177f51b89e387afe14355e5ea8b0d50f7899385b94001d0062935d6903ee
matrix	1,2	1	7c965ceeb44aefca02c784bbf506b074	8c5d428cb6ad6f97ea6bb53b1728d58facb09d8ffc1911bab89adc84a1623c70
matrix	1,3	1	99aaf72a7a8988642a232b2a48eba7ab	9b56338fc17c4fda68b081834c13c0c4c9d49e522e31632f2837e72d8fcfe5c4
matrix	2,1	1	fea68fb43be798c766dec7b0bc225440	91fd067137b0b7be27f0a0b2527c92f25a4702e78ffd02b268975ef4ecbddf99
matrix	2,2	1	914b7ffb27dcefd924acb3ffcf7d1380	09085b1cf6b3cb6bad7629a6d45b5e27e7fcaed93de71c3ed64ad661d7be0c3f
matrix	2,3	1	2383fdf8abfeb223f06af5b73606599e	e15499e6af8dbea850731025ce0aee242cf9ca119fbaac276820dc931f789d5d
matrix	3,1	1	306c0f9d96fdcc9a2242620abf93f765	b3bfd2db1fc00f6d4538ad62f8270c1219b1a93832f518d01b7ded62ff08478b
matrix	3,2	1	0b135e52a36ba7beba3d2fdf17f86574	c03b75a196c095fbd8be3b070e23c7b2b92f32a5a5a448f891c28e3dd5cf2417
matrix	3,3	1	bf95f84074ea581b3cbabf47f89720ac	6618c1b163895a48ff10309e74556353e3ec3f27c9cab0a18d7595e98d97ddad
organisation	Açúcar & Filhos	1	91301b85e237afffb3d9fb56fb0e8c54	a6acf96ceb4a18aa2829c90ff9046f8cb1682c66f02c26d4c0088afc94e57d7e
organisation	spare	1	b7ad9e293e7f89bffb84cce27e739638	bdb0dda37812ed936cd4fac12bf33742709a0283ef2ab5274c06e35e46cfd861
policy	network	1	fa548a4718f73dbf8d9a547ab98ad9fe	e054e45cb9319827c4a14246c4966e3aea890e836fcddadd8b2860c67fdf4f54
policy	spare	1	c228d5edd03fcdb49d4d08b88cab9797	7bc17ee2ec7a205bedb10a0ff98af28a0b0082aaab2509150a57f77c0fc4739a
policy	standard	1	6b055bd17eaee7c02ed0932d8f707d15	406ffdba8bf3f1820b46f7ff104efef460a3ce32085befb37b08ad12a510daf0
priority	1	1	d378f5cd0a423572c082fed4aab487f9	d31a01ce2277730ea6885fc245cde06ff331894b5711584b01f58d164e51e47e
priority	2	1	285b59a90b39cc9a1eb8142c83fdf355	a436f62400deeb74264b632926bd34757212381a0fc7eb8bda5f54a9db82d064
priority	3	1	ec2810034ddebfd7de8f9c02fef46462	6f6174390a5634ee42de6e74fb15669e109d1b77bab72c32654c2b5a9723156c
priority	4	1	ea912d1808049fac896f4b5a0baf76d3	4074c2fdbd3d1d120e813383a992dede09842ac19ffa52f8f7bd31ac95596793
priority	5	1	c4b764abd90399cc1f674821dffc128f	957749607e6e0584326636c12e1ead57cffa3a9d382c5ec82b142c5e79e1d44d
service	mail	1	e8161e468e838108f1ce701da68c3bf7	c82fe6eda372efc64c8fd0e4696f528c987af642e76988ef596e2b5f9b725024
service	spare	1	39af3925b01a6812e5fa296302287512	e4ac4f74735719d5015065a79721121112882c2e2cb882a708f6e1d77157a740
setting	attachment_max	1	672440f1312696a3c7c7d8ad82e217d3	da95fb4b6913e457f8088d5e718a8b9cfea9504173d9c3b8d6a494e412a28337
setting	channel	1	700694f000c321e6716d9e55d7394cf3	eae6528fd4ea20f3fedf8ba262d548dab1ffb999782edf107f272cbcd61ec5a9
setting	priority	1	1d87b262abddc45af57f2e19da45d6fb	8d821ffc222854aaa7b816bed9d98da90f58faff932763ecc6eacdcaa7c844d4
setting	status	1	820fe7bf6e342decd845846e0149eb29	8d46f3d7472d5e5d62edd633fd0279549c41e89357f5e5cada5ca393be7ea98e
setting	type	1	76719519d2f10e416d7e037a502f9e97	2c330367031e9550d6b7c4f5ffa0ce26189a14d8cc4c989421d8780c319df72e
setting	zone	1	f202c2201b5c2833910e6961650d59bc	544779beeb66f72c610ad4ebf4515b7db54588d10db9686a57e4e48a2ff16073
shift	office,2026-03-07	1	14d21dd5d89f2ffde509e2d15f4b8434	2d1fa79ce13bf9fd8d19df43b98ca818d9fcdd64e18d7b25cddde2b081bac963
shift	spare,2026-03-02	1	a24da6d6f6adbd10932b2406f2d7eac1	f2d5d664d741328dcf1cf99a718757e09792d2552d261a85ba5341234fa77aed
status	closed	1	cdcf179d85704674bdaef6bb677b4db7	e024260ee77fdb9c807b28636c6cb3d02b81f59f38adf0386a447dbf9f79b96a
status	hold	1	935d8f96bf35dbf8aac6f9bac8d6392e	284764684aeff1fb91cf0ec74fdd8bd9990db6fe488c55370744f488383bb512
status	merged	1	072f88f2efa13566e3dac62f3169448f	7880b2d577933d8aee2b585c08b99fdc2faaff41c5047d6a7d10bd79ef50e542
status	new	1	0ad9ec552aa34f79c6ff474ae0d32098	496eb9037beefc2e1f0d9faf7da4e712297227eb0412783046145406c2ca9a25
status	open	1	3800b439bddc55741c42152d86810168	43cc548c1337754e6957130cb77a88451f3df2deb45432516e65b64b885b5e8c
status	pending	1	e79390b18093d91932e6bf52d709889a	2fb1b286cc73c9d3073adb3a46132df23d485cfc724070f81ac016654d23a05e
status	solved	1	84dbe1385640457470edcfac634c62d9	c46c9e83f725cd20612cbb4d6d886abf48a839b4cdfbe7adee5fcea877d85b3a
status	spare	1	946b520cb743448d40efaf19b412464c	b36068692888ec3f6008037edc3433cdce0f97bd6735131109eb93c484083094
target	network,first_reply,3	1	86ba8158231692adaf5516f9ec7f4c30	5c5cf6175c9c4217ffbda0525de9b6836ee1ffb7e4cb6378bf88f805cf5aa5b6
target	network,resolution,3	1	56c835b81bae154982b364ec4a91db49	828ed102ad979c72c46d1ffda9d65f108d7e4044bc78bee21b1415e17191a0ad
target	standard,first_reply,1	1	6424c38b3a9a27a72f4feed731cef9b9	ec64ba3a11643d2cd6bc57f162982ce0d88b7edabd68775a5e8fffaad4fc9d66
target	standard,first_reply,2	1	d5600cd7c51b280d9e6f524022ee6237	ecff3beac2b05ea88fe11ea42fa1c62f6b88175599f8d209c733188645ad5de0
target	standard,first_reply,3	1	8c2fc7868916f1ca0857d4a47125019e	32930c73b3b30d36efaee72436615d977fd15a9e611c251d2d90efcdd4bded5c
target	standard,first_reply,4	1	9730593ffae8ba8b9d267b373e00887f	67296fae4c76edb7c99e8c5dad1d62c5fdc3f30c14f46921599f5287369c70ce
target	standard,first_reply,5	1	fb0247e161f9616a081889234c649030	022bb32213b575d1a6634659e3b7997a399247faac25b1254d70fb5201c27cf1
target	standard,resolution,1	1	c22b0214314a294eb9e5cb9e20194f22	9e6199cde2530885dea3624bcbbc62a345c6f7fab52a6ea4f5a0b4b6ea5f029c
target	standard,resolution,2	1	8b26663f69113d2472ed72ea207fc8ca	b01dc2f645b781a11ef9891c52fcc7597877d18253eb346feff84d978fd11bee
target	standard,resolution,3	1	f40b589bb26dc39b1b67b7cbda7d3bdd	32b6f1d99bc9585ca5e6fc068ad88ba0eabbc95a1601b25643903c8fd884d11b
target	standard,resolution,4	1	841aa7df555e9eb01f52220adddce6fb	12719e3be501bbdeef0655da6b6de5cee3a41790adcc407fee53ac5728ecc6c2
target	standard,resolution,5	1	64ca0814e7a9103e22159dfe439e2140	a4824e5bfbd76fff7b7fbe03b26aadbd433a2534ca23a40c2261d36870e5678b
team	desk	1	2e18b6ac1e5d98b57d963ebf2715ff7f	0c8549fb19ddc2c1995825c456980afbb2a7558ae8343a9f0b58e24c3800a3cb
team	field	1	f8b74aa0af42c1a697acbff98313d973	c2f901845ef4d8a3bab5febd97edeaea46a2b55748a129fdc32c6c64cfa0051d
team	spare	1	7c52085bfab8a18a28bd9cb24de0d112	7ad7c326f0aca6408ab86bc4f30446e75e94aaa07eef92816df4602d8903cb06
template	answered	1	2908c7dfd4d1625d2f12e449fb3b95e6	644ccba3f3cfe5192dc57e9ebcb83a6d1d69d2b6ab2b45aa70f9522284581b7a
template	answered,pt	1	c54a5299d5b0a3998da58022fb44bc3c	065b7db219d4d951b7f8bb313fe978a2d68ae1297a39a97cf1201223a787eefb
template	ask	1	d8f26f79bbfc5ae06307b2b0b17d4a3d	16a1c8286742f0c24db05ba10d868c4a89b49a3452c92dc5cd211d45a11045de
template	ask,pt	1	af2b28ef3c625226e7014119e3e923f6	9aba533ff08d94417e7251154a2d703332ded095426039cd57b4746aa5575d6e
template	assigned	1	6ee4c4502339bb09f36b6ca8efa58d17	ce5e90ecb3c59df781eb5793f6baca512124583cfa1f0b43d030295476f3c074
template	assigned,pt	1	5d10a1b2c5f71a74b2ac0d36cc198ca2	5402dc5a1127438e6d390bf63685eb5eb1697c867459be651dba24e3c3d5f8c6
template	late	1	9da42cf4c434d36a9f3991692f714ee5	198bc28a6852e14b0863ef7b0b64e2ffeffabecb65719006afd3f779d8b3b4e1
template	late,pt	1	eca400bb33bc1c5743c8269386c93e6d	d47dfcc50ad4401d11bccb3d81747cce0ac84a23b013984d2169e16b9333a5ba
template	promised	1	605108388ed5b5e05591b862a6bd5753	69e63356570764c06c35eddbbb632362662419cd642f50a218123481e633825c
template	promised,pt	1	16e2343f05c236e5eeddaeac1345cbe7	6d6456e11187864fd3fdaec6f3665588b634990272c96e9fbe543d70c6ec00be
template	received	1	b25e02ffe50d73e89eff72526a57414b	8396f3f95dc8c69af7d6611f6dfe70c0765e215432b2cea6582d96d9ebe9c706
template	received,pt	1	fdf8ee8f2fa9052abed91800ad743748	59293c7fb3bd32f2db897e6b9511ad0ccd66d88655585d4891bc4bb22f0f3d2f
template	solved	1	c0602a297a9d7bdef69e201f48974696	89e94d0ccb95b32ec5ff7b94ae7b1561333c11d6cf97f11159417f1a7f1c50d5
template	solved,pt	1	1c73d39870030a6e371eaa01e7bebe0e	ad43459452c2e3717900695bcc6e72ae54cb44de8999e8843a44f0da49230345
template	soon-late	1	d17be3c7bec4189dc01417b7d913e2ae	cd6af07e831e51a33603e4b23bc0adac88a5dc935420df16a667d6a9b110427f
template	soon-late,pt	1	745b3c883199e1052a7963f2c16b0db9	7d4855f7e4ddcf592a2d307608a132987f81ea9ff906b3a9c3e81b7752a18e97
template	taken	1	4705d53fa31fdf459378f9d06ea83ea0	eb672b6ce577c5c2f0c847c5638b4817a0f552d9df339bc6cbff3cf087d4a226
template	taken,pt-BR	1	b68b178e5906cd3dd6f01e42ec96c175	88c698ebf9de8118ce686c4634af2fe1c0dd009ac75c8924f67f227e9424fb68
transition	*,merged	1	8aacaec3f2773f5c5bb14dd81779fba7	07fcde7e011989c1390a06572bbef9c789a78bdc27c3d5132fbc17e4cc805fb8
transition	closed,hold	1	95ab47f6b639c9d7ba6a7bb81154fda6	ce6e7bc63f3ffe046b9a985282c023e336f31c8e2f2966d7e1809abca468f7e7
transition	hold,closed	1	cfc09ea2c4920af9843eaad4049aa8f5	d6d2e791551e00d23200bbedb965245ce2e75549c329698ccae317e89bdb9f0b
transition	hold,open	1	55be312ba1c63168de8617c7a80235ae	405460a54dd75ea63ba5217ead77ec0c6e4fbdd5c99aee2dfdb7fa9e56caba1d
transition	hold,pending	1	db3ff6b92e869096902cd78e1975cc2a	ebdfdaee5c4fcee62fcb7965d28272e4c4d9229d12c58409301c9d6081f9e7eb
transition	hold,solved	1	4257280e4a95770069d9fe60e86d7bb0	07011d0b4b3bf20f3348b4212f6dcbefd3298bb8fe1c505b86bb31da9eceeceb
transition	new,closed	1	df20f1c8616f71cab684bee90adde733	2ea69c10a2303896e770bafa42f53700d3a7c85bff6f11fef3ae7e5a27f17c58
transition	new,hold	1	2642143bfee476dd53a3c6b9cac50dd8	abb2cb33201471c249d66419d3236b8989df15adf9fcaf0dfca908e4ac227863
transition	new,open	1	fa4dfa29ba0141da43fa76d04f935404	dc533223a331d7a4bd82b6e35b7be493cd5e2a2227a060ce1bd76ab2a6c9cf3a
transition	new,pending	1	ee1cb8c8c522aff5d505142848a78a5a	7b23921e49d37d2efe872231cb1138ee12401ba5c3977da481660a59f95462f6
transition	new,solved	1	9c93923afb2d59e6f7daafe1a5c330c6	9cf31a5e46f892f1965e28ad9aab1019c49ca59e5848a88a29a784f0ae9796a5
transition	open,closed	1	31c63539ab1630baf3274b4023313326	70a0b0cc7f2b4b0f0b68f0ae9c721ade0dee003a2ed9705523a8f5d165013f49
transition	open,hold	1	70ac4ce462b6e71aba7711d831483165	a38ce4e04e97e56db66f7b0ce9cbfd5d93a6932980c09daa99ca5c881c970f8a
transition	open,pending	1	89dfba4db48c549df03b8af51aa2728b	07761c528fb113c2e9a3717a0cc59789c01d0a38276e05355bc7d053cbecc79b
transition	open,solved	1	c85d9e3ce8ea054af377795b89d18b35	d567653e39dbb25331f59d58fc9e3b0fc6c5a10df9435bd8c91a9fbf4c727498
transition	pending,closed	1	974ced3a267edf7576f9d9f73b7011b7	7bdd6b7f6f09f9601a68c1ce51481dd5ec33171a79f338e2f6a2163d8c589551
transition	pending,hold	1	109940eded10e8f6ef4606e50bf534f3	fb156c1d334b9b2fd299f49b1ec7190a370ceeef70c9004cb501438459ce66ac
transition	pending,open	1	b544a5e446384490bfeb5e3104bee5e9	c320df1c527d6f75130fea6d3610df15d08f4f42868e13b44b460298609d8e0a
transition	pending,solved	1	3006824b5edc6056008cd114c6085ca3	95071252a4ee5b10dc049d5aedcc6e47c7bf83eb8401f9e176d297387627162f
transition	solved,closed	1	18934d831199f7614320b2778cd6bd6f	ff37a32250a9e173aa5ccb40412935d15dfbf966ce89a66b7c7c7a6d437f3af4
transition	solved,open	1	8e5a87e1f442aa611aacf5e84a310bd7	dc1ac1b66f815e9c2e29cfa677bfc9d91ed38450cd8a04b5f9cfd941d8030696
type	change	1	fa6ebdb8f2999c0c6582a28b3958c466	1cbf926016d8a1c5cb2acbb0515c4543ee39b9b813877c2259dbcc62e6c958f9
type	incident	1	252139875cee8ce632c2cfb4d715d06b	944122e073e62b3f1e69454e99f5c1361a4dff09ad3f51c00e639c6c1dfad0f1
type	problem	1	4af3481254faccfc73a2f4cc87b3f7d1	527d23ebfc7f93c739da130fa51c115fb75cfcbb40fbae1e99895b41e2e32096
type	question	1	c95fffeae70cbb9d79e4c8a23dd900a5	67c1917164616759ef7ef701a859a1b772d2572ee33c322d9b7575d497010708
type	request	1	a69ffe408f9c5f5e56dcfb00bfa0632b	52b2b7d25f2e06ae862e883835687b778d6e164ef5c0cbc722e261109e7956e4
view	late	1	fb13f9f0d3bc39346fdf501d9d7b6457	95e3e8f3fd38ffecaa7f184709394734c27e30325371a7e000aa544a1404c990
view	mine	1	bd8728e65e490f1c5446eb6789bee1d0	0078d07f5c528630eaf4bbb5aac4966bf4b6088ae97a12bb2d600be13b4a3a2b
view	queue	1	c682483db5e080e10f00a9e50d13c944	449096dd3b15438e6e02aaaea7e811ca38117e73a8933ca958ca812b39a4970f
view	struggling	1	c50e8dc8a54accb26defa1c3326d3da2	c6cdc9e13df466562decbba95f93e0a8a9a9825f8c59ba1c3567ac20f0e2c5ab
view	today	1	5351d412c329763b377b340893883f8c	187dcbdd4e0893abb9e824a21db296b2f0597ff9df1cfad1ef7e901b220cfdbf
view	unassigned	1	3ce924ecd4986abe7a35199620b97a2c	f9d9b8ebc1cc143e85d7f07e98ec67fc4cfcbc8c30bd2aa027edfe851428a90b
view	waiting	1	19d687a9a3b076e32f604d041dd3b3f5	d51e234d5dff790c87277f74d2735a93e143a12e790bc9b0f2d599e04a1a7aab
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
COPY public.team (name, email, level, calendar, help, retired, assignment_timeout) FROM stdin;
desk	\N	1	\N	takes every call	\N	\N
field	field@example.com	2	office	on "site", daily	\N	90d
spare	\N	\N	\N	\N	1772442000	\N
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
SELECT pg_catalog.setval('public.attachment_id_seq', 5, false);
SELECT pg_catalog.setval('public.entry_id_seq', 11, false);
SELECT pg_catalog.setval('public.event_id_seq', 103, false);
SELECT pg_catalog.setval('public.mail_id_seq', 2, false);
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
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (address);
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
ALTER TABLE ONLY public.raw
    ADD CONSTRAINT raw_pkey PRIMARY KEY (hash);
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
CREATE INDEX mail_entry ON public.mail USING btree (entry) WHERE (entry IS NOT NULL);
CREATE UNIQUE INDEX mail_known ON public.mail USING btree (message_id, digest) WHERE ((direction = 'in'::text) AND (message_id IS NOT NULL));
CREATE INDEX mail_message_id ON public.mail USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE UNIQUE INDEX mail_nameless ON public.mail USING btree (digest, COALESCE(recipient, ''::text)) WHERE ((direction = 'in'::text) AND (message_id IS NULL));
CREATE INDEX mail_raw ON public.mail USING btree (raw) WHERE (raw IS NOT NULL);
CREATE INDEX mail_sender ON public.mail USING btree (sender, at) WHERE (sender IS NOT NULL);
CREATE INDEX mail_suspended ON public.mail USING btree (id) WHERE (state = 'suspended'::text);
CREATE INDEX mail_ticket ON public.mail USING btree (ticket) WHERE (ticket IS NOT NULL);
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
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_entry_fkey FOREIGN KEY (entry) REFERENCES public.entry(id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_raw_fkey FOREIGN KEY (raw) REFERENCES public.raw(hash);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_category_fkey FOREIGN KEY (category) REFERENCES public.category(name);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
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
GRANT SELECT ON TABLE public.mail TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.mail TO hd_agent;
GRANT UPDATE(state) ON TABLE public.mail TO hd_agent;
GRANT UPDATE(marks) ON TABLE public.mail TO hd_agent;
GRANT UPDATE(ticket) ON TABLE public.mail TO hd_agent;
GRANT UPDATE(entry) ON TABLE public.mail TO hd_agent;
GRANT UPDATE(raw) ON TABLE public.mail TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.mail_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.mailbox TO hd_reader;
GRANT SELECT ON TABLE public.mailbox TO hd_agent;
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
GRANT SELECT ON TABLE public.raw TO hd_reader;
GRANT SELECT,INSERT,DELETE ON TABLE public.raw TO hd_agent;
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
