package org.liandong;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The floors of house.md from the ground up: a component imports only from lower ones, and each has its floor. */
final class Floors extends ArchCondition<JavaClass> {
    private static final String PRODUCT = "org.liandong.";
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("common"),
            Set.of("audit", "file", "rule"),
            Set.of("organisation"),
            Set.of("calendar", "outbox", "form"),
            Set.of("approval"),
            Set.of("dispatch", "search", "report", "exchange"),
            Set.of("works", "media", "team", "resource", "policy", "notice", "review", "paper"),
            Set.of("programme", "plan", "concern", "survey"),
            Set.of("evaluation", "statistics", "portal"),
            Set.of("trial"));

    Floors() {
        super("import only from lower floors");
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        int floor = floor(from);
        if (floor < 0) {
            events.add(SimpleConditionEvent.violated(from, from.getName() + " is in a component that has no floor"));
        }
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
            JavaClass to = dependency.getTargetClass();
            boolean other = to.getName().startsWith(PRODUCT) && !component(to).equals(component(from));
            if (other && floor(to) >= floor) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static int floor(JavaClass type) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(component(type))) {
                return floor;
            }
        }
        return -1;
    }

    private static String component(JavaClass type) {
        return type.getPackageName().startsWith(PRODUCT)
                ? type.getPackageName().substring(PRODUCT.length()).split("\\.")[0]
                : "";
    }
}
