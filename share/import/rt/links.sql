-- Request Tracker: links between tickets of this server
SELECT l.LocalBase AS ticket, CASE l.Type WHEN 'DependsOn' THEN 'blocked-by'
	WHEN 'MemberOf' THEN 'parent' WHEN 'MergedInto' THEN 'duplicates'
	ELSE 'relates' END AS link, l.LocalTarget AS other
FROM Links l WHERE l.LocalBase > 0 AND l.LocalTarget > 0
	AND l.LocalBase <> l.LocalTarget;
