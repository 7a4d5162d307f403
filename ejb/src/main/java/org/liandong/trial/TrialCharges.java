package org.liandong.trial;

import jakarta.persistence.EntityManager;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.sheet.CsvFile;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.staffing.Charge;

/** Which leader of the first university has charge of what (分管), so that the route with cooperating departments has somebody to ask. */
final class TrialCharges {
    private static final List<String> COLUMNS = List.of("leader_unit", "staff_no", "unit", "valid_from");

    private final EntityManager em;

    TrialCharges(EntityManager em) {
        this.em = em;
    }

    /** Writes them and says how many. */
    int load(Reader file) {
        List<SheetRow> rows = read(file);
        rows.forEach(row -> em.persist(new Charge(
                one(
                        "select p from Post p where p.unit.code = :key and p.role = org.liandong.organisation.Role.LEADER",
                        Post.class,
                        row.peek("leader_unit")),
                one("select p from Person p where p.staffNo = :key", Person.class, row.peek("staff_no")),
                one("select u from OrgUnit u where u.code = :key", OrgUnit.class, row.peek("unit")),
                LocalDate.parse(row.peek("valid_from")),
                null)));
        return rows.size();
    }

    static List<SheetRow> read(Reader file) {
        Problems problems = new Problems();
        List<SheetRow> rows = CsvFile.read("charges.csv", file, COLUMNS, problems);
        problems.throwIfAny();
        return rows;
    }

    private <T> T one(String jpql, Class<T> type, String key) {
        return em.createQuery(jpql, type).setParameter("key", key).getSingleResult();
    }
}
