#!/usr/bin/env bats
# shellcheck disable=SC2154	# what shelf and fails set
# hd-check finds what was changed behind its back. Each line of a table is a
# kind of tampering and the statements that do it, on a copy of a full desk.

load helper
load full

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return
	shelf full HD_DB
	export HD_DB
	hd-init
	fill_desk
	hd-check
}

# tampered FUNCTION: reads lines "name|statements", does each to a copy of the
# full desk, and calls the function with the name. Prints those that it did not
# find.
tampered() {
	local name statements full n=0 missed=0

	shelf full full
	while IFS='|' read -r name statements; do
		copy "$full" "$HD_DB"
		[ -z "${prepare-}" ] || "$prepare"
		damage "$statements" >damaged 2>&1 ||
			{ echo "$name: $(cat damaged)"; return 1; }
		n=$((n + 1))
		"$1" || { echo "missed: $name"; missed=$((missed + 1)); }
	done
	echo "$n kinds, $missed missed"
	[ "$n" -gt 0 ] && [ "$missed" -eq 0 ]
}

# found: hd-check ends with 65 and says what is wrong
found() {
	fails 65 hd-check -H >said && [ -n "$output$errors" ]
}

@test "without any seal, what can be compared is found" {
	tampered found <<-'END'
		a setting that was retired|UPDATE setting SET retired = NULL WHERE name = 'attachment_max'
		a transition that was retired|UPDATE transition SET retired = NULL WHERE old = 'closed' AND new = 'hold'
		a policy that was retired|UPDATE policy SET retired = NULL WHERE name = 'spare'
		an agent that was retired|UPDATE agent SET retired = NULL WHERE login = 'old'
		a field that was retired|UPDATE field SET retired = NULL WHERE name = 'gone'
		a change of a setting|UPDATE change SET new = '1' WHERE event = (SELECT max(id) FROM event WHERE kind = 'setting')
		a team with a history is gone|DELETE FROM team WHERE name = 'spare'
		a field is gone|DELETE FROM field WHERE name = 'loud'
		an article that was retired|UPDATE article SET retired = NULL WHERE id = 3
		the text of an article|UPDATE article SET body = 'Error 808' WHERE id = 2
		the title of an article|UPDATE article SET title = 'LAN' WHERE id = 2
		an article is gone|DELETE FROM article WHERE id = 2
		an article behind the index|INSERT INTO article (id, title, body, state, author, created, updated) VALUES (90, 'new', 'new', 'public', 'ana', 1, 1)
		an entry of an event is gone|DELETE FROM attachment; DELETE FROM entry WHERE id = 2
		an entry has another instant|UPDATE entry SET at = at + 1 WHERE id = 2
		a note becomes a message|UPDATE entry SET kind = 'message' WHERE kind = 'note'
		an attachment of another ticket|UPDATE attachment SET ticket = 3
		the size of an attachment|UPDATE attachment SET size = 7 WHERE id = 1
		the memory of the rotation|UPDATE agent SET assigned = 1 WHERE login = 'ana'
		a missing index|DROP INDEX ticket_due
		a missing view|DROP VIEW messages
	END
}

@test "a schema that was changed is found" {
	only sqlite "the statements are those of SQLite"
	tampered found <<-'END'
		an emptied search index|INSERT INTO article_text (article_text) VALUES ('delete-all')
		an article is out of the index|INSERT INTO article_text (article_text, rowid, title, body, tag) SELECT 'delete', id, title, body, tag FROM article WHERE id = 1
		more words for an article|INSERT INTO article_text (rowid, title, body) VALUES (2, 'printer', 'fire')
		a search index without its pages|DELETE FROM article_text_data
		a search index without its sizes|DELETE FROM article_text_docsize
		a search index that is gone|DROP TABLE article_text
		an index with another condition|DROP INDEX ticket_due; CREATE INDEX ticket_due ON ticket (due) WHERE active = 0
		an index of other columns|DROP INDEX event_at; CREATE INDEX event_at ON event (recorded)
		an index of a field|DROP INDEX ticket_x_cost
		an index that nobody made|CREATE UNIQUE INDEX one ON entry (author, at)
		a trigger|CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event WHERE id = new.id - 1; END
		a trigger on a view|CREATE TRIGGER t INSTEAD OF INSERT ON history BEGIN SELECT 1; END
		a view with a condition|DROP VIEW history; CREATE VIEW history AS SELECT e.id AS event, e.at, e.recorded, e.actor, e.login, e.ticket, e.action, e.reason, e.cause, c.field, c.old, c.new, e.kind, e.name, e.metric, e.rung FROM event e LEFT JOIN change c ON c.event = e.id WHERE e.action <> 'breach'
		a view with other values|DROP VIEW messages; CREATE VIEW messages AS SELECT e.id, e.ticket, e.at, e.kind, 'x' AS author, e.role, e.channel, e.body FROM entry e
		a view instead of a table|ALTER TABLE goal RENAME TO goal_; CREATE VIEW goal AS SELECT * FROM goal_ WHERE name <> 'few'
		a column that no field declares|ALTER TABLE ticket ADD COLUMN x_other TEXT
		a column in the place of another|ALTER TABLE event RENAME COLUMN reason TO cause_; ALTER TABLE event ADD COLUMN reason TEXT
		a check that is gone|PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (level BETWEEN 1 AND 3)', '') WHERE name = 'ticket'
		a reference that is gone|PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'REFERENCES event (id)', '') WHERE name = 'change'
	END
}

@test "on a server, a schema that was changed is found" {
	only pgsql "the statements are those of PostgreSQL"
	tampered found <<-'END'
		an emptied search index|DELETE FROM article_text
		other words for an article|UPDATE article_text SET words = to_tsvector('simple', 'x') WHERE article = 2
		a trigger|CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER t BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION f()
		a rule|CREATE RULE r AS ON INSERT TO event DO INSTEAD NOTHING
		a view with a condition|CREATE OR REPLACE VIEW messages AS SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body FROM entry e WHERE e.id > 1
		a view with other values|CREATE OR REPLACE VIEW messages AS SELECT e.id, e.ticket, e.at, e.kind, e.body AS author, e.role, e.channel, e.body FROM entry e
		an index of a field|DROP INDEX ticket_x_cost
		a sequence that is gone|DROP SEQUENCE event_id_seq
		a function that is gone|DROP FUNCTION show_tickets()
	END
}

@test "what people add for themselves is no fault" {
	local full

	shelf full full
	copy "$full" "$HD_DB"
	sql "CREATE TABLE mine (id INTEGER); CREATE INDEX mine_id ON mine (id);
		CREATE VIEW ours AS SELECT id FROM ticket"
	hd-check
}
