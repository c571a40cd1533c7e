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

# unsealed: takes the seals away
unsealed() {
	sql 'DELETE FROM seal; DELETE FROM sealed; DELETE FROM sealed_record'
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
	prepare=unsealed
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
		an emptied search index|DELETE FROM search_list
		a word is out of the index|DELETE FROM search_list WHERE word = 'vpn'
		other articles with a word|UPDATE search_list SET list = x'020101' WHERE word = 'vpn'
		a word of what is no article|INSERT INTO search_list (word, page, list) VALUES ('fire', 7, x'000101')
		a search index without its sizes|DELETE FROM search_size
		a search index that is gone|DROP TABLE search_list
		an index with another condition|DROP INDEX ticket_due; CREATE INDEX ticket_due ON ticket (due) WHERE active = 0
		an index of other columns|DROP INDEX event_at; CREATE INDEX event_at ON event (recorded)
		an index of a field|DROP INDEX ticket_x_cost
		an index that nobody made|CREATE UNIQUE INDEX one ON entry (author, at, id)
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
		an emptied search index|DELETE FROM search_list
		other articles with a word|UPDATE search_list SET list = '\x020101' WHERE word = 'vpn'
		a trigger|CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER t BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION f()
		a rule|CREATE RULE r AS ON INSERT TO event DO INSTEAD NOTHING
		a view with a condition|CREATE OR REPLACE VIEW messages AS SELECT e.id, e.ticket, e.at, e.kind, e.author, e.role, e.channel, e.body, e.withdrawn FROM entry e WHERE e.id > 1
		a view with other values|CREATE OR REPLACE VIEW messages AS SELECT e.id, e.ticket, e.at, e.kind, e.body AS author, e.role, e.channel, e.body, e.withdrawn FROM entry e
		an index of a field|DROP INDEX ticket_x_cost
		a sequence that is gone|DROP SEQUENCE event_id_seq
		a function that is gone|DROP FUNCTION show_tickets()
	END
}

@test "on a server, whatever a schema is made of is compared" {
	local full

	only pgsql "the statements are those of PostgreSQL"
	shelf full full
	copy "$full" "$HD_DB"
	sql "DROP INDEX event_at; CREATE INDEX event_at ON event (recorded);
		DROP INDEX ticket_due; CREATE INDEX ticket_due ON ticket (due);
		DROP INDEX entry_key; CREATE INDEX entry_key ON entry (key)
			WHERE key IS NOT NULL AND withdrawn IS NULL;
		CREATE UNIQUE INDEX one ON entry (author, at, id);
		ALTER TABLE ticket ALTER reopens SET DEFAULT 1;
		ALTER TABLE agent ALTER rights DROP DEFAULT;
		ALTER TABLE event ALTER login DROP NOT NULL;
		ALTER TABLE agent ALTER name TYPE VARCHAR;
		ALTER TABLE ticket ADD COLUMN x_other TEXT;
		ALTER TABLE agent DROP CONSTRAINT agent_level_check;
		ALTER TABLE team DROP CONSTRAINT team_level_check,
			ADD CONSTRAINT team_level_check CHECK (level > 0);
		ALTER TABLE change DROP CONSTRAINT change_event_fkey;
		ALTER TABLE attachment DISABLE TRIGGER ALL;
		CREATE TABLE more (CHECK (ticket < 0)) INHERITS (clock);
		ALTER TABLE goal OWNER TO hd;
		DROP POLICY own_login ON event;
		ALTER POLICY own_undo ON event WITH CHECK (true);
		CREATE POLICY mine ON entry USING (author = 'eve');
		ALTER TABLE change DISABLE ROW LEVEL SECURITY;
		CREATE OR REPLACE FUNCTION show_tickets() RETURNS void
			LANGUAGE sql AS 'SELECT';
		CREATE OR REPLACE VIEW messages AS SELECT id, ticket, at, kind,
			author, role, channel, body, withdrawn FROM entry
			WHERE kind = 'note';
		ALTER SEQUENCE entry_id_seq INCREMENT 2;
		GRANT UPDATE ON event TO hd_agent;
		GRANT UPDATE (body) ON entry TO PUBLIC;
		REVOKE INSERT ON seal FROM hd_agent"
	fails 65 hd-check -H
	output=$(sed -n 's/^schema,,the //p' <<<"$output" | LC_ALL=C sort)
	same <<-'END'
		column agent.name is not that of the schema
		column agent.rights is not that of the schema
		column event.login is not that of the schema
		column ticket.reopens is not that of the schema
		column ticket.x_other is not part of the schema
		constraint agent.agent_level_check is missing
		constraint attachment.attachment_entry_fkey is not that of the schema
		constraint attachment.attachment_hash_fkey is not that of the schema
		constraint attachment.attachment_ticket_fkey is not that of the schema
		constraint change.change_event_fkey is missing
		constraint team.team_level_check is not that of the schema
		function show_tickets is not that of the schema
		index entry_key is not that of the schema
		index event_at is not that of the schema
		index one is not part of the schema
		index ticket_due is not that of the schema
		policy entry.mine is not part of the schema
		policy event.own_login is missing
		policy event.own_undo is not that of the schema
		right INSERT of hd_agent on seal is missing
		right UPDATE of PUBLIC on entry.body is not part of the schema
		right UPDATE of hd_agent on event is not part of the schema
		sequence entry_id_seq is not that of the schema
		table change is not that of the schema
		table clock is not that of the schema
		table goal is not that of the schema
		view messages is not that of the schema
	END
}

