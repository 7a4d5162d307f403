-- What ran out before V16 and had nothing more to come has no row among the deadlines: it was said. What ran out while a request lay still was not.
UPDATE approval_step SET expired_for = due_at WHERE state = 'OPEN' AND expired_for IS NULL AND due_at < CURRENT_TIMESTAMP AND request_id IN
  (SELECT r.id FROM approval_request r WHERE r.state = 'RUNNING'
    AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = r.id));
UPDATE approval_request SET whole_expired_for = whole_due_at
  WHERE state IN ('RUNNING', 'RETURNED') AND whole_expired_for IS NULL AND whole_due_at < CURRENT_TIMESTAMP
    AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = approval_request.id);
UPDATE approval_request SET return_expired_for = due_at
  WHERE state = 'RETURNED' AND return_expired_for IS NULL AND due_at < CURRENT_TIMESTAMP
    AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.kind = 'REQUEST' AND d.subject_id = approval_request.id);

-- fields that a stage hides are found by nobody any more: what is kept of them is written anew in the background
UPDATE request_search SET filled = 0 WHERE request_id IN (SELECT v.request_id FROM field_value v);
