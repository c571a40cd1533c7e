#!/usr/bin/env bats
# recipe.bats - a command and a kind are added to a copy of the tree, step by
# step as hd-internals(7) says it, and conform. They have the same name.
# tests/recipe has the new files, and the lines for those that are there.

load helper

# add_kind: the steps of `How to add a kind'
add_kind() {
	local engine next

	next=$(find share/schema/sqlite -name '[0-9]*.sql' | wc -l)
	next=$(printf %03d $((next + 1)))
	for engine in sqlite pgsql; do
		cp "$from/$engine.sql" "share/schema/$engine/$next-machine.sql"
	done
	awk -v columns="$from/columns" '
		/^#define KIND\(/ {
			while ((getline line <columns) > 0)
				print line
		}
		/^const struct kind kind_all/ { all = 1 }
		all && /^\t\{ \.name = NULL \}/ {
			print "\tKIND(machine, \"name\", 0, \"machines of the teams\"),"
		}
		{ print }' "$top/src/store/kind/kind_table.c" \
		>src/store/kind/kind_table.c
	cp "$from/hd-machine.5" man
}

# add_command: the steps of `How to add a command'
add_command() {
	cp "$from/machine.c" src/cmd
	cp "$from/hd-machine.1" man
	cp "$from/machine.bats" tests
	cat "$from/pt_BR.po" >>share/po/pt_BR.po
}

# touched: the files of the copy that are not those of the tree
touched() {
	local folder

	for folder in man share src tests; do
		diff -rq "$top/$folder" "$folder" || [ $? -eq 1 ]
	done | sed -E 's|^Files .* and (.*) differ$|\1|; s|^Only in (.*): |\1/|
		s|/[0-9]{3}-machine|/NNN-machine|' | LC_ALL=C sort
}

# said: the files that the sections of hd-internals(7) name which a newcomer
# follows; those for some kinds only do not count
said() {
	awk '
		/^\.S[sh] / {
			on = /How to add a (command|kind|step of the schema)$/
		}
		/^These steps are only for some kinds/ { on = 0 }
		!on { next }
		/^\.Pa / { print $2 }
		/^\.Xr / { print "man/" $2 "." $3 }
		/this page/ { print "man/hd-internals.7" }
		{ sub(/share\/po\/\*\.po/, "share/po/pt_BR.po") }
		/^\.Pa / { print $2 }' "$top/man/hd-internals.7" | sed -E '
		s,(^|/)(hd-)?x\.,\1\2machine.,
		s,/[0-9]{3}-what,/NNN-machine,
		s,^kind_table\.c$,src/store/kind/&,' | LC_ALL=C sort -u
}

# tried FILE [NAME]: those tests of the copy whose names match. None of them
# may be skipped.
tried() {
	HD_BIN=$PWD/bin HD_TEST_ONLY=machine HD_TEST_DESK=$desk bats --tap \
		${2:+-f "$2"} "tests/$1.bats" >tried.out 2>&1 ||
		{ cat tried.out; return 1; }
	grep '^ok' tried.out >/dev/null
	run ! grep -i '# skip' tried.out
	[ "$status" -eq 1 ]
}

@test "a command and a kind that are added by the recipe conform" {
	once
	[ "$HD_BIN" = "$top/bin" ] || skip "tried with the usual build only"
	for tool in mandoc xgettext msgmerge; do
		command -v $tool >/dev/null || skip "$tool is not installed"
	done
	unset MAKEFLAGS MFLAGS MAKELEVEL CC CFLAGS CPPFLAGS LDFLAGS
	from=$top/tests/recipe
	mkdir -p tree/build
	copy_tree tree "$top"/{config.mk,README.md,bin,tests}
	for part in obj flags libhd.a pgsql.so ical.so xlsx.so markdown.so stem.so locale; do
		[ ! -e "$top/build/$part" ] || cp -a "$top/build/$part" tree/build
	done
	cd tree
	add_kind
	add_command
	make -s -j 2 all pot 2>../said
	make -s man all 2>>../said
	run ! grep -i -e warning -e error ../said
	touched | same 'man/hd-internals.7
man/hd-machine.1
man/hd-machine.5
man/hd-schema.5
man/hd-tools.7
share/po/hd-tools.pot
share/po/pt_BR.po
share/schema/pgsql/NNN-machine.sql
share/schema/sqlite/NNN-machine.sql
src/cmd/machine.c
src/store/kind/kind_table.c
tests/machine.bats'
	touched >files
	said | comm -13 - files | same ''
	# tests of the copy need a desk of its schema
	desk=$(name "$HD_DB")
	PATH=$PWD/bin:$PATH hd-init
	tried machine
	tried conform 'help|--version|unknown|argument|manual|every|SYNOPSIS|database|instant|closed'
	# these say the same on every engine, and are tried on one
	export HD_TEST_ENGINE=sqlite
	tried completions 'long and short|kinds are all'
	tried po 'catalogue is complete|leaves none in English'
	HD_BIN=$PWD/bin tests/session man/hd-machine.[15]
}
