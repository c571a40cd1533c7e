#!/usr/bin/env bats
# conform.bats - what every command does, tried with all that there are
#
# There is no list to keep: the commands are those in bin, the kinds those of
# the column tables, the manuals those in man. With a word in
# HD_TEST_ONLY, only the command and the kind of that name are tried.

load helper

# commands: every one, by its name
commands() {
	local path

	for path in "$HD_BIN/hd-${HD_TEST_ONLY-}"*; do
		[ -z "${HD_TEST_ONLY-}" ] ||
			[ "${path##*/}" = "hd-$HD_TEST_ONLY" ] || continue
		echo "${path##*/}"
	done
}

# wanted: of these names of kinds the one in HD_TEST_ONLY, or all
wanted() {
	grep -x "${HD_TEST_ONLY:-.*}"
}

# Each command prints its table of options once, and names its plain operands.
setup_file() {
	local command

	for command in $(HD_TEST_ONLY='' commands); do
		"$HD_BIN/$command" --option-table >"$BATS_FILE_TMPDIR/$command"
		sed -n 's/^# plain: //p' "$top/tests/${command#hd-}.bats" \
			>"$BATS_FILE_TMPDIR/$command.plain" || :
	done
}

# table COMMAND: $table is its table of options. Its first line has the name,
# what the command says it does, and its operands.
table() {
	IFS= read -rd '' table <"$BATS_FILE_TMPDIR/$1" || [ -n "$table" ]
}

# options COMMAND: letter TAB name TAB argument of each
options() {
	awk -F '\t' 'NR > 1 && NF > 1 { print $1 "\t" $2 "\t" $3 }' \
		"$BATS_FILE_TMPDIR/$1"
}

