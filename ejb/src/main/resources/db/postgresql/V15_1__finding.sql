-- Requests are found by any part of their words, as units and people are (V3_1).
CREATE INDEX request_search_words ON request_search USING gin (liandong_grams(words));
