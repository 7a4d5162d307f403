/**
 * The audit: sign-ins, refusals, administration, exports; written in a transaction of its own, so that a refusal outlives the
 * rollback that it causes (T6, T8). What took effect on a request is in its journal, not here.
 *
 * <p>Offers {@link org.liandong.audit.AuditService} and {@link org.liandong.audit.RefusalsAudited}, which records every refusal
 * of a session bean; on a thread of its own, since whoever is refused still holds a connection, and a hundred refused at once must not wait
 * for one another's. Also {@link org.liandong.audit.Administrators}, which keeps system administrator, security administrator and
 * auditor apart (T1): whoever has two of the roles has none. Out of scope: request contents, which never enter the audit.
 */
package org.liandong.audit;
