-- Numbers have frequent characters and pairs: words of three characters and more are found by triples (V15_1 had none).
DROP INDEX request_search_words;

CREATE FUNCTION liandong_parts(words TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS
$$ SELECT array_agg(substr(words, i, n)) FROM generate_series(1, 3) n, generate_series(1, length(words) - n + 1) i $$;

-- up to three of them, from the end, where numbers differ; the rest is confirmed by LIKE
CREATE FUNCTION liandong_sought(word TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS
$$ SELECT array_agg(right(left(word, length(word) - n), 3)) FROM generate_series(0, least(greatest(length(word) - 3, 0), 8), 3) n $$;

CREATE INDEX request_search_words ON request_search USING gin (liandong_parts(words));

-- what was filed under a unit, wherever that unit stood then
CREATE INDEX approval_request_units ON approval_request USING gin (string_to_array(origin_path, '/'));

-- the same as a list to begin with: a faculty or a class has few, which the planner cannot know of one that is rare
CREATE FUNCTION liandong_filed_under(unit TEXT) RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 50 AS
$$ BEGIN RETURN QUERY SELECT id FROM approval_request WHERE string_to_array(origin_path, '/') @> ARRAY[unit]; END $$;
