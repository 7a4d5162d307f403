/** What other programs of a person read, and where the person makes the address for them (PLT-04). */
package org.liandong.web.portal;
