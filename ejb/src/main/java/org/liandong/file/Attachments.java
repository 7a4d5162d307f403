package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;

/** Which files an owner has in which of its revisions; the caller holds the owner's lock when writing, and has asked for permission. */
@ApplicationScoped
public class Attachments {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentStore store;

    @Inject
    private Clock clock;

    /** The files of two revisions: what is in the later one, and what makes the difference. */
    public record Difference(List<AttachedFile> now, List<AttachedFile> added, List<AttachedFile> removed) {}

    /** The files of a revision, in the order in which they were added. */
    public List<AttachedFile> find(FileOwner owner, int revision) {
        return files(all(owner), revision);
    }

    /** The files of a revision, and how they differ from an earlier one's; in one statement. */
    public Difference difference(FileOwner owner, int before, int now) {
        List<Attachment> all = all(owner);
        List<AttachedFile> old = files(all, before);
        List<AttachedFile> current = files(all, now);
        return new Difference(current, without(current, old), without(old, current));
    }

    /**
     * Attaches a file from this revision on.
     *
     * @throws InvalidInputException when they become too many, or it is there already
     */
    public void attach(FileOwner owner, int revision, TakenFile taken, Long by) {
        List<AttachedFile> there = find(owner, revision);
        int most = FileSettings.ofServer().count();
        if (there.size() >= most) {
            throw new InvalidInputException(FileRefusal.FIELD, "file-count", taken.name(), most);
        }
        if (there.stream().anyMatch(taken::isSame)) {
            throw new InvalidInputException(FileRefusal.FIELD, "file-there", taken.name());
        }
        FileContent content = em.find(FileContent.class, taken.contentId());
        em.persist(new Attachment(owner, content, taken.name(), revision, by, clock.instant()));
    }

    /** Takes a file out of this revision; earlier ones keep it. */
    public void remove(FileOwner owner, int revision, Long id) {
        all(owner).stream()
                .filter(attachment -> attachment.id().equals(id) && attachment.isIn(revision))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("file"))
                .endBefore(revision);
    }

    /** Revisions behind this one are given up: what was added in them goes, what was taken out in them is there again. */
    public void dropBehind(FileOwner owner, int revision) {
        em.createQuery(
                        "delete from Attachment a where a.ownerId = :id and a.ownerType = :type and a.firstRevision > :revision")
                .setParameter("id", owner.id())
                .setParameter("type", owner.type())
                .setParameter("revision", revision)
                .executeUpdate();
        em.createQuery(
                        "update Attachment a set a.endRevision = null where a.ownerId = :id and a.ownerType = :type and a.endRevision > :revision")
                .setParameter("id", owner.id())
                .setParameter("type", owner.type())
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** The owner goes, and with it what it had; a content that nobody else has stays as one that was never attached. */
    public void forget(FileOwner owner) {
        em.createQuery("delete from Attachment a where a.ownerId = :id and a.ownerType = :type")
                .setParameter("id", owner.id())
                .setParameter("type", owner.type())
                .executeUpdate();
    }

    /** A file of a revision with the place of its bytes. */
    public StoredFile stored(AttachedFile file) {
        return new StoredFile(file, store.whole(FileSettings.ofServer(), file.hash(), file.size()));
    }

    /**
     * What binds a revision's files into a journal: {@code files 2 <hex>}; empty without files. The hex is the SHA-256 of their lines
     * {@code <hash> <size> <name>}, each ended by a line feed, sorted.
     */
    public Optional<String> seal(FileOwner owner, int revision) {
        List<AttachedFile> files = find(owner, revision);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String lines = files.stream()
                .map(file -> file.hash() + " " + file.size() + " " + file.name() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return Optional.of("files " + files.size() + " " + sha256(lines));
    }

    private List<Attachment> all(FileOwner owner) {
        return em.createQuery(
                        "select a from Attachment a join fetch a.content where a.ownerId = :id and a.ownerType = :type order by a.id",
                        Attachment.class)
                .setParameter("id", owner.id())
                .setParameter("type", owner.type())
                .getResultList();
    }

    private static List<AttachedFile> files(List<Attachment> all, int revision) {
        return all.stream()
                .filter(attachment -> attachment.isIn(revision))
                .map(AttachedFile::of)
                .toList();
    }

    private static List<AttachedFile> without(List<AttachedFile> files, List<AttachedFile> others) {
        return files.stream()
                .filter(file -> others.stream().noneMatch(file::isSame))
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
