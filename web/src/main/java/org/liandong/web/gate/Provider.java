package org.liandong.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The campus's own sign-in, where the server leads people to one (T1); the product only needs to know how one signs out there. */
@Named
@ApplicationScoped
public class Provider {
    /** In the address: where the provider leads back to. */
    private static final String BACK = "{back}";

    private String signOut;
    private String home;

    @PostConstruct
    void ask() {
        signOut = lookUp("liandong/sign-out-address");
        home = lookUp("liandong/base-address");
    }

    /** Whether people sign in at one. */
    public boolean isThere() {
        return !signOut.isEmpty();
    }

    /** Where one signs out of it, and comes back to the page for signing in. */
    public String signOut(HttpServletRequest request) {
        String root = home.isEmpty()
                ? URI.create(request.getRequestURL().toString())
                        .resolve(request.getContextPath())
                        .toString()
                : home;
        return signOut.replace(
                BACK, URLEncoder.encode(root.replaceAll("/$", "") + "/sign-in.xhtml?out=2", StandardCharsets.UTF_8));
    }

    /** Empty for a server that does not know the name. */
    private static String lookUp(String name) {
        try {
            return String.valueOf(InitialContext.<Object>doLookup(name)).strip();
        } catch (NamingException unknown) {
            return "";
        }
    }
}
