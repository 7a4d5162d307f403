-- Evaluation only: names are searched by looking at each.
CREATE INDEX org_unit_path ON org_unit (path);
