/**
 * What the product adds to the server's health (T14). MicroProfile's, so nothing else depends on it: on a server without that the class is
 * left out.
 */
package org.liandong.web.health;
