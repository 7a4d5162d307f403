package org.liandong.outbox.robot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.admin.Authority;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.OutboxSettings;

/** The robot of a unit, for its administrators and those above. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RobotService {
    /** What concerns a unit; the rest is told to persons only. */
    public static final Set<MessageGroup> OFFERED =
            Collections.unmodifiableSet(EnumSet.of(MessageGroup.WAITING, MessageGroup.URGING));

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SECRET = 200;
    private static final int SHOWN = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    /** What is asked of an administrator; {@code address} and {@code secret} empty = as they are. */
    public record Entry(RobotKind kind, String address, String secret, Set<MessageGroup> told, String language)
            implements Serializable {}

    /**
     * What is kept for a unit.
     *
     * @param on whether this installation calls robots at all
     * @param origins to which addresses may lead
     * @param shown host and the last characters of the address; null = there is no robot
     * @param version to be sent back; -1 = there is no robot
     */
    public record Robot(
            String unitName,
            boolean on,
            List<URI> origins,
            RobotKind kind,
            String shown,
            boolean secret,
            Set<MessageGroup> told,
            String language,
            int version)
            implements Serializable {}

    public Robot get(Long unit) {
        OrgUnit kept = authority.within(unit);
        OutboxSettings settings = OutboxSettings.ofServer();
        boolean on = !settings.origins().isEmpty();
        return find(kept.id())
                .map(robot -> new Robot(
                        kept.name(),
                        on,
                        settings.origins(),
                        robot.kind(),
                        shown(robot.address()),
                        robot.secret() != null,
                        robot.told(),
                        robot.language(),
                        robot.lockVersion()))
                .orElseGet(() -> new Robot(
                        kept.name(), on, settings.origins(), RobotKind.WECOM, null, false, OFFERED, "zh", -1));
    }

    /** Keeps a robot; problems at {@code kind, address, secret}. */
    public void save(Long unit, int version, Entry entry) {
        OrgUnit kept = authority.within(unit);
        Optional<UnitRobot> found = find(kept.id());
        Checks checks = new Checks();
        checks.given("kind", entry.kind());
        String address = found.isPresent()
                ? checks.optional("address", entry.address(), LONGEST_ADDRESS)
                : checks.required("address", entry.address(), LONGEST_ADDRESS);
        String secret = checks.optional("secret", entry.secret(), LONGEST_SECRET);
        checks.reportIf(address != null && !isAllowed(address), "address", "robot-address");
        checks.reportIf(
                address != null && entry.kind() == RobotKind.DINGTALK && !address.contains("?"),
                "address",
                "robot-address");
        checks.reportIf(!Set.of("zh", "en").contains(String.valueOf(entry.language())), "language", "field-required");
        checks.reportIf(!OFFERED.containsAll(entry.told()), "told", "field-unknown");
        checks.throwIfAny();
        authority.checkVersion(found.map(UnitRobot::lockVersion).orElse(-1), version);
        UnitRobot robot = found.orElseGet(() -> made(kept.id()));
        robot.set(entry.kind(), address, secret, entry.told(), entry.language());
        audit.record(AuditRecord.Kind.ADMINISTRATION, "RobotService.save", kept.code());
    }

    /** The unit has no robot any more; what waits for it is not sent. */
    public void remove(Long unit) {
        OrgUnit kept = authority.within(unit);
        find(kept.id()).ifPresent(robot -> {
            em.remove(robot);
            audit.record(AuditRecord.Kind.ADMINISTRATION, "RobotService.remove", kept.code());
        });
    }

    private Optional<UnitRobot> find(Long unit) {
        return em.createQuery("select r from UnitRobot r where r.unitId = :unit", UnitRobot.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }

    private UnitRobot made(Long unit) {
        UnitRobot made = new UnitRobot(unit);
        em.persist(made);
        return made;
    }

    private static boolean isAllowed(String address) {
        try {
            return OutboxSettings.ofServer().allows(new URI(address));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@code oapi.dingtalk.com …3f9a}: enough to tell two robots apart, not to call one. */
    private static String shown(String address) {
        return URI.create(address).getHost() + " …" + address.substring(Math.max(0, address.length() - SHOWN));
    }
}
