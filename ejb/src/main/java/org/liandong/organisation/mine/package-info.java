/**
 * What the product holds about a person, told to that person and to nobody else (T7, B3).
 *
 * <p>Offers {@link org.liandong.organisation.mine.MyDataService}: the caller's posts with their terms, and everything that is held about
 * the caller, to be shown and taken away. Each component that keeps something about persons has a bean that is a
 * {@link org.liandong.organisation.mine.HeldAboutMe}; a component that has none keeps nothing. There is no method that takes a person:
 * nobody can ask about anybody else.
 *
 * <p>Out of scope: the audit, which is the auditor's (T8).
 */
package org.liandong.organisation.mine;
