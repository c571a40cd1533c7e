-- Conditions compare text without accents and capitals. The program makes the
-- pattern (plain.c), which costs more than a part of ASCII; SQLite compares with
-- the part itself. Filters that are kept keep their meaning: `subject~x' becomes
-- `subject~~x' (hd-init -u).
SET LOCAL ROLE hd_admin;

CREATE FUNCTION has(whole text, part text, pattern text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT CASE
		WHEN strpos(lower(whole COLLATE "C"), part) > 0 THEN true
		WHEN octet_length(whole) = length(whole) THEN false
		ELSE whole COLLATE "C" ~ pattern
	END
$$;

RESET ROLE;
