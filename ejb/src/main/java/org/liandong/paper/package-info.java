/**
 * Papers that leave the house (A21, PLT-12, PLT-14): approval sheets and official notices as PDF, their verification, and the scans that come back.
 *
 * <ul>
 *   <li>A21: {@link org.liandong.paper.PaperService} prints what the request page shows its viewer and nothing more: the same view is asked, so
 *       fields that are withheld from him (A2) are not on his sheet. The same request for the same eyes keeps its code and its bytes; once it has
 *       moved, the sheet is superseded, whether or not anybody prints again.
 *   <li>PLT-12: {@link org.liandong.paper.NoticeService} issues a notice about a decided request or a sent dispatch, with the next number of the
 *       unit's pattern, in one transaction; {@code number} has the register, {@code template} the layouts.
 *   <li>{@link org.liandong.paper.VerificationService} answers strangers who hold a code: kind, number, unit, day, state and the beginning of the
 *       title; never a name of a person, never contents (ADR 0037).
 *   <li>PLT-12, PLT-14: {@code scan} takes a signed sheet back, matched by its code, or the paper on which a decision was taken (A7).
 * </ul>
 *
 * <p>Out of scope: electronic seals and signatures of certificate authorities, OFD, certificates of awards (P10).
 */
package org.liandong.paper;
