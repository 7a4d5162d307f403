package org.liandong.test;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;

/**
 * Signs a trial user in for a part of an {@code *IT}: inject it, then {@code caller.as("uni1-head", () -> …)}. It works
 * because Arquillian's servlet runs the test within a request.
 */
@RequestScoped
public class Caller {

    @Inject
    private HttpServletRequest request;

    /** Does the work as that user and gives its result. */
    public <T> T as(String user, Callable<T> work) throws Exception {
        login(user);
        try {
            return work.call();
        } finally {
            request.logout();
        }
    }

    private void login(String user) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        request.login(user, "demo");
    }
}
