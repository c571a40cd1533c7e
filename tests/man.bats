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

# translated PO: its messages with their translations that do not have the same
# macros; Em, Pq and Sx hold prose
translated() {
	msgcat --no-wrap "$1" | awk '
		function macros(s, n, all, count, i, out) {
			n = split("Ar Cm Dv Ev Fl Li Ns Pa Po Ql Va Xr", all)
			for (i = 1; i <= n; i++)
				count[all[i]] = 0
			while (match(s, /E<\.[A-Z][a-z]/)) {
				count[substr(s, RSTART + 3, 2)]++
				s = substr(s, RSTART + RLENGTH)
			}
			for (i = 1; i <= n; i++)
				out = out count[all[i]] " "
			return out
		}
		/^msgid / { id = $0 }
		/^msgstr ".+"/ && id != "msgid \"\"" {
			if (macros(id) != macros($0))
				print id "\n" $0
		}'
}

@test "manuals in other languages have the commands and options of the originals" {
	command -v msgcat >/dev/null || skip "no msgcat"
	for po in "$top"/man/po/*.po; do
		translated "$po" | same ''
		msgfmt --check-format -o /dev/null "$po"
	done
}

@test "manuals in other languages can be read" {
	command -v po4a >/dev/null || skip "no po4a"
	make -s -C "$top" BUILD="$PWD/build" PO4A=po4a manuals
	for page in build/manuals/pt_BR/man[17]/*; do
		mandoc -T lint -W error "$page" | same ''
		grep -q '^\.Sh SINOPSE\|^\.Sh DESCRI' "$page"
	done
	[ "$(printf '%s\n' build/manuals/pt_BR/man?/* | wc -l)" -ge 10 ]
	# what a person reads is translated, but for what is quite new
	for po in "$top"/man/po/*.po; do
		msgcat --no-wrap "$po" | awk -v RS= '
			!/\n#\. type: Plain text\n/ && !/^#\. type: Plain text\n/ { next }
			/, no-wrap/ { next }
			/msgstr ""$/ || /, fuzzy/ { left++ }
			{ all++ }
			END { exit left > all / 10 }'
	done
}
