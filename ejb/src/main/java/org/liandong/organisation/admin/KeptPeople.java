package org.liandong.organisation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;

/** People whose entries the caller keeps, as administrator of the unit that they belong to (T2). */
@ApplicationScoped
class KeptPeople {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private CurrentUser user;

    Person get(Long id) {
        user.appointed();
        Person person = id == null ? null : em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("person");
        }
        if (person.unit() == null) {
            authority.root();
        } else {
            authority.within(person.unit().id());
        }
        return person;
    }

    /** A unit not the caller's where the person is, was or will be in a post. */
    Optional<OrgUnit> beyond(Person person) {
        return em
                .createQuery(
                        "select u from PostHolder h join Post post on post.id = h.postId join post.unit u"
                                + " where h.personId = :person and (h.validTo is null or h.validTo >= h.validFrom)",
                        OrgUnit.class)
                .setParameter("person", person.id())
                .getResultList()
                .stream()
                .filter(unit -> !authority.isWithin(unit))
                .findFirst();
    }
}
