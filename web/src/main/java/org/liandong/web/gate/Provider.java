package org.liandong.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The campus's own sign-in, where the server leads people to one (T1); the product only needs to know how one signs out there. */
@Named
@ApplicationScoped
public class Provider {
    private String signOut;

    @PostConstruct
    void ask() {
        try {
            signOut = String.valueOf(InitialContext.<Object>doLookup("liandong/sign-out-address"))
                    .strip();
        } catch (NamingException unknown) {
            signOut = ""; // a server that does not know the name has no provider
        }
    }

    /** Whether people sign in at one. */
    public boolean isThere() {
        return !signOut.isEmpty();
    }

    /** Where one signs out of it, and comes back to the page for signing in. */
    public String getSignOut() {
        return signOut;
    }
}
