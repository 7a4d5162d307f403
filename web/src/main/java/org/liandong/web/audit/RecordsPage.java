package org.liandong.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.audit.AuditFilter;
import org.liandong.audit.AuditPage;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditTrailService;
import org.liandong.audit.check.CheckView;
import org.liandong.common.Zones;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The audit: filter and page are in the address. */
@Named
@RequestScoped
public class RecordsPage {
    private static final int SIZE = 50;

    @Inject
    private AuditTrailService audit;

    private String from;
    private String to;
    private String actor;
    private String kind;
    private String operation;
    private String after;
    private AuditPage page;
    private List<CheckView> checks;

    public void load() {
        page = audit.find(filter(), after, SIZE);
    }

    /** Begins to verify the chain, and shows how far it is. */
    public void check() {
        audit.startCheck();
        Notices.done("audit_records.check-begun");
        Addresses.go("/audit/records.xhtml");
    }

    public AuditPage page() {
        return page;
    }

    /** The newest check, if there was one. */
    public List<CheckView> checks() {
        if (checks == null) {
            checks = audit.findChecks(1);
        }
        return checks;
    }

    public boolean isRunning() {
        return checks().stream().anyMatch(CheckView::running);
    }

    public List<String> kinds() {
        return Stream.of(AuditRecord.Kind.values()).map(Enum::name).toList();
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    /** The filter as a query, without the page. */
    public String query() {
        return Stream.of(
                        Map.entry("from", given(from)),
                        Map.entry("to", given(to)),
                        Map.entry("actor", given(actor)),
                        Map.entry("kind", given(kind)),
                        Map.entry("operation", given(operation)))
                .filter(part -> part.getValue().isPresent())
                .map(part ->
                        part.getKey() + "=" + URLEncoder.encode(part.getValue().get(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                day(from, 0),
                day(to, 1),
                given(actor).orElse(null),
                kind(),
                given(operation).orElse(null));
    }

    private AuditRecord.Kind kind() {
        return Stream.of(AuditRecord.Kind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The beginning of a day; null for what is none. */
    private static Instant day(String text, int more) {
        try {
            return given(text)
                    .map(day -> LocalDate.parse(day)
                            .plusDays(more)
                            .atStartOfDay(Zones.HOME)
                            .toInstant())
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
