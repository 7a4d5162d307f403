package org.liandong;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition on fields from a predicate. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaField> fields(String description, Predicate<JavaField> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean satisfied = test.test(field);
                events.add(new SimpleConditionEvent(
                        field, satisfied, field.getFullName() + (satisfied ? ": does " : ": must ") + description));
            }
        };
    }
}
