package org.liandong.web.gate;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.common.BusinessException;
import org.liandong.organisation.newcomer.Arrival;
import org.liandong.organisation.newcomer.Claims;
import org.liandong.organisation.newcomer.NewcomerService;

/**
 * With the first page of somebody's session he is entered as a person, if he is unknown and the campus says who he is (T3). Whatever comes
 * of it, he gets in.
 */
public class ArrivalFilter extends HttpFilter {
    /** In the session: what became of it, for the page that says why somebody can do nothing here. */
    private static final String ARRIVAL = "arrival";

    private static final String ARRIVED = "org.liandong.arrived";

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient NewcomerService newcomers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String user = request.getRemoteUser();
        if (user != null
                && request.isUserInRole("user")
                && !user.equals(request.getSession().getAttribute(ARRIVED))) {
            request.getSession().setAttribute(ARRIVED, user);
            request.getSession().setAttribute(ARRIVAL, arrive(user).name());
        }
        chain.doFilter(request, response);
    }

    private Arrival arrive(String user) {
        try {
            return newcomers.arrive(said(user));
        } catch (BusinessException meanwhile) {
            return Arrival.NOT_ENTERED;
        }
    }

    /** By whatever name he signs in, that is not what the campus says of him. */
    private Optional<Claims> said(String user) {
        Stream<String> principals =
                security.getPrincipalsByType(Principal.class).stream().map(Principal::getName);
        return Claims.of(principals.filter(name -> !name.equals(user)));
    }
}
