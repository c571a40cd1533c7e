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
    review_at bigint,
    owner text COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    service text COLLATE pg_catalog."C",
    CONSTRAINT article_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'review'::text, 'internal'::text, 'public'::text])))
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
    retired bigint,
    program text COLLATE pg_catalog."C"
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
CREATE TABLE public.notice (
    id bigint NOT NULL,
    at bigint NOT NULL,
    event bigint NOT NULL,
    ticket bigint NOT NULL,
    template text NOT NULL COLLATE pg_catalog."C",
    whom text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    entry bigint,
    message_id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    next_at bigint,
    tries bigint NOT NULL,
    reason text COLLATE pg_catalog."C",
    ended bigint,
    claimed_by text COLLATE pg_catalog."C",
    claimed_until bigint,
    CONSTRAINT notice_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dead'::text, 'withdrawn'::text, 'dropped'::text]))),
    CONSTRAINT notice_whom_check CHECK ((whom = ANY (ARRAY['requester'::text, 'watcher'::text, 'agent'::text, 'team'::text, 'manager'::text])))
);
ALTER TABLE public.notice OWNER TO hd_admin;
CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.notice_id_seq OWNER TO hd_admin;
ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;
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
COPY public.article (id, title, body, state, language, tag, ticket, author, created, updated, retired, translation_of, review_at, owner, category, service) FROM stdin;
1	Impressão em chamas	Water? Não.	public	pt	fogo	1	hd	1772442000	1772442000	\N	\N	\N	\N	\N	\N
2	VPN	Error 809: certificate	internal	\N	\N	\N	hd	1772442000	1772442000	\N	\N	\N	\N	\N	\N
3	Old	nothing	draft	\N	\N	\N	hd	1772442000	1772442000	1772442000	\N	\N	\N	\N	\N
4	On fire	No water.	public	en	\N	\N	hd	1772442000	1772442000	\N	1	1775001600	ana	network/vpn	mail
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
70	program	\N	box
80	promised	\N	1772843400
81	replies	1	2
82	replies	2	3
83	replies	3	2
84	replies	2	3
85	retired	\N	1772584200
89	retired	\N	1772442000
94	retired	\N	1772442000
95	retired	\N	1772442000
96	retired	\N	1772442000
98	retired	\N	1772442000
99	retired	\N	1772442000
100	retired	\N	1772442000
101	retired	\N	1772442000
102	retired	\N	1772442000
103	retired	\N	1772442000
104	retired	\N	1772442000
105	retired	\N	1772442000
106	retired	\N	1772442000
107	retired	\N	1772442000
109	retired	\N	1772442000
111	retired	\N	1772442000
113	retired	\N	1772442000
115	retired	\N	1772442000
117	retired	\N	1772442000
119	retired	\N	1772442000
120	help	\N	at once
122	retired	\N	1772442000
123	retired	\N	1772442000
124	retired	\N	1772442000
125	retired	\N	1772442000
127	active	1	0
127	due	1772456400	\N
127	withdrawn	\N	1772442000
130	tag	\N	sealed
\.
COPY public.channel (name, help, retired, program) FROM stdin;
api	any other program	\N	\N
chat	live chat	\N	\N
email	electronic mail	\N	box
forum	a community forum	1772442000	\N
monitor	a program that watches machines	\N	\N
phone	a call	\N	\N
social	a social network	\N	\N
walk-in	in person	\N	\N
web	an online form	\N	\N
\.
COPY public.clock (ticket, metric, instance, policy, calendar, target, ladder, state, started, since, spent, due, imminent, ended, reached, breached, next_at, rungs_done, rungs_owed) FROM stdin;
1	agent_work	1	\N	\N	\N	\N	met	1772442000	\N	10800	\N	\N	1772452800	1	\N	\N	0	0
1	agent_work	2	\N	\N	\N	\N	running	1772539200	1772539200	0	\N	\N	\N	0	\N	\N	0	0
1	first_reply	1	network	office	2wh	50%;-15m level;0 notify=boss	met	1772442000	\N	3600	1772449200	\N	1772445600	1	\N	\N	1	0
1	next_reply	1	\N	\N	\N	\N	met	1772449200	\N	48600	\N	\N	1772584200	1	\N	\N	0	0
1	ownership	1	\N	\N	\N	\N	met	1772442000	\N	10800	\N	\N	1772452800	1	\N	\N	0	0
1	ownership	2	\N	\N	\N	\N	running	1772539200	1772539200	0	\N	\N	\N	0	\N	\N	0	0
1	pausable_update	1	\N	\N	\N	\N	cancelled	1772445600	\N	7200	\N	\N	1772452800	0	\N	\N	0	0
1	pausable_update	2	\N	\N	\N	\N	met	1772584200	\N	0	\N	\N	1772584200	1	\N	\N	0	0
1	pausable_update	3	\N	\N	\N	\N	running	1772584200	1772584200	0	\N	\N	\N	0	\N	\N	0	0
1	periodic_update	1	\N	\N	\N	\N	cancelled	1772445600	\N	7200	\N	\N	1772452800	0	\N	\N	0	0
1	periodic_update	2	\N	\N	\N	\N	met	1772584200	\N	0	\N	\N	1772584200	1	\N	\N	0	0
1	periodic_update	3	\N	\N	\N	\N	running	1772584200	1772584200	0	\N	\N	\N	0	\N	\N	0	0
1	promise	1	\N	\N	72h	\N	running	1772584200	1772584200	0	1772843400	\N	\N	0	\N	1772843401	0	0
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
11	81	1	1772584200	message	ana	agent	\N	No.	\N	\N
12	82	1	1772584200	message	ana	agent	\N	Not at all.	\N	1772584200
13	84	1	1772584200	message	ana	agent	\N	Yes.	\N	\N
14	128	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
70	1772442000	1772442000	hd	hd	\N	channel	email	put	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	setting	address	put	\N	\N	\N	\N	\N	71	\N
72	1772584200	1772584200	hd	hd	\N	setting	sending	put	\N	\N	\N	\N	\N	72	\N
73	1772584200	1772584200	hd	hd	\N	rule	notify-received	put	\N	\N	\N	\N	\N	72	\N
74	1772584200	1772584200	hd	hd	\N	rule	notify-answered	put	\N	\N	\N	\N	\N	72	\N
75	1772584200	1772584200	hd	hd	\N	rule	notify-promised	put	\N	\N	\N	\N	\N	72	\N
76	1772584200	1772584200	hd	hd	\N	rule	notify-solved	put	\N	\N	\N	\N	\N	72	\N
77	1772584200	1772584200	hd	hd	\N	rule	notify-assigned	put	\N	\N	\N	\N	\N	72	\N
78	1772584200	1772584200	hd	hd	\N	rule	notify-soon-late	put	\N	\N	\N	\N	\N	72	\N
79	1772584200	1772584200	hd	hd	\N	rule	notify-late	put	\N	\N	\N	\N	\N	72	\N
80	1772584200	1772584200	ana	hd	1	\N	\N	set	\N	\N	\N	\N	\N	80	\N
81	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	81	\N
82	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	82	\N
83	1772584200	1772584200	hd	hd	1	\N	\N	undo	\N	\N	\N	\N	\N	83	82
84	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	84	\N
85	1772584200	1772584200	hd	hd	\N	setting	sending	drop	\N	\N	\N	\N	\N	85	\N
86	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	86	\N
87	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	87	\N
88	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	88	\N
89	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	89	\N
90	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	91	\N
93	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	91	\N
94	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	drop	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	97	\N
98	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	98	\N
99	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	99	\N
100	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	100	\N
101	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	101	\N
102	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	102	\N
103	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	103	\N
104	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	104	\N
105	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	105	\N
106	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	106	\N
107	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	107	\N
108	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	108	\N
109	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	109	\N
110	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	110	\N
111	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	111	\N
112	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	112	\N
113	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	113	\N
114	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	114	\N
115	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	115	\N
116	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	116	\N
117	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	117	\N
118	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	118	\N
119	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	119	\N
120	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	120	\N
121	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	120	\N
122	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	122	\N
123	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	123	\N
124	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	124	\N
125	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	125	\N
126	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	126	\N
127	1772442000	1772442000	hd	hd	5	\N	\N	undo	\N	\N	\N	\N	\N	127	126
128	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	128	\N
129	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	129	128
130	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	130	\N
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
1003	1772584200	out	sent	hd.1.1.fb4d3eef9309d9ea@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.07a185620ed7946c@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
COPY public.notice (id, at, event, ticket, template, whom, person, address, channel, subject, body, entry, message_id, state, next_at, tries, reason, ended, claimed_by, claimed_until) FROM stdin;
1	1772584200	80	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.fb4d3eef9309d9ea@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	80	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.07a185620ed7946c@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	81	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.fe98c473f0803729@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	81	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.5198e49a6133cc12@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	82	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.5d56bb10dc1bd91b@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	82	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.e43e5976beea8cb6@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	84	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.9e968498e9d0b3f3@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 17391 1795844991.716232173	1772584800
8	1772584200	84	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.0f9cba6b384bea45@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 17391 1795844991.716232173	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example
spare	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	59	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 17168 1795844991.561927013	1772583000	1
hook	60	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 17168 1795844991.561927013	1772583000	1
hook	61	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 17168 1795844991.561927013	1772583000	1
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
notify-answered	900	agent_reply	\N	notify=requester:answered; notify=watcher:answered	\N	an agent answers: requesters and watchers get the message	\N
notify-assigned	900	changed:agent new	agent!=	notify=agent:assigned	\N	a ticket is assigned: its agent is told	\N
notify-late	900	breach	\N	notify=agent:late; notify=manager:late	\N	a ticket is late: its agent and the manager of the team are told	\N
notify-promised	900	changed:promised	promised!=	notify=requester:promised	\N	a promise: the requester is told by when	\N
notify-received	900	new	requester!=	notify=requester:received	\N	a new ticket: its requester is told	\N
notify-solved	900	changed:status	old.state!=solved state=solved	notify=requester:solved	\N	a ticket is solved: its requester is told	\N
notify-soon-late	900	warning	\N	notify=agent:soon-late	\N	a ticket is soon late: its agent is told	\N
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
22	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	22	1	129	129	189	\N	e7f6e6a502c97193f6403736ab4e0dd9daf40e48cc5e8c778b4ad0c565537801
2	1772589600	22	130	130	1	0	e7f6e6a502c97193f6403736ab4e0dd9daf40e48cc5e8c778b4ad0c565537801	165f812b9f22404d213e7212a988650f33a3d82ebae567e750ec80592ca2309f
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	7467fec8dffc655c0312bd3b3b84b3a4	18601a2265fce91217e8c8fcc0b8f565f774dd5766f76b58f4c7faf44ea7e766
2	1	9d42ec54d0511a3f116a81ad40b34cb2	fbf770db0501424c1d3b7aeec98561c0d42288d82b6bd434e5e5e0fa92847d26
3	1	8f52ca369eb0392f09cf2df389e7b5fc	c44b3abeb8b394a4eadba4b4845e5136e85e516c77fff87e383c51829d7655ae
4	1	ef1bddba025c54d5ab20d52164983cd4	2ea2d93a5b1f5e738f7db2f01510cf43e13bab6f986046296ce9e9c2daa93cf6
5	1	ecc483091a4eea97c5cff82eda42a5f2	b8718c398a0f3f8665958b14d7721c4114fb4c073a54316fcc83a11011300d87
6	1	931209ab184124ef55e7c941ab454999	496a12155a88a86591e8d2b995901dc9405356dc5a1b8f29b9e8070d8043653f
7	1	091402259baea3881d5cce6789f378c7	27dedc34c7ca7882bf987f543ecd78dcb9ccb1ea33a9538349ab8db0f23c65f0
8	1	f13bdfb7974c7a091f889239715ae53c	75aaf6f566d669d10fb75243197c6eb4685a005bbc2d0812f5290018f5fd6288
9	1	ea27a5a3f4a3704044edac6beef2c9a2	18091445751b76496b340f3184a8e8d15446edde87f9bef1f89772e772bb2f02
10	1	87120eeac3e6ce76acd5dd1ece2c3275	f0d6431aaee71fdbcd443202b74e570e7c057ef28aa575b6a9bf3dd6a76d2f6b
11	1	850c1809e03e455585f3af793b6902c2	20bc1dfa8e3fca9223e5982f355f23a4d56c8d0038d650e75398869ca39b7c24
12	1	860b4e6792fd41f5a7fbbb3f07a23164	6a6da4bb41de4cf4e09f82f87329fcc8c83131fbc1ed2a381a0c7881c02c1c14
13	1	2a7caf7d16c056b62140793602bb55c2	f411e8a72ac0cd54d5d8085cb4f44ca966447909ff33cf84782736ab0d9f0c96
14	1	75e6faac0ada9fc459b4ab6b1ee0eabe	8795cb1d8c196cfb6dfbd09ffaaa2d04600adb26359bca0f65b99896ff70081e
15	1	fcde3768095edaf6fa893bd7d9789853	be179a953620624442ef638b37edb16fcdf37cd767251db62f1862d5baa9b216
16	1	a87d71036d28be18bc168de2ef3305c9	09c12b115e45015d7430bd2c4909a8df8940162ba28ff69f34cb917f2717b50c
17	1	03a23d635c82bc75bb84fb3dfb78edca	6d241c282582b59e52957fb4723c331ed2fc5ae69884c169403abb5136221dd0
18	1	8ece3f48e833c89bdb15d3f548bae5fa	9efe069033d7b1ed4f31a34361ffda5b9991f5ee16705024b68f924e4e22d10e
19	1	193be680382e8e99c1ee9409e1c5cb03	217cb89f25eaf595f6bf290c3a3d8401a6a633371a8679ced5b835650b02f238
20	1	d112a97a6c7904be81fd6246ef74201d	e5a9b435cb0455c9bf7859c5eb05516c0185133a50e0f3671477c12daf9ec57a
21	1	e5984340eaac9e6d4dcc14e5a7e23659	de0d0132435c347c6aaf1750dd20d60737a66c97a7a21520ce13822994a563fe
22	1	4bb29941291bd9b54746a337bf25e8fa	66dfe47cedf171f3e647be1a8db9f75d0d8b47cc65f242ef00f7f3c51701b5a4
23	1	74fe3812fbbba13aed34b5e15c19b9e1	6478f341a45c94cd5d2bee33cb7c37beb85b0500822053646f86b62d42cb5d5d
24	1	290954ce83757fae80dfa8ac6c3ee27f	01609d45b56ab232a18c3fe0b1a3f75a2ce6087d8746134334b2dc4cc22641e3
25	1	0e13a4b1b510eadcf858d5d74f7596d2	a880005fe3c2a7cd6b2d611912f2a42296652a87003b2e1a26d837103bfb3353
26	1	a8f2c4c52227379e8fcaaee1bef0077a	d7d1885587c1c786562a7ac34b0ceab61d1e694566a7267d5c768c621902cd18
27	1	79a6b66d694d5d2c2b46d8442ba791fd	74d7c32760f328ed3bf9d8cc5318eb7274b0d212858c17b231eb2f57736be959
28	1	7fac1ddfcc3c4fb16177e8fc10b8dd60	2dddcba8f2c9822d3be79111074e94efbe0748a673bd0cdbedee5e04e5b6a555
29	1	f26ccc1036d076b72c419311820a81f1	d345c349778bdcf760db0baa918c27cdc3013a0ef0a6bb1d5704f32c0d0ef377
30	1	a4a80d7defcec3fb86c27c02ae8d14ef	342e4e2c99a71673e73cf9cd97c8b837d22280a35b5b81be57e2980f270671cb
31	1	3df1e2f19a5bca45caab7a5fd66643aa	40741aef979cc07bbcfea34939d256ae07c90eeea21077910f38ed666c62cfd7
32	1	8ad3e235563e66d747afe17dd8a67464	551820307d4c6692ebf9f8308ef0ce6915ba98b3abb534abdf57e9da195ed830
33	1	29cfc92237ad45c7de55974e42b73871	8ead76ca0020c3c2fd43eed8a2f8532f77d2edcad7bd94627743adac8748d08f
34	1	81faeafb07442ce86ef42e10b5240a35	19b2745e7b6d14fc647a26b0603e413846753a66c39484da59bf45f9d5b79d39
35	1	f0aae483adef549600dce5ca5204ad50	fb5b0b5f4034dd13a7fb1ec7e7a404b0502c1aa99751b5d8ded596267a93813a
36	1	2590c06652bf5bbd804163c8db12e7da	b55694b2caa59eb69fb919de1c75021d3da7cbb0a04a9c8028aa9ff2e6f807e3
37	1	0bf323419e0e1c6d4462cf95b043699b	36628b5430b67930cac74613956a843921165aa2ddada7efc6d8717477974ada
38	1	88123303de028d6b4ab6c6397d5f9716	b9ca4aeac5d821df9c8e6e1a3487d6c502ffe3f1a2f81c35288d6b2a24c9d236
39	1	fbfe9c9ccaf5370a4e613aafc6c75ecb	325f1830ef024383e0801a23d4c523fb74f2bc09025ec98135334b2bc9afc518
40	1	580ccbe335ef275b057cb4a17cfd55dc	c7a849ccc8b83a2132c233db3ff4b6afc18842ceda4ee9e125c075d6fc7964cd
41	1	4a8f1e5c4e7630460753fefae0decd6c	bc9caa2a79242d94cc3a5d00011c0137ab242401346c1094697eda5a5c03649f
42	1	bad17b358bc9feb3ff52c43ca911c456	b4447fd721a3b0839e0350fa67f271e28b3e3fb696e7c88c851ee3fe871f69b5
43	1	8ac5ad375eecee53e989c17161ae0152	0d55c63ddce64dea26a90144bf46342975e0ea54c4ad200090105ded8e9d5573
44	1	e57bc89d1dfe2cc85651a804096e3822	4f9356b5b6552352d608f0eac9e04bbe53ce3c554ce10cb60735d1625a2c5594
45	1	57c32f25da744862cbef9e5e34953b61	c412b448a3b4553e347c55ae6919f823e0dc1d0e2773f1a12fd1c43fef68105f
46	1	02928fcc4770ea94ad12a2eb34eeeeec	c4f8431ba1a37d30f93f0f9def2036d791a9010a0881b8ef86c7266bed55f4c2
47	1	d3c0c2711607fa8f78a5c6c43391ab00	6c53aefaee2df69f75e1d276db5391fbd66b0a8b0b396e6068d235e1ada50b18
48	1	91eb2bd69dc77cc0bad015dd8f2e010b	f1fbbc27c6064b94d804124fb33836b45f73f21ece1d0de8e9fcc6d19099a411
49	1	c2230e89cfec3a0bca63ab8a545eea0d	7523aeb9e0ddb6a23e5d1c6deff91a42c0688097fdb415dea758eeaa3ab827ab
50	1	15852f2a8332b01a5679f4d11185da5c	600cf1be83711f7b4421f8ac4a7ea26eb02654b3dee2b80f84b97e7867f10d3c
51	1	6dd985d4dc6e9b684b630743c6443263	c446d7858378aed3dcb7796524f7bc40cbd3de865b5ce294c6dcccde7613aecf
52	1	5b54a0de6a6f15357802c3040893dfe7	f9b9cdacdfe1337c77e649fe15be8c40a0addf252df5562623e83514beb6270c
53	1	cb46d4e7f746a132fd295c76b4c832af	53247cd6ef44f6fae75997ebb2a4381a7c04b0a18aa2798992c2b3b279c6a063
54	1	4462049ef0f8ce92557c56ce9cc55ca8	c6c5dcb29922b36d8e07429404abf936ef327c717ce65cf78fe9db6a9eca953c
55	1	56c47384731bd93a6d66a4bf73eb2456	0dfedfcd2e0bbded5ce2e5f5a3f395c8faa050e375249eab29f8c52228b81861
56	1	ba7b2a5e7d78bbd5a4cf8b8c0f244702	a2fb6249dbbf193b819c9c2b45fdc73b8f36fa6a917a5ece81b562e5db4c4488
57	1	f1da3a6bceb053d61a556d36b8a24769	fef71ad210219b8d989b1b9fdd8ca1c88cdc39fcf6f23ac52aa808fd87ba087e
58	1	7e3ebc9451ee53b4dd613821fee489f4	a34857097a4b644b8a51dc2dac2e581c46a45a748014dce56f86a23e186343e9
59	1	5b4fe9b66e05e29ff4102992081fc3c4	07f1bf557060d3d77a19a68ab4040b8baf021021f192112a5956a8aa676fc480
60	1	b6dde225b1cdf0c62441d505e36deb4d	61504d8f75c284bac4bcd7e8cd42280595127a66c1b3bc9ffd12dbfacd569224
61	1	8355d777e81ce2af7dc396c96c35b137	8cd8b619adf44d8140f79d4ef8829591891823bf541b54724a94cf5aa6bcaa23
62	1	222ef6a9e79e3b95daccbbbb2343f29c	dbaaf3b878f7ce37a5bcdb59d6665498bf4baaa904aa2b2004ae36e633d54cff
63	1	000fe1ac0c16040e40944e5edefd6e17	1932b8b6028fd87eadda0162b8224ce168c39e2e846cddb8394127186d7773ee
64	1	fbfb34c79ab0c12655a14f1a2ec0f16b	11d1ed6c5e1d32e12e71f64163495772db0a26bb6bd806879d32d72c60e65db2
65	1	ec570e35c7dccfa818dec4e6cdccb875	68076fbec4973b780771c0d08675f5b5a8c568fb9830263cdae741665904ca7f
66	1	81efa342a9789c930bb5b7bb106bfeb5	393f5cd5b33058baad74a2b25ef91df8352996930df49821834ffb2babcd9aca
67	1	3b18fca27cafbdaf209cfd80b97691fc	2bfdb11c4e5940b6b5ff20918a0dbad19b69d1b0f6c02e6552ddf679d4df7543
68	1	38efd6309a587c517632f10b6ff4cfde	dc6504879affe37e49001f80aeb4d7c89f2dbdd53261dbf2f42e3604469bcb6c
69	1	6e2517976bee28fe408af2c3f601aecb	7453fb29f5ea374ad3bc18fcb98ea155e29ecc120e13be5edfd77fbbd25441a1
70	1	0948660f781358f66cc509be7aaa93bb	f5d35929bdc5eb193795b24c72b4e49e73714e0131501422bce0998dc3864b26
71	1	4e8ec314b3ed7910bb492cecf2694e6e	88f54c1f90bf4056afcf0da46db5e2da3b506e727520fc427a87726e0b546aa3
72	1	1f689bfefbe1001403074ab1d89c5e7c	453485b7b794259728187f3a7f39a9b192a57a4cbd5dc0a7a4fa3980e8323d35
73	1	2a4937cbefe143212178b2f22b26a8dc	7590e04bd4f2b439167c3f0e90be198c7b40b0953ce11bd6b005759ed3012e9f
74	1	1e9f7b6f2781638c49c43ef20b74340a	0538a2d6a2503ebc25da7b4e6478e9f3435bc8446b364936c04175fcce737b0b
75	1	6b5c59b7521310f074a2d0458b6d37be	148b114f4424c8e49fdf5c8abdaa4673fadaf51bc9dc12f48f4ea79d73be7398
76	1	e3b53ba9dc67826ea2ee84f4c42eebbe	98600f920bd909ba6f8aa7e506151505b4ed5f42cb019693292afef994a15dd1
77	1	b3f67654285782607d10de9b4f32c468	aba552d9061c152cf03ab426467922e43773de45573dc725d19e66101e59f322
78	1	566fc9893266450564a29d559813ad39	35fc66d7254840cf79e15684c6aa1d9c3c6a441cef5e45b4e6c371afc2c8857f
79	1	2fb39be98b5e3b317e29576bc35d597a	783d87e7a9b11d51dee50a563474561f2924af8669699b484ef2a0a88c8463c0
80	1	ae58057a89fa2825a2501019ecbf3af0	5081291b352b4aeefc39a71585aa080c0d9d8d2e009b1509988189006938ff7d
81	1	7959d742aab97db184f48226062c545f	dd1e81aef9c11d7f7bb1ab96346d33ddbbf416fd5b10056a35d7c8ef168f3a10
82	1	9b39e28b47f1564c348d3cbdbe2a3fbc	8863a90d5f62d879f4436a19d7c84559484e062fd205c365317acfb7bd83c0e5
83	1	003a2cb3adb4f356984497d073ae72f1	a183c604833b51aea960476601d5e6fa03a31c58dfb3abb0e0b901b2a9242a93
84	1	c183033d7e6a9dac0f42516b8e47660a	588f83188512b11e4dae393767465f18c96b4cddef0537672a65b54e7d18ecba
85	1	15049c59ce1f620e815dbf96541fc067	a300b616474416fdea3ef56614609efc1ecd9a63fe252919944213e2dc717cb8
86	1	fd74fb10a96b99bbcf74c7118ede42f3	152b2254bb3ed00a68d065a995566f65413190c4244d6a2025b70d6a2e518d0d
87	1	8330475bee0490a9f6957692f5304b83	47860d9ad607b3b641d9f23901b743c124d651241f53a5788985485d72476fde
88	1	08f46afea465be854544a932d5b663db	2562b5e3354e9d4dbb0ae0dc131e696b6eb53c67795701ee2461555583f11862
89	1	924e043a8cc873c41447c0a6df73547d	46323443a986cf8ed80932c68421eda3deabd896188a7461d3f58dba8a4b9728
90	1	ba5a958d4ebe0be446ad7d71c5b2c6d0	ca05f0bab450c0e90ef0e9709906e4c782e028e871c788aade92df88cefcbaed
91	1	08d77de326c41d839999a0bc6d723af9	76b364f86f2ae34f0f88e4d46968f4edb4024053afb58e66477ad196ab9a36de
92	1	1adc0f557667bf4e2c078f00b36e8553	cc84564f7840606d412bab3da868a782c2d70e0d61a5d110238bd68c9e160c76
93	1	f58494b8ac8702f6a33d32dea5efe1d8	e3222db34143b33e9d811d6346759134aa27e5e8c110180373501ea0e7381bc1
94	1	f8fcaf238751391a5af8748accce6a5e	f5f03681750faa5411c1e8b3c05fd86df13e6b86976353950a706919ccf5f3c7
95	1	511a1f029e88f660746d4a007c2724eb	856b4110c169c89428a5c666ff9800a08cafe10c06e30f48ceed5c49f39a76e3
96	1	b7adf1888583c2421d21af4897980eda	9a697ced6fd5eb0fa134b4b8b37e3362d8e10bc33869d2c6e9868e660e74d2ab
97	1	93e488ebd44fe043ddaa45b802af23e1	3291e9a171dedffcc542beff6036fbb102887e84e4cb60598b23fc2ac0031b8d
98	1	8ebf5351badf835032c662c5b9250614	b27ac9ea92fedb5019e35d32cced241a52c5f8f43bc2851edbdd5a0285f7bda3
99	1	cb06aa6491b03ec8a9f2b678fdce3ebc	c724f8878db0a03e8bb23983d31259711200e84eed97befdb43590699a8b6af9
100	1	ff9002d373258a15d33f995f647b6c13	e75dbaa7576197a5e785345ac8e7937926922aae9d3de85400be214c418fcbe0
101	1	4acf30a95b4121422d609d26e93b5f6d	582109710f5bf67396481d79eeccf541bd19d32c0a2dd801be81da2f0b8f57b7
102	1	88022829da0e10913229dfb6b5d6395b	71aa9fe5825e280aa8bf871e1769dd706b9535b6925a93f1916108d631890bc1
103	1	9082ee01e081aca20908579091a84a88	f0c3d56a6ad4fa5dd1b7b305f88e6e97cf71e454e5ea13302ab423517fe441c7
104	1	f517d56cf3de5c2448ba97d426a93813	5cd64c8899b0467c2ca11bca4999480b03b56a5eeb1b5ccf820ffb0443207068
105	1	5731a86ff8325f77bc9f513bbd8bd9c8	3c51d9899d8a80ca5e37a97fda6828464d1631d3ee61beebb4fa0acf56c68519
106	1	68e174bbdfb4660c388b792270e7390a	b9b48ed9864e64718a32fdd631e364980382029c1caed542e22e3fff5cb878ae
107	1	a580e14238faa5d51663653c327a5233	673c57c1e222fc6dcd74e90b05db5cd9f31f2034cb0749a0281c41aee6bce755
108	1	d02744fb64eb83aa5a1472e3ec585630	75023bb2d65f693eb97aa27bb8cacc5ed9d9415e14a2b7c87403a970e0671671
109	1	f4b15a51b753207886f78914e8884d40	a322cfce74f83d697c939f49e9a84f5180028d197b514d6019116b7aa53ede39
110	1	d02e0c7d4c7b7b231baca23753187155	a94ad89edce69d2f40fbc50b99d6035a8e76936ef2854865680188c8284575d1
111	1	b947cafe7e52fd574b380766124b64b4	fa1a00ae303f35e5e88174e3aba19ac7da0d4eceec17fa5d94cde2ee706a0733
112	1	015212f12318a9504653bab0ede68249	c254c2a38eb40c5ae804521a5f363d03a7cc301f944ba76d4be0bb3e896f66b3
113	1	fa06cd710373285a157562dbc7fb7a90	e4c546ad2cc43eb304d5f57213f3ba27673091f634e0c52d5e6a749e11aa06f8
114	1	b7e1a501e6719aac27f376877a919971	946def82b08c1a52c301cea827ec6204624081b63e7ef2369d8bdf5a8543eeb8
115	1	baa5213c560be51045689fea8d3bf8d4	d5061786472c25bb1282aeddff33c2539ca7df025472853b2c78bbf6add40795
116	1	e58a7c03744d252dae20df11f5448611	cba80b8f6d6091fc870062103259c0b41cac6e6739c27ff50fe9c888b95cb34b
117	1	e7800338bd5c9624a4bb844620ce5803	8f6d3bf6621d0009906b09aeb354b593ac62eaeb2d5b9ecb04055108004a3e3d
118	1	d351545058dc0bcd9d7c4aaf49c70325	669b2132f57deae9b935322bb5288bf4d56e17073c3cfad4dae9de927219b4dc
119	1	1b1d5301469c8965a12d83360d0a7522	d20e38d290d18d4cfa99575e193459700ad96b8fae3dbbb5409f163194c9a119
120	1	eae42f5c4b6a37e9f9f4475f49fce15d	19aebaddd42f131b261193bd93744b3e2b39421c68a26aa64f293d6172feffe6
121	1	a4e75c2c33e91d2be71ed27fae816e8f	929c42579719e1a84c55c4c387166f7fd04574709029b07cd7bb8a3d216d9a9d
122	1	bb59bf8f82995953dd8a5e79929c6aa5	6ac93e222c446cc0fc2357858aa78b267eaf52ea01e21a7402954943d001abfb
123	1	52c9900db0521f128e4eeb552236e2b5	65f08c3ae2ceed5e980fd59e213a791f16891094e47794c6b970bae116d50010
124	1	f4eccb8b2ac9b4792f557cba2925d8dc	8b28c58db560f7e458975fdaf0da1780954809bb1eade36aa5f9615638d0c0f7
125	1	959b532889041dc3419a3d43ac896365	8a8425983e9ebe0dced47b7779817a7d620494a0695aa8c680c667cc5c64b0c5
126	1	5ba9f629f4a237c7f0ab72092388d6ad	40f21b6b86a7f79446009555372cdbbe6b99c10171c63c5aea5d4ac0610d2a67
127	1	6b537db56265b40d3e720c229bf1b9ab	3245820883f3e7ed4b9f39071316d442d5e1a87a08953fe9059c7b264ac467bc
128	1	501544ec7de144430a6534702982ae17	8df14990aac0360ec0046b75def91db09523e453757ceae20b5fc487d20d00c1
129	1	acaafcbc5754c934ac7d1fa82bb4ef55	87e9598f6df006f578c1d7cffc47cfb0634ad733150efbf7a2161d279941ed07
130	2	9e516682f2ef96be8e40daf29b75eb6a	8d3920cfa8ce11cd8f49460780a0d4b16bf39498c71feba05ed743fcce52d497
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-05-01T00:00:00Z	1	14868830d3162ba4bf36ec237e017c3b	f15a1d4eda5211b66e32db522a694c45e25d483b07358465ab94fa137966707c
absence	bia,2026-06-01T00:00:00Z	1	df8d1a379a6b17ccd1042d390af68696	d9fbee25ddb9a801f9b47d5233bb68dcd2c7cfb5812bf09fd915fd61944ae568
agent	ana	1	05da7f8134387375871033a0040f5d6f	d07e46fc4f9dc6487d425150b67ab59a2f8bf9f44c54610b9ca988143f05b3a2
agent	bia	1	65a66ff807e22ddbe82132fd9eda5836	03a550ef4074f385bd5aba81f696cb903dbbfa73adc46c0e925e7559752287f4
agent	old	1	87c27ae7a6de5eee24f010d845ca7722	8467f21e49dfba6e976df6514a59558bdcf18af0b6b39859f8e288a977c5294f
article	1	1	d3cce8bfb42dcf060bb3b20c69207048	829850c957e5a54861ef70ea43746ad4df9a59cafe81b67e128e057a281b876d
article	2	1	6e8aa23deee5399c6304470fb1f8e3e3	7118b359040b3007896324ccbddec8c7abc22b1794aca1bab98f3d73094a4f8e
article	3	1	aba735ffd47e6c552c137d09fcdc6f60	f26b4a097cef0d562c5832c6e13da68848d46901c6e806b6e2682fbb1ba25bbe
article	4	1	3f42d17ceb2afc3cdda0a01f66ee5827	646163a07cc2ab8834f394dae18bc6516ba71aab90cc3ee07e18a4435edf3194
calendar	brazil	1	745bc9b24ec533e93eab9726cb5b4b77	98010f870c9964522652ba04162b6a5d293f1692bbc9dd91f883a3c4971b65da
calendar	office	1	2df466abba27c6d8bd4a5cd4cadf8ce1	3da4e1e3d81d27e90ebb1d44a8983d2767cd6c0b6752fa33e0b78ecd7c9b24ac
calendar	spare	1	0d43bc26b65c4ac2d478e8c51184bbea	669ef1ab7390d0b3e540b4227ff0a6027ac05536a515335ac41257fb4fb604a4
calendar	us	1	ee846586d87f4e5469d1c38a4b83df3d	47e02c4dbb7388a0fdcdde3d7ab7cbc3095e77f5cbb27792200d1160663fb702
category	account	1	691f4403121ab4534fb16f19514718c8	c03eb4302343d44ff36337061511764fcb3c5625f33da4e7adcfc843246eec48
category	hardware	1	c7e1eb128c191431ae78c0c39fb21031	5791fdd9982f8078e57820a243b4a0daa6ff3756fa5134312342eb0f275d0bdc
category	network	1	d5cf039e649b5a8674143a92be6937d2	28d162b919b6c8c827ef095d36f974d04b88601832eca5e1e4b518ef268c76b8
category	network/vpn	1	a1fb8d8eaf4b749a22437d925851e747	b5c27fa59046d6cb8d5050c101949f5099b835a5e07070e1449bee8016959851
category	software	1	ab140830dab4c9575f27f0445ec538de	7bd4a211bff7b610c07fd113955ddf23a3c34e974e29786922efc1df1600fd85
category	spare	1	5598164f02bd4ae7db4c7e4ab7377933	a5b2db9759b2ff3f3a9eb59a591d3fee591125db20ba8e39e16ec59f1bed781c
channel	api	1	e70f207ea055041b3f3d48c819cbd23c	d376b3d24c64f29d6b3f12eb79f57078bb1cfe04c1361adf257737d1d6bcd999
channel	chat	1	e84a31fee76444795c353f1bed9dbac3	8e7d525a7332dc8a66b4cdb9edde2b998cc77849a370c7ad27b3e7f292c92007
channel	email	1	723f39851fe928554cb92a59ff351066	941f8b21006b93cba540520dfbdf1700e38d1b93bf48969b8b11b1e1ff61ebf6
channel	forum	1	2425307ca01653b6bc833754ab1df8b9	152bd9a78e6b49146f2f3fe8db3559cc2c2ff2cc2a1046a39d7eb3651a4c744c
channel	monitor	1	a0ed72ec9ee7054b9de3d773ccd07f31	1612fd4223b1f1dee0439fae274eaae4d905c027a29ec4ebd3106e7ec96a2fc6
channel	phone	1	41dd971d421154ba949d9b522b1de3d4	e2b2b4a4d8e73a119ddae01827e4c653e8cf61df52b4eda3ad7e0f7751cdbe26
channel	social	1	834fde549e198a6e47aed9ff2da6771c	a0ed4fe8814759c4f4a519399c8fdfaefa9a8fc3c122ad4f06cd41d489cd2bea
channel	walk-in	1	f2a1314971ef04b68624828a363393c6	3ba013c06549e7191ce10b890aafb74995ac88d6f0141239916a4dce227c1908
channel	web	1	bcf28332adcb401ebcbd6e39c96ece71	413332a3c0a1c72c769af04f2c2e9f2658fb6064ac3c1208413820c191e21f3a
contact	4711	1	d195e87936d7f173c714432adbd2c052	240665a71e1e6b0ed451bd120d8b6a40e930f706d6e40dae2f8ecffe27646c66
contact	maria@example.com	1	ecded09ab12985eeab2adbbd998ea274	126509b0ccfed23f26dc4d5152f51ee9d862ec8aa69cde755354495def0d099e
contact	spare	1	651a5a8ede436f90c813a59e4da2a279	6780cd692b4aa42ac78d84c42fd77d3db1fa7c218e5ba3c5ae9140e182694c71
contact	x@example.com	1	e7e32cca7b75c1203c6c17b892025973	769b0931dd6fa8603d733e9055e3a4b9c7289c43d160146b96860b5e4901c55e
field	contact,born	1	d6758c8f439faed08bdf9211e4d353fb	b915b3da86ca1ba00b27afe2146a5a40fdf16a86407acf449e39b54576095436
field	ticket,cost	1	39ecb03925d663f61f09bdcff703df96	5f824ccbd16da98427a94ee4d417553d89b59e107b16143d947b881acbdafcf3
field	ticket,gone	1	cdf048df20184fbe25dbd380ce929f40	442f9ee4144d4b1aaf7f3ca929f816f9ff81050d5519ee24bdbed3a98bea66f0
field	ticket,loud	1	b97418f3056240542ea30d11f2ae3bec	a3700c9490878bd9095d076d8f41076f125ac35005809e444abdcba3ad9d9d9c
field	ticket,shelf	1	da82b5509bc51213e9ad26397e1bf55e	f8ec154cff34d90697e546b9ea32d9589d8b71b0376dd7e611fabaa3d7efd8fc
field	ticket,size	1	cdda64a6c0d876179b73b912232e6454	7b8ed60da57ea037e6d512d416b56fb040973f56255a479b283ca085138607a3
goal	answer	1	8fdfc5bebf4892bb74d37e80e89568f3	46a87d812211a786e30867d16ef4695025a1133cb6082f2455b39ebc9f9b24e0
goal	few	1	8f4c4643e7d2f3b6968e8834cb710733	cf42f0476e4996fbac0c019dfa362cdd16d40e60a953c6e8ea276560be335c47
holiday	brazil,--01-01	1	a0f464eba61d7aa139f09204034e6a29	146c4e8b1db0aaa706407dd7f2ccc142b1fdbf526bd263ec042ce5ed9fab49b0
holiday	brazil,--04-21	1	bf178b0c8af70dbedd131593f67fec0b	1a9f840a42938ae18edbfa7c07fcbe4571dec278725bcd449c391225c48678a4
holiday	brazil,--05-01	1	b1162c0fb523ef74f50f653089fe319a	1bfc2aed971b132c2845bd0ca88b67d90504212f41f3b8adfa7ba11a1e2786ab
holiday	brazil,--09-07	1	ea6cef9824f6ba2e4784f1563d7c41a1	6f8d1ac33422accca5bde71a499b03060a0523dbb8a185b3f5bcd15a84bf304a
holiday	brazil,--10-12	1	41e749df3639dab6aac9e2a889ade8b8	dce1531178e0d0123cda09cfd23949c845f850a8ea06d9b8643c21bbb937b11c
holiday	brazil,--11-02	1	863aef931877d3df81573d686d6dcf43	0076e0bc267584654dbf1e450ce94da90f32c21ce21c3fdcd47a700d00c38d8c
holiday	brazil,--11-15	1	b4a001c7f56f8e7f21c80a742f8db430	e6e8721ec6f8053132085718e12933307ad22299e2d141b5fd48516413803aa2
holiday	brazil,--11-20 since 2024	1	1d161c95ef9da3db1b7a60b56d6db95c	73f70105a7d0194f56919318f3791ae79e43ab7aa001974d2ff54aed86098fca
holiday	brazil,--12-25	1	10a90232a9e68631095983124bc03be0	f0596646a08c8418c681caceaaab59cdcc1cf7c038263427bcb995de6207f7e1
holiday	brazil,easter+60	1	287746dc0018e0c159237d233700fb9c	d96b1b6a62b380ea05670fff30e4ab1d26b974793d3f8573a9bfee38eac1e27e
holiday	brazil,easter-2	1	b81bbdf0246c507cc72e078e6611e78b	934645277e25b2596ab84c7294af18aac839da366eec97236fd826e13ef61128
holiday	brazil,easter-46T00:00/easter-46T14:00	1	0754a3875d8bf59a75994c8c41dae09b	6cdc0e821bef1c8b0514802db1ae3fd9a7d176705c1e6a4752c02f6e1f6cfcd9
holiday	brazil,easter-47	1	7a9bc4c159504348395f12e99bb557f4	4c79ceada64f88bbf20737b8cc7ec1c18e92b7046244e43fc6d0caf37e07cbc8
holiday	brazil,easter-48	1	5d4add775a2df2e631aa641d14c21e67	bf9935f4f3e0e2ef18fdbec098d539ed9060486aa99498b3fc0051fbb6b1ee15
holiday	office,--06-13	1	012272f1862fe4af2d2d267a4486f0a0	7d358c55edd7ceb95a9ee0699a69c3c580418b276a56472c96b1907d8e80b716
holiday	spare,2026-03-03	1	1aea01cf2fcfe62ed98e1c31723d7c97	3aa1be9f01c88ed7542239483281b951274a517526aa5988b2da81f38e655e3a
holiday	us,--01-01 observed	1	b01b61a2714c885499d69c128bfe9500	86472f2452a718df8be1dd01c98b95cf7bdf55089b27c7b659826f256710d214
holiday	us,--06-19 observed since 2021	1	8254354a4526b3470487dc1cb2e33c88	0fe29338e181f1cef6b1229eb19bb8a841d3d0a1c61951f46539c555f6f72baa
holiday	us,--07-04 observed	1	cb105325a098d3013470524d5f395ab0	e2effc69e67451fe31441321154c1d71a9246fdc9a6842b5b61a11ed0d0d1bb4
holiday	us,--11-11 observed	1	51f8e6200b8701638645701545e59490	763b432f625c8f4c80037f965ae17e57c7b8839f1aba574eb82af1339fbfed0e
holiday	us,--12-25 observed	1	5f7e761b8e3c505530196434d71c1582	99fb7fa9ffa2710fcdae5031fb23dcae340e477691a3169b03c519faf6d92868
holiday	us,1st monday of september	1	4e59836189ac000af2a4e9fd1c1f4010	c191309151478425b9b4756661f8c047aa3ea1474d256e8f594d5687ade15eea
holiday	us,2nd monday of october	1	9833f16d41a258c8e227ace0d4ef700d	db70f5de03074206e96d3e286217f8930c7814692c43749bef5332ebc073a815
holiday	us,3rd monday of february	1	54c4e94c9ec68f02b353a062c534a29e	c9500510ff619c874b3db00779b6f8f63b4310ef7daa8b948dc7c4389191a2d6
holiday	us,3rd monday of january	1	c1380841f0eddd1a708ade128379c176	d83cd7fc260a3bc3604f47d1a0600f8edb8017808557d03c1259c468b9483d0a
holiday	us,4th thursday of november	1	7d24c3dde3fd3d63883b8070667a7624	af54de5ba5c9b66aa4ec80bec0d7ecc36a224a7bc4ba2e6d372030fedb972932
holiday	us,last monday of may	1	7959335c240ba80974ef8dd2ac88f4a5	22d635dedcdae64759d3676bcf2812beac32213776ab3c2b0d400ab929f2dda4
lesson	1	1	4d58f081456649bc9d07f411b488e5db	e217ff359d8b5d0c432e79d20ea211b8abdd1b0a3e16ca4c760970bcc41b4d98
lesson	2	1	3e99c75970bec6fdba86fb23e94b49ff	229fb49320321dd164942140c3b97e0ac431e4e082c63e782a104da092fe74a9
lesson	3	1	11ce79f053babf50e96f6d902f2ee49d	f16ec0b317cc3b52becd9c28529dcae227d49e8b0d3f9cdefba0f7703af7c9f5
link	1,blocks,2	1	77eb90fb0a12c0806841fa030c98f847	5865df46b5fdaf02c0fa081756025175b68258f92d9f742a3829a4bb945e8cd2
link	1,parent,2	1	9a70ad9259af2efd02be16a2266d6a71	1b5630a46310df29488d688b1ed883cd03feb4e69989dfa8f1a1be79c5a86d69
mailbox	help@example.com	1	dac4f19fe201b731699fd43ea043575e	55d40c57ce69fedb0bbb6bfc7fed72e4bb16deca30d65d3d6601a1b5d2df2652
mailbox	old@example.com	1	1387b622709b630cd0c4cc0d8a7c1b0e	06be66ad8a931998bb32c6a8310ac1141b3880b7486c2361d91eec53619a644e
matrix	1,1	1	436b6b291b20615ceda6cbc091a31931	8c651c40ff85481f414045583981209424ea111d7072f0acdca024c3999ec448
matrix	1,2	1	1bd1baee7434db30635feb4797c2bfbe	da1ad1f1965cd3923030faa11837dacf6e01b0db85525e9b70e2fe96015b1046
matrix	1,3	1	bbe8346947a28be60cffb5b8e20b0952	0144714fd710ebb245b52c0682c04db486ba1857f9792f8ae21cbb02b6616c95
matrix	2,1	1	a9b4eb572667c2eb1e68ae8cc6b40bd8	b7a126de355e90b5641f42c4a1b592a30a6be6305e1ec0259237cfeba3a3645c
matrix	2,2	1	66825f03b2d57fc4200b084644580a9e	b125d0e21208e6ec9f688e6546874bed40b599ebab1b6ed314a0f4858a405be5
matrix	2,3	1	d20e6a3f8681e2e09ec5d9316923684f	f97f03cfb8284691d0cdb0d73dcb97ee4732fe44658610f6ba175829e3786203
matrix	3,1	1	0ba488e9e8aa908c362a46030977b03d	d3bbcddee2681a56fd8106edd290c9cd789222f051ee0e88b0c23620e123c87c
matrix	3,2	1	484ead90963b634ea49f61725bf553b5	b8a177ad19f4739c74a17e32181f413d07e675b28d254ce0accdfc232a57d960
matrix	3,3	1	f6aa1e0c94db51eb23cc7f5f57ce0e5d	f794039c25c2c8e68258d25269d6a92c48262f28838986e430e8e4936969ed94
organisation	Açúcar & Filhos	1	918716f60700a9182004dd3d04604e21	ad95d646e055231525bd1fac35c106c3cecbe84b565ed83545358b76b0fa2237
organisation	spare	1	956bcfddd8a28e123ef306766701a655	9b04c87fb6ff81b81c2d482a018dbd927a8c5b6d9c51da8e5226224a42531d32
policy	network	1	0bef87180ac45b221271dbc2d4583c5d	4ef6c409f2194de8922342da3e46e3ad4c6d8c19500af6903cf9e6c25d6324b7
policy	spare	1	037abebe91df3ab09f4d899243a8c21c	aab48dcd7da902a9145a45115f08095185cc6c0fcd51f3adde6ce1ce8a985d77
policy	standard	1	b07d235fd6f1cbc90b2512cb716e8b38	cd3c30ca254fa240d84811ed1007ebf573e5fac8e747f06bcc78a9b48328714a
priority	1	1	1ec15eab5f716b261f5a82c695575996	dc9b927311cbbeef15fdb82ab44415483c006e35c8561704bc8753e0f3e91332
priority	2	1	3875df2c2d1a9e3f7363efb4db1b0f1e	14a98ffc9dbe2db898d525b52f691f4234034d401166a7039d0432f24c3e0f5d
priority	3	1	89ac8b4ee21ac60c1845ce8031c38c16	d0b003c198f000c7165254ed426469d2890a346d3103453dc7a6ddf85b37b2c5
priority	4	1	a7ed8fa6a5398fdc0c0aad726eb583cd	f06b5029837a7cf2c7b79797b845cc3cf3d0359d878b6bb4b4eef372049244b1
priority	5	1	67e78c3030c3cf641f691d7fcd75d32c	2e72f24d45dacc46384b6af53704b7c8785fd2e1c0742c0127ec4f049d4cb72c
rule	notify-answered	1	43c7f3e03ee729729ea5a87d308e5cbe	ad65d01ac3ce801c91d3d8f6481f4e4cb62b32906215cdcabf495f8914e1387c
rule	notify-assigned	1	4e30e5ba7ef26828891607ecc95ca7bf	8085bb89fea4e41e42be0c0f59950b226816971d9373b0f3bf2b4dc57dd88c05
rule	notify-late	1	ddd2e9102c68965b37bb05e435cef6bf	6c459ea7d8a87580106269b9aeb7f6a268f68e27093495b0e5bdde196218ccb9
rule	notify-promised	1	e1478abe1badaabebc24bc3f2a002f98	a65eb3cd11b83e32b1f66bc1d5d30814fb1506ebc5022068b8b413354b83adce
rule	notify-received	1	34755f7dcf467634daaa551ea0f62fcc	b276f13861bc17c4fcf98c99432cc7348b25ee8e3ebca81748762b13ba8f0c90
rule	notify-solved	1	aede568842d9fee71a1aff90cfbc7258	f04f41da348c995bc62f571e2c35ac80b559192e2d42c5343430861091fb5a2a
rule	notify-soon-late	1	6e1a6ba711a26acbc47fe4b328caa47f	0ae07b5ce8d60abff3131af3a5362268dd80676ea38c9d855c51e821d43cdbd6
rule	spare	1	7bb74f29c2306f7ef1a67d66dccc34b5	a86e887e8a55aa143046284b1b67276a1809750bf5d6c1962839ae0c36587307
rule	urgent	1	466208d9564b1dea462ced5f27630c94	312c31eca68d2de0734ce43c5ae2be6b4e0fe71d5b863ab368bb0af80095a40c
service	mail	1	d7bc93ef77bf47550c01db1b33c93565	a09b32620fa4266d4dbd6b2bbb17bfc9e63f51842dd5b3d70cc46ef59f114f8d
service	spare	1	d3dafffd3bc156113a559339136e6181	931d80df77d0da9a48e42f3526aad4853fa809c4dba7ce54a2fb623757b02162
setting	address	1	e29099134a324da21374ed7a245a5018	ea6350ab20685c34b29ff4cc242e6cf70034c2fd88dd4d5ae7df34cc3ecd9b2c
setting	attachment_max	1	8d7afcd53a3a4dc139623c6794c54284	b2f6e39ad123ac7d11e62c5acbec4e8784a0434a4d50407a1d742d1463022fcb
setting	channel	1	ab0604b4d52caebdcd453e90cfc5320a	2477380ea45a6a4f5f919e9086c77b14bd4188dfedf9951af0e403d738cf0a6b
setting	priority	1	c7a21c4478645655600a768f75835790	19bdabb5c534b9a466d894b701778a1c06d9d4b07fee27be68dafd968c13f10e
setting	sending	1	70148856bf9a7c232dc366d6b3e26648	48de872db2e0259a762951d54e77bc8311c049af3c972b468f9af0cf8db9ec1f
setting	status	1	2604c3d5ffa2ea86d80d9b489b36a6c2	bb962c93a9ffa83ae92bda437ff613a573412b405e99cebdf08a5bf25bf92c45
setting	type	1	dcbe7450721c971b419eb26e5512b848	032d219587bde1c22b339b4afc0a904af2176cf0d7c0ac4c6dbb62915b9eb80e
setting	zone	1	d3503f8cb2bca36f2769994c455c3ab1	043e99d69a36c35e411eb6bd75d2cad60234a3a80ed3a0dce46851950cbbf84b
shift	office,2026-03-07	1	5ac0bb9201508cf709d17cea128cdd66	821efca7bb463db26b76781f42601c70788fe87081abbd7bce1d1fb0fd94779f
shift	spare,2026-03-02	1	347b5ed7da2676b5313866b392119212	eacb446716b5c0a74646e3ce77f969306025b0492394dfe4bf7503a388f5e467
status	closed	1	3dae5ebcdf32cca0ee8efa6c794bad4c	8f7166ceb976285c6dbc2b42089cff4992ae792681b10570e6b309c99ba8f68c
status	hold	1	8c9ab79abcf2c138c0327842e428b5d8	5b3be7268d231bed7f7be5990bb10a4de5774c2a8f87e5ed36e7abd1b3feb557
status	merged	1	0d21f58203728d5634f7592306cb1532	8a8dbe71c0914fe1593bb7be5676dc4d4377d8307885646749737c74b3b2cab8
status	new	1	f7f8abb3a0e4652db52c3423f085d53e	93e8e63eccb7e4d409316427dc245c8941bb78aa3f7eafa77a7b68514037add5
status	open	1	eced63c2aa80725e44f41f81029ad441	6963ba620a95db0cc56f2d323ba4b2fee7f5899c930afa0db4fb7226c23b1a5a
status	pending	1	8320a0c9070275977346725b97d2067e	43014092491380076352b087a8685182c05e4b908b7aca394328b62c6474d0b0
status	solved	1	f08aa1d451b5faa11f6974da5ea37afa	ad8b6a4ae02544de343e8f4042947985625cbfbda112968d16257f9e2c771985
status	spare	1	9aee92774579fbef246734db8ddb1693	9efc832d954acf856102099de070b727275dc01d4ca0e7a0955581631fbbb4ed
target	network,first_reply,3	1	aa37e6c8b0d181fc34a499c86c957717	c6e93fbbb74ef7726dcf295bc590464924a4a044905452f13b622d8443c2d21d
target	network,resolution,3	1	16224f9c77acf2e5fa7d137a80d7ffc4	18e3ae0ca0797f75717630c447b2f706f657c0144ac6afd411f0f8e3d10a577c
target	standard,first_reply,1	1	b891881fd285e9af99f5d3cc2720cedc	f51fb29366ecd39442046d01d22d399c9b3d4b59f990b518b629b8c680f99420
target	standard,first_reply,2	1	7c05745ab124d846c469d6ef7c0418bb	e2254e5f32f4e2b348cdf263d48a3ef74e448be701a2dabea7b5f7b048c1f578
target	standard,first_reply,3	1	93dbf616d2d734305a525d608240ec84	4b6538001b09bcb02e5e3d73aff54fb936acb08372a3a6461a7f8dcfaf1b7550
target	standard,first_reply,4	1	43b570b5e18a55a4330ff19aef203d4f	8f6eff80225f2f70b499742b643dd56b2115e45d3a9a48d9ac0a71553476adf6
target	standard,first_reply,5	1	458b68a005a76b0c24e6ae6e1f909f52	c67df941b304b0b1638916634dffdc8986d9455353180c217cbdc0ec1e586fb1
target	standard,resolution,1	1	08947ee8866e1f9c350432daf484026d	4d99af4b71a8ef361737ccc30378edbfd7bcdc5637101347f8486405759e8d03
target	standard,resolution,2	1	c4c31bc4fc4beb6e9cc269a32e31f40c	9b94650966df8608fb578fd250a620931dc6db81e2192f27aef8db54ca60368d
target	standard,resolution,3	1	c26e816f1786a424d010cc45614dec85	c8eb8d11d4d4b2e543dc4a5bb1cf9adab2bb7dde20742e4f32a7d3b6081b2438
target	standard,resolution,4	1	cb3d633201f927e84724128bdc1dfc11	511d09e975db2ba30c75b78323475eda8435cadfd5fdf24cf51d98218de2ad00
target	standard,resolution,5	1	46e2e9d4ac479422ac1845fbcc43e592	41fee1b7c50c6c18da86c6df232a4617a2eeb644d0e1032eae7c6ea85163fe01
team	desk	1	ced565451c31ef24079f62aeef6210fb	05741746c46c353c01bd876ce9d8bbe4095fbf643f49727e3709470ec8c292d2
team	field	1	5096d4706a7b05c2c89d475aac3f1cb8	34e4581b1b45fc8bd91fbdc6f9ff3ff7cf369c01222581d8f23aa9b627ae0474
team	spare	1	af1e8a4d62ed3e3d0895ad3d16e60536	e74fc8b3f66a0a20b940497368488e28aabed108fcbe8c25ff8331c049d40578
template	answered	1	66fef116fd6462535c20f1bf20b03663	7d915e9d35eb1fe506b0e630a05509e3391becde7d70260764bff61b141626f4
template	answered,pt	1	800ea284811987e3a747e497b93d8178	b2de29ab99af8784bb12b4879da8e2b63d501fa355cdf923bd8ef553b89cdeab
template	ask	1	806db866893287a96f4343006fd99433	b23a96666978ce60bceddcc51f8a0419ec5b55488f218ab2ec05ddfe260f9c52
template	ask,pt	1	f01fa5fa19a893a9b8e7b6fd3e2b6f6a	b09432f49aa67ed7f19108218777ff963e4cc4dad4416bf9806316248c1fd370
template	assigned	1	57bacb1ec1beb109995db6a7d41549f2	aac31feaed8e792fa8d21e01850f17aa83c85ade5531fcebe7071c377027518c
template	assigned,pt	1	6df3162944dd5afbc576597926d07520	7375e0853a2e0b07163614878a1a17fd1b852d6c0b85da1194a9f38a88663bfb
template	late	1	c669821450cff996c969eaad50c2a62d	77c537ef0cf9797cf89e3f2a09918f35b7df58ecb619ce071ee5e28a251156f2
template	late,pt	1	b0b4573e64c5a71a144997813b1c4e1e	b62ffa8f8f7684072e7a4af0f63b57e13a968c42256baf3c156f1cee9d1ed3de
template	promised	1	0533ea7faa3e72f9c2c7f22123834d76	367664bbd66e2b1321f34fad654dddee5c82e5c6b5147e5dbe76448367092767
template	promised,pt	1	95e71640e45083acb5bc6a0c8ced7380	66c2e8c403999c807cbfd98a5e52758b2b7c442c75be70a866f590e3184a1f42
template	received	1	04ef3d442550a9e26dc4381cfeb6ea4a	98e68a0f6b93fa09085250a408cec2e07dcc3652d4435f9b154ece9372dc150e
template	received,pt	1	5dfbc72405a68c476b5bb4f3f2c08875	7d970da516addc6f85bcd09c41b4c69a995f94beca1a3416aef0a254fbd2ec73
template	solved	1	5ef68874e21fe1f789a3119902e3f2d7	bff6c06e80688788159c2571a80d857206d0d30547b220d6b8338a1137e146c0
template	solved,pt	1	a7cce6a8d97f7da3411ef5aadf32d361	37614243a077dcd95b062e1eb8ae61a69f1b7e40c0c87a94ffb2de3c301b8380
template	soon-late	1	daeb3428d3b0cf0233ebdb868747bc84	507e9aafd1fb82479a9c6bf4b25e5abe5c3f53fbbba3cea2eef5b711959582cc
template	soon-late,pt	1	c0b547922c09767aaa98ba964888240c	67bc9404e512e1785211145748a7d87a8562a683323b4af9003d62ee77d17d57
template	taken	1	7cd7d4b9dd7de2400d8f0496f5bea153	b44ff1e4cef6689752594b48ea3cbde22e9b2aecae2df5bd55e583157d316ded
template	taken,pt-BR	1	579ccf53a5507885df147c5e02a4f93f	ddd6be1fcc8b25401321a49f0b7a223c7016f7ff03895c5614d5f8aed4e2794e
transition	*,merged	1	82aaba2874147df25ee844855b2bdf38	92c6ef0a420e00ee525756efdff4d2486032cd66038092c490702f71287716dc
transition	closed,hold	1	0b18627f11ab1c22fb0c47285cda5b49	b29fb81a89638f3f6e3dd661e99323a56a550fd1f0223ea4f6ca4b7fa6544367
transition	hold,closed	1	03357a521adbf0c0f5d9c9a935e590f2	0460e24caf67582d4ce9815a4b9521e7c4cc50b7b52720fc801473e2befe5883
transition	hold,open	1	558a5093c46bb95ee72c1b1ed285fe33	c9be91747e17712f9a21bb4546fade9b1d90371eda2d79761fd58e241c6368ba
transition	hold,pending	1	8f57c6094c1b44952ea3dea152347917	56775d3184ae6ef8f090a59a4e4c14d7c5b34a48344f836a101d9c72b59d2547
transition	hold,solved	1	36a8a7eba74999d9cf809b3470f7c347	a21ff1a8fc657900924ff0f80fe12bae9970c897c0c04e71d298038b08520d20
transition	new,closed	1	3c40f92d8e700549770c2405c2e6ba92	9bd752c9448d6257d2e54c6b3d4e84e6d05245dca43e1c1c57c0f388d820f76a
transition	new,hold	1	6c1cb9082e32b7a5bb47796a9a01c750	a415b291f88803dfec2ada1e92f80f33f3a8f1e5493d09c61fad3afa49654173
transition	new,open	1	13c5a44b110a159eaac5dd5fffc72493	8716e079bea1bc501062733143d724bb8d1b3d9a67b1b44b18fde8f036665e5b
transition	new,pending	1	2bc5b52b8d819e2e448c6473ac192789	030536180468a134613c07f5a624302651bf25b9e0d6b82d49e3678e73d6f0ad
transition	new,solved	1	0e62812708a771a0eeee9f51e0aa301e	fdc9f8f7b47b5832c91467251c5fe42fe7ad69384c969efbff52b8f319c74957
transition	open,closed	1	a4eddcbf9b2231016a5b52f6153cf587	ee7091392a9e127295a8a0a15b53002662a466754658a57cc7034b152640db45
transition	open,hold	1	4c6a0d31add710bea43ec87ac2d4080a	5445909c581b1e4cf808ffa9fb9ce0a62147db8bc74509f91e780baf05f3cd68
transition	open,pending	1	23b1e2831b250aa000b9575f400de142	8c7bd0450ed9de39d6189bd7b671de4a74b206e3a9adc498c48e35e490f15f62
transition	open,solved	1	a559597d55ff65dcda4cbf6be7d6f0e8	b9d5289b4f1de81312b7020a470ef15c047f4048442cf5df137cc5e02ffd2d9e
transition	pending,closed	1	7073f93be53b5476af0abeaaa33417af	a7203aa2c7d1219e72f3269df0298db9d5c8ddc13a4927da016075519967ec3e
transition	pending,hold	1	13abbd2775fa61fe34d7372c9306e7be	8d622576d15735a9b9839467f127db168b379c1a5591a592c1c517903d0d3ceb
transition	pending,open	1	f2c57ec5c929e287c2110d4edd637e6c	5dcd37556ca7184bd637ee4a77f13703827edeac5420fadddbcfd52fcafe9d57
transition	pending,solved	1	0d4db3ce289c7c4737a1809fe3795cf4	febcc38b4fbe8692c3ed388fdbff3b5218e9196acc44f7884a65ceb15d2eb592
transition	solved,closed	1	f1c8c3545cad241778bb54a85eca2c46	b80d47076a5c67e619c8d70eedabed0ea0a3586917b60657f3d1a9711ee8e643
transition	solved,open	1	f15ad45a31b2e49d824f114cda0fee4b	34d7bbed822c9dc0bf3386e96d9c59cbf3cf0c6a19fa8516ad10bad449cecc31
type	change	1	4ec043820d7fa261dedd87a393a8a1d7	f1ffd60960ce1cd5457474885845c2b799a9c12a2a7e06b1eebdcc93b2621a7b
type	incident	1	004c417f6d083f19c409b139c2c69d32	f115a8358a011128680381d5d01c3092d1d43d9a82f65c78f288c3798274e53b
type	problem	1	f70dc3e139eeb5d7f5b5efe765365e6a	17f03d416130f671734940628bbbd00c74f97c754af07fc79411bebcacc915eb
type	question	1	b96e485b08d3411e528adc77c24dc1e6	2358580fe321741604224793c7a5e146ff1d3095a6b274de307c9ae34ba9bdd4
type	request	1	6fdf9d646fba2d9eafa2a33417a7cc68	17e5089bbe0eefcb30670200fe6eae049d51f6d76f8ce75364c80262ffd4f9c9
view	kb-review	1	fc4d26cd4b44a2ce2ac32a1a60997e5d	f59a04e02f9a49d7fe514c772f9925ee322eef1632ffa20c59bf509f80ba3f5c
view	late	1	9f9b2f75a2a871cb49b5e7683e5e9646	423fd12648c64dec27341ec50d627ce70817ee45441b3bdfa9ffc6034e569e6d
view	mine	1	c9a665319dd55b21305956c21c21cec3	28fe10dd3eab22a94f8f97b8016343609646f99c1b213cb1e3211d2f9b2bf9ef
view	queue	1	c80f780124f8d0865c3a6c54ff38a632	e1eebcf2241595823151e5e61c02c75dfe90577cc621558f49b93a4b7fd4e4d4
view	struggling	1	27638d6cff9bacbc1e0cfb6063655bba	b8aa1b094148ed7da91681d523c76c2aa300d74eb49a00cb0ca37c94e32fbff9
view	today	1	4ce4e834fd5e53e3d9532ed2bf781fba	3885afa19862a03ac94649034e0ebdb89b1a3ccc614e92c191a24632de86cda2
view	unassigned	1	d25b55a10bfb3fa8850e68c88ed388df	2b0766ca0167f58e88e4d77d9c3b9c00406b800ccee7876cd5571cebe7bd838c
view	waiting	1	f05b36900e4cffb5188439c8de19fa8d	abb1a839bcac147695d3002085f38dd6c9c13d40738cac70a3dd4907ee06624b
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
address	help@example.org	\N	\N
attachment_max	26214400	largest attachment in bytes	1772442000
channel	api	channel of a new ticket	\N
priority	3	priority of a new ticket without impact and urgency	\N
sending	2026-03-02T09:00:00Z desk /hd.db	\N	1772584200
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
answered		[{desk.tag}#{ticket.id}] {ticket.subject}	{message.body}\n	a message of an agent: to the requester	\N
answered	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	{message.body}\n	mensagem de um atendente: para o solicitante	\N
ask		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nto help you, we need to know more: what did you do, what did you expect, and what\nhappened instead?\n	for hd-reply: asks for more	\N
ask	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nPara ajudar, precisamos saber mais: o que você fez, o que esperava e o que\naconteceu em vez disso?\n	para hd-reply: pede mais informações	1772442000
assigned		[{desk.tag}#{ticket.id}] {ticket.subject}	Ticket {ticket.id} is assigned to you.\n\nFrom: {requester.name}\nPriority: {ticket.priority}\nDue: {ticket.due}\n	an assigned ticket: to the agent	\N
assigned	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	O chamado {ticket.id} foi atribuído a você.\n\nDe: {requester.name}\nPrioridade: {ticket.priority}\nPrazo: {ticket.due}\n	chamado atribuído: para o atendente	\N
late		[{desk.tag}#{ticket.id}] late: {ticket.subject}	Ticket {ticket.id} is late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a breach of a clock: to the agent	\N
late	pt	[{desk.tag}#{ticket.id}] atrasado: {ticket.subject}	O chamado {ticket.id} está atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	prazo perdido: para o atendente	\N
promised		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe expect to solve your request {ticket.id} by {ticket.promised}.\n	a promise: to the requester	\N
promised	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nEsperamos resolver o seu pedido {ticket.id} até {ticket.promised}.\n	promessa: para o solicitante	\N
received		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe have received your request and given it the number {ticket.id}. An agent will\nanswer you here. To add something, answer this message.\n	a new ticket: to the requester	\N
received	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nRecebemos o seu pedido, que tem o número {ticket.id}. Um atendente responderá por\naqui. Para acrescentar algo, responda a esta mensagem.\n	chamado novo: para o solicitante	\N
solved		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nyour request {ticket.id} is solved. If anything is still wrong, answer this\nmessage, and we go on.\n	a solved ticket: to the requester	\N
solved	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nO seu pedido {ticket.id} está resolvido. Se algo ainda não estiver certo, responda\na esta mensagem, e continuaremos.\n	chamado resolvido: para o solicitante	\N
soon-late		[{desk.tag}#{ticket.id}] soon late: {ticket.subject}	Ticket {ticket.id} is soon late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a warning of a clock: to the agent	\N
soon-late	pt	[{desk.tag}#{ticket.id}] quase atrasado: {ticket.subject}	O chamado {ticket.id} está quase atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	aviso de um prazo: para o atendente	\N
taken		\N	Hello {requester.name}	\N	\N
taken	pt-BR	{ticket.subject}	Oi, {requester.name}	x	\N
\.
COPY public.ticket (id, key, created, updated, subject, status, active, type, priority, impact, urgency, category, service, channel, requester, organisation, team, agent, level, tag, promised, due, first_reply, solved, closed, replies, reopens, reassigns, withdrawn, watcher, requesters, merged, x_cost, x_loud, x_shelf, x_size, x_gone) FROM stdin;
1	X-1	1772442000	1772584200	Printer on fire	open	1	incident	3	\N	\N	network/vpn	mail	api	maria@example.com	Açúcar & Filhos	field	bia	2	hot wet	1772843400	1772712000	1772445600	\N	\N	3	1	0	\N	ana	x@example.com	\N	7.25	1	a,"b"\nc	large	7
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
kb-review	article	review_at<=now	id,title,state,owner,review_at	review_at	articles that somebody should look at	\N
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
SELECT pg_catalog.setval('public.entry_id_seq', 15, false);
SELECT pg_catalog.setval('public.event_id_seq', 131, false);
SELECT pg_catalog.setval('public.lesson_id_seq', 4, false);
SELECT pg_catalog.setval('public.mail_id_seq', 1005, false);
SELECT pg_catalog.setval('public.notice_id_seq', 9, false);
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
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_event_address_template_key UNIQUE (event, address, template);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
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
CREATE INDEX notice_address ON public.notice USING btree (address, ended);
CREATE INDEX notice_claimed ON public.notice USING btree (claimed_by) WHERE (claimed_by IS NOT NULL);
CREATE INDEX notice_ended ON public.notice USING btree (ended);
CREATE INDEX notice_entry ON public.notice USING btree (entry) WHERE (entry IS NOT NULL);
CREATE INDEX notice_ticket ON public.notice USING btree (ticket, id);
CREATE INDEX notice_waiting ON public.notice USING btree (next_at) WHERE (state = 'waiting'::text);
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
    ADD CONSTRAINT article_category_fkey FOREIGN KEY (category) REFERENCES public.category(name);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_owner_fkey FOREIGN KEY (owner) REFERENCES public.agent(login);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
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
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_entry_fkey FOREIGN KEY (entry) REFERENCES public.entry(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
GRANT SELECT ON TABLE public.notice TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notice TO hd_agent;
GRANT USAGE ON SEQUENCE public.notice_id_seq TO hd_agent;
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
