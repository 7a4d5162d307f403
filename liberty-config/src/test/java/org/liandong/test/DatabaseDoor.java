package org.liandong.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port before the PostgreSQL of this JVM that is opened and shut: to a server behind it the database comes and goes. Shut at first. */
public final class DatabaseDoor implements AutoCloseable {
    private final int port = ServerUnderTest.freePort();
    private final Set<Socket> through = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    int port() {
        return port;
    }

    public void open() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            run(() -> welcome(door));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever is through is cut off, and nobody else comes. */
    public void shut() {
        try {
            door.close();
            for (var each : through) {
                each.close();
            }
            through.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (door != null) {
            shut();
        }
    }

    private void welcome(ServerSocket open) throws IOException {
        while (true) {
            var here = open.accept();
            var there = new Socket(InetAddress.getLoopbackAddress(), PostgresUnderTest.port());
            through.add(here);
            through.add(there);
            run(() -> carry(here.getInputStream(), there.getOutputStream()));
            run(() -> carry(there.getInputStream(), here.getOutputStream()));
        }
    }

    private static void carry(InputStream from, OutputStream to) throws IOException {
        try (from;
                to) {
            from.transferTo(to);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Until the sockets are closed. */
    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // that is how it ends
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
