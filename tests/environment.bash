# shellcheck shell=bash
# environment.bash - a test must not depend on the environment of the caller

for name in ${!HD_@} ${!LC_@} ${!XDG_@} LANG LANGUAGE COLUMNS NO_COLOR; do
	case $name in
	HD_TEST_AGAIN) unset "$name" ;;
	HD_BIN | HD_TEST_*) ;;
	*) unset "$name" ;;
	esac
done
export LC_ALL=C TZ=UTC HD_CONF=/dev/null HD_NOW=2026-03-02T09:00:00Z
# shellcheck disable=SC2154	# who sources this knows where it is
export LSAN_OPTIONS=suppressions=$top/tests/leaks:print_suppressions=0
