/**
 * A request as one viewer sees it: contents, timeline, where it stands, what comes next, what may be done, what changed (A21, A19).
 *
 * <p>Records only; pages and REST show the same.
 */
package org.liandong.approval.view;
