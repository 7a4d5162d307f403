package org.liandong.organisation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.liandong.organisation.TreeFollower;

/** Everybody who follows what becomes of units. */
@ApplicationScoped
class Followers {
    @Inject
    @Any
    private Instance<TreeFollower> followers;

    void tell(Consumer<TreeFollower> what) {
        followers.forEach(what);
    }
}
