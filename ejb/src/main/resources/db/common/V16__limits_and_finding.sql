-- the limit of which it was said that it ran out: another one is said again, and what was said before this version is not repeated
ALTER TABLE approval_step ADD COLUMN expired_for TIMESTAMP;
ALTER TABLE approval_request ADD COLUMN whole_expired_for TIMESTAMP;
ALTER TABLE approval_request ADD COLUMN return_expired_for TIMESTAMP;
UPDATE approval_step SET expired_for = due_at WHERE state = 'OPEN' AND due_at <=
  (SELECT COALESCE(d.fired_until, CURRENT_TIMESTAMP) FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = approval_step.request_id);
UPDATE approval_request SET whole_expired_for = whole_due_at WHERE whole_due_at <=
  (SELECT COALESCE(d.fired_until, CURRENT_TIMESTAMP) FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = approval_request.id);
UPDATE approval_request SET return_expired_for = due_at WHERE state = 'RETURNED' AND due_at <=
  (SELECT COALESCE(d.fired_until, CURRENT_TIMESTAMP) FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = approval_request.id);

-- finding what fits little of what one sees (ADR 0038): by a field, by days, by what had been drafted up to a day
CREATE INDEX field_value_found ON field_value (field_code, field_value, request_id);
CREATE INDEX approval_request_submitted ON approval_request (submitted_at);
CREATE INDEX approval_request_created ON approval_request (created_at);
