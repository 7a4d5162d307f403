package org.liandong.paper.print;

/**
 * What an official notice says (公文): who issues it, its number, its title, to whom it goes, the text in paragraphs, and by whom it is signed.
 *
 * @param to null for none
 */
public record Notice(String issuer, String number, String title, String to, String text, String signature) {}
