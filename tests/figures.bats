#!/usr/bin/env bats
# hd-report: what each figure is, worked out by hand. Where a definition is
# somebody else's, the vector (V11, V12 ...) names it.

load helper

# ticket ASSIGNMENT ...: a new one, quietly
ticket() {
	hd-new -q -s "${subject:-x}" "$@"
}

# --------------------------------------------------------------- definitions

@test "every column of every report is defined" {
	desk
	all=$(hd-report --list -H -o line | cut -f1 | some)
	for report in $all; do
		[ "$report" != dashboard ] || continue
		hd-report "$report" --define -H -o line | cut -f3 | sort >defined
		# the keys that a report always has are no figures
		{ hd-report "$report" -o csv 2>/dev/null || [ "$report" = csat ]; } | sed -n 1p | tr , '\n' | grep -vxE \
			"$(case $report in
			ageing) echo band ;;
			times | sla) echo metric ;;
			agents) echo agent ;;
			teams | fairness) echo team ;;
			recurring) echo subject ;;
			customers) echo requester ;;
			training) echo 'team|agent|category' ;;
			gaming) echo sign ;;
			paths) echo 'path|reason' ;;
			*) echo . ;;
			esac)" | sort | diff defined - || {
			[ "$report" = training ] && continue
			echo "$report"
			false
		}
	done
	hd-report sla --define | sed -n 1,2p | cut -d, -f 1-5 | same \
		$'report,version,figure,unit,counts\nsla,4,met,count,clocks that ended in time; every instance counts'
	hd-report times --define --censored -H -o line | cut -f3 | paste -sd' ' |
		same 'n censored median p90 p95'
	fails 64 hd-report nothing --define
}

@test "a definition says what is left out, and where it is from" {
	hd-report fcr --define -o json | some | while read -r line; do
		[[ $line == *'"source":"'*Zendesk* ]]
		[[ $line == *'"placed":"solved"'* ]]
	done
	hd-report times --define -H -o line | sed -n 1p | cut -f 3,7 |
		same $'n\twhat has not happened yet, see --censored; what a merge or a solution has cut off'
}

# ------------------------------------------------------------ what is left out

#     agent        category  solved     else
#  1  from the     net       02-02      reply in time, closed 02-03
#     beginning
#  2  after 1 h    -         02-02
#  3  -            -         02-03      opened again 02-04
#  4  -            -         not yet
#  5  -            -         -          merged
#  6  -            net       02-05      after it was merged and opened again
#  7  -            -         02-03      merged 02-04
left_out() {
	desk
	printf 'name\nnet\n' | hd-put category
	printf 'login,team\nana,desk\n' | hd-put agent
	printf 'old,new\nmerged,open\n' | hd-put transition
	at 02-02T09:00:00 ticket agent=ana category=net
	for i in 2 3 4 5; do at 02-02T09:00:00 ticket; done
	at 02-02T09:00:00 ticket category=net
	at 02-02T09:00:00 ticket
	at 02-02T10:00:00 hd-reply -q -m x 1
	at 02-02T10:00:00 hd-assign -q -a ana 2
	at 02-02T11:00:00 hd-set -q status=solved 1 2
	at 02-03T11:00:00 hd-set -q status=closed 1
	at 02-03T11:00:00 hd-set -q status=solved 3 7
	at 02-03T11:00:00 hd-set -q merged=1 5 6
	at 02-04T11:00:00 hd-set -q merged=1 7
	at 02-04T11:00:00 hd-set -q status=open 3 6
	at 02-05T11:00:00 hd-set -q status=solved 6
}

@test "--explain: what was counted and what was left out are all seven" {
	left_out
	run hd-report volume --explain
	same <<-'END'
		figure,reason,rows
		created,counted,7
		solved,counted,4
		solved,not solved yet,1
		solved,active again,1
		solved,merged without being solved,1
		closed,counted,1
		closed,not solved yet,1
		closed,active again,1
		closed,solved but not closed yet,2
		closed,merged,2
		reopened,counted,1
	END
	for report in fcr agents teams value; do
		hd-report $report --explain -H | grep ^solved, | same \
			$'solved,counted,4\nsolved,not solved yet,1\nsolved,active again,1\nsolved,merged without being solved,1'
	done
	# 1 is no worse than all of its category who have an agent: itself
	run hd-report training --explain
	same <<-'END'
		figure,reason,rows
		solved,counted,0
		solved,no category,1
		solved,no agent,2
		solved,not solved yet,1
		solved,active again,1
		solved,merged without being solved,1
		solved,not above the team,1
		reopened,counted,0
		reassigned,counted,0
	END
	# what is of now is nothing by period; the most of one is no row
	hd-report agents -p month --explain -H | cut -d, -f1 | sort -u | paste -sd' ' | same 'reopens replies solved'
	hd-report reassignments --explain -H | same $'tickets,counted,7\nreassigned,counted,0\nreassignments,counted,0\nping_pong,counted,0'
}

