/**
 * Import and export of the own part of the tree: hand files in, say which column is which, look, confirm, watch (PLT-06, PLT-10).
 *
 * <p>Pages: {@code exchange/index.xhtml}, {@code mapping.xhtml}, {@code job.xhtml}; what is downloaded comes from the REST addresses.
 */
package org.liandong.web.exchange;
