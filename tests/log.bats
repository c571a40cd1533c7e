#!/usr/bin/env bats
# hd-log: what happened, and what led to it.

load helper

me=$(id -un)

setup() {
	fresh
	desk
}

# story: two tickets with a little history
story() {
	printf 'login,team\nana,desk\n' | hd-put agent				# 1
	hd-new -q -s one -R bo@example.org -m "It burns"			# 2
	hd-new -q -s two							# 3
	HD_NOW=2026-03-02T09:10:00Z hd-assign -q -a ana -r "she is near" 1	# 4
	HD_NOW=2026-03-02T09:20:00Z hd-reply -q --as ana -m "Coming" 1		# 5
	HD_NOW=2026-03-02T09:30:00Z hd-set -q status=solved 1			# 6
}

@test "the log of a ticket is its events with what they changed" {
	story
	run hd-log 1
	same <<-END
		event,at,actor,ticket,action,field,old,new,reason
		2,2026-03-02T09:00:00Z,$me,1,new,,,,
		4,2026-03-02T09:10:00Z,$me,1,assign,agent,,ana,she is near
		4,2026-03-02T09:10:00Z,$me,1,assign,status,new,open,she is near
		4,2026-03-02T09:10:00Z,$me,1,assign,team,,desk,she is near
		5,2026-03-02T09:20:00Z,ana,1,reply,,,,
		6,2026-03-02T09:30:00Z,$me,1,set,status,open,solved,
	END
}

@test "--all has what the program keeps up to date, too" {
	story
	run hd-log --all -H -c event,field,old,new 1 event=5,6
	same <<-'END'
		5,due,2026-03-02T13:00:00Z,2026-03-05T09:00:00Z
		5,first_reply,,2026-03-02T09:20:00Z
		5,replies,0,1
		6,active,yes,no
		6,due,2026-03-05T09:00:00Z,
		6,solved,,2026-03-02T09:30:00Z
		6,status,open,solved
	END
}

@test "without a ticket it is the log of the desk" {
	story
	run hd-log -H -c event,ticket,action
	same $'1,,put\n2,1,new\n3,2,new\n4,1,assign\n4,1,assign\n4,1,assign\n5,1,reply\n6,1,set'
}

@test "conditions and ids on standard input restrict it" {
	story
	hd-log -H -c event action=new,reply | same $'2\n3\n5'
	hd-log -H -c event "at>=2026-03-02T09:20:00Z" | same $'5\n6'
	hd-log -H -c event actor=ana | same 5
	echo 2 | hd-log -H -c event - | same 3
	hd-log -H -c event 2 1 action=new | sort | same $'2\n3'
	hd-log -H -c event field=agent new=ana | same 4
	fails 1 hd-log action=merge
	fails 1 hd-log 99
	fails 64 hd-log actoin=new
}

@test "formats and columns are those of every list" {
	story
	run hd-log -o json -c event,old,new,field 1 field=agent
	same '{"event":4,"old":null,"new":"ana","field":"agent"}'
	hd-log -o line -c event,action 2 | same $'3\tnew'
}

@test "--why walks back to the person who began it" {
	hd-new -q -s one					# 1
	export HD_NOW=2026-03-02T13:00:01Z
	hd-sla sweep | hd-escalate -q -r late			# 2 breach, 3 escalate
	printf 'id,field,new,cause\n1,tag,late,3\n' | hd-set -q	# 4
	run hd-log --why 4 -H -c event,action,reason
	same <<-'END'
		4,set,
		3,escalate,late
		2,breach,first_reply
	END
	hd-log --why 1 -H -c event | same 1
	fails 1 hd-log --why 99
	fails 64 hd-log --why 4 1
	fails 64 hd-log --why x
}

# follow ARGUMENT ...: hd-log -f in the background, its lines at descriptor 9
follow() {
	mkfifo lines
	timeout 60 hd-log -H -f "$@" >lines 9<&- &
	pid=$!
	exec 9<lines
}

# next LINE: this is the next that it prints, sooner or later
next() {
	local line

	read -r -t 30 -u 9 line || { echo "nothing instead of $1"; return 1; }
	[ "$line" = "$1" ] || { echo "$line instead of $1"; return 1; }
}

@test "-f waits for more and prints it" {
	story
	follow -c event,action 1
	for line in 2,new 4,assign 4,assign 4,assign 5,reply 6,set; do
		next $line
	done
	hd-note -q -m x 2
	hd-note -q -m x --at 2026-03-02T10:00:00Z 1
	next 8,note
	hd-set -q priority=1 --at 2026-03-02T10:00:00Z 1
	next 9,set
	kill $pid
	wait $pid || :
	exec 9<&-
}

@test "-f ends when nobody reads" {
	hd-new -q -s a
	follow -c event
	next 1
	exec 9<&-
	hd-note -q -m x 1
	# 141 is SIGPIPE; 124 would be the end of patience
	ended=0
	wait $pid || ended=$?
	[ "$ended" -eq 141 ]
}

@test "-f does not keep writers waiting" {
	hd-new -q -s a
	hd-log -f -H >out &
	pid=$!
	for i in 1 2 3 4 5; do
		timeout 20 hd-note -q -m "$i" 1
	done
	kill "$pid"
	wait "$pid" || :
	hd-list -H entry -c id | wc -l | same 5
}

@test "a change of configuration is in the log with its key" {
	printf 'login\nana\n' | hd-put agent
	printf 'login,name\nana,Ana\n' | hd-put agent
	run hd-log -H -c kind,name,action,field,old,new
	same $'agent,ana,put,,,\nagent,ana,put,name,,Ana'
}
