-- osTicket: what its statuses mean
SELECT s.name, CASE s.state WHEN 'open' THEN 'open' WHEN 'closed' THEN 'closed'
	WHEN 'archived' THEN 'closed' WHEN 'deleted' THEN 'closed' ELSE 'open' END
	AS category
FROM ost_ticket_status s;
