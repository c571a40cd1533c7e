#!/usr/bin/env bats
# configure, make, make install: in a copy of the sources, never in the tree.

load helper

setup_file() {
	unset MAKEFLAGS MFLAGS MAKELEVEL CC CFLAGS CPPFLAGS LDFLAGS
	[ "$HD_BIN" = "$top/bin" ] || return 0
	copy_tree "$BATS_FILE_TMPDIR/tree"
	cd "$BATS_FILE_TMPDIR/tree" || return
	[ "$HD_TEST_ENGINE" = sqlite ] || set -- --with-"$HD_TEST_ENGINE"
	./configure --prefix "$BATS_FILE_TMPDIR/root" CFLAGS=-O0 "$@" >/dev/null
	mkdir -p build
}

setup() {
	# only what is installed depends on the engine
	[[ $BATS_TEST_DESCRIPTION == 'what is installed'* ]] || once
	once sanitizers
	[ "$HD_BIN" = "$top/bin" ] || skip "tried with the usual build only"
	fresh
	tree=$BATS_FILE_TMPDIR/tree root=$BATS_FILE_TMPDIR/root
	cp "$top/configure" .
}

teardown() {
	unprobe
	[ ! -d away ] || mv away/* "$tree"
}

# pretend NAME [LINE ...]: a command of this name that runs these lines
pretend() {
	local name=$1

	shift
	mkdir -p fake
	printf '%s\n' '#!/bin/sh' "$@" >"fake/$name"
	chmod +x "fake/$name"
	PATH=$PWD/fake:${PATH#"$PWD/fake:"}
}

@test "configure --help shows every option and makes nothing" {
	run ./configure --help
	[ "$status" -eq 0 ]
	for option in prefix bindir libdir datadir mandir sysconfdir \
		localstatedir with-pgsql enable-werror enable-sanitizers \
		install-deps help; do
		[[ $output == *"--$option"* ]] || { echo "$option"; false; }
	done
	[ ! -e config.mk ]
	[ ! -e config.log ]
}

@test "configure refuses what it does not know with status 64" {
	fails 64 ./configure --perfix=/usr
	[ "$errors" = "configure: --perfix=/usr: unknown option; try ./configure --help" ]
	fails 64 ./configure --perfix /usr
	fails 64 ./configure CX=gcc
	fails 64 ./configure --prefix
	fails 64 ./configure --prefix=usr
	fails 64 ./configure --prefix='/a b'
	fails 64 ./configure "--prefix=/a'b"
	[ ! -e config.mk ]
}

@test "configure takes --prefix X and --prefix=X, and derives the rest" {
	./configure --prefix=/opt/hd
	grep -E '^(prefix|bindir|datadir|mandir|sysconfdir|localstatedir)' \
		config.mk | tr -d '\t' >one
	./configure --prefix /opt/hd
	grep -E '^(prefix|bindir|datadir|mandir|sysconfdir|localstatedir)' \
		config.mk | tr -d '\t' >two
	cmp one two
	run cat one
	same <<-'END'
	prefix= /opt/hd
	bindir= /opt/hd/bin
	datadir= /opt/hd/share
	mandir= /opt/hd/share/man
	sysconfdir= /etc
	localstatedir= /var
	END
}

@test "configure takes compiler and flags from arguments and environment" {
	CFLAGS=-O0 ./configure CC=gcc LDFLAGS='-Wl,-z,defs -L/tmp'
	grep -E '^(CC|CFLAGS|LDFLAGS)\b' config.mk | tr -d '\t' | same \
'CC= gcc
CFLAGS= -O0
LDFLAGS= -Wl,-z,defs -L/tmp'
}

@test "configure looks for libical and does without it" {
	pretend pkg-config 'case $* in *libical*) exit 1 ;; esac' \
		'exec /usr/bin/pkg-config "$@"'
	run ./configure
	[ "$status" -eq 0 ]
	[[ $output == *'iCalendar       no'* ]]
	grep -E '^ICAL' config.mk | tr -d '\t' | same \
'ICAL= 
ICAL_CFLAGS= 
ICAL_LIBS= '
}

@test "configure looks for GMime and libxml2 and does without them" {
	pretend pkg-config 'case $* in *gmime*) exit 1 ;; esac' \
		'exec /usr/bin/pkg-config "$@"'
	run ./configure
	[ "$status" -eq 0 ]
	[[ $output == *'mail            no'* ]]
	grep -E '^MAIL' config.mk | tr -d '\t' | same \
'MAIL= 
MAIL_CFLAGS= 
MAIL_LIBS= '
}

@test "configure looks for md4c and does without it" {
	pretend pkg-config 'case $* in *md4c*) exit 1 ;; esac' \
		'exec /usr/bin/pkg-config "$@"'
	run ./configure
	[ "$status" -eq 0 ]
	[[ $output == *'Markdown        no'* ]]
	grep -E '^MARKDOWN' config.mk | tr -d '\t' | same \
'MARKDOWN= 
MARKDOWN_CFLAGS= 
MARKDOWN_LIBS= '
}

@test "configure looks for liblinear and does without it" {
	pretend cc 'for f; do case $f in *.c)' \
		'grep -q "<linear\.h>" "$f" && exit 1 ;; esac; done' \
		'exec gcc "$@"'
	run ./configure
	[ "$status" -eq 0 ]
	[[ $output == *'triage          no'* ]]
	grep -E '^TRIAGE' config.mk | tr -d '\t' | same \
'TRIAGE= 
TRIAGE_CFLAGS= 
TRIAGE_LIBS= '
}

@test "configure reads configure.local, and options win over it" {
	printf 'prefix=/opt/local\nsysconfdir=/opt/etc\n' >configure.local
	./configure --prefix=/opt/option
	grep -E '^(prefix|sysconfdir)' config.mk | tr -d '\t' | same \
'prefix= /opt/option
sysconfdir= /opt/etc'
}

@test "configure writes every test and its verdict to config.log" {
	./configure
	grep -q '^== libcsv$' config.log
	grep -q '#include <csv.h>' config.log
	grep -q ' -lcsv' config.log
	grep -q '^-- yes$' config.log
}

@test "configure names the package of each library that is missing" {
	pretend cc 'for f; do case $f in *.c)' \
		'grep -qE "<(csv|jansson)\.h>" "$f" && exit 1 ;; esac; done' \
		'exec gcc "$@"'
	fails 1 ./configure
	[ ! -e config.mk ]
	grep -c . <<<"$errors" | same 2
	[[ $errors == *"libcsv not found"*"libcsv-dev"*"--install-deps"* ]]
	[[ $errors == *"jansson not found"*"libjansson-dev"* ]]
}

@test "configure says so when there is no C compiler" {
	fails 1 ./configure CC=no-such-compiler
	[[ $errors == *"no-such-compiler"* ]]
}

@test "--install-deps leaves apt alone when nothing is missing" {
	pretend dpkg-query 'echo installed'
	pretend apt-get 'echo "$@" >>apt.log'
	./configure --install-deps
	[ ! -e apt.log ]
	[ -e config.mk ]
}

@test "--install-deps installs what is missing, asking nothing" {
	pretend dpkg-query 'case $* in *csv*) exit 1 ;; *strace*)' \
		'echo config-files ;; *) echo installed ;; esac'
	pretend apt-get 'echo "$@ $DEBIAN_FRONTEND" >>apt.log'
	pretend id 'echo 0'
	run ./configure --install-deps
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "configure: installing libcsv-dev strace" ]
	same "$(cat apt.log)" <<<'-qq update noninteractive
-qq -y --no-install-recommends install libcsv-dev strace noninteractive'
}

@test "--install-deps without root uses sudo, or says what to ask for" {
	pretend dpkg-query 'case $* in *csv*) exit 1 ;; esac; echo installed'
	pretend apt-get 'echo "$@" >>apt.log'
	pretend id 'echo 1000'
	pretend sudo 'shift; echo sudo >>apt.log; exec "$@"'
	./configure --install-deps
	grep -c sudo apt.log | same 3
	pretend sudo 'exit 1'
	fails 1 ./configure --install-deps
	same "configure: neither root nor sudo here; ask for: libcsv-dev" \
		<<<"$errors"
}

# rooms_of FOLDER: which rooms a file in this folder of src may include
rooms_of() {
	local flag

	: >"$tree/src/$1/probe.c"
	for flag in $(make -n -C "$tree" "build/obj/$1/probe.o"); do
		[[ $flag != -Isrc/* ]] || printf ' %s' "${flag#-Isrc/}"
	done
	unprobe
}

# unprobe: removes what probe has made
unprobe() {
	find "$tree/src" "$tree/build" -name 'probe.*' -delete
}

@test "a room includes itself and those below it; cmdlib and cmd not db" {
	below=
	for room in $(make -s -C "$tree" print-rooms | some); do
		[ "$room" != cmdlib ] || break
		below+=" $room"
		rooms_of "$room" | same "$below"
	done
	rooms_of cmdlib | same "${below/ db/} cmdlib"
	rooms_of cmd | same "${below/ db/} cmdlib"
	rooms_of cmd/set | same "${below/ db/} cmdlib cmd/set"
	# a wrong one does not compile
	printf '%s\n' '/* hd-probe - include one */' '#include "report.h"' \
		'extern int probe;' >"$tree/src/store/report/probe.c"
	cp "$tree/src/store/report/probe.c" "$tree/src/store/kind"
	make -s -C "$tree" build/obj/store/report/probe.o
	run ! make -s -C "$tree" build/obj/store/kind/probe.o
	[[ $output == *'report.h: No such file'* ]]
}

