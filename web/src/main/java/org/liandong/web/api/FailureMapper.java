package org.liandong.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.RequestId;
import org.liandong.web.text.Sentences;

/** Every failure becomes a problem with a sentence; what nobody foresaw is logged under an id that the caller is told (T14). */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = Problem.locale(headers);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return refused(refusal, locale);
            }
            if (cause instanceof EJBAccessException) {
                return say(403, "not-permitted", List.of(), locale);
            }
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < 500) {
                int status = web.getResponse().getStatus();
                return say(status, "http-" + status, List.of(), locale);
            }
        }
        String id = RequestId.current().orElseGet(() -> RequestId.of(null));
        LOG.log(Level.SEVERE, failure, () -> "REST call failed, request " + id);
        return say(500, "unexpected", List.of(id), locale);
    }

    private static Response refused(BusinessException refusal, Locale locale) {
        List<InvalidInputException.Problem> problems =
                refusal instanceof InvalidInputException invalid ? invalid.problems() : List.of();
        return Problem.of(refusal.kind().status(), refusal.key(), Sentences.of(refusal, locale), problems, locale);
    }

    private static Response say(int status, String code, List<Object> arguments, Locale locale) {
        return Problem.of(status, code, Sentences.of("error." + code, arguments, locale), List.of(), locale);
    }
}