@test "--explain of times: each metric has all seven, and the clocks" {
	left_out
	# 1 taken, 1 first reply, 5 and 4 resolutions; of 1, 2, 3, 6, 7 both clocks
	run hd-report times --explain
	same <<-'END'
		figure,reason,rows
		n,counted,21
		n,taken: came in with an agent,1
		n,taken: nobody has taken it yet,2
		n,taken: ended without an agent,3
		n,first_reply: not answered yet,2
		n,first_reply: ended without an answer,4
		n,first_resolution: not solved yet,1
		n,first_resolution: merged without being solved,1
		n,resolution: not solved yet,1
		n,resolution: active again,1
		n,resolution: merged without being solved,1
		n,clocks that have not ended,4
		n,clocks that a merge or a solution has cut off,4
	END
	for metric in taken first_reply first_resolution resolution; do
		hd-report times "metric=$metric" --explain -H | awk -F, '{ n += $3 } END { print n }' | same 7
	done
	# as it was when 6 had been merged, 7 had not, and 3 was solved
	run hd-report times metric=taken,first_resolution --as-of 2026-02-03T12:00:00Z --explain
	same <<-'END'
		figure,reason,rows
		n,counted,5
		n,taken: came in with an agent,1
		n,taken: nobody has taken it yet,1
		n,taken: ended without an agent,4
		n,first_resolution: not solved yet,1
		n,first_resolution: merged without being solved,2
	END
	# every clock: the two that ended, or did not, and replies and resolutions
	hd-report times --working --explain -H | awk -F, '{ n += $3 } END { print n }' |
		same "$(hd-list clock -H -c ticket | wc -l)"
	# then only 4 was still to be solved
	hd-report times --working --as-of 2026-02-03T12:00:00Z --explain -H |
		sed -n 's/^n,clocks that have not ended,//p' |
		same "$(hd-list clock -H -c ticket ticket=4 | wc -l)"
}

@test "times of some tickets have what only clocks know, too" {
	desk
	hd-new -q -s x -R joe@example.org
	at 03-02T10:00:00 hd-reply -q -m x 1
	at 03-02T11:00:00 hd-reply -q --as joe@example.org -m x 1
	at 03-02T11:30:00 hd-reply -q -m x 1
	export HD_NOW=2026-03-03T00:00:00Z
	hd-report times -H priority=3 | cut -d, -f1-3 | same $'first_reply,1,3600\nnext_reply,1,1800'
}

# ------------------------------------------------------ exact, and rounded once

@test "means and medians of numbers that are no lengths of time have decimals" {
	desk
	printf 'kind,name,type\nticket,rating,integer\nticket,effort,duration\n' | hd-put field
	printf 'subject,rating,effort\na,5,5s\nb,4,4s\nc,4,4s\nd,5,5s\n' | hd-new -q
	run hd-report volume --measure mean:rating,median:rating,sum:rating,max:rating,count:rating
	same $'created,solved,closed,reopened,mean_rating,median_rating,sum_rating,max_rating,count_rating\n4,0,0,0,4.5000,4.5000,18,5,4'
	hd-report volume -H --measure mean:rating,median:rating 1 2 3 | same 3,0,0,0,4.3333,4.0000
	# lengths of time are whole seconds, whatever their column is: 4.5 is 5
	hd-report volume -H --measure mean:effort,median:effort,sum:effort | same 4,0,0,0,5,5,18
	hd-report volume -H --measure mean:age,mean:priority,mean:reopens 1 | same 1,0,0,0,0,3.0000,0.0000
	# the same in every format, and its unit
	hd-report volume --measure mean:rating 1 2 3 -o json |
		same '{"created":3,"solved":0,"closed":0,"reopened":0,"mean_rating":4.3333}'
	hd-report volume --measure mean:rating,count:rating,sum:effort 1 2 3 --long -H |
		tail -n 3 | same $'mean_rating,number,4.3333\ncount_rating,count,3\nsum_effort,seconds,13'
	hd-report volume --measure mean:rating 1 2 3 -o html | grep -o '<dt>mean rating</dt><dd>[^<]*' | same '<dt>mean rating</dt><dd>4.3333'
	hd-report volume --measure mean:rating -b rating 1 2 -o table | sed -n 2,3p | some | grep -c '\.0000' | same 2
	# below zero, halves go away from it, too: -4.33335
	printf 'subject,rating\na,-5\nb,-4\nc,-4\n' | hd-new -q
	hd-report volume -H --measure mean:rating,median:rating 5 6 7 | same 3,0,0,0,-4.3333,-4.0000
	hd-report volume -H --measure median:rating 5 6 | same 2,0,0,0,-4.5000
}

@test "sums and means of large numbers are exact" {
	desk
	printf 'kind,name,type\nticket,bytes,integer\n' | hd-put field
	printf 'subject,bytes\na,9223372036854775807\nb,9223372036854775807\nc,9223372036854775806\n' | hd-new -q
	printf 'subject,bytes\nd,-9223372036854775807\ne,-9223372036854775807\n' | hd-new -q
	local all=--measure=sum:bytes,mean:bytes,median:bytes,min:bytes,max:bytes
	hd-report volume -H "$all" 1 2 | same 2,0,0,0,18446744073709551614,9223372036854775807.0000,9223372036854775807.0000,9223372036854775807,9223372036854775807
	hd-report volume -H "$all" 1 3 | same 2,0,0,0,18446744073709551613,9223372036854775806.5000,9223372036854775806.5000,9223372036854775806,9223372036854775807
	hd-report volume -H "$all" 4 5 | same 2,0,0,0,-18446744073709551614,-9223372036854775807.0000,-9223372036854775807.0000,-9223372036854775807,-9223372036854775807
	# the two in the middle may be far apart
	hd-report volume -H "$all" 1 4 | same 2,0,0,0,0,0.0000,0.0000,-9223372036854775807,9223372036854775807
	hd-report volume --measure sum:bytes 1 2 -o html | grep -o '<dd>18446744073709551614</dd>'
	hd-report volume --measure sum:bytes 1 2 -p month -o svg >picture.svg
	hd-report volume --measure sum:bytes 1 2 -p month -o table >/dev/null
	hd-report volume --measure sum:bytes 1 2 -o json | grep -o '"sum_bytes":18446744073709551614}'
	# groups that differ in the last digit are in order
	hd-report volume -H -b bytes | cut -d, -f1 | same $'-9223372036854775807\n9223372036854775806\n9223372036854775807'
}