# functions ROOM: the names that its files define for others. A name stands at
# the beginning of a line, and its type on the line before.
functions() {
	awk '/^[a-z][a-z0-9_]*[(]/ && type !~ /^static/ { sub(/[(].*/, "("); print }
		{ type = $0 }' "$1"/*.[ch] | sort -u
}

# declared ROOM: names before a parenthesis in its headers, but for comments and
# macros
declared() {
	cat "$1"/*.h | sed -z 's|/\*[^*]*\*\+\([^/*][^*]*\*\+\)*/||g' |
		grep -v '^#' | grep -oE '[a-z][a-z0-9_]*\(' | sort -u
}

@test "a function is defined in the room whose header declares it" {
	cd "$top/src"
	for room in $(make -s -C "$tree" print-rooms | some); do
		functions "$room" | sed "s|\$| $room|"
		declared "$room" | sed "s|\$| = $room|"
	done >"$BATS_TEST_TMPDIR/names"
	awk '$2 != "=" { own[$1, $2] = 1; any[$1] = 1 }
		$2 == "=" { rooms[$1 " " $3] = 1 }
		END { for (one in rooms) {
			split(one, w, " ")
			if (any[w[1]] && !own[w[1], w[2]])
				print w[2] ": " w[1]
		} }' "$BATS_TEST_TMPDIR/names" | same ''
}

