package org.liandong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A sign-in that the container ended under an Ajax call: the answer sends the browser to the page it came from, which asks to sign in and
 * then shows the same page again.
 */
public class AjaxSignInFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Ways.isAjax(request)) {
            Ways.lead(request, response, Ways.page(request));
        } else {
            chain.doFilter(request, response);
        }
    }
}
