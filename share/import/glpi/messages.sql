-- GLPI: the text of the ticket, followups, solutions and tasks
SELECT CONCAT('ticket-', t.id) AS "key", t.id AS ticket, t.date AS "at",
	'message' AS kind, 'requester' AS role,
	CONCAT('user-', (SELECT MIN(u.users_id) FROM glpi_tickets_users u
		WHERE u.tickets_id = t.id AND u.type = 1)) AS author,
	t.content AS html
FROM glpi_tickets t WHERE t.is_deleted = 0
UNION ALL
SELECT CONCAT('followup-', f.id), f.items_id, f.date,
	CASE f.is_private WHEN 1 THEN 'note' ELSE 'message' END,
	CASE WHEN EXISTS (SELECT 1 FROM glpi_tickets_users u
		WHERE u.tickets_id = f.items_id AND u.type = 1
		AND u.users_id = f.users_id) THEN 'requester' ELSE 'agent' END,
	CONCAT('user-', f.users_id), f.content
FROM glpi_itilfollowups f WHERE f.itemtype = 'Ticket'
UNION ALL
SELECT CONCAT('solution-', s.id), s.items_id, s.date_creation, 'message',
	'agent', CONCAT('user-', s.users_id), s.content
FROM glpi_itilsolutions s WHERE s.itemtype = 'Ticket'
UNION ALL
SELECT CONCAT('task-', k.id), k.tickets_id, k.date, 'note', 'agent',
	CONCAT('user-', k.users_id), k.content
FROM glpi_tickettasks k;
