/**
 * The auditor's two pages: the audit (T8) and the proof of the journals (A16). Nobody else sees them: the session beans refuse.
 *
 * <p>Filters and pages are in the address. What runs longer than a moment runs in the background; the page asks every two seconds how far
 * it is. Out of scope: contents of forms and the words of opinions (A19).
 */
package org.liandong.web.audit;
