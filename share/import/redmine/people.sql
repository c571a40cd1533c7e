-- Redmine: users; whoever is assigned an issue is an agent
SELECT CONCAT('user-', u.id) AS id,
	CONCAT(u.firstname, ' ', u.lastname) AS name,
	(SELECT MIN(m.address) FROM email_addresses m WHERE m.user_id = u.id)
		AS address,
	CASE WHEN EXISTS (SELECT 1 FROM issues i WHERE i.assigned_to_id = u.id)
		THEN 'yes' ELSE 'no' END AS agent,
	CASE u.status WHEN 1 THEN 'no' ELSE 'yes' END AS retired
FROM users u WHERE u.type = 'User';
