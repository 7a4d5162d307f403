package org.liandong.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.liandong.paper.VerificationService;
import org.liandong.paper.VerificationService.Answer;

/** Is a paper genuine? Open to everybody. */
@Named
@RequestScoped
public class VerifyPage {
    private static final int SLOW_DOWN = 429;

    @Inject
    private VerificationService verification;

    @Inject
    private Pace pace;

    private String code;
    private String file;
    private Answer answer;
    private boolean slow;

    public void load() {
        if (code == null || code.isBlank()) {
            return;
        }
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        if (pace.allows("look", request.getRemoteAddr(), Pace.LOOKS)) {
            String sent = (String) request.getAttribute(VerifyServlet.HASH);
            answer = verification.verify(code, sent).orElse(null);
        } else {
            slow = true;
            context.setResponseStatus(SLOW_DOWN);
        }
    }

    /** Something was asked. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public boolean isSlow() {
        return slow;
    }

    /** Why a file was not looked at: none was sent, it is too large, or too many were sent; empty where it was. */
    public String problem() {
        return file != null && file.matches("none|large|slow") ? file : "";
    }

    public Answer answer() {
        return answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
