package org.liandong.paper.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileType;
import org.liandong.file.StoredFile;
import org.liandong.paper.print.Block;
import org.liandong.paper.print.Layout;
import org.liandong.paper.print.Proof;
import org.liandong.paper.print.Sheet;
import org.liandong.paper.print.SheetPrinter;
import org.liandong.paper.print.Typeface;

/** Codes are found in what scanners make; anything else has none and does no harm (PLT-12, T5). */
class ScanReaderTest {
    private static final String CODE = "0123456789ABCDEFGHJKMNPQR";

    @TempDir
    private Path folder;

    @Test
    void PLT12_aPdfOfAScannerIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            Image page = Image.getInstance(jpeg());
            page.scaleToFit(500, 700);
            document.add(page);
        }
        assertEquals(List.of(CODE), ScanReader.codes(stored("扫描.pdf", FileType.PDF, bytes.toByteArray())));
        assertEquals(List.of(CODE), ScanReader.codes(stored("扫描.jpg", FileType.JPEG, jpeg())));
    }

    @Test
    void T5_whatIsDamagedOrHasNoneIsNoAnswerAndNoFault() throws Exception {
        byte[] half = jpeg();
        for (byte[] bytes : List.of(
                new byte[0],
                "%PDF-1.4\nrubbish".getBytes(StandardCharsets.US_ASCII),
                java.util.Arrays.copyOf(half, half.length / 3))) {
            assertEquals(List.of(), ScanReader.codes(stored("x.pdf", FileType.PDF, bytes)));
            assertEquals(List.of(), ScanReader.codes(stored("x.jpg", FileType.JPEG, bytes)));
        }
    }

    private static byte[] jpeg() throws IOException {
        Sheet sheet = new Sheet(
                "1",
                "t",
                "u",
                "f",
                "s",
                Sheet.End.OPEN,
                List.of(new Sheet.Fact("a", "b")),
                List.of(),
                List.of(),
                List.of());
        Layout layout = new Layout("", "审批单", "", "", List.of(Block.FACTS), null);
        Proof proof = new Proof(CODE, "https://liandong.example/liandong/verify", LocalDate.of(2026, 11, 24));
        byte[] pdf = new SheetPrinter(Typeface.shipped(), layout, sheet, proof, Map.of()).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(page, "jpg", bytes);
            return bytes.toByteArray();
        }
    }

    private StoredFile stored(String name, FileType type, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("content"), bytes);
        return new StoredFile(new AttachedFile(1L, name, type, bytes.length, "x", Instant.EPOCH), path);
    }
}
