package org.liandong.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.organisation.OrgUnit;

/** The matrix names every operation that there is (T2). */
class MatrixTest {
    /** Beans that say nothing to anybody: they serve other beans, on the caller's behalf or on nobody's. */
    private static final Set<String> INNER = Set.of(
            "Administrators",
            "AuditService",
            "CurrentUser",
            "DeadlineReader", // asks for a secret, not for a user
            "ExportClaims",
            "ExportRunner",
            "Folding",
            "ImportRunner",
            "IndexBatch",
            "JobClaims",
            "JobNews",
            "Deadlines",
            "LetterDesk",
            "NewcomerService", // enters the caller himself, grants nothing
            "Overdue",
            "SeatTurn",
            "Sender",
            "SendingClaims",
            "SignIns",
            "StampKeys",
            "Synchronisation",
            "UnitAdministrators",
            "Urging");

    /** They answer about nobody but the caller and refuse nobody. */
    private static final Set<String> SILENT = Set.of(
            "DeputyService.findMine",
            "DeputyService.findOthers",
            "ImportService.findMine",
            "InboxService.page",
            "MessageService.findMine",
            "MyDataService.find",
            "MyDataService.findPosts",
            "PhraseService.findMine",
            "SearchService.find");

    @Test
    void T2_everyOperationOfASessionBeanIsInTheMatrix() throws Exception {
        Set<String> written = new TreeSet<>();
        Matrix.read().operations().forEach(operation -> written.add(operation.split("#")[0]));
        Set<String> there = new TreeSet<>();
        for (Class<?> bean : sessionBeans()) {
            if (!INNER.contains(bean.getSimpleName())) {
                assertTrue(bean.isAnnotationPresent(RolesAllowed.class), bean + " lets everybody in");
                operations(bean).forEach(there::add);
            }
        }
        assertEquals(there, written);
    }

    /** What can be refused or is administration stands in the auditor's list in words (T8). */
    @Test
    void T8_theAuditorReadsEveryOperationInWords() throws IOException {
        Matrix matrix = Matrix.read();
        for (String language : List.of("messages", "messages_en")) {
            String words = Files.readString(Path.of("..", "web", "src", "main", "resources", language + ".properties"));
            assertEquals(
                    List.of(),
                    matrix.operations().stream()
                            .filter(operation -> !matrix.permits(operation, "nobody", null))
                            .map(operation -> operation.split("#")[0])
                            .filter(operation -> !SILENT.contains(operation))
                            .filter(operation -> !words.contains("audit_operation." + operation + "="))
                            .distinct()
                            .toList());
        }
    }

    private static Stream<String> operations(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .map(name -> bean.getSimpleName() + "." + name);
    }

    private static List<Class<?>> sessionBeans() throws IOException, URISyntaxException {
        Path place = Path.of(OrgUnit.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            return sessionBeans(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return sessionBeans(jar.getPath("/"));
        }
    }

    private static List<Class<?>> sessionBeans(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(MatrixTest::load)
                    .filter(type -> type.isAnnotationPresent(Stateless.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MatrixTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
