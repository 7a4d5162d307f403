package org.liandong.exchange;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.common.sheet.SheetRow;

/** Units that a list may call by name instead of code: those of the scope and of the list itself, where the name is borne once. */
final class UnitNames {
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    UnitNames(EntityManager em, String path, List<SheetRow> units) {
        em.createQuery("select u.code, u.name from OrgUnit u where u.path like :path", Object[].class)
                .setParameter("path", path + "%") // a path holds digits and slashes only
                .getResultList()
                .forEach(row -> add((String) row[0], (String) row[1]));
        units.forEach(row -> add(row.peek("code"), row.peek("name")));
    }

    private void add(String code, String name) {
        if (codes.add(code) && byName.putIfAbsent(name, code) != null) {
            ambiguous.add(name);
        }
    }

    /** The code; what is no name that is borne once stays as it is. */
    String code(String cell) {
        return codes.contains(cell) || ambiguous.contains(cell) ? cell : byName.getOrDefault(cell, cell);
    }
}
