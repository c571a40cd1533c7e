-- Tickets that belong together: the ticket is a part of the other one (parent),
-- relates to it, says the same as it, was caused by it, or blocks it. `created'
-- is when the link was first made, `retired' when it was removed.
SET LOCAL ROLE hd_admin;

CREATE TABLE link (
	ticket		BIGINT NOT NULL REFERENCES ticket (id),
	link		TEXT COLLATE "C" NOT NULL CHECK (link IN
			('parent', 'relates', 'duplicates', 'caused-by', 'blocks')),
	other		BIGINT NOT NULL REFERENCES ticket (id),
	created		BIGINT NOT NULL,
	retired		BIGINT,
	PRIMARY KEY (ticket, link, other)
);
CREATE INDEX link_other ON link (other, link);
CREATE UNIQUE INDEX link_parent ON link (ticket)
	WHERE link = 'parent' AND retired IS NULL;

GRANT INSERT, UPDATE (retired) ON link TO hd_agent;

RESET ROLE;
