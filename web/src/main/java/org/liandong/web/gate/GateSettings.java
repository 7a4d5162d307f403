package org.liandong.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the server says about the door; a server that does not know the name has no TLS of which the product knows. */
@ApplicationScoped
class GateSettings {
    private boolean tls;

    @PostConstruct
    void ask() {
        try {
            tls = Boolean.parseBoolean(
                    InitialContext.<Object>doLookup("liandong/https").toString());
        } catch (NamingException unknown) {
            tls = false;
        }
    }

    /** Whether people reach the product over TLS alone. */
    boolean isTls() {
        return tls;
    }
}
