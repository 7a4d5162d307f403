package org.liandong.organisation.signin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Names and addresses of failed sign-ins are gone ten minutes after they count no more, on every node (T7). */
@Singleton
@Startup
@DependsOn("Database")
public class SignInTimer {
    @Inject
    private Failures failures;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        failures.forgetOld();
    }
}
