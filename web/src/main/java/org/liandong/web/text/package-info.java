/** Sentences of the product in the user's language, for pages and REST alike: bundle {@code messages}, Chinese first, English second. */
package org.liandong.web.text;
