#!/usr/bin/env bats
# hd-copy: a whole desk, the same in every byte that comes out of it, between
# files, from a file to a server and back, into a folder and out of it; or
# nothing at all.
# plain: plain.db

# shellcheck disable=SC2034	# traced_file is for strace.bash
load helper
load server
load strace
load full

setup_file() {
	server_begin
	export HD_NOW=2026-03-02T09:00:00Z HD_DB=$BATS_FILE_TMPDIR/full.db
	cd "$BATS_FILE_TMPDIR" || return
	hd-init
	fill_desk
	exports "$HD_DB" all
	[ "$(wc -l <all/ticket.csv)" -gt 3 ]
}

teardown_file() {
	server_end
}

setup() {
	fresh
	export HD_DB=$PWD/hd.db
	full=$BATS_FILE_TMPDIR/full.db
}

# exports DATABASE FOLDER: all that can be got out of a desk
exports() {
	local kind format all

	mkdir -p "$2/saved"
	all=$(HD_DB=$1 kinds | some) || return
	for kind in $all; do
		for format in csv json; do
			hd-list -d "$1" -o $format --retired "$kind" \
				>"$2/$kind.$format" || [ $? -eq 1 ] || return
		done
	done
	hd-list -d "$1" --as-of 2026-03-02T11:15:00Z >"$2/as-of" &&
		hd-log -d "$1" >"$2/log" &&
		hd-list -d "$1" -H -c id | hd-show -d "$1" >"$2/show" &&
		hd-list -d "$1" -H -c id |
		hd-show -d "$1" --save "$2/saved" >/dev/null &&
		hd-report -d "$1" history -o csv >"$2/report" &&
		# what a word weighs is the engine's
		hd-kb -d "$1" -o line search impressao certificate |
		cut -f 1-4 | sort >"$2/search"
}

# alike FROM TO: both are sound, and what comes out of them is the same. Nothing
# else can come out of the same bytes.
alike() {
	hd-check -d "$1" && hd-check -d "$2" || return
	! { [ -f "$1" ] && [ -f "$2" ] && same_file "$1" "$2" >/dev/null; } ||
		return 0
	rm -rf one two
	if [ "$1" = "$full" ]; then
		cp -R "$BATS_FILE_TMPDIR/all" one
	else
		exports "$1" one || return
	fi
	exports "$2" two && diff -r one two
}

# same_file FROM TO: every byte but the counters of changes
same_file() {
	cmp -n 24 "$1" "$2" && cmp -i 44 -n 48 "$1" "$2" && cmp -i 100 "$1" "$2"
}

# nothing PATTERN: no file of that name is there
nothing() {
	[ -z "$(compgen -G "$1")" ] || { ls -la; return 1; }
}

# ------------------------------------------------------------- what is copied

@test "the desk of these tests has something in every table and column" {
	unfilled "$full" >empty
	cat empty
	[ ! -s empty ]
}

@test "between files every byte is the same, and nothing is said" {
	run hd-copy "$full" copy.db
	[ "$status" -eq 0 ]
	same ''
	same_file "$full" copy.db
	alike "$full" copy.db
	echo * | same copy.db
}

@test "from a file to a server and back: ids, history, attachments, all" {
	server_needed
	run hd-copy "$full" "$(uri a)"
	[ "$status" -eq 0 ]
	same ''
	alike "$full" "$(uri a)"
	hd-copy "$(uri a)" back.db
	alike "$full" back.db
	# the order of rows without a number is nobody's business
	sqlite3 "$full" .dump | sort >before
	sqlite3 back.db .dump | sort | diff before -
}

@test "from a server to a server" {
	server_needed
	hd-copy "$full" "$(uri a)"
	hd-copy "$(uri a)" "$(uri b)"
	alike "$(uri a)" "$(uri b)"
}

@test "new records go on behind the highest number" {
	server_needed
	for to in copy.db "$(uri a)"; do
		hd-copy "$full" "$to"
		last=$(hd-list -d "$to" event -H -c id -S -id -l 1)
		hd-new -d "$to" -s next </dev/null | same 9
		hd-kb -d "$to" add --title t -m b | same 5
		hd-note -q -d "$to" -m x --attach <(echo y) 7
		hd-list -d "$to" event -H -c id -S id -l 1 "id>$last" |
			same $((last + 1))
		hd-check -d "$to"
	done
	hd-copy "$(uri a)" back.db
	hd-new -d back.db -s next </dev/null | same 10
}

@test "the columns of one's own go on as they were, indexes too" {
	server_needed
	hd-copy "$full" "$(uri a)"
	hd-copy "$(uri a)" back.db
	for db in "$(uri a)" back.db; do
		hd-set -q -d "$db" cost=3 shelf=x 3
		hd-list -d "$db" -H -c id,cost,shelf cost=3 | same 3,3,x
		printf '%s\n' name,kind,type more,ticket,text |
			hd-put -d "$db" field
		hd-set -q -d "$db" more=yes 3
		hd-check -d "$db"
	done
	at_server "SELECT indexname FROM pg_indexes WHERE indexname LIKE
		'ticket\_x\_%' ORDER BY 1" a | same ticket_x_cost$'\n'ticket_x_gone
	sqlite3 back.db "SELECT name FROM sqlite_schema WHERE name LIKE
		'ticket\_x\_%' ESCAPE '\' ORDER BY 1" |
		same ticket_x_cost$'\n'ticket_x_gone
	at_server 'SELECT x_cost FROM tickets WHERE id = 3' a | same 3
}

