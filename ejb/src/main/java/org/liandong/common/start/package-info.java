/**
 * What is looked at before the product starts (T14): each component says by a {@link org.liandong.common.start.StartCheck} what is wrong with its
 * settings, in one English sentence that names the setting and what to do; {@link org.liandong.common.start.StartChecks} says them all at once.
 * What cannot work keeps the product from starting, the rest is a warning (ADR 0047).
 *
 * <p>{@link org.liandong.common.start.DatabaseDoor} waits at the start for a database that is not there yet, and tells {@code /health/ready}
 * later whether it answers (T11).
 *
 * <p>Out of scope: what the server itself refuses (a port that is taken, a file of its configuration).
 */
package org.liandong.common.start;
