package org.liandong.organisation.importing;

import java.io.Serializable;
import java.time.LocalDate;
import org.liandong.organisation.Role;

/** An appointment that ends because its holder is no longer in the list of people (T3); {@code last} is the last day. */
public record Ending(Long appointment, String staffNo, String name, String unit, Role role, LocalDate last)
        implements Serializable {}
