#!/usr/bin/env bats
# man.bats - the examples in the manuals run and print what is written there

load helper

setup() {
	once sanitizers
	fresh
}

# examples SECTION: those of all its pages, some side by side
examples() {
	printf '%s\n' "$top"/man/*."$1" | xargs -P 4 -n 4 "$top/tests/session"
}

@test "the examples of commands come out as they are printed" {
	examples 1
}

@test "the examples of records come out as they are printed" {
	examples 5
}

@test "the examples of overview and syntax come out as they are printed" {
	examples 7
}

@test "every manual of a command or a record has an example that runs" {
	for page in "$top"/man/*.[15]; do
		grep -q '^\.\\" RUN' "$page" || { echo "$page"; false; }
	done
}

@test "the commands in the README print what it shows" {
	only sqlite "it makes a file of its own"
	sed -n '/^## What it looks like/,/^## A first day/s/^    //p' \
		"$top/README.md" >shown
	sed -n 's/^\$ //p' shown >script
	[ "$(wc -l <script)" -ge 8 ]
	ln -s "$top/share" share
	sh -e script >came
	grep -v '^\$ ' shown | diff -u - came
}
