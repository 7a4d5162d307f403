package org.liandong.approval.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.admin.Authority;
import org.liandong.rule.Facts;

/** The next version of a route, written by administrators of the unit that owns it (A1). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DraftService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnedRoutes routes;

    @Inject
    private RouteForms forms;

    @Inject
    private Staffing staffing;

    @Inject
    private Walker walker;

    @Inject
    private Authority authority;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A draft as it is now.
     *
     * @param seen its state, to be given back with a change: who changed it meanwhile is not overwritten
     * @param findings what could stall and what is doubtful
     */
    public record Draft(
            int seen, Integer basedOn, Design design, String changedName, Instant changedAt, List<Finding> findings) {}

    public Draft get(String code) {
        ApprovalRoute route = routes.written(code);
        RouteDraft draft = routes.draft(route).orElseThrow(() -> new NotFoundException("route-draft"));
        Design design = draft.design();
        return new Draft(
                draft.version(),
                draft.basedOn(),
                design,
                draft.changedName(),
                draft.changedAt(),
                findings(route, design));
    }

    /** Begins the next version as a copy of one; refused while another one is written. */
    public void begin(String code, int basedOn) {
        ApprovalRoute route = routes.held(code);
        if (routes.draft(route).isPresent()) {
            throw new RuleException("route-drafted");
        }
        Design copy = routes.version(route, basedOn)
                .map(Design::of)
                .orElseThrow(() -> new NotFoundException("route-version"));
        em.persist(new RouteDraft(route.id(), basedOn, copy, user.viewer().name(), clock.instant()));
        routes.record("DraftService.begin", route, "from version " + basedOn);
    }

    /** Keeps the whole draft; gives its new state. */
    public int save(String code, int seen, Design design) {
        return save(code, seen, design, null);
    }

    /**
     * The same, from the page of one stage.
     *
     * @param stage code of the stage whose problems are named without saying which stage; null for none
     * @throws ChangedMeanwhileException when somebody else changed it since; nothing is written
     */
    public int save(String code, int seen, Design design, String stage) {
        ApprovalRoute route = routes.written(code);
        DesignInput.check(design, stage);
        RouteDraft draft = routes.lockedDraft(route);
        authority.checkVersion(draft.version(), seen);
        if (DesignJson.json(design).toString().length() > RouteDraft.LONGEST) {
            throw new InvalidInputException("stages", "draft-too-large");
        }
        draft.write(design, user.viewer().name(), clock.instant());
        routes.record(
                "DraftService.save", route, design.stages().size() + " stages" + (stage == null ? "" : " " + stage));
        return draft.version();
    }

    /** A code for a new stage, which no version of the route has used. */
    public String freeCode(String code) {
        ApprovalRoute route = routes.written(code);
        Set<String> used = em
                .createQuery("select s.code from RouteStage s where s.version.route.id = :route", String.class)
                .setParameter("route", route.id())
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
        routes.draft(route).ifPresent(draft -> draft.design().stages().forEach(stage -> used.add(stage.code())));
        int number = used.size() + 1;
        while (used.contains("s" + number)) {
            number++;
        }
        return "s" + number;
    }

    /** Throws the draft away; a route that never was in force goes with it. */
    public void discard(String code, int seen) {
        ApprovalRoute route = routes.held(code);
        RouteDraft draft = routes.lockedDraft(route);
        authority.checkVersion(draft.version(), seen);
        em.remove(draft);
        routes.record("DraftService.discard", route, "draft " + seen);
        if (routes.states(route).isEmpty()) {
            em.remove(route);
        }
    }

    /**
     * Makes the draft the version in force and retires the one before (A1); what runs keeps its version. Gives the new version's number.
     *
     * @throws RuleException when it could stall, with the first reason's stage
     */
    public int publish(String code, int seen) {
        ApprovalRoute route = routes.held(code);
        RouteDraft draft = routes.lockedDraft(route);
        authority.checkVersion(draft.version(), seen);
        Design design = draft.design();
        DesignInput.check(design, null);
        long stalls = findings(route, design).stream()
                .filter(finding -> finding.kind().stalls())
                .count();
        if (stalls > 0) {
            throw new RuleException("route-stalls", stalls);
        }
        Instant now = clock.instant();
        int number = 1
                + routes.states(route).stream()
                        .map(row -> (Integer) row[0])
                        .findFirst()
                        .orElse(0);
        routes.inForce(route).ifPresent(before -> {
            em.refresh(before);
            before.retire(now);
        });
        RouteVersion version =
                design.version(route, number).publishedBy(user.viewer().name(), now);
        em.persist(version);
        version.stages().forEach((RouteStage stage) -> em.persist(stage));
        em.remove(draft);
        routes.record("DraftService.publish", route, "version " + number);
        return number;
    }

    /** Where a request from a unit would go on the draft. */
    public Walk preview(String code, Long unit, boolean unconditional) {
        ApprovalRoute route = routes.written(code);
        Design design = routes.draft(route)
                .orElseThrow(() -> new NotFoundException("route-draft"))
                .design();
        return walker.walk(route, unconditional ? design.unconditional() : design, authority.unit(unit));
    }

    private List<Finding> findings(ApprovalRoute route, Design design) {
        Set<String> facts =
                forms.facts(route.subjectType()).stream().map(Facts.Offer::name).collect(Collectors.toSet());
        return new RouteCheck(design, forms.fields(route.subjectType()), facts, staffing.below(routes.owner(route)))
                .findings();
    }
}
