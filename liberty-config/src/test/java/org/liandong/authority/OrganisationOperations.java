package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.util.List;
import org.liandong.approval.matter.MatterService;
import org.liandong.organisation.Directory;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;
import org.liandong.organisation.admin.AccountService;
import org.liandong.organisation.admin.CategoryService;
import org.liandong.organisation.admin.FirstRunService;
import org.liandong.organisation.admin.PeopleService;
import org.liandong.organisation.admin.PersonEntry;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.group.GroupService;
import org.liandong.organisation.mine.MyDataService;
import org.liandong.organisation.staffing.AdministratorService;
import org.liandong.organisation.staffing.ChargeService;
import org.liandong.organisation.staffing.DeputyService;
import org.liandong.organisation.staffing.StaffingService;

/** How each operation on the organisation is tried; see {@link Operations}. */
final class OrganisationOperations {
    private static final int STALE = -1;
    private static final UnitText NO_TEXT = new UnitText(null, List.of(), 10, null, null);
    private static final UnitEntry NO_UNIT = new UnitEntry(null, null, null, NO_TEXT);
    private static final PersonEntry NO_PERSON = new PersonEntry(null, null, null, null);

    private final Target target;

    OrganisationOperations(Target target) {
        this.target = target;
    }

    void addTo(Operations all) {
        addFinding(all);
        addUnits(all);
        addPeople(all);
        addGroups(all);
        addStaffing(all);
        addOwn(all);
        addAdministrators(all);
    }

    private void addFinding(Operations all) {
        Directory directory = bean(Directory.class);
        all.sees("Directory.findUnits", () -> sees(directory.findUnits(target.name(), false)));
        all.sees("Directory.findUnits#administered", () -> sees(directory.findUnits(target.name(), true)));
        all.sees("Directory.findUnit", () -> directory.findUnit(target.faculty).isPresent());
        all.call("Directory.findBelow", () -> directory.findBelow(target.name(), target.faculty));
        all.call("Directory.findPeople", () -> directory.findPeople("矩阵人"));
        all.sees(
                "Directory.findPerson",
                () -> directory.findPerson(target.person).isPresent());
        OrganisationService organisation = bean(OrganisationService.class);
        all.call("OrganisationService.findByName", () -> organisation.findByName(target.name()));
        all.call("OrganisationService.findChildren", () -> organisation.findChildren(target.faculty));
        all.call("OrganisationService.findTree", () -> organisation.findTree(target.faculty));
        all.call("OrganisationService.getUnit", () -> organisation.getUnit(target.faculty));
        all.call("OrganisationService.chain", () -> organisation.chain("/" + target.root + "/"));
    }

    private boolean sees(List<Directory.UnitChoice> found) {
        return found.stream().anyMatch(unit -> unit.id().equals(target.faculty));
    }

    private void addUnits(Operations all) {
        UnitService units = bean(UnitService.class);
        all.call("UnitService.get", () -> units.get(target.faculty));
        all.call("UnitService.begin", () -> units.begin(target.faculty));
        all.call("UnitService.create", () -> units.create(target.faculty, NO_UNIT));
        all.call("UnitService.edit", () -> units.edit(target.faculty, STALE, NO_UNIT));
        all.call("UnitService.edit#name", () -> units.edit(target.faculty, 0, NO_UNIT));
        all.call("UnitService.history", () -> units.history(target.faculty));
        RestructureService restructure = bean(RestructureService.class);
        all.call("RestructureService.effect", () -> restructure.effect(target.faculty));
        all.call("RestructureService.move", () -> restructure.move(target.faculty, STALE, target.university));
        all.call("RestructureService.merge", () -> restructure.merge(target.faculty, STALE, target.beside));
        all.call("RestructureService.close", () -> restructure.close(target.faculty, STALE));
    }

