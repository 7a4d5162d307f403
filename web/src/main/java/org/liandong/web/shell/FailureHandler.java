package org.liandong.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.audit.SignInAgainException;
import org.liandong.common.BusinessException;
import org.liandong.common.RequestId;

/**
 * What becomes of a failure: a broken rule in an action is said on the page, where everything typed stays; on the way to a page it is
 * an error page; an expired page is opened again; the rest is a failure with an id.
 */
public class FailureHandler extends ExceptionHandlerWrapper {
    static final String ID = "org.liandong.failure";
    static final String REFUSAL = "org.liandong.refusal";
    private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        boolean first = true;
        while (queued.hasNext()) {
            ExceptionQueuedEvent event = queued.next();
            queued.remove();
            if (faces == null) {
                // no such page: the server has shown the error page meanwhile, and Faces stumbles over that
                LOG.log(
                        Level.FINE,
                        "Answered by an error page",
                        event.getContext().getException());
            } else if (first) {
                answer(faces, event.getContext());
            }
            first = false;
        }
    }

    private static void answer(FacesContext faces, ExceptionQueuedEventContext event) {
        try {
            answer(faces, event.getException(), event.getPhaseId());
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void answer(FacesContext faces, Throwable failure, PhaseId phase) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || isOfAnotherPage(cause)) {
                reopen(faces);
                return;
            }
            if (cause instanceof SignInAgainException) {
                signInAgain(faces);
                return;
            }
            if (cause instanceof BusinessException refusal) {
                refuse(faces, refusal, phase);
                return;
            }
            if (cause instanceof EJBAccessException) {
                error(faces, HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            if (cause instanceof ServletException && isTakingIn(phase)) { // a form for files that came without parts
                error(faces, HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        if (failure instanceof FacesException && PhaseId.RESTORE_VIEW.equals(phase) && isPost(faces)) {
            LOG.log(Level.INFO, "A form that cannot be restored: {0}", failure.getMessage());
            reopen(faces);
        } else {
            fail(faces, failure, phase);
        }
    }

    /** What was sent is being read, before the product does anything. */
    private static boolean isTakingIn(PhaseId phase) {
        return PhaseId.RESTORE_VIEW.equals(phase) || PhaseId.APPLY_REQUEST_VALUES.equals(phase);
    }

    /** A page that cannot be opened would be opened again for ever. */
    private static boolean isPost(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest())
                .getMethod()
                .equals("POST");
    }

    /** The scripts' number that came is not that of the page: PrimeFaces has no type for that. */
    private static boolean isOfAnotherPage(Throwable failure) {
        return failure instanceof FacesException
                && String.valueOf(failure.getMessage()).contains("CSP nonce");
    }

    /** The same address again; the browser puts back what was typed. */
    private static void reopen(FacesContext faces) throws IOException {
        Notices.of(faces).afterwards(Notices.warning("shell_base.reopened", List.of()));
        if (!faces.getExternalContext().isResponseCommitted()) {
            faces.getExternalContext().responseReset(); // of a page that failed while it was written
        }
        faces.getExternalContext().redirect(Addresses.ofPage(faces));
        faces.responseComplete();
    }

    /** The door first, then the same address; the browser puts back what was typed (T16). */
    private static void signInAgain(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        try {
            Again again = CDI.current().select(Again.class).get();
            external.redirect(again.signInAgain(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    Addresses.ofPage(faces)));
        } catch (ServletException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void refuse(FacesContext faces, BusinessException refusal, PhaseId phase) throws IOException {
        if (faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            Problems.say(faces, refusal);
        } else {
            faces.getExternalContext().getRequestMap().put(REFUSAL, refusal);
            error(
                    faces,
                    refusal.kind() == BusinessException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void fail(FacesContext faces, Throwable failure, PhaseId phase) throws IOException {
        String id = RequestId.current().orElseGet(() -> RequestId.of(null));
        // without the query, in which somebody may have typed a name
        String page = faces.getExternalContext().getRequestServletPath();
        LOG.log(Level.SEVERE, failure, () -> "Page " + page + " failed, request " + id);
        faces.getExternalContext().getRequestMap().put(ID, id);
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        if (ajax && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            faces.addMessage(null, Notices.error("error.unexpected", List.of(id)));
        } else {
            error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void error(FacesContext faces, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }
}
