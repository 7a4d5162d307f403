package org.liandong.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.outbox.OutboxMessage.Kind;

/** What can be chosen, and where robots may be called (D9). */
class MessageGroupTest {
    @Test
    void D9_everyKindIsInOneGroup() {
        for (Kind kind : Kind.values()) {
            long groups = Stream.of(MessageGroup.values())
                    .filter(group -> group.kinds().contains(kind))
                    .count();
            assertEquals(kind == Kind.ADDRESS ? 0 : 1, groups, kind.name());
        }
        assertTrue(MessageGroup.of(Kind.URGED).isUrgent());
        assertFalse(MessageGroup.of(Kind.TODO).isUrgent());
    }

    @Test
    void D9_aChoiceIsKeptAsWords() {
        Set<MessageGroup> chosen = Set.of(MessageGroup.URGING, MessageGroup.WAITING);
        assertEquals("WAITING URGING", MessageGroup.joined(chosen));
        assertEquals(chosen, MessageGroup.split(MessageGroup.joined(chosen)));
        assertEquals(Set.of(), MessageGroup.split(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://oapi.dingtalk.com/robot/send?access_token=1",
                "https://oapi.dingtalk.com:8443/robot/send",
                "https://oapi.dingtalk.com.example.org/robot/send",
                "https://oapi.dingtalk.com@10.0.0.1/robot/send",
                "https://user@oapi.dingtalk.com/robot/send",
                "https://127.0.0.1/robot/send",
                "https://[::1]/robot/send",
                "https://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "robot/send"
            })
    void T4_robotsAreCalledNowhereElse(String address) {
        OutboxSettings settings = new OutboxSettings(
                Optional.empty(), "", OutboxSettings.origins("https://qyapi.weixin.qq.com, https://oapi.dingtalk.com"));
        assertFalse(settings.allows(URI.create(address)), address);
        assertTrue(settings.allows(URI.create("https://oapi.dingtalk.com/robot/send?access_token=1")));
        assertEquals(List.of(), OutboxSettings.origins(" "), "none by default");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oapi.dingtalk.com",
                "https://",
                "ftp://example.org",
                "http://oapi.dingtalk.com",
                "http://localhost.example.org",
                "https://example.org/robot",
                "https://a@example.org"
            })
    void T4_whatIsNoOriginKeepsTheProductFromStarting(String list) {
        assertThrows(IllegalStateException.class, () -> OutboxSettings.origins(list));
    }
}
