-- The route designer (A1): who published a version and when; what the product came with has neither.
ALTER TABLE route_version ADD COLUMN published_at TIMESTAMP;
ALTER TABLE route_version ADD COLUMN published_name VARCHAR(80);
ALTER TABLE route_version ADD COLUMN retired_at TIMESTAMP;

-- the version that is being written, one for each route; it becomes rows of stages when it is published
CREATE TABLE route_draft (
  id BIGINT NOT NULL PRIMARY KEY,
  route_id BIGINT NOT NULL REFERENCES approval_route (id) DEFERRABLE INITIALLY DEFERRED,
  based_on INTEGER,
  design VARCHAR(32000) NOT NULL,
  changed_name VARCHAR(80) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  lock_version INTEGER NOT NULL,
  CONSTRAINT route_draft_once UNIQUE (route_id)
);

-- requests that run on a version, by key
CREATE INDEX approval_request_version ON approval_request (route_version_id, state, id);
