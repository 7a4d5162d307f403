/**
 * Rules that administrators write as data: a {@link org.liandong.rule.Predicate} says whether something holds of given
 * {@link org.liandong.rule.Facts} (A5). Values only: knows no table, no component and no expression language.
 *
 * <p>Kept as JSON, read and written by {@link org.liandong.rule.Predicates}; written in pages with the tag {@code ld:rule}.
 */
package org.liandong.rule;
