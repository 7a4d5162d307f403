/**
 * Pages of papers: the sheet of a request with its scans, notices, templates, numbers, and the verification that needs no sign-in.
 *
 * <p>A21: papers are shown in the window under the strict headers of files. PLT-12: what a stranger sends at {@code /verify} is hashed as it comes and
 * kept nowhere; the page after it knows the hash only. Strangers are slowed down by address ({@code Pace}). Who may see or issue what is asked in
 * the session beans.
 */
package org.liandong.web.paper;
