package org.liandong.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HTTP by hand: no client would send what is sent here. One connection for each call. */
final class Wire {
    /** The server ended the connection without a word, as it may when a body is too large to be read. */
    static final int NO_ANSWER = 0;

    private static final int PATIENCE = 60_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** What came back; names of headers in lower case. */
    record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The header, several of them with commas between; empty when there is none. */
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        String type() {
            return header("content-type").replaceAll(";.*", "").strip();
        }
    }

    /** Sends these bytes and gives the answer; a head of several lines must end as HTTP wants it. */
    Answer send(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            try {
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
                out.flush();
            } catch (IOException refusedBeforeItsEnd) {
                return orNone(in);
            }
            return orNone(in);
        }
    }

    private static Answer orNone(InputStream in) {
        try {
            return read(in);
        } catch (IOException ended) {
            return new Answer(NO_ANSWER, Map.of(), new byte[0]);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String first = line(in);
        int status = Integer.parseInt(first.split(" ")[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(), name -> new ArrayList<>())
                    .add(parts.length < 2 ? "" : parts[1].strip());
        }
        if (status < 200) {
            return read(in);
        }
        return new Answer(status, headers, body(in, headers));
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = size(in); size > 0; size = size(in)) {
                all.write(in.readNBytes(size));
                line(in);
            }
            return all.toByteArray();
        }
        List<String> length = headers.get("content-length");
        return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length.get(0)));
    }

    private static int size(InputStream in) throws IOException {
        String line = line(in);
        return line.isEmpty() ? 0 : Integer.parseInt(line.replaceAll(";.*", "").strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
