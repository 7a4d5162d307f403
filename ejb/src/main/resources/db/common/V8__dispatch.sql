-- Dispatches, their receipts, and the figures of both (D1–D3, A22; ADR 0022, 0023).
-- What its subject's component knows a request by (the dispatch it answers), and the unit that the subject names for stages at it.
ALTER TABLE approval_request ADD COLUMN subject_id BIGINT;
ALTER TABLE approval_request ADD COLUMN subject_unit_id BIGINT REFERENCES org_unit (id);

CREATE SEQUENCE dispatch_number AS BIGINT START WITH 1 INCREMENT BY 1;

-- reach_id: the node that the sending unit is or hangs under; a dispatch goes to units below it and its figures end there
CREATE TABLE dispatch (
  id BIGINT NOT NULL PRIMARY KEY,
  number VARCHAR(40) CONSTRAINT dispatch_number_once UNIQUE,
  token VARCHAR(64) NOT NULL CONSTRAINT dispatch_token_once UNIQUE,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_name VARCHAR(120) NOT NULL,
  reach_id BIGINT NOT NULL REFERENCES org_unit (id),
  author_id BIGINT NOT NULL REFERENCES person (id),
  author_name VARCHAR(80) NOT NULL,
  title VARCHAR(200) NOT NULL,
  body ${text},
  body_table ${text},
  recipients ${text} NOT NULL,
  answer_route VARCHAR(40),
  due_at TIMESTAMP,
  state VARCHAR(12) NOT NULL,
  receipts INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP,
  lock_version INTEGER NOT NULL
);
CREATE INDEX dispatch_unit ON dispatch (unit_id, state, id);
CREATE INDEX dispatch_author ON dispatch (author_id, state, id);
CREATE INDEX dispatch_state ON dispatch (state, id);

-- who writes the receipts of a dispatch and how far that is; gone when they are written. No reference, so that telling how far it is
-- waits for nothing.
CREATE TABLE dispatch_sending (
  dispatch_id BIGINT NOT NULL PRIMARY KEY,
  claim VARCHAR(36),
  beat_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  done INTEGER NOT NULL
);

-- One row per dispatch and unit: it is what waits for the unit, so there is no row in an inbox beside it. from_unit_id: who gave it to
-- the unit, the sender or a unit that passed it on. watch_at: when it becomes overdue; null when that is past or no longer matters.
CREATE TABLE receipt (
  dispatch_id BIGINT NOT NULL REFERENCES dispatch (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_level VARCHAR(12) NOT NULL,
  unit_path VARCHAR(200) NOT NULL,
  from_unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  state VARCHAR(12) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  watch_at TIMESTAMP,
  overdue BOOLEAN NOT NULL,
  received_at TIMESTAMP NOT NULL,
  signed_at TIMESTAMP,
  signed_by BIGINT,
  signed_name VARCHAR(80),
  passed_at TIMESTAMP,
  passed_name VARCHAR(80),
  answer_id BIGINT,
  answered_at TIMESTAMP,
  accepted_at TIMESTAMP,
  minutes INTEGER NOT NULL,
  urged_at TIMESTAMP,
  urged INTEGER NOT NULL,
  CONSTRAINT receipt_once PRIMARY KEY (dispatch_id, unit_id)
);
CREATE INDEX receipt_unit ON receipt (unit_id, state, due_at, dispatch_id);
CREATE INDEX receipt_from ON receipt (dispatch_id, from_unit_id, unit_id);
CREATE INDEX receipt_watch ON receipt (watch_at);
CREATE INDEX receipt_signer ON receipt (signed_by);

-- Figures of everything below a unit, by the level of the units that received; dispatch 0 stands for all dispatches. Written by the
-- folding only.
CREATE TABLE unit_progress (
  dispatch_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_level VARCHAR(12) NOT NULL,
  total INTEGER NOT NULL,
  signed INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  overdue INTEGER NOT NULL,
  minutes BIGINT NOT NULL,
  CONSTRAINT unit_progress_once PRIMARY KEY (dispatch_id, unit_id, unit_level)
);
CREATE INDEX unit_progress_unit ON unit_progress (unit_id, dispatch_id);

-- What an action changes in the figures of every unit of a path, up to the dispatch's reach; written with the action, folded within seconds.
CREATE TABLE progress_delta (
  id BIGINT NOT NULL PRIMARY KEY,
  dispatch_id BIGINT NOT NULL,
  path VARCHAR(200) NOT NULL,
  unit_level VARCHAR(12) NOT NULL,
  total INTEGER NOT NULL,
  signed INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  overdue INTEGER NOT NULL,
  minutes BIGINT NOT NULL
);

-- one row that whoever folds holds, so that no two do at once
CREATE TABLE progress_fold (
  id BIGINT NOT NULL PRIMARY KEY,
  folded_at TIMESTAMP
);
INSERT INTO progress_fold (id, folded_at) VALUES (1, NULL);

-- The routes of answers: straight to the unit that gave the task, or level by level up to it.
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (3, 'answer', '反馈·下达单位审核', 'Answer, accepted by the unit that gave the task', 'answer');
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (4, 'answer-climb', '反馈·逐级审核', 'Answer, level by level', 'answer');
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (13, 3, 1, 'PUBLISHED', TRUE);
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (14, 4, 1, 'PUBLISHED', TRUE);
INSERT INTO route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days, opinion_required, if_empty, if_applicant, if_signed)
VALUES (121, 13, 50, 'accept', '下达单位审核', 'Acceptance', 'SUBJECT', NULL, 'REVIEWER', 'ANY', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (131, 14, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (132, 14, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (133, 14, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN'),
       (134, 14, 50, 'accept', '下达单位审核', 'Acceptance', 'SUBJECT', NULL, 'REVIEWER', 'ANY', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN');
