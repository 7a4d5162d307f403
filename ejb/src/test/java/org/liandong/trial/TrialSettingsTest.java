package org.liandong.trial;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T1: a trial listens on the loopback address only")
class TrialSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "::1"})
    void starts(String host) {
        assertDoesNotThrow(() -> new TrialSettings(true, host).requireLoopback());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0.0.0.0", "10.0.0.7", "liandong.example.edu.cn", "localhost.example.cn", ""})
    void refuses(String host) {
        String sentence = assertThrows(
                        IllegalStateException.class, () -> new TrialSettings(true, host).requireLoopback())
                .getMessage();
        assertTrue(sentence.contains("拒绝启动") && sentence.contains("refuses to start"), sentence);
    }

    @Test
    void listensAnywhereWhenItIsNoTrial() {
        assertDoesNotThrow(() -> new TrialSettings(false, "*").requireLoopback());
    }
}
