package org.liandong.organisation.importing;

import java.util.List;

/** What people must satisfy: a staff number and a sign-in name are somebody's own. */
final class PersonRules {
    private PersonRules() {}

    static void check(List<PersonLine> lines, Known known) {
        Once staffNos =
                new Once("staff_no", "duplicate-staff-no", known.people().keySet());
        Once logins = new Once("login", "duplicate-login", known.logins());
        for (PersonLine line : lines) {
            staffNos.check(line.row(), line.staffNo());
            logins.check(line.row(), line.login());
        }
    }
}
