package org.liandong.approval.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The SQL of one tab: one indexed range per owner, each cut at what a page can show, merged by key (A17). Native, since JPQL has
 * neither UNION nor a limit inside one. Values are always parameters; only their number changes the text.
 */
final class InboxQuery {
    private static final String FROM_INBOX =
            "select i.request_id, i.step_id, i.route_code, i.title, i.origin_name, i.stage_code, i.rail, i.sender_name,"
                    + " i.sent_at, i.due_at, 0 as unread, i.due_at as sort_at, i.id from inbox_item i"
                    + " where i.owner_id = ? and i.kind = ?";
    private static final String FROM_COPIES =
            "select r.id as request_id, cast(null as bigint) as step_id, r.route_code, r.title, r.origin_name,"
                    + " coalesce(r.stage_code, r.state) as stage_code, r.rail, i.sender_name, i.sent_at, r.due_at,"
                    + " case when c.read_at is null then 1 else 0 end as unread, i.sent_at as sort_at, i.id"
                    + " from inbox_item i join approval_request r on r.id = i.request_id"
                    + " join request_copy c on c.request_id = i.request_id and c.recipient_id = i.owner_id"
                    + " where i.owner_id = ? and i.kind = ?";
    private static final String FROM_PARTICIPATION =
            "select r.id as request_id, cast(null as bigint) as step_id, r.route_code, r.title, r.origin_name,"
                    + " coalesce(r.stage_code, r.state) as stage_code, r.rail, r.filer_name as sender_name,"
                    + " p.last_at as sent_at, r.due_at, 0 as unread, p.last_at as sort_at, p.id"
                    + " from participation p join approval_request r on r.id = p.request_id where p.viewer_id = ? and p.role = ?";

    private final Tab tab;
    private final List<Owner> owners;
    private final InboxFilter filter;
    private boolean backwards;
    private final List<Object> parameters = new ArrayList<>();

    InboxQuery(Tab tab, List<Owner> owners, InboxFilter filter) {
        this.tab = tab;
        this.owners = owners;
        this.filter = filter;
    }

    /** The same tab from its end. */
    InboxQuery backwards() {
        backwards = true;
        return this;
    }

    /** Nobody owns rows here. */
    boolean isEmpty() {
        return owners.isEmpty();
    }

    /** Rows behind a key, in order. */
    String page(String after, int size) {
        String ranges = ranges(after, size);
        return "select * from (" + ranges + ") tab" + order("sort_at", "id") + " fetch first " + size + " rows only";
    }

    /** The number of requests in the tab, counted no further than the given limit. */
    String count(int most) {
        return "select count(*) from (select distinct request_id from (" + ranges(null, most) + ") tab fetch first "
                + most + " rows only) counted";
    }

    List<Object> parameters() {
        return parameters;
    }

    /** What waits comes by its limit, the earliest first; everything else the newest first. */
    private boolean ascends() {
        return (tab == Tab.TODO) != backwards;
    }

    private String from() {
        return switch (tab) {
            case TODO -> FROM_INBOX;
            case COPIED -> FROM_COPIES;
            case DONE, STARTED, UNIT -> FROM_PARTICIPATION;
        };
    }

    /** The column that a range is sorted by. */
    private String time() {
        return switch (tab) {
            case TODO -> "i.due_at";
            case COPIED -> "i.sent_at";
            case DONE, STARTED, UNIT -> "p.last_at";
        };
    }

    private String id() {
        return tab == Tab.TODO || tab == Tab.COPIED ? "i.id" : "p.id";
    }

    private String ranges(String after, int size) {
        StringJoiner union = new StringJoiner(" union all ");
        int n = 0;
        for (Owner owner : owners) {
            union.add("select * from (" + range(owner, after) + order(time(), id()) + " fetch first " + size
                    + " rows only) range" + n++);
        }
        return union.toString();
    }

    private String range(Owner owner, String after) {
        StringBuilder sql = new StringBuilder(from());
        parameters.add(owner.id());
        parameters.add(kind());
        if (owner.post() != null) {
            sql.append(" and i.post_id = ?");
            parameters.add(owner.post());
        }
        if (owner.route() != null) {
            sql.append(" and i.route_code = ?");
            parameters.add(owner.route());
        }
        if (filter.route() != null) {
            sql.append(tab == Tab.TODO ? " and i.route_code = ?" : " and r.route_code = ?");
            parameters.add(filter.route());
        }
        if (filter.dueBefore() != null && tab == Tab.TODO) {
            sql.append(" and i.due_at < ?");
            parameters.add(stored(filter.dueBefore()));
        }
        if (tab == Tab.UNIT) {
            sql.append(" and r.state <> 'DRAFT'");
        }
        if (after != null) {
            Key key = Key.parse(after);
            String behind = ascends() ? ">" : "<";
            sql.append(" and (%1$s %3$s ? or (%1$s = ? and %2$s %3$s ?))".formatted(time(), id(), behind));
            parameters.add(stored(key.at()));
            parameters.add(stored(key.at()));
            parameters.add(key.id());
        }
        return sql.toString();
    }

    private String kind() {
        return switch (tab) {
            case TODO -> "TODO";
            case COPIED -> "COPY";
            case DONE -> "DONE";
            case STARTED -> "STARTED";
            case UNIT -> "SEES";
        };
    }

    private String order(String time, String id) {
        String direction = ascends() ? "" : " desc";
        return " order by " + time + direction + ", " + id + direction;
    }

    private static Timestamp stored(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** Where a page ends: the sorting time and the row's id. */
    record Key(Instant at, Long id) {
        static Key parse(String text) {
            String[] parts = text.split("-");
            try {
                Instant at = Instant.ofEpochMilli(Long.parseLong(parts[0]));
                if (at.isBefore(Instant.EPOCH) || at.isAfter(InboxItem.NO_LIMIT)) {
                    throw new IllegalArgumentException(text);
                }
                return new Key(at, Long.valueOf(parts[1]));
            } catch (RuntimeException e) {
                throw new org.liandong.common.MalformedException("page-key");
            }
        }

        String text() {
            return at.toEpochMilli() + "-" + id;
        }
    }
}