@test "a table that comes into the schema is copied without a word about it" {
	server_needed
	cp -R "$top/share" share
	export HD_DATADIR=$PWD/share
	for engine in sqlite/INTEGER pgsql/BIGINT; do
		type=${engine#*/}
		sed -i "s/^CREATE TABLE ticket (/\
CREATE TABLE aaa (zzz $type REFERENCES zzz (id), id $type PRIMARY KEY);\n&/
			s/^CREATE TABLE status (/\
CREATE TABLE zzz (id $type PRIMARY KEY);\n&/" \
			share/schema/${engine%/*}/001-*.sql
	done
	hd-init
	sqlite3 hd.db 'INSERT INTO zzz VALUES (5); INSERT INTO aaa VALUES (5, 6)'
	hd-copy "$(uri a)"
	at_server 'SELECT zzz, id FROM aaa' a | same '5|6'
	hd-copy "$(uri a)" back.db
	sqlite3 back.db 'SELECT zzz, id FROM aaa' | same '5|6'
}

@test "what is of no schema is no desk's: refused between engines" {
	server_needed
	cp "$full" hd.db
	sqlite3 hd.db 'CREATE TABLE mine (x)'
	fails 78 hd-copy "$(uri a)"
	[ "$errors" = "hd-copy: $HD_DB: contains the table \"mine\", which is not part of the schema; nothing is copied" ]
	sqlite3 hd.db 'DROP TABLE mine; ALTER TABLE team ADD COLUMN x TEXT'
	fails 78 hd-copy "$(uri a)"
	[ "$errors" = "hd-copy: $HD_DB: the table team has the column \"x\", which no field declares; nothing is copied" ]
	fails 78 hd-list -d "$(uri a)"
	# page by page it goes along
	hd-copy copy.db
	sqlite3 copy.db 'SELECT x FROM team' >/dev/null
}

@test "a server that keeps something else than it was given is found out" {
	server_needed
	cp -R "$top/share" share
	cat >>share/schema/pgsql/001-desk.sql <<-'END'
		CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN NEW.size := NEW.size + 1; RETURN NEW; END $$;
		CREATE TRIGGER spoil BEFORE INSERT ON content
			FOR EACH ROW EXECUTE FUNCTION spoil();
	END
	HD_DATADIR=$PWD/share fails 65 hd-copy "$full" "$(uri a)"
	[ "$errors" = 'hd-copy: content: the copy of this table differs from the original; nothing is copied' ]
	fails 78 hd-list -d "$(uri a)"
}

@test "a desk of another schema is copied between files only" {
	cp "$full" hd.db
	for version in 0 999; do
		sqlite3 hd.db "PRAGMA user_version = $version"
		hd-copy "$version.db"
		same_file hd.db "$version.db"
		[ -n "$no_server" ] || fails 78 hd-copy "$(uri a)"
	done
}

@test "a journal stays what it was" {
	hd-init --wal
	hd-new -q -s a
	hd-copy copy.db
	sqlite3 copy.db 'PRAGMA journal_mode' | same wal
	hd-check -d copy.db
}

# ------------------------------------------------------------------- operands

@test "with one operand it is HD_DB that is copied, or that of -d" {
	cp "$full" hd.db
	hd-init -d other.db
	hd-copy a.db
	same_file hd.db a.db
	hd-copy -d other.db b.db
	same_file other.db b.db
	hd-copy other.db c.db
	same_file other.db c.db
}

@test "no operand, three, an empty one, or -d with two are wrong use" {
	fails 64 hd-copy
	[[ $errors == "hd-copy: name the database to copy to"* ]]
	fails 64 hd-copy a b c
	fails 64 hd-copy ''
	fails 64 hd-copy '' b.db
	fails 64 hd-copy -d a.db b.db c.db
	[[ $errors == "hd-copy: name the database to copy from only once, as an operand or with -d"* ]]
	nothing '[!s]*'
}

# ----------------------------------------------------------- what is there stays

@test "a database that is there is not touched: status 73" {
	cp "$full" hd.db
	hd-init -d other.db
	cp other.db before
	for to in other.db ./other.db hd.db "$PWD/hd.db"; do
		fails 73 hd-copy "$to"
		[ "$errors" = "hd-copy: $to: already exists and is not overwritten" ]
	done
	cmp other.db before
	cmp hd.db "$full"
	: >empty.db
	fails 73 hd-copy empty.db
	[ ! -s empty.db ]
	mkdir folder
	: >folder/mine
	fails 73 hd-copy folder
	fails 73 hd-copy folder/
	ln -s nowhere link
	fails 73 hd-copy link
	nothing '*.part*'
	nothing nowhere
}

@test "nor is a desk on a server" {
	server_needed
	hd-init -d "$(uri a)"
	hd-new -q -d "$(uri a)" -s precious
	fails 73 hd-copy "$full" "$(uri a)"
	[[ $errors == "hd-copy: "*"$(database a)"*already* ]]
	hd-list -d "$(uri a)" -H -c subject | same precious
	fails 73 hd-copy "$(uri a)" "$(uri a)"
	at_server "CREATE DATABASE $(database b) TEMPLATE template0"
	at_server 'CREATE TABLE ticket (x integer)' b
	fails 73 hd-copy "$full" "$(uri b)"
	at_server 'SELECT count(*) FROM ticket' b | same 0
	hd-copy "$full" "$(uri a)x" 2>/dev/null && false
	at_server "CREATE DATABASE $(database c) TEMPLATE template0"
	hd-copy "$full" "$(uri c)"
	hd-check -d "$(uri c)"
}

@test "the journal of a database that is gone would spoil the next: status 73" {
	cp "$full" hd.db
	for suffix in -journal -wal -shm; do
		echo left >copy.db$suffix
		fails 73 hd-copy copy.db
		[ "$errors" = "hd-copy: copy.db$suffix: is left over from another database with that name; move it away" ]
		[ "$(cat copy.db$suffix)" = left ]
		rm copy.db$suffix
	done
	echo [!s]* | same hd.db
}

@test "a copy does not become the journal of the desk" {
	cp "$full" hd.db
	ln -s hd.db link.db
	for suffix in -journal -wal -shm; do
		for from in hd.db link.db "$PWD/hd.db"; do
			fails 64 hd-copy "$from" hd.db$suffix
			[ "$errors" = "hd-copy: to: hd.db$suffix belongs to the desk; name another file" ]
		done
	done
	echo [!s]* | same 'hd.db link.db'
}

@test "a lost desk is restored by its name, wherever that stands" {
	local said
	cp "$full" hd.db
	hd-copy backup.db
	for said in "" HD_DB_READ conf link; do
		rm -f hd.db* backup.db.*
		(
			case $said in
			HD_DB_READ) export HD_DB_READ=$HD_DB ;;
			conf)	unset HD_DB; echo "database = $PWD/hd.db" >hd.conf; export HD_CONF=$PWD/hd.conf ;;
			link)	ln -s hd.db soft.db; export HD_DB=$PWD/soft.db ;;
			esac
			hd-copy backup.db "$PWD/hd.db"
		)
		hd-check -d hd.db
		same_file backup.db hd.db
	done
	rm hd.db*
	hd-copy -d backup.db hd.db
	hd-check
	# what lies beside it is not free: it would become a part of it
	rm hd.db*
	for suffix in -journal -wal -shm .queue .cron; do
		fails 64 hd-copy backup.db hd.db$suffix
		[ "$errors" = "hd-copy: to: hd.db$suffix belongs to the desk; name another file" ]
	done
	for suffix in -journal -wal -shm; do
		echo left >hd.db$suffix
		fails 73 hd-copy backup.db "$HD_DB"
		[[ $errors == *"hd.db$suffix: is left over from another database"* ]]
		rm hd.db$suffix
	done
	fails 66 hd-copy hd.db hd.db
	nothing 'hd.db*'
	hd-copy backup.db hd.db
	fails 73 hd-copy backup.db "$HD_DB"
}

