package org.liandong.paper.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int MOST_PICTURES = 8;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

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

    /**
     * The JPEG pictures that stand in the file as they are, found by how they begin and where their stream ends: a reader of PDF would
     * unpack whatever somebody has packed into it.
     */
    private static List<byte[]> jpegs(Path path) throws IOException {
        byte[] pdf = Files.readAllBytes(path);
        List<byte[]> found = new ArrayList<>();
        for (int from = find(pdf, JPEG, 0); from >= 0 && found.size() < MOST_PICTURES; ) {
            int to = find(pdf, END, from);
            if (to < 0) {
                break;
            }
            found.add(Arrays.copyOfRange(pdf, from, to));
            from = find(pdf, JPEG, to);
        }
        return found;
    }

    /** Where the bytes stand next; -1 = nowhere. */
    private static int find(byte[] in, byte[] bytes, int from) {
        for (int at = from; at <= in.length - bytes.length; at++) {
            if (Arrays.equals(in, at, at + bytes.length, bytes, 0, bytes.length)) {
                return at;
            }
        }
        return -1;
    }
}
