-- Papers that leave the house: templates, official numbers, what was issued with its code, scans that came back (A21, PLT-12).
-- A template is never changed: the next version is another row; of a unit and kind the highest version counts.
CREATE TABLE paper_template (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  kind VARCHAR(12) NOT NULL,
  version INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  heading VARCHAR(120),
  title VARCHAR(120),
  header VARCHAR(200),
  footer VARCHAR(200),
  blocks VARCHAR(80) NOT NULL,
  body VARCHAR(4000),
  signature VARCHAR(120),
  -- the version whose attachment is the logo
  logo_of BIGINT,
  created_by BIGINT NOT NULL REFERENCES person (id),
  created_name VARCHAR(80) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT paper_template_once UNIQUE (unit_id, kind, version)
);

-- two patterns of one skeleton (digits and placeholders as #) could make the same number
CREATE TABLE number_pattern (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  name VARCHAR(80) NOT NULL,
  pattern VARCHAR(80) NOT NULL,
  skeleton VARCHAR(120) NOT NULL,
  state VARCHAR(12) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT number_pattern_once UNIQUE (skeleton)
);
CREATE INDEX number_pattern_unit ON number_pattern (unit_id, id);

CREATE TABLE paper (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(32) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  request_id BIGINT REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  dispatch_id BIGINT REFERENCES dispatch (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_name VARCHAR(250) NOT NULL,
  number VARCHAR(120),
  title VARCHAR(250) NOT NULL,
  -- where the request stood; another one means that the sheet no longer says how it is
  stamp VARCHAR(80),
  -- names of fields that the sheet does not show
  withheld VARCHAR(400) NOT NULL,
  says_hash VARCHAR(64) NOT NULL,
  bytes_hash VARCHAR(64) NOT NULL,
  template_id BIGINT,
  state VARCHAR(12) NOT NULL,
  issued_by BIGINT NOT NULL REFERENCES person (id),
  issued_name VARCHAR(80) NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  ended_name VARCHAR(80),
  ended_at TIMESTAMP,
  reason VARCHAR(200),
  CONSTRAINT paper_code UNIQUE (code)
);
CREATE INDEX paper_request ON paper (request_id, id);
CREATE INDEX paper_dispatch ON paper (dispatch_id, id);
CREATE INDEX paper_issuer ON paper (issued_by, id);

-- a row per number, also when its paper was voided: no gap is silent
CREATE TABLE issued_number (
  id BIGINT NOT NULL PRIMARY KEY,
  pattern_id BIGINT NOT NULL REFERENCES number_pattern (id),
  number_year INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  number VARCHAR(120) NOT NULL,
  paper_id BIGINT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT issued_number_once UNIQUE (pattern_id, number_year, seq),
  CONSTRAINT issued_number_text UNIQUE (number)
);
CREATE INDEX issued_number_paper ON issued_number (paper_id);

-- what came back signed and sealed, or was decided on paper; the file itself is an attachment of the row
CREATE TABLE paper_scan (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES approval_request (id) DEFERRABLE INITIALLY DEFERRED,
  kind VARCHAR(12) NOT NULL,
  paper_id BIGINT REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  matched VARCHAR(12) NOT NULL,
  added_by BIGINT NOT NULL REFERENCES person (id),
  added_name VARCHAR(80) NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX paper_scan_request ON paper_scan (request_id, id);
CREATE INDEX paper_scan_adder ON paper_scan (added_by, id);
