/**
 * 示范省: the trial data, plainly marked as such by their names, for looking at the product and for its story tests.
 *
 * <p>One province with six universities, their departments, 24 faculties and 120 classes, some two hundred people, what the first one's leaders have charge of, and the
 * twelve tasks of the provincial measures, also as dispatches to all its universities, as CSV files under {@code trial/}. They come in through the importer that
 * administrators use ({@link org.liandong.organisation.OrganisationImporter}), once, into an empty database.
 *
 * <ul>
 *   <li>T1: the trial users have a password that everybody knows, so a trial listens on the loopback address only and refuses
 *       to start on any other, or when the address cannot be told.
 *   <li>Nothing here is used when {@code liandong/trial} is not true; a database that holds people of the trial then keeps the product from
 *       starting.
 * </ul>
 *
 * <p>Out of scope: removing the trial data; real use begins with a database of its own.
 */
package org.liandong.trial;
