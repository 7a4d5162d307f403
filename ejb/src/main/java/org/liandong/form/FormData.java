package org.liandong.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.Map;
import org.liandong.common.BaseEntity;

/**
 * What was filled in, in one revision of a request. A revision is open while its author types and frozen when it is submitted;
 * a return begins the next one as a copy. Two people never write the same row: the request's content version guards it (A13).
 */
@Entity
@Table(name = "form_data")
public class FormData extends BaseEntity {
    /** Kept, because {@link Json} looks for its provider at every call. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Column(name = "request_id", nullable = false)
    private Long requestId;

    private int revision;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String json;

    protected FormData() {}

    public FormData(Long requestId, int revision, String title, JsonObject data) {
        this.requestId = requestId;
        this.revision = revision;
        this.title = title;
        this.json = data.toString();
    }

    public FormData nextRevision() {
        return new FormData(requestId, revision + 1, title, data());
    }

    public void fill(String newTitle, JsonObject data) {
        title = newTitle;
        json = data.toString();
    }

    public String title() {
        return title;
    }

    public int revision() {
        return revision;
    }

    public JsonObject data() {
        return parse(json);
    }

    /** The data as JSON text. */
    public String json() {
        return json;
    }

    public static JsonObject parse(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
