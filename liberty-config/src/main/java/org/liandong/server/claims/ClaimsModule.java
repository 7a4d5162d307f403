package org.liandong.server.claims;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.spi.LoginModule;

/**
 * Adds a {@link PersonPrincipal} to whoever signs in. Its options {@code staffNo, name, unit} name the claims; without the first it does
 * nothing, and whatever goes wrong here keeps nobody out.
 */
public abstract class ClaimsModule implements LoginModule {
    private static final Logger LOG = Logger.getLogger(ClaimsModule.class.getName());

    private Subject subject;
    private Map<String, ?> options;
    private PersonPrincipal added;

    /** The claims by name, null for one that is not there; null if nothing is said of this caller at all. */
    abstract UnaryOperator<String> claims(Subject signedIn, Map<String, ?> settings) throws Exception;

    @Override
    public void initialize(Subject signedIn, CallbackHandler handler, Map<String, ?> shared, Map<String, ?> settings) {
        this.subject = signedIn;
        this.options = settings;
    }

    @Override
    public boolean login() {
        return true;
    }

    @Override
    public boolean commit() {
        try {
            UnaryOperator<String> claims = option("staffNo").isEmpty() ? null : claims(subject, options);
            String staffNo = claims == null ? null : claims.apply(option("staffNo"));
            if (staffNo != null && !staffNo.isBlank()) {
                added = PersonPrincipal.of(staffNo, claims.apply(option("name")), claims.apply(option("unit")));
                subject.getPrincipals().add(added);
            }
        } catch (Exception unreadable) {
            // its message may quote what was said of somebody
            LOG.log(
                    Level.WARNING,
                    "what the campus says of somebody cannot be read: {0}",
                    unreadable.getClass().getName());
        }
        return true;
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        if (added != null) {
            subject.getPrincipals().remove(added);
        }
        return true;
    }

    private String option(String name) {
        Object value = options.get(name);
        return value == null ? "" : value.toString().strip();
    }
}
