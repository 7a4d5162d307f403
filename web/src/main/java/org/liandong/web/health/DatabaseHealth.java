package org.liandong.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.liandong.common.start.DatabaseDoor;

/** {@code /health/ready}: a server whose database does not answer gets no visitors. It says no more, since anybody may ask. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @Inject
    private DatabaseDoor door;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(door.answers()).build();
    }
}
