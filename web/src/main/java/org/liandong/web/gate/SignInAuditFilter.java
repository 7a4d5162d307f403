package org.liandong.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;

/** Records the first page of somebody's session in the audit: the container signs people in without telling anybody (T8). */
public class SignInAuditFilter extends HttpFilter {
    private static final String SIGNED_IN = "org.liandong.signed-in";

    @Inject
    private transient AuditService audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String user = request.getRemoteUser();
        if (user != null && !user.equals(request.getSession().getAttribute(SIGNED_IN))) {
            audit.record(AuditRecord.Kind.SIGN_IN, "sign-in", null);
            request.getSession().setAttribute(SIGNED_IN, user);
        }
        chain.doFilter(request, response);
    }
}
