package org.liandong.outbox.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.liandong.outbox.OutboxMessage;
import org.liandong.outbox.robot.RobotKind;

/**
 * A letter as it is carried.
 *
 * @param to the mail address, or the address of the robot
 * @param name of the person, or of the unit
 * @param code of an address that is to be confirmed; null in every other letter
 * @param robot null for mail
 */
record Contents(String messageId, String to, String name, Locale locale, String code, Robot robot, List<Line> lines) {
    /** One message; {@code path} within the product, null for none. */
    record Line(OutboxMessage.Kind kind, String title, String actorName, String path, Instant at) {}

    /** How the robot is called; {@code secret} may be null. */
    record Robot(RobotKind kind, String secret) {}
}
