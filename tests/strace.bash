# shellcheck shell=bash
# strace.bash - system calls that fail, or that kill the command which makes them
#
#   load helper
#   load strace
#
#   @test "..." {
#           tracing
#           run traced pwrite64 error=ENOSPC 3 hd-new -s a
#
# strace says what can be done to a call: man strace, -e inject.

# tracing: skips the test if strace cannot spoil calls here. A sanitizer that
# looks for leaks traces the program itself.
tracing() {
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
	traced_file='' fast=''
	command -v strace >/dev/null || skip "strace is not installed"
	strace -f -o /dev/null -e trace=fsync -e inject=fsync:error=EIO:when=1 \
		true 2>/dev/null || skip "strace is forbidden here"
	# only the wanted calls stop the command, if this strace knows how
	! strace -f --seccomp-bpf -o /dev/null -e trace=fsync true \
		>/dev/null 2>&1 || fast=--seccomp-bpf
}

# traced CALL HOW N COMMAND ...: the command with its N-th call of that name
# spoilt. If $traced_file is set, only calls for that file count. The fast way
# injects errors, but no signals (strace 6.1).
traced() {
	local way=''

	[[ $2 != error=* ]] || way=$fast
	# shellcheck disable=SC2086	# the way is one word or none
	strace -f $way -o /dev/null ${traced_file:+-P "$traced_file"} \
		-e "trace=$1" -e "inject=$1:$2:when=$3" "${@:4}"
}

# advance: n becomes the number of the next call to spoil. Usually it is about
# twice as far on as the one before; with HD_TEST_ALL no call is left out.
advance() {
	if [ -n "${HD_TEST_ALL-}" ]; then
		n=$((n + 1))
	else
		n=$((n < 3 ? n + 1 : n * 2 - 1))
	fi
}

# spoils CALL HOW COMMAND ...: the command again and again, each time with a
# later call of that name spoilt, until it has passed $passes times, by default
# once. It must be spoilt before that. Before each run `prepare' is called, after
# it `judge STATUS'. It prints into `out' and `errors'.
spoils() {
	local n ended=1 spoilt=0 passed=0

	for ((n = 1; n < 20000 && passed < ${passes:-1};)); do
		prepare || return
		ended=0
		traced "$1" "$2" "$n" "${@:3}" >out 2>errors || ended=$?
		judge "$ended" || {
			echo "$1 $2 $n: status $ended"
			cat errors
			return 1
		}
		passed=$((ended == 0 ? passed + 1 : 0))
		advance
		[ "$ended" -eq 0 ] || spoilt=$((spoilt + 1))
	done
	echo "$1 $2: spoilt $spoilt times"
	[ "$spoilt" -gt 0 ] && [ "$ended" -eq 0 ]
}
