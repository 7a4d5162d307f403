package org.liandong.web.design;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.design.StageDesign;
import org.liandong.approval.design.StageDesign.Instead;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.FieldRights;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Signing;
import org.liandong.calendar.Limit;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;
import org.liandong.web.rule.RuleForm;

/** A stage as its page writes it (A2–A6, A9). */
public final class StageForm implements Serializable {
    /** What a stage may do with a field. */
    public enum Right {
        READ,
        WRITE,
        HIDE
    }

    /** A field with its right. */
    public static final class FieldRow implements Serializable {
        private final String code;
        private Right right;

        private FieldRow(String code, Right right) {
            this.code = code;
            this.right = right;
        }

        public String getCode() {
            return code;
        }

        public Right getRight() {
            return right;
        }

        public void setRight(Right right) {
            this.right = right;
        }
    }

    /** An action that may be left out. */
    public static final class ActionRow implements Serializable {
        private final String code;
        private boolean offered;

        private ActionRow(String code, boolean offered) {
            this.code = code;
            this.offered = offered;
        }

        public String getCode() {
            return code;
        }

        public boolean isOffered() {
            return offered;
        }

        public void setOffered(boolean offered) {
            this.offered = offered;
        }
    }

    private final String code;
    private final LimitForm limit;
    private final RuleForm rule;
    private final VoteForm vote;
    private final List<FieldRow> fields = new ArrayList<>();
    private final List<ActionRow> actions = new ArrayList<>();
    private String name;
    private String nameEn;
    private boolean beside;
    private Place place;
    private Level level;
    private UnitChoice unit;
    private Role who;
    private Signing signing;
    private boolean opinionRequired;
    private Fallback ifEmpty;
    private Fallback ifApplicant;
    private Fallback ifSigned;

    /** A stage of the draft; {@code unit} the one that it names, null for none. */
    StageForm(StageDesign stage, UnitChoice unit, List<String> codes, List<Facts.Offer> facts) {
        code = stage.code();
        name = stage.name();
        nameEn = stage.nameEn();
        beside = stage.beside();
        place = stage.place();
        level = stage.level();
        this.unit = unit;
        who = stage.who();
        signing = stage.signing();
        opinionRequired = stage.opinionRequired();
        ifEmpty = stage.instead().ifEmpty();
        ifApplicant = stage.instead().ifApplicant();
        ifSigned = stage.instead().ifSigned();
        vote = new VoteForm(stage.voting());
        limit = new LimitForm("limit", stage.limit());
        rule = new RuleForm(stage.condition(), facts);
        codes.forEach(field -> fields.add(new FieldRow(field, right(stage.rights(), field))));
        StageDesign.OPTIONAL.forEach(
                action -> actions.add(new ActionRow(action, !stage.withheld().contains(action))));
    }

    private static Right right(FieldRights rights, String field) {
        if (rights.hidden().contains(field)) {
            return Right.HIDE;
        }
        return rights.writable().contains(field) ? Right.WRITE : Right.READ;
    }

    /** What a new stage begins with. */
    static StageDesign fresh(String code) {
        return new StageDesign(
                code,
                "",
                "",
                false,
                Place.LEVEL,
                Level.FACULTY,
                null,
                Role.HEAD,
                Signing.ANY,
                null,
                Limit.workingDays(4),
                false,
                Instead.USUAL,
                null,
                FieldRights.NONE,
                List.of());
    }

    /** As the session bean takes it; what does not belong to the place or the way of signing is left out. */
    StageDesign stage() {
        String given = name == null ? "" : name.strip();
        return new StageDesign(
                code,
                given,
                nameEn == null || nameEn.isBlank() ? given : nameEn.strip(),
                beside,
                place,
                place == Place.LEVEL ? level : null,
                place == Place.UNIT && unit != null ? unit.id() : null,
                who,
                signing,
                signing == Signing.VOTE ? vote.voting() : null,
                limit.limit(),
                opinionRequired,
                new Instead(ifEmpty, ifApplicant, ifSigned),
                rule.json(),
                new FieldRights(fields(Right.WRITE), fields(Right.HIDE)),
                actions.stream()
                        .filter(row -> !row.offered)
                        .map(ActionRow::getCode)
                        .toList());
    }

    private Set<String> fields(Right right) {
        return fields.stream()
                .filter(row -> row.right == right)
                .map(FieldRow::getCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public boolean isBeside() {
        return beside;
    }

    public void setBeside(boolean beside) {
        this.beside = beside;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public UnitChoice getUnit() {
        return unit;
    }

    public void setUnit(UnitChoice unit) {
        this.unit = unit;
    }

    public Role getWho() {
        return who;
    }

    public void setWho(Role who) {
        this.who = who;
    }

    public Signing getSigning() {
        return signing;
    }

    public void setSigning(Signing signing) {
        this.signing = signing;
    }

    public boolean isOpinionRequired() {
        return opinionRequired;
    }

    public void setOpinionRequired(boolean opinionRequired) {
        this.opinionRequired = opinionRequired;
    }

    public Fallback getIfEmpty() {
        return ifEmpty;
    }

    public void setIfEmpty(Fallback ifEmpty) {
        this.ifEmpty = ifEmpty;
    }

    public Fallback getIfApplicant() {
        return ifApplicant;
    }

    public void setIfApplicant(Fallback ifApplicant) {
        this.ifApplicant = ifApplicant;
    }

    public Fallback getIfSigned() {
        return ifSigned;
    }

    public void setIfSigned(Fallback ifSigned) {
        this.ifSigned = ifSigned;
    }

    public LimitForm getLimit() {
        return limit;
    }

    public RuleForm getRule() {
        return rule;
    }

    public VoteForm getVote() {
        return vote;
    }

    public List<FieldRow> getFields() {
        return fields;
    }

    public List<ActionRow> getActions() {
        return actions;
    }
}
