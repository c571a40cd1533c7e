#!/usr/bin/env bats
# lives.bats - random lives of tickets: what the engine of clocks makes of them
# event by event is what a second count (hd-check --recount) makes of the whole.
#
# SEED='8 9' make check T=lives tries other lives.

load helper

@test "whatever happens, the second count agrees, and nothing is said twice" {
	local seed t now

	for seed in ${SEED:-1 2}; do
		echo "SEED=$seed"
		drop
		desk
		rm -f said now
		bash "$top/tests/life" "$seed"
		now=$(cat now)
		HD_NOW=$now hd-check --recount
		# only a promise can be late when it is made
		[ "$(sql "SELECT count(*) FROM clock WHERE due < started AND metric <> 'promise'")" = 0 ]
		for t in 3 17 31; do
			HD_NOW=$now hd-sla explain $t >/dev/null
		done
		export HD_NOW=@$((${now#@} + 86400 * 100))
		hd-sla sweep -H -o line >>said
		hd-sla sweep -H | same ''
		[ "$(wc -l <said)" -gt 100 ]
		# each thing once of each clock
		cut -f 2-5,13 said | sort | uniq -d | same ''
		hd-check --recount
	done
}
