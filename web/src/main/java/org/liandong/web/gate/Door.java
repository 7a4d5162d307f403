package org.liandong.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** What the page for signing in says above its form; nothing for who comes by himself. */
@Named
@RequestScoped
public class Door {
    private static final int MINUTE = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Preferences preferences;

    /** Why the last try did not lead in; empty where there was none. */
    public String getRefusal() {
        String wait = request.getParameter("wait");
        if (wait != null && wait.matches("\\d{1,4}")) {
            return waiting(Long.parseLong(wait));
        }
        if (request.getParameter("tls") != null) {
            return sentence("sign-in.tls");
        }
        if (request.getParameter("refused") != null) { // what a provider answered (saml.xml)
            return sentence("sign-in.refused");
        }
        return request.getParameter("failed") == null ? "" : sentence("sign-in.failed");
    }

    /** That one has signed out; with SAML the address says whether the provider did so too. Empty for who comes otherwise. */
    public String getFarewell() {
        String status = request.getParameter("logout_status");
        if (status == null) {
            return request.getParameter("out") == null ? "" : sentence("sign-in.out");
        }
        return sentence(status.endsWith(":Success") ? "sign-in.out" : "sign-in.out-here");
    }

    /** Why whoever was signed in has to sign in again; empty where nobody was. */
    public String getReason() {
        return signedIn.reason(request)
                .filter(kind -> kind != Stamp.Kind.UNKNOWN)
                .map(kind -> sentence("sign-in.out-" + kind.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /**
     * The page comes after a sign-in that was asked for in the middle of something, and no page of the product came between: what was
     * asked for was not done.
     */
    public boolean isBack() {
        return request.getAttribute(SignedIn.BACK) != null;
    }

    /** The page of the product to which one comes back; empty where the container knows. */
    public String getTo() {
        String to = request.getParameter("to");
        return Ways.isOwn(request, to) ? to : "";
    }

    private String waiting(long seconds) {
        return Sentences.of(
                "error.sign-in-pause", List.of(seconds / MINUTE, seconds % MINUTE), preferences.getLocale());
    }

    private String sentence(String key) {
        return Sentences.of(key, List.of(), preferences.getLocale());
    }
}
