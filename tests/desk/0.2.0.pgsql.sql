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
CREATE TABLE public.alert (
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    severity text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    service text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    since bigint NOT NULL,
    opened bigint,
    turned bigint,
    turns bigint NOT NULL,
    next_at bigint,
    readings bigint NOT NULL,
    ticket bigint,
    CONSTRAINT alert_severity_check CHECK ((severity = ANY (ARRAY['critical'::text, 'major'::text, 'warning'::text, 'minor'::text, 'info'::text, 'ok'::text]))),
    CONSTRAINT alert_state_check CHECK ((state = ANY (ARRAY['ok'::text, 'problem'::text, 'held'::text, 'flapping'::text])))
);
ALTER TABLE public.alert OWNER TO hd_admin;
CREATE TABLE public.approval (
    ticket bigint NOT NULL,
    people text NOT NULL COLLATE pg_catalog."C",
    quorum bigint NOT NULL,
    veto bigint NOT NULL,
    own bigint NOT NULL,
    until bigint,
    retired bigint,
    CONSTRAINT approval_own_check CHECK ((own = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT approval_quorum_check CHECK ((quorum > 0)),
    CONSTRAINT approval_veto_check CHECK ((veto = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
ALTER TABLE public.approval OWNER TO hd_admin;
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
CREATE TABLE public.ascent (
    name text NOT NULL COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    service text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    level bigint,
    to_team text COLLATE pg_catalog."C",
    to_level bigint,
    inform bigint,
    help text COLLATE pg_catalog."C",
    retired bigint,
    CONSTRAINT ascent_level_check CHECK (((level >= 1) AND (level <= 3))),
    CONSTRAINT ascent_to_level_check CHECK (((to_level >= 1) AND (to_level <= 3)))
);
ALTER TABLE public.ascent OWNER TO hd_admin;
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
CREATE TABLE public.blackout (
    name text NOT NULL COLLATE pg_catalog."C",
    starts bigint NOT NULL,
    ends bigint NOT NULL,
    service text COLLATE pg_catalog."C",
    help text COLLATE pg_catalog."C",
    retired bigint
);
ALTER TABLE public.blackout OWNER TO hd_admin;
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
    for_type text COLLATE pg_catalog."C",
    required bigint,
    public bigint,
    CONSTRAINT field_indexed_check CHECK ((indexed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT field_public_check CHECK ((public = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT field_required_check CHECK ((required = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
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
CREATE TABLE public.model (
    name text NOT NULL COLLATE pg_catalog."C",
    trained bigint NOT NULL,
    tickets bigint NOT NULL,
    choices bigint NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    data bytea NOT NULL
);
ALTER TABLE public.model OWNER TO hd_admin;
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
    domain text COLLATE pg_catalog."C",
    shared bigint,
    CONSTRAINT organisation_shared_check CHECK ((shared = ANY (ARRAY[(0)::bigint, (1)::bigint])))
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
    skills text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    depends text COLLATE pg_catalog."C",
    alerts text COLLATE pg_catalog."C"
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
CREATE TABLE public.submission (
    key text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    sender text NOT NULL COLLATE pg_catalog."C",
    person text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    ticket bigint
);
ALTER TABLE public.submission OWNER TO hd_admin;
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
    manager text COLLATE pg_catalog."C",
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
    starts bigint,
    ends bigint,
    risk bigint,
    plan text COLLATE pg_catalog."C",
    backout text COLLATE pg_catalog."C",
    root_cause text COLLATE pg_catalog."C",
    workaround text COLLATE pg_catalog."C",
    approval text COLLATE pg_catalog."C",
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
    t.starts,
    t.ends,
    t.risk,
    t.plan,
    t.backout,
    t.root_cause,
    t.workaround,
    t.approval,
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
    retired bigint,
    type text COLLATE pg_catalog."C",
    approved text COLLATE pg_catalog."C"
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
CREATE TABLE public.vote (
    ticket bigint NOT NULL,
    voter text NOT NULL COLLATE pg_catalog."C",
    vote text NOT NULL COLLATE pg_catalog."C",
    deputy text COLLATE pg_catalog."C",
    comment text COLLATE pg_catalog."C",
    round bigint NOT NULL,
    retired bigint,
    CONSTRAINT vote_vote_check CHECK ((vote = ANY (ARRAY['yes'::text, 'no'::text])))
);
ALTER TABLE public.vote OWNER TO hd_admin;
CREATE TABLE public.working (
    calendar text NOT NULL COLLATE pg_catalog."C",
    opens bigint NOT NULL,
    closes bigint NOT NULL,
    before bigint NOT NULL
);
ALTER TABLE public.working OWNER TO hd_admin;
COPY public.absence (agent, since, until, deputy, reason, retired) FROM stdin;
ana	1772565000	1772567400	bia	\N	\N
ana	1777593600	1778803200	bia	sun, and sea	\N
bia	1780272000	\N	\N	\N	1772442000
\.
COPY public.acted (cause, receiver, action) FROM stdin;
85		hd-note a13b1dde18207040b1ea59a76867ffae
86		hd-note a13b1dde18207040b1ea59a76867ffae
87		hd-note a13b1dde18207040b1ea59a76867ffae
\.
COPY public.agent (login, name, email, team, level, skills, capacity, absent_from, absent_until, assigned, retired, rights, calendar, language, channel) FROM stdin;
ana	Ana Conceição	ana@example.com	desk	1	network	5	\N	\N	37	\N	agent	\N	en pt	email phone
bia	\N	\N	field	2	\N	\N	1775001600	1776211200	36	\N	agent	office	\N	\N
old	Gone	\N	desk	1	\N	\N	\N	\N	\N	1772442000	agent	\N	\N	\N
\.
COPY public.alert (source, key, state, severity, text, service, at, since, opened, turned, turns, next_at, readings, ticket) FROM stdin;
	db	flapping	ok		\N	1772568060	1772568060	1772568000	1772568060	2	1772568960	2	7
	disk	ok	info		\N	1772568000	1772568000	\N	\N	0	\N	1	\N
icinga	smtp, "1"	ok	ok		mail	1772568060	1772568060	1772568000	1772568060	2	\N	2	6
\.
COPY public.approval (ticket, people, quorum, veto, own, until, retired) FROM stdin;
1	ana bia	2	0	0	\N	1772565900
2	ana bia	1	1	1	1780272000	\N
3	bia	1	0	0	\N	\N
\.
COPY public.article (id, title, body, state, language, tag, ticket, author, created, updated, retired, translation_of, review_at, owner, category, service) FROM stdin;
1	Impressão em chamas	Water? Não.	public	pt	fogo	1	hd	1772442000	1772442000	\N	\N	\N	\N	\N	\N
2	VPN	Error 809: certificate	internal	\N	\N	\N	hd	1772442000	1772442000	\N	\N	\N	\N	\N	\N
3	Old	nothing	draft	\N	\N	\N	hd	1772442000	1772442000	1772442000	\N	\N	\N	\N	\N
4	On fire	No water.	public	en	\N	\N	hd	1772442000	1772442000	\N	1	1775001600	ana	network/vpn	mail
\.
COPY public.ascent (name, category, service, team, level, to_team, to_level, inform, help, retired) FROM stdin;
spare	\N	\N	\N	\N	\N	3	\N	\N	1772442000
up	network/vpn	mail	desk	1	field	2	1	x	\N
\.
COPY public.attachment (id, entry, ticket, name, type, size, hash) FROM stdin;
1	2	1	blob.bin	application/octet-stream	6	c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c
2	2	1	empty.txt	text/plain	0	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
3	4	2	blob.bin	application/octet-stream	6	c6c46f9ea1c8fba3482b3523aba1b91f5cc25cb9b128129202040d56bca8972c
4	10	1	part-1.txt	message/delivery-status	28	db225760dfcef71e23f0089ca979cf0b00ae5afe3d7a4a54b4cb608fe9c142e5
5	10	1	part-2.txt	text/rfc822-headers	28	28785907025e0cf21889374d72ef69eeddcff901d1dcf36e6b09e2e83b9ff998
\.
COPY public.blackout (name, starts, ends, service, help, retired) FROM stdin;
spare	1777593600	1777680000	mail	\N	1772442000
year	1797724800	1799107200	\N	quiet	\N
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
35	retired	\N	1772442000
36	agent	\N	bia
36	level	1	2
36	status	new	open
37	agent	\N	ana
37	status	new	open
37	team	\N	desk
38	due	1772449200	1772614800
38	first_reply	\N	1772445600
38	replies	0	1
41	active	1	0
41	cost	0.1	7.25
41	due	1772614800	\N
41	solved	\N	1772452800
41	status	open	solved
42	active	0	1
42	due	\N	1772712000
42	reopens	0	1
42	solved	1772452800	\N
42	status	solved	open
43	level	1	2
45	backout	\N	off, "at once"
45	ends	\N	1775080800
45	plan	\N	turn it\non
45	risk	\N	2
45	root_cause	\N	dust
45	starts	\N	1775073600
45	workaround	\N	blow é
47	active	1	0
47	closed	\N	1772442000
47	due	1772445600	\N
47	solved	\N	1772442000
47	status	new	closed
48	tag	\N	x
49	level	1	2
50	columns	\N	id,subject
50	filter	active=yes agent=me	agent=ana
50	help	what I have to do	of ana
50	kind	\N	ticket
50	sort	due	-id
55	manager	\N	ana
61	retired	\N	1772550000
62	requesters	\N	x@example.com
62	watcher	\N	ana
63	active	1	0
63	due	1772456400	\N
63	merged	\N	2
63	status	new	merged
66	tag	hot wet	hot old wet
67	tag	\N	old
68	tag	\N	old
71	approved	\N	change
74	approval	\N	waiting
76	approval	\N	waiting
78	approval	\N	waiting
80	retired	\N	1772565900
81	retired	\N	1772565900
82	approval	waiting	\N
84	approval	waiting	granted
93	retired	\N	1772442000
96	program	\N	box
106	promised	\N	1772843400
107	replies	1	2
108	replies	2	3
109	replies	3	2
110	replies	2	3
111	retired	\N	1772584200
115	retired	\N	1772442000
120	retired	\N	1772442000
121	alerts	\N	smtp*
123	active	1	0
123	due	1772571600	\N
123	solved	\N	1772568060
123	status	new	solved
126	tag	\N	flapping
127	retired	\N	1772442000
128	retired	\N	1772442000
129	retired	\N	1772442000
131	retired	\N	1772442000
133	retired	\N	1772442000
135	retired	\N	1772442000
136	retired	\N	1772442000
137	retired	\N	1772442000
138	retired	\N	1772442000
139	retired	\N	1772442000
140	retired	\N	1772442000
141	retired	\N	1772442000
142	retired	\N	1772442000
143	retired	\N	1772442000
144	retired	\N	1772442000
146	retired	\N	1772442000
148	retired	\N	1772442000
150	retired	\N	1772442000
152	retired	\N	1772442000
154	retired	\N	1772442000
156	retired	\N	1772442000
157	help	\N	at once
159	retired	\N	1772442000
160	retired	\N	1772442000
161	retired	\N	1772442000
162	retired	\N	1772442000
164	active	1	0
164	due	1772456400	\N
164	withdrawn	\N	1772442000
167	tag	old	old sealed
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
6	agent_work	1	\N	\N	\N	\N	met	1772568000	\N	60	\N	\N	1772568060	1	\N	\N	0	0
6	first_reply	1	standard	\N	1h	\N	cancelled	1772568000	\N	60	1772571600	\N	1772568060	0	\N	\N	0	0
6	ownership	1	\N	\N	\N	\N	met	1772568000	\N	60	\N	\N	1772568060	1	\N	\N	0	0
6	requester_wait	1	\N	\N	\N	\N	met	1772568000	\N	60	\N	\N	1772568060	1	\N	\N	0	0
6	resolution	1	standard	\N	8h	\N	met	1772568000	\N	60	1772596800	\N	1772568060	1	\N	\N	0	0
6	taken	1	\N	\N	\N	\N	cancelled	1772568000	\N	60	\N	\N	1772568060	0	\N	\N	0	0
7	agent_work	1	\N	\N	\N	\N	running	1772568000	1772568000	0	\N	\N	\N	0	\N	\N	0	0
7	first_reply	1	standard	\N	1h	\N	running	1772568000	1772568000	0	1772571600	\N	\N	0	\N	1772571601	0	0
7	requester_wait	1	\N	\N	\N	\N	running	1772568000	1772568000	0	\N	\N	\N	0	\N	\N	0	0
7	resolution	1	standard	\N	8h	\N	running	1772568000	1772568000	0	1772596800	\N	\N	0	\N	1772596801	0	0
7	taken	1	\N	\N	\N	\N	running	1772568000	1772568000	0	\N	\N	\N	0	\N	\N	0	0
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
1	32	1	1772442000	message	maria@example.com	requester	\N	Smoke.	\N	\N	\N
2	38	1	1772445600	message	ana	agent	phone	Pull the plug.	\N	\N	1500
3	39	1	1772449200	message	maria@example.com	requester	\N	It is out.	\N	\N	\N
4	40	2	1772451000	note	hd	agent	\N	TAB\there	m-1	\N	\N
5	53	1	1772544600	note	hd	agent	\N	Oi, Maria, a "boss"	\N	\N	\N
6	88	1	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
7	89	2	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
8	90	2	1772582400	note	hd	agent	\N	still owed	\N	\N	\N
9	94	1	1772582400	message	maria@example.com	system	email	Paper.	\N	\N	\N
10	95	1	1772582400	note	mailer-daemon@example.com	system	email	Gone.	\N	\N	\N
11	107	1	1772584200	message	ana	agent	\N	No.	\N	\N	\N
12	108	1	1772584200	message	ana	agent	\N	Not at all.	\N	1772584200	\N
13	110	1	1772584200	message	ana	agent	\N	Yes.	\N	\N	\N
14	122	6	1772568000	note	hd	system	\N	major: smtp, "1" (icinga)\nno ü	\N	\N	\N
15	125	7	1772568000	note	hd	system	\N	major: db	\N	\N	\N
16	165	2	1772582400	note	hd	agent	\N	wrong ticket	\N	1772582400	\N
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
15	1772442000	1772442000	hd	hd	\N	service	spare	put	\N	\N	\N	\N	\N	15	\N
16	1772442000	1772442000	hd	hd	\N	service	mail	put	\N	\N	\N	\N	\N	15	\N
17	1772442000	1772442000	hd	hd	\N	transition	closed,open	put	\N	\N	\N	\N	\N	17	\N
18	1772442000	1772442000	hd	hd	\N	organisation	Açúcar & Filhos	put	\N	\N	\N	\N	\N	18	\N
19	1772442000	1772442000	hd	hd	\N	field	ticket,cost	put	\N	\N	\N	\N	\N	19	\N
20	1772442000	1772442000	hd	hd	\N	field	ticket,loud	put	\N	\N	\N	\N	\N	19	\N
21	1772442000	1772442000	hd	hd	\N	field	ticket,shelf	put	\N	\N	\N	\N	\N	19	\N
22	1772442000	1772442000	hd	hd	\N	field	ticket,size	put	\N	\N	\N	\N	\N	19	\N
23	1772442000	1772442000	hd	hd	\N	field	contact,born	put	\N	\N	\N	\N	\N	19	\N
24	1772442000	1772442000	hd	hd	\N	field	ticket,gone	put	\N	\N	\N	\N	\N	19	\N
25	1772442000	1772442000	hd	hd	\N	contact	maria@example.com	put	\N	\N	\N	\N	\N	25	\N
26	1772442000	1772442000	hd	hd	\N	contact	4711	put	\N	\N	\N	\N	\N	25	\N
27	1772442000	1772442000	hd	hd	\N	policy	network	put	\N	\N	\N	\N	\N	27	\N
28	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	put	\N	\N	\N	\N	\N	28	\N
29	1772442000	1772442000	hd	hd	\N	target	network,resolution,3	put	\N	\N	\N	\N	\N	28	\N
30	1772442000	1772442000	hd	hd	\N	goal	answer	put	\N	\N	\N	\N	\N	30	\N
31	1772442000	1772442000	hd	hd	\N	goal	few	put	\N	\N	\N	\N	\N	30	\N
32	1772442000	1772442000	hd	hd	1	\N	\N	new	\N	\N	\N	\N	\N	32	\N
33	1772442000	1772442000	hd	hd	2	\N	\N	new	\N	\N	\N	\N	\N	33	\N
34	1772442000	1772442000	hd	hd	3	\N	\N	new	\N	\N	\N	\N	\N	34	\N
35	1772442000	1772442000	hd	hd	\N	field	ticket,gone	drop	\N	\N	\N	\N	\N	35	\N
36	1772442000	1772442000	hd	hd	1	\N	\N	assign	least-loaded: bia 0	\N	\N	\N	\N	36	\N
37	1772442000	1772442000	hd	hd	2	\N	\N	assign	least-loaded: ana 0, bia 6	\N	\N	\N	\N	36	\N
38	1772445600	1772445600	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	38	\N
39	1772449200	1772449200	hd	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	39	\N
40	1772451000	1772451000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	40	\N
41	1772452800	1772452800	hd	hd	1	\N	\N	set	why not	\N	\N	\N	\N	41	\N
42	1772539200	1772539200	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	42	\N
43	1772443800	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295227719	43	\N
44	1772445600	1772442000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	4295390620	43	\N
45	1772454600	1772454600	hd	hd	3	\N	\N	set	\N	\N	\N	\N	\N	45	\N
46	1772442000	1772442000	hd	hd	4	\N	\N	new	\N	\N	\N	\N	\N	46	\N
47	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	\N	\N	\N	\N	46	\N
48	1772442000	1772442000	hd	hd	4	\N	\N	set	\N	47	\N	\N	\N	48	\N
49	1772542800	1772542800	hd	hd	2	\N	\N	escalate	late	\N	\N	\N	\N	49	\N
50	1772442000	1772442000	hd	hd	\N	view	mine	put	\N	\N	\N	\N	\N	50	\N
51	1772442000	1772442000	hd	hd	\N	template	taken,pt-BR	put	\N	\N	\N	\N	\N	51	\N
52	1772442000	1772442000	hd	hd	\N	template	taken	put	\N	\N	\N	\N	\N	51	\N
53	1772544600	1772544600	hd	hd	1	\N	\N	note	\N	\N	\N	\N	\N	53	\N
54	1772442000	1772442000	hd	hd	\N	macro	tidy	put	\N	\N	\N	\N	\N	54	\N
55	1772442000	1772442000	hd	hd	\N	team	desk	put	\N	\N	\N	\N	\N	55	\N
56	1772442000	1772442000	hd	hd	\N	ascent	up	put	\N	\N	\N	\N	\N	56	\N
57	1772442000	1772442000	hd	hd	\N	rule	urgent	put	\N	\N	\N	\N	\N	57	\N
58	1772442000	1772442000	hd	hd	\N	rule	old	put	\N	\N	\N	\N	\N	57	\N
59	1772544600	1772442000	hd	hd	1	link	1,parent,2	put	1 parent 2	\N	\N	\N	\N	59	\N
60	1772546400	1772546400	hd	hd	1	link	1,blocks,2	put	1 blocks 2	\N	\N	\N	\N	60	\N
61	1772550000	1772550000	hd	hd	1	link	1,blocks,2	drop	1 blocks 2	\N	\N	\N	\N	61	\N
62	1772553600	1772553600	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	62	\N
63	1772557200	1772557200	hd	hd	3	\N	\N	merge	\N	\N	\N	\N	\N	63	\N
64	1772557200	1772557200	hd	hd	2	\N	\N	merge	ticket 3 goes on here	63	\N	\N	\N	63	\N
65	1772442000	1772442000	hd	hd	5	\N	\N	new	\N	\N	\N	\N	\N	65	\N
66	1772564400	1772564400	rule:old	hd	1	\N	\N	set	\N	62	\N	\N	\N	66	\N
67	1772564400	1772564400	rule:old	hd	2	\N	\N	set	\N	64	\N	\N	\N	66	\N
68	1772564400	1772564400	rule:old	hd	5	\N	\N	set	\N	65	\N	\N	\N	66	\N
69	1772442000	1772442000	hd	hd	\N	blackout	year	put	\N	\N	\N	\N	\N	69	\N
70	1772442000	1772442000	hd	hd	\N	blackout	spare	put	\N	\N	\N	\N	\N	69	\N
71	1772442000	1772442000	hd	hd	\N	transition	new,hold	put	\N	\N	\N	\N	\N	71	\N
72	1772442000	1772442000	hd	hd	\N	absence	ana,2026-03-03T19:10:00Z	put	\N	\N	\N	\N	\N	72	\N
73	1772565000	1772565000	hd	hd	2	approval	2	put	\N	\N	\N	\N	\N	73	\N
74	1772565000	1772565000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	73	\N
75	1772565000	1772565000	hd	hd	3	approval	3	put	\N	\N	\N	\N	\N	75	\N
76	1772565000	1772565000	hd	hd	3	\N	\N	set	\N	\N	\N	\N	\N	75	\N
77	1772565000	1772565000	hd	hd	1	approval	1	put	\N	\N	\N	\N	\N	77	\N
78	1772565000	1772565000	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	77	\N
79	1772565600	1772565600	bia	hd	1	vote	1,bia	put	\N	\N	\N	\N	\N	79	\N
80	1772565900	1772565900	hd	hd	1	approval	1	drop	\N	\N	\N	\N	\N	80	\N
81	1772565900	1772565900	hd	hd	1	vote	1,bia	drop	\N	\N	\N	\N	\N	80	\N
82	1772565900	1772565900	hd	hd	1	\N	\N	set	\N	\N	\N	\N	\N	80	\N
83	1772566200	1772566200	bia	hd	2	vote	2,ana	put	\N	\N	\N	\N	\N	83	\N
84	1772566200	1772566200	bia	hd	2	\N	\N	set	\N	\N	\N	\N	\N	83	\N
85	1772582400	1772582400	hd	hd	1	\N	\N	warning	first_reply 50%	\N	first_reply	50%	\N	85	\N
86	1772582400	1772582400	hd	hd	2	\N	\N	breach	first_reply	\N	first_reply	\N	\N	85	\N
87	1772582400	1772582400	hd	hd	3	\N	\N	breach	first_reply	\N	first_reply	\N	\N	85	\N
88	1772582400	1772442000	hd	hd	1	\N	\N	note	\N	85	\N	\N	\N	88	\N
89	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	86	\N	\N	\N	88	\N
90	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	87	\N	\N	\N	88	\N
91	1772442000	1772442000	hd	hd	\N	mailbox	help@example.com	put	\N	\N	\N	\N	\N	91	\N
92	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	put	\N	\N	\N	\N	\N	91	\N
93	1772442000	1772442000	hd	hd	\N	mailbox	old@example.com	drop	\N	\N	\N	\N	\N	93	\N
94	1772582400	1772582400	maria@example.com	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	94	\N
95	1772582400	1772582400	mailer-daemon@example.com	hd	1	\N	\N	note	\N	\N	\N	\N	\N	95	\N
96	1772442000	1772442000	hd	hd	\N	channel	email	put	\N	\N	\N	\N	\N	96	\N
97	1772442000	1772442000	hd	hd	\N	setting	address	put	\N	\N	\N	\N	\N	97	\N
98	1772584200	1772584200	hd	hd	\N	setting	sending	put	\N	\N	\N	\N	\N	98	\N
99	1772584200	1772584200	hd	hd	\N	rule	notify-received	put	\N	\N	\N	\N	\N	98	\N
100	1772584200	1772584200	hd	hd	\N	rule	notify-answered	put	\N	\N	\N	\N	\N	98	\N
101	1772584200	1772584200	hd	hd	\N	rule	notify-promised	put	\N	\N	\N	\N	\N	98	\N
102	1772584200	1772584200	hd	hd	\N	rule	notify-solved	put	\N	\N	\N	\N	\N	98	\N
103	1772584200	1772584200	hd	hd	\N	rule	notify-assigned	put	\N	\N	\N	\N	\N	98	\N
104	1772584200	1772584200	hd	hd	\N	rule	notify-soon-late	put	\N	\N	\N	\N	\N	98	\N
105	1772584200	1772584200	hd	hd	\N	rule	notify-late	put	\N	\N	\N	\N	\N	98	\N
106	1772584200	1772584200	ana	hd	1	\N	\N	set	\N	\N	\N	\N	\N	106	\N
107	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	107	\N
108	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	108	\N
109	1772584200	1772584200	hd	hd	1	\N	\N	undo	\N	\N	\N	\N	\N	109	108
110	1772584200	1772584200	ana	hd	1	\N	\N	reply	\N	\N	\N	\N	\N	110	\N
111	1772584200	1772584200	hd	hd	\N	setting	sending	drop	\N	\N	\N	\N	\N	111	\N
112	1772442000	1772442000	hd	hd	\N	article	1	put	\N	\N	\N	\N	\N	112	\N
113	1772442000	1772442000	hd	hd	\N	article	2	put	\N	\N	\N	\N	\N	113	\N
114	1772442000	1772442000	hd	hd	\N	article	3	put	\N	\N	\N	\N	\N	114	\N
115	1772442000	1772442000	hd	hd	\N	article	3	drop	\N	\N	\N	\N	\N	115	\N
116	1772442000	1772442000	hd	hd	\N	article	4	put	\N	\N	\N	\N	\N	116	\N
117	1772442000	1772442000	hd	hd	\N	lesson	1	put	\N	\N	\N	\N	\N	117	\N
118	1772442000	1772442000	hd	hd	\N	lesson	2	put	\N	\N	\N	\N	\N	117	\N
119	1772442000	1772442000	hd	hd	\N	lesson	3	put	\N	\N	\N	\N	\N	117	\N
120	1772442000	1772442000	hd	hd	\N	lesson	3	drop	\N	\N	\N	\N	\N	120	\N
121	1772442000	1772442000	hd	hd	\N	service	mail	put	\N	\N	\N	\N	\N	121	\N
122	1772568000	1772442000	hd	hd	6	\N	\N	new	alert	\N	\N	\N	\N	122	\N
123	1772568060	1772442000	hd	hd	6	\N	\N	set	alert	\N	\N	\N	\N	122	\N
124	1772442000	1772442000	hd	hd	\N	setting	alert_flapping	put	\N	\N	\N	\N	\N	124	\N
125	1772568000	1772442000	hd	hd	7	\N	\N	new	alert	\N	\N	\N	\N	125	\N
126	1772568060	1772442000	hd	hd	7	\N	\N	set	alert	\N	\N	\N	\N	125	\N
127	1772442000	1772442000	hd	hd	\N	absence	bia,2026-06-01T00:00:00Z	drop	\N	\N	\N	\N	\N	127	\N
128	1772442000	1772442000	hd	hd	\N	view	late	drop	\N	\N	\N	\N	\N	128	\N
129	1772442000	1772442000	hd	hd	\N	blackout	spare	drop	\N	\N	\N	\N	\N	129	\N
130	1772442000	1772442000	hd	hd	\N	rule	spare	put	\N	\N	\N	\N	\N	130	\N
131	1772442000	1772442000	hd	hd	\N	rule	spare	drop	\N	\N	\N	\N	\N	131	\N
132	1772442000	1772442000	hd	hd	\N	macro	spare	put	\N	\N	\N	\N	\N	132	\N
133	1772442000	1772442000	hd	hd	\N	macro	spare	drop	\N	\N	\N	\N	\N	133	\N
134	1772442000	1772442000	hd	hd	\N	ascent	spare	put	\N	\N	\N	\N	\N	134	\N
135	1772442000	1772442000	hd	hd	\N	ascent	spare	drop	\N	\N	\N	\N	\N	135	\N
136	1772442000	1772442000	hd	hd	\N	template	ask,pt	drop	\N	\N	\N	\N	\N	136	\N
137	1772442000	1772442000	hd	hd	\N	service	spare	drop	\N	\N	\N	\N	\N	137	\N
138	1772442000	1772442000	hd	hd	\N	calendar	spare	drop	\N	\N	\N	\N	\N	138	\N
139	1772442000	1772442000	hd	hd	\N	holiday	spare,2026-03-03	drop	\N	\N	\N	\N	\N	139	\N
140	1772442000	1772442000	hd	hd	\N	shift	spare,2026-03-02	drop	\N	\N	\N	\N	\N	140	\N
141	1772442000	1772442000	hd	hd	\N	goal	few	drop	\N	\N	\N	\N	\N	141	\N
142	1772442000	1772442000	hd	hd	\N	channel	forum	drop	\N	\N	\N	\N	\N	142	\N
143	1772442000	1772442000	hd	hd	\N	type	question	drop	\N	\N	\N	\N	\N	143	\N
144	1772442000	1772442000	hd	hd	\N	setting	attachment_max	drop	\N	\N	\N	\N	\N	144	\N
145	1772442000	1772442000	hd	hd	\N	policy	spare	put	\N	\N	\N	\N	\N	145	\N
146	1772442000	1772442000	hd	hd	\N	policy	spare	drop	\N	\N	\N	\N	\N	146	\N
147	1772442000	1772442000	hd	hd	\N	team	spare	put	\N	\N	\N	\N	\N	147	\N
148	1772442000	1772442000	hd	hd	\N	team	spare	drop	\N	\N	\N	\N	\N	148	\N
149	1772442000	1772442000	hd	hd	\N	category	spare	put	\N	\N	\N	\N	\N	149	\N
150	1772442000	1772442000	hd	hd	\N	category	spare	drop	\N	\N	\N	\N	\N	150	\N
151	1772442000	1772442000	hd	hd	\N	status	spare	put	\N	\N	\N	\N	\N	151	\N
152	1772442000	1772442000	hd	hd	\N	status	spare	drop	\N	\N	\N	\N	\N	152	\N
153	1772442000	1772442000	hd	hd	\N	organisation	spare	put	\N	\N	\N	\N	\N	153	\N
154	1772442000	1772442000	hd	hd	\N	organisation	spare	drop	\N	\N	\N	\N	\N	154	\N
155	1772442000	1772442000	hd	hd	\N	contact	spare	put	\N	\N	\N	\N	\N	155	\N
156	1772442000	1772442000	hd	hd	\N	contact	spare	drop	\N	\N	\N	\N	\N	156	\N
157	1772442000	1772442000	hd	hd	\N	transition	new,solved	put	\N	\N	\N	\N	\N	157	\N
158	1772442000	1772442000	hd	hd	\N	transition	closed,hold	put	\N	\N	\N	\N	\N	157	\N
159	1772442000	1772442000	hd	hd	\N	transition	closed,hold	drop	\N	\N	\N	\N	\N	159	\N
160	1772442000	1772442000	hd	hd	\N	matrix	3,3	drop	\N	\N	\N	\N	\N	160	\N
161	1772442000	1772442000	hd	hd	\N	target	network,first_reply,3	drop	\N	\N	\N	\N	\N	161	\N
162	1772442000	1772442000	hd	hd	\N	priority	5	drop	\N	\N	\N	\N	\N	162	\N
163	1772442000	1772442000	hd	hd	8	\N	\N	new	\N	\N	\N	\N	\N	163	\N
164	1772442000	1772442000	hd	hd	8	\N	\N	undo	\N	\N	\N	\N	\N	164	163
165	1772582400	1772442000	hd	hd	2	\N	\N	note	\N	\N	\N	\N	\N	165	\N
166	1772582400	1772442000	hd	hd	2	\N	\N	undo	\N	\N	\N	\N	\N	166	165
167	1772586000	1772586000	hd	hd	2	\N	\N	set	\N	\N	\N	\N	\N	167	\N
\.
COPY public.field (name, kind, type, choices, indexed, "position", help, retired, for_type, required, public) FROM stdin;
born	contact	time	\N	0	5	\N	\N	\N	\N	\N
cost	ticket	decimal	\N	1	1	in €	\N	problem	1	1
gone	ticket	integer	\N	1	6	\N	1772442000	\N	\N	\N
loud	ticket	flag	\N	0	2	\N	\N	\N	\N	\N
shelf	ticket	text	\N	0	3	\N	\N	\N	\N	\N
size	ticket	choice	small,large	0	4	\N	\N	\N	\N	\N
\.
COPY public.fired (rule, ticket, occurrence, event) FROM stdin;
old	1	1772442000	62
old	2	1772442000	64
old	5	1772442000	65
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
1000	1772442000	out	failed	2@example.com	\N	\N	maria@example.com	\N	\N	\N	\N	1	\N	\N	\N	\N
1001	1772582400	in	taken	\N	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	mailer-daemon@example.com	\N	\N	bounce	Content-Type: multipart/report; report-type=delivery-status; boundary=x	unverified	1	10	262	7a92f91d2b8da54d729e70f5f741c5666c89996d2e1ca39be3f080d863ad10c6	\N
1002	1772582400	in	suspended	\N	eb238b0a2dbfb04f952999954df7520a30fd028995fbb2ba5c511b007ecc15da	ads@example.org	\N	\N	bulk	Precedence: bulk	unverified	\N	\N	45	d0218e0f9ad2c932bfd734750a5b80faed38d1e4aed6048310d236a97568bb5a	it went to many people, and it belongs to no ticket
1003	1772584200	out	sent	hd.1.1.396912814ef81015@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.8027ad228a61746f@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
COPY public.model (name, trained, tickets, choices, digest, data) FROM stdin;
type	1772442000	3	2	d	\\x00ff
\.
COPY public.notice (id, at, event, ticket, template, whom, person, address, channel, subject, body, entry, message_id, state, next_at, tries, reason, ended, claimed_by, claimed_until) FROM stdin;
1	1772584200	106	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.396912814ef81015@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	106	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.8027ad228a61746f@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	107	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.3abbaeb1b5deba93@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	107	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.d913d9a23d307e7f@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	108	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.8efef9588fd4f717@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	108	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.3d177e7537c8e4da@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	110	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.989bdce3dde956cd@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 16536 1795858224.924043356	1772584800
8	1772584200	110	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.ac16a8eae5e3517b@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 16536 1795858224.924043356	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain, shared) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example	1
spare	\N	\N	\N	\N	\N	1772442000	\N	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	85	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 16424 1795858224.675816411	1772583000	1
hook	86	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 16424 1795858224.675816411	1772583000	1
hook	87	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 16424 1795858224.675816411	1772583000	1
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
26	1772442000
27	1772442000
28	1772442000
29	1772442000
30	1772442000
31	1772442000
\.
COPY public.seal (id, at, version, first, last, events, records, previous, digest) FROM stdin;
1	1772582400	31	1	166	166	207	\N	a085f0706e0494c3c66944f264936264b2cd6e4e6aa06ebf4af35afaa334f30b
2	1772589600	31	167	167	1	0	a085f0706e0494c3c66944f264936264b2cd6e4e6aa06ebf4af35afaa334f30b	7fe8a4ce67c9e3715ef1897ec0e0791ca55948b008b00239f0014bd28ed91989
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	70c71f769ed2fad7bc8daa451f28eb44	bd5d0de6b7febe8f2eeb663cdf81e8539d60bf593b4d02b3642962198877f49b
2	1	e6ea36532b3b5e3e99bc9f6b2413d7e1	68d8b6cc4a69e79d5f23624bdbb18ee5625157f53871e053f2b79c55c7ed1532
3	1	7d4be7c51eaa8d0d5335c6a7ee565cd9	8b897e16f2d5749cba0f03f8f908213623028e02984d9e222b011dceac4389ee
4	1	563b3dec82976907417352572427ee07	3c3743081a35453e333030999c7c4bfd707eaee0b3738ab812b0b0ad8e7f3954
5	1	474973d7309251b07bc87fbb9070e048	d156050edc1229ccb4b9b0e8f4d86193cf4cec27c93bc5d8f7c3fdd2a87118f1
6	1	530f1b73c9ea7d1553264dff9a6f0150	60703052c6943d79517c7181ff0322e61c2d0dec610a83ca85fec85f9a86aa6b
7	1	614261bf61590e5692a115724c65a63e	c26d9640e1b0ac02ef5a258fe3143319ddbe7e9cce18006a5abdde43a310ddd1
8	1	79fc436cf9e8ac8e1e01fb929eaf1116	64d38f1df886cb8d95080828de7dd16bf83d342a36ac117de702b634babaa5ec
9	1	f10a1c8f98a3193402c8f26f9ee0547d	83ec8dd4f6c8523a23a7d0212f7fe0a9f908ab60190132d4afca791476fa1146
10	1	27fcb473fa4c218cc266d028fddbeb35	3cc0ee48a17423d9d6bff3ebc8f9f11a18ad9ed8820bfab11ea6854a2edfe93a
11	1	90b1610548b9c33ce9d4cbff35b1f8cc	d546119b7d1a1bc84bf72c1a8e7b4f9417879173ad0460647961819b9b47e6aa
12	1	003b7f14bfcbd9edc671d145400ace86	6710437c5c33c7e710e05aba604910accff8bb4c09a92a431b4769eaf0d17abf
13	1	059f596f3b0f909aa8d9548e2568b246	3e0c51cedc1514566c03bdffb6bdbb70c4c353d1f51f1dc4ca78a1e572912fc3
14	1	61620803a21edc2d23a2f7c30023f6e1	6a50b951ef9538dd1e0f88e488c29af0ef4dc27684e0cfc2431ff01dcc674f7b
15	1	186ed458ef82925a701de71caba9c533	79cc09f94873ec6b7b56dc5e539d84595a5dafd32b6d57f2c5c99619e87ade5d
16	1	63659b23861bee1dea642ac0cb1e6f56	d2e19788a93c7aedd9fffe8a31b52edaa754c465f3dd6de5b548b6fc60d2625f
17	1	fdbcd50b6badd135e3c4e3cfe7d1835b	233b23012b01885d2679365f892b736e88c5efe6fce3a23b952f126e914568bc
18	1	a69cee5915d23e7f635a104cffd72892	48b6bd0c4916dc4c99aa39e38c03201761baa7b3805eee72ab1316fc0e04bf29
19	1	d6a226b57fffaf751cbf170e7d34ad8b	8c16f44a4d3112113b2c4e4fb87c347f49a1d34fd0c08436a1254f501fa7f58b
20	1	1e8ff623f332a87f6b209dd54b3b4987	97ec0a3ee9311849f2720239c6b7acdd4257e46648d3444b5169eb6882ddad8f
21	1	90aacad98321d73358373a4871c78a07	094fee0b5e9ce1eb0fc861fb062240c6a84758fdad2eed02c47dbf1bde230844
22	1	6db83295c739fd807264acf566f68c57	ab1910382c7dfad965de377663bb10271c86d71c564e1a5ee53b6fc3a69eaf5d
23	1	31df387091c513623f7ef8e8a16d6815	7b50806171e2b91cc546d53adef0f34a61ead782d4e423448a6b2f6011070af1
24	1	a6f9e6b9d436c6213857cfc001395acf	83004c921635fc6848457860d98c14cd6da5e44adad3a49f7bf158cc721c1a18
25	1	5c7c16c7f145e814ef0defa2aa621468	50a13c73702cfa7aaf348f460b69aa06ec3064d50a2f324f8e154760506d146c
26	1	c48a9971a43efbcc001e35c31c8b8548	d4fe1c0e90d0495c70034b1e4059265b1ef44fd558d8250799957a6530a9d189
27	1	c1fa1c7e5cea5ca02ea7e82588a45d21	ea9332a2221c4f7433df26208b671b67cffb3a8e65e4cdf9c679c6a4ea07a051
28	1	5e15824712f095fb235ea4a6c4ed7a22	da861a20cecf5274485f2141c6e8df15034c0c05fa4352c7b2a6537c9da30e38
29	1	bb127435b4af110d0cfd5f30816807bf	f5096724b6bc2ffe783b8b500abc55b652062b62d9b70b0382b1f09c08551cb5
30	1	eb87940d332ba410fbcb7b33a14a2ca0	5fe385e562b595173718274870e102b28812135bf2a633488049f5e803807cc0
31	1	15d48eb02190c95901fcd0f432083b14	99900f48796e5df9edfa079b116178cab58b98741ac3e043fcabb0125bd0b1e7
32	1	53a3f56b1bd09d91688c4a3847b8b340	45078f4d4a901c4f0da18a0c990e0408b2c9a7f0241b4ad868ff087b7886082a
33	1	cef5e163c4a26b444c78ad6c5102c222	a526cf64fee5d777fd4023b44a765c0960621e7202c0a58302c051014a47600d
34	1	4ee03bfa07bddd2c5e986253da9b1d07	4d2827ff76a561d9fa29eaca5b492992abd47849bcc6d2d8fdecc90927bfc481
35	1	d850af55165a7b40a00c4e3c0efec663	7bf88a8c831ca7311ec27c21f5a5d11f2a18097fb715706430a73064daef020b
36	1	1f16a1f2fe9ddabc407a95960ab15f8d	fc0861fbee35830e5c650692753ed01ebfad74e30875a42f0bf221716c52c606
37	1	aa085871fae40b95bb83edfec6d0e88b	4559fa1667b4955262b4f7d1fa982738456d0593105044ceab807f834e6bdb8b
38	1	1f726675e4b27481e2c468aa713eff93	5f6ef4207803daf89e85bd678726f528ce67a64a2ba748e40fe1647c686d15ef
39	1	a5047a53056f73321b829ed4718a8036	dd9fe399d0fd204cb344c219ccc6a3f303366633be2e32f195787723d7b38df9
40	1	e3ab742cfcb712551cbcf1471153c9f0	152aaa3bfdbc8ecae24105987c715ac1c0b79425c85b9a1952fd189c6e5f6ac5
41	1	82758508a6e7fce15c203190815709e2	8fd2c4bcc03ecc4945887f5246f3dec3e756ed73de12141c3b39263b11f76d68
42	1	c82c9279d0d5899243df90973a1c2d21	bf09518901e1f065acfbc43871affec932cf1fbc482ac0e270604411d311d4d1
43	1	ff7309813514579031753a98f6fb826e	6652555864fc707a7854d2e14736c9e987ba59e0fd5a0e8810a639ea2a8f5c43
44	1	83101e08fe608f60a4f500d560e627c9	17e400592aa3f154c2d33d273f3ece7ca262e606542c24107ca0308e1c657dd6
45	1	4f0bdaed3410ce756de7ad8326d62580	8d840d2372e0181887b5208fc98a6ecda256b533f21347c89abd2d864a6313bc
46	1	9749f4399151b19e80679c1e945bf9e5	8607104401e272e977b326bc8261993c1736a94a9150a8c72cbf8e5535ab3aec
47	1	131815b165cc0e38bf6b3e6fc5ac1d2b	66aba5660389cf5827aa50d962b3b92e8fe7026fd6e4d878eed3fe7bce4852f6
48	1	21e7e7319e4dbe99fde2ced7bcf84c41	abc035e51207aaa54189505388edd0a0388f33e03296db941c09c5ba46147384
49	1	8e0f7af399c4f3619c4fefa108c221dc	07dd160272b4b60a868a21dee776c3e098a035a0d5d23912089a6fbe29a92d17
50	1	2badb845f7a011383fe629cbe7a0ad5a	71e61563ef3a073215bb5c4e83111b7a61773702a002e9d722f7d2162ef068e4
51	1	67fc56c68d0357cb1abdaabc26b053b4	f66f591fbe8bfc16a9d2e6a05635db75982945e2e4b5be0a8a85135fb5c3d444
52	1	6d15105c088fb4ae4ef456341911af45	bc029ff4c1c71571e93facfe3eaa161f589341055d56ce91f12fb9f315b5a433
53	1	bbf564c12f9d7b068eba67eb49bed0bc	14adf880a618436cf2613f0c4779939e3f6a2eaf6488c213ee37e288f52760d0
54	1	c0730fc51109a056d63e5f72e0868a05	a0c0c166d1e0f6d8c53e50b2bfc9d4d0fdb4e6cd4e0a0017e0210d0dd80ce18b
55	1	6e9768749b7cd6c51e4685deb9be8ab5	d22a5be6c374bb918dc84904a38c932aedf22e78f75087ab8f271debf62c3eab
56	1	7c904f4483b293251123e25fed433ca5	56b6ea7af4e3fbfb0a8dc455a2f0946fe93aa2ff2e1a868fa8e0361c07084a10
57	1	d05a5f1c7171319b21e6d3625f42b6e6	e7fd5b61a9f12d0ec3e07a67c460cf53e3ba8f83388a6fc47ceb0d223e966e1f
58	1	7963dc6c93b68da04f110a5933e76806	33d227fd3aa59bea2f4b846a8332e2a88aa56ea6bb996219713e10d7c4163b13
59	1	076170d9a72fc9eda6e3469d77f12f4e	130ff1da955772814dc1ed719a153ae531941f057b2fee8b06dab2c37d5f6ead
60	1	4824fc858a0fe1dfd520200e7fe4bb6c	9692c78248b612cd4c48c6834b5d3780dc8c6cde3418f62e259472064fc50fb1
61	1	85180f632743131425ad33a3feb5a6bc	f5593265252fe45fb726d25613fcd844164d9f16eaceb7c192f74be354955fd6
62	1	4926db367212059266cb5d6b5a82c477	ae70e70042ffcf3c2d37eecc3f2ca2d95ddf4ff21a84e0a38418169c488f58a8
63	1	27dab4f1ef469b335ec18ab8bbf651a9	5ff2bda40df0e4baf074fc225412dcfa1aef4b1373b416a9596f52824826a910
64	1	fadc69c0693491734352d6bb8c5cb070	b09ea35e0c7bd3efab3012b80146b65bdc67d88b9e4c525d2784b50ecf758f8f
65	1	eaf2565fad41c498040786db5e4eb33f	4dcebee26ebacb39eb577e4fe704c2cfe7f463065292c18657f3e365970fcfe4
66	1	c6f27a9c0caf57927e335e543aa372bf	80e23cfafc066ca31d1b1c3660cb4cb1bd32f371af00ecf1f7473a684cdefd9d
67	1	3bc7902b6f1fcec6c6b5039318f9e2db	f9ed93c9e3ba1644b31a72e0bdcc68efac0824f082e0b3f668c7b17e62323ce0
68	1	6f0062c72821837f7aec210dfbc520d2	a3cd299b66ee0fd8a93642f2540a98bd17561c623da8d7bb7c2521b314a3dfe5
69	1	2fb4adb11fbdd8cf76da815d33f992fb	b06c9d26d3f50368c764f3b725f39295c9aa7b58747bf4f7dd78f8c785103e29
70	1	7ff57901c60ecc841c8fb9245592f4ea	fd91b826e777f01f620c79e8b0a1724e9d03687196f57242fbe311f2d84e5e39
71	1	08a62f69d70725ce852d35cb41a27517	6d8cd3008c09cc53b783c4eef224a7232989c881a148a0884b8d6f7d89b40f52
72	1	1a189eee54251f38b39a529420aabc0a	1f64626f239141b4fe4a2486b1531f5367da53809dea434321166e77d7876c00
73	1	977be06a41198cca1d3b703a6d0a799f	187f3e7d0d76b05e9aa171574178f90186812c75a944bb808547a23252700ea5
74	1	a3f6d3ce370b167d61775d9113a47429	49361a979c28b754434502265c955ab496d48056e12dbebf220543a54b421ba6
75	1	34df62160823028e72b27f3ef7be190b	a7fe463826e6e9cdef3d30ab2508ad981ba3480c709e11a6bfa7b2440d2ac3b3
76	1	efdf0f3151a74bb6b27b0d35cdd957a8	1a20af08529e7c1f3ec245721d363586e93aa95992d4bf580b0845e7c0a42a38
77	1	506488def72bf759b06f52b5ea02c2c9	d7566a23b8b2c099532f3e476684d66a89f9b58fb987fc18af645151fb299488
78	1	4775f7ca6c623c0eefa3d842dcb454ce	fcb7ddb4492667fb89efdba9b14d292fb89eb83d183d56da58e3b09615f8d04f
79	1	9417868a8b754b4745432fb8b57e88eb	e33529b14a72269323c17035a111487ebb11b33924d229c24bd28e09ec88cfe8
80	1	33685a638d799fd05776cea1151dc2e9	ae348fa55b16d8f4490c53285e309abd55ec278a93104fc7b5d03ea250fb23fa
81	1	d4f1163843d9cef3f9c95a0a2a68ef6d	0c882d0f87fa6d46cd2a7e6f7f6cdeea23ebce73a35fd3f94e007bd52ab19ad7
82	1	fb927ce092c07c8eb55f3c2a79da1f71	af7666507d6b1124a76a3102ebf8c1e302e8084267555f46f8250ed11c958333
83	1	dc1cae22f8e91b2fff353a99ebd5ff3a	8ae372f8fd92fd31241fd776916be2514d102381da75cf1385c57df46294e3ea
84	1	89b3c118ba0e3d711a6228dbc6886ac6	2b251606c6f27474153104c9ab3c40df2539809d984c09aab19f940afdac7891
85	1	0774beacdf4d8597bb76c50ed8d3f3a1	91ac51171bc75cd751404750f702d3b2f7e46c6badc59a16ad58a95e092f05b7
86	1	f9260a2336ae7571c034e449363a4c64	5fc8b24af0ec00e6d6227ad612215301373eaf25d129ff345fac1fd988c86f5a
87	1	3e369f2d814e115fc65833a550a3ddd6	8da19f6d0779d83ffa1b02d2dd6874f466199b4b5549b0b0d098d4f785bae6a3
88	1	9ba02a6e25efcc80638c4bee85f90c4c	3f9ec5eb7631c4cbe855aaca9c1d2e4bc07eaaa8092bab42d3f5919cd82c9f1d
89	1	79c47bb8ba336c6e69a814c2cf225007	1c03675d9d0e480ff01030413323098d1f8689e8824932441c50772384014432
90	1	dacdf911cff829105bc254762c550fcb	c45e31f23382fdb50e119b7a7d1c40bc8ed5e2ffc22daa6fea16c0e30ee02299
91	1	cfe3c530696c682c661b573ff5cfe026	b2d1437601e8c0ef6fbf3e8588138789f7742f2ceddd3ae8720c27deec920c36
92	1	bc170d8a04dd5f7ceabc4796b0c13b80	2b71ce5eac61ce52dd3a72270f9a10d3e713f77a65cfb84d17033b49e3ac027e
93	1	a5a8cc298b02d442bedc4ff131d791e7	6e010ebc8396dbc50b7a4a40980a5e4378a458f37af9ed2859e9f095fa298215
94	1	09af6f682894947039c8cebc224d8e82	999b40db892fab7da5c329b3a0e0c00aba7e04cab6d4f6e76eec3bc6fad96df0
95	1	beadb87740455e97cfd01a9d5a2c7a0e	09912dc59f46049131cf4b25f7625c34aa165f03c8dcd0d5b1b5b89c182644f3
96	1	578287835555cdd5fc7878231dff1fed	e3f9c39abdd4ef7770311724c370f46a2e5297a0837313e6d1b724a74e7ff1b4
97	1	e41e34476507744a5fe83e84d9b6d60d	b476c80c1ffc12c24dc474cc39b773f119bf7248a0f4bf483fb8b50ab83bc47b
98	1	925a58e76752561b34f10e70ab428fe2	0deb9e1fd43dfd29f1bca8dc107d26b3e75b582e123465ec632437ef38071f3b
99	1	6e96e6b620cf4275607a1a110bb6b6a6	52759db52394a0b3b213b220a0f3ca427174e6ffe14c195189229492c66fa67a
100	1	a2f330054c7060bb5f56046feae56516	b14cf533a39196b1ff53fc9af2ae550c2a620fba3cbca1e458f18883d63dbd51
101	1	7de85043a126c7a4e4431e689e7f7397	0327084046a7c376552c8f4633192e291dd3490863a62078774cf136b80c73e3
102	1	15cff59a8a3954cd3e8d7326b7eecbe3	5cac7321abe6fc525561cc28002dd39b805596fd09fab1bdef92008a2a341c3e
103	1	080ab4e0b3e39fd2e2b676f6ca155139	f3b1cdc17a72f214635e585546d6bfb1660fae3a9c445feb7309defeee0a416d
104	1	e6ef6cee4b5edbb726bcf67c8c031d8c	b0c4f81400031d1514d02ef2949fa2c0e183ad3d4660f1ab5f06a9d45f9a0417
105	1	5a327c49afc6932ce104d7b6145d34a4	5e89a7638f8d059bbfabaae5ccee9c005ff87a3e232039ed38fd07daea97d426
106	1	0c8498dd3096719e9d5d95b3f9f849a4	c4ef7ddb1af08c3bcdf41f75f926f9ee9561b6c158b5c8a89e5feb44c7adac7c
107	1	000334d615b74da7ed389793371347cc	8e7dc423bde05c56acc97ca8e07210b72fb2a9fc6bcbb5355f17f95135191ecb
108	1	d763844da8c47856c6009ac7426f9094	c0245f7f472267f46834ebbf02bede9fdae53412acca34a8fb141092b9b830ea
109	1	69cee96d9ac0874e75eda8da1858befc	66bdb9ff97f11a4d5d91920538f3943144011ed5b8be2e2acb2b0a729d55a327
110	1	2e21046303f468942bba810986e387d0	57be7a78c6f90b162b17cc315a0469e7ee26b5822b453f69cc3ee1e51456f134
111	1	e886de0861011700755267a3435736bc	bacc4eda3c86a90c405d3a09dc6f0f4801cfa4a2e5d88264ee742b4521d677a4
112	1	7b3f5e8eff3a4536b01a4f4f9f2ad361	7211190c6c78f4573da97963e96e472a1b4ae58afa1463c634b0e98ff440aabb
113	1	bdeeeed6b84d74a8c711976cb2e14688	c666c5a0232c8e7178d28e9066604258ff7212aabccfc9f99a10f4824c38edce
114	1	1648d5bcb62fe4aba72602df8569a85b	abdf7ed9287a7f7dce3db1585ff018f9eb4e48d5f82a75106be6c44bbc65acd6
115	1	dfac95535e793a24ca0d4a14108385bb	4ae7462f2a62c2d4a288c0b16510478398f5cbfd0b208fe8f1e7e4d449066d1b
116	1	734201ecf32a65d74113166af4c0c373	1656f95985642a480af703bbd2b2966d5af584eb1d212f72fcacb811eb5a281c
117	1	f5a47a569e7f793a11a2e5c543c11823	49bfc530255deeddbe7cc73b00e210f076e95662513c5320f8e85eaad8ec05f1
118	1	02b4a7eff0169a24938f0d93dd0f2ca4	18065b114da476f06c7b62ac0d24eccc230f4da8968fb181ab7a352fd6be715f
119	1	ffa4ff3f0225094ba7298a8f20ebc6e2	a9002b7c2750841f45802e04df6b6d5a40bcab075670ed85c1ba65218df0391d
120	1	1d230523680ca6af0ea903f25eceb0e8	2fee127a1878a56bf667d440c00ffdf2e663a838be16813c6ffd8110a543ec3d
121	1	b2ea7376de1d563c03cacc81fdc4cec6	728b46d6e215fd90ce2517004bf773769e03dd59f00791340ca4c0ebb6197382
122	1	6b11277118cbbcd58e336f92145dc093	bb023814c5c10a57c2f369e7c4ec5158c677184939a955826811358a97e30667
123	1	5f18ff2e50a98502b2daf723a01f0daf	9193ffcd0cba6522ba9b378e22d466b93bb317d1bb587b57bda53188ac45f561
124	1	2f242ea145c5843daea44dc920a00807	aad42aadd2ae444cda7b901224e072f17ca5e2400dc957a0e645448d69e7a915
125	1	cd50cf4aa761ffa19adfa54cdbec45a0	0eab8a5f1f7a20edcd08098d8db81e8dfc1c83eb0f2d12af1b162fe220f0100c
126	1	2ca1c7e13a35f5db1e8fd3f51d910a94	c9f1c168661c4bb02d195d2c5414c8b89456e94bd24a392ecf9f68bc908cbbdc
127	1	c9a1b6d5a12657cdba85fdf7433e5a77	66aadb220ec77264821c9bbb92cc6bd6b6bdfeddf06b49c5f48e717a1d14fe61
128	1	a159e1c0f1b62d93f89e79b9b0f5e352	0d0210f7a765619bab68b548f1da9fc2e5611c30e0abfb1f6f7c87641fb3410f
129	1	69c916d642fa86ceae793ee80a42aa85	2f5dda853b54e6cc84067fcb609d0e88d53a808c687ebfd026fc9ad37c50e71b
130	1	f16e6af21919bbb6e5e3c4b633298059	756ba510c53a844c64dc41129d571288ef940b4adca31236c708004ea6de8da4
131	1	31fe7bd5229868f245a34943835ae9c2	df0581d1ae95321becbd35c56e87b1d6df3b611c0fade34ce06068090480d3d9
132	1	19efbc0af89aad64a7c037afe5eb888c	c63974c8841a94aaa61c446bc5e7fdfd8d45d7bc603f6ead6280c6d5b31ee00b
133	1	56552267426fe2ab6b8b8a2b41c164f3	0cada75a462eb963e2d75caf5dfe856d2f5645c30c558f078e4e5a2baec98e18
134	1	741229cbd971f6aa2ab1c8ae4d4126d8	b5bac6f799dededaefd3071023ebc8da9ab9bae0ee6f5cd2c46a1b2337496d43
135	1	0c004d052f2d724a344d9824e7200f62	91d3ec930733b906c85a8ef255bfd45c9f1d49f5d69f142bba5d16e8ee29b2c5
136	1	f29adb5bbfd86db11f33032512f5251d	ea9e16d8ebddc185428d3b3f3d1d5ef573e67c23b1002de263c3351dcd3b8885
137	1	87c6754aba922d7e4047eebed411d064	d3d07b9e3e85454d9fc48c12ad8e039c91ceaba830cc92b53f5ac27135312931
138	1	983126315bd450f4184a56507c07ac30	b761aacf33ba8efdca4033164bbc189e1d595143a39c1fa62eea14febc43d8ad
139	1	9e6632950a0272841ec853b048547a1e	80a380bb0b083ebd123cb2aeb6310505898d3c562f58f189ed529f35c4435bb1
140	1	b448674b93f32ca53ef46d7467d61f48	c060db125edfea83987e5147b320f6fa72c6e691d818702b4634d1a9725c6c7e
141	1	82f25f821e5ec3be2c1b62e9c0104c0b	35fade3bb26fb34a9a8f6abd87700e4e90b750dc0543f415b8c883cc880697bd
142	1	2cc3d78a7bde5bcbe2034dfc0654a1b7	eb6e81aa3e4963b6d97d4b98fa810cdd08cc51064801f0a055548664757ab976
143	1	15c2065b2dc57f62e00680bcf51405a0	adef5e6922f55e0e58822feb1142d740281648e31dd3c43fc309bc3c48f42c3d
144	1	afe6d76428d0791dffc066293d685e66	611eec2a5213ced6f78b6220a4be4405a7eb1ad2e77fb0530cca71f5e8148de0
145	1	9ba7061d58129df7192bb67ec82fe887	e2f68c4787dfe2aef29367626de946e71aad8091d3bc1df8c67b8a364b56738a
146	1	2409c01f76766e4f92051fc2473b152b	b5bb85f1b290c3c2c823cca7b4875c1c12b5d7a9d1066c168b1daf0cbf4724d2
147	1	ff663985fd42d961571a886cb762bb6d	74ca68e81e2b550d09477b9d4fbfc120655a9f8983692f916a1b4308b7eaddc2
148	1	1513d67a28170120cc61dc46a7004c34	c702e1ae767b3a92380a041436c9c393949f78fd791193c734a62f38e89889c7
149	1	71d79bb53a1c9c686a270258b8356cd9	53fc0b77d0c95e0d8a423f48821fe965a0de922a685f3adb1a9557d146e28e5e
150	1	c75c0967720bd7cff7164d5039f79c51	320d88e5dc2c8388c99a689be3324037a62dcbbac4efad45e1f453e5c1550e22
151	1	503dc35b343cf0ab21373a9af11ce91a	91f008a22831ab3c21231348800d158a81ad9e993972dc1eee1c3ec9d88c2159
152	1	49c571a0e0f57ae9ae23374ad13d2a4c	b334a03100c962d48c3ca66db32e436c44ec3a7bee2cfb4cbd99f99cdca3eb74
153	1	e3dcbcff1fceed4f1bc719600fc74d2e	77aad157e93cfe98037d7653c6802d11f7232f36edecc6f78011eabf71b56f20
154	1	c5544d1cedef5629f5d4b621dd3ddc02	515e3870b288db9f194024b2428253bc6c94549f48433da61606cbefac780939
155	1	3bc6c5f3074fa0ca899da224f17b788f	c19bd226f4a4a6a4d19657f1f33576040e6d0dfbc6d6f336ee33a752217f6410
156	1	041903df3e3b2e73df59c6beebe87f66	07b6da6c9bcfe026392bcb166b4b80e39751b6c3769fc3f34cb04af8f6adcb8c
157	1	4464eedb871b320713d9a81f219bccf8	15a280031988873050e465e6180277df329ca7f95fb269c3d5b6d75a988bac7b
158	1	61d56a0a656b65e1698d9750fd199ae2	3d3a4f53011a1f1df12adef538bb16f7568aa6d90f48036a8de0dfceaadab797
159	1	af074d219702645a6f3624d479a3188a	22b0ef13e8309f5c351ddfbd8e169eb0f47fb8bc1ff6c718a35b74df3c9c0c4a
160	1	d7fe8a330484360b6556b4b3eae08727	96156774a67afbd1408df1b0347c3f307bd55af2194d8ae32aa896031013d012
161	1	ae05ebe0adb7ee8b0d1f3a42ccfe902d	053175cf59f2f1d4049f00218b057557db034e95cd03d3a5e022fbff2c22d924
162	1	59977e49037d3b4a71e2b0a4cdf24695	366696705e1328875b7a582907bb10af7c782190c1fd7d1821c7be9097ca298f
163	1	9d71faa7a49a379c8650cac39a6bd5bc	7fbb30ee7d6d48165e4fb7e1ec0eaae57e13f4d51d2163abf55fb7bef62fdd76
164	1	d6e0ebdafebc37e4b491abf180777e7c	f72bd6b475226923cbb129be712ddd1c483d8c469183f2e8172891cacce42495
165	1	77e2e57bb793d889932591a95af58419	259b4fbadaf63cce329b63da24f1892a44bb42c4ebcb1b125aff69f11a455f93
166	1	4cbd90fcc2edd2021d3129e16c972a18	7dc31abc44c3e9f05349fecdceed81854cb221a74488eac7d734632c97fa2c0e
167	2	a8105705c7e0ee86083e574bca6beb2d	28c6b1399f05d4fb2389cc63b0cdbc28d79580061453a791b6f0b479df9dab97
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-03-03T19:10:00Z	1	a795ccb077332f3f5621fc6178d32183	754d2aaa6ad10a3fb152c02b78f3d789622a20c59ca2a1e20838a49e36060153
absence	ana,2026-05-01T00:00:00Z	1	684aa9ea9448dde3b8325aecf51c9b16	2c8cccbb016b879be2f05f56f92f228d3820a103c81a40cd5bcfc5d94f675f8f
absence	bia,2026-06-01T00:00:00Z	1	94291e328bcd2b076348ea0f6c6f18a7	4a83f181a731aa88444b58f95fedc56a78978fbc37357eb8c3244aff31655e25
agent	ana	1	b5f1dc2e6c73d9b380b68e41b412772d	78188dba2b00b8e7369b3a08c500faff02ed2ea79121c2b9288f94f2d16a594e
agent	bia	1	5b505adb84d739dc6875debca17cdbf9	6432a663d8b52b96b022f84cc036c8bae50ae900dc73eb3370bf887e6b34b234
agent	old	1	284973c5471501a2d7873ec965c2976e	9e949b422a8399ddc2b95c3da42ab8a541152854643de584c017555baf8bf0f2
article	1	1	c651b2daec2803c71013baf58089d52e	1cbeb960598d05c7b296c23ec0ed9fed1a49bacaf967a98b58b00ad05668f089
article	2	1	dd77593822d11eef76660db899d887d4	2d059e6a5bd0bc3a54a30465822ac250f566d239cc6aec2cf86421687ffe31a1
article	3	1	7001b391befae2899779d60bdf38bd1e	ee6006669e0a8f268d036fd9d03d6cd0eb14b9b2dcfacaff66881894f70e6280
article	4	1	af430f4a01b7a64e775efadda992dac6	802cb3cef6912e4d14fcf6af8b600a363b76f565e6250dd16ca4600801bdf759
ascent	spare	1	d3758e82c302fd58914522313b3ee1f0	6f6e02217caf8fa14b093ae4d7352ae57fdc59f85419fbba8507ade25410e07f
ascent	up	1	7cab3092c4881fc189463f2df3ec8bee	a14122d61725e909f50868d9bd9121e8952b40824fd14e0bde2742528a5fe180
blackout	spare	1	8af25fd897a8a4b8d656ef81ae72ca9a	39865577f445c1fdce6e08d9e03f85134b00732f59281ddae61872c0f858e1f2
blackout	year	1	d15a019bc79b33730daa647abc34e544	8ba7985ef5290b0ebbd0e8ca17a8d490ca5ef7514ae23f0f230fe7f0badf5032
calendar	brazil	1	20bd3e98dbd6d6a45b792cfc7eb1b062	a77647ecae66776aa90be4c1342a2bd07422c778aef590f38f69915ba8d9fe12
calendar	office	1	e5e64e2117ce767f5f938b3e4f077e51	7debf0b1c842e067a41a68ca6098195af6926fe164bd4559d0ffb53111c09605
calendar	spare	1	2cd35cb5f5f125d3adc31736e91edcec	9c88f728a530ecb0c7140867fbee5cc75148e3e31faa5f17cbedb23d7b561e72
calendar	us	1	d8649ca0140f8d48a08f494eda6725db	e0f28cd8dc4b8c69eec407722e1359f2cb36184adca044435da7e204f6d65b82
category	account	1	7e880c0ae6bccd961abaef179a32449f	3609fe457826afddab016cdee60bc548102047a68a0566a02f8249e271642cec
category	hardware	1	e691837ef2fcfe5014710aaf3519fe18	5686322aa543b62b91a83979f02e55be8d0c635fd301f021546b29e01461168e
category	network	1	16add4256f34df7543f3dba4c2e8fac9	4deccc0b0828f1f8501a899e6833976d74aa82a8443e3771de0b81dd78fa3083
category	network/vpn	1	a8f9b800d2151cfdff2b6c04d78744f2	76ad543d204b97b2077347ece967a9807dc91d411640dfd205d670a3e9e35735
category	software	1	c8268e5e48a9a11ca6f8a1149a71a061	8f76742e5392bb097970916d33e377d0fcf5f19bd2a6208de3378cb84c9fadad
category	spare	1	e52dd21730fd449f1f7f4e657e2796cf	220154c4dafda07f2a59fe18b8dd7611145860a80a4df6dc8014cedf9d3b4533
channel	api	1	327e7b7f89de1877a88f1be5d27fafbd	1740dc16377f6a04c2da1b7849524b8144c046a0943121c3a6fa0602d9a780b9
channel	chat	1	7858f332b4905fd19a3f42710cd8c331	3705142b4c63c0df10b966e920d393029465cf4718ba47bb23f291ca77369a37
channel	email	1	3d3486a9bc7b919f2364902cc8b0e0cd	65c8f580e1c3cfd88c49b9eaebf4f4c71ef23a43c10a640ceb8bc16cd4c8db29
channel	forum	1	58db09f38848283af1da41cda267629f	2213529b3be412a1f63880487ae02d822bac9a385ab954a621c74688fc573773
channel	monitor	1	713ecb118e65f600874d05dabec1cb24	c21ccd2603cf36801e995c2166aaba3c75b398e17f2e6046c727805911e444e8
channel	phone	1	12f9272f75de275c4e2aee1596b49564	8819548084dab42b6dd0ff25558c0558d8f4db7dfbb7978e0954b45d872a72c4
channel	social	1	0c5d1a601eb4dfe720b0596851caf755	8ed47a65f17dabea2c12df4079db24b04106b001bab0246b6b40a52f9ffa5783
channel	walk-in	1	12c8e98096c6fb748fa8212ce5ec6839	e34066bd57e75020d715c605cc8327431fd26832772af83b083a1060df8c9f49
channel	web	1	91cfac14a456f16e950e4065777929c2	9c837eb14c529aa39cc04151c9ef9f081c7401ae2f8fc555d849e24afb4739eb
contact	4711	1	2e3d3da2d5b035cd260c7f864dcafb62	983291e358613ef81c3b65619ecd3707f5ec5ee25b2dac634c4304417f603a45
contact	maria@example.com	1	323038af592bdd8af5671f1b5cd55093	053c9d307e9a3ad44f61fcac6aa71d7ad7b60653c3919ae413e67967f4fa7ce0
contact	spare	1	7b5de41e5eebd38e72d9996d8df73067	9bbbd5ec6e29c8bb3d42c56f48dd7ce616e3dd4863369d72aff8a92bf75eb52a
contact	x@example.com	1	769eb8f3c437c18848d4a92bb9ebe0c8	cb86723f78815461e7953b9ae8bb49f02fbfaef5bbe4079bf319e220c6e20b5f
field	contact,born	1	4c5441a9dc6e221e486453178f18d2dd	e8d064b70ba50235d8bd7e01f75fe8e31d0cda641e22cb7a0093f714b70fea34
field	ticket,cost	1	54a8c593a95966ec86f41672806a0de3	00d3b3660a07171b8ea4f4c2eecddadbe2d54d30faa770a68f41e782cc8048c7
field	ticket,gone	1	f197925e9d826a1044f170e4d0462fd9	fc127e81a8156f87563cad54b0dfbde7de54740fa5d75de8071736b3fd043ee0
field	ticket,loud	1	1c70c8d4b12119cf7c567144ad53a89f	23dd727e13d24dbd4d3697f1795a4cb7d9e8f50149b585127494130609f692d9
field	ticket,shelf	1	572ea1cce57052714b3acad06365430b	b7a3dc80fb9474b2f3dc7ab4f0c9d9fe9c0423a7a60faef24225d9ba0427f3d9
field	ticket,size	1	2464492b4f2c6ef7c72c89377e350d79	07da7d7960913f4b19acc6c61fb6f69d9e323254689a85edc154653683bfd797
goal	answer	1	b77d0e429f35c2fb3fa0bbdbc91adebe	ea5b7eb970143cb1d7eaa27ab34c3fb70ff489bf7685419e68b6acdb3553c57a
goal	few	1	1edaaa1a11387d4678f349882e2b158b	33325c222ae29a7563793eb8c70939c7ed28ddce38e7bf583f8f77f75c43dab5
holiday	brazil,--01-01	1	2c69b46bed6bb0fd4fa9a981bd96fbcf	57e231e38a10e5ef0fd46a56dcfeff580b1e6a2a816b0db2d1006bfd3396d4af
holiday	brazil,--04-21	1	8c1e675728c3df9cc546586c63c475ae	7a2a5112acf1d4b9b285e75701c77c3b4c0b3e9da9c35e6f8de28c8a5e3ffab9
holiday	brazil,--05-01	1	3b73365104ae958046de488b8fd4e77b	e77f080ee3c77459473719d749582725fdb34028422174ce7af3068dc5484247
holiday	brazil,--09-07	1	22a46e25bd092cf8c9f5d71e113a8d63	16fec054a2979c31c1b0371876eb3adcfca6de5ff869541f2ecaa57bb7ae2249
holiday	brazil,--10-12	1	7c90782c84395076f5247f94aeec36fa	f322e0d80e018eb8542d281e1bfb295380aaf1cac175f8c0e36b77a65e308023
holiday	brazil,--11-02	1	5961311c91fb55d8ec05067f81cd447d	b3a7250e05100ec91128aa190789faefe9b3b3d91cfc13356c83b6af0744d256
holiday	brazil,--11-15	1	4f368b30cd91c970502b1329fc8a0ca8	1169802f3b260c6bc092ad38f475a90b1654db0739bd86bb4957b84c09be1570
holiday	brazil,--11-20 since 2024	1	35913f1af1990d45655091ecdaf00272	0ef42114aeaaa658b1af90c3ff2e606c3ea9cd012587b93987c7e721763be9f6
holiday	brazil,--12-25	1	0fac5029bc2adb41752394e7160104e9	f4a6e5ce291bec34f7beeb84d250a068d79e4546a6f9cdb6f5d4e1d621740939
holiday	brazil,easter+60	1	13f6e6d27c8b46a021db4fd4e96e2bf5	46bc06c0c81d26ec584b1dbfaaca92113f93c6c9f2317cd10cbac638f754a94e
holiday	brazil,easter-2	1	55af96032f27b76fc4b2b50f88de4f3e	2fc6bf05495fe622a13b6d833bb68bfb3d38c412d657603f884d1a25fef0ebf9
holiday	brazil,easter-46T00:00/easter-46T14:00	1	90dcc71578a40026bad61d6e378a5877	07003c4688de3c65a229b57596416e9239502a8ce22bbd3ab6ed4b2365bd152b
holiday	brazil,easter-47	1	c93dffd128f790407f4f6b618d9dd1da	539cf8712d403bc358ecf1d8b4ed6962d04ac5effbd091e6f30a2d951af9083a
holiday	brazil,easter-48	1	093669c49a4d7f80dc9ec11c778cd395	201925703a807dd2ae5a994d513eba72cad5f98fa81f459b5d4abf3ba2738b14
holiday	office,--06-13	1	86b9a63f3b83d69433d01d582bba2884	10dd9a819eeb5bb98a780df3210c6be87e02bda03798f62a515ad235b64c7e47
holiday	spare,2026-03-03	1	18aa37fd6300663710de91b5e51e0d1b	b705e3c7c3d52cf7698b5d9d899d5a8ffe4dea62e82a82917036ae758480fe05
holiday	us,--01-01 observed	1	ac3f6133eaa036ac342d2dd399bc9cbf	21562f3e818122a9150949a85a69862262623eab0fd12b7768f8e66664113698
holiday	us,--06-19 observed since 2021	1	ff4c28f4afa0290a1ad2d2fde76a5e2c	3cbc33d05bcc8951f8415c1933944fda03a0de8d2f231e657498b6924706f371
holiday	us,--07-04 observed	1	6c9d98ef897dd826df96ad2e598a874a	67714405580aed76a955dee4f22e78b2459d249ace6217363789127f755649a6
holiday	us,--11-11 observed	1	f0864123c9728957ff265944cfde378c	a731741868c03ccbf3f2c697ca268bd5198155ede70ba1f16a71d05b88a3828d
holiday	us,--12-25 observed	1	efd77787704c76287b37afb917ba20a2	b94d593465d30efbde7b8a9a37e806f90ba82c36c88857531ea3deaf74f79e17
holiday	us,1st monday of september	1	ccb0cb4f86ccbc0a9c553ac061284d3a	0cbb6aafcd47becc4ad0451a346d029a77360ab7b1e253f34705b09b2bb8aeff
holiday	us,2nd monday of october	1	6f75d0d079c65d888de778903f64c9b3	cf8dafee8c41a41dbb884082df4e74866e8addbef27fc58f72ef44613f47a279
holiday	us,3rd monday of february	1	791fc59f2c194fc830b6791549407f02	2a84dc608ea0ae1791241098c4e64c9a34090c6adf8173b2bd494424b08b14ea
holiday	us,3rd monday of january	1	9efd45cd9f7a9dcd571cf6ce5e1bd2e0	642997c47f69b0ee65a81799970cb4daa880993c7eb5f7a5a9b8cdab51502522
holiday	us,4th thursday of november	1	8f61405df0621139a993580a22556178	cf8b79d00b3ae3d991f5972754672f5a2e362c2f38c91542366b1aa593a3ad40
holiday	us,last monday of may	1	2ef64929ad306bc131a5912a248564b8	f3f66b12bf70d9283320c2c5a89aafca0cd720e12ca2e5affe34d7f106b8695f
lesson	1	1	f3acb76dbfe95ba0fc3a536163365ae9	1ef9b598e09cdf322a13acaa5e53e736e2c62b8f0c69a7600e812e73a4b1c034
lesson	2	1	f1adaaee78caabadb13f242e833da5f2	177f044fde574a9bfa690af36c889375f00f84ffd8a848bd9f2f64630fe2ca32
lesson	3	1	8b8879a8eb6f87db694286203fafebc3	1f54d91d8c7b8438118157224dfae65765f117c958c6294e9aad3c59e1cd4ba3
link	1,blocks,2	1	4b75d8cecbc7e9430a5eeb27fbf9a9d6	77045539081e9d1ec868037976915bb6197d5d38fae28342065485a8b59085eb
link	1,parent,2	1	f4c4221edbbce68bce0226511217b2f4	bcfe399535da6852354be96d2a972aebfb1a441cdabf0a5777d157dccd228220
macro	spare	1	51d032a703e5fce79f2203a17b8e137f	ce78e58cbded7cf766abd0af313429b2ede034330174dc28c05b5d2126108ee5
macro	tidy	1	3feb732499773ffe440e8cf1b0677db9	02b2a389707f92793d2a546d960b5e3051ed72d321695b09ef89f0a340d67742
mailbox	help@example.com	1	d647e29773263aa8689c19cacd0e9322	64b71f69d690d792bae594c3ccbb1910706f3388cb614c8da8c74e465183471a
mailbox	old@example.com	1	794a21a745b0e535457b62547620b525	4d751232a72513ff094167d4ac7a195d8883066dae97e4ef160b9d4cc51b426d
matrix	1,1	1	ae76b60bb9242c6180080487d8798718	725182ffdadc361773941e9f5a2efdff3e6676622a013860322ca2e2367b540d
matrix	1,2	1	24b263cf49d58a36e261d4f96d886d85	14fa1d2f1dc80808f7b2535bf6407150814d592d2fc782ae26a087a39ba13983
matrix	1,3	1	58a386e8e963c004b0d77480e9534ca3	460f0ed751ee8a8f8f1e432b440cc5aa51c6b9b0ec77bd03344739c83346837b
matrix	2,1	1	46283a2e01ebd946bb14033ad992cfed	f6aa959fa36e9eac802beb0496a00361e9d7ec2cf155e2fb90513cf772049ebd
matrix	2,2	1	5705970433aed8f51c84a652973ce7d2	50b3abe005cb44adb81adb494c03a2a9d0c6dee9e4f21feb6a8f82d67c76dc68
matrix	2,3	1	ecf5f1b4c38a65359fd9101ade5f4231	3117fef5ffd22dda0bec8232bad36ea5476d6400740874d7d594915e9b6794ec
matrix	3,1	1	b184b351803ab6d88f47b47df5130d62	96a7cf0a3f07f2dff0b7fd800783e1fffa0a51b13690aa7d207812de469aec17
matrix	3,2	1	90e5e3dbe990357ad313da7fc1ea457b	fa12c23e84c32a685481c8995767e36e565443c94e80965b87c41afe187e4bed
matrix	3,3	1	ccb09bf74e3a79a43a2dfd9c46e939a0	33fbd49388cec0f3d76120cc810b678e7c55ee935ba802b687f6f739af8fa658
organisation	Açúcar & Filhos	1	9bd33bdae2c1085c8dba0414f99fe1ee	12c78c1ff985ce5537bd835807448cbda564de3b1f7786c5d703d52a1dfb6c84
organisation	spare	1	1ac6b6f21595536ad9bbac57e77f537b	bcaf8a0b96d1897fc222ee047f489c6ab6bc295ebb8f3b0d0b9da46ba43acff2
policy	network	1	af1fa9e3a910e6af27fc78c098d2ff54	dcf6844e7601f21e3aef0b9d0bb9d5b71ae22bfb1d4d2071e91675d080345711
policy	spare	1	dd98bbcd04670cd30e2976f70e886792	11066adf1ae001063b4b91efcc730a4805a7a17ce0e61bd50da9ddad571479a8
policy	standard	1	3d0f0f0d9f7e198151539403b405c2c7	51de17f7f284de2dea33fcff8d74f2baa7099a1e15126c2b779d9d0fae431252
priority	1	1	3ef1f5ebb7423e915076598e4e320d7e	b37fb37e709afbf143fc046032f6f08ff83adee075a00d15aeb22a869c23a4b1
priority	2	1	7352778b5ee9552a5cbfd80c2a82f981	3e6c07200f388f232e52432ac36571d23e5cb1cc860938d016e3411197907e13
priority	3	1	9736103582c68ac056fe86d9d81e8c8e	030ecd4d2f3be7dcae1d33e14b9609576ce8cdc2c0364239535c8b0e6e7114b7
priority	4	1	44c2700039dd671a34beb9c8bc112adf	f463f693195ba23d3d31b301fb9578b50df6082e2e4d8c33b9bdacfca8f73659
priority	5	1	9f54a4ec7a4999885020b69226f99d47	e070b50b9ed528e3022f67743d0d0c8abafded926e8a07c95ee3a970cbc6603d
rule	close	1	e1ce77d392d8221a92b5fd80a4d98c90	9f7dab23fc343f61a539365cfeee6eac63fdda2bf83de98e562eb64cd20932f7
rule	notify-answered	1	008126459cdc6685a5b9cf7b87e426e0	3acd805fb83414ae37c47b2fefdddf15494ec7008044d6c7c9cae58e15721483
rule	notify-assigned	1	5cb6699dd1db6df6a7ed50136e2328c1	9afc7c2dc3164a98b3073de5aa9b822838b055305bdf1352f780a07386850577
rule	notify-late	1	1243ce7ef5d0ec778e6eb7882d8c0aad	1ac35b27352e482111df89fe1896d64169ef74da26ea4e6e61372c2cedc21dbf
rule	notify-promised	1	645ced0bdebe4b55cf0e2d0c6f222b43	1f720a62dff84fe563848fbf9c19a81d682e3283a9c05395c1410d6b02dd6aa3
rule	notify-received	1	06e20e10422e8bbc4cda187a3b235922	52a872311973a249bf0530fbb6c590e7b785cf8099d36fad9fc9239596c0f56f
rule	notify-solved	1	58d27da8f931362a6c1b164bb7d198fa	ecd51a778982720fe7f58a40f630879772620ac94afc6f36e54f7a774497fd61
rule	notify-soon-late	1	d627d829dd675b80a67f1f2847550df7	6e64785ed4321fd491ff95d05054eb263a1877a5e83976382196fd5846841a80
rule	old	1	0baad76d7494e6fdf09bd009c6d83c3d	4392a74171c651f62fafd7efec026d8e8648524d263869c90e674e6423ac3700
rule	remind	1	d2849eacb558865176c5368e3aa8ea1a	f322533835ff86ac9d6a847939ded0a06a57a938168e6facbb20147fbe989712
rule	spare	1	0a120ff3ab0827effa452282f47d9090	44de5f4416ace143a0713e2bc688df9669e48151a965ddd3eda1e721323200c2
rule	urgent	1	cc440767e4eb7f154decd9d95202bdef	32a4311db7e83f1d89de1cde206c7b699c03b0c157d826648070248a17c87ec9
service	mail	1	c65f498d1f726043136bac84d8532a2a	1c46928f322df16360cdda48299668076030e9e8c82f819282e53a592d5990b7
service	spare	1	b75d0627dfa26dc89bcd9ea52c830299	d4012dfc2b698b5b32070b0d272b532d505a5f5760ecc850b34351e5975d35a2
setting	address	1	fe246f93bf609273f20a5045ebedb650	d2e070c3db2a053d80ba1cc642ede0959d13210f60e87d83978a5cebb27568d6
setting	alert_flapping	1	95863eceaba06e454a3ef4e8805a89b0	c6592eb76539a9d69e92f0b819d6354a705b7b403b66d610d28f97143026ee86
setting	attachment_max	1	09677bafa2844c5fffd48cbe8dffce99	765929d3a3cadba71b2da0c3d5681ebe88999147bdd147b2b64a08dbe3c6d48c
setting	channel	1	060afcd9a8fd03c2f6388df60a1e23f9	99a3f1cd2441c3ba53c479fd6b3bdda266aaa22f7fedaea7f76ce2e6464a362c
setting	priority	1	41e2c9a4c401ae20409b97d41159ed2b	d92bac16310609fe2ce9c0599251976540503fac4f0be7ac1974d82ee4f7a294
setting	sending	1	b5103e922730f862531381c84e578c1f	d7f4c3e0686cf5434802ef4f37183a567c63fdcf4dd0acf16b7ac1aad88a8b91
setting	status	1	71e7637c82a398761a67aa16ac3b90cf	86fb84008aeea2a373c0412baba6451dfbc4832560f1b8479acbc3afbe970b17
setting	type	1	63c8750466858a75e695904d1fedda42	eab719515b20467d350cedc1c3857f47d23491179720a16aeb17c5687ae2ab2c
setting	zone	1	414a7a33ff196aea80a3edfafa6759f1	9b1298014a42665f1ff416da8e0090bc4dedfd812776dfad25107171c4a49be8
shift	office,2026-03-07	1	fe14595bb2db3cffab34c90199c17e83	368578df76fab2a83537267d76e2072ba70ab9e8878aae9c0b632630760ebc21
shift	spare,2026-03-02	1	f513753207fcc5ed8136b0b47f763940	ff7e452e7ac76fcdb9d52582f3d5eba8c71814482f6b5f47f2aec848d56c390a
status	closed	1	c209319599548860b47e464c9056967f	51bfbc03619278292f54302164e086dff9e7663ddfa6ec3ce1ddfa120f059aa0
status	hold	1	f1e0aba61b7877effe72b38a121e7e49	d37c2ab5006cc262cf9649c28674f0a787844e285c1b5e103aa2443275fed193
status	merged	1	23f86b734d8c47743dfcc82b830db5de	4a95ae232b0378db3704ed4832ec937f7a04f6f981cc16b43ebb9412837c2ba2
status	new	1	8a2f721689f323159b09680af50183dc	9773ece7f7494598eafea739369af04185b96d3c425981844ca668c82c4c9e7d
status	open	1	c2db692d3d1648be7c511cda5df7f557	28a4c90874fc4652586a3d113db2721b85189de2d45c466173a3fcc3d792cdb2
status	pending	1	b1a0497bfa135ebe4468dcd4b93ad155	42d9bd370498288aa5b6020536e620e6bd0a1e31d0df5f8cbef7ee61d8fb69b2
status	solved	1	47a9694cddb32e73f2de9d35e182f5aa	3bc6f6b9ac03b4aafc94f7e0dd790fcc78a5530a660aa802cc26b8ac81ea6611
status	spare	1	e9960651da499b6eb6963829d102bab3	c16eab0468cacb875060fc762d8f633bbcd17f950adb440752a51a3acaddc978
target	network,first_reply,3	1	bac32c3bba566d2421e3b2a3347a3a4a	32a48764c56ef50ebae10a323e0b88677626be844f1d33be185e9f3f3b1d04af
target	network,resolution,3	1	4d6f0f26b20657b0da1b055f22f676c3	c89523ad8ca939615c7b675d5143be3d1ac752aed0bca0ea3ac2b6caf107b237
target	standard,first_reply,1	1	16893e7c04ffce5c80fac55df78887f7	004e4564ea6a48977ceebe63b05a2b55f670075d90f237a5cb91238e8e33328b
target	standard,first_reply,2	1	a19fc67eb88a6673b39227019c45fc12	4c2da63b127eb0250c6e47b37641b64685e62a5cdd78b6272e7680fad16ed48a
target	standard,first_reply,3	1	f740cf4df6c7508f6ac55d26ed5aae85	8254c6e16a03ba644962281a23b18c423162c5246162903c4ef3a41dd2fb7290
target	standard,first_reply,4	1	7141520db9c4695eacf20cd310e7218c	7bb65786666161a5e1333cccd862a7503a77687152f3d68aea8f371cdfc927a8
target	standard,first_reply,5	1	58479eac4be18d33b8028556560cf71e	f95651a9258145c06c5d8666cccc69a914f9b56342cc5f693d9ab2625a21ae36
target	standard,resolution,1	1	c361b266a2f22ad880c9aaf26a2fae3d	d3442b9a8e786ba995793797720a3d843abf539d004620b1960fd6ef9c52debe
target	standard,resolution,2	1	e91ba8a5fa318fd769022afe917360c4	0c395b78b57d89f03f308cfdc8d59641afa106ee5c4bbca82ec6c87bfe9613ba
target	standard,resolution,3	1	0120f77ae8eed61d537389d1387a84c8	22d56b35ae64338e1c00d1c460b205d2981485525af66df9a40f2f49816a6fa9
target	standard,resolution,4	1	ac8b5980bdfeb62b4d04cde6eebb4189	10ff6f6c01cc095f8ff3fd9dfabea0ce822cbc04988f68da1b53cf969119a4f8
target	standard,resolution,5	1	40de8590168879695b820d90cbd96253	cc2df960b02dd01144a8fa91bf343af1f25da0d3c921a651ba7474e25d15b011
team	desk	1	78cbb919fdecbf05706de8bf56a50e49	11acb9dd8eaa20db0c46cb4af21f65791463fbf1a92b173ed4a24562b702a307
team	field	1	eb1ef94664dcbe2bfb6e22944537cbf6	e6c2eae456f7dd32938af848217db43ba7f5b5f3747704d3068500080bbdb822
team	spare	1	45da39132fadec41c018fb307d747bc6	fd2d5239421e13f00190fdde70764db4ce62e78dadf9225c84283c91a874a24b
template	answered	1	2146bc0b65e252b2138075617c2f9158	e566b03d61aaa1813b8d2eb47c8eff543f4b65db43bf58bbea4e0ecbbc0f53e2
template	answered,pt	1	ef400abab62e0d27fd00e591dcd6daae	d4f7d1297f0c5620d1ef0ad1f980952de5f04b67262d4d7b22d17fa4bfef0cf4
template	ask	1	849a8776f637ede4634c5423cc773631	9eb4a9ba3679c3c1bf38d34f99dc0cd880101b6a14b7cd72d160c74ad4203c44
template	ask,pt	1	c496dfa027c6009ec9a4ee6d20164374	b2099ee221c36ee61c78c604f7a1d6dc9a3fc0a1106575178309134d76effdf6
template	assigned	1	31340f6b0dc7afb2efb731e3f9a50dee	60a7b824a8b8821f3b1998f8a5a47905e939a5ca52bf3b6b6cb727e4b41347e7
template	assigned,pt	1	2a05f1738b0e1a9f92d1c5902fb1d448	6b6a80f6eca0e45862c543118e76e64c26fbc9637128aee17c1b49c275308d2c
template	escalated	1	89acb3cb28e80318a990c7a59e4001ec	85bc85e4a3432e336be5ad9e31abe94d26dd08433f83f11ae65010bb06c2589b
template	escalated,pt	1	3f9bf1107deb7604cda44b1ba01213e5	0565f8a2a7aa0bfce6d88df8548d555f1c239647d483bc735ab2ed9e4407b350
template	late	1	48536484d994f71f7d74dfdccb2aa339	01c811a17bdf53d6520d6587ea3c02f85dbeeb4b9574e1c9f0776f39f2ca2578
template	late,pt	1	f87266508a1f61b9e46eff54b8ba917e	ab867da7395bf10fcb675d080fc18f940c347d7c714f1208111b9e363e57d2b8
template	promised	1	bcd456312dbeb7b0065abdad9722752c	200ad72c7f380c6c3db8bafb3a9257bdaa819d9fa811687c5606096eafbf906a
template	promised,pt	1	e1b397fb427a68ab53ae7ed77c3cc509	7961f63d50fd1091355cba9d63a09c5d8a9ab0987992a5c6d3e8d741e3ef1f08
template	received	1	e05cdffbf7b6e33bcf154253a6bda5a0	dd767e18b1f4cc17392cd7c3f4fd1ec1eed7166e65afdce86c860c3bff6e74c4
template	received,pt	1	122311430e1b08bce532c93510ee4d12	b9d91c0465951c9874caf71e10bd43a11cf454a8b232c7fb5b15addcb67d6843
template	remind	1	e47dcd8727f10116065af51706ee2331	d855a414465dfb8a3b46de67617256cb676e0cb9997bbb96a52ea50bd85c936e
template	remind,pt	1	c47f668818bac398833541f2e6b0349b	6828e8ace5dd9c03220bea551cccd110debb78af563199c74126307c874721a7
template	requests	1	36ad69d2e6b9b69e049d9161637491ad	0343a62ac5ee8a2db720f9af3dbb9e63c8d7974d8b12255e30f446f88284f3df
template	requests,pt	1	c71e934e038384a4b06438bc937e99eb	6c391ae976648e68b070f3a86c7ac8821504bdca074be76b0f7addcddc6d16a1
template	solved	1	09fc05bcafb36a94617380faa1e3ef3b	686e1390699292323ed7f92b3bf8551b80a49c4d98a76a695daf7d23715559e5
template	solved,pt	1	cf5fd9918ac4912a9e96c4d50bec0949	d2544e30f7153d1faf6dd8850911205d0fb9624511257e28f259c2e5c9bf3284
template	soon-late	1	dc06d9d9194a887ac82e13b5335b42d1	7214b3b3dfeade39a92d1cb243294e4ea7ed283c0350494800cda08c33c89a2a
template	soon-late,pt	1	2d266db7ceb204b7f948eca51ba9dd31	71e4ff4aec00f677da361c9e3cb6067ee02ddefc6a4ec71272128f3135f80490
template	taken	1	5063525e5e9e63866c19fe6f73a2f843	ff3d888451ca6c84b2670097008134c0714c08e6593f3be9e3edbf616b19edd2
template	taken,pt-BR	1	6185c33cac0d324c91158a452853689d	7a1707a71c0032532a3c0bbb4434927cde3e1f3d76d56ef826c5e76565bc7fc8
transition	*,merged	1	651b8e6fceafe3e25332c6a24e0d20fb	3a28715c03e517bda0b730d853d85cb5a5d53c18afd1be758bc661123401237a
transition	closed,hold	1	adf5a07af7d2c8048b485a23143d42c2	717b1ec76ffe37d7bbeb5b93b35d222c503230c4a359df7ea393bf3d05e8854d
transition	closed,open	1	09168ec8c8b4c2e804fe7db32e69e7b8	5a5afcb195ff9f268394ac52f0c7d3d30b8dc999d0ed461d3d23450d9131cbcd
transition	hold,closed	1	2ffd1d9cc6750ad1799e632cc6cc0b4c	03009adc6728fc9e55ed85aee3c8d2b684e5e86fd2a8dbd943b7243db0b618cc
transition	hold,open	1	4d491135c13c5ff842e476591f1f0736	e9f883e51da2c92807b678e1152d605b2d960b614b0f64664d96a4629dc485fb
transition	hold,pending	1	85ba1e54113ce595fdaafca7054727c6	007cf1a39f9abc257e1e81a382760a9281a2b0a9bc6d1e4a053a21f20e9dd398
transition	hold,solved	1	ecc1a7a8af3b9a825a51b97d398d0f83	3abf8e1f2858e28b86113e9a39d44f64a42d7d24bbf479c43b598d5d353b2989
transition	new,closed	1	916dea6882ee275fcda8a89a041951e7	f41f6e01045898fbdb34feb6e6ae3f8d2fa28f273df7a880eb82735df28a6d2f
transition	new,hold	1	ba5c83a72261c74f532dc8c2e486de1a	401b1bd458513fce54a0aab6dfee08a9288d9ae30866fd7f9ce3dbc436da6974
transition	new,open	1	503803e1cdcd1981d53f489c01b5e40b	0c911e2137e2effae97051b3ce30279a915798931605f2a21185199378cdf156
transition	new,pending	1	bae19d7a27fa90d860f4cc4dd0387a53	4d90ed02d855407cd6a08cebd704708a10bf2361a930a4fb232c13a1d0c0bf84
transition	new,solved	1	5eac6b166d9d4a25a011cc595ff246c3	f76070c82c65b5e44e5573cab8945693fc52839d81a30e5c8a082bcfce90de21
transition	open,closed	1	ace4ff871410a7c3977494926bf536f7	67e55c0d292da67b380eb7f98812e66b50bf992ee680f809ef18960bf68ee646
transition	open,hold	1	77b9edd2580ecaa6bebff718fb43415e	2c3b8fa069f230a9161f9966e425560f118758ed09ffdf8ea0f682841dcd0dc4
transition	open,pending	1	8e7809dbfe72b113e4c0ba03152bb2a4	f19c5f79de4b717d4c8d46ebdedcba6973001abd9bb71fdf8a4a6396b87ec0ea
transition	open,solved	1	ab93e195a82465fed9c3809ef9f509eb	f42292c4e6ec1e3f1e2b01a91f148db1d12714aaa0be02d2dd828e0f9ae07d50
transition	pending,closed	1	3c001862b044c873bc85a073cbef1a57	06817abd49feb66bf701d8736634276cb7f4bd96f3adf72fc7601a985febe2ca
transition	pending,hold	1	3f69c9e78766715137f26534b92ed2e8	9d08f3af051556cb105344e3f094389c0b326fd1759324b3a0e2c66b3bbbc408
transition	pending,open	1	abfff865bfcfa9bbc84107a1da8acc8d	f0fc0ec5bf6cd7cce90d974c04066acc0028e172c33f4d8ad9c45eb5d183ad49
transition	pending,solved	1	e74ec590e1f16aea0a5eb2b78b6004fc	123e8094b8d2e8039170baca9c14d4b43cd699518a272a4c78928539ebeaf1ce
transition	solved,closed	1	645b1db9b6db17344de9d9b27534a31c	7e88771c978538b4d972f6edd050808a119900f8b06ea0e24a9f613327454b3c
transition	solved,open	1	b8aee105edb2ed6ce759ab0c96baa9a5	a72ae28eab622ffaf881e837aff1450567b1da5a3002f479c3ceaeee5aab2615
type	change	1	b2d8d13dd095c7972eca1c2ce0901229	127c5ec5da57fe363849d6273f8c963287b59647281fe2440563e331ca8e6c31
type	incident	1	99305c5222a22f3fdee630fbc2b0f733	1f0e093a803c153042915d9ab1e8c1ebcefde5e96ae2a42a96be4fc0f69d1a99
type	problem	1	1844b18f97263006b51a04a60fa101cf	5c4d364ec6e4b7c686d6ffd11e59b5d6ece36f707fcec20f32ee2f421247a52c
type	question	1	0c77ecb9b534d3a787445dee398fc62d	361257a453c470d8a76fec8378392e3d5752dde9e03ed46c1c374ec2c947de8d
type	request	1	109cab3f4ec8ca9e84695dce4741b48f	7e01fea7cce03ea3138c71197500344ad69726c2f27e2e5b8f8a1345ec324ec7
view	kb-review	1	9ed8cf575132cdcbed0487d17398fe14	7166435e300214049b10deb2b4004c89ef4121443286d14f01aec119652ed7c8
view	late	1	3fb71c8f1283b216741f360a0f35744d	ffcacddfba7bbe111cf6d3be1f1fc0d5b5eb884d53dfd1e4449dc2ecb9f1b1cd
view	mine	1	bbb6568dd0f03e1d1231db6e72fe1c1d	d6403c434068e850f7033730e169b0b757454e4e9def1b59b94c91444f5648b5
view	queue	1	6a218f107fed7d3040eef53d68334e3f	a947416299432f1f99b0e35685dc8888f8dd5ba7d9d0621ad2e9a2790d099236
view	struggling	1	bd4386292a1c1a03e33db14976f5174a	6e8767073df2c7758fdbe6d9922f73c9fa3d6631770a424afb0217be28757847
view	today	1	6c233e3c3a3d33e61333904975b08528	98685e36d7fe3925b20c620106f858c9848ebd7ed4c90e4288627fb2d94ff314
view	unassigned	1	c074502fa9b8bc099e549bbc00cbec24	0f4b4c0e5722a855f6c2e993f9b077063ea2acce91055be070c9821b393eb838
view	waiting	1	b900c84a663369bd14fbf404209238da	c0740c4ee3182821a260ee914389f7678228db0c033f54fba48496653544b177
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
COPY public.service (name, team, calendar, help, retired, skills, owner, depends, alerts) FROM stdin;
mail	desk	office	letters	\N	smtp	ana	spare	smtp*
spare	\N	\N	\N	1772442000	\N	\N	\N	\N
\.
COPY public.setting (name, value, help, retired) FROM stdin;
address	help@example.org	\N	\N
alert_flapping	2/15m	\N	\N
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
COPY public.submission (key, form, sender, person, at, ticket) FROM stdin;
k	new	s	p	1772442000	1
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
COPY public.team (name, email, level, calendar, help, retired, assignment_timeout, manager) FROM stdin;
desk	\N	1	\N	takes every call	\N	\N	ana
field	field@example.com	2	office	on "site", daily	\N	90d	\N
spare	\N	\N	\N	\N	1772442000	\N	\N
\.
COPY public.template (name, language, subject, body, help, retired) FROM stdin;
answered		[{desk.tag}#{ticket.id}] {ticket.subject}	{message.body}\n	a message of an agent: to the requester	\N
answered	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	{message.body}\n	mensagem de um atendente: para o solicitante	\N
ask		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nto help you, we need to know more: what did you do, what did you expect, and what\nhappened instead?\n	for hd-reply: asks for more	\N
ask	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nPara ajudar, precisamos saber mais: o que você fez, o que esperava e o que\naconteceu em vez disso?\n	para hd-reply: pede mais informações	1772442000
assigned		[{desk.tag}#{ticket.id}] {ticket.subject}	Ticket {ticket.id} is assigned to you.\n\nFrom: {requester.name}\nPriority: {ticket.priority}\nDue: {ticket.due}\n	an assigned ticket: to the agent	\N
assigned	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	O chamado {ticket.id} foi atribuído a você.\n\nDe: {requester.name}\nPrioridade: {ticket.priority}\nPrazo: {ticket.due}\n	chamado atribuído: para o atendente	\N
escalated		[{desk.tag}#{ticket.id}] escalated: {ticket.subject}	Ticket {ticket.id} of your team was escalated.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	an escalation: to the manager of the team	\N
escalated	pt	[{desk.tag}#{ticket.id}] escalado: {ticket.subject}	O chamado {ticket.id} da sua equipe foi escalado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	escalonamento: para o gerente da equipe	\N
late		[{desk.tag}#{ticket.id}] late: {ticket.subject}	Ticket {ticket.id} is late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a breach of a clock: to the agent	\N
late	pt	[{desk.tag}#{ticket.id}] atrasado: {ticket.subject}	O chamado {ticket.id} está atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	prazo perdido: para o atendente	\N
promised		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe expect to solve your request {ticket.id} by {ticket.promised}.\n	a promise: to the requester	\N
promised	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nEsperamos resolver o seu pedido {ticket.id} até {ticket.promised}.\n	promessa: para o solicitante	\N
received		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe have received your request and given it the number {ticket.id}. An agent will\nanswer you here. To add something, answer this message.\n	a new ticket: to the requester	\N
received	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nRecebemos o seu pedido, que tem o número {ticket.id}. Um atendente responderá por\naqui. Para acrescentar algo, responda a esta mensagem.\n	chamado novo: para o solicitante	\N
remind		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nwe still wait for your answer to go on with your request {ticket.id}.\n	for the rule remind: to a silent requester	\N
remind	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nAinda esperamos a sua resposta para continuar com o pedido {ticket.id}.\n	para a regra remind: a um solicitante calado	\N
requests		[{desk.tag}#{ticket.id}] Your requests	Hello {requester.name},\n\nhere are all your requests:\n\n{reader.requests}\n\nIf you did not ask for this link, you need do nothing.\n	for hd-web: a link to all requests of a contact	\N
requests	pt	[{desk.tag}#{ticket.id}] Os seus pedidos	Olá, {requester.name}!\n\nAqui estão todos os seus pedidos:\n\n{reader.requests}\n\nSe você não pediu este link, não precisa fazer nada.\n	para hd-web: link para todos os pedidos de um contato	\N
solved		[{desk.tag}#{ticket.id}] {ticket.subject}	Hello {requester.name},\n\nyour request {ticket.id} is solved. If anything is still wrong, answer this\nmessage, and we go on.\n	a solved ticket: to the requester	\N
solved	pt	[{desk.tag}#{ticket.id}] {ticket.subject}	Olá, {requester.name}!\n\nO seu pedido {ticket.id} está resolvido. Se algo ainda não estiver certo, responda\na esta mensagem, e continuaremos.\n	chamado resolvido: para o solicitante	\N
soon-late		[{desk.tag}#{ticket.id}] soon late: {ticket.subject}	Ticket {ticket.id} is soon late.\n\nFrom: {requester.name}\nAgent: {agent.name}\nDue: {ticket.due}\n	a warning of a clock: to the agent	\N
soon-late	pt	[{desk.tag}#{ticket.id}] quase atrasado: {ticket.subject}	O chamado {ticket.id} está quase atrasado.\n\nDe: {requester.name}\nAtendente: {agent.name}\nPrazo: {ticket.due}\n	aviso de um prazo: para o atendente	\N
taken		\N	Hello {requester.name}	\N	\N
taken	pt-BR	{ticket.subject}	Oi, {requester.name}	x	\N
\.
COPY public.ticket (id, key, created, updated, subject, status, active, type, priority, impact, urgency, category, service, channel, requester, organisation, team, agent, level, tag, promised, due, first_reply, solved, closed, replies, reopens, reassigns, withdrawn, watcher, requesters, merged, resume, starts, ends, risk, plan, backout, root_cause, workaround, approval, x_cost, x_loud, x_shelf, x_size, x_gone) FROM stdin;
1	X-1	1772442000	1772584200	Printer on fire	open	1	incident	3	\N	\N	network/vpn	mail	api	maria@example.com	Açúcar & Filhos	field	bia	2	hot old wet	1772843400	1772712000	1772445600	\N	\N	3	1	0	\N	ana	x@example.com	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	7.25	1	a,"b"\nc	large	7
2	\N	1772442000	1772586000	ünïcödé 🖨 e\\backslash	open	1	incident	3	\N	\N	\N	\N	api	4711	\N	desk	ana	2	old sealed	\N	1772456400	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	granted	-1e-300	\N	\N	\N	\N
3	\N	1772442000	1772582400	plain	merged	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	2	\N	\N	\N	\N	\N	\N	0	0	0	\N	\N	\N	2	\N	1775073600	1775080800	2	turn it\non	off, "at once"	dust	blow é	waiting	1.2345678901234568e+16	\N	\N	\N	-9223372036854775807
4	\N	1772442000	1772442000	closed	closed	0	incident	2	1	2	\N	\N	api	\N	\N	\N	\N	1	x	1772668800	\N	\N	1772442000	1772442000	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
5	\N	1772442000	1772564400	waits	pending	1	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	old	\N	\N	\N	\N	\N	0	0	0	\N	\N	\N	\N	1775001600	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
6	icinga/smtp, "1"@2026-03-03T20:00:00Z	1772568000	1772568060	no ü	solved	0	incident	2	\N	\N	\N	mail	monitor	\N	\N	desk	\N	1	\N	\N	\N	\N	1772568060	\N	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
7	/db@2026-03-03T20:00:00Z	1772568000	1772568060	db	new	1	incident	2	\N	\N	\N	\N	monitor	\N	\N	\N	\N	1	flapping	\N	1772571600	\N	\N	\N	0	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
8	\N	1772442000	1772442000	mistake	new	0	incident	3	\N	\N	\N	\N	api	\N	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	0	0	0	1772442000	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY public.transition (old, new, help, retired, type, approved) FROM stdin;
*	merged	\N	\N	\N	\N
closed	hold	never	1772442000	\N	\N
closed	open	rare	\N	change problem	\N
hold	closed	\N	\N	\N	\N
hold	open	\N	\N	\N	\N
hold	pending	\N	\N	\N	\N
hold	solved	\N	\N	\N	\N
new	closed	\N	\N	\N	\N
new	hold	\N	\N	\N	change
new	open	\N	\N	\N	\N
new	pending	\N	\N	\N	\N
new	solved	at once	\N	\N	\N
open	closed	\N	\N	\N	\N
open	hold	\N	\N	\N	\N
open	pending	\N	\N	\N	\N
open	solved	\N	\N	\N	\N
pending	closed	\N	\N	\N	\N
pending	hold	\N	\N	\N	\N
pending	open	\N	\N	\N	\N
pending	solved	\N	\N	\N	\N
solved	closed	\N	\N	\N	\N
solved	open	\N	\N	\N	\N
\.
COPY public.type (name, help, retired) FROM stdin;
change	something is to be changed	\N
incident	something that worked has stopped working	\N
problem	the cause of incidents	\N
question	somebody wants to know something	1772442000
request	somebody wants something from the catalogue	\N
\.
COPY public.unchanged (event, field, new) FROM stdin;
44	status	new
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
COPY public.vote (ticket, voter, vote, deputy, comment, round, retired) FROM stdin;
1	bia	yes	\N	\N	78	1772565900
2	ana	yes	bia	in her name	74	\N
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
SELECT pg_catalog.setval('public.entry_id_seq', 17, false);
SELECT pg_catalog.setval('public.event_id_seq', 168, false);
SELECT pg_catalog.setval('public.lesson_id_seq', 4, false);
SELECT pg_catalog.setval('public.mail_id_seq', 1005, false);
SELECT pg_catalog.setval('public.notice_id_seq', 9, false);
SELECT pg_catalog.setval('public.ticket_id_seq', 9, false);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (agent, since);
ALTER TABLE ONLY public.acted
    ADD CONSTRAINT acted_pkey PRIMARY KEY (cause, receiver, action);
ALTER TABLE ONLY public.agent
    ADD CONSTRAINT agent_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_pkey PRIMARY KEY (source, key);
ALTER TABLE ONLY public.approval
    ADD CONSTRAINT approval_pkey PRIMARY KEY (ticket);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ascent
    ADD CONSTRAINT ascent_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blackout
    ADD CONSTRAINT blackout_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (key);
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
ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_pkey PRIMARY KEY (ticket, voter);
ALTER TABLE ONLY public.working
    ADD CONSTRAINT working_pkey PRIMARY KEY (calendar, opens);
CREATE INDEX alert_next ON public.alert USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE INDEX alert_ticket ON public.alert USING btree (ticket) WHERE (ticket IS NOT NULL);
CREATE INDEX approval_until ON public.approval USING btree (until) WHERE (until IS NOT NULL);
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
CREATE INDEX submission_at ON public.submission USING btree (at);
CREATE INDEX submission_sender ON public.submission USING btree (sender, form, at);
CREATE INDEX ticket_active ON public.ticket USING btree (team, agent) WHERE (active = 1);
CREATE INDEX ticket_closed ON public.ticket USING btree (closed, team) WHERE (closed IS NOT NULL);
CREATE INDEX ticket_created ON public.ticket USING btree (created, team);
CREATE INDEX ticket_due ON public.ticket USING btree (due) WHERE (active = 1);
CREATE INDEX ticket_ending ON public.ticket USING btree (solved) WHERE ((solved IS NOT NULL) AND (closed IS NULL));
CREATE UNIQUE INDEX ticket_key ON public.ticket USING btree (key) WHERE ((key IS NOT NULL) AND (withdrawn IS NULL));
CREATE INDEX ticket_merged ON public.ticket USING btree (merged) WHERE (merged IS NOT NULL);
CREATE INDEX ticket_organisation ON public.ticket USING btree (organisation) WHERE (organisation IS NOT NULL);
CREATE INDEX ticket_requester ON public.ticket USING btree (requester);
CREATE INDEX ticket_requesters ON public.ticket USING btree (id) WHERE (requesters IS NOT NULL);
CREATE INDEX ticket_resume ON public.ticket USING btree (resume) WHERE (resume IS NOT NULL);
CREATE INDEX ticket_solved ON public.ticket USING btree (solved, team) WHERE (solved IS NOT NULL);
CREATE INDEX ticket_starts ON public.ticket USING btree (starts) WHERE (starts IS NOT NULL);
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
ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.approval
    ADD CONSTRAINT approval_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
ALTER TABLE ONLY public.ascent
    ADD CONSTRAINT ascent_category_fkey FOREIGN KEY (category) REFERENCES public.category(name);
ALTER TABLE ONLY public.ascent
    ADD CONSTRAINT ascent_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
ALTER TABLE ONLY public.ascent
    ADD CONSTRAINT ascent_team_fkey FOREIGN KEY (team) REFERENCES public.team(name);
ALTER TABLE ONLY public.ascent
    ADD CONSTRAINT ascent_to_team_fkey FOREIGN KEY (to_team) REFERENCES public.team(name);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_entry_fkey FOREIGN KEY (entry) REFERENCES public.entry(id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_hash_fkey FOREIGN KEY (hash) REFERENCES public.content(hash);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
ALTER TABLE ONLY public.blackout
    ADD CONSTRAINT blackout_service_fkey FOREIGN KEY (service) REFERENCES public.service(name);
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
ALTER TABLE ONLY public.field
    ADD CONSTRAINT field_for_type_fkey FOREIGN KEY (for_type) REFERENCES public.type(name);
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
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_round_fkey FOREIGN KEY (round) REFERENCES public.event(id);
ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_ticket_fkey FOREIGN KEY (ticket) REFERENCES public.ticket(id);
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
GRANT SELECT ON TABLE public.alert TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.alert TO hd_agent;
GRANT SELECT ON TABLE public.approval TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.approval TO hd_agent;
GRANT SELECT ON TABLE public.article TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.article TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.article_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.ascent TO hd_reader;
GRANT SELECT ON TABLE public.ascent TO hd_agent;
GRANT SELECT ON TABLE public.attachment TO hd_reader;
GRANT SELECT,INSERT ON TABLE public.attachment TO hd_agent;
GRANT SELECT,USAGE ON SEQUENCE public.attachment_id_seq TO hd_agent;
GRANT SELECT ON TABLE public.blackout TO hd_reader;
GRANT SELECT ON TABLE public.blackout TO hd_agent;
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
GRANT SELECT ON TABLE public.model TO hd_reader;
GRANT SELECT ON TABLE public.model TO hd_agent;
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
GRANT SELECT ON TABLE public.submission TO hd_reader;
GRANT SELECT,INSERT,DELETE ON TABLE public.submission TO hd_agent;
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
GRANT SELECT ON TABLE public.vote TO hd_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.vote TO hd_agent;
GRANT SELECT ON TABLE public.working TO hd_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.working TO hd_agent;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE hd_admin IN SCHEMA public GRANT SELECT ON TABLES  TO hd_agent;
