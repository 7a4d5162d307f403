package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.mine.HeldTerm;
import org.liandong.organisation.mine.MyDataService;
import org.liandong.organisation.mine.Section;
import org.liandong.organisation.staffing.DeputyService;
import org.liandong.organisation.staffing.DeputyService.DeputyRow;
import org.liandong.organisation.staffing.PostRow;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Deputies, and what is held about a person, on each database. */
@ExtendWith(ArquillianExtension.class)
class DeputyIT {
    private static final String HEAD = "uni1-fac2-head";
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));

    @Inject
    private DeputyService deputies;

    @Inject
    private MyDataService data;

    @Inject
    private UnitService units;

    @Inject
    private StaffingService staffing;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A12_aDeputyIsNamedForAPostAndATermAndEnded() throws Exception {
        Long post = post(HEAD);
        LocalDate from = TODAY.plusDays(300);
        caller.as(HEAD, () -> name(post, "汪佳怡", from, from.plusDays(5)));
        DeputyRow row = mine(HEAD, from);
        assertEquals("汪佳怡", row.name());
        assertEquals("孟云帆", others("uni1-fac1-clerk", row.id()).name(), "and the deputy sees by whom");
        assertFalse(caller.as("uni1-fac1-clerk", () -> user.viewer().holds(post)), "deputies do not act yet");
        for (String other : List.of("uni1-fac1-clerk", "uni1-admin", "uni1-head")) {
            assertThrows(NotFoundException.class, () -> caller.as(other, () -> end(row.id())), other);
        }
        assertThrows(NotPermittedException.class, () -> caller.as("stranger", () -> end(-1L)));
        caller.as(HEAD, () -> end(row.id()));
        assertTrue(caller.as(HEAD, () -> deputies.findMine()).stream()
                .noneMatch(left -> left.id().equals(row.id())));
    }

    @Test
    void A12_eachFaultIsNamedAtItsField() throws Exception {
        Long post = post(HEAD);
        Long theirs = post("uni1-head");
        LocalDate from = TODAY.plusDays(100);
        LocalDate to = from.plusDays(9);
        caller.as(HEAD, () -> name(post, "汪佳怡", from, to));
        assertEquals("from deputy-overlaps", fault(() -> name(post, "周婷", to, to.plusDays(1))));
        assertEquals("post not-your-post", fault(() -> name(theirs, "汪佳怡", from, to)));
        assertEquals("post not-your-post", fault(() -> name(null, "汪佳怡", from, to)));
        assertEquals("deputy not-yourself", fault(() -> name(post, "孟云帆", to.plusDays(1), to.plusDays(2))));
        assertEquals("deputy field-required", fault(() -> name(post, null, from, to)));
        assertEquals("to field-required", fault(() -> name(post, "汪佳怡", from, null)));
        assertEquals("from field-required", fault(() -> name(post, "汪佳怡", null, to)));
        assertEquals("to ends-before-start", fault(() -> name(post, "汪佳怡", to, from)));
        assertEquals("to at-most-a-year", fault(() -> name(post, "汪佳怡", from, from.plusDays(367))));
        assertEquals("to in-the-past", fault(() -> name(post, "汪佳怡", TODAY.minusDays(9), TODAY.minusDays(1))));
        assertThrows(NotPermittedException.class, () -> caller.as("stranger", () -> name(post, null, from, to)));
        caller.as(HEAD, () -> name(post, "周婷", to.plusDays(1), to.plusDays(1))); // the day after is free
    }

    @Test
    void T7_aPersonSeesAllThatIsHeldAndNobodyElseDoes() throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        Long unit = caller.as(
                "uni1-admin",
                () -> units.create(
                        organisation.findByName("示范理工大学").get(0).id(),
                        new UnitEntry(
                                code,
                                UnitKind.DEPARTMENT,
                                "旧部 " + code,
                                new UnitText(null, List.of(), 10, null, null))));
        caller.as("uni1-admin", () -> {
            staffing.appoint(unit, Role.FINANCE, person("孟云帆"), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
            staffing.appoint(unit, Role.FINANCE, person("孟云帆"), TODAY.plusDays(9), null);
            return null;
        });
        caller.as(HEAD, () -> name(post(user), "汪佳怡", TODAY.plusDays(200), TODAY.plusDays(201)));
        List<Section> held = caller.as(HEAD, () -> data.find());
        assertEquals(
                List.of(
                        "entry",
                        "appointments",
                        "charges",
                        "deputies",
                        "deputyFor",
                        "filed",
                        "decided",
                        "phrases",
                        "dispatched",
                        "signedFor",
                        "views",
                        "exports",
                        "papers",
                        "scans",
                        "feed",
                        "messages",
                        "mail"),
                held.stream().map(Section::name).toList());
        assertEquals("孟云帆", held.get(0).rows().get(0).get(2));
        assertEquals(1, held.get(0).rows().size());
        assertTrue(
                held.get(1)
                        .rows()
                        .contains(Arrays.asList(
                                "旧部 " + code,
                                Role.FINANCE,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2021, 1, 1),
                                null,
                                null)),
                held.get(1)::toString);
        assertTrue(held.get(3).rows().stream().anyMatch(row -> row.get(3).equals(TODAY.plusDays(200))));
        assertEquals(
                List.of(PostRow.Term.LATER, PostRow.Term.PAST),
                caller.as(HEAD, () -> data.findPosts()).stream()
                        .filter(term -> term.unitId().equals(unit))
                        .map(HeldTerm::term)
                        .toList());
        for (Section section : held) {
            section.rows().forEach(row -> assertEquals(section.columns().size(), row.size(), section.name()));
        }
    }

    @Test
    void T7_nobodyCanAskAboutAnybodyElse() throws Exception {
        for (Method method : MyDataService.class.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
                assertEquals(0, method.getParameterCount(), method.toString());
            }
        }
        List<Section> stranger = caller.as("stranger", () -> data.find());
        assertEquals("戴琳", stranger.get(0).rows().get(0).get(2), "an appointment is not needed for it");
        assertEquals(List.of(), stranger.get(1).rows());
        assertEquals(List.of(), stranger.get(5).rows());
    }

    private Object name(Long post, String person, LocalDate from, LocalDate to) {
        deputies.name(post, person == null ? null : person(person), from, to, null);
        return null;
    }

    private Object end(Long id) {
        deputies.end(id);
        return null;
    }

    private Long person(String name) {
        return directory.findPeople(name).get(0).id();
    }

    private DeputyRow mine(String who, LocalDate from) throws Exception {
        return caller.as(who, () -> deputies.findMine()).stream()
                .filter(row -> row.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private DeputyRow others(String who, Long id) throws Exception {
        return caller.as(who, () -> deputies.findOthers()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Long post(String who) throws Exception {
        return caller.as(who, () -> post(user));
    }

    private static Long post(CurrentUser user) {
        return user.viewer().posts().get(0).postId();
    }

    private String fault(Callable<?> work) {
        InvalidInputException.Problem problem = assertThrows(InvalidInputException.class, () -> caller.as(HEAD, work))
                .problems()
                .get(0);
        return problem.field() + " " + problem.key();
    }
}
