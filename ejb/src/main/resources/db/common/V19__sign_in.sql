-- Passwords that were wrong within the last hour, for the pause that follows (T4, ADR 0044); name_mark is 32 bits of a hash.
CREATE TABLE sign_in_failure (
  id BIGINT NOT NULL PRIMARY KEY,
  name_mark INTEGER NOT NULL,
  address VARCHAR(64) NOT NULL,
  failed_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failure_name ON sign_in_failure (name_mark, address, failed_at);
CREATE INDEX sign_in_failure_address ON sign_in_failure (address, failed_at);
CREATE INDEX sign_in_failure_at ON sign_in_failure (failed_at);

-- The last day on which somebody may sign in; without a row there is none (T1, ADR 0045).
CREATE TABLE account_term (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
  last_day DATE NOT NULL
);

-- What nodes sign with that a browser brings back: one row, made by whoever comes first (T4, ADR 0045).
CREATE TABLE stamp_key (
  id BIGINT NOT NULL PRIMARY KEY,
  secret VARCHAR(64) NOT NULL
);
