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
1003	1772584200	out	sent	hd.1.1.05c8aee33ffea693@example.org	\N	\N	maria@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
1004	1772584200	out	sent	hd.1.2.4422914e9b93612b@example.org	\N	\N	x@example.com	[#1] Printer on fire	\N	\N	\N	1	\N	\N	\N	\N
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
1	1772584200	106	1	promised	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Olá, Maria, a "boss"!\n\nEsperamos resolver o seu pedido 1 até 07/03/2026 00:30.\n	\N	hd.1.1.05c8aee33ffea693@example.org	sent	\N	1	\N	1772584200	\N	\N
2	1772584200	106	1	promised	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Hello Maria, a "boss",\n\nwe expect to solve your request 1 by 2026-03-07 00:30.\n	\N	hd.1.2.4422914e9b93612b@example.org	sent	\N	1	\N	1772584200	\N	\N
3	1772584200	107	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.3.05f2c93c1c55d939@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
4	1772584200	107	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	No.\n	11	hd.1.4.8443c15fde4b16ac@example.org	waiting	1772584500	1	exit status 75: not now	\N	\N	\N
5	1772584200	108	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.5.42aa8a3bab8b8140@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
6	1772584200	108	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Not at all.\n	12	hd.1.6.5c907abf5c48766b@example.org	withdrawn	1772584200	0	\N	1772584200	\N	\N
7	1772584200	110	1	answered	requester	maria@example.com	maria@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.7.16593773b3b032f2@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 1098 1795858910.059250475	1772584800
8	1772584200	110	1	answered	requester	x@example.com	x@example.com	email	[#1] Printer on fire	Yes.\n	13	hd.1.8.27802128a3eb4f8f@example.org	waiting	1772584200	0	\N	\N	vm pid:[4026531836] 1098 1795858910.059250475	1772584800
\.
COPY public.organisation (name, channel, language, zone, calendar, help, retired, domain, shared) FROM stdin;
Açúcar & Filhos	phone	pt	Europe/Lisbon	office	two\nlines	\N	acucar.example	1
spare	\N	\N	\N	\N	\N	1772442000	\N	\N
\.
COPY public.outbox (receiver, event, instance, due, policy, priority, team, agent, subject, claimed_by, claimed_until, held) FROM stdin;
hook	85	1	1772445600	network	3	field	bia	Printer on fire	vm pid:[4026531836] 1056 1795858909.899665006	1772583000	1
hook	86	1	1772456400	standard	3	desk	ana	ünïcödé 🖨 e\\backslash	vm pid:[4026531836] 1056 1795858909.899665006	1772583000	1
hook	87	1	1772456400	standard	3	\N	\N	plain	vm pid:[4026531836] 1056 1795858909.899665006	1772583000	1
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
1	1772582400	31	1	166	166	207	\N	401be1c59c4466137dbf352578295f16155460557cf285ec0c86e8f6d61735f5
2	1772589600	31	167	167	1	0	401be1c59c4466137dbf352578295f16155460557cf285ec0c86e8f6d61735f5	7e5a2bb56b27171110953269ab9e0ccc3a27557c2312ddec562382ec15957963
\.
COPY public.sealed (event, seal, salt, digest) FROM stdin;
1	1	54846049d8ebcd0a58105e0415d104d5	1a365a56a875f7a5dc47615fef55e49e38f772c7d898e9c088e145f6ca17431c
2	1	182fd20d18038fc8c71ea91cf5b9c843	2dcd5dc27f9889601add82d674b99a1d6c16f149ff05eed09aee37f64f705366
3	1	14b3a274cc51dbd5706c0615501079f7	15ad20b57e636119015b8e7c9ce9f00dab61f5fdd719f53eed09b986e12bd1d6
4	1	05c442338e04c860bbd8dd6ebbaca859	d528c13b216fc1964ffadf12947a3a810cafc40e4a74a2305e0fd3ecad01ac4e
5	1	80ecea42ce0f2147a67025355a37f3c8	85251dcd03f0aeb5e7b434b126508d5125ca6f35eeeb80d416e2e9b14a513cd6
6	1	070879cc0396ba66e213de8da827a46f	f2c87b56c241398f67f6452c3de62f99c886252426c7099e0fa7e4dd03c33093
7	1	5ffda79c0290bc86f258039a07e4afa3	6d7942bd39493c61b4c6d92af47e9e3b28d27477b41dd1b5877471d5ae416257
8	1	f24f1f1433c5926e939ce943892895de	b4f43b401c43337f361c330e0b44624f711f5e1c652039964657b418fc5c63ff
9	1	2af11db023cbc8d2e9d3f6d12c80e986	46ab08a62d6f40007ce1d7574d55737eafa36f4af19bc7d8db2c853f7922002e
10	1	e300acd6bbf4e93949d56cdb8452d45a	d7d468564cce74895295a55243dcdd5042c45dddb2f39835e4a928ff85f138ef
11	1	0105866f6c80e2a611cd9a205de707e0	4c9eb0699c689886fe7d9e089124b07fa9ed992857b60c12020e3002c68c8673
12	1	f23fd9f3c5015b3c86e6c827fe9a6280	a59599049645207bbb94bd6d4fe4b81159c2e23af5c376b089a1c12356f83446
13	1	f53015c266ff98d5ee0e74e2cce1f200	864b1680ed4e0d1c60c1c69b0a2f4a48db821e9dd2a017f5a3fcca31584fbb62
14	1	30ce8460767ac56dc46dc42a96cc5310	72660af08a2fcf13e26cc51a0187c4414e80b2080c53ad95ea1f82a042c6c901
15	1	6088348b202716abdd80cffd346d9e76	433c9e6a99ac433bc1bd2b1ca96da3fe2f45659ef5f579c159bbcc2dd2e08aaf
16	1	402ed18afd39d126a2d5a0ee336ffc03	76709a0a52c10f40f37c0dd4620961c1b3763ce2116674c3ed1eaed108d09a28
17	1	cecc9430ace2111eb010633adf8327a5	4cbd105ad6482f72c688d8acc855b75d06002aee079f42d8dc13c107d3744f79
18	1	5037357996de5779156a3f336cb2b71c	a202cc8819de35aa9c13cf2be14cb0510532b8e6f6e37d7c45396c27b622fcad
19	1	27b2faebed1f7d51054023843d8542cb	c7234f9ec937a0749892eb6e00898ad443cd4348130b646aee04e12f93224cdf
20	1	16817adf4ca3690ef650920ae62e0988	0e17eac101b9d2a34a1bd73df96c065885c4d1a5f8604ea12f0ea994d19c9630
21	1	1872c97b17767376203afebfa8f3822e	bf7bb1d110a65a1809c42b24ba9412030581260a60db745abadf96ceecf28932
22	1	a943f7923f468523e3f79d91db89ac67	f3dfac398425ecb53d2762aaede46fc3fe3d7b76827158066500f7e901886815
23	1	85ebb5d6964dd3b27002eaa653b68321	4e54b1baa02e1b298426a33ed68ac08b7e2d36e5f0ba86da6b0cfc8ed8c56540
24	1	63fbff844b741929f161cad6088a0fc0	5b384fa1d4a638e9818fb88ff0772a4946125735eaa593451b67a88f4b7c8720
25	1	36ff6cef02b88f84f64f99042bac468e	92bf2d01e153cdd5a3f34dba11188cb7d9be1aff8da5154897d05007eb44f9d4
26	1	f6b38cae37362e7644ab9f4be174d798	4844fe366dda685d04c8021626a6177c6d57089f929812062dbc55e83158b210
27	1	efb1272a171d051ea1d88c05440f5233	85277c5e2ebf4e6b19ff78e3971b01004663d83734016b955b7e6070cb94f812
28	1	2e5895e69be375d8e7771ba171e307be	60dc968b2ab11fb6f8b5579bf473c879b5b7d6b3bc93e56d6e8604c4e250390a
29	1	6b1aa5141b803273f94d2b37c41af63c	1902ab3bd79264ae76a37f651a1d1108dd8f0b70954965e3ea67f72b8c75163b
30	1	cfeb2b0060bfe3b3c4788e68129e7d2f	4058c38831a60e50ca12a1a62400990a85a4ec9425dc7d90ced76f0c1d595e3a
31	1	0cb9ea4f91917d718a34fcd853a37fe6	7c4bc070356d7897afaf845260fe9e57d5c6424ee0d90eabbbfb99bfe5b220d8
32	1	9eddd5b66dedb3fe29bb0c7eadff6f45	50f79c52b5108baf1f0f6ddd6c6fd9a8a257b5b99a64fa209c577bf242c69491
33	1	40b01bd40483a8b7a7fc181c0f17daf2	8444333bd6ea5734e6cfa4e434d186a93e65ae7d28bdf1090357a5f2eb52867f
34	1	994d927a31024afe099262f2675f0fad	bcbb9d0f15d09a2b511d25c5ff519c628e02005668c05940dc7fd77470bca904
35	1	f25ce79bddbb6b4eafda2ad78e1053c2	c455f716a97bb1923196ea3160231961598284c0b5c68ef118a5d3a698ee1973
36	1	0a36340d580375604d9e2dcc9f794c83	a75e69260beb9432f7f4f73d040be04b1747e70f9b1767baeee13aee5d6a96cf
37	1	613f8e2525d7bfc59f7712e3de4fa483	33a09a62b06b7f1348b8337002b2efcd3e3a405461751120624494a153d82249
38	1	858848e778e8d1a7dbc3741de740f3b4	9265dbdd041faa635773bcb5a2266cdedef9470457ffe1b5eaf6e55417114236
39	1	97dd2db32ff5b56c871fdb11c88b53ef	5129dc4ba329fc6ee8f8ae6ed591be69901df9c14936dfd147fd9620a33ae78d
40	1	38859d682ecdfcc50b153e14664cf6fc	021d36c18943603c92530139de6940cfbb0a4ba678e0818292514483923a9834
41	1	c155cb2e8d43100bed375a711cfdc3b3	4b06122dc22190e8f49be218c156f4fafef7860d94e3128894eb700fec39e32a
42	1	8c5bc42814d6c25f28c9f54e38c19a33	43431d601fb3254a6bd4b736b803c2a258fc7001621d2d3ef6f27791862d2d5d
43	1	245d4a47216ec7f01b7e91ceacda09d3	30b23e43fc51c0937de8d34255f1d0a1557cb275343ad3041485c2657f934e6e
44	1	2d4e2071f6ca145d9e597f2c53fc1106	8926dfeb09aff51c39cbc4f30681a1b92ee8304121f9b8b57d8e791fe21aefc0
45	1	a872e49d6a1226d3a94fc7227ae44736	cbc5877ed978cd2248d63e822e5c990b60b83104a00a6d8f2730c52621105f9c
46	1	e5271597afdd4a0b76e682df5154717f	3e76025807239129a47dd4ff72bf96b91b850629a89f3e96ae579798041d6c89
47	1	ae62d11a2bebe3214c96410c01db88ed	31d8288428ec485620a915f78b6ce00990034a74ea8ce227583b4d07e1a8e88a
48	1	c23c8a30fe99b68a301de7635c73233b	f838aa971c707e85d854cf0de93c24728c0c3264024ae843beb0e743c1a59ebd
49	1	c25cccbcfb721ea34185a6ee0ae22987	7c63c3d357b9ef3f55bb1dcdb0b9b3e9a6c1b1f853a8286ca2bd271ffe287172
50	1	d50cdf7e2ef9867cc5731fa0ecf5b5b6	0a0dee73bb2595a468107e16b9ca5065942c840cdf1e0c6401e74e0238b6567b
51	1	7c9a78013db9b878f1e468f61aa6a936	1bf553e4417e8be7f10a249e096a6b7dafe2755c1fd626a4e1adc43a781684e0
52	1	8ced2577fb09172764183af10b3100a4	9953f6b186a2bfa373305c37a3f34b40fbb6962f73d6c8c924a6434ebaa9598e
53	1	043c69d493db4231a98953712ff3c66c	3339bd15858752349fe7230e64d9721ff0035d3aaecb58fea263d2ffda0c0de8
54	1	a00b29067c9f81cf4aeeffbcbce62615	a0575fed9fe8ebdad629b88c1309577e12bbc949bfd4a207c09c97fd950a3a65
55	1	52862727d5194431a7d5a77ac6aab977	b7fda4712c7a9ee2d416b7a0e358d5ffd22581a1b0022938f8bdbcd4d601aedb
56	1	e5c8290af06911ce64896803bd48689b	c71f3baba293fe5872f1a412f5dcf37eb3c3c831354f505278c2cac27d3b8a25
57	1	d25c36558f0d7f651c5421c302020569	86626bcf7d278c6b6046e4a82dd0e64e5473466dc62888952260064d5dc6b7e8
58	1	3292b5094c32b67830d0b78ec6b12f6b	14746ce144a0a48e5235509a61d5460c2950c9a66a16abb7d1952ecdf10c976c
59	1	f20c7f78cff378e8fe76fe1a6eb8b8b4	c13b932a4190dd82d111a9843d58f2c264ce98abe08b9cfb25e9bd97a448a22f
60	1	37973b1196003cf3dd37f8e018912488	16491629ada0f034e968b319cc3a1d8e3b83444b625904f6bf32ac7129506708
61	1	c61bcde798fbecb74d2765b0ecb51e3b	55309b13f2c9457fcb5c8bfd26630d13059d47700f39c5654b37de13637f3718
62	1	52db64449f85cd1635fb87321c9eef95	ac29a942dddf2164b19110e740b84f4f5f47cd35b083c35c53fd9ea33e97f3c8
63	1	83f5996b5d2d130b827dbb6dfd4d4684	23a23383d34f345a065bff35e0100e1fb4d7a4173ebc869aec96cff0ca6bafde
64	1	df26bbc8eda30723a2686b4c8e8eee90	666825e067a9a36c58bceff9a0fa10c0944046baa0fc95b325566874701024d1
65	1	380c04347370187ff4d9e16520ae9199	4e9e8e54f4533dca8d9647483d1c9ea50a0e87a8fd2f858409dc883c5341e844
66	1	d787ea40db1ef6e80e4ba08be3fd6de0	71ee04f1fb4f6b33224f9b2abd2ef5805048bb514b7aab528cfc5a6506cb8c0a
67	1	a5f3d0d42feb4e32f24d706e842ef4d1	eb964470e957f06242fe870827649b815afed5d4024cccaf56de378e38e12e49
68	1	434cd2cbe38db1124234e9490f3c3ada	821937bde9e0f81b18fedd771a96368bc71279c7e07d09c0d053727671354f34
69	1	74bf4f1ce88557ff7334fe63143ae974	50b081912c989aa4eb61e0039079ade68416330bc7b3c8dc030cb4fe4fb0ba1d
70	1	4caf603d9a6b4f1b6ebb0563260f0372	5e47e568e594bfe0c99cea9689f2944ebb4dffcb4d91473ed3526ed3760227c9
71	1	aa019fa0f1669909ee39d46e03efb3b8	bdd1ad33f97ddbe8e2983bf32982be452058bada367f4421be75b31a250fdc4a
72	1	f3764f893d9041dbbe14df1bbfa1953a	8133922df470b2cf7e7fdbea657b4c31c6ce01e7b06298fba9240c10f763c109
73	1	04344e9f3a4184eff5d4fb0a899601ab	5b05168df9ee1ba7ec1897d10c99406d0fb04a61894d51dca94781feb879c5d7
74	1	de050fd917e515abcca24cde93664a8d	f43cdac92ea0735b8230c82fd53bd760b1cc891e86b8ac7573220415a4984389
75	1	30455f913e04d8993617fadee0329c09	39b8320192ec0b3a865d43d1aa2e65ba119d9d2daee37bba92883c75022a3c57
76	1	cbb05980b02ea5e6e7a13e5bcec8cf33	43553e8c06e64a4dfaf327ef78fac91ac0085a0731577eb147222e669d9bcb4a
77	1	9ca863ed77939c0f6801ccccf73ee090	a58bfbf665ee9b7761b548bd81fe7f2276dc6538f1919e6e2256ee9ccb21f019
78	1	d871202ed033a2f7d2e1b441df4f639f	07f76ea773caeafa17b9b70c4175b0415a8a312988b8b64b549d68a48b2d5018
79	1	a52c07f8310e7f2121af25f946b2e0ed	bcd7bbe6cb2f1ba5044cd0d883801694f6c77697d9cca89821cf72200c4fe5db
80	1	974d447c0d21e5d42a8ce3b3c36a2227	cb18d128ae4e6a5e61e95ba4c3302d0049f6320488fb42f78a3572a62e019486
81	1	d04edf97f6228e8a8eed6247ba1c2265	910af4843cd9122ff3ca81026a095acbe11fad115cd8ce45d395fcc517e1533e
82	1	98658d9af291147a4a43a54c953b5428	ba366c3bd511ddc2fec01f7f4564b63395d53336f94930a75ebf59989ede8cf3
83	1	db454ba08ada9f14f065c1f6740ecc29	b8ee0482a2bcb6e8ce438ae2ecae1bfdef6db88470902d25f0fd11f0e84e61ce
84	1	c8f960216eb9ff4b0aff0c9c73f1eec5	a8aeddd4c347aeea15aeffb61a636f8b5a395460cfc677a048a8a5d8ed31e32e
85	1	a6f0fe256440dfc23acad951f912be93	21b8087a97bab54da915342361a85fd8d304a050fe9a585410e3f1390372bdc7
86	1	24564d073e32e36f970340d83797abc8	538af3d3f5cb68e5f506ecac3db831a060e0e345bae65d5fc9cfe8e9a566d0a3
87	1	5fb634e290b878c94a604f37072770fd	745930850be9434d271b534ea6aba9eedcf601890f2b847fc68750ee61e78a21
88	1	9739d13e6a7b05a6d694c2ab64c3c902	d1cd9e2b4d8236ffc84f2e789014f549ca150384e0daecf8d484d70d5de6a8b2
89	1	c422e80771c60a086f04b3996aecc004	791f704f8521a192f44281d31af165ea97692cb7bd23d5836e98dc48ac0ad4cf
90	1	e68f083b7a9f784b937c4e26417f9115	38945f13d84ffcf95096b9adcf77340e201d7e64f455d7bfdc6b2ea85a3046c6
91	1	14b065900a7c7fb24d206e5791cdee61	f0bb20574c723afb2296a3034e57f1baed458f410b444f5f10ae9a653f4d800b
92	1	b5ef240914ccb2720e06c6e3c54f7ce3	966f46f60368af4ba7fe4a64fcb264108a48d3ad6c1fb54cf8981598866289d5
93	1	44998376a079d67ed338c48ca674c171	4afbeb77a96b662d67fb058f9a5b234136a2c99d3210733b0f4ae1954b299e51
94	1	86c020bfa931d367cc66efd927a3788c	d518a8d419eeb4fb5e4ab62e38894c590c92073113f679bb11ddb6cd01fd84f0
95	1	0e12367ed9028ea20413172fe04b9090	10bde8b95e16baf8a24580a3a04a964a1c0775df6fdbecce8c2a72e5ca0b6e0e
96	1	895e55466c17f6befa9194d7b62e23a2	a6e5e02069c21756389accb77aaa6ae23fed098e05bf19f7f0eebc3e5c8b1d8a
97	1	dad5f394c9dd9aadef676a9961b76fee	17a27ddb9be4d34b5536467ec9415db976d25898507496f246d1c93c7cb1f196
98	1	07b33449fbfb3f6dd13a7c318eb27b33	cbe15cde0b54737bd61720a76f871f0e398d316a2ebc21acfb755b1ed4bb51b7
99	1	92327faaf392d9245524a99aabfe5432	1b0ae447ce45e1b1b2b68f6ecc315f2c9a6099a670abe971eb663244638785d1
100	1	beab8bf499b7c76d8cf56a1bff48dabb	34b3e45f6ad5bc855b13cc9ecd53536e1b976010aa134a0c3b92956d75d532cc
101	1	c2abca0e6b47b120eb1fa45d00a95f8c	90775955d09a621b3f44f985b0693aca109c22701830cb2503542e951538fd4c
102	1	289cb6bdc579b032fe040b0c6ece93ce	13ad7585b8bb244edde76ee26551059c848636ba45bcd0d8e1ba83146584ef1d
103	1	5a63f5d44bf6848cbef0f44be62ae3d4	3032701d71429e7a2f0382c368b3d28d47aee97007bdcc405d89db48493f8166
104	1	22822516d1787a30e54620fcc463e7aa	069a3d05f79c37fe14c8b7812fcf759eebe2c896ce3f4056c95bb2a40ca6f724
105	1	cb2cd2122764b26567ca72ed92739368	bad2912cf0e2c4a68d136569c7cc72965819a01845a2da9b39cc485ef3879abe
106	1	5bc48fdc133ae4d9cbb4cfda30b6ed1c	7f45a2394fe60b59bf7c9cc47b3b8259c47a9310e4b0bea049eb2e684737f97d
107	1	653e591921004b6012c58b083fdbb5d5	200e1513a50734609f7d729f5d6f2c9f865108c60d68c6252260f4419c919525
108	1	c505b8ef0f7aed90f3cd8b95a9e0b28b	3ff3835526b65b84aa7e7dd33a547476f0e97ad19c83954ca71363c337cd82e2
109	1	026e1da4e596067ae93c3cce16b3cace	71046e7f7d7e4e60c17b22ca0f86776e20b48e81ec4497800f571d2c9b78a552
110	1	a8d6b7161f7ba92ccef2364cf6548397	671353822534c5a8544ee95490c0f0a385d0a049bdff763fc5f3c796e7e5ec6b
111	1	ce48b3a275d81e58d7ae9104e0f3242f	113fdaf522a52c83fd7e883e7abbbf0a510f1672067b0683d83f040245383c19
112	1	cbf5d512406dec4c96bd4743f28560d9	ee6b3ea7401fb32f50120d8f3e3f10f942e6d0b403829f2eb8b1dce4b5f73dc1
113	1	56830493107175ebd1bb6ef1b83f0a34	e1442c6437fc6e94ba0dbb12f76eaa4463f4cbbeb97a21887296fae8cf5d6120
114	1	b24819fa039b7cfd45cef03c9b476721	4599f8381c355840e306722f26c7fa3f5a2657a5f09e0f6c14f8a56f6a6fd738
115	1	5d62aa54278dfec16786b79981bdee46	6c38ff3fac5e7b5e02f7e31e292e9c85a12048ea60daaa4e4a10bd6499061428
116	1	77aba4cacb12d76bac9e656083298198	016c54ed6ef7657aecd9a02e2925abd39b375f4ed3de9329fc12ac3cc160cad3
117	1	ca608b8f681401faed3f706180dc005b	b5dd5a206590f7af74f9d23ca2c73002312c79e6bf8146917093589c19a03cd3
118	1	ec17600c7d01fe383f096698aab25f59	c23e1ce269d617fbaa35a2baa0ff7118cc23f8d6f0cffa87cd05f6ea413e1cb0
119	1	adaa6f0d330d855c6bec8922bec9f024	1f6a28e7d27ee33202c4757eb4938751f82d8e566241e41b674fec4a9f3f1db3
120	1	6e784b174952efddda0e26dea51f5143	8babef372b9d9be2f1c1555007df6a724d91f6fea69071c3e4421a6d8a10c533
121	1	aa1db0f50015c5bcfe3ead22908d96f2	10bd9e87026d808a88f5811c0789f340b4b862eda2ca85012622de38d6f37721
122	1	10bbe7a394e9aa3d196b72ae94972f7c	03a16997b374d9811018cf011b5c19208c15c1a96bebfd0c13c6bd5d9bbb498c
123	1	4d48020ce4c270900b21f2b5acf59590	1cc6e1017edbd11b731c963fd356cf9efde8035b92b1224b47ba10fae0e81203
124	1	0450290c4c5a8a983ce3e689d1813b34	6d88bce9cc9b70a01f244767697b771d346503377e9b95b28f912dc3947d8fcf
125	1	fb07714cf10fde51f398fbc6b3f97660	7d3dc4f2b1f1bba52ab63bb3b9e4048989f48504b62103d409fb0ad6574567f6
126	1	f02fbf2b1492819575440f05f7c80eea	f3738692b06feb5b362bd13feebadd1c7be513e6e3fd297e80e0a5ab944ffb07
127	1	e094dec089774740bb45ad4a61142963	438d6ffa6853f6a927e89caf8b3520a2e7acc09694ed8f25fc76cbcd743ca5e1
128	1	4478b53122f2e675204e2d42589d0c8d	46c4c63612b8d02a7ae4d5bdf952012ee5ad613e476f386fafdd8261b0a6a742
129	1	cd7326d9ad95b7c003ea9bb816173034	d4857cb0f5d96d4ba9325bf6bf7a2c8b652706e57c376ea7395d251838fb1f50
130	1	d8199f60702e9a12ed4909f3e4c6a634	236eac0f03f77cc5362a564dd30a29d1ab805abc1355ab2375acf7634a7f2c55
131	1	42f2c6f6851b7a43dc98763cff19da29	dea074587313c1fede9e6ab5c6e281d4426c74b6376e54c95dfbe0e80ac1fc16
132	1	9d8d21f0e5ef30f64bf3f204d36fcfc4	2181f7e891ac615fcea155fda5ac69d44e9b9b7930e50ee593d50836ff7ccd1d
133	1	b4e62dd14fe11af9fbcbd8403f992013	2c2682373a408a9bf4bc72f34a7eff484e2e4b60ecb1ab1c8b05213fc449e524
134	1	42c23876c4e8cfd226b6c83ee30049c5	b3208544b17e7debc8092f0e3c11cebc2690511d2a4be08b606c904c0630f241
135	1	8f2e73eb7407ade1aebddb4b40a3092e	1733a3cf43faa936a42e2feafe747ee6f4bb13f3df1d7aa92343f3378a5fd5fe
136	1	4c015cdc8eab1ce98e125e631b0e9d05	377291c0f3a09e55ef92fd3126fdb56870b9d059569d9bc938a87d4028ca815c
137	1	ed852f96f5e9fbe409fa8869a73fcc92	f35dc8b9963d635702c7a6107b6a348d638f6f9728e23f62b13732d5145826d0
138	1	0f25ffc9ff282eefb38d5972f11959ed	a029ce394245674b94bbdd53b9dbc90eb19c54f8c593c6eae3cf9259a195e453
139	1	185481099bd0cff9b869bdc2035da333	85b784d228a04f66bc6a81af6101027708c42f4bfb2c78604426267c00234f63
140	1	1bd85765132f42b8ea87ec4f8983f869	dc5c4e2987e98942127ff04ca0eea27adf382ea3235cba6f89f7fe4865b852fa
141	1	1ccf0f0f3daf0d522696a6da311d1491	83e99919c2bfa73c5b17cac77171be24583758c153d9637bee992610d7fd4c93
142	1	1bdc162fb66fdb4f777188c03af74853	45ad0e4cbf24c80339d967aea0d96d273cd43f1aada54c07bd04270f3eac1db2
143	1	fe0e342d38c0928bb139612bfc9f20b2	f37fef37389d6f244908a6ab260569a278a0cadb206bfeedfd9d4302ae88a627
144	1	e554ba027147ffed9c96da9f50c49739	e841fdb4211376e5bec85c3e9fc4b671b01400beb9fae96bf6914c01b0d70673
145	1	981f037cfd8ce1a27bb33071878a57a0	c85fa90cf2a00218f2f54cff6e6c52e504b58f1763ecab40aee82a2a5818a350
146	1	17cf8bca227642b8c9c6b39892073140	25123c261865424a439bf2212af1b77cf0c7612b629e70a09904dc4911fc95a5
147	1	8f66439ecd32bdfdd2ea3c26ffe914ad	f08d6ad6854885dcd5fcf0554dc87fa6b5f2a855154e333d8b96656e1aea58c8
148	1	03547afb11a4c465010e57e0598e7a35	88de0d8fbd855fa092580cddcc7b442cab051526ce421d5e1c47c9e5eb04d6be
149	1	e107c4a610f08baeb2706197eb64e40f	797c21f99498cd449b049cb6828e3d2dc48e693bedc2dc861b9368f809f4c79d
150	1	71642f77636a12014604ecc834acec06	3eedcf75bfe0e86e4c988f7f31647d90454b3ef6398b4e717069a57eb40ca0ca
151	1	11b644ba4f09e57cc0286b07db5e361a	921f647de3451025e649d40e96d23b4d27d965f9e2a7ce955b58956362686c1a
152	1	006ca3226daa23c7eef187f5c8f0edd8	dafce0c97655787ec824f2e805d8f0d39241dd5c82ed7bfd91ba1e14790ac014
153	1	a6b6fc5f9cecaf07b4c7eb9448472dc0	637bad165b6c62b8851ec2c248092a73093c0de3247a5e57c2983bd1662197da
154	1	17f25b5615b5d4475e5da79a370f7547	e4862ff924b2c4160c90cb09a7d9a0ad04d34cf175c63760e7f032142ca16223
155	1	ca69a1976e01a830d61092a5514a0ec4	03bed4950a44b11e14b000e6352039835ac60b21f3de3afed0f075277344c483
156	1	2e2966e20f37d6c2146819ad8adf316e	c5ce61e733615f585c7343726e64558431a3396330b0eff9c23644fc903e2959
157	1	a49f9a64e8b2c39c8fff4fde6184e712	f07b31cccd0fdb26033ab59164cc303c3a92c44929a04ae888a3809624eb060c
158	1	85e1eac396de917d612b5e9259f71805	b01fdbe0ee7815aaa71c283d37b5a8a5ceac0ef5b46c15974b42c0a68b2860a8
159	1	56d4409cf8646beaa3992b623e3b6a9a	189dc964937a927611b1e386f8d4f28adacf40bcbb9a921ea00625e9d1ff277a
160	1	2a0e2fc011bcd8e0ccf03d110b77b07c	0c35f36b9444453b45e7e42fdbaf816f0a0aa62839c5fd690114d54dbb76bc3e
161	1	7a896c16392bd4e124b0118146ca74b2	13ac523b3d6011081ec88c850a3d3a2de4f9ca65863775ff01649dd6d6fcb7b2
162	1	96eb1530b87856e94ae0074399af602b	318c8139675e075d14bd4c68c1c0ae9aa466a8b0f71bf0a67701d313e9449235
163	1	9c7f61192f463df80ed5dc73c6380386	da73d4a70f308ffaea4c57000e31b188b69e99c71cab0b85be43b7dc9a3bd6bc
164	1	e3bfad172d8f51bc3af8be7628a11525	1ed2bcea7264d74cdfacc373d3da9291bc765ad2ee68368dcc1c833704f8ed0f
165	1	f4b0b55429841a414ffdfaee4e790c17	680743833a4931155f6954768f74ece08d3872dc36072eb7706a65e729b6dcde
166	1	1efb1e49bd38383ff3cd61ce1907492c	dc3fae69bf089e44f25fb0b34503a3f0e13db4c5a1607ca1f7a356a7722375a1
167	2	a842a9ad92a99c299b28e4da9f97da62	b9d09063b69c59160ff32fcaba8e716079bdc6d252e88322677189699739b05e
\.
COPY public.sealed_record (kind, name, seal, salt, digest) FROM stdin;
absence	ana,2026-03-03T19:10:00Z	1	9d82b836613fd7ac1d5751b53c199694	b2accbbbab5438243159762b8c0da4c9a2901069a90020d9890274ac54fe0d8e
absence	ana,2026-05-01T00:00:00Z	1	f6acb930938d67b7b46bdc8f91c7caae	f819cd1c5253ba946071cf27a0d77ed8897786d675e5fb5ddfd7d1065e339cb1
absence	bia,2026-06-01T00:00:00Z	1	6dd2a0a660d638e3fa24055e9247ba3c	5660295b508b0df75f28a26a5bef418e4174e2e71639628bd02b1f6f5eb12b42
agent	ana	1	bb311afb3804e0a963bf798741bd27e6	e1e12858f1a7c71d756552b33ed358a8709241a0a385925534149e260d82dd89
agent	bia	1	e0b48d4df9dead51135c2e45b5795cb7	ed05a830e39fd93e772e91d69a3279a2271a27849c6383531f4f76c7499a509f
agent	old	1	a29c9e32e32d3fee38f8350e043d44ad	58decbef5d0143459dd80fb1ed4556a7295382798661ab03dfff36778c819b43
article	1	1	64f4258ba404cf5ed51a3dd81601ac0b	c2045a5640144dd6c01e23aaa3158423acf8c160e57a23d53432462fea16c5b3
article	2	1	70e8bfa816a056ff5a9a087184ab63cf	85a48d09e97084f3567cbfa3ab6136435f84c86fcfdf95d2fd4d28c481d2254e
article	3	1	2115e04be954d1faa468eaf626d2c813	9bfee0740d033ac8568b8b9dad7b8ceed5937942795d3061b210634f405557cc
article	4	1	60dac618b4ec93e5f8741eb6bf17c439	3a47ec1eb7d3c65ef1c56aff8dde1b38761b68a8747a4b334b3dca3e44be9e16
ascent	spare	1	e6d3343e0c8a2d1037e2ba351bcf50d4	18fe0907cfd6efd5acd9718c434558cfb8c4d0359195a10761f55edfc02c1867
ascent	up	1	3bc098ab19db0a3b0d864ee88cb1ddee	b8f98bcfcc1d11bf432608a2d93ef9fb97d9b24704978f392905f0fbcad0298e
blackout	spare	1	a0fbf7cd5c68e0d24c4c120c80c86fa9	b5f54d549c972eefb2dcd65d4a73869b8d5191acf6481e18163e377a9f091b12
blackout	year	1	d9e0ee0b21a218ce6c8cd084bcc82530	8c689de6a738a4b7381e4b0e5e2d372d0174623ef5ee6c7324a2f26288276c0b
calendar	brazil	1	851d00ed4cb8226485eced2f384cb690	1c74d4bdbfe71598f93bac4fcad7c91a2cdf95663619cb2fc6cb064b1e78a0c6
calendar	office	1	7430b66d83919a3f377e260c7c1008ed	b9966fba714c7377edddaf70941e99cc34f5f272dfb9066f76f81b958fa62c15
calendar	spare	1	41062db6ec02088636065b6783926e8e	0f9058272bd32c5da22eeca7dae6b2629919bd441b9b19de9539c9f0b52fb1e4
calendar	us	1	97db16408c4889cb44a3445ae78e55fb	94c6b1a4d87c584adef391559b231ed6e820d9a47bdb62532194ebafbfd8a4cb
category	account	1	eb08cc0e6f620d3f29e0d0030cce7a95	2554f1476ddcfacb5d91e082c2dde2617f2284b5f3e4b29ab1b87f6d143f7ff5
category	hardware	1	865805ebca296ce4cf8ec12abd93f4a2	f61d9662d59bbc54635a3057b95789906c06702dbd8b4c4f30f481fb07709d6b
category	network	1	b86865d522aadca274e81c4fdf8e8805	8cf45502ac30cbed9aa9df946a7267ac7d5339a63f27b07f033b45b9ac82f656
category	network/vpn	1	e55c52e26973f796740fb059c7c93d53	340da01f5aadff2741686d838c9620cb59fbe909d8f2ff041cf6b006697923dd
category	software	1	43e244df659804c962e1b6adf5fc1915	dabb6b485336eb262f35226259860626527b73c4e3ca90ed91bbe64895373887
category	spare	1	a9b31d4884cb04990cb7f773591b7712	6a0ed72af428a4f9d52555295d5427d8d5738654bdeacf1dc9b32f080d8e7677
channel	api	1	fea5fec7a469eb8c389f3b42ce966cc1	679af56814281ee349ebdd05b6904a117a048d779f62c372e86b80c3ec99e541
channel	chat	1	39960d9bbb11d6bdb97d34fb2a7784aa	72c03216d89c5b8fd2475c8577484228cc33499bc1cdcd11732e8e3fa2018dd4
channel	email	1	7eafbb945c4b8b67e14f2067267e5b60	d275524aa0bb3bf9f89650349226689f6fcf5735b5e23ab20b8fb4dc2b0cea7f
channel	forum	1	6cb7e6e56f8f2024e0b1b03785ce19fd	bde610e31afaa91e692e28b3d598daf97384c722b36450d4109cb64ccafc61d0
channel	monitor	1	54d56aa3dc6819a95b64cb2a2092dcce	ae69a7b0c6df2c8d9068c82c151adb336520ffb8140bd0e1d516da2569b15a7d
channel	phone	1	9a0521a1ffe0fe13b965ff7452f67180	860e8bfbbebbc325f9e889ab5b0fd914496fb70d85bd3d4e7142b934336578f9
channel	social	1	a24d9ff52b239f05fa29bb96090c4f0a	98e97f9c667025a84f36af141fce3b8cdb6f0f878892b6222a94809a70468584
channel	walk-in	1	fede45a2ca8ecb846778419740f8829e	26924df372071d06153e94237cb89dea6f8e263481da54d822ba722b39939240
channel	web	1	0859320d5722313ec86025c3cd6dab62	8288769a11b303f283bd85170486978cd3720f6c48460810f36c259feef203d5
contact	4711	1	65aaba32fe046eebbef46e2d3dd82de3	d3d272948369726ffc4dde5a573506018503b41666c79b1a2fed7efd08338949
contact	maria@example.com	1	6a60dc7358867964b7a47cb30641a1b9	43e7fd9794106a0cf607d92652e57abc2511a6e5538d34d56d4a582f638bc671
contact	spare	1	bb94cd18745b8ca6984c07e932b8c962	bcb4bd170b13a175b148e2b85e06f7fa2d5773ad5d1c627bb42917536cf2f449
contact	x@example.com	1	757351b0d9647396627cd66669c8f83d	56e507af4808822efda6ce06ae309073d33866423f615f91a13746e6a68833af
field	contact,born	1	49120f9d5d5cb7552f574ae5c688d238	91e847b514bfaec55299f64910c79e4512129fc81495ae63d8e53f3533950a66
field	ticket,cost	1	de678ea5668b4c04f5abe0c1417e220c	78ce3962caadfd2f6dd44021051a9f1184cdee832ad7c6ac0f0f0637d9511d72
field	ticket,gone	1	630e7d59e87cfe701b111e12afaeba3f	e775a14b153ae68d16fb627317a6212e8ea9a2678e91c09de0311092ffaca8bc
field	ticket,loud	1	cd14d6057c5a2585a52e4e201c989179	9ea7cd6a99889e53e0bb08a2f0b62130e7830caa2251a2022dacba9a150793a5
field	ticket,shelf	1	bad63325b59667e47b544555b79e4738	9cb2f42eccd8eae36d1dd4f3c6752972993618afcaa3379003ce4fcc9de00427
field	ticket,size	1	b47357b66f52b7225ea33f9ee07d49f1	0aa87800ae07d27e1fee34aeadc02c1960f73ec755d02694f18b2052a6eaf93d
goal	answer	1	9c3342251b56dafb8593c746d54516f4	32ff9044c1266218f6a1bae6ebe4f3287e86c9ee3d4610b840c0a2f1fa9b6c81
goal	few	1	e8c4a001dd91ebbb36d105015b927869	7c008e26d9c524ea08278c5706d47c604317ad32e249343a142cd787af415f8d
holiday	brazil,--01-01	1	8f7523edff5c183976b6a64615d7d495	b5a404aff51e47edfe7f4613a06b73230d8ddf2a6f2c020f7cdeaaf64cc54301
holiday	brazil,--04-21	1	b57a96f3259aae0e9b47b1dd8019b7f0	4782b8eae1116c89dac9f37ffeea45686b2124d855eaddfde2e1e466b91d980b
holiday	brazil,--05-01	1	a3a289a3c1a54f4f14c76b7bd3941873	d02b10399f1c85d3154a355299c4fd9efd9c414fea1f1572cac9cad10c355f19
holiday	brazil,--09-07	1	038b21af96cd3a72313c9255d4dee437	71fb9fc288061c2a115b97acac62361089706d0efada1b1f66c2f9eacfa532a9
holiday	brazil,--10-12	1	f118926a0b9dee04ef35c3f875e991f6	40eae43ebec2bd91a7eebf08d86a9a0081393d4411237b8b4eb648d4576c39a0
holiday	brazil,--11-02	1	2c73038ab7f705888f46c4223800952c	f4b607b647a45f714a52e6b407838bcd7ff9dd339099ef1cd1b6582763956779
holiday	brazil,--11-15	1	9281a6a353e5e8ed845c95f208d8e68a	d8dacbdaaa2ed411c5160f89cc7a8056bccce75ab1faa66fc8f1f0339fe3a3b7
holiday	brazil,--11-20 since 2024	1	ec0f082c4f42b67b117c22f23d2e85cc	f1184dabef1329b43d449975e1b64ba7cf8c42a0cd50ff13af28a2f41b77a55d
holiday	brazil,--12-25	1	200d9954617cb0b359e696e63056ea8f	0393e171531e736597f46cfac395f6deb58e4c917a3c46addb30a7c203275c9a
holiday	brazil,easter+60	1	33252b0822404edb88c0e46d890d1abc	a011f6c84c00110157bf729e43db0e787903f1e45ca3437b2ac23836254a52e2
holiday	brazil,easter-2	1	e470a3cc9bdde37b6380806868b79e66	50985c0f705577f6ebf98a4105c030490969724673abe667a18e451b55cc2332
holiday	brazil,easter-46T00:00/easter-46T14:00	1	d5514d246a5b0756dec0eb5268812e6f	daeae3a30d3fcfebc85e44df99db338900ca35d88a5ba773ad84927ec2fd8210
holiday	brazil,easter-47	1	844281c9bede13e30eea8ec9105d67bd	20cf78fe3a68bfcac93d3282f2a1f4f25d768715bb4372c4f1a7c271156345ab
holiday	brazil,easter-48	1	42401e6ab0227e98c22ef5ef252d77a3	64377d25b9a5d55d0cbfcbcd554bca7206ff1adef765b837ce7953ee5917333c
holiday	office,--06-13	1	f670c579279f4f37f122f3774e372d4c	92f190b0d3aa63a9275b229f05ad728d2fdfc949621aff81318d28670ce7c30d
holiday	spare,2026-03-03	1	25693e9838a88b9977e12de2b9535529	bf07661c44523f11813ddb9e24de60d58dfb13f056e801b75677af23f9cabb53
holiday	us,--01-01 observed	1	a98291c0e81454c8b1707866786fb350	65ab09d8b2b71caf1a90bf35c7b7c3442e8b325c1c6e6899599680e32fa9c58c
holiday	us,--06-19 observed since 2021	1	403a57cd122d104b9e3ff933dc646b4a	19051c6627a848dd80d94c0bb5dd128e26579c471aa1338f427cb13229ff5653
holiday	us,--07-04 observed	1	17c53455df4293bb9cd0c8ad04d64a73	10fd2f41162e3e41b6afe66023f914af6169a8363268482d1b23b8efc27e9999
holiday	us,--11-11 observed	1	84ce16cc651006386d1f03c1aea6f120	51f3a2a7422d9a0dd26d27135bda6d4be3a1c4261a86f6f7d17e2335e044183d
holiday	us,--12-25 observed	1	433fb592a25b287b8270b57eacab2dd7	6aabdc12966f6a74e59254928ace3309ca94e407c0ff8d7e8c1e32ecae5dcb04
holiday	us,1st monday of september	1	090cc97f8683a12fc539bb508fc71dc3	c614c1608e658ce6c66e993be6e078f0c9ea48eacc6a512e2c3f8ea5ffd06c63
holiday	us,2nd monday of october	1	7f843728435a0e7047263d0bfbeea2ec	1bfd74ec9890c544ee72847b2a2ee8e25aa695ceb0c8f6189c9957b284852673
holiday	us,3rd monday of february	1	4421a95908b2fcdadb5051093ca4eb07	84d77f5d9889ebc878ed409fd6511d192476710e754ef9315638288b735594da
holiday	us,3rd monday of january	1	1e96bc1d30f4f1efac472f2a167bdc36	236f1ec09927f6dbdf8ec1bfdb318bcd92760f30e488ae0948b968fcf41a16b8
holiday	us,4th thursday of november	1	d51e14d8743840d0aa046dca8d4ac9b6	7a96b7cb3977849672e568bb780cdf8c8ccf1e6d59addff9fcdd67e4b21b201a
holiday	us,last monday of may	1	e601df47bff6c296c031ca6bb48a93bf	92046b71fdcc392f964c42f0882e312da82cc19e9180448567e13f467882ce3f
lesson	1	1	7003da622efc23ee66202927bda223ff	32dfd49d552353a0d891fafd47da6957b93e204eae6501227ca34bf129a6e2ef
lesson	2	1	0e042646339261d45f7dbd34c0879d47	2ea4e5d3daadf03ae0ba34251b6fb2940eee01c8fb32ac2c6017bcd8993dfae5
lesson	3	1	6ad5e94e50644a5f95ce7ce335969c26	e7c4897d13563431a00d651d2c53d972f684dcbc22e197d2a710d96c9c2083f2
link	1,blocks,2	1	48349f0d7d085b2a48e1d3cb6ab3edde	25e89387d09a34ddc732a1398597ab401892e1f8dc5b032340904e9b233bc622
link	1,parent,2	1	52a872b64818d5549f69529c4fe0ab97	ca616f8f3865924dd36dd0a5825cda159e978ba71780d95e2afd3733d867f662
macro	spare	1	480cdbbcedff4661a0845055c25c280a	469d0d959c1f4d9535198ebf2aed62e174d74573637b04f3093ba73ab277d4b5
macro	tidy	1	7339bff5b63a0a462f32aedacc13207b	fc5e9e9db19cf97d289a976f45b581e3b24218b7af6555045257819873ea1483
mailbox	help@example.com	1	92f23ceedc7cf0e4153de51ff541496c	cfca4017e832879b3bd1aa112c6ab8b8c09dbe5d242446c0735deac78f6f857c
mailbox	old@example.com	1	cdffb3086c25af87977a94ea126b9751	a666c617399a787e44ffa864c2942f57aaefcf7f73ec571cf901638b5e64819b
matrix	1,1	1	9b76029155dcff5ca04c719e2cec98e1	945ac736f0a1d1b87299f901bc74f4751bc1df363e595e7e6d14b8d27cf950ec
matrix	1,2	1	8d3eef3e8b97148d441c30e37152598b	76329a4c2060fc2cde1ad4046eb6bcc6d1bf8da5b05e5a8700019685e133c0b6
matrix	1,3	1	87f0ccefc3748740dfa0c2e61d730952	b8c5d180e5217e62888eba0c19fe0e5f8fc570efd0964950d5ed9f310a07d625
matrix	2,1	1	d4fd636c75631b3841a6354e324dfcf0	27d43f6f2ae21c9025ea8d686027c36dd5ab7f29c65bfe2c6865f624873ba24b
matrix	2,2	1	841eb1a3e3707a2d4709a2b97fa40590	10dc3dd9a3a9d96f74f0763cef4befa9c8b0b07dbc545dd4b5e4d5f78c6a2c33
matrix	2,3	1	635c1346242c12d9f1f39fdd02f09004	8f664097b23ffd4a53fb8423921a9f1abcef43abeb87a66af6536465b0759113
matrix	3,1	1	e5c58e863b4dea11f30cac8abc6e2dd2	8ca67aef439cb3ac936ab3f3e4a6cf1040cecf5402f9c39f13b4087618a2d668
matrix	3,2	1	295671c6816efb142c0c305ba4d3c9a2	4a4500cc02a1b8ad825676041784fa6301c8e89c2b1cbc6185d32aa2e52ce0e3
matrix	3,3	1	cf062d621b9e362f69d8a715a2f3ae10	ce1d37dbe2b356b21e8d71d6675a604c237c4a58d00e0e438ea896c71c4b6627
organisation	Açúcar & Filhos	1	c0a1c902f6f9858b68421fc8ad1f491f	818d97c65394e44bc24eec22b78b7fc6c6694b647e78e724e09af10e7f8b8e8d
organisation	spare	1	73815f034bf9671d7206278ed1de95ee	bf500933ca53cab0130aa0b59efbd798e750a2af08089d2d7778d97de175792a
policy	network	1	43a16b306265046638abd4194406a5b8	85e34c49b28b668612ce279bfa71c0aab8f2ad9c238859b812ca5b7975d6f3f0
policy	spare	1	5b522b62b26a4f52c979d28dba274ff4	68e0d9fe1aed683151633d7a734266c2d09e21f692b841927925f08b45c55a71
policy	standard	1	ce6ffa63c30419feff18be6c5d4f15b6	b73d0fd0a23e98228c994c99d4d84ee62352c33c9e5070a1060c1f89d79026b7
priority	1	1	e08501204055cbbeef6647fbc4eeaf9c	4a79e99fe02afe31d242df5c4147cb4aa6981c172381e52dbbb1c3458cff37c0
priority	2	1	5108b5ccafc5882d6deb69f844159148	e2f5a01fa7ce915584f9523569b0b928cc0c8b53fbeedf2a9dd10580b476c4c8
priority	3	1	fda5fef2c86795bd9c70b1b039e43c1c	7c844639d09ad2f376f0dd77e401b5ccdfcba399b781b04a8490873e50159ef5
priority	4	1	f09004322c32cea3c963d2708d807624	1a96828b80c0657327bc11174b3c5c055282f071d5f6f4e8e419e355ebb9d25e
priority	5	1	6d432b092160d783e2e5021c64c8febf	d46c8ec1f1e23f3e83ee0ba99400595ab4990e395c304a1923a39552fe2f532e
rule	close	1	2cecf8b23880a7a25569aa0c8e7f74b7	97787e78e5479943b5233aa1003b8525c78e1b849a0f4db32ce5380c40c59266
rule	notify-answered	1	5bf20a65ac6960ea5c8be8c3706c6ff5	2241ab8921150277d1e981fcb64522a8f5c55379cdd6c350d86f66466c075ae7
rule	notify-assigned	1	85e69f4bc46a0ba81e20969e68b092e5	75edbc2783a9424c769fb9ea00a0eb3442691889e56f44c9690ddadfa65e8aee
rule	notify-late	1	68f45d847325d1fbb5cbf7263abded6e	4211bb1a3fc397a4f4213bb5c3fdfddd67b8dc638aa63849bfcbb48035529491
rule	notify-promised	1	6d68b87507601714beb6b2360bb1702b	96e011f2a8860eeedd2684cd54d2f9a7ba271dac3eacc1e3277e171b2dda2452
rule	notify-received	1	9bc78a0a1fe32ada05071fa402d2c3a6	cef610cfa1811df9d3452a76321c8f3899fca09a21f120bf7b81ca8e2f00dde0
rule	notify-solved	1	fd67f564eb3c56a51510d48580e372e5	dc916981c4e49fc9f027eb5477c96aa141e28282a3d93eff3715b04c147e51b1
rule	notify-soon-late	1	ac58d8eec0ecb7be09b361edbd953e9d	bafd8ed9c5312bba6d0fed12c251823b53809bd0722214e5d3404df62b5e1e52
rule	old	1	cfbc7418b1b64e396da53f32bb8094ee	5972af8da385a80e6406ad93856b4ae8fa6b95d6906ed29d67721f0da68fd837
rule	remind	1	341862bfe4d1844f8a6382e4b1017db5	07c217215014857ccc7ca2bdd0579ed23971d311e78c4f27a0a730f81950a072
rule	spare	1	b8497f15f22ea65bc8bdb3b3a7d25f1f	099fc869e30f096cc03acbc8b668bc65a251c51c397984df1b78a136a0b6ae87
rule	urgent	1	73dd310228824a5384ae1f087e279863	4a05eff89e03736f268fee68c5335e637bbdd68c5f1d35e90ca1ae4178bd2309
service	mail	1	43e7f08ebbe4c16cb14b0599fb9badc8	f092dd47d9f0809c9a3a077dc1c3e3f7dd0b5b91319329044c6518ee7fbd3a38
service	spare	1	fa0d6b58b84fa6a325efb9ab4f97297f	ec4005dc10903e4cb257f1efa981f7ca45e4fe3d64764dc268fd69d8637e343c
setting	address	1	2e86988d25234b069da9a48c5e6c5d23	71279096b147165e2ecdd0c735ad807a1328f7039c0a6bba2cb7c922632829d6
setting	alert_flapping	1	cc7cdd914880379f1f6d0690c6d70a0a	e2cf675acc1be53bb564911acc40a9ecbd87b5a35f8a9a54c8b720588ad28007
setting	attachment_max	1	ec64bd9d853be442d1e333585e8c59ff	13ff042f927287984c5d06502a130923afc083964c1c89aa3af2568d738af401
setting	channel	1	21dfe1ceef4160a703a89af04baff1a4	301dc7379efd556387b34f1b7782894dfa0d69f8aefb7a39e9afc2bea66a6b0c
setting	priority	1	1548e3a98ad873642a0b26187d2724fb	bb8e6584e801861057e0ff338b3544e0add924eaee5933bce3c49c9c4cccbc26
setting	sending	1	8c7e11cdbfba24ecdc687f29a832f0ee	748992c693d579eb50289fed9d6f040f95fe3c40a07b405ad990f04f6dfdb22e
setting	status	1	8c9926279145757ce840123390320261	07ff184c4ab679dab912059727a0561e6cd2d58b37227ce6d2fa3054c515ca30
setting	type	1	03509ae06290edc76a8af73138fc0508	78cf13741456b73f26fd604ce41ef34899dc740eb079f4b6120c025cc42de0e4
setting	zone	1	21edde7f0d11ac46d942b14b5e1cb3cc	dcd4ef4f8b81b0e4268658cbd0048798cfbad21f7a7cf41ebe2e416507b2585e
shift	office,2026-03-07	1	3d1a1fef7980db1c5497028a0ac71bb2	02204ab3022ed395957f1c94f0c59b8b1cdf4ce221920e35a690912b77875b26
shift	spare,2026-03-02	1	813bc37b7ba4a5ea27565eafe05d792b	b204c6aa2f733a09a88152cab7facf0bb02294a1d73154b0d4f58351a66a2972
status	closed	1	3ecb27fc5b60047758e22c001b21836c	3ae5862d0e6a0f3043e07cee3dc105366435618d9eedef1f2558c1627d00c7dc
status	hold	1	23da017e8a784f6b2f4aa176e87a50ef	1559db0e3460c6b429fae07e6bf1bdc77fe9c3acc899f25ffcef61f6b38e3977
status	merged	1	7450500459bb5227e1ed6420f000fe60	04cb1992fb5d9f8ef978942253799f537302f45bb86b5ec75594319e34c1579b
status	new	1	b2922d29973035d605215982fb2b9c06	15acfe2374fa12093c72ac1f66f81e33e87196dd5ee687f22ed27501c20afb81
status	open	1	0f17974ec8cf57fdf74aa24708fc57b2	7f645892d87534084d8312c02494783ff1a0b930c79beaee89371c77444c201f
status	pending	1	c83b034116a488970e2183ff90a9d0ba	488af8f6b41979f0e6abb2f398a12e5ff8d8bfd9adb4e5679dc97875a1f605d1
status	solved	1	2040f53f6c03c1fe871a9d10b1ecdb95	4289e4b0ce408a57a2dbf59209a6a35c0cc1d941b74a99f7db63d9bcbd31401d
status	spare	1	b5d5d9298333efe9d65ed17eea558337	1c8b302fea4c33c098c75295a58694ce503557b9b5b2525db4234934f2f889a2
target	network,first_reply,3	1	baa6a4fd5155287d9a8faeeb482a01ed	f4adfe0ad013c36e7b7ef77c2d9cff2e7ca0268ff0aa972c1992e2cd1a7b96e1
target	network,resolution,3	1	753ac71565db3a165e66277bf7f8a543	0e3d8dfa8e025c5b19735d7a08227781e032a38b7eae846258b946a2874674c3
target	standard,first_reply,1	1	c4aeabd8a68f1e5b3b46a27566931013	7a690c167fdcbcf5c9efdd99e6ac31d4e3b0c5ae45b33f61459536fb1ea44c30
target	standard,first_reply,2	1	5155a2c77f68d240baa8ed1c8845cbae	6d8087dd97ca3ce15d5ce242a528181e20120f3c5db9b067fb989c5b91d7e8c1
target	standard,first_reply,3	1	5667752294331b51abd9c4fa366c7c53	91bdb049335277906cd20d5ee6ffad51c211bc6e13f0719ea5c462731332564b
target	standard,first_reply,4	1	8ecd58b071791938388ddcd13f9e67a6	a103facc9e9d29004abeef7807b0ad19f8bb28e9a4f19586f1468d1a5efd23c9
target	standard,first_reply,5	1	b0225ea50e81f05c299150be52674270	a4a1d180c6f556d3be397b09b5a162d3fd3bf42c9883385e7a8de8b4ce0ca603
target	standard,resolution,1	1	c34523d68a88126030b1659833280b01	747c99e5399ffe4da9bc186a18027e3a764fc42dda0ed00c8bacb38dd2ada40c
target	standard,resolution,2	1	c28c4fc742d0e3c4f321946179c4a6d6	29add1305ba5c85eafc21e320054be13f7b189647edae1bb8733101fcc18b74f
target	standard,resolution,3	1	5ec26e51ef55d161f4a4440c2d070e7c	15a26f4e66da8d4262ef78971d1903d454577fae0085b0ad4f4929e453df4628
target	standard,resolution,4	1	bc614d8ab3576ccc73cedd8382856d04	700a50d06a9216033120cd17522283983afae9f586c1644cc3f0a20f35fe7c8e
target	standard,resolution,5	1	32bc5871b6f1dd2789b4dff635a2e711	26db68b1edbe504e77a2edb41fae5754a7ecf17216b609cc86ba0188caadd131
team	desk	1	d42a06881639deb0ed18978d35a38d27	7bff3cb0458e834d02ff445a2f591c05e50f53919fc2801121b578ac6160e87d
team	field	1	efe5e0d2c545dad936d49fcaa076e6bf	13055985f872a8cfb8b4fab6f9f7240ee01044f77e81e8081e55ae3025cfad38
team	spare	1	2e7b66d1023cb452760990562ebba33a	47d87685d160dba22b889b73f896bdc83c85a5cf72b8c294b8491723490d2afe
template	answered	1	551b636080130b9199e8dd28f16ab54c	286832cd51c6d68653aadf1d5dafc48427fdc951cc079ddd99da37dd50d223ca
template	answered,pt	1	dbf37c85874821da00a5f6788cf38f5e	cc5fa4755c0d367e57838add901ad4dee94e008f693c5b8b2bb81de67e873521
template	ask	1	961e186787b2b7e3afbb78f415338d02	5f450f7a925b4c5c8b0359c38f13b69446eac19ed2298d9dd97282ab68590a12
template	ask,pt	1	feb11cdc33af6609b906cb751b7d9858	6a5aae88b5d99629aa0fea1a5e69de3637895a6af8d0da6e1d404473219bc9e5
template	assigned	1	a388521b1bee6a06acf9f93870887281	a0a4f513601d203657fc210aef1900c0908a09385d66c24ab09785c77a013e7d
template	assigned,pt	1	62be2632c68c68d455fcb26a23984db2	9d6477e043373eb1d61fa8d3b10601ed99f19e4c635f59ea79b243541e168909
template	escalated	1	6af9b99002d95d7e4ce2e0ea2daa6bd3	cda8d61f4755553fa775f9445b1977e6db185418a392d8f849061f259ffa680b
template	escalated,pt	1	551d794a2dba7420c2692ef2253e27af	b864ddb2d266f949dc8c2a80c5d133fd5dd11f3b11bae37fd6d53799ec02e274
template	late	1	e5bf941eb53b41c15c08a4f96c52df0a	fa88c1dc2562ff7ab48d3effbdc95d7308d83d625148a35910dc4489d4c8f678
template	late,pt	1	7d2b76e1c6788dfda2e359629c493bb4	5ba53ca223f2fff53b3867ad9e4adbca28068d158bf17c6e0ba2540b8ec95b3d
template	promised	1	8a3f155ea94265f64bfba53e1b64cff8	73a0158f80cfc33ccf5f4cbdca3e2245d12204d9a8a216afbe611d88bac27be8
template	promised,pt	1	040f8fbe9e75be4cadfec447cce9f0a2	a98e886a5ee5ce3709cb9b0c1ba0ce4e1d854b3cf5326e6de982d7106d97f8e0
template	received	1	e6d85976eadfd760f4e2f2ca204cd3e5	90977571e16fcf00bc4077518035346bc9d92ef9fac6e7ab0860e3a9fc72a07e
template	received,pt	1	0d2a2f4e03bcfbe27412026b8bb763b7	0648ffc2451a0d838b0a39a8d9e2db1a158a912cbfd42c1494caa8a4825a4aab
template	remind	1	eff73837759176517f6ae95a067a07f0	625e566081bff6214146ce8ecb81c7fe0d076ee081f97299f02a37191a8fb6c2
template	remind,pt	1	0b91b02fce464a70f5ac5d969b22e05f	78b9d196ee1fb5595b36a4b62ec4d74e4a6c694142b77bd993dfcb1a98b07379
template	requests	1	1528dfa653a9a39c61e4a6661c733bdb	9f17a890d60dc8b15ed7f7b28d41acbe61990e6c318f37b59fd7ae2a6a75d8b3
template	requests,pt	1	62ce1507c5d575968b82f0558426d389	c18407265173006510779688d7e30c47d35939be8713502644d8522f5b571118
template	solved	1	4bcf5d331ddad066eecd21fcecfcb123	eaade6b3edb4e0409338172ba0d5d7ef57f0b71742d73a56f71e6756a4a5567b
template	solved,pt	1	22633ba76c9d2e0693fd6ac243ccc172	d0d2f40d6a316448f1f0afe9d837fd1bf58a0050dbd54412765240869448e2a5
template	soon-late	1	bf5803023a109ff58c84158f0c78daf1	f830c98c0bbfc23a805f1bda89e7d24cf4749d18ffdc12958c9a39645cc299ec
template	soon-late,pt	1	f60553b0ed771903025bcdd9f70af4b7	2cfa28300fe996ed5bcc0afc5ef0601f67974675b35cfa3255fb2e6f16d49c45
template	taken	1	ff674f37ae8c58d06ca05628e82be77d	f8fa305c8d8015d02fc0894522db44e728f02d2a2cc93859074d4a13100ac1b5
template	taken,pt-BR	1	2709714182f070e4882ecef9630d55ab	dd085d379fae188424f0347f046c06c32efd69f84d94659883dad7f588aad190
transition	*,merged	1	6e35875dac1b4e50badda3f54a7632c9	1e8991a2e52cf5334736318332ab92027010275a6429a3083eb25ecb101f95b4
transition	closed,hold	1	afdab95d56af11b34e00ff73369dd012	cfd58aff1699fd540f2fa894c2fd14f4b477a4013725b269697ea72d2984f5e8
transition	closed,open	1	64da2a74e76058d505ccb1089923cb7e	4d03f46f9d0dae0dfdc23b6117e71d64d33e93a380907da8c322335e52c51400
transition	hold,closed	1	aaa43410e24f3e8cec1029d62e60d54c	9dd4497a78250f49ad874b12039009fd20ffa0798c5f1fc4c1b4db15b164c45a
transition	hold,open	1	f115e5d634165c2fa153573441d3176d	f319b3cac4173b13f43ae8b42e15f9f9d453057a8b1be3e719665ee8d8c42ce5
transition	hold,pending	1	08a59c19d496e366e10a051db7c98341	d2485699e080c43c17a86fa09965179063238d004fe38256a0ffdbc26653bce4
transition	hold,solved	1	cab45705c3ce3407a975674dfa7f89cf	e01dd4699247a24506261e29194b749103b6fb6908508169b6487c03d721d8f9
transition	new,closed	1	b6572bd615e104a5505086b454a917c0	64974f38db40f5738e16c78d120c4aedcae775056823884d782a13a2514cadd7
transition	new,hold	1	878943c19bc63e90cfef6a8aae31e27c	8a6ddb4285bba3d68db457f107479de69197880ae629eeb8a7631ddbecfe6535
transition	new,open	1	e27ff788c50e18d6732f6f4033d598a9	87b51009fa9a7a05f196066b4878ed5bc5fe4e9468491925d3a04899f667f20e
transition	new,pending	1	9de3646cc34208049841f915d73cb941	6800f4c9e6f71a080c91779e926a0d1cda03dec71c064f2a249a8ecbb386e737
transition	new,solved	1	889661270749fb70051f92918032e8d3	af71376e3e3648e05da31d5759ce7f6029447a6786a2d301b6d64a9db8bd3794
transition	open,closed	1	d30508cb4508bcb541aeee43063eeba9	a5bc6096e2c78c2621e0ff14218dba556ef4eeaa3f89d3e66fe73417831829a8
transition	open,hold	1	c56ba4b9dcce54e632a4fa22010699c5	356cc4b4505fe521e06df0ecf572b7a4f8ca651269b7f52b19e6ca4461b5e920
transition	open,pending	1	5017ee5b71b549d2918fe7bd24ac5f80	8c1da69f9c63f33b85311283ce1d49c6c05639b44feff774ced08aa06401dc42
transition	open,solved	1	7dd579935219071a724b9db34e53b4fe	55ce0eff820cd04b0b2e78120972a985abd6b4f71da0a9607c0f342ebf6a740a
transition	pending,closed	1	c06e18f5485c02fc46aa8f41f87d324d	bab7407e638657bfc4786596018111e5bba0733e1e23a8c328e8b98ca40fc703
transition	pending,hold	1	70dcb99393c17af96a4d32b88df2f7ce	cdfd57ea9d5bfce1697a721f1e2d82bf357d5ad75c3a0e00439594c97a8cdee1
transition	pending,open	1	25da924313c88115af1bd2cbe1326e09	9009e5f25e549990d15606179f4fd17e249531191d38edd2d860f7dae5848af7
transition	pending,solved	1	279ace4e67ae120f7009d297f21f95be	e03edf1c9d2d460f5175236723b6ab80ad4f466c0af4abf511d94cbb009237fa
transition	solved,closed	1	da1aeddf56be9361aa71a1460bd9a159	84a643e1ecb117331c8b14ee98949451f1b171404663fc48fab37df611dc0093
transition	solved,open	1	70a1bd007b74101f7513f8e0c9c10d1a	648317be29d6aa9a673bb158696f74eed0d2ab796d335a7efa547664a80a9ff4
type	change	1	cd537b7bdd2baec5781b77d173031b27	f9424479bff7be61260b4cae3728dc7d5da255f913c523a0c43263437d81220a
type	incident	1	6d8fce3b073e1b15f677e62299b52250	217f2a930258e6ed5efca24e5b8844c9d9022aff44d7b34c8d2c8df6385c375a
type	problem	1	4bcfe24294d3256c9a10c1ce6b5e97e2	c5fc0e6a823fac2bab46b0c1fd5fd9eac28deaa2e6c5f8d3d03d4043a4762aa7
type	question	1	3cb0df4e3e9532fab60d414c914102c6	69002b809726ffc4cfd7999a021c5e5c7d33ccb4d95aeaea9e3048a2cc0ebe72
type	request	1	093d2450a4336d0c212a457a8fb6c1c5	55d4fe88ae572bdb622215ac5217464c8ad62528b78530e35c535b77846f5359
view	kb-review	1	82b4a7eb54200752132859eb622b9c33	39c843c9ab5dc253b410a5ae86a3d0e221c220b57d3a320cfcb0772b2fae09c2
view	late	1	c97ed65594ff8fa3cc4c126274599db7	2df23b87c83e0c42831d4d58bd53d051219fc83aeaa846b3718c6ff72991263c
view	mine	1	35cace45b074ef6084900236561fbc52	f9e0476526eb6f070cc03c2d90dec23c0df0448be1270b2affb1f8b7bcbe2923
view	queue	1	e649796aa03c265fb6a6f683e9e79c88	38b704ac316d1d4e40dd1829044cd2dbd6ee4cfe3e4295eacac1c336f40c3b76
view	struggling	1	68107c5c06124b221414464a8b02365c	0ffbff34c0cf194e048ff230ad8dd407b3eb3b8b4ea4043466d975bc2c8e603d
view	today	1	222a65171d72938855507dbb20fc3259	be20af2b89038cc586ede2ada1949de86b1b339d4d3b9fcbcd64d5be69ad85ae
view	unassigned	1	6cfe7eaf2fa3b12471a2290d499b1724	c1b51d9c2acbc6078487cac4b645269507c1f803982bd78c30d719f1f06b181b
view	waiting	1	5b53611e6d6290e1f85b472d2faa102c	13d2ae385b94186b799d533b3288b52985a16dfacafef8f2f6d62be8d4aa3eb8
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