@test "shares are rounded half away from zero, in pages too" {
	desk
	for ((i = 0; i < 32; i++)); do echo s,2026-02-01T00:00:00Z,solved,2026-02-02T00:00:00Z; done |
		{ echo subject,created,status,solved; cat; } | hd-new -q
	hd-reply -q -m x --at 2026-02-03T00:00:00Z 1
	# 1 of 32 is 0.03125
	hd-report fcr -H | same 32,32,1.0000,1,0.0313,32,1,0.0313
	# 0.0313 is 3.13 %, 3 of 32 0.0938 and 9.38 %; 0.0125 is 1.25 %, shown as 1.3
	hd-report fcr -o html | grep -o '<dt>share with one reply</dt><dd>[^<]*' | same '<dt>share with one reply</dt><dd>3.1 %'
	for ((i = 0; i < 48; i++)); do echo s,2026-02-01T00:00:00Z,solved,2026-02-02T00:00:00Z; done |
		{ echo subject,created,status,solved; cat; } | hd-new -q
	hd-report fcr -H | same 80,80,1.0000,1,0.0125,80,1,0.0125
	hd-report fcr -o html | grep -o '<dt>share with one reply</dt><dd>[^<]*' | same '<dt>share with one reply</dt><dd>1.3 %'
}

# ------------------------------------------------------------- first contact

@test "V11: solved with 0, 1, 2 replies is one touch in three readings" {
	desk
	for replies in 0 1 2; do
		at 01-05T09:00:00 ticket
		id=$((replies + 1))
		for ((i = 0; i < replies; i++)); do
			at 01-05T10:00:00 hd-reply -q -m x "$id"
		done
		at 01-06T09:00:00 hd-set -q status=solved "$id"
	done
	# below two: yes, yes, no; exactly one: no, yes, no
	run hd-report fcr
	same <<-'END'
		solved,below_two,below_two_share,one,one_share,settled,kept,kept_share
		3,2,0.6667,1,0.3333,3,1,0.3333
	END
	hd-report fcr --tickets | same $'figure,id\nsolved,1\nsolved,2\nsolved,3\nbelow_two,1\nbelow_two,2\none,2\nsettled,1\nsettled,2\nsettled,3\nkept,2'
	# five days have not passed on the 10th, and have on the 11th
	hd-report fcr -H --at 2026-01-11T08:59:59Z | cut -d, -f 6- | same 0,0,
	hd-report fcr -H --at 2026-01-11T09:00:00Z | cut -d, -f 6- | same 3,1,0.3333
	printf 'name,value\nfcr_window,1d\n' | hd-put setting
	hd-report fcr -H --at 2026-01-07T09:00:00Z | cut -d, -f 6- | same 3,1,0.3333
	# what was reopened was not kept
	at 01-08T09:00:00 hd-set -q status=open 2
	at 01-08T10:00:00 hd-set -q status=solved 2
	hd-report fcr -H | same 3,2,0.6667,1,0.3333,3,0,0.0000
}

# ------------------------------------------------------- reopens, reassignments

@test "as of an instant fcr_window is that of then, the zone is how it is told" {
	desk
	at 02-01T20:00:00 ticket
	at 02-02T10:00:00 hd-set -q status=solved 1
	figures() {
		HD_NOW=2026-02-0$1T00:00:00Z hd-report fcr -H "${@:2}"
		HD_NOW=2026-02-0$1T00:00:00Z hd-report volume -p day -H "${@:2}"
	}
	figures 5 >was
	run cat was
	same <<-'END'
		1,1,1.0000,0,0.0000,0,0,
		2026-02-01,1,0,0,0
		2026-02-02,0,1,0,0
	END
	printf 'name,value\nzone,Asia/Tokyo\nfcr_window,1d\n' |
		at 02-06T00:00:00 hd-put setting
	figures 7 --as-of 2026-02-05T00:00:00Z --tz UTC | cmp - was
	run figures 7
	same <<-'END'
		1,1,1.0000,0,0.0000,1,0,0.0000
		2026-02-02,1,1,0,0
	END
}

@test "reopens, hand-overs and what comes back" {
	desk
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,desk\nbia,net\n' | hd-put agent
	for i in 1 2 3 4; do at 01-05T09:00:00 ticket; done
	at 01-05T10:00:00 hd-set -q status=solved 1 2 3
	at 01-06T10:00:00 hd-set -q status=open 1 2
	at 01-06T11:00:00 hd-set -q status=solved 1
	at 01-07T11:00:00 hd-set -q status=open 1
	# 1 and 2 were reopened, 1 twice; three of four were solved
	hd-report reopens | same $'tickets,solved,reopened,rate,reopenings,most\n4,3,2,0.6667,3,2'
	hd-report reopens -H --as-of 2026-01-06T10:30:00Z | same 4,3,2,0.6667,2,1
	# 3 goes from ana to bia and back, 4 from ana to bia
	at 01-08T09:00:00 hd-set -q agent=ana 3 4
	at 01-08T10:00:00 hd-set -q agent=bia 3 4
	at 01-08T11:00:00 hd-set -q agent=ana 3
	hd-report reassignments | same $'tickets,reassigned,rate,reassignments,most,ping_pong\n4,2,0.5000,3,2,1'
	hd-report reassignments --tickets | grep ping_pong | same ping_pong,3
	hd-report reassignments -H --as-of 2026-01-08T10:30:00Z | same 4,2,0.5000,2,1,0
	# back to bia after nobody, too: 4 is taken away from her, given again
	at 01-08T12:00:00 hd-set -q agent= 4
	at 01-08T13:00:00 hd-set -q agent=bia 4
	hd-report reassignments -H | same 4,2,0.5000,4,2,2
	# taken from ana and given to bia later is one; so is a new team with a new agent
	at 01-09T09:00:00 hd-set -q agent=ana team=desk 1 2
	at 01-09T10:00:00 hd-set -q agent= 1
	at 01-09T11:00:00 hd-set -q agent=bia team=desk 1
	at 01-09T11:00:00 hd-set -q agent=bia team=net 2
	hd-report reassignments -H | same 4,4,1.0000,6,2,2
	hd-list -H -c id,reassigns | same $'1,1\n2,1\n3,2\n4,2'
}

