package org.liandong.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.Hashes;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.dispatch.DispatchState;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.RichText;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.TakenFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;
import org.liandong.paper.number.NumberPattern;
import org.liandong.paper.number.Numbers;
import org.liandong.paper.print.Notice;
import org.liandong.paper.print.NoticePrinter;
import org.liandong.paper.print.PaperCode;
import org.liandong.paper.print.Placeholders;
import org.liandong.paper.print.Proof;
import org.liandong.paper.print.SheetWords;
import org.liandong.paper.template.Templates;

/** Official notices (公文) about a decided request or a sent dispatch, with the next number of the unit: for who keeps the unit's papers (PLT-12). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class NoticeService {
    /** So many may take numbers of one pattern at the same moment. */
    private static final int ATTEMPTS = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private RequestViewService views;

    @Inject
    private DispatchViewService dispatches;

    @Inject
    private Templates templates;

    @Inject
    private Numbers numbers;

    @Inject
    private Issuing issuing;

    @Inject
    private FileIntake intake;

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    /** What a notice is about: one of the two is null. */
    public record Subject(Long request, Long dispatch) implements Serializable {}

    /** A pattern to choose, with the number it makes next. */
    public record Choice(Long pattern, String name, String next) implements Serializable {}

    /** A unit to choose. */
    public record Office(Long unit, String name) implements Serializable {}

    /**
     * A notice that is being written.
     *
     * @param offices units whose papers the caller keeps, of which one issues it
     * @param choices patterns of the unit
     */
    public record Draft(
            Subject subject,
            Long unit,
            List<Office> offices,
            List<Choice> choices,
            String about,
            String title,
            String to,
            String text,
            String signature,
            List<PaperRow> issued)
            implements Serializable {}

    /** What was typed; {@code pattern} null = without a number. */
    public record Typed(Long pattern, String title, String to, String text, String signature) implements Serializable {}

    /** What the caller sees of the subject. */
    private record Facts(String number, String title, String unit, String filer, String state, String text) {}

    /** A notice to begin with, from the template of the unit; {@code unit} null = the first whose papers the caller keeps. */
    public Draft prepare(Subject subject, Long unit) {
        List<Office> offices = offices();
        OrgUnit by = issuer(unit == null && !offices.isEmpty() ? offices.get(0).unit() : unit);
        Facts facts = facts(subject);
        Templates.Chosen template = templates.at(by.path(), PaperKind.NOTICE);
        Map<String, String> values = values(facts, by, null);
        Viewer viewer = user.viewer();
        return new Draft(
                subject,
                by.id(),
                offices,
                choices(by.id()),
                facts.title(),
                template.layout().title().isBlank()
                        ? SheetWords.of("notice.title", facts.title())
                        : Placeholders.fill(template.layout().title(), values),
                facts.unit(),
                template.body() == null ? facts.text() : Placeholders.fill(template.body(), values),
                template.signature() == null ? by.name() : Placeholders.fill(template.signature(), values),
                (subject.request() == null
                                ? papers.ofDispatch(subject.dispatch())
                                : papers.ofRequest(subject.request()))
                        .stream()
                                .filter(paper -> paper.kind() == PaperKind.NOTICE)
                                .map(paper -> PaperRow.of(paper, null, papers.mayVoid(viewer, paper)))
                                .toList());
    }

    /** The characters of what was typed that would be printed as a mark. */
    public List<String> missing(Typed typed) {
        user.appointed();
        return PaperSettings.ofServer()
                .face()
                .missing(text(typed.title()) + text(typed.to()) + text(typed.text()) + text(typed.signature()));
    }

    /** Issues it; the number is taken in the transaction that writes the paper. The same again on one day is the same paper. Gives its id. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Long issue(Subject subject, Long unit, Typed typed) {
        OrgUnit by = issuer(unit);
        Facts facts = facts(subject);
        Typed clean = checked(typed);
        Templates.Chosen template = templates.at(by.path(), PaperKind.NOTICE);
        Paper.About about =
                new Paper.About(PaperKind.NOTICE, subject.request(), subject.dispatch(), by.id(), by.name());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Numbers.Next number = clean.pattern() == null ? null : numbers.peek(by.id(), clean.pattern());
            try {
                return print(about, facts, by, clean, template, number);
            } catch (NumberTakenException taken) {
                continue; // printed again with the next one
            }
        }
        throw new NumberTakenException();
    }

    private Long print(
            Paper.About about, Facts facts, OrgUnit by, Typed typed, Templates.Chosen template, Numbers.Next next) {
        PaperSettings settings = PaperSettings.ofServer();
        LocalDate day = Zones.day(clock.instant());
        Proof proof = new Proof(PaperCode.fresh(), settings.verifyAddress(), day);
        String number = next == null ? "" : next.number();
        Notice notice = new Notice(by.name(), number, typed.title(), typed.to(), typed.text(), text(typed.signature()));
        byte[] pdf =
                new NoticePrinter(settings.face(), template.layout(), notice, proof, values(facts, by, number)).print();
        TakenFile taken = intake.take(new Upload(
                (number.isEmpty() ? "" : number + " ") + typed.title() + ".pdf", new ByteArrayInputStream(pdf)));
        String words =
                Hashes.of(by.id(), typed.pattern(), typed.title(), typed.to(), typed.text(), typed.signature(), day);
        return issuing.record(about, next, typed.title(), words, template, proof, taken);
    }

    private static Typed checked(Typed typed) {
        Checks checks = new Checks();
        Typed clean = new Typed(
                typed.pattern(),
                checks.requiredLine("title", typed.title(), 200),
                checks.optional("to", typed.to(), 200),
                checks.required("text", typed.text(), 8000),
                checks.requiredLine("signature", typed.signature(), 120));
        checks.throwIfAny();
        return clean;
    }

    private Facts facts(Subject subject) {
        return subject.request() == null ? ofDispatch(subject.dispatch()) : ofRequest(subject.request());
    }

    private Facts ofRequest(Long id) {
        RequestView view = views.get(id);
        if (view.state() != RequestState.APPROVED && view.state() != RequestState.REJECTED) {
            throw new RuleException("notice-undecided");
        }
        return new Facts(
                view.number(),
                view.title(),
                view.origin().name(),
                view.filer(),
                SheetWords.of("state." + view.state()),
                SheetWords.of("notice.text-" + view.state(), view.title()));
    }

    private Facts ofDispatch(Long id) {
        DispatchView view = dispatches.get(id);
        if (view.state() != DispatchState.SENT || !view.ours()) {
            throw new RuleException("notice-not-sent");
        }
        String text = view.body() == null ? "" : paragraphs(view.body());
        return new Facts(view.number(), view.title(), "", view.author(), "", text);
    }

    /** Each block of rich text is a paragraph. */
    private static String paragraphs(String html) {
        return RichText.words(html.replaceAll("</(p|li|h[1-6]|div|tr)>|<br ?/?>", "\u2029"))
                .replaceAll("\\s*\u2029\\s*", "\n")
                .strip();
    }

    private OrgUnit issuer(Long unit) {
        OrgUnit by = unit == null ? null : em.find(OrgUnit.class, unit);
        if (by == null || user.appointed().office(unit).isEmpty()) {
            throw new NotPermittedException("not-paper-office", by == null ? "" : by.name());
        }
        return by;
    }

    private List<Office> offices() {
        return user.appointed().posts().stream()
                .filter(held -> held.role().isOffice())
                .map(held -> new Office(held.unitId(), held.unitName()))
                .distinct()
                .toList();
    }

    private List<Choice> choices(Long unit) {
        return em
                .createQuery("select p from NumberPattern p where p.unitId = :unit order by p.id", NumberPattern.class)
                .setParameter("unit", unit)
                .getResultList()
                .stream()
                .filter(NumberPattern::isOffered)
                .map(pattern -> new Choice(
                        pattern.id(),
                        pattern.name(),
                        numbers.peek(unit, pattern.id()).number()))
                .toList();
    }

    private Map<String, String> values(Facts facts, OrgUnit by, String number) {
        OrgUnit top = em.find(OrgUnit.class, OrgUnit.idsOf(by.path()).get(0));
        return Map.of(
                "number", number == null ? text(facts.number()) : number,
                "title", facts.title(),
                "unit", by.name(),
                "top", top.name(),
                "date", Zones.day(clock.instant()).toString(),
                "filer", facts.filer(),
                "state", facts.state());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
