package org.liandong.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Sheets of A4 with what stands on each of them: header, footer, the code and the number of the page. */
final class Pages {
    static final Color LINE = new Color(0x99, 0x99, 0x99);
    static final float BODY = 10.5f;

    private static final float SIDE = 54;
    private static final float TOP = 60;
    private static final float BOTTOM = 64;
    private static final float SMALL = 8.5f;

    private final Typeface face;
    private final String title;
    private final String header;
    private final String footer;
    private final String code;

    Pages(Typeface face, String title, String header, String footer, String code) {
        this.face = face;
        this.title = title;
        this.header = header;
        this.footer = footer;
        this.code = code;
    }

    /** The PDF; set twice, since each page says how many there are. */
    byte[] print(Consumer<Document> content) {
        Edges counted = new Edges(0);
        print(content, counted);
        return print(content, new Edges(counted.pages));
    }

    private byte[] print(Consumer<Document> content, Edges edges) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(edges);
            document.addTitle(title);
            document.addCreator("Liandong");
            document.open();
            content.accept(document);
        }
        return bytes.toByteArray();
    }

    static void add(Document document, Element element) {
        try {
            document.add(element);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    Paragraph paragraph(String text, float size, int style, Color ink, int alignment) {
        Paragraph paragraph = new Paragraph(face.phrase(text, size, style, ink));
        paragraph.setFont(
                new Font(face.plain(), size)); // the space before it is set too, in a font that must be embedded
        paragraph.setLeading(size * 1.6f);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    /** The line in red across the page, as under the head of an official document (GB/T 9704). */
    static PdfPTable rule(Color ink, float width) {
        PdfPTable rule = new PdfPTable(1);
        rule.setWidthPercentage(100);
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(ink);
        cell.setBorderWidth(width);
        cell.setFixedHeight(6);
        rule.addCell(cell);
        rule.setSpacingAfter(10);
        return rule;
    }

    PdfPCell cell(String text, float size, int style, Color ink) {
        PdfPCell cell = new PdfPCell(face.phrase(text, size, style, ink));
        cell.setBorderColor(LINE);
        cell.setBorderWidth(.6f);
        cell.setPadding(5);
        cell.setPaddingBottom(7);
        cell.setLeading(0, 1.45f);
        return cell;
    }

    PdfPCell cell(String text) {
        return cell(text, BODY, Font.NORMAL, Typeface.INK);
    }

    PdfPCell label(String text) {
        return cell(text, BODY, Font.NORMAL, Typeface.GREY);
    }

    private final class Edges extends PdfPageEventHelper {
        private final int of;
        private int pages;

        Edges(int of) {
            this.of = of;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            pages++;
            float right = PageSize.A4.getWidth() - SIDE;
            put(writer, header, Element.ALIGN_RIGHT, right, PageSize.A4.getHeight() - 36);
            put(writer, footer, Element.ALIGN_LEFT, SIDE, 42);
            put(writer, code, Element.ALIGN_LEFT, SIDE, 28);
            put(writer, SheetWords.of("page", pages, of), Element.ALIGN_RIGHT, right, 28);
        }

        private void put(PdfWriter writer, String text, int alignment, float x, float y) {
            if (!text.isBlank()) {
                Phrase phrase = face.phrase(text.replace('\n', ' '), SMALL, Font.NORMAL, Typeface.GREY);
                ColumnText.showTextAligned(writer.getDirectContent(), alignment, phrase, x, y, 0);
            }
        }
    }
}
