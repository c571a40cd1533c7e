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
	word		TEXT NOT NULL,
	page		INTEGER NOT NULL,
	list		BLOB NOT NULL,
	PRIMARY KEY (word, page)
) STRICT, WITHOUT ROWID;

-- How many articles a page has, and how many words these have.
CREATE TABLE search_size (
	page		INTEGER PRIMARY KEY,
	articles	INTEGER NOT NULL,
	title		INTEGER NOT NULL,
	body		INTEGER NOT NULL
) STRICT;
