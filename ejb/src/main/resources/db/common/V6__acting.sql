-- Taking back and copies with a read mark (A7). Rows of earlier versions: each step was the first attempt at its stop and reached in
-- order, nothing was taken back, nothing was copied.
ALTER TABLE approval_step ADD COLUMN attempt INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE approval_step ADD COLUMN jumped BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE approval_step DROP CONSTRAINT approval_step_once;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_once UNIQUE (request_id, round, position, unit_id, attempt);
ALTER TABLE signer ADD COLUMN taken_back_at TIMESTAMP;

-- ids of up to 20 recipients
ALTER TABLE action_text ALTER COLUMN detail SET DATA TYPE VARCHAR(400);

-- one row per recipient (a post or a person, as ids of owners go), with its read mark
CREATE TABLE request_copy (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  recipient_id BIGINT NOT NULL,
  unit_name VARCHAR(120) NOT NULL,
  post_role VARCHAR(16) NOT NULL,
  person_name VARCHAR(80),
  sender_id BIGINT NOT NULL REFERENCES person (id),
  sender_name VARCHAR(80) NOT NULL,
  copied_at TIMESTAMP NOT NULL,
  read_by BIGINT REFERENCES person (id),
  read_name VARCHAR(80),
  read_note VARCHAR(200),
  read_at TIMESTAMP,
  CONSTRAINT request_copy_once UNIQUE (request_id, recipient_id)
);
CREATE INDEX request_copy_unread ON request_copy (recipient_id, read_at);
CREATE INDEX inbox_item_sent ON inbox_item (owner_id, kind, sent_at, id);
