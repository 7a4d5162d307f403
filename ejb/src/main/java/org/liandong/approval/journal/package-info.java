/**
 * The journal of a request: what took effect, append-only, each record carrying the hash of the one before it (A16).
 *
 * <p>Names, units and opinions enter the chain by a salted hash and stand in a table of their own, so that what must be erased can be.
 * Times are cut to milliseconds before hashing. Offers {@link org.liandong.approval.journal.Journal}. Seals, verification and export are
 * in {@code approval.proof}.
 */
package org.liandong.approval.journal;
