package org.liandong.outbox.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The calls as the messengers document them. */
class RobotCallTest {
    private static final Instant NOW = Instant.ofEpochMilli(1577262236757L);

    @Test
    void D9_wecomTakesATextAtTheAddressItself() {
        RobotCall call = RobotCall.of(
                RobotKind.WECOM,
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k",
                "ignored",
                "待办 \"2\" 条\n",
                NOW);
        assertEquals(
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k",
                call.address().toString());
        assertEquals("{\"msgtype\":\"text\",\"text\":{\"content\":\"待办 \\\"2\\\" 条\\n\"}}", call.body());
    }

    /** The value was computed with openssl from {@code timestamp\nsecret}. */
    @Test
    void D9_dingtalkIsSignedWithTheSecret() {
        RobotCall call = RobotCall.of(
                RobotKind.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=t", "SEC1", "一", NOW);
        assertEquals(
                "https://oapi.dingtalk.com/robot/send?access_token=t&timestamp=1577262236757&sign=ITVtMhBxlMWAso4YOWiyBDr7oDB8KSVHGqHA5hI1Ros%3D",
                call.address().toString());
        assertEquals("{\"msgtype\":\"text\",\"text\":{\"content\":\"一\"}}", call.body());
    }

    @Test
    void D9_dingtalkWithoutASecretIsCalledAsItIs() {
        assertEquals(
                "https://oapi.dingtalk.com/robot/send?access_token=t",
                RobotCall.of(RobotKind.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=t", null, "一", NOW)
                        .address()
                        .toString());
    }
}
