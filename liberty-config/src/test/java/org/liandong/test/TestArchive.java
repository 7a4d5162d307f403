package org.liandong.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What an {@code *IT} deploys: the built EAR with a web module of tests in the place of its own. What a test uses of the test tree goes
 * along by itself, found in its class file.
 */
public final class TestArchive {

    /** The name of the one archive of all container tests, which stays in its server as long as the JVM lives. */
    static final String SHARED = "liandong-it.ear";

    /** Answers as soon as the web module does. */
    static final String FIRST_PAGE = "liandong-it/ready.txt";

    private static final Path CLASSES = ServerDirectory.TARGET.resolve("test-classes");
    private static final Pattern OUR_CLASS = Pattern.compile("org/liandong/[\\w/$]+");
    /** What stands in the file of a class that calls {@link #alone}: the types of its parameters, which no other method here has. */
    private static final String CALLS_ALONE = "(Ljava/lang/Class;[Ljava/lang/Class;)Lorg/jboss/shrinkwrap/";

    /** Works outside the server, and knows what is not in it. */
    private static final String OUTSIDE = nameOf(TestArchive.class);

    private static final StringAsset ALL_BEANS = new StringAsset(
            "<beans bean-discovery-mode=\"all\" version=\"4.0\"" + " xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"/>");

    private TestArchive() {}

    /** The archive with all container tests: the usual one. They share a server and its database, in any order. */
    public static EnterpriseArchive shared() {
        return archive(SHARED, withWhatTheyUse(sharingTests()), Set.of());
    }

    /**
     * An archive for one test alone, which gets a server and a database of its own while its class runs.
     *
     * @param replacements beans in a library of the EAR, for example an {@code @Alternative @Priority} producer in the place of one of
     *     the product; the test reaches only what is public in them, since they have another class loader
     */
    public static EnterpriseArchive alone(Class<?> test, Class<?>... replacements) {
        var beans =
                withWhatTheyUse(Stream.of(replacements).map(TestArchive::nameOf).toList());
        var tests = withWhatTheyUse(List.of(nameOf(test)));
        tests.removeAll(beans);
        return archive(test.getSimpleName().toLowerCase() + ".ear", tests, beans);
    }

    private static EnterpriseArchive archive(String name, Set<String> tests, Set<String> beans) {
        var war = ShrinkWrap.create(WebArchive.class, "liandong-it.war")
                .addAsWebResource(new StringAsset("ready"), "ready.txt")
                .addAsResource("authority")
                .addAsWebInfResource(ALL_BEANS, "beans.xml");
        tests.forEach(each -> war.add(asset(each), "WEB-INF/classes/" + each + ".class"));
        var ear = ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(ServerDirectory.EAR.toFile())
                .as(EnterpriseArchive.class);
        ear.delete(ArchivePaths.create("liandong-web.war"));
        // names the module that was just taken out; without it the server finds the modules by itself
        ear.delete(ArchivePaths.create("META-INF/application.xml"));
        if (!beans.isEmpty()) {
            var library = ShrinkWrap.create(JavaArchive.class, "replacements.jar")
                    .addAsManifestResource(ALL_BEANS, "beans.xml");
            beans.forEach(each -> library.add(asset(each), each + ".class"));
            ear.addAsLibrary(library);
        }
        return ear.addAsModule(war);
    }

    /** These classes and, from one to the next, all of the test tree whose names stand in them. */
    private static Set<String> withWhatTheyUse(Collection<String> classes) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            var name = open.pop();
            if (!name.equals(OUTSIDE) && Files.exists(file(name)) && found.add(name)) {
                OUR_CLASS.matcher(content(name)).results().forEach(used -> open.push(used.group()));
            }
        }
        return found;
    }

    /** All container tests but those that are alone: what they bring along would replace beans of the product here too. */
    private static List<String> sharingTests() {
        try (var all = Files.walk(CLASSES)) {
            return all.map(each -> CLASSES.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> each.endsWith("IT.class"))
                    .map(each -> each.substring(0, each.length() - ".class".length()))
                    .filter(each -> !content(each).contains(CALLS_ALONE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class file keeps names as they are, between bytes of which none belongs to a name. */
    private static String content(String name) {
        try {
            return Files.readString(file(name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static Path file(String name) {
        return CLASSES.resolve(name + ".class");
    }

    private static FileAsset asset(String name) {
        return new FileAsset(file(name).toFile());
    }
}
