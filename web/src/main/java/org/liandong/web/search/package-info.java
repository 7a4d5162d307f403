/** Finding requests, keeping filters, and what was written out (A18): a page loads, asks one service, and says what happened. */
package org.liandong.web.search;
