package org.liandong.approval.route;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.liandong.calendar.Limit;
import org.liandong.common.BaseEntity;
import org.liandong.form.FormData;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Predicate;
import org.liandong.rule.Predicates;

/** A stage of a route: where, who, how, by when, and what if that cannot be (A2). */
@Entity
@Cacheable
@Table(name = "route_stage")
public class RouteStage extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private RouteVersion version;

    private int position;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_level")
    private Level level;

    @Column(name = "place_unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Role who;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "time_limit")
    private String limit;

    @Column(name = "opinion_required")
    private boolean opinionRequired;

    @Enumerated(EnumType.STRING)
    @Column(name = "if_empty")
    private Fallback ifEmpty;

    @Enumerated(EnumType.STRING)
    @Column(name = "if_applicant")
    private Fallback ifApplicant;

    @Enumerated(EnumType.STRING)
    @Column(name = "if_signed")
    private Fallback ifSigned;

    @Column(name = "stage_condition")
    private String condition;

    private String voting;

    @Column(name = "field_rights")
    private String fieldRights;

    private String withheld;

    protected RouteStage() {}

    /** A stage as a designer makes it; the rest is said by what is called on it. */
    public static RouteStage of(int position, String code, String name, String nameEn, Role who) {
        RouteStage stage = atLevel(position, code, null, who, 0);
        stage.name = name;
        stage.nameEn = nameEn;
        return stage;
    }

    /** Where it is: {@code at} null unless that is a level, {@code unit} null unless it is a named one. */
    public RouteStage at(Place where, Level at, Long unit) {
        place = where;
        level = at;
        unitId = unit;
        return this;
    }

    /** What its signers write and do not see, which actions they are not offered, and whether they must say something (A2). */
    public RouteStage granting(FieldRights rights, List<String> notOffered, boolean opinion) {
        fieldRights = rights.equals(FieldRights.NONE) ? null : rights.json().toString();
        withheld = notOffered.isEmpty() ? null : String.join(" ", notOffered);
        opinionRequired = opinion;
        return this;
    }

    void belongTo(RouteVersion owner) {
        version = owner;
    }

    /** A stage at the unit that the subject names. */
    public static RouteStage atSubject(int position, String code, Role who, int workingDays) {
        RouteStage stage = atLevel(position, code, null, who, workingDays);
        stage.place = Place.SUBJECT;
        return stage;
    }

    /** A stage at a level of the chain. */
    public static RouteStage atLevel(int position, String code, Level level, Role who, int workingDays) {
        RouteStage stage = new RouteStage();
        stage.position = position;
        stage.code = code;
        stage.name = code;
        stage.nameEn = code;
        stage.place = Place.LEVEL;
        stage.level = level;
        stage.who = who;
        stage.signing = Signing.ANY;
        stage.workingDays = workingDays;
        return stage.fallbacks(Fallback.STOP, Fallback.NEXT_HIGHER, Fallback.SIGN_AGAIN);
    }

    /** What happens when the post is empty, when the applicant holds it, and when its holder signed before. */
    public RouteStage fallbacks(Fallback empty, Fallback applicant, Fallback signed) {
        ifEmpty = empty;
        ifApplicant = applicant;
        ifSigned = signed;
        return this;
    }

    /** How it is signed; {@code counting} null except for votes, where null is the majority. */
    public RouteStage signed(Signing how, Voting counting) {
        signing = how;
        voting = counting == null ? null : counting.json().toString();
        return this;
    }

    /** By when it is signed. */
    public RouteStage within(Limit time) {
        limit = time.json().toString();
        return this;
    }

    /** Under which condition it is asked. */
    public RouteStage onlyIf(Predicate predicate) {
        condition = Predicates.json(predicate).toString();
        return this;
    }

    /** At each unit that the subject names beside its chain. */
    public RouteStage atCooperating() {
        place = Place.COOPERATING;
        level = null;
        return this;
    }

    public int position() {
        return position;
    }

    /** The condition under which it is asked (A5); empty = always. */
    public Optional<Predicate> condition() {
        return Optional.ofNullable(condition).map(FormData::parse).map(Predicates::of);
    }

    /** How votes are counted. */
    public Voting voting() {
        return voting == null ? Voting.MAJORITY : Voting.of(FormData.parse(voting));
    }

    /** Which fields are written or withheld here (A2). */
    public FieldRights fieldRights() {
        return fieldRights == null ? FieldRights.NONE : FieldRights.of(FormData.parse(fieldRights));
    }

    /** Is the action, named as in the API, offered here (A2)? */
    public boolean offers(String action) {
        return !withheld().contains(action);
    }

    /** Actions that are not offered here, named as in the API. */
    public List<String> withheld() {
        return withheld == null ? List.of() : List.of(withheld.split(" "));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Place place() {
        return place;
    }

    /** The level it is at; null unless the place is a level. */
    public Level level() {
        return level;
    }

    public Long unitId() {
        return unitId;
    }

    /** Whose post signs; LEADER = whoever in it has charge of the origin (分管领导). */
    public Role who() {
        return who;
    }

    /** Leaders sign here: those in charge of the origin. */
    boolean asksInCharge() {
        return who == Role.LEADER
                || signing == Signing.VOTE && voting().weights().containsKey(Role.LEADER);
    }

    public Signing signing() {
        return signing;
    }

    /** By when it is signed (A9). */
    public Limit limit() {
        return limit == null ? Limit.workingDays(workingDays) : Limit.of(FormData.parse(limit));
    }

    public boolean opinionRequired() {
        return opinionRequired;
    }

    public Fallback ifEmpty() {
        return ifEmpty;
    }

    public Fallback ifApplicant() {
        return ifApplicant;
    }

    public Fallback ifSigned() {
        return ifSigned;
    }
}
