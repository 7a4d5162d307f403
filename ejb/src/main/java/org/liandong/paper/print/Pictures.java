package org.liandong.paper.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures that somebody sent: their size is asked before they are unpacked, since a small file can hold a very large one. */
public final class Pictures {
    private static final int LARGEST_SIDE = 20_000;
    /** A sheet of A4 at 600 dots an inch has 35 million; a reader may keep several bytes of each in memory. */
    private static final long MOST_DOTS = 40_000_000;
    /** Enough for a QR code on a sheet of A4. */
    private static final int READ_SIDE = 2_600;

    private Pictures() {}

    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    /** It is a picture of at most so many dots in a row and in a column. */
    public static boolean fits(Path path, int side) {
        try (InputStream bytes = Files.newInputStream(path)) {
            return look(bytes, reader -> Math.max(reader.getWidth(0), reader.getHeight(0)) <= side)
                    .orElse(false);
        } catch (IOException e) {
            return false; // whatever it is, it is no picture that can be printed
        }
    }

    /** The picture, every n-th dot of a large one; empty where it is none or too large. */
    public static Optional<BufferedImage> read(InputStream bytes) {
        try {
            return look(bytes, reader -> {
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                if (side > LARGEST_SIDE || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    return null;
                }
                int step = Math.max(1, (side + READ_SIDE - 1) / READ_SIDE);
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            });
        } catch (IOException | RuntimeException e) { // a damaged picture makes readers throw whatever they like
            return Optional.empty();
        }
    }

    private static <T> Optional<T> look(InputStream bytes, Look<T> look) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.ofNullable(look.at(reader));
            } finally {
                reader.dispose();
            }
        }
    }
}
