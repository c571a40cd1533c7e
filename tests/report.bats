#!/usr/bin/env bats
# hd-report: figures of a small desk that was worked out by hand.
# plain: volume

load helper

# The desk of 2026-03-02T09:00:00Z. Targets: 1: reply 30 m, solve 4 h;
# 2: 1 h, 8 h; 3: 4 h, 3 d; 4: 8 h, 5 d; 5: 24 h, 10 d.
#
#     pri created   agent reply after     solved after      else
#  1  3   01-05 09  ana   1 h    in time  24 h    in time   closed 01-10
#  2  1   01-20 09  ana   20 min in time  3 h     in time
#  3  1   02-02 09  bia   1 h    late     5 h     late      reopened 02-03 09,
#                                                           solved 1 h later: in time
#  4  5   02-10 09  -     never: late     5 d     in time
#  5  3   03-01 09  bia   due 03-01 13: late      not yet
#  6  2   03-02 08  -     due now: in time        not yet
#  7  4   03-02 08:30 -   merged after ten minutes
setup_file() {
	HD_DB=$(shelf seven)
	export HD_DB
	at() {
		HD_NOW=2026-$1Z "${@:2}"
	}
	export HD_NOW=2026-01-01T00:00:00Z
	hd-init
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,net\nbia,desk\n' | hd-put agent
	printf 'name\nnetwork/vpn\n' | hd-put category
	at 01-05T09:00:00 hd-new -q -s one priority=3 category=network/vpn
	at 01-05T09:30:00 hd-assign -q -a ana 1
	at 01-05T10:00:00 hd-reply -q -m x 1
	at 01-06T09:00:00 hd-set -q status=solved 1
	at 01-10T09:00:00 hd-set -q status=closed 1
	at 01-20T09:00:00 hd-new -q -s two priority=1 category=hardware
	at 01-20T09:00:00 hd-assign -q -a ana 2
	at 01-20T09:20:00 hd-reply -q -m x 2
	at 01-20T12:00:00 hd-set -q status=solved 2
	at 02-02T09:00:00 hd-new -q -s three priority=1 category=network
	at 02-02T09:00:00 hd-assign -q -a bia 3
	at 02-02T10:00:00 hd-reply -q -m x 3
	at 02-02T14:00:00 hd-set -q status=solved 3
	at 02-03T09:00:00 hd-set -q status=open 3
	at 02-03T10:00:00 hd-set -q status=solved 3
	at 02-10T09:00:00 hd-new -q -s four priority=5
	at 02-15T09:00:00 hd-set -q status=solved 4
	at 03-01T09:00:00 hd-new -q -s five priority=3 category=network
	at 03-01T09:00:00 hd-assign -q -a bia 5
	at 03-02T08:00:00 hd-new -q -s six priority=2
	at 03-02T08:30:00 hd-new -q -s seven priority=4
	at 03-02T08:40:00 hd-set -q merged=6 7
}

setup() {
	fresh
	copy "$(shelf seven)" "$HD_DB"
}

# --------------------------------------------------------------------- volume

@test "volume counts what was created, solved, closed and reopened" {
	run hd-report volume
	same $'created,solved,closed,reopened\n7,4,1,1'
}

@test "volume by month puts each in the month in which it happened" {
	run hd-report volume -p month
	same <<-'END'
		period,created,solved,closed,reopened
		2026-01,2,2,1,0
		2026-02,2,2,0,1
		2026-03,3,0,0,0
	END
}

@test "volume by day, week, quarter and year" {
	run hd-report volume -H -p day --from 2026-02-01 --to 2026-02-11
	same <<-'END'
		2026-02-02,1,0,0,0
		2026-02-03,0,1,0,1
		2026-02-10,1,0,0,0
	END
	# weeks begin on Monday: 5 January is one, as is 2 March
	run hd-report volume -H -p week
	same <<-'END'
		2026-W02,1,1,1,0
		2026-W04,1,1,0,0
		2026-W06,1,1,0,1
		2026-W07,1,1,0,0
		2026-W09,1,0,0,0
		2026-W10,2,0,0,0
	END
	run hd-report volume -H -p quarter
	same 2026-Q1,7,4,1,1
	run hd-report volume -H -p year
	same 2026,7,4,1,1
}

