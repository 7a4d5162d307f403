/**
 * What every component stands on: the base of all entities, the one clock, the one kind of business error, and the schema.
 *
 * <p>Offers {@link org.liandong.common.BusinessException} with its kinds (T6: 400, 403, 404, 409, 422 on REST),
 * {@link org.liandong.common.BaseEntity} (ids from one sequence, ADR 0002), {@link org.liandong.common.Database}
 * (migrations at start, T13). Kept tiny: what only one component needs does not belong here.
 */
package org.liandong.common;
