-- GLPI: links between tickets
SELECT l.tickets_id_1 AS ticket, CASE l.link WHEN 1 THEN 'relates'
	WHEN 2 THEN 'duplicates' WHEN 3 THEN 'parent' ELSE 'child' END AS link,
	l.tickets_id_2 AS other
FROM glpi_tickets_tickets l;