@test "a desk that is not there, or none, leaves nothing behind" {
	fails 66 hd-copy copy.db
	echo precious >hd.db
	fails 78 hd-copy copy.db
	sqlite3 new.db 'CREATE TABLE t (x)'
	fails 78 hd-copy new.db copy.db
	nothing 'copy*'
	[ -n "$no_server" ] && return
	fails 66 hd-copy "$(uri none)" copy.db
	nothing 'copy*'
}

@test "a folder that is not there, or may not be written" {
	cp "$full" hd.db
	fails 73 hd-copy none/copy.db
	[ "$errors" = "hd-copy: none/copy.db: No such file or directory" ]
	[ "$(id -u)" = 0 ] || {
		mkdir closed
		chmod 555 closed
		fails 77 hd-copy closed/copy.db
	}
	[ ! -w /proc/1 ] || fails 73 hd-copy /proc/copy.db
}

@test "the file is for its owner and group, whatever the umask" {
	cp "$full" hd.db
	chmod 640 hd.db
	for mask in 000 077 777; do
		rm -f copy.db
		(umask $mask && hd-copy copy.db)
		stat -c %a copy.db | same 660
		[ -n "$no_server" ] && continue
		[ $mask != 000 ] || hd-copy "$full" "$(uri a)"
		(umask $mask && hd-copy "$(uri a)" "back$mask.db")
		stat -c %a "back$mask.db" | same 660
	done
}

# --------------------------------------------------------------- bad circumstances

# whole_or_not STATUS: what is there after that status is as it should be
whole_or_not() {
	if [ "$1" -lt 128 ]; then
		[ -s errors ] && nothing 'copy*'
	else
		[ ! -e copy.db ] || alike "$full" copy.db
	fi
}

prepare() {
	rm -f copy.db*
}

judge() {
	[ "$1" -eq 0 ] || { [[ $1 =~ ^($wants)$ ]] && whole_or_not "$1"; }
}

# copy_spoilt STATUS FROM CALL HOW: each of the first calls, one after the other,
# ends it with that status (an expression) and nothing is there; until it passes
copy_spoilt() {
	# shellcheck disable=SC2034	# of strace.bash
	wants=$1
	spoils "$3" "$4" hd-copy "$2" copy.db && hd-check -d copy.db
}

