package org.liandong.organisation.importing;

import java.io.Serializable;

/**
 * What an import has written; posts are made where an appointment names one that is not there yet.
 *
 * @param changed units, people and terms that were there and were changed
 * @param ended appointments of leavers
 * @param unchanged lines that said what was there
 */
public record ImportReport(int units, int people, int posts, int appointments, int changed, int ended, int unchanged)
        implements Serializable {}
