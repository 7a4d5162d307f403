package org.liandong.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.liandong.common.BusinessException;
import org.liandong.web.text.Sentences;

/** What an error page says: the reason that was given, else that of its status. */
@Named
@RequestScoped
public class Failures {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Say say;

    /** Keeps what an error page is to say, for who fails outside Faces. */
    public static void remember(HttpServletRequest request, BusinessException refusal) {
        request.setAttribute(FailureHandler.REFUSAL, refusal);
    }

    /** Keeps the number under which a failure outside Faces stands in the log. */
    public static void number(HttpServletRequest request, String id) {
        request.setAttribute(FailureHandler.ID, id);
    }

    public String sentence(String status) {
        Object id = request.getAttribute(FailureHandler.ID);
        if (id != null) {
            return say.of("error.unexpected", id);
        }
        Object refusal = request.getAttribute(FailureHandler.REFUSAL);
        return refusal instanceof BusinessException exception
                ? Sentences.of(exception, Say.locale())
                : say.of("error.http-" + status);
    }
}
