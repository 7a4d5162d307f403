-- Liandong 0.7 on postgresql, see docs/upgrade.md
CREATE SEQUENCE dispatch_number AS bigint START WITH 2 INCREMENT BY 1;
CREATE SEQUENCE liandong_id AS bigint START WITH 23000 INCREMENT BY 1000;
CREATE SEQUENCE request_number AS bigint START WITH 19 INCREMENT BY 1;
CREATE TABLE account_term (person_id bigint NOT NULL, last_day date NOT NULL);
CREATE TABLE action_record (id bigint NOT NULL, request_id bigint NOT NULL, seq integer NOT NULL, round integer NOT NULL, action character varying(16) NOT NULL, step_id bigint, actor_id bigint NOT NULL, on_behalf_of bigint, acted_at timestamp without time zone NOT NULL, text_hash character varying(64) NOT NULL, previous_hash character varying(64) NOT NULL, hash character varying(64) NOT NULL);
CREATE TABLE action_text (record_id bigint NOT NULL, salt character varying(32) NOT NULL, actor_name character varying(80) NOT NULL, unit_name character varying(120) NOT NULL, unit_level character varying(12) NOT NULL, post_role character varying(16), detail character varying(400), opinion character varying(2000));
CREATE TABLE action_token (token character varying(64) NOT NULL, person_id bigint NOT NULL, request_id bigint NOT NULL, action character varying(16) NOT NULL, state character varying(12) NOT NULL, version integer NOT NULL, acted_at timestamp without time zone NOT NULL);
CREATE TABLE appointment (id bigint NOT NULL, post_id bigint NOT NULL, person_id bigint NOT NULL, valid_from date NOT NULL, valid_to date);
CREATE TABLE approval_request (id bigint NOT NULL, number character varying(40), route_version_id bigint NOT NULL, route_code character varying(40) NOT NULL, origin_id bigint NOT NULL, origin_path character varying(200) NOT NULL, origin_name character varying(250) NOT NULL, filer_id bigint NOT NULL, filer_name character varying(80) NOT NULL, subject_type character varying(24) NOT NULL, title character varying(200) NOT NULL, state character varying(12) NOT NULL, stage_code character varying(40), rail character varying(4) NOT NULL, due_at timestamp without time zone, content_version integer NOT NULL, revision integer NOT NULL, round integer NOT NULL, resume_position integer, journal_seq integer NOT NULL, journal_head character varying(64) NOT NULL, created_at timestamp without time zone NOT NULL, submitted_at timestamp without time zone, closed_at timestamp without time zone, lock_version integer NOT NULL, subject_id bigint, subject_unit_id bigint, suspended_at timestamp without time zone, owner_path character varying(200), urged_at timestamp without time zone, list_id bigint, list_rank integer, list_way character varying(12), supplement boolean NOT NULL DEFAULT false, proposed character varying(12), proposed_stage character varying(40), proposed_step_id bigint, proposed_seat integer, proposed_to bigint, proposed_to_name character varying(200), proposed_by bigint, proposed_name character varying(80), proposed_at timestamp without time zone, extended_days integer NOT NULL DEFAULT 0, filed_at timestamp without time zone, whole_due_at timestamp without time zone, returned_at timestamp without time zone, clock_at timestamp without time zone, proposed_days integer, whole_expired_for timestamp without time zone, return_expired_for timestamp without time zone, erased_at timestamp without time zone);
CREATE TABLE approval_route (id bigint NOT NULL, code character varying(40) NOT NULL, name character varying(80) NOT NULL, name_en character varying(80) NOT NULL, subject_type character varying(24) NOT NULL, owner_id bigint, item_type character varying(24));
CREATE TABLE approval_step (id bigint NOT NULL, request_id bigint NOT NULL, stage_id bigint, code character varying(40) NOT NULL, unit_id bigint NOT NULL, unit_name character varying(120) NOT NULL, unit_level character varying(12) NOT NULL, post_id bigint NOT NULL, post_role character varying(16) NOT NULL, round integer NOT NULL, "position" integer NOT NULL, signing character varying(12) NOT NULL, state character varying(12) NOT NULL, outcome character varying(12), opened_at timestamp without time zone NOT NULL, closed_at timestamp without time zone, due_at timestamp without time zone NOT NULL, attempt integer NOT NULL DEFAULT 1, jumped boolean NOT NULL DEFAULT false, extended_days integer NOT NULL DEFAULT 0, expired_for timestamp without time zone);
CREATE TABLE attachment (id bigint NOT NULL, owner_type character varying(24) NOT NULL, owner_id bigint NOT NULL, content_id bigint NOT NULL, name character varying(250) NOT NULL, first_revision integer NOT NULL, end_revision integer, added_by bigint NOT NULL, added_at timestamp without time zone NOT NULL);
CREATE TABLE audit_chain (id bigint NOT NULL, first_no bigint NOT NULL, first_hash character varying(64) NOT NULL, last_no bigint NOT NULL, last_hash character varying(64) NOT NULL);
CREATE TABLE audit_record (id bigint NOT NULL, acted_at timestamp without time zone NOT NULL, actor character varying(80) NOT NULL, kind character varying(24) NOT NULL, operation character varying(120) NOT NULL, detail character varying(500), chain_no bigint, previous_hash character varying(64), hash character varying(64));
CREATE TABLE calendar_day (id bigint NOT NULL, unit_id bigint NOT NULL, day date NOT NULL, kind character varying(8) NOT NULL, name character varying(80) NOT NULL);
CREATE TABLE calendar_feed (id bigint NOT NULL, person_id bigint NOT NULL, secret_hash character varying(64) NOT NULL, created_at timestamp without time zone NOT NULL, read_at timestamp without time zone);
CREATE TABLE calendar_period (id bigint NOT NULL, unit_id bigint NOT NULL, kind character varying(8) NOT NULL, school_year integer NOT NULL, name character varying(80) NOT NULL, starts date NOT NULL, ends date NOT NULL);
CREATE TABLE charge (id bigint NOT NULL, post_id bigint NOT NULL, person_id bigint, unit_id bigint NOT NULL, valid_from date NOT NULL, valid_to date);
CREATE TABLE cooperation (id bigint NOT NULL, request_id bigint NOT NULL, unit_id bigint NOT NULL, "position" integer NOT NULL);
CREATE TABLE deadline (kind character varying(12) NOT NULL, subject_id bigint NOT NULL, next_at timestamp without time zone, fired_until timestamp without time zone, claimed_until timestamp without time zone, attempts integer NOT NULL DEFAULT 0);
CREATE TABLE deputy (id bigint NOT NULL, post_id bigint NOT NULL, principal_id bigint NOT NULL, deputy_id bigint NOT NULL, route_code character varying(40), valid_from date NOT NULL, valid_to date NOT NULL);
CREATE TABLE dispatch (id bigint NOT NULL, number character varying(40), token character varying(64) NOT NULL, unit_id bigint NOT NULL, unit_name character varying(120) NOT NULL, reach_id bigint NOT NULL, author_id bigint NOT NULL, author_name character varying(80) NOT NULL, title character varying(200) NOT NULL, body text, body_table text, recipients text NOT NULL, answer_route character varying(40), due_at timestamp without time zone, state character varying(12) NOT NULL, receipts integer NOT NULL, created_at timestamp without time zone NOT NULL, sent_at timestamp without time zone, lock_version integer NOT NULL);
CREATE TABLE dispatch_sending (dispatch_id bigint NOT NULL, claim character varying(36), beat_at timestamp without time zone NOT NULL, attempts integer NOT NULL, done integer NOT NULL);
CREATE TABLE ex_officio_seat (id bigint NOT NULL, post_id bigint NOT NULL, holder_post_id bigint NOT NULL, valid_from date NOT NULL, valid_to date);
CREATE TABLE field_value (id bigint NOT NULL, request_id bigint NOT NULL, field_code character varying(40) NOT NULL, field_value character varying(200) NOT NULL);
CREATE TABLE file_content (id bigint NOT NULL, hash character varying(64) NOT NULL, size_bytes bigint NOT NULL, file_type character varying(12) NOT NULL, brought_at timestamp without time zone NOT NULL);
CREATE TABLE flyway_schema_history (installed_rank integer NOT NULL, version character varying(50), description character varying(200) NOT NULL, type character varying(20) NOT NULL, script character varying(1000) NOT NULL, checksum integer, installed_by character varying(100) NOT NULL, installed_on timestamp without time zone NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL);
CREATE TABLE form_data (id bigint NOT NULL, request_id bigint NOT NULL, revision integer NOT NULL, title character varying(200) NOT NULL, "json" text NOT NULL);
CREATE TABLE import_job (id bigint NOT NULL, unit_id bigint NOT NULL, source character varying(12) NOT NULL, title character varying(200) NOT NULL, import_mode character varying(12) NOT NULL, state character varying(12) NOT NULL, note character varying(24), owner_id bigint, confirmed_by bigint, created_at timestamp without time zone NOT NULL, confirmed_at timestamp without time zone, finished_at timestamp without time zone, fingerprint character varying(64), problem_count integer NOT NULL, line_count integer NOT NULL, done_count integer NOT NULL, units_new integer NOT NULL, people_new integer NOT NULL, appointments_new integer NOT NULL, changed integer NOT NULL, ended integer NOT NULL, unchanged integer NOT NULL, claim character varying(36), beat_at timestamp without time zone, attempts integer NOT NULL, lock_version integer NOT NULL, content_key character varying(80) NOT NULL);
CREATE TABLE import_part (id bigint NOT NULL, job_id bigint NOT NULL, "position" integer NOT NULL, name character varying(160) NOT NULL, kind character varying(16), mapping text NOT NULL, line_count integer NOT NULL);
CREATE TABLE import_text (id bigint NOT NULL, owner_id bigint NOT NULL, kind character varying(12) NOT NULL, content text NOT NULL);
CREATE TABLE inbox_item (id bigint NOT NULL, owner_id bigint NOT NULL, kind character varying(8) NOT NULL, request_id bigint NOT NULL, step_id bigint, route_code character varying(40) NOT NULL, title character varying(200) NOT NULL, origin_name character varying(250) NOT NULL, stage_code character varying(40) NOT NULL, rail character varying(4) NOT NULL, sender_name character varying(80) NOT NULL, sent_at timestamp without time zone NOT NULL, due_at timestamp without time zone NOT NULL, post_id bigint);
CREATE TABLE integrity_check (id bigint NOT NULL, scope character varying(12) NOT NULL, subject character varying(40), state character varying(12) NOT NULL, started_by character varying(80) NOT NULL, started_at timestamp without time zone NOT NULL, progress_at timestamp without time zone NOT NULL, finished_at timestamp without time zone, total bigint NOT NULL, done bigint NOT NULL, erased bigint NOT NULL, broken integer NOT NULL, finding character varying(40), arguments character varying(400));
CREATE TABLE issued_number (id bigint NOT NULL, pattern_id bigint NOT NULL, number_year integer NOT NULL, seq integer NOT NULL, number character varying(120) NOT NULL, paper_id bigint NOT NULL);
CREATE TABLE journal_seal (seal_day date NOT NULL, records integer NOT NULL, requests integer NOT NULL, sealed_at timestamp without time zone NOT NULL, previous_hash character varying(64) NOT NULL, hash character varying(64) NOT NULL);
CREATE TABLE last_look (id bigint NOT NULL, request_id bigint NOT NULL, person_id bigint NOT NULL, revision integer NOT NULL, base_revision integer, looked_at timestamp without time zone NOT NULL);
CREATE TABLE letter (id bigint NOT NULL, recipient_id bigint NOT NULL, unit_id bigint, channel character varying(12) NOT NULL, address character varying(254), message_id character varying(120) NOT NULL, state character varying(12) NOT NULL, due_at timestamp without time zone NOT NULL, attempts integer NOT NULL, claim character varying(36), error character varying(300), created_at timestamp without time zone NOT NULL, ended_at timestamp without time zone);
CREATE TABLE message_preference (person_id bigint NOT NULL, lang character varying(2) NOT NULL, address character varying(254), confirmed_at timestamp without time zone, given_address character varying(254), given_code character varying(8), given_at timestamp without time zone, given_tries integer NOT NULL, mailed character varying(200) NOT NULL, rhythm character varying(12) NOT NULL, digest_hour integer NOT NULL, digest_day integer NOT NULL, quiet_from integer, quiet_to integer, urgent_at_once boolean NOT NULL, lock_version integer NOT NULL);
CREATE TABLE number_pattern (id bigint NOT NULL, unit_id bigint NOT NULL, name character varying(80) NOT NULL, pattern character varying(80) NOT NULL, skeleton character varying(120) NOT NULL, state character varying(12) NOT NULL, created_at timestamp without time zone NOT NULL);
CREATE TABLE org_unit (id bigint NOT NULL, code character varying(40) NOT NULL, parent_id bigint, unit_level character varying(12) NOT NULL, kind character varying(24) NOT NULL, name character varying(120) NOT NULL, chain_name character varying(120), path character varying(200) NOT NULL, "position" integer NOT NULL, valid_from date NOT NULL, valid_to date, duty character varying(2000), on_behalf_of character varying(200), successor_id bigint, search_text character varying(2000), lock_version integer NOT NULL DEFAULT 0);
CREATE TABLE outbox_message (id bigint NOT NULL, event character varying(80) NOT NULL, recipient_id bigint NOT NULL, channel character varying(12) NOT NULL, message_id character varying(120) NOT NULL, state character varying(12) NOT NULL, kind character varying(24) NOT NULL, request_id bigint, title character varying(200) NOT NULL, actor_name character varying(80) NOT NULL, created_at timestamp without time zone NOT NULL, read_at timestamp without time zone, place character varying(200));
CREATE TABLE outgoing_message (id bigint NOT NULL, event character varying(80) NOT NULL, recipient_id bigint NOT NULL, channel character varying(12) NOT NULL, kind character varying(24) NOT NULL, request_id bigint, title character varying(200) NOT NULL, place character varying(200), actor_name character varying(80) NOT NULL, created_at timestamp without time zone NOT NULL, due_at timestamp without time zone NOT NULL, letter_id bigint);
CREATE TABLE paper (id bigint NOT NULL, code character varying(32) NOT NULL, kind character varying(12) NOT NULL, request_id bigint, dispatch_id bigint, unit_id bigint NOT NULL, unit_name character varying(250) NOT NULL, number character varying(120), title character varying(250) NOT NULL, stamp character varying(80), withheld character varying(400) NOT NULL, says_hash character varying(64) NOT NULL, bytes_hash character varying(64) NOT NULL, template_id bigint, state character varying(12) NOT NULL, issued_by bigint NOT NULL, issued_name character varying(80) NOT NULL, issued_at timestamp without time zone NOT NULL, ended_name character varying(80), ended_at timestamp without time zone, reason character varying(200));
CREATE TABLE paper_scan (id bigint NOT NULL, request_id bigint NOT NULL, kind character varying(12) NOT NULL, paper_id bigint, matched character varying(12) NOT NULL, added_by bigint NOT NULL, added_name character varying(80) NOT NULL, added_at timestamp without time zone NOT NULL);
CREATE TABLE paper_template (id bigint NOT NULL, unit_id bigint NOT NULL, kind character varying(12) NOT NULL, version integer NOT NULL, state character varying(12) NOT NULL, heading character varying(120), title character varying(120), header character varying(200), footer character varying(200), blocks character varying(80) NOT NULL, body character varying(4000), signature character varying(120), logo_of bigint, created_by bigint NOT NULL, created_name character varying(80) NOT NULL, created_at timestamp without time zone NOT NULL);
CREATE TABLE participation (id bigint NOT NULL, viewer_id bigint NOT NULL, role character varying(8) NOT NULL, request_id bigint NOT NULL, last_at timestamp without time zone NOT NULL);
CREATE TABLE person (id bigint NOT NULL, staff_no character varying(40) NOT NULL, login character varying(80) NOT NULL, name character varying(80) NOT NULL, category character varying(24), unit_id bigint, search_text character varying(400), lock_version integer NOT NULL DEFAULT 0);
CREATE TABLE person_category (id bigint NOT NULL, code character varying(24) NOT NULL, name character varying(40) NOT NULL, name_en character varying(80) NOT NULL, "position" integer NOT NULL, offered boolean NOT NULL);
CREATE TABLE post (id bigint NOT NULL, unit_id bigint NOT NULL, post_role character varying(16) NOT NULL);
CREATE TABLE progress_delta (id bigint NOT NULL, dispatch_id bigint NOT NULL, path character varying(200) NOT NULL, unit_level character varying(12) NOT NULL, total integer NOT NULL, signed integer NOT NULL, answered integer NOT NULL, accepted integer NOT NULL, overdue integer NOT NULL, minutes bigint NOT NULL);
CREATE TABLE progress_fold (id bigint NOT NULL, folded_at timestamp without time zone);
CREATE TABLE receipt (dispatch_id bigint NOT NULL, unit_id bigint NOT NULL, unit_level character varying(12) NOT NULL, unit_path character varying(200) NOT NULL, from_unit_id bigint NOT NULL, state character varying(12) NOT NULL, due_at timestamp without time zone NOT NULL, watch_at timestamp without time zone, overdue boolean NOT NULL, received_at timestamp without time zone NOT NULL, signed_at timestamp without time zone, signed_by bigint, signed_name character varying(80), passed_at timestamp without time zone, passed_name character varying(80), answer_id bigint, answered_at timestamp without time zone, accepted_at timestamp without time zone, minutes integer NOT NULL, urged_at timestamp without time zone, urged integer NOT NULL);
CREATE TABLE report (id bigint NOT NULL, request_id bigint NOT NULL, task_id bigint NOT NULL, unit_id bigint NOT NULL, state character varying(12) NOT NULL, settled_at timestamp without time zone);
CREATE TABLE report_task (id bigint NOT NULL, code character varying(20) NOT NULL, title character varying(120) NOT NULL, source character varying(200) NOT NULL, "position" integer NOT NULL);
CREATE TABLE request_copy (id bigint NOT NULL, request_id bigint NOT NULL, recipient_id bigint NOT NULL, unit_name character varying(120) NOT NULL, post_role character varying(16) NOT NULL, person_name character varying(80), sender_id bigint NOT NULL, sender_name character varying(80) NOT NULL, copied_at timestamp without time zone NOT NULL, read_by bigint, read_name character varying(80), read_note character varying(200), read_at timestamp without time zone);
CREATE TABLE request_search (request_id bigint NOT NULL, words character varying(2000) NOT NULL, filled smallint NOT NULL);
CREATE TABLE route_draft (id bigint NOT NULL, route_id bigint NOT NULL, based_on integer, design character varying(32000) NOT NULL, changed_name character varying(80) NOT NULL, changed_at timestamp without time zone NOT NULL, lock_version integer NOT NULL);
CREATE TABLE route_stage (id bigint NOT NULL, version_id bigint NOT NULL, "position" integer NOT NULL, code character varying(40) NOT NULL, name character varying(80) NOT NULL, name_en character varying(80) NOT NULL, place character varying(12) NOT NULL, place_level character varying(12), place_unit_id bigint, who character varying(16) NOT NULL, signing character varying(12) NOT NULL, working_days integer NOT NULL, opinion_required boolean NOT NULL, if_empty character varying(16) NOT NULL, if_applicant character varying(16) NOT NULL, if_signed character varying(16) NOT NULL, stage_condition character varying(4000), voting character varying(1000), field_rights character varying(2000), withheld character varying(400), time_limit character varying(1000));
CREATE TABLE route_version (id bigint NOT NULL, route_id bigint NOT NULL, version integer NOT NULL, state character varying(12) NOT NULL, own_head boolean NOT NULL, time_limit character varying(1000), return_limit character varying(1000), published_at timestamp without time zone, published_name character varying(80), retired_at timestamp without time zone);
CREATE TABLE saved_view (id bigint NOT NULL, person_id bigint NOT NULL, name character varying(40) NOT NULL, query character varying(4000) NOT NULL, first_choice smallint NOT NULL);
CREATE TABLE search_export (id bigint NOT NULL, owner_id bigint NOT NULL, query character varying(4000) NOT NULL, format character varying(8) NOT NULL, language character varying(2) NOT NULL, state character varying(12) NOT NULL, done integer NOT NULL, cut smallint NOT NULL, created_at timestamp without time zone NOT NULL, finished_at timestamp without time zone, claim character varying(36), beat_at timestamp without time zone, attempts integer NOT NULL);
CREATE TABLE search_export_part (id bigint NOT NULL, export_id bigint NOT NULL, "position" integer NOT NULL, content text NOT NULL);
CREATE TABLE sign_in_failure (id bigint NOT NULL, name_mark integer NOT NULL, address character varying(64) NOT NULL, failed_at timestamp without time zone NOT NULL);
CREATE TABLE signer (id bigint NOT NULL, step_id bigint NOT NULL, seat integer NOT NULL, post_id bigint NOT NULL, appointment_id bigint, kind character varying(12) NOT NULL, weight integer NOT NULL, verdict character varying(12), signed_by bigint, signed_name character varying(80), on_behalf_of bigint, signed_at timestamp without time zone, taken_back_at timestamp without time zone, person_id bigint, person_name character varying(80), unit_id bigint NOT NULL, unit_name character varying(120) NOT NULL, post_role character varying(16) NOT NULL, in_charge_of bigint, claimed boolean NOT NULL DEFAULT false, waits_for integer, opened_by bigint, opened_name character varying(80), opened_at timestamp without time zone NOT NULL, on_behalf_name character varying(80));
CREATE TABLE stall (id bigint NOT NULL, kind character varying(16) NOT NULL, request_id bigint NOT NULL, number character varying(40), route_code character varying(40) NOT NULL, stage_code character varying(40), unit_id bigint NOT NULL, unit_name character varying(120) NOT NULL, unit_path character varying(200) NOT NULL, since timestamp without time zone NOT NULL);
CREATE TABLE stall_look (id bigint NOT NULL, looked_at timestamp without time zone, stalls integer NOT NULL);
CREATE TABLE stamp_key (id bigint NOT NULL, secret character varying(64) NOT NULL);
CREATE TABLE stock_phrase (id bigint NOT NULL, person_id bigint NOT NULL, words character varying(200) NOT NULL);
CREATE TABLE unit_alias (id bigint NOT NULL, unit_id bigint NOT NULL, name character varying(120) NOT NULL, former_until timestamp without time zone);
CREATE TABLE unit_change (id bigint NOT NULL, unit_id bigint NOT NULL, kind character varying(12) NOT NULL, acted_at timestamp without time zone NOT NULL, before_name character varying(250), after_name character varying(250));
CREATE TABLE unit_group (id bigint NOT NULL, owner_id bigint NOT NULL, name character varying(80) NOT NULL, lock_version integer NOT NULL, fact character varying(40));
CREATE TABLE unit_group_member (group_id bigint NOT NULL, unit_id bigint NOT NULL);
CREATE TABLE unit_progress (dispatch_id bigint NOT NULL, unit_id bigint NOT NULL, unit_level character varying(12) NOT NULL, total integer NOT NULL, signed integer NOT NULL, answered integer NOT NULL, accepted integer NOT NULL, overdue integer NOT NULL, minutes bigint NOT NULL);
CREATE TABLE unit_robot (id bigint NOT NULL, unit_id bigint NOT NULL, kind character varying(12) NOT NULL, address character varying(500) NOT NULL, secret character varying(200), told character varying(200) NOT NULL, lang character varying(2) NOT NULL, lock_version integer NOT NULL);
CREATE TABLE working_hours (id bigint NOT NULL, unit_id bigint NOT NULL, morning_from character varying(5) NOT NULL, morning_to character varying(5) NOT NULL, afternoon_from character varying(5) NOT NULL, afternoon_to character varying(5) NOT NULL, lock_version integer NOT NULL);
INSERT INTO action_record VALUES
(2054, 2048, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:23.587', '87f71b26cb2e6ebf38815224c4e2b257397dd809add1e59b6331790872272696', '', '9726ca9725904212bb59f488258637af78a8dd9e979413ca5ac6df2eeb99a12d'),
(2068, 2062, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:23.76', 'bb44b6c7f377ca5fc2ba5d8e00a2ae20b1b9e3b308e6589be040c2bc3a5b150f', '', 'db744a0662185ec482bde8ab6549ce91a8f0d61a8038a6ac49daa6dccf4d1517'),
(2079, 2062, 2, 1, 'APPROVE', 2066, 1229, NULL, '2026-11-24 01:59:23.844', '96a1a52ad52b0cb367b6ef3806af2fa40719510431aba4864b33e698e7859bdd', 'db744a0662185ec482bde8ab6549ce91a8f0d61a8038a6ac49daa6dccf4d1517', '963b2e5cab0b1101d0ce3c68914c2275c068e88a03e6199c202e048c615c55fa'),
(2092, 2086, 1, 1, 'SUBMIT', NULL, 1232, NULL, '2026-11-24 01:59:24.008', 'e7afb462d7e72976558d392036ec7b33637ab9ee6257e452f3d49f2c7564fd67', '', '46bb8b10f03c38b2a5568520dd78804eb206e98d9f19cf7fcbc135586f692412'),
(2103, 2086, 2, 1, 'APPROVE', 2090, 1229, NULL, '2026-11-24 01:59:24.068', '336bf1e664a4f30c6ff85d8fa6dc9d16faf17bd94c7f5220e31bc2180efcd095', '46bb8b10f03c38b2a5568520dd78804eb206e98d9f19cf7fcbc135586f692412', '974f839582abdc7b502321c45ee289f02a12abf2482d4c661a8115f9643a976b'),
(2113, 2086, 3, 1, 'APPROVE', 2101, 1210, NULL, '2026-11-24 01:59:24.118', 'b3c6242ef1843b8d1dd96ec72989473379be92938fe6d059b2db49ac0b302bac', '974f839582abdc7b502321c45ee289f02a12abf2482d4c661a8115f9643a976b', '95d69d26b1229786d5fd3341accdc59b9c2c32f26c1b6d02496a435306c7dff4'),
(2124, 2118, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:24.173', '57beef0e1e57dbac7c3f0c5d7a1cd94b5bc863d3acb2be862105b057c2a80a13', '', 'af92e67bd51457c04d2f3375f87bcf64e9224bc4738cfdfb52701a3a8991880d'),
(2135, 2118, 2, 1, 'APPROVE', 2122, 1229, NULL, '2026-11-24 01:59:24.215', 'cf9a8bf71564a5ad92c261b55b10b75c7e4aa390c426bd9a8cb351aaa119e6b1', 'af92e67bd51457c04d2f3375f87bcf64e9224bc4738cfdfb52701a3a8991880d', '2fd739915011687e605775a782844d9dd8b133a3f6b5e541b9534f2b4fa2cdc0'),
(2145, 2118, 3, 1, 'APPROVE', 2133, 1210, NULL, '2026-11-24 01:59:24.248', '2b1b84c35c737fabb4fea541facebfa70a09fe069e2dec4c23e0c20d1f74c569', '2fd739915011687e605775a782844d9dd8b133a3f6b5e541b9534f2b4fa2cdc0', '0719e83ba6d28b1d9a99ff880722292fbc8c52b86d3603b9edaae00256fa5a55'),
(2153, 2118, 4, 1, 'APPROVE', 2143, 1209, NULL, '2026-11-24 01:59:24.283', '6177cde277019ca7a5a7b61d22efbac26381a9a6c00896ed9dcc9c0596e218d8', '0719e83ba6d28b1d9a99ff880722292fbc8c52b86d3603b9edaae00256fa5a55', 'ea4911d4affe958fd2df905141f1b07dd78c4dca0d4148a4d63d1f74114fac50'),
(2165, 2159, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:24.339', 'f64d0c1cfb8871f6d8f36a26eebcc8db26d8e133bdc6877d0f60fcda7b3a2cab', '', '3e853913a0b051d27a7a9d2fa0a5bd73fc584c3f5175d3fc907d5335e636f4a6'),
(2176, 2159, 2, 1, 'APPROVE', 2163, 1229, NULL, '2026-11-24 01:59:24.375', 'e0badfa1e1d8754721c4bbb7c3b87d8f8d9f8e5510b0c81783075166f52c09e6', '3e853913a0b051d27a7a9d2fa0a5bd73fc584c3f5175d3fc907d5335e636f4a6', 'a07b447f24ca6fe40ac67c7b7547ff7658822cf54f354f66fe10af6af65eb91f'),
(2186, 2159, 3, 1, 'APPROVE', 2174, 1210, NULL, '2026-11-24 01:59:24.408', 'f5366c4b1db29439ca2b8a4ebd2069c19ff3f2b4efb8b6e40e39e6923b43097c', 'a07b447f24ca6fe40ac67c7b7547ff7658822cf54f354f66fe10af6af65eb91f', 'bbb91ff3c80cbaf75b685427c444ef88fbc4e9bc727ddc0ad1de7357ebfe8f62'),
(2194, 2159, 4, 1, 'APPROVE', 2184, 1209, NULL, '2026-11-24 01:59:24.438', '94387c0f5913ad2d98cafee4465ee392e5de5208b5f7f796dbea5e94c4afd02b', 'bbb91ff3c80cbaf75b685427c444ef88fbc4e9bc727ddc0ad1de7357ebfe8f62', '98fee34f2d152a22e028db4721b51832dbb0611d1eabc917c872483ffc6a82ba'),
(2201, 2159, 5, 1, 'APPROVE', 2192, 1204, NULL, '2026-11-24 01:59:24.473', 'f91ecccee457893fd80d001388cac6a22d406da8f52697e437d84a7b363cb3cd', '98fee34f2d152a22e028db4721b51832dbb0611d1eabc917c872483ffc6a82ba', 'd7e986fc00209e8f6ebace9e8847611ce58f987f39b9f0a833e7368e239bd1d8'),
(2211, 2205, 1, 1, 'SUBMIT', NULL, 1232, NULL, '2026-11-24 01:59:24.536', '7e885bc2c08edc3345b61e2e90f9b7658d54ea8c33b6922c8f231a382ca4b72b', '', 'f652b60ad819b42b051381da02564d5488b9651c5d473d6af4df9f50257477cf'),
(2222, 2205, 2, 1, 'APPROVE', 2209, 1229, NULL, '2026-11-24 01:59:24.58', 'bd241e588ba390cd3899cb07309f2062eb792dbd0bc0ee611fa40e96b023b32c', 'f652b60ad819b42b051381da02564d5488b9651c5d473d6af4df9f50257477cf', '598858f00df3f078cba059d507753b493c891cda7c4afc2523f9fe35315de001'),
(2232, 2205, 3, 1, 'APPROVE', 2220, 1210, NULL, '2026-11-24 01:59:24.618', 'd41bbcd9b8a56fc7062fb58e43e4ab61d3d0f80b38b18a4880f4ffcb75cbecf2', '598858f00df3f078cba059d507753b493c891cda7c4afc2523f9fe35315de001', '8eff373d02ce18cfb84446ba0ae0f813f0a9d48c61d4986d9e4e18828422f918'),
(2238, 2205, 4, 1, 'APPROVE', 2230, 1209, NULL, '2026-11-24 01:59:24.651', 'aad9cb59b0ab17957a33d0e217e5acb4ba1aef034ebc78991329610cabc44f68', '8eff373d02ce18cfb84446ba0ae0f813f0a9d48c61d4986d9e4e18828422f918', '409163aa533afbef39fe7dc95012157aaf465fa1b480129b1ec2b8eaebf181d5'),
(2248, 2242, 1, 1, 'SUBMIT', NULL, 1218, NULL, '2026-11-24 01:59:24.717', 'f4003e8d02a637972e2f0939ac585a9995f11a5a9d0bd4cd64891e318e77621e', '', '52c4cea113f1c378cee91703161662e9e5bccdf87368bfa143181539ca54f738'),
(2262, 2256, 1, 1, 'SUBMIT', NULL, 1232, NULL, '2026-11-24 01:59:24.786', 'c139f4190664bff1227844a50ab64b76ba79636692b3c37c31883184d20c4f2a', '', 'ead2c838e388d721b59decafbbdc07584be2c930e8c8bf3838fe26bdf044176b'),
(2271, 2256, 2, 1, 'REJECT', 2260, 1229, NULL, '2026-11-24 01:59:24.822', '5df30f64ae7247c692fa99d7a632cb41a75f5e9204eba3e9589574120f16776e', 'ead2c838e388d721b59decafbbdc07584be2c930e8c8bf3838fe26bdf044176b', '3912ab1ddcf311e7577aa77a59e1bfaf96e8e57aa30f3735370a942bc4e873d9'),
(2281, 2275, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:24.879', '342ccd68867ae750cf847974db3032ca9610601aa026e182b90e0407f6ddc812', '', '42fc8cc18bada0e4839c16716c1c45cdfa07d52907521edb1edf1e58bf49a7eb'),
(2289, 2275, 2, 1, 'WITHDRAW', NULL, 1231, NULL, '2026-11-24 01:59:24.914', 'df081f1cb1403969a7d86e394c7de296c779529b3cb655508f123139ebed0c1a', '42fc8cc18bada0e4839c16716c1c45cdfa07d52907521edb1edf1e58bf49a7eb', '65e305cda97fbef60729b6e884199406db42bf68b28701b4c8815e04f1991913'),
(2298, 2292, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:24.979', '04296ca1d2b685a6e8387f0c2054a378022879e374027049bd7e7bbd5bc83ff9', '', 'fa4866c923ae1d70abecfe7164f6077eaa7296d59de6a7874d87ebac01051cc0'),
(2309, 2292, 2, 1, 'APPROVE', 2296, 1229, NULL, '2026-11-24 01:59:25.021', '4fb93f985e4304b8d74422dce3672c0db97f79fcec33dc3fa2c008edac64146d', 'fa4866c923ae1d70abecfe7164f6077eaa7296d59de6a7874d87ebac01051cc0', '0b66cf925a574049cf32ecbc0654cb1e13420241c92750f2c48a22e83e2f2277'),
(2317, 2292, 3, 2, 'RETURN', 2307, 1210, NULL, '2026-11-24 01:59:25.055', '09320339e2cbf0fbb756af831574dc5dce0f09050d27daf9a773f88ca621cbf0', '0b66cf925a574049cf32ecbc0654cb1e13420241c92750f2c48a22e83e2f2277', '896cbf7675ccc78d64059916bc504b1d2f611a2da97495d72b840e10e5052bff'),
(2328, 2322, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:25.114', '9c5815687250d772c55b2dd3d97992ac7d8d9e07a4895f608bc19f6d8ca7f98a', '', '9267f1ef59a501e89bb814b1ca7750cca902176482a07e3d082c17c4ba62a11f'),
(2339, 2322, 2, 1, 'APPROVE', 2326, 1229, NULL, '2026-11-24 01:59:25.152', '8b9611df50b05bcb0281f21394ca4125ea51f3aa498cb40af16f61dc8ef9e58b', '9267f1ef59a501e89bb814b1ca7750cca902176482a07e3d082c17c4ba62a11f', '994b6ce54d378200500170fa477c8add1b4ef2cdd4714d1f112d82967daa8c7f'),
(2347, 2322, 3, 2, 'RETURN', 2337, 1210, NULL, '2026-11-24 01:59:25.189', '865e51e3ab986acad7badcb7c735130c5d3374f7d4414bee02cd2094a0e7ea93', '994b6ce54d378200500170fa477c8add1b4ef2cdd4714d1f112d82967daa8c7f', '8fd84851b98aa8542a04f72a0fe3cdb4256b352d2478bd8edb8c7f3222257372'),
(2354, 2322, 4, 2, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:25.227', '8c7361db5baca561cd6f22933c0902cce54d500bcf36700d33f76cd0d4555b9d', '8fd84851b98aa8542a04f72a0fe3cdb4256b352d2478bd8edb8c7f3222257372', '26c9cce357acffd293511850961efcea76b5d25347d4ca1359780935a250d192'),
(2365, 2359, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:25.294', '2eeb372e6b9c33e3efd0744548cdaa893c9c6487b520bdeb7abdd656000e3e95', '', '94cf73680d6273c8f0d21b173ce91c4d1bbc12451f270f59690ca51f761e0a79'),
(2376, 2359, 2, 1, 'APPROVE', 2363, 1229, NULL, '2026-11-24 01:59:25.333', '713f1895122eaa3b04064c9998b19ea2d030699326ea12eb70514ecd266e6b53', '94cf73680d6273c8f0d21b173ce91c4d1bbc12451f270f59690ca51f761e0a79', '74ba90a6bdaa4d5d0f3a9f256154c831fb4937b7c3ce63a7a000f8a45d9e3d6f'),
(2386, 2359, 3, 1, 'APPROVE', 2374, 1210, NULL, '2026-11-24 01:59:25.362', '34c16db8c517b4d89e6f7673f8d7f1c3db9eac0039fe209cf15efc9bba082e01', '74ba90a6bdaa4d5d0f3a9f256154c831fb4937b7c3ce63a7a000f8a45d9e3d6f', '21c1a009c271af19b7fd59f00bd05628ab190bdb3f9154e153cbcac5344a4cd1'),
(2394, 2359, 4, 2, 'RETURN', 2384, 1209, NULL, '2026-11-24 01:59:25.394', '214bc3fae846390936b1981e5914e8ef43faf8d8ffba82fd1debcdc199116802', '21c1a009c271af19b7fd59f00bd05628ab190bdb3f9154e153cbcac5344a4cd1', '85205fd8981745e09eb39cea82be8cf38d64162bffeca536885130dbf4d93252'),
(2408, 2402, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.169', '0f4fa508e80eadbc3854ddb96572627b0b2e2f0b62327b248c169a6c748d9ce2', '', '5d0dadf8a6e6c5ada2693fa8bab04e008c2628a4857e7d555046515a915a1a9c'),
(2421, 2415, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.236', 'a48ffd7fc429716480b8fa1694b4fe39cb159ee1d79c2746d86b58f16b4aff9b', '', '370b4568e66efa337e90694625d946d35b9afd2c07080f4438f15c0474891548'),
(2434, 2415, 2, 1, 'APPROVE', 2419, 1229, NULL, '2026-11-24 01:59:26.292', '75a219f93cfe559172fa85ce265b7178d8fab309f0a0b831cfd40d960e6f77d0', '370b4568e66efa337e90694625d946d35b9afd2c07080f4438f15c0474891548', '9ada669373de49af3bb7e0f6fa80d69f3ecf189977e76293856c487330d23683'),
(2435, 2415, 3, 1, 'SKIP', NULL, 1229, NULL, '2026-11-24 01:59:26.292', '680a99065c5e8c2f799e6ab89b5922b1e2af9e6df6cad55b3f907c599c6d0a43', '9ada669373de49af3bb7e0f6fa80d69f3ecf189977e76293856c487330d23683', 'a397be5214e15d93cf6a5e6f104f1b71871418f7569edb3c1b9545158b3b9e65'),
(2444, 2415, 4, 1, 'APPROVE', 2431, 1210, NULL, '2026-11-24 01:59:26.325', '20c3b3504a16daf67f0dd233bed9112113cee9de43086d0591e88e6e2a593686', 'a397be5214e15d93cf6a5e6f104f1b71871418f7569edb3c1b9545158b3b9e65', '6eae4bbe2ce622ba1c9cd4ccf3f47cb9634b14c91c1e7c6e4fcf759fb698b6c7');
INSERT INTO action_record VALUES
(2454, 2448, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.381', 'fd8c8de04010f7544760abc7da674b4ffc2dc8aa7dd84c95bdc8e1da0651294a', '', '6d59f78618ef4b33917a1c5baf2b0683d2e2ef7893fab3eefc610452f949f38d'),
(2468, 2448, 2, 1, 'APPROVE', 2452, 1229, NULL, '2026-11-24 01:59:26.416', 'cd9b8fcf96a610a502f80ed2ef23395d1fe073bc445b6be544558f8bed90b73f', '6d59f78618ef4b33917a1c5baf2b0683d2e2ef7893fab3eefc610452f949f38d', '6754cf8fbd2b0c8165347a9326a2b7e3360bac837c12ce9cf297fcec305b7633'),
(2487, 2448, 3, 1, 'APPROVE', 2463, 1210, NULL, '2026-11-24 01:59:26.45', '9e5ab459a2cd276d1e2d3eb408408c6122175b8d3efec74884308cef25918b36', '6754cf8fbd2b0c8165347a9326a2b7e3360bac837c12ce9cf297fcec305b7633', '63b215b640434974407c14954cc51258586830ee064d8a4f36364006e718d5a2'),
(2495, 2489, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.502', 'ee1b3afe93c84268d3ed3bd38a40975de2641bc7de720368fa045fb6019c7cd1', '', '537e1bf9b478fb14a9d4ecd66647a4aa9f74613d9084b16f3fea6a05a185392b'),
(2506, 2489, 2, 1, 'APPROVE', 2493, 1229, NULL, '2026-11-24 01:59:26.534', '207ba2e52e34c075d874440b416789f7d25de2d15f8d556ce06346bc08a20073', '537e1bf9b478fb14a9d4ecd66647a4aa9f74613d9084b16f3fea6a05a185392b', '4fda02186276b546981ac21fe23da3f582dd3917f3d72b618f156b8f692edd72'),
(2514, 2489, 3, 1, 'SUSPEND', NULL, 1213, NULL, '2026-11-24 01:59:26.575', '6cbd5e6495f75b2af74ff1bfcb5cb7cefe0db93556f0d0ca8d0da68b8841b62e', '4fda02186276b546981ac21fe23da3f582dd3917f3d72b618f156b8f692edd72', '3503d936ab96e5ad839cbc52837f0f9ee709a0e20cca3ce3e89427bf779383d5'),
(2530, 2518, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.665', 'cf4ad4069873760ece6c16f4c20fe7c63c5bc45e4c169817a73bd403c15ab756', '', '60f08746e3e3ebd589ef17ec88b4b8e5b4e3b02103112cad9e93949d60adeb4e'),
(2536, 2522, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.665', 'df1c9b49d48db7457cfb74646c2d3c93be0a4a1bf6450201d068ab74f4f7f4e0', '', '406d3f1c9f070d4fbae969fb2a65c5fb21597f6600693f86e11043960453bc30'),
(2539, 2524, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.665', '2326c8dcf8c49b4349f2702eded3e8331608bb5f9ad3290e68d9ce37c527e3f1', '', 'f8dc54a42c2923a476436c7020ba26d61d1dfabc60910190aaa92ac675df0e9f'),
(2542, 2526, 1, 1, 'SUBMIT', NULL, 1231, NULL, '2026-11-24 01:59:26.665', 'a0ecd2c79d15d342f29b577382d97d89083b9a9af775a1ed1e402cb2221f1b2c', '', '37bdd12e0280d1fe11d4aecd93b346513653ed4be5901718aa9ebc1f351a758c'),
(2548, 2518, 2, 1, 'APPROVE', 2528, 1229, NULL, '2026-11-24 01:59:26.718', '598dbed38a5f1631aced42a7d3a77dc6ed5d8b79697834631626eb1b81f39eee', '60f08746e3e3ebd589ef17ec88b4b8e5b4e3b02103112cad9e93949d60adeb4e', '764f5ce4db866630497d0b530d71d0d0c41250f199b93d0f54ceb73036de84d2'),
(2556, 2518, 3, 1, 'RETURN_ITEM', 2546, 1210, NULL, '2026-11-24 01:59:26.757', '73fe94e3ad1a2e429f65948a9e13894632c3dad1e6591afe9920e44bcd5cc804', '764f5ce4db866630497d0b530d71d0d0c41250f199b93d0f54ceb73036de84d2', '44006a97004ffc893c937b3b9bfccd38d9668681858c81c376fc5fa3fef1a547'),
(2558, 2522, 2, 2, 'RETURN', NULL, 1210, NULL, '2026-11-24 01:59:26.757', '8a3bff8bd0b5dbd4900b4d36b03c52d9c16f1555f526b7f3999b8a5b557069d2', '406d3f1c9f070d4fbae969fb2a65c5fb21597f6600693f86e11043960453bc30', 'd99752868dff063155f52e9fe22cd8f81df5092bb9246df0f6755ef5a7791d81');
INSERT INTO action_text VALUES
(2054, '1a48a8da73f32d6b05b26a80e1ed5078', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2068, 'feff4a8220d4cf3bf249ce42cc9c66e1', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2079, '9cd49d2848ec5df99f9c51efbd2c6eea', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2092, '5ac2ea1ab7e8d38660587627e396fd02', '钟国栋', '软件2302班', 'CLASS', 'HEAD', NULL, NULL),
(2103, '0040a46e4e892ed076c372ec1f855f0c', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2113, 'b2bd5f32cf5e7212c435d2d84cf10b2c', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer'),
(2124, '46549b0e98e57215d90fb7e7e044e8d2', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2135, '01210b6963b03343118bdcd4a8daa2b9', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2145, '1dade0ac8a80d4bba0300e3d1ebc07f3', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer'),
(2153, '0a79ced68d0f8753763ef0957eef7e3a', '钟书瑶', '示范理工大学', 'UNIVERSITY', 'HEAD', NULL, '同意，uni1-head'),
(2165, 'af623770b288ad535b241365dd239847', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2176, 'ca83879a4022687e9164d844200c48f8', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2186, '86db2cc908fde6e470527f58e48c0af9', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer'),
(2194, 'd6aaf215db584fb168427e75a39859a2', '钟书瑶', '示范理工大学', 'UNIVERSITY', 'HEAD', NULL, '同意，uni1-head'),
(2201, 'c9d53863efa593b2c296fb88fd715419', '赵敏', '示范省网络思想政治工作中心', 'PROVINCE', 'HEAD', NULL, '同意，province-head'),
(2211, 'b629067034377eef2f5749576453e979', '钟国栋', '软件2302班', 'CLASS', 'HEAD', NULL, NULL),
(2222, '57ce513cd098ee0f203eee030aec2840', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2232, '6d005a0beb861ce02a59a6efa707954c', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer'),
(2238, 'b97df375c29e95d8445078dc5bb20885', '钟书瑶', '示范理工大学', 'UNIVERSITY', 'HEAD', NULL, '同意，uni1-head'),
(2248, '59f3a89cff31872afea34fff15cbec9b', '薛凯', '党委宣传部', 'UNIVERSITY', 'CLERK', NULL, NULL),
(2262, '1d30f56c19e3f4aaafc539c9f6b72a76', '钟国栋', '软件2302班', 'CLASS', 'HEAD', NULL, NULL),
(2271, '4bae579e6b9a707ecc32d8ce25143c66', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '与本院无关'),
(2281, 'c1f16d07a449ae860d41efdc89c1ec74', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2289, '6f248030cd73151bf4b5eaaae2263fdb', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2298, '34a645a6cc61a90e381fb1eac2494197', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2309, '3dffae2689f9dc47a6b2c61819cd68e6', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2317, 'a9548b1770746f7a5b7b30f8361261ca', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', 'applicant jump', '请补充佐证'),
(2328, 'c70d1247dea31820dda5bfd03b505f96', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2339, 'a2172cd3cb668b83cc6b0a4f44bf2e11', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2347, '552fba5a89c5a08b770ea98dbe68d89f', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', 'applicant jump', '请补充佐证'),
(2354, 'ee4c4b10eccba8da3f5981a3bc8fa19d', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, '已补充'),
(2365, '7eb3b7dced6f961b08c951c76484292e', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2376, '6b048958041e9eedc2872216e01d0d90', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2386, 'e5e5b5b2d9a39a789730dae1d5f516eb', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer'),
(2394, '37caa8465d67e6672509647275bcdbc2', '钟书瑶', '示范理工大学', 'UNIVERSITY', 'HEAD', 'faculty-head walk', '请补充佐证'),
(2408, 'ec182e0bf661c8751406839c2e2c5463', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2421, '3133be9004b13fef93e9b41c1d14e604', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2434, '678fbd63067fb7b8de7a8ebb06b3cc4f', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2435, 'a364e5bf858406ca515e298f8ad538fe', '陈立', '示范理工大学 · 计算机学院 · 软件2301班', 'CLASS', NULL, 'cooperating NONE_NAMED', NULL),
(2444, '2eb705de474203304599b33c3f416fce', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '同意，uni1-reviewer');
INSERT INTO action_text VALUES
(2454, '02a52779a83e006cfbe4133833dcab3b', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2468, '79d4ddc81aba277ba4465e4cbede411f', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2487, 'f8a9b8abad5b608bf1b3e35b77a6c4f5', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', 'vote', '同意，uni1-reviewer'),
(2495, '69f3b213d56c7166b411ba1ae536c3fb', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2506, '38e3d9ff177d93fbdedbe5269e40a6dd', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2514, '5da7dd5e018d13721eb7912e9eaf80c4', '姚一鸣', '示范理工大学', 'UNIVERSITY', 'UNIT_ADMIN', NULL, '材料核实中'),
(2530, '18518f841f1366be9d6e9b73488c7f7d', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2536, 'ac23eb3374d0b9737ef41048b64af2f2', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2539, 'd21c289f2e412927f83833fa75afa204', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2542, 'a7d472f5ae24194edec037f27d39d1b5', '周婷', '软件2301班', 'CLASS', 'HEAD', NULL, NULL),
(2548, 'cc48e332994ecd7410fc5c5ff2e95b18', '陈立', '计算机学院', 'FACULTY', 'HEAD', NULL, '同意，uni1-fac1-head'),
(2556, '2f6d642191229a34135364992f985846', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', 'LD-2026-000018', NULL),
(2558, '53465a16b7ddcfe7502be7a76415ab65', '林晓', '示范理工大学', 'UNIVERSITY', 'REVIEWER', NULL, '请补充');
INSERT INTO action_token VALUES
('0143ee8b-6dce-4be5-b2bb-cb0f3c81832e', 1232, 2256, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.748'),
('018dbb2d-e24d-40bc-bc30-7f73b60950d3', 1231, 2062, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:23.76'),
('03724832-c78e-430b-a56e-b9b9463e75f9', 1231, 2275, 'WITHDRAW', 'WITHDRAWN', 1, '2026-11-24 01:59:24.914'),
('071a2982-8f3f-49b2-bb0f-c33f0176c141', 1231, 2448, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:26.353'),
('0927530f-76f4-451c-842c-4aa2f36538e8', 1210, 2415, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:26.325'),
('159fbb51-8220-45a5-b7ca-e86bfa60127a', 1231, 2448, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:26.381'),
('1d721f73-6a48-47ec-8505-f06d6e64656a', 1231, 2322, 'SUBMIT', 'RUNNING', 3, '2026-11-24 01:59:25.227'),
('1f119472-f273-4887-b294-f52a4b528bb8', 1229, 2086, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.068'),
('20a20902-e31b-4dfa-97d6-1a86fd600402', 1231, 2359, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:25.257'),
('22904636-4fc1-4e7d-8808-7832a4844f53', 1229, 2415, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:26.292'),
('27a2d6f4-532b-4ee4-ba79-0b93ed9ac89d', 1209, 2159, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.438'),
('2bd50cb1-c4d6-4a5b-9339-814d8f4bcaa1', 1218, 2242, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.681'),
('399106fc-7354-4554-98c2-45d619b0911f', 1232, 2205, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.536'),
('3d90f06e-dffe-4c67-b487-4b5acfb46f21', 1232, 2205, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.502'),
('3e0ef4a4-b33d-4eb1-a9ca-11dbbae4070a', 1209, 2205, 'APPROVE', 'APPROVED', 1, '2026-11-24 01:59:24.651'),
('3e16fcd4-41c0-4842-90fa-a28fea59a32a', 1231, 2159, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.308'),
('3f548297-7333-4e9b-839a-f3c6cf84005a', 1231, 2292, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.979'),
('40338671-d44e-4670-8539-29d768f52350', 1229, 2256, 'REJECT', 'REJECTED', 1, '2026-11-24 01:59:24.822'),
('4bb86615-701f-4e87-b95c-777828c22fc6', 1229, 2448, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:26.416'),
('4c26fff5-95e1-4139-88c6-eebc443a5c46', 1231, 2402, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:26.142'),
('4f870b8e-d982-410e-a54c-265e17be67c5', 1210, 2518, 'RETURN_ITEMS', 'RUNNING', 3, '2026-11-24 01:59:26.757'),
('4fec0936-656c-4337-8084-2b5741906e8b', 1229, 2159, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.375'),
('5170bb1c-3e90-4bcd-8ffe-5b86dbf0f4de', 1218, 2242, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.717'),
('54b5d913-79fb-47ac-ba73-e61e9984dcb9', 1231, 2159, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.339'),
('58b92276-25d3-4b66-a10a-da3ddfec1877', 1231, 2048, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:23.511'),
('593a0881-ff65-46a7-98e0-2e54aad396dc', 1210, 2205, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.618'),
('5f2b0acd-b459-4d71-bf2a-6e111a804134', 1229, 2322, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:25.152'),
('644cd080-5ba8-4785-98af-7dc510a02aee', 1229, 2205, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.58'),
('64654d09-655e-40ec-9957-88d3f80d0936', 1229, 2292, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:25.021'),
('6799a60e-15b2-464d-a4a9-9d6430c735cb', 1231, 2322, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:25.079'),
('682c9518-6955-43bf-a193-99d1635137bf', 1210, 2359, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:25.362'),
('6999da7e-cb82-4804-9771-ca9eeb7b0255', 1231, 2275, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.851'),
('6fe9c88b-ee8d-43b9-bbbe-0702c1f62038', 1229, 2359, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:25.333'),
('7182fa71-0af6-4f3f-8bee-01257559b4db', 1229, 2062, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:23.844'),
('71c6798e-6156-4816-8345-97901d3ce770', 1210, 2086, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.118'),
('744560f9-3acb-4fc9-9bbb-536383ead2d6', 1231, 2322, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:25.114'),
('766ab428-cdb8-4c85-a617-e1992830dbb5', 1231, 2489, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:26.473'),
('898a59dd-0d10-4782-b886-f21ffc47d841', 1232, 2086, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:23.889'),
('8bc8db57-49a3-44e4-b8e0-22c39aeeab82', 1231, 2048, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:23.587'),
('8bf150bb-dd21-4e0b-be6a-1def38921f42', 1231, 2415, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:26.236');
INSERT INTO action_token VALUES
('8dbbd34b-b9f6-4c2c-ae2a-4c5f628d939a', 1229, 2489, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:26.534'),
('914ad277-7726-45f4-ab21-d7d944a65be3', 1231, 2518, 'ADD_ITEMS', 'DRAFT', 2, '2026-11-24 01:59:26.629'),
('952be97a-e7e0-4df5-a304-00b546969007', 1232, 2256, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.786'),
('972452fe-457b-458d-b509-210d93b07a67', 1213, 2489, 'SUSPEND', 'SUSPENDED', 1, '2026-11-24 01:59:26.575'),
('9902d2f1-afb4-4000-b5a3-7f99456e41e4', 1231, 2292, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.946'),
('9d9ac6e3-81ca-4e0f-9c04-53933b1d101d', 1231, 2489, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:26.502'),
('a2a5d17c-2c07-4fa7-bfc5-f3b22518e660', 1231, 2518, 'SUBMIT', 'RUNNING', 2, '2026-11-24 01:59:26.665'),
('a6103c3c-454b-48b0-a997-042615ac5616', 1229, 2118, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.215'),
('a65e2659-5c50-4519-9367-79925a66d823', 1231, 2359, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:25.294'),
('a6c3cd8a-355a-496d-a1dc-f5150e5c43dc', 1209, 2359, 'RETURN', 'RUNNING', 2, '2026-11-24 01:59:25.394'),
('a6ebf24e-b854-4b46-b073-62ff44f39d19', 1231, 2118, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:24.147'),
('a7b61c72-b96d-466f-9e0c-54fd4353888a', 1210, 2448, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:26.45'),
('a9fbaf9c-1707-4ef7-a20d-0131b6caf5a9', 1231, 2062, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:23.696'),
('b133f767-e7b6-4ee3-86b6-b1e224e17e0d', 1229, 2518, 'APPROVE', 'RUNNING', 2, '2026-11-24 01:59:26.718'),
('b65ef5df-bbe3-4330-a5e5-7eea1f659f1d', 1231, 2118, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.173'),
('bd3c4609-4156-4566-b357-c8337f681762', 1231, 2518, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:26.605'),
('c426038a-ae91-4047-a7d6-fc6db1723b53', 1210, 2159, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.408'),
('ccd74dc1-cf79-4357-b9d6-5dcc88d336e8', 1204, 2159, 'APPROVE', 'APPROVED', 1, '2026-11-24 01:59:24.473'),
('cd051aaf-2a43-432a-b5df-2f612b6db0cf', 1210, 2322, 'RETURN', 'RETURNED', 2, '2026-11-24 01:59:25.189'),
('d9684580-9a72-46ee-932b-6cae3e27dd9c', 1231, 2415, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:26.199'),
('dc187942-100b-46ef-9b55-f62f4032a5b0', 1231, 2044, 'CREATE', 'DRAFT', 1, '2026-11-24 01:59:23.372'),
('e92da3ad-e04e-420f-90b6-3207b61cac16', 1232, 2086, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.008'),
('ec0ac044-09ba-43d9-b843-ff0bc52d8c04', 1210, 2292, 'RETURN', 'RETURNED', 2, '2026-11-24 01:59:25.055'),
('ef7dc22f-e8cb-400f-b5f8-2713b762426b', 1231, 2275, 'SUBMIT', 'RUNNING', 1, '2026-11-24 01:59:24.879'),
('f5bbfe68-86b9-429f-89f1-74a7254725d7', 1231, 2402, 'SUBMIT', 'RUNNING', 2, '2026-11-24 01:59:26.169'),
('f70fef61-0e2d-488c-9bc5-5a880c1915f1', 1209, 2118, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.283'),
('fe89a490-a529-4a3e-a83d-abe2b4fa5456', 1210, 2118, 'APPROVE', 'RUNNING', 1, '2026-11-24 01:59:24.248');
INSERT INTO appointment VALUES
(1672, 1421, 1204, '2024-09-01', NULL),
(1673, 1422, 1205, '2024-09-01', NULL),
(1674, 1423, 1206, '2024-09-01', NULL),
(1675, 1424, 1207, '2024-09-01', NULL),
(1676, 1425, 1208, '2024-09-01', NULL),
(1677, 1426, 1209, '2024-09-01', NULL),
(1678, 1427, 1210, '2024-09-01', NULL),
(1679, 1427, 1211, '2024-09-01', NULL),
(1680, 1428, 1212, '2024-09-01', NULL),
(1681, 1429, 1213, '2024-09-01', NULL),
(1682, 1430, 1214, '2024-09-01', NULL),
(1683, 1431, 1215, '2024-09-01', NULL),
(1684, 1431, 1216, '2024-09-01', NULL),
(1685, 1432, 1217, '2024-09-01', NULL),
(1686, 1433, 1218, '2024-09-01', NULL),
(1687, 1434, 1219, '2024-09-01', NULL),
(1688, 1435, 1220, '2024-09-01', NULL),
(1689, 1436, 1221, '2024-09-01', NULL),
(1690, 1437, 1222, '2024-09-01', NULL),
(1691, 1438, 1223, '2024-09-01', NULL),
(1692, 1439, 1224, '2024-09-01', NULL),
(1693, 1440, 1225, '2024-09-01', NULL),
(1694, 1441, 1226, '2024-09-01', NULL),
(1695, 1442, 1227, '2024-09-01', NULL),
(1696, 1443, 1228, '2024-09-01', NULL),
(1697, 1444, 1229, '2024-09-01', NULL),
(1698, 1445, 1230, '2024-09-01', NULL),
(1699, 1446, 1231, '2024-09-01', NULL),
(1700, 1447, 1232, '2024-09-01', NULL),
(1701, 1448, 1233, '2024-09-01', NULL),
(1702, 1449, 1234, '2024-09-01', NULL),
(1703, 1450, 1235, '2025-09-01', NULL),
(1704, 1451, 1236, '2024-09-01', NULL),
(1705, 1452, 1237, '2024-09-01', NULL),
(1706, 1453, 1238, '2024-09-01', NULL),
(1707, 1454, 1239, '2024-09-01', NULL),
(1708, 1455, 1240, '2024-09-01', NULL),
(1709, 1456, 1241, '2024-09-01', NULL),
(1710, 1457, 1242, '2025-09-01', NULL),
(1711, 1458, 1243, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1712, 1459, 1244, '2024-09-01', NULL),
(1713, 1460, 1245, '2024-09-01', NULL),
(1714, 1461, 1246, '2024-09-01', NULL),
(1715, 1462, 1247, '2024-09-01', NULL),
(1716, 1463, 1248, '2024-09-01', NULL),
(1717, 1464, 1249, '2025-09-01', NULL),
(1718, 1465, 1250, '2024-09-01', NULL),
(1719, 1466, 1251, '2024-09-01', NULL),
(1720, 1467, 1252, '2024-09-01', NULL),
(1721, 1468, 1253, '2024-09-01', NULL),
(1722, 1469, 1254, '2024-09-01', NULL),
(1723, 1470, 1255, '2024-09-01', NULL),
(1724, 1471, 1256, '2025-09-01', NULL),
(1725, 1472, 1257, '2024-09-01', NULL),
(1726, 1473, 1258, '2024-09-01', NULL),
(1727, 1474, 1259, '2024-09-01', NULL),
(1728, 1475, 1260, '2024-09-01', NULL),
(1729, 1476, 1261, '2024-09-01', NULL),
(1730, 1477, 1262, '2024-09-01', NULL),
(1731, 1478, 1263, '2024-09-01', NULL),
(1732, 1479, 1264, '2024-09-01', NULL),
(1733, 1480, 1265, '2024-09-01', NULL),
(1734, 1481, 1266, '2024-09-01', NULL),
(1735, 1482, 1267, '2024-09-01', NULL),
(1736, 1483, 1268, '2024-09-01', NULL),
(1737, 1484, 1269, '2024-09-01', NULL),
(1738, 1485, 1270, '2024-09-01', NULL),
(1739, 1486, 1271, '2024-09-01', NULL),
(1740, 1487, 1271, '2024-09-01', NULL),
(1741, 1488, 1272, '2024-09-01', NULL),
(1742, 1489, 1272, '2024-09-01', NULL),
(1743, 1490, 1273, '2025-09-01', NULL),
(1744, 1491, 1274, '2024-09-01', NULL),
(1745, 1492, 1275, '2024-09-01', NULL),
(1746, 1493, 1276, '2024-09-01', NULL),
(1747, 1494, 1276, '2024-09-01', NULL),
(1748, 1495, 1277, '2024-09-01', NULL),
(1749, 1496, 1277, '2024-09-01', NULL),
(1750, 1497, 1278, '2025-09-01', NULL),
(1751, 1498, 1279, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1752, 1499, 1280, '2024-09-01', NULL),
(1753, 1500, 1281, '2024-09-01', NULL),
(1754, 1501, 1281, '2024-09-01', NULL),
(1755, 1502, 1282, '2024-09-01', NULL),
(1756, 1503, 1282, '2024-09-01', NULL),
(1757, 1504, 1283, '2025-09-01', NULL),
(1758, 1505, 1284, '2024-09-01', NULL),
(1759, 1506, 1285, '2024-09-01', NULL),
(1760, 1507, 1286, '2024-09-01', NULL),
(1761, 1508, 1286, '2024-09-01', NULL),
(1762, 1509, 1287, '2024-09-01', NULL),
(1763, 1510, 1287, '2025-09-01', NULL),
(1764, 1511, 1288, '2025-09-01', NULL),
(1765, 1512, 1289, '2024-09-01', NULL),
(1766, 1513, 1290, '2024-09-01', NULL),
(1767, 1514, 1291, '2024-09-01', NULL),
(1768, 1515, 1292, '2024-09-01', NULL),
(1769, 1516, 1293, '2024-09-01', NULL),
(1770, 1517, 1294, '2024-09-01', NULL),
(1771, 1518, 1295, '2024-09-01', NULL),
(1772, 1519, 1296, '2024-09-01', NULL),
(1773, 1520, 1297, '2024-09-01', NULL),
(1774, 1521, 1298, '2024-09-01', NULL),
(1775, 1522, 1299, '2024-09-01', NULL),
(1776, 1523, 1300, '2024-09-01', NULL),
(1777, 1524, 1301, '2024-09-01', NULL),
(1778, 1525, 1302, '2024-09-01', NULL),
(1779, 1526, 1303, '2024-09-01', NULL),
(1780, 1527, 1303, '2024-09-01', NULL),
(1781, 1528, 1304, '2024-09-01', NULL),
(1782, 1529, 1304, '2024-09-01', NULL),
(1783, 1530, 1305, '2025-09-01', NULL),
(1784, 1531, 1306, '2024-09-01', NULL),
(1785, 1532, 1307, '2024-09-01', NULL),
(1786, 1533, 1308, '2024-09-01', NULL),
(1787, 1534, 1308, '2024-09-01', NULL),
(1788, 1535, 1309, '2024-09-01', NULL),
(1789, 1536, 1309, '2024-09-01', NULL),
(1790, 1537, 1310, '2025-09-01', NULL),
(1791, 1538, 1311, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1792, 1539, 1312, '2024-09-01', NULL),
(1793, 1540, 1313, '2024-09-01', NULL),
(1794, 1541, 1313, '2024-09-01', NULL),
(1795, 1542, 1314, '2024-09-01', NULL),
(1796, 1543, 1314, '2025-09-01', NULL),
(1797, 1544, 1315, '2025-09-01', NULL),
(1798, 1545, 1316, '2024-09-01', NULL),
(1799, 1546, 1317, '2024-09-01', NULL),
(1800, 1547, 1318, '2024-09-01', NULL),
(1801, 1548, 1318, '2024-09-01', NULL),
(1802, 1549, 1319, '2024-09-01', NULL),
(1803, 1550, 1319, '2025-09-01', NULL),
(1804, 1551, 1320, '2025-09-01', NULL),
(1805, 1552, 1321, '2024-09-01', NULL),
(1806, 1553, 1322, '2024-09-01', NULL),
(1807, 1554, 1323, '2024-09-01', NULL),
(1808, 1555, 1324, '2024-09-01', NULL),
(1809, 1556, 1325, '2024-09-01', NULL),
(1810, 1557, 1326, '2024-09-01', NULL),
(1811, 1558, 1327, '2024-09-01', NULL),
(1812, 1559, 1328, '2024-09-01', NULL),
(1813, 1560, 1329, '2024-09-01', NULL),
(1814, 1561, 1330, '2024-09-01', NULL),
(1815, 1562, 1331, '2024-09-01', NULL),
(1816, 1563, 1332, '2024-09-01', NULL),
(1817, 1564, 1333, '2024-09-01', NULL),
(1818, 1565, 1334, '2024-09-01', NULL),
(1819, 1566, 1335, '2024-09-01', NULL),
(1820, 1567, 1335, '2024-09-01', NULL),
(1821, 1568, 1336, '2024-09-01', NULL),
(1822, 1569, 1336, '2024-09-01', NULL),
(1823, 1570, 1337, '2025-09-01', NULL),
(1824, 1571, 1338, '2024-09-01', NULL),
(1825, 1572, 1339, '2024-09-01', NULL),
(1826, 1573, 1340, '2024-09-01', NULL),
(1827, 1574, 1340, '2024-09-01', NULL),
(1828, 1575, 1341, '2024-09-01', NULL),
(1829, 1576, 1341, '2024-09-01', NULL),
(1830, 1577, 1342, '2025-09-01', NULL),
(1831, 1578, 1343, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1832, 1579, 1344, '2024-09-01', NULL),
(1833, 1580, 1345, '2024-09-01', NULL),
(1834, 1581, 1345, '2024-09-01', NULL),
(1835, 1582, 1346, '2024-09-01', NULL),
(1836, 1583, 1346, '2024-09-01', NULL),
(1837, 1584, 1347, '2025-09-01', NULL),
(1838, 1585, 1348, '2024-09-01', NULL),
(1839, 1586, 1349, '2024-09-01', NULL),
(1840, 1587, 1350, '2024-09-01', NULL),
(1841, 1588, 1350, '2024-09-01', NULL),
(1842, 1589, 1351, '2024-09-01', NULL),
(1843, 1590, 1351, '2024-09-01', NULL),
(1844, 1591, 1352, '2025-09-01', NULL),
(1845, 1592, 1353, '2024-09-01', NULL),
(1846, 1593, 1354, '2024-09-01', NULL),
(1847, 1594, 1355, '2024-09-01', NULL),
(1848, 1595, 1356, '2024-09-01', NULL),
(1849, 1596, 1357, '2024-09-01', NULL),
(1850, 1597, 1358, '2024-09-01', NULL),
(1851, 1598, 1359, '2024-09-01', NULL),
(1852, 1599, 1360, '2024-09-01', NULL),
(1853, 1600, 1361, '2024-09-01', NULL),
(1854, 1601, 1362, '2024-09-01', NULL),
(1855, 1602, 1363, '2024-09-01', NULL),
(1856, 1603, 1364, '2024-09-01', NULL),
(1857, 1604, 1365, '2024-09-01', NULL),
(1858, 1605, 1366, '2024-09-01', NULL),
(1859, 1606, 1367, '2024-09-01', NULL),
(1860, 1607, 1367, '2024-09-01', NULL),
(1861, 1608, 1368, '2024-09-01', NULL),
(1862, 1609, 1368, '2025-09-01', NULL),
(1863, 1610, 1369, '2025-09-01', NULL),
(1864, 1611, 1370, '2024-09-01', NULL),
(1865, 1612, 1371, '2024-09-01', NULL),
(1866, 1613, 1372, '2024-09-01', NULL),
(1867, 1614, 1372, '2024-09-01', NULL),
(1868, 1615, 1373, '2024-09-01', NULL),
(1869, 1616, 1373, '2024-09-01', NULL),
(1870, 1617, 1374, '2025-09-01', NULL),
(1871, 1618, 1375, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1872, 1619, 1376, '2024-09-01', NULL),
(1873, 1620, 1377, '2024-09-01', NULL),
(1874, 1621, 1377, '2024-09-01', NULL),
(1875, 1622, 1378, '2024-09-01', NULL),
(1876, 1623, 1378, '2025-09-01', NULL),
(1877, 1624, 1379, '2025-09-01', NULL),
(1878, 1625, 1380, '2024-09-01', NULL),
(1879, 1626, 1381, '2024-09-01', NULL),
(1880, 1627, 1382, '2024-09-01', NULL),
(1881, 1628, 1382, '2024-09-01', NULL),
(1882, 1629, 1383, '2024-09-01', NULL),
(1883, 1630, 1383, '2024-09-01', NULL),
(1884, 1631, 1384, '2025-09-01', NULL),
(1885, 1632, 1385, '2024-09-01', NULL),
(1886, 1633, 1386, '2024-09-01', NULL),
(1887, 1634, 1387, '2024-09-01', NULL),
(1888, 1635, 1388, '2024-09-01', NULL),
(1889, 1636, 1389, '2024-09-01', NULL),
(1890, 1637, 1390, '2024-09-01', NULL),
(1891, 1638, 1391, '2024-09-01', NULL),
(1892, 1639, 1392, '2024-09-01', NULL),
(1893, 1640, 1393, '2024-09-01', NULL),
(1894, 1641, 1394, '2024-09-01', NULL),
(1895, 1642, 1395, '2024-09-01', NULL),
(1896, 1643, 1396, '2024-09-01', NULL),
(1897, 1644, 1397, '2024-09-01', NULL),
(1898, 1645, 1398, '2024-09-01', NULL),
(1899, 1646, 1399, '2024-09-01', NULL),
(1900, 1647, 1399, '2024-09-01', NULL),
(1901, 1648, 1400, '2024-09-01', NULL),
(1902, 1649, 1400, '2024-09-01', NULL),
(1903, 1650, 1401, '2025-09-01', NULL),
(1904, 1651, 1402, '2024-09-01', NULL),
(1905, 1652, 1403, '2024-09-01', NULL),
(1906, 1653, 1404, '2024-09-01', NULL),
(1907, 1654, 1404, '2024-09-01', NULL),
(1908, 1655, 1405, '2024-09-01', NULL),
(1909, 1656, 1405, '2024-09-01', NULL),
(1910, 1657, 1406, '2025-09-01', NULL),
(1911, 1658, 1407, '2024-09-01', NULL);
INSERT INTO appointment VALUES
(1912, 1659, 1408, '2024-09-01', NULL),
(1913, 1660, 1409, '2024-09-01', NULL),
(1914, 1661, 1409, '2024-09-01', NULL),
(1915, 1662, 1410, '2024-09-01', NULL),
(1916, 1663, 1410, '2024-09-01', NULL),
(1917, 1664, 1411, '2025-09-01', NULL),
(1918, 1665, 1412, '2024-09-01', NULL),
(1919, 1666, 1413, '2024-09-01', NULL),
(1920, 1667, 1414, '2024-09-01', NULL),
(1921, 1668, 1414, '2024-09-01', NULL),
(1922, 1669, 1415, '2024-09-01', NULL),
(1923, 1670, 1415, '2024-09-01', NULL),
(1924, 1671, 1416, '2025-09-01', NULL);
INSERT INTO approval_request VALUES
(2044, NULL, 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '草稿，尚未报送', 'DRAFT', NULL, 'HWWW', NULL, 1, 1, 1, NULL, 0, '', '2026-11-24 01:59:23.372', NULL, NULL, 1, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
(2048, 'LD-2026-000001', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '刚刚报送', 'RUNNING', 'faculty-head', 'PHWW', '2026-11-26 09:00:00.0', 1, 1, 1, NULL, 1, '9726ca9725904212bb59f488258637af78a8dd9e979413ca5ac6df2eeb99a12d', '2026-11-24 01:59:23.511', '2026-11-24 01:59:23.587', NULL, 2, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:23.587', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2062, 'LD-2026-000002', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '已到校级审核', 'RUNNING', 'university-reviewer', 'PPHW', '2026-11-27 09:00:00.0', 1, 1, 1, NULL, 2, '963b2e5cab0b1101d0ce3c68914c2275c068e88a03e6199c202e048c615c55fa', '2026-11-24 01:59:23.696', '2026-11-24 01:59:23.76', NULL, 3, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:23.76', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2086, 'LD-2026-000003', 11, 'four-level', 1011, '/1001/1002/1009/1011/', '示范理工大学 · 计算机学院 · 软件2302班', 1232, '钟国栋', 'report', '已到校级审批', 'RUNNING', 'university-head', 'PPHW', '2026-11-27 09:00:00.0', 1, 1, 1, NULL, 3, '95d69d26b1229786d5fd3341accdc59b9c2c32f26c1b6d02496a435306c7dff4', '2026-11-24 01:59:23.889', '2026-11-24 01:59:24.008', NULL, 4, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.008', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2118, 'LD-2026-000004', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '已到省级审批', 'RUNNING', 'province-head', 'PPPH', '2026-12-01 09:00:00.0', 1, 1, 1, NULL, 4, 'ea4911d4affe958fd2df905141f1b07dd78c4dca0d4148a4d63d1f74114fac50', '2026-11-24 01:59:24.147', '2026-11-24 01:59:24.173', NULL, 5, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.173', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2159, 'LD-2026-000005', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '四级通过', 'APPROVED', NULL, 'PPPP', NULL, 1, 1, 1, NULL, 5, 'd7e986fc00209e8f6ebace9e8847611ce58f987f39b9f0a833e7368e239bd1d8', '2026-11-24 01:59:24.308', '2026-11-24 01:59:24.339', '2026-11-24 01:59:24.473', 6, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.339', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2205, 'LD-2026-000006', 12, 'university', 1011, '/1001/1002/1009/1011/', '示范理工大学 · 计算机学院 · 软件2302班', 1232, '钟国栋', 'report', '校内通过', 'APPROVED', NULL, 'PPPO', NULL, 1, 1, 1, NULL, 4, '409163aa533afbef39fe7dc95012157aaf465fa1b480129b1ec2b8eaebf181d5', '2026-11-24 01:59:24.502', '2026-11-24 01:59:24.536', '2026-11-24 01:59:24.651', 5, NULL, NULL, NULL, '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.536', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2242, 'LD-2026-000007', 12, 'university', 1003, '/1001/1002/1003/', '示范理工大学 · 党委宣传部', 1218, '薛凯', 'report', '部门报送，待本部门负责人', 'RUNNING', 'own-head', 'OOHO', '2026-11-26 09:00:00.0', 1, 1, 1, NULL, 1, '52c4cea113f1c378cee91703161662e9e5bccdf87368bfa143181539ca54f738', '2026-11-24 01:59:24.681', '2026-11-24 01:59:24.717', NULL, 2, NULL, NULL, NULL, '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.717', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2256, 'LD-2026-000008', 11, 'four-level', 1011, '/1001/1002/1009/1011/', '示范理工大学 · 计算机学院 · 软件2302班', 1232, '钟国栋', 'report', '不予通过', 'REJECTED', NULL, 'PXWW', NULL, 1, 1, 1, NULL, 2, '3912ab1ddcf311e7577aa77a59e1bfaf96e8e57aa30f3735370a942bc4e873d9', '2026-11-24 01:59:24.748', '2026-11-24 01:59:24.786', '2026-11-24 01:59:24.822', 3, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.786', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2275, 'LD-2026-000009', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '已撤回', 'WITHDRAWN', NULL, 'PWWW', NULL, 1, 1, 1, NULL, 2, '65e305cda97fbef60729b6e884199406db42bf68b28701b4c8815e04f1991913', '2026-11-24 01:59:24.851', '2026-11-24 01:59:24.879', '2026-11-24 01:59:24.914', 3, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.879', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2292, 'LD-2026-000010', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '已退回，待修改', 'RETURNED', NULL, 'HWRW', NULL, 2, 2, 2, 20, 3, '896cbf7675ccc78d64059916bc504b1d2f611a2da97495d72b840e10e5052bff', '2026-11-24 01:59:24.946', '2026-11-24 01:59:24.979', NULL, 4, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:24.979', NULL, '2026-11-24 01:59:25.055', '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2322, 'LD-2026-000011', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '修改后直达退回人', 'RUNNING', 'university-reviewer', 'PPHW', '2026-11-27 09:00:00.0', 3, 2, 2, NULL, 4, '26c9cce357acffd293511850961efcea76b5d25347d4ca1359780935a250d192', '2026-11-24 01:59:25.079', '2026-11-24 01:59:25.227', NULL, 5, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:25.114', NULL, '2026-11-24 01:59:25.189', '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2359, 'LD-2026-000012', 11, 'four-level', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '退回院系重走', 'RUNNING', 'faculty-head', 'PHWW', '2026-11-26 09:00:00.0', 2, 1, 2, NULL, 4, '85205fd8981745e09eb39cea82be8cf38d64162bffeca536885130dbf4d93252', '2026-11-24 01:59:25.257', '2026-11-24 01:59:25.294', NULL, 5, NULL, NULL, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:25.294', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2402, 'LD-2026-000013', 13, 'answer', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'answer', '对下达的反馈，待下达单位审核', 'RUNNING', 'accept', 'PHOO', '2026-12-01 09:00:00.0', 2, 1, 1, NULL, 1, '5d0dadf8a6e6c5ada2693fa8bab04e008c2628a4857e7d555046515a915a1a9c', '2026-11-24 01:59:26.142', '2026-11-24 01:59:26.169', NULL, 2, 2398, 1009, NULL, '/1001/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.169', NULL, NULL, '2026-11-30 09:00:00.0', NULL, NULL, NULL, NULL),
(2415, 'LD-2026-000014', 15, 'joint', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '依次会签，第一位已签', 'RUNNING', 'university-reviewer', 'PPHO', '2026-11-27 09:00:00.0', 1, 1, 1, NULL, 4, '6eae4bbe2ce622ba1c9cd4ccf3f47cb9634b14c91c1e7c6e4fcf759fb698b6c7', '2026-11-24 01:59:26.199', '2026-11-24 01:59:26.236', NULL, 4, NULL, NULL, NULL, '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.236', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2448, 'LD-2026-000015', 16, 'ballot', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '票决，已有一票', 'RUNNING', 'university-ballot', 'PPHO', '2026-12-01 09:00:00.0', 1, 1, 1, NULL, 3, '63b215b640434974407c14954cc51258586830ee064d8a4f36364006e718d5a2', '2026-11-24 01:59:26.353', '2026-11-24 01:59:26.381', NULL, 4, NULL, NULL, NULL, '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.381', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2489, 'LD-2026-000016', 12, 'university', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '已挂起', 'SUSPENDED', 'university-reviewer', 'PPHO', '2026-11-27 09:00:00.0', 1, 1, 1, NULL, 3, '3503d936ab96e5ad839cbc52837f0f9ee709a0e20cca3ce3e89427bf779383d5', '2026-11-24 01:59:26.473', '2026-11-24 01:59:26.502', NULL, 4, NULL, NULL, '2026-11-24 01:59:26.575', '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.502', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2518, 'LD-2026-000017', 17, 'collective', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'list', '汇总，一项已退回', 'RUNNING', 'university-reviewer', 'PPHO', '2026-11-27 09:00:00.0', 3, 1, 1, NULL, 3, '44006a97004ffc893c937b3b9bfccd38d9668681858c81c376fc5fa3fef1a547', '2026-11-24 01:59:26.605', '2026-11-24 01:59:26.665', NULL, 5, NULL, NULL, NULL, '/1001/1002/', NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.665', NULL, NULL, '2026-11-25 09:00:00.0', NULL, NULL, NULL, NULL),
(2522, 'LD-2026-000018', 17, 'collective', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '退回的一项', 'RETURNED', NULL, 'HWRO', NULL, 2, 2, 2, 20, 2, 'd99752868dff063155f52e9fe22cd8f81df5092bb9246df0f6755ef5a7791d81', '2026-11-24 01:59:26.629', '2026-11-24 01:59:26.665', NULL, 3, NULL, NULL, NULL, '/1001/1002/', NULL, 2518, 1, 'ALONE', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 01:59:26.665', NULL, '2026-11-24 01:59:26.757', NULL, NULL, NULL, NULL, NULL),
(2524, 'LD-2026-000017-02', 17, 'collective', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '汇总中的另一项', 'LISTED', NULL, 'PHWO', NULL, 1, 1, 1, NULL, 1, 'f8dc54a42c2923a476436c7020ba26d61d1dfabc60910190aaa92ac675df0e9f', '2026-11-24 01:59:26.629', '2026-11-24 01:59:26.665', NULL, 2, NULL, NULL, NULL, '/1001/1002/', NULL, 2518, 2, 'TOGETHER', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
(2526, 'LD-2026-000017-03', 17, 'collective', 1010, '/1001/1002/1009/1010/', '示范理工大学 · 计算机学院 · 软件2301班', 1231, '周婷', 'report', '汇总中的第三项', 'LISTED', NULL, 'PHWO', NULL, 1, 1, 1, NULL, 1, '37bdd12e0280d1fe11d4aecd93b346513653ed4be5901718aa9ebc1f351a758c', '2026-11-24 01:59:26.629', '2026-11-24 01:59:26.665', NULL, 2, NULL, NULL, NULL, '/1001/1002/', NULL, 2518, 3, 'TOGETHER', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO approval_route VALUES
(1, 'four-level', '四级报送', 'Four levels', 'report', NULL, NULL),
(2, 'university', '校内报送', 'Within the university', 'report', NULL, NULL),
(3, 'answer', '反馈·下达单位审核', 'Answer, accepted by the unit that gave the task', 'answer', NULL, NULL),
(4, 'answer-climb', '反馈·逐级审核', 'Answer, level by level', 'answer', NULL, NULL),
(5, 'joint', '会办报送', 'With cooperating departments', 'report', NULL, NULL),
(6, 'ballot', '票决报送', 'By vote of the reviewers', 'report', NULL, NULL),
(7, 'collective', '汇总报送', 'Ranked list of reports', 'list', NULL, 'report');
INSERT INTO approval_step VALUES
(2052, 2048, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:23.587', NULL, '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2066, 2062, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:23.76', '2026-11-24 01:59:23.844', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2077, 2062, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:23.844', NULL, '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2090, 2086, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.008', '2026-11-24 01:59:24.068', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2101, 2086, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.068', '2026-11-24 01:59:24.118', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2111, 2086, 103, 'university-head', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 30, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:24.118', NULL, '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2122, 2118, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.173', '2026-11-24 01:59:24.215', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2133, 2118, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.215', '2026-11-24 01:59:24.248', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2143, 2118, 103, 'university-head', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 30, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.248', '2026-11-24 01:59:24.283', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2151, 2118, 104, 'province-head', 1001, '示范省网络思想政治工作中心', 'PROVINCE', 1421, 'HEAD', 1, 40, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:24.283', NULL, '2026-12-01 09:00:00.0', 1, FALSE, 0, NULL),
(2163, 2159, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.339', '2026-11-24 01:59:24.375', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2174, 2159, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.375', '2026-11-24 01:59:24.408', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2184, 2159, 103, 'university-head', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 30, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.408', '2026-11-24 01:59:24.438', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2192, 2159, 104, 'province-head', 1001, '示范省网络思想政治工作中心', 'PROVINCE', 1421, 'HEAD', 1, 40, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.438', '2026-11-24 01:59:24.473', '2026-12-01 09:00:00.0', 1, FALSE, 0, NULL),
(2209, 2205, 111, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.536', '2026-11-24 01:59:24.58', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2220, 2205, 112, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.58', '2026-11-24 01:59:24.618', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2230, 2205, 113, 'university-head', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 30, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.618', '2026-11-24 01:59:24.651', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2246, 2242, NULL, 'own-head', 1003, '党委宣传部', 'UNIVERSITY', 1432, 'HEAD', 1, 0, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:24.717', NULL, '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2260, 2256, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'REJECTED', '2026-11-24 01:59:24.786', '2026-11-24 01:59:24.822', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2279, 2275, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'CLOSED', '2026-11-24 01:59:24.879', '2026-11-24 01:59:24.914', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2296, 2292, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:24.979', '2026-11-24 01:59:25.021', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2307, 2292, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'RETURNED', '2026-11-24 01:59:25.021', '2026-11-24 01:59:25.055', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2326, 2322, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:25.114', '2026-11-24 01:59:25.152', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2337, 2322, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'RETURNED', '2026-11-24 01:59:25.152', '2026-11-24 01:59:25.189', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2352, 2322, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 2, 20, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:25.227', NULL, '2026-11-27 09:00:00.0', 1, TRUE, 0, NULL),
(2363, 2359, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:25.294', '2026-11-24 01:59:25.333', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2374, 2359, 102, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:25.333', '2026-11-24 01:59:25.362', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2384, 2359, 103, 'university-head', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 30, 'ANY', 'CLOSED', 'RETURNED', '2026-11-24 01:59:25.362', '2026-11-24 01:59:25.394', '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2392, 2359, 101, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 2, 10, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:25.394', NULL, '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2406, 2402, 121, 'accept', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 50, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:26.169', NULL, '2026-12-01 09:00:00.0', 1, FALSE, 0, NULL),
(2419, 2415, 141, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ALL', 'CLOSED', 'APPROVED', '2026-11-24 01:59:26.236', '2026-11-24 01:59:26.292', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2431, 2415, 143, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'SEQUENCE', 'OPEN', NULL, '2026-11-24 01:59:26.292', NULL, '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2452, 2448, 151, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:26.381', '2026-11-24 01:59:26.416', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2463, 2448, 152, 'university-ballot', 1002, '示范理工大学', 'UNIVERSITY', 1426, 'HEAD', 1, 20, 'VOTE', 'OPEN', NULL, '2026-11-24 01:59:26.416', NULL, '2026-12-01 09:00:00.0', 1, FALSE, 0, NULL),
(2493, 2489, 111, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:26.502', '2026-11-24 01:59:26.534', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2504, 2489, 112, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:26.534', NULL, '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL),
(2528, 2518, 161, 'faculty-head', 1009, '计算机学院', 'FACULTY', 1444, 'HEAD', 1, 10, 'ANY', 'CLOSED', 'APPROVED', '2026-11-24 01:59:26.665', '2026-11-24 01:59:26.718', '2026-11-26 09:00:00.0', 1, FALSE, 0, NULL),
(2546, 2518, 162, 'university-reviewer', 1002, '示范理工大学', 'UNIVERSITY', 1427, 'REVIEWER', 1, 20, 'ANY', 'OPEN', NULL, '2026-11-24 01:59:26.718', NULL, '2026-11-27 09:00:00.0', 1, FALSE, 0, NULL);
INSERT INTO attachment VALUES
(2574, 'paper', 2573, 2572, 'LD-2026-000005审批单.pdf', 1, NULL, 1231, '2026-11-24 01:59:27.049');
INSERT INTO audit_chain VALUES
(1, 1, '', 0, '');
INSERT INTO audit_record VALUES
(2576, '2026-11-24 01:59:27.089', 'uni1-fac1-class1', 'EXPORT', 'FoundExportService.begin', 'CSV ', NULL, NULL, NULL);
INSERT INTO charge VALUES
(2001, 1431, 1215, 1015, '2024-09-01', NULL),
(2002, 1431, 1215, 1006, '2024-09-01', NULL),
(2003, 1431, 1216, 1021, '2024-09-01', NULL),
(2004, 1431, 1216, 1027, '2024-09-01', NULL),
(2005, 1431, 1216, 1007, '2024-09-01', NULL);
INSERT INTO deadline VALUES
('REQUEST', 2048, '2026-11-25 09:00:00.0', '2026-11-24 01:59:23.634', NULL, 0),
('REQUEST', 2062, '2026-11-25 09:00:00.0', '2026-11-24 01:59:23.773', NULL, 0),
('REQUEST', 2086, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.023', NULL, 0),
('REQUEST', 2118, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.18', NULL, 0),
('REQUEST', 2159, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.345', NULL, 0),
('REQUEST', 2205, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.545', NULL, 0),
('REQUEST', 2242, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.724', NULL, 0),
('REQUEST', 2256, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.792', NULL, 0),
('REQUEST', 2275, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.885', NULL, 0),
('REQUEST', 2292, '2026-11-25 09:00:00.0', '2026-11-24 01:59:24.985', NULL, 0),
('REQUEST', 2322, '2026-11-25 09:00:00.0', '2026-11-24 01:59:25.122', NULL, 0),
('REQUEST', 2359, '2026-11-25 09:00:00.0', '2026-11-24 01:59:25.3', NULL, 0),
('REQUEST', 2402, '2026-11-30 09:00:00.0', '2026-11-24 01:59:26.175', NULL, 0),
('REQUEST', 2415, '2026-11-25 09:00:00.0', '2026-11-24 01:59:26.242', NULL, 0),
('REQUEST', 2448, '2026-11-25 09:00:00.0', '2026-11-24 01:59:26.388', NULL, 0),
('REQUEST', 2489, '2026-11-25 09:00:00.0', '2026-11-24 01:59:26.508', NULL, 0),
('REQUEST', 2518, '2026-11-25 09:00:00.0', '2026-11-24 01:59:26.679', NULL, 0);
INSERT INTO dispatch VALUES
(2018, 'XD-2026-T01', '40a4683a-6dd9-4d40-ab36-f2632575b1bd', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '共建工作矩阵', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第1条“共建工作矩阵”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["1-1","积极向全国高校思想政治工作网、易班网和中国大学生在线等站点投稿","各高校","","向三个全国站点投稿篇数 > 0 篇","每年","应"],["1-2","每月定期向省中心官网、公众号等相关栏目输送优秀网络文化产品","各高校","省中心","向省中心输送网络文化产品件数 >= 1 件","每月","应"],["1-3","支持配合省中心官网、公众号等各专题栏目规划与建设","各高校","省中心","","","应"],["1-4","管好校内网络媒体矩阵，研究制定学校“三微一端”及二级单位网站建设与管理规定办法","各高校","","制定管理规定 exists 1 份","","应"],["1-5","规范信息采集、审核发布流程，维护良好的运营秩序，加强校园网络阵地与安全建设","各高校","","","","应"],["1-6","组织承办和宣传教育部思政司、省中心发起的各类比赛及活动","各高校","省中心","","","应"],["1-7","定期参与共建策略研究、定期交流共建优秀经验","各高校","省中心","参加共建研究或交流次数 >= 1 次","定期","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-11-29 09:00:00.0', 'SENT', 6, '2026-11-04 02:00:21.377', '2026-11-04 02:00:21.377', 2),
(2019, 'XD-2026-T02', '0b74a456-16f0-4411-ab4e-71fdceea1cb4', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '提高师生素养', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第2条“提高师生素养”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["2-1","把培育“校园好网民”作为网络素养教育主线，定期加强高校师生网络素养宣传教育","各高校","","网络素养教育活动 recurring 次","定期","应"],["2-2","围绕上网注意力管理、网络搜索利用、网络信息分析评价、网络印象管理、网络安全素养、网络道德素养等六个维度展开教育","各高校","","覆盖素养维度数 = 6 个","","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-04 09:00:00.0', 'SENT', 6, '2026-11-04 02:01:21.377', '2026-11-04 02:01:21.377', 2),
(2020, 'XD-2026-T03', '0685e36e-72f2-4ee6-b819-7b22471205fa', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '推出特色产品', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第3条“推出特色产品”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["3-1","探索校园优秀网络文化作品创作激励机制","各高校","","","","探索"],["3-2","组织开展高校“大学生网络文化节”和“高校网络教育优秀作品推选展示”","各高校","省中心","","","应"],["3-3","制作和传播贴近大学生的微视频、微动画、微博等网络产品","各高校","","","","应"],["3-4","打造一批网络思政品牌项目，推出一批新媒体产品，做好优秀网络文化作品的传播","各高校","","","","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-09 09:00:00.0', 'SENT', 6, '2026-11-04 02:02:21.377', '2026-11-04 02:02:21.377', 2),
(2021, 'XD-2026-T04', 'ba62f040-26cf-4948-8d6e-0b4365b50468', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '打造智慧平台', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第4条“打造智慧平台”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["4-1","探索开发和建设教管服一体化智慧思政平台（智慧教育管理、心理、资助、学业预警、宿管、就业创业六项）","各高校","","","","探索/边界外"],["4-2","创新使用网络大数据调查和网络行为分析等手段，开展新媒体联盟与舆情分析工作","各高校","","","","边界外(只做联盟名册与匿名汇总)"],["4-3","开展师生思想政治状况滚动调查、思想政治教育工作满意度网络调查","各高校","","匿名调查次数 recurring 次","滚动","应"],["4-4","提升对网络舆情的发现力、研判力、处置力","各高校","省中心","","","边界内仅议题回应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-14 09:00:00.0', 'SENT', 6, '2026-11-04 02:03:21.377', '2026-11-04 02:03:21.377', 2),
(2022, 'XD-2026-T05', 'e42e9a3f-5187-4e63-bdca-b974ef550cd9', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '建好重点公众号', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第5条“建好重点公众号”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["5-1","重点建设一个及以上校级思政类公众号","各高校","","校级思政类重点公众号数 >= 1 个","持续","应"],["5-2","内容建设：四史宣传教育、经验做法宣传推介","各高校","","","","应"],["5-3","积极参与省委教育工委和省中心对重点建设公众号的多维指标体系考评","各高校","省委教育工委;省中心","","","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-19 09:00:00.0', 'SENT', 6, '2026-11-04 02:04:21.377', '2026-11-04 02:04:21.377', 2),
(2023, 'XD-2026-T06', 'ae5f6101-fe5c-40f1-8dca-e141d905ca1f', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '加强科学研究', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第6条“加强科学研究”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["6-1","重视网络育人理论和实践研究，推动成果产品转换","各高校","","","","应"],["6-2","积极参与省中心的项目申报和案例征集","各高校","省中心","","","应"],["6-3","形成一批有固定工作平台、可靠条件保障、长效工作机制、明显育人实效，可示范、可复制、可推广的案例","各高校","","","","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-24 09:00:00.0', 'SENT', 6, '2026-11-04 02:05:21.377', '2026-11-04 02:05:21.377', 2),
(2024, 'XD-2026-T07', 'ee18c51a-f6d3-4f48-802a-e57d3f7b470e', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '完善组织机构', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第7条“完善组织机构”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["7-1","成立学校网络思想政治工作领导小组，由校领导任组长","各高校","党委宣传部;学生工作部;研究生院;马克思主义学院;团委","领导小组 exists 1 个","","应"],["7-2","定期开展网络育人专题工作研究","各高校","","专题研究会议 recurring 次","定期","应"],["7-3","设立完善学校负责网络思政教育的专门机构或科室，明确机构岗位职责","各高校","","专门机构或科室 exists 1 个","","应"],["7-4","建立健全“省中心、各高校网络思想政治工作中心、院系网络思想政治工作室、专业班级工作站”四级联动","省中心;各高校网络思想政治工作中心;院系网络思想政治工作室;专业班级工作站","","组织层级数 = 4 级","","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-12-29 09:00:00.0', 'SENT', 6, '2026-11-04 02:06:21.377', '2026-11-04 02:06:21.377', 2),
(2025, 'XD-2026-T08', 'da365a6d-6dbe-4d70-a65a-223b69ecdade', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '加强队伍建设', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第8条“加强队伍建设”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["8-1","建议按1:8000师生比配备校级专职工作人员","各高校","","校级专职人员数÷学生数（“师生比”；基数可设为在校生或师生） >= 1/8000","持续","建议"],["8-2","加强校院两级网络思政工作者业务培训、述职考评、总结表彰","各高校","","","","应"],["8-3","加强易班网络工作队伍培养培训","各高校","","","","应"],["8-4","为入选省网络教育名师培育支持计划的教师提供政策、经费、场地、人员、技术配套支持，相应成立名师工作室","各高校","","配套支持项数 = 5 项","入选后","结合实际"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2027-01-03 09:00:00.0', 'SENT', 6, '2026-11-04 02:07:21.377', '2026-11-04 02:07:21.377', 2),
(2026, 'XD-2026-T09', '7fb3aa62-8679-42df-8bdd-9863c027551f', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '强化工作保障', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第9条“强化工作保障”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["9-1","为本校网络思想政治工作中心提供专用办公场地及活动场地","各高校","","专用场地 exists 1 处","","应"],["9-2","按照不低于80平米/10000名师生的标准建设场地","各高校","","场地面积÷师生数 >= 80/10000 平方米/人","持续","应"],["9-3","二级院（系）的网络工作室原则上应具备相对独立的办公区域","各二级院系","","相对独立办公区域 exists 1 处","","原则上"],["9-4","按照在校生总数每生每年不低于30元标准设立网络思政工作专项经费","各高校","","专项经费÷在校生数 >= 30 元/生","每年","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2027-01-08 09:00:00.0', 'SENT', 6, '2026-11-04 02:08:21.377', '2026-11-04 02:08:21.377', 2),
(2027, 'XD-2026-T10', 'b2a8ad48-69d7-465a-a983-4bc380547efd', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '实施项目驱动', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第10条“实施项目驱动”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["10-1","给予每项立项项目经费资助1-2万元","省中心","","每项资助金额 between 10000-20000 元","每项","应"],["10-2","广泛收集先进经验，向省中心报送网络思政工作优秀案例","各高校","省中心","","","应"],["10-3","实施省网络教育名师培育支持计划，每次遴选10人左右","省中心","各高校","每次遴选人数 approx 10 人","每次","左右"],["10-4","名师培育支持期","省中心","","培育支持期 = 24 月","自入选起","应"],["10-5","给予每位入选者1万元经费支持","省中心","","每人支持金额 = 10000 元","支持期","应"],["10-6","教育部名师计划申报者原则上从省级入选者中遴选","省中心","","具备省级入选资格 = 是","申报时","原则上"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2027-01-13 09:00:00.0', 'SENT', 6, '2026-11-04 02:09:21.377', '2026-11-04 02:09:21.377', 2),
(2028, 'XD-2026-T11', 'f9538c60-0904-43d6-b81b-a1d47c06e59b', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '实施综合评价', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第11条“实施综合评价”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["11-1","建立健全省评价督导指标体系","省中心","","","","应"],["11-2","高校制定和完善制度，并定期开展自评自查（七项内容）","各高校","","自评内容项数 = 7 项","定期","应"],["11-3","在全省范围内评选一定数量的网络育人示范高校","省中心","","","","应"],["11-4","每2年为一个考核周期","省中心","","考核周期 = 24 月","每周期","应"],["11-5","每1年进行中期考核","省中心","","中期考核间隔 = 12 月","每周期","应"],["11-6","检查考核采取自查、互查和抽查相结合的方式，综合形成考核结论","省中心","各高校","检查方式数 = 3 种","每周期","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2027-01-18 09:00:00.0', 'SENT', 6, '2026-11-04 02:10:21.377', '2026-11-04 02:10:21.377', 2),
(2029, 'XD-2026-T12', 'e179f502-8864-4d5e-bb10-ccb42a863419', 1001, '示范省网络思想政治工作中心', 1001, 1206, '莫学军', '突出示范引领', '<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》第12条“突出示范引领”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>', '{"columns":["编号","内容","责任单位","配合单位","指标","周期","约束力"],"rows":[["12-1","牵头组建学术研究会，建立学术研究成果奖励与评价机制","省中心","","","","应"],["12-2","每年组织开展理论研讨、专题调研等科研活动","省中心","","研讨调研活动 >= 1 次","每年","应"],["12-3","综合重点公众号建设、课题立结项、优秀案例评比、平台共建、网络文化产品创作五方面制定考核标准","省中心","","标准来源方面数 = 5 个","","应"],["12-4","每年召开一次全省高校网络思政工作交流及总结表彰大会","省中心","各高校","大会次数 = 1 次","每年","应"],["12-5","表彰年度先进集体和优秀个人","省中心","","表彰类别 = 2 类","每年","应"]]}', '{"levels":["UNIVERSITY"],"kinds":[],"groups":[],"units":[],"without":[]}', 'answer', '2026-11-23 09:00:00.0', 'SENT', 6, '2026-11-04 02:11:21.377', '2026-11-04 02:11:21.377', 2),
(2398, 'XD-2026-000001', '8c9a4124-79f4-4246-b544-2c7605c7e11a', 1002, '示范理工大学', 1002, 1212, '董淑芬', '下达并转发', '<p>请按时办理。</p>', NULL, '{"levels":[],"kinds":[],"groups":[],"units":[1009],"without":[]}', 'answer', '2026-12-04 09:00:00.0', 'SENT', 1, '2026-11-24 01:59:25.459', '2026-11-24 01:59:25.529', 3);
INSERT INTO field_value VALUES
(2061, 2048, 'task', 'HN01'),
(2075, 2062, 'task', 'HN02'),
(2099, 2086, 'task', 'HN03'),
(2131, 2118, 'task', 'HN04'),
(2204, 2159, 'task', 'HN05'),
(2241, 2205, 'task', 'HN06'),
(2255, 2242, 'task', 'HN07'),
(2274, 2256, 'task', 'HN08'),
(2291, 2275, 'task', 'HN09'),
(2305, 2292, 'task', 'HN10'),
(2358, 2322, 'task', 'HN11'),
(2372, 2359, 'task', 'HN12'),
(2429, 2415, 'task', 'HN01'),
(2461, 2448, 'task', 'HN02'),
(2502, 2489, 'task', 'HN03'),
(2538, 2522, 'task', 'HN01'),
(2541, 2524, 'task', 'HN01'),
(2544, 2526, 'task', 'HN01');
INSERT INTO file_content VALUES
(2572, '0e506b4dd828c08000713eee04edc8686c33c71fbe4779a95bdbd6eba91e241f', 77429, 'PDF', '2026-11-24 01:59:27.042');
INSERT INTO flyway_schema_history VALUES
(1, '1', 'spine', 'SQL', 'V1__spine.sql', -149268470, 'postgres', '2026-11-24 01:59:20.159595', 49, TRUE),
(2, '2', 'routes', 'SQL', 'V2__routes.sql', -916922203, 'postgres', '2026-11-24 01:59:20.238603', 5, TRUE),
(3, '3', 'organisation', 'SQL', 'V3__organisation.sql', -1195297360, 'postgres', '2026-11-24 01:59:20.254519', 26, TRUE),
(4, '3.1', 'search', 'SQL', 'V3_1__search.sql', -1964427206, 'postgres', '2026-11-24 01:59:20.291542', 4, TRUE),
(5, '4', 'files', 'SQL', 'V4__files.sql', 610046721, 'postgres', '2026-11-24 01:59:20.301889', 5, TRUE),
(6, '5', 'seals', 'SQL', 'V5__seals.sql', -1099642422, 'postgres', '2026-11-24 01:59:20.317756', 12, TRUE),
(7, '6', 'acting', 'SQL', 'V6__acting.sql', -2005456518, 'postgres', '2026-11-24 01:59:20.337987', 7, TRUE),
(8, '7', 'import', 'SQL', 'V7__import.sql', 841657498, 'postgres', '2026-11-24 01:59:20.351127', 7, TRUE),
(9, '8', 'dispatch', 'SQL', 'V8__dispatch.sql', 814697187, 'postgres', '2026-11-24 01:59:20.365882', 16, TRUE),
(10, '9', 'rule groups', 'SQL', 'V9__rule_groups.sql', 1397200242, 'postgres', '2026-11-24 01:59:20.388732', 2, TRUE),
(11, '10', 'ways of acting', 'SQL', 'V10__ways_of_acting.sql', 1955773196, 'postgres', '2026-11-24 01:59:20.395349', 29, TRUE),
(12, '11', 'time', 'SQL', 'V11__time.sql', -805420022, 'postgres', '2026-11-24 01:59:20.434301', 12, TRUE),
(13, '12', 'messages', 'SQL', 'V12__messages.sql', -1463773583, 'postgres', '2026-11-24 01:59:20.451026', 10, TRUE),
(14, '13', 'paper', 'SQL', 'V13__paper.sql', -878083818, 'postgres', '2026-11-24 01:59:20.464794', 16, TRUE),
(15, '14', 'route design', 'SQL', 'V14__route_design.sql', -1220973095, 'postgres', '2026-11-24 01:59:20.48564', 7, TRUE),
(16, '15', 'finding', 'SQL', 'V15__finding.sql', 1530441714, 'postgres', '2026-11-24 01:59:20.499411', 15, TRUE),
(17, '15.1', 'finding', 'SQL', 'V15_1__finding.sql', 882280533, 'postgres', '2026-11-24 01:59:20.521028', 5, TRUE),
(18, '16', 'limits and finding', 'SQL', 'V16__limits_and_finding.sql', -1082673582, 'postgres', '2026-11-24 01:59:20.529761', 4, TRUE),
(19, '16.1', 'finding', 'SQL', 'V16_1__finding.sql', 771731999, 'postgres', '2026-11-24 01:59:20.537551', 4, TRUE),
(20, '17', 'said before', 'SQL', 'V17__said_before.sql', 801797734, 'postgres', '2026-11-24 01:59:20.54505', 3, TRUE),
(21, '18', 'retention', 'SQL', 'V18__retention.sql', -1217108055, 'postgres', '2026-11-24 01:59:20.551364', 1, TRUE),
(22, '19', 'sign in', 'SQL', 'V19__sign_in.sql', -341542851, 'postgres', '2026-11-24 01:59:20.554855', 4, TRUE),
(23, '20', 'sweep', 'SQL', 'V20__sweep.sql', -971150157, 'postgres', '2026-11-24 01:59:20.563031', 1, TRUE);
INSERT INTO form_data VALUES
(2045, 2044, 1, '草稿，尚未报送', '{"task":"HN01","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2049, 2048, 1, '刚刚报送', '{"task":"HN01","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2063, 2062, 1, '已到校级审核', '{"task":"HN02","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2087, 2086, 1, '已到校级审批', '{"task":"HN03","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2119, 2118, 1, '已到省级审批', '{"task":"HN04","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2160, 2159, 1, '四级通过', '{"task":"HN05","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2206, 2205, 1, '校内通过', '{"task":"HN06","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2243, 2242, 1, '部门报送，待本部门负责人', '{"task":"HN07","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2257, 2256, 1, '不予通过', '{"task":"HN08","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2276, 2275, 1, '已撤回', '{"task":"HN09","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2293, 2292, 1, '已退回，待修改', '{"task":"HN10","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2321, 2292, 2, '已退回，待修改', '{"task":"HN10","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2323, 2322, 1, '修改后直达退回人', '{"task":"HN11","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2351, 2322, 2, '修改后直达退回人', '{"task":"HN11","text":"补充了佐证材料的链接。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2360, 2359, 1, '退回院系重走', '{"task":"HN12","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2403, 2402, 1, '对下达的反馈，待下达单位审核', '{"text":"已报送三件。"}'),
(2416, 2415, 1, '依次会签，第一位已签', '{"task":"HN01","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2449, 2448, 1, '票决，已有一票', '{"task":"HN02","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2490, 2489, 1, '已挂起', '{"task":"HN03","text":"本月向省中心输送网络文化产品三件。","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2519, 2518, 1, '汇总，一项已退回', '{}'),
(2523, 2522, 1, '退回的一项', '{"task":"HN01","text":"退回的一项","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2525, 2524, 1, '汇总中的另一项', '{"task":"HN01","text":"汇总中的另一项","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2527, 2526, 1, '汇总中的第三项', '{"task":"HN01","text":"汇总中的第三项","items":[{"name":"短视频","quantity":3,"note":""}]}'),
(2563, 2522, 2, '退回的一项', '{"task":"HN01","text":"退回的一项","items":[{"name":"短视频","quantity":3,"note":""}]}');
INSERT INTO inbox_item VALUES
(2055, 1444, 'TODO', 2048, 2052, 'four-level', '刚刚报送', '示范理工大学 · 计算机学院 · 软件2301班', 'faculty-head', 'PHWW', '周婷', '2026-11-24 01:59:23.587', '2026-11-26 09:00:00.0', 1444),
(2080, 1427, 'TODO', 2062, 2077, 'four-level', '已到校级审核', '示范理工大学 · 计算机学院 · 软件2301班', 'university-reviewer', 'PPHW', '陈立', '2026-11-24 01:59:23.844', '2026-11-27 09:00:00.0', 1427),
(2114, 1426, 'TODO', 2086, 2111, 'four-level', '已到校级审批', '示范理工大学 · 计算机学院 · 软件2302班', 'university-head', 'PPHW', '林晓', '2026-11-24 01:59:24.118', '2026-11-27 09:00:00.0', 1426),
(2154, 1421, 'TODO', 2118, 2151, 'four-level', '已到省级审批', '示范理工大学 · 计算机学院 · 软件2301班', 'province-head', 'PPPH', '钟书瑶', '2026-11-24 01:59:24.283', '2026-12-01 09:00:00.0', 1421),
(2249, 1432, 'TODO', 2242, 2246, 'university', '部门报送，待本部门负责人', '示范理工大学 · 党委宣传部', 'own-head', 'OOHO', '薛凯', '2026-11-24 01:59:24.717', '2026-11-26 09:00:00.0', 1432),
(2318, 1231, 'TODO', 2292, NULL, 'four-level', '已退回，待修改', '示范理工大学 · 计算机学院 · 软件2301班', 'RETURNED', 'HWRW', '林晓', '2026-11-24 01:59:25.055', '9999-12-31 00:00:00.0', NULL),
(2355, 1427, 'TODO', 2322, 2352, 'four-level', '修改后直达退回人', '示范理工大学 · 计算机学院 · 软件2301班', 'university-reviewer', 'PPHW', '周婷', '2026-11-24 01:59:25.227', '2026-11-27 09:00:00.0', 1427),
(2395, 1444, 'TODO', 2359, 2392, 'four-level', '退回院系重走', '示范理工大学 · 计算机学院 · 软件2301班', 'faculty-head', 'PHWW', '钟书瑶', '2026-11-24 01:59:25.394', '2026-11-26 09:00:00.0', 1444),
(2409, 1444, 'TODO', 2402, 2406, 'answer', '对下达的反馈，待下达单位审核', '示范理工大学 · 计算机学院 · 软件2301班', 'accept', 'PHOO', '周婷', '2026-11-24 01:59:26.169', '2026-12-01 09:00:00.0', 1444),
(2445, 1211, 'TODO', 2415, 2431, 'joint', '依次会签，第一位已签', '示范理工大学 · 计算机学院 · 软件2301班', 'university-reviewer', 'PPHO', '林晓', '2026-11-24 01:59:26.325', '2026-11-27 09:00:00.0', 1427),
(2469, 1209, 'TODO', 2448, 2463, 'ballot', '票决，已有一票', '示范理工大学 · 计算机学院 · 软件2301班', 'university-ballot', 'PPHO', '陈立', '2026-11-24 01:59:26.416', '2026-12-01 09:00:00.0', 1426),
(2470, 1212, 'TODO', 2448, 2463, 'ballot', '票决，已有一票', '示范理工大学 · 计算机学院 · 软件2301班', 'university-ballot', 'PPHO', '陈立', '2026-11-24 01:59:26.416', '2026-12-01 09:00:00.0', 1428),
(2472, 1211, 'TODO', 2448, 2463, 'ballot', '票决，已有一票', '示范理工大学 · 计算机学院 · 软件2301班', 'university-ballot', 'PPHO', '陈立', '2026-11-24 01:59:26.416', '2026-12-01 09:00:00.0', 1427),
(2549, 1427, 'TODO', 2518, 2546, 'collective', '汇总，一项已退回', '示范理工大学 · 计算机学院 · 软件2301班', 'university-reviewer', 'PPHO', '陈立', '2026-11-24 01:59:26.718', '2026-11-27 09:00:00.0', 1427),
(2559, 1231, 'TODO', 2522, NULL, 'collective', '退回的一项', '示范理工大学 · 计算机学院 · 软件2301班', 'RETURNED', 'HWRO', '林晓', '2026-11-24 01:59:26.757', '9999-12-31 00:00:00.0', NULL);
INSERT INTO last_look VALUES
(2047, 2044, 1231, 1, NULL, '2026-11-24 01:59:23.427'),
(2051, 2048, 1231, 1, NULL, '2026-11-24 01:59:23.525'),
(2065, 2062, 1231, 1, NULL, '2026-11-24 01:59:23.711'),
(2076, 2062, 1229, 1, NULL, '2026-11-24 01:59:23.807'),
(2089, 2086, 1232, 1, NULL, '2026-11-24 01:59:23.901'),
(2100, 2086, 1229, 1, NULL, '2026-11-24 01:59:24.05'),
(2110, 2086, 1210, 1, NULL, '2026-11-24 01:59:24.101'),
(2121, 2118, 1231, 1, NULL, '2026-11-24 01:59:24.153'),
(2132, 2118, 1229, 1, NULL, '2026-11-24 01:59:24.2'),
(2142, 2118, 1210, 1, NULL, '2026-11-24 01:59:24.235'),
(2150, 2118, 1209, 1, NULL, '2026-11-24 01:59:24.27'),
(2162, 2159, 1231, 1, NULL, '2026-11-24 01:59:24.314'),
(2173, 2159, 1229, 1, NULL, '2026-11-24 01:59:24.363'),
(2183, 2159, 1210, 1, NULL, '2026-11-24 01:59:24.395'),
(2191, 2159, 1209, 1, NULL, '2026-11-24 01:59:24.425'),
(2200, 2159, 1204, 1, NULL, '2026-11-24 01:59:24.461'),
(2208, 2205, 1232, 1, NULL, '2026-11-24 01:59:24.508'),
(2219, 2205, 1229, 1, NULL, '2026-11-24 01:59:24.567'),
(2229, 2205, 1210, 1, NULL, '2026-11-24 01:59:24.598'),
(2237, 2205, 1209, 1, NULL, '2026-11-24 01:59:24.64'),
(2245, 2242, 1218, 1, NULL, '2026-11-24 01:59:24.692'),
(2259, 2256, 1232, 1, NULL, '2026-11-24 01:59:24.754'),
(2270, 2256, 1229, 1, NULL, '2026-11-24 01:59:24.809'),
(2278, 2275, 1231, 1, NULL, '2026-11-24 01:59:24.856'),
(2295, 2292, 1231, 2, 1, '2026-11-24 01:59:27.238'),
(2306, 2292, 1229, 1, NULL, '2026-11-24 01:59:25.01'),
(2316, 2292, 1210, 1, NULL, '2026-11-24 01:59:25.04'),
(2325, 2322, 1231, 2, 1, '2026-11-24 01:59:25.208'),
(2336, 2322, 1229, 1, NULL, '2026-11-24 01:59:25.139'),
(2346, 2322, 1210, 1, NULL, '2026-11-24 01:59:25.172'),
(2362, 2359, 1231, 1, NULL, '2026-11-24 01:59:25.267'),
(2373, 2359, 1229, 1, NULL, '2026-11-24 01:59:25.318'),
(2383, 2359, 1210, 1, NULL, '2026-11-24 01:59:25.35'),
(2391, 2359, 1209, 1, NULL, '2026-11-24 01:59:25.382'),
(2405, 2402, 1231, 1, NULL, '2026-11-24 01:59:26.159'),
(2418, 2415, 1231, 1, NULL, '2026-11-24 01:59:26.211'),
(2430, 2415, 1229, 1, NULL, '2026-11-24 01:59:26.263'),
(2443, 2415, 1210, 1, NULL, '2026-11-24 01:59:26.312'),
(2451, 2448, 1231, 1, NULL, '2026-11-24 01:59:26.359'),
(2462, 2448, 1229, 1, NULL, '2026-11-24 01:59:26.404');
INSERT INTO last_look VALUES
(2486, 2448, 1210, 1, NULL, '2026-11-24 01:59:26.438'),
(2492, 2489, 1231, 1, NULL, '2026-11-24 01:59:26.482'),
(2503, 2489, 1229, 1, NULL, '2026-11-24 01:59:26.524'),
(2513, 2489, 1213, 1, NULL, '2026-11-24 01:59:26.561'),
(2521, 2518, 1231, 1, NULL, '2026-11-24 01:59:26.61'),
(2545, 2518, 1229, 1, NULL, '2026-11-24 01:59:26.699'),
(2555, 2518, 1210, 1, NULL, '2026-11-24 01:59:26.735'),
(2577, 2522, 1231, 2, NULL, '2026-11-24 01:59:27.323');
INSERT INTO org_unit VALUES
(1001, 'p', NULL, 'PROVINCE', 'PROVINCIAL_CENTRE', '示范省网络思想政治工作中心', '省中心', '/1001/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '示范省网络思想政治工作中心|sfswlsxzzgzzx|p|示范省中心|sfszx', 0),
(1002, 'u1', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范理工大学', '示范理工大学网络思想政治工作中心', '/1001/1002/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '示范理工大学|sflgdx|u1', 0),
(1003, 'u1d1', 1002, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1002/1003/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u1d1|宣传部|xcb', 0),
(1004, 'u1d2', 1002, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1002/1004/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u1d2|学工部|xgb|学生处|xsc', 0),
(1005, 'u1d3', 1002, 'UNIVERSITY', 'DEPARTMENT', '教务处', NULL, '/1001/1002/1005/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '教务处|jwc|u1d3', 0),
(1006, 'u1d4', 1002, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1002/1006/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u1d4|校团委|xtw', 0),
(1007, 'u1d5', 1002, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1002/1007/', 50, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u1d5', 0),
(1008, 'u1d6', 1002, 'UNIVERSITY', 'DEPARTMENT', '财务处', NULL, '/1001/1002/1008/', 60, '2020-09-01', NULL, NULL, NULL, NULL, '财务处|cwc|u1d6|计划财务处|jhcwc', 0),
(1009, 'u1f1', 1002, 'FACULTY', 'FACULTY', '计算机学院', '计算机学院网络思想政治工作室', '/1001/1002/1009/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '计算机学院|jsjxy|u1f1', 0),
(1010, 'u1f1c1', 1009, 'CLASS', 'CLASS', '软件2301班', '软件2301班工作站', '/1001/1002/1009/1010/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '软件2301班|rj2301b|u1f1c1', 0),
(1011, 'u1f1c2', 1009, 'CLASS', 'CLASS', '软件2302班', '软件2302班工作站', '/1001/1002/1009/1011/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '软件2302班|rj2302b|u1f1c2', 0),
(1012, 'u1f1c3', 1009, 'CLASS', 'CLASS', '网络2301班', '网络2301班工作站', '/1001/1002/1009/1012/', 30, '2023-09-01', NULL, NULL, NULL, NULL, '网络2301班|wl2301b|u1f1c3', 0),
(1013, 'u1f1c4', 1009, 'CLASS', 'CLASS', '物联2401班', '物联2401班工作站', '/1001/1002/1009/1013/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '物联2401班|wl2401b|u1f1c4', 0),
(1014, 'u1f1c5', 1009, 'CLASS', 'CLASS', '人工智能2501班', '人工智能2501班工作站', '/1001/1002/1009/1014/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '人工智能2501班|rgzn2501b|u1f1c5', 0),
(1015, 'u1f2', 1002, 'FACULTY', 'FACULTY', '外国语学院', '外国语学院网络思想政治工作室', '/1001/1002/1015/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '外国语学院|wgyxy|u1f2', 0),
(1016, 'u1f2c1', 1015, 'CLASS', 'CLASS', '英语2301班', '英语2301班工作站', '/1001/1002/1015/1016/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '英语2301班|yy2301b|u1f2c1', 0),
(1017, 'u1f2c2', 1015, 'CLASS', 'CLASS', '英语2401班', '英语2401班工作站', '/1001/1002/1015/1017/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '英语2401班|yy2401b|u1f2c2', 0),
(1018, 'u1f2c3', 1015, 'CLASS', 'CLASS', '日语2301班', '日语2301班工作站', '/1001/1002/1015/1018/', 30, '2023-09-01', NULL, NULL, NULL, NULL, '日语2301班|ry2301b|u1f2c3', 0),
(1019, 'u1f2c4', 1015, 'CLASS', 'CLASS', '翻译2401班', '翻译2401班工作站', '/1001/1002/1015/1019/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '翻译2401班|fy2401b|u1f2c4', 0),
(1020, 'u1f2c5', 1015, 'CLASS', 'CLASS', '商务英语2501班', '商务英语2501班工作站', '/1001/1002/1015/1020/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '商务英语2501班|swyy2501b|u1f2c5', 0),
(1021, 'u1f3', 1002, 'FACULTY', 'FACULTY', '马克思主义学院', '马克思主义学院网络思想政治工作室', '/1001/1002/1021/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '马克思主义学院|mkszyxy|u1f3', 0),
(1022, 'u1f3c1', 1021, 'CLASS', 'CLASS', '马理论2301班', '马理论2301班工作站', '/1001/1002/1021/1022/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '马理论2301班|mll2301b|u1f3c1', 0),
(1023, 'u1f3c2', 1021, 'CLASS', 'CLASS', '马理论2401班', '马理论2401班工作站', '/1001/1002/1021/1023/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '马理论2401班|mll2401b|u1f3c2', 0),
(1024, 'u1f3c3', 1021, 'CLASS', 'CLASS', '思政2301班', '思政2301班工作站', '/1001/1002/1021/1024/', 30, '2023-09-01', NULL, NULL, NULL, NULL, '思政2301班|sz2301b|u1f3c3', 0),
(1025, 'u1f3c4', 1021, 'CLASS', 'CLASS', '思政2402班', '思政2402班工作站', '/1001/1002/1021/1025/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '思政2402班|sz2402b|u1f3c4', 0),
(1026, 'u1f3c5', 1021, 'CLASS', 'CLASS', '思政2501班', '思政2501班工作站', '/1001/1002/1021/1026/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '思政2501班|sz2501b|u1f3c5', 0),
(1027, 'u1f4', 1002, 'FACULTY', 'FACULTY', '管理学院', '管理学院网络思想政治工作室', '/1001/1002/1027/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '管理学院|glxy|u1f4', 0),
(1028, 'u1f4c1', 1027, 'CLASS', 'CLASS', '工商2301班', '工商2301班工作站', '/1001/1002/1027/1028/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '工商2301班|gs2301b|u1f4c1', 0),
(1029, 'u1f4c2', 1027, 'CLASS', 'CLASS', '工商2302班', '工商2302班工作站', '/1001/1002/1027/1029/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '工商2302班|gs2302b|u1f4c2', 0),
(1030, 'u1f4c3', 1027, 'CLASS', 'CLASS', '会计2401班', '会计2401班工作站', '/1001/1002/1027/1030/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '会计2401班|kj2401b|u1f4c3', 0),
(1031, 'u1f4c4', 1027, 'CLASS', 'CLASS', '物流2401班', '物流2401班工作站', '/1001/1002/1027/1031/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '物流2401班|wl2401b|u1f4c4', 0),
(1032, 'u1f4c5', 1027, 'CLASS', 'CLASS', '信管2501班', '信管2501班工作站', '/1001/1002/1027/1032/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '信管2501班|xg2501b|u1f4c5', 0),
(1033, 'u2', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范师范大学', '示范师范大学网络思想政治工作中心', '/1001/1033/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '示范师范大学|sfsfdx|u2', 0),
(1034, 'u2d1', 1033, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1033/1034/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u2d1|宣传部|xcb', 0),
(1035, 'u2d2', 1033, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1033/1035/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u2d2|学工部|xgb|学生处|xsc', 0),
(1036, 'u2d3', 1033, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1033/1036/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u2d3|校团委|xtw', 0),
(1037, 'u2d4', 1033, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1033/1037/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u2d4', 0),
(1038, 'u2f1', 1033, 'FACULTY', 'FACULTY', '文学院', '文学院网络思想政治工作室', '/1001/1033/1038/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '文学院|wxy|u2f1', 0),
(1039, 'u2f1c1', 1038, 'CLASS', 'CLASS', '汉语言2301班', '汉语言2301班工作站', '/1001/1033/1038/1039/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '汉语言2301班|hyy2301b|u2f1c1', 0),
(1040, 'u2f1c2', 1038, 'CLASS', 'CLASS', '汉语言2302班', '汉语言2302班工作站', '/1001/1033/1038/1040/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '汉语言2302班|hyy2302b|u2f1c2', 0);
INSERT INTO org_unit VALUES
(1041, 'u2f1c3', 1038, 'CLASS', 'CLASS', '汉语言2401班', '汉语言2401班工作站', '/1001/1033/1038/1041/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '汉语言2401班|hyy2401b|u2f1c3', 0),
(1042, 'u2f1c4', 1038, 'CLASS', 'CLASS', '秘书2401班', '秘书2401班工作站', '/1001/1033/1038/1042/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '秘书2401班|ms2401b|u2f1c4', 0),
(1043, 'u2f1c5', 1038, 'CLASS', 'CLASS', '汉语言2501班', '汉语言2501班工作站', '/1001/1033/1038/1043/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '汉语言2501班|hyy2501b|u2f1c5', 0),
(1044, 'u2f2', 1033, 'FACULTY', 'FACULTY', '教育科学学院', '教育科学学院网络思想政治工作室', '/1001/1033/1044/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '教育科学学院|jykxxy|u2f2', 0),
(1045, 'u2f2c1', 1044, 'CLASS', 'CLASS', '学前2301班', '学前2301班工作站', '/1001/1033/1044/1045/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '学前2301班|xq2301b|u2f2c1', 0),
(1046, 'u2f2c2', 1044, 'CLASS', 'CLASS', '小教2301班', '小教2301班工作站', '/1001/1033/1044/1046/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '小教2301班|xj2301b|u2f2c2', 0),
(1047, 'u2f2c3', 1044, 'CLASS', 'CLASS', '小教2401班', '小教2401班工作站', '/1001/1033/1044/1047/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '小教2401班|xj2401b|u2f2c3', 0),
(1048, 'u2f2c4', 1044, 'CLASS', 'CLASS', '心理2401班', '心理2401班工作站', '/1001/1033/1044/1048/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '心理2401班|xl2401b|u2f2c4', 0),
(1049, 'u2f2c5', 1044, 'CLASS', 'CLASS', '特教2501班', '特教2501班工作站', '/1001/1033/1044/1049/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '特教2501班|tj2501b|u2f2c5', 0),
(1050, 'u2f3', 1033, 'FACULTY', 'FACULTY', '数学与统计学院', '数学与统计学院网络思想政治工作室', '/1001/1033/1050/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '数学与统计学院|sxytjxy|u2f3', 0),
(1051, 'u2f3c1', 1050, 'CLASS', 'CLASS', '数学2301班', '数学2301班工作站', '/1001/1033/1050/1051/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '数学2301班|sx2301b|u2f3c1', 0),
(1052, 'u2f3c2', 1050, 'CLASS', 'CLASS', '数学2302班', '数学2302班工作站', '/1001/1033/1050/1052/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '数学2302班|sx2302b|u2f3c2', 0),
(1053, 'u2f3c3', 1050, 'CLASS', 'CLASS', '统计2401班', '统计2401班工作站', '/1001/1033/1050/1053/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '统计2401班|tj2401b|u2f3c3', 0),
(1054, 'u2f3c4', 1050, 'CLASS', 'CLASS', '数学2401班', '数学2401班工作站', '/1001/1033/1050/1054/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '数学2401班|sx2401b|u2f3c4', 0),
(1055, 'u2f3c5', 1050, 'CLASS', 'CLASS', '数学2501班', '数学2501班工作站', '/1001/1033/1050/1055/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '数学2501班|sx2501b|u2f3c5', 0),
(1056, 'u2f4', 1033, 'FACULTY', 'FACULTY', '音乐学院', '音乐学院网络思想政治工作室', '/1001/1033/1056/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '音乐学院|yyxy|u2f4', 0),
(1057, 'u2f4c1', 1056, 'CLASS', 'CLASS', '音乐2301班', '音乐2301班工作站', '/1001/1033/1056/1057/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '音乐2301班|yy2301b|u2f4c1', 0),
(1058, 'u2f4c2', 1056, 'CLASS', 'CLASS', '音乐2401班', '音乐2401班工作站', '/1001/1033/1056/1058/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '音乐2401班|yy2401b|u2f4c2', 0),
(1059, 'u2f4c3', 1056, 'CLASS', 'CLASS', '舞蹈2401班', '舞蹈2401班工作站', '/1001/1033/1056/1059/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '舞蹈2401班|wd2401b|u2f4c3', 0),
(1060, 'u2f4c4', 1056, 'CLASS', 'CLASS', '音乐2501班', '音乐2501班工作站', '/1001/1033/1056/1060/', 40, '2025-09-01', NULL, NULL, NULL, NULL, '音乐2501班|yy2501b|u2f4c4', 0),
(1061, 'u2f4c5', 1056, 'CLASS', 'CLASS', '舞蹈2501班', '舞蹈2501班工作站', '/1001/1033/1056/1061/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '舞蹈2501班|wd2501b|u2f4c5', 0),
(1062, 'u3', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范医科大学', '示范医科大学网络思想政治工作中心', '/1001/1062/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '示范医科大学|sfykdx|u3', 0),
(1063, 'u3d1', 1062, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1062/1063/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u3d1|宣传部|xcb', 0),
(1064, 'u3d2', 1062, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1062/1064/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u3d2|学工部|xgb|学生处|xsc', 0),
(1065, 'u3d3', 1062, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1062/1065/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u3d3|校团委|xtw', 0),
(1066, 'u3d4', 1062, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1062/1066/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u3d4', 0),
(1067, 'u3f1', 1062, 'FACULTY', 'FACULTY', '临床医学院', '临床医学院网络思想政治工作室', '/1001/1062/1067/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '临床医学院|lcyxy|u3f1', 0),
(1068, 'u3f1c1', 1067, 'CLASS', 'CLASS', '临床2301班', '临床2301班工作站', '/1001/1062/1067/1068/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '临床2301班|lc2301b|u3f1c1', 0),
(1069, 'u3f1c2', 1067, 'CLASS', 'CLASS', '临床2302班', '临床2302班工作站', '/1001/1062/1067/1069/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '临床2302班|lc2302b|u3f1c2', 0),
(1070, 'u3f1c3', 1067, 'CLASS', 'CLASS', '临床2401班', '临床2401班工作站', '/1001/1062/1067/1070/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '临床2401班|lc2401b|u3f1c3', 0),
(1071, 'u3f1c4', 1067, 'CLASS', 'CLASS', '影像2401班', '影像2401班工作站', '/1001/1062/1067/1071/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '影像2401班|yx2401b|u3f1c4', 0),
(1072, 'u3f1c5', 1067, 'CLASS', 'CLASS', '临床2501班', '临床2501班工作站', '/1001/1062/1067/1072/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '临床2501班|lc2501b|u3f1c5', 0),
(1073, 'u3f2', 1062, 'FACULTY', 'FACULTY', '护理学院', '护理学院网络思想政治工作室', '/1001/1062/1073/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '护理学院|hlxy|u3f2', 0),
(1074, 'u3f2c1', 1073, 'CLASS', 'CLASS', '护理2301班', '护理2301班工作站', '/1001/1062/1073/1074/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '护理2301班|hl2301b|u3f2c1', 0),
(1075, 'u3f2c2', 1073, 'CLASS', 'CLASS', '护理2302班', '护理2302班工作站', '/1001/1062/1073/1075/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '护理2302班|hl2302b|u3f2c2', 0),
(1076, 'u3f2c3', 1073, 'CLASS', 'CLASS', '护理2401班', '护理2401班工作站', '/1001/1062/1073/1076/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '护理2401班|hl2401b|u3f2c3', 0),
(1077, 'u3f2c4', 1073, 'CLASS', 'CLASS', '助产2401班', '助产2401班工作站', '/1001/1062/1073/1077/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '助产2401班|zc2401b|u3f2c4', 0),
(1078, 'u3f2c5', 1073, 'CLASS', 'CLASS', '护理2501班', '护理2501班工作站', '/1001/1062/1073/1078/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '护理2501班|hl2501b|u3f2c5', 0),
(1079, 'u3f3', 1062, 'FACULTY', 'FACULTY', '药学院', '药学院网络思想政治工作室', '/1001/1062/1079/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '药学院|yxy|u3f3', 0),
(1080, 'u3f3c1', 1079, 'CLASS', 'CLASS', '药学2301班', '药学2301班工作站', '/1001/1062/1079/1080/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '药学2301班|yx2301b|u3f3c1', 0);
INSERT INTO org_unit VALUES
(1081, 'u3f3c2', 1079, 'CLASS', 'CLASS', '药学2401班', '药学2401班工作站', '/1001/1062/1079/1081/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '药学2401班|yx2401b|u3f3c2', 0),
(1082, 'u3f3c3', 1079, 'CLASS', 'CLASS', '中药2401班', '中药2401班工作站', '/1001/1062/1079/1082/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '中药2401班|zy2401b|u3f3c3', 0),
(1083, 'u3f3c4', 1079, 'CLASS', 'CLASS', '制药2501班', '制药2501班工作站', '/1001/1062/1079/1083/', 40, '2025-09-01', NULL, NULL, NULL, NULL, '制药2501班|zy2501b|u3f3c4', 0),
(1084, 'u3f3c5', 1079, 'CLASS', 'CLASS', '药学2501班', '药学2501班工作站', '/1001/1062/1079/1084/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '药学2501班|yx2501b|u3f3c5', 0),
(1085, 'u3f4', 1062, 'FACULTY', 'FACULTY', '公共卫生学院', '公共卫生学院网络思想政治工作室', '/1001/1062/1085/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '公共卫生学院|ggwsxy|u3f4', 0),
(1086, 'u3f4c1', 1085, 'CLASS', 'CLASS', '预防2301班', '预防2301班工作站', '/1001/1062/1085/1086/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '预防2301班|yf2301b|u3f4c1', 0),
(1087, 'u3f4c2', 1085, 'CLASS', 'CLASS', '预防2401班', '预防2401班工作站', '/1001/1062/1085/1087/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '预防2401班|yf2401b|u3f4c2', 0),
(1088, 'u3f4c3', 1085, 'CLASS', 'CLASS', '卫检2401班', '卫检2401班工作站', '/1001/1062/1085/1088/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '卫检2401班|wj2401b|u3f4c3', 0),
(1089, 'u3f4c4', 1085, 'CLASS', 'CLASS', '营养2501班', '营养2501班工作站', '/1001/1062/1085/1089/', 40, '2025-09-01', NULL, NULL, NULL, NULL, '营养2501班|yy2501b|u3f4c4', 0),
(1090, 'u3f4c5', 1085, 'CLASS', 'CLASS', '预防2501班', '预防2501班工作站', '/1001/1062/1085/1090/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '预防2501班|yf2501b|u3f4c5', 0),
(1091, 'u4', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范财经大学', '示范财经大学网络思想政治工作中心', '/1001/1091/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '示范财经大学|sfcjdx|u4', 0),
(1092, 'u4d1', 1091, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1091/1092/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u4d1|宣传部|xcb', 0),
(1093, 'u4d2', 1091, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1091/1093/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u4d2|学工部|xgb|学生处|xsc', 0),
(1094, 'u4d3', 1091, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1091/1094/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u4d3|校团委|xtw', 0),
(1095, 'u4d4', 1091, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1091/1095/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u4d4', 0),
(1096, 'u4f1', 1091, 'FACULTY', 'FACULTY', '经济学院', '经济学院网络思想政治工作室', '/1001/1091/1096/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '经济学院|jjxy|u4f1', 0),
(1097, 'u4f1c1', 1096, 'CLASS', 'CLASS', '经济2301班', '经济2301班工作站', '/1001/1091/1096/1097/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '经济2301班|jj2301b|u4f1c1', 0),
(1098, 'u4f1c2', 1096, 'CLASS', 'CLASS', '经济2302班', '经济2302班工作站', '/1001/1091/1096/1098/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '经济2302班|jj2302b|u4f1c2', 0),
(1099, 'u4f1c3', 1096, 'CLASS', 'CLASS', '国贸2401班', '国贸2401班工作站', '/1001/1091/1096/1099/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '国贸2401班|gm2401b|u4f1c3', 0),
(1100, 'u4f1c4', 1096, 'CLASS', 'CLASS', '数经2401班', '数经2401班工作站', '/1001/1091/1096/1100/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '数经2401班|sj2401b|u4f1c4', 0),
(1101, 'u4f1c5', 1096, 'CLASS', 'CLASS', '经济2501班', '经济2501班工作站', '/1001/1091/1096/1101/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '经济2501班|jj2501b|u4f1c5', 0),
(1102, 'u4f2', 1091, 'FACULTY', 'FACULTY', '金融学院', '金融学院网络思想政治工作室', '/1001/1091/1102/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '金融学院|jrxy|u4f2', 0),
(1103, 'u4f2c1', 1102, 'CLASS', 'CLASS', '金融2301班', '金融2301班工作站', '/1001/1091/1102/1103/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '金融2301班|jr2301b|u4f2c1', 0),
(1104, 'u4f2c2', 1102, 'CLASS', 'CLASS', '金融2302班', '金融2302班工作站', '/1001/1091/1102/1104/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '金融2302班|jr2302b|u4f2c2', 0),
(1105, 'u4f2c3', 1102, 'CLASS', 'CLASS', '保险2401班', '保险2401班工作站', '/1001/1091/1102/1105/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '保险2401班|bx2401b|u4f2c3', 0),
(1106, 'u4f2c4', 1102, 'CLASS', 'CLASS', '投资2401班', '投资2401班工作站', '/1001/1091/1102/1106/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '投资2401班|tz2401b|u4f2c4', 0),
(1107, 'u4f2c5', 1102, 'CLASS', 'CLASS', '金融2501班', '金融2501班工作站', '/1001/1091/1102/1107/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '金融2501班|jr2501b|u4f2c5', 0),
(1108, 'u4f3', 1091, 'FACULTY', 'FACULTY', '会计学院', '会计学院网络思想政治工作室', '/1001/1091/1108/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '会计学院|kjxy|u4f3', 0),
(1109, 'u4f3c1', 1108, 'CLASS', 'CLASS', '会计2301班', '会计2301班工作站', '/1001/1091/1108/1109/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '会计2301班|kj2301b|u4f3c1', 0),
(1110, 'u4f3c2', 1108, 'CLASS', 'CLASS', '会计2302班', '会计2302班工作站', '/1001/1091/1108/1110/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '会计2302班|kj2302b|u4f3c2', 0),
(1111, 'u4f3c3', 1108, 'CLASS', 'CLASS', '审计2401班', '审计2401班工作站', '/1001/1091/1108/1111/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '审计2401班|sj2401b|u4f3c3', 0),
(1112, 'u4f3c4', 1108, 'CLASS', 'CLASS', '财管2401班', '财管2401班工作站', '/1001/1091/1108/1112/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '财管2401班|cg2401b|u4f3c4', 0),
(1113, 'u4f3c5', 1108, 'CLASS', 'CLASS', '会计2501班', '会计2501班工作站', '/1001/1091/1108/1113/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '会计2501班|kj2501b|u4f3c5', 0),
(1114, 'u4f4', 1091, 'FACULTY', 'FACULTY', '法学院', '法学院网络思想政治工作室', '/1001/1091/1114/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '法学院|fxy|u4f4', 0),
(1115, 'u4f4c1', 1114, 'CLASS', 'CLASS', '法学2301班', '法学2301班工作站', '/1001/1091/1114/1115/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '法学2301班|fx2301b|u4f4c1', 0),
(1116, 'u4f4c2', 1114, 'CLASS', 'CLASS', '法学2302班', '法学2302班工作站', '/1001/1091/1114/1116/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '法学2302班|fx2302b|u4f4c2', 0),
(1117, 'u4f4c3', 1114, 'CLASS', 'CLASS', '法学2401班', '法学2401班工作站', '/1001/1091/1114/1117/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '法学2401班|fx2401b|u4f4c3', 0),
(1118, 'u4f4c4', 1114, 'CLASS', 'CLASS', '知产2401班', '知产2401班工作站', '/1001/1091/1114/1118/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '知产2401班|zc2401b|u4f4c4', 0),
(1119, 'u4f4c5', 1114, 'CLASS', 'CLASS', '法学2501班', '法学2501班工作站', '/1001/1091/1114/1119/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '法学2501班|fx2501b|u4f4c5', 0),
(1120, 'u5', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范农业大学', '示范农业大学网络思想政治工作中心', '/1001/1120/', 50, '2020-09-01', NULL, NULL, NULL, NULL, '示范农业大学|sfnydx|u5', 0);
INSERT INTO org_unit VALUES
(1121, 'u5d1', 1120, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1120/1121/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u5d1|宣传部|xcb', 0),
(1122, 'u5d2', 1120, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1120/1122/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u5d2|学工部|xgb|学生处|xsc', 0),
(1123, 'u5d3', 1120, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1120/1123/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u5d3|校团委|xtw', 0),
(1124, 'u5d4', 1120, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1120/1124/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u5d4', 0),
(1125, 'u5f1', 1120, 'FACULTY', 'FACULTY', '农学院', '农学院网络思想政治工作室', '/1001/1120/1125/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '农学院|nxy|u5f1', 0),
(1126, 'u5f1c1', 1125, 'CLASS', 'CLASS', '农学2301班', '农学2301班工作站', '/1001/1120/1125/1126/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '农学2301班|nx2301b|u5f1c1', 0),
(1127, 'u5f1c2', 1125, 'CLASS', 'CLASS', '农学2401班', '农学2401班工作站', '/1001/1120/1125/1127/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '农学2401班|nx2401b|u5f1c2', 0),
(1128, 'u5f1c3', 1125, 'CLASS', 'CLASS', '种业2401班', '种业2401班工作站', '/1001/1120/1125/1128/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '种业2401班|zy2401b|u5f1c3', 0),
(1129, 'u5f1c4', 1125, 'CLASS', 'CLASS', '植保2501班', '植保2501班工作站', '/1001/1120/1125/1129/', 40, '2025-09-01', NULL, NULL, NULL, NULL, '植保2501班|zb2501b|u5f1c4', 0),
(1130, 'u5f1c5', 1125, 'CLASS', 'CLASS', '农学2501班', '农学2501班工作站', '/1001/1120/1125/1130/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '农学2501班|nx2501b|u5f1c5', 0),
(1131, 'u5f2', 1120, 'FACULTY', 'FACULTY', '动物科学学院', '动物科学学院网络思想政治工作室', '/1001/1120/1131/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '动物科学学院|dwkxxy|u5f2', 0),
(1132, 'u5f2c1', 1131, 'CLASS', 'CLASS', '动科2301班', '动科2301班工作站', '/1001/1120/1131/1132/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '动科2301班|dk2301b|u5f2c1', 0),
(1133, 'u5f2c2', 1131, 'CLASS', 'CLASS', '动医2301班', '动医2301班工作站', '/1001/1120/1131/1133/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '动医2301班|dy2301b|u5f2c2', 0),
(1134, 'u5f2c3', 1131, 'CLASS', 'CLASS', '动医2401班', '动医2401班工作站', '/1001/1120/1131/1134/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '动医2401班|dy2401b|u5f2c3', 0),
(1135, 'u5f2c4', 1131, 'CLASS', 'CLASS', '水产2401班', '水产2401班工作站', '/1001/1120/1131/1135/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '水产2401班|sc2401b|u5f2c4', 0),
(1136, 'u5f2c5', 1131, 'CLASS', 'CLASS', '动科2501班', '动科2501班工作站', '/1001/1120/1131/1136/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '动科2501班|dk2501b|u5f2c5', 0),
(1137, 'u5f3', 1120, 'FACULTY', 'FACULTY', '园艺学院', '园艺学院网络思想政治工作室', '/1001/1120/1137/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '园艺学院|yyxy|u5f3', 0),
(1138, 'u5f3c1', 1137, 'CLASS', 'CLASS', '园艺2301班', '园艺2301班工作站', '/1001/1120/1137/1138/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '园艺2301班|yy2301b|u5f3c1', 0),
(1139, 'u5f3c2', 1137, 'CLASS', 'CLASS', '园艺2401班', '园艺2401班工作站', '/1001/1120/1137/1139/', 20, '2024-09-01', NULL, NULL, NULL, NULL, '园艺2401班|yy2401b|u5f3c2', 0),
(1140, 'u5f3c3', 1137, 'CLASS', 'CLASS', '茶学2401班', '茶学2401班工作站', '/1001/1120/1137/1140/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '茶学2401班|cx2401b|u5f3c3', 0),
(1141, 'u5f3c4', 1137, 'CLASS', 'CLASS', '园林2501班', '园林2501班工作站', '/1001/1120/1137/1141/', 40, '2025-09-01', NULL, NULL, NULL, NULL, '园林2501班|yl2501b|u5f3c4', 0),
(1142, 'u5f3c5', 1137, 'CLASS', 'CLASS', '园艺2501班', '园艺2501班工作站', '/1001/1120/1137/1142/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '园艺2501班|yy2501b|u5f3c5', 0),
(1143, 'u5f4', 1120, 'FACULTY', 'FACULTY', '食品科学学院', '食品科学学院网络思想政治工作室', '/1001/1120/1143/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '食品科学学院|spkxxy|u5f4', 0),
(1144, 'u5f4c1', 1143, 'CLASS', 'CLASS', '食品2301班', '食品2301班工作站', '/1001/1120/1143/1144/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '食品2301班|sp2301b|u5f4c1', 0),
(1145, 'u5f4c2', 1143, 'CLASS', 'CLASS', '食品2302班', '食品2302班工作站', '/1001/1120/1143/1145/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '食品2302班|sp2302b|u5f4c2', 0),
(1146, 'u5f4c3', 1143, 'CLASS', 'CLASS', '食安2401班', '食安2401班工作站', '/1001/1120/1143/1146/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '食安2401班|sa2401b|u5f4c3', 0),
(1147, 'u5f4c4', 1143, 'CLASS', 'CLASS', '生工2401班', '生工2401班工作站', '/1001/1120/1143/1147/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '生工2401班|sg2401b|u5f4c4', 0),
(1148, 'u5f4c5', 1143, 'CLASS', 'CLASS', '食品2501班', '食品2501班工作站', '/1001/1120/1143/1148/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '食品2501班|sp2501b|u5f4c5', 0),
(1149, 'u6', 1001, 'UNIVERSITY', 'UNIVERSITY', '示范职业技术学院', '示范职业技术学院网络思想政治工作中心', '/1001/1149/', 60, '2020-09-01', NULL, NULL, NULL, NULL, '示范职业技术学院|sfzyjsxy|u6', 0),
(1150, 'u6d1', 1149, 'UNIVERSITY', 'DEPARTMENT', '党委宣传部', NULL, '/1001/1149/1150/', 10, '2020-09-01', NULL, NULL, NULL, NULL, '党委宣传部|dwxcb|u6d1|宣传部|xcb', 0),
(1151, 'u6d2', 1149, 'UNIVERSITY', 'DEPARTMENT', '学生工作部', NULL, '/1001/1149/1151/', 20, '2020-09-01', NULL, NULL, NULL, NULL, '学生工作部|xsgzb|u6d2|学工部|xgb|学生处|xsc', 0),
(1152, 'u6d3', 1149, 'UNIVERSITY', 'YOUTH_LEAGUE', '团委', NULL, '/1001/1149/1152/', 30, '2020-09-01', NULL, NULL, NULL, NULL, '团委|tw|u6d3|校团委|xtw', 0),
(1153, 'u6d4', 1149, 'UNIVERSITY', 'LIBRARY', '图书馆', NULL, '/1001/1149/1153/', 40, '2020-09-01', NULL, NULL, NULL, NULL, '图书馆|tsg|u6d4', 0),
(1154, 'u6f1', 1149, 'FACULTY', 'FACULTY', '信息工程系', '信息工程系网络思想政治工作室', '/1001/1149/1154/', 110, '2020-09-01', NULL, NULL, NULL, NULL, '信息工程系|xxgcx|u6f1', 0),
(1155, 'u6f1c1', 1154, 'CLASS', 'CLASS', '云计算2301班', '云计算2301班工作站', '/1001/1149/1154/1155/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '云计算2301班|yjs2301b|u6f1c1', 0),
(1156, 'u6f1c2', 1154, 'CLASS', 'CLASS', '大数据2301班', '大数据2301班工作站', '/1001/1149/1154/1156/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '大数据2301班|dsj2301b|u6f1c2', 0),
(1157, 'u6f1c3', 1154, 'CLASS', 'CLASS', '云计算2401班', '云计算2401班工作站', '/1001/1149/1154/1157/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '云计算2401班|yjs2401b|u6f1c3', 0),
(1158, 'u6f1c4', 1154, 'CLASS', 'CLASS', '动漫2401班', '动漫2401班工作站', '/1001/1149/1154/1158/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '动漫2401班|dm2401b|u6f1c4', 0),
(1159, 'u6f1c5', 1154, 'CLASS', 'CLASS', '大数据2501班', '大数据2501班工作站', '/1001/1149/1154/1159/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '大数据2501班|dsj2501b|u6f1c5', 0),
(1160, 'u6f2', 1149, 'FACULTY', 'FACULTY', '机电工程系', '机电工程系网络思想政治工作室', '/1001/1149/1160/', 120, '2020-09-01', NULL, NULL, NULL, NULL, '机电工程系|jdgcx|u6f2', 0);
INSERT INTO org_unit VALUES
(1161, 'u6f2c1', 1160, 'CLASS', 'CLASS', '数控2301班', '数控2301班工作站', '/1001/1149/1160/1161/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '数控2301班|sk2301b|u6f2c1', 0),
(1162, 'u6f2c2', 1160, 'CLASS', 'CLASS', '机器人2301班', '机器人2301班工作站', '/1001/1149/1160/1162/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '机器人2301班|jqr2301b|u6f2c2', 0),
(1163, 'u6f2c3', 1160, 'CLASS', 'CLASS', '数控2401班', '数控2401班工作站', '/1001/1149/1160/1163/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '数控2401班|sk2401b|u6f2c3', 0),
(1164, 'u6f2c4', 1160, 'CLASS', 'CLASS', '电气2401班', '电气2401班工作站', '/1001/1149/1160/1164/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '电气2401班|dq2401b|u6f2c4', 0),
(1165, 'u6f2c5', 1160, 'CLASS', 'CLASS', '机器人2501班', '机器人2501班工作站', '/1001/1149/1160/1165/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '机器人2501班|jqr2501b|u6f2c5', 0),
(1166, 'u6f3', 1149, 'FACULTY', 'FACULTY', '经济贸易系', '经济贸易系网络思想政治工作室', '/1001/1149/1166/', 130, '2020-09-01', NULL, NULL, NULL, NULL, '经济贸易系|jjmyx|u6f3', 0),
(1167, 'u6f3c1', 1166, 'CLASS', 'CLASS', '电商2301班', '电商2301班工作站', '/1001/1149/1166/1167/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '电商2301班|ds2301b|u6f3c1', 0),
(1168, 'u6f3c2', 1166, 'CLASS', 'CLASS', '电商2302班', '电商2302班工作站', '/1001/1149/1166/1168/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '电商2302班|ds2302b|u6f3c2', 0),
(1169, 'u6f3c3', 1166, 'CLASS', 'CLASS', '物流2401班', '物流2401班工作站', '/1001/1149/1166/1169/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '物流2401班|wl2401b|u6f3c3', 0),
(1170, 'u6f3c4', 1166, 'CLASS', 'CLASS', '营销2401班', '营销2401班工作站', '/1001/1149/1166/1170/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '营销2401班|yx2401b|u6f3c4', 0),
(1171, 'u6f3c5', 1166, 'CLASS', 'CLASS', '电商2501班', '电商2501班工作站', '/1001/1149/1166/1171/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '电商2501班|ds2501b|u6f3c5', 0),
(1172, 'u6f4', 1149, 'FACULTY', 'FACULTY', '旅游与酒店系', '旅游与酒店系网络思想政治工作室', '/1001/1149/1172/', 140, '2020-09-01', NULL, NULL, NULL, NULL, '旅游与酒店系|lyyjdx|u6f4', 0),
(1173, 'u6f4c1', 1172, 'CLASS', 'CLASS', '旅游2301班', '旅游2301班工作站', '/1001/1149/1172/1173/', 10, '2023-09-01', NULL, NULL, NULL, NULL, '旅游2301班|ly2301b|u6f4c1', 0),
(1174, 'u6f4c2', 1172, 'CLASS', 'CLASS', '酒店2301班', '酒店2301班工作站', '/1001/1149/1172/1174/', 20, '2023-09-01', NULL, NULL, NULL, NULL, '酒店2301班|jd2301b|u6f4c2', 0),
(1175, 'u6f4c3', 1172, 'CLASS', 'CLASS', '旅游2401班', '旅游2401班工作站', '/1001/1149/1172/1175/', 30, '2024-09-01', NULL, NULL, NULL, NULL, '旅游2401班|ly2401b|u6f4c3', 0),
(1176, 'u6f4c4', 1172, 'CLASS', 'CLASS', '烹饪2401班', '烹饪2401班工作站', '/1001/1149/1172/1176/', 40, '2024-09-01', NULL, NULL, NULL, NULL, '烹饪2401班|pr2401b|u6f4c4', 0),
(1177, 'u6f4c5', 1172, 'CLASS', 'CLASS', '旅游2501班', '旅游2501班工作站', '/1001/1149/1172/1177/', 50, '2025-09-01', NULL, NULL, NULL, NULL, '旅游2501班|ly2501b|u6f4c5', 0);
INSERT INTO outbox_message VALUES
(2059, 'request-2048-1', 1229, 'BELL', 'request-2048-1.1229@liandong', 'UNREAD', 'TODO', 2048, '刚刚报送', '周婷', '2026-11-24 01:59:23.62', NULL, NULL),
(2073, 'request-2062-1', 1229, 'BELL', 'request-2062-1.1229@liandong', 'READ', 'TODO', 2062, '已到校级审核', '周婷', '2026-11-24 01:59:23.769', '2026-11-24 01:59:23.81', NULL),
(2084, 'request-2062-2', 1210, 'BELL', 'request-2062-2.1210@liandong', 'UNREAD', 'TODO', 2062, '已到校级审核', '陈立', '2026-11-24 01:59:23.851', NULL, NULL),
(2085, 'request-2062-2', 1211, 'BELL', 'request-2062-2.1211@liandong', 'UNREAD', 'TODO', 2062, '已到校级审核', '陈立', '2026-11-24 01:59:23.851', NULL, NULL),
(2097, 'request-2086-1', 1229, 'BELL', 'request-2086-1.1229@liandong', 'READ', 'TODO', 2086, '已到校级审批', '钟国栋', '2026-11-24 01:59:24.02', '2026-11-24 01:59:24.051', NULL),
(2108, 'request-2086-2', 1210, 'BELL', 'request-2086-2.1210@liandong', 'READ', 'TODO', 2086, '已到校级审批', '陈立', '2026-11-24 01:59:24.071', '2026-11-24 01:59:24.102', NULL),
(2109, 'request-2086-2', 1211, 'BELL', 'request-2086-2.1211@liandong', 'UNREAD', 'TODO', 2086, '已到校级审批', '陈立', '2026-11-24 01:59:24.071', NULL, NULL),
(2117, 'request-2086-3', 1209, 'BELL', 'request-2086-3.1209@liandong', 'UNREAD', 'TODO', 2086, '已到校级审批', '林晓', '2026-11-24 01:59:24.121', NULL, NULL),
(2129, 'request-2118-1', 1229, 'BELL', 'request-2118-1.1229@liandong', 'READ', 'TODO', 2118, '已到省级审批', '周婷', '2026-11-24 01:59:24.177', '2026-11-24 01:59:24.202', NULL),
(2140, 'request-2118-2', 1210, 'BELL', 'request-2118-2.1210@liandong', 'READ', 'TODO', 2118, '已到省级审批', '陈立', '2026-11-24 01:59:24.218', '2026-11-24 01:59:24.236', NULL),
(2141, 'request-2118-2', 1211, 'BELL', 'request-2118-2.1211@liandong', 'UNREAD', 'TODO', 2118, '已到省级审批', '陈立', '2026-11-24 01:59:24.218', NULL, NULL),
(2149, 'request-2118-3', 1209, 'BELL', 'request-2118-3.1209@liandong', 'READ', 'TODO', 2118, '已到省级审批', '林晓', '2026-11-24 01:59:24.25', '2026-11-24 01:59:24.271', NULL),
(2158, 'request-2118-4', 1204, 'BELL', 'request-2118-4.1204@liandong', 'UNREAD', 'TODO', 2118, '已到省级审批', '钟书瑶', '2026-11-24 01:59:24.286', NULL, NULL),
(2170, 'request-2159-1', 1229, 'BELL', 'request-2159-1.1229@liandong', 'READ', 'TODO', 2159, '四级通过', '周婷', '2026-11-24 01:59:24.343', '2026-11-24 01:59:24.364', NULL),
(2181, 'request-2159-2', 1210, 'BELL', 'request-2159-2.1210@liandong', 'READ', 'TODO', 2159, '四级通过', '陈立', '2026-11-24 01:59:24.378', '2026-11-24 01:59:24.396', NULL),
(2182, 'request-2159-2', 1211, 'BELL', 'request-2159-2.1211@liandong', 'UNREAD', 'TODO', 2159, '四级通过', '陈立', '2026-11-24 01:59:24.378', NULL, NULL),
(2190, 'request-2159-3', 1209, 'BELL', 'request-2159-3.1209@liandong', 'READ', 'TODO', 2159, '四级通过', '林晓', '2026-11-24 01:59:24.411', '2026-11-24 01:59:24.426', NULL),
(2199, 'request-2159-4', 1204, 'BELL', 'request-2159-4.1204@liandong', 'READ', 'TODO', 2159, '四级通过', '钟书瑶', '2026-11-24 01:59:24.441', '2026-11-24 01:59:24.461', NULL),
(2203, 'request-2159-5', 1231, 'BELL', 'request-2159-5.1231@liandong', 'READ', 'APPROVED', 2159, '四级通过', '赵敏', '2026-11-24 01:59:24.477', '2026-11-24 01:59:26.799', NULL),
(2216, 'request-2205-1', 1229, 'BELL', 'request-2205-1.1229@liandong', 'READ', 'TODO', 2205, '校内通过', '钟国栋', '2026-11-24 01:59:24.542', '2026-11-24 01:59:24.568', NULL),
(2227, 'request-2205-2', 1210, 'BELL', 'request-2205-2.1210@liandong', 'READ', 'TODO', 2205, '校内通过', '陈立', '2026-11-24 01:59:24.582', '2026-11-24 01:59:24.599', NULL),
(2228, 'request-2205-2', 1211, 'BELL', 'request-2205-2.1211@liandong', 'UNREAD', 'TODO', 2205, '校内通过', '陈立', '2026-11-24 01:59:24.582', NULL, NULL),
(2236, 'request-2205-3', 1209, 'BELL', 'request-2205-3.1209@liandong', 'READ', 'TODO', 2205, '校内通过', '林晓', '2026-11-24 01:59:24.621', '2026-11-24 01:59:24.64', NULL),
(2240, 'request-2205-4', 1232, 'BELL', 'request-2205-4.1232@liandong', 'READ', 'APPROVED', 2205, '校内通过', '钟书瑶', '2026-11-24 01:59:24.652', '2026-11-24 01:59:27.193', NULL),
(2253, 'request-2242-1', 1217, 'BELL', 'request-2242-1.1217@liandong', 'UNREAD', 'TODO', 2242, '部门报送，待本部门负责人', '薛凯', '2026-11-24 01:59:24.722', NULL, NULL),
(2267, 'request-2256-1', 1229, 'BELL', 'request-2256-1.1229@liandong', 'READ', 'TODO', 2256, '不予通过', '钟国栋', '2026-11-24 01:59:24.79', '2026-11-24 01:59:24.81', NULL),
(2273, 'request-2256-2', 1232, 'BELL', 'request-2256-2.1232@liandong', 'READ', 'REJECTED', 2256, '不予通过', '陈立', '2026-11-24 01:59:24.824', '2026-11-24 01:59:27.216', NULL),
(2286, 'request-2275-1', 1229, 'BELL', 'request-2275-1.1229@liandong', 'UNREAD', 'TODO', 2275, '已撤回', '周婷', '2026-11-24 01:59:24.883', NULL, NULL),
(2290, 'request-2275-2', 1229, 'BELL', 'request-2275-2.1229@liandong', 'UNREAD', 'WITHDRAWN', 2275, '已撤回', '周婷', '2026-11-24 01:59:24.919', NULL, NULL),
(2303, 'request-2292-1', 1229, 'BELL', 'request-2292-1.1229@liandong', 'READ', 'TODO', 2292, '已退回，待修改', '周婷', '2026-11-24 01:59:24.983', '2026-11-24 01:59:25.01', NULL),
(2314, 'request-2292-2', 1210, 'BELL', 'request-2292-2.1210@liandong', 'READ', 'TODO', 2292, '已退回，待修改', '陈立', '2026-11-24 01:59:25.023', '2026-11-24 01:59:25.04', NULL),
(2315, 'request-2292-2', 1211, 'BELL', 'request-2292-2.1211@liandong', 'UNREAD', 'TODO', 2292, '已退回，待修改', '陈立', '2026-11-24 01:59:25.023', NULL, NULL),
(2320, 'request-2292-3', 1231, 'BELL', 'request-2292-3.1231@liandong', 'READ', 'RETURNED', 2292, '已退回，待修改', '林晓', '2026-11-24 01:59:25.058', '2026-11-24 01:59:27.239', NULL),
(2333, 'request-2322-1', 1229, 'BELL', 'request-2322-1.1229@liandong', 'READ', 'TODO', 2322, '修改后直达退回人', '周婷', '2026-11-24 01:59:25.12', '2026-11-24 01:59:25.14', NULL),
(2344, 'request-2322-2', 1210, 'BELL', 'request-2322-2.1210@liandong', 'READ', 'TODO', 2322, '修改后直达退回人', '陈立', '2026-11-24 01:59:25.154', '2026-11-24 01:59:25.173', NULL),
(2345, 'request-2322-2', 1211, 'BELL', 'request-2322-2.1211@liandong', 'UNREAD', 'TODO', 2322, '修改后直达退回人', '陈立', '2026-11-24 01:59:25.154', NULL, NULL),
(2350, 'request-2322-3', 1231, 'BELL', 'request-2322-3.1231@liandong', 'READ', 'RETURNED', 2322, '修改后直达退回人', '林晓', '2026-11-24 01:59:25.191', '2026-11-24 01:59:25.213', NULL),
(2356, 'request-2322-4', 1210, 'BELL', 'request-2322-4.1210@liandong', 'UNREAD', 'TODO', 2322, '修改后直达退回人', '周婷', '2026-11-24 01:59:25.233', NULL, NULL),
(2357, 'request-2322-4', 1211, 'BELL', 'request-2322-4.1211@liandong', 'UNREAD', 'TODO', 2322, '修改后直达退回人', '周婷', '2026-11-24 01:59:25.233', NULL, NULL),
(2370, 'request-2359-1', 1229, 'BELL', 'request-2359-1.1229@liandong', 'READ', 'TODO', 2359, '退回院系重走', '周婷', '2026-11-24 01:59:25.298', '2026-11-24 01:59:25.319', NULL);
INSERT INTO outbox_message VALUES
(2381, 'request-2359-2', 1210, 'BELL', 'request-2359-2.1210@liandong', 'READ', 'TODO', 2359, '退回院系重走', '陈立', '2026-11-24 01:59:25.335', '2026-11-24 01:59:25.351', NULL),
(2382, 'request-2359-2', 1211, 'BELL', 'request-2359-2.1211@liandong', 'UNREAD', 'TODO', 2359, '退回院系重走', '陈立', '2026-11-24 01:59:25.335', NULL, NULL),
(2390, 'request-2359-3', 1209, 'BELL', 'request-2359-3.1209@liandong', 'READ', 'TODO', 2359, '退回院系重走', '林晓', '2026-11-24 01:59:25.364', '2026-11-24 01:59:25.383', NULL),
(2397, 'request-2359-4', 1229, 'BELL', 'request-2359-4.1229@liandong', 'UNREAD', 'TODO', 2359, '退回院系重走', '钟书瑶', '2026-11-24 01:59:25.397', NULL, NULL),
(2399, 'dispatch-2398-2', 1212, 'BELL', 'dispatch-2398-2.1212@liandong', 'UNREAD', 'DISPATCH_SENT', NULL, '下达并转发', '董淑芬', '2026-11-24 01:59:26.021', NULL, '/dispatch/dispatch.xhtml?id=2398'),
(2413, 'request-2402-1', 1229, 'BELL', 'request-2402-1.1229@liandong', 'UNREAD', 'TODO', 2402, '对下达的反馈，待下达单位审核', '周婷', '2026-11-24 01:59:26.172', NULL, NULL),
(2427, 'request-2415-1', 1229, 'BELL', 'request-2415-1.1229@liandong', 'READ', 'TODO', 2415, '依次会签，第一位已签', '周婷', '2026-11-24 01:59:26.24', '2026-11-24 01:59:26.264', NULL),
(2442, 'request-2415-3', 1210, 'BELL', 'request-2415-3.1210@liandong', 'READ', 'TODO', 2415, '依次会签，第一位已签', '陈立', '2026-11-24 01:59:26.297', '2026-11-24 01:59:26.313', NULL),
(2447, 'request-2415-4', 1211, 'BELL', 'request-2415-4.1211@liandong', 'UNREAD', 'TODO', 2415, '依次会签，第一位已签', '林晓', '2026-11-24 01:59:26.329', NULL, NULL),
(2459, 'request-2448-1', 1229, 'BELL', 'request-2448-1.1229@liandong', 'READ', 'TODO', 2448, '票决，已有一票', '周婷', '2026-11-24 01:59:26.386', '2026-11-24 01:59:26.405', NULL),
(2482, 'request-2448-2', 1209, 'BELL', 'request-2448-2.1209@liandong', 'UNREAD', 'TODO', 2448, '票决，已有一票', '陈立', '2026-11-24 01:59:26.418', NULL, NULL),
(2483, 'request-2448-2', 1212, 'BELL', 'request-2448-2.1212@liandong', 'UNREAD', 'TODO', 2448, '票决，已有一票', '陈立', '2026-11-24 01:59:26.418', NULL, NULL),
(2484, 'request-2448-2', 1210, 'BELL', 'request-2448-2.1210@liandong', 'READ', 'TODO', 2448, '票决，已有一票', '陈立', '2026-11-24 01:59:26.418', '2026-11-24 01:59:26.439', NULL),
(2485, 'request-2448-2', 1211, 'BELL', 'request-2448-2.1211@liandong', 'UNREAD', 'TODO', 2448, '票决，已有一票', '陈立', '2026-11-24 01:59:26.418', NULL, NULL),
(2500, 'request-2489-1', 1229, 'BELL', 'request-2489-1.1229@liandong', 'READ', 'TODO', 2489, '已挂起', '周婷', '2026-11-24 01:59:26.506', '2026-11-24 01:59:26.525', NULL),
(2511, 'request-2489-2', 1210, 'BELL', 'request-2489-2.1210@liandong', 'UNREAD', 'TODO', 2489, '已挂起', '陈立', '2026-11-24 01:59:26.537', NULL, NULL),
(2512, 'request-2489-2', 1211, 'BELL', 'request-2489-2.1211@liandong', 'UNREAD', 'TODO', 2489, '已挂起', '陈立', '2026-11-24 01:59:26.537', NULL, NULL),
(2515, 'request-2489-3', 1210, 'BELL', 'request-2489-3.1210@liandong', 'UNREAD', 'SUSPENDED', 2489, '已挂起', '姚一鸣', '2026-11-24 01:59:26.579', NULL, NULL),
(2516, 'request-2489-3', 1211, 'BELL', 'request-2489-3.1211@liandong', 'UNREAD', 'SUSPENDED', 2489, '已挂起', '姚一鸣', '2026-11-24 01:59:26.579', NULL, NULL),
(2517, 'request-2489-3', 1231, 'BELL', 'request-2489-3.1231@liandong', 'READ', 'SUSPENDED', 2489, '已挂起', '姚一鸣', '2026-11-24 01:59:26.579', '2026-11-24 01:59:27.305', NULL),
(2535, 'request-2518-1', 1229, 'BELL', 'request-2518-1.1229@liandong', 'READ', 'TODO', 2518, '汇总，一项已退回', '周婷', '2026-11-24 01:59:26.668', '2026-11-24 01:59:26.7', NULL),
(2553, 'request-2518-2', 1210, 'BELL', 'request-2518-2.1210@liandong', 'READ', 'TODO', 2518, '汇总，一项已退回', '陈立', '2026-11-24 01:59:26.72', '2026-11-24 01:59:26.735', NULL),
(2554, 'request-2518-2', 1211, 'BELL', 'request-2518-2.1211@liandong', 'UNREAD', 'TODO', 2518, '汇总，一项已退回', '陈立', '2026-11-24 01:59:26.72', NULL, NULL),
(2562, 'request-2522-2', 1231, 'BELL', 'request-2522-2.1231@liandong', 'READ', 'RETURNED', 2522, '退回的一项', '林晓', '2026-11-24 01:59:26.763', '2026-11-24 01:59:27.323', NULL);
INSERT INTO paper VALUES
(2573, '3QB1XP133YX3J2EYBM8NGJNKX', 'SHEET', 2159, NULL, 1010, '示范理工大学 · 计算机学院 · 软件2301班', 'LD-2026-000005', '四级通过', 'APPROVED 1 5', '', '2f2ad8ca86a043d6f680a9f236ac148227ca8ef1300b3bcf0ad509c80b9ca520', '0e506b4dd828c08000713eee04edc8686c33c71fbe4779a95bdbd6eba91e241f', NULL, 'VALID', 1231, '周婷', '2026-11-24 01:59:27.048', NULL, NULL, NULL);
INSERT INTO participation VALUES
(2046, 1231, 'STARTED', 2044, '2026-11-24 01:59:23.372'),
(2050, 1231, 'STARTED', 2048, '2026-11-24 01:59:23.587'),
(2056, 1010, 'SEES', 2048, '2026-11-24 01:59:23.587'),
(2057, 1444, 'SEES', 2048, '2026-11-24 01:59:23.587'),
(2058, 1009, 'SEES', 2048, '2026-11-24 01:59:23.587'),
(2064, 1231, 'STARTED', 2062, '2026-11-24 01:59:23.76'),
(2070, 1010, 'SEES', 2062, '2026-11-24 01:59:23.76'),
(2071, 1444, 'SEES', 2062, '2026-11-24 01:59:23.76'),
(2072, 1009, 'SEES', 2062, '2026-11-24 01:59:23.76'),
(2081, 1229, 'DONE', 2062, '2026-11-24 01:59:23.844'),
(2082, 1427, 'SEES', 2062, '2026-11-24 01:59:23.844'),
(2083, 1002, 'SEES', 2062, '2026-11-24 01:59:23.844'),
(2088, 1232, 'STARTED', 2086, '2026-11-24 01:59:24.008'),
(2094, 1011, 'SEES', 2086, '2026-11-24 01:59:24.008'),
(2095, 1444, 'SEES', 2086, '2026-11-24 01:59:24.008'),
(2096, 1009, 'SEES', 2086, '2026-11-24 01:59:24.008'),
(2105, 1229, 'DONE', 2086, '2026-11-24 01:59:24.068'),
(2106, 1427, 'SEES', 2086, '2026-11-24 01:59:24.068'),
(2107, 1002, 'SEES', 2086, '2026-11-24 01:59:24.068'),
(2115, 1210, 'DONE', 2086, '2026-11-24 01:59:24.118'),
(2116, 1426, 'SEES', 2086, '2026-11-24 01:59:24.118'),
(2120, 1231, 'STARTED', 2118, '2026-11-24 01:59:24.173'),
(2126, 1010, 'SEES', 2118, '2026-11-24 01:59:24.173'),
(2127, 1444, 'SEES', 2118, '2026-11-24 01:59:24.173'),
(2128, 1009, 'SEES', 2118, '2026-11-24 01:59:24.173'),
(2137, 1229, 'DONE', 2118, '2026-11-24 01:59:24.215'),
(2138, 1427, 'SEES', 2118, '2026-11-24 01:59:24.215'),
(2139, 1002, 'SEES', 2118, '2026-11-24 01:59:24.215'),
(2147, 1210, 'DONE', 2118, '2026-11-24 01:59:24.248'),
(2148, 1426, 'SEES', 2118, '2026-11-24 01:59:24.248'),
(2155, 1209, 'DONE', 2118, '2026-11-24 01:59:24.283'),
(2156, 1421, 'SEES', 2118, '2026-11-24 01:59:24.283'),
(2157, 1001, 'SEES', 2118, '2026-11-24 01:59:24.283'),
(2161, 1231, 'STARTED', 2159, '2026-11-24 01:59:24.339'),
(2167, 1010, 'SEES', 2159, '2026-11-24 01:59:24.339'),
(2168, 1444, 'SEES', 2159, '2026-11-24 01:59:24.339'),
(2169, 1009, 'SEES', 2159, '2026-11-24 01:59:24.339'),
(2178, 1229, 'DONE', 2159, '2026-11-24 01:59:24.375'),
(2179, 1427, 'SEES', 2159, '2026-11-24 01:59:24.375'),
(2180, 1002, 'SEES', 2159, '2026-11-24 01:59:24.375');
INSERT INTO participation VALUES
(2188, 1210, 'DONE', 2159, '2026-11-24 01:59:24.408'),
(2189, 1426, 'SEES', 2159, '2026-11-24 01:59:24.408'),
(2196, 1209, 'DONE', 2159, '2026-11-24 01:59:24.438'),
(2197, 1421, 'SEES', 2159, '2026-11-24 01:59:24.438'),
(2198, 1001, 'SEES', 2159, '2026-11-24 01:59:24.438'),
(2202, 1204, 'DONE', 2159, '2026-11-24 01:59:24.473'),
(2207, 1232, 'STARTED', 2205, '2026-11-24 01:59:24.536'),
(2213, 1011, 'SEES', 2205, '2026-11-24 01:59:24.536'),
(2214, 1444, 'SEES', 2205, '2026-11-24 01:59:24.536'),
(2215, 1009, 'SEES', 2205, '2026-11-24 01:59:24.536'),
(2224, 1229, 'DONE', 2205, '2026-11-24 01:59:24.58'),
(2225, 1427, 'SEES', 2205, '2026-11-24 01:59:24.58'),
(2226, 1002, 'SEES', 2205, '2026-11-24 01:59:24.58'),
(2234, 1210, 'DONE', 2205, '2026-11-24 01:59:24.618'),
(2235, 1426, 'SEES', 2205, '2026-11-24 01:59:24.618'),
(2239, 1209, 'DONE', 2205, '2026-11-24 01:59:24.651'),
(2244, 1218, 'STARTED', 2242, '2026-11-24 01:59:24.717'),
(2250, 1003, 'SEES', 2242, '2026-11-24 01:59:24.717'),
(2251, 1432, 'SEES', 2242, '2026-11-24 01:59:24.717'),
(2252, 1002, 'SEES', 2242, '2026-11-24 01:59:24.717'),
(2258, 1232, 'STARTED', 2256, '2026-11-24 01:59:24.786'),
(2264, 1011, 'SEES', 2256, '2026-11-24 01:59:24.786'),
(2265, 1444, 'SEES', 2256, '2026-11-24 01:59:24.786'),
(2266, 1009, 'SEES', 2256, '2026-11-24 01:59:24.786'),
(2272, 1229, 'DONE', 2256, '2026-11-24 01:59:24.822'),
(2277, 1231, 'STARTED', 2275, '2026-11-24 01:59:24.914'),
(2283, 1010, 'SEES', 2275, '2026-11-24 01:59:24.879'),
(2284, 1444, 'SEES', 2275, '2026-11-24 01:59:24.879'),
(2285, 1009, 'SEES', 2275, '2026-11-24 01:59:24.879'),
(2294, 1231, 'STARTED', 2292, '2026-11-24 01:59:24.979'),
(2300, 1010, 'SEES', 2292, '2026-11-24 01:59:24.979'),
(2301, 1444, 'SEES', 2292, '2026-11-24 01:59:24.979'),
(2302, 1009, 'SEES', 2292, '2026-11-24 01:59:24.979'),
(2311, 1229, 'DONE', 2292, '2026-11-24 01:59:25.021'),
(2312, 1427, 'SEES', 2292, '2026-11-24 01:59:25.021'),
(2313, 1002, 'SEES', 2292, '2026-11-24 01:59:25.021'),
(2319, 1210, 'DONE', 2292, '2026-11-24 01:59:25.055'),
(2324, 1231, 'STARTED', 2322, '2026-11-24 01:59:25.227'),
(2330, 1010, 'SEES', 2322, '2026-11-24 01:59:25.114'),
(2331, 1444, 'SEES', 2322, '2026-11-24 01:59:25.114');
INSERT INTO participation VALUES
(2332, 1009, 'SEES', 2322, '2026-11-24 01:59:25.114'),
(2341, 1229, 'DONE', 2322, '2026-11-24 01:59:25.152'),
(2342, 1427, 'SEES', 2322, '2026-11-24 01:59:25.152'),
(2343, 1002, 'SEES', 2322, '2026-11-24 01:59:25.152'),
(2349, 1210, 'DONE', 2322, '2026-11-24 01:59:25.189'),
(2361, 1231, 'STARTED', 2359, '2026-11-24 01:59:25.294'),
(2367, 1010, 'SEES', 2359, '2026-11-24 01:59:25.294'),
(2368, 1444, 'SEES', 2359, '2026-11-24 01:59:25.294'),
(2369, 1009, 'SEES', 2359, '2026-11-24 01:59:25.294'),
(2378, 1229, 'DONE', 2359, '2026-11-24 01:59:25.333'),
(2379, 1427, 'SEES', 2359, '2026-11-24 01:59:25.333'),
(2380, 1002, 'SEES', 2359, '2026-11-24 01:59:25.333'),
(2388, 1210, 'DONE', 2359, '2026-11-24 01:59:25.362'),
(2389, 1426, 'SEES', 2359, '2026-11-24 01:59:25.362'),
(2396, 1209, 'DONE', 2359, '2026-11-24 01:59:25.394'),
(2404, 1231, 'STARTED', 2402, '2026-11-24 01:59:26.169'),
(2410, 1010, 'SEES', 2402, '2026-11-24 01:59:26.169'),
(2411, 1444, 'SEES', 2402, '2026-11-24 01:59:26.169'),
(2412, 1009, 'SEES', 2402, '2026-11-24 01:59:26.169'),
(2417, 1231, 'STARTED', 2415, '2026-11-24 01:59:26.236'),
(2423, 1010, 'SEES', 2415, '2026-11-24 01:59:26.236'),
(2424, 1229, 'SEES', 2415, '2026-11-24 01:59:26.236'),
(2425, 1444, 'SEES', 2415, '2026-11-24 01:59:26.236'),
(2426, 1009, 'SEES', 2415, '2026-11-24 01:59:26.236'),
(2437, 1229, 'DONE', 2415, '2026-11-24 01:59:26.292'),
(2438, 1210, 'SEES', 2415, '2026-11-24 01:59:26.292'),
(2439, 1427, 'SEES', 2415, '2026-11-24 01:59:26.292'),
(2440, 1211, 'SEES', 2415, '2026-11-24 01:59:26.292'),
(2441, 1002, 'SEES', 2415, '2026-11-24 01:59:26.292'),
(2446, 1210, 'DONE', 2415, '2026-11-24 01:59:26.325'),
(2450, 1231, 'STARTED', 2448, '2026-11-24 01:59:26.381'),
(2456, 1010, 'SEES', 2448, '2026-11-24 01:59:26.381'),
(2457, 1444, 'SEES', 2448, '2026-11-24 01:59:26.381'),
(2458, 1009, 'SEES', 2448, '2026-11-24 01:59:26.381'),
(2473, 1229, 'DONE', 2448, '2026-11-24 01:59:26.416'),
(2474, 1209, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2475, 1426, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2476, 1212, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2477, 1428, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2478, 1210, 'SEES', 2448, '2026-11-24 01:59:26.416');
INSERT INTO participation VALUES
(2479, 1427, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2480, 1211, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2481, 1002, 'SEES', 2448, '2026-11-24 01:59:26.416'),
(2488, 1210, 'DONE', 2448, '2026-11-24 01:59:26.45'),
(2491, 1231, 'STARTED', 2489, '2026-11-24 01:59:26.502'),
(2497, 1010, 'SEES', 2489, '2026-11-24 01:59:26.502'),
(2498, 1444, 'SEES', 2489, '2026-11-24 01:59:26.502'),
(2499, 1009, 'SEES', 2489, '2026-11-24 01:59:26.502'),
(2508, 1229, 'DONE', 2489, '2026-11-24 01:59:26.534'),
(2509, 1427, 'SEES', 2489, '2026-11-24 01:59:26.534'),
(2510, 1002, 'SEES', 2489, '2026-11-24 01:59:26.534'),
(2520, 1231, 'STARTED', 2518, '2026-11-24 01:59:26.665'),
(2532, 1010, 'SEES', 2518, '2026-11-24 01:59:26.665'),
(2533, 1444, 'SEES', 2518, '2026-11-24 01:59:26.665'),
(2534, 1009, 'SEES', 2518, '2026-11-24 01:59:26.665'),
(2550, 1229, 'DONE', 2518, '2026-11-24 01:59:26.718'),
(2551, 1427, 'SEES', 2518, '2026-11-24 01:59:26.718'),
(2552, 1002, 'SEES', 2518, '2026-11-24 01:59:26.718'),
(2557, 1210, 'DONE', 2518, '2026-11-24 01:59:26.757'),
(2560, 1231, 'STARTED', 2522, '2026-11-24 01:59:26.757'),
(2561, 1210, 'DONE', 2522, '2026-11-24 01:59:26.757'),
(2564, 1231, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2565, 1444, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2566, 1009, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2567, 1010, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2568, 1229, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2569, 1427, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2570, 1002, 'SEES', 2522, '2026-11-24 01:59:26.757'),
(2571, 1210, 'SEES', 2522, '2026-11-24 01:59:26.757');
INSERT INTO person VALUES
(1204, '2005T0001', 'province-head', '赵敏', 'STAFF', 1001, '赵敏|zm|2005t0001', 0),
(1205, '2013T0001', 'province-reviewer', '张艳', 'STAFF', 1001, '张艳|zy|2013t0001', 0),
(1206, '2020T0001', 'province-clerk', '莫学军', 'STAFF', 1001, '莫学军|mxj|2020t0001', 0),
(1207, '2020T0002', 'province-admin', '程立群', 'STAFF', 1001, '程立群|clq|2020t0002', 0),
(1208, '2008E0001', 'expert1', '龙景行', 'EXPERT', 1001, '龙景行|ljx|2008e0001', 0),
(1209, '2003T0001', 'uni1-head', '钟书瑶', 'STAFF', 1002, '钟书瑶|zsy|2003t0001', 0),
(1210, '2010T0001', 'uni1-reviewer', '林晓', 'STAFF', 1002, '林晓|lx|2010t0001', 0),
(1211, '2012T0001', 'uni1-reviewer2', '朱嘉树', 'STAFF', 1002, '朱嘉树|zjs|2012t0001', 0),
(1212, '2019T0001', 'uni1-clerk', '董淑芬', 'STAFF', 1002, '董淑芬|dsf|2019t0001', 0),
(1213, '2018T0001', 'uni1-admin', '姚一鸣', 'STAFF', 1002, '姚一鸣|yym|2018t0001', 0),
(1214, '2013T0002', 'uni1-finance', '朱可欣', 'STAFF', 1002, '朱可欣|zkx|2013t0002', 0),
(1215, '2004T0006', 'uni1-leader', '许明远', 'STAFF', 1002, '许明远|xmy|2004t0006', 0),
(1216, '2005T0009', 'uni1-leader2', '邵静安', 'STAFF', 1002, '邵静安|sja|2005t0009', 0),
(1217, '2010T0002', 'uni1-dept1-head', '王斯年', 'STAFF', 1003, '王斯年|wsn|2010t0002', 0),
(1218, '2014T0001', 'uni1-dept1-clerk', '薛凯', 'STAFF', 1003, '薛凯|xk|2014t0001', 0),
(1219, '2009T0001', '2009t0001', '姜可欣', 'STAFF', 1004, '姜可欣|jkx|2009t0001', 0),
(1220, '2013T0003', '2013t0003', '徐静怡', 'STAFF', 1004, '徐静怡|xjy|2013t0003', 0),
(1221, '2003T0002', '2003t0002', '史昊天', 'STAFF', 1005, '史昊天|sht|2003t0002', 0),
(1222, '2021T0001', '2021t0001', '孙启航', 'STAFF', 1005, '孙启航|sqh|2021t0001', 0),
(1223, '2009T0002', '2009t0002', '廖丹', 'STAFF', 1006, '廖丹|ld|2009t0002', 0),
(1224, '2018T0002', '2018t0002', '顾雪梅', 'STAFF', 1006, '顾雪梅|gxm|2018t0002', 0),
(1225, '2007T0001', '2007t0001', '万秋实', 'STAFF', 1007, '万秋实|wqs|2007t0001', 0),
(1226, '2016T0001', '2016t0001', '杜丽娟', 'STAFF', 1007, '杜丽娟|dlj|2016t0001', 0),
(1227, '2007T0002', '2007t0002', '罗志强', 'STAFF', 1008, '罗志强|lzq|2007t0002', 0),
(1228, '2019T0002', '2019t0002', '贾敏', 'STAFF', 1008, '贾敏|jm|2019t0002', 0),
(1229, '2005T0002', 'uni1-fac1-head', '陈立', 'TEACHER', 1009, '陈立|cl|2005t0002', 0),
(1230, '2014T0002', 'uni1-fac1-clerk', '汪佳怡', 'TEACHER', 1009, '汪佳怡|wjy|2014t0002', 0),
(1231, '2019T0003', 'uni1-fac1-class1', '周婷', 'COUNSELLOR', 1010, '周婷|zt|2019t0003', 0),
(1232, '2021T0002', 'uni1-fac1-class2', '钟国栋', 'COUNSELLOR', 1011, '钟国栋|zgd|2021t0002', 0),
(1233, '2019T0004', '2019t0004', '汤可欣', 'COUNSELLOR', 1012, '汤可欣|tkx|2019t0004', 0),
(1234, '2017T0001', '2017t0001', '姜浩然', 'COUNSELLOR', 1013, '姜浩然|jhr|2017t0001', 0),
(1235, '2023T0001', '2023t0001', '毛婷婷', 'COUNSELLOR', 1014, '毛婷婷|mtt|2023t0001', 0),
(1236, '2008T0002', 'uni1-fac2-head', '孟云帆', 'TEACHER', 1015, '孟云帆|myf|2008t0002', 0),
(1237, '2021T0003', '2021t0003', '余立群', 'TEACHER', 1015, '余立群|ylq|2021t0003', 0),
(1238, '2020T0003', '2020t0003', '石倩', 'COUNSELLOR', 1016, '石倩|sq|2020t0003', 0),
(1239, '2019T0005', '2019t0005', '陶海燕', 'COUNSELLOR', 1017, '陶海燕|thy|2019t0005', 0),
(1240, '2018T0003', '2018t0003', '叶立群', 'COUNSELLOR', 1018, '叶立群|ylq|2018t0003', 0),
(1241, '2022T0001', '2022t0001', '向学军', 'COUNSELLOR', 1019, '向学军|xxj|2022t0001', 0),
(1242, '2015T0001', '2015t0001', '熊玲', 'COUNSELLOR', 1020, '熊玲|xl|2015t0001', 0),
(1243, '2009T0003', '2009t0003', '崔云帆', 'TEACHER', 1021, '崔云帆|cyf|2009t0003', 0);
INSERT INTO person VALUES
(1244, '2018T0004', '2018t0004', '陶春梅', 'TEACHER', 1021, '陶春梅|tcm|2018t0004', 0),
(1245, '2017T0002', '2017t0002', '程一鸣', 'COUNSELLOR', 1022, '程一鸣|cym|2017t0002', 0),
(1246, '2019T0006', '2019t0006', '许致远', 'COUNSELLOR', 1023, '许致远|xzy|2019t0006', 0),
(1247, '2022T0002', '2022t0002', '谭诗涵', 'COUNSELLOR', 1024, '谭诗涵|tsh|2022t0002', 0),
(1248, '2019T0007', '2019t0007', '熊磊', 'COUNSELLOR', 1025, '熊磊|xl|2019t0007', 0),
(1249, '2021T0004', '2021t0004', '薛芳', 'COUNSELLOR', 1026, '薛芳|xf|2021t0004', 0),
(1250, '2007T0003', '2007t0003', '周浩然', 'TEACHER', 1027, '周浩然|zhr|2007t0003', 0),
(1251, '2015T0002', '2015t0002', '莫磊', 'TEACHER', 1027, '莫磊|ml|2015t0002', 0),
(1252, '2020T0004', '2020t0004', '方丽娟', 'COUNSELLOR', 1028, '方丽娟|flj|2020t0004', 0),
(1253, '2022T0003', '2022t0003', '杜志强', 'COUNSELLOR', 1029, '杜志强|dzq|2022t0003', 0),
(1254, '2023T0002', '2023t0002', '朱晨曦', 'COUNSELLOR', 1030, '朱晨曦|zcx|2023t0002', 0),
(1255, '2022T0004', '2022t0004', '姜学军', 'COUNSELLOR', 1031, '姜学军|jxj|2022t0004', 0),
(1256, '2019T0008', '2019t0008', '崔丹', 'COUNSELLOR', 1032, '崔丹|cd|2019t0008', 0),
(1257, '2004T0001', 'uni2-head', '宋静怡', 'STAFF', 1033, '宋静怡|sjy|2004t0001', 0),
(1258, '2010T0003', '2010t0003', '贾昊天', 'STAFF', 1033, '贾昊天|jht|2010t0003', 0),
(1259, '2021T0005', '2021t0005', '贾学军', 'STAFF', 1033, '贾学军|jxj|2021t0005', 0),
(1260, '2012T0002', 'uni2-admin', '龚一鸣', 'STAFF', 1033, '龚一鸣|gym|2012t0002', 0),
(1261, '2005T0003', '2005t0003', '江晓燕', 'STAFF', 1034, '江晓燕|jxy|2005t0003', 0),
(1262, '2022T0005', '2022t0005', '姚海燕', 'STAFF', 1034, '姚海燕|yhy|2022t0005', 0),
(1263, '2005T0004', '2005t0004', '张玲', 'STAFF', 1035, '张玲|zl|2005t0004', 0),
(1264, '2016T0002', '2016t0002', '董晨曦', 'STAFF', 1035, '董晨曦|dcx|2016t0002', 0),
(1265, '2010T0004', '2010t0004', '蔡国栋', 'STAFF', 1036, '蔡国栋|cgd|2010t0004', 0),
(1266, '2016T0003', '2016t0003', '董慧敏', 'STAFF', 1036, '董慧敏|dhm|2016t0003', 0),
(1267, '2005T0005', '2005t0005', '苏怀瑾', 'STAFF', 1037, '苏怀瑾|shj|2005t0005', 0),
(1268, '2018T0005', '2018t0005', '马浩然', 'STAFF', 1037, '马浩然|mhr|2018t0005', 0),
(1269, '2007T0004', '2007t0004', '戴佳怡', 'TEACHER', 1038, '戴佳怡|djy|2007t0004', 0),
(1270, '2017T0003', '2017t0003', '薛玲', 'TEACHER', 1038, '薛玲|xl|2017t0003', 0),
(1271, '2021T0006', '2021t0006', '邓一鸣', 'COUNSELLOR', 1039, '邓一鸣|dym|2021t0006', 0),
(1272, '2021T0007', '2021t0007', '程致远', 'COUNSELLOR', 1041, '程致远|czy|2021t0007', 0),
(1273, '2019T0009', '2019t0009', '龙敏', 'COUNSELLOR', 1043, '龙敏|lm|2019t0009', 0),
(1274, '2009T0004', '2009t0004', '陈静怡', 'TEACHER', 1044, '陈静怡|cjy|2009t0004', 0),
(1275, '2015T0003', '2015t0003', '张致远', 'TEACHER', 1044, '张致远|zzy|2015t0003', 0),
(1276, '2020T0005', '2020t0005', '韦斯年', 'COUNSELLOR', 1045, '韦斯年|wsn|2020t0005', 0),
(1277, '2020T0006', '2020t0006', '陶学军', 'COUNSELLOR', 1047, '陶学军|txj|2020t0006', 0),
(1278, '2019T0010', '2019t0010', '田琳', 'COUNSELLOR', 1049, '田琳|tl|2019t0010', 0),
(1279, '2012T0003', '2012t0003', '雷爱华', 'TEACHER', 1050, '雷爱华|lah|2012t0003', 0),
(1280, '2016T0004', '2016t0004', '陈海燕', 'TEACHER', 1050, '陈海燕|chy|2016t0004', 0),
(1281, '2019T0011', '2019t0011', '吴建国', 'COUNSELLOR', 1051, '吴建国|wjg|2019t0011', 0),
(1282, '2023T0003', '2023t0003', '尹书瑶', 'COUNSELLOR', 1053, '尹书瑶|ysy|2023t0003', 0),
(1283, '2022T0006', '2022t0006', '唐斯年', 'COUNSELLOR', 1055, '唐斯年|tsn|2022t0006', 0);
INSERT INTO person VALUES
(1284, '2004T0002', '2004t0002', '付芳', 'TEACHER', 1056, '付芳|ff|2004t0002', 0),
(1285, '2014T0003', '2014t0003', '钱佳怡', 'TEACHER', 1056, '钱佳怡|qjy|2014t0003', 0),
(1286, '2017T0004', '2017t0004', '范浩然', 'COUNSELLOR', 1057, '范浩然|fhr|2017t0004', 0),
(1287, '2018T0006', '2018t0006', '谢爱华', 'COUNSELLOR', 1059, '谢爱华|xah|2018t0006', 0),
(1288, '2019T0012', '2019t0012', '邓德润', 'COUNSELLOR', 1061, '邓德润|ddr|2019t0012', 0),
(1289, '2005T0006', '2005t0006', '卢玲', 'STAFF', 1062, '卢玲|ll|2005t0006', 0),
(1290, '2010T0005', '2010t0005', '崔子涵', 'STAFF', 1062, '崔子涵|czh|2010t0005', 0),
(1291, '2014T0004', '2014t0004', '孙立群', 'STAFF', 1062, '孙立群|slq|2014t0004', 0),
(1292, '2018T0007', '2018t0007', '史敏', 'STAFF', 1062, '史敏|sm|2018t0007', 0),
(1293, '2008T0003', '2008t0003', '丁晨曦', 'STAFF', 1063, '丁晨曦|dcx|2008t0003', 0),
(1294, '2017T0005', '2017t0005', '史凌云', 'STAFF', 1063, '史凌云|sly|2017t0005', 0),
(1295, '2008T0004', '2008t0004', '曾建国', 'STAFF', 1064, '曾建国|cjg|2008t0004|zjg', 0),
(1296, '2014T0005', '2014t0005', '向丹', 'STAFF', 1064, '向丹|xd|2014t0005', 0),
(1297, '2006T0001', '2006t0001', '贾艳', 'STAFF', 1065, '贾艳|jy|2006t0001', 0),
(1298, '2016T0005', '2016t0005', '唐丽娟', 'STAFF', 1065, '唐丽娟|tlj|2016t0005', 0),
(1299, '2009T0005', '2009t0005', '李启航', 'STAFF', 1066, '李启航|lqh|2009t0005', 0),
(1300, '2016T0006', '2016t0006', '曾国栋', 'STAFF', 1066, '曾国栋|cgd|2016t0006|zgd', 0),
(1301, '2013T0004', '2013t0004', '罗斯年', 'TEACHER', 1067, '罗斯年|lsn|2013t0004', 0),
(1302, '2020T0007', '2020t0007', '蔡海燕', 'TEACHER', 1067, '蔡海燕|chy|2020t0007', 0),
(1303, '2022T0007', '2022t0007', '任诗涵', 'COUNSELLOR', 1068, '任诗涵|rsh|2022t0007', 0),
(1304, '2016T0007', '2016t0007', '江怀瑾', 'COUNSELLOR', 1070, '江怀瑾|jhj|2016t0007', 0),
(1305, '2023T0004', '2023t0004', '戴致远', 'COUNSELLOR', 1072, '戴致远|dzy|2023t0004', 0),
(1306, '2006T0002', '2006t0002', '唐春梅', 'TEACHER', 1073, '唐春梅|tcm|2006t0002', 0),
(1307, '2020T0008', '2020t0008', '马丽娟', 'TEACHER', 1073, '马丽娟|mlj|2020t0008', 0),
(1308, '2022T0008', '2022t0008', '黎宏伟', 'COUNSELLOR', 1074, '黎宏伟|lhw|2022t0008', 0),
(1309, '2020T0009', '2020t0009', '戴国栋', 'COUNSELLOR', 1076, '戴国栋|dgd|2020t0009', 0),
(1310, '2020T0010', '2020t0010', '汪秋实', 'COUNSELLOR', 1078, '汪秋实|wqs|2020t0010', 0),
(1311, '2009T0006', '2009t0006', '谢永康', 'TEACHER', 1079, '谢永康|xyk|2009t0006', 0),
(1312, '2014T0006', '2014t0006', '谭俊杰', 'TEACHER', 1079, '谭俊杰|tjj|2014t0006', 0),
(1313, '2016T0008', '2016t0008', '程春梅', 'COUNSELLOR', 1080, '程春梅|ccm|2016t0008', 0),
(1314, '2016T0009', '2016t0009', '唐清扬', 'COUNSELLOR', 1082, '唐清扬|tqy|2016t0009', 0),
(1315, '2016T0010', '2016t0010', '任明远', 'COUNSELLOR', 1084, '任明远|rmy|2016t0010', 0),
(1316, '2012T0004', '2012t0004', '陶一鸣', 'TEACHER', 1085, '陶一鸣|tym|2012t0004', 0),
(1317, '2022T0009', '2022t0009', '孟志强', 'TEACHER', 1085, '孟志强|mzq|2022t0009', 0),
(1318, '2018T0008', '2018t0008', '丁磊', 'COUNSELLOR', 1086, '丁磊|dl|2018t0008', 0),
(1319, '2022T0010', '2022t0010', '彭佳怡', 'COUNSELLOR', 1088, '彭佳怡|pjy|2022t0010', 0),
(1320, '2023T0005', '2023t0005', '江斯年', 'COUNSELLOR', 1090, '江斯年|jsn|2023t0005', 0),
(1321, '2008T0005', '2008t0005', '胡淑芬', 'STAFF', 1091, '胡淑芬|hsf|2008t0005', 0),
(1322, '2010T0006', '2010t0006', '邹丽娟', 'STAFF', 1091, '邹丽娟|zlj|2010t0006', 0),
(1323, '2015T0004', '2015t0004', '陆淑芬', 'STAFF', 1091, '陆淑芬|lsf|2015t0004', 0);
INSERT INTO person VALUES
(1324, '2017T0006', '2017t0006', '吴霞', 'STAFF', 1091, '吴霞|wx|2017t0006', 0),
(1325, '2010T0007', '2010t0007', '邓雅琴', 'STAFF', 1092, '邓雅琴|dyq|2010t0007', 0),
(1326, '2013T0005', '2013t0005', '武若琳', 'STAFF', 1092, '武若琳|wrl|2013t0005', 0),
(1327, '2010T0008', '2010t0008', '吴婷婷', 'STAFF', 1093, '吴婷婷|wtt|2010t0008', 0),
(1328, '2022T0011', '2022t0011', '汤慧敏', 'STAFF', 1093, '汤慧敏|thm|2022t0011', 0),
(1329, '2012T0005', '2012t0005', '杨建国', 'STAFF', 1094, '杨建国|yjg|2012t0005', 0),
(1330, '2020T0011', '2020t0011', '范丽娟', 'STAFF', 1094, '范丽娟|flj|2020t0011', 0),
(1331, '2003T0003', '2003t0003', '石国栋', 'STAFF', 1095, '石国栋|sgd|2003t0003', 0),
(1332, '2018T0009', '2018t0009', '贺德润', 'STAFF', 1095, '贺德润|hdr|2018t0009', 0),
(1333, '2011T0001', '2011t0001', '熊丹', 'TEACHER', 1096, '熊丹|xd|2011t0001', 0),
(1334, '2021T0008', '2021t0008', '方学军', 'TEACHER', 1096, '方学军|fxj|2021t0008', 0),
(1335, '2020T0012', '2020t0012', '苏思远', 'COUNSELLOR', 1097, '苏思远|ssy|2020t0012', 0),
(1336, '2020T0013', '2020t0013', '曹可欣', 'COUNSELLOR', 1099, '曹可欣|ckx|2020t0013', 0),
(1337, '2023T0006', '2023t0006', '孟乐天', 'COUNSELLOR', 1101, '孟乐天|mlt|2023t0006', 0),
(1338, '2011T0002', '2011t0002', '邓静怡', 'TEACHER', 1102, '邓静怡|djy|2011t0002', 0),
(1339, '2021T0009', '2021t0009', '韩岚', 'TEACHER', 1102, '韩岚|hl|2021t0009', 0),
(1340, '2018T0010', '2018t0010', '邱心怡', 'COUNSELLOR', 1103, '邱心怡|qxy|2018t0010', 0),
(1341, '2018T0011', '2018t0011', '严俊杰', 'COUNSELLOR', 1105, '严俊杰|yjj|2018t0011', 0),
(1342, '2018T0012', '2018t0012', '汤颖', 'COUNSELLOR', 1107, '汤颖|ty|2018t0012', 0),
(1343, '2010T0009', '2010t0009', '廖倩', 'TEACHER', 1108, '廖倩|lq|2010t0009', 0),
(1344, '2014T0007', '2014t0007', '丁岚', 'TEACHER', 1108, '丁岚|dl|2014t0007', 0),
(1345, '2021T0010', '2021t0010', '崔丽娟', 'COUNSELLOR', 1109, '崔丽娟|clj|2021t0010', 0),
(1346, '2021T0011', '2021t0011', '陶艳', 'COUNSELLOR', 1111, '陶艳|ty|2021t0011', 0),
(1347, '2022T0012', '2022t0012', '董学军', 'COUNSELLOR', 1113, '董学军|dxj|2022t0012', 0),
(1348, '2008T0006', '2008t0006', '田秋实', 'TEACHER', 1114, '田秋实|tqs|2008t0006', 0),
(1349, '2017T0007', '2017t0007', '韩怀瑾', 'TEACHER', 1114, '韩怀瑾|hhj|2017t0007', 0),
(1350, '2022T0013', '2022t0013', '崔学军', 'COUNSELLOR', 1115, '崔学军|cxj|2022t0013', 0),
(1351, '2016T0011', '2016t0011', '严春梅', 'COUNSELLOR', 1117, '严春梅|ycm|2016t0011', 0),
(1352, '2016T0012', '2016t0012', '孟雪梅', 'COUNSELLOR', 1119, '孟雪梅|mxm|2016t0012', 0),
(1353, '2008T0007', '2008t0007', '高昊天', 'STAFF', 1120, '高昊天|ght|2008t0007', 0),
(1354, '2010T0010', '2010t0010', '段婷婷', 'STAFF', 1120, '段婷婷|dtt|2010t0010', 0),
(1355, '2018T0013', '2018t0013', '汪海燕', 'STAFF', 1120, '汪海燕|why|2018t0013', 0),
(1356, '2021T0012', '2021t0012', '邓明远', 'STAFF', 1120, '邓明远|dmy|2021t0012', 0),
(1357, '2010T0011', '2010t0011', '段诗涵', 'STAFF', 1121, '段诗涵|dsh|2010t0011', 0),
(1358, '2019T0013', '2019t0013', '魏雪梅', 'STAFF', 1121, '魏雪梅|wxm|2019t0013', 0),
(1359, '2008T0008', '2008t0008', '姚敏', 'STAFF', 1122, '姚敏|ym|2008t0008', 0),
(1360, '2018T0014', '2018t0014', '吴玉兰', 'STAFF', 1122, '吴玉兰|wyl|2018t0014', 0),
(1361, '2007T0005', '2007t0005', '程素心', 'STAFF', 1123, '程素心|csx|2007t0005', 0),
(1362, '2013T0006', '2013t0006', '韩心怡', 'STAFF', 1123, '韩心怡|hxy|2013t0006', 0),
(1363, '2007T0006', '2007t0006', '卢子涵', 'STAFF', 1124, '卢子涵|lzh|2007t0006', 0);
INSERT INTO person VALUES
(1364, '2022T0014', '2022t0014', '毛怀瑾', 'STAFF', 1124, '毛怀瑾|mhj|2022t0014', 0),
(1365, '2004T0003', '2004t0003', '龚心怡', 'TEACHER', 1125, '龚心怡|gxy|2004t0003', 0),
(1366, '2021T0013', '2021t0013', '覃宏伟', 'TEACHER', 1125, '覃宏伟|thw|2021t0013', 0),
(1367, '2019T0014', '2019t0014', '毛乐天', 'COUNSELLOR', 1126, '毛乐天|mlt|2019t0014', 0),
(1368, '2015T0005', '2015t0005', '汤磊', 'COUNSELLOR', 1128, '汤磊|tl|2015t0005', 0),
(1369, '2023T0007', '2023t0007', '向丽娟', 'COUNSELLOR', 1130, '向丽娟|xlj|2023t0007', 0),
(1370, '2006T0003', '2006t0003', '侯安琪', 'TEACHER', 1131, '侯安琪|haq|2006t0003', 0),
(1371, '2019T0015', '2019t0015', '曹晓燕', 'TEACHER', 1131, '曹晓燕|cxy|2019t0015', 0),
(1372, '2015T0006', '2015t0006', '崔艳', 'COUNSELLOR', 1132, '崔艳|cy|2015t0006', 0),
(1373, '2020T0014', '2020t0014', '谭乐天', 'COUNSELLOR', 1134, '谭乐天|tlt|2020t0014', 0),
(1374, '2020T0015', '2020t0015', '沈静怡', 'COUNSELLOR', 1136, '沈静怡|sjy|2020t0015', 0),
(1375, '2010T0012', '2010t0012', '沈嘉树', 'TEACHER', 1137, '沈嘉树|sjs|2010t0012', 0),
(1376, '2019T0016', '2019t0016', '孔思远', 'TEACHER', 1137, '孔思远|ksy|2019t0016', 0),
(1377, '2015T0007', '2015t0007', '吴琳', 'COUNSELLOR', 1138, '吴琳|wl|2015t0007', 0),
(1378, '2018T0015', '2018t0015', '曾云帆', 'COUNSELLOR', 1140, '曾云帆|cyf|2018t0015|zyf', 0),
(1379, '2016T0013', '2016t0013', '贺琳', 'COUNSELLOR', 1142, '贺琳|hl|2016t0013', 0),
(1380, '2009T0007', '2009t0007', '胡明远', 'TEACHER', 1143, '胡明远|hmy|2009t0007', 0),
(1381, '2017T0008', '2017t0008', '杨丹', 'TEACHER', 1143, '杨丹|yd|2017t0008', 0),
(1382, '2019T0017', '2019t0017', '李若琳', 'COUNSELLOR', 1144, '李若琳|lrl|2019t0017', 0),
(1383, '2021T0014', '2021t0014', '吴爱华', 'COUNSELLOR', 1146, '吴爱华|wah|2021t0014', 0),
(1384, '2016T0014', '2016t0014', '熊昊天', 'COUNSELLOR', 1148, '熊昊天|xht|2016t0014', 0),
(1385, '2004T0004', '2004t0004', '唐慧敏', 'STAFF', 1149, '唐慧敏|thm|2004t0004', 0),
(1386, '2010T0013', '2010t0013', '闫素心', 'STAFF', 1149, '闫素心|ysx|2010t0013', 0),
(1387, '2019T0018', '2019t0018', '唐立群', 'STAFF', 1149, '唐立群|tlq|2019t0018', 0),
(1388, '2019T0019', '2019t0019', '陶凯', 'STAFF', 1149, '陶凯|tk|2019t0019', 0),
(1389, '2007T0007', '2007t0007', '崔斯年', 'STAFF', 1150, '崔斯年|csn|2007t0007', 0),
(1390, '2013T0007', '2013t0007', '周致远', 'STAFF', 1150, '周致远|zzy|2013t0007', 0),
(1391, '2004T0005', '2004t0005', '杜佳怡', 'STAFF', 1151, '杜佳怡|djy|2004t0005', 0),
(1392, '2021T0015', '2021t0015', '毛可欣', 'STAFF', 1151, '毛可欣|mkx|2021t0015', 0),
(1393, '2005T0007', '2005t0007', '钱磊', 'STAFF', 1152, '钱磊|ql|2005t0007', 0),
(1394, '2016T0015', '2016t0015', '李宏伟', 'STAFF', 1152, '李宏伟|lhw|2016t0015', 0),
(1395, '2006T0004', '2006t0004', '江颖', 'STAFF', 1153, '江颖|jy|2006t0004', 0),
(1396, '2019T0020', '2019t0020', '方晓燕', 'STAFF', 1153, '方晓燕|fxy|2019t0020', 0),
(1397, '2012T0006', '2012t0006', '肖丹', 'TEACHER', 1154, '肖丹|xd|2012t0006', 0),
(1398, '2014T0008', '2014t0008', '袁玲', 'TEACHER', 1154, '袁玲|yl|2014t0008', 0),
(1399, '2021T0016', '2021t0016', '蔡诗涵', 'COUNSELLOR', 1155, '蔡诗涵|csh|2021t0016', 0),
(1400, '2022T0015', '2022t0015', '龚宏伟', 'COUNSELLOR', 1157, '龚宏伟|ghw|2022t0015', 0),
(1401, '2018T0016', '2018t0016', '韦岚', 'COUNSELLOR', 1159, '韦岚|wl|2018t0016', 0),
(1402, '2005T0008', '2005t0008', '汤素心', 'TEACHER', 1160, '汤素心|tsx|2005t0008', 0),
(1403, '2017T0009', '2017t0009', '张清扬', 'TEACHER', 1160, '张清扬|zqy|2017t0009', 0);
INSERT INTO person VALUES
(1404, '2018T0017', '2018t0017', '杜芳', 'COUNSELLOR', 1161, '杜芳|df|2018t0017', 0),
(1405, '2017T0010', '2017t0010', '顾清扬', 'COUNSELLOR', 1163, '顾清扬|gqy|2017t0010', 0),
(1406, '2015T0008', '2015t0008', '蔡玉兰', 'COUNSELLOR', 1165, '蔡玉兰|cyl|2015t0008', 0),
(1407, '2012T0007', '2012t0007', '谢艳', 'TEACHER', 1166, '谢艳|xy|2012t0007', 0),
(1408, '2019T0021', '2019t0021', '顾雅琴', 'TEACHER', 1166, '顾雅琴|gyq|2019t0021', 0),
(1409, '2019T0022', '2019t0022', '谢嘉树', 'COUNSELLOR', 1167, '谢嘉树|xjs|2019t0022', 0),
(1410, '2017T0011', '2017t0011', '汪雅琴', 'COUNSELLOR', 1169, '汪雅琴|wyq|2017t0011', 0),
(1411, '2016T0016', '2016t0016', '陈宏伟', 'COUNSELLOR', 1171, '陈宏伟|chw|2016t0016', 0),
(1412, '2008T0009', '2008t0009', '丁静', 'TEACHER', 1172, '丁静|dj|2008t0009', 0),
(1413, '2021T0017', '2021t0017', '秦昊天', 'TEACHER', 1172, '秦昊天|qht|2021t0017', 0),
(1414, '2015T0009', '2015t0009', '陆斯年', 'COUNSELLOR', 1173, '陆斯年|lsn|2015t0009', 0),
(1415, '2015T0010', '2015t0010', '毛昊天', 'COUNSELLOR', 1175, '毛昊天|mht|2015t0010', 0),
(1416, '2023T0008', '2023t0008', '郝明远', 'COUNSELLOR', 1177, '郝明远|hmy|2023t0008', 0),
(1417, '2018T0018', 'sysadmin', '邓昊天', 'STAFF', NULL, '邓昊天|dht|2018t0018', 0),
(1418, '2018T0019', 'secadmin', '夏志强', 'STAFF', NULL, '夏志强|xzq|2018t0019', 0),
(1419, '2018T0020', 'auditor', '马建国', 'STAFF', NULL, '马建国|mjg|2018t0020', 0),
(1420, '2018T0021', 'stranger', '戴琳', 'STAFF', NULL, '戴琳|dl|2018t0021', 0);
INSERT INTO person_category VALUES
(201, 'IDEOLOGICAL', '思想政治工作干部', 'Ideological and political work', 10, TRUE),
(202, 'PARTY_AFFAIRS', '党务工作干部', 'Party affairs', 20, TRUE),
(203, 'TEACHER', '专业课教师', 'Teacher', 30, TRUE),
(204, 'COUNSELLOR', '辅导员', 'Counsellor', 40, TRUE),
(205, 'STAFF', '管理人员', 'Administrative staff', 50, TRUE),
(206, 'EXPERT', '专家', 'Expert', 60, TRUE);
INSERT INTO post VALUES
(1421, 1001, 'HEAD'),
(1422, 1001, 'REVIEWER'),
(1423, 1001, 'CLERK'),
(1424, 1001, 'UNIT_ADMIN'),
(1425, 1001, 'EXPERT'),
(1426, 1002, 'HEAD'),
(1427, 1002, 'REVIEWER'),
(1428, 1002, 'CLERK'),
(1429, 1002, 'UNIT_ADMIN'),
(1430, 1002, 'FINANCE'),
(1431, 1002, 'LEADER'),
(1432, 1003, 'HEAD'),
(1433, 1003, 'CLERK'),
(1434, 1004, 'HEAD'),
(1435, 1004, 'CLERK'),
(1436, 1005, 'HEAD'),
(1437, 1005, 'CLERK'),
(1438, 1006, 'HEAD'),
(1439, 1006, 'CLERK'),
(1440, 1007, 'HEAD'),
(1441, 1007, 'CLERK'),
(1442, 1008, 'HEAD'),
(1443, 1008, 'CLERK'),
(1444, 1009, 'HEAD'),
(1445, 1009, 'CLERK'),
(1446, 1010, 'HEAD'),
(1447, 1011, 'HEAD'),
(1448, 1012, 'HEAD'),
(1449, 1013, 'HEAD'),
(1450, 1014, 'HEAD'),
(1451, 1015, 'HEAD'),
(1452, 1015, 'CLERK'),
(1453, 1016, 'HEAD'),
(1454, 1017, 'HEAD'),
(1455, 1018, 'HEAD'),
(1456, 1019, 'HEAD'),
(1457, 1020, 'HEAD'),
(1458, 1021, 'HEAD'),
(1459, 1021, 'CLERK'),
(1460, 1022, 'HEAD');
INSERT INTO post VALUES
(1461, 1023, 'HEAD'),
(1462, 1024, 'HEAD'),
(1463, 1025, 'HEAD'),
(1464, 1026, 'HEAD'),
(1465, 1027, 'HEAD'),
(1466, 1027, 'CLERK'),
(1467, 1028, 'HEAD'),
(1468, 1029, 'HEAD'),
(1469, 1030, 'HEAD'),
(1470, 1031, 'HEAD'),
(1471, 1032, 'HEAD'),
(1472, 1033, 'HEAD'),
(1473, 1033, 'REVIEWER'),
(1474, 1033, 'CLERK'),
(1475, 1033, 'UNIT_ADMIN'),
(1476, 1034, 'HEAD'),
(1477, 1034, 'CLERK'),
(1478, 1035, 'HEAD'),
(1479, 1035, 'CLERK'),
(1480, 1036, 'HEAD'),
(1481, 1036, 'CLERK'),
(1482, 1037, 'HEAD'),
(1483, 1037, 'CLERK'),
(1484, 1038, 'HEAD'),
(1485, 1038, 'CLERK'),
(1486, 1039, 'HEAD'),
(1487, 1040, 'HEAD'),
(1488, 1041, 'HEAD'),
(1489, 1042, 'HEAD'),
(1490, 1043, 'HEAD'),
(1491, 1044, 'HEAD'),
(1492, 1044, 'CLERK'),
(1493, 1045, 'HEAD'),
(1494, 1046, 'HEAD'),
(1495, 1047, 'HEAD'),
(1496, 1048, 'HEAD'),
(1497, 1049, 'HEAD'),
(1498, 1050, 'HEAD'),
(1499, 1050, 'CLERK'),
(1500, 1051, 'HEAD');
INSERT INTO post VALUES
(1501, 1052, 'HEAD'),
(1502, 1053, 'HEAD'),
(1503, 1054, 'HEAD'),
(1504, 1055, 'HEAD'),
(1505, 1056, 'HEAD'),
(1506, 1056, 'CLERK'),
(1507, 1057, 'HEAD'),
(1508, 1058, 'HEAD'),
(1509, 1059, 'HEAD'),
(1510, 1060, 'HEAD'),
(1511, 1061, 'HEAD'),
(1512, 1062, 'HEAD'),
(1513, 1062, 'REVIEWER'),
(1514, 1062, 'CLERK'),
(1515, 1062, 'UNIT_ADMIN'),
(1516, 1063, 'HEAD'),
(1517, 1063, 'CLERK'),
(1518, 1064, 'HEAD'),
(1519, 1064, 'CLERK'),
(1520, 1065, 'HEAD'),
(1521, 1065, 'CLERK'),
(1522, 1066, 'HEAD'),
(1523, 1066, 'CLERK'),
(1524, 1067, 'HEAD'),
(1525, 1067, 'CLERK'),
(1526, 1068, 'HEAD'),
(1527, 1069, 'HEAD'),
(1528, 1070, 'HEAD'),
(1529, 1071, 'HEAD'),
(1530, 1072, 'HEAD'),
(1531, 1073, 'HEAD'),
(1532, 1073, 'CLERK'),
(1533, 1074, 'HEAD'),
(1534, 1075, 'HEAD'),
(1535, 1076, 'HEAD'),
(1536, 1077, 'HEAD'),
(1537, 1078, 'HEAD'),
(1538, 1079, 'HEAD'),
(1539, 1079, 'CLERK'),
(1540, 1080, 'HEAD');
INSERT INTO post VALUES
(1541, 1081, 'HEAD'),
(1542, 1082, 'HEAD'),
(1543, 1083, 'HEAD'),
(1544, 1084, 'HEAD'),
(1545, 1085, 'HEAD'),
(1546, 1085, 'CLERK'),
(1547, 1086, 'HEAD'),
(1548, 1087, 'HEAD'),
(1549, 1088, 'HEAD'),
(1550, 1089, 'HEAD'),
(1551, 1090, 'HEAD'),
(1552, 1091, 'HEAD'),
(1553, 1091, 'REVIEWER'),
(1554, 1091, 'CLERK'),
(1555, 1091, 'UNIT_ADMIN'),
(1556, 1092, 'HEAD'),
(1557, 1092, 'CLERK'),
(1558, 1093, 'HEAD'),
(1559, 1093, 'CLERK'),
(1560, 1094, 'HEAD'),
(1561, 1094, 'CLERK'),
(1562, 1095, 'HEAD'),
(1563, 1095, 'CLERK'),
(1564, 1096, 'HEAD'),
(1565, 1096, 'CLERK'),
(1566, 1097, 'HEAD'),
(1567, 1098, 'HEAD'),
(1568, 1099, 'HEAD'),
(1569, 1100, 'HEAD'),
(1570, 1101, 'HEAD'),
(1571, 1102, 'HEAD'),
(1572, 1102, 'CLERK'),
(1573, 1103, 'HEAD'),
(1574, 1104, 'HEAD'),
(1575, 1105, 'HEAD'),
(1576, 1106, 'HEAD'),
(1577, 1107, 'HEAD'),
(1578, 1108, 'HEAD'),
(1579, 1108, 'CLERK'),
(1580, 1109, 'HEAD');
INSERT INTO post VALUES
(1581, 1110, 'HEAD'),
(1582, 1111, 'HEAD'),
(1583, 1112, 'HEAD'),
(1584, 1113, 'HEAD'),
(1585, 1114, 'HEAD'),
(1586, 1114, 'CLERK'),
(1587, 1115, 'HEAD'),
(1588, 1116, 'HEAD'),
(1589, 1117, 'HEAD'),
(1590, 1118, 'HEAD'),
(1591, 1119, 'HEAD'),
(1592, 1120, 'HEAD'),
(1593, 1120, 'REVIEWER'),
(1594, 1120, 'CLERK'),
(1595, 1120, 'UNIT_ADMIN'),
(1596, 1121, 'HEAD'),
(1597, 1121, 'CLERK'),
(1598, 1122, 'HEAD'),
(1599, 1122, 'CLERK'),
(1600, 1123, 'HEAD'),
(1601, 1123, 'CLERK'),
(1602, 1124, 'HEAD'),
(1603, 1124, 'CLERK'),
(1604, 1125, 'HEAD'),
(1605, 1125, 'CLERK'),
(1606, 1126, 'HEAD'),
(1607, 1127, 'HEAD'),
(1608, 1128, 'HEAD'),
(1609, 1129, 'HEAD'),
(1610, 1130, 'HEAD'),
(1611, 1131, 'HEAD'),
(1612, 1131, 'CLERK'),
(1613, 1132, 'HEAD'),
(1614, 1133, 'HEAD'),
(1615, 1134, 'HEAD'),
(1616, 1135, 'HEAD'),
(1617, 1136, 'HEAD'),
(1618, 1137, 'HEAD'),
(1619, 1137, 'CLERK'),
(1620, 1138, 'HEAD');
INSERT INTO post VALUES
(1621, 1139, 'HEAD'),
(1622, 1140, 'HEAD'),
(1623, 1141, 'HEAD'),
(1624, 1142, 'HEAD'),
(1625, 1143, 'HEAD'),
(1626, 1143, 'CLERK'),
(1627, 1144, 'HEAD'),
(1628, 1145, 'HEAD'),
(1629, 1146, 'HEAD'),
(1630, 1147, 'HEAD'),
(1631, 1148, 'HEAD'),
(1632, 1149, 'HEAD'),
(1633, 1149, 'REVIEWER'),
(1634, 1149, 'CLERK'),
(1635, 1149, 'UNIT_ADMIN'),
(1636, 1150, 'HEAD'),
(1637, 1150, 'CLERK'),
(1638, 1151, 'HEAD'),
(1639, 1151, 'CLERK'),
(1640, 1152, 'HEAD'),
(1641, 1152, 'CLERK'),
(1642, 1153, 'HEAD'),
(1643, 1153, 'CLERK'),
(1644, 1154, 'HEAD'),
(1645, 1154, 'CLERK'),
(1646, 1155, 'HEAD'),
(1647, 1156, 'HEAD'),
(1648, 1157, 'HEAD'),
(1649, 1158, 'HEAD'),
(1650, 1159, 'HEAD'),
(1651, 1160, 'HEAD'),
(1652, 1160, 'CLERK'),
(1653, 1161, 'HEAD'),
(1654, 1162, 'HEAD'),
(1655, 1163, 'HEAD'),
(1656, 1164, 'HEAD'),
(1657, 1165, 'HEAD'),
(1658, 1166, 'HEAD'),
(1659, 1166, 'CLERK'),
(1660, 1167, 'HEAD');
INSERT INTO post VALUES
(1661, 1168, 'HEAD'),
(1662, 1169, 'HEAD'),
(1663, 1170, 'HEAD'),
(1664, 1171, 'HEAD'),
(1665, 1172, 'HEAD'),
(1666, 1172, 'CLERK'),
(1667, 1173, 'HEAD'),
(1668, 1174, 'HEAD'),
(1669, 1175, 'HEAD'),
(1670, 1176, 'HEAD'),
(1671, 1177, 'HEAD');
INSERT INTO progress_fold VALUES
(1, '2026-11-24 01:59:27.005621');
INSERT INTO receipt VALUES
(2018, 1009, 'FACULTY', '/1001/1002/1009/', 1002, 'SIGNED', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', '2026-11-06 01:59:21.377', 1230, '汪佳怡', '2026-11-06 01:59:21.377', '汪佳怡', NULL, NULL, NULL, 0, NULL, 0),
(2018, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1027, 'FACULTY', '/1001/1002/1027/', 1002, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1021, 'FACULTY', '/1001/1002/1021/', 1002, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1015, 'FACULTY', '/1001/1002/1015/', 1002, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1010, 'CLASS', '/1001/1002/1009/1010/', 1009, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-06 01:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1011, 'CLASS', '/1001/1002/1009/1011/', 1009, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-06 01:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1012, 'CLASS', '/1001/1002/1009/1012/', 1009, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-06 01:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1013, 'CLASS', '/1001/1002/1009/1013/', 1009, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-06 01:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1014, 'CLASS', '/1001/1002/1009/1014/', 1009, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-06 01:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', '2026-11-05 02:59:21.377', '董淑芬', NULL, NULL, NULL, 0, NULL, 0),
(2018, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2018, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-11-29 09:00:00.0', '2026-11-29 09:00:00.0', FALSE, '2026-11-04 02:00:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', '2026-11-05 02:59:21.377', '董淑芬', NULL, NULL, NULL, 0, NULL, 0),
(2019, 1021, 'FACULTY', '/1001/1002/1021/', 1002, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1015, 'FACULTY', '/1001/1002/1015/', 1002, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1009, 'FACULTY', '/1001/1002/1009/', 1002, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-04 02:01:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2019, 1027, 'FACULTY', '/1001/1002/1027/', 1002, 'WAITING', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1021, 'FACULTY', '/1001/1002/1021/', 1002, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1027, 'FACULTY', '/1001/1002/1027/', 1002, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1015, 'FACULTY', '/1001/1002/1015/', 1002, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2020, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-04 02:02:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', '2026-11-05 02:59:21.377', '董淑芬', NULL, NULL, NULL, 0, NULL, 0),
(2020, 1009, 'FACULTY', '/1001/1002/1009/', 1002, 'WAITING', '2026-12-09 09:00:00.0', '2026-12-09 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1021, 'FACULTY', '/1001/1002/1021/', 1002, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1015, 'FACULTY', '/1001/1002/1015/', 1002, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', '2026-11-05 02:59:21.377', '董淑芬', NULL, NULL, NULL, 0, NULL, 0);
INSERT INTO receipt VALUES
(2021, 1009, 'FACULTY', '/1001/1002/1009/', 1002, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1027, 'FACULTY', '/1001/1002/1027/', 1002, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-05 02:59:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2021, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-14 09:00:00.0', '2026-12-14 09:00:00.0', FALSE, '2026-11-04 02:03:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2022, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-19 09:00:00.0', '2026-12-19 09:00:00.0', FALSE, '2026-11-04 02:04:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2023, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-24 09:00:00.0', '2026-12-24 09:00:00.0', FALSE, '2026-11-04 02:05:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2024, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-12-29 09:00:00.0', '2026-12-29 09:00:00.0', FALSE, '2026-11-04 02:06:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2025, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2027-01-03 09:00:00.0', '2027-01-03 09:00:00.0', FALSE, '2026-11-04 02:07:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2026, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2027-01-08 09:00:00.0', '2027-01-08 09:00:00.0', FALSE, '2026-11-04 02:08:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2027, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2027, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2027, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2027, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2027, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0);
INSERT INTO receipt VALUES
(2027, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2027-01-13 09:00:00.0', '2027-01-13 09:00:00.0', FALSE, '2026-11-04 02:09:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2028, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2027-01-18 09:00:00.0', '2027-01-18 09:00:00.0', FALSE, '2026-11-04 02:10:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1002, 'UNIVERSITY', '/1001/1002/', 1001, 'SIGNED', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', '2026-11-05 01:59:21.377', 1212, '董淑芬', NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1033, 'UNIVERSITY', '/1001/1033/', 1001, 'WAITING', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1062, 'UNIVERSITY', '/1001/1062/', 1001, 'WAITING', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1091, 'UNIVERSITY', '/1001/1091/', 1001, 'WAITING', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1120, 'UNIVERSITY', '/1001/1120/', 1001, 'WAITING', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2029, 1149, 'UNIVERSITY', '/1001/1149/', 1001, 'WAITING', '2026-11-23 09:00:00.0', NULL, TRUE, '2026-11-04 02:11:21.377', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0),
(2398, 1009, 'FACULTY', '/1001/1002/1009/', 1002, 'SIGNED', '2026-12-04 09:00:00.0', '2026-12-04 09:00:00.0', FALSE, '2026-11-24 01:59:25.529', '2026-11-24 01:59:26.061', 1230, '汪佳怡', '2026-11-24 01:59:26.096', '汪佳怡', NULL, NULL, NULL, 0, NULL, 0),
(2398, 1010, 'CLASS', '/1001/1002/1009/1010/', 1009, 'ANSWERED', '2026-12-04 09:00:00.0', NULL, FALSE, '2026-11-24 01:59:26.096', '2026-11-24 01:59:26.121', 1231, '周婷', NULL, NULL, 2402, '2026-11-24 01:59:26.169', NULL, 0, NULL, 0);
INSERT INTO report VALUES
(2060, 2048, 2006, 1010, 'RUNNING', '2026-11-24 01:59:23.587'),
(2074, 2062, 2007, 1010, 'RUNNING', '2026-11-24 01:59:23.76'),
(2098, 2086, 2008, 1011, 'RUNNING', '2026-11-24 01:59:24.008'),
(2130, 2118, 2009, 1010, 'RUNNING', '2026-11-24 01:59:24.173'),
(2171, 2159, 2010, 1010, 'APPROVED', '2026-11-24 01:59:24.473'),
(2217, 2205, 2011, 1011, 'APPROVED', '2026-11-24 01:59:24.651'),
(2254, 2242, 2012, 1003, 'RUNNING', '2026-11-24 01:59:24.717'),
(2268, 2256, 2013, 1011, 'REJECTED', '2026-11-24 01:59:24.822'),
(2287, 2275, 2014, 1010, 'WITHDRAWN', '2026-11-24 01:59:24.914'),
(2304, 2292, 2015, 1010, 'RETURNED', '2026-11-24 01:59:25.055'),
(2334, 2322, 2016, 1010, 'RUNNING', '2026-11-24 01:59:25.227'),
(2371, 2359, 2017, 1010, 'RUNNING', '2026-11-24 01:59:25.294'),
(2428, 2415, 2006, 1010, 'RUNNING', '2026-11-24 01:59:26.236'),
(2460, 2448, 2007, 1010, 'RUNNING', '2026-11-24 01:59:26.381'),
(2501, 2489, 2008, 1010, 'RUNNING', '2026-11-24 01:59:26.502'),
(2537, 2522, 2006, 1010, 'RETURNED', '2026-11-24 01:59:26.757'),
(2540, 2524, 2006, 1010, 'LISTED', '2026-11-24 01:59:26.665'),
(2543, 2526, 2006, 1010, 'LISTED', '2026-11-24 01:59:26.665');
INSERT INTO report_task VALUES
(2006, 'HN01', '共建工作矩阵', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第1条', 10),
(2007, 'HN02', '提高师生素养', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第2条', 20),
(2008, 'HN03', '推出特色产品', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第3条', 30),
(2009, 'HN04', '打造智慧平台', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第4条', 40),
(2010, 'HN05', '建好重点公众号', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第5条', 50),
(2011, 'HN06', '加强科学研究', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第6条', 60),
(2012, 'HN07', '完善组织机构', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第7条', 70),
(2013, 'HN08', '加强队伍建设', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第8条', 80),
(2014, 'HN09', '强化工作保障', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第9条', 90),
(2015, 'HN10', '实施项目驱动', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第10条', 100),
(2016, 'HN11', '实施综合评价', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第11条', 110),
(2017, 'HN12', '突出示范引领', '《关于加强新时代湖南省高校网络思想政治工作的实施办法》第12条', 120);
INSERT INTO request_search VALUES
(2048, '刚刚报送|ggbs|ld-2026-000001|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|共建工作矩阵|gjgzjz', 1),
(2062, '已到校级审核|ydxjsh|ld-2026-000002|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|提高师生素养|tgsssy', 1),
(2086, '已到校级审批|ydxjsp|ld-2026-000003|示范理工大学 · 计算机学院 · 软件2302班|sflgdx·jsjxy·rj2302b|推出特色产品|tctscp', 1),
(2118, '已到省级审批|ydsjsp|ld-2026-000004|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|打造智慧平台|dzzhpt', 1),
(2159, '四级通过|sjtg|ld-2026-000005|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|建好重点公众号|jhzdgzh', 1),
(2205, '校内通过|xntg|ld-2026-000006|示范理工大学 · 计算机学院 · 软件2302班|sflgdx·jsjxy·rj2302b|加强科学研究|jqkxyj', 1),
(2242, '部门报送，待本部门负责人|bmbs，dbbmfzr|ld-2026-000007|示范理工大学 · 党委宣传部|sflgdx·dwxcb|完善组织机构|wszzjg', 1),
(2256, '不予通过|bytg|ld-2026-000008|示范理工大学 · 计算机学院 · 软件2302班|sflgdx·jsjxy·rj2302b|加强队伍建设|jqdwjs', 1),
(2275, '已撤回|ych|ld-2026-000009|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|强化工作保障|qhgzbz', 1),
(2292, '已退回，待修改|yth，dxg|ld-2026-000010|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|实施项目驱动|ssxmqd', 1),
(2322, '修改后直达退回人|xghzdthr|ld-2026-000011|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|实施综合评价|sszhpj', 1),
(2359, '退回院系重走|thyxzz|ld-2026-000012|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|突出示范引领|tcsfyl', 1),
(2402, '对下达的反馈，待下达单位审核|dxddfk，dxddwsh|ld-2026-000013|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b', 1),
(2415, '依次会签，第一位已签|ychq，dywyq|ld-2026-000014|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|共建工作矩阵|gjgzjz', 1),
(2448, '票决，已有一票|pj，yyyp|ld-2026-000015|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|提高师生素养|tgsssy', 1),
(2489, '已挂起|ygq|ld-2026-000016|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|推出特色产品|tctscp', 1),
(2518, '汇总，一项已退回|hz，yxyth|ld-2026-000017|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|汇总中的另一项|hzzdlyx|汇总中的第三项|hzzddsx', 1),
(2522, '退回的一项|thdyx|ld-2026-000017-01|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|共建工作矩阵|gjgzjz', 1),
(2524, '汇总中的另一项|hzzdlyx|ld-2026-000017-02|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|共建工作矩阵|gjgzjz', 1),
(2526, '汇总中的第三项|hzzddsx|ld-2026-000017-03|示范理工大学 · 计算机学院 · 软件2301班|sflgdx·jsjxy·rj2301b|共建工作矩阵|gjgzjz', 1);
INSERT INTO route_stage VALUES
(101, 11, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(102, 11, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(103, 11, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(104, 11, 40, 'province-head', '省级审批', 'Province', 'LEVEL', 'PROVINCE', NULL, 'HEAD', 'ANY', 5, FALSE, 'UNIT_ADMIN', 'UNIT_ADMIN', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(111, 12, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(112, 12, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(113, 12, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(121, 13, 50, 'accept', '下达单位审核', 'Acceptance', 'SUBJECT', NULL, NULL, 'REVIEWER', 'ANY', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(131, 14, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(132, 14, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(133, 14, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(134, 14, 50, 'accept', '下达单位审核', 'Acceptance', 'SUBJECT', NULL, NULL, 'REVIEWER', 'ANY', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(141, 15, 10, 'faculty-head', '院系会签', 'Faculty, all heads', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ALL', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(142, 15, 20, 'cooperating', '部门会办', 'Cooperating departments', 'COOPERATING', NULL, NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(143, 15, 20, 'university-reviewer', '校级依次会签', 'University review, in turn', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'SEQUENCE', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, '{"write":["text"]}', NULL, NULL),
(144, 15, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(145, 15, 25, 'leader-in-charge', '分管领导审签', 'Leader in charge', 'LEVEL', 'UNIVERSITY', NULL, 'LEADER', 'ANY', 3, FALSE, 'SKIP', 'SKIP', 'SKIP', NULL, NULL, NULL, NULL, NULL),
(151, 16, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(152, 16, 20, 'university-ballot', '校级票决', 'University vote', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'VOTE', 5, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, '{"weights":{"HEAD":2,"REVIEWER":1,"CLERK":1},"quorum":">=2/3","threshold":">1/2","of":"CAST","tie":"PRESIDING"}', NULL, NULL, NULL),
(153, 16, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(161, 17, 10, 'faculty-head', '院系审核', 'Faculty', 'LEVEL', 'FACULTY', NULL, 'HEAD', 'ANY', 2, FALSE, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, 'reorder', NULL),
(162, 17, 20, 'university-reviewer', '校级审核', 'University review', 'LEVEL', 'UNIVERSITY', NULL, 'REVIEWER', 'ANY', 3, FALSE, 'NEXT_HIGHER', 'NEXT_HIGHER', 'SIGN_AGAIN', NULL, NULL, NULL, NULL, NULL),
(163, 17, 30, 'university-head', '校级审批', 'University decision', 'LEVEL', 'UNIVERSITY', NULL, 'HEAD', 'ANY', 3, FALSE, 'UNIT_ADMIN', 'SKIP', 'SIGN_AGAIN', NULL, NULL, NULL, 'reorder', NULL);
INSERT INTO route_version VALUES
(11, 1, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(12, 2, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(13, 3, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(14, 4, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(15, 5, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(16, 6, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL),
(17, 7, 1, 'PUBLISHED', TRUE, NULL, NULL, NULL, NULL, NULL);
INSERT INTO search_export VALUES
(2575, 1231, '', 'CSV', 'zh', 'QUEUED', 0, 0, '2026-11-24 01:59:27.088', NULL, NULL, NULL, 0);
INSERT INTO signer VALUES
(2053, 2052, 1, 1444, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:23.587', NULL),
(2067, 2066, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:23.844', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:23.76', NULL),
(2078, 2077, 1, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:23.844', NULL),
(2091, 2090, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:24.068', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.008', NULL),
(2102, 2101, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:24.118', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.068', NULL),
(2112, 2111, 1, 1426, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.118', NULL),
(2123, 2122, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:24.215', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.173', NULL),
(2134, 2133, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:24.248', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.215', NULL),
(2144, 2143, 1, 1426, NULL, 'DECIDE', 1, 'APPROVED', 1209, '钟书瑶', NULL, '2026-11-24 01:59:24.283', NULL, NULL, NULL, 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.248', NULL),
(2152, 2151, 1, 1421, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1001, '示范省网络思想政治工作中心', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.283', NULL),
(2164, 2163, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:24.375', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.339', NULL),
(2175, 2174, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:24.408', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.375', NULL),
(2185, 2184, 1, 1426, NULL, 'DECIDE', 1, 'APPROVED', 1209, '钟书瑶', NULL, '2026-11-24 01:59:24.438', NULL, NULL, NULL, 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.408', NULL),
(2193, 2192, 1, 1421, NULL, 'DECIDE', 1, 'APPROVED', 1204, '赵敏', NULL, '2026-11-24 01:59:24.473', NULL, NULL, NULL, 1001, '示范省网络思想政治工作中心', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.438', NULL),
(2210, 2209, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:24.58', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.536', NULL),
(2221, 2220, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:24.618', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.58', NULL),
(2231, 2230, 1, 1426, NULL, 'DECIDE', 1, 'APPROVED', 1209, '钟书瑶', NULL, '2026-11-24 01:59:24.651', NULL, NULL, NULL, 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.618', NULL),
(2247, 2246, 1, 1432, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1003, '党委宣传部', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.717', NULL),
(2261, 2260, 1, 1444, NULL, 'DECIDE', 1, 'REJECTED', 1229, '陈立', NULL, '2026-11-24 01:59:24.822', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.786', NULL),
(2280, 2279, 1, 1444, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.879', NULL),
(2297, 2296, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:25.021', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:24.979', NULL),
(2308, 2307, 1, 1427, NULL, 'DECIDE', 1, 'RETURNED', 1210, '林晓', NULL, '2026-11-24 01:59:25.055', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.021', NULL),
(2327, 2326, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:25.152', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.114', NULL),
(2338, 2337, 1, 1427, NULL, 'DECIDE', 1, 'RETURNED', 1210, '林晓', NULL, '2026-11-24 01:59:25.189', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.152', NULL),
(2353, 2352, 1, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.227', NULL),
(2364, 2363, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:25.333', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.294', NULL),
(2375, 2374, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:25.362', NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.333', NULL),
(2385, 2384, 1, 1426, NULL, 'DECIDE', 1, 'RETURNED', 1209, '钟书瑶', NULL, '2026-11-24 01:59:25.394', NULL, NULL, NULL, 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.362', NULL),
(2393, 2392, 1, 1444, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:25.394', NULL),
(2407, 2406, 1, 1444, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.169', NULL),
(2420, 2419, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:26.292', NULL, 1229, '陈立', 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.236', NULL),
(2432, 2431, 1, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:26.325', NULL, 1210, '林晓', 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.292', NULL),
(2433, 2431, 2, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1211, '朱嘉树', 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, 1, NULL, NULL, '2026-11-24 01:59:26.292', NULL),
(2453, 2452, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:26.416', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.381', NULL),
(2464, 2463, 1, 1426, NULL, 'DECIDE', 2, NULL, NULL, NULL, NULL, NULL, NULL, 1209, '钟书瑶', 1002, '示范理工大学', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.416', NULL),
(2465, 2463, 2, 1428, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1212, '董淑芬', 1002, '示范理工大学', 'CLERK', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.416', NULL),
(2466, 2463, 3, 1427, NULL, 'DECIDE', 1, 'APPROVED', 1210, '林晓', NULL, '2026-11-24 01:59:26.45', NULL, 1210, '林晓', 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.416', NULL),
(2467, 2463, 4, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1211, '朱嘉树', 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.416', NULL),
(2494, 2493, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:26.534', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.502', NULL),
(2505, 2504, 1, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.534', NULL);
INSERT INTO signer VALUES
(2529, 2528, 1, 1444, NULL, 'DECIDE', 1, 'APPROVED', 1229, '陈立', NULL, '2026-11-24 01:59:26.718', NULL, NULL, NULL, 1009, '计算机学院', 'HEAD', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.665', NULL),
(2547, 2546, 1, 1427, NULL, 'DECIDE', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1002, '示范理工大学', 'REVIEWER', NULL, FALSE, NULL, NULL, NULL, '2026-11-24 01:59:26.718', NULL);
INSERT INTO stall_look VALUES
(1, NULL, 0);
INSERT INTO stamp_key VALUES
(1, '31b795f7ceac4a73706d926827c27963c6fa2fad3fb5f185606c6e71193387d1');
INSERT INTO unit_alias VALUES
(1178, 1001, '示范省中心', NULL),
(1179, 1003, '宣传部', NULL),
(1180, 1004, '学工部', NULL),
(1181, 1004, '学生处', NULL),
(1182, 1006, '校团委', NULL),
(1183, 1008, '计划财务处', NULL),
(1184, 1034, '宣传部', NULL),
(1185, 1035, '学工部', NULL),
(1186, 1035, '学生处', NULL),
(1187, 1036, '校团委', NULL),
(1188, 1063, '宣传部', NULL),
(1189, 1064, '学工部', NULL),
(1190, 1064, '学生处', NULL),
(1191, 1065, '校团委', NULL),
(1192, 1092, '宣传部', NULL),
(1193, 1093, '学工部', NULL),
(1194, 1093, '学生处', NULL),
(1195, 1094, '校团委', NULL),
(1196, 1121, '宣传部', NULL),
(1197, 1122, '学工部', NULL),
(1198, 1122, '学生处', NULL),
(1199, 1123, '校团委', NULL),
(1200, 1150, '宣传部', NULL),
(1201, 1151, '学工部', NULL),
(1202, 1151, '学生处', NULL),
(1203, 1152, '校团委', NULL);
INSERT INTO unit_progress VALUES
(0, 1002, 'FACULTY', 17, 2, 0, 0, 0, 0),
(0, 1002, 'CLASS', 6, 1, 1, 0, 0, 0),
(0, 1001, 'UNIVERSITY', 72, 12, 0, 0, 6, 0),
(0, 1001, 'FACULTY', 16, 1, 0, 0, 0, 0),
(0, 1001, 'CLASS', 5, 0, 0, 0, 0, 0),
(0, 1009, 'CLASS', 6, 1, 1, 0, 0, 0),
(2018, 1002, 'FACULTY', 4, 1, 0, 0, 0, 0),
(2018, 1009, 'CLASS', 5, 0, 0, 0, 0, 0),
(2018, 1001, 'CLASS', 5, 0, 0, 0, 0, 0),
(2018, 1001, 'FACULTY', 4, 1, 0, 0, 0, 0),
(2018, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2018, 1002, 'CLASS', 5, 0, 0, 0, 0, 0),
(2019, 1001, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2019, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2019, 1002, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2020, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2020, 1002, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2020, 1001, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2021, 1002, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2021, 1001, 'FACULTY', 4, 0, 0, 0, 0, 0),
(2021, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2022, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2023, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2024, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2025, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2026, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2027, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2028, 1001, 'UNIVERSITY', 6, 1, 0, 0, 0, 0),
(2029, 1001, 'UNIVERSITY', 6, 1, 0, 0, 6, 0),
(2398, 1002, 'CLASS', 1, 1, 1, 0, 0, 0),
(2398, 1002, 'FACULTY', 1, 1, 0, 0, 0, 0),
(2398, 1009, 'CLASS', 1, 1, 1, 0, 0, 0);
ALTER TABLE account_term ADD CONSTRAINT account_term_pkey PRIMARY KEY (person_id);
ALTER TABLE action_record ADD CONSTRAINT action_record_once UNIQUE (request_id, seq);
ALTER TABLE action_record ADD CONSTRAINT action_record_pkey PRIMARY KEY (id);
ALTER TABLE action_text ADD CONSTRAINT action_text_pkey PRIMARY KEY (record_id);
ALTER TABLE action_token ADD CONSTRAINT action_token_pkey PRIMARY KEY (token);
ALTER TABLE appointment ADD CONSTRAINT appointment_once UNIQUE (post_id, person_id, valid_from);
ALTER TABLE appointment ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_number_key UNIQUE (number);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_pkey PRIMARY KEY (id);
ALTER TABLE approval_route ADD CONSTRAINT approval_route_code_key UNIQUE (code);
ALTER TABLE approval_route ADD CONSTRAINT approval_route_pkey PRIMARY KEY (id);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_once UNIQUE (request_id, round, "position", code, unit_id, attempt);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_pkey PRIMARY KEY (id);
ALTER TABLE attachment ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE audit_chain ADD CONSTRAINT audit_chain_pkey PRIMARY KEY (id);
ALTER TABLE audit_record ADD CONSTRAINT audit_record_chain UNIQUE (chain_no);
ALTER TABLE audit_record ADD CONSTRAINT audit_record_pkey PRIMARY KEY (id);
ALTER TABLE calendar_day ADD CONSTRAINT calendar_day_once UNIQUE (unit_id, day);
ALTER TABLE calendar_day ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (id);
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_person_id_key UNIQUE (person_id);
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (id);
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_secret_hash_key UNIQUE (secret_hash);
ALTER TABLE calendar_period ADD CONSTRAINT calendar_period_once UNIQUE (unit_id, kind, starts);
ALTER TABLE calendar_period ADD CONSTRAINT calendar_period_pkey PRIMARY KEY (id);
ALTER TABLE charge ADD CONSTRAINT charge_pkey PRIMARY KEY (id);
ALTER TABLE cooperation ADD CONSTRAINT cooperation_once UNIQUE (request_id, unit_id);
ALTER TABLE cooperation ADD CONSTRAINT cooperation_pkey PRIMARY KEY (id);
ALTER TABLE deadline ADD CONSTRAINT deadline_key PRIMARY KEY (kind, subject_id);
ALTER TABLE deputy ADD CONSTRAINT deputy_pkey PRIMARY KEY (id);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_number_once UNIQUE (number);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_pkey PRIMARY KEY (id);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_token_once UNIQUE (token);
ALTER TABLE dispatch_sending ADD CONSTRAINT dispatch_sending_pkey PRIMARY KEY (dispatch_id);
ALTER TABLE ex_officio_seat ADD CONSTRAINT ex_officio_seat_once UNIQUE (post_id, holder_post_id, valid_from);
ALTER TABLE ex_officio_seat ADD CONSTRAINT ex_officio_seat_pkey PRIMARY KEY (id);
ALTER TABLE field_value ADD CONSTRAINT field_value_once UNIQUE (request_id, field_code);
ALTER TABLE field_value ADD CONSTRAINT field_value_pkey PRIMARY KEY (id);
ALTER TABLE file_content ADD CONSTRAINT file_content_hash_key UNIQUE (hash);
ALTER TABLE file_content ADD CONSTRAINT file_content_pkey PRIMARY KEY (id);
ALTER TABLE flyway_schema_history ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE form_data ADD CONSTRAINT form_data_once UNIQUE (request_id, revision);
ALTER TABLE form_data ADD CONSTRAINT form_data_pkey PRIMARY KEY (id);
ALTER TABLE import_job ADD CONSTRAINT import_job_content UNIQUE (content_key);
ALTER TABLE import_job ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);
ALTER TABLE import_part ADD CONSTRAINT import_part_once UNIQUE (job_id, "position");
ALTER TABLE import_part ADD CONSTRAINT import_part_pkey PRIMARY KEY (id);
ALTER TABLE import_text ADD CONSTRAINT import_text_once UNIQUE (owner_id, kind);
ALTER TABLE import_text ADD CONSTRAINT import_text_pkey PRIMARY KEY (id);
ALTER TABLE inbox_item ADD CONSTRAINT inbox_item_once UNIQUE (owner_id, kind, request_id, step_id);
ALTER TABLE inbox_item ADD CONSTRAINT inbox_item_pkey PRIMARY KEY (id);
ALTER TABLE integrity_check ADD CONSTRAINT integrity_check_pkey PRIMARY KEY (id);
ALTER TABLE issued_number ADD CONSTRAINT issued_number_once UNIQUE (pattern_id, number_year, seq);
ALTER TABLE issued_number ADD CONSTRAINT issued_number_pkey PRIMARY KEY (id);
ALTER TABLE issued_number ADD CONSTRAINT issued_number_text UNIQUE (number);
ALTER TABLE journal_seal ADD CONSTRAINT journal_seal_pkey PRIMARY KEY (seal_day);
ALTER TABLE last_look ADD CONSTRAINT last_look_pkey PRIMARY KEY (id);
ALTER TABLE letter ADD CONSTRAINT letter_message_id_key UNIQUE (message_id);
ALTER TABLE letter ADD CONSTRAINT letter_pkey PRIMARY KEY (id);
ALTER TABLE message_preference ADD CONSTRAINT message_preference_pkey PRIMARY KEY (person_id);
ALTER TABLE number_pattern ADD CONSTRAINT number_pattern_once UNIQUE (skeleton);
ALTER TABLE number_pattern ADD CONSTRAINT number_pattern_pkey PRIMARY KEY (id);
ALTER TABLE org_unit ADD CONSTRAINT org_unit_code_key UNIQUE (code);
ALTER TABLE org_unit ADD CONSTRAINT org_unit_pkey PRIMARY KEY (id);
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_once UNIQUE (event, recipient_id, channel);
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (id);
ALTER TABLE outgoing_message ADD CONSTRAINT outgoing_message_once UNIQUE (event, recipient_id, channel);
ALTER TABLE outgoing_message ADD CONSTRAINT outgoing_message_pkey PRIMARY KEY (id);
ALTER TABLE paper ADD CONSTRAINT paper_code UNIQUE (code);
ALTER TABLE paper ADD CONSTRAINT paper_pkey PRIMARY KEY (id);
ALTER TABLE paper_scan ADD CONSTRAINT paper_scan_pkey PRIMARY KEY (id);
ALTER TABLE paper_template ADD CONSTRAINT paper_template_once UNIQUE (unit_id, kind, version);
ALTER TABLE paper_template ADD CONSTRAINT paper_template_pkey PRIMARY KEY (id);
ALTER TABLE participation ADD CONSTRAINT participation_once UNIQUE (request_id, viewer_id, role);
ALTER TABLE participation ADD CONSTRAINT participation_pkey PRIMARY KEY (id);
ALTER TABLE person ADD CONSTRAINT person_login_key UNIQUE (login);
ALTER TABLE person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE person ADD CONSTRAINT person_staff_no_key UNIQUE (staff_no);
ALTER TABLE person_category ADD CONSTRAINT person_category_code UNIQUE (code);
ALTER TABLE person_category ADD CONSTRAINT person_category_pkey PRIMARY KEY (id);
ALTER TABLE post ADD CONSTRAINT post_once UNIQUE (unit_id, post_role);
ALTER TABLE post ADD CONSTRAINT post_pkey PRIMARY KEY (id);
ALTER TABLE progress_delta ADD CONSTRAINT progress_delta_pkey PRIMARY KEY (id);
ALTER TABLE progress_fold ADD CONSTRAINT progress_fold_pkey PRIMARY KEY (id);
ALTER TABLE receipt ADD CONSTRAINT receipt_once PRIMARY KEY (dispatch_id, unit_id);
ALTER TABLE report ADD CONSTRAINT report_pkey PRIMARY KEY (id);
ALTER TABLE report ADD CONSTRAINT report_request_id_key UNIQUE (request_id);
ALTER TABLE report_task ADD CONSTRAINT report_task_code_key UNIQUE (code);
ALTER TABLE report_task ADD CONSTRAINT report_task_pkey PRIMARY KEY (id);
ALTER TABLE request_copy ADD CONSTRAINT request_copy_once UNIQUE (request_id, recipient_id);
ALTER TABLE request_copy ADD CONSTRAINT request_copy_pkey PRIMARY KEY (id);
ALTER TABLE request_search ADD CONSTRAINT request_search_pkey PRIMARY KEY (request_id);
ALTER TABLE route_draft ADD CONSTRAINT route_draft_once UNIQUE (route_id);
ALTER TABLE route_draft ADD CONSTRAINT route_draft_pkey PRIMARY KEY (id);
ALTER TABLE route_stage ADD CONSTRAINT route_stage_once UNIQUE (version_id, code);
ALTER TABLE route_stage ADD CONSTRAINT route_stage_pkey PRIMARY KEY (id);
ALTER TABLE route_version ADD CONSTRAINT route_version_once UNIQUE (route_id, version);
ALTER TABLE route_version ADD CONSTRAINT route_version_pkey PRIMARY KEY (id);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_once UNIQUE (person_id, name);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE search_export ADD CONSTRAINT search_export_pkey PRIMARY KEY (id);
ALTER TABLE search_export_part ADD CONSTRAINT search_export_part_once UNIQUE (export_id, "position");
ALTER TABLE search_export_part ADD CONSTRAINT search_export_part_pkey PRIMARY KEY (id);
ALTER TABLE sign_in_failure ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (id);
ALTER TABLE signer ADD CONSTRAINT signer_once UNIQUE (step_id, seat);
ALTER TABLE signer ADD CONSTRAINT signer_pkey PRIMARY KEY (id);
ALTER TABLE stall ADD CONSTRAINT stall_pkey PRIMARY KEY (id);
ALTER TABLE stall_look ADD CONSTRAINT stall_look_pkey PRIMARY KEY (id);
ALTER TABLE stamp_key ADD CONSTRAINT stamp_key_pkey PRIMARY KEY (id);
ALTER TABLE stock_phrase ADD CONSTRAINT stock_phrase_once UNIQUE (person_id, words);
ALTER TABLE stock_phrase ADD CONSTRAINT stock_phrase_pkey PRIMARY KEY (id);
ALTER TABLE unit_alias ADD CONSTRAINT unit_alias_pkey PRIMARY KEY (id);
ALTER TABLE unit_change ADD CONSTRAINT unit_change_pkey PRIMARY KEY (id);
ALTER TABLE unit_group ADD CONSTRAINT unit_group_once UNIQUE (owner_id, name);
ALTER TABLE unit_group ADD CONSTRAINT unit_group_pkey PRIMARY KEY (id);
ALTER TABLE unit_group_member ADD CONSTRAINT unit_group_member_once PRIMARY KEY (group_id, unit_id);
ALTER TABLE unit_progress ADD CONSTRAINT unit_progress_once PRIMARY KEY (dispatch_id, unit_id, unit_level);
ALTER TABLE unit_robot ADD CONSTRAINT unit_robot_pkey PRIMARY KEY (id);
ALTER TABLE unit_robot ADD CONSTRAINT unit_robot_unit_id_key UNIQUE (unit_id);
ALTER TABLE working_hours ADD CONSTRAINT working_hours_pkey PRIMARY KEY (id);
ALTER TABLE working_hours ADD CONSTRAINT working_hours_unit UNIQUE (unit_id);
ALTER TABLE account_term ADD CONSTRAINT account_term_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE action_record ADD CONSTRAINT action_record_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE action_record ADD CONSTRAINT action_record_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_step(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE action_text ADD CONSTRAINT action_text_record_id_fkey FOREIGN KEY (record_id) REFERENCES action_record(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE action_token ADD CONSTRAINT action_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE action_token ADD CONSTRAINT action_token_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD CONSTRAINT appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE appointment ADD CONSTRAINT appointment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_filer_id_fkey FOREIGN KEY (filer_id) REFERENCES person(id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_list_id_fkey FOREIGN KEY (list_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE approval_request ADD CONSTRAINT approval_request_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES org_unit(id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_route_version_id_fkey FOREIGN KEY (route_version_id) REFERENCES route_version(id);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_subject_unit_id_fkey FOREIGN KEY (subject_unit_id) REFERENCES org_unit(id);
ALTER TABLE approval_route ADD CONSTRAINT approval_route_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES org_unit(id);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES route_stage(id);
ALTER TABLE approval_step ADD CONSTRAINT approval_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE attachment ADD CONSTRAINT attachment_content_id_fkey FOREIGN KEY (content_id) REFERENCES file_content(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE calendar_day ADD CONSTRAINT calendar_day_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE calendar_period ADD CONSTRAINT calendar_period_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE charge ADD CONSTRAINT charge_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE charge ADD CONSTRAINT charge_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE charge ADD CONSTRAINT charge_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE cooperation ADD CONSTRAINT cooperation_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cooperation ADD CONSTRAINT cooperation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE deputy ADD CONSTRAINT deputy_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person(id);
ALTER TABLE deputy ADD CONSTRAINT deputy_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE deputy ADD CONSTRAINT deputy_principal_id_fkey FOREIGN KEY (principal_id) REFERENCES person(id);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_reach_id_fkey FOREIGN KEY (reach_id) REFERENCES org_unit(id);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE ex_officio_seat ADD CONSTRAINT ex_officio_seat_holder_post_id_fkey FOREIGN KEY (holder_post_id) REFERENCES post(id);
ALTER TABLE ex_officio_seat ADD CONSTRAINT ex_officio_seat_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE field_value ADD CONSTRAINT field_value_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE form_data ADD CONSTRAINT form_data_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE import_job ADD CONSTRAINT import_job_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
ALTER TABLE import_job ADD CONSTRAINT import_job_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
ALTER TABLE import_job ADD CONSTRAINT import_job_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE import_part ADD CONSTRAINT import_part_job_id_fkey FOREIGN KEY (job_id) REFERENCES import_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE inbox_item ADD CONSTRAINT inbox_item_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE inbox_item ADD CONSTRAINT inbox_item_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_step(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE issued_number ADD CONSTRAINT issued_number_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE issued_number ADD CONSTRAINT issued_number_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES number_pattern(id);
ALTER TABLE last_look ADD CONSTRAINT last_look_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE last_look ADD CONSTRAINT last_look_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE message_preference ADD CONSTRAINT message_preference_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE number_pattern ADD CONSTRAINT number_pattern_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE org_unit ADD CONSTRAINT org_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES org_unit(id);
ALTER TABLE org_unit ADD CONSTRAINT org_unit_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES org_unit(id);
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES person(id);
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE outgoing_message ADD CONSTRAINT outgoing_message_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE outgoing_message ADD CONSTRAINT outgoing_message_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE paper ADD CONSTRAINT paper_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES dispatch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE paper ADD CONSTRAINT paper_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id);
ALTER TABLE paper ADD CONSTRAINT paper_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE paper ADD CONSTRAINT paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE paper_scan ADD CONSTRAINT paper_scan_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id);
ALTER TABLE paper_scan ADD CONSTRAINT paper_scan_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE paper_scan ADD CONSTRAINT paper_scan_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE paper_template ADD CONSTRAINT paper_template_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);
ALTER TABLE paper_template ADD CONSTRAINT paper_template_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE participation ADD CONSTRAINT participation_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE person ADD CONSTRAINT person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE post ADD CONSTRAINT post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE receipt ADD CONSTRAINT receipt_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES dispatch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE receipt ADD CONSTRAINT receipt_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES org_unit(id);
ALTER TABLE receipt ADD CONSTRAINT receipt_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE report ADD CONSTRAINT report_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE report ADD CONSTRAINT report_task_id_fkey FOREIGN KEY (task_id) REFERENCES report_task(id);
ALTER TABLE report ADD CONSTRAINT report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE request_copy ADD CONSTRAINT request_copy_read_by_fkey FOREIGN KEY (read_by) REFERENCES person(id);
ALTER TABLE request_copy ADD CONSTRAINT request_copy_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE request_copy ADD CONSTRAINT request_copy_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES person(id);
ALTER TABLE request_search ADD CONSTRAINT request_search_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE route_draft ADD CONSTRAINT route_draft_route_id_fkey FOREIGN KEY (route_id) REFERENCES approval_route(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE route_stage ADD CONSTRAINT route_stage_place_unit_id_fkey FOREIGN KEY (place_unit_id) REFERENCES org_unit(id);
ALTER TABLE route_stage ADD CONSTRAINT route_stage_version_id_fkey FOREIGN KEY (version_id) REFERENCES route_version(id);
ALTER TABLE route_version ADD CONSTRAINT route_version_route_id_fkey FOREIGN KEY (route_id) REFERENCES approval_route(id);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE search_export ADD CONSTRAINT search_export_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
ALTER TABLE search_export_part ADD CONSTRAINT search_export_part_export_id_fkey FOREIGN KEY (export_id) REFERENCES search_export(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE signer ADD CONSTRAINT signer_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id);
ALTER TABLE signer ADD CONSTRAINT signer_in_charge_of_fkey FOREIGN KEY (in_charge_of) REFERENCES org_unit(id);
ALTER TABLE signer ADD CONSTRAINT signer_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES person(id);
ALTER TABLE signer ADD CONSTRAINT signer_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id);
ALTER TABLE signer ADD CONSTRAINT signer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE signer ADD CONSTRAINT signer_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
ALTER TABLE signer ADD CONSTRAINT signer_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);
ALTER TABLE signer ADD CONSTRAINT signer_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_step(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE signer ADD CONSTRAINT signer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE stall ADD CONSTRAINT stall_request_id_fkey FOREIGN KEY (request_id) REFERENCES approval_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stall ADD CONSTRAINT stall_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE stock_phrase ADD CONSTRAINT stock_phrase_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE unit_alias ADD CONSTRAINT unit_alias_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE unit_change ADD CONSTRAINT unit_change_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE unit_group ADD CONSTRAINT unit_group_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES org_unit(id);
ALTER TABLE unit_group_member ADD CONSTRAINT unit_group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES unit_group(id);
ALTER TABLE unit_group_member ADD CONSTRAINT unit_group_member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE unit_progress ADD CONSTRAINT unit_progress_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE unit_robot ADD CONSTRAINT unit_robot_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
ALTER TABLE working_hours ADD CONSTRAINT working_hours_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES org_unit(id);
CREATE OR REPLACE FUNCTION public.liandong_filed_under(unit text)  RETURNS SETOF bigint  LANGUAGE plpgsql  STABLE PARALLEL SAFE ROWS 50 AS $function$ BEGIN RETURN QUERY SELECT id FROM approval_request WHERE string_to_array(origin_path, '/') @> ARRAY[unit]; END $function$ ;
CREATE OR REPLACE FUNCTION public.liandong_grams(words text)  RETURNS text[]  LANGUAGE sql  IMMUTABLE PARALLEL SAFE AS $function$ SELECT array_agg(substr(words, i, n)) FROM generate_series(1, 2) n, generate_series(1, length(words) - n + 1) i $function$ ;
CREATE OR REPLACE FUNCTION public.liandong_parts(words text)  RETURNS text[]  LANGUAGE sql  IMMUTABLE PARALLEL SAFE AS $function$ SELECT array_agg(substr(words, i, n)) FROM generate_series(1, 3) n, generate_series(1, length(words) - n + 1) i $function$ ;
CREATE OR REPLACE FUNCTION public.liandong_sought(word text)  RETURNS text[]  LANGUAGE sql  IMMUTABLE PARALLEL SAFE AS $function$ SELECT array_agg(right(left(word, length(word) - n), 3)) FROM generate_series(0, least(greatest(length(word) - 3, 0), 8), 3) n $function$ ;
CREATE INDEX action_record_at ON public.action_record USING btree (acted_at);
CREATE INDEX appointment_person ON public.appointment USING btree (person_id);
CREATE INDEX approval_request_created ON public.approval_request USING btree (created_at);
CREATE INDEX approval_request_filer ON public.approval_request USING btree (filer_id, state);
CREATE INDEX approval_request_list ON public.approval_request USING btree (list_id, list_way, list_rank);
CREATE INDEX approval_request_proposed ON public.approval_request USING btree (proposed_at);
CREATE INDEX approval_request_submitted ON public.approval_request USING btree (submitted_at);
CREATE INDEX approval_request_under ON public.approval_request USING btree (state, origin_path);
CREATE INDEX approval_request_units ON public.approval_request USING gin (string_to_array((origin_path)::text, '/'::text));
CREATE INDEX approval_request_version ON public.approval_request USING btree (route_version_id, state, id);
CREATE INDEX approval_step_open ON public.approval_step USING btree (state, request_id);
CREATE INDEX approval_step_post ON public.approval_step USING btree (post_id, state);
CREATE INDEX attachment_content ON public.attachment USING btree (content_id);
CREATE INDEX attachment_of ON public.attachment USING btree (owner_id, owner_type, id);
CREATE INDEX audit_record_actor ON public.audit_record USING btree (actor, acted_at, id);
CREATE INDEX audit_record_at ON public.audit_record USING btree (acted_at, id);
CREATE INDEX audit_record_kind ON public.audit_record USING btree (kind, acted_at, id);
CREATE INDEX charge_person ON public.charge USING btree (person_id);
CREATE INDEX charge_post ON public.charge USING btree (post_id);
CREATE INDEX charge_unit ON public.charge USING btree (unit_id);
CREATE INDEX deadline_next ON public.deadline USING btree (next_at);
CREATE INDEX deputy_deputy ON public.deputy USING btree (deputy_id);
CREATE INDEX deputy_principal ON public.deputy USING btree (principal_id);
CREATE INDEX dispatch_author ON public.dispatch USING btree (author_id, state, id);
CREATE INDEX dispatch_state ON public.dispatch USING btree (state, id);
CREATE INDEX dispatch_unit ON public.dispatch USING btree (unit_id, state, id);
CREATE INDEX ex_officio_seat_holder ON public.ex_officio_seat USING btree (holder_post_id);
CREATE INDEX field_value_found ON public.field_value USING btree (field_code, field_value, request_id);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX import_job_state ON public.import_job USING btree (state, id);
CREATE INDEX import_job_unit ON public.import_job USING btree (unit_id, id);
CREATE INDEX inbox_item_list ON public.inbox_item USING btree (owner_id, kind, due_at, id);
CREATE INDEX inbox_item_request ON public.inbox_item USING btree (request_id);
CREATE INDEX inbox_item_sent ON public.inbox_item USING btree (owner_id, kind, sent_at, id);
CREATE INDEX issued_number_paper ON public.issued_number USING btree (paper_id);
CREATE INDEX last_look_of ON public.last_look USING btree (request_id, person_id, id);
CREATE INDEX letter_due ON public.letter USING btree (state, due_at, id);
CREATE INDEX number_pattern_unit ON public.number_pattern USING btree (unit_id, id);
CREATE INDEX org_unit_children ON public.org_unit USING btree (parent_id, "position", id);
CREATE INDEX org_unit_kind ON public.org_unit USING btree (kind, path);
CREATE INDEX org_unit_name ON public.org_unit USING btree (name);
CREATE INDEX org_unit_path ON public.org_unit USING btree (path text_pattern_ops);
CREATE INDEX org_unit_search ON public.org_unit USING gin (liandong_grams((search_text)::text));
CREATE INDEX org_unit_successor ON public.org_unit USING btree (successor_id);
CREATE INDEX outbox_message_list ON public.outbox_message USING btree (recipient_id, channel, state, id);
CREATE INDEX outgoing_message_waiting ON public.outgoing_message USING btree (letter_id, due_at, recipient_id);
CREATE INDEX paper_dispatch ON public.paper USING btree (dispatch_id, id);
CREATE INDEX paper_issuer ON public.paper USING btree (issued_by, id);
CREATE INDEX paper_request ON public.paper USING btree (request_id, id);
CREATE INDEX paper_scan_adder ON public.paper_scan USING btree (added_by, id);
CREATE INDEX paper_scan_request ON public.paper_scan USING btree (request_id, id);
CREATE INDEX participation_list ON public.participation USING btree (viewer_id, role, last_at, id);
CREATE INDEX participation_viewer ON public.participation USING btree (viewer_id, request_id);
CREATE INDEX person_search ON public.person USING gin (liandong_grams((search_text)::text));
CREATE INDEX person_unit ON public.person USING btree (unit_id, staff_no);
CREATE INDEX receipt_from ON public.receipt USING btree (dispatch_id, from_unit_id, unit_id);
CREATE INDEX receipt_signer ON public.receipt USING btree (signed_by);
CREATE INDEX receipt_unit ON public.receipt USING btree (unit_id, state, due_at, dispatch_id);
CREATE INDEX receipt_watch ON public.receipt USING btree (watch_at);
CREATE INDEX report_task_unit ON public.report USING btree (task_id, unit_id);
CREATE INDEX request_copy_unread ON public.request_copy USING btree (recipient_id, read_at);
CREATE INDEX request_search_filled ON public.request_search USING btree (filled, request_id);
CREATE INDEX request_search_words ON public.request_search USING gin (liandong_parts((words)::text));
CREATE INDEX search_export_owner ON public.search_export USING btree (owner_id, id);
CREATE INDEX search_export_state ON public.search_export USING btree (state, finished_at);
CREATE INDEX sign_in_failure_address ON public.sign_in_failure USING btree (address, failed_at);
CREATE INDEX sign_in_failure_at ON public.sign_in_failure USING btree (failed_at);
CREATE INDEX sign_in_failure_name ON public.sign_in_failure USING btree (name_mark, address, failed_at);
CREATE INDEX signer_open ON public.signer USING btree (verdict, post_id);
CREATE INDEX signer_person ON public.signer USING btree (person_id, verdict);
CREATE INDEX stall_path ON public.stall USING btree (unit_path, id);
CREATE INDEX unit_alias_name ON public.unit_alias USING btree (name);
CREATE INDEX unit_alias_unit ON public.unit_alias USING btree (unit_id);
CREATE INDEX unit_change_unit ON public.unit_change USING btree (unit_id, id);
CREATE INDEX unit_group_member_unit ON public.unit_group_member USING btree (unit_id);
CREATE INDEX unit_progress_unit ON public.unit_progress USING btree (unit_id, dispatch_id);
CREATE VIEW post_holder AS  SELECT a.id, a.post_id, a.person_id, NULL::bigint AS via_post_id, a.valid_from, a.valid_to FROM appointment a UNION ALL SELECT a.id, s.post_id, a.person_id, s.holder_post_id AS via_post_id, CASE WHEN (a.valid_from > s.valid_from) THEN a.valid_from ELSE s.valid_from END AS valid_from, CASE WHEN (s.valid_to IS NULL) THEN a.valid_to WHEN ((a.valid_to IS NULL) OR (a.valid_to > s.valid_to)) THEN s.valid_to ELSE a.valid_to END AS valid_to FROM (ex_officio_seat s JOIN appointment a ON ((a.post_id = s.holder_post_id)));
