package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.approval.matter.MatterService;
import org.liandong.approval.matter.Matters;

/** What is open with a person and has to be handed over, for administrators of his units (A12); the person is in the address. */
@Named
@RequestScoped
public class MattersPage {
    @Inject
    private MatterService matters;

    private Long id;
    private Matters open;

    public void load() {
        open = matters.find(id);
    }

    public Matters open() {
        return open;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
