#!/bin/sh
# small-desk.sh - the small desk that the examples in the manuals work on
#
# usage: small-desk.sh       (HD_DB names the database, which must not be there)
#
#     export HD_DB=$PWD/small.db HD_NOW=2026-03-02T09:00:00Z TZ=UTC
#     small-desk.sh
#
# It makes the database, with two teams, three agents, two contacts and three
# tickets: one that nobody works on, one that is assigned, one that is solved.
# Every step has an instant of its own, 08:00 or 08:30 on 2 March 2026, so the
# desk is the same whenever it is made. Set HD_NOW as above before you try the
# examples of a manual: it is 09:00 in them.
#
# For a desk of your own: run hd-init, put your own teams and agents as below,
# and leave out HD_NOW.
set -eu
export HD_NOW=2026-03-02T08:00:00Z
hd-init
hd-put team <<END
name,level,help
network,2,second line
END
hd-put category <<END
name,team
network,network
network/vpn,
END
hd-put agent <<END
login,name,email,team,level
ana,Ana Lima,ana@example.com,desk,1
bia,Bia Reis,bia@example.com,desk,1
rui,Rui Costa,rui@example.com,network,2
END
hd-put contact <<END
address,name,relation
maria@example.com,Maria Alves,internal
joao@example.com,Joao Dias,external
END
hd-new -q --as ana -s 'Printer on fire' -R maria@example.com \
	-m 'Smoke comes out of it.' category=hardware team=desk
hd-new -q --as ana -s 'No VPN from home' -R joao@example.com \
	-m 'Error 809 since this morning.' category=network/vpn priority=high
hd-new -q --as ana -s 'Password forgotten' -R maria@example.com \
	-m 'I cannot log in.' category=account type=request team=desk

HD_NOW=2026-03-02T08:30:00Z
hd-assign -q --as ana -a rui 2
hd-assign -q --as ana -a ana 3
hd-reply -q --as ana -m 'Here is a new one.' --status solved 3
