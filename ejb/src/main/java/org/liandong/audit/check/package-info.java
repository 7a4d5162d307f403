/**
 * Checks of what must not have been changed: they run in the background, say how far they are, and their result is kept (A16, T8).
 *
 * <p>Offers {@link org.liandong.audit.check.Checks}, which runs a check and keeps what it found, and
 * {@link org.liandong.audit.check.Cursor}, which reads any number of rows in flat memory. What is checked and how belongs to the audit
 * and to the journal themselves.
 */
package org.liandong.audit.check;
