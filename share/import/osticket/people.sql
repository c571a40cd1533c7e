-- osTicket: users and staff
SELECT CONCAT('user-', u.id) AS id, u.name, m.address, o.name AS organisation,
	'no' AS agent, 'no' AS retired
FROM ost_user u
LEFT JOIN ost_user_email m ON m.id = u.default_email_id
LEFT JOIN ost_organization o ON o.id = u.org_id
UNION ALL
SELECT CONCAT('staff-', s.staff_id), CONCAT(s.firstname, ' ', s.lastname),
	s.email, NULL, 'yes', CASE WHEN s.isactive = 1 THEN 'no' ELSE 'yes' END
FROM ost_staff s;
