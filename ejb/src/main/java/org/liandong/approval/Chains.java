package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Signer;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.organisation.Chain;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.Others;
import org.liandong.organisation.staffing.Charges;

/** Loads the chain of a request with every unit where somebody signs or signed, and with charges where its route asks for them. */
@ApplicationScoped
public class Chains {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Charges charges;

    @Inject
    private Clock clock;

    /** The chain that a request would climb from a unit. */
    public Chain ahead(String path, RouteVersion route) {
        return charged(
                route,
                organisation.chain(
                        path,
                        clock.instant(),
                        new Others(null, List.of(), named(route).toList())));
    }

    /** The chain of a request as it stands. */
    public Chain of(Docket docket) {
        ApprovalRequest request = docket.request();
        Stream<Long> signing = docket.open().stream()
                .flatMap(step -> step.seats().all().stream())
                .map(Signer::unitId);
        return charged(
                request.route(),
                organisation.chain(
                        request.originPath(),
                        request.namesOf(),
                        new Others(
                                request.subjectUnitId(),
                                cooperating(request.route(), request.id()),
                                Stream.concat(named(request.route()), signing)
                                        .distinct()
                                        .toList())));
    }

    private Chain charged(RouteVersion route, Chain chain) {
        return route.asksInCharge() ? charges.on(chain) : chain;
    }

    /** Units that routes name. */
    private static Stream<Long> named(RouteVersion route) {
        return route.stages().stream().map(RouteStage::unitId).filter(Objects::nonNull);
    }

    private List<Long> cooperating(RouteVersion route, Long request) {
        return route.asksCooperating()
                ? em.createQuery(
                                "select c.unitId from Cooperation c where c.requestId = :request order by c.position",
                                Long.class)
                        .setParameter("request", request)
                        .getResultList()
                : List.of();
    }
}
