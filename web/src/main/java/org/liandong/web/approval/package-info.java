/**
 * Pages of the approval: inbox, filing, drafts and lists that are prepared, request, a signer's changes, several at once, whom to involve,
 * exceptions, routes.
 *
 * <p>A21: the request page says what it is, where it stands, what comes next, what may be done or why not, and what changed since the
 * last look. A13: a page shows one version and makes one token per action when it is shown, so a double click or a resubmission
 * repeats the same command; every action ends in a redirect. A17: a list is one service call, its state is in the address.
 *
 * <p>A10: {@code Drafting} is what a draft and a list have in common; an item of a list is a draft that goes back to its list.
 *
 * <p>T5: the files of a draft are sent one per call by {@code upload.js}, and given out by {@link org.liandong.web.approval.FilesServlet}.
 *
 * <p>A view-scoped bean keeps what goes back with an action, never the request as shown. No rule, permission or sum is in here.
 */
package org.liandong.web.approval;
