package org.liandong.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.web.gate.SignedIn;

/** Signs out: container and session; the browser forgets what was typed. */
public class SignOutServlet extends HttpServlet {
    @Inject
    private transient AuditService audit;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getUserPrincipal() != null) {
            audit.record(AuditRecord.Kind.SIGN_OUT, "sign-out", null);
        }
        signedIn.leave(request, response);
        if (!response.isCommitted()) { // a server may have led on to the provider already
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?out=1");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
