-- Daily seals of the journal, the chain of the audit, and the checks of both with what they found (A16, T8, ADR 0012).
CREATE TABLE journal_seal (
  seal_day DATE NOT NULL PRIMARY KEY,
  records INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  sealed_at TIMESTAMP NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  hash VARCHAR(64) NOT NULL
);
-- one day's records, whatever the length of history
CREATE INDEX action_record_at ON action_record (acted_at);

CREATE TABLE integrity_check (
  id BIGINT NOT NULL PRIMARY KEY,
  scope VARCHAR(12) NOT NULL,
  subject VARCHAR(40),
  state VARCHAR(12) NOT NULL,
  started_by VARCHAR(80) NOT NULL,
  started_at TIMESTAMP NOT NULL,
  progress_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  total BIGINT NOT NULL,
  done BIGINT NOT NULL,
  erased BIGINT NOT NULL,
  broken INTEGER NOT NULL,
  finding VARCHAR(40),
  arguments VARCHAR(400)
);

-- A record gets its place in the chain shortly after it was written, so that many at once need not wait for one another.
ALTER TABLE audit_record ADD COLUMN chain_no BIGINT;
ALTER TABLE audit_record ADD COLUMN previous_hash VARCHAR(64);
ALTER TABLE audit_record ADD COLUMN hash VARCHAR(64);
ALTER TABLE audit_record ADD CONSTRAINT audit_record_chain UNIQUE (chain_no);
CREATE INDEX audit_record_actor ON audit_record (actor, acted_at, id);
CREATE INDEX audit_record_kind ON audit_record (kind, acted_at, id);

-- One row: both ends of the chain. first_hash is what stood before the oldest record that is still there.
CREATE TABLE audit_chain (
  id BIGINT NOT NULL PRIMARY KEY,
  first_no BIGINT NOT NULL,
  first_hash VARCHAR(64) NOT NULL,
  last_no BIGINT NOT NULL,
  last_hash VARCHAR(64) NOT NULL
);
INSERT INTO audit_chain (id, first_no, first_hash, last_no, last_hash) VALUES (1, 1, '', 0, '');
