package org.liandong.exchange;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.common.sheet.Layout;
import org.liandong.organisation.importing.FileKind;

/** Where each of the product's columns comes from, as somebody settled it. */
public final class Mapping {
    private static final String VALUE = "=";

    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** A column of the file, counted from 0, or one value for all lines; the other is null. */
    public record Source(Integer place, String value) implements Serializable {}

    public Mapping put(String column, Source source) {
        sources.put(column, source);
        return this;
    }

    public Optional<Source> of(String column) {
        return Optional.ofNullable(sources.get(column));
    }

    /** Only columns that the kind has and places that the file has; anything else is passed over. */
    Layout layout(String file, List<String> headings, FileKind kind) {
        Layout layout = new Layout(file, headings);
        sources.forEach((column, source) -> {
            if (kind.column(column).isEmpty()) {
                return;
            }
            if (source.place() == null) {
                layout.constant(column, source.value());
            } else if (source.place() >= 0 && source.place() < headings.size()) {
                layout.from(column, source.place());
            }
        });
        return layout;
    }

    String toText() {
        StringBuilder text = new StringBuilder();
        sources.forEach((column, source) -> text.append(column)
                .append('\t')
                .append(source.place() == null ? VALUE + source.value().replaceAll("\\s+", " ") : source.place())
                .append('\n'));
        return text.toString();
    }

    static Mapping parse(String text) {
        Mapping mapping = new Mapping();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", 2);
            mapping.put(
                    parts[0],
                    parts[1].startsWith(VALUE)
                            ? new Source(null, parts[1].substring(1))
                            : new Source(Integer.valueOf(parts[1]), null));
        });
        return mapping;
    }
}
