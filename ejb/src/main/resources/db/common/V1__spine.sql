-- The spine: organisation, approval, journal, inbox, outbox, audit. One script for Derby and PostgreSQL; only ${text} differs.
-- Ids come from one sequence in blocks of 1000, so an id names one row of one table and an inserted batch needs no round trip (ADR 0002).
-- Rows that belong to a request name it by plain id; those references are checked at commit, so that writes need no order.
-- Times are UTC wall clock cut to milliseconds.
CREATE SEQUENCE liandong_id AS BIGINT START WITH 2000 INCREMENT BY 1000;
CREATE SEQUENCE request_number AS BIGINT START WITH 1 INCREMENT BY 1;

CREATE TABLE org_unit (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  parent_id BIGINT REFERENCES org_unit (id),
  unit_level VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  name VARCHAR(120) NOT NULL,
  chain_name VARCHAR(120),
  path VARCHAR(200) NOT NULL,
  position INTEGER NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE
);
CREATE INDEX org_unit_children ON org_unit (parent_id, position, id);
CREATE INDEX org_unit_name ON org_unit (name);

CREATE TABLE unit_alias (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  name VARCHAR(120) NOT NULL,
  CONSTRAINT unit_alias_once UNIQUE (unit_id, name)
);
CREATE INDEX unit_alias_name ON unit_alias (name);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  staff_no VARCHAR(40) NOT NULL UNIQUE,
  login VARCHAR(80) NOT NULL UNIQUE,
  name VARCHAR(80) NOT NULL,
  category VARCHAR(24)
);

CREATE TABLE post (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  post_role VARCHAR(16) NOT NULL,
  CONSTRAINT post_once UNIQUE (unit_id, post_role)
);