@test "another way to store an index is no fault" {
	only pgsql "there is only one in a file"
	desk
	sql "DROP INDEX event_at; CREATE INDEX event_at ON event USING brin (at)
		WITH (pages_per_range = 32);
		ALTER TABLE clock SET (autovacuum_vacuum_scale_factor = 0.02)"
	hd-check
}

@test "who cannot have a model is told that the schema was not compared" {
	only pgsql "a model of a file is in memory"
	desk
	sql "REVOKE TEMPORARY ON DATABASE \"$(name "$HD_DB")\" FROM PUBLIC;
		CREATE ROLE ${stem}_reader LOGIN IN ROLE hd_reader"
	PGUSER=${stem}_reader apart hd-check
	sql "DROP ROLE ${stem}_reader"
	[ "$status" -eq 0 ]
	[ "$stderr" = "hd-check: the schema is not compared with the schema files: permission denied to create temporary tables in database \"$(name "$HD_DB")\"" ]
}

@test "what people add for themselves is no fault" {
	local full

	shelf full full
	copy "$full" "$HD_DB"
	sql "CREATE TABLE mine (id INTEGER); CREATE INDEX mine_id ON mine (id);
		CREATE VIEW ours AS SELECT id FROM ticket"
	hd-check
}

# Each is found by its seal, even where nothing else can be compared.
sealed_kinds() {
	cat <<-'END'
		an event is gone|DELETE FROM change WHERE event = 4; DELETE FROM event WHERE id = 4
		the last event of a ticket is gone|DELETE FROM event WHERE id = (SELECT max(id) FROM event WHERE action = 'breach')
		the last events of all are gone|DELETE FROM change WHERE event > 60; DELETE FROM event WHERE id > 60
		an event that has changed nothing is gone|DELETE FROM event WHERE id = (SELECT min(id) FROM event WHERE kind = 'team')
		the changes of an event are gone|DELETE FROM change WHERE event = (SELECT min(event) FROM change)
		the actor of an event|UPDATE event SET actor = 'bia' WHERE id = (SELECT max(id) FROM event WHERE ticket = 1)
		the login of an event|UPDATE event SET login = 'bia' WHERE id = (SELECT max(id) FROM event WHERE ticket = 1)
		the login of all events|UPDATE event SET login = 'bia'
		the reason of an event|UPDATE event SET reason = 'because' WHERE reason = 'why not'
		a reason is taken away|UPDATE event SET reason = NULL WHERE reason = 'why not'
		a reason is made up|UPDATE event SET reason = 'x' WHERE id = (SELECT min(id) FROM event WHERE action = 'assign')
		the cause of an event|UPDATE event SET cause = 1 WHERE cause IS NOT NULL
		a cause is taken away|UPDATE event SET cause = NULL WHERE cause IS NOT NULL
		the instant of an event of a record|UPDATE event SET at = at - 60 WHERE kind = 'goal'
		when the desk learned of an event|UPDATE event SET recorded = recorded - 60 WHERE id = 3
		the action of an event|UPDATE event SET action = 'assign' WHERE action = 'escalate'
		the record of an event|UPDATE event SET name = 'few' WHERE kind = 'goal' AND name = 'answer'
		an event moves to another ticket|UPDATE event SET ticket = 3 WHERE action = 'note'
		the metric of an event|UPDATE event SET metric = 'resolution' WHERE metric = 'first_reply'
		the rung of an event|UPDATE event SET rung = '60%' WHERE rung IS NOT NULL
		the place of an event|UPDATE event SET place = 7 WHERE id = 2
		an event is put in between|INSERT INTO event (id, at, recorded, actor, login, action, kind, name) SELECT 2000, at, recorded, actor, login, 'put', 'team', 'desk' FROM event WHERE id = 1; UPDATE event SET id = 0 WHERE id = 2000
		two events change places|UPDATE event SET id = -1 WHERE id = 1; UPDATE event SET id = 1 WHERE id = 2; UPDATE event SET id = 2 WHERE id = -1
		what a change set|UPDATE change SET new = '9' WHERE field = 'tag'
		a change of the status is made up|INSERT INTO change (event, field, old, new) SELECT max(id), 'subject', 'plain', 'plain' FROM event WHERE ticket = 3
		the text of a message|UPDATE entry SET body = 'Pull the other plug.' WHERE id = 2
		one letter of a message|UPDATE entry SET body = replace(body, 'plug', 'plud') WHERE id = 2
		the text of a note|UPDATE entry SET body = 'nothing' WHERE kind = 'note'
		the author of a message|UPDATE entry SET author = 'bia' WHERE author = 'ana'
		the role of an author|UPDATE entry SET role = 'system' WHERE id = 2
		the channel of a message|UPDATE entry SET channel = 'chat' WHERE channel = 'phone'
		the key of a message|UPDATE entry SET key = 'm-2' WHERE key = 'm-1'
		a message is gone|DELETE FROM attachment WHERE entry = 3; DELETE FROM entry WHERE id = 3
		the message of a new ticket is gone|DELETE FROM entry WHERE id = 1
		a message is made up|INSERT INTO entry (id, event, ticket, at, kind, author, role, body) SELECT 90, event, ticket, at, kind, author, role, 'more' FROM entry WHERE id = 2
		the instant of a message|UPDATE entry SET at = at + 1 WHERE id = 2
		the name of a file|UPDATE attachment SET name = 'other.bin' WHERE id = 1
		the type of a file|UPDATE attachment SET type = 'text/plain' WHERE id = 1
		a file is gone|DELETE FROM attachment WHERE id = 1
		a file has another content|UPDATE attachment SET hash = (SELECT hash FROM attachment WHERE id = 2), size = 0 WHERE id = 1
		a file moves to another message|UPDATE attachment SET entry = 1 WHERE id = 1
		the bytes of a file|UPDATE content SET data = x'00', size = 1
		a content is gone|DELETE FROM content
		the subject of a ticket|UPDATE ticket SET subject = 'Printer was fine' WHERE id = 1
		the requester of a ticket|UPDATE ticket SET requester = '4711' WHERE id = 3
		the channel of a ticket|UPDATE ticket SET channel = 'phone' WHERE id = 2
		the type of a ticket|UPDATE ticket SET type = 'problem' WHERE id = 2
		the category of a ticket|UPDATE ticket SET category = 'network' WHERE id = 1
		the service of a ticket|UPDATE ticket SET service = NULL WHERE id = 1
		the organisation of a ticket|UPDATE ticket SET organisation = NULL WHERE id = 1
		the key of a ticket|UPDATE ticket SET key = 'X-2' WHERE id = 1
		the promise of a ticket|UPDATE ticket SET promised = promised + 60 WHERE promised IS NOT NULL
		the impact of a ticket|UPDATE ticket SET impact = 2 WHERE impact = 1
		a field of a ticket|UPDATE ticket SET x_loud = 0 WHERE id = 1
		a field of a ticket is emptied|UPDATE ticket SET x_shelf = NULL WHERE id = 1
		when a ticket came in|UPDATE ticket SET created = created - 60 WHERE id = 3; UPDATE event SET at = at - 60 WHERE ticket = 3 AND action = 'new'
		the first value of a column|UPDATE change SET old = 'open' WHERE field = 'status' AND old = 'new'
		a ticket is gone|DELETE FROM clock WHERE ticket = 3; DELETE FROM ticket WHERE id = 3
		a ticket and all of it is gone|DELETE FROM clock WHERE ticket = 4; DELETE FROM change WHERE event IN (SELECT id FROM event WHERE ticket = 4); DELETE FROM event WHERE ticket = 4; DELETE FROM ticket WHERE id = 4
		a ticket is made up|INSERT INTO ticket SELECT * FROM ticket WHERE id = 3 AND 0; INSERT INTO event (id, at, recorded, actor, login, ticket, action) SELECT 900, at, recorded, actor, login, 90, 'new' FROM event WHERE id = 1
		the value of a default setting|UPDATE setting SET value = 'closed' WHERE name = 'status'
		a setting is gone|DELETE FROM setting WHERE name = 'zone'
		a setting is made up|INSERT INTO setting (name, value) VALUES ('reopen_days', '1')
		a transition is gone|DELETE FROM transition WHERE old = 'open' AND new = 'solved'
		a transition is made up|INSERT INTO transition (old, new) VALUES ('closed', 'new')
		any transition is allowed|INSERT INTO transition (old, new) VALUES ('*', 'new')
		what a status does to clocks|UPDATE status SET resolution = 'pause' WHERE name = 'open'
		the category of a status|UPDATE status SET category = 'open' WHERE name = 'hold'
		the duration of a target|UPDATE target SET duration = '90d' WHERE policy = 'standard'
		the filter of a policy|UPDATE policy SET filter = 'priority=1' WHERE name = 'network'
		the order of policies|UPDATE policy SET position = 999 WHERE name = 'network'
		a cell of the matrix|UPDATE matrix SET priority = 4 WHERE impact = 1 AND urgency = 1
		the name of a priority|UPDATE priority SET name = 'whatever' WHERE priority = 1
		the hours of a calendar|UPDATE calendar SET hours = 'mon 09:00-10:00' WHERE name = 'office'
		a holiday is made up|INSERT INTO holiday (calendar, date) VALUES ('office', '2026-03-04')
		the name of a holiday|UPDATE holiday SET name = 'x' WHERE calendar = 'office'
		the goal of a figure|UPDATE goal SET least = 0.1 WHERE name = 'answer'
		the type of a field|UPDATE field SET help = 'in dollars' WHERE name = 'cost'
		the choices of a field|UPDATE field SET choices = 'small,large,huge' WHERE name = 'size'
		the e-mail address of an agent|UPDATE agent SET email = 'eve@example.com' WHERE login = 'ana'
		an agent is gone|DELETE FROM agent WHERE login = 'bia'
		an agent is made up|INSERT INTO agent (login, team) VALUES ('eve', 'desk')
		the telephone number of a contact|UPDATE contact SET phone = '+351 22' WHERE address = 'maria@example.com'
		a contact is gone|DELETE FROM contact WHERE address = 'spare'
		the author of an article|UPDATE article SET author = 'bia' WHERE id = 1
		the state of an article|UPDATE article SET state = 'public' WHERE id = 2
		the instant of an article|UPDATE article SET created = created - 60 WHERE id = 1
		a seal is gone|DELETE FROM seal WHERE id = 1
		the newest seal is gone|DELETE FROM seal WHERE id = 2
		the digest of an event|UPDATE sealed SET digest = (SELECT digest FROM sealed WHERE event = 1) WHERE event = 2
		what a seal names|DELETE FROM sealed WHERE event = 2
		a record is no longer sealed|DELETE FROM sealed_record WHERE kind = 'setting' AND name = 'status'
		when a seal was made|UPDATE seal SET at = at - 60 WHERE id = 1
		a salt|UPDATE sealed SET salt = '00000000000000000000000000000000' WHERE event = 2
	END
}

