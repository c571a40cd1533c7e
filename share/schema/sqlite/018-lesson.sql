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

-- An article may be the translation of another one.
ALTER TABLE article ADD COLUMN translation_of INTEGER REFERENCES article (id);
CREATE INDEX article_translation ON article (translation_of)
	WHERE translation_of IS NOT NULL;