CREATE TABLE appointment (
  id BIGINT NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL REFERENCES post (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT appointment_once UNIQUE (post_id, person_id, valid_from)
);
CREATE INDEX appointment_person ON appointment (person_id);

CREATE TABLE audit_record (
  id BIGINT NOT NULL PRIMARY KEY,
  acted_at TIMESTAMP NOT NULL,
  actor VARCHAR(80) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  operation VARCHAR(120) NOT NULL,
  detail VARCHAR(500)
);
CREATE INDEX audit_record_at ON audit_record (acted_at, id);

CREATE TABLE approval_route (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  name VARCHAR(80) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  subject_type VARCHAR(24) NOT NULL
);

CREATE TABLE route_version (
  id BIGINT NOT NULL PRIMARY KEY,
  route_id BIGINT NOT NULL REFERENCES approval_route (id),
  version INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  own_head BOOLEAN NOT NULL,
  CONSTRAINT route_version_once UNIQUE (route_id, version)
);

CREATE TABLE route_stage (
  id BIGINT NOT NULL PRIMARY KEY,
  version_id BIGINT NOT NULL REFERENCES route_version (id),
  position INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  place VARCHAR(12) NOT NULL,
  place_level VARCHAR(12),
  place_unit_id BIGINT REFERENCES org_unit (id),
  who VARCHAR(16) NOT NULL,
  signing VARCHAR(12) NOT NULL,
  working_days INTEGER NOT NULL,
  opinion_required BOOLEAN NOT NULL,
  if_empty VARCHAR(16) NOT NULL,
  if_applicant VARCHAR(16) NOT NULL,
  if_signed VARCHAR(16) NOT NULL,
  CONSTRAINT route_stage_once UNIQUE (version_id, code)
);

CREATE TABLE approval_request (
  id BIGINT NOT NULL PRIMARY KEY,
  number VARCHAR(40) UNIQUE,
  route_version_id BIGINT NOT NULL REFERENCES route_version (id),
  route_code VARCHAR(40) NOT NULL,
  origin_id BIGINT NOT NULL REFERENCES org_unit (id),
  origin_path VARCHAR(200) NOT NULL,
  origin_name VARCHAR(250) NOT NULL,
  filer_id BIGINT NOT NULL REFERENCES person (id),
  filer_name VARCHAR(80) NOT NULL,
  subject_type VARCHAR(24) NOT NULL,
  title VARCHAR(200) NOT NULL,
  state VARCHAR(12) NOT NULL,
  stage_code VARCHAR(40),
  rail VARCHAR(4) NOT NULL,
  due_at TIMESTAMP,
  content_version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  round INTEGER NOT NULL,
  resume_position INTEGER,
  journal_seq INTEGER NOT NULL,
  journal_head VARCHAR(64) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  closed_at TIMESTAMP,
  lock_version INTEGER NOT NULL
);

CREATE TABLE approval_step (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  stage_id BIGINT REFERENCES route_stage (id),
  code VARCHAR(40) NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_name VARCHAR(120) NOT NULL,
  unit_level VARCHAR(12) NOT NULL,
  post_id BIGINT NOT NULL REFERENCES post (id),
  post_role VARCHAR(16) NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL,
  signing VARCHAR(12) NOT NULL,
  state VARCHAR(12) NOT NULL,
  outcome VARCHAR(12),
  opened_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  due_at TIMESTAMP NOT NULL,
  CONSTRAINT approval_step_once UNIQUE (request_id, round, position, unit_id)
);

CREATE TABLE signer (
  id BIGINT NOT NULL PRIMARY KEY,
  step_id BIGINT NOT NULL REFERENCES approval_step (id) DEFERRABLE INITIALLY DEFERRED,
  seat INTEGER NOT NULL,
  post_id BIGINT NOT NULL REFERENCES post (id),
  appointment_id BIGINT REFERENCES appointment (id),
  kind VARCHAR(12) NOT NULL,
  weight INTEGER NOT NULL,
  verdict VARCHAR(12),
  signed_by BIGINT REFERENCES person (id),
  signed_name VARCHAR(80),
  on_behalf_of BIGINT REFERENCES person (id),
  signed_at TIMESTAMP,
  CONSTRAINT signer_once UNIQUE (step_id, seat)
);

CREATE TABLE form_data (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL,
  title VARCHAR(200) NOT NULL,
  json ${text} NOT NULL,
  CONSTRAINT form_data_once UNIQUE (request_id, revision)
);

CREATE TABLE action_record (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  round INTEGER NOT NULL,
  action VARCHAR(16) NOT NULL,
  step_id BIGINT REFERENCES approval_step (id) DEFERRABLE INITIALLY DEFERRED,
  actor_id BIGINT NOT NULL,
  on_behalf_of BIGINT,
  acted_at TIMESTAMP NOT NULL,
  text_hash VARCHAR(64) NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  hash VARCHAR(64) NOT NULL,
  CONSTRAINT action_record_once UNIQUE (request_id, seq)
);

CREATE TABLE action_text (
  record_id BIGINT NOT NULL PRIMARY KEY REFERENCES action_record (id) DEFERRABLE INITIALLY DEFERRED,
  salt VARCHAR(32) NOT NULL,
  actor_name VARCHAR(80) NOT NULL,
  unit_name VARCHAR(120) NOT NULL,
  unit_level VARCHAR(12) NOT NULL,
  post_role VARCHAR(16) NOT NULL,
  detail VARCHAR(200),
  opinion VARCHAR(2000)
);

CREATE TABLE action_token (
  token VARCHAR(64) NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  action VARCHAR(16) NOT NULL,
  state VARCHAR(12) NOT NULL,
  version INTEGER NOT NULL,
  acted_at TIMESTAMP NOT NULL
);

CREATE TABLE inbox_item (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  step_id BIGINT REFERENCES approval_step (id) DEFERRABLE INITIALLY DEFERRED,
  route_code VARCHAR(40) NOT NULL,
  title VARCHAR(200) NOT NULL,
  origin_name VARCHAR(250) NOT NULL,
  stage_code VARCHAR(40) NOT NULL,
  rail VARCHAR(4) NOT NULL,
  sender_name VARCHAR(80) NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL,
  CONSTRAINT inbox_item_once UNIQUE (owner_id, kind, request_id, step_id)
);
CREATE INDEX inbox_item_list ON inbox_item (owner_id, kind, due_at, id);
CREATE INDEX inbox_item_request ON inbox_item (request_id);

CREATE TABLE participation (
  id BIGINT NOT NULL PRIMARY KEY,
  viewer_id BIGINT NOT NULL,
  role VARCHAR(8) NOT NULL,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  last_at TIMESTAMP NOT NULL,
  CONSTRAINT participation_once UNIQUE (request_id, viewer_id, role)
);
CREATE INDEX participation_list ON participation (viewer_id, role, last_at, id);

CREATE TABLE last_look (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BIGINT NOT NULL REFERENCES person (id),
  revision INTEGER NOT NULL,
  base_revision INTEGER,
  looked_at TIMESTAMP NOT NULL
);
-- not unique: two first looks at once leave two equal rows, of which the older one counts
CREATE INDEX last_look_of ON last_look (request_id, person_id, id);

CREATE TABLE outbox_message (
  id BIGINT NOT NULL PRIMARY KEY,
  event VARCHAR(80) NOT NULL,
  recipient_id BIGINT NOT NULL REFERENCES person (id),
  channel VARCHAR(12) NOT NULL,
  message_id VARCHAR(120) NOT NULL,
  state VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  request_id BIGINT REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  title VARCHAR(200) NOT NULL,
  actor_name VARCHAR(80) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  read_at TIMESTAMP,
  CONSTRAINT outbox_message_once UNIQUE (event, recipient_id, channel)
);
CREATE INDEX outbox_message_list ON outbox_message (recipient_id, channel, state, id);

CREATE TABLE report_task (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) NOT NULL UNIQUE,
  title VARCHAR(120) NOT NULL,
  source VARCHAR(200) NOT NULL,
  position INTEGER NOT NULL
);

CREATE TABLE report (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL UNIQUE REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  task_id BIGINT NOT NULL REFERENCES report_task (id),
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  state VARCHAR(12) NOT NULL,
  settled_at TIMESTAMP
);
CREATE INDEX report_task_unit ON report (task_id, unit_id);