@test "tampering with what is sealed is found, whatever it is" {
	only sqlite "a sample is done on the server"
	sealed_kinds >kinds
	[ "$(wc -l <kinds)" -ge 84 ]
	tampered found <kinds
}

@test "a sample of it on a server" {
	only pgsql "all is done on a file"
	sealed_kinds | sed "/^the bytes of/d; /AND 0;/d" | awk 'NR % 4 == 1' >kinds
	tampered found <kinds
}

# small: a desk with a ticket, sealed once; the seal is kept
small() {
	desk
	hd-new -q -s one -R bo@example.org -m text
	hd-check --seal >kept.csv
}

@test "a seal is printed, holds, and is made only when something is new" {
	small
	head -n 1 kept.csv | same id,at,events,records,digest
	grep -E '^1,2026-03-02T09:00:00Z,1,[0-9]+,[0-9a-f]{64}$' kept.csv
	hd-check
	hd-check --seal | same ''
	hd-set -q priority=1 1
	hd-check
	hd-check --seal -n -H --at 2026-03-03 | cut -d , -f 1-4 |
		same 2,2026-03-03T00:00:00Z,1,0
	hd-list -H seal -c id | same 1
	hd-check --seal -H -o line -q | same ''
	hd-list -H seal -c id,first,last,events,records | tail -n 1 | same 2,2,2,1,0
	[ "$(hd-list -H seal -c previous id=2)" = "$(hd-list -H seal -c digest id=1)" ]
	hd-check --against kept.csv
	hd-set -q priority=2 1
	fails 65 hd-check --seal --at 9999-12-31
}