@test "a merged ticket that becomes active again is not reopened" {
	desk
	printf 'old,new\nmerged,open\n' | hd-put transition
	for i in 1 2 3; do at 01-05T09:00:00 ticket; done
	at 01-05T10:00:00 hd-set -q status=solved 2
	at 01-05T11:00:00 hd-set -q merged=3 1 2
	at 01-06T11:00:00 hd-set -q status=open 1 2
	# 2 had been solved, and is not solved any more: that is a reopening
	hd-report volume -H | same 3,0,0,1
	hd-report volume --tickets -H | grep reopened | same reopened,2
	hd-report reopens -H | same 3,1,1,1.0000,1,1
	hd-list -H -c id,reopens | same $'1,0\n2,1\n3,0'
	at 01-07T09:00:00 hd-set -q status=solved 1
	hd-report fcr -H | same 1,1,1.0000,0,0.0000,1,0,0.0000
	# the first solution of 2 took an hour, that of 1 two days
	hd-report times -H metric=first_resolution | same first_resolution,2,88200,88200,172800,172800,172800
	hd-report gaming -H | same closed_unanswered,1,1
	at 01-08T09:00:00 hd-set -q merged=3 1
	at 01-09T09:00:00 hd-set -q status=open 1
	hd-report reopens -H | same 3,2,2,1.0000,2,1
	hd-check
	# a history of 0.1.0, which counted it
	at 01-09T10:00:00 hd-set -q merged=1 3
	at 01-09T11:00:00 hd-set -q status=open 3
	sql "UPDATE ticket SET reopens = 1 WHERE id = 3"
	run hd-check
	[ "$status" -ne 0 ]
	sql "INSERT INTO change (event, field, old, new) SELECT max(id), 'reopens', '0', '1' FROM event WHERE ticket = 3"
	hd-check
}

@test "a ticket that is still to come is not there yet" {
	desk
	printf 'login,team\nana,desk\n' | hd-put agent
	at 03-02T08:00:00 ticket agent=ana
	for day in 03-03 04-20; do
		at 03-02T08:00:00 ticket agent=ana requester=c@x.org created=2026-${day}T00:00:00Z
	done
	hd-report backlog -H | same 1,0,0,3600,3600
	hd-report backlog -H -b agent | same ana,1,0,0,3600,3600
	hd-report backlog -H -p month | same 2026-03,1
	hd-report ageing -H | same 00-01d,1,0,0,3600
	hd-report agents -H | same ana,1,0,0,0,0,,,
	hd-report teams -H | same desk,1,0,0,0,0,,,
	hd-report times -H --censored | same $'first_reply,1,1,,,\nresolution,1,1,,,'
	hd-report sla -H | same $'first_reply,0,0,1,0,,,,,,0\nresolution,0,0,1,0,,,,,,0'
	hd-report volume -H | same 1,0,0,0
	hd-report customers -H | same ''
	# what was recorded of them is to come, too
	hd-report history -H ticket=2,3 | same 0,0
	hd-report history -H ticket=2,3 --at 2026-04-20 | same 2,0
	hd-report backlog --tickets -H | same open,1
	# every report is that of now
	hd-report -H -o line | cut -f1 | grep -vxE 'csat|dashboard|goals' | some | while read -r report; do
		hd-report "$report" -H >is
		hd-report "$report" -H --as-of "$HD_NOW" | diff is -
		hd-report "$report" -H --explain >is
		hd-report "$report" -H --as-of "$HD_NOW" --explain | diff is -
		[ "$report" != history ] || continue
		hd-report "$report" -H 1 2 3 >is
		hd-report "$report" -H --as-of "$HD_NOW" 1 2 3 | diff is -
	done
	# and it is there from its first second on
	hd-report backlog -H --at 2026-03-02T23:59:59Z | cut -d, -f1 | same 1
	hd-report backlog -H --at 2026-03-03T00:00:00Z | same 2,0,1,28800,57600
}

@test "escalations are hierarchical, functional or both" {
	desk
	printf 'name\nnet\n' | hd-put team
	for i in 1 2 3; do at 01-05T09:00:00 ticket priority=3; done
	at 01-06T09:00:00 hd-escalate -q -r late --level 2 1
	at 01-07T09:00:00 hd-escalate -q -r late -t net 1
	at 02-07T09:00:00 hd-escalate -q -r late -t net 2
	hd-report escalations | same $'escalations,tickets,hierarchical,functional\n3,2,1,2'
	hd-report escalations -p month -H | same $'2026-01,2,1,1,1\n2026-02,1,1,0,1'
	at 02-08T09:00:00 hd-set -q priority=2 team=net 3
	at 02-08T10:00:00 hd-set -q type=incident 3
	run hd-report escalations --explain --from 2026-02-01
	same <<-'END'
		figure,reason,rows
		escalations,counted,1
		escalations,done by another command,1
		tickets,counted,1
		hierarchical,counted,0
		functional,counted,1
	END
}

# ------------------------------------------------------- what has not ended yet

@test "Kaplan-Meier: the example of Freireich (1963), drug and placebo" {
	# remission in weeks, here days; + is censored. Medians 23 and 8, as
	# every textbook has them
	hd-init
	local n=0
	for t in 6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+; do
		lived drug "$t"
	done
	for t in 1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23; do
		lived placebo "$t"
	done
	run hd-report times --censored -b type metric=resolution --at 2027-01-01
	same <<-'END'
		metric,type,n,censored,median,p90,p95
		resolution,incident,21,0,691200,1468800,1900800
		resolution,request,21,12,1987200,,
	END
}