@test "volume by columns has a row for each value, none first" {
	run hd-report volume -b agent
	same <<-'END'
		agent,created,solved,closed,reopened
		,3,1,0,0
		ana,2,2,1,0
		bia,2,1,0,1
	END
	run hd-report volume -b priority,team -H
	same <<-'END'
		1,desk,1,1,0,1
		1,net,1,1,0,0
		2,,1,0,0,0
		3,desk,1,0,0,0
		3,net,1,1,1,0
		4,,1,0,0,0
		5,,1,1,0,0
	END
	run hd-report volume -b category -p month -H
	same <<-'END'
		2026-01,hardware,1,1,0,0
		2026-01,network/vpn,1,1,1,0
		2026-02,,1,1,0,0
		2026-02,network,1,1,0,1
		2026-03,,2,0,0,0
		2026-03,network,1,0,0,0
	END
}

@test "numbers sort as numbers" {
	{ echo subject,impact; seq -f 's,%g' 1 5; } | hd-new -q
	printf 'kind,name,type\nticket,floor,integer\n' | hd-put field
	{ echo subject,floor; seq -f 's,%g' 9 11; } | hd-new -q
	hd-report volume -H -b floor floor!= | same $'9,1,0,0,0\n10,1,0,0,0\n11,1,0,0,0'
}

@test "conditions and ids restrict a report" {
	hd-report volume -H agent=ana | same 2,2,1,0
	hd-report volume -H category=network/ | same 3,2,1,1
	hd-report volume -H active=yes | same 2,0,0,0
	hd-report volume -H 1 3 5 | same 3,2,1,1
	hd-list active=no -c id | hd-report volume -H - | same 5,4,1,1
	hd-list active=no -c id | hd-report volume -H - priority=1 | same 2,2,0,1
}

@test "a ticket named twice counts once" {
	printf '1\n1\n3\n' | hd-report volume -H - | same 2,2,1,1
	hd-report volume -H 1 1 3 | same 2,2,1,1
}

@test "from and to are half open" {
	hd-report volume -H --from 2026-01-05T09:00:00Z --to 2026-01-20T09:00:00Z | same 1,1,1,0
	hd-report volume -H --from 2026-01-05T09:00:01Z --to 2026-01-20T09:00:01Z | same 1,1,1,0
	hd-report volume -H --from 2026-01-06T09:00:00Z --to 2026-01-06T09:00:01Z | same 0,1,0,0
}

@test "volume sums and orders other columns" {
	# the ages of those of ana: 86400 and 10800; of all solved four see times
	run hd-report volume --measure sum:age,min:age,max:age,mean:age,median:age,count:age agent=ana
	same <<-'END'
		created,solved,closed,reopened,sum_age,min_age,max_age,mean_age,median_age,count_age
		2,2,1,0,97200,10800,86400,48600,48600,2
	END
	run hd-report volume -H --measure p90:age,p95:age,sum:reopens active=no priority=1,3,5
	same 4,4,1,1,432000,432000,1
	fails 64 hd-report volume --measure mean:age,sum:age,mean:age
	[ "$errors" = 'hd-report: --measure: "mean:age" is named twice' ]
	fails 64 hd-report volume --measure total:age
	fails 64 hd-report volume --measure sum:subject
	printf 'kind,name,type\nticket,cost,decimal\n' | hd-put field
	fails 64 hd-report volume --measure sum:cost
	[ "${errors%%$'\n'*}" = 'hd-report: --measure: "sum:cost" is not sum, min, max, mean, median, p90, p95 or count of a column of whole numbers' ]
	fails 64 hd-report volume --measure sum
	fails 64 hd-report times --measure sum:age
}

@test "V14: a year in London has twelve months, each once, and their sum is the year" {
	hd-init -d "$(db year)"
	# from 05:30 UTC on four a day, the last at 23:30: in summer the next day
	{
		echo subject,created
		for ((k = 0; k < 1460; k++)); do
			echo "s,@$((1735689600 + 19800 + k * 21600))"
		done
	} | hd-new -q -d "$(db year)"
	run hd-report -d "$(db year)" volume -H -p month --tz Europe/London --from 2025-01-01 --to 2026-01-01
	same <<-'END'
		2025-01,124,0,0,0
		2025-02,112,0,0,0
		2025-03,123,0,0,0
		2025-04,120,0,0,0
		2025-05,124,0,0,0
		2025-06,120,0,0,0
		2025-07,124,0,0,0
		2025-08,124,0,0,0
		2025-09,120,0,0,0
		2025-10,125,0,0,0
		2025-11,120,0,0,0
		2025-12,124,0,0,0
	END
	hd-report -d "$(db year)" volume -H --tz Europe/London --from 2025-01-01 --to 2026-01-01 | same 1460,0,0,0
	hd-report -d "$(db year)" volume -H -p year --tz Europe/London --from 2025-01-01 --to 2026-01-01 | same 2025,1460,0,0,0
}

