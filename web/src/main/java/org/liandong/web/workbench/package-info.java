/**
 * The workbench: what waits for the user and what became of the user's own requests, on one page.
 *
 * <p>Two service calls; figures only where the rows shown prove them. Whoever holds no post is told whom to turn to.
 */
package org.liandong.web.workbench;
