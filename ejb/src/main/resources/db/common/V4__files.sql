-- Attachments: a row per content, whose bytes lie on disk under their hash, and a row per attachment (ADR 0010).
-- An attachment belongs to the revisions of its owner from first_revision to the one before end_revision; null = it is still there.
CREATE TABLE file_content (
  id BIGINT NOT NULL PRIMARY KEY,
  hash VARCHAR(64) NOT NULL UNIQUE,
  size_bytes BIGINT NOT NULL,
  file_type VARCHAR(12) NOT NULL,
  created_at TIMESTAMP NOT NULL
);

CREATE TABLE attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_type VARCHAR(24) NOT NULL,
  owner_id BIGINT NOT NULL,
  content_id BIGINT NOT NULL REFERENCES file_content (id) DEFERRABLE INITIALLY DEFERRED,
  name VARCHAR(250) NOT NULL,
  first_revision INTEGER NOT NULL,
  end_revision INTEGER,
  added_by BIGINT NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX attachment_of ON attachment (owner_id, owner_type, id);
CREATE INDEX attachment_content ON attachment (content_id);
