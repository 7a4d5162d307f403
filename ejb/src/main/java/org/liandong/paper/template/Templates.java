package org.liandong.paper.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.liandong.common.InvalidInputException;
import org.liandong.file.AttachedFile;
import org.liandong.file.Attachments;
import org.liandong.file.FileOwner;
import org.liandong.file.FileType;
import org.liandong.organisation.OrgUnit;
import org.liandong.paper.PaperKind;
import org.liandong.paper.print.Layout;
import org.liandong.paper.print.Pictures;

/** Which template counts at a unit; asks nobody for permission. */
@ApplicationScoped
public class Templates {
    static final int REVISION = 1;

    /** Dots in a row or column of a logo. */
    private static final int LARGEST = 3000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    /** What to print with; {@code template} null = no unit at or above has one. */
    public record Chosen(Long template, Layout layout, String body, String signature) {}

    static FileOwner logoOwner(Long template) {
        return new FileOwner("paper-logo", template);
    }

    /** For the papers of the unit at the path's end. */
    public Chosen at(String unitPath, PaperKind kind) {
        return nearest(unitPath, kind)
                .map(template -> new Chosen(
                        template.id(),
                        layout(template.form(), logo(template.logoOf()).orElse(null)),
                        template.form().body(),
                        template.form().signature()))
                .orElseGet(() -> new Chosen(null, Layout.PLAIN, null, null));
    }

    /** The template in use that is nearest to the unit, from the unit itself upwards. */
    Optional<PaperTemplate> nearest(String unitPath, PaperKind kind) {
        List<Long> chain = OrgUnit.idsOf(unitPath);
        Map<Long, PaperTemplate> latest = em
                .createQuery(
                        "select t from PaperTemplate t where t.unitId in :chain and t.kind = :kind",
                        PaperTemplate.class)
                .setParameter("chain", chain)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        PaperTemplate::unitId,
                        template -> template,
                        BinaryOperator.maxBy(Comparator.comparingInt(PaperTemplate::version))));
        return latest.values().stream()
                .filter(PaperTemplate::isInUse)
                .max(Comparator.comparingInt(template -> chain.indexOf(template.unitId())));
    }

    Optional<AttachedFile> logoFile(Long of) {
        return of == null
                ? Optional.empty()
                : attachments.find(logoOwner(of), REVISION).stream().findFirst();
    }

    /** A logo is a picture that can be printed, and no larger than any printer needs. */
    void checkLogo(Long of) {
        AttachedFile file = logoFile(of).orElseThrow();
        boolean picture = file.type() == FileType.PNG || file.type() == FileType.JPEG;
        if (!picture || !Pictures.fits(attachments.stored(file).path(), LARGEST)) {
            throw new InvalidInputException("logo", "logo-picture", file.name(), LARGEST);
        }
    }

    Optional<byte[]> logo(Long of) {
        return logoFile(of).map(file -> {
            try {
                return Files.readAllBytes(attachments.stored(file).path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Layout layout(TemplateForm form, byte[] logo) {
        return new Layout(
                text(form.heading()),
                text(form.title()),
                text(form.header()),
                text(form.footer()),
                form.blocks(),
                logo);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
