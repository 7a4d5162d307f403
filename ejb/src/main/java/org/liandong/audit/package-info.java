/**
 * The audit: sign-ins, refusals, administration, exports; written in a transaction of its own, so that a refusal outlives the
 * rollback that it causes (T6, T8). What took effect on a request is in its journal, not here.
 *
 * <p>Offers
 *
 * <ul>
 *   <li>{@link org.liandong.audit.AuditService}, which writes, and {@link org.liandong.audit.RefusalsAudited}, which records every refusal
 *       of a session bean; on a thread of its own, since whoever is refused still holds a connection, and a hundred refused at once must
 *       not wait for one another's;
 *   <li>{@link org.liandong.audit.AuditTrailService}, which the auditor alone reads, verifies and exports;
 *   <li>{@link org.liandong.audit.Administrators}, which keeps system administrator, security administrator and auditor apart (T1):
 *       whoever has two of the roles has none;
 *   <li>{@link org.liandong.audit.LastSignIn}, which asks for signing in again before what is final (T16).
 * </ul>
 *
 * <p>T8: records are never changed; a timer gives each its place in a chain of hashes within seconds, so that writers need not wait for
 * one another (ADR 0012). Kept three years or as the server says, never under 180 days; what is erased is erased from the chain's
 * beginning, which stays verifiable.
 *
 * <p>Out of scope: request contents and secrets, which never enter the audit.
 */
package org.liandong.audit;
