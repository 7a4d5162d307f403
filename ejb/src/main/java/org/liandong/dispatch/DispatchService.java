package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteVersion;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.Checks;
import org.liandong.common.Database;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.dispatch.sending.ReceiptWriter;
import org.liandong.dispatch.sending.Sending;
import org.liandong.file.Attachments;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Viewer;

/** Writes dispatches and sends them down (D1). A draft is its author's alone; who acts for a unit sends for it. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DispatchService {
    private static final int LONGEST_TITLE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    @Inject
    private Selections selections;

    @Inject
    private RouteService routes;

    @Inject
    private Attachments attachments;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** A draft as it is kept: its id and the version that the next change must know. */
    public record Kept(Long id, int version) implements java.io.Serializable {}

    /** How many units are chosen, by level, and the names of the first. */
    public record Preview(int total, List<PreviewLine> levels, List<String> first) implements java.io.Serializable {}

    /** Units of a level. */
    public record PreviewLine(org.liandong.organisation.Level level, int units) implements java.io.Serializable {}

    /**
     * Begins a draft for a unit where the caller holds a filing post.
     *
     * @param token repeated, it gets the same draft
     */
    public Kept create(Long unit, Content content, String token) {
        ApprovalCommand.checkToken(token);
        Viewer viewer = user.appointed();
        Viewer.HeldPost post = filingPost(viewer, unit);
        em.find(Person.class, viewer.personId(), LockModeType.PESSIMISTIC_WRITE);
        List<Dispatch> known = em.createQuery("select d from Dispatch d where d.token = :token", Dispatch.class)
                .setParameter("token", token)
                .getResultList();
        if (!known.isEmpty()) {
            return kept(visible.get(known.get(0).id()));
        }
        OrgUnit reach = selections.reach(post.unitPath());
        Dispatch draft = new Dispatch(token, viewer, unit, post.unitName(), reach.id(), clock.instant());
        fill(draft, content);
        em.persist(draft);
        em.flush();
        return kept(draft);
    }

    /** Keeps what was typed; it may be incomplete but not malformed. */
    public Kept save(Long id, int version, Content content) {
        Dispatch draft = seen(id, version);
        fill(draft, content);
        em.flush();
        return kept(draft);
    }

    /** Throws a draft away. */
    public void discard(Long id, int version) {
        Dispatch draft = seen(id, version);
        attachments.forget(DispatchFileService.owner(id));
        em.remove(draft);
    }

    /** How many units are chosen by the sender's unit as things are now. */
    public Preview preview(Long unit, Recipients recipients) {
        Viewer.HeldPost post = filingPost(user.appointed(), unit);
        return selections.preview(selections.of(recipients, selections.reach(post.unitPath()), unit, null));
    }

    /**
     * Sends a draft; the receipts are written in the background, all or none.
     *
     * @param expected how many units were shown; when it would go to more or fewer now, it is not sent
     */
    public Kept send(Long id, int version, int expected) {
        Dispatch draft = seen(id, version);
        filingPost(user.viewer(), draft.unitId());
        checkComplete(draft);
        int units = count(draft);
        Checks checks = new Checks();
        checks.reportIf(units == 0, "recipients", "no-recipients");
        checks.reportIf(units > 0 && units != expected, "recipients", "recipients-changed", expected, units);
        checks.throwIfAny();
        Instant now = clock.instant();
        draft.send(nextNumber(now), units, now);
        em.persist(new Sending(id, now));
        em.flush();
        return kept(draft);
    }

    private int count(Dispatch draft) {
        OrgUnit reach = em.find(OrgUnit.class, draft.reachId());
        try {
            return ReceiptWriter.count(
                    em.unwrap(Connection.class), selections.of(draft.recipients(), reach, draft.unitId(), null));
        } catch (SQLException e) {
            throw new IllegalStateException("counting of recipients", e);
        }
    }

    private void checkComplete(Dispatch draft) {
        Checks checks = new Checks();
        checks.reportIf(draft.body() == null && draft.table() == null, "body", "field-required");
        if (checks.given("due", draft.dueAt()) != null) {
            checks.reportIf(!draft.dueAt().isAfter(clock.instant()), "due", "due-past");
        }
        checks.throwIfAny();
    }

    /** Everybody whom it may reach can answer on the route (A1). */
    private void checkOffered(RouteVersion route, Dispatch draft) {
        if (!route.route().isOfferedAt(em.find(OrgUnit.class, draft.reachId()).path())) {
            throw new NotFoundException("route");
        }
    }

    private void fill(Dispatch draft, Content content) {
        Checks checks = new Checks();
        String title = checks.requiredLine("title", content.title(), LONGEST_TITLE);
        checks.reportIf(
                content.body() != null && content.body().length() > RichText.LONGEST,
                "body",
                "field-too-long",
                RichText.LONGEST);
        checks.reportIf(content.body() != null && !Text.isPlain(content.body()), "body", "field-characters");
        if (content.table() != null) {
            content.table().check(checks);
        }
        checks.throwIfAny();
        if (content.answerRoute() != null) {
            checkOffered(routes.getPublished(content.answerRoute(), AnswerSubject.TYPE), draft);
        }
        draft.fill(
                new Content(
                        title,
                        RichText.clean(content.body()),
                        content.table(),
                        content.recipients() == null ? Recipients.NOBODY : content.recipients(),
                        content.answerRoute(),
                        content.due()),
                due(content.due()));
    }

    private Instant due(LocalDate day) {
        return day == null ? null : workingTime.closeOf(day);
    }

    private Dispatch seen(Long id, int version) {
        Dispatch draft = visible.draft(id);
        if (draft.lockVersion() != version) {
            throw new ChangedMeanwhileException();
        }
        return draft;
    }

    private static Viewer.HeldPost filingPost(Viewer viewer, Long unit) {
        return viewer.filingPost(unit).orElseThrow(() -> new NotPermittedException("no-filing-post"));
    }

    private String nextNumber(Instant now) {
        Number next = (Number) em.createNativeQuery(database.kind().nextValueOf("dispatch_number"))
                .getSingleResult();
        return "XD-%d-%06d".formatted(LocalDate.ofInstant(now, Zones.HOME).getYear(), next.longValue());
    }

    private static Kept kept(Dispatch draft) {
        return new Kept(draft.id(), draft.lockVersion());
    }
}
