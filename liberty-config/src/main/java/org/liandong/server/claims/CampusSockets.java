package org.liandong.server.claims;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Sockets over TLS that trust what {@code <ssl id="campus">} of the server trusts; JNDI makes them by this class's name. */
public final class CampusSockets extends SocketFactory {
    private static final String HELPER = "com.ibm.websphere.ssl.JSSEHelper";

    private final SocketFactory server;

    private CampusSockets(SocketFactory server) {
        this.server = server;
    }

    /** The server's helper is an interface that the build does not have: it is asked by name. */
    public static SocketFactory getDefault() {
        try {
            Class<?> helper = Class.forName(HELPER);
            Object sockets = helper.getMethod(
                            "getSSLSocketFactory",
                            String.class,
                            java.util.Map.class,
                            Class.forName("com.ibm.websphere.ssl.SSLConfigChangeListener"))
                    .invoke(helper.getMethod("getInstance").invoke(null), "campus", null, null);
            return new CampusSockets((SocketFactory) sockets);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return server.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return server.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return server.createSocket(host, port, from, fromPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return server.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return server.createSocket(host, port, from, fromPort);
    }
}
