-- Every way of signing and acting (A4–A8, A20). Rows of earlier versions: every seat is of its step's post, none waits for another.
-- A route without an owner is owned by the unit at the top of each chain.
ALTER TABLE approval_route ADD COLUMN owner_id BIGINT REFERENCES org_unit (id);

-- JSON: the condition under which the stage is asked, how votes are counted, which fields are written or withheld there; words: actions not offered
ALTER TABLE route_stage ADD COLUMN stage_condition VARCHAR(4000);
ALTER TABLE route_stage ADD COLUMN voting VARCHAR(1000);
ALTER TABLE route_stage ADD COLUMN field_rights VARCHAR(2000);
ALTER TABLE route_stage ADD COLUMN withheld VARCHAR(400);

-- two stages of one position may be at one unit
ALTER TABLE approval_step DROP CONSTRAINT approval_step_once;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_once UNIQUE (request_id, round, position, code, unit_id, attempt);

-- whose seat it is: of the post, or of one person in it; where that post is; the seat that must be settled first; who opened it besides the route
ALTER TABLE signer ADD COLUMN person_id BIGINT REFERENCES person (id);
ALTER TABLE signer ADD COLUMN person_name VARCHAR(80);
ALTER TABLE signer ADD COLUMN unit_id BIGINT REFERENCES org_unit (id);
ALTER TABLE signer ADD COLUMN unit_name VARCHAR(120);
ALTER TABLE signer ADD COLUMN post_role VARCHAR(16);
-- the unit of which that person has charge, and for which he sits there (分管)
ALTER TABLE signer ADD COLUMN in_charge_of BIGINT REFERENCES org_unit (id);
ALTER TABLE signer ADD COLUMN claimed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE signer ADD COLUMN waits_for INTEGER;
ALTER TABLE signer ADD COLUMN opened_by BIGINT REFERENCES person (id);
ALTER TABLE signer ADD COLUMN opened_name VARCHAR(80);
ALTER TABLE signer ADD COLUMN opened_at TIMESTAMP;
ALTER TABLE signer ADD COLUMN on_behalf_name VARCHAR(80);
UPDATE signer SET unit_id = (SELECT s.unit_id FROM approval_step s WHERE s.id = signer.step_id),
  unit_name = (SELECT s.unit_name FROM approval_step s WHERE s.id = signer.step_id),
  post_role = (SELECT s.post_role FROM approval_step s WHERE s.id = signer.step_id),
  opened_at = (SELECT s.opened_at FROM approval_step s WHERE s.id = signer.step_id);
ALTER TABLE signer ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE signer ALTER COLUMN unit_name SET NOT NULL;
ALTER TABLE signer ALTER COLUMN post_role SET NOT NULL;
ALTER TABLE signer ALTER COLUMN opened_at SET NOT NULL;
-- what is open at a post or with a person, for when somebody leaves it
CREATE INDEX signer_open ON signer (verdict, post_id);
CREATE INDEX signer_person ON signer (person_id, verdict);
CREATE INDEX approval_request_filer ON approval_request (filer_id, state);
CREATE INDEX charge_person ON charge (person_id);

-- the post through which a row came to a person
ALTER TABLE inbox_item ADD COLUMN post_id BIGINT;
UPDATE inbox_item SET post_id = owner_id WHERE step_id IS NOT NULL;

-- the units that the subject names for stages of cooperating units (会办)
CREATE TABLE cooperation (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  position INTEGER NOT NULL,
  CONSTRAINT cooperation_once UNIQUE (request_id, unit_id)
);

ALTER TABLE approval_request ADD COLUMN suspended_at TIMESTAMP;
-- the path of the unit that may stop, void and reopen it; without one, the unit at the top
ALTER TABLE approval_request ADD COLUMN owner_path VARCHAR(200);
ALTER TABLE approval_request ADD COLUMN urged_at TIMESTAMP;

-- collective requests (汇总上报): what the items of a list on this route are; to which list a request belongs, and whether it still goes with it
ALTER TABLE approval_route ADD COLUMN item_type VARCHAR(24);
ALTER TABLE approval_request ADD COLUMN list_id BIGINT REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE approval_request ADD COLUMN list_rank INTEGER;
ALTER TABLE approval_request ADD COLUMN list_way VARCHAR(12);
ALTER TABLE approval_request ADD COLUMN supplement BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX approval_request_list ON approval_request (list_id, list_way, list_rank);

