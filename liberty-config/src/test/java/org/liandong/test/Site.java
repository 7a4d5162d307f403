package org.liandong.test;

import java.net.http.HttpClient;

/** Where the product is reached. */
public interface Site {
    /** Absolute address of a path within the application, for example {@code url("approval/inbox.xhtml")}. */
    String url(String path);

    /** Connections that trust its certificate. */
    default HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }
}
