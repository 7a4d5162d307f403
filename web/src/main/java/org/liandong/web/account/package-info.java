/**
 * The user's own page, sign-in and sign-out (T1, B3: what is held about the user is a name, a staff number and the posts).
 *
 * <p>Signing in is the container's; the page only posts to it. Signing out ends the session and the container's sign-in.
 */
package org.liandong.web.account;
