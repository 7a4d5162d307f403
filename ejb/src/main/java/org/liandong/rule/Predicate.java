package org.liandong.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition as data (A5): comparisons joined by and, or, not. Nothing is true of an empty value except <em>is empty</em>. */
public sealed interface Predicate {
    /** Does it hold of these facts? */
    boolean test(Facts facts);

    /** Names of all values that it asks for. */
    Stream<String> names();

    /** What is compared how. */
    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        CONTAINS,
        EMPTY,
        NOT_EMPTY;

        /** Asks only whether there is a value. */
        public boolean isUnary() {
            return this == EMPTY || this == NOT_EMPTY;
        }
    }

    /** All of them hold; of none, that is so. */
    record And(List<Predicate> parts) implements Predicate {
        @Override
        public boolean test(Facts facts) {
            return parts.stream().allMatch(part -> part.test(facts));
        }

        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(Predicate::names);
        }
    }

    /** One of them holds. */
    record Or(List<Predicate> parts) implements Predicate {
        @Override
        public boolean test(Facts facts) {
            return parts.stream().anyMatch(part -> part.test(facts));
        }

        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(Predicate::names);
        }
    }

    /** It does not hold. */
    record Not(Predicate part) implements Predicate {
        @Override
        public boolean test(Facts facts) {
            return !part.test(facts);
        }

        @Override
        public Stream<String> names() {
            return part.names();
        }
    }

    /**
     * A field compared with a constant or with another field.
     *
     * @param value a text, a number or a date; null where {@code other} is given or nothing is needed
     * @param other name of another value; null for a constant
     */
    record Compare(String field, Operator operator, Object value, String other) implements Predicate {
        @Override
        public boolean test(Facts facts) {
            Optional<Object> left = facts.value(field);
            if (operator.isUnary()) {
                return left.isEmpty() == (operator == Operator.EMPTY);
            }
            Optional<Object> right = other == null ? Optional.ofNullable(value) : facts.value(other);
            return left.isPresent() && right.isPresent() && compare(left.get(), right.get());
        }

        @Override
        public Stream<String> names() {
            return Stream.of(field, other).filter(Objects::nonNull);
        }

        private boolean compare(Object left, Object right) {
            if (operator == Operator.CONTAINS) {
                return left.toString().contains(right.toString());
            }
            Optional<Integer> order = order(left, right);
            return switch (operator) {
                case EQUAL ->
                    order.map(sign -> sign == 0).orElse(left.toString().equals(right.toString()));
                case NOT_EQUAL ->
                    order.map(sign -> sign != 0).orElse(!left.toString().equals(right.toString()));
                case LESS -> order.filter(sign -> sign < 0).isPresent();
                case AT_MOST -> order.filter(sign -> sign <= 0).isPresent();
                case MORE -> order.filter(sign -> sign > 0).isPresent();
                case AT_LEAST -> order.filter(sign -> sign >= 0).isPresent();
                default -> throw new IllegalStateException(operator.name());
            };
        }

        /** Numbers and dates have an order among their own; texts have none. */
        private static Optional<Integer> order(Object left, Object right) {
            if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
                return Optional.of(a.compareTo(b));
            }
            if (left instanceof LocalDate a && right instanceof LocalDate b) {
                return Optional.of(a.compareTo(b));
            }
            return Optional.empty();
        }
    }
}
