package org.liandong.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attachment as it is shown.
 *
 * @param size in bytes
 * @param hash SHA-256 of the bytes, in hex
 */
public record AttachedFile(Long id, String name, FileType type, long size, String hash, Instant addedAt)
        implements Serializable {
    static AttachedFile of(Attachment attachment) {
        FileContent content = attachment.content();
        return new AttachedFile(
                attachment.id(),
                attachment.name(),
                content.type(),
                content.size(),
                content.hash(),
                attachment.addedAt());
    }

    /** The same bytes under the same name. */
    boolean isSame(AttachedFile other) {
        return hash.equals(other.hash) && name.equals(other.name);
    }
}
