/**
 * Why one may not: the guards of every action in their order, each with its own exception and its own sentence (A14).
 *
 * <p>Asked by the action on fresh data and by the page for its buttons, so that a button that is shown works.
 */
package org.liandong.approval.guard;
