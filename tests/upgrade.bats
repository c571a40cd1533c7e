#!/usr/bin/env bats
# hd-init -u: a desk of an earlier release, with something in every table, is
# upgraded as a whole or not at all, and every figure stays what it was.
#
# tests/desk has a desk of each release (tests/make-old-desk). The schema may
# have no later step yet. So these tests add one, NNN-probe.sql, and build the
# commands that need it.

load helper
load strace
load full

setup_file() {
	local module schema

	tree=$BATS_FILE_TMPDIR/tree
	build=${HD_BIN%/bin}
	[ "$HD_BIN" != "$top/bin" ] || build=$top/build
	export tree build
	case $build in
	"$top"/*) ;;
	*) return 0 ;;
	esac
	mkdir -p "$tree/${build#"$top/"}"
	copy_tree "$tree" "$top/config.mk"
	cp -Rp "$build"/{obj,libhd.a,flags,locale} "$tree/${build#"$top/"}"
	for module in "$build"/*.so; do
		[ ! -e "$module" ] || cp -p "$module" "$tree/${build#"$top/"}"
	done
	# a build beside the usual place looks for share beside its bin
	[ "$build" = "$top/build" ] ||
		ln -s "$tree/share" "$tree/${build#"$top/"}/share"
	for schema in "$tree"/share/schema/*; do
		"step_${schema##*/}" "$schema" >"$schema/$(next_step "$schema")"
	done
	new_commands
}

