package org.liandong.organisation.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.common.RuleException;
import org.liandong.organisation.OrgUnit;

/** Groups for the components that address units by them; not scoped by the caller, who asks before he offers or sends. */
@ApplicationScoped
public class GroupMembers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupLists lists;

    @Inject
    private RuleMembers rules;

    /** A group that can be chosen; its name is there once for each owner. */
    public record GroupName(Long id, String name, String owner) implements Serializable {}

    /**
     * Ids of all units that are there today and in any of the groups, fixed or by rule. Refused, so that nobody is left out unnoticed, when a
     * group has been deleted ({@code group-deleted}) or nobody knows its condition any more ({@code group-condition-gone}).
     */
    public Set<Long> of(Collection<Long> groups) {
        Set<Long> wanted = new HashSet<>(groups);
        if (wanted.isEmpty()) {
            return Set.of();
        }
        List<UnitGroup> found = em.createQuery(
                        "select g from UnitGroup g where g.id in :groups order by g.id", UnitGroup.class)
                .setParameter("groups", wanted)
                .getResultList();
        if (found.size() < wanted.size()) {
            throw new RuleException("group-deleted");
        }
        Set<Long> units = new LinkedHashSet<>();
        found.forEach(group -> units.addAll(
                lists.units(group).orElseThrow(() -> new RuleException("group-condition-gone", group.name()))));
        return units;
    }

    /**
     * The groups that a unit can use, its own and those of the units above, the highest first; without those whose condition nobody knows.
     *
     * @param path of the unit, as in {@link OrgUnit#path()}
     */
    public List<GroupName> usable(String path) {
        List<String> known = rules.codes();
        return em
                .createQuery(
                        "select g, o from UnitGroup g join g.owner o where o.id in :owners order by length(o.path), g.name, g.id",
                        Object[].class)
                .setParameter("owners", OrgUnit.idsOf(path))
                .getResultList()
                .stream()
                .map(row -> (UnitGroup) row[0])
                .filter(group -> !group.isByRule() || known.contains(group.fact()))
                .map(group ->
                        new GroupName(group.id(), group.name(), group.owner().name()))
                .toList();
    }
}
