-- Finding (A18): what is looked for by words, beside what approval_request holds already; written when contents count. The lists walk
-- participation by viewer, the newest request first: ids grow with time.
CREATE TABLE request_search (
  request_id BIGINT NOT NULL PRIMARY KEY REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  words VARCHAR(2000) NOT NULL,
  -- 0 = from before the upgrade: initials and fields are still to come
  filled SMALLINT NOT NULL
);
CREATE INDEX request_search_filled ON request_search (filled, request_id);
CREATE INDEX participation_viewer ON participation (viewer_id, request_id);
INSERT INTO request_search (request_id, words, filled)
SELECT id, LOWER(title) || '|' || LOWER(COALESCE(number, '')) || '|' || LOWER(origin_name), 0 FROM approval_request WHERE submitted_at IS NOT NULL;

-- what a form marks as searchable, of the revision that counts
CREATE TABLE field_value (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  field_code VARCHAR(40) NOT NULL,
  field_value VARCHAR(200) NOT NULL,
  CONSTRAINT field_value_once UNIQUE (request_id, field_code)
);

-- filters that a person keeps under a name; one of them may be what the page begins with
CREATE TABLE saved_view (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  name VARCHAR(40) NOT NULL,
  query VARCHAR(4000) NOT NULL,
  first_choice SMALLINT NOT NULL,
  CONSTRAINT saved_view_once UNIQUE (person_id, name)
);

-- what was found, written out in the background for the one who asked; gone after some days
CREATE TABLE search_export (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL REFERENCES person (id),
  query VARCHAR(4000) NOT NULL,
  format VARCHAR(8) NOT NULL,
  language VARCHAR(2) NOT NULL,
  state VARCHAR(12) NOT NULL,
  done INTEGER NOT NULL,
  cut SMALLINT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  claim VARCHAR(36),
  beat_at TIMESTAMP,
  attempts INTEGER NOT NULL
);
CREATE INDEX search_export_owner ON search_export (owner_id, id);
CREATE INDEX search_export_state ON search_export (state, finished_at);
CREATE TABLE search_export_part (
  id BIGINT NOT NULL PRIMARY KEY,
  export_id BIGINT NOT NULL REFERENCES search_export (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  content ${text} NOT NULL,
  CONSTRAINT search_export_part_once UNIQUE (export_id, position)
);

-- the private address under which a person's calendar reads deadlines; of the secret only the hash is kept
CREATE TABLE calendar_feed (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL UNIQUE REFERENCES person (id),
  secret_hash VARCHAR(64) NOT NULL UNIQUE,
  created_at TIMESTAMP NOT NULL,
  read_at TIMESTAMP
);