# next_step FOLDER: the name of the schema file that follows
next_step() {
	local files=("$1"/*.sql)

	printf '%03d-probe.sql' $((${#files[@]} + 1))
}

# new_commands: builds the commands that need the new step. Nothing else is
# compiled but what depends on the schema.
new_commands() {
	local at=${HD_BIN#"$top/"}

	make -s -j 2 -C "$tree" BUILD="${build#"$top/"}" \
		"$at"/hd-{init,check,list,log,report,sla,kb,new,set,copy} \
		2>"$BATS_FILE_TMPDIR/make.err" || {
		cat "$BATS_FILE_TMPDIR/make.err"
		return 1
	}
}

# table NAME FOLDER: the statement that makes this table
table() {
	sed -n "/^CREATE TABLE $1 (/,/;\$/p" "$2"/001-*.sql
}

# view NAME FOLDER: the newest statement that makes this view
view() {
	awk -v begins="CREATE VIEW $1 " '
		index($0, begins) == 1 { on = 1; text = "" }
		on { text = text $0 "\n" }
		/;$/ { on = 0 }
		END { printf "%s", text }' "$2"/*.sql
}

# The step adds a table with rows, a column and an index, and lets entries have
# one more kind. In SQLite the table must be built anew for that.
step_sqlite() {
	cat <<-'END'
		CREATE TABLE probe (
			id	INTEGER PRIMARY KEY,
			ticket	INTEGER NOT NULL REFERENCES ticket (id)
		) STRICT;
		INSERT INTO probe (ticket) SELECT id FROM ticket;
		ALTER TABLE ticket ADD COLUMN probe TEXT;
		CREATE INDEX ticket_probe ON ticket (probe) WHERE probe IS NOT NULL;
		DROP VIEW messages;
	END
	table entry "$1" | sed "s/TABLE entry/TABLE entry_new/
		s/'message', 'note'/&, 'probe'/
		s/^	body.*/&,\n	key TEXT/"
	cat <<-'END'
		ALTER TABLE entry_new ADD COLUMN withdrawn INTEGER;
		ALTER TABLE entry_new ADD COLUMN spent INTEGER CHECK (spent > 0);
		INSERT INTO entry_new SELECT * FROM entry;
		DROP TABLE entry;
		ALTER TABLE entry_new RENAME TO entry;
		CREATE INDEX entry_ticket ON entry (ticket);
		CREATE UNIQUE INDEX entry_key ON entry (key) WHERE key IS NOT NULL
			AND withdrawn IS NULL;
		CREATE INDEX entry_withdrawn ON entry (withdrawn)
			WHERE withdrawn IS NOT NULL;
		CREATE INDEX entry_spent ON entry (at) WHERE spent IS NOT NULL;
	END
	view messages "$1"
}

step_pgsql() {
	cat <<-'END'
		SET ROLE hd_admin;
		CREATE TABLE probe (
			id	BIGINT PRIMARY KEY,
			ticket	BIGINT NOT NULL REFERENCES ticket (id)
		);
		INSERT INTO probe (id, ticket) SELECT id, id FROM ticket;
		GRANT SELECT ON probe TO hd_reader, hd_agent;
		ALTER TABLE ticket ADD COLUMN probe TEXT COLLATE "C";
		CREATE INDEX ticket_probe ON ticket (probe) WHERE probe IS NOT NULL;
		SELECT show_tickets();
		ALTER TABLE entry DROP CONSTRAINT entry_kind_check;
		ALTER TABLE entry ADD CONSTRAINT entry_kind_check
			CHECK (kind IN ('message', 'note', 'probe'));
		RESET ROLE;
	END
}

setup() {
	fresh
	desks=$top/tests/desk
	release=$(printf '%s\n' "$desks"/*.answers | sort -V | tail -n 1)
	release=$(basename "$release" .answers)
}

# later COMMAND ...: the command that needs the new step
later() {
	PATH=$tree/${HD_BIN#"$top/"}:$PATH "$@"
}

# built: skips the test if no commands with a new step could be built
built() {
	[ -d "$tree" ] || skip "the commands were not built in this tree"
}

# released RELEASE: makes $HD_DB the desk of that release
released() {
	local text=$desks/$1.$HD_TEST_ENGINE.sql

	drop
	[ -s "$text" ] || return
	if [ "$HD_TEST_ENGINE" = sqlite ]; then
		sqlite3 -bail -cmd '.dbconfig defensive off' "$HD_DB" <"$text" \
			>loaded
	else
		blank
		psql -qXAt -v ON_ERROR_STOP=1 -d "$HD_DB" -f "$text" >loaded
	fi
}

# old RELEASE: the same, with the steps that there are: an old desk for the new
# step
old() {
	released "$1" && hd-init -u
}

# text: everything in the desk. On a server, each transaction leaves a random
# token; that is left out.
text() {
	dump | sed '/commit_token VALUES/d'
}

# the_step: how many steps the schema of the new commands has
the_step() {
	local files=("$tree/share/schema/$HD_TEST_ENGINE"/*.sql)

	echo ${#files[@]}
}

# version: the number of the newest step that the desk has
version() {
	sql 'SELECT max(version) FROM schema'
}

# unchanged RELEASE: the commands print of the desk what those of that release
# printed. They may add columns, at the end.
unchanged() {
	answers <"$desks/$1.questions" >now
	awk -v was="$desks/$1.answers" '
		{
			if ((getline line <was) <= 0)
				line = "(nothing)"
			if ($0 != line && index($0, line ",") != 1) {
				print "was: " line "\nis:  " $0
				bad = 1
			}
		}
		END {
			if ((getline line <was) > 0) {
				print "missing: " line
				bad = 1
			}
			exit bad
		}' now
}

# whole: the desk has the new step in every part
whole() {
	sql 'SELECT count(*) FROM probe' |
		same "$(sql 'SELECT count(*) FROM ticket' | some)" &&
		sql 'SELECT count(probe) FROM tickets' | same 0 &&
		indexes | grep -x ticket_probe >/dev/null &&
		version | same "$(the_step)"
}

# ---------------------------------------------------------- desks of releases

# structure: prints the tables with the types and checks of their columns, the
# indexes and the views, without those of fields
structure() {
	if [ "$HD_TEST_ENGINE" = sqlite ]; then
		sql "SELECT type || ' ' || name || ' ' ||
			replace(replace(sql, char(10), ' '), char(9), ' ')
			FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1" |
			sed -E '/^index [a-z_]*_x_/d; s/, x_[a-z_0-9]+ [A-Z]+//g
				s/  +/ /g'
		return
	fi
	sql "SELECT table_name || '.' || column_name COLLATE \"C\", data_type,
		is_nullable, column_default, collation_name
		FROM information_schema.columns
		WHERE table_schema = 'public' ORDER BY 1" | sed '/[.]x_/d'
	sql "SELECT conrelid::regclass || ' ' || conname || ' ' ||
		pg_get_constraintdef(oid) COLLATE \"C\" FROM pg_constraint
		WHERE connamespace = 'public'::regnamespace ORDER BY 1"
	sql "SELECT indexdef COLLATE \"C\" FROM pg_indexes
		WHERE schemaname = 'public' ORDER BY 1" | sed '/_x_/d'
}

@test "the desk of the last release, upgraded, has the structure of a new one" {
	old "$release"
	structure >was
	HD_DB=$(db new)
	hd-init
	structure >is
	[ -s is ]
	diff was is
}

@test "that desk is asked everything that there is to ask, until it is released" {
	! grep -E "^## ${release//./\\.} - [0-9]{4}-" "$top/CHANGELOG.md" ||
		skip "$release is released: what comes later asks more"
	old "$release"
	questions | diff "$desks/$release.questions" - || {
		echo "make it again: tests/make-old-desk"
		return 1
	}
}

@test "that desk has something in every table and column" {
	only sqlite "the desk of a server is a copy of it"
	released "$release"
	unfilled "$HD_DB" >empty
	cat empty
	[ ! -s empty ]
}

@test "a desk of every release is upgraded, is sound, and keeps its figures" {
	found=0
	for file in "$desks"/*.answers; do
		name=$(basename "$file" .answers)
		released "$name"
		hd-init -u
		hd-check
		unchanged "$name"
		found=$((found + 1))
	done
	[ "$found" -gt 0 ]
}

@test "a desk without an outbox owes nothing when it is upgraded" {
	released 0.1.0
	before=$(sql 'SELECT max(id) FROM event')
	hd-init -u
	sql 'SELECT count(*) FROM outbox' | same 0
	hd-sla offer '' | same ''
	HD_NOW=$asked hd-sla sweep -H | cut -d, -f1 | some |
		awk -v last="$before" '$1 <= last' | same ''
}

@test "what policies, targets and goals meant by ~ is written ~~" {
	released 0.1.0
	sql "INSERT INTO policy (name, valid_from, position, filter)
		VALUES ('p', '', 1, 'subject~Nao tag!~a \"subject~x b~c\" agent=ana~b')"
	sql "INSERT INTO goal (name, report, figure, filter, period)
		VALUES ('g', 'backlog', 'open', '\"subject~a b\"', 'month')"
	sql "INSERT INTO target (policy, metric, priority, valid_from, duration, steps)
		VALUES ('p', 'resolution', 3, '', '4h', '0 subject=a b~c; +1h level if subject!~d body~~e')"
	hd-init -u
	sql "SELECT filter FROM policy WHERE name = 'p'" |
		same 'subject~~Nao tag!~~a "subject~~x b~c" agent=ana~b'
	sql "SELECT filter FROM goal WHERE name = 'g'" | same '"subject~~a b"'
	sql "SELECT steps FROM target WHERE policy = 'p'" |
		same '0 subject=a b~c; +1h level if subject!~~d body~~~e'
	# once only
	later=$(sql 'SELECT max(version) FROM schema')
	[ "$later" -ge 19 ]
	hd-init -u
	sql "SELECT filter FROM goal WHERE name = 'g'" | same '"subject~~a b"'
}

@test "an agent called like a word for whoever asks is named, and stays" {
	released 0.1.0
	sql "INSERT INTO agent (login) VALUES ('me')"
	fails 0 hd-init -u
	same 'hd-init: agent "me": this word means whoever runs a command, or their team; as long as this record is in use, it means the record' <<<"$errors"
	hd-put policy <<<$'name,filter\nx,agent=me'
	none hd-list -H agent=me
	hd-put agent <<<$'login,name\nme,Me'
	hd-drop policy x
	hd-drop agent me
	fails 65 hd-put policy <<<$'name,filter\nx,agent=me'
}

@test "every release that has a date has its desk, and its schema is frozen" {
	only sqlite "these files are the same for all engines"
	sed -nE 's/^## ([0-9.]+) - [0-9]{4}(-[0-9]{2}){2}$/\1/p' \
		"$top/CHANGELOG.md" >released
	while read -r name; do
		echo "$name"
		for part in sqlite.sql pgsql.sql questions answers; do
			[ -s "$desks/$name.$part" ]
		done
		steps=$(sed -n 's/^PRAGMA user_version = \(.*\);$/\1/p' \
			"$desks/$name.sqlite.sql")
		[ "$steps" -ge 1 ]
		for n in $(seq -f %03g "$steps"); do
			grep "  sqlite/$n-" "$desks/frozen"
			grep "  pgsql/$n-" "$desks/frozen"
		done
	done <released
}

@test "schema files of a release do not change" {
	[ -e "$desks/frozen" ] || skip "nothing has been released yet"
	(cd "$top/share/schema" && sha256sum --quiet -c "$desks/frozen")
}

# ------------------------------------------------------------- the next step

@test "a step adds a table, a column and an index, and no figure changes" {
	built
	released "$release"
	fails 78 later hd-list
	run later hd-init -u
	[ "$status" -eq 0 ]
	same ''
	whole
	later hd-check
	later unchanged "$release"
	fails 78 hd-list
}

@test "an upgrade far ahead of the newest change is refused without --ahead" {
	built
	old "$release"
	text >before
	HD_NOW=9999-12-31 fails 65 later hd-init -u
	[[ $errors == *"say --ahead once"* ]]
	text | cmp before -
	HD_NOW=2031-01-01 later hd-init -u --ahead
	whole
}

@test "work goes on after an upgrade, and the next one has nothing to do" {
	built
	old "$release"
	later hd-init -u
	next=$(($(sql 'SELECT max(id) FROM ticket') + 1))
	later hd-new -s next </dev/null | same "$next"
	later hd-set -q cost=3 loud=yes "$next"
	later hd-list -H -c cost,loud "$next" | same 3,yes
	later hd-check
	text >before
	later hd-init -u
	text | cmp before -
}

@test "a copied desk can be upgraded, and an upgraded one copied" {
	built
	old "$release"
	hd-copy "$(db copy)"
	HD_DB=$(db copy)
	later hd-init -u
	later hd-copy "$(db again)"
	HD_DB=$(db again)
	later hd-check
	later unchanged "$release"
}

@test "a step that breaks a reference changes nothing" {
	built
	old "$release"
	text >before
	cp -Rp "$tree/share" share
	echo "DELETE FROM attachment; DELETE FROM entry WHERE id = 1;
		DELETE FROM contact WHERE address = '4711';" \
		>>"share/schema/$HD_TEST_ENGINE/$(basename \
			"$tree/share/schema/$HD_TEST_ENGINE"/*-probe.sql)"
	HD_DATADIR=$PWD/share fails 65 later hd-init -u
	[[ $errors == *ticket* ]]
	text | cmp before -
	hd-check
}

@test "a step that fails at its end changes nothing" {
	built
	old "$release"
	text >before
	cp -Rp "$tree/share" share
	echo 'SELECT nonsense;' \
		>>"share/schema/$HD_TEST_ENGINE/$(basename \
			"$tree/share/schema/$HD_TEST_ENGINE"/*-probe.sql)"
	HD_DATADIR=$PWD/share fails 70 later hd-init -u
	[[ $errors == *-probe.sql:*nonsense* ]]
	text | cmp before -
	hd-check
}

# upgrade N: one of several at the same time
upgrade() {
	later hd-init -u
}

@test "of several upgrades at once one is done, and none harms the others" {
	built
	old "$release"
	crew 4 upgrade
	sort -u ./*.err | grep status | some | { ! grep -v 'status 73'; } ||
		[ -z "$(cat ./*.err)" ]
	whole
	later hd-check
}

# ------------------------------------------------------------ a killed upgrade

# spoilt CALL HOW N: an upgrade whose N-th call of that name is spoilt
spoilt() {
	later traced "$1" "$2" "$3" hd-init -u
}

# before_and_after: $HD_DB, and how it looks before and after an upgrade
before_and_after() {
	old "$release"
	text >before
	copy "$HD_DB" "$(db kept)"
	later hd-init -u
	text >after
	! cmp -s before after
}

# either: the desk is the old or the new one, in every byte
either() {
	text >is
	cmp -s is before || cmp -s is after
}

prepare() {
	copy "$(db kept)" "$HD_DB"
	sqlite3 "$HD_DB" "PRAGMA journal_mode = $mode" >/dev/null
}

# judge STATUS: the desk is as it should be, and the next upgrade succeeds. Who
# is told that it failed has the old desk, unless the message says that the
# upgrade may have been made.
judge() {
	[ "$1" -ne 0 ] || return 0
	[ "$1" -eq "$wants" ] && either || return
	if cmp -s is before; then
		stayed=$((stayed + 1))
	elif [ "$1" -eq 74 ]; then
		grep -q 'the upgrade may have been made' errors || return
	fi
	later hd-init -u && text | cmp - after
}

# upgrade_spoilt STATUS MODE CALL HOW: spoils the calls of that name, each in an
# upgrade of its own, until one is not reached
upgrade_spoilt() {
	# The first call writes the queue, which a desk can do without.
	# shellcheck disable=SC2034	# of strace.bash
	wants=$1 mode=$2 stayed=0 passes=2
	later spoils "$3" "$4" hd-init -u || { echo "in $2"; return 1; }
	[ "$stayed" -gt 0 ]
}

@test "killed at any write, the desk is the old one, and the next upgrade works" {
	only sqlite "of a server, its connection is killed"
	built
	tracing
	before_and_after
	for mode in $modes; do
		upgrade_spoilt 137 "$mode" pwrite64 signal=KILL
		upgrade_spoilt 137 "$mode" fdatasync signal=KILL
	done
	upgrade_spoilt 137 delete unlink signal=KILL
}

@test "the old commands work on with a desk whose upgrade was killed" {
	only sqlite "of a server, its connection is killed"
	built
	tracing
	before_and_after
	writes=0
	while copy "$(db kept)" "$HD_DB" &&
		! spoilt fdatasync signal=KILL $((writes + 1)); do
		writes=$((writes + 1))
	done
	# the one before the last leaves a journal with everything in it
	for n in 1 $((writes - 1)); do
		copy "$(db kept)" "$HD_DB"
		run spoilt fdatasync signal=KILL "$n"
		[ "$status" -eq 137 ]
		hd-check
		unchanged "$release"
	done
}

@test "a full disk or a failing one is status 74 and leaves the old desk" {
	only sqlite "the disk of a server is elsewhere"
	built
	tracing
	before_and_after
	upgrade_spoilt 74 delete pwrite64 error=ENOSPC
	upgrade_spoilt 74 delete fdatasync error=EIO
	upgrade_spoilt 74 wal pwrite64 error=ENOSPC
}

@test "killed between any two messages to the server, nothing has changed" {
	only pgsql "a file has no server"
	built
	tracing
	before_and_after
	stayed=0
	for ((n = 1; n < 1000; n++)); do
		copy "$(db kept)" "$HD_DB"
		ended=0
		spoilt sendto signal=KILL $n 2>errors || ended=$?
		[ "$ended" -ne 0 ] || break
		[ "$ended" -eq 137 ]
		either
		! cmp -s is before || stayed=$((stayed + 1))
	done
	echo "killed $((n - 1)) times, $stayed times nothing had changed"
	[ "$stayed" -gt 3 ]
	cmp is after || { text | cmp - after; }
}

@test "a server that ends the connection leaves the old desk" {
	only pgsql "a file has no server"
	built
	before_and_after
	copy "$(db kept)" "$HD_DB"
	hold
	later hd-init -u 2>errors &
	until ended=$(sql "SELECT pg_terminate_backend(pid) FROM pg_locks
		WHERE NOT granted AND relation = 'ticket'::regclass") &&
		[ -n "$ended" ]; do
		:
	done
	ended=0
	wait $! || ended=$?
	loose
	[ "$ended" -ne 0 ]
	[ -s errors ]
	text | cmp before -
	later hd-init -u
	text | cmp after -
}
