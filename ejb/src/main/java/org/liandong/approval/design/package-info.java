/**
 * The route designer: units write routes for their subtree, in versions (A1–A6, A9).
 *
 * <p>Offers {@link org.liandong.approval.design.DesignService} (which routes there are, with their versions; makes and retires them, shows
 * where one leads), {@link org.liandong.approval.design.DraftService} (writes, checks and publishes the next version) and
 * {@link org.liandong.approval.design.LimitPatchService} (other limits for what runs).
 *
 * <ul>
 *   <li>A1: a draft is one document, a {@link org.liandong.approval.design.Design}, kept as such under a version number of its own: two who
 *       write at once are told (ADR 0040). Publishing makes rows of it and retires the version before; no version is ever deleted. What
 *       runs keeps its version; only its limits can be changed, listed first, with a reason that stands in the journal of each request.
 *   <li>A1: a route belongs to a unit; its administrators write it, whoever holds an appointment in the subtree reads it. The product's own
 *       routes belong to the root.
 *   <li>A2–A6, A9: {@link org.liandong.approval.design.RouteCheck} says before publishing what could stall, and refuses that; what is only
 *       doubtful is said.
 *   <li>A5: conditions are edited as data; the fields offered are those of the subject's form.
 * </ul>
 *
 * Out of scope: what a stage means while a request runs, which is {@code route}'s.
 */
package org.liandong.approval.design;
