package org.liandong.organisation;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.liandong.audit.Administrators;
import org.liandong.common.NotPermittedException;

/** Who calls: the container's principal as a {@link Viewer}, found once per request. */
@Stateless
public class CurrentUser {
    @Resource
    private SessionContext context;

    @Inject
    private Administrators administrators;

    @Inject
    private Viewers viewers;

    @Inject
    private ViewerCache cache;

    /** One of the three administrators holds no post, whatever somebody has appointed him to (T1, A19). */
    public Viewer viewer() {
        return cache.get(
                context.getCallerPrincipal().getName(),
                login -> administrators.isAny() ? viewers.load(login).withoutPosts() : viewers.load(login));
    }

    /** Whether the account of the caller has ended, whoever vouched for the password: then {@link #viewer} throws (T1). */
    public boolean isAccountOver() {
        try {
            viewer();
            return false;
        } catch (AccountEndedException over) {
            return true;
        }
    }

    /** The caller was entered meanwhile: the next question finds him. */
    public void lookAgain() {
        cache.forget();
    }

    /** The caller, who must hold an appointment; anybody else is refused (T2). */
    public Viewer appointed() {
        Viewer viewer = viewer();
        if (!viewer.isAppointed()) {
            throw new NotPermittedException("no-appointment");
        }
        return viewer;
    }
}
