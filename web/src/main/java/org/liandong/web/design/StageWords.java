package org.liandong.web.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.approval.design.Comparison.Aspect;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.Finding;
import org.liandong.approval.design.StageDesign;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.route.Share;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.web.approval.Pictures;
import org.liandong.web.calendar.LimitWords;
import org.liandong.web.rule.RuleWords;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;

/** Stages in plain words: {@code 院系负责人 4 个工作日内签；空缺时由上一级岗位签署}. */
@Named
@ApplicationScoped
public class StageWords {
    @Inject
    private Say say;

    @Inject
    private Preferences preferences;

    @Inject
    private Directory directory;

    @Inject
    private LimitWords limits;

    @Inject
    private RuleWords rules;

    public String name(StageDesign stage) {
        return preferences.isChinese() ? stage.name() : stage.nameEn();
    }

    /** Who signs where, how, by when, and what else is so. */
    public String line(StageDesign stage) {
        List<String> clauses = new ArrayList<>();
        clauses.add(say.of("stage_words.line", where(stage), who(stage.who()), how(stage), when(stage.limit())));
        if (stage.condition() != null) {
            clauses.add(say.of("stage_words.if", rules.words(stage.condition())));
        }
        clauses.add(say.of("stage_words.empty", say.label(stage.instead().ifEmpty())));
        clauses.add(say.of("stage_words.applicant", say.label(stage.instead().ifApplicant())));
        clauses.add(say.of("stage_words.signed", say.label(stage.instead().ifSigned())));
        if (stage.opinionRequired()) {
            clauses.add(say.of("stage_words.opinion"));
        }
        clauses.addAll(fields(stage));
        if (!stage.withheld().isEmpty()) {
            clauses.add(say.of("stage_words.withheld", actions(stage.withheld())));
        }
        return String.join(say.of("stage_words.joint"), clauses);
    }

    /** What a stage says about one aspect. */
    public String aspect(Aspect aspect, StageDesign stage) {
        return switch (aspect) {
            case NAME -> stage.name() + " / " + stage.nameEn();
            case WHERE -> where(stage);
            case WHO -> who(stage.who());
            case HOW -> how(stage);
            case WHEN -> full(stage.limit());
            case IF -> rules.words(stage.condition());
            case BESIDE -> say.of(stage.beside() ? "stage_words.beside" : "stage_words.behind");
            case OPINION -> say.of(stage.opinionRequired() ? "stage_words.needed" : "stage_words.free");
            case FIELDS -> fields(stage).isEmpty() ? say.of("stage_words.reads") : say.list(fields(stage));
            case ACTIONS -> stage.withheld().isEmpty() ? say.of("stage_words.all") : actions(stage.withheld());
            case EMPTY -> say.label(stage.instead().ifEmpty());
            case APPLICANT -> say.label(stage.instead().ifApplicant());
            case SIGNED -> say.label(stage.instead().ifSigned());
        };
    }

    public String where(StageDesign stage) {
        return switch (stage.place()) {
            case LEVEL -> say.label((Enum<?>) stage.level());
            case UNIT ->
                directory.findUnit(stage.unitId()).map(UnitChoice::name).orElseGet(() -> say.of("stage_words.gone"));
            default -> say.label(stage.place());
        };
    }

    public String who(Role role) {
        return role == Role.LEADER ? say.of("picture.in-charge") : say.label(role);
    }

    private String how(StageDesign stage) {
        if (stage.signing() != Signing.VOTE) {
            return say.label(stage.signing());
        }
        Voting voting = stage.voting();
        String words = say.of(
                "stage_words.vote",
                share(voting.quorum()),
                share(voting.threshold()),
                say.of("vote_of." + voting.of()),
                say.of("vote_tie." + voting.tie()));
        List<String> weights = voting.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(weight -> say.of("stage_words.weight", who(weight.getKey()), weight.getValue()))
                .toList();
        String weighed = weights.isEmpty() ? "" : say.of("stage_words.weights", say.list(weights));
        String veto = voting.veto() == null ? "" : say.of("stage_words.veto", who(voting.veto()));
        return words + weighed + veto + say.of("stage_words.close");
    }

    private String share(Share share) {
        return say.of(share.more() ? "stage_words.more" : "stage_words.least", share.part(), share.whole());
    }

    private String when(Limit limit) {
        return limits.words(limit);
    }

    /** With reminders and what happens at the end; null = none. */
    public String full(Limit limit) {
        if (limit == null) {
            return say.of("limit_form.none");
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(when(limit));
        clauses.add(say.of("limit_expiry." + limit.expiry()));
        if (!limit.reminders().isEmpty()) {
            clauses.add(say.of(
                    "limit_form.reminds",
                    say.list(limit.reminders().stream()
                            .map(day -> Integer.toString(day))
                            .toList())));
        }
        if (limit.extension() > 0) {
            clauses.add(say.of("limit_form.extends", limit.extension()));
        }
        return String.join(say.of("stage_words.joint"), clauses);
    }

    private List<String> fields(StageDesign stage) {
        return Stream.of(
                        clause("stage_words.writes", stage.rights().writable()),
                        clause("stage_words.hides", stage.rights().hidden()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> clause(String key, Set<String> fields) {
        return fields.isEmpty()
                ? List.of()
                : List.of(say.of(
                        key, say.list(fields.stream().sorted().map(this::field).toList())));
    }

    /** What a field of a form is called. */
    public String field(String code) {
        return rules.name("form." + code);
    }

    private String actions(List<String> codes) {
        return say.list(codes.stream().map(this::action).toList());
    }

    public String action(String code) {
        return say.label(ApprovalAction.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    /** Why it could stall, or what is doubtful. */
    public String finding(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        switch (finding.kind()) {
            case CONDITION_FIELD -> arguments[0] = rules.name((String) arguments[0]);
            case RIGHTS_FIELD, WRITES_HIDDEN, LIMIT_FIELD, HIDDEN_EARLIER ->
                arguments[0] = field((String) arguments[0]);
            default -> {
                // the words are said as they are
            }
        }
        return say.of("finding_kind." + finding.kind(), arguments);
    }

    /** The route as a picture. */
    public List<Pictures.Stop> picture(Design design) {
        List<Pictures.Stop> stops = new ArrayList<>();
        stops.add(new Pictures.Stop(Level.CLASS, "h", say.of("picture.entry"), say.of("picture.entry-who"), ""));
        for (StageDesign stage : design.stages()) {
            String when = when(stage.limit());
            stops.add(new Pictures.Stop(
                    stage.level(),
                    "w",
                    name(stage),
                    where(stage)
                            + say.of("shell_base.dot")
                            + who(stage.who())
                            + (stage.signing() == Signing.ANY
                                    ? ""
                                    : say.of("shell_base.dot") + say.label(stage.signing())),
                    stage.beside() ? say.of("picture.beside", when) : when));
        }
        return stops;
    }
}
