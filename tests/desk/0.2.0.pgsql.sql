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
    translation_of bigint,
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
CREATE TABLE public.lesson (
    id bigint NOT NULL,
    article bigint NOT NULL,
    question text COLLATE pg_catalog."C",
    ticket bigint,
    helped bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    comment text COLLATE pg_catalog."C",
    author text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    retired bigint,
    CONSTRAINT lesson_helped_check CHECK ((helped = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT lesson_source_check CHECK ((source = ANY (ARRAY['learn'::text, 'rate'::text, 'reply'::text])))
);
ALTER TABLE public.lesson OWNER TO hd_admin;
CREATE SEQUENCE public.lesson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.lesson_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.lesson_id_seq OWNED BY public.lesson.id;
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
CREATE TABLE public.rule (
    name text NOT NULL COLLATE pg_catalog."C",
    "position" bigint DEFAULT 0 NOT NULL,
    trigger text NOT NULL COLLATE pg_catalog."C",
    filter text COLLATE pg_catalog."C",
    actions text NOT NULL COLLATE pg_catalog."C",
    valid_from bigint,
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.rule OWNER TO hd_admin;
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
57		hd-note 7534dd7c5c0646b763630a30bf63c209
58		hd-note 7534dd7c5c0646b763630a30bf63c209
59		hd-note 7534dd7c5c0646b763630a30bf63c209
\.
COPY public.agent (login, name, email, team, level, skills, capacity, absent_from, absent_until, assigned, retired, rights) FROM stdin;
ana	Ana Conceição	ana@example.com	desk	1	network	5	\N	\N	34	\N	agent
bia	\N	\N	field	2	\N	\N	1775001600	1776211200	33	\N	agent
old	Gone	\N	desk	1	\N	\N	\N	\N	\N	1772442000	agent
\.
COPY public.article (id, title, body, state, language, tag, ticket, author, created, updated, retired, translation_of) FROM stdin;
1	Impressão em chamas	Water? Não.	public	pt	fogo	1	hd	1772442000	1772442000	\N	\N
2	VPN	Error 809: certificate	internal	\N	\N	\N	hd	1772442000	1772442000	\N	\N
3	Old	nothing	draft	\N	\N	\N	hd	1772442000	1772442000	1772442000	\N
4	On fire	No water.	public	en	\N	\N	hd	1772442000	1772442000	\N	1
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
53	retired	\N	1772550000
54	requesters	\N	x@example.com
54	watcher	\N	ana
55	active	1	0
55	due	1772456400	\N
55	merged	\N	2
55	status	new	merged
65	retired	\N	1772442000
70	retired	\N	1772442000
75	retired	\N	1772442000
76	retired	\N	1772442000
78	retired	\N	1772442000
79	retired	\N	1772442000
80	retired	\N	1772442000
81	retired	\N	1772442000
82	retired	\N	1772442000
83	retired	\N	1772442000
84	retired	\N	1772442000
85	retired	\N	1772442000
86	retired	\N	1772442000
87	retired	\N	1772442000
89	retired	\N	1772442000
91	retired	\N	1772442000
93	retired	\N	1772442000
95	retired	\N	1772442000
97	retired	\N	1772442000
99	retired	\N	1772442000
100	help	\N	at once
102	retired	\N	1772442000
103	retired	\N	1772442000
104	retired	\N	1772442000
105	retired	\N	1772442000
107	active	1	0
107	due	1772456400	\N
107	withdrawn	\N	1772442000
110	tag	\N	sealed
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
6	60	1	1772582400	note	hd	agent	\N	still owed	\N	\N
7	61	2	1772582400	note	hd	agent	\N	still owed	\N	\N
8	62	2	1772582400	note	hd	agent	\N	still owed	\N	\N
9	66	1	1772582400	message	maria@example.com	requester	email	Paper.	\N	\N
10	108	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
50	1772442000	1772442000	hd	hd	\N	rule	urgent	put	\N	\N	\N	\N	\N	50	\N
51	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	51	\N
52	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	52	\N
53	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	53	\N
54	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	54	\N
55	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	55	\N
56	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	55	\N	\N	\N	55	\N
57	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	57	\N
58	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	57	\N
59	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	57	\N
60	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	57	\N	\N	\N	60	\N
61	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	58	\N	\N	\N	60	\N
62	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	59	\N	\N	\N	60	\N
63	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	63	\N
64	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	63	\N
65	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	65	\N
66	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	66	\N
67	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	67	\N
68	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	68	\N
69	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	72	\N
74	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	72	\N
75	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	77	\N
78	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	83	\N
84	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	84	\N
85	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	85	\N
86	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	89	\N
90	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	93	\N
94	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	97	\N
98	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	98	\N
99	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	99	\N
100	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	100	\N
101	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	100	\N
102	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	102	\N
103	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	103	\N
104	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	104	\N
105	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	105	\N
106	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	106	\N
107	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	107	106
108	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	108	\N
109	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	109	108
110	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	110	\N
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
COPY public.lesson (id, article, question, ticket, helped, source, comment, author, created, retired) FROM stdin;
1	1	Fogo, fogo!	\N	1	learn	\N	root	1772442000	\N
2	2	ünïcödé 🖨 e\\backslash	2	0	learn	not it	root	1772442000	\N
3	1	smoke	\N	1	learn	\N	root	1772442000	1772442000
\.
COPY public.link (ticket, link, other, created, retired) FROM stdin;
1	blocks	2	1772546400	1772550000
1	parent	2	1772442000	\N
\.
COPY public.mail (id, at, direction, state, message_id, digest, sender, recipient, subject, verdict, evidence, marks, ticket, entry, size, raw) FROM stdin;
1	1772582400	in	taken	1@example.com	b157bec6a4d7de257ef1f215f6b039a51a18af02b189ec6b4b519deb80045fae	maria@example.com	help@example.com	[#1] A fax	bulk	Precedence: list	signed unverified	1	9	230	0db5715b70f413c88ddeba74157a470dd1ab978aa4bc32b14e28c8c924e41f0f
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
hook	57	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 12358 1795843367.980521725	1772583000	1
hook	58	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 12358 1795843367.980521725	1772583000	1
hook	59	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 12358 1795843367.980521725	1772583000	1
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
COPY public.rule (name, "position", trigger, filter, actions, valid_from, help, retired) FROM stdin;
spare	0	new	\N	stop	\N	\N	1772442000
urgent	10	changed:priority	priority=1	tag+=hot; note=hurry	1772323200	for all	\N
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
17	1772442000
18	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	18	1	109	109	177	\N	7e92b83858e650657abace7ea1d6e0b9f1c5c777418d307c8cef38e6135b7b6f
2	1772589600	18	110	110	1	0	7e92b83858e650657abace7ea1d6e0b9f1c5c777418d307c8cef38e6135b7b6f	7dc6372073cea423f081e4292b3394b92dd561ef89a4adc3d189e264ca684a48
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	d7adb8d841aad6e4f1d9d2f398eaf1ef	79710c6c1c3aa0998de2c6fcf06df8f58cf2e58e858919f636d7a53cb63757a0
2	1	6adb3e8ec107713e8ec67275dddf521c	cc38bdfc2e7738625d894ae0a5a9ac2d89bc97eb0f356a699b07f68a9f861e8d
3	1	8b370431f4e1eea459840e9f057c705c	37c1cf8487d9bed26e7ffb53898bf5e8d0b008a2798da2529b467d2c5f5d8e9c
4	1	49e1402fb7e478ae6c9b66d8d766a29d	3f1451bbc89977330815e192740fa0ac403a81eaf893ddf55948f68144a2b0df
5	1	ca55bb34a7c065d365590feda3f18a93	592dcc1dc4160ea6c4999d0cc06617b06a0f40251fac5166a758bc3d7170f2d2
6	1	826d39c93ccce735cb4c62b24ef2cdda	70269ee008346ae056092b9521dc07eea49b0ec354759d46f4f8df39f1f3415a
7	1	c8e99b43a137af3b005f23f22b31de2e	2cfbdb078c1228a47fc24414078b360c6b51903a23ef42299062ea8a2953b598
8	1	814639628c8e9d4b0abd2082f9b68a04	0d269e3170d9be86dd95d4783037e80c7bb478591f1a0ac6f476a1654fd36046
9	1	f5860d0b2cb5dc630fb8bbea25b8d482	b6ab6fa2e3e5086a2ea98ec2d3d8cfeda82f6b223f8356d7b6994c5c89e34dac
10	1	b43101506b3fa291142fde1bd2678a44	d5c68b7d77010992a65b21932094ac94b53434eded57cd3c96ebba7bf4959f2a
11	1	3ff216c371315a49118c2438e15015ce	a719b983ba4639d484c4b54ef42de32d1fff3e82195e44ff86c57aedc9c38700
12	1	ce3b380109ed09771f8cadd1dd56244d	17fa3e40505a8648b50885b9ac4eafa61135df919c2aea98336c0c875356c66f
13	1	67fdb11bfb3e8afbe4269e05e439a378	d5dcf703e4f83f0031153873d8fb198c61a0f616094ce4baf4928bf25d9a01b7
14	1	8a1421cf5b3a488cd52144c334a7b9e3	b2b33fb286e8a870a08911f7b65aa0daac6183fe34864e3366135eeac4c75260
15	1	8bc51056bd327a4f32a5799f127c953e	17034372892239031ce1e64726d4038a9179fb22d9c2b3368c67cb3e6338abff
16	1	a9e2331a50096bf97c133740c4701bd6	523c59167532622fefa48f7e8ea155d9949ae7735ebc1a24ad4bddca395dd2bb
17	1	41a46e618c855f048a9bd19babcfcd04	bddece0f113d5f73e49b0ac67b67620ecf196a30afbbb2de307b46e0da8a7150
18	1	0fa7a79ff0d15c6a9c083fc3254b3373	1cc260784c36bef1f78570d30c50683ff9a36df03b2d7f159be248fca93de9c2
19	1	b3b383381ce03ab7206bb49931d16e83	7742fd85ccdddbd5d32435ff07efa08f020af0a3d4b23214b176fca9ecf1f608
20	1	0ea293072795ae1fa95da3347786012b	ea17ad40deba726295253b2194ee61b9801bf6d02495825fee862585a13d2cb9
21	1	fdfc2d5e1509c5415601387ab7c19d56	16922e632bbd4f852ff4155bb9ab144f550c87a878ff9176d5707cb9c2889839
22	1	9a4e92d8acf0de0fe6134529ffaf36b1	2430a9bb44f7b4be9ca88233ebd8b3e53a4722199968bca3a90239be0187570d
23	1	e6d96ac20593728c09af42fe7c3e7056	f88bb683f251a101f0b825b9eb5e820b26ff64a6f06c2c4a7be3ab278f30a13d
24	1	e51e5bafcc00d3d3d25041cf24db288c	b3ac1e4aa1823c17fa8e3691276e2baf2144fa2d869308e0dd2905979eed5cb6
25	1	ff6dbf79077e170484602456721b8393	5e7d0cea3b245dc297468afb18ba0504ed09557070a68c7350423c8eea6dd905
26	1	c04a435372003cd0e19576b2f282ec21	6cfabba449f66d40f4cd4d56227e1ff16dbfa7c28afdf8b44d4ffde760e12384
27	1	13c090e3f473cbdd1b7ffc5b4a2c2295	b439b6fb7e4ec24a298d4cc5726831d52864bfbff2740b570eec7c453a45be4a
28	1	2b97ddc7a5e959446597004b6ee7aafd	09aeeb82e80717ab67f82aab3bd293cf912ec3c203ecd688b9167510d3af9d33
29	1	607258849bc6fca2fc666ec57f4b2caa	4d381fd610403b99f054341fdf0982d1d4aea31895a55b2cd454f3b3f094fc79
30	1	c32fc5b033439907b48b9c33219aa37e	7b5e970ff99905290d6ab3170067b2a1df5448e50f8b8686203c716f85fc1657
31	1	ee5bd3f8f9ce2acb63973feb2a96a210	b39c95c53317dcdbd91c2dac56fa92d52ec9a400b1c32801d3be774b3e4e4d4b
32	1	9d6b753ae0b4305cf2c26cb9bf7af0de	69e51d046ec172f4fac36fd2773fa4ccf4f2b906f568868f3cb3bf7fb727cb2d
33	1	7a917b0cc0557f8f61c2a32c2e5990e5	545deadfc00b58fae623abac9d26220062dd2ac1b4729e42077a273e8e795ef9
34	1	12900047556121d0b7fc6b9c8fe120d4	2f6de9eae73a5c53efcb5a96f47a3322bf95de348a95604f3f0ad815a9ca8c6c
35	1	635d2924ad6dd480c87dd9885e137dc9	9979c05a73e98dd248c4fa8b9ddaf61e50d9519dad6ec57b9dc34dbb0177a143
36	1	ee7701bd8691454721263b4199e4da8d	a15e41104e0f04f75d901dbf4aaa6a1ab03485c06500060786aebf583a23d406
37	1	a37ecdd2ac78b020ad5cee59cbc7391a	918108190a0fc15334947d6b2c82d4056424e23447c1df9c6fa83fa4770d04e6
38	1	a9bcda2c286ff128e641c24ff9e938af	18b9f16db4d5f3f88e6a4c95d59f3923d8c4483a4cd4dcac3033d40ad1cfbaf3
39	1	5e3f42e5aa31f80c54c134b2df7c1ee0	cfe879965561ac32a6c93a4b787fbfc9ef50087344bbc73caf6e68691a51f637
40	1	2a33f3aa30f26d73f9a7d5a32b7cc98b	dcb975b98b2f93483bf74f49b44c0f9dd7493519cac8fc3cdc32c8b1c9c7f17b
41	1	a9fa1f614f68046857379b1e63b36b93	6b27595ea4c3cfb21f2d64f18a294ead69bf3bb237f2336660368395c7977f59
42	1	a620a7a6cfadba4ed7f1e16d67612bf3	ecbfa3b909d9850606f3a3c3b4ea13ecc576d16cebcbfc98b6f68101bc1bd2ce
43	1	c2aae5ad1246e13490e47060e4cb87b7	eedda5fecbeb02db2baa2a5b31ee7423fe9854539b50f01607123d8925e3b1f5
44	1	44ab8f8675661f722c2082aedcdbc778	c51e7ddc2342d198dbc9a8d0edab146a73af1c5b1fd5bf30314d9b6f977db48c
45	1	039a36ee19c27c70c1aab874553bf517	f8de94dce616763cc4da5e99657d081e3dbb94d7a527cb238e2388e9f9c15149
46	1	5dadaadbdab437771dd832e896d748b6	0b1e84849f30580672cce48f99c5b00a14470f289c3278a8f2663652cdbd85b1
47	1	9470788ab7ee35204b7a5641f17fd8ba	dcf564b6c02c57304f1c52e7e018ec2b0ee2b3ff2c3df1084bd32dd47da85924
48	1	072436a62741251d77306546e1fa483e	556ded85b232e5a9a5e99498288f5dbe928edd9140bbc428e85a06411133e3b3
49	1	8e2cc83a84de08393e80dfbd9f105b37	eafd526b3cddc4d77a5af5e0717c2ddfe183d5eb2a2c02122cf480195d202244
50	1	4a8b658dda7fd0948aa2c31b861d1295	ad7f9e530d7a0c37841855202047540fcee60b31ef1345b65bb7169438b34334
51	1	fef451857a19718726cb606db7344f5f	ad81f25593120e1005efa998061728d459b5c95a37e5e504ed0ba8596bd04583
52	1	40517c93b7587a7ccca8a7c6de8e1027	a3dbf24b5714d5bf79c000be3b0cfc4461bf5ce8282fb8733cfa8007f2d332d9
53	1	cc4aab6ec642fe6a5dc5615f0f8bd507	b46f3666e3c40a8b740d98e6535ff3edf6bc674241721532ac780202dc9029ad
54	1	689d8acdf132d5953f8b63ea575786ff	7570dee1f05f80c385549c047ea93e18b2d808cb07b818d48a33d2034dcfd8b4
55	1	46aa45c2b13424525ef1d116088cf2d0	5f0f4e9786642b9cd759bba896dee2784c4f9034cf921821089032534b699c7e
56	1	fd74aa46bf829aa33940dc0ad246ce0e	4d6e25f64a870babf2477406c2d59e47fd52b8b1146aa455cf05ed25039b8b59
57	1	fd6c719be1d11d0da6861c27455495e8	ce685c1dd037e123ecf97b708613228af5d4011476a0785f9027902e348ad516
58	1	ecf873e57b17d799f9809275c86115ce	6bd930d130af29ce2fbc0d86ad7fa0a6774afbf8c3e3cbc477f9a3fa11621ace
59	1	1ee0337745a7f4943f41918c9e91eada	2ebc7b0d9bb14848a50140a99d809e744cb35e33e0ec5d754dc909572a068506
60	1	5e79b1552ffc8baadc177a5c9a245055	6ee7ec3c1d7f7a8667bb93bf3755984b62f56cdd3f03ccd7e9d1941e5717ad42
61	1	6f1f8de7610c4fef8f78c848192716c6	b66ce506fd138843869f1acd3049bc3d633bf0a702368e46eb396e28375a24bc
62	1	64fffefd8bdc40a5d63718e9a5921449	7073ec76eed7737da0f08d56f270474d1b0780b245dd92d098885be8b99ff490
63	1	c5c7a5fb1444f7fa16a03dce0443f181	75659c9a22a582b099510d131eccbcb7aa948ec1de8d8a1f60564b79e58c4e77
64	1	25d01ae7c7c1453d9df1431134447188	dd54ef605171e7419647a6022bc86b050eed6e690e141082b314fcf7a0af2787
65	1	61564f5e63f9291e67b2f3c3a4c3f7d0	e0c8ac23f9d5379bf440753769a6b0849d81599f993b04a58e19fd41fcdfe648
66	1	e08c9a04d510395d7640cf22f306198d	bee5120bd57c98ac9b1ebb0bfeeae2e862d06eb14dd222bec3997ddb370a4aeb
67	1	aca8315ac345eb89e0ab4a2615cdc8cf	028807e34381a7ac46e68811d72a2cbc5e362f11f608de562bbf4471fd08ccaf
68	1	7255de57a0d1b7dd282dc03ad6f7545d	35cfdd1439ed272dcb72a9c0b51a6ced601709a4bd3b58e094849db2cfa355c1
69	1	4a45ac6217fc02d0d67b7a54877114ff	e5d43412bc9fa2a1c3c2d0b251d18703c2bec2dbe95984c59a9b6cf2651d51d7
70	1	81ad00e961e9e087af61dbea82fa68fc	54999b80bec24fa547ec0c988ba828ac226c8ed1c7465956d4f3bc91dd94623c
71	1	c20a1478f765a32b6fc67daaf3e8a6b0	19f2a4d2e7236d2866de7032eac0ccf4fcd09c1a2133522dc9cce3f2b7d649a9
72	1	56540d5dcce54d65348d4d6333752c02	8a978682f1e9445b687043ed6777cce1e3f11c586c26e9b43ea576584c474662
73	1	3a835d5eb60b080a9241db816457c1ef	13038fb6c93ea730eeaf1e430dfff2e83d3b201e8a724d6b5e7a5c6c2b503d8a
74	1	8dfabec28870b2d69c3ca93f2f8bc730	a4dc31c05aedcab1b591a591e3d2ccc852a18e1085ca6a26ba53c6c58c33f07a
75	1	ef56b1a2309d7ea0db955bcc67c190ff	fe9e5b202f57ab52528567373d23c45d1c6f6b0f0bdd1482e666bab8c7fea9ff
76	1	dcd9e9136c95b6c10f194eb2fc86090c	cde6209d42ae8f4a7c05ca40d2f516160f3024ea2cbefdc15a9cc211a2fefcc9
77	1	09682336c3e70c34d82623971ad06c78	47b60e1df68973ff82bd2214a670e55c7b4bd6b26bac98a4889200f80715adae
78	1	ff8e8ac52a6ca9a729ad1e395fd3600e	b4a318c8b7679cd1498831f75606118526234244585a1795cecbdaf4be3c7604
79	1	42ae8d721730664cc34968d5d3fdde17	013b1dbe30e120cea7e58111b7121cbef7d21897d7ad6ed58ebf0b7108c502de
80	1	697c05e6daf3a5a44dd8b9f57f9b1874	2ad8e7aac0c754850321c1003916a8c65c4bae3d8f816f5717afc9d981e9e680
81	1	f01cacffbe7b277f86c18e7ad6f81f4c	6e3605fdcbf2a5817322ec7b9859caf61f4c803a35c183e6f142f735272f9fc2
82	1	bd153180817fa42c44d0b07112b4ddc4	f1e66f1261f1947942418118cfff3b366a32e91d8e37c4172793dbc04100fd35
83	1	90e188d489e4614abc4c718603c8ae0f	7974e51cd7edd2132e6e9c9bdf1d343bef27e85a73dbb3f4cc7a2f71b23bae93
84	1	cbc5f1c105702f088750e1af77b774b4	44c796e9ec42f0439dc35c6eb6a55c74224e2c32e93ccdb68526a3603e56d266
85	1	8e195894ebabffc3f76f1e3684faef0a	be5b519501d90dce82730d7a1572a6a9f46523199184cb44ec7a004a5ea853d5
86	1	41380b8a75c589262fcfe556c2de0722	92b274677f650ade7d12b227581523c118632d1677d84681e001bfb45256fdfe
87	1	16046b071f6edbc9b069b25373edf4bf	1c57c4a4990c030a2d5cbfefd0655c12f2ca584c3d8b14b639694bd1c4dd7101
88	1	00b09b0ce244758473c73af54623d97e	9ca1e35881ce727bcb92dcf7002469ffc813aef0a323e413a4af23d840070499
89	1	f5c6e163dbfba6c83032756d4cb4698c	de1871159c8fea870d4e9113c7fee581f853461010a041595790edd286ffaa07
90	1	315371e69354c89163d6c5e241bf6fc3	3236035b42b9322c0df9127307b3447218654654c574884cf843b45c35580638
91	1	d0410189e5dd3d80a4d2232a06c97ec6	4f5766d58ce66736641059e7261971fbd720dfe2cc377404f109338cb5bb8be0
92	1	50d5e6858456dbe47e86ec12b893337e	1d2cb1da682e30b128472d5c2bf99fafbb4823bd1eed1892acefc253803d9064
93	1	d87e0a70bce1e02b1fa61c003afbfb1a	b7268f16a5a46d399233b46437bb8f90532a03886f2fb9b208dad55f4e44ba0d
94	1	f2c6775936ea9ff94a8fcb4cb4952d9a	b33fba807390592797480372b3071278e356f7d16d8f350fbcf43f2100c8122c
95	1	8961944b26e7e81153f9ed629392e0fd	8ca526443400a420c5d3ddea1b697fe4001b20336b2e739355b45dcba60c278b
96	1	92613d065131f865da73f8555061655b	dc0adfd38df551d6e19d33ac44da3f20e56355ed9f1a60a89fb3ec6b3322e8dd
97	1	793ad176b58baa92e72abed6050b7a67	5a5296c37c77d2f767405098ecb5af97568dba601b4481e04d5790bcbb3c7e19
98	1	7e1d701c021cb3c6f2daae8ea598d272	ac1de5bf8973f9a980328a2d0183249775da445830fa6c51c577c4ee68936d35
99	1	0b06bc94d351c240de9c232b210bcc1c	fadca65cf3b8aae3e2d670466c788ad39d23da89c78780efa89f98581c2d4b1f
100	1	4492b3f97e5181ece9c98519d890aa9f	311c652c283f00e492a5b14cd74e2f8c3f6a57035e6c7de01ab8ade49765358b
101	1	b34d387a2b755e4eb4a65d35eb692de3	815017dfd45deddcb9d2fad9039d1915493bfbc4c1e795049183ac5da2d6eaf8
102	1	d7c73b91478cb5808d2f7025d1ffbee2	4a4be75b6fc92c6ccc0e13de634a1f4eda4acb5c723d1e9ea0c4d75355eb300c
103	1	8f61546aa8cf77176af02753859aa425	04771f5192819bd663a698cce815733065f4ab67ce03700954ad13ba9abcef21
104	1	d3724a9b3689257087c133588b84b09e	11732fb5a0737070576a6886a6857c780ea7d459e9d05764f693746d8dd48287
105	1	bd1dc12d18a1ba9923bd74359139a864	5784bcb381413d0ce26ab6c94f696b1ad8e133b8ccbb5d0b9c732a006f15fa1a
106	1	8a3f59090fe22aada476133003fa5706	71e7dbdb65522761dbaf79f39c374bbc8fd51c6f8fa3631b47b5990c0da664af
107	1	3ea1f1609beda28ea7b7b72ceab000df	89779d3f402cab5693f8bfe9012f3a426b57fd9b23711be331da22db4dc0dbb4
108	1	fdd04dc7abfe9666ffba22073a2ba473	fd3217cf2b67d784094ca298b7973b6a70ff6d36c77c97eddbb5c1ededdebae8
109	1	83899691f284311124ca976ea8921778	90e8c2d261422c31e07fb912e2c82cfb006f8479b9d82f5720f6b9b3a1c9e0ef
110	2	08d35e8b53ba41700377de925fea5944	e2dfa42ca7cb4866fb2dbafc7c35fa00d443c6929006f0fa477a01cf077c2940
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
agent	ana	1	b8de6d3577f6c51479c3e52b3cc4ddb7	e20dae137471d86f85057a1b761e8bf2bc138436ab90d3bcb0b15e2619f0209c
agent	bia	1	898fbf351d811f56538f8884ac92b5b4	8ad71b4145f712e28a7bd99224ae2d24d10b05dbd7cbba65a2290a108861d814
agent	old	1	8dcd530f9909665254961fe49f706371	51f89be695ff242125ccaef7183bfbdb93fa9cbab5b4227ef06382e06226e019
article	1	1	7341ade71517b611298bf8368f02a44e	65b351141e68e2482225f39ac1b96a248d6df3351db340e851e4208ea09d704a
article	2	1	2cd216a61ec6feccdd88acaf8ba7a17f	c4332536ebbd6aca017480993b4bd6bba61ed8777a140295d0db9699e458c079
article	3	1	7f941cdf860ce17bb97527c64d64fb02	a4efa0e831934fd5458160b8b34cfcce117b248019b98d74294224af84ea5446
article	4	1	a9fd1a25d7dae0d186d4d1bf4caaac5c	418bcddcf88cbb74f4b30f52396d25e99b2dfd69890f7163dd25e781953fd880
calendar	brazil	1	a7083d48a64002e65052d5ba95cd77e2	0e480bf040d194884227b9e75692ea9f967a3ff940003be9fc6cd02a0b749179
calendar	office	1	2d616df27a46b738324674526864d1b5	629509785e51cc715b4d0ee9914506b3c7c3cd34ab436baae1bcf6ac2b032a08
calendar	spare	1	b20a2cdb1457431d3b136715f79c26b0	dc31df052b8358b18c8f83ba746a19e4b857da83063c5776d0d20a19708d3023
calendar	us	1	19dd2a31c2cadfefb07baddd248cbc79	b40d2fc1e0204c7aa8860dd32c22ff8b0a880503faf7b5ea49efc4060d00fdb1
category	account	1	628a1cd6af3a2c4b67cc315f9a55f65d	d190f3aa20d14c2d3b9e1f5293037f362d7b3ac217371d9e4ba0e87246c50eb2
category	hardware	1	4736e7ad0fe6eb8b9b0d2d2813abcf11	06f3e0abd5059131ce9915c3644d875265c7a12123c07cc9a5b3c873cc2bd292
category	network	1	212c86eb56ef14cdd5e714553f641916	fa9e61681bfbf4bbbeb90ea4cc8c644ba6d5f17bb2eacb063e0fd02a91911d58
category	network/vpn	1	bebee3e940c6559bfb8787e12c0215b5	60611d4ddff95e650230e5932bd8743c8f0b30216dde16235dd0296b01a27907
category	software	1	55c3571591c5a014775cdc7f161ce87f	a79b7169d256d134f04501921778d30c949e1d8255a095efc619fe06364c8b67
category	spare	1	f2a31ce4fc2c3e59f7633cd487f81da2	93c7996144adb77698956e3bd9982c17ad2275baec6aff524eb54fb8ad93b964
channel	api	1	f63fc9fe167fcac00f32030702d2b63b	a63b05ffe6ad7c295d5c8955020849ff3dbe6f19852619be6c4a8096c6079a53
channel	chat	1	d334a15ed5dea3eaee534608de8995b9	a60e4d6547c60602c78abcd3ce53c72c05092e3934fd60d084d19ddcf6f9dec8
channel	email	1	0918fd9373919f178ac91f265585c47a	fbc036d3f994b97d361140b71ed3b30678a2ee085c5b3facd458270906b5322a
channel	forum	1	ba9997886b54681f06c4134bf12c79c6	8083388a893032d79674c33ebf4852076f39a49a2b143e33f721ff77e8af2275
channel	monitor	1	804a84461644cf2eaf3412dde368048e	b8cd966d39f815727186cb1f4c5674d0d5afb6960b1270c986f46301fd487f72
channel	phone	1	81069782c67a30426075793fb3646621	3a226b8abfcf047553d899682195902d8e7dcda5c7076587a3f35638f2c8f637
channel	social	1	c96b22f6b894d401ad61cfb04bf9ffa9	0868595e488e057e48d1bece697493e262cdbceb39934ae6d7a9f2a82d9639ae
channel	walk-in	1	968bf2c3f7b942f0a2f966c6c182485c	ca0d982bd43f2e2b4256171c92ae1a5a9c2dcd70b15a0f0661b50e293dd0a7bd
channel	web	1	b127d60ceb2c5cedb41207287c5bd1b2	69af0cfb0d28c31ca2d84f7392a0c7a63e5b5d9cd4474f1e8057de83f11c9592
contact	4711	1	c56bf489c9b8c659febd89679e58655f	b06e5e418342618f75a4873edf00d01a946adde2922594d69b6406c8f8129e10
contact	maria@example.com	1	215f61dbd3529452a721924fda502a8a	13074f2152d0d4daff90049ce3d8b5094ec68e6f7da46f4cc2a45ae201ea29c4
contact	spare	1	160399af4406ae93b6af3d0f1ed37383	33daca2c74f06b1fa175fc74869c1e5ef54a1ac8c6e464c27c48e1b49f749e86
contact	x@example.com	1	6cf12c0a221f8ba1b26d3df08a5cae9d	0caed58771555d966cd4b01f94537428e0716750cf4ba06e375a06b9182349cf
field	contact,born	1	cb2ee65813acd047f292032ff2794dda	6c50ce926534a3279bfe2e4eb54d71619ad88641d6201fe30bcecd9ef014a4f7
field	ticket,cost	1	8813159f5c7ae0ab8717e91b49675554	0a63b7b24db3ce97ea2fbe1fe3089523678d2de47890e87d9bb8c53a707848a7
field	ticket,gone	1	2b8dde28f5d930e91df9ef1b121421bd	f85c7fb289b6ba1f09de1b632d59ef3e35eab0ff2905ba6672360fb7f8ee2818
field	ticket,loud	1	9ca5f32651b4deb31054ba26957b7fd9	6b20fc9c217a2ce2545600bd768040e740926edc442f731135e9018642500b9e
field	ticket,shelf	1	7ea22651da8a64b837099335525830bb	a7699ecade046619823ad23c15a31fa58e29481eefa59284613d376c9430d649
field	ticket,size	1	922ca37b66826a3ad28f70964812cd08	4a90e18c7f978dcb10e0ee642dd696142e08b3fb0a141a96f56d68b316667289
goal	answer	1	6141d3b91ce341e82cd29a3e60f7f3c2	49f2d624cff3af0ef4abdbde7134f64faa546cfe75190ca723a5f9551ba16102
goal	few	1	f2986562ef74691894e44225ad059461	c6647bdb001e54adab1e3bba64b75804459131c392ccd6659f55f1e1676666a0
holiday	brazil,--01-01	1	674e31afee036dbb9411fe5697127e52	97c894e1647a7138c93f1a5a0ca08499add9384e149197af3c86509b73c21fe2
holiday	brazil,--04-21	1	5105ebbc2633e0370c8c1edcab33cc6c	01580b973bfe3d6dad6b184bd730c06973baed28829388289a5072b85c287907
holiday	brazil,--05-01	1	8c9aed1905ecc022cf6ebe8a7ee09fc9	a77663c55e0d858b8f852d1b754865b1bb0a88321b05e121a355690c70b47a94
holiday	brazil,--09-07	1	111be41f8fbd030eb87a6e96ca842d9d	7b41cd379cc279ec83e03b3555c280f9634e894250785e6b8ce0cca7a42fa2c7
holiday	brazil,--10-12	1	f00c5a355551f7f21ac3c8828e3bbb93	eef0419673ad7313da32e160cf0ab479b6d0fe7779c7db252796f2456c24a06f
holiday	brazil,--11-02	1	eeb69f791d43a64d94bc578bf4dc7ad6	28a187dbed7e38f884f26df1e3cb7657d9741bdd2116f16dfd3c59993e3860e6
holiday	brazil,--11-15	1	03a7911f86429b316a22215857be8a70	e1197b4cb8ee9aac18266386f0dec5118452f578cd6970821e66b13bafbdfa99
holiday	brazil,--11-20 since 2024	1	afe7aa987e19076d01cda922e65a1417	babc54e0296fc3efa4ccc58cd533affcc57ed463c98f720d7c8e58f36c472ebe
holiday	brazil,--12-25	1	f575690da89ca2719b3431f49ac106ed	5b8a1ed17c89f3a98dd6ab39a7c46df8698a97fde417fd74c590897dc92d3ac1
holiday	brazil,easter+60	1	0fa3cf5312d6d27ca4e13ade316301df	24d3dcbc23cd2d45871ffb612bad83456592f5b316c30b1974dfd15e5a4d44a7
holiday	brazil,easter-2	1	7e24b2acdf169dbd47ffd56187f317ff	407be9f9148f09c54f6feda0ca1b7501ec2c3c7f19a7be5db72fe867327cf37a
holiday	brazil,easter-46T00:00/easter-46T14:00	1	df3af69ef7e2988b7cda964fb13e4347	500fde5fe83d15ae88f9048652767623c3295e2dc1e1f0f75889df088b89e99c
holiday	brazil,easter-47	1	94b53fa87b3d499fbe4eca3ccbd33697	e82f231d3e05c801365e8fec2cb8f547838e04eb4e5e2ae7923d52a1980ab397
holiday	brazil,easter-48	1	200eaa056963c77dfc851ec7b549dc10	596239504a982635a988220a977f2df2134c6746828142db2e2a529e556b7ff4
holiday	office,--06-13	1	fa074812a365c2d8f203c175bdb0f970	e515b86f513328a40a1026eb4be8bb94acb0516e9368b7d55b5cfe8117c675b0
holiday	spare,2026-03-03	1	ae2048de19dfb10b7e7190dabd5c6a1b	6c80cbdc55e6a8c159d0854e3cfcf80ef2810432c94da62dd471e37439416a8b
holiday	us,--01-01 observed	1	383010e1ee75a6b11b0a0fb2be9dae63	a67440bad27fd0d7a247d7fe61b92cff89578e251b471cb9b9116c62873d6624
holiday	us,--06-19 observed since 2021	1	a8aa5a069ca508fae5f893fb1d9d737c	7e65d970958c3c10a3d15b5583dcd1c34413750362b40301c18cb21902cae55a
holiday	us,--07-04 observed	1	4b18d7e11ac718ed00b620f88136082a	fd2daf285c8336ee3bfa500fff5bd2bc2467aa0fff37acc39f622584add50d32
holiday	us,--11-11 observed	1	64b0cf32ffacd40365ca6b221c48fa6d	13a980ba641d4fef8ec6cccdda917ec016ac73d839c079f9d8921188cd8a274c
holiday	us,--12-25 observed	1	def9b8bf213dddc75cf0982a5907e73a	48de8a59cbb6fa90604a37b5a25682a3056919ad762a7e5cf215891d763b9e49
holiday	us,1st monday of september	1	929a131ede03ec218854a8cb103f0558	6f533a32567fdc2132e6ca861ff3e14e749172d73cf5d74608d410e6600c16fc
holiday	us,2nd monday of october	1	fc9fbfe9ba069d239b12debeaefd13ef	cb3abc6b391aa724cb4c13a2c1d7e19263e98040239896c9d04765cbaf4e9824
holiday	us,3rd monday of february	1	36d401df34b5dcee20190428d459be4d	84ad02fc0560877f9fbc492ff6eb9bbd5ee5d3f53fd96a11c0471ad052e0cbe4
holiday	us,3rd monday of january	1	77caf834c8576a32557d8b9aeacca3ca	7b9bb128cd17d2cfac8a8ba413ca34675da727b10aa2a32dbd142fa3c268ed51
holiday	us,4th thursday of november	1	9c7baca1c02ee92bdd4817d73de1f6d1	23878f61a23556635c698e10f553960c9d3452756df2204520c9197a3362228f
holiday	us,last monday of may	1	9fe60d750ac23871447d64f1643061ce	ae0e6d8c7c10dc0fb6cde05789d9838c9985260159cb6cf5cb6daa180a513dc0
lesson	1	1	25b6031a0e099685ee4eaaf8afb25a92	618f892772bdb47fff1b44b4ae0688ad7b6da80998e6cc8dbea85256c8bfe11b
lesson	2	1	b152b634e702d15094e05f22a9e96054	0dbde529592d512d188a695230db896c47d01e5c0dfec2efd3a90fc89760497b
lesson	3	1	02ccd8990383074ef5665af544112a10	66b4a2ed9448de3b67a3bd8fa5ced7f4d46854db1b400a343a4c85e638fe090e
link	1,blocks,2	1	521cc2d20318f7fa2ef3f27159102d28	ea1445bfbea540a94cb2ba73b7d5c5681d631f2b3a32708d4e075f7ff62f5056
link	1,parent,2	1	19792d6700f9f5aac9311418b41fcf77	de57ac11b1c5ff3814c5061c8248b6040b7ef3db13c192050a0b7fe3ae19acdb
mailbox	help@example.com	1	7b390d7e7e0698122d535361ceb02dd1	c303bd8db330607cf817c091bb0889fa5f2b34011a4ff03cdd4c0b2d4f83b22c
mailbox	old@example.com	1	fac1b8829fc07e0196b06b9fb4c6f89c	12849f9076c8acc60eb5398b0379c0b97c7e829ebef73c6fb76a49d436919b1a
matrix	1,1	1	6cc2019587d66f6c294e642651169c08	c1a66deb34576c9040cbf3c61700876febfe28d7182a8e260c52b43106ae2d3c
matrix	1,2	1	7a05f8db449880d783b6e06880ec1241	c80208aec36be2b16d429239008a999e666acf0a95948b46b0d729e086f403e2
matrix	1,3	1	f13b10dd4f5c45749674d34af66d545d	597c9bd174b57b205f29fd05c6f397b02fdc7e10aab12a5eb3935e594a039921
matrix	2,1	1	1260a35811bd9ae546687c93f624042f	f393db458e2ef24de62acc8a864c5c5aa5dd10dfe9919b91b82025848a5e97f6
matrix	2,2	1	8fdece044693577971f776a2e5571bca	24b54d1cc89b7f963cad29b0ff2ae8ddbebf59cbc8dbdc4360a411a8971542d4
matrix	2,3	1	89c3f70ae2c631df597df4070d51dddf	babd92ca61de07c756a5df251bcfa7c7952e117c9ee36d01fc893ae883a7818e
matrix	3,1	1	bc1c098c1c465270222b1a1abd901753	ca71bd66472953e1dcb0aa300eb08adb0a7b3e0d738916105ec92fa4120a57ac
matrix	3,2	1	ff1c432011874258b060435e31d00c97	89a028cb8b055c6068508049e6f1fa1bad60709bba0bd6cdb0065aa5702af1a2
matrix	3,3	1	e82c3e58162ac8ef497a198b8c9fcab7	7578ec9b6b6611655cd6165947add6444e80029eab57344003c440f0c4032614
organisation	Açúcar & Filhos	1	45fd213ebc6039d4f095086948d3150b	0f72afc0d0f514fbafc0b2be66abe308b5fdefe698833aab58660b0156196a76
organisation	spare	1	ae9ca6a1269ed12cb8c30bdc1ea84078	cf8f12627ee841552a1e7484e3f07037950cd81ba1b5eafd6273b416a2c72c45
policy	network	1	eba908acf76f4477a9d6da6309863186	87b11c80dbe1f63dcb437959d2ec7eda4c02a53e5c6b967b2fc97f1d3b2aca98
policy	spare	1	bc2789041497267d410577ea81b9708b	c996f7efec9214b3006897730b14f89235c7cc8bc94f575581831412716ab55c
policy	standard	1	0fe43b0eacac47cbcc0f8fd84456292d	4f425206b4f33ca1f02d4b6490178cdaa5f6470ace7bbe1dec15c5b60fe17411
priority	1	1	1bc67671ab9e7fddec3aa1c377f1ef4e	347ca3ada30d59dcea65b8ba629e98a589c4168e0ba2538d824b7b4e91325940
priority	2	1	4f31ad62e691e501e2f585e2ea65a5c3	8df8139e5437b0edc13387ae3a932ffa9a64bf62e7db4ec68b5d783da3e37777
priority	3	1	d957adb5fe24caecfc97249d6264e581	059fb9ac6921e65a2b9d9b4f9a8d48a13b7c06025c4312b0f667939c01b89296
priority	4	1	f2b9dd27ef86798c075230badba4b2a2	7c4957479ad9e867f51bd3d008b3216dd22654ffacdebbb926cc16e0c1303df8
priority	5	1	9cedbbb86d614c3dc347cba951a235f3	13d8724dcf12d52ec60e545aa6cd2d056fa667d52bbb356c1c8a2d8ebe00fd71
rule	spare	1	9a6f23542fba8d6c32c3f4df073030d3	75839433778d44b04f36b9f5e0f96dbb253d93f67d9a97e7dffc706af8ebf4d3
rule	urgent	1	912654dcd833e37f56aead459c063317	0cff0431ff5025dc519347496a0ba053ca26718bf83e15abc186e6c92b06692d
service	mail	1	50e09a95c3031aaa0d62b6acd48be793	f8ff4ebdfff140f189b3689660b1ecd1dce33de7118aaafec1023a3381906b0c
service	spare	1	d5df607763971327451a612b2e558a7b	e223dbe8cdf3f3f18be7d4274bc24dbeffcb9570b3f4c61776b788d17e89ccea
setting	attachment_max	1	92c56fa4284485233cbe1512ccadf367	b2bbf39339c80a66f33a940ff5559d133b2b53ebe77395f967f4c52c20786ebc
setting	channel	1	61ef8d1c15c9ca7fd33675af84f44da1	a43eb512dea6e75e8669a19098c4f7de53218ffe2ec5f018538e5961bce55aea
setting	priority	1	7757eb3021e0076dc5bc8099a6c511ac	a68ec6de809e4577fb9c8490c6c16cfce3da83953034d9f96c95c7696a746614
setting	status	1	a7a1f568a8ef8a377ad753e3db0fe202	756355bf2d3fd0a532f6fe087eb64458187c13ac28dbb5ac3019e5fd40db4759
setting	type	1	2bc001c4e266719be471214d0846a89b	39554e1cb7874f445e12ca3fbf699275347326864ad68d41cabaf5d90fe1b76b
setting	zone	1	475992ffc13b17366fcd797e1fa34917	4331687ba4169a855b9200375883df4ccd21aed8303a7bed9757a8a2c30b603b
shift	office,2026-03-07	1	2c1a6dcc8d3fec6d57d87d4407f6b2a8	1f98ad1a618e9ec0fb3b266d470c9ecdb614a6bdf04f23bea5609821cd949eca
shift	spare,2026-03-02	1	e1058793a381b3b69e530c75d2b27681	ac0db29f2cb4d02cdcdc724ee7eb5013d70da884dbdd7be2fdf489004175bd48
status	closed	1	6a48f2525eeddedf64443c4fddd20b12	43d1b085d7ff8d58fc1066375289453fe7dc0e41bbab1014acaf394087517978
status	hold	1	453fc49b7e8c13834a18e638af83ff4d	1e64d6e97509c16a0943439a0a2751532494738251e2848929da48ae5d5d1c0e
status	merged	1	6450f008682bb6588439f59e94633ca6	55bdc0da08824eff3ba60b8c4274ec448a767639bc2c412744262b1ea5c5096d
status	new	1	bee45a04e4bb5187eccda5a1ed136571	5377ab28b3e63a85890afa73488a5fb294c55243ef3a8623f05a7e9cce692f60
status	open	1	0e63f5304b4be2dd453cd1d25602e139	9dd67e67d4239903c71f392273dfc60f5d455ad6d3b764bfeec5ce4c79230035
status	pending	1	3b1b94e2f6a369222769a9ba97935574	2c8beafdff5f3b7bed0fdc27ffb1622a5fca1a8b7cd3cf61aa0a1ad9d2f14ac5
status	solved	1	87ec21ea19d452905b026f380370da1d	411424933dea105dc088e9cb1278dbf3fd05a48cab07bc0ba8e4fdcae4cfd903
status	spare	1	c66699ae43a7896e4d5568cd70ee454f	19d33b9e240b814882538c7b7d76607f411081c1bd51f3211ee77b63068ffbce
target	network,first_reply,3	1	9aa83f461a5ca907d86fa6ddf860299e	10225b63cb1c25eafcc2f5924792542d5981b0c20468e1cdbdec5358798bda4c
target	network,resolution,3	1	c0420eb32d1a0e30e2b304e66875bb89	dcefa1a0b39798e09bbfb2387cf9c5690538b0e5858c80174d2d4dd9767c4a48
target	standard,first_reply,1	1	c543c80520c5e92c8cc38dd67522fb50	df9e4baf91bd1f5572f8804565fdb5614b8ab5e2921dc37586c179a1da495c22
target	standard,first_reply,2	1	86bda7cd43f594ce7d2dff5f40e313f5	0c94914b810b4672454bd86219f307e1f6810e489b6952ed7ce2baccaa26f093
target	standard,first_reply,3	1	3245df9aced72afd01d8beedfd51c5ec	8b9de0bb7c97c4dd821f33f88591e61f8f371577f184ff417060a15df1525f45
target	standard,first_reply,4	1	c6575651847c4f85c84722e719e8a4f2	03c2164ce9d8254f99c85ad8f29b40217a572eccb54c5b896245dc5f406d69a2
target	standard,first_reply,5	1	2b0a7c8bed63f5e045fde51a071c033c	8b9c18a42265418b388e44d322342c0df6835fe271b1847c0866c9a4a9054960
target	standard,resolution,1	1	bf5e6e15221c3d39acf71420d173d469	ac8ea4ed6a4c35c3af9156416e3ffec5da16001f1a70cc78ccc782f1fa4ce2d9
target	standard,resolution,2	1	6a18160c6464b9d40103e243a1ead2f1	4a04124c2bb5b93508fea376000941e8fc4010ab6677aff1ac24fdd1687a843b
target	standard,resolution,3	1	fdf84be067989833aefff2a6a3db55f8	147a5e31796bd4a69db3a18ecd71dbb896cdd91b9799a7aecabc0edb84e200db
target	standard,resolution,4	1	81f8cef715cd6384eda7facdd7e56b52	ee9b183856c00f49eadbd208f346e9c43bc3707a7d25ebf5bad97bba733dee81
target	standard,resolution,5	1	c7084fd2fc026ae3352af9d265b441f9	7e353355565b41f4e102b9b439240476fca1ebbaa914792cc6fdc7bd14634e36
team	desk	1	85c25f04e4dc4b0763c5b3ce95219d98	345086b2af79918e264392c8f0d205f2be52c79fd555ea8fa5795e0263b5f81c
team	field	1	ee76575f61c0afe56e35aeca9b65af7b	41efd93526d83a4c05f3a981b634534392dada88219a8658999252d1f7b2bda2
team	spare	1	6c69152fcd48f75ff5f8d6a16ef02f3d	3fb5c654347964131abcf294a1f23ab7e5f7089d4bb2537d6ce4d5719a5261ed
template	answered	1	3322ea33c989e3661cb326e8d3fabc88	c02613fa68081b2eb2b4b75a388fa07960068010ec1051aae7da79b6f5120ab7
template	answered,pt	1	31a4060e46b2f656de07f786739c61e6	38d9f6aaf589e73f7b40e87faec635b584503f86b2c9eda5e369909cd61960be
template	ask	1	ba3ed7969934d35087959709bbd7e80b	ac49f3a4ec67f185dd7e061bcd2e4978f7995f142815a594d1ce76e362a8105b
template	ask,pt	1	a76ee2fa3f040f9451c602135f7baef5	4b34ffe631ccdfda098dc573b04018d8ff9ec326fd27ac253be2d007745d816e
template	assigned	1	2aa2516704d29f5cce42c4a64e6fa7a9	76d752194bcd87acd52380ee1f799d0e79a31322e01faac65928d072e2585aaf
template	assigned,pt	1	9a5f470f9d23dde9b1841ef448e97f9b	66b9723ed8a7bace840ab172a17883311363c04cee1ff8ee9b24c1b94e8a2018
template	late	1	4dd7d18c81ced782906827ba0c5d4a5c	54778dc09770c0416c30f690ff4236eb870e001d6a9148ea3f353c49e657e63f
template	late,pt	1	62983da936a5cdebf862fa71146a6f38	cfe693fcdf39607703bd38a08d7f527c06145044a32a66e708173d68b05ca452
template	promised	1	ad2478a1a5919c276424a9eaeb4f2049	3a8ee2d408005a33613ba939f81e3ee280743665a15ca9553cd05afe1b83b013
template	promised,pt	1	7dae034175e03fa94a7206fba531a8c2	486a6db25040d4cc1493299db4705203dcb3f359d32a347f422f4d59abac0fa7
template	received	1	f8570e548b14bae1ba410e045ef5149c	bb157b2060c67dc6b631b1b65605163a4391920cfb6abd3d27b487584416cecb
template	received,pt	1	1e09f28f900fe163d34fdbc6cb2d1000	4b6419d99f18e82781c81807b775aaf1e38af4114441c20c637616cff59cf9c5
template	solved	1	4b7f7349ebd70553e2eaf890f0cc8479	320f5dbc264905d4ec6e6ea0b67a1a4e8072d51749163af6b5023da1d58480cd
template	solved,pt	1	92e7d0cf345a9dc88f1714a053da43ed	cfcca7d2d6105c3e6ffef7e0a0181a0b3e9b4a2ef5c219ca56f696679c7bd22a
template	soon-late	1	a40c34488d41791452d8176a12ea2cc7	aba193414b06cfd7dbcca3b4167231452dad466d65a238f7d93243cb045080f6
template	soon-late,pt	1	b8f306b2c04ad235589f0e354f7854da	f572affe8114dc55550f2f243120e41b44993aa8ab8ad6a5681730dbf84ee258
template	taken	1	fa21cd137f6f12020f106b96e9cc1ca4	c340e58055435e064c241a407b9f5a54343e22ade94c3b7df040040834f73d74
template	taken,pt-BR	1	a8e60dd50412e84ad58691a4ef73b343	bdee02d7119671cc84aa7eb765470f8165dee576cfb60ce1c8b9f243301b220f
transition	*,merged	1	b36527d3ddfc77dbd62eafdd071ebddc	c9900962c6961b2a0b9f2e6ad7f61cfb83420b301167947380f835451ae5e3ba
transition	closed,hold	1	7db0bcb41bcaf9fe7426428988713f18	8b045319d33309b870536cc75bf215d93f2bf9e78c6ba32bdaba0b2dca984608
transition	hold,closed	1	f1d03f95aa40f38f59cc2ae56f282a19	93ed0eef569e61b4f9fe7f01663cc1a5f655c11fa8c73fcaa9cfa9c6a5fe6f9e
transition	hold,open	1	fda61eb473b247fdccf568259aab9788	cd4854cfe619f113ac621426948aac30008297fd0c08258be5dcad1d14e2b902
transition	hold,pending	1	54af9db47d4703d4d6d5c77dbbf06f24	a86bd9cf17864a68287931f2bcf57f484c514d4e1f74b6d42e5761b724c92d8a
transition	hold,solved	1	7adc460b93401d5c821de3a284ec1325	baca0647c0a3f86dc23a9192ee09167f5c10fee040d6b1c71390543340368e45
transition	new,closed	1	ea6b2ea7dc1bda8c1d5e16690ab6bdac	6f24884afca7b33f48b435d77a0939711e34cc7e37318351033dc071e3c59eee
transition	new,hold	1	b95c682e2e8e46e61970a55550620122	7cd9e843d89bb696df31c8e7776d865ab1c924a9ea7fbffbca5035ace7c95f6f
transition	new,open	1	dc983416d2edddcf86efc2f7a34d3690	5a3f5c645a2abd894b81cbb0cf32195498a4df2d1d4c71d71e9bed137ad9552b
transition	new,pending	1	e2af168c55c841d273ae971e70e3f680	7e5bce4ee23f2efc80290c99ef185e93735228c30bac632a9af5e135eb064abf
transition	new,solved	1	89cca5cbb16b90b54ca01e43f4f53207	c516b0447b0fc645581107030afe3e78fa8d6ba8a52ef135b909ac9fe878cfc8
transition	open,closed	1	1a08bbab2a1267fd80c939e67c6dff1e	8c6244e2cdaf4ae62c04e6271332a11c4651fdcab5330a3ba4bbec43da4725e0
transition	open,hold	1	3b89db48ca1d0379327aafd20d17f234	9cd8de742aa9a732527e590d44d6be99ebc72438b4548cba137ccfa170e0f9e2
transition	open,pending	1	aabd8e530f43f948921fd244d9205c09	9352bff3a7b5e6622e28111c51124fea2a68cae7f6bab4f8cabf765d3cd50521
transition	open,solved	1	9a258c54f45e1299e9db7c068bb36249	ee86d15e7a1145c06ffcd862b16c8c6fb4133a589a4d55cba3b37d48a8a7822b
transition	pending,closed	1	013bbf121dce5a6d0fb11216ceff5a0c	264206221a5561e41c368851ee9c6b0a41944d89d5462815c45ab16b7946acba
transition	pending,hold	1	23161f7379609c3a5bb3de18a18c46bb	58ccb29bb4c1a357ca1ccb3609ff23ca583189e771fb241f0ccb8674d2981fe1
transition	pending,open	1	60d7a9c9aa91e71621808de7b855a366	d181fa22511234bef13d1d4eac72cae12590416b427ae54d4dbd3320d4cce47c
transition	pending,solved	1	d2251f39377391627599dab6d2c1a50f	22fc26f6991c41e84754d2f07391739141395376bfa75045a77fbcb424efb250
transition	solved,closed	1	802c4a1210aeed1b252912655eb9613b	d8c15253878ff902a046ce7c7e8a1fb96a5cc63e7be483d58296696563426c69
transition	solved,open	1	3b18ffe4935551723d431a46ddaa065b	24ed97cc101c480f84114db0fa468dce04948f636f329ad3100e784a0eef8b1d
type	change	1	855232fecee6b512102bfac9cd66e628	d289ea30c4329346ce2ae2c56ac3a47ea9c6466d4df309f6bb19f16449fc135e
type	incident	1	03e72acda9d7a18319b80889aa01da35	f3556e1dd0b4380d3a4318a80f0802c543be496d7322c4b4327985ad88619d96
type	problem	1	5c4c1883aeab9d5fbc571af0dc41e7d5	394043292b35223f762b74c35f37c28bafa4df90c5eb8292be33288dbcdd824a
type	question	1	8850c58422f73497ce6923f5603a8e1c	1e5704008b80b5098765fb68cfabfe99230862e22e851cdd6b1db132fb71136e
type	request	1	c177f7b60d0897521ad6e08c034e2ae7	01f9404963c2da62e536e092210c6d34b0e38e9c1edc7afa54cae5ad952adb7f
view	late	1	c5b04d88494e01bf8c95f1e0567b1c8c	e80dcafddab6652edfa5de1680c6202e6252c0b162fb5fafd7d6fbc53591572d
view	mine	1	e78bef88490bc36482c922018d5f4bb6	2dec46fffe57ac6d3f8ba4b7eb198a77a8ad1dd5404ffd834e3ab226b680fe2b
view	queue	1	e7c6966d9cda89b6a984560800ea8cc3	136c8a8f6c04adfd00027c3c971a8761413aab728a3894a88bf5f04840ebf50b
view	struggling	1	8f91ebdaa961f792e42b067eb0afd6db	cdc95905013c1365fc7f13bb5ff836ae9ceb6c00415e49ac1d87dff4fc9a9eac
view	today	1	e4a262a8c7abc6e03e047e9389fbe613	4daaa5135eb521df09d45fe9181c66df976b5a684c553fa681c8c2a39b466e0b
view	unassigned	1	f258551466b8c7fb71325f803376ff50	4cc04394cdb3a9ff1d22f4201591355021face5ac4c5a72d42046a697d9b82b0
view	waiting	1	08c555af88e4d349a8859f4d25de9194	dcd2c65951ec2e4f8f9b2afae8db09ff769a99ed146db252641968756030df0c
\.
COPY public.search_list (word, page, list) FROM stdin;
809	0	\\x021029
certif	0	\\x021029
cham	0	\\x01011a
em	0	\\x01011a
error	0	\\x021029
fire	0	\\x040119
fog	0	\\x01091a
impressa	0	\\x01011a
nao	0	\\x01101a
no	0	\\x041019
noth	0	\\x031009
old	0	\\x030109
on	0	\\x040119
vpn	0	\\x020129
wat	0	\\x01101a
water	0	\\x041019
\.
COPY public.search_size (page, articles, title, body) FROM stdin;
0	4	8	8
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
SELECT pg_catalog.setval('public.article_id_seq', 5, false);
SELECT pg_catalog.setval('public.attachment_id_seq', 5, false);
SELECT pg_catalog.setval('public.entry_id_seq', 11, false);
SELECT pg_catalog.setval('public.event_id_seq', 111, false);
SELECT pg_catalog.setval('public.lesson_id_seq', 4, false);
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
ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT lesson_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.rule
    ADD CONSTRAINT rule_pkey PRIMARY KEY (name);
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
CREATE INDEX article_translation ON public.article USING btree (translation_of) WHERE (translation_of IS NOT NULL);
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
CREATE INDEX lesson_article ON public.lesson USING btree (article);
CREATE INDEX lesson_ticket ON public.lesson USING btree (ticket) WHERE (ticket IS NOT NULL);
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
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_translation_of_fkey FOREIGN KEY (translation_of) REFERENCES public.article(id);
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
ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT lesson_article_fkey FOREIGN KEY (article) REFERENCES public.article(id);
ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT lesson_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
GRANT SELECT ON TABLE public.lesson TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.lesson TO hd_agent;
GRANT UPDATE(retired) ON TABLE public.lesson TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.lesson_id_seq TO hd_agent;
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
GRANT SELECT ON TABLE public.rule TO hd_reader;
GRANT SELECT ON TABLE public.rule TO hd_agent;
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
