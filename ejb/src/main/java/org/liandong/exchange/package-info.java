/**
 * Import, export and synchronisation of the organisation, by unit administrators for their own part of the tree (PLT-06, PLT-10).
 *
 * <p>Offers {@link org.liandong.exchange.ImportService} (hand files in, say which column is which, look, confirm).
 * What a file must satisfy stands in {@link org.liandong.organisation.importing}.
 *
 * <ul>
 *   <li>T2: whoever administers a unit imports, exports and confirms for it and what is below; a cell that names anything else is a
 *       fault with its place. To others an import is not there.
 *   <li>T6: every bad cell is named as the file calls it; nothing is written while one is left.
 *   <li>T9, T11: an import is confirmed by its fingerprint, carried out in the background by the server that claims it, checked again
 *       under the transaction, and ended by the same commit that holds its effect: once, or not at all. What was looked at and what
 *       would now be done must be the same, else the administrator looks again.
 *   <li>T3: nobody is deleted. Who is no longer in the personnel list is proposed as ending the appointments; nothing is granted or
 *       ended without a confirmation.
 *   <li>T8: confirmations and exports are in the audit.
 * </ul>
 */
package org.liandong.exchange;
