-- Request Tracker: users; whoever owns a ticket is an agent
SELECT CONCAT('user-', u.id) AS id, COALESCE(u.RealName, u.Name) AS name,
	u.EmailAddress AS address, u.Organization AS organisation,
	CASE WHEN EXISTS (SELECT 1 FROM Tickets t WHERE t.Owner = u.id)
		THEN 'yes' ELSE 'no' END AS agent,
	CASE p.Disabled WHEN 0 THEN 'no' ELSE 'yes' END AS retired
FROM Users u
JOIN Principals p ON p.id = u.id
WHERE u.Name NOT IN ('Nobody', 'RT_System');