# lived GROUP DAYS[+]: a ticket that was solved, or merged, after so many days
lived() {
	local days=${2%+} type=request

	[ "$1" = drug ] || type=incident
	HD_NOW=2026-01-01T00:00:00Z ticket type="$type"
	n=$((n + 1))
	if [ "$days" = "$2" ]; then
		HD_NOW=@$((1767225600 + days * 86400)) hd-set -q status=solved "$n"
	else
		HD_NOW=@$((1767225600 + days * 86400)) hd-set -q merged=1 "$n"
	fi
}

@test "silence does not look good: what was never answered is in the median" {
	desk
	at 03-02T00:00:00 ticket
	at 03-02T01:00:00 hd-reply -q -m x 1
	at 03-02T00:00:00 ticket
	at 03-02T00:00:00 ticket
	# of the answered one the median is an hour; of all there is none yet
	hd-report times -H metric=first_reply | same first_reply,1,3600,3600,3600,3600,3600
	hd-report times -H --censored metric=first_reply | same first_reply,3,2,,,
	hd-report times --explain metric=first_reply | grep answered |
		same 'n,first_reply: not answered yet,2'
}

@test "what was solved or merged without an answer waited until then, whatever comes later" {
	desk
	for i in 1 2 3 4; do
		at 02-02T00:00:00 ticket
	done
	at 02-02T01:00:00 hd-set -q merged=2 1
	at 02-02T01:00:00 hd-set -q status=solved 2
	at 02-02T02:00:00 hd-reply -q -m x 3
	at 02-02T02:00:00 hd-set -q status=solved 3
	# two are at risk after two hours, one of them is answered then; of
	# three at risk after one hour one is solved, and one of two after two
	at 02-02T03:00:00 hd-report times --censored >censored
	run cat censored
	same <<-'END'
		metric,n,censored,median,p90,p95
		first_reply,4,3,7200,,
		resolution,4,2,7200,,
	END
	at 02-02T02:30:00 hd-note -q -m 'a word more' 1 2
	at 02-02T03:00:00 hd-report times --censored | cmp - censored
	at 02-03T00:00:00 hd-report times --censored --as-of 2026-02-02T03:00:00Z |
		cmp - censored
}

@test "next replies, from the oldest that is unanswered to the answer" {
	desk
	at 03-02T00:00:00 ticket requester=a@x.org
	at 03-02T01:00:00 hd-reply -q -m x 1
	at 03-02T02:00:00 hd-reply -q --from-requester -m '?' 1
	at 03-02T03:00:00 hd-reply -q --from-requester -m '??' 1
	at 03-02T06:00:00 hd-reply -q -m y 1
	hd-report times -H metric=next_reply | same next_reply,1,14400,14400,14400,14400,14400
	hd-report times -H metric=next_reply --as-of 2026-03-02T05:59:59Z | same ''
}

@test "a question that a solution cut off goes on if the desk opens the ticket, and is new if it is asked again" {
	desk
	for i in 1 2; do
		at 02-02T09:00:00 ticket requester=a@x.org
		at 02-02T09:10:00 hd-reply -q -m x $i
		at 02-02T09:20:00 hd-reply -q --from-requester -m x $i
		at 02-02T09:30:00 hd-set -q status=solved $i
	done
	hd-report times -H metric=next_reply | same ''
	at 02-02T09:40:00 hd-set -q status=open 1
	at 02-02T09:50:00 hd-reply -q -m x 1
	at 02-02T10:00:00 hd-reply -q --from-requester -m x 2
	at 02-02T10:10:00 hd-reply -q -m x 2
	# 1: from 09:20 to 09:50; 2: from 10:00 to 10:10, and the first is cut off
	hd-report times -H metric=next_reply 1 | same next_reply,1,1800,1800,1800,1800,1800
	hd-report times -H metric=next_reply 2 | same next_reply,1,600,600,600,600,600
	hd-report times metric=next_reply --explain | same \
		$'figure,reason,rows\nn,counted,2\nn,clocks that a merge or a solution has cut off,1'
}

@test "what a merge or a solution cuts off is no answer, in time or late" {
	desk
	printf 'policy,metric,priority,duration\nstandard,next_reply,3,1h\nstandard,resolution,3,1h\n' |
		hd-put target
	for ((i = 1; i <= 4; i++)); do
		at 03-02T09:00:00 ticket priority=3 requester=a@x.org
		at 03-02T09:10:00 hd-reply -q -m x "$i"
		at 03-02T09:20:00 hd-reply -q --from-requester -m '?' "$i"
	done
	at 03-02T09:40:00 hd-set -q merged=1 2
	at 03-02T09:50:00 hd-reply -q -m y 1
	at 03-02T14:00:00 hd-set -q merged=1 3
	at 03-02T15:00:00 hd-set -q status=solved 4
	export HD_NOW=2026-03-04T00:00:00Z
	hd-list clock -H -c ticket,state,reached metric=next_reply |
		same $'1,met,yes\n2,cancelled,no\n3,breached,no\n4,breached,no'
	hd-list clock -H -c ticket,state,reached metric=resolution |
		same $'1,breaching,no\n2,cancelled,no\n3,breached,no\n4,breached,yes'
	hd-check
	# 9:20 to 9:50; 9:00 to 15:00
	hd-report times -H metric=next_reply | same next_reply,1,1800,1800,1800,1800,1800
	hd-report times --working -H metric=next_reply,resolution |
		same $'next_reply,1,1800,1800,1800,1800,1800\nresolution,1,21600,21600,21600,21600,21600'
	# paused from 10:30 to 12:30: 2 of 5 hours of the late one that was merged
	at 03-03T09:00:00 ticket priority=3
	at 03-03T10:30:00 hd-set -q status=pending 5
	at 03-03T12:30:00 hd-set -q status=open 5
	at 03-03T14:00:00 hd-set -q merged=1 5
	hd-report sla -H id=5 metric=resolution | cut -d, -f 2-6,10 | same 0,1,0,0,0.0000,0.4000
	hd-set -q status=open 4
	hd-list clock -H -c state,reached metric=resolution ticket=4 instance=1 | same breached,yes
	hd-check
}

