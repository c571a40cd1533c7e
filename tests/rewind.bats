#!/usr/bin/env bats
# rewind.bats - all that random lives of tickets have done is undone, back to the
# empty desk, and done again

load helper

# dump: all records of all kinds, but for when they changed last; who wrote once
# stays a contact
dump() {
	local kind columns

	for kind in $(kinds); do
		case $kind in
		event | change | history | seal | contact) continue ;;
		esac
		columns=$(hd-list --describe "$kind" -H -o line | cut -f1 |
			grep -vx 'updated\|undeliverable\|awaits_since' | paste -sd,)
		echo "# $kind"
		hd-list -o csv "$kind" -c "$columns" || [ $? -eq 1 ]
	done
}

# without_clocks: leaves them out: a step that is done again is owed again, and
# does not count as warned of
without_clocks() {
	awk '/^# /{ clock = $2 == "clock" } !clock'
}

# join_up SEED: links, merges with replies in between, splits and undos
join_up() {
	local i a b

	RANDOM=$1
	for ((i = 0; i < 30; i++)); do
		a=$((RANDOM % 40 + 1)) b=$((RANDOM % 40 + 1))
		# some are refused, such as a link that leads back
		case $((RANDOM % 5)) in
		0) hd-link "$a" relates "$b" ;;
		1) hd-link "$a" blocks "$b" ;;
		2) hd-merge "$a" "$b" ;;
		3) hd-reply --from-requester -m "again $i" "$b" ;;
		4) hd-split "$a" "$(hd-list -H entry "ticket=$a" -c id -l 1)" ;;
		esac || :
		[ $((RANDOM % 5)) -ne 0 ] || hd-undo --last || :
	done >/dev/null 2>&1
}

# standing: the events that are not undone, the newest first
standing() {
	hd-list -H event -c id,undoes -S id | awk -F, '
		$2 == "" { events[++n] = $1; next }
		{ of[$1] = $2 in of ? of[$2] : $2; undone[of[$1]] = !undone[of[$1]] }
		END { for (; n > 0; n--) if (!undone[events[n]]) print events[n] }'
}

@test "undo of more than 1,000 random events, back to the beginning and again" {
	local seed=${HD_TEST_SEED:-7}

	[ -n "${HD_TEST_ALL-}" ] || only sqlite 'it takes a minute elsewhere'
	hd-init
	HD_NOW=2026-04-30T00:00:00Z dump >fresh
	bash "$top/tests/life" "$seed" >/dev/null 2>&1
	HD_NOW=$(cat now)
	export HD_NOW
	join_up "$seed"
	[ "$(hd-list -H event -c id | wc -l)" -gt 1000 ]
	dump >lived
	hd-report sla -o csv | cut -d, -f1-10 >lived.sla
	hd-report volume -p week -o csv >lived.volume
	standing | hd-undo -q -r back 2>/dev/null
	HD_NOW=2026-04-30T00:00:00Z dump | diff fresh -
	hd-check --recount
	# and all of it again
	hd-undo -q --last
	dump | without_clocks | diff <(without_clocks <lived) -
	hd-report sla -o csv | cut -d, -f1-10 | diff lived.sla -
	hd-report volume -p week -o csv | diff lived.volume -
	hd-check --recount
}
