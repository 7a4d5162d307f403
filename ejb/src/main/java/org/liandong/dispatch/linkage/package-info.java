/**
 * 四级联动: what of the dispatches is where on the four levels, and urging of who is late (A22, ENG-11, A11).
 *
 * <p>Offers {@link org.liandong.dispatch.linkage.LinkageService} (the page, and the same to take out) and {@link
 * org.liandong.dispatch.linkage.UrgeService} (shows who would be urged, then urges).
 *
 * <ul>
 *   <li>A22, D2: a page reads the units of one line of the tree, their children, and the figures kept for these; how many statements that
 *       takes depends neither on the size of the tree nor on the number of receipts. What was just done is in the figures within seconds.
 *   <li>T2: one sees the units at and below one's own; of a dispatch that one's unit sent, all that it reaches. Everything else is not
 *       there.
 *   <li>A11: what would be urged is shown first, with who is told and who is left out and why. Each receipt is urged in a transaction of
 *       its own, once a day; who is above the unit, gave it the task or sent the task may.
 *   <li>B2, B3: units are urged, and it is units that are counted; nothing is counted of persons.
 * </ul>
 */
package org.liandong.dispatch.linkage;