@test "working time is what counted on the clock" {
	desk
	at 01-05T09:00:00 ticket priority=3
	at 01-05T10:00:00 hd-set -q status=pending 1
	at 01-05T13:00:00 hd-set -q status=open 1
	at 01-05T14:00:00 hd-set -q status=solved 1
	# five hours, three of them paused
	hd-report times -H metric=resolution | same resolution,1,18000,18000,18000,18000,18000
	hd-report times --working -H metric=resolution | same resolution,1,7200,7200,7200,7200,7200
	# first_reply was cancelled: nobody answered
	run hd-report times --working -H
	same <<-'END'
		agent_work,1,7200,7200,7200,7200,7200
		requester_wait,1,7200,7200,7200,7200,7200
		resolution,1,7200,7200,7200,7200,7200
	END
	hd-report sla -H metric=resolution | cut -d, -f 2-6,10 | same 1,0,0,0,1.0000,0.6000
	hd-report times --working -H --as-of 2026-01-05T13:59:59Z | same ''
	fails 64 hd-report times --working --censored
	fails 64 hd-report volume --censored
}

# ----------------------------------------------------------------- backlog, age

@test "ageing has half-open bands" {
	desk
	for d in 02T08:59:59 01T09:00:01 01T09:00:00; do
		at "03-$d" ticket 2>/dev/null || at "03-$d" ticket
	done
	HD_NOW=2026-02-23T09:00:00Z ticket
	HD_NOW=2025-01-01T00:00:00Z ticket
	run hd-report ageing
	same <<-'END'
		band,open,unassigned,overdue,oldest_age
		00-01d,2,2,1,86399
		01-03d,1,1,1,86400
		07-30d,1,1,1,604800
		90d+,1,1,1,36752400
	END
}

# -------------------------------------------------------------- tags and trees

@test "a ticket counts in each of its tags, and in a category above its own" {
	desk
	printf 'name\na\na/b\na/b/c\nd\n' | hd-put category
	ticket tag='vpn wifi' category=a/b/c
	ticket tag=vpn category=a/b
	ticket category=d
	ticket
	hd-report volume -H -b tag | same $',2,0,0,0\nvpn,2,0,0,0\nwifi,1,0,0,0'
	hd-report volume -H -b category/1 | same $',1,0,0,0\na,2,0,0,0\nd,1,0,0,0'
	hd-report volume -b category/2 | same $'category,created,solved,closed,reopened\n,1,0,0,0\na/b,2,0,0,0\nd,1,0,0,0'
	# what is left out counts in each of them, too
	hd-set -q status=solved 2
	hd-report volume -b tag --explain -H | sed -n 1,3p | same $'created,counted,5\nsolved,counted,1\nsolved,not solved yet,4'
	fails 64 hd-report volume -b status/1
	fails 64 hd-report volume -b category/x
}

@test "hours by weekday are those of the zone" {
	desk
	at 03-01T23:30:00 ticket	# a Sunday in UTC, Monday 00:30 in Berlin
	at 03-02T08:00:00 ticket
	hd-report volume -H -b weekday,hour | same $'1,8,1,0,0,0\n7,23,1,0,0,0'
	hd-report volume -H -b weekday,hour --tz Europe/Berlin | same $'1,0,1,0,0,0\n1,9,1,0,0,0'
	fails 64 hd-report backlog -b hour
}

# --------------------------------------------------------------- people, trouble

@test "recurring subjects are clusters, with what was before" {
	desk
	for s in 'Printer on floor 2 jams' 'printer jams' 'PRINTER JAMS (floor 3)' 'Re: Password forgotten' \
		'password forgotten' 'something else'; do
		subject=$s at 02-20T09:00:00 ticket
	done
	subject='Printer jams' at 01-20T09:00:00 ticket
	run hd-report recurring
	same <<-'END'
		subject,tickets,before,growth,reopened
		PRINTER JAMS (floor 3),3,1,2.0000,0
		Re: Password forgotten,2,0,,0
	END
	hd-report recurring --tickets -H -o line | cut -f 3 | paste -sd' ' | same '1 2 3 4 5'
	subject='nothing alike' at 01-20T09:00:00 ticket
	# a subject that is counted with another is counted there only
	hd-report recurring --explain | same $'figure,reason,rows\ntickets,counted,5\ntickets,alone of its kind,1\nbefore,counted,1\nbefore,alone of its kind,1\nreopened,counted,0'
}

@test "customers: signs that one may be lost" {
	desk
	at 02-01T09:00:00 ticket requester=a@x.org	# before
	at 01-31T09:00:00 ticket requester=b@x.org
	at 01-31T10:00:00 ticket requester=b@x.org
	at 01-31T11:00:00 ticket requester=b@x.org
	at 02-20T09:00:00 ticket requester=b@x.org priority=1
	at 02-21T09:00:00 ticket
	# b: three before, one now, whose reply and solution are late, and which
	# nobody has answered; silent since 02-20 09:00
	run hd-report customers --from 2026-02-01T10:00:00Z --to 2026-03-02T09:00:00Z
	same <<-'END'
		requester,tickets,before,missed,reopened,unanswered,silence,signals
		b@x.org,1,3,2,0,1,863999,3
		a@x.org,0,1,0,0,0,2505599,1
	END
	at 01-30T09:00:00 ticket
	# that of nobody is late in both, too; signals are no rows
	run hd-report customers --from 2026-02-01T10:00:00Z --to 2026-03-02T09:00:00Z --explain
	same <<-'END'
		figure,reason,rows
		tickets,counted,1
		tickets,no requester,1
		before,counted,4
		before,no requester,1
		missed,counted,2
		missed,no requester,2
		reopened,counted,0
		unanswered,counted,1
	END
}

