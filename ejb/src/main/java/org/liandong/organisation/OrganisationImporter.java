package org.liandong.organisation;

import jakarta.persistence.EntityManager;
import java.io.Reader;
import org.liandong.common.csv.Problems;
import org.liandong.organisation.importing.ImportFiles;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.organisation.importing.Known;
import org.liandong.organisation.importing.KnownQuery;

/**
 * The import itself, in the caller's transaction and without asking who calls.
 *
 * <p>Deliberately not a bean: whoever uses it must bring an EntityManager, which the web never has, so nobody can come here
 * from outside past {@link OrganisationImport}. The trial data come in this way, since nobody is signed in when the server
 * starts, and {@code @RunAs} would need a binding in every server's configuration.
 */
public final class OrganisationImporter {
    private final EntityManager em;

    public OrganisationImporter(EntityManager em) {
        this.em = em;
    }

    /** As {@link OrganisationImport#importAll}. */
    public ImportReport importAll(Reader units, Reader people, Reader appointments) {
        Problems problems = new Problems();
        ImportFiles files = ImportFiles.read(units, people, appointments, problems);
        Known known = new KnownQuery(em).find(files);
        files.check(known);
        problems.throwIfAny();
        return new OrganisationWriter(em, known).write(files);
    }
}
