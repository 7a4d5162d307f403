package org.liandong.organisation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

@DisplayName("What spreadsheets call things, in Chinese and English (PLT-06)")
class WordsTest {
    @ParameterizedTest
    @CsvSource({"学院, FACULTY", "院系, FACULTY", "faculty, FACULTY", "FACULTY, FACULTY", "职能部门, DEPARTMENT", "领导小组, BODY"})
    void PLT06_kinds(String cell, UnitKind kind) {
        assertEquals(Optional.of(kind), Words.understand(UnitKind.class, cell));
    }

    @ParameterizedTest
    @CsvSource({"负责人, HEAD", "head, HEAD", "组长, CHAIR", "单位 管理员, UNIT_ADMIN"})
    void PLT06_roles(String cell, Role role) {
        assertEquals(Optional.of(role), Words.understand(Role.class, cell));
    }

    @Test
    void PLT06_whatNobodyKnowsIsNotGuessed() {
        assertEquals(Optional.empty(), Words.understand(UnitKind.class, "火星基地"));
        assertEquals(Optional.empty(), Words.understand(UnitKind.class, ""));
    }

    @Test
    @DisplayName("every value has its word, and what goes out is understood coming in")
    void PLT06_everyValueGoesOutAndComesIn() {
        Stream.of(UnitKind.values(), Level.values(), Role.values())
                .flatMap(Stream::of)
                .forEach(this::check);
    }

    private <E extends Enum<E>> void check(Enum<?> value) {
        assertTrue(Words.knows(value), value + " has no word");
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) value.getDeclaringClass();
        for (boolean chinese : List.of(true, false)) {
            assertEquals(Optional.of(value), Words.understand(type, Words.out(value, chinese)));
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    @DisplayName("the kind of a list is told by its headings, as they go out in both languages")
    void PLT06_kindOfAList(FileKind kind) {
        for (boolean chinese : List.of(true, false)) {
            assertEquals(Optional.of(kind), FileKind.of(kind.headings(chinese)));
        }
    }

    @Test
    void PLT06_anotherListIsNone() {
        assertEquals(Optional.empty(), FileKind.of(List.of("列名", "说明")));
        assertEquals(Optional.of(FileKind.UNITS), FileKind.of(List.of("name", "city", "level", "code", "ownership")));
        assertEquals(Optional.of(FileKind.PEOPLE), FileKind.of(List.of("工号（必填）", "姓名", "部门")));
    }
}
