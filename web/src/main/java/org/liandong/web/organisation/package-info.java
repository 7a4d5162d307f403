/**
 * The directory: units by level with their posts and who holds them (T2: open to whoever holds a post; B3: no profiles).
 *
 * <p>The unit and the search are in the address. Out of scope: editing.
 */
package org.liandong.web.organisation;
