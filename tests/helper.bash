# shellcheck shell=bash disable=SC2034,SC2154	# what run and apart set
# helper.bash - functions and settings that every test file loads
#
#   load helper
#
#   @test "a new ticket gets the next number" {
#           desk
#           run hd-new -s "Printer on fire"
#           same 1
#   }
#
# Each test runs in an empty folder of its own, $BATS_TEST_TMPDIR. The time is
# 2026-03-02T09:00:00Z, a Monday; a test sets HD_NOW to change it. The commands
# are those of this tree, or those in $HD_BIN if that is set. The database is
# $HD_DB, of the engine $HD_TEST_ENGINE. engine-*.bash has the functions that
# tests use on it besides the commands.

bats_require_minimum_version 1.5.0

# A pipe fails if any part of it fails. So a part that reads must read to the
# end: sed -n 1p, not head -n 1; grep >/dev/null, not grep -q.
set -o pipefail

# A test starts many processes, and that is most of its time. So what stands
# here, and what each engine does for each test, starts none that it can spare.

cd "${BASH_SOURCE[0]%/*}/.." || exit
top=$PWD
cd "$OLDPWD" || exit
: "${HD_BIN:=$top/bin}"
: "${HD_TEST_DATA:=$top/../shared/data}" "${HD_TEST_ENGINE:=sqlite}"

# shellcheck source=tests/environment.bash
source "$top/tests/environment.bash"
export PATH=$HD_BIN:$PATH

# call VARIABLE TEXT: puts the text into the variable; if VARIABLE is empty, it
# prints the text
call() {
	if [ -n "$1" ]; then printf -v "$1" %s "$2"; else printf '%s\n' "$2"; fi
}

# shellcheck disable=SC1090
source "$top/tests/engine-$HD_TEST_ENGINE.bash"

setup() {
	fresh
}

teardown() {
	clean
}

# fresh: sets up the folder and the database of one test. Files that have a
# setup() of their own call it there.
fresh() {
	cd "$BATS_TEST_TMPDIR" || return
	export HOME=$BATS_TEST_TMPDIR
	db hd HD_DB
	export HD_DB
	exec </dev/null
}

# at TIME COMMAND ...: runs it at this time: an hour of the day of the tests, or
# 03-04T10:00, or a whole instant, 2027-01-01T10:00Z
at() {
	local now=2026-03-02T$1Z

	case $1 in
	????-*) now=$1 ;;
	??-*) now=2026-$1Z ;;
	esac
	shift
	HD_NOW=$now "$@"
}

# has ID COLUMNS: what a ticket has
has() {
	hd-list -H -c "$2" "$1"
}

# only ENGINE REASON: skips the test if the engine is another one
only() {
	[ "$HD_TEST_ENGINE" = "$1" ] || skip "only for $1: $2"
}

# as_nobody COMMAND ...: runs it as a user without any rights
as_nobody() {
	setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
}

# open_to_others: lets other users enter the folder of this test and run the
# commands. If they cannot enter the folder of the build, they get a copy of it.
open_to_others() {
	local copy=$BATS_TEST_TMPDIR/copy

	setpriv true 2>/dev/null || skip "setpriv is missing"
	chmod a+x "$BATS_RUN_TMPDIR" "$BATS_RUN_TMPDIR/test" "$BATS_TEST_TMPDIR"
	as_nobody test -x "$BATS_TEST_TMPDIR" ||
		skip "the folder for temporary files is closed to other users"
	as_nobody test -x "$HD_BIN/hd-list" && return
	if [ ! -d "$copy" ]; then
		mkdir -p "$copy/bin"
		cp "$HD_BIN"/hd-* "$copy/bin"
		cp -RL "$HD_BIN/../share" "$copy"
		chmod -R a+rX "$copy"
	fi
	PATH=$copy/bin:$PATH
}

# nobody COMMAND ...: runs it without the rights of root
nobody() {
	if [ "$(id -u)" != 0 ]; then
		"$@"
		return
	fi
	open_to_others
	as_nobody "$@"
}

# begins_again: a test calls this if its commands may have to begin their
# transaction again, as writers at the same time may. They then free only large
# memory (desk_guard), so the leak checker is switched off.
begins_again() {
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
}

# crew N FUNCTION: runs the function N times at the same time, with the
# arguments 1 to N. Run I prints into I.out and I.err; a status other than 0 is
# added to I.err.
crew() {
	local i

	begins_again
	for ((i = 1; i <= $1; i++)); do
		"$2" "$i" >"$i.out" 2>"$i.err" || echo "status $?" >>"$i.err" &
	done
	wait
}

# early COMMAND ...: runs it; it may fail because the reader of its output ends
# first
early() {
	"$@" || [ $? -eq 141 ]
}

# some: prints its input, and fails if there is none. Without it, a loop over
# empty output would pass without a test.
#   kinds | some | while read -r kind; do
#   all=$(commands | some)
#   for command in $all; do
some() {
	local line

	if ! IFS= read -r line && [ -z "$line" ]; then
		echo "nothing to loop over" >&2
		return 1
	fi
	printf '%s\n' "$line"
	cat
}

# every N: of the lines of a long list of trials the first one, and then each
# N-th one; all of them if HD_TEST_ALL is set (make check-world)
every() {
	awk -v n="${HD_TEST_ALL:+1}" -v few="$1" '
		BEGIN { if (!n) n = few } NR % n == 1 || n == 1'
}

