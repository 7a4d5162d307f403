/**
 * The first run (PLT-09): the system administrator of a new installation makes the unit at the top and its first administrator; after
 * that the page only says what comes next. Rules are the session bean's.
 */
package org.liandong.web.setup;
