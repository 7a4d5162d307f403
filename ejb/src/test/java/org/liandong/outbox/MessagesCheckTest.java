package org.liandong.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.common.start.Finding;

class MessagesCheckTest {
    private static final Optional<OutboxSettings.MailServer> MAIL =
            Optional.of(new OutboxSettings.MailServer("mail", 25, "", "", "liandong@mail", "none"));
    private static final Optional<OutboxSettings.MailServer> NONE = Optional.empty();

    @Test
    void T14_mailWithoutAnAddressForLinksIsSaid() {
        Finding finding =
                MessagesCheck.look(new OutboxSettings(MAIL, "", List.of())).get(0);
        assertFalse(finding.refuses());
        assertTrue(finding.sentence().contains("BASE_ADDRESS"), finding.sentence());
        assertEquals(List.of(), MessagesCheck.look(new OutboxSettings(NONE, "", List.of())));
        assertEquals(
                List.of(), MessagesCheck.look(new OutboxSettings(MAIL, "https://ld.example.edu/liandong", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld.example.edu", "ftp://ld.example.edu", "https://", "https://ld.example.edu/a b"})
    void T14_whatIsNoAddressIsRefused(String base) {
        assertTrue(MessagesCheck.look(new OutboxSettings(NONE, base, List.of()))
                .get(0)
                .refuses());
    }
}
