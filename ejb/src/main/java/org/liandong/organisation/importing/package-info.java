/**
 * What an import of the organisation must satisfy, and how it is written: read, held against what is there, planned, carried out.
 *
 * <p>Offers {@link org.liandong.organisation.importing.ImportFiles} (lists held against the rules),
 * {@link org.liandong.organisation.importing.KnownQuery} and {@link org.liandong.organisation.importing.Known} (what the database has of
 * what they name), {@link org.liandong.organisation.importing.Plan} (what would be done, with its fingerprint) and
 * {@link org.liandong.organisation.importing.PlanWriter} (does it by JDBC, ADR 0015).
 *
 * <ul>
 *   <li>A level is a node of the chain, strictly below its parent's level; everything else counts at the level of the unit it
 *       hangs under (ORG-01). One installation is one tree.
 *   <li>Parents may stand anywhere in the file: lists come out of spreadsheets that somebody has sorted.
 *   <li>What is there is a problem, or changed, as the {@link org.liandong.organisation.importing.ImportMode} says; empty cells change
 *       nothing, nothing is deleted, and a unit is neither moved nor closed by a list.
 *   <li>Each problem has its place and key (T6); the bundles' {@code error.*} say which keys there are.
 * </ul>
 */
package org.liandong.organisation.importing;