@test "a forger who seals anew is caught by the seal that was kept" {
	small
	hd-set -q priority=1 1
	hd-check --seal >>kept.csv
	sed -i 3d kept.csv
	damage "UPDATE ticket SET subject = 'two'"
	fails 65 hd-check
	sql 'DELETE FROM seal; DELETE FROM sealed; DELETE FROM sealed_record'
	hd-check --seal -q
	hd-check
	fails 65 hd-check --against kept.csv
	[[ $output == *'seal,1,is not the one that was kept'* ]]
	[[ $output == *'seal,2,'* ]]
	sql 'DELETE FROM seal; DELETE FROM sealed; DELETE FROM sealed_record'
	fails 65 hd-check --against kept.csv
	[[ $output == *'seal,1,"is gone, but it was kept"'* ]]
}

@test "a file of seals is judged, too" {
	small
	: >empty.csv
	fails 65 hd-check --against empty.csv
	[ "$errors" = 'hd-check: empty.csv: there is no seal in it' ]
	echo 'id,digest' >head.csv
	fails 65 hd-check --against head.csv
	printf 'id,digest\nx,y\n' >bad.csv
	fails 65 hd-check --against bad.csv
	[[ $errors == *'bad.csv:2: a seal has an id and a digest' ]]
	fails 66 hd-check --against none.csv
	fails 64 hd-check --seal --against kept.csv
	fails 64 hd-check --seal --recount
	hd-check --seal -o json >kept.json
	hd-list -o json seal >kept.json
	hd-check --against kept.json
}

