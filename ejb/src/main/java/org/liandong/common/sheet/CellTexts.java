package org.liandong.common.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A number of a sheet as a text: a date always as 2026-09-01, a number with leading zeros as it is shown (00123), any other in
 * full (4143010530, not 4.14E+09).
 */
final class CellTexts extends DataFormatter {
    private static final int DIGITS = 15;

    CellTexts() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            var time = DateUtil.getLocalDateTime(value, use1904);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString().replace('T', ' ');
        }
        if (format != null && format.matches("0+") && value >= 0 && value == Math.rint(value)) {
            String digits = plain(value);
            return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        return plain(value);
    }

    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value, new MathContext(DIGITS)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
