/**
 * A request as one viewer sees it: contents, timeline, where it stands, what comes next, what may be done, what changed (A21, A19).
 *
 * <p>T5: files are given out here and nowhere else, of the revision that the viewer sees.
 *
 * <p>Records only; pages and REST show the same.
 */
package org.liandong.approval.view;
