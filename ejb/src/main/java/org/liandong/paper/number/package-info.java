/**
 * Official numbers by pattern (文号, PLT-12), without silent gaps.
 *
 * <p>A pattern belongs to a unit; its numbers count up from one, anew each year where the pattern names the year. There is no counter beside the
 * numbers: the next one is one more than the highest that was issued, asked while the pattern's row is held, so that two at once never get one
 * and what is rolled back leaves nothing (ADR 0037). A number is written in the transaction that issues its paper and is never removed; a
 * voided paper keeps its number, and the list says why.
 */
package org.liandong.paper.number;
