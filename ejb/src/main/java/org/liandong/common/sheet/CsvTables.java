package org.liandong.common.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liandong.common.InvalidInputException;

/**
 * CSV in the character set that its bytes show: by its mark UTF-8 or UTF-16, else UTF-8 if it is that throughout, else GB18030, which
 * Excel in China writes. Divided by what the first line has most of: comma, tab or semicolon.
 */
final class CsvTables {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private CsvTables() {}

    static List<Table> read(String name, byte[] bytes) {
        String text = text(name, bytes);
        TableBuilder table = new TableBuilder(name);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            long end = 0;
            while (records.hasNext()) {
                long line = end + 1;
                end = parser.getCurrentLineNumber();
                table.add(line, records.next().toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new InvalidInputException("file", "malformed-file", name);
        }
        return table.isEmpty() ? List.of() : List.of(table.build());
    }

    private static String text(String name, byte[] bytes) {
        if (isUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset set : List.of(StandardCharsets.UTF_8, CHINESE)) {
            try {
                String text = set.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new InvalidInputException("file", "malformed-file", name);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
