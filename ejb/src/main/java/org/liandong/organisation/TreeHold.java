package org.liandong.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Units are made, moved and closed one after the other, by whatever way, and receive meanwhile nothing, so that no path is written from an
 * old one.
 */
@ApplicationScoped
public class TreeHold {
    @PersistenceContext
    private EntityManager em;

    /**
     * Holds the tree until the transaction ends; call it before reading what will be changed. The root's row is written as it is: on
     * PostgreSQL, whoever only refers to the root (a request that reaches the province) then does not wait, as behind a lock for update.
     */
    public void hold() {
        em.createNativeQuery("update org_unit set position = position where parent_id is null")
                .executeUpdate();
    }
}
