/**
 * What is printed and how: approval sheets and official notices as PDF, their fonts and their QR codes; knows no database.
 *
 * <p>A21: {@link org.liandong.paper.print.Sheet} is what a sheet says, and its hash; {@link org.liandong.paper.print.Layout} is how a unit wants it to
 * look. PLT-12: characters that no font has are printed as a mark with their number and can be asked for before
 * ({@link org.liandong.paper.print.Typeface#missing}); placeholders are names in double braces and nothing else, no scripting.
 *
 * <p>The words on a sheet are in {@code sheet.properties}: it is an official Chinese document whoever prints it, and what it says must not
 * depend on the reader's language, since it is hashed. Fonts and libraries: ADR 0036.
 */
package org.liandong.paper.print;
