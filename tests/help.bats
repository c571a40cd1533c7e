#!/usr/bin/env bats
# hd-help: which commands there are, and their manuals.

load helper

@test "every command is listed with its line, and nothing else is" {
	run hd-help
	[ "$status" -eq 0 ]
	for path in "$HD_BIN"/hd-*; do
		name=${path##*/}
		about=$("$path" --help | sed -n '1s/^hd-[a-z]* - //p')
		[ -n "$about" ]
		grep -qxE "$name +$about" <<<"$output" || { echo "$name"; false; }
	done
	commands=("$HD_BIN"/hd-*)
	grep -c '^hd-[a-z]*  ' <<<"$output" | same ${#commands[@]}
}

@test "it works in a folder of another name, through a link, without PATH" {
	mkdir 'a b'
	ln -s "$HD_BIN/hd-help" 'a b/hd-help'
	run env PATH=/usr/bin:/bin "$HD_BIN/hd-help"
	[ "$status" -eq 0 ]
	[[ $output == *"hd-new "* ]]
}

@test "a command without a manual shows its help" {
	mkdir bin
	cp "$HD_BIN/hd-help" "$HD_BIN/hd-new" bin
	run bin/hd-help hd-new
	[ "$status" -eq 0 ]
	[[ $output == "hd-new - register tickets"* ]]
}

@test "a manual is found by the short name, too" {
	ls "$top"/man/hd-new.1 >/dev/null 2>&1 || skip "the manuals are not written yet"
	command -v mandoc >/dev/null || skip "mandoc is not installed"
	hd-help hd-new >long
	hd-help new | diff long -
	grep -q 'register tickets' long
}

@test "an unknown topic and an unknown option end with 64" {
	fails 64 hd-help nothing
	[ "$errors" = 'hd-help: there is no command or topic "nothing"; hd-help lists them' ]
	fails 64 hd-help ../../etc/passwd
	fails 64 hd-help --nothing
	run hd-help --help
	[ "$status" -eq 0 ]
	run hd-help --version
	[[ $output == "hd-help (hd-tools) "* ]]
}

@test "a manual that cannot be printed is status 74" {
	[ -w /dev/full ] || skip "there is no /dev/full"
	local command
	for command in "hd-help new" "hd-help tools" hd-help "hd-help --help"; do
		fails 74 bash -c "$command >/dev/full"
		[ "$errors" = "hd-help: standard output cannot be written" ]
	done
	mkdir no-mandoc
	printf '#!/bin/sh\necho page; exit ${MAN_STATUS-0}\n' >no-mandoc/man
	chmod +x no-mandoc/man
	for command in sh dirname sed tr env; do
		ln -s "$(command -v $command)" no-mandoc/
	done
	PATH=$PWD/no-mandoc "$HD_BIN/hd-help" new | same page
	fails 74 bash -c "PATH=$PWD/no-mandoc '$HD_BIN/hd-help' new >/dev/full"
	MAN_STATUS=16 fails 16 env PATH="$PWD/no-mandoc" "$HD_BIN/hd-help" new
}
