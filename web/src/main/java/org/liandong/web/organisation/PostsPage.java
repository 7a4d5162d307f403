package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.matter.MatterService;
import org.liandong.approval.matter.Matters;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Directory.PersonChoice;
import org.liandong.organisation.Role;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.PostRow;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;

/** The posts of a unit: who is in them, appointing somebody, ending a term. */
@Named
@ViewScoped
public class PostsPage implements Serializable {
    @Inject
    private StaffingService staffing;

    @Inject
    private UnitService units;

    @Inject
    private MatterService matters;

    @Inject
    private Times times;

    private Long unit;
    private Long end;
    private Long seat;
    private Matters left;
    private UnitService.Entry opened;
    private List<PostRow> posts;
    private PersonChoice person;
    private Role role;
    private LocalDate from;
    private LocalDate to;
    private LocalDate lastDay;
    private PersonChoice successor;

    public void load() {
        opened = units.get(unit);
        posts = staffing.findPosts(unit);
        from = times.date();
        lastDay = times.date();
        if ((end != null || seat != null) && ending().isEmpty()) {
            throw new NotFoundException("appointment");
        }
        left = end == null ? null : matters.ofAppointment(end);
    }

    /** What the page was asked to end. */
    public Optional<PostRow.Seat> ending() {
        return seats().filter(one -> one.id().equals(one.exOfficio() ? seat : end))
                .findFirst();
    }

    /** What is open with the person whose term is about to be ended; null where nobody's is. */
    public Matters left() {
        return left;
    }

    private Stream<PostRow.Seat> seats() {
        return posts.stream().flatMap(post -> post.current().stream());
    }

    public PostRow.Seat endingSeat() {
        return ending().orElse(null);
    }

    /** Posts in which somebody was. */
    public List<PostRow> past() {
        return posts.stream().filter(post -> !post.past().isEmpty()).toList();
    }

    public void appoint() {
        staffing.appoint(unit, role, person == null ? null : person.id(), from, to);
        Notices.done("organisation_posts.appointed", person.name(), role);
        reopen();
    }

    public void finish() {
        if (seat == null) {
            staffing.end(end, lastDay, successor == null ? null : successor.id());
        } else {
            staffing.endSeat(seat, lastDay);
        }
        Notices.done("organisation_posts.ended", lastDay.toString());
        reopen();
    }

    private void reopen() {
        Addresses.go("/organisation/posts.xhtml?unit=" + unit);
    }

    public List<PostRow> posts() {
        return posts;
    }

    public String unitName() {
        return opened.entry().name();
    }

    public boolean isBody() {
        return opened.entry().kind().isBody();
    }

    public boolean isOpen() {
        return opened.open();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getEnd() {
        return end;
    }

    public void setEnd(Long end) {
        this.end = end;
    }

    public Long getSeat() {
        return seat;
    }

    public void setSeat(Long seat) {
        this.seat = seat;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public PersonChoice getSuccessor() {
        return successor;
    }

    public void setSuccessor(PersonChoice successor) {
        this.successor = successor;
    }
}