@test "killed at any write, there is no file of that name, and the next time there is" {
	tracing
	copy_spoilt 137 "$full" pwrite64 signal=KILL
	copy_spoilt 137 "$full" fdatasync signal=KILL
	copy_spoilt 137 "$full" fsync signal=KILL
	copy_spoilt 137 "$full" link signal=KILL
	[ -n "$no_server" ] && return
	hd-copy "$full" "$(uri a)"
	copy_spoilt 137 "$(uri a)" pwrite64 signal=KILL
}

@test "a disk that is full, or fails, is status 74, and nothing is left" {
	tracing
	copy_spoilt 74 "$full" pwrite64 error=ENOSPC
	copy_spoilt 74 "$full" pwrite64 error=EIO
	copy_spoilt 74 "$full" fdatasync error=EIO
	copy_spoilt 74 "$full" fsync error=EIO
	traced_file=$full
	copy_spoilt '74|65' "$full" pread64 error=EIO
	traced_file=''
	[ -n "$no_server" ] && return
	hd-copy "$full" "$(uri a)"
	copy_spoilt 74 "$(uri a)" pwrite64 error=ENOSPC
}

@test "a file system without links is no obstacle" {
	tracing
	cp "$full" hd.db
	traced link error=EPERM 1 hd-copy copy.db
	same_file hd.db copy.db
	echo * | same 'copy.db hd.db'
}

@test "a full disk leaves nothing" {
	[ "$(id -u)" = 0 ] || skip "only root may mount a small disk"
	mkdir disk
	mount -t tmpfs -o size=128k none disk 2>/dev/null ||
		skip "no small disk can be mounted here"
	run hd-copy "$full" disk/copy.db
	left=$(ls -A disk)
	umount disk
	[ "$status" -eq 74 ]
	[ "$output" = "hd-copy: $full: cannot be copied to disk/copy.db: database or disk is full" ]
	[ -z "$left" ]
}

@test "told to end, it leaves nothing" {
	cp "$full" hd.db
	mkfifo held
	sqlite3 hd.db 'BEGIN EXCLUSIVE' '.read held' &
	locker=$!
	exec 9>held
	for signal in TERM HUP; do
		hd-copy copy.db 2>errors &
		pid=$!
		for ((i = 0; i < 5000; i++)); do
			[ -z "$(compgen -G 'copy.db.part-*')" ] || break
		done
		kill -$signal $pid
		ended=0
		wait $pid || ended=$?
		[ "$ended" -gt 128 ] && [ "$i" -lt 5000 ] && nothing 'copy*' || {
			exec 9>&-
			false
		}
	done
	HD_WAIT=0 run hd-copy copy.db
	exec 9>&-
	wait $locker
	[ "$status" -eq 75 ]
	nothing 'copy*'
}

@test "a server that loses a copy half way has no desk, and can be tried again" {
	server_needed
	tracing
	for ((n = 1; n < 10000;)); do
		run traced sendto signal=KILL $n hd-copy "$full" "$(uri a)"
		[ "$status" -eq 137 ] || break
		run hd-list -d "$(uri a)"
		[ "$status" -ne 0 ] || break	# killed behind its last word
		[[ $status == 66 || $status == 78 ]]
		advance
	done
	echo "call $n was not made: $status: $output"
	[ "$status" -eq 0 ] && [ "$n" -gt 5 ]
	alike "$full" "$(uri a)"
}

# ---------------------------------------------------------------- at the same time

writer() {
	for ((j = 1; j <= 5; j++)); do
		hd-new -q -s "writer $1 ticket $j" -R "r$1@example.org" -m x || return
		hd-set -q level=2 1 || return
		hd-set -q level=1 1 || return
	done
}

# under_writers TO: copies while 20 of them work; each is sound, and none has
# less than the one before
under_writers() {
	begins_again
	local i pids='' before=0 now

	for ((i = 1; i <= 20; i++)); do
		writer $i 2>"$i.err" || echo "status $?" >>"$i.err" &
		pids+=" $!"
	done
	for ((i = 1; i <= 5; i++)); do
		hd-copy "$($1 $i)" || return
	done
	# shellcheck disable=SC2086	# several
	wait $pids
	cat ./*.err | same '' || return
	for ((i = 1; i <= 5; i++)); do
		hd-check -d "$($1 $i)" || return
		now=$(hd-list -d "$($1 $i)" -H -c id | wc -l)
		[ "$now" -ge "$before" ] || return
		before=$now
	done
	hd-list -H -c id | wc -l | same 107
}

file() {
	echo "copy$1.db"
}

@test "20 writers go on while a file is copied, and every copy is sound" {
	for mode in delete wal; do
		rm -f ./*.db*
		cp "$full" hd.db
		sqlite3 hd.db "PRAGMA journal_mode = $mode" >/dev/null
		under_writers file
	done
}

at_uri() {
	uri "c$1"
}

@test "20 writers go on while a file is copied to a server" {
	server_needed
	cp "$full" hd.db
	under_writers at_uri
}

@test "20 writers of a server go on while it is copied to a file" {
	server_needed
	hd-copy "$full" "$(uri a)"
	HD_DB=$(uri a) under_writers file
}

# -------------------------------------------------------------------------- rights

@test "who may only read a desk may make a copy of it" {
	server_needed
	hd-copy "$full" "$(uri a)"
	at_server "CREATE ROLE $(database r) LOGIN IN ROLE hd_reader"
	hd-copy "$(uri a "$(database r)")" copy.db
	alike "$(uri a)" copy.db
	at_server "DROP ROLE $(database r)"
}

# ------------------------------------------------------------------------- folders

# reseal FOLDER: gives the manifest the digests that the files have now
reseal() {
	local files

	mapfile -t files < <(
		sed -n 's/^table,\([^,]*\),.*/\1.csv/p' "$1/manifest.csv")
	(cd "$1" && sha256sum -- "${files[@]}" && wc -c -- "${files[@]}") >sums
	awk -F , '
		FNR == NR { split($0, a, " "); is[a[2], length(a[1]) == 64] = a[1]; next }
		/^end,/ { next }
		/^table,/ {
			$0 = $1 FS $2 FS $3 FS is[$2 ".csv", 0] FS is[$2 ".csv", 1]
		}
		{ print }' sums "$1/manifest.csv" >resealed
	printf 'end,,,%d,%s\n' "$(wc -c <resealed)" \
		"$(sha256sum <resealed | cut -d ' ' -f 1)" >>resealed
	cp resealed "$1/manifest.csv"
	rm -rf "$1/lines"
}

