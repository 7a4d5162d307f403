package org.liandong.paper.print;

import java.time.LocalDate;

/**
 * What makes a printed paper one that can be verified.
 *
 * @param code as stored; null for a sample, which says that it is one
 * @param address of the page that verifies, without the code
 */
public record Proof(String code, String address, LocalDate day) {
    /** The address with the code, as the QR code holds it. */
    String link() {
        return address + "?code=" + PaperCode.shown(code);
    }
}