@test "an event that commits later goes into the next seal" {
	only pgsql "a file has one writer at a time"
	small
	mkfifo held
	psql -qX -d "$HD_DB" -f held &
	holder=$!
	exec 9>held
	echo "BEGIN; INSERT INTO event (id, at, recorded, actor, login, ticket,
		action) SELECT nextval('event_id_seq'), at, recorded, actor,
		login, ticket, 'apply' FROM event WHERE id = 1;" >&9
	until [ "$(sql "SELECT count(*) FROM pg_locks WHERE granted AND
		mode = 'RowExclusiveLock' AND relation = 'event'::regclass")" = 1 ]
	do
		:
	done
	hd-set -q priority=1 1
	hd-check --seal -H | cut -d , -f 1,3 | same 2,1
	echo 'COMMIT;' >&9
	exec 9>&-
	wait "$holder"
	hd-check
	hd-check --seal -H | cut -d , -f 1,3 | same 3,1
	sql 'SELECT first < (SELECT last FROM seal WHERE id = 2) FROM seal WHERE id = 3' |
		same t
	hd-check
}

@test "what a writer holds open across a seal goes into the next one" {
	small
	HD_WAIT=1 hold
	HD_WAIT=0 hd-check --seal >said 2>&1 || [ $? -eq 75 ]
	loose
	hd-set -q priority=1 1
	hd-check --seal -H | cut -d , -f 3 | same 1
}

@test "messages told later do not break a seal" {
	small
	HD_NOW=2026-03-02T10:00:00Z hd-set -q status=open priority=1 1
	HD_NOW=2026-03-02T11:00:00Z hd-set -q status=solved 1
	hd-check --seal -q
	printf 'id,at,field,old,new\n1,2026-03-02T09:30:00Z,status,new,open\n1,2026-03-02T09:31:00Z,subject,one,uno\n' |
		HD_NOW=2026-03-02T12:00:00Z hd-set -q --history
	hd-check
	hd-check --seal -q
	hd-check
}

