/**
 * Keeping the organisation: units, people, categories, the first run.
 *
 * <p>Offers {@link org.liandong.organisation.admin.UnitService}, {@link org.liandong.organisation.admin.RestructureService},
 * {@link org.liandong.organisation.admin.PeopleService}, {@link org.liandong.organisation.admin.AccountService}, {@link org.liandong.organisation.admin.CategoryService},
 * {@link org.liandong.organisation.admin.FirstRunService}; {@link org.liandong.organisation.admin.Authority} is asked by all of them.
 *
 * <ul>
 *   <li>T1, T2: unit administration is an appointment. It reaches over the unit and everything below it; a unit's own name, code, kind,
 *       place and end are for administrators above it, so that nobody takes himself out of anybody's hand.
 *   <li>ORG-06: history stays right. A unit that is renamed keeps its old name as a former one; requests name units as they were when the
 *       request was begun, and climb where they were filed. A unit that was merged points to its successor, whose posts act for it.
 *   <li>A12: open items belong to posts and follow them: into the successor, or to whoever is appointed next. A post where something waits
 *       is not left empty.
 *   <li>T3: a person's entry grants nothing; nobody is deleted. B3: numbers and names, nothing else;
 *       until when somebody may sign in is of the account, which has a table of its own (ADR 0045).
 *   <li>T8: everything done here is in the audit.
 * </ul>
 */
package org.liandong.organisation.admin;
