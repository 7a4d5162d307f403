/**
 * Scans that come back to a request: its sheet signed and sealed, matched by the code on it (PLT-12), and the paper of a decision that was taken
 * outside and entered by the office (A7, PLT-14).
 *
 * <p>The code is read from a picture, or from the pictures in a PDF as scanners write them; where none can be read, it is typed. A code of
 * another request is refused. The journal keeps the hash of what was added (A16). A scan shows what its sheet shows, so it is for those from whom
 * nothing more is withheld (A2, A19).
 */
package org.liandong.paper.scan;