# sha TEXT
sha() {
	printf %s "$1" | sha256sum | cut -d ' ' -f 1
}

# part NAME VALUE: the line of a salted value, as hd-seal(5) has it
part() {
	echo "$1:$(sha "$(sha "$salt/$1"):$2")"
}

# form: event 1 of the small desk in its canonical form
form() {
	local who

	who=$(sql 'SELECT actor FROM event WHERE id = 1')
	printf '%s\n' 'event 1' event.1.at=1772442000 event.1.recorded=1772442000 \
		event.1.ticket=1 event.1.batch=1
	part event.1.actor "$who"
	part event.1.login "$who"
	part event.1.action new
	printf '%s\n' 'entry 1' entry.1.ticket=1 entry.1.at=1772442000
	part entry.1.kind message
	part entry.1.author bo@example.org
	part entry.1.role requester
	part entry.1.body text
	part ticket.id 1
	part ticket.created 1772442000
	part ticket.subject one
	part ticket.status new
	part ticket.type incident
	part ticket.priority 3
	part ticket.channel api
	part ticket.requester bo@example.org
	part ticket.level 1
}

@test "digests are those that the manual describes" {
	small
	salt=$(sql 'SELECT salt FROM sealed WHERE event = 1')
	[ "${#salt}" -eq 32 ]
	form >told
	sql "UPDATE ticket SET type = 'incident' WHERE type IS NULL"
	sha256sum <told | cut -d ' ' -f 1 |
		same "$(sql 'SELECT digest FROM sealed WHERE event = 1')"
	{
		echo 'seal 1 1772442000 -'
		echo "1 $(sha256sum <told | cut -d ' ' -f 1)"
		sql 'SELECT digest FROM sealed_record ORDER BY digest'
	} | sha256sum | cut -d ' ' -f 1 | same "$(tail -n 1 kept.csv | cut -d , -f 5)"
}

@test "a text can be erased with its salt, and the seal holds" {
	small
	salt=$(sql 'SELECT salt FROM sealed WHERE event = 1')
	list=$(form | sed -n 's/^\([^=]*\):.*/\1/p' | while read -r name; do
		if [ "$name" = entry.1.body ]; then
			echo "$name #$(part "$name" text | sed 's/.*://')"
		else
			echo "$name $(sha "$salt/$name")"
		fi
	done)
	sql "UPDATE sealed SET salt = '$list' WHERE event = 1;
		UPDATE entry SET body = '' WHERE id = 1"
	hd-check --against kept.csv
	sql "UPDATE entry SET author = 'ana' WHERE id = 1"
	fails 65 hd-check
}

@test "columns of one's own are sealed in all kinds, and outlive their fields" {
	small
	printf '%s\n' kind,name,type contact,cpf,text agent,badge,integer agent,speed,decimal |
		hd-put field
	printf '%s\n' login,badge,speed ana,7,0.5 bia,, | hd-put agent
	hd-put contact <<<$'address,cpf\nbo@example.org,1\nmax@example.org,123'
	hd-check --seal -H >>kept.csv
	# changed, retired, and new fields
	hd-put agent <<<$'login,badge\nana,8'
	hd-drop field agent,badge agent,speed
	hd-put field <<<$'kind,name,type\nagent,first,text'
	hd-put agent <<<$'login,first\nana,x'
	hd-check --against kept.csv
	shelf kept kept
	for damage in "UPDATE contact SET x_cpf = '124' WHERE address = 'max@example.org'" \
		"UPDATE agent SET x_speed = 0.25 WHERE login = 'ana'" \
		"UPDATE agent SET x_badge = 9 WHERE login = 'ana'"; do
		copy "$HD_DB" "$kept"
		sql "$damage"
		fails 65 hd-check --against kept.csv
		[[ $output == *"is not as seal 2 has sealed it"* ||
			$output == *'ana: badge is ""9"", its history ends in ""8""'* ]]
		copy "$kept" "$HD_DB"
	done
	hd-erase -q contact max@example.org
	hd-check --against kept.csv
}

@test "seals are copied, and hold on the other engine" {
	small
	hd-copy "$(db copied)"
	HD_DB=$(db copied)
	hd-check --against kept.csv
	hd-set -q priority=1 1
	hd-check --seal -H | cut -d , -f 1,3 | same 2,1
	hd-check --against kept.csv
}
