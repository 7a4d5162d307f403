/**
 * 下达与反馈: what units send down, what waits for the units of the user, and what becomes of it (D1–D3).
 *
 * <p>Pages: {@code index} (waiting, received, sent), {@code compose} (a draft), {@code dispatch} (one of them with figures and the
 * receipts of the user's units), {@code pass} (to units below). Answers are requests: they are written and decided at the pages of {@code
 * approval}, to which this package adds what is answered.
 */
package org.liandong.web.dispatch;
