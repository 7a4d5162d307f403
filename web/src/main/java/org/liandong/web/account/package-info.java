/**
 * The user's own pages, sign-in and sign-out: posts with their terms, deputies, and everything that is held about the user, to see and to
 * take away (T1, T7, B3: for that user only).
 *
 * <p>Signing in is the container's; the page only posts to it. Signing out ends the session and the container's sign-in.
 */
package org.liandong.web.account;
