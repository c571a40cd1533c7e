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
    language text COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
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
    retired bigint,
    skills text COLLATE pg_catalog."C"
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
    spent bigint,
    CONSTRAINT entry_kind_check CHECK ((kind = ANY (ARRAY['message'::text, 'note'::text]))),
    CONSTRAINT entry_role_check CHECK (((role = 'agent'::text) OR (role = 'requester'::text) OR (role = 'system'::text))),
    CONSTRAINT entry_spent_check CHECK ((spent > 0))
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
CREATE TABLE public.macro (
    name text NOT NULL COLLATE pg_catalog."C",
    actions text NOT NULL COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.macro OWNER TO hd_admin;
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
    retired bigint,
    skills text COLLATE pg_catalog."C"
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
65		hd-note a13b1dde18207040b1ea59a76867ffae
66		hd-note a13b1dde18207040b1ea59a76867ffae
67		hd-note a13b1dde18207040b1ea59a76867ffae
\.
COPY public.agent (login, name, email, team, level, skills, capacity, absent_from, absent_until, assigned, retired, rights, calendar, language, channel) FROM stdin;
ana	Ana Conceição	ana@example.com	desk	1	network	5	\N	\N	36	\N	agent	\N	en pt	email phone
bia	\N	\N	field	2	\N	\N	1775001600	1776211200	35	\N	agent	office	\N	\N
old	Gone	\N	desk	1	\N	\N	\N	\N	\N	1772442000	agent	\N	\N	\N
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
COPY public.category (name, team, help, retired, skills) FROM stdin;
account	\N	passwords and access	\N	\N
hardware	\N	computers, printers, telephones	\N	\N
network	\N	connections, wireless, VPN	\N	\N
network/vpn	field	\N	\N	vpn
software	\N	programs and licences	\N	\N
spare	\N	\N	1772442000	\N
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
57	retired	\N	1772550000
58	requesters	\N	x@example.com
58	watcher	\N	ana
59	active	1	0
59	due	1772456400	\N
59	merged	\N	2
59	status	new	merged
62	tag	hot wet	hot old wet
63	tag	\N	old
64	tag	\N	old
73	retired	\N	1772442000
76	program	\N	box
86	promised	\N	1772843400
87	replies	1	2
88	replies	2	3
89	replies	3	2
90	replies	2	3
91	retired	\N	1772584200
95	retired	\N	1772442000
100	retired	\N	1772442000
101	retired	\N	1772442000
102	retired	\N	1772442000
104	retired	\N	1772442000
106	retired	\N	1772442000
107	retired	\N	1772442000
108	retired	\N	1772442000
109	retired	\N	1772442000
110	retired	\N	1772442000
111	retired	\N	1772442000
112	retired	\N	1772442000
113	retired	\N	1772442000
114	retired	\N	1772442000
115	retired	\N	1772442000
117	retired	\N	1772442000
119	retired	\N	1772442000
121	retired	\N	1772442000
123	retired	\N	1772442000
125	retired	\N	1772442000
127	retired	\N	1772442000
128	help	\N	at once
130	retired	\N	1772442000
131	retired	\N	1772442000
132	retired	\N	1772442000
133	retired	\N	1772442000
135	active	1	0
135	due	1772456400	\N
135	withdrawn	\N	1772442000
138	tag	old	old sealed
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
COPY public.entry (id, event, ticket, at, kind, author, role, channel, body, key, withdrawn, spent) FROM stdin;
1	31	1	1772442000	message	maria@example.com	requester	\N	Smoke.	\N	\N	\N
2	37	1	1772445600	message	ana	agent	phone	Pull the plug.	\N	\N	1500
3	38	1	1772449200	message	maria@example.com	requester	\N	It is out.	\N	\N	\N
4	39	2	1772451000	note	hd	agent	\N	TAB\there	m-1	\N	\N
5	51	1	1772544600	note	hd	agent	\N	Oi, Maria, a "boss"	\N	\N	\N
6	68	1	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
7	69	2	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
8	70	2	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
9	74	1	1772582400	message	maria@example.com	system	email	Paper.	\N	\N	\N
10	75	1	1772582400	note	mailer-daemon@example.com	system	email	Gone.	\N	\N	\N
11	87	1	1772584200	message	ana	agent	\N	No.	\N	\N	\N
12	88	1	1772584200	message	ana	agent	\N	Not at all.	\N	1772584200	\N
13	90	1	1772584200	message	ana	agent	\N	Yes.	\N	\N	\N
14	136	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400	\N
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
36	1772442000	1772442000	hd	hd	2	\N	\N	assign	least-loaded: ana 0, bia 6	\N	\N	\N	\N	35	\N
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
52	1772442000	1772442000	hd	hd	\N	macro	tidy	put	\N	\N	\N	\N	\N	52	\N
53	1772442000	1772442000	hd	hd	\N	rule	urgent	put	\N	\N	\N	\N	\N	53	\N
54	1772442000	1772442000	hd	hd	\N	rule	old	put	\N	\N	\N	\N	\N	53	\N
55	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	55	\N
56	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	56	\N
57	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	57	\N
58	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	58	\N
59	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	59	\N
60	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	59	\N	\N	\N	59	\N
61	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	61	\N
62	1772564400	1772564400	rule:old	hd	1	\N	\N	set	\N	58	\N	\N	\N	62	\N
63	1772564400	1772564400	rule:old	hd	2	\N	\N	set	\N	60	\N	\N	\N	62	\N
64	1772564400	1772564400	rule:old	hd	5	\N	\N	set	\N	61	\N	\N	\N	62	\N
65	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	65	\N
66	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	65	\N
67	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	65	\N
68	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	65	\N	\N	\N	68	\N
69	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	66	\N	\N	\N	68	\N
70	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	67	\N	\N	\N	68	\N
71	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	71	\N
73	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	73	\N
74	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	74	\N
75	1772582400	1772582400	mailer-daemon@example.com	hd	1	\N	\N	note	\N	\N	\N	\N	\N	75	\N
76	1772442000	1772442000	hd	hd	\N	channel	email	put	\N	\N	\N	\N	\N	76	\N
77	1772442000	1772442000	hd	hd	\N	setting	address	put	\N	\N	\N	\N	\N	77	\N
78	1772584200	1772584200	hd	hd	\N	setting	sending	put	\N	\N	\N	\N	\N	78	\N
79	1772584200	1772584200	hd	hd	\N	rule	notify-received	put	\N	\N	\N	\N	\N	78	\N
80	1772584200	1772584200	hd	hd	\N	rule	notify-answered	put	\N	\N	\N	\N	\N	78	\N
81	1772584200	1772584200	hd	hd	\N	rule	notify-promised	put	\N	\N	\N	\N	\N	78	\N
82	1772584200	1772584200	hd	hd	\N	rule	notify-solved	put	\N	\N	\N	\N	\N	78	\N
83	1772584200	1772584200	hd	hd	\N	rule	notify-assigned	put	\N	\N	\N	\N	\N	78	\N
84	1772584200	1772584200	hd	hd	\N	rule	notify-soon-late	put	\N	\N	\N	\N	\N	78	\N
85	1772584200	1772584200	hd	hd	\N	rule	notify-late	put	\N	\N	\N	\N	\N	78	\N
86	1772584200	1772584200	ana	hd	1	\N	\N	set	\N	\N	\N	\N	\N	86	\N
87	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	87	\N
88	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	88	\N
89	1772584200	1772584200	hd	hd	1	\N	\N	undo	\N	\N	\N	\N	\N	89	88
90	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	90	\N
91	1772584200	1772584200	hd	hd	\N	setting	sending	drop	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	92	\N
93	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	93	\N
94	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	94	\N
95	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	97	\N
98	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	97	\N
99	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	97	\N
100	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	100	\N
101	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	drop	\N	\N	\N	\N	\N	101	\N
102	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	102	\N
103	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	103	\N
104	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	104	\N
105	1772442000	1772442000	hd	hd	\N	macro	spare	put	\N	\N	\N	\N	\N	105	\N
106	1772442000	1772442000	hd	hd	\N	macro	spare	drop	\N	\N	\N	\N	\N	106	\N
107	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	107	\N
108	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	108	\N
109	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	109	\N
110	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	110	\N
111	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	111	\N
112	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	112	\N
113	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	113	\N
114	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	114	\N
115	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	115	\N
116	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	116	\N
117	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	117	\N
118	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	118	\N
119	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	119	\N
120	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	120	\N
121	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	121	\N
122	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	122	\N
123	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	123	\N
124	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	124	\N
125	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	125	\N
126	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	126	\N
127	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	127	\N
128	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	128	\N
129	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	128	\N
130	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	130	\N
131	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	131	\N
132	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	132	\N
133	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	133	\N
134	1772442000	1772442000	hd	hd	6	\N	\N	new	\N	\N	\N	\N	\N	134	\N
135	1772442000	1772442000	hd	hd	6	\N	\N	undo	\N	\N	\N	\N	\N	135	134
136	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	136	\N
137	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	137	136
138	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	138	\N
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
old	1	1772442000	58
old	2	1772442000	60
old	5	1772442000	61
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
COPY public.macro (name, actions, help, retired) FROM stdin;
spare	stop	\N	1772442000
tidy	tag+=tidy	sweeps	\N
\.
COPY public.mail (id, at, direction, state, message_id, digest, sender, recipient, subject, verdict, evidence, marks, ticket, entry, size, raw, reason) FROM stdin;
1	1772582400	in	taken	1@example.com	8cf97322f0830e57c102633cbded142fc19e80c5963c62de527184aa4d2333af	maria@example.com	help@example.com	[#1] A fax	bulk	Precedence: list	unverified	1	9	126	746949a44cdaf94d7a30151e2744c5bd3a60db3534d9319a8b656074b403528b	\N
1000	1772442000	out	sent	2@example.com	\N	\N	maria@example.com	\N	\N	\N	\N	1	\N	\N	\N	\N
1001	1772582400	in	taken	\N	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	mailer-daemon@example.com	\N	\N	bounce	Content-Type: multipart/report; report-type=delivery-status; boundary=x	unverified	1	10	262	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	\N
1002	1772582400	in	suspended	\N	eb238b0a2dbfb04f952999954df7520a30fd028995fbb2ba5c511b007ecc15da	ads@example.org	\N	\N	bulk	Precedence: bulk	unverified	\N	\N	45	d0218e0f9ad2c932bfd734750a5b80faed38d1e4aed6048310d236a97568bb5a	it went to many people, and it belongs to no ticket
1003	1772584200	out	sent	hd.1.1.6cf7333c6681d781@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.4a7f3a9bada82bde@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
1	1772584200	86	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.6cf7333c6681d781@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	86	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.4a7f3a9bada82bde@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	87	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.79159b934cb550fa@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	87	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.63936180a886df8e@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	88	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.e6c6ca0f248e8b0c@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	88	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.da270845754d59b6@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	90	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.f704412e303cdb6e@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 2082 1795847037.126109033	1772584800
8	1772584200	90	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.2af8801545e34a3a@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 2082 1795847037.126109033	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example
spare	\N	\N	\N	\N	\N	1772442000	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	65	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 2027 1795847036.905939532	1772583000	1
hook	66	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 2027 1795847036.905939532	1772583000	1
hook	67	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 2027 1795847036.905939532	1772583000	1
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
24	1772442000
25	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	25	1	137	137	196	\N	8caa5676aef30321c5017063ec679f00a3f018eb5e5f5e9b37450e4ed8abd267
2	1772589600	25	138	138	1	0	8caa5676aef30321c5017063ec679f00a3f018eb5e5f5e9b37450e4ed8abd267	2b2520b69ded3919f6c8222ad1360d5f39aaba2e252f91a1217ef8f678f7e7b8
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	110afe513071fd3d08a0ab26ea4eddaa	7266469faf968b47b8f66853dd55c8617f8fbba97a534bf075c7cfb9eaaa2978
2	1	c58cbb886334a25119d301b0d80ac69f	66c4a5599c0f9462aab8e58722eb2dd7df11815573606ea501e941e7a24294f5
3	1	866b4b4cd8de34abc09b3a18f8247bbe	c1b36ec2abf11baca7ddde18320d4af17596828fce9c9441904ff287a48178bf
4	1	1ee7835d727cf88512e9c28378eeb886	67a6f9fd96f04e0955173c947bd15ce633fe98820e22f70637940e79f5b499e1
5	1	ba68aaae2e987995e400c0add9b9570b	4d9b99e94ca93857293ce3d99a4c1ff8b0db8a61da334160a2b2da42d9a1cc8e
6	1	e60a0043975a9e84e075701f8f9c5159	a1d6b9b1e8b26d53927b5edeacec910828a831d7730febe0ae90d416f240f791
7	1	7582c7daa0e31692ee5044242cbee6cd	5a16b17b75b05002cec6b02efac0220efe17272f720321151ce38f7f7b438d28
8	1	25d03e41eabf9cbea55ae4b64b694ade	e09268d639ebd9fec2ef71bb3436e4aab8a5c83f3fcb6bc36b6bd55ea7f10e63
9	1	f6014f1dd08c0804f4311ef248faba75	156c35e6fcc4ddd9df5b7b577b723f001b266485d2591afb534bf3645df10b73
10	1	b69277d7b42fe07621f91b8fda8da048	17f585fbc16fafbfd1250ba5be6c204019ee015d10fca12c06c98b8a7033c6e8
11	1	9b9af88d8cb8ba36c66869a6d6784ddf	66d40521a473c0dce9211c7292966df9143098581b91490b9534904f86ede34e
12	1	ce3a76067e31689051bc0238629776e5	21267b111f57c497080d8c060fac0cfb0e7d4d504563fb4788eefcc7aafdeaee
13	1	361ab8f21086327ca64b4a086d444ef6	b2b94b156208a4cf0208c074a434b95483395323a7050ec0cc746686005a1fa8
14	1	cf812d485fee392aafcb30c9d07e4790	a717d7668bd868355de1cd7e889b5a30bd0feb6b49bd804ebac72b08cf0820b3
15	1	7fab2ce2994f7005ca65f507943cad1c	5610442852e53fb629ee1d68f84b81f53116f815d41fa567d14ac1251f8ed621
16	1	502ac3092501b16387ea5454b14e7340	1c1b0335d8d51e9f9d9aa29f02a3c8d3a1443323edf732c42557d5e2eb3566a1
17	1	16f9da84dc42e5150657d15be57711a9	307b2400b799b79731470172f8b9e354eb043aa28b6db9c82f37d753102ad146
18	1	9b9e7d0ecf46c6e5f71f334d61d1f031	81778c4ea4ab2074ff7cc9d42d049df72a72456aeeb470ce2d7f60c9084aecba
19	1	87f549170822fd01e0a11d2c6f00a227	51626122545e4fd8051c350f10a1a8a08bc8fe8777a4603f729b22bb031b1fac
20	1	318e2882e80f5c9048735ab5365fc0ce	aca2076e669eafdc25aa6a027cd3b58dd4dd99e47dc800a644b3c9bfe8551771
21	1	03122af58fdc90a2a86efd8f83652d07	e2d132379ff65449659d5cd9d7ac9b9018010cb4abab4ed1d31c7f0c1855a377
22	1	c99d329b9c8c6c529b0744c88652e96c	a92010475c4e146d37683badce6c8bd80b0c67ccbe509544442511c37318a9aa
23	1	7e4e9da327c8314f000fd4e8b0abe2ea	3b8026de5b2b7b9e255969ff350d11ea52041d06970beeb24ca583cab78b09d1
24	1	88c9ee21285cf3060202a1c3484a5dbe	f3bd1dfa061346d516ff4b2d455273c4356cce2895641f33e0a2360e70a0b8e7
25	1	f5fc81c9f7f1382d97f27d74d5c5fefc	25acf3f6273c8e92737aa98312a26f461754f0217c2911eecf5c90e2f1c3016d
26	1	8a793ecc3b7412edd842d09c6a6d0182	159f882dfca14fe224a5cf5ca34e40a3598b9954ac3fc2de4b2e263f68f29443
27	1	b232aa02a3fead61c17e1acdb8165961	f1fc67d2bb9b71b584d6c6acb1fba66f3efc7f268cf47e1fd883b42d8715cfe8
28	1	a17fd08efe6c5729a8790d2d1309a2f0	2e294a33952fb7abc8c7f8237b9784d24c88f46e27db9457aee441045dfe8a15
29	1	59fa3dc83a412201cb8070816ce7a24c	475591cecc07305533aa2217ed5f056c4cdaccbd76a576a5876afaa19de64120
30	1	2dea62ad3150999f4ff9ca6823317ede	ec2d429282b03df7f80aff31aa33c234d92b7ae2298bde2b5deda0a37acd8f10
31	1	4e73d49964277f38ac801fa8a8c8bf9d	8fd257156d3b02b92e52479382671eff91884f6229cc25f413b2f0a2c407f6c2
32	1	b91c742c5850af87af3ee49f5b677be7	1dc23f8719102088c2c5a0a025e41e89a7f8af1a21bf663f6f0734728b088c25
33	1	9f57bebd56afcd88265407104d4ce476	68028bb275ade6ffd07ba8c88edd9680a8146c95796c685ed64d744e5da7bbe3
34	1	c65b652ea762ee3ced381b5be234f70e	9f3220ee9a633ba5083b00902c8beb722bcd4360d585b292e0ba0b14cfe9c220
35	1	f7c6908acbf29720550b940aca5325d2	14c433c0df89967561515f30a82737b5eff5df04c9aab85b733f7c6c23062ce0
36	1	f25de1ed3f3a97b35fe8898eeb68e93a	d9b03ef53da1f3279ca54b04b1defc77e5772fdd506aac40154af99536714baa
37	1	a565d4170a01f2874900865c6ec22f15	fefa350a5038a2fcf208e72ab32c2b7e83ef0c196ae966a095ea6fa7e91c1b57
38	1	e26f75b8bee499060d6a22818d808b2e	dde68321c92f1d8a1c4aafd4a3854fb21cc032945119f00a144cff229791787b
39	1	fb3d8843a78b89406fc92e63ef34f352	7dac1964d4a6a5eb06d828ba7e59fee3398e0d98023504cd8986ffc405954bf7
40	1	c85f6c07f5cdd6eea072732afe2608e3	792f7f72b6c8034b37398c87498404326cb4e1eeebb374fd59c06899e60e60c7
41	1	a447961522db3a2960fd5f4a4ed850bb	4245ff87461878dc6584fb3b7d165745ae8e48b78e620caf41440cf0c47e0df8
42	1	f99c180a1429d8de8f86f67f012d0d3c	76104af1600cb548e972a634d01e915fc08c04901e6c36de60c4e7757d4df75e
43	1	805a88a0d10e3f6812a93ffc315ee52a	759d7eceb853a54a7a3772a05757748a4c1205658f527e40f9726dd88838c54a
44	1	6f06bfe73cd58c560f76a046c4b21973	efac497e7b0bce0217ba26ac85f1f027f3f58316c5cbe9ab285e728d268169cc
45	1	e6d782646e48acd57d378d0add2f1c62	a5dc2bb174a7c99c332d5d61965fb60169291bc528def05bf9a96ff7466014bb
46	1	560c78c583ec18db2637e5ceed284717	ff4ba33d9232478e3d8676fe481085ac5bab2d6e894be159b9bb9bdeb05de67c
47	1	88345be824c664342cbcfc0525dfc6e3	b9003e84e4fa005c0bb607f27d410f3680d13560f375d7461f9ca1d1bb7845ea
48	1	e57fca84555e5738b5a9049cc2271e75	9b085e1fd538c77412ea434505237d8314e333b14662e17252efc38e1ec03017
49	1	b9b8a958b63e5dd16d4862fa8ac42c32	0cc926af0ae078bb62ab5ea381bfd5c359d2d7a0ff648515e3b46b582dbbcc42
50	1	30e0627350a61013f2935d8c9432b278	fda54d285016cd25dcc2c83ec4b42e3744b29f4a1d4210a3e5370a5fac90dc07
51	1	1e4ed3b86e1284677a6ebc0eb1256991	da8874d838b6378bacd857c96e8b421d94db7c8ad38f73139089e686323040b8
52	1	193c9febf8227ddf41d51671c334261b	183da240bd2afafe61b95ee7bba1be9ad22f330c3c126011055b493f1352b192
53	1	88b7e788574d3af623e57c57b97af3d4	abb35b0aecf296f00b2c307e4ef8b124f5070f559be311f910a7064c9b01ef25
54	1	1ed647dbaf64b5f744ce3c678fa7171b	01c9fc5e29660387915d353559ce13c6f17f222765abe2a38b7fd45d5d9075c8
55	1	97c966e7f871466c2e37382825261543	25290229efd630e656c17650933d4dc89e12a6b15e72e5fff3cc4c44b71d6e1d
56	1	43c1475b71ffd5bc539efa3597835bbd	7a234f9b1b0ca50c6291681153132ce58317c1f19469ef181223809a80726542
57	1	1ff9bc9d5d1f093a200803826e1aaa6e	5132e684d0c7a96d15800a03a061e30de7f6192b77674db177b4e0e1cbd45cac
58	1	3db041e20f6689d1aa38af5e6213b140	884b5ce4b7af55efffe40085186a4208e02eb21fc668d26cca5cf105b1d6e3e0
59	1	184fca74308c8ec9496ea7a2355f002e	4a5ac76357673f84114070c0625f736d0df4873a617fa0f6fff40614867c0256
60	1	189a8660ecbce17c99b8582f374a8c0f	deb2367ccf31f4419f5eb4fbf32db144f5831f5132930e914df1f48201f1722e
61	1	efc4b16159e148b77459338978fcce50	e9df34bf25d701b1a3ae73a461f4388b1304abe584b931361f984d010aa8eafc
62	1	ac35d60a44ddf474fb85c551f3dbaa1d	6c2efa94fa9b2ad04f84b3fd11cd5a952c1a902013d66ea0939416ecc844e3e2
63	1	56298e342a6db8af09e1cbefafefc4eb	9a5c34acf84cf6cd6f5d0d2e0b774c777a86c60e707616fbeca503484717e770
64	1	6d8ee4c3e88627e380f355c3cf92c142	3bd050867c47c7a4b8e638b350e4d59645ef1c87544d632ae3eae62a22cdaa30
65	1	013b0536d07fdea35bf6d1d5303da746	91c8878de88beb53080567719266b58556ec0fc27bfa185641dc76b567d5bb00
66	1	b4fe0a363e09a3f4b6486d1db657bff3	068474df2b7f4c770acefd887bac8f9e47148bb01360e390f66f42badad8dd60
67	1	f2de306a52bb29d33849f612bcce9d09	0f5153e0a20e1bfb0802074744841af85b80b1a85a4a4b16d2471bf14d4f020e
68	1	aada84f27975e292adbf6c8f6e0e7f6c	42de594fc751130c9016088a6daed755788e7fe8ab9bb28a5be7ac896254b303
69	1	a537900f85116f5f6cb708655064b6c3	db7268b6d84db1a2487113470e53c1018510e8e6f106f82c406bd2041aad7ef0
70	1	ad936a81e0fdab0d187576397941eac3	4cdb002118f9307cc84f737720b925a63db33e89f00419e9d07e746b4e681d28
71	1	931e4479117cd7f02e0e674c09a647ba	33453108023fe48ff3a221b0303bd3a2d45ad07b125446fdd7a0289519c8a2ed
72	1	db5b1080d14c76386cd81feacbe0219e	306360cee20935c15a7feff4e5a0c86ce00c3e438fbe2eb09328fab3e90588a2
73	1	f8fad1520cc9efb2f9378d58724484b5	57f11158d074145b70e46dad548406b48da80166e678c5660156d66d552f454c
74	1	1aab805094e591fe10644c9a166b838e	176970dfa03e607ffc2ee46844351c5b22df307a474f7f7b5513f96f906ffa6a
75	1	26a04080618a9600362f51505b321553	e2d0d99c3462ee4143a423d5bb347f1dbb8af82cb0bef8e0a152370766ad5aec
76	1	ffd3c17f01d9e66e0e600eec5a08642e	c87dc90299030bc748790609ae03b462809131cfb668b76589317416b8227361
77	1	94578ceec10c6053ac824e3d1c185f73	fbaf3827dbf933e1621a73bc42bd5c491b2e2b79d590ac125cb13c3b9421f852
78	1	f0d4b6a94887c11796c03d04dfdaa67f	2a588002fe2af6f9aa650fdd007b3c176f449470422564421bf12f13008e7492
79	1	0aca60498687708143675b24bd9c5f01	6f11d156fe5f21680178c0c8df4ede2dce301bda7b1bf863502ac20b8ba4f8ba
80	1	7a0735846410a07f0ea44634d9004242	b7e97c0b89d18988980a75cbd170bf3280e3e7697e2fc139c364b74b12a5d07c
81	1	d8ca5577b37336ba2a66a66cb517825f	fb45bdcf7855e5a01ffe3d43bfce412c84b6de48c5bc31042402dd804cb520b1
82	1	37ea24f08be0459ce7d660e8f2ffa68a	846a649fe7146c14582c939b5b60d5b172dc628d19bcf94332a0f89507831356
83	1	f20d9a41b549398400eaf33fcd212608	bc3acfb434934bbdcfb0e10fbc5b5a2539ab5a1120b6351c7e401b59a79d1620
84	1	030e9180ff1965c0a3d312e4ed455c0e	f9b83a70e54104ff5dcfad29948adb8e1b5d6ff09d2adf6145564777e5555c30
85	1	66350d9355a93b08a4bb3fcd3f9bfd19	3c4319b99ffe81fcd854c2d1518c6ec76a013069c45fdad8a4a3b73f23824639
86	1	ef72be0497d4c592a34d8c3d680107ad	f55af3981b0f19efb010aa8c3fc976f88034b18f036261c74ec0bd7169e5a053
87	1	820259ea8e4d435da8e69b2fbe0b647f	8e5f1aa1f528568e34440f57f0cd5fe10896e3727c747a49b4d20077bcbf6fd2
88	1	a4e7314777cbf19d285fb854aeeffee6	ee18bb87106453e60c1ac4f77d298dd190d0324bce9fece370062212be5ce516
89	1	0d90fb44b24570e4f53a9384fca85587	c9b0f1245899a269edf217db6765cc4e663355f57f007b9c202ac2eb1299e979
90	1	73fe7cb61f9e258cd4e549c732ce3190	64289e6ea9e96dad27f5a36dcd1957ec61870d9f67182c9bfbcdb28c84bfbdca
91	1	a0650b1c15489562e5f60ac512d59c6a	8883df4214b8c84f9a9c39ff95a32ecb31939d0a91cb6f4086f839b2e63ea7b7
92	1	dd8709a33302736ce9938a6118e97aba	6f2ee637d3a5c4639686f2d6e977abe8a0db04c32295cd42e616dfc95828acb9
93	1	d2d4ef208e86f47a845bad72e2c66d88	20761a38a22cc4c27bd9f0c4a9e93d0e5d31ebe095be8cb14f74f33d33423692
94	1	241e47e3a8617066c0a28d9f091807be	84fd679be6a1717d82dc43ecc80025305bd5cd43751665b0e8061ae8f3e85f78
95	1	550bb1897012160cedb3ec0a639eb418	ab452e623a7e41b7d7c21e43adfa647e3b78b5d0b597dbec0be4efcae37b741f
96	1	cb4d038039d46f0790cc13726d8f1705	22c7885f742496856c77a5af744367c0f83a0fc1dc5000eabcb4b6aee364ecf7
97	1	96b4c50031ce95d4d7c81809967fe3dd	b3f1a2523ba177c122e1314fb0d6be3d7f93079cbb7e936d1b587cbb6249760f
98	1	4484e9708461825b39e9e270b37bea36	a94133078649a0d9614d973169192d08d1fbb6116d02d1f5373a5c8704bceba2
99	1	fdd8ffa2e115cc8b7a0fcec99df10659	5cea3d0613de6baa9e2673557fadb6294bec7dc9a5d14804a549b1279213c7c1
100	1	c2b0d33c4b732d6634e12b292e4e3e55	ffc25e633c2372c8b81ff8e2de606ea7f8c45eec565b354dd86adebcd73343bc
101	1	11d4a6c86480006019a9d64c0d846a51	55f44adff24d039c1f9932e55b96d5cc43df3268124d6534b2e069e517cf5c37
102	1	292ca8f6a1d1b740d95a1de382a5b816	863d136f275b4fb743552f323c50e574080d4fa6914d96fb3f33c9a7d6a3f608
103	1	eb05c2607aa80b56190f0c0e782c1347	c7872dee81f3d861209856c9781ed40949e6da06e209f72b6a15cd307b969881
104	1	b5a23f5048de975ccea65494e2397e58	4ae572a6b5983920af405083c0fc33174cc8118d803a8184b9a815f8ef845bbe
105	1	20825a30877a939c3d4d79cbfe349b8e	ccd4cdced3491f290b90cf85cbac15ac4f545adfc330b175748bfccdeb006489
106	1	33127cc7cbff7920a9a9db8411e570ee	c1481ba7c52ad9f85eeee2f6a0ee97c685eedf91d754d7356dbf06767b4f8257
107	1	54af17e6a0828209c3f760a7c86355ce	afc1ee712ae2ec7890102c41d6ab029ec87c493bbeeb9db0bfbea35e0d55427e
108	1	1c18de98b21b66e9289cc7471de532f2	c17d0ecdac3d6c10dfc1b532d9c869d4f0b0e3bad059875e6451f6c7ae6add1c
109	1	fe619c211fb6ceb2a42b2f91e78df81e	65bba808c716238d9bdf7ea647433b9933adc6c38c5424e29a6deaf028e41ccf
110	1	aa7581148601f75ec26fd68b51d0809b	3a3c1b22ded6aae6af7989df57e45f759cf6bd45974be02dc45a21700626d12f
111	1	fd151f5f449ed4ed305b2ce26275ebe1	aa9624672daa2ba4e062567acd5607c0a65213f25c477d6a8d73f774aea92d7a
112	1	490652390e7c8b9e052a980d0e98f2d5	3d05e6fbb3f8a19d734cf537e0a1283d76c6c1f4cb1be36ee3591cb3faa90049
113	1	3805e5614c8a430eab33de43125de38e	508dad2e3608b1a6cb55ab4b55a4e70b0f54f8f0a05abfa26570b11b552514de
114	1	87532c9d21be41bc6c431c56f7318724	c7b4c4d1b1b445d573a3b02572b20726129c6a80f9217d474da83e092706969a
115	1	cffb7605809042444af7f7ca24ea465b	bcf8adfe350374fb6d5c6176de65d46f24d2fafb04b0a8782e49dd6b797d1d79
116	1	47277cb2cc604ab4f7b0ea07a44a80aa	b6cbc92778ea97a64a8b871e3a1c4dddd19a902b50e1a2ff94a8495000c59487
117	1	2df06e86f2957958d4ff371914aa884e	d0e4fff07fd512b6ebdad0ba36a4116f5d8d1974f858aa918db245fb6645b0b0
118	1	dc7433383aae35e083cfd856b9967d40	a29d4504266f4f171939068fd474641bd9f2f6b7d04be2fa44b241c2052d45a5
119	1	9345ec555bcd177f022f53f67bf622e7	d1bf71c0278ea94ef429305877082b38410bcfad169328c19356e3e13e0fc011
120	1	e6a83e4e35a663ff0580c4a7dc47cfcd	8b7466a10224ea33589c9d84db6be45a16694088cb1754cf9b88a1dcaacffadb
121	1	be53a4675fe88e93a2eacd9970c64b74	ada391836912c33b52e0bb06ea1577b19094ac6cdb8e7a0647788eb967100975
122	1	2b56963b8fd93c35104f480ed287aa7d	0feedb4336c9b45599529a8c1f9b4f8e93d64e9e74b006c8a99d4ddc379bb532
123	1	bd02ee79a56550b4768dea3f4b9975d8	4ced39afa268dca6ff0048555a7e935df0dce97d969cffa7b4e5a323ebd51b3d
124	1	358bfe105362914e7a56e937b615c048	8ae6ca5baa4e54e59210b57da8d8aaedf63015239c874b5f8779efd4eacd343e
125	1	b22ee3bf0198c781acae79cbfa228108	c02b0d8db5488ef5d248d9593e031a445e4f73a9e8cd40340ba69b40bcdb5c79
126	1	400a6ea8fefac09bacce7480ee03aad7	0108f1a77e626c848945daecd0e2473f3c0d91dbcab658027271620d8f4b5fd9
127	1	deb27912175cc608d2cfb4d5fa1d1558	6c0eadac90f3f787774132896a4d28caaf4bc1c5d5b8ff20e0c6a497ed3ad389
128	1	5f345b43688738807da57d39c023a238	f67b20f49a367e683f668fbcb1519d1f3162d9bc2345238b3d96a005d3668fef
129	1	276604bf9ab2344976a2a5af925771e7	b1af923f229c382907c2ae8f23badab97718032d82a50ec709268ee62cfa6aa6
130	1	8874b3452a68c3312dbbfdb860c80465	28c245fef693f72d3fa26f6996edf4d278d626b3a941658b7975393699df07ba
131	1	bf3adf7b60d791dce2ae58c7f2241b7b	26cc8feab30a253d76ff33958844b29c28a56f9f07379b03cd12275628aa104e
132	1	2e1a3c0fe918b5fbbf9c92e56c86f54b	dcbb79d33de8b9676dff5eea0b0477ead89567492d876af3375a469b10db64e3
133	1	20588b6f01f4b6ac3b2bda3a60c88027	681f747aa59299318229bfb09b1e3efde61edd655c422c1cca8929cd3371a130
134	1	750ef775751054d3151a441b4910ef5a	3fb0f929990a8af75fe63184ebdae5c67034e19d35abc1e19ca89b08249a61a6
135	1	d12241129e46efa1b8ed5d7f430c5eec	0f9d54700d30e1a996af86eb07fc1205e9fc688cebf64a8b334ca14e9812eeb2
136	1	3935da087ade8bac50d1362069a10e33	58901e098fad6dc36ca221e5550af09474ca5db733e3c9abea91ae7aad2df38f
137	1	e8a88befb6b1555420c53e2621c9314b	dd0363b59b4fcdd825666ea3ab132a1fdb2279503d0a615e3cf039905a25ca00
138	2	6b62631c24610692cc1970fdbb28fab2	a57adab827a0a3c1ce2ac1ff504a4b1241238cb32f900f2a3a2e06834ac692d1
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-05-01T00:00:00Z	1	814a4a3980f5060ae4e98a1098c21001	5e109739abdb8d00e21f3b9b947e91afd28e7778f2ecd14e673f6a1d4bb21fc7
absence	bia,2026-06-01T00:00:00Z	1	3fe8c416e70fbfd977aec87201d6d1b8	a705ed377c524e3239422ca643c910fab17047edfc84867bf1d423a094125f8a
agent	ana	1	d963e70eab1400e995fdecd183c3d55c	bfee4e06308b979ddb5ac972d02540dbb4e0f02e1fb67c7c804566298c2fbf35
agent	bia	1	f3c9b66f294187cc17fe5604f9c79a7c	40f55f5157ceadd3a01c19fb48f66fb09f08748235297624aa65e3fdf8065293
agent	old	1	34bee95496a0ebd0bd3776b1eacb12d6	2d4e0242b0d994ce163a80e091c273b2c7c1e43f654257c20bba8b59e3ec5236
article	1	1	0c4fa3f7035f08575bbc5ac2ec4b5f60	a5d04ece7c4100abd362bb6ba8b142879ec043a323488060c4f0d42c894aa73f
article	2	1	c4f3ce25a8a7898db86196c8da2fbe20	92d99db6fa9907b791249e0e730ec2feda0755d57b60602693d1a5e19e123c0e
article	3	1	749ead6a56bb29989877c252d8636722	5b8a2b1b1583354e83b84b302d3e845eeda69cb1187aa5aaccf1cd9225a726a3
article	4	1	4c67cc7173e3afdc95c098ec873bd4ea	5ff69fdca3d423678539273581c09989b7be87098ec480090e6a58ade3e75f4d
calendar	brazil	1	58416382749f5b11663f93df2160ed98	64c052814be61dafe5c4e3257ce8dd5178b40a6e6326bc01def0663b1058f373
calendar	office	1	1eb524989511a6b90023bac9fa1848f7	9203a350b89f0e76e79e3b0662c09dbd8ad0b77ad482e5c73837a6f9591948cd
calendar	spare	1	96e56d7b4635ac4dfc3266b277526e20	a3a428355974f5265c1bbd0a09bd85b801951d8742906e5c53beb1463d98ef35
calendar	us	1	b4d345c52e77e5a0f240c80131cc0d04	e242de167c0653340bb9bd66b12874c455e6c161d2d18c883b1b6affdf568728
category	account	1	21e7944c9ffd312b9d17ecfbe70c1ab7	67df49b4b8136679187a2b593f7d25ee24cbefe553e60f2cc257d6c5722706f5
category	hardware	1	ce9e96dcf5a4cd57b2900e5ded1da320	b8621ab5dcf600c2d541c8157b2ad83b761fe15c345b9bac60b310e9f9bcbc1b
category	network	1	4f70ca104029048542f3c66542774931	667fe4beec5a2e2e7e81fe6ed60ee1ba95f8952efd0ca98d5c1f46389beb5d35
category	network/vpn	1	d5793a44fefb54712d2092dd67853911	d45e6c8b6fe691abd6fafd8ef17aeb6e25b7e46298fcd674f81ae01f19a37cde
category	software	1	d8b28a21f786fe0121c4116f7a53977e	3d863df36bac684f990d2c269e8013249e679cd943729fe2766fc70c3db4008b
category	spare	1	1e45fcf03a4eb90c0640d0d750f3ee3f	43f137a2a872ad2c72a4698bbce3d630ee7d7567080479fec5d88ccb6a906f50
channel	api	1	593c27c40ec3ac4808c22a0f9869907d	0eaa013e85bf6cce333bb128c0cd1dd698a059d36df798dea44f2b57889e65a8
channel	chat	1	e4c7768ba8d714723495b462b96bfd70	c936b080375dd55bc7e0df7810e9afbb6d8e5511dbc69a7afaa983450a284999
channel	email	1	8ab42d951beb82323496b9bbaa5c8223	5216171e8ac6663cfba592897e0f1d7eb6a4ff697717ba75dd5bb6774a9fe694
channel	forum	1	752772c5961b1afce9a85d2a8d8a03fc	b82a6b675d199a6cd1d50e58cfbda9b77c34a2c173ac0cd68e13648d7da50fab
channel	monitor	1	df0507b03d6ed5f4570291842e51956a	770d16c23b720953bce617189a073246023b04f0d8cbbb2c7127ff43a0eee14b
channel	phone	1	4f987f76f95bce50090477a4b5fdd2f2	1709d36746ba2fd31a7dac88c42471a44eb1903415d038ede2f36406fc199c89
channel	social	1	941e0dc78e681f36d63aaa1f76f8da08	5a752e42867d13354bd711b0bfe0f72caa50cd2df9de0150c98e4e7bd757d911
channel	walk-in	1	739e12ab7eb793deb99ce769c6b009f3	19b20bfc1035fd47fc16595dc78db89c4c67e83cfb6d04854e969a654cabd511
channel	web	1	4d22e4af38b80700d2e6f07dc92fad12	697498e8e28659da562c107f7ce7f3fcd93bc954f1bad35acb8c58b2dfd160c8
contact	4711	1	41a5033dbff9a16b88426becc0d7667e	ae71f467d9cb9fecf7587627d4caf758372212e9807d86b02aa3d44df228d989
contact	maria@example.com	1	9ff48f3433091c315cefb39b11cab68f	9ad050e5303d8eb44361ba7d72c02c2c9c0d7acc64ce34bd224206e863e37d34
contact	spare	1	80c5ec127564c1f738490650f0f46359	2820a9ab5fe96e7223246e6da1e34dce209c80c055d22480a8c3e5f81a70fabe
contact	x@example.com	1	18333d348864d8a793ab625ccc3c8d5a	63052447ae4f96a8f8565950155212bb346789c07a74da3923e9ee44136c6f29
field	contact,born	1	5f499da1b2a1f2e98b94f61a1f09b626	77f3c47fc5de34b6889c3f7e991e2ad33b938c1b75d9887f8530211c7c5e90e4
field	ticket,cost	1	e1e2439edd891b623e521684b76ab6df	5069f283e9f9e9d2df180640d5d35aae902aaa4662dc08e45b6493131f9206f3
field	ticket,gone	1	1cbf1c999b336c1c901a2f44a1124fb5	ed2669d55716a9d79fbd8b4ca01e067d5f8743d6ef8eed810a46dd0190dd1615
field	ticket,loud	1	645585d294add7dd58b46186bc021ed5	ce2df12c8bbf633e724e8e905a20bfab0417db62412b24244cfa87bda390a2a9
field	ticket,shelf	1	1dea159b22f0ca794fa12bd8060ccd63	b8fb72b1c47ff2d075e7f38dae4d47c6cf711f9bf959ec441d4137becf74a8a2
field	ticket,size	1	fb8ae4da85eb02f2416feb4b87a5defb	456fa15ff120e514a7b7558b1b3fc8b48f2f2994a7fa1776d36778736012b160
goal	answer	1	19ca85b0bcc5d33c52e1182d62f59a4e	305ea3cdcd2c5a7d76b006e5ef6347fbfd36d426c8baa61c418cab1de942ecad
goal	few	1	c59d480ef8fed597192ebab425170396	1e907252d3e8a277d35fa13a1e7a4ad9cd5657a7bdb1f4259cc55ff7539e07c6
holiday	brazil,--01-01	1	0232a48e584694083cc6b98f3bde7d6d	6cddc007f946cb4f9536b836b8041d7958efea1ab25d8398daa2dc97b208d933
holiday	brazil,--04-21	1	1f0372a61c5fa4aa2f0e8d7a9ce1fc44	d2157e3239910287f36e253a756190ee0d8b6765f0b62bf292f3c3688a5bb8bd
holiday	brazil,--05-01	1	31469a6252eec5d78100a479b6a16158	1a03a168a7ac9b5a86ff644312ec4eae296860af1d931f6fd72685c204299eb1
holiday	brazil,--09-07	1	1de9d724aa9794e40ca72ea6014f428e	bb06ecb94fb02d64385ef32980f10ed378c8b3d6b0da500f6960d4921f1d82e5
holiday	brazil,--10-12	1	a106b9c68e4ba0e4f0fc1e7b2fee9863	e17a763fb1970d2a274a5f085d01983803c00cff7893410daaefc21b02f97cb6
holiday	brazil,--11-02	1	6867aa282ed3f82af635e1674b54db0f	aa8d3ca48693abe21cf272eabd7641361f0cd3136df1cb877d3ffe8fb70c8aa5
holiday	brazil,--11-15	1	3ba25ab86a68c650797f8c545edb861a	c8f5c963f96490a71833e9892d481b0c13ed3abdcf028746c75efca1634b1cac
holiday	brazil,--11-20 since 2024	1	f3174e2abeb553d40dc81c6ffcb4dcdc	2fd9e006739ad277b0722b743c4f3c8365e347abd30e1223a89ed974df1467ae
holiday	brazil,--12-25	1	6b1534670549116635fcb86aa979abd7	4f4742f2e2973f6e5a4cb0e6e46f2c77c02bb2a1e6fc7d7f697a45c9f767015b
holiday	brazil,easter+60	1	d7b500429d3d75554d63de6abf6d0061	283382c7035d16f114cbe1535130112e0547a4c39e0382aa3f2d8c3751b873a4
holiday	brazil,easter-2	1	cecbc7b303124095c9563760826d086d	2ed206c5b6c20584e6d3db2850737d344903df6a488264b193a8917b48af0a64
holiday	brazil,easter-46T00:00/easter-46T14:00	1	40bae3e8ab6a5fba3bb272b7c009cb47	2d0baae7ed1e83af850a7105a73d818d526b09730b4ccf1d16f7f082ec2aa48c
holiday	brazil,easter-47	1	a1c076fa0cbaaebb5ab835ebbed4092c	536ea2b8b978e0165defbd75dd747348f5182b76884609ccf71dea78de194ae4
holiday	brazil,easter-48	1	5434e6ad2e8b30257ff512bfb68b8c30	3c8336221abd82db6219493903edbcfba57c1aec60649b3bb6e9fc9309e45608
holiday	office,--06-13	1	77ceee5ebe23db6862ebad8f34ac2e2e	2142a77676225ebb5bea82d8506fbb9074a78d4c03488bc15bbd7caa774fb9f5
holiday	spare,2026-03-03	1	845d18e7f2b54b5ba5a513d9af97834a	083d3099d5af60809113f230402d6994eeda32e4b29fb634c2994b209e11de8b
holiday	us,--01-01 observed	1	1f15b47a6d5ef65b7c4b7445d98413c9	fb8b0ebd2acd8a9aed46661672b6ad42beb6ed5690cffc5348548bc314eed8f0
holiday	us,--06-19 observed since 2021	1	2ca36daa56f3a0d86a9ed82976341a79	d4a5af71be53935e7242dc9c2e02a94654358c40d266fd379158b1984c555af0
holiday	us,--07-04 observed	1	88e7cf57dcfec66e1aa64cac5c6e701a	2663e9322df6ae59f7199209b8d63ea5f6f8e0b58ee68316aff3173f8980448b
holiday	us,--11-11 observed	1	89b5c7c8fb911193a91cce48ac97032b	244c9e00b7c86569c38f62d5627ca4a85e25b88bbed1bb644e1351143055ab77
holiday	us,--12-25 observed	1	ee092ddeba6f4bc0162e9db4640065f7	ffab9945d1f07c7056911937df63b462059e5db7e7be67af8535debe12a23efc
holiday	us,1st monday of september	1	2179eef12e1409e8af3b873498fbc79c	cbead9d4fe296f8ba4a5ed994b58fb1f2693e44795e96bb2adeca50a34333636
holiday	us,2nd monday of october	1	a3f5991bd1fbcf8ecc6a3f6dd852c510	88f83ddca939df3c6023c005171dc440979a6c44c8135c4ac7997b3267faf9cc
holiday	us,3rd monday of february	1	708da4d465b540a6e9c74505c2031a7b	6fa3a7059e4e84895d0cd709755f0ebdec398cb5802cbef49b9f7680ef1e13ec
holiday	us,3rd monday of january	1	3a20c9522b2f2d2c43f405dd13561f1a	25164faf74e4657fdf964e08a4d7158f67e1a3bf36aca6f1b09c0c4cdc052543
holiday	us,4th thursday of november	1	e308c674b1b3caae8013724f56ce255a	f93b57200a77e031c6f32d10883d61d5efe4b5e5621b0e31e0d4b3344da75825
holiday	us,last monday of may	1	1fd59029bded942b293beb343dd19299	71918c3e5b9f7c278ceccbce2934e1c2940e77c6331ea5833128f89cc6855975
lesson	1	1	ce0af106db9b17d6154e7418e3672f08	add471a3accf9b0311f72134f8b628eff31441a175764055a4c34c171245c003
lesson	2	1	d44b1985ecfc36b536194c2fe7882039	f30b86f834ed4f6e2d4eb848a2723e5b7897ae56a3029690d4564b31ad86ca38
lesson	3	1	72b4a0effe4bf581a6d703e942804ec4	56d8104c204fc7af958df3ebbf5b424a54fee42b149871de661b6858af3c93a2
link	1,blocks,2	1	6e3d74614447df27b491323bad9e1f8e	6a6330ff24cf2fbb43a71eabf9df826e007410daac5b7ce24fbd79333467a991
link	1,parent,2	1	5babe69b61d71f7462d01572497b72e0	6bac1e07b1515520c014246941f08130299427f78e067e4fc645cae50da8e4c2
macro	spare	1	87cef6b9d450b9244e56f08eb3d47d20	b33ad54d608dd5da85840d735da0cff6f61f7b119150c28961244e8d28c159ae
macro	tidy	1	756e1f08b96cf628266695eb97ef7d22	88125bc32ecf90c963468f6bfb76e0fd40fd03b82b4c83ed19a491bd67d22fd6
mailbox	help@example.com	1	dd970ba2e469fdbc9b19954c00d59266	a617838c130a79075967c23e3e8ca6e39ec87cc34e4a362d1714ec500e68fbe7
mailbox	old@example.com	1	f59090d10d6efa31d8e3c19c387e3995	359c53c3c58526fdebfa21266e8b05772372e4c29d7f2d38c3c642a9a83bf706
matrix	1,1	1	cc1b3d775f3e3b7a838f9b4cc62073d1	36803a0126db1464a54bd30d6183630e6cc525e18410f7e99df4bc25fdef3dee
matrix	1,2	1	48a4f451f3e8018df9b98402d4afa697	e0c39facb6d990ecb52a756e2df0a7a9fc3970cab5d10c398f72a9bd94011162
matrix	1,3	1	865a3ae52d787118195d281fdf8f51f0	9465e97dbeaafbbe9a69ecd7f8b369163c7e081d490ec8d21f4b3a8b32df59fd
matrix	2,1	1	c0184a76468fdd9b9409cd782d40189a	9406d92e695e6c845b6614b60c770cd6007fbc07c70846d48ce93853ee9156c0
matrix	2,2	1	39f777f654f121f938c4271b4433d835	70492148819c45253753c1504509faa5154e1b2d1d79ee62097c4b655de830a0
matrix	2,3	1	af2ec69a7b05fe5d15678967a9b6f4ac	b087886c979f37ac933fb1d5fdf26f1bc5f13516ee56666d3a5061e9f6b38659
matrix	3,1	1	a504d35d723010556a794e81c42906fa	1025fe7f9a73a2fe34f44a6c347ed3267725c00490fcc953afe444ff67f1916c
matrix	3,2	1	dda96d72abc89a0984083aa6935d4713	91a5c9fe58c2f362e3c554732773d9641c9de8f576a3b560ed7f01003aaeb5a3
matrix	3,3	1	2bc756c683843b4b51041ead5f24e1ff	af3833fc96231e47d82d5830dfa0c008612482448b8be1143c2e65b17e984e58
organisation	Açúcar & Filhos	1	65b4da8c840da263704e6eed0d682a7c	39345b4442e4d1136b7bd3b2d04e2af8626834f5955908cd0e0148ccd8d081a9
organisation	spare	1	53c292c0b6f5b620b25a1af35dc18371	4db743963434df8e80fefa4c681f73d72ffc9b48ffc1703a67bc4388d6dc2de0
policy	network	1	b270a5e9a41cbb152ca4bdac4ab099de	8a00e2008a6355b5c9cf3ed4a04fed1fa081f49fcec810fdae32c4db9d6f8f56
policy	spare	1	99728447625891e32d96b21b0445c1a5	17340328b3b2d15955c0bda97d13b25da11cda2329dddc59072f0f1c2c69fea5
policy	standard	1	e8e5e167afb75cd61f00ad9b833dc79b	59f435b3385c299fcc1ce18f282ff916749933ad9a59ecf0a2f6bd2dcf045c7a
priority	1	1	c4c4cf9f7039ee79de24c84943298d53	5f149e334f1f38cd45ed2705c6f014d7251d7d9e60ac8a29aaf2fcd63c4a15b6
priority	2	1	53d12d97074296cd4c918a81d5bce8e9	34aef48f88e2d118f9d896ce690397d3ac972807ad5236ab37aec77f22b081cb
priority	3	1	bf773c2202ff13847cadbe68bb2b3b67	5aa3a2469743ea69ee025d4e0df2f0e347af283d990b1e90bedf1312f0446755
priority	4	1	f8e16b372894bd321fe02a4c2c2856ee	e52fdb086849ff61c164a07b3007896390929603e7f9541239edc91bd27029cc
priority	5	1	fadcd82d513e5bcdcbb368ed034a7af2	75ae86a3db81898a02417b472c4b6977cd8561697110453c471b9d1627e8a8a1
rule	close	1	a4637e680359e2a215c987daabe191cb	824d5642fe2888179b96df777ec8166b06bcd373edb5a7b59f0f1df5f97fc41b
rule	notify-answered	1	d426308afcadeba833bcb15d4e9b2860	2db59a0e28a4306ac9ef7658fd589a16504ab9d5cec32db1d5f08d88b374b406
rule	notify-assigned	1	9aa89831ad404c862dd15777e416b8a2	cfb1dcc5822e22b78261440635a83f16d920d1ce83f20d7c540c4df9911ad143
rule	notify-late	1	08ec7822abae573e689596b5ca302b67	acb44f3e239ce2882bfbd8dfdc7f23ac65452d39c0a16ac8dea9ddb80371a66f
rule	notify-promised	1	f114429c104419bca0c8180102bb53cc	5705964b6e55cb6eaca568fee0f3097f91c1aee587c3af8a1310040849aa9d32
rule	notify-received	1	59e90d1c6251422da0c82c6439596450	bf9ab71f699875343eea8deab5744b9bd53d2f337019819fa38bd141cadf648b
rule	notify-solved	1	24e38c30c6c7672ec1d13894a40cfef3	591b6b1fd4b67dda64bc2a383b16c5bb05fddbde1011d80bb9a30c00ea8681df
rule	notify-soon-late	1	d10aa621b22a0b0da1e9bfa747fe237b	0916cfb727283355fbe3c219aa093486c43d1fa70dc066f8c818c5fe35f034f3
rule	old	1	98a0e2f20047da725c22b64a81b63bdf	18e8138bd0057b26230ff55e8378390dacff535f31caf90e92fc1392748b9af3
rule	remind	1	a20885d655c072852fe9adce9fccbd4b	337931e7aa6f0696c925ab1f5b065e687c1f3a44f11a78db30a6ca25e39423e7
rule	spare	1	036f01b25a17f0e33bae18131c7d2f93	e8fbf9a2cb5f5903ad7bf3cfd3110fdd9c9e77d5e87d3386416767f530a4ed77
rule	urgent	1	f1e64fb90fad3f3c00d66e359e487289	619fc00920c4f04604da97bc9bfb7c94b5c41ecef3b7af50ca1a988095e5cb6f
service	mail	1	9da55b68e45ae02481954a0801138dc9	c84564bc6c299576830237153f7af204395b97acd703b612cd1ea83a58866e8a
service	spare	1	4b77bd13ec9c57af4d6ddac818266ef8	e0e81ed04ae5ac631bb44e0f03954fcba34e0d56275ca933071fbbd2bd29dd5a
setting	address	1	1f597385a79562267265b65323222b9e	faf219b07f8f6715000cfc9a59db17441aade6883afe13a01bdd0b0484ebd15a
setting	attachment_max	1	d50132f1d51c31ccee04764af3ab8ad3	24e612e57857f2528ee8b1ea7bb281d29d23fbee1a19c666fcdadba35a6ac774
setting	channel	1	d3361cbf075c74eb589252a41f609416	7a55cd3d2d64cb3703cf8720847d7ae16bfb0e5e8179d0ae68e19fc3d2903f77
setting	priority	1	fb6580b925949eecd3bcda72641fb485	3edb280c1e708db7bdd874ce3991ae454c59ba0ec3909685f4c45224c8b7d289
setting	sending	1	8a68f5f75bc9988f8e7a87a3ecccba81	25225d073aab7b645954acd0731fb03d7f2475225561f559a60f2c1c32ef3912
setting	status	1	9d170c6046d04341ced7364ea61a41e7	7c52f58922b12e9446993c20ae0662c31a11e4e9aa495f712b739baba450040f
setting	type	1	d7bee328142a0b378556b8d46e5253d4	e0d7765f2b984d4587ab2576ec3cc8f80d13f9d9f474b1b32e6c8e64826ab910
setting	zone	1	1931de9ffa223b197d71a74f80662725	cba493dbe75f4907fce0645869c0d256b0e8913e8c1ca15787d18103e30edbbc
shift	office,2026-03-07	1	963374c554abf4a5378ef53a1751441c	ebdb5ccafb14fda57bc90081c161cb9467f51b35f98084928e1b0322554fc9e6
shift	spare,2026-03-02	1	7192dcec937843312a7cb384d70acafd	6924969baf458738dfa1e11776b3b450f9176f79dc7122eaae8ca889f31924a4
status	closed	1	b5ee85277889123f6ce2bdf8dba68ae1	5ac56505159e0e9874a7fe892c62856fe6d8c60ebcfb86dcb53a0cd829732856
status	hold	1	4a3eb15f59dccc8fd5f2a2609229c375	0a07a8872a3f3570d93d1f92443e00021ba57c5fc4edda800940847c660c8eeb
status	merged	1	aed520c62558b459ecd75116e4d2e59a	80b8d52d74864fbc6cdd1ee409fe51e29c1de9484dfecab342f10debe3fdcfde
status	new	1	ff7a94d3f3c54b8252a46d84b5e499b8	a0e68f5e160daf67c12085b5f860b31f32cb227c6d7f202c14d9cb10e9503345
status	open	1	75fe23b4ff4be8582a449a204cee2ae1	a245da1de80f6d40ada091c765fa0b75e93ff2b9d07f38dcdc701633ed5437e1
status	pending	1	ea910283c965fd22a369c12cb943417e	49ee24619f03c8561e029009ba5ced74df9e505e7e47096bcfad09c290307968
status	solved	1	c3576223e77057166fc64138da76e7a8	db0c26a1c138d51f3384c614e6124871b41630dc548541c1bfc4c42864229c8d
status	spare	1	1f1b4ffc5985bfd45f81e4e92f189308	8bd426d052f6ce57773c7fd9e7507c9f9d93ce3608d22cac5e3fc34327831b74
target	network,first_reply,3	1	d68d8c80617fd978684caf502f1702cf	5b442abcf1126dd75b2af25f64137226340ec544e1cd01c88368515374881fff
target	network,resolution,3	1	ba6ac4bde538f29dbee47370ecf18ad9	f8604c1d9e3a17e113ff023f2f80050018be097f8ffd3beeb1e2c84eaabfc3b7
target	standard,first_reply,1	1	9c4a92c809bc6155ac8218edb7b1fd6c	1a53a32c38ce254119d8b01d6e215f7a84ac2c54e6993e98ecc2cc84e9091fa1
target	standard,first_reply,2	1	00085ef0652f823673381aeb855d7683	5787ece0f564553af83404296d3eca07cc56b5f3e523d22dd37e4743716ddb5d
target	standard,first_reply,3	1	a3108c2327ecba15e69d0ce256be4a0f	ce7113a3c20f618cde02c02f8bcc0123e4c7b07760048cb2efd7c36f0d9c30cc
target	standard,first_reply,4	1	f27b32bb114819939ddc7573804b11cf	8f2dbe47839d0ef5887a2da518dce407b94ecdd178118ecde734c3a0b99c1dff
target	standard,first_reply,5	1	1113a5313a3ab7229541a3946d3ac62d	64b810186b5cf15bb9c1d799327b57f035ce182cb131d7291bc220baa5731f8c
target	standard,resolution,1	1	7b65a49658bdc446624b7f9e6d404344	467ec13641dc9f18c8b87e0e1cb9f33980901308d801e5a6c63926498e71379a
target	standard,resolution,2	1	4ee8c963772a2035c1f53040280cf26d	71f94d31995c4908677258d133a7e381de35fa4cded9bc392dae401b7b9422c9
target	standard,resolution,3	1	982649412cb71eab29466c3bd8351282	f33fe625e640b3ca0736983e60e7360cc8e1f9ef2d225ed7d7624d3ade996c72
target	standard,resolution,4	1	1e567c35b8378df216d9ead83e7e1f4a	f775786c1dcabe89a63643522ac665f4bc6aceab9afd69033f5b77f1788752bd
target	standard,resolution,5	1	c36d78333173be32217acd0fc8bb5ae8	5923a649a5414e171b405b312449610c9b578aefef824539c779e607eac0ddef
team	desk	1	0fc1be9ae9979f8fdbda3d913d9653a6	9c25ec9c64c26fd0b41724959980af013519fb62f463625ff95e97b877557b95
team	field	1	2fda49a78f869ce9e289cbf46034afa7	223c35fd2a35e2da3de0022665207bbcb2b7f06f4ffa42fa3347f0c6c14c25a9
team	spare	1	3d08121ef231ac690dc3fba8b421204c	8e343f412a2f7ac7dec0ffa351172c2361d695a0c2b1be4d9c66a935ac47f677
template	answered	1	e76b6d0bc707afc8523478776fac6dbf	1ee5b89f2bc9bfcb1ec29870fc3c014d2e6c78e2f9918d27c4fec6c99cf08c75
template	answered,pt	1	436e4ff5ee13bbb0cd5f1d5003240389	786ac1ebf3403a9ad8a74c7848079928d0a12ec41dbac189e1a20c403b66e6d3
template	ask	1	fe8f52a7337ce596a335bb3db37fb022	7b0fd9be42eda77040e72907ca2d6e704660b0bb3fa8e12fa6e769d84977f982
template	ask,pt	1	a15fa0a3d433b373fe47aae216c3843a	5ab1051fde794bd58e63e4298f05431f7b46a579b66a462cc58ab4d4b9cedef7
template	assigned	1	0d8e092b6543314885d3a85b7099ca96	4f4fd2f4261f03ecb8d38fc6b7bd79f9a3cddaa2a60a7a91e3beeaa169f73b91
template	assigned,pt	1	6e3fdd403961a2c6852a5107a569f706	4921d4ad855ae7e291049c5fc34c34d17268a7ddb509ca1d5dba7fff061e2b37
template	late	1	9f0466bb83ee0ed9efc18ee5299c0e51	b6410f08c40a56e131c71ad2d34c644dfb57ebdcade041893d07e225a9215dc4
template	late,pt	1	d93450c38f2583096fde805ca1400c52	92df241d471745e8fda359800899a6f0641398cb1282016cf80c9cd35b0a6faa
template	promised	1	a55827d3daedf0f0b7984d12cd76c3e4	7fae3fd9d11ed29fee5a36525a138b75797e2c121f8cfbb07b163bd65b4d61cc
template	promised,pt	1	b3b46bb68b83ac26d2f6030475d44ef9	30798d5d3187101f12c763eb6d6ca1f3c7693db3083b868758a5fa14f783231d
template	received	1	084104a800692341bc0ec3001d902510	a15124448781b9d538462e6223b3764b550d908e36b534f95eb8b673a9ff1e7d
template	received,pt	1	c5037616ecbb837adc168b50417df6b4	bbffda6faab8ebece581a06dedaaf8804cba860fd0865c2c3b4890218aa53879
template	remind	1	4fdcb8104021b4467824f247b0b77cd3	a5804dd4e9a8e551ddc9327122ffa43479fcbbe9e51daea754d7d2b56486e599
template	remind,pt	1	f42ca808d04293939a969275f7a1ff7c	ad1bbd084a050b3b37bce187ea19187d715dbf0bba3db02795cf1028ecbfedf1
template	solved	1	20cbf836497f129d56595972a2f8db79	e02713e891d28ddd0b41b2ba4bb289d460a5129484c9aec8121fb13ae19efa26
template	solved,pt	1	2a994c99f95ed3cdce222c7a91e0ae8a	0b3ece5c9bbe08d3f90cde0b054ad84e4352de0abf74953c7dd38a252d45f45a
template	soon-late	1	14873d0cfdd517b2762a29720957f55f	b52d79b392e73e254264c9808661fb1b7c0571e8d1fcbbb968822d28d654b0fc
template	soon-late,pt	1	d9b19c3bb2c4e8c8eb0dd46fb23f70b7	85ac74897cc499b69136c405c02863f648b9c4859c22bf827d0c803aebef9630
template	taken	1	43a9f0f650d89098e259a2ba48ef3635	04fea0d790dddbbdab1c66b7b42150556a4e341433224debf45fc6e3c58eb65d
template	taken,pt-BR	1	d98aaa13937cba6d86c6805338c5a8c3	9483234544fde12830c2ed12a57717d32ade38090ad5e3ea61decf0d292b334c
transition	*,merged	1	7e86903c149ff77d7691523471e16fac	ef1986887faa66a9abbbc83cbe70e6a7da069eb7c88337a67d1e161ca01da69e
transition	closed,hold	1	1dfd73120aab5579bcb640f5562db1ac	e917158067b21e27ca3d154df1159d2d38127bb3e6650e39913a98e1d5d9a825
transition	hold,closed	1	884a7f83f45da54efb57a87ad8ac39ab	3a4e4cd24512004b84205e6c674267ad5f01fef517274bb7331210414c510471
transition	hold,open	1	41c0616ab2a0b44f4840f3c5baa215d7	d0dda70de0d7eb60cf24c6e3a0a642349fc8446aade24568883c90c2450b9c31
transition	hold,pending	1	70394dfebd83fde78aec5a3e059fbf11	e6368e303040695c62fa50612a96dac6c982795ac77985f82a2d70244fcc49d0
transition	hold,solved	1	f55d7e73a9fe04a0c326ccf1607d1de9	cafdab53aabd883ebdd10973315861c9793ff9020490d6a5b6d5c507b8414f55
transition	new,closed	1	7a3be6714d0077e0dfa0cb88a10fc34b	4185c0ea28edbef1c01d265c3d55c61fed450f88eaf512310551a69f80215778
transition	new,hold	1	c99e9ed077cc8640a52034a8c40db750	c74efd8904dda8eab7dbea27484e1187a49c8c9c9e58ecf07c335eab2b93ab73
transition	new,open	1	2f9c71214631a71709cc2708cb92d8c3	ab190ed69af28d4e48c83eae7b430738573657234493b20e2c5a4fd536acdb30
transition	new,pending	1	b220523e42190f4e6c27d2ed24e29021	324da5d9f733067b71057dc7ebd1d3d5a93159f068c2f3501fcf1404e646c3b2
transition	new,solved	1	e0eac5b45e2d9772053261f1d2e8d893	824ebef6857eea77ecd52db6f5a6055be974823c833e34f7ef18e7a33a9915bd
transition	open,closed	1	1770a00255a98869d37a2c36e8ba0450	870a3b193edad34b428c265b0b894546a116760e5438e0ebfba5423e104f9673
transition	open,hold	1	11e5c1d3e92b70806882bbaacb79e948	3ca58c6086be2d555231f03b5e7dcd27e7013afd97f2e834483a3ad380292688
transition	open,pending	1	3ebf5dbcecd7591ddc522c803452ebf7	baef4e071c5653c3d162b8ab49ae677f0ae3959628574268f07607c7eee3a6cb
transition	open,solved	1	c7c48674ec5136b4f7c85946b0614bdc	2d2ae8e1092c9fdebb3e99309a716fc64ec58b5ef1c92dba22e4730c707b885d
transition	pending,closed	1	32e651162e3de9a1070d214564f60bd2	c23166d8d88abc276d1e8946c8794254ff7a2efccde7b0563aa8a8c20d3d0d97
transition	pending,hold	1	1cafe61f2078523f66162778a11ddcd8	ba4840d2438e215bc7155c9a6bf56bd4fe9d4295057f0add782eb1856c2f9bf4
transition	pending,open	1	e8e627678e93446b9a610bef268672f4	527e3945da53f326be053c01fbab956869603f323e60b4c37e82db112ebe7b75
transition	pending,solved	1	6bd8acd489e380ef4300aadc5cbcb53a	dbc22a8f8554637334a9ec0f2c46908347406a2451f2c323baaf3be27f8ff6de
transition	solved,closed	1	a16a96991603575f913fc4a68b2c4e4a	ac5b9d6eff6a443a1cf6154e320f7f05bd9456301cc82357d6d96b9cfff19ab0
transition	solved,open	1	a7c7cade26b0f1ffc8dc885414c42d88	5a5e443eb4207c7465ce818567deda86e43fa13a221f48ac7e29056781fe09e0
type	change	1	6e1198c7abd68232454eab0d03962660	1adda98284a3faa4a6fbb1f078c9e4f816d06373c60da3984f2200f19b76f972
type	incident	1	5aa8376b5f6f29da50932cdedec1fc2b	c4bb3756fb29d07587e8e60ef7abf800c57f30994554bcd8ad9026b4106b9edd
type	problem	1	d0820069723fd500f4f9506fe294a0f6	dc8f8c3ccd7d4fde217ef9227c3213701c81e3776818bf1f3c7270f404ce0a47
type	question	1	4f31f092689ba04c5e32ee68400f0a9d	edb825bfef80534040577bc9750c9e16ec8ec3d05997927b5cdef7b3800e56ae
type	request	1	12044333d1cebbc46708f29fa5fcd595	2acf459d97297db9b9362e22e51d7420fe57e0e0899ae941795a51bf50265100
view	kb-review	1	64f26f824c857c4860a7e98445df5cae	ba7d6025f65eecbb09834622631131bda9f23990a29781da70598f83f62d361a
view	late	1	26ee014d404c3377767e05c96b9bfa11	af6eca0200ac41aae2f62fe85e07399c6a90a863b8cd8a91ba0e537d1bdcdd52
view	mine	1	68ede1b33d796c95610a7822ac1e32ff	903af46fea0565f442505cf999b163a2a4e706cad4ad7a8bd79e2b8877921012
view	queue	1	a230bdc9d258b9716d18c68491f5ec95	f8c48fddaa40daad51e83bdb0ddf743f121f2067bfd20e5f14f4452245259787
view	struggling	1	40b9a89a4053d383f5ee16cd683922a6	8c8b4bb48a8243684075007e5e77bbe5571cb57dd37f53738bc7d7f9e5d07d4f
view	today	1	3dc7f637e9f18bcf78243eda7a1dca68	83400596af2277e80114f2ed8d20d92a68a11673d96a474e892864b782780f8c
view	unassigned	1	0827cebcba0aca6098233bf0ba3392b9	98020270d55b77eff350b4d05fcbedcf0d6d9b9762a33753a58d5f881392ce85
view	waiting	1	454fe68f63c0c420294aee099a8a82a8	9ca846682936076f44a11d3821ede942dc9b8172ea334ab5fce9c92fcb819626
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
COPY public.service (name, team, calendar, help, retired, skills) FROM stdin;
mail	desk	office	letters	\N	smtp
spare	\N	\N	\N	1772442000	\N
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
SELECT pg_catalog.setval('public.event_id_seq', 139, false);
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
ALTER TABLE ONLY public.macro
    ADD CONSTRAINT macro_pkey PRIMARY KEY (name);
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
CREATE INDEX entry_spent ON public.entry USING btree (at) WHERE (spent IS NOT NULL);
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
GRANT SELECT ON TABLE public.macro TO hd_reader;
GRANT SELECT ON TABLE public.macro TO hd_agent;
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
