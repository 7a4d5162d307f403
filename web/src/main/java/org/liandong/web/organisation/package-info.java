/**
 * The directory: units by level with their posts and who holds them (T2: open to whoever holds a post; B3: no profiles).
 *
 * <p>The unit and the search are in the address. Administrators keep people, groups and categories on pages of their own; the security
 * administrator says who administers a unit. A12: before a term ends, and when somebody leaves, what is open with him is shown, with what becomes of
 * it. Rules and scope are the session beans'.
 */
package org.liandong.web.organisation;
