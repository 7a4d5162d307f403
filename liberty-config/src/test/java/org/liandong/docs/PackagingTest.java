package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The archive has every feature that a setting can ask for (ADR 0048). */
class PackagingTest {
    private static final Path SERVER = Coverage.ROOT.resolve("liberty-config/server");
    private static final Pattern PLACE =
            Pattern.compile("<variable name=\"(database(?:\\.\\w+)?|(?:data|file)\\.directory)\"");
    private static final Pattern FEATURE = Pattern.compile("<feature>([^<]+)</feature>");

    @Test
    void T14_everyFeatureOfAnIncludeIsPacked() throws IOException {
        Set<String> packed = features(SERVER.resolve("server.xml"));
        packed.addAll(features(SERVER.resolve("packaging.xml")));
        try (Stream<Path> files = Files.walk(SERVER)) {
            Set<String> asked = files.filter(file -> file.toString().endsWith(".xml"))
                    .flatMap(file -> features(file).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(asked, packed);
        }
    }

    /** A variable of where data lie that the scripts do not know would be left out of a backup. */
    @Test
    void T12_backupAndRestoreReadTheServersVariables() throws IOException {
        for (String script : new String[] {"backup.sh", "restore.sh"}) {
            String text = Files.readString(SERVER.resolve(script));
            for (String include : new String[] {"server.xml", "database/derby.xml", "database/postgresql.xml"}) {
                Matcher variable = PLACE.matcher(Files.readString(SERVER.resolve(include)));
                while (variable.find()) {
                    String name = variable.group(1).toUpperCase(Locale.ROOT).replace('.', '_');
                    assertTrue(text.contains("${" + name + ":-"), script + " " + name);
                }
            }
        }
    }

    private static Set<String> features(Path file) {
        try {
            return FEATURE.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
