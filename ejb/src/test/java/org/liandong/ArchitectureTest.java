package org.liandong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.audit.Administrators;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.ClockProducer;

/** What holds the house together (house.md), and what is deliberately not built (domain.md). */
@AnalyzeClasses(packages = "org.liandong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FIGURES_ABOUT_PERSONS =
            "(?i).*(score|rating|rank|grade|point|follower|fans|like|reads|views|online|behaviou?r|opinion|profile|portrait|tag).*";

    @ArchTest
    static final ArchRule components_import_only_from_lower_floors =
            classes().should(new Floors()).because("house.md lists the floors");

    @ArchTest
    static final ArchRule no_circles_between_components =
            slices().matching("org.liandong.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_nothing_of_the_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.liandong.web..");

    /** The EAR runs on any server of Jakarta EE 10: persistence and pages are asked by their standard only. */
    @ArchTest
    static final ArchRule T14_nothing_is_asked_that_only_one_server_has = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.ibm..",
                    "io.openliberty..",
                    "org.eclipse.persistence..",
                    "org.eclipse.microprofile..",
                    "com.sun..",
                    "sun..",
                    "org.apache.derby..",
                    "org.postgresql..",
                    "org.jboss..",
                    "org.glassfish..");

    @ArchTest
    static final ArchRule clocks_are_injected = fields().that()
            .haveRawType(Clock.class)
            .should()
            .beAnnotatedWith(Inject.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that(are(DescribedPredicate.not(belongToAnyOf(ClockProducer.class))))
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("the time is taken from the system", ArchitectureTest::asksSystem))
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule T1_who_asks_for_an_administrator_records_the_refusal = classes()
            .that(DescribedPredicate.describe("require an administrator", ArchitectureTest::requiresAdministrator))
            .should()
            .beAnnotatedWith(RefusalsAudited.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule enums_are_stored_as_strings = fields().that(
                    DescribedPredicate.describe("are enums of entities", ArchitectureTest::isStoredEnum))
            .should(Conditions.fields("be @Enumerated(STRING)", ArchitectureTest::isStoredAsString));

    @ArchTest
    static final ArchRule B3_a_person_is_numbers_and_names_only = noFields()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleName("Person")
            .should()
            .haveNameMatching(FIGURES_ABOUT_PERSONS);

    @ArchTest
    static final ArchRule B3_no_blobs_about_persons_or_anything = noFields()
            .should()
            .beAnnotatedWith(Lob.class)
            .orShould(Conditions.fields(
                    "hold bytes of an entity",
                    field -> isEntity(field.getOwner()) && field.getRawType().isEquivalentTo(byte[].class)));

    @ArchTest
    static final ArchRule B2_what_goes_down_addresses_units_never_persons = noClasses()
            .that(DescribedPredicate.describe("are entities", ArchitectureTest::isEntity))
            .and()
            .resideInAnyPackage("org.liandong.dispatch..", "org.liandong.plan..", "org.liandong.concern..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.liandong.organisation.Person")
            .allowEmptyShould(true);

    @ArchTest
    static void every_package_has_its_specification(com.tngtech.archunit.core.domain.JavaClasses classes)
            throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/liandong"))) {
            List<Path> without = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), without);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean asksSystem(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getName();
        boolean now = owner.getPackageName().equals("java.time")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.isEquivalentTo(Clock.class) && method.matches("system.*|tick.*")
                || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
        return now || system;
    }

    private static boolean requiresAdministrator(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Administrators.class)
                        && call.getName().equals("require"));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static boolean isStoredEnum(JavaField field) {
        return isEntity(field.getOwner())
                && field.getRawType().isEnum()
                && !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
    }

    private static boolean isStoredAsString(JavaField field) {
        return field.tryGetAnnotationOfType(Enumerated.class)
                .filter(stored -> stored.value() == EnumType.STRING)
                .isPresent();
    }
}
