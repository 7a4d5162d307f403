package org.liandong.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What surefire and failsafe reported in this build. A class is known by the name of its file, since a report's own
 * {@code classname} may be a display name; a method by its name up to the parameters and the number of a parameterised call.
 */
final class Reports {
    private static final List<String> FOLDERS = List.of(
            "ejb/target/surefire-reports",
            "web/target/surefire-reports",
            "liberty-config/target/surefire-reports",
            "liberty-config/target/failsafe-reports");

    /**
     * How often a method ran, and how it went wrong where it did.
     *
     * @param faults of each run that did not come well to its end, the first line of what was said
     */
    record Runs(int all, List<String> faults) {
        private Runs and(Runs other) {
            return new Runs(
                    all + other.all,
                    Stream.concat(faults.stream(), other.faults.stream()).toList());
        }
    }

    private final Map<String, Map<String, Runs>> classes = new HashMap<>();

    static Reports read() throws IOException, SAXException, ParserConfigurationException {
        Reports reports = new Reports();
        for (String folder : FOLDERS) {
            for (Path file : files(Coverage.ROOT.resolve(folder))) {
                reports.add(file);
            }
        }
        return reports;
    }

    /** The runs of a method, one entry for each report of its class: container tests have one per database. */
    List<Runs> of(String fullName, String method) {
        List<Runs> runs = new ArrayList<>();
        classes.forEach((name, methods) -> {
            if (name.equals(fullName) || name.startsWith(fullName + "-")) {
                runs.add(methods.getOrDefault(method, new Runs(0, List.of())));
            }
        });
        return runs;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }

    private void add(Path file) throws IOException, SAXException, ParserConfigurationException {
        String name = file.getFileName().toString();
        Map<String, Runs> methods = new HashMap<>();
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            methods.merge(test.getAttribute("name").split("[(\\[{]")[0].strip(), new Runs(1, faults(test)), Runs::and);
        }
        classes.put(name.substring("TEST-".length(), name.length() - ".xml".length()), methods);
    }

    private static List<String> faults(Element test) {
        return Stream.of("failure", "error", "skipped")
                .map(how -> test.getElementsByTagName(how).item(0))
                .filter(Objects::nonNull)
                .map(fault -> fault.getNodeName() + " "
                        + fault.getTextContent()
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse(((Element) fault).getAttribute("message")))
                .toList();
    }
}
