package org.liandong.approval.route;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liandong.calendar.Limit;
import org.liandong.common.BaseEntity;
import org.liandong.form.FormData;
import org.liandong.organisation.Level;

/** One version of a route; a request keeps the one it started on (A1). */
@Entity
@Cacheable
@Table(name = "route_version")
public class RouteVersion extends BaseEntity {
    /** Life of a version. */
    public enum State {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @ManyToOne(fetch = FetchType.EAGER)
    private ApprovalRoute route;

    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "own_head")
    private boolean ownHead;

    @Column(name = "time_limit")
    private String limit;

    @Column(name = "return_limit")
    private String returnLimit;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_name")
    private String publishedName;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @OneToMany(mappedBy = "version", fetch = FetchType.EAGER)
    @OrderBy("position, id")
    private List<RouteStage> stages = new ArrayList<>();

    protected RouteVersion() {}

    public RouteVersion(ApprovalRoute route, int version, boolean ownHead, List<RouteStage> stages) {
        this.route = route;
        this.version = version;
        this.state = State.PUBLISHED;
        this.ownHead = ownHead;
        this.stages = new ArrayList<>(stages);
        this.stages.forEach(stage -> stage.belongTo(this));
    }

    /** Is in force from now on (A1). */
    public RouteVersion publishedBy(String who, Instant at) {
        publishedName = who;
        publishedAt = at;
        return this;
    }

    /** Is offered no more; what started on it goes on. */
    public void retire(Instant at) {
        state = State.RETIRED;
        retiredAt = at;
    }

    /** By when the whole request is decided, and by when an applicant gives back what was returned to him; null = no limit. */
    public RouteVersion within(Limit whole, Limit returned) {
        limit = whole == null ? null : whole.json().toString();
        returnLimit = returned == null ? null : returned.json().toString();
        return this;
    }

    /** By when the whole request is decided (A9); empty = no limit. */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit).map(FormData::parse).map(Limit::of);
    }

    /** By when an applicant gives back what was returned to him (A9); empty = no limit. */
    public Optional<Limit> returnLimit() {
        return Optional.ofNullable(returnLimit).map(FormData::parse).map(Limit::of);
    }

    /** Its number among the versions of its route, from 1. */
    public int version() {
        return version;
    }

    public ApprovalRoute route() {
        return route;
    }

    /** By when the stage of a code is signed; one that is not of the route is the origin's own head's (A9). */
    public Limit limitOf(String code) {
        return stage(code).map(RouteStage::limit).orElse(Stop.OWN_HEAD_LIMIT);
    }

    /** The origin's own head signs before a request leaves the unit (A3). */
    public boolean ownHead() {
        return ownHead;
    }

    /** Does it ask units that the subject names beside its chain (会办)? */
    public boolean asksCooperating() {
        return stages.stream().anyMatch(stage -> stage.place() == Place.COOPERATING);
    }

    /** Does it ask leaders for what they have charge of (分管)? */
    public boolean asksInCharge() {
        return stages.stream().anyMatch(RouteStage::asksInCharge);
    }

    /** The highest level that it asks; empty when it asks none. */
    public Optional<Level> top() {
        return stages.stream().map(RouteStage::level).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** The stage of a code; empty for the origin's own head. */
    public Optional<RouteStage> stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** Stages behind a position, those that share one together. */
    List<List<RouteStage>> abreast(int after) {
        return List.copyOf(stages.stream()
                .filter(stage -> stage.position() > after)
                .collect(Collectors.groupingBy(RouteStage::position, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Stages in order of their positions. */
    public List<RouteStage> stages() {
        return stages;
    }
}
