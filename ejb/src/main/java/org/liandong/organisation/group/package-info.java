/**
 * Fixed groups of units (各学院, 本科院校): a name for a list of units, kept by administrators of the unit that owns it (ORG-10).
 *
 * <p>A group may name units at and below its owner; units that have been closed drop out by themselves. Groups by rule come with the
 * components that know the facts.
 */
package org.liandong.organisation.group;