@test "training: an agent above the team, with the interval of Wilson" {
	desk
	printf 'name\nnet\n' | hd-put category
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	for ((i = 1; i <= 30; i++)); do
		agent=ana
		((i > 10)) || agent=bia
		ticket category=net agent=$agent team=desk
	done
	hd-list -H -c id | hd-set -q status=solved
	# 5 of bia's 10, none of ana's 20: the team has 5 of 30
	hd-set -q status=open 1 2 3 4 5
	hd-set -q status=solved 1 2 3 4 5
	# Wilson for 5 of 10: 0.2366 to 0.7634 (the value in every table)
	run hd-report training
	same <<-'END'
		team,agent,category,solved,reopened,reopen_rate,reopen_low,reopen_high,team_reopen_rate,reassigned,reassign_rate,reassign_low,reassign_high,team_reassign_rate,need
		desk,bia,net,10,5,0.5000,0.2366,0.7634,0.1667,0,0.0000,0.0000,0.2775,0.0000,yes
	END
	hd-report training --explain | grep above | same 'solved,not above the team,20'
	# at its end the interval is exact: none of 9 is not more than none.
	# Wilson for 0 of 9: 0 to 0.2991, for 1 of 9: 0.0199 to 0.4350
	printf 'name\nother\n' | hd-put team
	for ((i = 31; i <= 48; i++)); do
		agent=ana
		((i > 39)) || agent=bia
		ticket category=net agent=$agent team=other
	done
	hd-set -q agent=ana team=other 31
	hd-set -q agent=bia team=other 31
	hd-list -H -c id team=other | hd-set -q status=solved
	hd-report training -H team=other | same \
		other,bia,net,9,0,0.0000,0.0000,0.2991,0.0000,1,0.1111,0.0199,0.4350,0.0556,perhaps
}

@test "gaming looks at each clock, whatever the other clocks do" {
	desk
	# priority 1: reply by 09:30, solve by 13:00; hold does not pause the reply
	for i in 1 2 3 4 5 6 7 8 9; do at 02-02T09:00:00 ticket priority=1; done
	at 02-02T09:00:00 ticket priority=3
	at 02-02T09:10:00 hd-reply -q -m x 3 5
	at 02-02T09:20:00 hd-set -q status=hold 4
	at 02-02T09:20:00 hd-set -q merged=1 6
	at 02-02T09:20:00 hd-set -q priority=2 9
	at 02-02T09:25:00 hd-reply -q -m x --status pending 8
	at 02-02T09:25:00 hd-set -q priority=1 10
	at 02-02T12:00:00 hd-set -q status=hold 3
	at 02-02T12:10:00 hd-set -q priority=4 2
	at 02-02T12:50:00 hd-set -q status=hold 1
	at 02-02T12:50:00 hd-set -q status=open 3
	at 02-02T12:55:00 hd-reply -q -m x --status hold 7
	# 3 paused for 50 minutes: its deadline is 13:50
	at 02-02T12:55:00 hd-set -q priority=2 3
	at 02-02T13:10:00 hd-set -q status=hold 5
	at 02-02T14:00:00 hd-set -q merged=1 5
	hd-report gaming -H | same $'lowered_before_due,3,3\nmerged_late,1,1\npaused_before_due,2,2'
	hd-report gaming --tickets -H | grep tickets | cut -d, -f 1,3 | same \
		$'lowered_before_due,2\nlowered_before_due,3\nlowered_before_due,9\nmerged_late,5\npaused_before_due,1\npaused_before_due,7'
	# 4, 6, 8 and 10 have no sign, and no row
	hd-report gaming -H 4 6 8 10 | same ''
	hd-report gaming -H -b priority sign=paused_before_due | same paused_before_due,1,2,2
	hd-report gaming -H --as-of 2026-02-02T12:52:00Z | same $'lowered_before_due,2,2\npaused_before_due,1,1'
	hd-report gaming -H --from 2026-02-02T12:51:00Z | same $'lowered_before_due,1,1\nmerged_late,1,1\npaused_before_due,1,1'
}

@test "gaming: what was done shortly before a deadline, and after" {
	desk
	# 30 minutes to reply to priority 1
	at 02-02T09:00:00 ticket priority=1		# 1: paused 5 minutes before
	at 02-02T09:25:00 hd-set -q status=pending 1
	at 02-02T09:00:00 ticket priority=1		# 2: paused in time
	at 02-02T09:10:00 hd-set -q status=pending 2
	at 02-02T09:00:00 ticket priority=1		# 3: lowered
	at 02-02T09:29:00 hd-set -q priority=4 3
	at 02-02T09:00:00 ticket priority=1		# 4: merged late
	at 02-02T09:45:00 hd-set -q merged=1 4
	at 02-02T09:00:00 ticket priority=1		# 5: closed without a word
	at 02-02T09:05:00 hd-set -q status=solved 5
	at 02-02T09:50:00 hd-set -q status=open 5
	at 02-02T09:00:00 ticket priority=1		# 6: merged in time
	at 02-02T09:10:00 hd-set -q merged=1 6
	at 02-02T09:00:00 ticket priority=1		# 7: answered in time, and asked back
	at 02-02T09:25:00 hd-reply -q --status pending -m 'Which one?' 7
	at 02-02T09:00:00 ticket priority=1		# 8: answered, and put on hold
	at 02-02T09:25:00 hd-reply -q --status hold -m 'We order it.' 8
	run hd-report gaming
	same <<-'END'
		sign,tickets,events
		closed_unanswered,1,1
		lowered_before_due,1,1
		merged_late,1,1
		paused_before_due,1,1
	END
	hd-report gaming -H | some | while IFS=, read -r sign rest; do
		hd-report gaming -H "sign=$sign" | same "$sign,$rest"
	done
	hd-report gaming --tickets -H | grep tickets | cut -d, -f 1,3 |
		same $'closed_unanswered,5\nlowered_before_due,3\nmerged_late,4\npaused_before_due,1'
	# V12: what was late before it was merged stays missed
	hd-report sla metric=first_reply 4 6 -H | cut -d, -f 1-6 | same first_reply,0,1,0,1,0.0000
	hd-report gaming -H --as-of 2026-02-02T09:26:00Z | same paused_before_due,1,1
}

