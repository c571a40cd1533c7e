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
1003	1772584200	out	sent	hd.1.1.db88386f6f907111@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.3704ffc9174ec628@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
1	1772584200	85	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.db88386f6f907111@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	85	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.3704ffc9174ec628@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	86	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.7d84de6492fadc61@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	86	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.c3769a3f901b31f1@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	87	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.8da8dca2765339b5@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	87	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.a36198d0854b40e9@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	89	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.59fd1f1f8cec7bb3@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 3071 1795845422.694559651	1772584800
8	1772584200	89	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.04bc4b4e5cda5938@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 3071 1795845422.694559651	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example
spare	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	64	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 2837 1795845422.007325272	1772583000	1
hook	65	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 2837 1795845422.007325272	1772583000	1
hook	66	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 2837 1795845422.007325272	1772583000	1
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
1	1772582400	23	1	134	134	194	\N	2662ef08897c0d19fb4fb70d30aab62d2a2547071e47055759a7cfec9cfa2f96
2	1772589600	23	135	135	1	0	2662ef08897c0d19fb4fb70d30aab62d2a2547071e47055759a7cfec9cfa2f96	95459892f65a484f6dc91644962e0f63ca975602c08a12b2a2da4c217a6f664d
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	d1790321e20c0ffeca9f7ea22f0fda34	3e2b285f0b12528674b824557fd1ccb4c5255a3ba0473bdf3809274d231bc97e
2	1	549fbe70dda928051b19ee1d73b78d62	569ce782c78e38c1502ad3883505f46ab216633891b8a4e3fa1451677ea550cf
3	1	9633a4a916ee78301908e66d5f1b53a8	885ff2d3a4233702313450dbfc28a3253f6cb311a41212157e612824f42b768b
4	1	455597c928a2ff5e2700e35c5d880124	548abaacaeb245d21df4ae5863ef43ccc7e0986976b4af4b2e757de7b580b67a
5	1	4eaa79b01137f991318ffd8e5ba1233a	798b80322529faac04420394bea19bad8693d7a893e0768f8f04b66f2c904821
6	1	3cc8bd19b343dc092567e135a271c66d	6bdaca3440670bee8bd5ae6407a717947c3046c84b908a68489584458348b939
7	1	afbcc70873bebaade048c0f41780adb9	336bdd7aee10a8d50306124b1cac0aac4ed08f5bc9c511474a6da4f218c28e2e
8	1	1c1c4198d32d438ccdadc583b1b4b473	a10c08821f19078c4c8dff653537910c9cb17a43dc5fb7178b044706d7b6a30a
9	1	a29db1fde19d13acd5d778e4525f4eb2	fee8d20f87affbe4a90861cd1d220267ac4f39bd685f5721234ef8e12fdb0d55
10	1	07857a4818f2cb8724513ba46f5611aa	8c4d5ae50831583a768755009c26dcb1507850a0132fe5cfbcc7983ca110022b
11	1	2c31333c674fe255947e7d7cef0ca8d9	61eab1d6e3c1c6700a65a7dcf47f3dc4cf4dbd7b434bf97ad7ba37d18c949993
12	1	85f5a440a115720d4c68671df8ab0577	76cf8830f0bc8db87256d6fb655ba410a9aacbddcdab06c8ea5b38b944a3635e
13	1	fb93ff10d3677334b94bc4fc1d680d00	a82f614f53ef6cfd218e66d6d44278770fbdf9d350547dd6c4b75bedbdb97562
14	1	6cd51d2c70614185b34d20754af99a38	57bebb595465abe0aa1ce5798c99ec629bd34829e246389555a0f59fe6d11aed
15	1	72a28e0a07657310e6f5e36626d977bf	fbfcf83ad2fbe25fb3646d9bfe54afd47b180c2fd7eed5a32b6b22050a872ced
16	1	b536a9f676ddd25d260ec9b1d6a4e592	26f958737390799b44e7a94943fe5a371ccc721b57b3ce0ca6d115851c6ffaa7
17	1	fbcbacd65c9cfd329262f53141c46151	b574773ad7736e35252f9f2936dc4830648e10afaaeb011ccf95ecd1c503c160
18	1	957e262f4ec0b9a6faf0e2a342ae1925	fa3b6d103d065ea2e5a1bd11ed7a42c7502d07ec4dc3e925fb7b03f581c806b0
19	1	911484b87041adc07c34a63a320c65f7	a9f50b826c00ab52da87898c64c9bcaf3a3fa8e4be475c35fef7863c5334e0d3
20	1	f2b5a3305777309501287f60c9824007	a46ec50b7475514c06f7a65b976ab16491883c63864396b22df365c2dddc62ad
21	1	6757b0ba3dfd5b6777806325aaa04ad9	40545edcd80e4e56d33216e68f4737dd456564cff79b926da68f88e10a638564
22	1	9f9ed83845d133e15478f3c5f6a083c2	2797d04e4a97d7b5c31c248c7fbb290229371edbe81b8488e77185d8b1ba467e
23	1	d0636112e7751edabd90c7f483bb7a4a	02c8836130db95e6775cc8aaa183ce83a4a70754da23447552e032f7d86efc88
24	1	782d2d456b2bb3ff13603aa9ef9e4980	37f1893a4a442b4d3e162141bf6807865886655b47c0f21baaa36b21e4d1ac1d
25	1	6f7f14a2e6f3a5b9eea2d68f413db991	80a6ee3476162803b93b42928fe869d584d9865b89e4052ad7fe430959e8ccfc
26	1	a0b6382dc1c42d6466a712f1ab1b0698	15ffe0dfe297c911d3b81bbc0618c743cc2bb12cf8f63eb321e11d231a0b1d8a
27	1	f95694ca4f091e3276182e52692dd3e7	d5be648c6925f340781810e40add9cd4c54fef3ebd0a68e149e28d6cd7afcc50
28	1	9f0875c621ebc79d452f40d6f125cbae	46bd7cca3ad5b5f2b414123daedfa24f38bbb46b3a763d222e03b74b123d2e2a
29	1	314b9e8682de0f3d09700e6191bcc933	b68390a518109e02b2ab1aab2843b97d95ec176ff90bd844225ad567a4af0691
30	1	46e78ad5e58db941a8ff8463e00f9209	4cd56f37ce59d7aa354f05b167dfc2f6adeef6012b1fa3a925b6746715a335a8
31	1	1d735ca6189da0a7147d584b58f6bb5e	5f7d7cada6ba358fa3919bc9d6eab5343e5f89a568cbf765af635abf0986cedd
32	1	cdd2b0fcec594504cdbec2edefebef70	0e85bf429e3e614ee06b08ebfa86ddff0de24ce5f46fea641b686fbfef3ef1b1
33	1	6d8d0a8d868f04553b2c3dd5fabf2d83	c0b8aae41d0e1a2d6686a240eac8771386d5340701177c15b126eb7f41f9bdde
34	1	4a1f0f3f5a3730a36b09839eeb58ae94	e576186b48ae8260bde88911bebb6d7b9b37815e7842f251d37d73f9a67bdeb2
35	1	333168b6c5ba173063dae936d8ee7398	1c925ff4af159816f0fb08de448468ac6c6b7acfbc349d13bf6310e4a3fdeee5
36	1	dc919dcb5628f54592afdd53663d8c2b	ac147aa381164880a0ec52fd933a5d2564f239b6e3bc1f684e5855ee1da53054
37	1	916dda7a22092186db900cfbdf5a7cc1	30180aad29b34cc58675adf64a2598b1e39cd2354afad78a15c0fa132d64c8ce
38	1	336014b3e4d97bf40c6b66fda5d9f0f2	daf294dc6c16f8c8df55b91496ca8bd0b067d232d816563ad4b802721620f044
39	1	61ca75e06f8a875031b042358814ced0	e07c6d48f03efcb866739a74313a4a9e9e6cb4b5a644a8299bdd3ca9d77f8d29
40	1	4ed0736edac21a9f4c5175f260f1fc43	5c61a5e21b443346a24a018030ea66eaa3797fb9ea8fc62e01e3d916ea516add
41	1	6b5ca80fdaf65abe386bf5240fdb11f3	1d3c8747c24f60c9432a9acaad76c0e90787698f70a4cf9a0921614bd0866800
42	1	df892066f8984561fa3996fdd61c41f9	6d73b2528328c6d07945a13f4abcf4d87969709bd2eccd3b30750f0437208edf
43	1	f54db980745dd64cc33131d11b58c412	b241b1714153cdb25f3e0417b23871e73b2d0e791905660488bce94fd3362426
44	1	6414db4ad2bf7da168be2d83905e70cf	4fa2147990a0bf6031e7e7a70d5ad3f91822f84815995ec9a577ddddacef9e0d
45	1	6bd70b5227304c54b0063b366479ec64	af33d32e5d696968177c97187934a3bdbdbffaf59fbc653d50c242078580b25c
46	1	4f171f4fc12a25c2a939827a896d5b27	a8ae582dfd5124b16f48eec04f39a15599b4e5ef919959f7efc7a6d27b269bf5
47	1	234628ad3657083717a6eeefb3f76077	ca604e816306f45ef0af48075e074bd7243d89c4b793cf3bf93f635ac832cf99
48	1	eef5eb7c1e15663ef3397ac714159388	fa8dd6e96fafaf87c4399147f2c91362a70c02373f57f5cd7b280d8ff62ed302
49	1	dd9507486417a531e7344fbc9eebf4a0	b30cec383d613af67b1628998b7afe6716a51962368ad06a011a2c4fc7454dfa
50	1	c0e58999fb9944bc893e16ea5a316842	ad3f3cad4c80c0ee7efe8a5210a8e7451dbb5e154185c82fd8f17b5ec50e8f58
51	1	65acda2d86f80600d6ef914156181da1	22859a04d1ba80c79bff49acf3eec1772bb963aa4bb8350b47433765a984f429
52	1	0180a11602debb86b3ea75117a13d0df	4b6e66c52028e83c0d77a063c8086cb8b970aef64154ffe6e8cf7c39cd12b136
53	1	05b686ea1e76208c37665a2b6af896b9	2b01fadf93c07d12220ddd58e3a0cffd58ec7534ab2057af385944f4ccfbc1a3
54	1	c6c338658352f7f7d4d8b708071888ed	d6778e4785d4829dc29317288510cded188133817164263219a6696d8b44c0c9
55	1	eaa30f53263ad846b1512b6071d9408c	0441f9a3df36b34eadc6bf3a2aa7586426b9f3e02b482673de35f9d3468f60ae
56	1	6dab5e3e032aa349cfc466092533218f	940b6851334ba388cddeca3f96f28e28b82775f6dfc7d8a8321bf5255027c67b
57	1	203e94e4f363fc0697add9e28d1f4008	b8cfc77b8fd5787d753655153d2615371fc290d5f478568fc9346872c885281f
58	1	86d44212da10d2d40716961cfd790422	310eb6fcf98b92bd384158d689b5822be9f88d204a385ddcf8f87ae242fca97b
59	1	fd21395b49ab7c12e472095b030c962e	772888fc370d7059e99d8332580a762eb3912e6f7d3a2f3264209f8291b8dfe2
60	1	18422922fa908aca9e49b544c2625cec	0555853a7acd6c65f76f24517133e436d861e5c5a4dede12822b6ff43234e215
61	1	01a8ecde82bea90cfe10fdef72e4c20c	7abd981a615d0509a8241fb125037760097dab0808d85cd5abea5bd98d08c825
62	1	8ca78a14ecf27f5b9c29e128100f8aa6	09b06b8999e3b7e61881ce9b8500103d2621f90ce8d3d33728d203c562f1613c
63	1	f854dace39385e28678508b91741a780	a1743abf64d0c6f7e4350ae555b2ca8d1e105ec71f629c00ea9700e4e1b047ae
64	1	47b43895f012a2f0c0ca62b5020f239d	f7072d57f6463b6b9639dacc534fb0c4a50c66eef183c2b8989aa4ea3f8221a7
65	1	22593e49257b4df4dc1c7a1a3d3a3e47	3b4c40ca1fe25cc2b66f4b16ca7a871ad90100ad469a7df880ece8e3935bc774
66	1	30d660ec099d1b7848c51588653a26ff	3c54e483c5f4068ad88d71eb2096f5e5591d329a0fdd11c03379154524105849
67	1	2de369dc73517f917877d27114a15b83	c78280d95da12887736135e9ed15a4624ee2eee23fae357e218fa6d0cc87b229
68	1	74ee2fd662b7911f3cf3a4355b3f1d05	6b1c0b6db3969325a8bce7af11e189c0db26c93b703e1db2a4f58ed12183f8bd
69	1	22f9a554156bc54ddf11ef5fd285ab83	dfe0c0c887610da924a163d183c0ef119d81f7420a10d2d6852f8e3d79905040
70	1	e80aff1f061c29fd2241b66d273e71cb	8d195e8cfdd7702ab325ec55c3e74b93d7f859a07820cf2b6ef76eda44e2cbb0
71	1	b2015363a792fd4539266a4c8f95ea8a	5d7a11b796898b143c6710ea5779f097d98a585146e813e72db1761979a1041f
72	1	f0aaf7bbb47fb67e3ce5f4dfd3b6b42f	8dfafe4eb1bc6c6384e9f210e1cc9c46983cb9c708c0a5410a73c218f4b6be20
73	1	548f7a28da0a82a0060cbccc1a0be818	a16c08fba48bb7e252f68839a38c7cd4ca9b361dc792c27d3a8b94acfc332d3a
74	1	34e0b1aa6437e37964e6039fdc1b4fe9	3fa0ac84540bd5ac0d1928c980847dfc4d9f589c3d17d20b4ddcb5348020c421
75	1	077a30760e13a393f7fd17518de366fc	f5f994da57e6eb8753ef801354608a1655ed5c6c8582313a3acdd529a00983b2
76	1	494bf044c3e64c8bc7b0d1dc25423dbb	f8b4fe0d26f61bd3c1c5d5316d5e0adf10bc98940ff46e54f62f1ea240ab3148
77	1	ba85b7aabd3e048bf5580835bd44ae7b	21265bdb2f70527d0aaad5e8a2306048b56a3fd0a333333dcc9c1a9f1c4316ef
78	1	8efd0f242544c3dbfaec2b13a3eccab2	bed1611959089ef300cd5a369b2a46b4482aac46bee7df14bb0b081319455c51
79	1	076e23251c865da0a133641c26361370	2d1ea5f237106dfdae8833c1e672c73339bc81404ac68c156dcef5e904a26c43
80	1	99e5e73d99ea05c4abc4d0116d2042e7	287f3e6770d75b05503926dac8c5dd65dd53cf6ebe68ec3b2eecd4fd8dd9dbf0
81	1	cdff995621c2baeedb13156c412b217f	1f4d7bcb1db6372347e86721ff332bac2e323218ef9eb4463e8b43be9fc72809
82	1	c5c0dd97f167e538402394d9287d292e	5959bbba346870725bea82817a125a28cbc076d6abd6d368148d7e9080da4c96
83	1	929cf1721c07b82ee5778602d55c51d1	65aa64a67254c7bb54c313466c60a7d7713a18b58b7b88ea6d67eed273c0758f
84	1	3f0ef2379a87a14cc63f1ac0f6131a61	020d7d1ac381e7404536be1d184d42340367a5d1156232db1b5ffe43e2bf1634
85	1	dcd26bb4e715f480f0c079f67838d91b	ae106fb152f964fb7ccdfcb70d6dfd70ec8b59b837216b41440a730877b04039
86	1	31cc944eae566e3871fb9236faf8ed1f	9beced2553829668eb4868c1f09a6b73fa381a4a33a4800fccc20d39e3c8bb39
87	1	acdab18bea83f97d4e3e5fb46962aaa4	f0fbf19408683dd12ca4a9eb0560071b5647a540489c63b0cfb6de0cbaac64ca
88	1	51319e6aaa609d1aec99790ad97edd8c	f49ec7f681fa17d6ea63ce1f2233e4c5be718a02266e7b0b98b0d781e0631149
89	1	97fbf085e7e6a202a5ff8fff2a051ea3	7e286fea9c22d64b16f0657c64a5a6a452f4d8a750e7bd93da51cf4f9e2c0b8b
90	1	4525486cb2c7f6acd227362f34c82008	48f32d5d22c716783ab31fc5adb44495643a58622b176ee413b3b57cf88aab00
91	1	b0cbc25877413cc1143055e73ff11fb1	6a7043174182e42938c51c97f6a39ae0043ef1192c502b2c6369af08c609c8a5
92	1	33a976e2e4aa31b716dad583b82a13ce	b8c6cb3e8b11c0ded50b90fad7a0d1d970f9789693b72ce0ee392cad1d20a489
93	1	8bda96441a9469bbfa3e9186cc29cd7f	068a989a464b3ef564531d7d35294998b8acac696013cfdf17fa159cfec8db5f
94	1	46fc162d0656d165140c080180ec28fe	c529c6751716a3df30e69404c053da4bb692c6fac2a5b04044054655e901ff57
95	1	902e29e579d9ce58a36ea489d2e0fd67	0dcb65774ca7b0bd6be7e9cd00e78bd84c0cff3ede647325dd005b5f88cc7c08
96	1	102923206ee35ab67e5879e320119812	6b0af83b40b95bcbb0de9c7c8b1fa9f713552d58c702b3185bcddabb63be9209
97	1	2465d5fc4d7bc89c4f1da3cd04778db8	9d8f47fd6475d3a32691e7806bd5561a727074b0675d71ccfcd893c40e7c52a1
98	1	34cdb5bc28721e3fea26f148ad62bf68	6756ad16f17cc5dbfcd8233ed4c1c41bd66b08e5a7a04016014df28d81b47982
99	1	0b0aa7e87ac2fa166e3ee482c3cf6bec	bf6bf9e769b46aa885bde79d9ddbdcfaca10401994a892af3825ea16813af547
100	1	dd001ecb4cf78c886a389603b8d798fe	706accbfab67f6dc758f8d38daa8f0f10448a466cee9f10ecd99aee539da034d
101	1	db0bb25a3cef15dace5690548925066c	099714926e32affda1a70b6866a4096c9c66b386ceff3e925a98b96a85a609cd
102	1	309f0f5169cf65105d7e831df9d742bb	df673df834c74d7decb6a56efd2bc10f541c118bc8512e0c587139fd65ed3e46
103	1	8150c15a39e384f55e5f13b3567451d8	ef14428ba19d5982c0d56f384e1965917608e1f86da875320b5c907936bf9d75
104	1	0e339d1835fa45a909100e4756ee9658	666af4aadff9c57451c0e8555e40da49868abb99f8a92328e0ffd163d28f8700
105	1	705a2a2fc23de75acff7abd12be409ee	1a33e1989fd7c97df7837d84d42122c08f80559cf8fbccfab2d009ccee9f423e
106	1	63c8846c53792f3a1e772dd203acd8c5	7a96553842cdd6a77be61915ced15015d99bc29741b3e9f6a608af8d60e282e1
107	1	264c3bc6c38d1c5caaae82bff4415674	7a3f3a57c412063c887ef62ea74fe92312c987eec525927d0b5632477e6d887e
108	1	e03fa96e6a5ea6836bc66c21a86cbaa1	76721b069101918d031803b33b54ec9f4d66408767dbfaf8d01d38ba9a92b23e
109	1	e91b290edc568c9dbccc79d9f6a9c872	93c34a224814a9a6ac1b8d9bab3bf67ce9a72c339d90f33493b54213543fc899
110	1	21669bf2c19f0aa2b996cf1349f942c7	43a5a2ffcc577926bdbf2832bd1d8d8175d010caa153099c2d5697720fd017dd
111	1	c7ba5f7a1e382b59fe8f43b782ed515d	960f780249e09fd55b9eb4e5fe71e9d9e9ff6a75cd5b41923c0781470119d769
112	1	3e5ea51ac12234953e4c6ea3f38b2aa3	593384b4c2e4b97107c48d66edb0ff15959494be772d7d871f458a199cc29e26
113	1	f43a8c7d25b5ebc87965a90e309a6f24	ed7f4e3e4f7a4684d3364dec95d919193460e0d857d83cb5a6c3959ef760d22d
114	1	5955f60c00905d1872a8a4166ffdbefe	aa9b67945fff93541bd938e3597477e7f4dcb1a7cafff29cb9c749ac2b9891c6
115	1	c49007900e19d742c01ec07cce69840c	11d84f870dbfc1bc6b8966ea975f18c004d337111b04c9f71b5e39f65c351095
116	1	90c30d9814b5660b1eeae29425b27b2c	05cdbd430ea1986f888b46458ed4a19e119f87ef06aa7efef4328df0951e3fca
117	1	3e9e81e87c246480422da956bcc4bc0b	b801955de6eb2e089d4b518e518c02b86106d0d62bb62a516c6c6cda2de1cc20
118	1	8ae684a994423df01f4465a5b38a492c	0fefb7d39c338ef811309f501aa77a83cf355b9abf6664e84f7c7f89a5c14eeb
119	1	71c9f0d001e17a7480cdae81d8ce32b6	ff131ed3d0e670e4ded47af5de7fe49880534254062d78dde9adda1db7265fbd
120	1	65294120fa8c0161c4a446c532c626db	221bf1cf2e3c341bd8ddc3c1713db48c857b66b5221b3c5dc4c269d45117a8b3
121	1	b7e586363cb54209570c8bcba2cf11a9	f32cd581d74049a264bcbf1ffa5649ec9aff9e143c46a5c4b80486c1986b88b9
122	1	d43de57fb9a1b7a901459d699556ef95	5cc93b9818b06ab9bf7bb5e3beb640968acb4e3ff790244cc39077bb46518971
123	1	d3a7f436b37b6a7064fb2d51afd2596b	4b3da261a78c85b130be5fbc5214433d10ecf0da41b09a0ebaa49a430dab62e2
124	1	26f5694fac053d33455cdccfcdbd31ca	573d8018561e16b5a3653973ca3798744f8e2cf2a6fe49aaf96910f8a7d8ed7b
125	1	8136c4511b0861cc31f53061fb91c5a0	45d43a7435ffc9448996988dcda5a4ba23c11fd17a6d7426779f265fba1ccda1
126	1	3c8367f40984ecf5c29e5e46119f6e9d	2c919c16dd5402846260309ef113069c32284dcea7c3f77b4f4429e874b0363d
127	1	11886da61026474e9719279d185d3322	8184ad68fb68cfe04219c3ba2566e5534a1e61d85767377347e125f8fc5c889f
128	1	0a01d3451e307a38c09207cb4ef82cf2	c0472fd5520e53b7b53612fa505339aeae1d34e2170989d6ac582f16ba4dcb0c
129	1	76d18d715a7feff6cf10a93d8e2fa4c5	7d0d62e4205de11bd4f0943fd120d9b62aa992cee0813d3b0b5f7281307a4076
130	1	9ef7503f875a3fcad0d8a19c60b275e4	02960c408b66dc32069de158b18971de9790f0424db6b54adbf62c22ea15a92b
131	1	4709fbaf3695e2d3b6ac2b4715dc7551	b3839f708fba3cc34cd7a17753eb299cf89fe14b5345c01611572ac0027c142d
132	1	1dea752cd0b477679d03279f846559db	14daa0935a6bc9db06c10bf37c4377c15cd8142fdb766a412bfaea5efef27695
133	1	8add9971f5cda3fb20d124d0ca99a788	4f8f941bb9fbd8a67e3fb85634c77cf85cf94893a4537d52e26344f434f52f0e
134	1	12e08a7059567e161bc0c5914723c8c1	c95beb3fe02ad7694a468eecc7566cab085215aad36d7bc2e4dbd893d9a1d4c0
135	2	977c11288d651a084399a32e65c8b081	78f7ec3fc083896b5fb17909bb2ea935c7f370af0273017d47c2664badea8621
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-05-01T00:00:00Z	1	faba1df397b2b2feb58972ce7a6866e2	6b49972d6e63001734162e20dfa421369f594c37f037c3aa5546830f99a08a30
absence	bia,2026-06-01T00:00:00Z	1	56b9786d9846f00caba9d7cde87a87a7	53b95a781a767018ab7c79d9f052b7e92082f4256febf1d3fee96999a9a4af3b
agent	ana	1	44adb98f58a5d3769d323236743eeac3	295fa9dab853a128fef61b0a9adc3ae58077e8f163ba2832ca9f727077562acb
agent	bia	1	34bb8378b15644160e1a6ba7cccc4675	c7002a7a4cb5f65764f66db60b7fdf2b0ac887e9fd248681d2ea13ce938c3d69
agent	old	1	ca6dca19b6118b1a5612dc5cffff8251	7650ca46bf4599532c3b9251f7e8cfa5e3b7f78bde9d54eff643d11feb759616
article	1	1	bbcf68421a2ce96cc25a020c04315db5	e36279d8ea1d9f3cc31b729c088b4fefbb3878e63ca09febe023b3e1fad8dbba
article	2	1	bc61ef3df5000c74c2674d1b15d6198c	7c8b15b22ad41d68987a37f59ae8af0b537d9487d2f693e958cafe7c947aec04
article	3	1	c5c53b669fe7e3e6ccb1af96323a37f6	073b115ea9de2d01182f8fca8852daa6d86e05d8cf7d0c445effcba28751f15c
article	4	1	6a94ea2adb980ea7d940b1899e03d72d	d983ef26ace94233b305a1a955fba90d97416c47d6f9b6ea1fc95356375af0c6
calendar	brazil	1	be737d3f72813294b9355ffe453e9b93	a89c957a5097d96c1c5079e8a14b1ff1430a6d3bb81933637633408c1baa6ec5
calendar	office	1	e133f3d5c752f24d8a8f524fd1bdab01	64bdbd5269d089ed3d700abae57dec26995c783f0e5f1d43c731bf13905d0887
calendar	spare	1	29d55a0efde2ed1e03372fd1b7a6dc08	e3fda96493e33404cff516a6198812505a69b80b3b2118cbfed6803ef81b7404
calendar	us	1	a3261150de18f6e3d3d1de8ba772c951	eca982f7fda03bac374319041504f53b23136f7557ad4bfc28e592e3980bf923
category	account	1	7d6d8625543938c2c2815598eb2b6407	b6f8809699b736abe1c6dccb7e66b81750e3e97b5f49834c0bf02fd8196ee85c
category	hardware	1	cee0dcb421445226fa37a8cd028a16b4	0e36ad9da31f2cf8cd5632613a847fcd30b5b8f71f9b39bd569c5526502687fc
category	network	1	ce23f1aa9ca422a6a7db60942df23f94	6c347fb5ccc79029469c0c57fc5db36f3a24d189a47f4b02aca060cc8ce92d99
category	network/vpn	1	7dfa7ebd69684eef6fa4e8bc520894c0	ddc2ed5898b172d89825805260f21a21d3df09775f7d7ab06785b524e36c6894
category	software	1	7d9476a40108d789ceee2a1c11132fb9	e4747a42dce6f91fad1a93f782ff182736c4604b693967ef5b835f4f2a9da473
category	spare	1	5c7106cb6b811a95fd0011f68bf8c442	83c00bcbeaa5eb785886cdd7c94609669d0ccb96a7a45d815dcb067f3f596c9b
channel	api	1	0399c89a63c5e3992016958e6c082eb9	c9d9d53f7bc5b11edcbd6c3d5b618096fddf29d3f44a35717138d32bc7058e61
channel	chat	1	ce44af731dac5f6246bcc47830f4d9cd	6095ffea40ae60cd4d672e6742609a3e5bdbc8fd69232ae449d603c82fbb1d50
channel	email	1	8da4ca99691a44c11244260ce4770f38	a6d3ef60e44db80807db8e12323f1695426c1db583c0abe3f0ea2f9223897c4e
channel	forum	1	903d33fe8cfea0ddeacb51c877eabe50	dbbc3f3c2c1872a665b5ae5f75cee952012df27b0c0b8a6364fe26c23f607005
channel	monitor	1	fe9b52e2d229510191305d2e52ba262b	dfd5ec966e277b8e7f061080f3489898a5a9aeae184aae28374c1c09fdcdcd4e
channel	phone	1	9ef80c61e7c8268a2d74c51dc87bd473	60b73cc09ce50f4c61f38c8f002882e830794474fd880f99ea56cebdba459692
channel	social	1	bb8a12f68413de20b59cf0e1c63e4ece	35622c6ce7af6a5eaaf13a091f31e0a54048e684c301877ec259bb0b329a9c5c
channel	walk-in	1	98f0ab85a7b1cfd1ca59b0a010fd4b31	27f102f33ac66b9fecaa997e0202bfd28a1e1c1de7d472208c36b7cf1c14584b
channel	web	1	297f2bacd3b941fd90d43e5d09b9b0f7	ad2c8d3abd37e4200938dd3a405794644c1ed7daf71be98148f38bd8537c6d66
contact	4711	1	04d98c8ec654aec780da0f80ce5bcdba	dc873bc5382863e4feea045e49f9e7e452a03e24928c3245c513b30ced93e60c
contact	maria@example.com	1	c0422f9f029ce289dbda4755d9f79686	389dc571c6a99919fa00f12cd9ff2cd344139b0a448e1418033dedc98cb9b4aa
contact	spare	1	21cef9e7e2f46dd233bcb53d434bea7b	c80a463a2c109efe1585d1bddfebc3f4b0740ee93bc67e63e4e06ceac435332b
contact	x@example.com	1	b023cfcb5db3327ee56cc42d7ad1296c	59a2f04e8cdd2be1c947195ecc009272b24c564a1411609e11bf4ec9e0273c6c
field	contact,born	1	0110cfa0ff95aac89c99f237db0ceda8	ee071e7b713ba7bd67da754df91433370bbecf5460ac83f523ba1d1168d0b277
field	ticket,cost	1	216a7670dc0ec900a7fb6693fee781a7	87d69b0801ac7aa890493c60aec70cda1e61f96ec14cb7cc03085b8c5642cbf9
field	ticket,gone	1	ab6f89808c95cf6dd06f8a8e3d91abe7	d1e688a82b81d4c55176be6a27abf0bba5cbae0c650aa0fec70095523e91b070
field	ticket,loud	1	5205a0c28ee694545473ea35d5eb7208	27feca770686ab5a1798dbce8293ce3c78d8bb0ecd788693ea6aedb463a94ef7
field	ticket,shelf	1	a36c41028829bf31fdf0e4eea3cdbbcb	e373ba8a99ca369cf4ecbdbc12afdd86193f1156e86e9f5b60af742262df6e0a
field	ticket,size	1	2e632e7968d888848deba9add72095a6	e8c2cb700425259c8963c6c7d585aa34b703f19843383e1515402414edb94bab
goal	answer	1	00fa4fd9b6df2446e29741c61281ca94	b4dc2086a392b4aa868424b5629084d99f453c8e88c7962faf767ebae5213fbe
goal	few	1	bfcb4d5e3c1cff96fbceefae37c314df	bad38be4701c7efcd5ff0d47aa52def418f09bb8a3cd453a128a7c82e529ac71
holiday	brazil,--01-01	1	89260b688dde76ed7544d00e944c0c46	cdc7a55301a95ddcef3b5d5b76f5d8517d1e0374f33e1c9095b4411c5eec2ced
holiday	brazil,--04-21	1	3758136844615a00b7a2500833f7dec2	98cf950002571b10fccaa8aa26b4ea9e95e63328fabe851fe9c5a752b0b51cd8
holiday	brazil,--05-01	1	05fae563836010bc2721318c0656b64c	b94bb8f7c6abe837777a0ed1fc104921aa21f7f7434bee46b71e17bbdd5337cc
holiday	brazil,--09-07	1	1e3f5017b09a2ddb98758481259b42f0	33165e54d9a2bdb4d950c2ede5712d6d4edc2d11ca764b833c35db0f0a9b5389
holiday	brazil,--10-12	1	16de0707f1e0a563125e9684ef0eaa52	9f73979a26f02022a87f608d34828ad044cc8030e82ee37e0ed1efcdbaac4f5c
holiday	brazil,--11-02	1	8e859f87f7c6c18f76e0060c1a35269c	1fc2fd0d286d052738ca6ac2125d2a9d1f12572ea6db7326f3dea6f50bbd18b0
holiday	brazil,--11-15	1	ee349dc65795e194b81cae25ab7de160	fb218d9873fc7a07a77cd083099f10df84eca9c3d25ef3d75918054a9bdaca5d
holiday	brazil,--11-20 since 2024	1	f2ccca479db6124d1daec7f0cda0fe9e	21aed5d9aae7c17cd2f6f4bc10340e8887859759ce03b2fb907af081f5cf0652
holiday	brazil,--12-25	1	9b404aff9698334344164df062471f75	046263b31927cf74cb62350f51b88fe3252794bbe8b22548ff3c41f1fafe647a
holiday	brazil,easter+60	1	64388517fdfb7bb9572244dce9258de6	4d9e252d2dd2974a2e59d721177ce3e1f3a0fde17193693af8b262ed401322d0
holiday	brazil,easter-2	1	2d0d73136529184eec968cc4f9192aed	af9ba89d17eed10909c4335c7b2dbe4ae3d5453684c067a1fa31b020cd060432
holiday	brazil,easter-46T00:00/easter-46T14:00	1	3584725e114284a5601225b80a5039cf	e7a07d033689a82dd5db3dd02ce60e0b9bb21ec36454e5afe451f47c7e1a46d2
holiday	brazil,easter-47	1	616ac589f6b9a2f8ae3f5258aa3ef86b	2c49859a923e7b06607a64f6781ea3b60a9d6bca4bd036dc5370e0e11a9e295f
holiday	brazil,easter-48	1	9009da50fd0e7dde30d7ca0c852b8568	a148447c5dc36fe09a1eba4cb62e7bae3e880db12fa8ec55f4e029ce912fabc6
holiday	office,--06-13	1	96adfc7bae4b78c892b676cf1f2d3c4b	23deed49137a97fdcdda7e28af7f2c38db8ababf243f217e790af7be7b24281f
holiday	spare,2026-03-03	1	2789384e028c64201353b337b71a43e4	bf32a33d3eccbc523d98b3d08572b2467ca39d6cee234d3a8fbe11fe32a79fde
holiday	us,--01-01 observed	1	cfd08e5ee0b15e809e768a2a7a749786	e969c40386334de7d004df886df7f615611e7576b34865b4e1263255e223327a
holiday	us,--06-19 observed since 2021	1	8e0606c685de068d9f89f59200cd14e8	dc29d9b202d47b3d8a6186ff0aab829ca2cf08f1fcd3d1d865d8d3d01a648d5c
holiday	us,--07-04 observed	1	68626a75f3d3db5f45fef1155554770d	1afa930cb8bf21cf4ac5da8635d388b46bd3b68faebd08cb5c78817b6a84eeaf
holiday	us,--11-11 observed	1	87c04089adfdd615e0bd2ef42da57db8	19e667ac29f02248f1be4b777a76c0dff79b1814328ea972b9275f3c69378107
holiday	us,--12-25 observed	1	a7e34f8715b7430029ae574503cd9b1f	7d87627f2363e073f94fa869420f75c119cb97d94114051daa568a4f36b1811d
holiday	us,1st monday of september	1	9d7ee13a29ae590f1bd45e55e9aa928e	59581e1995ffeb3f10cf38fc885fb68d6ac93de23b7e5a83d9a1d080e67ee739
holiday	us,2nd monday of october	1	a059b15315d44d58ac5afdc4f82e480b	64d7a3eac67e702ffc9db4ef39b143e4f0232c3b843c225d0feea4899f1eef13
holiday	us,3rd monday of february	1	cc534baff71215ef5d2f389afd374b06	92e0b2bda67880f637d15913b780c16756a2dee926cd09bc4a3483bb915c756b
holiday	us,3rd monday of january	1	d90b692273b0b0cc7f5ce111e76f78bb	9fac3f2653e92eb161466bed539d80bf0da4e4275cc4710d73cc4a779406f68c
holiday	us,4th thursday of november	1	83d4f9d685a55d53444a8626ba1cd219	93bc7e6714fbc1a6dc887a33e5a6fa68d1e114735b4d3932757128000a330824
holiday	us,last monday of may	1	2aa52314e801b093d27b7c8e7a7e2b21	b64a08024305aa9dd6e6db3d3dec070a7aa3ed5c1220c62549ef7e4c1df93c38
lesson	1	1	568b6f592ffe1ecd84cfa54de53a8d6a	dfe2eb2698f1bf169907ac0894a75d2566a2e364f14ce5e58940c0ecdb911212
lesson	2	1	c75c889e59605530cb044dd8f81d8550	ae57e49003d46c20643dcc90a6eb4ca5f944e2996bed5cb770ce0b401879f678
lesson	3	1	d3ed9610983fe80b7da8acd319a8abb9	a298e3cad5602cfba4f3605fa66be24da2fef7f40f3bf532ed467399e8b78b85
link	1,blocks,2	1	afff653821f5a3fcd5bda00dc5f4e454	8d415991eecbd599fc70b23d6643ed3a4eb226decd94ce087e08ef7a2dd2752e
link	1,parent,2	1	da76db64433ffc6a6f97ecbb55e814f4	108f03ae13dfd32bb6d600b1b1c85ecb96f9135cca2a1fdb88f371465d5c8902
mailbox	help@example.com	1	523a4c397b42b123764ace37b3c692a4	8ac0d89b4a6290668cde8d1ee77136afd329504f34f1a4f21403aecd5505fb78
mailbox	old@example.com	1	410003afb20648666e6eb296a5e3b61c	71a5e5414d1ffa19e75cddcc5094c58fbbc4c67a156eb6841e15c5045c8ce1d8
matrix	1,1	1	ca1703b214ee6bb69652afb88000cbc6	56626fb833965765e6d5b4189bf65293789a050d5d140d26111d3dde83a71a97
matrix	1,2	1	c8c95b69eb51e55756e4f2574f4b16fd	95298d18fa85bdb1fea84d4685a230c9317d30c37edb18eef99ff0a576980afa
matrix	1,3	1	62ce1b8658936e1a02efe29ad1b70aa8	177c984f23bd3f8164483a0668c98e8384282d064e423e8b3b6e0ac25ab14013
matrix	2,1	1	a38768b11f5839507a0c4c049d9b27ce	e3a394ea95119fcebbab6ae5eb0432181fef3acbd70c4097998a45c8ce9c8dac
matrix	2,2	1	9cd06b79551891ecc2bfc5bd7026c4c9	a31fdef34696e968cbc431f6e4176b1d77eb264fee00ad8bed7ab032b0114bde
matrix	2,3	1	38b156e199e730e10d905489449f83a3	ca8160b7788289762510b5dbed6313c9d9d42ceaf41942bf2c17a95c9dd83c13
matrix	3,1	1	349071f07bb203f60b6778c171a83f72	7deb9692629147a32eef54c65052f42ce8a1614dfcb4519278a41296d9c8d2ff
matrix	3,2	1	81ebcc32d1188a1b97bee8b48e34717d	ab3b722cdb0587750b0ea6d2c74688de303e18140bf73f6cd9bd5e6eb4f08a41
matrix	3,3	1	2dee7cb632c1052a0acd5d7150a17efe	dbdbaf1ce77ba92a3985575675d2f0fb97cc3c84daa05ece17020d9d89d9041c
organisation	Açúcar & Filhos	1	6361bf1433ec420d4169c567bd89f27a	8b85d9547cab1dfbfd14cb6502d59bd4554e34745e0a8c65f101de0aa39951db
organisation	spare	1	77ade797c01bebb4624647318351dc98	766d2ab29fe7b18a417a06604cb3cd31298aec058d94e897d0908f22bced5e2a
policy	network	1	b0c063a71477ae47ac3c3548dc39d078	6c34f8259a23a7ac9275eac2a98bfa58274da377195ccf78c3a112b15b20aae9
policy	spare	1	bfcf8ad1a3c7d9f9ec05857a519598e3	5917a102d2c02e4d7c95cff865fa009ba4b12e3ef803f0b4b1cc33e13b5564fe
policy	standard	1	0fc997b27372076305eb5e00c3b218b1	cf81f5fe239596484253574b66fb29f6f9f42a224e4424a05f0afd443aadcc73
priority	1	1	2b7a3411042ac1b6cedd20049f9b809d	fd9806f6a6229d08a39c5389158a0e3e16bf513806bb095df4a24f96d3c8a961
priority	2	1	034a2948fa3c09586ed5e309d3717c5f	85324616fccebfeae0cf4a72ec931ed708d26a8adf783cf667729cbbdd44c772
priority	3	1	4f6948f2addf6d7a9ece08c47ed184bd	4ee49927d2bb9f0d8bf67388c6e7332888736de332259254911f79118c107aeb
priority	4	1	fcfa78959126325077ae8664aa279bea	f654221012622499b8b379476f4eb3de321997a5feb42c4124b1a79ee52dbd7a
priority	5	1	e145c9ffb89581b7de178e65faf945f5	d138c30ea7f4bb418b44c69e4a46a9282e457d5311a520748b1ef11be70f5f79
rule	close	1	67e7fb039e76ef83f89301323f57c561	3c27de9e23118a16d62481574a34c2a4a13446b82d41d3b02c752b1e7015a3b3
rule	notify-answered	1	c0d4d9754c3625376e016a18fea32b67	3c2cc664a9a1da1340d14a9965f87fc926de9519bed39d64feaaf7559cb4c66b
rule	notify-assigned	1	2012acf241b383242565d576633585b6	5393b10c8f063f4d34417bfa87ab4ddec0d799457ca5ffe6b0f7710173ba8ab8
rule	notify-late	1	d1d1412c4fdcb5caca5380336f6daad1	ee250c5a13da9c1eb80a5dfa266986e9df78fdf73922a364b47e886fb8044b7e
rule	notify-promised	1	915a36d414e0dd53fabd7c45633386cf	8ea8cda988c1e6a05f86c7d6ff1e0af0141a8634d3744a312da5f88937cc8dff
rule	notify-received	1	301e256a3e2afc212d1704b72bc33add	cfe61acb90b93b93e10c5f47376175184121aaf5972378a8a666cc988f451eed
rule	notify-solved	1	005df4cc3247052b6667551edea2e72d	81da27ff4e994a2087beba6f0848947679aae843cf9f8faaafdaba94c5b919c1
rule	notify-soon-late	1	4de0a86e41ac8376961590f0c898a78b	30fc7281ef9d29cbdaf06047456c1132734781ee119a9493677e42bc08186379
rule	old	1	f9f8ea651191d6afa2e6fc9ec7ed8b4d	e11547de5261372eb63e19a416e91d5721a84eadc43dcfaae3c530e853d49398
rule	remind	1	72f1f6badd99445dfdc508cd3c455b52	e3f94c7990490f5f4379d18f0018af5831968e5247ad894ada5f5573028cec41
rule	spare	1	d55e1ed4933e0f7fd7ad99d17ab67fbe	e11d5f283989e17897a736caffd78e683bda3d5973dba0a54b66e7cda45ef434
rule	urgent	1	84f14fd0eb59026223da1c15b6db1e90	9f788791e0d156de6500b299488803c2d85044d14e4ba02635c0e64820adfba3
service	mail	1	c16e54e543bd00c995152bce0152749f	0634322a302e48267247b63f9d013a910a408bc291bffee826e0e7fb61a492b7
service	spare	1	4a805c601071e8c7b807224e8e23380b	a1cd4c01690ff5ba6e3b12249b1c59afc4287d491e93ec6d193005575ce8cdad
setting	address	1	f74555e1c4ace085191481faa5724040	ade95761abb071c3669cf1a86ed1e50f883e2dfde29b8a40047298212a1e27af
setting	attachment_max	1	2a1fe89848fd7cef10984134bb3e1db1	83755fd4a8c59f80f9eb7ddc0647eef4448b9764dda009907be14730f60aaa72
setting	channel	1	431e01bcd1bb31613cd84f0f3a06a720	89fa4d95860451f2a89cce52e4d720e842f07d03bfe573c67bc7078e2f764642
setting	priority	1	3a950d91b6c860d57913d5d7b6722890	26eccaeb8e5921554da456a4b8bb565c9d96d28a66615b7a1ac24d112741cd00
setting	sending	1	90861d1d2700c3af6eda54987578745f	77799bea88f8d301701726089aa78f7dfe781a272b169adbd49e6e684dd97327
setting	status	1	95de37910e93de44b75619a99be3db77	c4c8b02bb6b13567861c25b5c67c106ce69d76bad8acd23b3cb10a1eaae749bb
setting	type	1	d4051bf9c5d3ddd76dd3d8f62a98e740	999d1bc15c5ad414171cf4ac1e99a06b8d70d64d4b42767c04f3dbc4adaf21c2
setting	zone	1	e6cc2c78529a8e6ea625c8fb2fe3e162	1edd3ab4f40cf5b37daed46af8e462e15153ad70baaa0a0475afdb807f452953
shift	office,2026-03-07	1	8960d0eea9315be118b9f33427ce7d68	bac86a31415539817fa22d3e8b3d1419c8592e8328b9c3afe68e9dca6251e9ca
shift	spare,2026-03-02	1	271bc82253fc101bec1a5de8a41c6b51	29aa689b1ead02ec75fa86f6a95b756cf2fdc971698a0fa0d0ae5f8e3eff9e63
status	closed	1	c8925fc77a55416591a614afab76fbad	68ea1bbb4807206f8e6eae3260d1139a217ed8afd73f0ed4586c94cf26b68c96
status	hold	1	66b4d389b3f43ea5594c089894a40c1d	1d04acb769685e18186ec89c0f63da5a32d239540ca0d5fcf760b72cfbdec064
status	merged	1	44c1b7a2a52a6ccca76fe7e349598cf7	7d4f2d13a7f5a41e51e8a61e845e7798f67eaaa686fed28d954ded45d133877c
status	new	1	d7994ccabe9f47137d1652538ab8b24f	9b872e7f1fa9b8d0e94165d0698b915d74f6bc4d7e747bc28627bf927e3da2cf
status	open	1	e197c10b1e5ba7b64d2d40ee22aa0e3d	1b56e6924669f760c1b1127a4c0676bedfd52a95ef13bda869796f7e8ffecdbe
status	pending	1	a232986bd4efedb011bc5171e7e01a67	965ac0026682327b4b708c18cb770d44dd7d1691a73adb8d6da097386afad9a3
status	solved	1	3728f58949e791a1772c4557c91d18cd	9c274d3b6a66727f50a1d9bf2376bb691dc8b44541ad76842d34d76de1e83512
status	spare	1	e075aa2d55467c8e2d9f65567b540a84	03d72478b9e0d95e9d707f045a6c2c4340166bf1b905ec92bce6014f6976316b
target	network,first_reply,3	1	03589d0ba2be2390f0af7b1387cc44cb	a77b047cf9592b4d85a13223b3ed2b9df800781ce93adde4b91f949904c3eacd
target	network,resolution,3	1	8101a8380b36b3826f2eac8d2da74967	03fca6f3cb676653a617378dee5577bf3e4cf9c06e8fae4d96a7cda635ba14ec
target	standard,first_reply,1	1	42c16791317bddc8066666786c78f6a4	a025813560b0b81777bbe69127eeeea937412c92880fb82e372023fc2f2aa9b8
target	standard,first_reply,2	1	dce20625911c356011270f6c423a222f	32e7cc4c02964895605099f077c052f176ad007f34baff63a3e0aa8f2f03075d
target	standard,first_reply,3	1	933484fa3f5a880241d4c176e053863a	18b8c037495ccfa49cad7c6dda3773629b52a686df92999969f53c6c76d63cf9
target	standard,first_reply,4	1	aa2d52aaaf14c8c57baf0e26ede82218	2868179ae1675ff8f7a1155eff198bc66823502bf7a6b9c41fd61f750e6b50c8
target	standard,first_reply,5	1	30f797c300f93cf0ff79485c6c031ea7	7bcf701c6719335fecde5b468fd498289710717ba888b020f2c8fe24beb6b257
target	standard,resolution,1	1	dad56f37b0bcb60c355f6bbae5d7c2a5	8cb4b4695713edd7298984525820be8d0f2e40d299c4a02791083b7c079dfbaa
target	standard,resolution,2	1	2f7f61006c4651f050ab2478680bfc31	fdb5a6cc01d73d747eac9e86edc8422cf9a1eeacae83928b2316350dc723634f
target	standard,resolution,3	1	679a65b370365b83bb86f4f6ed004da6	a283da607a260347941faa1750a445acce210c0dcdccecc7d82113cd1197c580
target	standard,resolution,4	1	9b794694e85f232b0213de6f319a252e	1d0b3781be52df58d0a348245b8735ef6a3e2943d0adbbce2b8261a33e062e6a
target	standard,resolution,5	1	b0fb83164f6e9419569e02f79ca3f756	09c2b0cbb252d8ff2128568ea2348e81dc1d0200a61ed9274de4263f50464e7d
team	desk	1	580333fab7ed96af539c2c0c2f6ed621	9260b6e61782ae377a526b93e2332260fbfa6e7dc320f39fb414404f8b49450c
team	field	1	e2056ce0ca5912a66e43b444d28b2d2b	1daf401ac50ef24c6aa437596a828508c2ea6b40c8f3ec84c8004e1adc17d3b9
team	spare	1	650f8dbb0ecf8e1cc47404c8be2a105b	8b7a8f42dbfa52a1af1057845bd018f95e269e7a255d34092fdfaf82e4b8302e
template	answered	1	70fc776bd3441c3e8dedf17d0f5dbf83	3b1dbaae28220eb311706d7a7b9a0601c7222d0df6e7b2582232f14009968824
template	answered,pt	1	965986ec6630be35a4d4567866a0eb31	3bea959745decfbfce006d42bf94056102956d82d5359885827919c54094793e
template	ask	1	cad24df2680757ecbf3b2f6fdbcacfb5	426a66f7ba6ea91468ea24bace022cae667e24e663bcb0c386b81b81cf50616d
template	ask,pt	1	de8a0c860233cb305888c293092fd6a5	7c36bec298f786bc219f2a0e2e8727f1b9224fcef5ffd1a1b9163002df67ce6c
template	assigned	1	1f9189c325486b2f90adbf5ce0a93ed7	507433d3ad2963ae48c6c67cd3f563345e76d2e5fd1421635ddc8e7c57e7a280
template	assigned,pt	1	136bb89867d3905b3877b7cff17711dd	0ed9c7edb8ada1fefdd7fc2528a4523e6b2faa929dd67d153460015786cd09dc
template	late	1	eeca9d5fe05d0ec4984ba24c6cab875d	d411886dec3d7a3031e8fe337fe904573e0f6e80c2102f02ab08ac4a9eeb8687
template	late,pt	1	8e5a7a63892de56d51ead00dd7dc06d3	a0e07e85720186e183fc3489b468d90e82394ddbcf021132c4bc4083679dc5a4
template	promised	1	19783c4886e419ab0545b751bd3d5a92	8d6468b13af22ee0df4e79f6557038783739fdc50b47140928c4646226b2f698
template	promised,pt	1	875d143856f8766c8627cd047a0b132e	5fa9e5253926d9d4f4067dd1088b35956a60a533cd535488a052154f7523b79b
template	received	1	7597e0f1d3b6f0ee14444fe3db4810d2	01a445071618b76432aa7102cca112c6bff224db05fbc94dc6e2d719e840fe23
template	received,pt	1	3480f08b721544390c119f68d50abae7	03c727a7daf793197dbfc031e714ece47e777d659714b6b8b0ba240b3bf9c794
template	remind	1	d28ee1d44189be8aeafb7b1d4e33aa27	a773a5d5157b294ac288d075aac01e0df9cb68cbffad0b7b6b6a70f203de0768
template	remind,pt	1	3c28a350d2c8787a894efb7b73f3a602	6b685219a84279f8fbe27414d2f2e6e5b05b6195aa9bb181cf5ea4a68fe37805
template	solved	1	7b01c7d896e064eff977a4a19d2d3f66	b55eff291f778dbfe2a08d0317371d0de1a8885c691d31d29736c2bf7641c580
template	solved,pt	1	d0202112cbea3ea5390c8c6497b5360f	8182a0c028961bad7d7b12c94f3775956810e83bd8867aeadae2ae7428738da0
template	soon-late	1	6ce103fac62cdb580d6741776c20a263	7fc9b357000fe11b336a56bda5a2159adfe9eb54ed5e9fbf4398ef0b03682264
template	soon-late,pt	1	29deace1928800c3596316ed64df6e59	b8bcd8d7cd8095cc1cac8b155a335ae2e0d94ee38527ab325e422531037b9271
template	taken	1	d43730ec5a3cd2fbfe668340c4e17d8e	be9f6931c3b8426302aac5d457f806e3d90abd5ffae733dc589cf6788fee7ae6
template	taken,pt-BR	1	8ff0d8a9f9e52647b4a20a671bbfd3bd	e6041fb9e2437afde4eaf02af4139cdd279c507983b09517cefcbe8ac6272289
transition	*,merged	1	ff13eda2ff7fbd0503aeaae543dee49a	0ee5dc22c2267c47f5a439f4d1ee9e12f323dd93bfa2572fecfa844d4be72bd6
transition	closed,hold	1	496cb14b4f05c857dbf4c3a7f2f58ea4	7747b7c68d5fd5c5db2c494b46f5fb26caa2fca91954175e1020f04c3d225171
transition	hold,closed	1	cf7251571803c3abb178373c9d9bd308	16c8528b71ae06801a3ab553e12a0b4337b8b2c09890a9cf70ce252c2233e790
transition	hold,open	1	bc9e8d629c70f44495308ab6b01edbf2	d3a6acb175efb002f474cfbc88f2fab591b050b9604d58bdfb0683348dc70a0b
transition	hold,pending	1	29b2345052ee9a61d5b914d9e8ec0bcf	9c2fc67c4d37b64df9734e8014913e66a0a5b7905d672dd3c0e90381cbf2d1c0
transition	hold,solved	1	e3a960b0966e794202c9b05ab8d7d740	46980a4b0cfbd70aca4bb33ca49e7c68c3002fdc3c67a6013a8441ef5940e0dd
transition	new,closed	1	4d7f7bd8d3eee62641ce9440508ce858	eff05a259722df0b9db37c3c4dfbfddda15f2fc5c944b0726d0d0ec0b4c74bb0
transition	new,hold	1	26b380c4003564914679ff19ba5d542e	0b9c3c13e0ddb947d4bcf0b7eff86c0637aee20e6d3e1da5eb69edf4fdc84520
transition	new,open	1	83584a4507fbc724aa4a21051e0300a3	40c08e46c304ea17cdfe7bb304f5f48facf2eae69054bda03861f3ca88f592a8
transition	new,pending	1	5de726b8037e2e3fb2f2746760466d32	44d7180cbdea47dbd469931f05bb93eb0bf09214e2c202fcdc4615188df80978
transition	new,solved	1	21bae996f068932de560098c2be02e1d	7f9ff8c4a0cd448d79805cd3b49f1e3a17b1135f3a4ab77a9aaee971fc9f988d
transition	open,closed	1	f923c21f9240f20379dc3fa3f209ac90	6147a143955119abb8887e8ac0a71537ff2a5d301c8f1a3fdf1106448632c607
transition	open,hold	1	aadb589b73c2e569e7e32cfd78b1323b	cd2fe2b8d81d9911262335911e31481ba99902529ee25f312a3e70e0c29d18e9
transition	open,pending	1	1162b1d18ae6169c4f0a7dfb47d3ac69	35c0d08f3ef2ab52dcead9b358a9cb4c0e744e98e192092d0216903c0dd04431
transition	open,solved	1	9efa2f635b858b84d3d87da6a42878bc	6884790900b75db94218b0300175095a98baabcb6894070762b06d273df5a8c4
transition	pending,closed	1	38cbc070703091d170a06ed3e2046036	6ae1b06dec252fae0a4bc6ba1af21d48dfcb8dbc5334649ef36a41976e6daa20
transition	pending,hold	1	780111fe2889165fc22a83475aebffcb	b121adc9638b8bf47eb4d26799d0cb4a7d13222569692076a5e3eaa7c43a862e
transition	pending,open	1	ff076cf1670ed7bef39625aacfdb34ed	6d0c757f616711147ee0daf705902eeee0b3d0efa80877f7bb92b09da44b11f8
transition	pending,solved	1	2e510e8c1c6c7edd81355c8e44aed636	65d55c9a35e33a55b10b787481ba364e812c1924bd76cf400d8b25491f1781aa
transition	solved,closed	1	ecb479d7562f49868997ffe18d5dc758	6d0ea921aea6a45370b0c0ed8f92cd019fa6934d6a5bb9f190e8bcb42028fddf
transition	solved,open	1	2aa13a74a6f7845ea21a9faa4906f831	fe68351df354a993ee702d930c57edee47c307a5e9b82f80329437febb498045
type	change	1	245dd3f6e83d44825e9cb5bf07275e8d	4209674729679323bcec90d1c303c13341c0878e0904b7366e0cf576dc5b4393
type	incident	1	217739879c25cdea58d0f428d5b3839d	2997c6c77dd090963b6ada3bcf00bcf656d473f7f92e89762f060c72cb3f04e4
type	problem	1	fc461f7fdbc76ff4d1ad111c4bdea17a	51e4102739ec4655304bfeaf6b8e4e3190dba8e0a0f00022ae81009d965d9b86
type	question	1	db98a8d5be5e9e9945e81b124d763c04	885d0beb193505f72529784a5bcc78f55991ef55bae3e2c6e3e8884fa7dce648
type	request	1	5a7e542c1ffa81f96a2341bfda6ab5d5	fcce0774075c8546d1d254e57c5a845b1513edf364b48a1175b85339e75d75df
view	kb-review	1	2b7a146c2aba12888098aad252b07e6a	af459dedf05f47989fe6b03b0b9702b66a520ac8f05dcee4277f77ec7ae2ac38
view	late	1	8879bfec60976336aef3f0cd926a523b	ab402ab50a44b1c68697dda3380e7f137696ad7d4b9e5ccc813ced5c22c6abd1
view	mine	1	ec04d9e5ee6d34f7dc5fd75784876416	a66ddd95be65c37a6eb4fa61a72c8c618cf7911ee761f5adaab6a6b4127f294a
view	queue	1	b5ada631fd8f6b3c1115d9bdea921d72	6e478af2339b77d3fab8f440fd8c48f7abcb5f1b9e9ec6a869f0456f57fe98de
view	struggling	1	3d2f6f7af6472ec564291da4f6532b7b	5ffaeb8feaee3f8fe471e1aba899415c60a82d1df4f722c428a8dd0dbaa42788
view	today	1	e905620264733583f9e40ce7af929be3	ab61ca55a96e1071d64c0260b00806b2a9a18113318ed967df6b925786bb5e58
view	unassigned	1	9e9de45c0436c99f196a96486a752aaa	5958ff12dacd8a9d4601657eaf8b86d7744998de896ce73247baf0b8da96f728
view	waiting	1	a9b6287c73e340808931a144815f96ca	e93abda752c3b0cce8147e6ef7073605da2f11514235132da7e697b48a19e303
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
