package org.liandong.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matrix of who may do what, as it is written by hand (T2). */
public final class Matrix {
    /** Where a post is held, seen from the target; the last four hold none. */
    public static final List<String> COLUMNS = List.of(
            "own", "above", "root", "below", "beside", "none", "nobody", "system-admin", "security-admin", "auditor");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** Reads {@code authority/matrix.csv}. */
    public static Matrix read() {
        Matrix matrix = new Matrix();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Matrix.class.getResourceAsStream("/authority/matrix.csv"), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(lines::add);
            if (!lines.get(0).equals("operation," + String.join(",", COLUMNS))) {
                throw new IllegalStateException("columns of the matrix: " + lines.get(0));
            }
            lines.subList(1, lines.size()).forEach(matrix::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    private void add(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (cells.size() != COLUMNS.size() + 1 || rows.put(cells.get(0), cells.subList(1, cells.size())) != null) {
            throw new IllegalStateException("row of the matrix: " + line);
        }
    }

    /** Operations with their use behind #. */
    public List<String> operations() {
        return List.copyOf(rows.keySet());
    }

    /** Whether somebody may; {@code role} null where no post is held. */
    public boolean permits(String operation, String column, String role) {
        String cell = rows.get(operation).get(COLUMNS.indexOf(column));
        return role == null
                ? cell.equals("yes")
                : cell.equals("*") || Arrays.asList(cell.split(" ")).contains(role);
    }
}