# ------------------------------------------------------------------------ goals

@test "goals are judged by the last whole period, and a missed one is status 1" {
	desk
	at 02-10T09:00:00 ticket
	at 02-10T10:00:00 hd-reply -q -m x 1
	at 03-01T09:00:00 ticket
	hd-put goal <<-'END'
		name,report,figure,filter,period,least,most
		fast,times,p90,metric=first_reply,month,,3600
		many,volume,created,,month,2,
		none,sla,attained,metric=resolution priority=1,month,0.9,
	END
	run hd-report goals
	[ "$status" -eq 1 ]
	same <<-'END'
		goal,from,to,report,figure,value,least,most,state
		fast,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,times,p90,3600,,3600,met
		many,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,volume,created,1,2,,missed
		none,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,sla,attained,,0.9,,none
	END
	run hd-report goals name=fast
	[ "$status" -eq 0 ]
	run hd-report goals --from 2026-02-01 --to 2026-04-01 name=many -H
	same many,2026-02-01T00:00:00Z,2026-04-01T00:00:00Z,volume,created,2,2,,met
}

@test "a goal of a count is met or missed where nothing was counted; of a share or time it is none" {
	desk
	printf 'name\nnet\n' | hd-put category
	printf 'login,team\nana,desk\n' | hd-put agent
	at 02-10T09:00:00 ticket
	hd-put goal <<-'END'
		name,report,figure,filter,period,least,most
		clean,gaming,tickets,sign=merged_late,month,,3
		quick,times,median,metric=first_reply,month,,3600
		some,times,n,metric=first_reply,month,1,
		share,training,reopen_rate,team=desk agent=ana category=net,month,,0.1
		twice,volume,created,,month,1,1
	END
	run hd-report goals
	[ "$status" -eq 1 ]
	same <<-'END'
		goal,from,to,report,figure,value,least,most,state
		clean,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,gaming,tickets,0,,3,met
		quick,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,times,median,,,3600,none
		share,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,training,reopen_rate,,,0.1,none
		some,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,times,n,0,1,,missed
		twice,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,volume,created,1,1,1,met
	END
}

@test "a goal that cannot be judged is refused" {
	desk
	goal() {
		printf 'name,report,figure,filter,period,least,most\n%s\n' "$1" >goal.csv
		fails 65 hd-put goal goal.csv
		same_error "$2"
	}
	same_error() {
		[ "$errors" = "hd-put: goal.csv:2: $1" ] || {
			echo "$errors"
			false
		}
	}
	goal 'g,volume,created,,month,,' 'least: a goal needs least or most'
	goal 'g,volume,created,,month,10,5' 'least: 10 is above most, 5'
	goal 'g,volume,created,,month,0.26,0.25' 'least: 0.26 is above most, 0.25'
	goal 'g,nothing,created,,month,1,' 'report: "nothing" is not a report'
	goal 'g,csat,score,,month,0.9,' 'report: csat: no command records ratings yet'
	goal 'g,dashboard,created,,month,1,' 'report: dashboard has no figures for a goal'
	goal 'g,goals,value,,month,1,' 'report: goals has no figures for a goal'
	goal 'g,volume,open,,month,1,' 'figure: "open" is not a figure of the report volume'
	goal 'g,volume,created,colour=red,month,1,' 'filter: "colour" is not a column of the kind ticket'
	goal 'g,sla,attained,,month,1,' 'filter: the report sla has a row for each metric; choose one with metric='
	[ "$(hd-list goal -H)" = '' ]
}

# ------------------------------------------------------------- what is recorded

@test "where nothing is recorded, that is said" {
	desk
	fails 1 hd-report csat
	[ "$errors" = 'hd-report: csat: no command records ratings yet' ]
	same asked,answered,response,good,bad,score
	ticket
	hd-kb add -q --ticket 1 --title 'How to print' -m text
	hd-report kb | same $'articles,public,internal,draft,from_ticket\n1,0,0,1,1'
	hd-kb add -q --title 'How to scan' -m text
	hd-drop article 1
	hd-report kb --explain | same $'figure,reason,rows\narticles,counted,1\narticles,retired,1\npublic,counted,0\ninternal,counted,0\ndraft,counted,1\nfrom_ticket,counted,0'
}

@test "value: what the desk does for those who ask" {
	desk
	at 02-10T09:00:00 ticket requester=a@x.org
	at 02-11T09:00:00 ticket requester=a@x.org
	at 02-12T09:00:00 ticket requester=b@x.org
	at 02-10T10:00:00 hd-reply -q -m x 1
	at 02-10T11:00:00 hd-set -q status=solved 1
	# both clocks of 1 were met; of 2 and 3 both are late
	run hd-report value
	same <<-'END'
		created,solved,requesters,replies,first_contact,attained,reopened,median_reply,median_resolution
		3,1,2,1,1.0000,0.3333,0.0000,3600,7200
	END
	hd-report value --tickets | grep requesters | same $'requesters,1\nrequesters,3'
}
