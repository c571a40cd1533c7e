SET LOCAL ROLE hd_admin;

-- The life of an article: it can be in review, is to be looked at again some
-- day (review_at), and has an owner. category and service say what it is about. It
-- may be the translation of another one.
ALTER TABLE article DROP CONSTRAINT article_state_check;
ALTER TABLE article ADD CONSTRAINT article_state_check
	CHECK (state IN ('draft', 'review', 'internal', 'public'));
ALTER TABLE article ADD COLUMN translation_of BIGINT REFERENCES article (id);
ALTER TABLE article ADD COLUMN review_at BIGINT;
ALTER TABLE article ADD COLUMN owner TEXT COLLATE "C" REFERENCES agent (login);
ALTER TABLE article ADD COLUMN category TEXT COLLATE "C" REFERENCES category (name);
ALTER TABLE article ADD COLUMN service TEXT COLLATE "C" REFERENCES service (name);
CREATE INDEX article_translation ON article (translation_of)
	WHERE translation_of IS NOT NULL;

-- Whether an article answered a question, as people said or showed it. The
-- search learns from these records. The question is what somebody asked: its
-- text, or what the ticket asked. A lesson that was wrong is retired.
CREATE TABLE lesson (
	id		BIGINT PRIMARY KEY,
	article		BIGINT NOT NULL REFERENCES article (id),
	question	TEXT COLLATE "C",
	ticket		BIGINT REFERENCES ticket (id),
	helped		BIGINT NOT NULL CHECK (helped IN (0, 1)),
	source		TEXT COLLATE "C" NOT NULL CHECK (source IN ('learn', 'rate', 'reply')),
	comment		TEXT COLLATE "C",
	author		TEXT COLLATE "C" NOT NULL,
	created		BIGINT NOT NULL,
	retired		BIGINT
);
CREATE SEQUENCE lesson_id_seq OWNED BY lesson.id;
CREATE INDEX lesson_article ON lesson (article);
CREATE INDEX lesson_ticket ON lesson (ticket) WHERE ticket IS NOT NULL;

GRANT INSERT, UPDATE (retired) ON lesson TO hd_agent;
GRANT USAGE, SELECT ON SEQUENCE lesson_id_seq TO hd_agent;

RESET ROLE;
