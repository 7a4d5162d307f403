/** The bell: the user's own messages, newest first; opening one marks it read and leads to what it is about (A15). */
package org.liandong.web.outbox;