# by_hand DATABASE SCHEMA FOLDER: a folder that another program makes. The first
# query writes the commands that write a file for each table.
by_hand() {
	mkdir -p "$3/blobs"
	sqlite3 "$1" "SELECT writefile('$3/blobs/' || hash, data) FROM content" \
		>written
	printf '%s\n' item,name,rows,bytes,sha256 format,1,,, "schema,$2,,," \
		>"$3/manifest.csv"
	sqlite3 "$1" "
		WITH t(name) AS (SELECT name FROM pragma_table_list
			WHERE schema = 'main' AND type = 'table'
			AND name NOT LIKE 'sqlite%' AND name <> 'schema')
		SELECT printf('.output %s/%s.csv%s.print %s%sSELECT %s FROM \"%s\"'
			|| ' ORDER BY %s;', '$3', name, char(10),
			(SELECT group_concat(name) FROM pragma_table_info(t.name)),
			char(10),
			(SELECT group_concat('CASE typeof(' || name || ')
			WHEN ''null'' THEN '''' WHEN ''blob'' THEN ' ||
			iif(t.name = 'content', 'hash', 'NULL') || '
			WHEN ''real'' THEN printf(''%!.17g'', ' || name || ')
			WHEN ''text'' THEN ''\"'' || replace(' || name ||
			', ''\"'', ''\"\"'') || ''\"'' ELSE ' || name || ' END',
			' || '','' || ') FROM pragma_table_info(t.name)),
			name,
			(SELECT group_concat(name) FROM (SELECT name
			FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk)))
		FROM t
		UNION ALL SELECT '.output tables'
		UNION ALL SELECT printf('SELECT ''table,%s,'' || count(*) || '',,'''
			|| ' FROM \"%s\";', name, name) FROM t" >script
	sqlite3 "$1" <script
	cat tables >>"$3/manifest.csv"
	reseal "$3"
}

@test "a folder: out and in again, every byte the same, and nothing is said" {
	run hd-copy "$full" out/
	[ "$status" -eq 0 ]
	same ''
	run hd-copy out back.db
	[ "$status" -eq 0 ]
	same ''
	alike "$full" back.db
	hd-copy back.db again/
	diff -r out again
	sqlite3 "$full" .dump | sort >before
	sqlite3 back.db .dump | sort | diff before -
}

@test "a folder goes from engine to engine, and always has the same bytes" {
	server_needed
	hd-copy "$full" one/
	hd-copy one/ "$(uri a)"
	hd-check -d "$(uri a)"
	hd-copy "$(uri a)" two/
	diff -r one two
	hd-copy two back.db
	hd-copy two "$(uri b)"
	rm -r one two
	alike "$full" back.db
	alike "$full" "$(uri b)"
}

@test "any tool reads the folder: tables, records, digests, files" {
	hd-copy "$full" out/
	sqlite3 "$full" "SELECT name FROM pragma_table_list WHERE schema = 'main'
		AND type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema'
		AND name NOT LIKE 'search%' ORDER BY 1" >tables
	sed -n 's/^table,\([^,]*\),.*/\1/p' out/manifest.csv | sort | diff tables -
	while IFS=, read -r item table rows bytes sha; do
		[ "$item" = table ] || continue
		sqlite3 :memory: '.mode csv' ".import out/$table.csv t" \
			'SELECT count(*) FROM t' 2>errors | same "$rows" ||
			[ "$rows" -eq 0 ]
		stat -c %s "out/$table.csv" | same "$bytes"
		sqlite3 "$full" "SELECT count(*) FROM $table" | same "$rows"
		echo "$sha  out/$table.csv"
	done <out/manifest.csv >sums
	[ -s sums ]
	sha256sum -c --quiet sums
	for file in out/blobs/*; do
		[ "$(sha256sum <"$file")" = "${file##*/}  -" ]
	done
	sqlite3 "$full" "SELECT count(*) + (SELECT count(*) FROM model)
		FROM (SELECT hash FROM content UNION SELECT hash FROM raw)" |
		same "$(echo out/blobs/* | wc -w)"
	printf 'a\0b\r\n\377' | cmp - "out/blobs/$(printf 'a\0b\r\n\377' |
		sha256sum | cut -d ' ' -f 1)"
}

