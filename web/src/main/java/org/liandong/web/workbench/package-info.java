/**
 * The workbench: what waits for the user, what became of the user's own requests, what came down and how far units below are.
 *
 * <p>Few service calls; figures only where the rows shown prove them. Whoever holds no post is told whom to turn to.
 */
package org.liandong.web.workbench;
