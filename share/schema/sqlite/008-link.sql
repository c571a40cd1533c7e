-- Tickets that belong together: the ticket is a part of the other one (parent),
-- relates to it, says the same as it, was caused by it, or blocks it. `created'
-- is when the link was first made, `retired' when it was removed.
CREATE TABLE link (
	ticket		INTEGER NOT NULL REFERENCES ticket (id),
	link		TEXT NOT NULL CHECK (link IN
			('parent', 'relates', 'duplicates', 'caused-by', 'blocks')),
	other		INTEGER NOT NULL REFERENCES ticket (id),
	created		INTEGER NOT NULL,
	retired		INTEGER,
	PRIMARY KEY (ticket, link, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_other ON link (other, link);
CREATE UNIQUE INDEX link_parent ON link (ticket)
	WHERE link = 'parent' AND retired IS NULL;
