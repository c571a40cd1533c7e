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
CREATE TABLE public.fired (
    rule text NOT NULL COLLATE pg_catalog."C",
    ticket bigint NOT NULL,
    occurrence text NOT NULL COLLATE pg_catalog."C",
    event bigint NOT NULL
);
ALTER TABLE public.fired OWNER TO hd_admin;
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
    resume bigint,
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
    t.resume,
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
64		hd-note 7534dd7c5c0646b763630a30bf63c209
65		hd-note 7534dd7c5c0646b763630a30bf63c209
66		hd-note 7534dd7c5c0646b763630a30bf63c209
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
56	retired	\N	1772550000
57	requesters	\N	x@example.com
57	watcher	\N	ana
58	active	1	0
58	due	1772456400	\N
58	merged	\N	2
58	status	new	merged
61	tag	hot wet	hot old wet
62	tag	\N	old
63	tag	\N	old
72	retired	\N	1772442000
75	program	\N	box
85	promised	\N	1772843400
86	replies	1	2
87	replies	2	3
88	replies	3	2
89	replies	2	3
90	retired	\N	1772584200
94	retired	\N	1772442000
99	retired	\N	1772442000
100	retired	\N	1772442000
101	retired	\N	1772442000
103	retired	\N	1772442000
104	retired	\N	1772442000
105	retired	\N	1772442000
106	retired	\N	1772442000
107	retired	\N	1772442000
108	retired	\N	1772442000
109	retired	\N	1772442000
110	retired	\N	1772442000
111	retired	\N	1772442000
112	retired	\N	1772442000
114	retired	\N	1772442000
116	retired	\N	1772442000
118	retired	\N	1772442000
120	retired	\N	1772442000
122	retired	\N	1772442000
124	retired	\N	1772442000
125	help	\N	at once
127	retired	\N	1772442000
128	retired	\N	1772442000
129	retired	\N	1772442000
130	retired	\N	1772442000
132	active	1	0
132	due	1772456400	\N
132	withdrawn	\N	1772442000
135	tag	old	old sealed
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
5	agent_work	1	\N	\N	\N	\N	paused	1772442000	\N	0	\N	\N	\N	0	\N	\N	0	0
5	first_reply	1	standard	\N	4h	\N	paused	1772442000	\N	0	\N	\N	\N	0	\N	\N	0	0
5	requester_wait	1	\N	\N	\N	\N	paused	1772442000	\N	0	\N	\N	\N	0	\N	\N	0	0
5	resolution	1	standard	\N	3d	\N	paused	1772442000	\N	0	\N	\N	\N	0	\N	\N	0	0
5	taken	1	\N	\N	\N	\N	paused	1772442000	\N	0	\N	\N	\N	0	\N	\N	0	0
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
6	67	1	1772582400	note	hd	agent	\N	still owed	\N	\N
7	68	2	1772582400	note	hd	agent	\N	still owed	\N	\N
8	69	2	1772582400	note	hd	agent	\N	still owed	\N	\N
9	73	1	1772582400	message	maria@example.com	system	email	Paper.	\N	\N
10	74	1	1772582400	note	mailer-daemon@example.com	system	email	Gone.	\N	\N
11	86	1	1772584200	message	ana	agent	\N	No.	\N	\N
12	87	1	1772584200	message	ana	agent	\N	Not at all.	\N	1772584200
13	89	1	1772584200	message	ana	agent	\N	Yes.	\N	\N
14	133	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400
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
53	1772442000	1772442000	hd	hd	\N	rule	old	put	\N	\N	\N	\N	\N	52	\N
54	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	54	\N
55	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	55	\N
56	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	56	\N
57	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	57	\N
58	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	58	\N
59	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	58	\N	\N	\N	58	\N
60	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	60	\N
61	1772564400	1772564400	rule:old	hd	1	\N	\N	set	\N	57	\N	\N	\N	61	\N
62	1772564400	1772564400	rule:old	hd	2	\N	\N	set	\N	59	\N	\N	\N	61	\N
63	1772564400	1772564400	rule:old	hd	5	\N	\N	set	\N	60	\N	\N	\N	61	\N
64	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	64	\N
65	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	64	\N
66	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	64	\N
67	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	64	\N	\N	\N	67	\N
68	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	65	\N	\N	\N	67	\N
69	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	66	\N	\N	\N	67	\N
70	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	70	\N
71	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	70	\N
72	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	72	\N
73	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	73	\N
74	1772582400	1772582400	mailer-daemon@example.com	hd	1	\N	\N	note	\N	\N	\N	\N	\N	74	\N
75	1772442000	1772442000	hd	hd	\N	channel	email	put	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	setting	address	put	\N	\N	\N	\N	\N	76	\N
77	1772584200	1772584200	hd	hd	\N	setting	sending	put	\N	\N	\N	\N	\N	77	\N
78	1772584200	1772584200	hd	hd	\N	rule	notify-received	put	\N	\N	\N	\N	\N	77	\N
79	1772584200	1772584200	hd	hd	\N	rule	notify-answered	put	\N	\N	\N	\N	\N	77	\N
80	1772584200	1772584200	hd	hd	\N	rule	notify-promised	put	\N	\N	\N	\N	\N	77	\N
81	1772584200	1772584200	hd	hd	\N	rule	notify-solved	put	\N	\N	\N	\N	\N	77	\N
82	1772584200	1772584200	hd	hd	\N	rule	notify-assigned	put	\N	\N	\N	\N	\N	77	\N
83	1772584200	1772584200	hd	hd	\N	rule	notify-soon-late	put	\N	\N	\N	\N	\N	77	\N
84	1772584200	1772584200	hd	hd	\N	rule	notify-late	put	\N	\N	\N	\N	\N	77	\N
85	1772584200	1772584200	ana	hd	1	\N	\N	set	\N	\N	\N	\N	\N	85	\N
86	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	86	\N
87	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	87	\N
88	1772584200	1772584200	hd	hd	1	\N	\N	undo	\N	\N	\N	\N	\N	88	87
89	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	89	\N
90	1772584200	1772584200	hd	hd	\N	setting	sending	drop	\N	\N	\N	\N	\N	90	\N
91	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	93	\N
94	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	96	\N
98	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	96	\N
99	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	99	\N
100	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	drop	\N	\N	\N	\N	\N	100	\N
101	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	101	\N
102	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	102	\N
103	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	103	\N
104	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	104	\N
105	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	105	\N
106	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	106	\N
107	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	107	\N
108	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	108	\N
109	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	109	\N
110	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	110	\N
111	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	111	\N
112	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	112	\N
113	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	113	\N
114	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	114	\N
115	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	115	\N
116	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	116	\N
117	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	117	\N
118	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	118	\N
119	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	119	\N
120	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	120	\N
121	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	121	\N
122	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	122	\N
123	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	123	\N
124	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	124	\N
125	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	125	\N
126	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	125	\N
127	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	127	\N
128	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	128	\N
129	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	129	\N
130	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	130	\N
131	1772442000	1772442000	hd	hd	6	\N	\N	new	\N	\N	\N	\N	\N	131	\N
132	1772442000	1772442000	hd	hd	6	\N	\N	undo	\N	\N	\N	\N	\N	132	131
133	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	133	\N
134	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	134	133
135	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	135	\N
\.
COPY public.field (name, kind, type, choices, indexed, "position", help, retired) FROM stdin;
born	contact	time	\N	0	5	\N	\N
cost	ticket	decimal	\N	1	1	in €	\N
gone	ticket	integer	\N	1	6	\N	1772442000
loud	ticket	flag	\N	0	2	\N	\N
shelf	ticket	text	\N	0	3	\N	\N
size	ticket	choice	small,large	0	4	\N	\N
\.
COPY public.fired (rule, ticket, occurrence, event) FROM stdin;
old	1	1772442000	57
old	2	1772442000	59
old	5	1772442000	60
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
1003	1772584200	out	sent	hd.1.1.afc89eb23aecde81@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.3241a52f14931549@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
1	1772584200	85	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.afc89eb23aecde81@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	85	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.3241a52f14931549@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	86	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.29041018d96ab68e@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	86	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.959e2e841ef95f92@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	87	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.460001e1ea27a2d7@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	87	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.c9476712fc1064b2@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	89	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.bee6e92141661ec1@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 10863 1795846086.724539771	1772584800
8	1772584200	89	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.a1acaab5bbcbadf9@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 10863 1795846086.724539771	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example
spare	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	64	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 10631 1795846086.315286086	1772583000	1
hook	65	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 10631 1795846086.315286086	1772583000	1
hook	66	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 10631 1795846086.315286086	1772583000	1
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
close	20	time	status=solved closed= solved<-7d	status=closed	\N	closes what was solved 7 days ago	1772442000
notify-answered	900	agent_reply	\N	notify=requester:answered; notify=watcher:answered	\N	an agent answers: requesters and watchers get the message	\N
notify-assigned	900	changed:agent new	agent!=	notify=agent:assigned	\N	a ticket is assigned: its agent is told	\N
notify-late	900	breach	\N	notify=agent:late; notify=manager:late	\N	a ticket is late: its agent and the manager of the team are told	\N
notify-promised	900	changed:promised	promised!=	notify=requester:promised	\N	a promise: the requester is told by when	\N
notify-received	900	new	requester!=	notify=requester:received	\N	a new ticket: its requester is told	\N
notify-solved	900	changed:status	old.state!=solved state=solved	notify=requester:solved	\N	a ticket is solved: its requester is told	\N
notify-soon-late	900	warning	\N	notify=agent:soon-late	\N	a ticket is soon late: its agent is told	\N
old	20	time	age>1d active=yes	tag+=old	\N	\N	\N
remind	10	time	active=yes awaits=requester awaits_since<-3d	reply=remind	\N	asks a silent requester again after 3 days	1772442000
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
23	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	23	1	134	134	194	\N	4d27111cafe5decebe5cb56c16810f9dc6c7b979bdd59ac5bc165553cfb954b8
2	1772589600	23	135	135	1	0	4d27111cafe5decebe5cb56c16810f9dc6c7b979bdd59ac5bc165553cfb954b8	ebe889f681fbcfdd2536e624d301968ed9bec18aea8b10d735b41fe73c6b999f
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	9ec873b147010a78e3b25940f6749e4c	ff1238aee0cfde63baff3dff6c062d041ae0852f47e572df75275ff52b5d148d
2	1	8dcca46937d1ccb9b4a27203f4621e52	3fd816b5ffbd4b3429b81b0459765af8138145e12d893062d93164bfad672ce4
3	1	08d886cd40d6824359cc956fd26c7622	cac3f11dd49944cb5fa3abd045578b4202be09f0538172426edc9fd1f7939448
4	1	9ca55cb9cb5231a93437c3942b8310f8	7ecc223d49003aa397e4486cf9cdd98da66bf299e5901850ec149a03b8287ef3
5	1	af07f993e6bc49ced57d889f3f8a24aa	a47b2d0c983d70401b3a3547a3319ca39c69046d10a0cdb8eb9195fa7437ebe6
6	1	4659e2bd1afbf166acf13778d8e3949d	4144db23bb0d32744b686bbd46e203483ae6aabb3ef6b616ec9c916c3c48577e
7	1	f0bbcbea04ef4526c63f81f1104e42c3	d0d3b441550d1149e4011652a6e8ee5d51d5d40650ce6fd69f42a1c8e1342c63
8	1	b90026df97aa43c4e32ceaae7914a3a6	7ccf9d9fd14b41cf1b861644a2afe245c3843fa278a28b58516aa63e3a5cc868
9	1	8f51ad4b02ff7ff7b8ce42ed0a34db29	7445b1334716afa35abb4da86208b4b19a536811d21d7f7068ce7ba5b5dd1394
10	1	99692b74091a374e9435cd75d6cfff14	21cc9f8cca659ad56420d88c7913fd94f6703151e75353e301fc443deb6ae6c1
11	1	436a3a7043b0e1bf59213d81bdc850c3	20d4f4d62d22da0bf32a1692adb53a851d5f53bca2a1404ca263b7a3ceae0805
12	1	9bb3059b78c49ff369ff7d7b4101f6a5	c7bded16f65359bec86d7ef0372fa572564f122d48fc3a12202bf8166ede3e90
13	1	f8e7903468fe2ec6d55e6ea3433f4ca9	980d954df9d75b0c605d43ef1f3612cac9e463ddf42762325b8b6cc4522f28f9
14	1	07aa95cf2ff40773f24257150e876ae4	f09b0de071130d28203d01712716c6c3aaecc667d9a398f1d599e17b5a9344ea
15	1	47a3890f26c785f6b18b7baaae691eb7	5ef64f96267b184f140743e8f4e0022b40bbbd7c08ae11d910791a79357bc841
16	1	33c1486f05e44ef0dc7cef5016453093	abac8d886e6ad9eee340c74eaf782c85ff94a9566d5d311a3ddb1a42cdf52800
17	1	ecac19ca9d0d611a34196c7b92f564b5	ca7435051b85f3dad11ddb3dd50954a2943a48076021b36fc852971451b0898c
18	1	a5db568bd72649b47bad7dfc1b5d6586	5a37f63d904f435e49346950b0e29a99be6bc363583df529ca8a0032a743ef98
19	1	2155bcc4ee9de12b3625d1a6cff9133a	f006951b07204db0f9abd63d17961a288b40ed998c3245e2e47010803dbc7696
20	1	6a06ffa02d3793037faea09cb6af35a3	0ca6761dc0b12b6d2b87eb5b48e95132ef4e2ce67bcb8c66b3072696d243c006
21	1	4d6d047f51202336ed575f42e7bfb98e	93d40c26d880bd2c8c71369a3caeed99b72920eb6f578536ca9a60fd843a803f
22	1	314d8ddff05f6e939c48570c4f542b4d	5746153a8dd3a51b7492149b8390137f93fd4be61e2951cbaecfc6551862d123
23	1	8bafc271fd9932549eda71e24e6af8b4	ac0fc36cd248da3370d185ea24a4991895802b4901493613bd9e3dd0e33ff8f1
24	1	738ace2beb31de9bf96490455a10fb94	d91005cf91f830497a5febfea6bd190425e96a808e8c06fe78b2c86135bb1e47
25	1	87624b189270d71f09fc32d4959bdd7c	9d55c8b0c5c3214887c65c971cc6e2e158d829b806d0e2d35195e896b64519fb
26	1	4f2d56f7b664984243c2b8618eb5c428	6baf8f8bcec3ea8f10704592f6b65ffff8a93178ce5c9c52bf1f4c4472936b91
27	1	f8495dbeb1b75ff607a9a908a1b0c99f	8e8f4a2ce1ca83ccdd7ce5262aa7c83406cf11efc8756c668a1701f58c37c391
28	1	551bb7374ad597eff9bed281d32d177b	c83bb819af5f9f3da410ba5d4465cf84d2f61c2b30c3e500d57677196368d8e4
29	1	6f6a8c8bcc68f630bb2671d4e587e220	adda60c96737e0ad8c2b47aa0de527f81eaad189f9e0b46385d52e034082e25e
30	1	67a8c755b3c576ade74356d052f83e88	e4b9d26c770f0445e1dfb5da3be69630ec5c9407743912b7d7448db52d6378c1
31	1	6a9896d16662390f3c7a26f52a2dcf41	26534228f63b97e4d139b0ed83c701edddb4cd0152ec1a768de1fdff9bdaa7b7
32	1	4b843c8b7e7d9f3fcfe888aca7b56935	d8bb8683833cb69d8c8193117f069dd040b8f7577a70a5a4ff7ed9afdc5c92ad
33	1	402a21918b035c0aa711c7c15a340d13	e110feb1c5adf321ec0aa3aaac0bab654487884f523418bbc5b53c4b58ce20b5
34	1	6358261bafa6f20cd658e6d02b01fa33	f9a8603bd5faef88ecf9c8a098ea4a3cd25eef0764fe85bdd01448395ae6a256
35	1	35b3d1c2784a6e2698cadf2c3f2e21fe	d2703ba8e30c080c23498ed3f6f9bd16863838a3bd7f657dcfc7560ed50283e5
36	1	d3920246ed79064ffd8f2a9291bfd4f3	99a6d36ddea72ffba2a48731a28ef0d3006397fb9246f43ce8e2ab8e6e633b63
37	1	c6cd765bea08cbf81dc20a923711c3fa	3db41f84ef1f378886481629c40879edece8796fa2d0f2d631775e8339f362f8
38	1	7d4e61d84f038bc8305776d333ccae19	eff9e2df861f95d6f355e69f3e366febf05b2078b833730ad5d61dd66bb8e7b9
39	1	26cc961806b4751ab885e79c558c6bd5	978200938af9c549dcbf4313784716dd011e47bd774be9c6232dcd94d7d3d9ba
40	1	a5b0449d092ce23da6cdf7353ee93907	2d2d666c950a78646a0bb942c5a8d5f8b9ebd1517501b50c224a778f670b34cb
41	1	16aae541ae88886787fcfa43bcb189ee	fd5ca8d79d2a1c12a1cbfb56e886bff845cff35e367eed0aa2476603c464ec9b
42	1	4ada1dd6801c3335235a8aad66955682	d6e1af9159c3a67bfbb8992ecf83624a9626d903718bc1c7558f4805778284bd
43	1	f7c4f9d92943828ad33ca60e66a58ab7	87ae1ad58435852484acff3c63f9e5a8b87d8d7a737247e90e9495c88a93405e
44	1	251a7e012f787dff8aace95813845a1e	24e5bd132433e873bc80027a99f0ecd7177864794c12a65aadbef047e499d22b
45	1	fcd8db3706faf2a672247f6844ab974d	7013b947e02d895ea42b4d2a8013263c966abce40bb10006404979ddf071082f
46	1	94a40fa02e773e8133dbb56f8f766861	9e56acf0fb71bec4a9886e1bb84a472f68c454e434cee830c3f15b3a1122a1fe
47	1	b902ba2890bf5913ae1fd1907ea861cd	37bf55cc2aea5da99d65bc776951c598a0b60167ecb492e8f644575e1751636b
48	1	8e0ee80adef8064f62bab31fa261ff4c	4df039ea6873e47e9c2aa6be6f2f315a712379f6650bf314afd1dd77ee2c7231
49	1	b658e0fe5c8909ea07017c9967e00fcd	cf7e65e2a4d513113bd8611ee6a6201ffd965559e22750d67862434d658e0fbf
50	1	dcc831166a78b7c4f7254a4af9c84c33	682f1af1a70f1438317011e4bfe6a7c5bcb79daead45c70d9fd31df0db1f3bbd
51	1	5ec40cc54c505dbf41884c88bf162fb1	573be256af984f9feb7a65ed73115d73459cc932261704aa7d1587b77da17afc
52	1	f5bfc8b60e6e609f388c29240907de41	77c9c70d32130cc0337d62c016838044ad84b34269ec9feb4a566962e9538411
53	1	38b268008f38d930914f5b932d733324	5e2ad47809201005befe66bf5d47c01a9fa5de7341563568c4d60f43d4f197a0
54	1	7b39d45a9165d08c25563c7893e9ec54	dc47816635907d86849f900e60551b17b16567bd461e18c0f6aa4eb7dc308671
55	1	2a4beaf6b2337dd8ddb624d979a74b08	2c4a180d78e433ad69f751bd4c9114c62da96e5acd1d5c8f03b9e71abd84ccfc
56	1	43a5e04a335a83ead5edc73d235370db	844e82dc3164db929f0b597619b2bc1ce12ee4578c16316aef36b8d85f5166b1
57	1	0b464f25705c5c30f879e108cf59b73b	0dd1727c1afef350ce8f7ec60727df7ab4ac73fdcc8bb1967cd20425ad86b520
58	1	e4ff9e805ce7a2dea27b02705acb1bf3	06ace14cac25fafa2f435725cae4b59058f6ab5168033eeee6de07f804fc46d0
59	1	50145444676076bbf6369db7648031a9	4db949fa03b8871482c94aef7b6961460982a6471eca33ba10396ba6378449f7
60	1	d4f0ab798b523acb509ed4c85039430e	f9e819921c6a742c2659895e40804533ef7ff802f19ba47da91255db3f8cac7f
61	1	a6c94b7e9064eb6f92bb1b71039e451e	ead722e6b7ea76c6b78929825fb5a3dc4f5e4ea048810d0f83e14f5a86936424
62	1	b5c93202a8a682f5af277b827ee50a0c	d500025f43bd9d9df1ba745f3258d44851cb788d123b97968656d62ab7debcd3
63	1	6d7861b4529b87cfdbebd48310141478	03029b729fe2eb6e437d1cf48c8b73be91fc1ec00f286b84b35b2dee3a343daa
64	1	bf097cbd17bd2a1298aeae48cd520318	ac8310e4bcdb78952319cdc94b24b54c6b014ac224076e9a011d2cceb953e83e
65	1	fd7498810b2ffa2d0bb53d198020e725	0a18eb8b5648c9276067f9f38c4c0fc346bbd932edfca0dd80cbac90fcff365b
66	1	286237bd23d2851fd53d7f897c888c5c	fcc64e3720fbd7d287155b84b49c9ec5b4b2486edde06f3cbbd12fe449c18253
67	1	2b19c5123e96a9d2c6f71b3fdc4056d7	50a66a2057a7d85f757d7b59948d5349ed912c45724c0e24646c91a1c8e8da74
68	1	26831d4daec0dfeb9c0bd3b5f415231e	008a86aa6380dde98b7694d9dbc3e66b5cc44b74b1ec0ac05f17774fd8b228aa
69	1	10757851c089769d589014518a822d60	1012711c5389ceba33e04358f6d3b001413cb5111a46b33437ec95beea06620f
70	1	3bfd6e2814a53fa900a33a3058a4f100	c2e1bf240edb3f49a4d06b0fa63c02c1ad4e21b8f6bbf0ae18cd91b1ed499777
71	1	59b6b84242106c2052ef4891696534e5	b4d8a19f5cc7d8cd1755238906ea2248dfab7bf37212233868027a5139844659
72	1	3cd0ea113dd48e2d064b6788a21bc3df	bc387a4432ef656caa9f3bda5ec48e57636aa90fc1580f3ec8c365d15cec861f
73	1	2d2172154e00e7f0a5e16e6c6b1e7645	6ac2183cb4d64118a4e9fe014eafe9ff5df94e35556dc257e743d6513d710b44
74	1	1124b500cdc32f320daf194ff5dd6c9f	70fec0506c3263ede4873e9381b8da4dc53f3416c0fc05f0c2b79799c1f96150
75	1	568075265cb5cff45cacb2f1dd55d87c	e70f9e84b1c754810c11a53528a8dddc51a7a0bb7d31bcb62f64394b06972873
76	1	b266d31e911b162d562523eb152ec3da	9bc21cb15e368039dfce9cf5278fc6eca159cb4501fcc7fb6ae859bb69036eb9
77	1	a693eb950a3aa9df7491eaa147eba5d2	34cfedfdc7c3264721f85f2e011801a597c6ead1ec0bb5ead4fb45af2a92333b
78	1	bcc573b0c0d72038e5fbdbbb1a642597	2750e0efd4eba0b209609c5f6589d2308bd5b03874a1b3b57f5a4a740ded5e2e
79	1	025dc817a4daf52e6c884b0c561c6fa0	08f75339169fb3ef43ed6eaa62a9abd74d712b4fd5aa5f5037585af0039ac198
80	1	93fb18b0beae107f2b7289be56ada4ef	ff12cc2421942e77aa7fd53be317e4d6818c39e10e1c6b41a90a8d7cb314ef41
81	1	69b07dd24e04c220fd28f2972125a771	401cf0734e25a9e519866be2150f4c3f76e4b64d483a625d27f857c9a288fa93
82	1	d383c06f14f670c62c4a93f413848027	bb450728f7fb489f474e824a6ebdb1cb2daa8196ff5d6c96b81d23b0fd920a8e
83	1	09686afe3c87afc027b2c4d3949ced89	9e252bbccce22279055056693e4717275cd9014e2292fe9041ad92ebcb62828d
84	1	d47fab9c4c23826aaa80234c6c7dcdeb	36071f0c61cef6acbdf6b3e8c749bde75578f969d0987d334b2cdc4120b9a632
85	1	2918c8399b971c96a4453b59d7b16e7b	1068103a118dcb80eb38e026fb1aeae20156c6d756e4ca06f905d5e2160438a4
86	1	5e6f1a160ff950227ea2fdcd2c22e226	bf5fd201306d0d7fdadcefe2aa56eafb099f31f4616c1032752ea5b181ff822b
87	1	407f84478073c964fea757ad34beb9cc	d9bdf4c0a6aa87f62b558950c2fd3723fe98205911c1ba0e1cb04198159ca76b
88	1	1526432032652d34a9834e9ba5ec5512	fa90fa5e749a4c38ac0694be502156bb10f46059617fb5840990ebef5d579210
89	1	ab3fcd6cc69079f9bd2784cff8bdbf43	95a29cecc8d647cb10d67738e853d79ec46500024c741ec0b92da526f60036e8
90	1	e1494ffcf3236235049687e8903e60d2	3a2312bd92f98aa8e621b808cba55453991739f4dc295339fe648c62d39878be
91	1	a7e76e2c4a114aa81b53517e3a28a614	0282974dedf6ee9cd3fa18f7ecc9f102843e7a24ba8fdb7029bfa1107d9cde51
92	1	c2578ecc257184efbdda8380302414b0	3ff6282cc5f3a250cec5e50fdbf26ce17c49c7c1d8cec88c59f4d8c5cfca78e8
93	1	b4250f09fac2c127e17723692bb27905	ba1d84fd2a914b34c7bfcf07e3cc701fb522a3238a1a370fbaa7930ada9cee80
94	1	4124e6ce898ef1e5fe0c26b7d5ad1b9a	04491538820221439196ff82b860b7ecc72e76ed7cf5dafafceb6fff2e9ba4f7
95	1	97742fa4a7bc46d6f10a12ad436ae5b9	9863279852f5e9bb934eb04ab45c4d8ee45205ce005598c3c87f3b222574dd12
96	1	d43cc835c24365f4337da4e1569035a7	627ff03cdb1db78dbf18b6031be3decd2f30b0f86217ed5f0b03259991cb1ad0
97	1	16c6a9340bb769e22db743c349741213	3c84e125f30fae9a9d91ea4adc795ad40d33047d6e5f607694a52867882cfbd8
98	1	931b2fa120969b59f4e36bbd1d43d7a4	b377a947f00af2fbb96da46bdb5397da6777ba3ae7588d4315ede0b57127eee7
99	1	d55d7850f3e767c42065c5538a001579	94b72d8cee2432cd0e325e4c70ecf4a82548f2e503b95e6e02ec20187cbfad7c
100	1	6314dc0ad6fdd37b7e9fda1215354958	87d5ddea136efa133396f2095657a814928ab76d9c4563a61866412b869ed6d8
101	1	c7bb221ae435fdb6f954992f47587ed7	371034d282ac93fc434729f6cf4cf34b0a496f26d0bde56c4d0db4a484a94add
102	1	f2aeb2c6bf8414987306179d8681debb	16221fcb52a5d7ef68a511ef8c658f7fb8cd8cedde0da29748c89042f5f78c1d
103	1	257747727ad163c15f647e9ac57f5ada	7410eccd688fae21941a8d71adce9c045d113e14724617f9bfb56e2170a3a376
104	1	b13789d0579be0d628eb17e0b496d725	f8a780fda0d1be6ae1d52ea840814e4fa58c43c9cb036fa178b3f9e264a0acc8
105	1	e3fc269c5257c1838ed0426fb3848c75	a50921be353f58184a73afb1b4ebf1838172d8b1054754f242bbbab2d55a3159
106	1	ff79fadec34636676e8767f5cb7e42db	5812d086d7b1bad8ca2d70d0beaf0add14929dce5a122d5a56aa9a49cbcadfe2
107	1	8ce256e575861c0002f0f95d1afc4d76	f0c8c5f373de901a37789cf1dc2fbdab620b020b1eaa7ad9d507a085a9a0e3b7
108	1	6ee8641e8baf2b59cc1e67b1b7d8564a	9d32fc7c9dc101041ec15345685302c865373e659aa9c9a5fadb7ae96251a513
109	1	a626a5458a1a2d21d1ef0da84e153c8b	90738ab2fed0d46e7f2effc0fad1afdc728f6599b628ea7a8a708f4b0b7eed8d
110	1	a5657ad14a8fcd6d08757ca3a0d38a32	41c35348604ad3d9bd06a0a617bd6f4a23cce11f71b6509d86891fe25ac447b6
111	1	3e4942f9aeb8279613bc8de3c64b250d	cc13b76da9eb94317f79ad85366014a137a3b895d3891db41ba76b6277025a9c
112	1	47d1b6cf4e97656a8a41c388076a09aa	f12f7797c925315c2f944aac5aaeae2adf2120311f1c71834639382ba20a569f
113	1	e5f9c3a14c3b846ca7a0f6bee6d6c08e	6116b12dd09a3204db4ea977e3873a07b5d9c754f10a7255680b5008133c1a65
114	1	c04feb21a704209621637f27b13a95d9	f0f7ba9953283654209ca1d5c7d468f130acd7c77ae9b28cbde408a2f512c642
115	1	280a2f42244325b738f1f61e8d25379c	eb65a99a5dbcc7a83ddf2b7290d4a8e1f13e4529635bc09de86c3a09263cada2
116	1	25ae5dcd22bbb33d91ed08a6fe60dfd4	197a36033f0b98161047fbb2fc93613abd1fbbcf2ef4fe54d313072323a07825
117	1	cfe3d0670070dcc68b66515051aece14	b86596cfcb427d1017bb21665150aab5428c567faaf3b51ddd047ffd2c22b1ca
118	1	53a25cb96a3795a467912ba5a8654a9d	c7a9f917acb4049da09ec103a8172cced4719ac13bbf42dc31beb2e640fd4c55
119	1	7edf80ad149ae814f753ba5af5762042	960eb8f0b1ae2192417a93335da2fd6e3f28a7b0690474d4f42bb9707288eab7
120	1	ea09299a6e2f739242bc53b685fb0c98	84dfa1037d5e12f96601ec6d774ce7f59c1523c3bdb7f260e0ca5dbe196c829b
121	1	c292c39b8e5a8ce3333423d1f0a6eda7	525f0289b3ec816626c966232b2454da70cb5eacab6d232040bf73cde6ed6d52
122	1	efe51d1c9ff99221ea685183babee3d6	e75b1721910da6aae16aca0e51a2181638796ce25ca8890c3baeea7ad7971e60
123	1	6fb357e0ac9fc62e026e89ea4c63489a	36a1ed7c6892210bf55eb8322b8e6bc940875a7db1dba30138c5b1e6534a3e8d
124	1	095301ba555d65b1d4cbca5697a1bbf5	e9202f5b8844dd382500e65ee46a776390ac71e76d7ed10e4e0566b4da7cf907
125	1	b49db2475140965a317f7a8d5f013d8f	399fb5207c93daf02037bda946a7124b964603bccf21f919a8db1816804b1371
126	1	2447e6e2cbeeff0a13cc235313c437ee	7aa5a34cb9fe15ab09756df70f2f0310f8c1776e5437634ddcdd1d4c9eb35074
127	1	e03fb4f92bdd38ac4e4a515fbde323c8	fe01a57b89879d6974ad3ca231d2f1e1fdeea06e82132153c83b19082dec05ff
128	1	e461623f078fb9fe76a45e1db672dcf0	6d0062b7a523032e97cab1266fbf134829eff9ceab3e91dab83e51e9f37911a8
129	1	b5e5c487499144561ef9224f304d5ff6	deb710237f69a04bc71142089ae2960781fb0557c1e00193bb65eb08803e0a8e
130	1	fae63f4ffbc784c55e8313efab57b0d8	04ef557007839a197e210128dfc2897da3b84ef1f5ce470d64fc44f4f2cc0a31
131	1	c7ba0de93d6fe3feb4614aebc001e151	c48ed03a57d605fca040234e26faaed8c5fbf53848b8376266d857808f96f9ee
132	1	61230ed5adc054f89638413e40afdaea	d82f57df8d5ae6b3dfec907ba37d08210e63c026eef4572def33755766119c8d
133	1	b09c8aec26350c00f81bb1e55e301f45	f4ef23c268cb59878849f747311f40cba1deadf7345b64b639e61a1314471730
134	1	cacabd22927982b0697d9d00866ed772	36f669e74464c7b105f243fec942349b7cd95874a19686334ba2b0caeadf86cc
135	2	579c96e34421957adf0b12ffd5d87f24	e294edf4326bf3d58b0c420c9d4e4c87dea1a8b29393bd6094adc9cdb17bfeaa
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-05-01T00:00:00Z	1	85d2d9f2546ab9cf354d78c041013fce	12c2864021861de95614e393459963b6298f17e9d2aa606fa9e13bd246ff4954
absence	bia,2026-06-01T00:00:00Z	1	c54631d3b14c412a432c8f3b5b80cffa	6aca13537e0bf5976a3fb74d00c5314c47a9ba5cd6453f5942f58b73553945a8
agent	ana	1	22f0c895e93add282c5fd8bef49b52bd	a55183988fb3b7829fd64fdb8df6532fb24ec2a2cd4e429ec58f170922ca8369
agent	bia	1	dfcb4e252cbdcfe2c019f9f78473d1db	dedd4b5bfac70bcca1a9177ee7a3fae4e7477091ddd04a13acbb86a10887f946
agent	old	1	9faf3e3e3599dab957ff23d7b95a3f31	bb5a5c53e64c13bf1b05a29a451964e45e1687a1803776ccbf3ff14e30b225cb
article	1	1	58e3f3a449a37740bd0c0d5f4e6ef77b	58d3491960bef9d322e067edf60124481ca4b42d9797b3ca70f5fa6eb2ed2cd7
article	2	1	e4ec61e4e3b1d645aa0522d15e352eb6	9698f3b096222d6ebb4fb2d6c0e87124e5c0eb48a5538a20db74b618ec6f7f74
article	3	1	12e61e141461ba08e4aee65364286918	9d2f7bf870e50e0f1783d553c697eeb12eeef1f398d52e962c2766245c649527
article	4	1	bff0add1fc792531ee198067551d290a	25f294d8b0b67ea87b1b58879ccdcd8d69a57dc2d0d0ec9270e26411df111f3a
calendar	brazil	1	c7a97348f42e1cf3fd7c138dca202129	31e72690e9e938bcb257d9ce3ab35215c123b82b765fac3e324baab47969838e
calendar	office	1	02b7831671d6474bec702ee4cf2cb4fe	e7694ebd868995a8c5cd576222667d8df3a66fbdfa06a4b13ad859bfa62cba89
calendar	spare	1	5032ec0bf6f7f5a385f9730cb602a5f2	000a70caee6efa4e36dc5680b46cc868c8f41fdc8d5dc4974a0de605609c2fda
calendar	us	1	272fe119dce9d6be6af24df99b52928e	8d9943a705c40f13f0bfaee92319565292ff0f7e6a7e8ee00bbb774204a1efc2
category	account	1	7337c836248d83e92167928400889c42	5ef585a258ac807b032d0394e2bc295d25e4b006c15a203f4105b3b11526b19c
category	hardware	1	7c4702e5905ad1925e5c2214dcd1373d	1792fc362f60bb62aceab708dd831085b0e83f1ce149cca8c8cce91a25419985
category	network	1	daa71a56e7c1cd7bc23ac0900a716544	f739c81ae9b372543c42ecba5f8d38461ac83071d8edc495c314ef1e6eb08cfe
category	network/vpn	1	6573748379d484310138b2ce9a9ca4a0	ea3bc7954023693eee21a1b3d85f77b509ac1abaeffbb482704d3964a65bbc15
category	software	1	1fb8a4e18fc6b24af538c50fa93ce129	44af3d487c228ac7f1d568b50561c593eb30d7140febb4d57793986a47a932f9
category	spare	1	69b82983adcb75259c335ae5de384706	4223578c49b686ba04a81c1c4d200287f2d5a1c8003196151d09832fde377710
channel	api	1	5ca8936d0ccb05a5d81ac809eba2874c	867b3bb6bfd3fcd40c4af3cf245fa3b53f68ecd45066c184e748f7827b320f26
channel	chat	1	5220fb30d1a65bca4d272ebe3e6c37cf	63b949f43ca25088957feee1bdcee2f44a46345f6442eeab9e9c8280d7acf80f
channel	email	1	0c1cf04c673475f5a30b5169a4fd57db	6b6313d827c74a6061e10d89507080d6f3a9a9c58cfa68ba40556e7f3f6c2b7b
channel	forum	1	61fe3c26638efc48b208cb35a3498506	f323fe896814198be2f8df34f40438d124bca3dca3bb5f948ef298d998066226
channel	monitor	1	ccf9604dc35da9004e42cdc2ffdfa925	967bb7c1c39eac9b0ca1b60780649e964b18ab00d0a78ad50b5222b09b41a62e
channel	phone	1	7d5d71dd199ea54de07dc796bbaf50f4	941d2b472d4afe4b6221044628fac790b51107c395799055d7706dc33ae60123
channel	social	1	e9ba84a24b06cc5b2af716b6f6f837c8	487eaeb1a585eab4ad5a2a5f4cc0f4309e5b64f24b150e17a23427f445965184
channel	walk-in	1	a52342ba562b8207122ecfd8b9b02e27	8779b97f21a2ba300f4db0ea27219e16862d909f8d2f23316b884cb56183495b
channel	web	1	1c9417a8c9e43c86bac301c2672d8be6	3fc9a109fd0c796089a4ce1c2f295ed5557e3801286764614cd7a616f1325d3e
contact	4711	1	60844a4dfebb8414f704367695e5f469	8e2ebea8efeb10f169d6509be93b5157930f992c075b212e1c0b5ceb78f16821
contact	maria@example.com	1	0a6543ff4e9405f7c499c5141e06aa96	58fec7a54507a73bc01b1f93e7d8c2b53adc51d5d105459986609766b29a9aae
contact	spare	1	6a30ea663229e6783820ecd017bb084a	80097c884863c9ec2aaf81d6bd8438b624ca738c3386c2aacee05c9c8d82ab5b
contact	x@example.com	1	e43b6a612035636e0587bc7a809a3a34	8a26ae38bd93810dabc20ea27515c927d8e88b2a0de763f66d26507daf3be8eb
field	contact,born	1	5f7870764a9d879e8e7ec236c1aa044a	975ad1d72fc306e1d2a167f6f22c61e1ad8236b201d2c795ee6c39ead95960b1
field	ticket,cost	1	6e0caeb334c82501dabd76fdbdc381c3	1af83f9a5ae3413d247a71d681c55f9c660f0e2627f79d34cc10f32b32bdb418
field	ticket,gone	1	739231f9f6f9db1294cb63f96e750d42	0877a6b99474e9936af4655b922b037a0829b1b51c69092297ae114a27a4526c
field	ticket,loud	1	f483382e87d158d99df627dfaef81fd5	7762f01c7c9e7ffd6046bffe18dd357933f70784f6bb117b1601c664224d355a
field	ticket,shelf	1	689bd5d9b96c21a7b58ea5bcb9eb1f9f	66000640faff8a2f290e9837d34355d59f9d433a40a21df2b56df9029d6c204a
field	ticket,size	1	ac53841a448bf45d6433fc3e4b4e69cb	fb0b1b1e24e40b760f268acf8ef6f1e0e40533e5ee103e25b657f8db4452fe49
goal	answer	1	af9f87b5d0d4daff4b930e62ea32df8e	8adf7d690e5cf625950f4500ab4f8913ba4a2a8dbb20c41e61fe7d7d5e189be4
goal	few	1	c0b26fa8fa0f2c67489143bebb43ac55	fc6707553eec157475e58eaed4512fd73efc988518338e7a26a2d6820ae3d423
holiday	brazil,--01-01	1	c6f37f2e68866503ae456e08fd0baf73	d499fb1d00aedcb46fe0d3e71ca2696ec4833864ed5e4e63d4bc5ace6cc09441
holiday	brazil,--04-21	1	9053d171b15b8a01655495fd593c9d2c	15e147c7ee6012cfc4c4274fdc71f0e3338c5e87bf827d2578f905a824e4cd59
holiday	brazil,--05-01	1	539097a115806a8bd3b2759bb83f5409	45ed8f3548b245551a7ab127199e0a843cac8517f178132a12b9e8f813ddad3a
holiday	brazil,--09-07	1	19f9802fc7cdb093348c0fcb887e8b7f	910ab2869186b75c773c2bd39b11b578be5f5fb604ae3489d3b8a35c62a68dba
holiday	brazil,--10-12	1	a5811ef2f8da8168a31f7791466a6851	68233a60c13225b91fbda7edb84587f63bd9d8af57b59023d32c8bc8fe1e06cd
holiday	brazil,--11-02	1	dac26bb81d04fd1549d3f13a4668ece7	103b8ce804cae86c7d0bb3e30b2fc1a917687f64b725c749e233a405402d632a
holiday	brazil,--11-15	1	c18c1000e686944c99c4012893f89bd6	7a1cd6385ad8a50cec08200ad85af56fb3e608c5e746de832f868009c83ed748
holiday	brazil,--11-20 since 2024	1	b02873408abafca192a2a2be30b4277c	d8342b701b83be177f881eb86e150ba2b7bca30ff122e5bf7450ed47330ada46
holiday	brazil,--12-25	1	11d355f13034fb790c8a6e7e9def127f	edc918fe438daa23761bcbd2045df5af87dd7824c27353ab68ec813b0a0d1b56
holiday	brazil,easter+60	1	d11e1a18d249badfae1717024c8a0d03	8d857e819140c709b1bd009ae26cb10eff51bb806d23e7322b9ffed7b155cec6
holiday	brazil,easter-2	1	b64051087d0e6223cb3cf2f86df23500	8544467533e754d6e4e5648ebdb6ee70eeaa4a4d154ba4d7eb17dcba925ba30f
holiday	brazil,easter-46T00:00/easter-46T14:00	1	5ce8efeddc3ef380298a14f692292160	334a59b5c9733f88625f894db099bcdcd5d1a6454ad430987535077d54e79c57
holiday	brazil,easter-47	1	2ca5cfc18cd065beb6f0898ffaf3fa60	8dd095cc29eb5ad8ed5f9c7cf9ce71ae7ea503ea74cda8d97ca80330f6f7deb7
holiday	brazil,easter-48	1	f07e24696c40a64e62cd476e7a86151c	1f5202c209045395bb540c76806adbe20baec0356a96e4110238b80dff82243d
holiday	office,--06-13	1	56d6ba58b9890cb6a81426e7f8346fd0	ca85ecd0448d35f5a04726c93a3db7799e8c8eee7920b4b5de153d7c2cd587b7
holiday	spare,2026-03-03	1	02eb761f0b79c19654ecc9b7fa369397	a6ff0f23bdcc182e7a4ba2d9ceca2ac4de0f250e6cae4aec31a861c794000820
holiday	us,--01-01 observed	1	8e96979502a0b50d6ed4d70a114c55e9	13e2fc5a1feed7163b40c983c5e46246591c080f04b4aaf1632aadef22553c6f
holiday	us,--06-19 observed since 2021	1	26e333b3a40fc4c210b76515c4d3bbe9	ff0739082eca2eb5026d02bcdb5cf7d73fa1d014f47f862e5fdb1d23dd7721b7
holiday	us,--07-04 observed	1	5baddd674a2fc1f27d7b3e93a77ddcc3	a7aaf95b615ed3212e510d3459711e7b72c208149e66bf59af9b0727bc7f0f82
holiday	us,--11-11 observed	1	eeff8c8096e0ffa634dbaeef466e41c7	fcb0c6b46fbcd2d862b574b602d6d8ab900900f4a4db6fc0f285a433da303961
holiday	us,--12-25 observed	1	18cf8c999b0ad3d773c1df5cc4aa7d7a	38e116feff9bbe4a3538e6caeb7dac1e8616f63bc4c7b36bd77395c27aa8be6c
holiday	us,1st monday of september	1	dfe81866c2b4ce57bd7fa3af6b9eaaab	2e7b7715e17a004ac574ab2cfe8ba263ffc7f80725dc3396af42fe60dfacd7b2
holiday	us,2nd monday of october	1	0efbb345aff616595f4f1e23c7fa714b	33f8a696e5dd7b3daf0e86b2e6d9b068ef8e29443bb8f0ad6c6a2854fd0155b9
holiday	us,3rd monday of february	1	b71b61f0e5d7f89fe0611f2de352b8fb	30277382abd7289dff570134053e72888d13dafd3a226052195614c8edbb032c
holiday	us,3rd monday of january	1	cf7d57273e3f0bbded3a720cc27c2879	4a53788fa1502ed6748ad8761ec9c0595590dacb20a31aa5f65ff9228ced42f8
holiday	us,4th thursday of november	1	0fd5eac3437488b29a8f4c94ef7a9aaa	6bf1c5648b171a721b866485d7469cb1911ce3dcfe756afbed7bf187d59a164e
holiday	us,last monday of may	1	3b56e63c8aaff98d6849d1e2aa21b3ab	73e928c0c4c63f49966f9330c76fa4f8e82f53dabd55f6c8e6cb2a69ac1f9a7c
lesson	1	1	6172b92ef0a8bc24dcd5a026c5514400	838fc5cd9b9e57fd54ae296556fd4adb12143ce64cab92237ad8aa1ced64b085
lesson	2	1	00f27f3b7d7dd27a8963c3d52eaddffc	553b357db257f1ca3adc809b41b4c8761dc0ec4d1231e22a4cb5fb7290f63307
lesson	3	1	f0c9368497cf7290fab48b24f2a0faf7	2def77f134af457b4d24a702bfec7e8d96b6fecf347fae201ec9cd9525d760cc
link	1,blocks,2	1	8dc7c0d778ec2a1310241c1586ee750a	a1aabe926ac40875d1137c36e85869f03a9bc79cf20f66c9854cb1a2f3d45ce7
link	1,parent,2	1	4008e734df40d2467ee3c031bacb64a3	4d974b48cebfcd31d4daf97226824fd7b5b1c7cb551ef150b1852b0b6757ea28
mailbox	help@example.com	1	ba06b57a5d0af74ec5c1cd234a808209	24ac25193983c2da21416a96b872968ae9739a6a5b2ff51bdcab2139813b842e
mailbox	old@example.com	1	df6549e586a90d907169f34ca726b6c0	a2d4243104873bda62ab0f9aa165ea86a7bb642890c51fa95174c3ed2e9b7f6e
matrix	1,1	1	a1b0f188baaf5af6b5426cacdfaecb04	3cde720e2d829f7accea9e7489a2efe08d5021e9bf8f2d2bdf0da3a43f5fce70
matrix	1,2	1	b892c84c4011dc0418015e3a6a707757	a0b65a1fd762c9ece6d1ed3099b64173820b514a785663d43207df2039e8ab0d
matrix	1,3	1	2214af9a1dc27e767dbcef778e3189e3	84502685daa1702e97b523371b6a2e604e589c814440b5150c711ddc07951753
matrix	2,1	1	7069628075292ea75239e67c1ed93ec4	3de72984360195abcd0c7aa23674c29700e7c164e356e0a35b6e735dc0ccadf5
matrix	2,2	1	b7f15706af59ea2cc1016d5acf429418	2d86a701661a4bd4fa46713ad5f1ce1ab5f493e3e7d15731ef0d2f6642d9177a
matrix	2,3	1	d41a12b3e8703750fb6cd4f0409529ad	63a12ccbab3dce3dde834c9439856eedbe50cd52e80edff2f0509b74bc0651ad
matrix	3,1	1	c9baca0b4d2b6c5c3ab45fd3fc6ec23d	1540b5174d3d6f9318b91beec63dddadf4ee17de667fb1c0b2cf0c9cb8f907bd
matrix	3,2	1	f3f2a69ef46cba7bd956344415b91274	758b8f78a2bcc2c0446081b585c31ec0d376b24fb11a6dc555b126b44a4ccb8e
matrix	3,3	1	868d9d009b7555295c6c014103638411	4c321d165e899e9cf70e19f4d65ed633c854aad32e8fbf7e7bc8012398ab3e02
organisation	Açúcar & Filhos	1	99598d7ebb798484b8d0314d100b2820	001aa683bf1a767bf0fc05a66d82b9d3a3deaae90ffa9274fcb63035ed1221f0
organisation	spare	1	8f14c3a2e130ef081a6c7e3d06e775a2	a69723048a7962d078464f3f581d9e9f8f350d099727c4783a67c0c421e33649
policy	network	1	333063b1fccbb582f945ca48a11491f3	3ca8ae22b63bb9375b47c27ee464d570105e5332792fd4679a75d7756ee6c30a
policy	spare	1	670ef3cb1a5974c04563fb703b7aced7	394328fb7b486b47f9a1b062d61c3099cb0b8ccdd0a17ed864f7cea9b58d2d5e
policy	standard	1	42a7e5f19458722226ecec50e4fac4c1	c2066a1354229d39e765badc85bb5e9f7d715c59b2087d9126efceaf693a2523
priority	1	1	6545fa4eefae2ec38817b02e186f53f5	696b30497441629c686df009f8e7856cf27cf13b55f8b77b15aed38086481c37
priority	2	1	49a32ed1e153b523547935982b351127	7b03ba84925cbbeeff9a292eb7852e44ae0b15f8fbbda162d47398d219bcbfc6
priority	3	1	c0b983de0406d7fde858b263a65688f2	377808ea15bdbda119b6065188391006faeb93ace360d01176fab50f6b719c90
priority	4	1	4a52bc76157dee5f4f0d9b6df50e96b3	80b58e4541a8f91849c5f161e1a348d2c14b0ec513bb4686a7585521f1d1fd8f
priority	5	1	f1fa26dec1f3c66ebd12a0fb139d0496	442744c2442cc2ad1c6883b00b0eb38095334be2f01a4ac500e0937b186d9421
rule	close	1	86b88779f2544201d2e6ceaa59449aae	2db2961f5cff808a2e5e8e981e4f6b897d53eeff067761c6b59e51572057e31f
rule	notify-answered	1	e7a35d53318f6991f9303106bd358cd0	174b895a1b127c9a446816d429afd16bdb1071fe3d7fd630416c7e509a76d52b
rule	notify-assigned	1	188a536866ae51f02cc4fb36a4e01e54	b2d2b321c64eadb1311e08dc89286ca34426bfb6aff68e4c783fb41c4659d6c8
rule	notify-late	1	c04f3b9645bf4a9c9010b3b7f61b4159	e419b4bb98886492eaeda93ce9db79f946430c8d6818d8074037da7fc62835d2
rule	notify-promised	1	7421880545f604dcf5b5c2f3cbf0ca25	d348c2dfad7595fd0571f37d6c2d1f043ea9f346950efe17543ec5e553bd1525
rule	notify-received	1	9da21418d314d6a46eb57f8ec4eb9e32	f54cc47aff58c2b6d199a6589089a20d870b5630680c3a54c9f97a01bf39e61f
rule	notify-solved	1	2967f0ebcd5f69373fa756b47047ff8d	2ff63dcd83a85d4dac7e712febff3b3d651fa9e90652be4e3117f24c6d5aacde
rule	notify-soon-late	1	1762f7c3e33f8dae4c0dad2041ae9fef	98c7322d85afc00fa0876b3eae53d02389a8572df170723de71519c28a9b62d1
rule	old	1	50afbc34c6c90f1d4bcea7fe3061549a	c1f65466c7ef9b47443815d8037da3bf63e194dccd832929c72027f47ba47413
rule	remind	1	65b76216c9926055427cd840c8325160	150842dcf9b5cd954c7fe475f82b0d2302929f8608a9e0fe53e5ea2b0dbe20d0
rule	spare	1	9fe8360b8fdb1f4e469f8f4a0772277d	6fea206d26fd0930fe9de06b86c9f6a52d4e9eaf92cc5b28a257b6ffb983dd52
rule	urgent	1	2801434ae89e39a2cd9353aa2b527ea7	dad00b3f8a3f94910e008bc8eeda9c851f6bd0b7d5dbc63d2d9575553f97ffa0
service	mail	1	bc1b75543f70a64adc5cbf505a8cdc45	f5c9b2dcd25efb6c58d8300344642357bd52d79e6e8ca94487d4742b5a46641b
service	spare	1	e03213cd9b0bbb284d16f68f91852d2c	2a333140e31fcbb2c2a4e54aae350f85fffb79f54a8d6c12e47f2afa54334b28
setting	address	1	720a7e4865e39891e2e42211539a655a	488ad8356e0723eb1acda4183ac17405af63139797d1cd4e7fd8cf452e395090
setting	attachment_max	1	cc2695ab3a79784bc2cbfbaa28d3dfa2	18fb55ea4de82652e843454b6c5598300284f443de33d19c716ed3a229b2f2ea
setting	channel	1	ed8a91bccc007a01d42275d26eec1d2d	4d57f7e72e7dd944016c2097d5389670522914533e5b925e20d950d56da4a469
setting	priority	1	02f63fa4f7b29ce185e356f5c2070b08	7e6f0766479699493c7a92824f6d2f46299d04a57380a127d1976a16ef77c705
setting	sending	1	57e1d190f34c276b74770d233d03a846	ba704c9f15d15ac569b06d6f50507ff2268cbdf2141c0a2847d6d00a6b77ceb8
setting	status	1	8dfa2c2c9269e9e19af43ef3de9e3cad	a09ae02bbe7ae03ba55dce5f9b0040c0770bbb1385d79b84dba524b0264e27bd
setting	type	1	8b7b2f1c8c18f099fec0ce1888961553	69590cb7d73204525f32dd10885a9270032a713bce1a34d72c0299dc4b9471ad
setting	zone	1	f73b27ae83589921a83b796a5bb21967	6176ec838f45c63ed6f7a943a92a8ca4d95e40f34f4391ce221b515783d5ecd5
shift	office,2026-03-07	1	e78dab87637074acff488ba0ec4f2346	af93e745d2aabec578edeb3e3e7183d4756c6d9340f83378e572303afa42dabd
shift	spare,2026-03-02	1	296e0c94241564e1fe65672dcc7d18cc	b9a5c4afbfde433bf2c3024cfddabe39fe48ac6c5673376211085d85e206c96c
status	closed	1	e49a6cdd2b599ac10988c438cf426f8a	d29f3b8e09c570b50be31cc15d7cf0eef7f6ed86c6fa6ac46f9d096cc4e14ca3
status	hold	1	03994d5748446de4dc8e8d4341c37777	37ec8a925ea31c9fee129978068a1b088e0e80965176cf1f4ab736256eb3aaf2
status	merged	1	5ffa80e41c8f7c548aa7d49db03d7f10	1b6521dd71125edb8410e023c016e176771cd50946036683ae0fc3a4fc157d19
status	new	1	133259a7b8217dfd5f5e83131932e06f	6fa8bc8aa59e4c3ca1041eed7ad419f1e950eda640d4d025f7ba024e29eddb0f
status	open	1	6bcd9143d6a3e7102e6aaacb7e23a26c	ba56d2f84851b539f6dba0030e35159aa5217515b18c2b8c5a1b9411eec9277c
status	pending	1	3e53590e9fb819b130d38cce8508277c	05bec6c7c5d8aa4c7f6b51b1836ba08db2c667e36013817e5dd46c2271c8be92
status	solved	1	d20237d78ccba1ef07ce2e1613cd17b4	a5d808673848a442f92cfd9c78df684a3d66f9be7bc134351c6c97540684c93b
status	spare	1	c8099a2bd8b3ef30a5df1d16d4c5fac1	fee901cadc63f245784541955d2193d82b846933b284a12cbe1d02b11d3abfbf
target	network,first_reply,3	1	ea7a34b12ca295762b9bfe27e179b7c5	a761eaacdde87665acb42b1d6c634189cfa61dbff74555d441f310665b85e957
target	network,resolution,3	1	8fec828869ea53c3ae055b974f6e5d11	04fe3a8c1d08490d8688b94a7d22e878ce2e960f24b6726cdaba13b3ec30f388
target	standard,first_reply,1	1	7375f7b0ee3e9f63d4175823cb371963	522f39078751779596d90317cc10f83e839138aa24f717c6ed7e9caf1a3319f9
target	standard,first_reply,2	1	56cb562c5f5130cc2a5054b99771ce16	c02eec7af275a87954377a6aec0fc7b1b40d3ff5bf6de8dea86893914b7092a2
target	standard,first_reply,3	1	49d4983eacd276950a223b532e676314	3f342a32b553e07b89b848e083f0ecb0bb135d0982c3e723aa7bc060dd494a5e
target	standard,first_reply,4	1	d7a3913829d51c0bfbb3494911a3dcd6	52fb6178bebcf35df9464d8779903379e30c61149837a6b719f064bff85dcb55
target	standard,first_reply,5	1	8ae9d8a8ce5f97c6a8487bad1692e618	2da4071a2f841505ba692eb481d860d68b5a1ac6a7fc70bbc474a150f59ea801
target	standard,resolution,1	1	211b2d24b73b67f197af5b287a308d57	8b63634f3ec89bdad7c0d99312df61f91877879614a61431f841c70bd0f4dbc2
target	standard,resolution,2	1	ab64947c155895cac13efd84167420dd	82977adf656bb8ae92f4e3504bafc4da3c54a5979abf8c0d20d200cc4b15fe6a
target	standard,resolution,3	1	86ddc99788c43fc8ad5152ccb937c0bc	5615ee3765fc637f30c386ef6fd9e7a92bd65e731a47026cba4f1a9c4470110a
target	standard,resolution,4	1	9c458bead26312ed2a303c257c9a75a5	6951b719de767324c01051e56ec97d4ea5cb2d19a0b12d83d6ac478117049d00
target	standard,resolution,5	1	7f668facd74b23ab4bf6c7f5cd82fe30	254855e7044d7aebcf786ea8cd7751a0ea7c1e920b82477c6995acda4ace80e2
team	desk	1	d1894801027802b0d4bd8cb196ddbec9	75c0450737d5be6808316f0f338d924ebdaa73cb13aee702fc54e0929e6f705e
team	field	1	a6c5c9e1f2f13bdd1d9743a4f1041f76	60fce72ce2728a437a7097d51308dd28f6f6f976711ce16b7ad4c2575adfd514
team	spare	1	1418f71e0dd941ddca17f7f6ba7b17cf	dfa68617502941ab9a946dea3e22885266c1e73f12ddcd1f87963fb2484836db
template	answered	1	99364b3fb9a339ac58fa1ff996c75732	07c366103b0bbda0666d9fd456fce2cae24e5ebd5ef40cb9ec3206bf1917ab94
template	answered,pt	1	5a25d947dd81f7f1c1f38a22905dad90	9bea82a824feb444f9012e89db98a3ead2219a25827595e6a27af5a25edd2d5b
template	ask	1	06d2ef388a27dc80b80882c5efcaa400	43edcbc848b347b142c7cd5a80b2e19ff8ddf24a23b151ce991dea09d75a58ce
template	ask,pt	1	7ac02c4e531ac57b623838cceecd172f	3e4425bdf5763a952af9cfc1115766bf700838502470a66f309138f8cf951149
template	assigned	1	db680042168336dbc4a599946ffff5f8	a3cd22ab7206e64d57ef41f02cf736f212afbcafb32b09072cb17f90bdbf1dec
template	assigned,pt	1	0c319a4ed13b8ce7e0c1b8dc85fa38ec	cd4c67e9d2655a7afcbff567370329ff769a654d672e576b52d6d94ca0f67578
template	late	1	56888f4ac2a865231f9a8bf8e5be4709	c93311be1b56d69a21f1f7893800b2e6b6c4cd9076398761edcad32c9670e9cf
template	late,pt	1	71966dcb64df4d28d7cb782b29aa8f22	3dc1ee3247257b48a12f847bbc8c90631b16177a0a5c9cc10eef668920daba30
template	promised	1	b8c84d73e158c87ec9df13af73c40e93	c31f8d7a6319943ade347764a4f2e15331d7b9489199102d5cf26073819107c7
template	promised,pt	1	a57c58e3390f065dceb0c5904dd5695c	e70a286fd7cf4544e2c24bb95e2232a1b7be980562e0787f65a4cffdfbdf7c0e
template	received	1	caaf9d9938461adf2c69ba76ea29baa8	bea7d684ed68d273c33a0183fb791a038bc97f7b5f9a5bcf0144298cdfa549bc
template	received,pt	1	b0e239390c33fa5bbed8d1e0a0c7e1af	31133bda95aa95c639272fd7a0588f801cb70c1583be51aa20a58b0758db011c
template	remind	1	43d4b59689dd46f4e0a00dad98cdeb45	f509d003534d1dc4fa011684ec748bcc84c9609aa050f25f436f5c3fdbceb9c8
template	remind,pt	1	28e5d057ad2f7cdaa88991dc85ccf374	f2a77eb9d8a369dc4aa6e4d7f026fb050dfa24ab5db31e03606b7f26d47f681b
template	solved	1	18a327373513e367693aeead8522da55	0810336e0805496d97cf3d305fa364ba76126ce35c3b9343add4594f07db1854
template	solved,pt	1	50cdb2675f8debe818ebc6c577bfd5e7	8b57cffa103bc5d3810aa3c80f77c7051d4763a2329f65122675463ed9edb9c3
template	soon-late	1	ad9efcddf75adb5adc64b1387fd91c52	33874f12c63c735540988fcb3ad948318e6924d1e4190c9a8f3443e1f11819cc
template	soon-late,pt	1	e2c5b34539bc667f8d6413755d204eef	177116f28c1eeebf4829598e777caff37f4dcaf6d78b5610cd52c9325ebf3316
template	taken	1	0961fdc9b8b51c85b83e2d84ee1dd239	fca35aede445f036090e48e993762b04243b78889da2a2da1e7a211a86470c1e
template	taken,pt-BR	1	b4579d70e43ba241cc4361777c69e24b	88c9d155d16548e849c3ae4dc2e69180fab58ed90dc69f7d3b156c284327aebc
transition	*,merged	1	f62f48ec6e4ba8c82eff7079da8477e1	0a3f08104bf68a8ddc4b0ce972696fe3853164ad999ed53c07ff7e329846588e
transition	closed,hold	1	feee71b7b9719d706a9dbe9fca7fa8e7	a21d98b8d8324954b65815ebfb591b3fe7359e43bd096f5ec9cd11dba8ad86c0
transition	hold,closed	1	afa8dfda3cb46753340178b3e33c9c9c	1e3572111dd9397960bef9f22e0c6a9e49faa9f9c9cc1ac4df67deed76b86388
transition	hold,open	1	26aaba09f4d494a7f8bde3d478b42c3a	98eaed1f5baa072a2bbe6f7a3de89e8196a1ba0e910f1f2f5fe29e060fda1d60
transition	hold,pending	1	8595be5b8be82ab13f0bf8a929945e2b	090ca9f53b4b741a7e2f53fe7589b6b4e95ef82e33c7c30088b4c9f8305ffc10
transition	hold,solved	1	f4a7399b0009c8d606b4b09f9de93793	1a96c199697983f3992232b48dac597b0fdee7622a556b37c863ca1e454f8231
transition	new,closed	1	562a6d7dca9bc4c27eecfa920d36d3df	aab4ff9513e06507bfe97cf288de522a8e3500289183fc7241057596e87df375
transition	new,hold	1	e5c79ee745aeb07ece598a86db10951b	9a68aab375c23eeeae3c2e525dee7d42dc0c31e7a11083b5f1a88ae1406cbda1
transition	new,open	1	723663fc213e9fc64bcb1a8b7a33d4d0	ee539425cf5c9e5463342a3a2521b046562d64a7f8b663d94d9ee6e32716a3f6
transition	new,pending	1	ba7e09a3f6d3b68c7fd9be0d932636d2	f2242345f90c660bb09fe6417882b23b279d4db20cce4016d7f4fa872d582784
transition	new,solved	1	b6b36c10cb2019171d706ea75519c4f0	f54505123dc50b39f736b0612f93666f85ba90881f88cf031cacc92827be3611
transition	open,closed	1	3cbf6ab52eefdfa7a1dcf81ba67e5e10	e6028db0e529a606ea6d67dba94441050842bf2af4587bd0b5cd51f462f55bcc
transition	open,hold	1	00b2d74e0cd3cf0545cb9a0fe9733609	79cc84659d9ee32b62234a9411ad1904114556169ffe6647ca990ffcccd48827
transition	open,pending	1	8b3b13c48b05511d84461107a481a585	5dd4b0180b3170e9c23952d5ecac0586aa550ad4c906c6b04667b9f72cbc50de
transition	open,solved	1	de52bb8a3f197a513878a65d1c143e37	ff94d403365e0bf9bf9efe1c9656be64f44904d18f27e0243ef8ce3c1cfbe264
transition	pending,closed	1	74720ecf8952c1dd5cdfdb2174bbebdf	fe04bc42d16bf9d31584d66ed2c177e4ccb971dbbbfa0664495572380166601c
transition	pending,hold	1	4d59351e2ddfa0adf2a5131e88cadbb1	4a2b2701173ee72510bf3b27630961cb71e3fe6fea58c5114dbc77f6eec27bca
transition	pending,open	1	96c446373d2d52de2116aa8f4ea9d275	ce2d31cbf2c0f10aaedacca4846ffccff7fc8caf5889c5a0966cd1c360717442
transition	pending,solved	1	c7a9fb3552874fa136931d2366225c58	d12837af6f0237675459c16f7188e9e4edd8d6a8a97dfae8e025f76ef985aba0
transition	solved,closed	1	b338324a916d00890f1f9f4b82cc7c7b	14500f9105cc11345f3bba01d7190884a6c3f7b119d1687e03a6e115935e8b01
transition	solved,open	1	0522afa740fc9fc0d5361916c5683c80	cd1ca673cbf0e664a5ce7db22c86a1257a433d75d4ad708bf9afe34081ee1d98
type	change	1	53b2fc8878fb5cd917a52ea71c0dc683	bc0af119a99b27d46141e254e32721b484f62811e01f4583b781b5229c0a5a61
type	incident	1	f31769eca2e87c9e6ca11eb548f248e7	ada1f45423ee3343f3121ca8253b11e3e9246e8c52d3361fcfc50b97820334e1
type	problem	1	27af8e234940ac990bdab4c8f7c092ab	133596f3897c528c2a98e7d2c696df72e10e545acde64e141f532f802cc31d9c
type	question	1	10d9925dd3ecc6a709822bea4cd4f086	e9dbf222404aa8910e127d04a196c48337bedf3494c46ce0c496780f3b9ebb26
type	request	1	0d2f168a6ae538e541362d78779cf226	dd244c547946ad734a9dd453789b7c8e7ca3a115ab99ee09751930422cf2b8c4
view	kb-review	1	e08745a63cbb79c9fd0b20b5e0ec47a0	7072835a0a75dc1ba1ade9880c378e14ab129a3eae874cb86b769203ca8d18b3
view	late	1	b4f2c4ee356dbcd91e3604e73ba4e41c	18fbaa7b13d9d4ce50cb427e2395922ea32484bd3a02d02f360a60553a894a9e
view	mine	1	2edacef6f077627c76c643e2129a9aae	c7631b0aa5e9a960be5ef07338a4946b50123d5feffa35705db3a1ee70e53ceb
view	queue	1	c3285b514d119214101e8ecaffea2391	fac39d44428e2eee165d6a4cc417a39d52bddbc579ad5d97e3579ac591abdbab
view	struggling	1	7f2a9578d7ab8ab965e07da528cf6c42	36921e2e4193b5d8afcb1cd15dcd28be403a15ddfff8a39ee19e0a813abe16b8
view	today	1	830334ad6463fe3a8736d47862567832	708e91aab5ee775283b50a915a743cbbc3d1597d603bd3d0ec11c550ddf94310
view	unassigned	1	50d0733929bb30a35e08137300b28796	4650c67aa0c19c0af1025d4a7f0331a52eaef02f425fa088410da059bbcd357c
view	waiting	1	5d2d8f42890ff8875fa95482d68357d0	02208dbc9e402ee597ca5530894e60ec54b34e0cd1cb0475b480ae0991c9b46f
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
remind		[#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe still wait for your answer to go on with your request {ticket.id}.\n	for the rule remind: to a silent requester	\N
remind	pt	[#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nAinda esperamos a sua resposta para continuar com o pedido {ticket.id}.\n	para a regra remind: a um solicitante calado	\N
solved		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nyour request {ticket.id} is solved. If anything is still wrong, answer this\nmessage, and we go on.\n	a solved ticket: to the requester	\N
solved	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nO seu pedido {ticket.id} está resolvido. Se algo ainda não estiver certo, responda\na esta mensagem, e continuaremos.\n	chamado resolvido: para o solicitante	\N
soon-late		[{desk.tag}#{ticket.id}] soon late: {ticket.subject}	Ticket {ticket.id} is soon late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a warning of a clock: to the agent	\N
soon-late	pt	[{desk.tag}#{ticket.id}] quase atrasado: {ticket.subject}	O chamado {ticket.id} está quase atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	aviso de um prazo: para o atendente	\N
taken		\N	Hello {requester.name}	\N	\N
taken	pt-BR	{ticket.subject}	Oi, {requester.name}	x	\N
\.
COPY public.ticket (id, key, created, updated, subject, status, active, type, priority, impact, urgency, category, service, channel, requester, organisation, team, agent, level, tag, promised, due, first_reply, solved, closed, replies, reopens, reassigns, withdrawn, watcher, requesters, merged, resume, x_cost, x_loud, x_shelf, x_size, x_gone) FROM stdin;
1	X-1	1772442000	1772584200	Printer on fire	open	1	incident	3	\N	\N	network/vpn	mail	api	maria@example.com	Açúcar & Filhos	field	bia	2	hot old wet	1772843400	1772712000	1772445600	\N	\N	3	1	0	\N	ana	x@example.com	\N	\N	7.25	1	a,"b"\nc	large	7
2	\N	1772442000	1772586000	ünïcödé 🖨 e\\backslash	open	1	incident	3	\N	\N	\N	\N	api	4711	\N	desk	ana	2	old sealed	\N	1772456400	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	-1e-300	\N	\N	\N	\N
3	\N	1772442000	1772582400	plain	merged	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	2	\N	\N	\N	\N	\N	\N	0	0	0	\N	\N	\N	2	\N	1.2345678901234568e+16	\N	\N	\N	-9223372036854775807
4	\N	1772442000	1772442000	closed	closed	0	incident	2	1	2	\N	\N	api	\N	\N	\N	\N	1	x	1772668800	\N	\N	1772442000	1772442000	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
5	\N	1772442000	1772564400	waits	pending	1	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	old	\N	\N	\N	\N	\N	0	0	0	\N	\N	\N	\N	1775001600	\N	\N	\N	\N	\N
6	\N	1772442000	1772442000	mistake	new	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	0	0	0	1772442000	\N	\N	\N	\N	\N	\N	\N	\N	\N
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
SELECT pg_catalog.setval('public.event_id_seq', 136, false);
SELECT pg_catalog.setval('public.lesson_id_seq', 4, false);
SELECT pg_catalog.setval('public.mail_id_seq', 1005, false);
SELECT pg_catalog.setval('public.notice_id_seq', 9, false);
SELECT pg_catalog.setval('public.ticket_id_seq', 7, false);
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
ALTER TABLE ONLY public.fired
    ADD CONSTRAINT fired_pkey PRIMARY KEY (rule, ticket, occurrence);
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
CREATE INDEX ticket_ending ON public.ticket USING btree (solved) WHERE ((solved IS NOT NULL) AND (closed IS NULL));
CREATE UNIQUE INDEX ticket_key ON public.ticket USING btree (key) WHERE ((key IS NOT NULL) AND (withdrawn IS NULL));
CREATE INDEX ticket_merged ON public.ticket USING btree (merged) WHERE (merged IS NOT NULL);
CREATE INDEX ticket_organisation ON public.ticket USING btree (organisation) WHERE (organisation IS NOT NULL);
CREATE INDEX ticket_requester ON public.ticket USING btree (requester);
CREATE INDEX ticket_resume ON public.ticket USING btree (resume) WHERE (resume IS NOT NULL);
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
ALTER TABLE ONLY public.fired
    ADD CONSTRAINT fired_event_fkey FOREIGN KEY (event) REFERENCES public.event(id);
ALTER TABLE ONLY public.fired
    ADD CONSTRAINT fired_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
GRANT SELECT ON TABLE public.fired TO hd_reader;
GRANT SELECT,INSERT,DELETE ON TABLE public.fired TO hd_agent;
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
