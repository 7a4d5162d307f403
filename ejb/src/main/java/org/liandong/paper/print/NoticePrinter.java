package org.liandong.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Prints an official notice in the order of GB/T 9704: the issuing body in red, the number, a red line, the title, the addressee, the text with
 * paragraphs set in by two characters, signature and day at the right. Size 3 (三号, 16 pt) for the text, 2 (二号, 22 pt) for the title.
 */
public final class NoticePrinter {
    private static final float TEXT = 16;
    private static final float TITLE = 22;
    private static final float HEAD = 34;
    private static final float QR = 64;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Pages pages;
    private final Layout layout;
    private final Notice notice;
    private final Proof proof;
    private final Map<String, String> values;

    public NoticePrinter(Typeface face, Layout layout, Notice notice, Proof proof, Map<String, String> values) {
        this.layout = layout;
        this.notice = notice;
        this.proof = proof;
        this.values = values;
        String code = proof.code() == null
                ? SheetWords.of("sample")
                : SheetWords.of("code") + " " + PaperCode.shown(proof.code());
        this.pages = new Pages(
                face,
                notice.title(),
                Placeholders.fill(layout.header(), values),
                Placeholders.fill(layout.footer(), values),
                code);
    }

    public byte[] print() {
        return pages.print(this::write);
    }

    private void write(Document document) {
        String heading = Placeholders.fill(layout.heading(), values);
        put(document, heading, HEAD, Font.BOLD, Element.ALIGN_CENTER, true);
        put(document, notice.number(), TEXT, Font.NORMAL, Element.ALIGN_CENTER, false);
        Pages.add(document, Pages.rule(Typeface.SEAL, 2));
        put(document, notice.title(), TITLE, Font.BOLD, Element.ALIGN_CENTER, false)
                .setSpacingBefore(12);
        if (notice.to() != null) {
            put(document, notice.to() + "：", TEXT, Font.NORMAL, Element.ALIGN_LEFT, false);
        }
        notice.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            Paragraph paragraph = pages.paragraph(line.strip(), TEXT, Font.NORMAL, Typeface.INK, Element.ALIGN_LEFT);
            paragraph.setFirstLineIndent(2 * TEXT);
            Pages.add(document, paragraph);
        });
        put(document, notice.signature(), TEXT, Font.NORMAL, Element.ALIGN_RIGHT, false);
        put(document, DAY.format(proof.day()), TEXT, Font.NORMAL, Element.ALIGN_RIGHT, false);
        if (proof.code() != null) {
            Image image = QrCodes.image(proof.link());
            image.scaleAbsolute(QR, QR);
            image.setAlignment(Element.ALIGN_LEFT);
            Pages.add(document, image);
        }
    }

    private Paragraph put(Document document, String text, float size, int style, int alignment, boolean red) {
        Paragraph paragraph = pages.paragraph(text, size, style, red ? Typeface.SEAL : Typeface.INK, alignment);
        paragraph.setSpacingBefore(size / 2);
        Pages.add(document, paragraph);
        return paragraph;
    }
}
