package org.liandong.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.common.start.Finding;

@DisplayName("T1: a trial listens on the loopback address only")
class TrialSettingsTest {
    private static final String OUTSIDE = "https://ld.example.edu/liandong";

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "::1"})
    void starts(String host) {
        assertEquals(List.of(), TrialCheck.look(new TrialSettings("true", host), "http://localhost:9080/liandong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0.0.0.0", "10.0.0.7", "liandong.example.edu.cn", "localhost.example.cn", ""})
    void refuses(String host) {
        Finding finding =
                TrialCheck.look(new TrialSettings("TRUE", host), OUTSIDE).get(0);
        String sentence = finding.sentence();
        assertTrue(finding.refuses() && sentence.contains("拒绝启动") && sentence.contains("refuses to start"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", ""})
    void listensAnywhereWhenItIsNoTrial(String trial) {
        assertEquals(List.of(), TrialCheck.look(new TrialSettings(trial, "*"), OUTSIDE));
    }

    @Test
    void T14_refusesWhatIsNeitherTrueNorFalse() {
        assertTrue(
                TrialCheck.look(new TrialSettings("yes", "*"), OUTSIDE).get(0).refuses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:9080/liandong", "https://127.0.0.1/liandong", "ld.example.edu", "http://a b"})
    void T14_papersNeedAnAddressThatOthersReach(String address) {
        List<Finding> findings = TrialCheck.look(new TrialSettings("false", "*"), address);
        assertEquals(1, findings.size());
        assertTrue(!findings.get(0).refuses() && findings.get(0).sentence().contains("PUBLIC_ADDRESS"));
    }

    @Test
    void whoIsKnownFromTheTrialIsInIt() throws Exception {
        try (BufferedReader people = new BufferedReader(TrialProvince.open("people.csv"))) {
            assertTrue(people.lines().anyMatch(line -> line.contains("," + TrialProvince.KNOWN + ",")));
        }
    }
}
