/**
 * What an import of the organisation must satisfy before a single row is written: values and rules, no entities.
 *
 * <p>Offers {@link org.liandong.organisation.importing.ImportFiles} (reads three files and holds them against the rules) and
 * {@link org.liandong.organisation.importing.Known} (what the database already has of what the files name).
 *
 * <ul>
 *   <li>A level is a node of the chain, strictly below its parent's level; everything else counts at the level of the unit it
 *       hangs under (ORG-01). One installation is one tree.
 *   <li>Parents may stand anywhere in the file: lists come out of spreadsheets that somebody has sorted.
 *   <li>What is already there is a problem, not an update: nothing is overwritten by a second import.
 *   <li>Each problem has its place and key (T6); the bundles' {@code error.*} say which keys there are.
 * </ul>
 */
package org.liandong.organisation.importing;
