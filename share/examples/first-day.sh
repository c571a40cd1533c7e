#!/bin/sh
# first-day.sh - a help desk from nothing, and what two weeks of work look like
#
# usage: first-day.sh [DIRECTORY]       (make demo)
#
# It makes DIRECTORY (a temporary one if not given) with a database, desk.db,
# in it: teams, agents and callers, forty tickets in Portuguese and English,
# who answered what, what was late and went up a level, an article, reports.
# Time is given (HD_NOW), so that it prints the same whenever it is run.
#
# For a desk of your own: put your people where theirs stand, leave out HD_NOW
# and the loop of days; hd-new, hd-assign, hd-reply and hd-sla are used alike.
set -eu
dir=${1:-$(mktemp -d)}
mkdir -p "$dir"
export HD_DB="$dir/desk.db" TZ=UTC LC_ALL=C.UTF-8
export HD_NOW='2026-03-02 08:00'

title() {
	printf '\n== %s\n\n' "$1"
}

title 'A desk: teams, agents, categories, callers'
hd-init
hd-put team <<'END'
name,level,help
desk,1,takes every call
network,2,"cables, wireless, VPN"
systems,2,servers and programs
END
hd-put agent <<'END'
login,name,team,level,skills
ana,Ana Souza,desk,1,pt en printers
bruno,Bruno Dias,desk,1,pt passwords
carla,Carla Nunes,network,2,vpn wifi
david,David Moore,systems,2,erp mail
END
hd-put category <<'END'
name,team
account,desk
hardware,desk
hardware/printer,
network,network
network/vpn,
network/wifi,
software,systems
software/erp,
software/mail,
END
printf '%s\n' name Aurora Northwind | hd-put organisation
hd-put contact <<'END'
address,name,organisation,language,relation
joana@aurora.example,Joana Reis,Aurora,pt,external
tiago@aurora.example,Tiago Melo,Aurora,pt,external
luiza@aurora.example,Luíza Prado,Aurora,pt,external
emma@northwind.example,Emma Clark,Northwind,en,external
oliver@northwind.example,Oliver Shaw,Northwind,en,external
grace@desk.example,Grace Hall,,en,internal
END
hd-list agent

