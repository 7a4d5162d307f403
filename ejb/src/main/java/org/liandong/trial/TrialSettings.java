package org.liandong.trial;

import java.util.Locale;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/** What the server says about itself. {@code httpHost} is empty when it says nothing. */
record TrialSettings(boolean isTrial, String httpHost) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** Looked up, not injected: the names may be absent, and an injection would then keep the product from starting. */
    static TrialSettings ofServer() {
        return new TrialSettings(
                Boolean.parseBoolean(lookUp("liandong/trial").strip()),
                lookUp("liandong/http-host").strip());
    }

    /** Throws when this is a trial that others could reach (T1). */
    void requireLoopback() {
        if (isTrial && !LOOPBACK.contains(httpHost.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("试用数据的口令是公开的，因此试用系统只能监听本机地址（localhost、127.0.0.1 或 ::1），"
                    + "当前为“" + httpHost + "”，系统拒绝启动。"
                    + " The passwords of the trial data are public: a trial listens on localhost, 127.0.0.1 or ::1 only, not on '"
                    + httpHost + "', and refuses to start (T1).");
        }
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
