/**
 * What is kept for how long (T7): {@link org.liandong.approval.retention.Erasure} takes the contents, names and words out of a request that ended long
 * ago. Number, units, times, who decided what by id and the journal's hashes stay, so that the journal still verifies.
 */
package org.liandong.approval.retention;