@test "the zone is the setting, unless it is given" {
	hd-report volume -H -p day 1 | same $'2026-01-05,1,0,0,0\n2026-01-06,0,1,0,0\n2026-01-10,0,0,1,0'
	hd-report volume -H -p day 1 --tz Pacific/Auckland | same $'2026-01-05,1,0,0,0\n2026-01-06,0,1,0,0\n2026-01-10,0,0,1,0'
	# 09:00 UTC is 23:00 of the day before in Honolulu
	hd-report volume -H -p day 1 --tz Pacific/Honolulu | same $'2026-01-04,1,0,0,0\n2026-01-05,0,1,0,0\n2026-01-09,0,0,1,0'
	printf 'name,value\nzone,Pacific/Honolulu\n' | hd-put setting
	hd-report volume -H -p day 1 | same $'2026-01-04,1,0,0,0\n2026-01-05,0,1,0,0\n2026-01-09,0,0,1,0'
	fails 64 hd-report volume --tz Mars/Olympus
}

# -------------------------------------------------------------------- backlog

@test "backlog is what is active, unassigned, overdue, and how old it is" {
	# 5 is a day old, 6 an hour: the mean of the two in the middle is 45000 s
	run hd-report backlog
	same $'open,unassigned,overdue,median_age,oldest_age\n2,1,1,45000,86400'
	run hd-report backlog -b team
	same <<-'END'
		team,open,unassigned,overdue,median_age,oldest_age
		,1,1,0,3600,3600
		desk,1,0,1,86400,86400
	END
}

@test "backlog as of an instant is what it was then" {
	# 1 and the first hour of its life
	hd-report backlog -H --as-of 2026-01-05T09:15:00Z | same 1,1,0,900,900
	hd-report backlog -H --as-of 2026-01-05T09:30:00Z | same 1,0,0,1800,1800
	# 3 between its solutions, an hour before and after it was reopened
	hd-report backlog -H --as-of 2026-02-03T09:30:00Z | same 1,0,0,88200,88200
	# 4 after one day: nobody has replied
	hd-report backlog -H --as-of 2026-02-11T09:00:00Z | same 1,1,0,86400,86400
	hd-report backlog -H --as-of 2026-02-11T09:00:01Z | same 1,1,1,86401,86401
}

@test "backlog by period is what was active at the end of each" {
	run hd-report backlog -p month
	same <<-'END'
		period,open
		2026-01,0
		2026-02,0
		2026-03,2
	END
	run hd-report backlog -H -p day --from 2026-01-05 --to 2026-01-08
	same $'2026-01-05,1\n2026-01-06,0\n2026-01-07,0'
	run hd-report backlog -H -p day --from 2026-02-10 --to 2026-02-17
	same $'2026-02-10,1\n2026-02-11,1\n2026-02-12,1\n2026-02-13,1\n2026-02-14,1\n2026-02-15,0\n2026-02-16,0'
}

@test "backlog by period and column, of a span" {
	# bia has 5; nobody has 6, and had 7; ana's were all closed before
	run hd-report backlog -H -p day -b agent --from 2026-02-28
	same $'2026-02-28,,0\n2026-02-28,bia,0\n2026-03-01,,0\n2026-03-01,bia,1\n2026-03-02,,1\n2026-03-02,bia,1'
	# without a span everybody whose tickets are counted; bia's 3 was opened again for an hour
	run hd-report backlog -H -p month -b agent
	same $'2026-01,,0\n2026-01,ana,0\n2026-01,bia,0\n2026-02,,0\n2026-02,ana,0\n2026-02,bia,0\n2026-03,,1\n2026-03,ana,0\n2026-03,bia,1'
	hd-report backlog -H -p day --from 2026-02-02 --to 2026-02-04 agent=bia --as-of 2026-02-03T09:30:00Z |
		same $'2026-02-02,0\n2026-02-03,1'
	hd-report backlog -H -p day --from 2026-02-02 --to 2026-02-04 agent=bia | same $'2026-02-02,0\n2026-02-03,0'
	HD_DB=$(db nothing)
	hd-init
	hd-report backlog -H -p month | same 2026-03,0
}

@test "backlog by period as of an instant knows nothing of what came later" {
	run hd-report backlog -p month --as-of 2026-02-12
	same <<-'END'
		period,open
		2026-01,0
		2026-02,1
	END
}

# ---------------------------------------------------------------------- times

