-- Imports of the organisation: what was handed in, what it would do, and what became of it (ADR 0015). A job and its effect are
-- committed together, so that it happens once whatever happens to the server.
CREATE TABLE import_job (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  source VARCHAR(12) NOT NULL,
  title VARCHAR(200) NOT NULL,
  import_mode VARCHAR(12) NOT NULL,
  state VARCHAR(12) NOT NULL,
  note VARCHAR(24),
  owner_id BIGINT REFERENCES person (id),
  confirmed_by BIGINT REFERENCES person (id),
  created_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  finished_at TIMESTAMP,
  fingerprint VARCHAR(64),
  problem_count INTEGER NOT NULL,
  line_count INTEGER NOT NULL,
  done_count INTEGER NOT NULL,
  units_new INTEGER NOT NULL,
  people_new INTEGER NOT NULL,
  appointments_new INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  claim VARCHAR(36),
  beat_at TIMESTAMP,
  attempts INTEGER NOT NULL,
  lock_version INTEGER NOT NULL,
  -- the same content of the folder is proposed once (PLT-10); of uploads there is no hash
  content_key VARCHAR(80) NOT NULL CONSTRAINT import_job_content UNIQUE
);
CREATE INDEX import_job_unit ON import_job (unit_id, id);
CREATE INDEX import_job_state ON import_job (state, id);

-- one list of a job; content is kept until the job has ended
CREATE TABLE import_part (
  id BIGINT NOT NULL PRIMARY KEY,
  job_id BIGINT NOT NULL REFERENCES import_job (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name VARCHAR(160) NOT NULL,
  kind VARCHAR(16),
  mapping ${text} NOT NULL,
  line_count INTEGER NOT NULL,
  CONSTRAINT import_part_once UNIQUE (job_id, position)
);

-- packed texts: the lines of a part (owner_id = part), what was found in a job (owner_id = job)
CREATE TABLE import_text (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  content ${text} NOT NULL,
  CONSTRAINT import_text_once UNIQUE (owner_id, kind)
);

-- where a message leads that is not about a request
ALTER TABLE outbox_message ADD COLUMN place VARCHAR(200);
