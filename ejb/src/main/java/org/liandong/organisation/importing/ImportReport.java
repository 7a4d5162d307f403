package org.liandong.organisation.importing;

import java.io.Serializable;

/** What an import has written; posts are made where an appointment names one that is not there yet. */
public record ImportReport(int units, int people, int posts, int appointments) implements Serializable {}
