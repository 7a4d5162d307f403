/**
 * A request with its steps and seats: the entities that decide, and the values that say what they decided.
 *
 * <p>A8: a step carries its round, and in a new round every seat signs again. A13: the content version changes when data are edited
 * and on a return, never because another seat signs; the row's own lock version makes every update conditional.
 */
package org.liandong.approval.request;
