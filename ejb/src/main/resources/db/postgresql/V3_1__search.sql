-- Names are found by any part of them. Chinese words are short: an index of single characters and pairs, since trigrams find no word of two.
CREATE INDEX org_unit_path ON org_unit (path text_pattern_ops);

CREATE FUNCTION liandong_grams(words TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS
$$ SELECT array_agg(substr(words, i, n)) FROM generate_series(1, 2) n, generate_series(1, length(words) - n + 1) i $$;

CREATE INDEX org_unit_search ON org_unit USING gin (liandong_grams(search_text));
CREATE INDEX person_search ON person USING gin (liandong_grams(search_text));
