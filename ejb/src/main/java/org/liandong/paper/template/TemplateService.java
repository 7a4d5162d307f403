package org.liandong.paper.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.NotFoundException;
import org.liandong.file.Attachments;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.TakenFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.admin.Authority;
import org.liandong.paper.PaperKind;
import org.liandong.paper.PaperSettings;
import org.liandong.paper.print.Layout;

/** A unit's templates, kept by its administrators (PLT-12). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class TemplateService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private Templates templates;

    @Inject
    private Attachments attachments;

    @Inject
    private FileIntake intake;

    @Inject
    private Samples samples;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** A version as the list shows it. */
    public record VersionRow(int version, boolean inUse, String by, Instant at) implements Serializable {}

    /**
     * A unit's template.
     *
     * @param version of the unit's own, 0 where it never had one
     * @param own the unit has one in use
     * @param from the unit whose template counts here; null where none has one
     * @param form what is there to begin with: the version asked for, else what counts here
     * @param logo name of its logo; null for none
     */
    public record TemplatePage(
            Long unit,
            String unitName,
            PaperKind kind,
            int version,
            boolean own,
            String from,
            TemplateForm form,
            String logo,
            List<VersionRow> versions)
            implements Serializable {}

    /** What is done with the logo: a new one, the one that is there, or none. */
    public record Logo(Upload fresh, boolean kept) {
        public static final Logo KEEP = new Logo(null, true);
        public static final Logo NONE = new Logo(null, false);
    }

    /** The template of a unit, {@code unit} null for one's own; {@code version} null for what counts now. */
    public TemplatePage find(Long unit, PaperKind kind, Integer version) {
        OrgUnit of = authority.own(unit);
        List<PaperTemplate> versions = versions(of.id(), kind);
        Optional<PaperTemplate> nearest = templates.nearest(of.path(), kind);
        Optional<PaperTemplate> shown = version == null
                ? nearest
                : Optional.of(versions.stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("template")));
        return new TemplatePage(
                of.id(),
                of.name(),
                kind,
                versions.isEmpty() ? 0 : versions.get(0).version(),
                !versions.isEmpty() && versions.get(0).isInUse(),
                nearest.map(one -> em.find(OrgUnit.class, one.unitId()).name()).orElse(null),
                shown.map(PaperTemplate::form).orElseGet(() -> plain(kind)),
                shown.flatMap(one -> templates.logoFile(one.logoOf()))
                        .map(file -> file.name())
                        .orElse(null),
                versions.stream()
                        .map(one -> new VersionRow(one.version(), one.isInUse(), one.createdName(), one.createdAt()))
                        .toList());
    }

    /** Puts a template to use from now on, as the next version; {@code seen} is the version that the caller saw. */
    public int publish(Long unit, PaperKind kind, int seen, TemplateForm form, Logo logo) {
        OrgUnit of = authority.within(unit);
        authority.checkValid(of);
        TemplateForm clean = form.checked(kind == PaperKind.SHEET);
        TakenFile taken = logo.fresh() == null ? null : intake.take(logo.fresh());
        Long before = logo.kept()
                ? templates.nearest(of.path(), kind).map(PaperTemplate::logoOf).orElse(null)
                : null;
        PaperTemplate made = next(of, kind, seen, PaperTemplate.State.IN_USE, clean);
        if (taken == null) {
            made.logo(before);
        } else {
            attachments.attach(
                    Templates.logoOwner(made.id()),
                    Templates.REVISION,
                    taken,
                    user.viewer().personId());
            made.logo(made.id());
            em.flush(); // what was attached is found only then
            templates.checkLogo(made.id());
        }
        record("publish", made);
        return made.version();
    }

    /** The unit has no template of its own any more: that of the units above counts. */
    public void retire(Long unit, PaperKind kind, int seen) {
        OrgUnit of = authority.within(unit);
        PaperTemplate latest = versions(of.id(), kind).stream()
                .findFirst()
                .filter(PaperTemplate::isInUse)
                .orElseThrow(() -> new NotFoundException("template"));
        record("retire", next(of, kind, seen, PaperTemplate.State.RETIRED, latest.form()));
    }

    /** A sample with what was typed, as PDF; nothing is kept. */
    public byte[] preview(Long unit, PaperKind kind, TemplateForm form) {
        OrgUnit of = authority.within(unit);
        TemplateForm clean = form.checked(kind == PaperKind.SHEET);
        byte[] logo = templates
                .nearest(of.path(), kind)
                .flatMap(one -> templates.logo(one.logoOf()))
                .orElse(null);
        Layout layout = Templates.layout(clean, logo);
        return samples.print(PaperSettings.ofServer().face(), kind, layout, clean, of.name());
    }

    private PaperTemplate next(OrgUnit unit, PaperKind kind, int seen, PaperTemplate.State state, TemplateForm form) {
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE); // a version is there once
        int latest = versions(unit.id(), kind).stream()
                .mapToInt(PaperTemplate::version)
                .findFirst()
                .orElse(0);
        if (latest != seen) {
            throw new ChangedMeanwhileException();
        }
        PaperTemplate made =
                new PaperTemplate(unit.id(), kind, latest + 1, state, form, user.viewer(), clock.instant());
        em.persist(made);
        return made;
    }

    /** The newest first. */
    private List<PaperTemplate> versions(Long unit, PaperKind kind) {
        return em.createQuery(
                        "select t from PaperTemplate t where t.unitId = :unit and t.kind = :kind order by t.version desc",
                        PaperTemplate.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .setMaxResults(50)
                .getResultList();
    }

    private static TemplateForm plain(PaperKind kind) {
        boolean sheet = kind == PaperKind.SHEET;
        return new TemplateForm(
                sheet ? Layout.PLAIN.heading() : "{{unit}}文件",
                sheet ? Layout.PLAIN.title() : null,
                null,
                null,
                sheet ? Layout.PLAIN.blocks() : List.of(),
                null,
                sheet ? null : "{{unit}}");
    }

    private void record(String operation, PaperTemplate made) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "TemplateService." + operation,
                made.kind() + " of unit " + made.unitId() + " version " + made.version());
    }
}
