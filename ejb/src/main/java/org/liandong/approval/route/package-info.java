/**
 * Approval routes as data, and the climb: where a request goes next on the chain above its origin.
 *
 * <p>A1: versioned; a published version never changes but for its state, which is asked in the database only: this is why it is the one
 * thing cached. It is written by the {@code design} beside this package, and offered to the subtree of the unit that owns it. A2: a stage says where, who, how, by
 * when, and what happens when its post is empty, held by the applicant, or has signed before; of leaders only those in charge of the
 * origin are in the post (分管领导). A3: entry at or above the origin; the
 * origin's own head signs before it leaves the unit; a level that a chain lacks is skipped and said.
 */
package org.liandong.approval.route;
