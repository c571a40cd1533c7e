-- The life of an article: it can be in review, is to be looked at again some
-- day (review_at), and has an owner. category and service say what it is about. It
-- may be the translation of another one.
CREATE TABLE article_new (
	id		INTEGER PRIMARY KEY,
	title		TEXT NOT NULL,
	body		TEXT NOT NULL,
	state		TEXT NOT NULL CHECK (state IN ('draft', 'review', 'internal', 'public')),
	language	TEXT,
	tag		TEXT,
	ticket		INTEGER REFERENCES ticket (id),
	author		TEXT NOT NULL,
	created		INTEGER NOT NULL,
	updated		INTEGER NOT NULL,
	retired		INTEGER,
	translation_of	INTEGER REFERENCES article (id),
	review_at	INTEGER,
	owner		TEXT REFERENCES agent (login),
	category	TEXT REFERENCES category (name),
	service		TEXT REFERENCES service (name)
) STRICT;
INSERT INTO article_new (id, title, body, state, language, tag, ticket, author,
		created, updated, retired)
	SELECT id, title, body, state, language, tag, ticket, author,
		created, updated, retired FROM article;
DROP TABLE article;
ALTER TABLE article_new RENAME TO article;
CREATE INDEX article_translation ON article (translation_of)
	WHERE translation_of IS NOT NULL;

-- Whether an article answered a question, as people said or showed it. The
-- search learns from these records. The question is what somebody asked: its
-- text, or what the ticket asked. A lesson that was wrong is retired.
CREATE TABLE lesson (
	id		INTEGER PRIMARY KEY,
	article		INTEGER NOT NULL REFERENCES article (id),
	question	TEXT,
	ticket		INTEGER REFERENCES ticket (id),
	helped		INTEGER NOT NULL CHECK (helped IN (0, 1)),
	source		TEXT NOT NULL CHECK (source IN ('learn', 'rate', 'reply')),
	comment		TEXT,
	author		TEXT NOT NULL,
	created		INTEGER NOT NULL,
	retired		INTEGER
) STRICT;
CREATE INDEX lesson_article ON lesson (article);
CREATE INDEX lesson_ticket ON lesson (ticket) WHERE ticket IS NOT NULL;