@test "a folder tells null from empty, and keeps every character" {
	hd-copy "$full" out/
	grep '^office' out/calendar.csv | cut -d , -f 1-4 |
		same 'office,"",Europe/Lisbon,mon-fri 09:00-17:00'
	grep '^bia' out/agent.csv | cut -d , -f 1-7 | same bia,,,field,2,,
	grep '^field,' out/team.csv | cut -d , -f 1-6 |
		same 'field,field@example.com,2,office,"on ""site"", daily"'
	grep 'ünïcödé 🖨 e\\backslash' out/ticket.csv
	grep -c -- '-9223372036854775807' out/ticket.csv | same 1
	grep -c -- '-1e-300' out/ticket.csv | same 1
}

# line_of TABLE: where the manifest of out has it
line_of() {
	grep -n "^table,$1," out/manifest.csv | cut -d : -f 1
}

@test "what is not as hd-copy wrote it is refused, with file and line: status 65" {
	hd-copy "$full" out/
	while IFS='|' read -r edit message; do
		rm -rf bad
		cp -R out bad
		(cd bad && eval "$edit")
		message=${message/TEAM/$(line_of team)}
		message=${message/AGENT/$(line_of agent)}
		fails 65 hd-copy bad new.db
		[ "$errors" = "hd-copy: bad/$message" ] || {
			printf '%s: %s\n' "$edit" "$errors"
			false
		}
		nothing 'new.db*'
	done <<-'END'
		sed -i s/maria@/mario@/ contact.csv|contact.csv:3: was changed since hd-copy wrote it, or is missing
		sed -i 5s/1/2/ event.csv|event.csv:5: was changed since hd-copy wrote it, or is missing
		sed -i '5,9s/1/2/' event.csv|event.csv:5: was changed since hd-copy wrote it, or is missing
		sed -i 7d event.csv|event.csv:7: was changed since hd-copy wrote it, or is missing
		sed -i 2p team.csv|team.csv:3: was changed since hd-copy wrote it, or is missing
		sed -i '$d' team.csv|team.csv:4: was changed since hd-copy wrote it, or is missing
		echo >>team.csv|team.csv:5: was changed since hd-copy wrote it, or is missing
		sed -i 's/$/\r/' agent.csv|agent.csv:1: was changed since hd-copy wrote it, or is missing
		sed -i 1s/name/nome/ agent.csv|agent.csv:1: was changed since hd-copy wrote it, or is missing
		: >ticket.csv|ticket.csv:1: was changed since hd-copy wrote it, or is missing
		truncate -s -1 team.csv|team.csv:4: was changed since hd-copy wrote it, or is missing
		sed -i '/^table,team/s/,3,/,4,/' manifest.csv|manifest.csv:TEAM: was changed since hd-copy wrote it, or is missing
		sed -i /^table,team/d manifest.csv|manifest.csv:TEAM: was changed since hd-copy wrote it, or is missing
		: >manifest.csv|manifest.csv:1: was changed since hd-copy wrote it, or is missing
		rm -r lines; sed -i '$d' manifest.csv|manifest.csv: was changed since hd-copy wrote it, or is missing
		rm manifest.csv|manifest.csv: is missing; the folder is incomplete, or hd-copy did not make it
		rm team.csv|manifest.csv:TEAM: the file team.csv is missing
		rm team.csv; mkfifo team.csv|manifest.csv:TEAM: the file team.csv is missing
		rm -r lines; sed -i s/Ana/Eva/ agent.csv|manifest.csv:AGENT: agent.csv was changed since hd-copy wrote it
		rm blobs/e3b0*|content.csv:5: data: the file blobs/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 is missing
		for f in blobs/e3b0*; do echo >"$f"; done|content.csv:5: data: the file blobs/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 was changed since hd-copy wrote it
	END
}

@test "what nothing depends on may be changed in a folder" {
	hd-copy "$full" out/
	rm -r out/lines
	echo read me >out/README
	echo more >out/blobs/more
	touch out/team.csv
	hd-copy out back.db
	alike "$full" back.db
}

@test "a file of a folder that may not be read is status 77, and named" {
	hd-copy "$full" out/
	chmod -R o+rX out
	chmod o-r out/team.csv
	mkdir -m 777 open
	fails 77 nobody hd-copy out open/new.db
	[ "$errors" = "hd-copy: out/team.csv: Permission denied" ]
	nothing 'open/*'
}

# more TABLE N: the manifest says that it has so many records more
more() {
	awk -F, -v OFS=, -v table="$1" -v n="$2" \
		'$1 == "table" && $2 == table { $3 += n } 1' manifest.csv >m
	mv m manifest.csv
}

# forged EDIT MESSAGE: a folder that somebody changed, digests and all
forged() {
	rm -rf bad
	cp -R out bad
	(cd bad && eval "$1") && reseal bad &&
		for to in new.db ${no_server:+new.db} "$(uri x)"; do
			[[ $to == new.db || -z $no_server ]] || continue
			fails 65 hd-copy bad "$to" || return
			[[ $errors == "hd-copy: bad/"$2 ]] ||
				{ echo "$1: $errors"; return 1; }
		done
	nothing 'new.db*'
}

