-- The two routes every installation starts with (A1). Ids up to 1000 are the product's own.
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (1, 'four-level', '四级报送', 'Four levels', 'report');
INSERT INTO approval_route (id, code, name, name_en, subject_type) VALUES (2, 'university', '校内报送', 'Within the university', 'report');
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (11, 1, 1, 'PUBLISHED', TRUE);
INSERT INTO route_version (id, route_id, version, state, own_head) VALUES (12, 2, 1, 'PUBLISHED', TRUE);
INSERT INTO route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days, opinion_required, if_empty, if_applicant, if_signed)
VALUES (101, 11, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (102, 11, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (103, 11, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN'),
       (104, 11, 40, 'province-head', '省级审批', 'Province', 'LEVEL', 'PROVINCE', 'HEAD', 'ANY', 5, FALSE, 'UNIT_ADMIN', 'UNIT_ADMIN', 'SIGN_AGAIN'),
       (111, 12, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN'),
       (112, 12, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN'),
       (113, 12, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN');