@test "times have the number, mean, median, percentiles and maximum" {
	# replies 3600, 1200, 3600; solutions 86400, 10800, 90000, 432000, of
	# which the third first after 18000, and then after 3600 more of work; 1 was taken after half an hour, 2, 3
	# and 5 at once: nearest rank of 90 % of three is the third, of four the
	# fourth
	run hd-report times
	same <<-'END'
		metric,n,mean,median,p90,p95,max
		agent_work,5,110160,18000,432000,432000,432000
		first_reply,3,2800,3600,3600,3600,3600
		first_resolution,4,136800,52200,432000,432000,432000
		requester_wait,5,110160,18000,432000,432000,432000
		resolution,4,154800,88200,432000,432000,432000
		taken,4,450,0,1800,1800,1800
	END
}

@test "times by month and agent" {
	run hd-report times -p month metric=first_reply,first_resolution,resolution,taken
	same <<-'END'
		period,metric,n,mean,median,p90,p95,max
		2026-01,first_reply,2,2400,2400,3600,3600,3600
		2026-01,first_resolution,2,48600,48600,86400,86400,86400
		2026-01,resolution,2,48600,48600,86400,86400,86400
		2026-01,taken,2,900,900,1800,1800,1800
		2026-02,first_reply,1,3600,3600,3600,3600,3600
		2026-02,first_resolution,2,225000,225000,432000,432000,432000
		2026-02,resolution,2,261000,261000,432000,432000,432000
		2026-02,taken,1,0,0,0,0,0
		2026-03,taken,1,0,0,0,0,0
	END
	run hd-report times -H -b agent agent!= metric=first_reply,resolution
	same <<-'END'
		first_reply,ana,2,2400,2400,3600,3600,3600
		first_reply,bia,1,3600,3600,3600,3600,3600
		resolution,ana,2,48600,48600,86400,86400,86400
		resolution,bia,1,90000,90000,90000,90000,90000
	END
}

@test "percentiles are the nearest rank of a hundred" {
	hd-init -d "$(db hundred)"
	{
		echo subject,created,status,solved
		for ((i = 1; i <= 100; i++)); do
			echo "s,@1767225600,solved,@$((1767225600 + i))"
		done
	} | hd-new -q -d "$(db hundred)"
	# 1 to 100: mean and median 50.5, in whole seconds 51
	hd-report -d "$(db hundred)" times -H metric=resolution | same resolution,100,51,51,90,95,100
}

# ------------------------------------------------------------------------ sla

@test "sla counts the clocks met, missed, open and cancelled, and how late they are" {
	# late by 30 min (3), 4 days (4) and until now 20 h (5); by 1 h (3)
	run hd-report sla
	same <<-'END'
		metric,met,missed,open,cancelled,attained,late_median,late_p90,late_max,paused,warned
		first_reply,2,3,1,1,0.4000,72000,345600,345600,0.0000,0
		resolution,4,1,2,1,0.8000,3600,3600,3600,0.0000,0
	END
}

@test "sla is the same before and after the sweep" {
	hd-report sla -b priority >before
	hd-sla sweep >late
	hd-report sla -b priority | diff before -
	# late by now: the replies to 3, 4 and 5, the solution of 3
	cut -d, -f2,3 late | tail -n +2 | sort | same $'3,first_reply\n3,resolution\n4,first_reply\n5,first_reply'
}

@test "sla by month counts a clock where it began" {
	run hd-report sla -p month
	same <<-'END'
		period,metric,met,missed,open,cancelled,attained,late_median,late_p90,late_max,paused,warned
		2026-01,first_reply,2,0,0,0,1.0000,,,,0.0000,0
		2026-01,resolution,2,0,0,0,1.0000,,,,0.0000,0
		2026-02,first_reply,0,2,0,0,0.0000,173700,345600,345600,0.0000,0
		2026-02,resolution,2,1,0,0,0.6667,3600,3600,3600,0.0000,0
		2026-03,first_reply,0,1,1,1,0.0000,72000,72000,72000,,0
		2026-03,resolution,0,0,2,1,,,,,,0
	END
}

@test "sla by the columns of the tickets" {
	run hd-report sla -H -b agent agent=ana,bia
	same <<-'END'
		first_reply,ana,2,0,0,0,1.0000,,,,0.0000,0
		first_reply,bia,0,2,0,0,0.0000,36900,72000,72000,0.0000,0
		resolution,ana,2,0,0,0,1.0000,,,,0.0000,0
		resolution,bia,1,1,1,0,0.5000,3600,3600,3600,0.0000,0
	END
}

# --------------------------------------------------------------------- agents

@test "agents: what each has to do and has done" {
	run hd-report agents
	same <<-'END'
		agent,active,overdue,solved,replies,reopens,mean,median,p90
		,1,0,1,0,0,432000,432000,432000
		ana,0,0,2,2,0,48600,48600,86400
		bia,1,1,1,1,1,90000,90000,90000
	END
}

