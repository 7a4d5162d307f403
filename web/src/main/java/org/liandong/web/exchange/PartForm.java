package org.liandong.web.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liandong.exchange.Mapping;
import org.liandong.exchange.PartView;
import org.liandong.organisation.importing.FileKind;

/** One list on the page: what it lists, and for each of the product's columns where it comes from. */
public final class PartForm implements Serializable {
    /** The choice that stands for one value for all lines. */
    public static final String VALUE = "=";

    private final PartView part;
    private final List<Row> rows = new ArrayList<>();
    private FileKind kind;

    PartForm(PartView part) {
        this.part = part;
        this.kind = part.kind();
        if (kind != null) {
            kind.columns().forEach(column -> rows.add(new Row(column.name(), column.required(), part.sources())));
        }
    }

    /** A column of the product. */
    public static final class Row implements Serializable {
        private final String column;
        private final boolean required;
        private String source;
        private String value;

        Row(String column, boolean required, Map<String, Mapping.Source> sources) {
            this.column = column;
            this.required = required;
            Mapping.Source known = sources.get(column);
            if (known != null) {
                source = known.place() == null ? VALUE : known.place().toString();
                value = known.value();
            }
        }

        public String column() {
            return column;
        }

        public boolean required() {
            return required;
        }

        /** A place of the file, {@link #VALUE}, or empty. */
        public String getSource() {
            return source;
        }

        public void setSource(String source) {
            this.source = source;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    Map<String, Mapping.Source> sources() {
        Map<String, Mapping.Source> sources = new LinkedHashMap<>();
        for (Row row : rows) {
            if (VALUE.equals(row.source)) {
                sources.put(row.column, new Mapping.Source(null, row.value == null ? "" : row.value.strip()));
            } else if (row.source != null && row.source.matches("\\d{1,3}")) {
                sources.put(row.column, new Mapping.Source(Integer.valueOf(row.source), null));
            }
        }
        return sources;
    }

    public PartView part() {
        return part;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The first cells of the column that is chosen. */
    public String sample(Row row) {
        int place = row.source != null && row.source.matches("\\d{1,3}") ? Integer.parseInt(row.source) : -1;
        return place >= 0 && place < part.samples().size() ? part.samples().get(place) : "";
    }

    public FileKind getKind() {
        return kind;
    }

    public void setKind(FileKind kind) {
        this.kind = kind;
    }
}
