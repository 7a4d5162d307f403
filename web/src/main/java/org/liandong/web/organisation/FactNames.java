package org.liandong.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.web.shell.Say;

/** Facts by which groups are made, in words. */
@Named
@ApplicationScoped
public class FactNames {
    private static final String PREFIX = "unit_fact.";

    @Inject
    private Say say;

    /** What a code means; the code itself where the component that knew the fact has gone with its words. */
    public String of(String code) {
        String name = say.of(PREFIX + code);
        return name.equals(PREFIX + code) ? code : name;
    }
}
