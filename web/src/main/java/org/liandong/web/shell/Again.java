package org.liandong.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets a user sign in again before something final; carried out by the gate, which knows how. */
public interface Again {
    /** Signs out; gives where to go to sign in and come back to that page. */
    String signInAgain(HttpServletRequest request, HttpServletResponse response, String page) throws ServletException;
}