@test "forged digests do not help what no desk can have" {
	hd-copy "$full" out/
	forged 'sed -i "3s/^[^,]*,/x,/" event.csv' \
		'event.csv:3: id: "x" is not a number'
	forged 'sed -i "3s/^2,/two,/" priority.csv' \
		'priority.csv:3: priority: "two" is not a number'
	forged 'sed -i 1s/name/nome/ team.csv' \
		'team.csv:1: the column "nome" is not part of the schema, and no field declares it'
	forged 'sed -i "s/,[^,]*$//" type.csv' \
		'type.csv:1: the column "retired" is missing'
	forged 'sed -i "/^table,team/d" manifest.csv' \
		'manifest.csv:*: the table team is missing'
	forged 'sed -i "/^table,team/s/,3,/,4,/" manifest.csv' \
		"manifest.csv:$(line_of team): team.csv should have 4 records, but it has 3"
	forged 'sed -i "/^schema/d" manifest.csv' \
		'manifest.csv:*: does not say which schema the desk has'
	forged 'sed -i "s/^table,team,3/table,..\/team,3/" manifest.csv; cp team.csv ..' \
		'manifest.csv:*: is not a record that hd-copy wrote'
	forged 'sed -i "3s/,[0-9a-f]*$/,..\/..\/etc\/passwd/" content.csv' \
		'content.csv:3: data: is not the name of a blob'
	forged 'sed -i "2s/^[^,]*,/a)--,/" field.csv' \
		'field.csv:2: no desk can have this field'
	forged 'sed -n 2p field.csv >x; cat x >>field.csv; rm x' \
		'field.csv:*: no desk can have this field'
	forged 'sed -i "2s/,desk,/,nobody,/" service.csv' \
		'service.csv*: *breaks a rule of the desk: *'
	forged 'sed -i 2p channel.csv; sed -i "s/^table,channel,9/table,channel,10/" manifest.csv' \
		'channel.csv*: *breaks a rule of the desk: *'
	forged 'sed -i 3p event.csv; more event 1' 'event.csv*: *breaks a rule of the desk: *'
	forged 'sed -i "/^table,team/p" manifest.csv' 'manifest.csv:*: is not a record that hd-copy wrote'
	forged 'printf "a,\"b\n" >>team.csv' 'team.csv:5: *quote*'
	forged 'printf "a\377,,,,,\n" >>team.csv' 'team.csv:5: name: is not UTF-8*'
}

@test "a folder of a later program is not read; one of an earlier schema is, as such" {
	hd-copy "$full" out/
	cp -R out later
	sed -i 's/^schema,.*/schema,999,,,/' later/manifest.csv
	reseal later
	fails 78 hd-copy later new.db
	[[ $errors == "hd-copy: later: has schema 999, but this program needs "* ]]
	sed -i 's/^schema,.*/schema,2,,,/; s/^format,1/format,2/' later/manifest.csv
	reseal later
	fails 78 hd-copy later new.db
	[ "$errors" = "hd-copy: later: has the format 2, which this program does not know; install a newer hd-tools" ]
	nothing 'new.db*'
	sqlite3 old.db <"$top/tests/desk/0.1.0.sqlite.sql"
	schema=$(sqlite3 old.db 'PRAGMA user_version')
	by_hand old.db "$schema" old
	hd-copy old new.db
	sqlite3 new.db 'PRAGMA user_version' | same "$schema"
	fails 78 hd-list -d new.db
	[ -n "$no_server" ] || hd-copy old "$(uri a)"
	for db in old.db new.db ${no_server:+new.db} "$(uri a)"; do
		[[ -n $no_server && $db != *.db ]] || hd-init -u -d "$db"
	done
	alike old.db new.db
	[ -n "$no_server" ] || alike old.db "$(uri a)"
}

@test "the name of a folder is free, or nothing is copied" {
	cp "$full" hd.db
	mkdir empty full.d
	echo precious >full.d/file
	ln -s nowhere link
	echo precious >file
	for to in full.d link file; do
		fails 73 hd-copy "$to/"
		[ "$errors" = "hd-copy: $to: already exists and is not overwritten" ]
	done
	fails 73 hd-copy /
	cat file full.d/file | same precious$'\n'precious
	fails 73 hd-copy none/out/
	[ "$errors" = "hd-copy: none/out: No such file or directory" ]
	fails 73 hd-copy full.d
	fails 64 hd-copy hd.db-journal/
	[ "$errors" = "hd-copy: to: hd.db-journal belongs to the desk; name another file" ]
	hd-copy out//
	fails 64 hd-copy out new/
	[ "$errors" = "hd-copy: both names are folders; copy a folder with cp -R" ]
	fails 73 hd-copy out file
	fails 66 hd-copy none/ new/
	fails 65 hd-copy full.d new.db
	echo [!s]* | same 'empty file full.d hd.db link out'
}

@test "an empty folder is filled, with or without a slash, and keeps its mode" {
	cp "$full" hd.db
	mkdir -m 700 empty
	mkdir -m 2750 shared
	hd-copy empty
	hd-copy shared/
	diff -r empty shared
	stat -c %a empty shared | same $'700\n2750'
	fails 73 hd-copy empty/
	hd-copy empty new.db
	echo *.part-* | same '*.part-*'
}

