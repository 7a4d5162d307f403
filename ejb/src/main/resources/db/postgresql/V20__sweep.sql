-- When a content last came in: contents that nothing refers to are swept a day later (T7, ADR 0053).
ALTER TABLE file_content RENAME COLUMN created_at TO brought_at;
