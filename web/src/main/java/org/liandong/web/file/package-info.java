/**
 * Files on their way in and out: how an answer names them, what a browser may do with them, several as one ZIP, and words for them.
 *
 * <p>T5: only PDF and pictures made of dots are shown in a window, under a policy of their own; everything else is saved to disk as bytes
 * without a type. Who may have a file is asked where it is opened, in the session bean; nothing here decides that.
 */
package org.liandong.web.file;
