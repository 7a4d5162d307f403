/**
 * The door: passwords that were wrong, and how long the next one waits (ADR 0044); accounts that end, and the key of what browsers bring
 * back about their sign-in (ADR 0045).
 *
 * <p>Offers {@link org.liandong.organisation.signin.SignIns}, which the gates of pages and REST ask before and tell after a password was
 * tried, and {@link org.liandong.organisation.signin.StampKeys}. Accounts are limited in {@code admin} and asked about where the caller is
 * looked up.
 *
 * <ul>
 *   <li>T4: failed sign-ins are throttled, by name and address together, and sooner where a name fails from many addresses or an address
 *       with many names. Who has not failed from where he is, is always let try: nobody can keep him out from elsewhere.
 *   <li>T8: each failure, and each pause that one begins, is in the audit; a name that nobody has is not written down, there or here, since
 *       people type their password into the wrong field.
 * </ul>
 *
 * <p>Out of scope: whether a password is right, which is the container's to say; who signs in at a provider.
 */
package org.liandong.organisation.signin;
