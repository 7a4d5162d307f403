/**
 * Who has to act, and who may see: rows written when a request moves, so that lists compute nothing (A17, A19).
 *
 * <p>An owner or viewer is an id of a person, post or unit; ids are unique over all tables, so no kind is needed (ADR 0002).
 * Each tab is one indexed range per owner, merged by key in one statement and paged by key. Participation rows are the scope of A19.
 * A copy's row stays after it was read, and shows where the request is now.
 */
package org.liandong.approval.inbox;
