package org.liandong.paper.scan;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.file.FileType;
import org.liandong.file.StoredFile;
import org.liandong.paper.print.PaperCode;
import org.liandong.paper.print.Pictures;
import org.liandong.paper.print.QrCodes;

/**
 * Looks for our codes in a scan: in a picture, or in the pictures of a PDF, as scanners write them (JPEG). Anything else has none that can be
 * read, and its code is typed.
 */
final class ScanReader {
    private static final Logger LOG = Logger.getLogger(ScanReader.class.getName());
    private static final long LARGEST_PDF = 30L << 20;
    private static final int MOST_PICTURES = 20;

    private ScanReader() {}

    /** Codes in their order, as they are stored. */
    static List<String> codes(StoredFile scan) {
        try {
            return scan.file().type() == FileType.PDF ? ofPdf(scan) : ofPicture(Files.newInputStream(scan.path()));
        } catch (IOException | RuntimeException e) { // a damaged file makes readers throw whatever they like
            LOG.log(Level.FINE, "No code can be read from " + scan.file().hash(), e);
            return List.of();
        }
    }

    private static List<String> ofPicture(InputStream bytes) throws IOException {
        try (bytes) {
            Optional<BufferedImage> picture = Pictures.read(bytes);
            return picture.map(QrCodes::read).orElse(List.of()).stream()
                    .map(PaperCode::parse)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }

    private static List<String> ofPdf(StoredFile scan) throws IOException {
        if (scan.file().size() > LARGEST_PDF) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (byte[] jpeg : jpegs(scan.path())) {
            codes.addAll(ofPicture(new ByteArrayInputStream(jpeg)));
        }
        return codes.stream().distinct().toList();
    }

    private static List<byte[]> jpegs(Path path) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(path))) {
            for (int i = 0; i < reader.getXrefSize() && found.size() < MOST_PICTURES; i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PRStream stream
                        && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))
                        && PdfName.DCTDECODE.equals(PdfReader.getPdfObject(stream.get(PdfName.FILTER)))) {
                    found.add(PdfReader.getStreamBytesRaw(stream));
                }
            }
        }
        return found;
    }
}
