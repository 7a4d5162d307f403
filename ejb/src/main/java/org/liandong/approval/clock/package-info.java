/**
 * The clocks of a request: by when a stage is signed, the whole is decided, and the applicant gives back what was returned to him (A9).
 *
 * <p>Offers {@link org.liandong.approval.clock.Clocks}, which computes limits when they begin, and {@link
 * org.liandong.approval.clock.Ticking}, a clock that runs, with the moments at which something happens. Nothing of them is stored but the
 * limits themselves: what has passed follows from the time up to which everything was looked at (ADR 0042).
 *
 * <p>A9: each unit's own calendar counts, for the whole request that of its origin. The clock of a stage begins anew after a return and
 * stands still while a question is open; the whole clock does neither. A limit counted from a field that is empty, or back from a whole
 * that has none, counts from the arrival; one that would be over when it begins ends at the first close of business to come.
 */
package org.liandong.approval.clock;
