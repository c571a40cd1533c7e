-- GLPI: users; whoever was ever assigned a ticket is an agent. The second part
-- has the names that its log gives them.
SELECT CONCAT('user-', u.id) AS id,
	CONCAT(COALESCE(u.firstname, ''), ' ', COALESCE(u.realname, u.name)) AS name,
	(SELECT MIN(m.email) FROM glpi_useremails m WHERE m.users_id = u.id)
		AS address,
	u.phone, CASE WHEN EXISTS (SELECT 1 FROM glpi_tickets_users x
		WHERE x.users_id = u.id AND x.type = 2) THEN 'yes' ELSE 'no' END
		AS agent,
	CASE u.is_active WHEN 1 THEN 'no' ELSE 'yes' END AS retired
FROM glpi_users u
UNION ALL
SELECT DISTINCT l.user_name, u.name,
	(SELECT MIN(m.email) FROM glpi_useremails m WHERE m.users_id = u.id),
	u.phone, CASE WHEN EXISTS (SELECT 1 FROM glpi_tickets_users x
		WHERE x.users_id = u.id AND x.type = 2) THEN 'yes' ELSE 'no' END,
	CASE u.is_active WHEN 1 THEN 'no' ELSE 'yes' END
FROM glpi_logs l
JOIN glpi_users u ON l.user_name LIKE CONCAT('%(', u.id, ')')
WHERE l.itemtype = 'Ticket';
