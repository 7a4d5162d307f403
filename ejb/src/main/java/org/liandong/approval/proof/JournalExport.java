package org.liandong.approval.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liandong.audit.check.Cursor;

/** Writes all journals as a zip of JSON lines, row by row: what {@code JournalCheck} reads (A16). */
@ApplicationScoped
class JournalExport {
    private static final List<String> RECORD = List.of(
            "id", "seq", "round", "action", "step", "actor", "onBehalfOf", "at", "textHash", "previousHash", "hash");
    private static final List<String> WORDS =
            List.of("salt", "actorName", "unitName", "unitLevel", "postRole", "detail", "opinion");
    private static final int FIRST = 5;
    private static final int FIRST_WORD = FIRST + RECORD.size();

    @Inject
    private Cursor cursor;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    void write(boolean words, String by, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        try {
            Lines lines = new Lines(zip);
            readme(zip);
            lines.begin("export.json");
            lines.add(lines.object()
                    .add("format", "liandong-journal-1")
                    .add("exportedAt", clock.instant().toString())
                    .add("by", by)
                    .add("words", words));
            lines.begin("seals.jsonl");
            seals.all().forEach(seal -> lines.add(json(lines.object(), seal)));
            lines.begin("records.jsonl");
            long[] request = {-1};
            cursor.each(JournalRow.ALL, row -> {
                if (row.getLong(1) != request[0]) {
                    request[0] = row.getLong(1);
                    lines.add(head(lines.object(), row));
                }
                if (row.getString(FIRST) != null) {
                    lines.add(record(lines.object(), row, words));
                }
            });
            zip.finish();
            zip.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void readme(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("README.txt"));
        try (InputStream text = JournalExport.class.getResourceAsStream("README.txt")) {
            text.transferTo(zip);
        }
    }

    private static JsonObjectBuilder json(JsonObjectBuilder object, SealView seal) {
        return object.add("day", seal.day().toString())
                .add("records", seal.records())
                .add("requests", seal.requests())
                .add("sealedAt", seal.sealedAt().toString())
                .add("previousHash", seal.previousHash())
                .add("hash", seal.hash());
    }

    private static JsonObjectBuilder head(JsonObjectBuilder object, ResultSet row) throws SQLException {
        object.add("request", row.getLong(1));
        text(object, "number", row.getString(2));
        return object.add("records", row.getInt(3)).add("head", row.getString(4));
    }

    private static JsonObjectBuilder record(JsonObjectBuilder object, ResultSet row, boolean words)
            throws SQLException {
        for (int i = 0; i < RECORD.size(); i++) {
            String name = RECORD.get(i);
            text(
                    object,
                    name,
                    name.equals("at") ? Cursor.instant(row, FIRST + i).toString() : row.getString(FIRST + i));
        }
        if (words && row.getString(FIRST_WORD) != null) {
            for (int i = 0; i < WORDS.size(); i++) {
                text(object, WORDS.get(i), row.getString(FIRST_WORD + i));
            }
        }
        return object;
    }

    private static void text(JsonObjectBuilder object, String name, String value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }

    /** Entries of one object a line. */
    private static final class Lines {
        private final ZipOutputStream zip;
        private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());

        Lines(ZipOutputStream zip) {
            this.zip = zip;
        }

        void begin(String entry) throws IOException {
            zip.putNextEntry(new ZipEntry(entry));
        }

        JsonObjectBuilder object() {
            return json.createObjectBuilder();
        }

        void add(JsonObjectBuilder object) {
            try {
                zip.write((object.build() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
