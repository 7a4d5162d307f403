package org.liandong.organisation.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInCheckTest {
    @ParameterizedTest
    @CsvSource({"30m, 1800", "8h, 28800", "1h30m, 5400", "20s, 20"})
    void T4_timesAsTheServerTakesThem(String text, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), SignInSettings.time(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "m", "0m", "-1h", "soon"})
    void T14_whatIsNoTimeIsSaid(String text) {
        assertTrue(SignInCheck.look(text, "8h", "0").get(0).sentence().contains("SESSION_TIMEOUT"));
        assertTrue(SignInCheck.look("30m", text, "0").get(0).sentence().contains("SESSION_LIMIT"));
    }

    @Test
    void T14_minutesAreANumber() {
        assertEquals(List.of(), SignInCheck.look("30m", "8h", "15"));
        assertTrue(SignInCheck.look("30m", "8h", "15m").get(0).sentence().contains("SIGN_IN_AGAIN"));
    }
}
