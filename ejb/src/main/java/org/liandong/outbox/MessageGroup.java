package org.liandong.outbox;

import static org.liandong.outbox.OutboxMessage.Kind.ANSWERED;
import static org.liandong.outbox.OutboxMessage.Kind.APPROVED;
import static org.liandong.outbox.OutboxMessage.Kind.COPIED;
import static org.liandong.outbox.OutboxMessage.Kind.DISPATCH_FAILED;
import static org.liandong.outbox.OutboxMessage.Kind.DISPATCH_SENT;
import static org.liandong.outbox.OutboxMessage.Kind.EXPORT_DONE;
import static org.liandong.outbox.OutboxMessage.Kind.EXPORT_FAILED;
import static org.liandong.outbox.OutboxMessage.Kind.EXTENDED;
import static org.liandong.outbox.OutboxMessage.Kind.FORFEITED;
import static org.liandong.outbox.OutboxMessage.Kind.IMPORT_DONE;
import static org.liandong.outbox.OutboxMessage.Kind.IMPORT_REFUSED;
import static org.liandong.outbox.OutboxMessage.Kind.OVERDUE;
import static org.liandong.outbox.OutboxMessage.Kind.OVERDUE_BELOW;
import static org.liandong.outbox.OutboxMessage.Kind.PROPOSED;
import static org.liandong.outbox.OutboxMessage.Kind.REJECTED;
import static org.liandong.outbox.OutboxMessage.Kind.REMINDED;
import static org.liandong.outbox.OutboxMessage.Kind.REOPENED;
import static org.liandong.outbox.OutboxMessage.Kind.REQUEST_URGED;
import static org.liandong.outbox.OutboxMessage.Kind.RESUMED;
import static org.liandong.outbox.OutboxMessage.Kind.RETURNED;
import static org.liandong.outbox.OutboxMessage.Kind.SUSPENDED;
import static org.liandong.outbox.OutboxMessage.Kind.SYNC_WAITING;
import static org.liandong.outbox.OutboxMessage.Kind.TAKEN_BACK;
import static org.liandong.outbox.OutboxMessage.Kind.TODO;
import static org.liandong.outbox.OutboxMessage.Kind.URGED;
import static org.liandong.outbox.OutboxMessage.Kind.VOIDED;
import static org.liandong.outbox.OutboxMessage.Kind.WITHDRAWN;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.outbox.OutboxMessage.Kind;

/** Kinds of messages that a person chooses together (D9). */
public enum MessageGroup {
    /** Something waits for the recipient. */
    WAITING(TODO, RETURNED, ANSWERED, PROPOSED, SYNC_WAITING, RESUMED, REOPENED),
    /** Somebody urges, or time does; these are the urgent ones. */
    URGING(REQUEST_URGED, URGED, REMINDED, OVERDUE, OVERDUE_BELOW),
    /** How it ended. */
    RESULT(
            APPROVED,
            REJECTED,
            DISPATCH_SENT,
            DISPATCH_FAILED,
            IMPORT_DONE,
            IMPORT_REFUSED,
            EXTENDED,
            EXPORT_DONE,
            EXPORT_FAILED),
    /** For information. */
    COPY(COPIED),
    /** There is nothing to do any more, or not now. */
    LAPSED(WITHDRAWN, TAKEN_BACK, SUSPENDED, VOIDED, FORFEITED);

    private final Set<Kind> kinds;

    MessageGroup(Kind first, Kind... others) {
        kinds = EnumSet.of(first, others);
    }

    /** The group of a kind; what no group names waits for its recipient. */
    public static MessageGroup of(Kind kind) {
        return Stream.of(values())
                .filter(group -> group.kinds.contains(kind))
                .findFirst()
                .orElse(WAITING);
    }

    public Set<Kind> kinds() {
        return Set.copyOf(kinds);
    }

    public boolean isUrgent() {
        return this == URGING;
    }

    /** As a column keeps several: {@code WAITING URGING}. */
    public static String joined(Collection<MessageGroup> groups) {
        return groups.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The reverse of {@link #joined}. */
    public static Set<MessageGroup> split(String joined) {
        Set<MessageGroup> groups = EnumSet.noneOf(MessageGroup.class);
        Arrays.stream(joined.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MessageGroup::valueOf)
                .forEach(groups::add);
        return groups;
    }
}
