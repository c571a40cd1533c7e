-- GLPI 9.5 and later: tickets as they are now; the first requester and assignee
SELECT t.id AS "key", t.date AS created, t.date_mod AS updated,
	t.solvedate AS solved, t.closedate AS closed, t.name AS subject,
	t.status, t.priority, t.type, c.completename AS category,
	CONCAT('user-', (SELECT MIN(u.users_id) FROM glpi_tickets_users u
		WHERE u.tickets_id = t.id AND u.type = 1)) AS requester,
	CONCAT('user-', (SELECT MIN(u.users_id) FROM glpi_tickets_users u
		WHERE u.tickets_id = t.id AND u.type = 2)) AS agent,
	(SELECT MIN(g.name) FROM glpi_groups_tickets x
		JOIN glpi_groups g ON g.id = x.groups_id
		WHERE x.tickets_id = t.id AND x.type = 2) AS team,
	e.name AS organisation, r.name AS channel, t.time_to_resolve AS promised
FROM glpi_tickets t
LEFT JOIN glpi_itilcategories c ON c.id = t.itilcategories_id
LEFT JOIN glpi_entities e ON e.id = t.entities_id
LEFT JOIN glpi_requesttypes r ON r.id = t.requesttypes_id
WHERE t.is_deleted = 0
ORDER BY t.id;