-- what an administrator proposes and a second one has to confirm
ALTER TABLE approval_request ADD COLUMN proposed VARCHAR(12);
ALTER TABLE approval_request ADD COLUMN proposed_stage VARCHAR(40);
ALTER TABLE approval_request ADD COLUMN proposed_step_id BIGINT;
ALTER TABLE approval_request ADD COLUMN proposed_seat INTEGER;
ALTER TABLE approval_request ADD COLUMN proposed_to BIGINT;
ALTER TABLE approval_request ADD COLUMN proposed_to_name VARCHAR(200);
ALTER TABLE approval_request ADD COLUMN proposed_by BIGINT REFERENCES person (id);
ALTER TABLE approval_request ADD COLUMN proposed_name VARCHAR(80);
ALTER TABLE approval_request ADD COLUMN proposed_at TIMESTAMP;
CREATE INDEX approval_request_proposed ON approval_request (proposed_at);

-- Two more routes to begin with: cooperating departments beside the reviewers, and a vote.
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (5, 'joint', '会办报送', 'With cooperating departments', 'report');
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (6, 'ballot', '票决报送', 'By vote of the reviewers', 'report');
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (15, 5, 1, 'PUBLISHED', TRUE);
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (16, 6, 1, 'PUBLISHED', TRUE);
INSERT INTO route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days, opinion_required, if_empty, if_applicant, if_signed)
VALUES (141, 15, 10, 'faculty-head', '院系会签', 'Faculty, all heads', 'LEVEL', 'FACULTY', 'HEAD', 'ALL', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (142, 15, 20, 'cooperating', '部门会办', 'Cooperating departments', 'COOPERATING', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN'),
       (143, 15, 20, 'university-reviewer', '校级依次会签', 'University review, in turn', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'SEQUENCE', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (144, 15, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN'),
       (151, 16, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (152, 16, 20, 'university-ballot', '校级票决', 'University vote', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'VOTE', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (153, 16, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN');
-- the leader in charge of the origin, where somebody has charge of it
INSERT INTO route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days, opinion_required, if_empty, if_applicant, if_signed)
VALUES (145, 15, 25, 'leader-in-charge', '分管领导审签', 'Leader in charge', 'LEVEL', 'UNIVERSITY', 'LEADER', 'ANY', 3, FALSE, 'SKIP', 'SKIP', 'SKIP');
UPDATE route_stage SET voting = '{"weights":{"HEAD":2,"REVIEWER":1,"CLERK":1},"quorum":">=2/3","threshold":">1/2","of":"CAST","tie":"PRESIDING"}' WHERE id = 152;
-- who reviews it may put the wording right himself, instead of returning it for that
UPDATE route_stage SET field_rights = '{"write":["text"]}' WHERE id = 143;


-- A route for lists of reports, whose order the reviewers may change.
INSERT INTO approval_route (id, code, name, name_en, subject_type, item_type) VALUES (7, 'collective', '汇总报送', 'Ranked list of reports', 'list', 'report');
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (17, 7, 1, 'PUBLISHED', TRUE);
INSERT INTO route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days, opinion_required, if_empty, if_applicant, if_signed)
VALUES (161, 17, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (162, 17, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (163, 17, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN');
UPDATE route_stage SET withheld = 'reorder' WHERE id IN (161, 163);

-- what follows by itself is done in no post
ALTER TABLE action_text ALTER COLUMN post_role DROP NOT NULL;

-- what the watchdog found when it last looked, and when that was
CREATE TABLE stall (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(16) NOT NULL,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  number VARCHAR(40),
  route_code VARCHAR(40) NOT NULL,
  stage_code VARCHAR(40),
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_name VARCHAR(120) NOT NULL,
  unit_path VARCHAR(200) NOT NULL,
  since TIMESTAMP NOT NULL
);
CREATE INDEX stall_path ON stall (unit_path, id);
CREATE TABLE stall_look (
  id BIGINT NOT NULL PRIMARY KEY,
  looked_at TIMESTAMP,
  stalls INTEGER NOT NULL
);
INSERT INTO stall_look (id, looked_at, stalls) VALUES (1, NULL, 0);
CREATE INDEX approval_step_open ON approval_step (state, request_id);

-- words that a signer uses often (常用意见)
CREATE TABLE stock_phrase (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  words VARCHAR(200) NOT NULL,
  CONSTRAINT stock_phrase_once UNIQUE (person_id, words)
);
