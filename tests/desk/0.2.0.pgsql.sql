SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET client_min_messages = warning;
CREATE FUNCTION public.has(whole text, part text, pattern text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
	SELECT CASE
		WHEN strpos(lower(whole COLLATE "C"), part) > 0 THEN true
		WHEN octet_length(whole) = length(whole) THEN false
		ELSE whole COLLATE "C" ~ pattern
	END
$$;
ALTER FUNCTION public.has(whole text, part text, pattern text) OWNER TO hd_admin;
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
CREATE TABLE public.absence (
    agent text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    until bigint,
    deputy text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.absence OWNER TO hd_admin;
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
    calendar text COLLATE pg_catalog."C",
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
    undeliverable bigint,
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
    reason text COLLATE pg_catalog."C",
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
COPY public.absence (agent, since, until, deputy, reason, retired) FROM stdin;
ana	1777593600	1778803200	bia	sun, and sea	\N
bia	1780272000	\N	\N	\N	1772442000
\.
COPY public.acted (cause, receiver, action) FROM stdin;
59		hd-note 7534dd7c5c0646b763630a30bf63c209
60		hd-note 7534dd7c5c0646b763630a30bf63c209
61		hd-note 7534dd7c5c0646b763630a30bf63c209
\.
COPY public.agent (login, name, email, team, level, skills, capacity, absent_from, absent_until, assigned, retired, rights, calendar) FROM stdin;
ana	Ana Conceição	ana@example.com	desk	1	network	5	\N	\N	36	\N	agent	\N
bia	\N	\N	field	2	\N	\N	1775001600	1776211200	35	\N	agent	office
old	Gone	\N	desk	1	\N	\N	\N	\N	\N	1772442000	agent	\N
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
4	10	1	part-1.txt	message/delivery-status	28	db225760dfcef71e23f0089ca979cf0b00ae5afe3d7a4a54b4cb608fe9c142e5
5	10	1	part-2.txt	text/rfc822-headers	28	28785907025e0cf21889374d72ef69eeddcff901d1dcf36e6b09e2e83b9ff998
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
13	retired	\N	1772442000
34	retired	\N	1772442000
35	agent	\N	bia
35	level	1	2
35	status	new	open
36	agent	\N	ana
36	status	new	open
36	team	\N	desk
37	due	1772449200	1772614800
37	first_reply	\N	1772445600
37	replies	0	1
40	active	1	0
40	cost	0.1	7.25
40	due	1772614800	\N
40	solved	\N	1772452800
40	status	open	solved
41	active	0	1
41	due	\N	1772712000
41	reopens	0	1
41	solved	1772452800	\N
41	status	solved	open
42	level	1	2
45	active	1	0
45	closed	\N	1772442000
45	due	1772445600	\N
45	solved	\N	1772442000
45	status	new	closed
46	tag	\N	x
47	level	1	2
48	columns	\N	id,subject
48	filter	active=yes agent=me	agent=ana
48	help	what I have to do	of ana
48	kind	\N	ticket
48	sort	due	-id
55	retired	\N	1772550000
56	requesters	\N	x@example.com
56	watcher	\N	ana
57	active	1	0
57	due	1772456400	\N
57	merged	\N	2
57	status	new	merged
67	retired	\N	1772442000
73	retired	\N	1772442000
78	retired	\N	1772442000
79	retired	\N	1772442000
80	retired	\N	1772442000
82	retired	\N	1772442000
83	retired	\N	1772442000
84	retired	\N	1772442000
85	retired	\N	1772442000
86	retired	\N	1772442000
87	retired	\N	1772442000
88	retired	\N	1772442000
89	retired	\N	1772442000
90	retired	\N	1772442000
91	retired	\N	1772442000
93	retired	\N	1772442000
95	retired	\N	1772442000
97	retired	\N	1772442000
99	retired	\N	1772442000
101	retired	\N	1772442000
103	retired	\N	1772442000
104	help	\N	at once
106	retired	\N	1772442000
107	retired	\N	1772442000
108	retired	\N	1772442000
109	retired	\N	1772442000
111	active	1	0
111	due	1772456400	\N
111	withdrawn	\N	1772442000
114	tag	\N	sealed
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
COPY public.contact (address, name, phone, organisation, relation, channel, language, zone, retired, undeliverable, x_born) FROM stdin;
4711	\N	\N	\N	internal	\N	\N	\N	\N	\N	-1
maria@example.com	Maria, a "boss"	+351 21	Açúcar & Filhos	external	email	pt	Europe/Lisbon	\N	1772582400	0
spare	\N	\N	\N	\N	\N	\N	\N	1772442000	\N	\N
x@example.com	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY public.content (hash, size, data) FROM stdin;
28785907025e0cf21889374d72ef69eeddcff901d1dcf36e6b09e2e83b9ff998	28	\\x4d6573736167652d49443a203c32406578616d706c652e636f6d3e0a
c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c	6	\\x6100620d0aff
db225760dfcef71e23f0089ca979cf0b00ae5afe3d7a4a54b4cb608fe9c142e5	28	\\x416374696f6e3a206661696c65640a5374617475733a20352e312e31
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	0	\\x
\.
COPY public.entry (id, event, ticket, at, kind, author, role, channel, body, key, withdrawn) FROM stdin;
1	31	1	1772442000	message	maria@example.com	requester	\N	Smoke.	\N	\N
2	37	1	1772445600	message	ana	agent	phone	Pull the plug.	\N	\N
3	38	1	1772449200	message	maria@example.com	requester	\N	It is out.	\N	\N
4	39	2	1772451000	note	hd	agent	\N	TAB\there	m-1	\N
5	51	1	1772544600	note	hd	agent	\N	Oi, Maria, a "boss"	\N	\N
6	62	1	1772582400	note	hd	agent	\N	still owed	\N	\N
7	63	2	1772582400	note	hd	agent	\N	still owed	\N	\N
8	64	2	1772582400	note	hd	agent	\N	still owed	\N	\N
9	68	1	1772582400	message	maria@example.com	system	email	Paper.	\N	\N
10	69	1	1772582400	note	mailer-daemon@example.com	system	email	Gone.	\N	\N
11	112	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
11	1772442000	1772442000	hd	hd	\N	absence	ana,2026-05-01T00:00:00Z	put	sun, and sea	\N	\N	\N	\N	11	\N
12	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	put	\N	\N	\N	\N	\N	11	\N
13	1772442000	1772442000	hd	hd	\N	agent	old	drop	\N	\N	\N	\N	\N	13	\N
14	1772442000	1772442000	hd	hd	\N	category	network/vpn	put	\N	\N	\N	\N	\N	14	\N
15	1772442000	1772442000	hd	hd	\N	service	mail	put	\N	\N	\N	\N	\N	15	\N
16	1772442000	1772442000	hd	hd	\N	service	spare	put	\N	\N	\N	\N	\N	15	\N
17	1772442000	1772442000	hd	hd	\N	organisation	Açúcar & Filhos	put	\N	\N	\N	\N	\N	17	\N
18	1772442000	1772442000	hd	hd	\N	field	ticket,cost	put	\N	\N	\N	\N	\N	18	\N
19	1772442000	1772442000	hd	hd	\N	field	ticket,loud	put	\N	\N	\N	\N	\N	18	\N
20	1772442000	1772442000	hd	hd	\N	field	ticket,shelf	put	\N	\N	\N	\N	\N	18	\N
21	1772442000	1772442000	hd	hd	\N	field	ticket,size	put	\N	\N	\N	\N	\N	18	\N
22	1772442000	1772442000	hd	hd	\N	field	contact,born	put	\N	\N	\N	\N	\N	18	\N
23	1772442000	1772442000	hd	hd	\N	field	ticket,gone	put	\N	\N	\N	\N	\N	18	\N
24	1772442000	1772442000	hd	hd	\N	contact	maria@example.com	put	\N	\N	\N	\N	\N	24	\N
25	1772442000	1772442000	hd	hd	\N	contact	4711	put	\N	\N	\N	\N	\N	24	\N
26	1772442000	1772442000	hd	hd	\N	policy	network	put	\N	\N	\N	\N	\N	26	\N
27	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	put	\N	\N	\N	\N	\N	27	\N
28	1772442000	1772442000	hd	hd	\N	target	network,resolution,3	put	\N	\N	\N	\N	\N	27	\N
29	1772442000	1772442000	hd	hd	\N	goal	answer	put	\N	\N	\N	\N	\N	29	\N
30	1772442000	1772442000	hd	hd	\N	goal	few	put	\N	\N	\N	\N	\N	29	\N
31	1772442000	1772442000	hd	hd	1	\N	\N	new	\N	\N	\N	\N	\N	31	\N
32	1772442000	1772442000	hd	hd	2	\N	\N	new	\N	\N	\N	\N	\N	32	\N
33	1772442000	1772442000	hd	hd	3	\N	\N	new	\N	\N	\N	\N	\N	33	\N
34	1772442000	1772442000	hd	hd	\N	field	ticket,gone	drop	\N	\N	\N	\N	\N	34	\N
35	1772442000	1772442000	hd	hd	1	\N	\N	assign	least-loaded: bia 0	\N	\N	\N	\N	35	\N
36	1772442000	1772442000	hd	hd	2	\N	\N	assign	least-loaded: ana 0, bia 1	\N	\N	\N	\N	35	\N
37	1772445600	1772445600	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	37	\N
38	1772449200	1772449200	hd	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	38	\N
39	1772451000	1772451000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	39	\N
40	1772452800	1772452800	hd	hd	1	\N	\N	set	why not	\N	\N	\N	\N	40	\N
41	1772539200	1772539200	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	41	\N
42	1772443800	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295227719	42	\N
43	1772445600	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295390620	42	\N
44	1772442000	1772442000	hd	hd	4	\N	\N	new	\N	\N	\N	\N	\N	44	\N
45	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	\N	\N	\N	\N	44	\N
46	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	45	\N	\N	\N	46	\N
47	1772542800	1772542800	hd	hd	2	\N	\N	escalate	late	\N	\N	\N	\N	47	\N
48	1772442000	1772442000	hd	hd	\N	view	mine	put	\N	\N	\N	\N	\N	48	\N
49	1772442000	1772442000	hd	hd	\N	template	taken,pt-BR	put	\N	\N	\N	\N	\N	49	\N
50	1772442000	1772442000	hd	hd	\N	template	taken	put	\N	\N	\N	\N	\N	49	\N
51	1772544600	1772544600	hd	hd	1	\N	\N	note	\N	\N	\N	\N	\N	51	\N
52	1772442000	1772442000	hd	hd	\N	rule	urgent	put	\N	\N	\N	\N	\N	52	\N
53	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	53	\N
54	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	54	\N
55	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	55	\N
56	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	56	\N
57	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	57	\N
58	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	57	\N	\N	\N	57	\N
59	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	59	\N
60	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	59	\N
61	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	59	\N
62	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	59	\N	\N	\N	62	\N
63	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	60	\N	\N	\N	62	\N
64	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	61	\N	\N	\N	62	\N
65	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	65	\N
66	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	65	\N
67	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	67	\N
68	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	68	\N
69	1772582400	1772582400	mailer-daemon@example.com	hd	1	\N	\N	note	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	72	\N
73	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	73	\N
74	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	75	\N
77	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	75	\N
78	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	78	\N
79	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	drop	\N	\N	\N	\N	\N	79	\N
80	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	80	\N
81	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	81	\N
82	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	82	\N
83	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	83	\N
84	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	84	\N
85	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	85	\N
86	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	89	\N
90	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	93	\N
94	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	97	\N
98	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	98	\N
99	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	99	\N
100	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	100	\N
101	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	101	\N
102	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	102	\N
103	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	103	\N
104	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	104	\N
105	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	104	\N
106	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	106	\N
107	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	107	\N
108	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	108	\N
109	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	109	\N
110	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	110	\N
111	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	111	110
112	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	112	\N
113	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	113	112
114	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	114	\N
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
COPY public.mail (id, at, direction, state, message_id, digest, sender, recipient, subject, verdict, evidence, marks, ticket, entry, size, raw, reason) FROM stdin;
1	1772582400	in	taken	1@example.com	8cf97322f0830e57c102633cbded142fc19e80c5963c62de527184aa4d2333af	maria@example.com	help@example.com	[#1] A fax	bulk	Precedence: list	unverified	1	9	126	746949a44cdaf94d7a30151e2744c5bd3a60db3534d9319a8b656074b403528b	\N
1000	1772442000	out	sent	2@example.com	\N	\N	maria@example.com	\N	\N	\N	\N	1	\N	\N	\N	\N
1001	1772582400	in	taken	\N	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	mailer-daemon@example.com	\N	\N	bounce	Content-Type: multipart/report; report-type=delivery-status; boundary=x	unverified	1	10	262	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	\N
1002	1772582400	in	suspended	\N	eb238b0a2dbfb04f952999954df7520a30fd028995fbb2ba5c511b007ecc15da	ads@example.org	\N	\N	bulk	Precedence: bulk	unverified	\N	\N	45	d0218e0f9ad2c932bfd734750a5b80faed38d1e4aed6048310d236a97568bb5a	it went to many people, and it belongs to no ticket
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
hook	59	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 3626 1795844558.319803691	1772583000	1
hook	60	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 3626 1795844558.319803691	1772583000	1
hook	61	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 3626 1795844558.319803691	1772583000	1
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
746949a44cdaf94d7a30151e2744c5bd3a60db3534d9319a8b656074b403528b	126	\\x46726f6d3a204d61726961203c6d61726961406578616d706c652e636f6d3e0a546f3a2068656c70406578616d706c652e636f6d0a4d6573736167652d49443a203c31406578616d706c652e636f6d3e0a5375626a6563743a205b23315d2041206661780a507265636564656e63653a206c6973740a0a50617065722e0a
7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	262	\\x46726f6d3a204d41494c45522d4441454d4f4e406578616d706c652e636f6d0a436f6e74656e742d547970653a206d756c7469706172742f7265706f72743b207265706f72742d747970653d64656c69766572792d7374617475733b20626f756e646172793d780a0a2d2d780a0a476f6e652e0a2d2d780a436f6e74656e742d547970653a206d6573736167652f64656c69766572792d7374617475730a0a416374696f6e3a206661696c65640a5374617475733a20352e312e310a2d2d780a436f6e74656e742d547970653a20746578742f7266633832322d686561646572730a0a4d6573736167652d49443a203c32406578616d706c652e636f6d3e0a0a2d2d782d2d0a
d0218e0f9ad2c932bfd734750a5b80faed38d1e4aed6048310d236a97568bb5a	45	\\x46726f6d3a20616473406578616d706c652e6f72670a507265636564656e63653a2062756c6b0a0a4275792e0a
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
19	1772442000
20	1772442000
21	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	21	1	113	113	179	\N	0c40cea1ddb41d37c3b908fc738f661b5dc8ca383b43d06bac30107aa14d9b9e
2	1772589600	21	114	114	1	0	0c40cea1ddb41d37c3b908fc738f661b5dc8ca383b43d06bac30107aa14d9b9e	7611eb4881fcde69d7b3b7c3023668dac40d86d997231f5c70fcd953d0031214
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	197a929f8cc54e61a5b12f48c2028c6d	bc43e44637b5eaa2b27cf0ca2df2acf40c3cd8daa8c058a5f7040dad4d2f3e38
2	1	f710dbad1241452c15c419b9afa3aaa0	eb9e9438ae22898da873e2249e6d0287cd0e672b3573b871f70c61ce01b83359
3	1	a7ada846af7ca8317e982177f4124cc9	9a322de30edc4155c279a8860ad9fdb2e5a7215b2046a5f8f21142bd89b5a06f
4	1	71a27cb70828aef075308469d2cc397c	856206830e2d9bda3c7163990c2dfdfae2aad4a6a158066e57cb416c6df93dcd
5	1	7270541100377b7b6437bad53cd3b3b6	0e210c7fec49044b2d3a880988b478ec7667f4bc3ca19a299dc701655198571f
6	1	9f3d4d8845b31cabfc944896daa133a8	0651dc325a5d6dc4a0973c3847d05d429b38e939c7d74b896b547b47d084e48f
7	1	42bf6210a30f413544c51db4eab3fee0	503966913a96cce1a4ca0ea8e88be0086b83621607e17cf6f7a1204e7ef66808
8	1	32ce1643eb784253fab06258b47b9e68	546a09376897fc0bd87dbd7f5bd7a15512a356e2507ffc3f7aabf089fbf0bd86
9	1	5ebb82b514d43c9b19f01ae91de9cd22	61242dbcba7c91527f1d02dddeb478bcf13f3b29c1ab27c5322bdf666d06d575
10	1	f63287ae44a475e89be584cec967d480	4b71037583c4b3fbb9be8efd4e5057bdc40a9c5ba2071689b676b95b6b4304ec
11	1	44269962ff44bcc34947ac5494d7a2c7	05334351ca30db57510de93ed632dd59342735db244dc83c0b9663fe00d258f0
12	1	d9cbbfb8b2750231665de4ace307100f	5f26e27d8dc25f0493a5d673ad2bfcd9463439305be04b8c32404427b43b79a3
13	1	d764839e34e8dfd35d8cead77f82a71b	83659be32d432abb5860b4375af08fb4502d9ea775a7048784709ded10c8b781
14	1	e658b7e99516549c56e4c8006af36237	a5c1b920bb35ce186237725011159984ff2fd1705b4a4d243b8d6d9c7d1e0563
15	1	525cc16de15c261d62a3cf380d9950f9	fea7a1a6c7748157b3b1ec42560e0f5d0919bb856d192c7e1ce1a48ed975bb85
16	1	e8ca225dc54f1a6e1d7c931ba82bebe2	641aee20bd446ea05ab5df89e3fa51912b301c625eb5b4f0ccc0d0013255b713
17	1	9ed735e3e02259dbc9c351d3704dfc41	e9055bda2e0e3a72f5a53908051b1f1cea0a18563e10a17359d3b18fd60543dc
18	1	17aa98e4910496e8b8d5e928eb06d257	cb2e45b06b1094c48cec164abb27cfea75c50cb0dfa3d78e7c96936585660e40
19	1	927d41e3de196a3cd30c8a9aa9ee6e78	9f71f1646cb310013de01c8429e7fad735b624ce2ae552d92302eaea978d79b3
20	1	1bcd4be865c7b13fc6825a18d532b099	0e666ce7b8c0a3a34ee56e62aabbb23796f1462c9f2ef13eee49aa584f242e8d
21	1	3b98c80aef634f8a6b1295864e6f58f7	e109c3846aa3e4d48f996925de9035e66b8c246d159d8953708e6ca73722f666
22	1	39ac0bafb381875e7832b31f7558eeec	9f351ecc3f904a491600af1ff3914d03fc4b29ab42483ada0bb3bf3609b755bb
23	1	cf3d738ce76eab8a98057f49213028d5	9e3351b1c72bae3b464fdc3aa5d11e73edc1a1798bba62ef2b941a9d402fac31
24	1	406fd66b8aeae009f322d013149abe63	e19d1cbe886ac14d57d40cc2207d5cb27e39955adc7d0b12c8a4fde3175b4ce9
25	1	6e8f4c7bb075846cfddb964d8fa8b9ee	d7c52ad5d9c35c26b0b39086f7b98c9baaf10699a0129e848bdb6744acc66423
26	1	a4198262197653f836c72c90fae39a88	7c7d409ade059d123daf526935daa10feac14ef9a62ea1682d2f0ccd500a3703
27	1	b6700b88787a4efe9741eecc7fc0e6dc	9198b4e152d43da354c7e82f6d08e6cd09c1f2d7d54aa527746f70372cccb9f2
28	1	8d8e9cd579b9e3d27214e21b851b7615	2f3da054e61a196a39b216ccb9afc9dd1ad539c1e98bc4266748b1cf600c1c43
29	1	a156857f0a9d882b9d0f8a2746979bc6	0b031eb7bd76da9f466ae0c681616a5da278387ecc8a091c603ecdf854b212af
30	1	cd3fb3c55626c2260def4452ddd9664e	c8aeedb6d3b67d60089dbc6389a9ae73c5d82bb7019989180694203e35a44d22
31	1	b6ffe89e4e40217d9ddc64ae7da94cfb	9ed4f6addc60cd699a159cbefa22e24fddc4e9bd9e7880f6f257feea459ffdde
32	1	633d97b4713997f986109f4bc66bf44f	5c3f8ae985d062c9668a405e3fc0ceacd7419c07188a905e9f231eca4bee5dc9
33	1	663e6429c7c41301571e8a692df6cc25	aca9dc751bd44f0bb585cc55d565a099d8fa80f7dfdb28b31ea134c5525f877e
34	1	ac61e1a1c5b739e3e291fb521a901fcc	46243a51eb1ad14b2dba5bf663903daac2d08cabbf3a58cf241452e9f7ebf0a7
35	1	0c9ffe84929b0f2069cc0e1392e6c35d	7a9041e47de25f9c642bb2e200975598b6aee51018f72e0bd509c5fb054487d2
36	1	995456da125ad7c946ed035bc69e9d1b	2beae58fbe93799e94087fdec11f9a321b4c0cb3cff3456d0d9c7ff03e3fa1bc
37	1	8cafa16304431287da1af6ecda353dd0	5b3f4acefb550cf998bfa6a5e78a223b623fb5bc3125f6a3303b5240da4b1ae0
38	1	684dd8f4c0d4d62388d142fbe5c8ebbf	257423bdbfdf4c8d408d3c3583a3b4d4f351f58ca293dfc8fb15251f195e9e97
39	1	a500f6e49d40ead06cda2a86396e89b6	32e8e713049e8c7f080c8744a7dd428531c72cf320852eaa9965a59cbb811659
40	1	3e84f24eecafe68c76ac108823584ff6	e1440ffc6f1ba8a65314b9e706a335cb6516ae1a60cf9ac376c15f5f3459d225
41	1	bdd61023ade8180dcaadb79114b299a4	17449a909878b653c2f8a0229b36db8a2fe317021d0bac8397ef9ea1b2c19cc8
42	1	22b8446dac7f0966a5cb2460ffcb9282	f1ebb7a0084b3fa776e0e4cb4c4f188897fa1a1bd3b557c72edc8e4d13dbe447
43	1	e7672282e1572f17b764d2d63819e5f9	cdf8aa278da2a1d04971b0a84bd1bb3bab49d1cf7d4a745987a06bae9f2a53b2
44	1	2e6d9a2de5e7dc393c5601a25c416aaa	0a7cd1b3b9c5640294bfb313582669a35dbf3da780298cf4e4cd0b3d7c1bc865
45	1	37caa91690e471e2e6e700185facbecb	8e954d667f99a81eb6d7b374c34718138ee1736fd5bad5fa29efb0ff24f883be
46	1	5d9d892cd5aada40a6aca8c2715da235	bb6ad1aee7207f3ea90bbb27b0ba7be8619a075cb184f9b5d39e87a2f62627c5
47	1	cf578c03741f3f052f6230b687592cf9	b753d2bc578582a8a31a9d77466bd503f17544d7baceb79fd0c8406398a8d5df
48	1	4444a43f5572e101d51cc4d5faef73a0	b40ad479eed8066f797585fb329540143c90de0129a75fb7b3e24e6149e4e862
49	1	9129d11567f14f5d9f8929a8de566a4a	08c5c9c8c567aa276b419b45d38bbbc3035fa55fe78adaef9a87a3aa53087571
50	1	c5b0ae06230a365cdb900642b7b2a22e	3e8d38c0c5277b116132449b10d66154f9effd14c0cc5cfd8c4fbd30531d1d5f
51	1	380ae5ab30ad08accbadf48e62ad917d	010d5f443c4282f034d8c37b42b6f969e794a980e6ef941339ac04d9554ef7ec
52	1	6fb690d4e82f167babcccfc80ab6ae2b	4a664797a1e0cbed095f5a41349fffe8e7013d990a4bd31a3d95a34b33e584c3
53	1	17392cba75780432ad73bf760b6bbbe0	66851c27fb875a03b0226928f15c1ed0a943eb84a46319a6634c51c35b20c1dc
54	1	29794e7f07e0853b18e89a7e6e968c74	ad3b6b2c57d4b38f71be407597086be44e2c18346d52b81a110afc23b1b7ebaf
55	1	c179cc06d03951f3c466b2c95fa702ab	6d25d92a83a13096d52431e9b7ef34536a831e2e8a42dbbac266b3c2acb2b7ed
56	1	c8094f4bfe32667fc3fe3ee36ef70054	905cc86618f9a8805010199e91b09c70c709c6861b8f5bf5da6dce5de637a74f
57	1	e6f64f0d4c8a7604c25593c86ff0f5b7	4071af9899e0a45f40ebf4ae43e3c6bba9a9ab9b3558999a8022e4636aaadb1f
58	1	d0456207ff650d2f26a81c025f800b8e	24490d09f0f7c47253946dc039958068b17c554d3bd2cc3741934999a742f261
59	1	2806c7a3a55b8f8d34e2e928a8eb0b36	1416def55d6f38a3d00078de6e8eb321200f9053cb95e383823e3ec13ce79804
60	1	247b772cddcac4f6c07ee6712e3e2345	90aacea95884770f9d8ef6a59fb1f7e96e80d0956d2fa89824fd1c294b58ce27
61	1	821eddf1f814123b4773f0a500aabc19	aafb3b966f5e79cb02ba6997c0b910f417a66fd0ca40b92db375b28e563f39fd
62	1	ac3d0a213aa893ae7e29c5cee6d9a0a7	9ac4ae48a87fd4b8e07cceee1c60e45e474ea76f9ad4067bcc5f5d46ee4e276b
63	1	06d195ade66c156e0b9bbacfe7c20741	7936d04342b47ce5bcf01f14175ec5baf49fc0bd9f49c41a4d618fd896e13fbc
64	1	e8b935a32764c3a7604dcc6f39529074	b98185170d7c1a58e7e47173fdb662ad0e6e1e9965ca311d784154ff54ca3111
65	1	cdd717bd2ee5fc8e96bbc66a3d248605	fc56fc34e6bdf72631faff8166953a314cd330c9515f8bd53f8037caf9ffb688
66	1	43775fcb0f55f3167afc49d607c1401f	2278528a0aa4ac0d75f0abd974f757579eaf8d4c7b328e813561df2f50dd620e
67	1	1aaaa6ab0ebe318532c2a2f1a651c3cd	aa438a9cfd9dea93a79e65538fe59f6d9b1e22d387f449e8fc246953af0bf652
68	1	44bd38a6ea55b86b31fac449bbe678d4	210eeb421e86312ddef3838f04a7f83250c018f084fd9e32c0aef4384d25baf0
69	1	4a190cbc70efb76e2096995199057e0a	1e4582de490726f04410f0f57c32f0282cec16327018fe49f33225b9f5c447bd
70	1	7390d0d72458aa91db3961988fbcee56	ec9320a5ae63c98bcf71acbd5698e80d9b039f240be885eb9a37998e29285dd4
71	1	05fdd19217f041cdc51d6ea98b31889f	0a6ea95409ead192cbff6f4023036e27863a7d943397afa2a5d7008b231fe332
72	1	0b697300c80bb8c48d65f009b24928c9	2bdfd2ae25ace29a1914d0e9b6e25782761c88c5545c615fa8b3f906c346a90f
73	1	1db460865d86f97cc452b42f5bc73b19	becf914323198a1e335a407585c9ed7984f67078ace7d788b7b243b2263c6630
74	1	aed7f8d7c19e5146666586ae7a510727	e5c48d6c155714a6f3887cf77ba735cc38b640514bfd7c5dc516eb212357f731
75	1	d7f381a35c07815c4aff832b06db1893	7d537c62bcccfdb5239332018c6fd694a3cfb2e7a586c480c40d17d0d671c345
76	1	9d1230b7dec3371b61a0ad5f148ef242	322a229934a5296ad8d342e5dbc4467ade3e8d98eeb6bebb36a44056129dd5ef
77	1	02824297550b624048179670c6521ec0	33ad37989eac81cd1bf6fb98c4e26fdb728518d6b0533d8e5019d16e5a290bb2
78	1	44ad6bac7039515be23a5f77b170f282	c9494c81627d1a0d8f2dbd1342258376dbca4798c93139071392f9edbfada978
79	1	cc0f58c68bdd143586df9cb424eaa168	ede76ba99777dfc064a61a9b2849ca8f0d8bbeb27958323490a3d4efc4bef68a
80	1	c9c55ddbdb53fe903b1964ad8901af29	dac824ee525354a7dc8dee2e1af3266bf75bed8f6575e8192601829e98fa62e8
81	1	3783de77640f912c21777e0ceb98a34e	6e6433e9f11c26b40afead078216c571af73bd8abe93967b01ddaba261310c88
82	1	59ad4ac318a38e87943b7d1c489f1e44	19b72065053ebe4fe93c675da379adbcecc8bd37fcb82f21e397b169bf3faae4
83	1	b7c39b3aef6b2cddddcf9a717c613707	ae7e8014034e416320e9675dfeb5c87edab1bd2fd9df336df2b526ac8af30a98
84	1	432e36bd2fbd7d89b690c35094bb4581	befa68ae92fa188c07bf086869d733a7ffeb9c0b4efc3a260ee6a92a836860fa
85	1	3fecddc3b5d6862f44c5c5a2d8332050	caec7de7871dcabf2bb0ef55f58510a514cabf7cc6c69631a3a522797338707a
86	1	de08748d1683fe36867f39a0156575a7	fa6bbc7dc7bde0d36b979fc52f2f653567dcad0ca8578c5e968cf05b303c5ca0
87	1	2e8e3c47235cb33081798a589cf7c565	f006b50b0acfabda6ee34c5f499f04cc10497c59e26b34a0da4d631dc4826a97
88	1	a69ea67a610085e8a3745d373b3dfad3	fac7a40652234a92cee9f6fa72a5bbc9df92ef5dcad73ab95228981cea6911f0
89	1	4081dae79d97f04d5e0d8211ac28aad4	9c82754806b31baaf3160c64178aaf59b48133e96acc2ee13980499b41be3f72
90	1	c6a6dbca61500f254d6a8b7e55c1e51a	8e499536880b9eccd1a88a887ca82018e54328c4a9edb8a0877182cf2b26ff10
91	1	90511dc7dca0289309ca4269918103bd	8237fc7d1205f9719ce0dea356fd546bb766b8477fb233e2a6f94a7323195d18
92	1	7e066e35635b47d065cb48e8e6903471	0f98e75b7dde2b59a842d1e29a3cbb4e91e17b9bde603431e6d3335fd0814341
93	1	f52808e32a4b227d032eb072a2d4fb3f	2f1732fceff7ea9936fc42642da33b18ca40daca538ce5a1e63bbcc2a376fd83
94	1	cdee647c40a51b737933fddd4c4e26b3	fdba6aebd6617c51a4f9ded377477277bcfdeee02e9ca256c657697e6b20ee24
95	1	c3f37e4513272f270c0599c822fd75bb	6c53f1a55d503722cf46edcb66be6862e032a66c4610b1e5c0807be36bc5cb24
96	1	299a027bb76f41bf68b25e4e473032c8	f726875b2f6bf5e278bf3ac65dcbc0b3949608f0422c6acc35d46ea1a281961a
97	1	7a13f5dd20f11acee293f4f8d2b5c10e	56e2a1fde5bdada9c76cbc62169ea4f50e3c1c2d7b064e1fcfd6d2bed2eba125
98	1	ae55e229de65bc60adac43f707413f57	24254ef47ef7b2188346e10e16ad2be0a11ee00b028e0aabf88644d90139d7c1
99	1	003f001b2212366351d34520522d2463	11f9f48dc6ea24d770c9aa8267c66795dd76eb34d6afe22e84aeffc8f11908aa
100	1	a8e500cf4312099b365f82aac264a145	104976653d6e4d366f4331959d1adec8c8f1fd2535198edc2c8c5b6cb2cffc57
101	1	51a11203d961ce2d78f0936e4aee13d9	de9c03ed6e075894aba2c3e0b5146270a50d593b66b5efe037429f315c48604f
102	1	c409bbb8e8d26d01d077b3be497eb364	93d939625a0c2ee7a212d1150b3e2b6d3f8f8f898447d58c0c890293993a79ec
103	1	93e2df211864518806b543e9c5fc5a63	be532332b63de978f931e07e07c692e0896fa5e9a232af2a59f2bd26f6f9dc37
104	1	fa3269804346b4fed34b89c70d74f686	d841809aed49dbb8b8bf62ded3ff54d2c34ddca9c60a3006ce05d20ebac420d8
105	1	843e666c542e219c48dd7fce30d2462d	949752abbb51d37b25216401f720fc69b9c43cd85e322c5dd4c5693f4b23f94f
106	1	8c45ada97f4cc0d457c7d1b91740d82f	c78a79afb60b2fc53fc7c7ef2dbe904b233902b29c50a057ce7b478be0e77b27
107	1	c95b2f5bf1548d67894141df4f990f1c	4f44125593a3cadbf9b4004773399e1337e689014c5fccd505a505df45c299dc
108	1	dd9d6079cab0f430e7a7fc12ad7d78ce	3d375d49bdd78de5c7fc5698e913911e2c9fa2cc03e8c1deee1f2e742852565b
109	1	0fef9961fcb2d7de1eff64cdb3e1333d	b0ab4ca612e9096b5456045758952b958971fa5c9c7e404e15a1efcc494fb35d
110	1	c07a4f172c1c23eb514ce3c832501f41	0e7734d3f63e6e0a7781cae255f1518a706a2f8e57318b226d1e1b72fe3a7953
111	1	ff417bc0d04efd1b22c6bc08384393ca	3984b01ca53099602c4af9b8602f74997ce5ce38d3da649290e56826410072a9
112	1	a587234891c9491b7e08b7000f767bca	7220bd5581f6427e554410f2b9a5f512617328b2b3b971c936f2a06b51e59e84
113	1	390dd8d8738a9ac4ff19c71e7e641d04	03ce88ac9f14d76ec8b5fa7e231b364fd7db91a2423e962d3dfbf74e1d629cca
114	2	a6988912703b01101c5d7dfe0677f18e	8b9a6c8836bb9f7901f3c93c74d7ed467d41b27355157de60b508cc25e50a627
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-05-01T00:00:00Z	1	2c238fb8cf426bb079cfeacaebcc5df4	912ac42cd2230aab6ff57ad9a15520063e91d99d3e7a3f1c3ce9142d4ff85dca
absence	bia,2026-06-01T00:00:00Z	1	d553b636fdc71a4a0060c67f853b8866	a08838d81113030be5cd29f41c461a3c7462b2f0a04c12cbe30b0aaba6767b9e
agent	ana	1	275fa97f3d82c9c068e6d5307d68afce	367f7f45295b4aff38de320b81fde485ddaff2f9912060400485f524e7626574
agent	bia	1	336f68edb02892e23c2e2986b9304475	2081cfa97c7a3bf69f11c13035ef2ddf83397b066c2219c84e0a9391699cd8b4
agent	old	1	cc0156002a4d15966d8ff3ff94d7fb23	745f4da1904e96f722f6c7ba181def14659f619b8d5e7acf01ca524d159eb0fc
article	1	1	53980d874a09ab4492e51625f5c97a68	8e0df9b9751bebfd2212c2067142002ff5401f33c288a0e9c8cd0ef0f17cd28f
article	2	1	f1bb006e8119424b889eee485ef56e41	37992bd2957d8f0438b3349e1f39d28449c2fa14f339964e55ef159883875937
article	3	1	5d292ced4d1d31998924adf0f8647aa2	9c11023761ff132d7a4a589edde427b317cca0b0461570395c97103ca3f90b14
article	4	1	0c6b1cd598d4b835905e04bf522a4cd5	72c918f513a7cb90e58db22fc48cca5a03877b00acb96105de4af1df19963bab
calendar	brazil	1	bb7816c9ccf5b76a49909bfe885f2701	1c57a87420226e3772c3f3f38ee701c9ff8b2653a0790fd0fe8ade0f8f0fbe7a
calendar	office	1	e0a304a1a18e756192ebf6bdccea6198	e35f668d24a32d77f6968680360667fe5130b4a2c637d921ed05e1a0e9e8bafd
calendar	spare	1	ae7468e7556e11fd5c7829227b02d345	d84daf630bccdc43745d75396e0374fca1f27df7ed14de92ea8fb95d3b66897f
calendar	us	1	3f25f768dc938a7859d3ed50dfd8ca9c	a53c260b1c4739309446370c5a215ad1de544d0ba3585085373b0570b9a1cb1a
category	account	1	19a97f6b7a658f0336f5e5ce68422696	4012e19ec3abc26d64050b3b9a06795462c70a332d5691bfd83163316c068181
category	hardware	1	9606adb7cadf9f51c66a7a4550be1f91	d571f28eba498f4285a4df2fe5572dbf9c84c3953f3a22f18da8803a2f73b67b
category	network	1	7156109cd42a2f44be8d622bcbb2c87d	44ebb00fe31fef1d068c7069ef420a0bcab2b6c979b8af88f965bef62afaad90
category	network/vpn	1	5197e9f556f156d9d34933ab1b22f4c0	75cbfa490abf1611f29ad97aa389256a3f2f906f5daa38f74b25eedbe0e58d4b
category	software	1	a004001cdd6026f32bbaae1802dee521	837a9bed359f9a53f333c3d90a71c7a603070fd9b1dc75691a5a508eb4c0ff8e
category	spare	1	53e33406986e00c94c87b9c6599eb0c0	3714f180779b5ecdb00d0a6e2d017f5d9e27e856ad5de9d36438c26b19b2a45c
channel	api	1	9be42fda160d48975220fd52f3b9a42c	705a8a3c2328f5957e64c0df79bfdc3c23ee948bc813b6e5b86fcc0c3f740fd0
channel	chat	1	e61f725557fbeb7760a56d78930ac247	cea8f3e2b631a5d6c7dc89e2da82b03e61efddf3b54b03cebd48bd4b9230ee59
channel	email	1	05213c206fe721ba47c024a2161a9c06	823cb16c958d65ba31e494d04d12344393cbd09aa33ffc5a4cf2cc7bef187fbb
channel	forum	1	70ae1fdb79e57f7ee599bb0ea9d30c08	1b11109514c4080176b28628a8af4e208c08cee3a649e6ae7cebe64504b2fc49
channel	monitor	1	768f1bcb23b4d610dc0f0ce8c6a7819e	0e72b9eb5fa42d398a8cbed1fc50e672884564d18d142b73abea8ee72b5490ce
channel	phone	1	7b688586d85c0f0a0a74813a6ecb3e4e	ad89dfa154beafcac4b38d68f0aef2f482e975838b6ae45c366bce981f648293
channel	social	1	03354462d4e39e056605b408a8374a7e	3cc110540674206a38fe623e41c9017a512cf42e02b2685236b8e76d8b724bcc
channel	walk-in	1	b10a7a90aa27a15905b7fcaa7a8be1e2	04b28dc7bd2164ebf7f9f5ed04a1cf0a314b2fada1075e9ee387c4b32fec26da
channel	web	1	bea9a18068d09deb579db327c821b7e0	4607e5cf0aba19fe8a191b02ddec10b4bb8f54dfca2b4ecb503df92b0dc2245d
contact	4711	1	adabe2bdbb5f1c42bb49aee90af80fb8	354a84538c50b552f2c40ef761b6bf504e8c7e38b74ec707b8f0d74ab22ce459
contact	maria@example.com	1	9522f9ac4b3d33b6c96d4cd6cd68a6e8	cb7e79e58cb4fc9df3e0040db8f13cc28324031db0e871fbe654394ffc403ac2
contact	spare	1	21fa19eaa812abc6736ea4371d789a28	5b1a53e322c04f768f6d275ec3ef82f9eb0df182fa5ad614fc354c31cf7dcfba
contact	x@example.com	1	3fb69639edf97ef291783afb24cc2603	4b01c0f6ac923615f98fe3b74da4755390f3a70ca34b6f4129f58b49239d2178
field	contact,born	1	7d121da121c216955d2a2da1a831e2e0	03f1877fcee8bf4f6c8a270452d8412f56e32a93d34e3b76de4bb25d7e03c6e8
field	ticket,cost	1	4b95949d13e8fc506ab08c118ae37cb1	379150d38ad2a401da633150893c6174f272beb216d48ab1e229b73694753782
field	ticket,gone	1	1af11cf66ab3c955ec90569f485c4ed6	33b122c0d66307b891caf79976c28785c1d5c18a733e888d6d755b0dd3882088
field	ticket,loud	1	18e219a3ec6505777f00d6389855d656	dcb5108a06f9a3112f73aed7fb9f10216a19804c989a914c14db68e4d928c002
field	ticket,shelf	1	065671a4f41f3b82b96d901c8c0eb125	f6ea04f025b484d73daf8f3740d4ba46047d9287b80502f553d808c89078e1b0
field	ticket,size	1	d94d421a71300b96d52cbf31df43277d	4c3c90dd5e9c0fca6a3abcf80575a42a1d06bef131a1ed3a2825b588d8f806ff
goal	answer	1	c258cc51bc52e79a1a33a680725c0363	f1dcd3e37d6e6372f74bbfde49ed0bdaa6a8e10f433f53c90dd6262ea7a733be
goal	few	1	a8a340704d4a5f92dffed636aa5a9112	9c8630ad7410dd206d346f48eccdc8c496d03b08a7a51ad3cb974211b7d765fd
holiday	brazil,--01-01	1	b9401127a53765ffc68ab2cc75a52661	fae02920afcc0517b3b4d3c2b9e66565945285caeb4655eeb69390f54908cba8
holiday	brazil,--04-21	1	6b2fdee8681716c313a671712ad18742	ada9d5db12625fded9cc5f9777fd5cb4651b48076cdba71cac98068579b31f89
holiday	brazil,--05-01	1	a5f4dfffa56458cbf7ff271dcc1aee05	1b419ce7ce7fda55ac2f4746ca64acfb0bc81d14866fa0d3893db92ee70deca0
holiday	brazil,--09-07	1	85d2c2d92790c2b4f00f7e5e32f39637	ab3592c414dae54385ef26a12c16011a9677e194d49c79e12ad9ae10e14d15e2
holiday	brazil,--10-12	1	de2f612a586f6b3cee3ab0c30403d13d	a7a558c793adb662986b1a299d85cb91f1f9b27a82ded7c0f091844c4ee01fdd
holiday	brazil,--11-02	1	b1f703b66b963b252c041528af387714	41ee379e7a5bb2df37b8eaf01065659366f83862ec0b92fad307a5103cfb6b6e
holiday	brazil,--11-15	1	d988e4dfbc2816eb80fad778733d4972	0fce8733f8cfe4c503b2d95efb012f4a92d0fd21af6db495da8b2670d1065288
holiday	brazil,--11-20 since 2024	1	b6979078f2cad69f3abd88636d1b73e1	421ec8803349046b8375ff127b5e32839c5099088c5e1519212c03d49e022b81
holiday	brazil,--12-25	1	ddb1feecec86201f06b2b8a47387ed12	546fb6ebc2e9f1e7343a9fefc18ab11b7a624f3f3a24778c9fd60abfdc06a2c0
holiday	brazil,easter+60	1	2932ce9696ec56eb3adc9b94d823dfcb	e241e8ba81ba24c3c951a0f36b20b4e0c49ee6603ed44014b1c8c2b1c6c3daa2
holiday	brazil,easter-2	1	9b711eff61a65fbdb8b791eed1501ba4	006cfec8283ae04a4c2d5478ca07a4182b271c7f1271ccf9304215206bbbca9b
holiday	brazil,easter-46T00:00/easter-46T14:00	1	eef22f0d526b9a10f14c5c795624a70d	4b34d1d881a92c2346aeaa8271616fbacb75351c48b184b8f59d26b2a503bf99
holiday	brazil,easter-47	1	e1a52b93a1211902bbd68dc5ba2c8e79	4320b3931014eafde19d007cf73a034c3dd9a4665916dbabd85eec554839cd32
holiday	brazil,easter-48	1	ab01f10850df843d08ed80d7bb25146b	625ad0fa41b6260de988c2714ba660e53ffa71fc1a78ede98e4637178ca7682a
holiday	office,--06-13	1	771c70924d854d2e3d59fb93e5451f61	b336c37cbb6212aae33e5660dad4fd81a857aeb142e8b05097d83f3c92cc17ef
holiday	spare,2026-03-03	1	215534064d87929d45abcb46d90adf36	f72f4780e7d6422fbd365b61e190d0c01892dab6f62975d7d1e76885ecdaa1e8
holiday	us,--01-01 observed	1	84ce23822f3088f7d435b4f2917b915c	89aadf6b3657ce3b77b21b0b3f780b4104444b47699553bd7e4946e3288b98c2
holiday	us,--06-19 observed since 2021	1	09d14eaa102e928e70a49f3f223e5d06	a963771a3adf91f3847d19897fa7cbdd23ce5a9ae0c2b5c6c5bf007979c049cb
holiday	us,--07-04 observed	1	11116578687bf33740c52c830a43b24a	802e3aa6380f19a9339f2f3912354fa99fe7281080d14c63e7da506f11a120b2
holiday	us,--11-11 observed	1	f76d831a07ef2680f24bc544e809316a	c6a4cbc0ebaff6f3e7d2b80fea8afe112ddf5cedd6ff712f546d3abafd54f1e2
holiday	us,--12-25 observed	1	7d90bc66173b7954825ebc88032f601d	1b379b3ff1da8773cb60302a567ae14ca73a21fb649710492b413b1dcb265fc7
holiday	us,1st monday of september	1	a6bb2d36e8c71efdf04d9d804dbf96dd	df9adebdec1158e69bc23a36fb120d3180bfdb1fb6faecd9e7e936654c6f32a1
holiday	us,2nd monday of october	1	26fbb6783d73608ba0a6a50944589fb0	ab6b69e58fb32a636bc898861ba2725e63cd7733fb9e4e92d8a1d56b75fdcf6c
holiday	us,3rd monday of february	1	2fa4dd808c89c83f08e1711587705d7d	d13f5c5ba65b6f504905bdec3e799fb1802eb72574cfd67ef5069658f634a0a4
holiday	us,3rd monday of january	1	0f2fcfcbf2707b63ba734f14892f3f1b	69de16a722b3cbb6fad508c3d2d443c7e5801dbbc9a06e541785dcc24f7a1481
holiday	us,4th thursday of november	1	bbe5f2df1326de2f351341cff221cc24	859cfd8a1fb078863d1e5f25b0e19a4b99a580928c9b50b5b59b1ccbac0ef999
holiday	us,last monday of may	1	534bddf117cb5be1d658dbb964e5c34c	8ec445a6145eca9d61fcf58b20222c1773b9910cddf0ba644665c7e0d4e2a413
lesson	1	1	2844549add075258bb8231a0d3e484bf	f086eb38ff98ed24ddcda6de76c8f1f54cdb205728d9a88a9f9cd70e5d61ad76
lesson	2	1	4b2f32c04cb8e98166d7d823c2c05608	91a90d2e48b549e60430e19d000ea7e6f43c49129ce2930dbf40b2ecd1d4e771
lesson	3	1	03535ccb16d5eb7d0d75b2b5ed9455b0	fb67ade52e262c44e0c62f09532fcec399354b5822a4104d0c886f0d60386715
link	1,blocks,2	1	2a59abee3b4d1c50d2dd38051a6a1429	8f3fe9502bca1e9392876930780b1f9216b2bdec20195747e1420d70ba3a24fa
link	1,parent,2	1	f76ce34eddfc64252b29c0d9e3a40a66	56a4c659faed9cf28e4132757b014f6f99d12f918b94588846ca16dec5f52ffb
mailbox	help@example.com	1	6e51683b263c2157697ce9876ed27e44	2b8a1a4dc86f623765bde5508d5f58e466dbfe2f958d7d39faad6b85a1c4b224
mailbox	old@example.com	1	cd3f46b0e259007ba37dd3fe5d0ea955	da2c4e281fbfedb441fbbf347d6bccd942d06af0a303c1e012b5d2d7d8e3319f
matrix	1,1	1	550df546c23ffc79a133a2e4878bec6a	433724fc9dc009fd97a81e7bbeba860aeea53642efa799d476f2da44cd046539
matrix	1,2	1	2a71f44710b6b0471052cfe3b0007e5b	50e6c263bee415f547b7b21239d396663db70ec9301192043da0507de96c0376
matrix	1,3	1	5bdf72ba550643e3522246e44c621eef	720ad1e15a1d7fbc871db97337888ea84e9e3e11012f1587299b5929eb5df107
matrix	2,1	1	cbda514735e2e0984149c88367934070	de35b2387e7849c12b589d663a95b63b680dedab38470991a4e49f737d4bac3b
matrix	2,2	1	298767a6e58629bf22efecc76152c7d2	380fde0ad03170b0bf7743f7ab68ff73f711d04fc27a839b4cce449784ec229a
matrix	2,3	1	bef6af1f25122b74f7d57b61dce61c0d	ac29f3dc3918545df8616e9353c5b549dfc45266f85f6fbe49f93ebe02f00b98
matrix	3,1	1	bf749893c367986b617a9edbce12e111	6a0b63d2973754cbb9c36aacb4f5b8aa9211dbec57d50c9d42d3364fd258d2d9
matrix	3,2	1	c569cf0acaf8a8cc9802bbf2f517ba5f	7e7f4652ae3751feed2c8326ab2d6461ecd17598f715cc12875e973a9628ea1b
matrix	3,3	1	66a4d6285da57d4055c2dc122b155925	87853a297748ceb9513ccb95932e453e26398c66ba2f735946e8fda7aaf241c6
organisation	Açúcar & Filhos	1	3ca816930591a622e589ad21d9226443	eb0cd17f574b9ced34e6efc878104d80b6712178672774ae90b6b21dfcd693de
organisation	spare	1	f81ff34a252c5c91f795bf53e34ba20f	959fbe343a6db9cab35f9074f9b0c42460dc7af7712ed5a282c6b6daf226c54f
policy	network	1	e3682df4c5c4910801497d167cb98ae5	0f96715e0d6333eaa2505980dcf62f33d68ada3edddfb87be5f045abf600c10d
policy	spare	1	7d2f169547763fc0f9df6d557b599149	4ab9f1478690672414e5a21b1bd99c0f7060b66a9ca87c47fc1e59d5bb3b9682
policy	standard	1	a711e4dcfa60c10e7c8ae8b70c7a2986	d857676f8da0a6adf593a7e84c8320a25ccb63dc6972842fc07204e4a021c81f
priority	1	1	543137ad42d20b10d618bb65f3571086	907e78d2d8c5b87f97429d3ed5e646dd4fe77cd0799b10ec25492fc6152457bf
priority	2	1	afcdd96189a0deee93efa5be5923f21a	03a67795aa2151dca432712ae11987c44ef36fd63d85c4996e0edbdeb7838626
priority	3	1	a1babb48c220b8ae3b9934e8275bf637	11132b6f8ed33cfe646a7ff164c0944b859ed4ad11e7b8d065852e3263bb895a
priority	4	1	9087db7f41734bf778452f91813d25cc	9468facf54704eb6b3e12c06f2aa3a514cb6370e3dd348a26b6133778c1aaf92
priority	5	1	6f7d46f1e76e9881be703f1b90b5de2e	5843e1346c2cc2b58fc0dcc3164accd696b3fd9a72f0680a9b19d6f72005dc4a
rule	spare	1	6b0ecda36022b93ed484eb01f8876149	a7f9064db93b591271cf9d128641d986610b502f92a07758380383744f6cc8d0
rule	urgent	1	b7c35e7cb89c9b6acfe8d653cdc66c56	df867354f2d6f304aad907493d007479ee24c8d012adc90093ad0728a3cdf341
service	mail	1	691e693c85a0b552410519d800d57b81	bab47befdc1e897d41e6b87682cf92747ac02699f16f1603fc81e88298cb2e98
service	spare	1	ccef318b79dcf82b57268c06bffb4d8e	4325b0a0d03abc8053f5f833aeea56463dd32f512959d5713e04e177eb7c2361
setting	attachment_max	1	dfe6d5484b568f938c2e454a4e09c2a2	f486aae564a9e22742c3a9214a9b92236ff8830552144787df864701e7554455
setting	channel	1	5d94a8d45cda0a81348c7b713cdacc5f	d4e23080bed833eb50590f7d2e6e5fab8fb6ef0d3547765ff4e889c455945dea
setting	priority	1	183f9f28f5f7baad75f69adcffa2a36e	790e51f25395f0577374c07fa92b19833309eb698ac130268a99f98a03055dd4
setting	status	1	ced50b380e39957de2ba81d32f294421	6fc88d4a0a5bb298106c68f148663abd60686c0c4cb2be40a56b61887174214e
setting	type	1	84573c36071fa56736cbb8a090d19168	44f9ca3d294558a0073bad4bd363738fd80b42182f5ac106e64127248f9eb7f8
setting	zone	1	98ba55c16d33d36594b178e5b36b15e9	537b3c11920a6328d0a273464788b351169a4eec065d8530f7aca4f83f3f57b6
shift	office,2026-03-07	1	408557578885b0d87b6ca0f013409df1	d83929ef97d85a38249ec5146566ff412bd9f9a6e33e66b4255e036e36975c5d
shift	spare,2026-03-02	1	55f65b81497588eab245cdff4eed6707	5d6468ddc6f18d78afb4b51d152d48adcab6aad90c4cfd9c880ce554e3901d08
status	closed	1	c5d38dc1fde5ebc3ec709bb08177497c	937209a996476017c6d309e7b8bf63b8e3d6a2b358c5a4c11b6d0d400760460b
status	hold	1	d0daffae954aaa19a1fa44e5c655574e	7d5eb6160bf6e74c7fbc61c4532a8b7482e01c625bf260c2d10adddb6f073037
status	merged	1	f9141bf412ae0a76b1d75b1d241efa0a	d216d4fd962ef75c9a9d6893e4d0b266aa20fbbfede399576b6756a3e4ac9981
status	new	1	5b8297757429c7217cabe4230141676d	fb724fb57df4252dc85afa94ebbf6f2d97ec4da809f61ac45d0029cd3a6f8af1
status	open	1	75e2a30981c3361234bf6f88cf9d8316	6c6206da3d2a80bdc0f510fd8038922a2c9f61a3173d58d3b3bd9c1e5b80cf5e
status	pending	1	37dfde86f06c7b0bbb465002c39bf574	15a9bf2fac68feb5f4e7adca2f6e97e0e7cab4cf7d0d66e91100c37d8dd4c703
status	solved	1	d639e4bc379462ee2304c4086267a833	7bf1182dd3123fe71bc0dda4d120b1c433b936585839a5a3c3824250fe362579
status	spare	1	f3a3a8eecb3f85784e0157083df0b996	0cf382a4bf2d87ac0fd86b07fdab25b68c49acf2d0b5583032231a84b0e9a3cb
target	network,first_reply,3	1	dc2ce597744a1dd6c521d5ef49c332ee	e4b44697645db809cfdb40ead2ac0fb493bdc3ef52ddc47d1a680465221af21a
target	network,resolution,3	1	79d69bcbbbee4e13f9fce03799ab0044	f107ec5e1d2601fce29c119ae96ebd86eea8f66b3baac7060849b519a9d0beba
target	standard,first_reply,1	1	f4a4a008893fe93f316aa490606303ae	e1971f4a22e731a9f217b0337bf9d2eef964a9d1a10ade4af939aeb9f70ce5e4
target	standard,first_reply,2	1	87e75e8fd0522bb80098e7bcc83a9e8f	bf5e4d912e9584bed4a6fe5e3118e574875d51b03e0c3ccf038335e5a60034d1
target	standard,first_reply,3	1	caf949e9f3057644c733d8ad2aa51c1f	1372fac7a2fdb329b193ecbff69d70f8d8c861a165d7dd477cea04b2b4a9f167
target	standard,first_reply,4	1	5d17a0ac7401db95030cec43f0e532b5	02daeac064e4d92c417f1b9f82809354450e658ce0575a429eb338a8d63afab3
target	standard,first_reply,5	1	4e7dafc7bccad5b77b424a6c824aa7b3	0db0b2aea3ff5a709754224b36781463df0b2094c47841bd80fb58f670a3ea7a
target	standard,resolution,1	1	adc5e2cf2bd0f5e4d0a7d935b1996bdc	b751cbd9a0a62be1f379b4735318c43effaff9b6ccb357cd49e8a99d20e099a9
target	standard,resolution,2	1	6753d8a4e4ef861dc5e809d11df44552	a1c3f3f6045b6b3154eb2847e4bbdedb53d658c84ecd2ffdc307ff8a3d9751be
target	standard,resolution,3	1	f5d80ffb4246378f6e2ba5ea1d1d37af	e62032cf81f30c72cd4587107128c337dce49b1058ea26177bbc0a8509f4531e
target	standard,resolution,4	1	031dc0c50374f966171cf75f10cd0144	feeae5ca57db6b4a58076f7d26e8af2b9a7e3e359f5c6835bc2c3ee9acc84090
target	standard,resolution,5	1	870b2d106fab7c3fd1a986392f83e5ad	1d7f4b3289b8cf52789fc9bdf44161688ff02e02a38d2944fa4f258615f0a589
team	desk	1	0719d966d703c5ee435c7ed298641db8	b14df23f62210c420949718d00f54bf2e9245361196387e12ea901e92863c430
team	field	1	d777f6d3b7e4f0e0d19ce0a994831f41	7da78183d32831416c73ae9b91dc3ff87d47d508280d70c5e6c14cc78c9c62cc
team	spare	1	39f2824ee3901c2583de75ae43fee543	2b0cb19cdeecc1c41dbe028af9fb6404687c549a3a8264245b380b401a59b238
template	answered	1	7dc7ba39474ed35d30ff551d1826b201	2d3f7ac18052c4cfb7b2b46e8a3f1f6a93454ef901cefa75a507e0d0c999dbee
template	answered,pt	1	ebc456c538e182b6395cda0abf66b69b	3e5371a1ce9a3389f973518add0413511793b77d3c5799105ab41fe86d0af292
template	ask	1	db580827647bc55807a14675338e2cbd	6f665527effd5eef9ac7b8d8aba2a9dc8b0609cc774d88ec2943e8e7f5275ab3
template	ask,pt	1	56e78e23da44aebf4199fe9e66df7371	49fb1d7744857bf026d9936b9087e3e0465f1ffbdffd8e153e0c01ed7c0f756c
template	assigned	1	d3f412e528b121a2658d0d4bb8ed76d0	f0eca64b2100f1d377eeb6896f9d1379239270d0704d60bba8d2b94043d21500
template	assigned,pt	1	de32fd778069f1f5cfce268760157ccf	75ec01fad7f072671cb3973b0bd9766d297cace3a371447ad330bb709a663d96
template	late	1	b7174193074f2a0d66daa56007db450a	aa5d4c8e4f6cd42ff8bbce441436d1bfeead0f61b186e57d72e29b5c7d7e9d77
template	late,pt	1	34b562bad6aa2f52f307faab7268f851	84a20d47a111eccbc50e00b2b77e448faac237e49bda29e6952b2ed80e0463b0
template	promised	1	370af5ed2dfecc5aa3b62cbea4a8f80a	c76aea7ad2674bb71912eb022b7582694b5786190eecf9763289451d99aafd16
template	promised,pt	1	f0914f9f5a4bc555c504f7c9c3346c93	c04e911e3e44dcc5ddbafd0a1effcfb2bc4178612316d23fb250af2f6f9f0084
template	received	1	261d2e5af7c6e2e246e883293adf90e9	a6be1492c43f830a820dcd05fe18e09f5a36ea4f60d7c7b638c62d04d0aff3fc
template	received,pt	1	ef498e8c7c7072bc23c3d942553c6fe1	2176fe8a54e28cc3199dd4729c36c780c42f05feb97a4c9514e6772aa4f92794
template	solved	1	75b903541d91f76cb8bc971530aa058d	c56669bcfc7bedc1ac9fcb230a91372ede948bdcb3a89006ebcc2e07a0ffc67b
template	solved,pt	1	8a0a8314b89fbfca132b06fe429e3638	f22f9a65919db6c13b11f0fa63e42029d79d3b0b21fc6e16050353eed25b9cf3
template	soon-late	1	e084a3fc62b015ed610993808da687c6	bc3546b7acaa6b6675a35550ba4021e5a5bd9b86bdb8ab4332d4118fa49e69dd
template	soon-late,pt	1	f4661ddb776e6d5d2f7cbadeeb2fe650	d6a61597591e1c2a61c458ea874d4c9ac5c462a9bfba7458ac15bc913eb0f709
template	taken	1	5754ab77721c13a095024de964c56435	0ecfea7415d625d5fa3e4ab18bc43865ba940c38431c3f0ab3dd851095d7de23
template	taken,pt-BR	1	9c2d518c78927456793a2394dee398a2	942bc0f2d001f6aa098c9e191e8580bb395f9d731b4f639ab4b16e88d98a1b8b
transition	*,merged	1	c13a02caa9b589a7c69de8d27ba03e0c	d5f358f1193e7c6064e18d6b505bc1f7e8cbd6ff740aa5e07e5d18e806c1b2ed
transition	closed,hold	1	88cd68d340474d171a0797128515f612	19b0bdeba88515e335f7fd6efaf605d834a4aef52ff20508c3cdf417232f708c
transition	hold,closed	1	c174ad3f12ba2a43f527168fab9e956f	ee318e865a26151bc985790a8c569f3211f49a64c6e7d5ecf14b4e47946b3a21
transition	hold,open	1	4d70d6b9e67c88837530955244cbe109	f5b645130635eb4b51ccb3c195751eb5e069b14a98126ae79f61be5ac5ab7d2c
transition	hold,pending	1	2702a542110045bf94f5c9be8e79906a	eb7c4f30b6d4f66cc97cb9ad40f795105fc03e03aaa20d8f4a97de588a96c327
transition	hold,solved	1	6f00e818fcadfceca9e5f5c498aae168	561640279e0c64ec9879cde2eb04e5967ad0d460ef5a562a06d1bccfd8a17e44
transition	new,closed	1	9ed3daedfbdf63a9d010404aecf88936	00f6596bdb69200a7113df6bece0ec0856a1a4150505d98468fbc51ba2342124
transition	new,hold	1	8979cf25741a1eb06254095c4482fd48	d983283662fd1bedcfcf3b377a4c236df3e3adb6dd7a8834b7426cb2541de24d
transition	new,open	1	b278b05e38bb6d6466da9a3eeb634212	69a3b3014e114e5523e707992d988b8f6397611d0797dcefa114bcd4968abcf6
transition	new,pending	1	773089d4171c07700f022760cccd0caf	9273a8997aec5e5795b35b43a5d2cb0c67e736f8cf5c69e8a92b17615d0f1877
transition	new,solved	1	024ee3bcb99d02a9cfc8d0777ce30fed	7481636b4b582c222a8316114d8d6d3a052192c2bed947db8b56d8beeb822fa5
transition	open,closed	1	f5a3493a18d58c1bb61be5bde6dd8499	3211028361e96729185c6720ca37d6d8c5dec4dc1f3fa6d8c94d952c6eae4ea1
transition	open,hold	1	4ce8e7da8381711ef95f5154a5ea2ea3	d0f9efd716b07e613bf07ea20af859ea74817f5680680b62f6f429682e960db3
transition	open,pending	1	dde4418a8beb62b84588436ebae4f37d	1528f8da8b59c51e1e4f30bc205276d98cae5dabb05fde2c28901c28a8ff733b
transition	open,solved	1	5cbc0f4025612b1070d706a8d9cb8585	df73c5e7b19dd2f64003194748071abd46037cecef9ce27f657269c325d50335
transition	pending,closed	1	73c59377691b8824e21e7cafd6cca9d7	5f153d7bca77c6e86c5b1434eebf529f21d7593411052749935935fa0f6bdb02
transition	pending,hold	1	a5c89587e7eba16c34c8236f0216adc8	c4bd4b9b8f42363ad48f38d659ef234939c8165f93e6929001139ccda2cf3a0a
transition	pending,open	1	c2ca6923d2bbeaea6c60fa7fcd34093a	6b6a680b94752dbd780342c05497c6aa445667eaa33d27987686b3aa10b50637
transition	pending,solved	1	180c820ddbcdfee27463527f930be6c4	4b2fd1d9c38b75f5830c53836f0e903e84339415bde385d0921e9621884f6ca9
transition	solved,closed	1	2f1b98f60f8f5498e695c034e15a641b	1a87bb93514c3034589e9370b79fd24887c53ff651a4adcbfbc8b6de8d7b17de
transition	solved,open	1	511f46207e8865ede42e321a34b8e29b	60a5d0f22ac966f58fb56904c4f20201a33f04f339f54c87a3b7730bcde3b270
type	change	1	c24de41327aa40ad9b1158424f096a3b	5129165382937d63e4189fa602f27c9c77a2b1825c97771f9dd7853d96dc47c9
type	incident	1	540eefdd008d5781a2bd12e31046c1c0	ca3d2f5d072cab0cd28016237e75f5cf5967946d1d68db0f7955babc2749c043
type	problem	1	aab33083efb64aeae0d0e27ba9816250	1e15e619323df0cd139a2bb2bac20d13e5dd328fa94903f66aeaf52c6813843d
type	question	1	42bb4a72d75c5c66eb92bd7c487560f7	fb753046f24d4b8a49b1f3526f1d5000a6d19707f22dab76f38b2400451deaa9
type	request	1	2fdb8809ddbb49b1fa828f2f3439987e	85f8f9281b4ec051645a581205153741736544f95175d51a0519c565337c60a8
view	late	1	2739e8cc59c267eb07c8fa6991ce5c5a	23aa6d9af550f1868a07e87f316f0910e0f591f8af0f2f016db931d16e88a25f
view	mine	1	24bcaf78bd4528e25e9999db038301b8	d115adf2be9da43c49309e88f7d675b4a17e7f81b924c8e75b710bf627dfec56
view	queue	1	d834e43e6ac905f2b0b86f43a5f4952f	52ea89763a6d8f6f1f2047e2aedbeedab48fa45c519745f36aecba99fa31a061
view	struggling	1	0b02617091c3353b04ac0816e72b387f	1e6485859dc6a2735fd2d01b7ced1e8ddfa036b25acb525cacfc5a3767e62035
view	today	1	2bcba2d98fb77cd5023223561d33ee2b	687e67fdd33c6f260e9e112ed0fdfaa84cbc1f7e490058df12e7102bd47e3183
view	unassigned	1	e046f9a56dd4b883b760e1441d34ef83	c3ab5145883dade0462a2bc0dfe3f42b5764fb55135ede6572b85c221b75daaf
view	waiting	1	e60baa65f79b73b35a39e4af36823110	148a3febdb90d552572b58b09556e704ef931a82c130622255b3401148b621c1
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
43	status	new
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
SELECT pg_catalog.setval('public.attachment_id_seq', 6, false);
SELECT pg_catalog.setval('public.entry_id_seq', 12, false);
SELECT pg_catalog.setval('public.event_id_seq', 115, false);
SELECT pg_catalog.setval('public.lesson_id_seq', 4, false);
SELECT pg_catalog.setval('public.mail_id_seq', 1003, false);
SELECT pg_catalog.setval('public.ticket_id_seq', 6, false);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (agent, since);
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
CREATE INDEX mail_at ON public.mail USING btree (at);
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
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_agent_fkey FOREIGN KEY (agent) REFERENCES public.agent(login);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_deputy_fkey FOREIGN KEY (deputy) REFERENCES public.agent(login);
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
GRANT SELECT ON TABLE public.absence TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.absence TO hd_agent;
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
GRANT UPDATE(reason) ON TABLE public.mail TO hd_agent;
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
