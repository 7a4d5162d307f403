-- Messages by mail and by the robots of units (A15, D9): what leaves the house. The bell stays as it is.
-- What a person wants, and the address that the person gave and confirmed; nothing of it is in the person's entry (B3).
CREATE TABLE message_preference (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
  lang VARCHAR(2) NOT NULL,
  address VARCHAR(254),
  confirmed_at TIMESTAMP,
  given_address VARCHAR(254),
  given_code VARCHAR(8),
  given_at TIMESTAMP,
  given_tries INTEGER NOT NULL,
  mailed VARCHAR(200) NOT NULL,
  rhythm VARCHAR(12) NOT NULL,
  digest_hour INTEGER NOT NULL,
  digest_day INTEGER NOT NULL,
  quiet_from INTEGER,
  quiet_to INTEGER,
  urgent_at_once BOOLEAN NOT NULL,
  lock_version INTEGER NOT NULL
);

-- the robot of a unit's group at a campus messenger
CREATE TABLE unit_robot (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL UNIQUE REFERENCES org_unit (id),
  kind VARCHAR(12) NOT NULL,
  address VARCHAR(500) NOT NULL,
  secret VARCHAR(200),
  told VARCHAR(200) NOT NULL,
  lang VARCHAR(2) NOT NULL,
  lock_version INTEGER NOT NULL
);

-- One handing-over to one recipient: one message, or all that came together. A claim puts due_at off; when nobody ends it, it is due again.
CREATE TABLE letter (
  id BIGINT NOT NULL PRIMARY KEY,
  recipient_id BIGINT NOT NULL,
  unit_id BIGINT,
  channel VARCHAR(12) NOT NULL,
  address VARCHAR(254),
  message_id VARCHAR(120) NOT NULL UNIQUE,
  state VARCHAR(12) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  claim VARCHAR(36),
  error VARCHAR(300),
  created_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);
CREATE INDEX letter_due ON letter (state, due_at, id);

-- one event for one recipient (a person, or a unit for its robot) over one channel
CREATE TABLE outgoing_message (
  id BIGINT NOT NULL PRIMARY KEY,
  event VARCHAR(80) NOT NULL,
  recipient_id BIGINT NOT NULL,
  channel VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  request_id BIGINT REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  title VARCHAR(200) NOT NULL,
  place VARCHAR(200),
  actor_name VARCHAR(80) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL,
  letter_id BIGINT REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT outgoing_message_once UNIQUE (event, recipient_id, channel)
);
CREATE INDEX outgoing_message_waiting ON outgoing_message (letter_id, due_at, recipient_id);