    private void addPeople(Operations all) {
        PeopleService people = bean(PeopleService.class);
        all.call("PeopleService.find", () -> people.find(target.faculty, null, null));
        all.call("PeopleService.begin", () -> people.begin(target.faculty));
        all.call("PeopleService.get", () -> people.get(target.person));
        all.call("PeopleService.create", () -> people.create(target.faculty, NO_PERSON));
        all.call("PeopleService.edit", () -> people.edit(target.person, STALE, target.faculty, NO_PERSON));
        AccountService accounts = bean(AccountService.class);
        all.call("AccountService.find", () -> accounts.find(target.person));
        all.call("AccountService.limit", () -> accounts.limit(target.person, null));
        MatterService matters = bean(MatterService.class);
        all.call("MatterService.find", () -> matters.find(target.person));
        all.call("MatterService.ofAppointment", () -> matters.ofAppointment(target.appointment));
        CategoryService categories = bean(CategoryService.class);
        all.call("CategoryService.find", categories::find);
        all.call("CategoryService.findToKeep", categories::findToKeep);
        all.call(
                "CategoryService.save",
                () -> categories.save(new CategoryService.CategoryRow(null, null, null, null, 0, true)));
    }

    private void addGroups(Operations all) {
        GroupService groups = bean(GroupService.class);
        all.call("GroupService.find", () -> groups.find(target.faculty));
        all.call("GroupService.get", () -> groups.get(target.group()));
        all.call("GroupService.create", () -> groups.create(target.faculty, null, null));
        all.call("GroupService.rename", () -> groups.rename(target.group(), null));
        all.call("GroupService.add", () -> groups.add(target.group(), target.station));
        all.call("GroupService.addAll", () -> groups.addAll(target.group(), target.faculty, UnitKind.CLASS));
        all.call("GroupService.remove", () -> groups.remove(target.group(), List.of(target.station)));
        all.call("GroupService.delete", () -> groups.delete(target.group()));
    }

    private void addStaffing(Operations all) {
        StaffingService staffing = bean(StaffingService.class);
        all.call("StaffingService.findPosts", () -> staffing.findPosts(target.faculty));
        all.call("StaffingService.appoint", () -> staffing.appoint(target.faculty, null, null, null, null));
        all.call(
                "StaffingService.seat",
                () -> staffing.seat(target.faculty, Role.MEMBER, target.faculty, Role.HEAD, null, null));
        all.call("StaffingService.end", () -> staffing.end(target.appointment, null, null));
        all.call("StaffingService.endSeat", () -> staffing.endSeat(target.seat, null));
        ChargeService charges = bean(ChargeService.class);
        all.call("ChargeService.find", () -> charges.find(target.faculty));
        all.call("ChargeService.findLeaders", () -> charges.findLeaders(target.faculty));
        all.call("ChargeService.give", () -> charges.give(target.faculty, null, target.station, null, null));
        all.call("ChargeService.end", () -> charges.end(target.charge, null));
        DeputyService deputies = bean(DeputyService.class);
        all.sees("DeputyService.findMine", () -> seesDeputy(deputies.findMine()));
        all.sees("DeputyService.findOthers", () -> seesDeputy(deputies.findOthers()));
        all.call("DeputyService.name", () -> deputies.name(null, null, null, null, null));
        all.call("DeputyService.end", () -> deputies.end(target.deputy));
    }

    private boolean seesDeputy(List<DeputyService.DeputyRow> rows) {
        return rows.stream().anyMatch(row -> row.id().equals(target.deputy));
    }

    private void addOwn(Operations all) {
        MyDataService data = bean(MyDataService.class);
        all.call("MyDataService.findPosts", data::findPosts);
        all.call("MyDataService.find", data::find);
        all.call("MyDataService.export", data::export);
    }

    private void addAdministrators(Operations all) {
        AdministratorService administrators = bean(AdministratorService.class);
        all.call("AdministratorService.find", () -> administrators.find("u1"));
        all.call("AdministratorService.findUnit", () -> administrators.findUnit("u1"));
        all.call("AdministratorService.appoint", () -> administrators.appoint(null, null));
        all.call("AdministratorService.end", () -> {
            try {
                administrators.end(-1L);
            } catch (org.liandong.common.NotFoundException permitted) {
                // there is no such appointment: the caller was let in to look for it
            }
        });
        FirstRunService firstRun = bean(FirstRunService.class);
        all.call("FirstRunService.isDue", firstRun::isDue);
        all.call("FirstRunService.open", firstRun::open);
        all.call("FirstRunService.begin", () -> firstRun.begin(NO_UNIT, NO_PERSON));
    }
}
