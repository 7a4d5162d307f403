/**
 * What every page stands in: language and colours, top bar and navigation, sentences and dates, and what happens when something fails.
 *
 * <p>Offers to pages {@code #{shell}} (who, counts, navigation), {@code #{preferences}}, {@code #{say}} (sentences with values) and
 * {@code #{times}} (dates and limits in words); to page beans {@link org.liandong.web.shell.Notices}.
 *
 * <ul>
 *   <li>T6: a broken rule is said in a sentence, at its field or on top; what was typed stays. The problems of a session bean name
 *       fields such as {@code items[2].name}: the input is {@code form:items:2:name}, so a page's main form is called {@code form}.
 *   <li>An expired page or sign-in leads back to the same address, where the browser puts back what was typed ({@code keep.js}).
 *   <li>T14: what nobody foresaw is logged under an id that the user is told.
 * </ul>
 */
package org.liandong.web.shell;
