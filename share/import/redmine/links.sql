-- Redmine: relations of issues, and parents
SELECT r.issue_from_id AS ticket, CASE r.relation_type
	WHEN 'duplicates' THEN 'duplicates' WHEN 'blocks' THEN 'blocks'
	ELSE 'relates' END AS link, r.issue_to_id AS other
FROM issue_relations r
UNION ALL
SELECT i.id, 'parent', i.parent_id FROM issues i WHERE i.parent_id IS NOT NULL;
