package org.liandong.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import org.liandong.common.start.Finding;

/** What the server says about itself. {@code httpHost} is empty when it says nothing. */
record TrialSettings(String trial, String httpHost) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** Looked up, not injected: the names may be absent, and an injection would then keep the product from starting. */
    static TrialSettings ofServer() {
        return new TrialSettings(
                lookUp("liandong/trial").strip(), lookUp("liandong/http-host").strip());
    }

    boolean isTrial() {
        return "true".equalsIgnoreCase(trial);
    }

    /** A trial that others could reach is refused (T1). */
    Optional<Finding> wrong() {
        if (!Set.of("", "true", "false").contains(trial.toLowerCase(Locale.ROOT))) {
            return Optional.of(Finding.refusal("TRIAL is true or false, not " + trial + "."));
        }
        if (isTrial() && !LOOPBACK.contains(httpHost.toLowerCase(Locale.ROOT))) {
            return Optional.of(Finding.refusal("试用数据的口令是公开的，因此试用系统只能监听本机地址（localhost、127.0.0.1 或 ::1），"
                    + "当前为“" + httpHost + "”，系统拒绝启动。"
                    + " The passwords of the trial data are public: a trial listens on localhost, 127.0.0.1 or ::1 only, not on '"
                    + httpHost + "', and refuses to start (T1)."));
        }
        return Optional.empty();
    }

    private static String lookUp(String name) {
        try {
            Object value = InitialContext.doLookup(name);
            return String.valueOf(value);
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
