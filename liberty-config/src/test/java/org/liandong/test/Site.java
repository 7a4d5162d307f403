package org.liandong.test;

/** Where the product is reached. */
public interface Site {
    /** Absolute address of a path within the application, for example {@code url("approval/inbox.xhtml")}. */
    String url(String path);
}
