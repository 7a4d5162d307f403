package org.liandong.file;

/** A file that was taken in: its bytes are kept, and it can be attached under its cleaned name. */
public record TakenFile(Long contentId, String name, String hash) {
    /** The same bytes under the same name. */
    boolean isSame(AttachedFile other) {
        return hash.equals(other.hash()) && name.equals(other.name());
    }
}
