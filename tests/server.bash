# shellcheck shell=bash
# server.bash - a PostgreSQL server for tests that need one with every engine
#
#   load helper
#   load server
#   setup_file() { server_begin; }
#   teardown_file() { server_end; }
#
#   @test "..." {
#           server_needed
#           hd-init -d "$(uri a)"
#   }
#
# The tests use the server HD_TEST_SERVER. If that is not set, each test file
# starts a server of its own. Its superuser is hd, and nobody needs a password.

# server_begin: sets $server to the folder of the server. If there is no server,
# $no_server says why.
server_begin() {
	export server='' no_server=''

	# shellcheck disable=SC2154	# of helper.bash
	if [ ! -e "$HD_BIN/../pgsql.so" ] && [ ! -e "$HD_BIN/../build/pgsql.so" ]
	then
		no_server="built without PostgreSQL"
	elif ! command -v psql >/dev/null || ! "$top/tests/cluster" bin \
		>/dev/null 2>&1; then
		no_server="no PostgreSQL server is installed"
	elif [ -n "${HD_TEST_SERVER-}" ]; then
		server=$HD_TEST_SERVER
	else
		server=$(mktemp -d) &&
			"$top/tests/cluster" start "$server" >/dev/null
	fi
}

server_end() {
	[ -z "$server" ] || [ "$server" = "${HD_TEST_SERVER-}" ] ||
		"$top/tests/cluster" stop "$server"
}

server_needed() {
	[ -z "$no_server" ] || skip "$no_server"
}

# database NAME: prints its name on the server; every test has another one
database() {
	local file=${BATS_TEST_FILENAME##*/}

	echo "${file%.bats}_${BATS_TEST_NUMBER}_$1"
}

# uri NAME [ROLE]: prints its name for commands and psql; they connect as ROLE,
# by default as the superuser
uri() {
	echo "postgresql:///$(database "$1")?host=$server&user=${2:-hd}"
}

# at_server STATEMENT [NAME]: runs it as superuser on that database
at_server() {
	local to=postgres

	[ $# -eq 1 ] || to=$(database "$2")
	psql -qXAt -v ON_ERROR_STOP=1 -h "$server" -U hd -d "$to" -c "$1"
}
