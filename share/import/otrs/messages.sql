-- OTRS 6, Znuny: articles; those that customers cannot see are notes
SELECT a.id AS "key", a.ticket_id AS ticket, a.create_time AS "at",
	CASE a.is_visible_for_customer WHEN 1 THEN 'message' ELSE 'note' END
		AS kind,
	CASE s.name WHEN 'customer' THEN 'requester' WHEN 'agent' THEN 'agent'
		ELSE 'system' END AS role,
	CASE s.name WHEN 'customer' THEN t.customer_user_id
		WHEN 'agent' THEN u.login ELSE 'system' END AS author,
	m.a_body AS body
FROM article a
JOIN ticket t ON t.id = a.ticket_id
JOIN article_sender_type s ON s.id = a.article_sender_type_id
JOIN article_data_mime m ON m.article_id = a.id
LEFT JOIN users u ON u.id = a.create_by
ORDER BY a.ticket_id, a.id;
