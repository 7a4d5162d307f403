package org.liandong.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.common.BusinessException;

/** Holds the walls of the web module (house.md). */
@AnalyzeClasses(packages = "org.liandong.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {
    private static final String WEB = "org.liandong.web..";

    @ArchTest
    static final ArchRule NO_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .because("pages ask session beans, which check and scope");

    @ArchTest
    static final ArchRule NAMES_FOR_PAGES =
            classes().that().areAnnotatedWith(Named.class).should(haveOneMethodOfAName());

    @ArchTest
    static final ArchRule ONLY_WHAT_EJB_OFFERS = classes()
            .that()
            .resideInAPackage(WEB)
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are no part of the domain, or its session beans, records, enums, exceptions and values",
                    WebArchitectureTest::isOffered));

    /** The EAR runs on any server of Jakarta EE 10. */
    @ArchTest
    static final ArchRule T14_NOTHING_THAT_ONLY_ONE_SERVER_HAS = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.ibm..",
                    "io.openliberty..",
                    "org.eclipse.persistence..",
                    "com.sun..",
                    "sun..",
                    "org.jboss..",
                    "org.glassfish..");

    /** A server without MicroProfile ignores annotations that it does not know, and leaves the health check out. */
    @ArchTest
    static final ArchRule T14_MICROPROFILE_AT_THE_EDGE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .and()
            .resideOutsideOfPackages("org.liandong.web.api", "org.liandong.web.health")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule NO_ENTITY_IN_A_BEAN = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(WEB)
            .should()
            .notHaveRawType(
                    DescribedPredicate.describe("entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule NO_SESSION_BEANS_OF_OUR_OWN =
            noClasses().that().resideInAPackage(WEB).should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule VIEWS_SURVIVE_THE_NODE = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .implement(Serializable.class)
            .andShould(haveSerializableFields())
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices()
            .matching("org.liandong.web.(*)..")
            .should()
            .beFreeOfCycles();

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/liandong/web"))) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean isOffered(JavaClass type) {
        boolean ours = type.getPackageName().startsWith("org.liandong")
                && !type.getPackageName().startsWith("org.liandong.web");
        return !ours
                || type.isRecord()
                || type.isEnum()
                || type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAssignableTo(BusinessException.class)
                || !type.isAnnotatedWith(Entity.class) && type.getModifiers().contains(JavaModifier.FINAL)
                || type.getSimpleName().equals("FormData"); // its static parse only
    }

    private static ArchCondition<JavaClass> haveSerializableFields() {
        return new ArchCondition<>("have serialisable fields") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                bean.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                        .filter(field -> !field.isAnnotatedWith(Inject.class))
                        .filter(field -> !isSerializable(field))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " cannot be serialised")));
            }
        };
    }

    /** The expression language tries methods of one name in the order in which the JVM happens to list them, coercing what it is given (ADR 0055). */
    private static ArchCondition<JavaClass> haveOneMethodOfAName() {
        return new ArchCondition<>("have one method of a name") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                bean.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .collect(Collectors.groupingBy(JavaMethod::getName, Collectors.counting()))
                        .forEach((name, count) -> events.add(new SimpleConditionEvent(
                                bean, count == 1, bean.getName() + "." + name + ": " + count + " methods")));
            }
        };
    }

    private static boolean isSerializable(JavaField field) {
        return isSerializable(field.getType());
    }

    /** A collection counts when its elements do; what is injected is a proxy that does. */
    private static boolean isSerializable(JavaType type) {
        JavaClass raw = type.toErasure();
        boolean collection = raw.isAssignableTo(Collection.class) || raw.isAssignableTo(Map.class);
        if (collection && type instanceof JavaParameterizedType parameterized) {
            return parameterized.getActualTypeArguments().stream().allMatch(WebArchitectureTest::isSerializable);
        }
        return raw.isPrimitive() || raw.isAssignableTo(Serializable.class);
    }
}
