package org.liandong.paper.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** QR codes onto paper and from pictures of it; a quarter of one may lie under a seal. */
public final class QrCodes {
    private static final int MARGIN = 2;

    private QrCodes() {}

    static Image image(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
            return Image.getInstance(matrix.getWidth(), matrix.getHeight(), 1, 1, bits(matrix));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One bit a module, rows filled up to bytes; black is 0. */
    private static byte[] bits(BitMatrix matrix) {
        int row = (matrix.getWidth() + 7) / 8;
        byte[] bits = new byte[row * matrix.getHeight()];
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (!matrix.get(x, y)) {
                    bits[y * row + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bits;
    }

    /** What the QR codes of a picture say; none where none can be read. */
    public static List<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        Set<String> texts = new LinkedHashSet<>();
        for (BinaryBitmap bitmap : List.of(
                new BinaryBitmap(new HybridBinarizer(source)),
                new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                for (Result result :
                        new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))) {
                    texts.add(result.getText());
                }
            } catch (NotFoundException e) {
                continue; // none is an answer
            }
        }
        return List.copyOf(texts);
    }
}