# repeated N: like every, but only in a run that repeats, with sanitizers or on a
# server ($HD_TEST_REPEAT), what the usual one tries whole
repeated() {
	if [ -n "${HD_TEST_REPEAT-}" ]; then every "$1"; else cat; fi
}

# once [HOW]: skips the test in a run that repeats others, or only in one that
# repeats them that way
once() {
	case ${HD_TEST_REPEAT-} in
	'') ;;
	"${1-$HD_TEST_REPEAT}") skip "tried once, in another run" ;;
	esac
}

# slurp NAME: the input goes into this variable, as $(cat) would give it
slurp() {
	local text

	IFS= read -r -d '' text || :
	while [[ $text == *$'\n' ]]; do
		text=${text%$'\n'}
	done
	printf -v "$1" %s "$text"
}

# same TEXT: fails unless its input is TEXT. If the input is not a pipe, it
# compares $output, which `run' has set, with TEXT.
#   hd-list -c id | same "$text"
#   run hd-list -c id
#   same "$text"
# Without TEXT it compares $output with its input.
#   same <<-END
same() {
	local want got

	if [ $# -eq 0 ]; then
		slurp want
		got=$output
	elif [ -p /dev/stdin ]; then
		want=$1
		slurp got
	else
		want=$1 got=$output
	fi
	[ "$want" != "$got" ] || return 0
	diff -u --label expected --label actual \
		<(printf '%s\n' "$want") <(printf '%s\n' "$got")
}

# apart COMMAND ...: does what run --separate-stderr does, with fewer processes
apart() {
	local flags=$- said=$BATS_TEST_TMPDIR/.stderr.$BASHPID

	set +eET
	output=$("$@" 2>"$said") && status=0 || status=$?
	slurp stderr <"$said"
	IFS=$'\n' read -r -d '' -a lines <<<"$output" || :
	set "-$flags"
}

# fails STATUS COMMAND ...: runs the command, which must end with this status.
# Then $output has what it printed and $errors its messages.
fails() {
	local want=$1

	shift
	apart "$@"
	errors=$stderr
	[ "$status" -eq "$want" ] && return
	printf 'status %s instead of %s: %s\n' "$status" "$want" "$*"
	printf '%s\n' "$output" "$errors"
	return 1
}

# says [STATUS COMMAND]: each line of the input has a status, a command, and the
# first line of its messages, separated by |. With STATUS and COMMAND the lines
# have only arguments and message, without the name of the command before it.
says() {
	local line want command message n=0

	while IFS= read -r line; do
		[ $# -eq 0 ] || line="$1|$2 ${line%%|*}|$2: ${line#*|}"
		IFS='|' read -r want command message <<<"$line"
		fails "$want" eval "$command" </dev/null ||
			{ echo "$command"; return 1; }
		[ "$output" = '' ] || { echo "$command: $output"; return 1; }
		[ "${errors%%$'\n'*}" = "$message" ] || {
			diff -u --label expected --label actual \
				<(echo "$message") <(echo "$errors")
			return 1
		}
		n=$((n + 1))
	done
	[ "$n" -gt 0 ]
}

# none COMMAND ...: it finds nothing, and prints nothing
none() {
	fails 1 "$@" && same ''
}

# rule NAME POSITION TRIGGER FILTER ACTIONS: puts a rule
rule() {
	jq -cn --arg name "$1" --argjson position "$2" --arg trigger "$3" \
		--arg filter "$4" --arg actions "$5" '$ARGS.named' |
		hd-put rule
}

# data NAME: sets $data to this file or folder of real data. If it does not
# exist, the test is skipped.
data() {
	data=$HD_TEST_DATA/$1
	[ -e "$data" ] || skip "no shared data"
}

# kinds: all kinds of records, a line each
kinds() {
	hd-list kind -H -o line | cut -f 1
}

# kinds_put: those that hd-put works on; it refuses the others with status 64
kinds_put() {
	local kind all status

	all=$(kinds | some) || return
	for kind in $all; do
		status=0
		hd-put -n "$kind" >/dev/null 2>&1 </dev/null || status=$?
		case $status in
		0) echo "$kind" ;;
		64) ;;
		*)
			echo "hd-put -n $kind: status $status" >&2
			return 1
			;;
		esac
	done
}

# sample KIND: a new record or more of a kind that hd-put works on, for a desk
# that has an agent. A kind that needs more than a name has them in tests/kind.
sample() {
	if [ -e "$top/tests/kind/$1.csv" ]; then
		cat "$top/tests/kind/$1.csv"
	else
		printf 'name\nnew\n'
	fi
}

# copy_tree FOLDER [FILE ...]: copies what is needed to build there, and these
# files. What is built keeps its age, so that only what changes is compiled.
copy_tree() {
	mkdir -p "$1/bin" &&
		cp -a "$top"/{configure,Makefile,src,share,man} "${@:2}" "$1" &&
		cp -p "$top"/bin/hd-{help,cron} "$1/bin"
}

# mains: the source of each command that is written in C
mains() {
	local name file

	for file in "$top"/src/cmd/*.c "$top"/src/cmd/*/; do
		name=$(basename "$file" .c)
		[ ! -d "$file" ] || file=$file$name.c
		echo "$file"
	done
}