cat >"$dir/tickets.csv" <<'END'
created,requester,channel,type,priority,category,subject,body
2026-03-02 08:12,joana@aurora.example,email,incident,high,network/vpn,A VPN cai a cada dez minutos,"Bom dia! Desde sexta a VPN cai a cada dez minutos."
2026-03-02 08:40,emma@northwind.example,phone,incident,normal,hardware/printer,Printer on 2nd floor jams,"Every second page gets stuck."
2026-03-02 09:05,tiago@aurora.example,web,request,low,account,Acesso para a nova estagiária,"Maria Alves começa na quinta e precisa de conta."
2026-03-02 11:30,oliver@northwind.example,email,question,normal,software/mail,How do I share my calendar?,"With people outside the company, if possible."
2026-03-02 14:20,luiza@aurora.example,chat,incident,critical,software/erp,ERP fora do ar,"Ninguém consegue faturar!"
2026-03-03 08:02,grace@desk.example,walk-in,request,planned,hardware,A second monitor,"For the reception."
2026-03-03 09:15,joana@aurora.example,email,incident,normal,network/wifi,Wi-Fi lento na sala 12,"As chamadas de vídeo travam."
2026-03-03 10:48,emma@northwind.example,phone,incident,high,account,Locked out after holiday,"My password expired while I was away."
2026-03-03 15:31,tiago@aurora.example,web,question,low,software,Qual versão do navegador usar?,"O portal recomenda qual?"
2026-03-04 08:25,oliver@northwind.example,email,incident,normal,hardware,Laptop battery lasts 20 minutes,"It was fine last month."
2026-03-04 09:50,luiza@aurora.example,chat,request,normal,software/erp,Relatório de vendas por região,"Preciso de uma coluna a mais."
2026-03-04 13:10,grace@desk.example,monitor,incident,critical,network,Core switch 2 does not answer,"No reply to ping since 13:08."
2026-03-04 16:45,joana@aurora.example,email,incident,normal,network/vpn,VPN não conecta em casa,"Diz: erro 809."
2026-03-05 08:30,emma@northwind.example,web,request,low,account,Mailbox for the new team,"sales-eu@northwind.example"
2026-03-05 10:05,tiago@aurora.example,phone,incident,high,hardware/printer,Impressora fiscal parada,"Acende a luz vermelha."
2026-03-05 11:11,oliver@northwind.example,email,question,normal,software,Is the update safe to install?,"A window asks me every morning."
2026-03-05 17:20,luiza@aurora.example,chat,incident,normal,software/mail,E-mails chegam duplicados,"Todos, desde ontem."
2026-03-06 09:00,grace@desk.example,walk-in,request,planned,network,Cable in meeting room 4,"Until the end of the month."
2026-03-06 09:42,joana@aurora.example,email,question,low,account,Como troco a minha senha?,"Não acho o menu."
2026-03-06 15:55,emma@northwind.example,phone,incident,high,software/erp,Invoices show the wrong tax,"Only those of March."
2026-03-09 08:05,tiago@aurora.example,web,incident,normal,network/wifi,Sem Wi-Fi no refeitório,"O sinal some ao meio-dia."
2026-03-09 08:33,oliver@northwind.example,email,incident,high,software/mail,Mail to customers bounces,"""550 rejected"" since Saturday."
2026-03-09 10:10,luiza@aurora.example,chat,question,normal,software/erp,Onde vejo pedidos cancelados?,"O menu mudou."
2026-03-09 14:27,emma@northwind.example,email,request,normal,hardware,Headset for a new colleague,"With a USB plug."
2026-03-10 08:15,joana@aurora.example,phone,incident,critical,network,Filial sem rede,"Toda a filial de Santos parou."
2026-03-10 09:20,grace@desk.example,monitor,incident,normal,software,Disk of srv-7 is 91 % full,"It was 85 % a week ago."
2026-03-10 11:00,tiago@aurora.example,web,request,low,account,Remover conta de ex-funcionário,"Paulo Neri saiu dia 6."
2026-03-10 16:40,oliver@northwind.example,email,incident,normal,hardware/printer,Printer prints blank pages,"New cartridge, same result."
2026-03-11 08:50,luiza@aurora.example,chat,incident,high,software/erp,Nota fiscal não é emitida,"Erro de certificado."
2026-03-11 09:35,emma@northwind.example,phone,question,low,network/vpn,May I use the VPN abroad?,"I travel to Porto next week."
2026-03-11 13:00,joana@aurora.example,email,incident,normal,software/mail,Não consigo anexar PDF,"Arquivo de 12 MB."
2026-03-11 17:05,grace@desk.example,walk-in,request,planned,hardware,Replace the old projector,"Room 3."
2026-03-12 08:20,tiago@aurora.example,web,incident,high,account,Conta bloqueada,"Errei a senha três vezes."
2026-03-12 10:15,oliver@northwind.example,email,incident,normal,network/wifi,Guest wireless asks for a code,"Which one?"
2026-03-12 11:45,luiza@aurora.example,chat,request,normal,software,Licença do editor de imagens,"Para a equipe de marketing."
2026-03-12 15:30,emma@northwind.example,email,incident,low,hardware,Keyboard types twice,"The letter e, mostlyy."
2026-03-13 08:10,joana@aurora.example,phone,incident,normal,hardware/printer,Impressora sem toner,"A da recepção."
2026-03-13 09:30,grace@desk.example,api,change,planned,network,Renew the certificate of vpn-1,"It ends on 31 March."
2026-03-13 11:20,tiago@aurora.example,web,question,normal,software/erp,Posso exportar para planilha?,"O relatório de estoque."
2026-03-13 14:00,oliver@northwind.example,email,incident,high,network/vpn,VPN client crashes at start,"After the update of this morning."
END

cat >"$dir/replies.csv" <<'END'
at,id,role,actor,status,body
2026-03-02 08:31,1,agent,carla,open,"Bom dia, Joana. Qual é a versão do cliente?"
2026-03-02 09:10,2,agent,bruno,solved,"Hello Emma, I have cleaned the rollers; it prints again."
2026-03-02 10:02,1,requester,,,"Versão 5.1."
2026-03-02 14:29,5,agent,david,open,"Estamos verificando o servidor."
2026-03-02 15:40,5,agent,david,solved,"O banco de dados parou; foi reiniciado às 15:35."
2026-03-02 16:00,4,agent,david,solved,"Open the calendar, then Share, then Anyone with the link."
2026-03-03 08:15,1,agent,carla,solved,"A versão 5.3 corrige as quedas; já está no portal."
2026-03-03 11:00,8,agent,bruno,solved,"Unlocked; you are asked for a new password at the next login."
2026-03-03 12:30,3,agent,ana,pending,"Em qual departamento a Maria vai trabalhar?"
2026-03-04 09:00,3,requester,,,"No financeiro."
2026-03-04 11:30,3,agent,ana,solved,"A conta está pronta; a senha foi enviada a você."
2026-03-04 13:14,12,agent,carla,open,"On my way to the server room."
2026-03-04 14:50,12,agent,carla,solved,"A power supply had failed; it runs on the spare one."
2026-03-05 10:20,15,agent,ana,open,"Estou a caminho."
2026-03-05 16:30,13,agent,carla,solved,"O erro 809 é a porta 4500/UDP fechada no roteador; veja o artigo."
2026-03-06 10:00,19,agent,bruno,solved,"Menu Conta, depois Segurança, depois Trocar senha."
2026-03-06 16:10,15,agent,ana,solved,"A cabeça de impressão foi trocada."
2026-03-09 09:15,22,agent,david,hold,"Our provider is on a block list; they have asked to be taken off."
2026-03-09 10:00,15,requester,,,"Parou de novo, a mesma luz."
2026-03-10 08:21,25,agent,carla,open,"A operadora confirma um rompimento de fibra."
2026-03-10 13:30,25,agent,carla,solved,"A fibra foi emendada às 13:20."
2026-03-11 09:00,29,agent,david,solved,"O certificado foi renovado."
2026-03-12 08:40,33,agent,bruno,solved,"Conta liberada."
2026-03-13 08:45,22,agent,david,solved,"We are off the list; mail goes out again."
2026-03-13 14:20,40,agent,carla,open,"Thank you, Oliver. I see it here, too."
END

# of DAY: the records of that day, with their heading
of() {
	sed -n -e 1p -e "/^$1/p"
}

for day in 02 03 04 05 06 09 10 11 12 13; do
	HD_NOW="2026-03-$day 18:00"
	of "2026-03-$day" <"$dir/tickets.csv" | hd-new -q
	# each to the least busy of its team, at the moment it came in
	hd-list status=new agent= -c id,created |
		hd-assign -q --as ana -s least-loaded --map created=at
	of "2026-03-$day" <"$dir/replies.csv" | hd-reply -q
	case $day in
	04 | 09 | 13)
		title "What has become late by $HD_NOW, and goes up a level"
		hd-sla sweep -o csv >"$dir/late-$day.csv"
		hd-escalate -q --as ana --level +1 -r 'late' <"$dir/late-$day.csv"
		;;
	esac
done
