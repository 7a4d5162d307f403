package org.liandong.organisation.newcomer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    @Test
    void T3_theyStandInThePrincipalBesideTheCallers() {
        assertEquals(
                Optional.of(new Claims("N 1+1", "李&来", "u1/x")),
                Claims.of(Stream.of(
                        "uni1-head", "urn:liandong:person?staff_no=N+1%2B1&name=%E6%9D%8E%26%E6%9D%A5&unit=u1%2Fx")));
        assertEquals(Optional.empty(), Claims.of(Stream.of("uni1-head", "staff_no=1&name=2&unit=3")));
        assertEquals(Optional.empty(), Claims.of(Stream.empty()));
    }

    @Test
    void T3_blanksAroundThemAreNoPart() {
        assertEquals(Optional.of(new Claims("N1", "李新来", "u1")), new Claims(" N1 ", "李新来 ", "\tu1").checked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "staff_no=N1",
                "staff_no=N1&name=&unit=u1",
                "staff_no=N1&name=%&unit=u1",
                "staff_no=N1&name=a%0Ab&unit=u1",
                "staff_no=N1&name=a%00b&unit=u1",
                "staff_no=N1&name=%E2%80%AEb&unit=u1",
                "staff_no=12345678901234567890123456789012345678901&name=a&unit=u1",
                "=&&=&staff_no"
            })
    void T3_nothingIsMadeOfWhatCannotBeKept(String form) {
        assertEquals(
                Optional.empty(),
                Claims.of(Stream.of("urn:liandong:person?" + form)).flatMap(Claims::checked));
    }
}
