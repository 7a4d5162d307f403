-- Time (A9): calendars of units, limits of stages and requests, and what is due when.

-- JSON: by when a stage is signed, a request is decided, and what was returned is given back; NULL = working_days of the stage, or no limit
ALTER TABLE route_stage ADD COLUMN time_limit VARCHAR(1000);
ALTER TABLE route_version ADD COLUMN time_limit VARCHAR(1000);
ALTER TABLE route_version ADD COLUMN return_limit VARCHAR(1000);

-- by how many working days the limit was moved on request; the limit of the whole request, and of the applicant to whom it was returned
ALTER TABLE approval_step ADD COLUMN extended_days INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE approval_request ADD COLUMN extended_days INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE approval_request ADD COLUMN whole_due_at TIMESTAMP;
ALTER TABLE approval_request ADD COLUMN returned_at TIMESTAMP;
ALTER TABLE approval_request ADD COLUMN proposed_days INTEGER;

-- what has to be looked at when; one row for each matter that has a clock, claimed by the node that looks at it
CREATE TABLE deadline (
  kind VARCHAR(12) NOT NULL,
  subject_id BIGINT NOT NULL,
  next_at TIMESTAMP,
  -- up to when everything was looked at; NULL = it begins now
  fired_until TIMESTAMP,
  claimed_until TIMESTAMP,
  attempts INTEGER DEFAULT 0 NOT NULL,
  CONSTRAINT deadline_key PRIMARY KEY (kind, subject_id)
);
CREATE INDEX deadline_next ON deadline (next_at);
INSERT INTO deadline (kind, subject_id, next_at)
  SELECT 'REQUEST', id, CAST('2000-01-01 00:00:00' AS TIMESTAMP) FROM approval_request WHERE state IN ('RUNNING', 'SUSPENDED', 'RETURNED');

-- a unit's own working hours and days; what it does not say is as above it, and at last as the official calendar says
CREATE TABLE working_hours (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_path VARCHAR(200) NOT NULL,
  morning_from VARCHAR(5) NOT NULL,
  morning_to VARCHAR(5) NOT NULL,
  afternoon_from VARCHAR(5) NOT NULL,
  afternoon_to VARCHAR(5) NOT NULL,
  lock_version INTEGER NOT NULL,
  CONSTRAINT working_hours_unit UNIQUE (unit_id)
);
CREATE TABLE calendar_day (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_path VARCHAR(200) NOT NULL,
  day DATE NOT NULL,
  kind VARCHAR(8) NOT NULL,
  name VARCHAR(80) NOT NULL,
  CONSTRAINT calendar_day_once UNIQUE (unit_id, day)
);
-- terms and school holidays; teaching weeks are counted from the Monday of a term's first week
CREATE TABLE calendar_period (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES org_unit (id),
  unit_path VARCHAR(200) NOT NULL,
  kind VARCHAR(8) NOT NULL,
  school_year INTEGER NOT NULL,
  name VARCHAR(80) NOT NULL,
  starts DATE NOT NULL,
  ends DATE NOT NULL,
  CONSTRAINT calendar_period_once UNIQUE (unit_id, kind, starts)
);
