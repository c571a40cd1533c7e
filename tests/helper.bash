# shellcheck shell=bash disable=SC2034,SC2154	# what run and apart set
# helper.bash - what every test file loads
#
#   load helper
#
#   @test "a new ticket gets the next number" {
#           desk
#           run hd-new -s "Printer on fire"
#           same 1
#   }
#
# Each test has an empty directory of its own, $BATS_TEST_TMPDIR, and stands
# in it. The clock says 2026-03-02T09:00:00Z, a Monday; HD_NOW moves it. The
# commands are those of this tree, or in $HD_BIN. The database is $HD_DB, of the
# engine in $HD_TEST_ENGINE; what tests do with it beyond the commands is in
# engine-*.bash.

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

# Nothing of the caller's surroundings reaches a test.
for name in ${!HD_@} ${!LC_@} ${!XDG_@} LANG LANGUAGE; do
	case $name in
	HD_BIN | HD_TEST_*) ;;
	*) unset "$name" ;;
	esac
done
export PATH=$HD_BIN:$PATH LC_ALL=C TZ=UTC
export HD_NOW=2026-03-02T09:00:00Z HD_CONF=/dev/null

# call VARIABLE TEXT: put the text into it, or print it if that has no name
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

# fresh: the surroundings of one test, for files with a setup of their own
fresh() {
	cd "$BATS_TEST_TMPDIR" || return
	export HOME=$BATS_TEST_TMPDIR
	db hd HD_DB
	export HD_DB
	exec </dev/null
}

# only ENGINE REASON: the test is of no use with another one
only() {
	[ "$HD_TEST_ENGINE" = "$1" ] || skip "only for $1: $2"
}

# as_nobody COMMAND ...: as a user without any rights
as_nobody() {
	setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
}

# open_to_others: other users can enter this test's folder and run the
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

# nobody COMMAND ...: without the rights of root
nobody() {
	if [ "$(id -u)" != 0 ]; then
		"$@"
		return
	fi
	open_to_others
	as_nobody "$@"
}

# begins_again: what runs from now on may have to begin its transaction again.
# Then only what is large is freed (desk_guard), and a leak is no fault.
begins_again() {
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
}

# crew N FUNCTION: so many at once, each with its number; what each prints is in
# N.out, what it has to say in N.err, with its status if that is not 0
crew() {
	local i

	for ((i = 1; i <= $1; i++)); do
		"$2" "$i" >"$i.out" 2>"$i.err" || echo "status $?" >>"$i.err" &
	done
	wait
}

# early COMMAND ...: the reader of its output may end first
early() {
	"$@" || [ $? -eq 141 ]
}

# some: the input, which must not be empty. A loop over output that is not
# there would pass without a test.
#   kinds | some | while read -r kind; do
#   all=$(commands | some)
#   for command in $all; do
some() {
	local line

	if ! IFS= read -r line; then
		echo "nothing to loop over" >&2
		return 1
	fi
	printf '%s\n' "$line"
	cat
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

# same TEXT: the input, or without a pipe the $output of run, is this text
#   hd-list -c id | same "$text"
#   run hd-list -c id
#   same "$text"
# Without TEXT the text is the input, to be compared with $output.
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

# apart COMMAND ...: run --separate-stderr, with fewer processes
apart() {
	local flags=$- said=$BATS_TEST_TMPDIR/.stderr.$BASHPID

	set +eET
	output=$("$@" 2>"$said") && status=0 || status=$?
	slurp stderr <"$said"
	IFS=$'\n' read -r -d '' -a lines <<<"$output" || :
	set "-$flags"
}

# fails STATUS COMMAND ...: it ends with this status; what it printed is in
# $output, its messages are in $errors
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

# none COMMAND ...: it finds nothing, and prints nothing
none() {
	fails 1 "$@" && same ''
}

# data NAME: $data is this file or folder of real data, or the test is skipped
data() {
	data=$HD_TEST_DATA/$1
	[ -e "$data" ] || skip "no shared data"
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