# has_option COMMAND NAME: it has the option of that long name
has_option() {
	local table

	table "$1"
	[[ ${table#*$'\n'} == *$'\t'"$2"$'\t'* ]]
}

# by_hand: all commands but hd-mail and hd-web, which mail systems and web servers
# call: tests/mail.bats, tests/web.bats
by_hand() {
	commands | grep -vx -e hd-mail -e hd-web
}

# uses_desk: the commands that open a desk which is there
uses_desk() {
	local command

	by_hand | some | while read -r command; do
		! has_option "$command" database || echo "$command"
	done
}

# plain COMMAND: args are operands and options with which it simply runs. A
# command that needs some has them in its tests: `# plain: operand ...`
plain() {
	local words table

	[ ! -e plain.db ] || rm plain.db
	table "$1"
	words=$(sed -n 1p <<<"$table" | cut -f 3)
	args=()
	[[ $words != kind* ]] || args=(team)
	[[ " $words " != *' list '* ]] || args=(list)
	read -r -a words <"$BATS_FILE_TMPDIR/$1.plain" || return 0
	args=("${words[@]}")
}

# all COMMANDS TEST: the test for each of them; every one that fails is named
all() {
	local command list=$1 bad=0

	shift
	[ -n "$list" ] || return
	for command in $list; do
		plain "$command"
		if ! "$@" "$command"; then
			echo "$command: $*"
			bad=1
		fi
	done
	[ "$bad" -eq 0 ]
}

# ends STATUS COMMAND ...: like fails, for more than one in a test
ends() {
	fails "$@" || return
	[[ $1 -eq 0 || -n $errors ]]
}

# dead COMMAND ...: its output goes into a pipe that nobody reads any more
dead() {
	rm -f pipe && mkfifo pipe
	# shellcheck disable=SC2094
	exec 8<>pipe 9>pipe 8>&-
	"$@" >&9 2>errors
	status=$?
	exec 9>&-
	[ "$status" -eq 141 ] && [ ! -s errors ]
}

# about COMMAND: what it says it does
about() {
	cut -f 2 "$BATS_FILE_TMPDIR/$1" | sed -n 1p
}

@test "each command says which rights it needs, and hd-tools(7) has them" {
	local command

	for command in $(commands | some); do
		"$command" --option-table | sed -n 1p | cut -f 4
	done >rights
	run ! grep -vxE 'reader|agent|admin' rights
	for command in init put drop erase; do
		"hd-$command" --option-table | sed -n 1p | cut -f 4 | same admin
	done
	hd-list --option-table | sed -n 1p | cut -f 4 | same reader
	sed -n '/BEGIN rights/,/END/s/^\.Xr hd-\([a-z]*\) 1.*/hd-\1/p' \
		"$top/man/hd-tools.7" | sort | diff <(commands | sort) -
}

# ------------------------------------------------------------------ the options

helpful() {
	local option

	for option in --help -h; do
		fails 0 "$1" "$option" || return
		[ -z "$errors" ] || return
		[ "${lines[0]}" = "$1 - $(about "$1")" ] || return
		[[ $output == *$'\n'"usage: $1 "* ]] || return
	done
}

@test "--help prints what it is for and the usage line" {
	all "$(commands)" helpful
}

@test "--help has a line for each option, with its letter" {
	[ -z "${HD_TEST_ONLY-}" ] || return 0
	hd-list --help | sed -nE 's/^  (-(.),|   ) --([a-z-]+).*/\2\t\3/p' |
		same "$(options hd-list | cut -f 1,2)"
}

@test "the first line of a command says what it is for" {
	for file in $(mains); do
		name=hd-$(basename "$file" .c)
		sed -n '1s|^/\* \(.*\) \*/$|\1|p' "$file" |
			same "$name - $(about "$name")"
	done
}

versioned() {
	fails 0 "$1" --version && [[ $output == "$1 (hd-tools) "* ]]
}

@test "--version prints name and version" {
	all "$(commands)" versioned
	all=$(commands | some)
	for command in $all; do
		"$command" --version | sed 's/^.* //'
	done | sort -u | wc -l | same 1
}

unknown() {
	local option

	for option in --no-such-thing -Z; do
		ends 64 "$1" "$option" || return
		[ -z "$output" ] || return
		[[ $errors == "$1: unknown option $option"* ]] || return
		[[ $errors == *$'\n'"$1: try $1 -h" ]] || return
	done
}

@test "an unknown option ends with 64, and says how to get help" {
	all "$(by_hand)" unknown
}

@test "an unknown long option is answered with the nearest" {
	all=$(by_hand | some)
	for command in $all; do
		# the scripts have too few options to confuse
		[ "$(head -c 2 "$HD_BIN/$command")" != '#!' ] || continue
		fails 64 "$command" --versoin
		[[ $errors == *"(did you mean --version?)"* ]]
	done
}

wants() {
	local option all

	# what stands in brackets may be left out
	all=$(options "$1" | awk -F '\t' '$3 ~ /^[^[]/ { print $2 }' | every 5) ||
		return
	for option in $all; do
		ends 64 "$1" "--$option" || return
		[[ $errors == *"--$option needs an argument"* ]] || return
	done
}

@test "an option without its argument ends with 64" {
	all "$(by_hand)" wants
}

@test "a letter means one thing, and so does a long name" {
	# hd-new -s is the subject, hd-assign -s the strategy;
	# --sort takes columns, but changes have only one order (hd-set)
	all=$(commands | some)
	for command in $all; do
		options "$command"
	done >options.all
	awk -F '\t' '$1 != "" { print $1, $2 }' options.all | sort -u |
		awk '{ n[$1]++; means[$1] = means[$1] " " $2 }
		END { for (c in n) if (n[c] > 1) print c means[c] }' |
		same 's strategy subject'
	cut -f 2- options.all | sort -u | cut -f 1 | uniq -d | same sort
}

quiet() {
	has_option "$1" quiet || return
	# what only reads prints the same with it
	fails 0 "$1" --help -q || return
	"$1" "${args[@]}" -q </dev/null >output 2>&1 || [ $? -eq 1 ]
}

@test "-q is accepted by every command, so that scripts need not know" {
	desk
	hd-new -q -s one
	all "$(commands | grep -vx hd-help)" quiet
	hd-help -q | diff <(hd-help) -
	has_option hd-help quiet
	hd-list -q | diff <(hd-list) -
}

# ------------------------------------------------------------------ the manuals

# page NAME SECTION: $page is its manual
page() {
	page=$top/man/$1.$2
	[ -e "$page" ] || { echo "$1($2): no manual"; return 1; }
}

described() {
	page "$1" 1 || return
	sed -n 's/^\.Nd //p' "$page" | same "$(about "$1")" || return
	for section in SYNOPSIS DESCRIPTION OPTIONS 'EXIT STATUS' EXAMPLES \
		'SEE ALSO'; do
		grep -q "^\.Sh $section\$" "$page" || return
	done
}

@test "every command has a manual that says the same of it" {
	all "$(commands)" described
}

@test "every kind of record has a manual with its columns" {
	desk
	all=$(kinds | wanted | some)
	for kind in $all; do
		page "hd-$kind" 5
		hd-list kind -H -o line | sed -n "s/^$kind	//p" |
			same "$(sed -n 's/^\.Nd //p' "$page")"
		grep -q '^\.\\" BEGIN columns$' "$page"
		grep -q "^\.It Xr hd-$kind 5" "$top/man/hd-schema.5"
	done
}

@test "hd-help finds the manual of every command and every kind" {
	desk
	command -v mandoc >/dev/null || skip "mandoc is not installed"
	all=$(commands | some)
	for command in $all; do
		hd-help "${command#hd-}" |
			grep -F "${command^^}(1)" >/dev/null
	done
	all=$(kinds | wanted | some)
	for kind in $all; do
		hd-help "$kind" | grep -F "HD-${kind^^}(5)" >/dev/null
	done
}

# Kinds are added, and are then tried without a list; but none goes unseen.
@test "no kind of record has gone, and hd-put works on those that it did" {
	desk
	put=(absence agent calendar category channel contact field goal holiday mailbox
		matrix organisation policy priority service setting shift status target
		team template transition type view)
	kinds | sort >all
	printf '%s\n' "${put[@]}" article attachment change clock entry event history \
		lesson link mail model notice ticket worklog | sort | comm -23 - all | same ''
	kinds_put | sort >all
	printf '%s\n' "${put[@]}" | sort | comm -23 - all | same ''
}

# so_many KIND [OPTION]: how many records hd-list prints
so_many() {
	{ hd-list -H -o line "$@" || [ $? -eq 1 ]; } | wc -l
}

# retire KIND: the samples are retired, and taken up again
retire() {
	local here all n

	n=$(sample "$1" | sed 1d | wc -l)
	here=$(so_many "$1") && all=$(so_many "$1" --retired) || return
	sample "$1" | hd-drop "$1" || return
	so_many "$1" | same $((here - n)) || return
	# a record without history of its own goes; all others stay
	[ "$(so_many "$1" --retired)" -eq "$all" ] || return
	sample "$1" | hd-put "$1" || return
	so_many "$1" | same "$here"
}

@test "records of every kind that hd-put works on are put, listed and retired" {
	desk
	all=$(kinds_put | wanted | some)
	for kind in $all; do
		echo "$kind"
		sample "$kind" | hd-put "$kind"
		hd-list "$kind" >listed
		[ "$(hd-list "event" kind="$kind" action=put -c id -H | wc -l)" -gt 0 ]
		# what it prints it takes, and nothing is new
		before=$(hd-list event -H -c id -S -id -l 1)
		hd-put "$kind" <listed
		hd-list event -H -c id -S -id -l 1 | same "$before"
	done
	hd-check
	for kind in $all; do
		# a field is retired before its column may be put again
		[[ $kind != field ]] || continue
		retire "$kind" || { echo "$kind"; false; }
	done
	hd-check
}

@test "manuals have no faults that mandoc could find" {
	mandoc -T lint -W warning "$top"/man/*.[157]
}

@test "no page is stale: make man changes nothing" {
	cp -R "$top/man" man
	"$top/share/mkman" man/*.[157]
	diff -u -r "$top/man" man
}

@test "hd-internals names every file of the library, and none that is gone" {
	[ -d "$top/src" ] || skip "no sources here"
	find "$top/src" -name '*.[ch]' |
		sed 's|.*/||; s|\.[ch]$||' | sort -u >files
	sed -n '/BEGIN modules/,/END/s/^\.It Pa \(.*\)\.[ch]$/\1/p' \
		"$top/man/hd-internals.7" | sort -u >listed
	[ -s files ]
	comm -3 files listed | same ''
}

synopsis() {
	page "$1" 1 || return
	mandoc -T ascii -O width=1000 "$page" | sed 's/.\x08//g' |
		awk '/^SYNOPSIS/ { getline; sub(/^ */, ""); print }' |
		same "$("$1" --help | sed -n 's/^usage: //p')"
}

@test "SYNOPSIS is the usage line, word for word" {
	all "$(commands)" synopsis
}

@test "hd-tools(7) and hd-help name every command" {
	all=$(commands | some)
	hd-help >listed
	for command in $all; do
		grep -q "^\.It Xr $command 1\$" "$top/man/hd-tools.7"
		grep -q "^$command  " listed
	done
}

@test "every reference to a manual of ours finds one" {
	grep -ohE '\bXr hd[-.a-z]* [0-9]' "$top"/man/*.[157] | sort -u | some |
		while read -r _ name section; do
			[ -e "$top/man/$name.$section" ] ||
				{ echo "$name($section)"; exit 1; }
		done
}

@test "SEE ALSO is in order and does not name the page itself" {
	# page, section and name of each
	awk '/^\.Sh/ { on = /SEE ALSO/ } on && /^\.Xr/ { print FILENAME, $3, $2 }' \
		"$top"/man/*.[157] >see
	LC_ALL=C sort see | diff see -
	cut -d ' ' -f 1 see | uniq | diff <(printf '%s\n' "$top"/man/*.[157]) -
	awk '$1 ~ ("/" $3 "[.]" $2 "$")' see | same ''
}

@test "every command has tests of its own" {
	all=$(commands | some)
	for command in $all; do
		[ -e "$top/tests/${command#hd-}.bats" ] ||
			{ echo "$command"; false; }
	done
}

# ----------------------------------------------------------------- the database

refuses() {
	ends "$want" "$2" "${args[@]}" && [ -z "$output" ] &&
		[[ $errors == *"$1"* ]]
}

@test "a database that is not there ends with 66" {
	HD_DB=$(db none)
	want=66 all "$(uses_desk)" refuses "$(name "$HD_DB")"
	HD_DB=$(db folder/none)
	want=66 all "$(uses_desk)" refuses "$(name "$HD_DB")"
}

@test "a file that is none of ours ends with 78 and is left as it is" {
	only sqlite "a server has no files of others"
	HD_DB=$(db foreign)
	sqlite3 foreign.db 'CREATE TABLE ticket (id INTEGER)'
	cp foreign.db before
	want=78 all "$(uses_desk)" refuses "$HD_DB"
	cmp foreign.db before
	printf x >foreign.db
	want=78 all "$(uses_desk)" refuses "$HD_DB"
	[ "$(cat foreign.db)" = x ]
	: >foreign.db
	want=78 all "$(uses_desk)" refuses "$HD_DB"
	[ ! -s foreign.db ]
	HD_DB=$PWD
	want=78 all "$(uses_desk | grep -vx hd-copy)" refuses "$HD_DB"
	# which may be the copy of a desk, but this is none
	want=65 all "$(uses_desk | grep -x hd-copy)" refuses "$HD_DB"
}

@test "a database of others ends with 78 and is left as it is" {
	blank
	sql 'CREATE TABLE ticket (id INTEGER)'
	dump >before
	want=78 all "$(uses_desk)" refuses "$(name "$HD_DB")"
	dump | cmp before -
}

@test "a newer database ends with 78" {
	desk
	age 999
	# hd-copy takes a file as it is
	want=78 all "$(uses_desk | grep -vx hd-copy)" refuses 999
}

@test "an older database ends with 78 and names hd-init -u" {
	desk
	age 0
	want=78 all "$(uses_desk | grep -vx -e hd-init -e hd-copy)" \
		refuses 'hd-init -u'
}

untimely() {
	ends 64 "$1" --at 'the day after' "${args[@]}"
}

@test "an instant that is none ends with 64" {
	desk
	# hd-init has no use for one
	all "$(uses_desk | grep -vx hd-init)" untimely
}

# ------------------------------------------------------------- input and output

# records: the commands that read records
records() {
	local command

	all=$(commands | some)
	for command in $all; do
		has_option "$command" input && echo "$command"
	done
}

given() {
	run --separate-stderr "$2" "${args[@]}" <"$1"
	[ "$status" -eq 0 ] && [ -z "$stderr" ]
}

@test "input without records is no error" {
	desk
	: >empty
	echo id >header
	printf '\357\273\277id\r\n' >header.dos
	for file in empty header header.dos; do
		all "$(records)" given "$file"
	done
}

broken() {
	run --separate-stderr "$2" "${args[@]}" <"$1"
	[ "$status" -eq 65 ] && [ -n "$stderr" ]
}

@test "input that is no text ends with 65" {
	desk
	printf 'id\n\377\n' >input
	all "$(records)" broken input
	printf 'id\n1\0\n' >input
	all "$(records)" broken input
}

# printing: the commands that print something when they simply run
printing() {
	local command

	all=$(commands | some)
	for command in $all; do
		plain "$command"
		[ -z "$("$command" "${args[@]}" </dev/null 2>&1)" ] ||
			echo "$command"
	done
}

full() {
	run --separate-stderr bash -c 'exec "$@" >/dev/full' - "$@"
	[ "$status" -eq 74 ] && [ -n "$stderr" ]
}

closed() {
	run --separate-stderr bash -c 'exec "$@" >&-' - "$@"
	[ "$status" -eq 74 ] && [ -n "$stderr" ]
}

asked() {
	full "$1" --help && closed "$1" --help && full "$1" --version
}

simply() {
	full "$1" "${args[@]}" && closed "$1" "${args[@]}"
}

@test "output that cannot be written ends with 74" {
	desk
	hd-new -q -s one
	all "$(commands)" asked
	list=$(printing)
	[ "$(wc -w <<<"$list")" -ge 5 ]
	all "$list" simply
}

unread() {
	dead "$1" "${args[@]}" && dead "$1" --help
}

@test "a command whose reader has gone ends without a word" {
	desk
	hd-new -q -s one
	all "$(printing)" unread
}

@test "standard input that is closed changes nothing about the database" {
	desk
	all=$(uses_desk | some)
	for command in $all; do
		plain "$command"
		status=0
		"$command" "${args[@]}" <&- >output 2>&1 || status=$?
		[[ $status -le 1 || $status -eq 66 || $status -eq 74 ]] ||
			{ echo "$command: status $status"; false; }
		hd-list -c id >/dev/null || [ $? -eq 1 ]
	done
	hd-check
}

@test "options about records are refused where no records are read" {
	desk
	printf 'login\nana\n' | hd-put agent
	hd-new -q -s a
	while read -r line; do
		read -ra words <<<"$line"
		for option in '-i csv:id' '--map a=b' '-k --rejects bad'; do
			# shellcheck disable=SC2086
			fails 64 "hd-${words[0]}" $option "${words[@]:1}" <<<$'id\n1'
			[[ $errors == *" is for records of a file or of standard input; leave it out"* ]]
		done
	done <<-'END'
		new status=open subject=b
		new -s b
		set status=open 1
		assign -a ana 1
		escalate --level 2 -r late 1
		promise 1 tomorrow
		reply -m b 1
		note -m b 1
		drop agent ana
		show 1
		triage 1
		undo 1
	END
	[ ! -e bad ]
	fails 64 hd-new -k -s b
	fails 64 hd-set --sort status=open <<<$'id\n1'
	fails 64 hd-reply -e <<<$'id,body\n1,a'
	# ids and records may go together, and -k is for ids too
	hd-set -q -i csv:id -k level=2 <<<1
	hd-set -q -k level=3 1
	hd-list -H -c id,status,level,agent | same 1,new,3,
	[ -z "${HD_TEST_ONLY-}" ] || return 0
	# a command with these options is above, or always reads records
	for command in $(commands | some); do
		! has_option "$command" input || echo "${command#hd-}"
	done | sort | same $'alert\napprove\nassign\ncal\ndrop\nescalate\nkb\nlink\nmerge\nnew\nnote\npromise\nput\nreply\nset\nshow\nsplit\ntriage\nundo'
}

# mistakes STATUS: each line of the input is a command that ends with it, and
# prints nothing. Behind a | stands what it reads.
mistakes() {
	local words input n=0

	while IFS='|' read -r words input; do
		ends "$1" eval "hd-$words" <<<"$input" || return
		[ -z "$output" ] || { echo "hd-$words: $output"; return 1; }
		n=$((n + 1))
	done
	[ "$n" -gt 0 ]
}

@test "the same mistake has the same status in every command" {
	[ -z "${HD_TEST_ONLY-}" ] || return 0
	desk
	printf 'login\nana\n' | hd-put agent
	hd-new -q -s a
	hd-kb add -q --title a -m b
	# a column, a kind, a value or a word on the command line
	mistakes 64 <<-'END'
		new -s a colour=red
		set colour=red 1
		list colour=red
		list -c colour
		log colour=red
		sla list colour=red
		kb list colour=red
		report volume colour=red
		report volume -b colour
		list colours
		put colours
		drop colours x
		erase colours x
		report colours
		help colours
		kb colours
		new -s a priority=hgih
		set priority=hgih 1
		list priority=hgih
		escalate --priority hgih -r x 1
		new -s a status=opne
		set status=opne 1
		reply --status opne -m x 1
		note --status opne -m x 1
		reply --channel phnoe -m x 1
		new -s a agent=nobody
		set agent=nobody 1
		assign -a nobody 1
		kb add --title a -m b --state pubic
		kb edit --state pubic 1
		kb add --ticket 99
		kb edit --ticket 99 1
		kb edit --language portuguese 1
		sla explain 1 rezolution
		new -s $'a\nb'
		new -s a -m $'\377'
		note -m $'\377' 1
		new -s a id=9
		set id=9 1
		kb edit
		assign 1
		escalate 1
		set 1
		drop
	END
	# a text that is missing, or an operand that should name a record
	mistakes 65 <<-'END'
		new -R maria@example.org
		kb add -m b
		kb add --title ' ' -m b
		set level=2 99
		assign -a ana 99
		escalate -r x 99
		promise 99 +1d
		reply -m x 99
		show 99
		undo 99
		erase ticket 99
		drop agent nobody
		kb show 99
		kb edit --title a 99
		sla apply 99
		cal open nosuch
		set level=2 x
		assign -a ana x
		promise x +1d
		note -m x x
		show x
		kb show x
		kb edit --title a x
		sla apply x
		sla explain x
	END
	# explain prints the heading first
	ends 65 hd-sla explain 99
	# a record
	mistakes 65 <<-'END'
		new|subject,colour
		put team|name,colour
	END
	# a file that is not there
	mistakes 66 <<-'END'
		new nowhere
		new -s a --attach nowhere
		reply -m x --attach nowhere 1
		put team nowhere
		check --against nowhere
		cal import nowhere office
	END
}