@test "a header named _impl is included by its own room only" {
	cd "$top/src"
	grep -rnoE '#include "[a-z0-9_]+_impl\.h"' --include='*.[ch]' . | some |
		while IFS=: read -r file line include; do
			name=${include#*\"}
			[ -e "${file%/*}/${name%\"}" ] || echo "$file:$line: $include"
		done | same ''
}

@test "every folder of the library is a room, and is described" {
	(cd "$top/src" && find base db store mail moving web cmdlib -name '*.c') |
		sed 's|/[^/]*$||' | sort -u >folders
	make -s -C "$tree" print-rooms | tr ' ' '\n' | sort | same "$(cat folders)"
	while read -r room; do
		grep -q . "$top/src/$room/README"
	done <folders
	[ -s folders ]
}

@test "a command that does not say what it does is refused" {
	printf '#include <stdio.h>\n' >"$tree/src/cmd/probe.c"
	run make -s -C "$tree" build/obj/cmd/probe.o
	[ "$status" -ne 0 ]
	[[ $output == *"src/cmd/probe.c:1: must be: /* hd-probe - what it does */"* ]]
}

@test "what is installed works without the sources, and uninstall takes it all" {
	make -s -j 2 -C "$tree" install
	mkdir away && mv "$tree/share" "$tree/build" "$tree/src" away/
	PATH=$root/bin:$PATH
	hash -r
	hd-init
	hd-new -s "Printer on fire" | same 1
	mv away/* "$tree" && rmdir away
	make -s -C "$tree" uninstall
	[ -z "$(find "$root" -type f)" ]
	[ ! -e "$root/share/hd-tools" ]
}

@test "DESTDIR stands before everything" {
	make -s -j 2 -C "$tree" install DESTDIR="$PWD/dest"
	[ -z "$(find "$root" -type f 2>/dev/null)" ]
	find dest -type f -path "dest$root/*" | sort >below
	find dest -type f | sort | cmp - below
	[ -s below ]
	make -s -C "$tree" uninstall DESTDIR="$PWD/dest"
	[ -z "$(find dest -type f)" ]
}

@test "two copies of the sources are packed to the same bytes" {
	mkdir one
	cp -R "$tree"/{configure,Makefile,src,share,man} one
	(umask 077 && cp -R one two)
	touch two/src/*/* && chmod -R g+w one
	for copy in one two; do
		cp "$tree/config.mk" $copy
		(cd $copy && SOURCE_DATE_EPOCH=1700000000 make -s dist)
	done
	cmp one/hd-tools-*.tar.gz two/hd-tools-*.tar.gz
	tar -tvzf one/hd-tools-*.tar.gz | some |
		awk '!/^-rw(-r--r--|xr-xr-x) 0\/0 .* 2023-11-14 /' | same ''
}

@test "--install-deps installs what DEPS names, too, at once" {
	pretend dpkg-query 'case $* in *csv*|*chromium*) exit 1 ;; esac; echo installed'
	pretend apt-get 'echo "$@" >>apt.log'
	pretend id 'echo 0'
	./configure --install-deps DEPS='unzip chromium'
	same "$(cat apt.log)" <<<'-qq update
-qq -y --no-install-recommends install libcsv-dev chromium'
	run ! grep DEPS config.mk
}

@test "nothing is compiled twice, and all again when a flag changes" {
	make -s -j 2 -C "$tree"
	run make -C "$tree"
	[[ $output != *"  cc "* ]]
	run make -n -C "$tree" CFLAGS=-O1
	[[ $output == *"src/base/core/mem.c"* ]]
}

@test "coverage without a figure of any line is a failure" {
	mkdir -p none/obj/base counted/obj/base
	: >counted/obj/base/x.gcno
	pretend gcov ':'
	run "$top/tests/coverage" "$PWD/none"
	[ "$status" -eq 1 ]
	run "$top/tests/coverage" "$PWD/counted"
	[ "$status" -eq 1 ]
	pretend gcov "echo \"File 'src/base/x.c'\"" \
		'echo "Lines executed:50.00% of 8"'
	run "$top/tests/coverage" "$PWD/counted"
	[ "$status" -eq 0 ]
	[[ ${lines[-1]} == *' 50.0 % of      8 '*' src' ]]
}

@test "make lint finds a source that breaks the rules for sources" {
	cp -R "$tree/man" .
	mkdir -p tests src/base/core
	cp "$top/tests/lint" tests
	for step in 'no function' 'purpose' 'prefix' 'kept free'; do
		printf '%s\n' '/* buf.h - strings */' 'void buf_x(void);' \
			'extern const int buf_y;' 'struct buf {' '};' \
			>src/base/core/buf.h
		tests/lint "$step" | sed -n '$p' |
			same '1 passed, 0 failed, 0 skipped'
	done
	# what FINDS: the check of this name fails, and says so
	finds() {
		run tests/lint "$1"
		[ "$status" -eq 1 ]
		[[ $output == *"$2"* ]] || { echo "$output"; return 1; }
	}
	{ printf '%s\n' '/* buf.c - strings */' 'void' 'buf_x(void)' '{'
		printf '\t;%.0s\n' {1..41}
		echo '}'; } >src/base/core/buf.c
	finds 'no function' 'buf.c:4: buf_x() has more than 40 lines'
	printf '\n%.0s' {1..351} >src/base/core/buf.c
	finds 'no function' 'src/base/core/buf.c: more than 350 lines'
	finds purpose 'src/base/core/buf.c: does not begin with'
	rm src/base/core/buf.c
	echo 'void text_x(void);' >>src/base/core/buf.h
	finds prefix 'src/base/core/buf.h:6: text_x'
	echo 'extern const int y[];' >>src/base/core/buf.h
	finds prefix 'src/base/core/buf.h:7: y'
	echo 'struct buf_asset {' >>src/base/core/buf.h
	finds 'kept free' 'src/base/core/buf.h:8:struct buf_asset'
	mkdir src/store
	: >src/store/ticket_task.c
	finds 'kept free' src/store/ticket_task.c
}

@test "the Debian packages have every module and every kind of file" {
	cd "$top"
	modules=$(sed -n 's|^usr/lib/hd-tools/||p' share/debian/*.install | sort)
	sed -n '/^MODULES/,/[^\\]$/p' Makefile | grep -o '[a-z]*[.]so' | sort |
		same "$modules"
	grep -xF usr/bin share/debian/hd-tools.install
	grep -xF usr/share share/debian/hd-tools.install
	# what is needed to build is what configure installs
	./configure --help >/dev/null
	while read -r package; do
		grep -F -- "$package" configure >/dev/null || {
			echo "$package"
			return 1
		}
	done < <(sed -n 's/^ \(lib[a-z0-9.-]*-dev\),*$/\1/p' share/debian/control)
	for script in share/debian/rules share/debian/tests/demo share/debian/tests/server; do
		[ -x "$script" ]
	done
	make -n deb | grep -F dpkg-buildpackage >/dev/null
}

@test "tests for which there is no time are named, and none of them passes" {
	once
	printf '#!/bin/sh\necho 1..3\necho ok 1 one\nsleep 60\n' >slow
	printf '#!/bin/sh\necho 1..2\necho not ok 1 one\nsleep 60\n' >bad
	chmod +x slow bad
	until=$(($(date +%s) + 2))
	HD_TEST_UNTIL=$until HD_TEST_GRACE=0 JOBS=2 \
		run "$top/tests/run" ./slow ./bad
	[ "$status" -eq 1 ]
	[[ $output == *'NOT ENDED, no time  unit.slow'* ]]
	[[ $output == *'unit.bad: not ok 1 one'* ]]
	[ "${lines[-1]}" = '1 passed, 1 failed, 3 skipped' ]
	HD_TEST_UNTIL=$until run "$top/tests/run" ./slow
	[ "$output" = '    NOT RUN, no time  unit.slow
0 passed, 0 failed, 1 skipped' ]
}
