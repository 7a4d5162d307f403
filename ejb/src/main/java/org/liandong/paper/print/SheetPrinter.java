package org.liandong.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Prints an approval sheet (A21): the unit's head, what it is, what was filled in, what was done about it, and the code with which it is verified. */
public final class SheetPrinter {
    private static final int LOGO_HEIGHT = 44;
    private static final int LOGO_WIDTH = 240;
    private static final float QR = 84;

    private final Typeface face;
    private final Layout layout;
    private final Proof proof;
    private final Map<String, String> values;
    private final Pages pages;
    private final Sheet sheet;

    /** {@code values} of the placeholders in the layout. */
    public SheetPrinter(Typeface face, Layout layout, Sheet sheet, Proof proof, Map<String, String> values) {
        this.face = face;
        this.layout = layout;
        this.sheet = sheet;
        this.proof = proof;
        this.values = values;
        String code = proof.code() == null
                ? SheetWords.of("sample")
                : SheetWords.of("code") + " " + PaperCode.shown(proof.code());
        this.pages = new Pages(face, sheet.title(), filled(layout.header()), filled(layout.footer()), code);
    }

    public byte[] print() {
        return pages.print(document -> {
            head(document);
            layout.blocks().forEach(block -> print(document, block));
            Pages.add(document, verification());
        });
    }

    private String filled(String text) {
        return Placeholders.fill(text, values);
    }

    private void head(Document document) {
        if (layout.logo() != null) {
            Pages.add(document, logo());
        }
        String heading = filled(layout.heading());
        if (!heading.isBlank()) {
            Pages.add(document, pages.paragraph(heading, 24, Font.BOLD, Typeface.SEAL, Element.ALIGN_CENTER));
            Pages.add(document, Pages.rule(Typeface.SEAL, 1.6f));
        }
        Pages.add(document, pages.paragraph(filled(layout.title()), 18, Font.BOLD, Typeface.INK, Element.ALIGN_CENTER));
        boolean ended = sheet.end() != Sheet.End.OPEN;
        Pages.add(
                document,
                pages.paragraph(
                        sheet.state(),
                        ended ? 14 : 11,
                        ended ? Font.BOLD : Font.NORMAL,
                        ended ? Typeface.SEAL : Typeface.GREY,
                        Element.ALIGN_RIGHT));
    }

    private Image logo() {
        try {
            Image image = Image.getInstance(layout.logo());
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            image.setAlignment(Element.ALIGN_CENTER);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Document document, Block block) {
        switch (block) {
            case FACTS -> Pages.add(document, facts(sheet.facts()));
            case CONTENTS -> {
                if (!sheet.contents().isEmpty()) {
                    title(document, SheetWords.of("contents"));
                    Pages.add(document, facts(sheet.contents()));
                }
            }
            case FILES -> {}
            case STAGES -> stops(document);
        }
        sheet.grids().stream().filter(grid -> grid.block() == block).forEach(grid -> {
            title(document, grid.label());
            Pages.add(document, grid(grid));
        });
    }

    private void title(Document document, String text) {
        var paragraph = pages.paragraph(text, 12, Font.BOLD, Typeface.INK, Element.ALIGN_LEFT);
        paragraph.setSpacingBefore(10);
        paragraph.setSpacingAfter(4);
        paragraph.setKeepTogether(true);
        Pages.add(document, paragraph);
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSplitLate(false);
        return table;
    }

    private PdfPTable facts(List<Sheet.Fact> facts) {
        PdfPTable table = table(1, 4);
        facts.forEach(fact -> {
            table.addCell(pages.label(fact.label()));
            table.addCell(pages.cell(fact.value()));
        });
        return table;
    }

    private PdfPTable grid(Sheet.Grid grid) {
        float[] widths = new float[grid.head().size()];
        java.util.Arrays.fill(widths, 3);
        widths[0] = 1;
        PdfPTable table = table(widths);
        grid.head().forEach(label -> table.addCell(pages.label(label)));
        table.setHeaderRows(1);
        grid.rows().forEach(row -> row.forEach(value -> table.addCell(pages.cell(value))));
        return table;
    }

    private void stops(Document document) {
        title(document, SheetWords.of("stages"));
        PdfPTable table = table(2.4f, 2.6f, 1.7f, 3.8f, 2.1f);
        for (String label : List.of("where", "who", "outcome", "words", "when")) {
            table.addCell(pages.label(SheetWords.of(label)));
        }
        table.setHeaderRows(1);
        for (Sheet.Stop stop : sheet.stops()) {
            table.addCell(pages.cell(stop.where()));
            table.addCell(pages.cell(stop.who()));
            table.addCell(pages.cell(stop.outcome()));
            table.addCell(pages.cell(stop.words()));
            table.addCell(pages.cell(stop.when() + "\n" + stop.round(), 9, Font.NORMAL, Typeface.INK));
        }
        Pages.add(document, table);
    }

    private Image qr() {
        Image image = QrCodes.image(proof.link());
        image.scaleAbsolute(QR, QR);
        return image;
    }

    /** Stands together, at the end of every sheet. */
    private PdfPTable verification() {
        PdfPTable table = table(4, 1.2f);
        table.setSpacingBefore(16);
        table.setKeepTogether(true);
        String words = proof.code() == null
                ? SheetWords.of("sample")
                : SheetWords.of("issued", proof.day()) + "\n" + SheetWords.of("code") + " "
                        + PaperCode.shown(proof.code()) + "\n" + SheetWords.of("verify", proof.address());
        PdfPCell text = pages.cell(words, 9.5f, Font.NORMAL, Typeface.INK);
        text.setBorder(Rectangle.NO_BORDER);
        text.setVerticalAlignment(Element.ALIGN_BOTTOM);
        table.addCell(text);
        PdfPCell code = proof.code() == null ? new PdfPCell() : new PdfPCell(qr());
        code.setBorder(Rectangle.NO_BORDER);
        code.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(code);
        return table;
    }
}
