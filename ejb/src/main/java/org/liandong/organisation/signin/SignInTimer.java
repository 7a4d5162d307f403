package org.liandong.organisation.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Names and addresses of failed sign-ins are gone ten minutes after they count no more, on every node (T7). The first start makes the key of
 * the stamps.
 */
@Singleton
@Startup
@DependsOn("Database")
public class SignInTimer {
    @Inject
    private Failures failures;

    @Inject
    private StampKeys keys;

    @PostConstruct
    void makeKey() {
        if (keys.find().isPresent()) {
            return;
        }
        try {
            keys.make();
        } catch (EJBException failed) {
            keys.find().orElseThrow(() -> failed); // another node was first
        }
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        failures.forgetOld();
    }
}
