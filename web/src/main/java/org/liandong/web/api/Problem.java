package org.liandong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.liandong.common.InvalidInputException;
import org.liandong.web.text.Sentences;

/** A no as {@code application/problem+json} (RFC 9457): {@code code} is stable, {@code detail} is for people. */
final class Problem {
    static final String TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {}

    static Response of(
            int status, String code, String detail, List<InvalidInputException.Problem> problems, Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add(
                        "title",
                        Response.Status.fromStatusCode(status) == null
                                ? "Unprocessable Content"
                                : Response.Status.fromStatusCode(status).getReasonPhrase())
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
        if (!problems.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            problems.forEach(problem -> errors.add(Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("code", problem.key())
                    .add("detail", Sentences.of("error." + problem.key(), problem.arguments(), locale))));
            json.add("errors", errors);
        }
        return Response.status(status)
                .type(TYPE)
                .entity(json.build().toString())
                .build();
    }

    /** The language to answer a call in that REST never hears of. */
    static Locale locale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.SIMPLIFIED_CHINESE
                : Sentences.supported(request.getLocale());
    }

    static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Sentences::supported)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
