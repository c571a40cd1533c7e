-- OTRS, Znuny: what its states mean
SELECT s.name, CASE y.name WHEN 'new' THEN 'new' WHEN 'open' THEN 'open'
	WHEN 'pending reminder' THEN 'pending' WHEN 'pending auto' THEN 'pending'
	WHEN 'closed' THEN 'closed' WHEN 'removed' THEN 'closed'
	WHEN 'merged' THEN 'closed' ELSE 'open' END AS category
FROM ticket_state s JOIN ticket_state_type y ON y.id = s.type_id;
