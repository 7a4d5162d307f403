package org.liandong.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.approval.request.RequestState;
import org.liandong.common.InvalidInputException;

class SearchFilterTest {
    @Test
    void A18_anAddressSaysTheFilterAndTheFilterTheAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", " 清朗  jsj ");
        parameters.put("unit", "1042");
        parameters.put("route", "four-level");
        parameters.put("state", "running");
        parameters.put("from", "2025-11-01");
        parameters.put("to", "2025-11-30");
        parameters.put("sort", "oldest");
        parameters.put("field.task", "HN01");
        parameters.put("after", "17");
        SearchFilter filter = SearchFilter.of(parameters);
        assertEquals(List.of("清朗", "jsj"), filter.words());
        assertEquals(RequestState.RUNNING, filter.state());
        assertEquals(LocalDate.of(2025, 11, 30), filter.to());
        assertEquals(Map.of("task", "HN01"), filter.fields());
        assertEquals(
                "q=%E6%B8%85%E6%9C%97++jsj&unit=1042&route=four-level&state=running&from=2025-11-01&to=2025-11-30&field.task=HN01&sort=oldest",
                filter.query());
        assertEquals(filter, org.liandong.search.export.Kept.filter(filter.query()), "and back");
    }

    @Test
    void A18_whatIsEmptySaysNothing() {
        assertEquals(SearchFilter.ALL, SearchFilter.of(Map.of("q", " ", "state", "", "from", "", "field.task", " ")));
        assertEquals("", SearchFilter.ALL.query());
        assertTrue(SearchFilter.ALL.words().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "unit, x, unit search-unit",
        "state, DRAFT, state search-state",
        "state, gone, state search-state",
        "from, 2025-02-30, from search-day",
        "from, +12025-01-01, from search-day",
        "to, 1.1.2025, to search-day",
        "sort, title, sort search-sort",
        "q, a b c d e f, q search-words",
        "field.a b, x, field. search-field"
    })
    void T6_whatIsWrongIsNamed(String name, String value, String problem) {
        var refused = assertThrows(InvalidInputException.class, () -> SearchFilter.of(Map.of(name, value)));
        assertEquals(
                problem,
                refused.problems().get(0).field() + " "
                        + refused.problems().get(0).key());
    }

    @Test
    void T6_whatIsTooLongToBeKeptIsSaid() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            parameters.put("field.f" + i, "字".repeat(200));
        }
        var refused = assertThrows(InvalidInputException.class, () -> SearchFilter.of(parameters));
        assertEquals("search-long", refused.problems().get(0).key());
    }

    @Test
    void T6_allThatIsWrongIsSaidAtOnce() {
        var refused = assertThrows(
                InvalidInputException.class,
                () -> SearchFilter.of(Map.of("from", "2025-12-01", "to", "2025-11-01", "q", "x".repeat(101))));
        assertEquals(2, refused.problems().size(), refused.problems().toString());
    }
}
