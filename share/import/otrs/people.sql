-- OTRS, Znuny: customer users and agents, both by their logins
SELECT c.login AS id, CONCAT(c.first_name, ' ', c.last_name) AS name,
	c.email AS address, c.phone, c.customer_id AS organisation,
	'no' AS agent, CASE c.valid_id WHEN 1 THEN 'no' ELSE 'yes' END AS retired
FROM customer_user c
UNION ALL
SELECT u.login, CONCAT(u.first_name, ' ', u.last_name), e.preferences_value,
	NULL, NULL, 'yes', CASE u.valid_id WHEN 1 THEN 'no' ELSE 'yes' END
FROM users u
LEFT JOIN user_preferences e ON e.user_id = u.id
	AND e.preferences_key = 'UserEmail'
WHERE u.id > 1;
