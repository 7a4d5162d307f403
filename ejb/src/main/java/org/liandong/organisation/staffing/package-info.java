/**
 * Who is in which post: appointments, seats held ex officio, charges, deputies.
 *
 * <ul>
 *   <li>ORG-02: a post can have several holders (双组长), and a seat of a body may be held by another post: whoever holds that one holds
 *       this one. The view {@code post_holder} says who is in a post; everything that asks, asks there.
 *   <li>T2: appointments and charges give authority; they are never deleted, only ended, so that history stays right.
 *   <li>A2: {@link org.liandong.organisation.staffing.Charges} says who has charge of what on a chain, for routes that ask it; what a
 *       leader has charge of can change at any time, and {@link org.liandong.organisation.StaffFollower} hears of it.
 *   <li>A12: deputies are data of the post's holder.
 * </ul>
 */
package org.liandong.organisation.staffing;
