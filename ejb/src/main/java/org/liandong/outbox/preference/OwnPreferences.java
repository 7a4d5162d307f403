package org.liandong.outbox.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** The address and what is wanted there (T7). */
@ApplicationScoped
class OwnPreferences implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public int position() {
        return 21;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(Section.of(
                "mail",
                List.of("address", "confirmed", "given", "rhythm", "language"),
                Stream.ofNullable(em.find(MessagePreference.class, me.personId()))
                        .map(this::cells)));
    }

    private Object[] cells(MessagePreference own) {
        Wishes wishes = own.wishes();
        String given = own.isWaiting(clock.instant()) ? own.given() : null;
        return new Object[] {own.address(), own.confirmedAt(), given, wishes.rhythm(), wishes.language()};
    }
}