@test "agents of a period have what they solved in it" {
	run hd-report agents -H --from 2026-01-01 --to 2026-02-01
	same <<-'END'
		,1,0,0,0,0,,,
		ana,0,0,2,2,0,48600,48600,86400
		bia,1,1,0,0,0,,,
	END
	run hd-report agents -H -p month agent=ana
	same 2026-01,ana,,,2,2,0,48600,48600,86400
	# then the third ticket was open again
	hd-report agents -H --as-of 2026-02-03T09:30:00Z |
		same $'ana,0,0,2,2,0,48600,48600,86400\nbia,1,0,0,0,0,,,'
}

# -------------------------------------------------------------------- history

@test "history counts events and what they changed" {
	run hd-report history -b action
	[ "${output%%$'\n'*}" = action,events,changes ]
	# 7 new, 4 assigned, 3 replies, 8 set; configuration: 1 team, 2 agents, 1 category
	tail -n +2 <<<"$output" | some >rows
	while IFS=, read -r action events changes; do
		[ "$(sql "SELECT count(*) FROM event WHERE action = '$action'")" = "$events" ]
		[ "$(sql "SELECT count(*) FROM change c JOIN event e ON e.id = c.event WHERE action = '$action'")" = "$changes" ]
	done <rows
	hd-report history -H -b action -o line | cut -f1,2 | paste -sd' ' | same $'assign\t4 new\t7 put\t4 reply\t3 set\t8'
}

@test "history by day and by what happened to which column" {
	run hd-report history -H -b field,new field=status
	same <<-'END'
		status,closed,1,1
		status,merged,1,1
		status,open,5,5
		status,solved,5,5
	END
	hd-report history -H -p month action=new | same $'2026-01,2,0\n2026-02,2,0\n2026-03,3,0'
}

# -------------------------------------------------------------- for all of them

