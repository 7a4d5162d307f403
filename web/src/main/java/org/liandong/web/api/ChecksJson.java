package org.liandong.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.liandong.audit.check.CheckView;
import org.liandong.audit.check.Finding;
import org.liandong.web.text.Sentences;

/** A check as REST shows it. */
final class ChecksJson {
    private static final int CONFLICT = 409;

    private ChecksJson() {}

    /** {@code finding} is null while there is nothing to say; {@code erased} counts records without words. */
    public record Check(
            Long id,
            String scope,
            String subject,
            String state,
            Instant startedAt,
            Instant finishedAt,
            long done,
            long total,
            long erased,
            int broken,
            Found finding) {}

    /** The first link that does not fit: a stable code, what stands in its places, and a sentence for people. */
    public record Found(String code, List<String> arguments, String detail) {}

    static Check of(CheckView check, Locale locale) {
        return new Check(
                check.id(),
                Codes.of(check.scope()),
                check.subject(),
                Codes.of(check.state()),
                check.startedAt(),
                check.finishedAt(),
                check.done(),
                check.total(),
                check.erased(),
                check.broken(),
                check.finding() == null ? null : of(check.finding(), locale));
    }

    static Found of(Finding finding, Locale locale) {
        return new Found(finding.code(), finding.arguments(), sentence(finding, locale));
    }

    static String sentence(Finding finding, Locale locale) {
        return Sentences.of("finding." + finding.code(), List.copyOf(finding.arguments()), locale);
    }

    /** 200 when everything fits, else 409, so that a script sees it without reading. */
    static Response verdict(CheckView check, Locale locale) {
        return Response.status(check.state() == CheckView.State.SOUND ? Response.Status.OK.getStatusCode() : CONFLICT)
                .entity(of(check, locale))
                .build();
    }

    static Response begun(Long id, UriInfo uri) {
        return Response.accepted(new Begun(id))
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** A check that runs now. */
    public record Begun(Long id) {}
}
