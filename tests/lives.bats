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

# told SEED: makes a history of the tickets of the desk that lies between what
# has happened to them: two files, changes and said
told() {
	hd-list -H -c id,created -o line | TZ=UTC awk -F'\t' -v seed="$1" \
		-v now="${HD_NOW#@}" 'BEGIN {
			srand(seed)
			print "id,at,field,new" >"changes"
			print "id,at,role,body" >"said"
			split("new open pending hold solved closed", status, " ")
		}
		{
			split($2, p, "[-T:Z]")
			made = mktime(p[1] " " p[2] " " p[3] " " p[4] " " \
				p[5] " " p[6])
			for (i = 0; i < 4; i++) {
				at = made + int(rand() * (now - made))
				r = rand()
				if (r < .4)
					print $1 ",@" at ",status," \
						status[int(rand() * 6) + 1] >"changes"
				else if (r < .6)
					print $1 ",@" at ",priority," \
						int(rand() * 5) + 1 >"changes"
				else if (r < .7)
					print $1 ",@" at ",promised,@" \
						at + 86400 >"changes"
				else
					print $1 ",@" at "," (rand() < .5 ? \
						"agent" : "requester") ",text" >"said"
			}
		}'
}

# tell_changes: loads the changes; a ticket that was merged by then takes no status
tell_changes() {
	hd-set -q -k --history <changes 2>refused || [ $? -eq 1 ]
	run ! grep -v ': status: ticket [0-9]* was merged into ticket' refused
}

# state: tickets, clocks and changes, without the numbers of events
state() {
	sql "SELECT * FROM ticket ORDER BY id"
	sql "SELECT * FROM clock ORDER BY ticket, metric, instance"
	sql "SELECT e.ticket, e.at, e.place, e.action, c.field, c.old, c.new
		FROM event e JOIN change c ON c.event = e.id
		WHERE e.ticket IS NOT NULL AND e.kind IS NULL
		ORDER BY 1, 2, 3, 4, 5, 6, 7"
}

@test "what is told later of such lives is counted as if it had come in time" {
	local seed round one two

	for seed in ${SEED:-1}; do
		echo "SEED=$seed"
		drop
		desk
		rm -f said now
		bash "$top/tests/life" "$seed"
		HD_NOW=$(cat now) one=$HD_DB two=$(db two)
		export HD_NOW
		for round in 1 2; do
			told "$seed$round"
			HD_DB=$two drop
			hd-copy "$two"
			tell_changes
			hd-check --recount
			hd-reply -q --history <said
			hd-check --recount
			state >is
			export HD_DB=$two
			hd-reply -q --history <said
			tell_changes
			state | diff is -
			HD_DB=$one
			[ "$(sql 'SELECT count(*) FROM event WHERE place IS NOT NULL')" -gt 100 ]
			hd-sla sweep >swept
			hd-check --recount
			HD_NOW=@$((${HD_NOW#@} + 86400))
			hd-sla sweep >swept
			hd-check --recount
		done
	done
}
