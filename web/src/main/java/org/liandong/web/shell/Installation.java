package org.liandong.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.liandong.organisation.admin.FirstRunService;

/** This start of the product: a version for the addresses of resources, and whether it holds trial data. */
@Named
@ApplicationScoped
public class Installation {
    @Inject
    private Clock clock;

    @Inject
    private FirstRunService firstRun;

    private String version;
    private boolean trial;
    private volatile boolean begun; // a top unit stays: once there is one, nobody asks again

    @PostConstruct
    void begin() {
        version = Long.toString(clock.millis() / 1000, Character.MAX_RADIX);
        try {
            trial = Boolean.parseBoolean(
                    InitialContext.<Object>doLookup("liandong/trial").toString());
        } catch (NamingException e) {
            trial = false; // a server that does not know the name has no trial
        }
    }

    public String getVersion() {
        return version;
    }

    /** Whether the organisation is still to be made; for signed-in users. */
    public boolean isFirstRunDue() {
        if (!begun) {
            begun = !firstRun.isDue();
        }
        return !begun;
    }

    public boolean isTrial() {
        return trial;
    }
}
