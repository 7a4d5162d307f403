-- The organisation as its administrators keep it: duties, former names, successors, seats held by other posts, charges, deputies, groups.
-- search_text is made by the entities (names, aliases, initials, code in lower case); rows of earlier versions get theirs at the next start.
ALTER TABLE org_unit ADD COLUMN duty VARCHAR(2000);
ALTER TABLE org_unit ADD COLUMN on_behalf_of VARCHAR(200);
ALTER TABLE org_unit ADD COLUMN successor_id BIGINT REFERENCES org_unit (id);
ALTER TABLE org_unit ADD COLUMN search_text VARCHAR(2000);
ALTER TABLE org_unit ADD COLUMN lock_version INTEGER DEFAULT 0 NOT NULL;
CREATE INDEX org_unit_successor ON org_unit (successor_id);

-- an alias in use, or (former_until set) a name the unit had until then; a name can be borne, given up and borne again
ALTER TABLE unit_alias ADD COLUMN former_until TIMESTAMP;
CREATE INDEX unit_alias_unit ON unit_alias (unit_id);
ALTER TABLE unit_alias DROP CONSTRAINT unit_alias_once;

-- unit_id: the unit a person belongs to and whose administrators keep the entry; grants nothing
ALTER TABLE person ADD COLUMN unit_id BIGINT REFERENCES org_unit (id);
ALTER TABLE person ADD COLUMN search_text VARCHAR(400);
ALTER TABLE person ADD COLUMN lock_version INTEGER DEFAULT 0 NOT NULL;
CREATE INDEX person_unit ON person (unit_id, staff_no);
UPDATE person SET unit_id =
  (SELECT MIN(p.unit_id) FROM appointment a JOIN post p ON p.id = a.post_id WHERE a.person_id = person.id);

CREATE TABLE person_category (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(24) NOT NULL CONSTRAINT person_category_code UNIQUE,
  name VARCHAR(40) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  position INTEGER NOT NULL,
  offered BOOLEAN NOT NULL
);

INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (201, 'IDEOLOGICAL', '思想政治工作干部', 'Ideological and political work', 10, TRUE);
INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (202, 'PARTY_AFFAIRS', '党务工作干部', 'Party affairs', 20, TRUE);
INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (203, 'TEACHER', '专业课教师', 'Teacher', 30, TRUE);
INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (204, 'COUNSELLOR', '辅导员', 'Counsellor', 40, TRUE);
INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (206, 'EXPERT', '专家', 'Expert', 60, TRUE);
INSERT INTO person_category (id, code, name, name_en, position, offered) VALUES (205, 'STAFF', '管理人员', 'Administrative staff', 50, TRUE);

-- a post whose holders hold this one too: 宣传部部长 is a member of the leading group
CREATE TABLE ex_officio_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL REFERENCES post (id),
  holder_post_id BIGINT NOT NULL REFERENCES post (id),
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT ex_officio_seat_once UNIQUE (post_id, holder_post_id, valid_from)
);
CREATE INDEX ex_officio_seat_holder ON ex_officio_seat (holder_post_id);

-- who is in a post, and when: appointed himself, or through another post (via_post_id)
CREATE VIEW post_holder (id, post_id, person_id, via_post_id, valid_from, valid_to) AS
  SELECT a.id, a.post_id, a.person_id, CAST(NULL AS BIGINT), a.valid_from, a.valid_to
    FROM appointment a
  UNION ALL
  SELECT a.id, s.post_id, a.person_id, s.holder_post_id,
         CASE WHEN a.valid_from > s.valid_from THEN a.valid_from ELSE s.valid_from END,
         CASE WHEN s.valid_to IS NULL THEN a.valid_to
              WHEN a.valid_to IS NULL OR a.valid_to > s.valid_to THEN s.valid_to
              ELSE a.valid_to END
    FROM ex_officio_seat s JOIN appointment a ON a.post_id = s.holder_post_id;

CREATE TABLE charge (
  id BIGINT NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL REFERENCES post (id),
  person_id BIGINT REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  valid_from DATE NOT NULL,
  valid_to DATE
);
CREATE INDEX charge_unit ON charge (unit_id);
CREATE INDEX charge_post ON charge (post_id);

CREATE TABLE deputy (
  id BIGINT NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL REFERENCES post (id),
  principal_id BIGINT NOT NULL REFERENCES person (id),
  deputy_id BIGINT NOT NULL REFERENCES person (id),
  route_code VARCHAR(40),
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL
);
CREATE INDEX deputy_principal ON deputy (principal_id);
CREATE INDEX deputy_deputy ON deputy (deputy_id);

CREATE TABLE unit_group (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL REFERENCES org_unit (id),
  name VARCHAR(80) NOT NULL,
  lock_version INTEGER NOT NULL,
  CONSTRAINT unit_group_once UNIQUE (owner_id, name)
);

CREATE TABLE unit_group_member (
  group_id BIGINT NOT NULL REFERENCES unit_group (id),
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  CONSTRAINT unit_group_member_once PRIMARY KEY (group_id, unit_id)
);
CREATE INDEX unit_group_member_unit ON unit_group_member (unit_id);

CREATE TABLE unit_change (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  kind VARCHAR(12) NOT NULL,
  acted_at TIMESTAMP NOT NULL,
  before_name VARCHAR(250),
  after_name VARCHAR(250)
);
CREATE INDEX unit_change_unit ON unit_change (unit_id, id);

-- what is not closed and climbs through a unit: looked through when the unit is merged or closed
CREATE INDEX approval_request_under ON approval_request (state, origin_path);
CREATE INDEX approval_step_post ON approval_step (post_id, state);
