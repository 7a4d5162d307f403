package org.liandong.approval.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.approval.Fixture;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;

/** The rail 班—院—校—省 as rows keep it. */
class RailTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, CLASS, HWWW",
        "RUNNING, FACULTY, PHWW",
        "RUNNING, UNIVERSITY, PPHW",
        "RUNNING, PROVINCE, PPPH",
        "RETURNED, UNIVERSITY, HWRW",
        "APPROVED, PROVINCE, PPPP",
        "REJECTED, UNIVERSITY, PPXW"
    })
    void showsWhereItStands(RequestState state, Level here, String expected) {
        assertEquals(expected, Rail.at(Fixture.fourLevel(), Fixture.chain(), here, state));
    }

    @ParameterizedTest
    @CsvSource({"UNIVERSITY, OOHW", "PROVINCE, OOPH"})
    void A3_levelsBelowTheOriginAreNotOnTheRoute(Level here, String expected) {
        Chain fromUniversity = Fixture.chain(Fixture.province(), Fixture.university());
        assertEquals(expected, Rail.at(Fixture.fourLevel(), fromUniversity, here, RequestState.RUNNING));
    }

    @ParameterizedTest
    @CsvSource({"PPHW, PPWW", "HWWW, WWWW"})
    void haltedRequestWaitsNowhere(String before, String after) {
        assertEquals(after, Rail.halted(before));
    }
}