@test "a folder is for its owner and group, whatever the umask" {
	for mask in 000 077 777; do
		(umask $mask && hd-copy "$full" $mask/)
		find $mask -type d -exec stat -c %a {} + | sort -u | same 770
		find $mask -type f -exec stat -c %a {} + | sort -u | same 660
		(umask $mask && hd-copy $mask $mask.db)
		stat -c %a $mask.db | same 660
	done
}

prepare_folder() {
	rm -rf copy copy.part-*
}

# folder_or_not STATUS: the folder is there and whole, or it is not there
folder_or_not() {
	[ "$1" -eq 0 ] || [[ $1 =~ ^($wants)$ ]] || return
	[ "$1" -ge 128 ] || [ "$1" -eq 0 ] || nothing 'copy*' || return
	[ "$1" -ne 0 ] || [ -d copy ] || return
	[ ! -d copy ] || diff -r "$BATS_TEST_TMPDIR/good" copy
}

# folder_spoilt STATUS CALL HOW: as copy_spoilt, into a folder
folder_spoilt() {
	wants=$1
	prepare() { prepare_folder; }
	judge() { folder_or_not "$1"; }
	spoils "$2" "$3" hd-copy "$full" copy/
}

@test "killed at any call, there is no folder, or a whole one" {
	tracing
	hd-copy "$full" good/
	for call in openat write fsync rename mkdir fchmod; do
		folder_spoilt 137 $call signal=KILL
	done
	prepare_folder
	hd-copy "$full" copy/
	diff -r good copy
}

@test "told to end, or with a full disk, no folder is left" {
	tracing
	hd-copy "$full" good/
	folder_spoilt 143 write signal=TERM
	folder_spoilt 129 fsync signal=HUP
	folder_spoilt 74 write error=ENOSPC
	folder_spoilt 74 fsync error=EIO
	folder_spoilt '73|74|77' rename error=EIO
	folder_spoilt 77 mkdir error=EACCES
}

@test "killed while a folder is read, there is no desk, or a whole one" {
	tracing
	hd-copy "$full" folder/
	# shellcheck disable=SC2034	# of strace.bash
	wants=137
	spoils pread64 signal=KILL hd-copy folder copy.db
	hd-check -d copy.db
	spoils fsync signal=KILL hd-copy folder copy.db
	hd-check -d copy.db
	alike "$full" copy.db
}

@test "20 writers go on while folders are made, and each is of one moment" {
	begins_again
	cp "$full" hd.db
	pids='' before=0
	for ((i = 1; i <= 20; i++)); do
		writer $i 2>"$i.err" || echo "status $?" >>"$i.err" &
		pids+=" $!"
	done
	for ((n = 1; n <= 5; n++)); do
		hd-copy $n/
	done
	# shellcheck disable=SC2086	# several
	wait $pids
	cat ./*.err | same ''
	for ((n = 1; n <= 5; n++)); do
		hd-copy $n $n.db
		hd-check -d $n.db
		now=$(hd-list -d $n.db -H -c id | wc -l)
		[ "$now" -ge "$before" ]
		before=$now
	done
	hd-list -H -c id | wc -l | same 107
}

@test "a table that comes into the schema is in the folder, blobs too" {
	cp -R "$top/share" share
	export HD_DATADIR=$PWD/share
	sed -i "s/^CREATE TABLE ticket (/\
CREATE TABLE aaa (zzz INTEGER REFERENCES zzz (id), data BLOB, id INTEGER PRIMARY KEY, r REAL);\n&/
		s/^CREATE TABLE status (/\
CREATE TABLE zzz (id INTEGER PRIMARY KEY);\n&/" share/schema/sqlite/001-*.sql
	hd-init
	sqlite3 hd.db "INSERT INTO zzz VALUES (5);
		INSERT INTO aaa VALUES (5, x'00ff', 6, 0.1), (NULL, NULL, 7, NULL),
			(5, x'', 8, -0.0), (5, x'00ff', 9, 1e300)"
	hd-copy out/
	hd-copy out back.db
	for db in hd.db back.db; do
		sqlite3 $db 'SELECT zzz, hex(data), id, r, typeof(data) FROM aaa'
	done | sort | uniq -c | awk '$1 != 2' | same ''
	hd-copy back.db again/
	diff -r out again
	unset HD_DATADIR
	fails 78 hd-copy out new.db
	[ "$errors" = 'hd-copy: out: contains the table "zzz", which is not part of the schema; nothing is copied' ]
	sqlite3 back.db 'DROP TABLE aaa; DROP TABLE zzz; CREATE TABLE mine (x)'
	fails 78 hd-copy back.db mine/
	[ "$errors" = 'hd-copy: back.db: contains the table "mine", which is not part of the schema; nothing is copied' ]
	nothing 'mine*'
}

@test "who may only read a desk may make a folder of it" {
	server_needed
	hd-copy "$full" "$(uri a)"
	at_server "CREATE ROLE $(database r) LOGIN IN ROLE hd_reader"
	hd-copy "$(uri a "$(database r)")" out/
	hd-copy "$full" good/
	diff -r good out
	at_server "DROP ROLE $(database r)"
}
