#!/usr/bin/env bats
# Budgets in figures that a busy machine does not blur: the instructions and
# system calls of eleven commands. tests/bench/counts.csv has what they were;
# `make counts` writes what they are now.

load helper

setup() {
	fresh
	[ "$HD_TEST_ENGINE" = sqlite ] || skip "counts commands on SQLite"
	[ "$HD_BIN" = "$top/bin" ] || skip "counts the usual build only"
	for tool in valgrind strace "${CC:-cc}"; do
		command -v "$tool" >/dev/null || skip "$tool is not installed"
	done
	strace -f -o /dev/null true 2>/dev/null || skip "strace is forbidden here"
	valgrind --tool=callgrind --callgrind-out-file=/dev/null true \
		>/dev/null 2>&1 || skip "valgrind does not work here"
}

# over THEN NOW MARGIN: what has become dearer, or much cheaper, by more than
# MARGIN percent; a few system calls more are no matter
over() {
	awk -F, -v margin="$3" '
	/^#/ || $1 == "command" { next }
	NR == FNR { instructions[$1] = $2; calls[$1] = $3; next }
	!($1 in calls) { print $1 ": is not in counts.csv"; next }
	function tell(what, was, is, least) {
		if (is > was * (1 + margin / 100) + least)
			print $1 ": " is " " what ", " was " before"
		if (is < was * (1 - 3 * margin / 100) - least)
			print $1 ": only " is " " what ", " was " before"
	}
	{
		tell("instructions", instructions[$1], $2, 0)
		tell("calls", calls[$1], $3, 2)
	}' "$1" "$2"
}

@test "no command has become dearer than its budget" {
	was=$top/tests/bench/counts.csv
	"$top/tests/bench/count" >now.csv
	# with other libraries or another compiler, the figures are only alike
	if [ "$(sed -n 1p "$was")" = "$(sed -n 1p now.csv)" ]; then
		margin=5
	else
		margin=30
	fi
	over "$was" now.csv $margin >dearer
	[ ! -s dearer ] || {
		echo "# a reason? then: make counts"
		cat dearer
		false
	}
	# what is missing is seen
	sed '/^sweep,/d' "$was" >less
	[ "$(over less now.csv $margin)" = "sweep: is not in counts.csv" ]
	# and so is what is dearer
	awk -F, -v OFS=, '/^new,/ { $2 = int($2 / 2); $3 -= 100 } 1' "$was" >less
	[ "$(over less now.csv $margin | wc -l)" -eq 2 ]
}
