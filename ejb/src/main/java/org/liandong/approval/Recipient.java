package org.liandong.approval;

import java.io.Serializable;
import java.util.List;
import org.liandong.organisation.Role;

/**
 * A post or a person to whom a request can be copied.
 *
 * @param id of the post or the person
 * @param post the post, or the one through which the person is meant
 * @param person the person's name; null when it is the post, whoever holds it
 * @param holders today's holders of the post, never empty; the person alone when it is a person
 */
public record Recipient(Long id, Long post, Long unit, String unitName, Role role, String person, List<Holder> holders)
        implements Serializable {
    /** Somebody in the post. */
    public record Holder(Long id, String name) implements Serializable {}

    public List<String> names() {
        return holders.stream().map(Holder::name).toList();
    }
}
