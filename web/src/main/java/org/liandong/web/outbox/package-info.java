/**
 * The bell: the user's own messages, newest first; opening one marks it read and leads to what it is about (A15). How the user wants to be
 * told outside the product (D9), the robot of a unit, and what could not be sent, for administrators.
 */
package org.liandong.web.outbox;
