package org.liandong.paper;

/** What leaves the house on paper. */
public enum PaperKind {
    /** 审批单 */
    SHEET,
    /** 公文、通知 */
    NOTICE
}
