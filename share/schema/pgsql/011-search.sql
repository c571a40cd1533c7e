SET LOCAL ROLE hd_admin;
-- The index of the knowledge base. The program writes it in the transaction of
-- the article, reads it, and works out the scores, so both engines find the same
-- articles in the same order. `hd-kb index' makes it anew.
DROP TABLE article_text;

-- Which articles have a word (its stem, without accents). A page is 4,096 ids.
-- The list has an entry for each article that has the word, by id: how far the
-- id is behind the one before (the first: behind the first of the page) in 7
-- bits a byte, low bits first; a byte with how often the word is in the title
-- (2 bits), in learned questions (2 bits) and in the text (4 bits); a byte with
-- half the words of the title (3 bits) and 1 + 2 log2 of the words of the text
-- (5 bits).
CREATE TABLE search_list (
	word		TEXT COLLATE "C" NOT NULL,
	page		BIGINT NOT NULL,
	list		BYTEA NOT NULL,
	PRIMARY KEY (word, page)
);

-- How many articles a page has, and how many words these have.
CREATE TABLE search_size (
	page		BIGINT PRIMARY KEY,
	articles	BIGINT NOT NULL,
	title		BIGINT NOT NULL,
	body		BIGINT NOT NULL
);

GRANT INSERT, UPDATE, DELETE ON search_list, search_size TO hd_agent;
RESET ROLE;
