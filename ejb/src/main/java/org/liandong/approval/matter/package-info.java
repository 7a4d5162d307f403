/**
 * What is open with a person, for the administrators who hand it over before a term ends or when somebody leaves (A4, A12).
 *
 * <p>Offers {@link org.liandong.approval.matter.MatterService}. A matter is told where it lies in the administrator's units, and by where it
 * stands: number, stage, unit and since when. The title of a request, and the way to it, only where the administrator sees the request
 * himself (A19). Drafts, which nobody else sees, are a number. What is closed, and what was ever decided, is not told: this is about what
 * has to be handed over, not about the person (B3).
 *
 * <p>Nothing is done here. Items of a post follow the post, seats pass to the successor or lapse (A4), and what an applicant leaves is
 * voided by the owner of its route (A7); the page says which of these is so.
 */
package org.liandong.approval.matter;
