package org.liandong.organisation.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.liandong.organisation.Post;
import org.liandong.organisation.StaffFollower;

/** Everybody who follows who is in which post, and who has charge of what. */
@ApplicationScoped
class StaffFollowers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<StaffFollower> followers;

    /** Writes what has changed, so that they find it, and tells them. */
    void tell(Post post) {
        em.flush();
        followers.forEach(follower -> follower.staffed(post.id()));
    }
}
