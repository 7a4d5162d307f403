package org.liandong.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.approval.design.Comparison;
import org.liandong.approval.design.Finding;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.matter.Matter;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Stop;
import org.liandong.approval.route.Voting;
import org.liandong.audit.AdminRole;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.check.CheckView;
import org.liandong.calendar.Limit;
import org.liandong.exchange.JobNote;
import org.liandong.exchange.JobSource;
import org.liandong.exchange.JobState;
import org.liandong.file.FileType;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.OutboxMessage;
import org.liandong.outbox.preference.Rhythm;
import org.liandong.outbox.robot.RobotKind;
import org.liandong.rule.Predicate;

/** Every sentence is there in both languages, and no other. */
class BundleTest {
    private static final Path EJB = Path.of("../ejb/src/main/java");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    /** Where session beans name the problem that they refuse with. */
    private static final Pattern THROWN = Pattern.compile("(?:super\\(Kind\\.\\w+,\\s*"
            + "|new (?:NotPermitted|Malformed|Rule)Exception\\(\\s*"
            + "|new FileRefusal\\(\\s*"
            + "|new InvalidInputException\\(\\s*(?:\"[^\"]*\"|[\\w.]+),\\s*"
            + "|new Problem\\([^,;]+,\\s*"
            + "|report\\([^,;]+,\\s*"
            + "|problems\\.add\\([^,;]+,\\s*"
            + "|choice\\(\"\\w+\",\\s*\\w+\\.class,\\s*"
            + "|new Once\\(\"\\w+\",\\s*)\"([a-z-]+)\"");

    private static final Pattern USED = Pattern.compile(
            "text\\['([\\w.-]+)'\\]|say\\.of\\('([\\w.-]+[\\w-])'[,)]|(?:of|done|warning|error)\\(\\s*\"([\\w-]+\\.[\\w.-]*\\w)\"");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertEquals(keys("messages"), keys("messages_en"));
    }

    /** Of two the last one would count, and nobody would see the first. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void noKeyStandsTwice(String bundle) throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                Files.readAllLines(Path.of("src/main/resources/" + bundle + ".properties")).stream()
                        .filter(line -> line.matches("[\\w.-]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void sentencesAreWellFormed(String bundle) throws IOException {
        assertAll(read(bundle).entrySet().stream().map(entry -> () -> {
            String sentence = (String) entry.getValue();
            assertFalse(sentence.isBlank(), () -> entry.getKey() + " says nothing");
            assertFalse(sentence.matches(".*[!！'].*"), () -> entry.getKey() + " shouts, or has a straight apostrophe");
            new MessageFormat(sentence);
        }));
    }

    @Test
    void everyProblemOfTheSessionBeansHasASentence() throws IOException {
        assertMissing(Set.of(), found(EJB, THROWN, "error."));
    }

    @Test
    void everyFindingOfTheChecksHasASentence() throws IOException {
        assertMissing(
                Set.of(), found(EJB, Pattern.compile("\"((?:RECORD|WORDS|JOURNAL|SEAL|AUDIT)_[A-Z]+)\""), "finding."));
    }

    @Test
    void everySentenceOfThePagesIsThere() throws IOException {
        Set<String> used = found(PAGES, USED, "");
        used.addAll(found(JAVA, USED, ""));
        assertMissing(Set.of(), used);
    }

    @Test
    void everyValueHasALabel() throws IOException {
        Set<String> labels = Stream.of(
                        labels("adminrole", AdminRole.values()),
                        labels("audit_kind", AuditRecord.Kind.values()),
                        labels("check_scope", CheckView.Scope.values()),
                        labels("check_state", CheckView.State.values()),
                        labels("level", Level.values()),
                        labels("matter_kind", Matter.Kind.values()),
                        labels("matter_todo", Matter.Kind.values()),
                        labels("rail", Level.values()),
                        labels("role", Role.values()),
                        labels("unitkind", UnitKind.values()),
                        labels("signing", Signing.values()),
                        labels("place", Place.values()),
                        labels("fallback", Fallback.values()),
                        labels("finding_kind", Finding.Kind.values()),
                        labels("aspect", Comparison.Aspect.values()),
                        labels("rule_is", Predicate.Operator.values()),
                        labels("limit_unit", Limit.Unit.values()),
                        labels("limit_anchor", Limit.Anchor.values()),
                        labels("limit_expiry", Limit.Expiry.values()),
                        labels("vote_of", Voting.Of.values()),
                        labels("vote_tie", Voting.Tie.values()),
                        labels("requeststate", RequestState.values()),
                        labels("standing", RequestState.values()),
                        labels("approvalaction", ApprovalAction.values()),
                        labels("timeline", JournalAction.values()),
                        labels("reason", Stop.Reason.values()),
                        labels("filetype", FileType.values()),
                        labels("outbox_message", OutboxMessage.Kind.values()),
                        labels("message_kind", OutboxMessage.Kind.values()),
                        labels("message_channel", OutboxMessage.Channel.values()),
                        labels("message_group", MessageGroup.values()),
                        labels("rhythm", Rhythm.values()),
                        labels("robot_kind", RobotKind.values()),
                        labels("filekind", FileKind.values()),
                        labels("importmode", ImportMode.values()),
                        labels("jobstate", JobState.values()),
                        labels("jobsource", JobSource.values()),
                        labels("jobnote", JobNote.values()),
                        columns("exchange_column"),
                        columns("exchange_hint"))
                .flatMap(label -> label)
                .collect(Collectors.toSet());
        assertMissing(Set.of(), labels);
    }

    @Test
    void everyFactOfUnitsHasAName() throws IOException {
        Pattern code = Pattern.compile("(?s)implements UnitFacts \\{.*?String code\\(\\) \\{\\s*return \"([a-z-]+)\"");
        assertMissing(Set.of(), found(EJB, code, "unit_fact."));
    }

    /** Text belongs into the bundles; the name of the language itself is the one exception. */
    @Test
    void pagesHoldNoChinese() throws IOException {
        Set<String> literal = found(PAGES, Pattern.compile("(\\p{IsHan}+)"), "");
        literal.remove("中文");
        literal.remove("印章红");
        assertEquals(Set.of(), literal);
    }

    private static void assertMissing(Set<String> expected, Set<String> used) throws IOException {
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(keys("messages"));
        assertEquals(expected, missing);
    }

    private static Stream<String> columns(String prefix) {
        return Stream.of(FileKind.values())
                .flatMap(kind -> kind.columns().stream().map(column -> prefix + "." + kind + "." + column.name()));
    }

    private static Stream<String> labels(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> prefix + "." + value.name());
    }

    private static Set<String> found(Path root, Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(BundleTest::isText).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            found.add(prefix + matcher.group(group));
                        }
                    }
                }
            }
        }
        assertFalse(found.isEmpty(), () -> "nothing found in " + root.toAbsolutePath());
        return found;
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|xhtml|js|css)");
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/" + bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