@test "V23: as of an instant a report has the same bytes after 1,000 later events" {
	local asked=("volume -p month" "volume -b agent,status" "backlog" "backlog -b team"
		"backlog -p week" "times" "times -b priority" "history -b action"
		"ageing" "fcr" "reopens -b team" "reassignments -b agent" "escalations"
		"recurring --from 2026-01-01" "training" "gaming" "times --censored"
		"volume --measure sum:age,max:age" "times --working" "volume -b weekday,hour" "volume -b category/1")

	for ((i = 0; i < ${#asked[@]}; i++)); do
		# shellcheck disable=SC2086	# several words
		hd-report ${asked[i]} --as-of 2026-02-12T12:00:00Z >"before.$i"
		[ "$(wc -l <"before.$i")" -gt 1 ] || [[ ${asked[i]} =~ ^(recurring|training|gaming) ]]
	done
	export HD_NOW=2026-03-05T00:00:00Z
	{ echo subject,agent; seq 400 | sed s/.*/later,ana/; } | hd-new -q
	hd-list -H -c id active=yes | hd-set -q status=solved
	hd-set -q status=open team=net priority=5 2 3 4
	hd-list -H -c id active=no status=solved | sed -n 1,200p | hd-set -q status=open
	hd-sla sweep >/dev/null
	[ "$(sql 'SELECT count(*) FROM event')" -ge 1026 ]
	export HD_NOW=2026-03-06T00:00:00Z
	for ((i = 0; i < ${#asked[@]}; i++)); do
		# shellcheck disable=SC2086	# several words
		hd-report ${asked[i]} --as-of 2026-02-12T12:00:00Z | diff "before.$i" - || {
			echo "${asked[i]}"
			false
		}
	done
}

@test "as of now a report is what it is" {
	for report in volume backlog times history ageing fcr reopens reassignments \
		escalations recurring training gaming; do
		hd-report "$report" >now
		hd-report "$report" --as-of now | diff now -
	done
}

@test "as of an instant each report has the bytes that it had then" {
	local at n=0

	nl -s': ' -w1 >reports <<-'END'
		sla
		sla -b agent
		sla -p day -b weekday,hour
		sla -b status metric=resolution
		sla metric!=resolution agent=ana
		sla --from 2026-03-02T09:30:00Z --to 2026-03-02T11:05:00Z
		agents
		agents -p day
		teams
		teams -b priority
		customers
		customers --from 2026-03-02
		value
		value -b team,priority
		value -p day
		kb
		kb -b state,language
		kb -b tag
		kb state=public
		goals
		goals name=quick
		times
		times --working
		times --working -b agent
		volume -b status
	END
	# told NAME OPTION ...: all of them, and what is behind some; status 1: a goal is missed
	told() {
		hd-report run reports "${@:2}" >"$1.all" || [ $? -eq 1 ] || return
		hd-report sla -b agent --tickets "${@:2}" >"$1.tickets"
		hd-report sla 1 --explain "${@:2}" >"$1.explain"
		hd-report sla id=1,3 --explain "${@:2}" >>"$1.explain"
	}
	# did TIME COMMAND ...: on 2 March; and what the reports say half a minute later
	did() {
		HD_NOW=2026-03-02T$1Z "${@:2}" || return
		at[n]=2026-03-02T${1%:*}:30Z
		HD_NOW=${at[n]} told "then.$n" || return
		((++n))
	}
	HD_DB=$(db past)
	export HD_NOW=2026-03-02T00:00:00Z
	hd-init
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,net\nbia,desk\n' | hd-put agent
	printf 'name,hours,zone\noffice,mon-fri 09:00-12:00,UTC\n' | hd-put calendar
	hd-put target <<-'END'
		policy,metric,priority,duration,warnings,steps
		standard,resolution,1,2h,"50%,-10m",
		standard,next_reply,1,30m,-10m,+5m team=net
		standard,resolution,3,2wh,50%,
		standard,periodic_update,1,5m,-1m,
	END
	printf 'name,calendar\nstandard,office\n' | hd-put policy
	printf 'name,report,figure,filter,period,most\nquick,times,median,metric=first_reply,day,600\n' | hd-put goal

	did 09:00:00 hd-new -q -s one -R a@x.org priority=1
	did 09:10:00 hd-new -q -s two -R b@x.org priority=3
	did 09:20:00 hd-assign -q -a ana 1
	did 09:25:00 hd-reply -q -m x 1
	did 09:30:00 hd-reply -q --from-requester -m x 1
	did 09:50:00 hd-sla sweep >sweep.1
	did 10:00:00 hd-sla sweep >sweep.2
	did 10:06:00 hd-sla sweep >sweep.3
	did 10:10:00 hd-reply -q -m x 1
	did 10:20:00 hd-set -q status=pending 1 2
	did 10:40:00 hd-kb add -q --title How --language en -m text
	did 10:50:00 hd-set -q status=open priority=1 2
	did 11:00:00 hd-new -q -s three -R a@x.org priority=3 agent=bia
	did 11:10:00 hd-set -q status=solved 1
	did 11:20:00 hd-kb edit -q --state public --tag vpn 1
	did 11:30:00 hd-set -q status=open 1
	did 11:31:00 hd-kb add -q --title Why --state internal -m text
	did 11:40:00 hd-put goal <<<$'name,report,figure,filter,period,most\nlate,sla,missed,metric=resolution,day,0'
	did 11:45:00 hd-put setting <<<$'name,value\nreopen,continue'
	did 11:50:00 hd-set -q status=solved 1 2
	did 11:55:00 hd-set -q status=open team=net 2
	# two instances of a clock, both to be warned of by one sweep
	did 11:56:00 hd-reply -q -m x 2
	did 12:04:00 hd-reply -q -m x 2
	did 12:10:00 hd-sla sweep >sweep.4
	[ "$(grep -c '^[0-9]*,2,periodic_update,[12],warning' sweep.4)" = 2 ]
	did 12:20:00 hd-drop goal quick
	did 12:30:00 hd-drop article 2
	did 12:40:00 hd-assign -q -a bia 2
	did 12:50:00 hd-set -q merged=1 3
	did 13:00:00 hd-put target <<<$'policy,metric,priority,duration\nstandard,resolution,1,1h'
	did 13:10:00 hd-sla apply
	[ "$(cat sweep.? | grep -c 'warning\|step\|breach')" -ge 6 ]
	export HD_NOW=2026-03-03T10:00:00Z
	hd-new -q -s four -R c@x.org priority=1
	hd-sla sweep >/dev/null
	hd-set -q status=closed priority=5 1 2
	hd-kb edit -q --state draft 1
	for ((t = 0; t < n; t++)); do
		told now --as-of "${at[t]}"
		for what in all tickets explain; do
			diff "then.$t.$what" "now.$what" || { echo "as of ${at[t]}"; false; }
		done
	done
	[ "$(cat then.*.all | sort -u | wc -l)" -gt 1000 ]
	hd-check
}

@test "only the report of what is not recorded refuses --as-of" {
	all=$(hd-report -H -o line | cut -f1 | some)
	for report in $all; do
		[[ $report = @(csat|dashboard) ]] || hd-report "$report" --as-of now >/dev/null
	done
	fails 64 hd-report csat --as-of now
	[ "$errors" = "hd-report: the report csat does not have the option --as-of" ]
}

@test "a span costs what happened in it: no report reads all tickets, events or clocks" {
	local reports=("volume -p month -b team" "backlog -p day" "times" "times --working" "times --censored"
		"sla" "fcr" "reopens" "reassignments" "escalations" "agents -p month" "teams -p month"
		"recurring" "customers" "training" "gaming" "value" "history -b action")

	only sqlite "it is asked for its plans"
	for report in "${reports[@]}"; do
		# shellcheck disable=SC2086	# several words
		HD_TRACE=1 hd-report $report --from 2026-02-01 --to 2026-03-01 2>&1 >/dev/null |
			sed -n 's/  -- \$1=.*//; s/^ *[0-9.]* ms  \(SELECT .*\)/\1/p' >selects
		[ -s selects ]
		while read -r select; do
			explained "$select" >plan
			if grep -E 'SCAN (t|e|c|d|k|s|x)$' plan; then
				printf '%s: %s\n' "$report" "$select"
				false
			fi
		done <selects
	done
}

@test "the reports are listed, and each of them runs" {
	hd-report -H -o line | cut -f1 | paste -sd' ' | same \
		'volume backlog ageing times sla fcr reopens reassignments escalations paths fairness agents teams csat recurring customers training worklog kb goals gaming value history dashboard'
	hd-report --list | diff <(hd-report) -
	all=$(hd-report -H -o line | cut -f1 | some)
	for report in $all; do
		[ "$report" != csat ] || continue
		for format in csv json table line; do
			hd-report "$report" -o "$format" >/dev/null
		done
	done
	for report in volume backlog times sla agents teams history fcr reopens \
		reassignments escalations gaming value kb; do
		run hd-report "$report" -p month
		[[ $output == period,* ]]
	done
	fails 64 hd-report ageing -p month
	[ "$errors" = 'hd-report: the report ageing does not have the option -p' ]
}

@test "wrong names are refused, and the nearest is named" {
	fails 64 hd-report volmue
	[ "$errors" = 'hd-report: "volmue" is not a report (did you mean "volume"?)' ]
	for by in team,team category/1,category/2; do
		fails 64 hd-report volume -b $by
		[ "$errors" = "hd-report: -b: the column \"${by%%[,/]*}\" is named twice" ]
	done
	fails 64 hd-report agents -b agent
	fails 64 hd-report volume -b priorty
	[[ $errors == *'"priorty" is not a column of the kind ticket (did you mean "priority"?)'* ]]
	fails 64 hd-report volume -p fortnight
	fails 64 hd-report volume --from someday
	fails 64 hd-report volume --from 2026-02-01 --to 2026-02-01
	[ "${errors%%$'\n'*}" = 'hd-report: --from must be before --to' ]
	fails 64 hd-report volume priorty=1
}

@test "what is not there is refused: an id, and a value of what has few" {
	fails 65 hd-report volume 1 99999
	[ "$errors" = 'hd-report: no ticket has the id 99999' ]
	same ''
	printf '99998\n' >ids
	fails 65 hd-report dashboard - <ids
	[ "$errors" = 'hd-report: no ticket has the id 99998' ]
	# what came later is there, but was not then
	hd-report volume -H 7 --as-of 2026-02-01 | same 0,0,0,0
	refused() {
		fails 64 hd-report "${@:2}"
		[ "$errors" = "hd-report: $1" ]
		same ''
	}
	refused 'metric: "nosuch" is not a choice (one of taken,first_reply,first_resolution,resolution,next_reply,requester_wait,agent_work)' \
		times metric=nosuch
	refused 'metric: "taken" is not a choice (one of first_reply,resolution)' times --censored metric!=taken
	refused 'metric: "resolutoin" is not a choice (did you mean "resolution"?)' sla metric=resolutoin
	refused 'metric: "first_resolution" is not a choice (one of first_reply,next_reply,periodic_update,pausable_update,requester_wait,agent_work,resolution,ownership,taken,promise)' \
		times --working metric=first_resolution
	refused 'state: "met" is not a choice (one of new,open,pending,hold,solved,closed,merged)' sla state=met
	refused 'band: "old" is not a choice (one of 00-01d,01-03d,03-07d,07-30d,30-90d,90d+)' ageing band=old
	refused 'sign: "late" is not a choice (one of closed_unanswered,paused_before_due,lowered_before_due,merged_late)' \
		gaming sign=late
	fails 64 hd-list state=met
	# and every one that a report tells may be asked for
	for report in times sla ageing; do
		hd-report "$report" -H | some >rows
		while IFS=, read -r key rest; do
			hd-report "$report" -H "$(hd-report "$report" | sed 's/,.*//;q')=$key" | same "$key,$rest"
		done <rows
	done
}

@test "-c of a report is not silently ignored" {
	run hd-report volume -c created
	[ "$status" -eq 64 ] || same $'created\n7'
}

@test "no report depends on the order in which a server sends rows" {
	only pgsql "SQLite has one order"
	{
		echo subject,created,priority,requester,agent,category,status,solved,closed
		for ((i = 0; i < 300; i++)); do
			echo "s $((i % 9)),@$((1767225600 + i * 12000)),$((i % 5 + 1)),c$((i % 7))@x.org,$( ((i % 2)) && echo ana || echo bia),network,$( ((i % 3)) && echo "closed,@$((1767235600 + i * 12000)),@$((1767335600 + i * 12000))" || echo ,,)"
		done
	} >many
	hd-new -q many
	hd-list -c id active=yes | hd-set -q team=net priority=2 agent=ana
	sql ANALYZE
	local parallel=force_parallel_mode options
	[ "$(sql 'SHOW server_version_num')" -lt 160000 ] || parallel=debug_parallel_query
	options="-c $parallel=on -c parallel_setup_cost=0 -c parallel_tuple_cost=0"
	options+=" -c min_parallel_table_scan_size=0 -c min_parallel_index_scan_size=0"
	options+=" -c max_parallel_workers_per_gather=4 -c enable_nestloop=off -c enable_indexscan=off"
	made() {
		local report by

		for report in $(hd-report -H -o line | cut -f1 | grep -vxE 'csat|dashboard'); do
			for by in '-b team' '--tickets --as-of 2026-02-20'; do
				echo "$report $by"
				# shellcheck disable=SC2086	# several words
				hd-report $report $by 2>/dev/null || case $? in 1 | 64) ;; *) return 1 ;; esac
			done
		done
		hd-report history -b action,field
		hd-report history -b field --tickets
		hd-report volume --measure mean:priority,median:priority,sum:id -b category/1
	}
	made >as.is
	PGOPTIONS=$options made >as.parallel
	diff as.is as.parallel
	[ "$(wc -l <as.is)" -gt 500 ]
	hd-report history -H | same "$(sql 'SELECT count(*) FROM event'),$(sql 'SELECT count(*) FROM change')"
	PGOPTIONS=$options hd-report history -H |
		same "$(sql 'SELECT count(*) FROM event'),$(sql 'SELECT count(*) FROM change')"
}

@test "an empty desk has figures, too" {
	hd-init -d "$(db empty)"
	run hd-report -d "$(db empty)" volume -H
	[ "$status" -le 1 ]
	[[ $output == '' || $output == 0,0,0,0 ]]
	for report in backlog times sla agents history; do
		run hd-report -d "$(db empty)" "$report" -p day
		[ "$status" -le 1 ]
	done
}

@test "an option has one spelling: others are unknown" {
	for option in --since --until --zone; do
		fails 64 hd-report volume $option 2026-02-01
		[[ $errors == "hd-report: unknown option $option"* ]]
	done
}

@test "-o prom: metrics for Prometheus, each in one block" {
	desk
	hd-new -q -s one team=desk
	hd-put team <<<$'name\n"a ""b"" \\ c"'
	hd-new -q -s two 'team=a "b" \ c'
	hd-report volume -b team -o prom | grep -E '^(# TYPE|hd)' | same '# TYPE hd_volume_created gauge
hd_volume_created{team="a \"b\" \\ c"} 1
hd_volume_created{team="desk"} 1
# TYPE hd_volume_solved gauge
hd_volume_solved{team="a \"b\" \\ c"} 0
hd_volume_solved{team="desk"} 0
# TYPE hd_volume_closed gauge
hd_volume_closed{team="a \"b\" \\ c"} 0
hd_volume_closed{team="desk"} 0
# TYPE hd_volume_reopened gauge
hd_volume_reopened{team="a \"b\" \\ c"} 0
hd_volume_reopened{team="desk"} 0'
	printf 'all: volume\nteams: volume -b team\ntimes\nkb\n' >listed
	hd-report run listed -o prom >figures
	[ "$(grep -c '^# TYPE hd_volume_created ' figures)" = 1 ]
	[ "$(grep -c '^hd_volume_created{report=' figures)" = 3 ]
	grep '^hd_knowledge_articles{' figures
	! command -v promtool || promtool check metrics <figures
	fails 64 hd-report volume --long -o prom
}
