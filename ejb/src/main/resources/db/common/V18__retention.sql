-- when contents, names and words of a request were erased, because they are kept no longer (T7); null: they are there
ALTER TABLE approval_request ADD COLUMN erased_at TIMESTAMP;
