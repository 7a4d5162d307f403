-- Groups by rule: fact names the condition (ADR 0021), null where the units are named one by one.
ALTER TABLE unit_group ADD COLUMN fact VARCHAR(40);

-- units of one kind, such as all studios, wherever they hang
CREATE INDEX org_unit_kind ON org_unit (kind, path);
