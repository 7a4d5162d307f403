package org.liandong.organisation;

import jakarta.persistence.EntityManager;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.liandong.common.sheet.Problems;
import org.liandong.organisation.importing.ImportFiles;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.organisation.importing.Known;
import org.liandong.organisation.importing.KnownQuery;
import org.liandong.organisation.importing.Plan;
import org.liandong.organisation.importing.PlanWriter;
import org.liandong.organisation.importing.Scope;

/**
 * The import itself, in the caller's transaction and without asking who calls.
 *
 * <p>Deliberately not a bean: whoever uses it must bring a connection, which the web never has, so nobody can come here from
 * outside past the session beans. The trial data come in this way, since nobody is signed in when the server starts.
 */
public final class OrganisationImporter {
    private final Connection connection;
    private final Instant now;

    /** On the connection of the running transaction. */
    public OrganisationImporter(EntityManager em, Instant now) {
        this(em.unwrap(Connection.class), now);
    }

    public OrganisationImporter(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** What an import would do, with what it was held against. */
    public record Prepared(Known known, Plan plan) {}

    /**
     * Reads three files of the product's own form, anywhere in the tree, and writes them when there is nothing wrong with any.
     *
     * @throws org.liandong.common.InvalidInputException with the first 200 problems, each at a place such as {@code units.csv:12 level}
     */
    public ImportReport importAll(Reader units, Reader people, Reader appointments) {
        Problems problems = new Problems();
        ImportFiles files = ImportFiles.read(units, people, appointments, problems);
        Prepared prepared = prepare(files, Scope.EVERYWHERE, ImportMode.CREATE);
        problems.throwIfAny();
        return write(prepared, lines -> {});
    }

    /** Holds the files against what is there; what is wrong is in their problems, and then the plan holds nothing. */
    public Prepared prepare(ImportFiles files, Scope scope, ImportMode mode) {
        Known known = new KnownQuery(connection, scope).find(files);
        return new Prepared(known, files.check(known, scope, mode));
    }

    /** Carries out what was prepared; {@code progress} is told now and then how many lines are done. */
    public ImportReport write(Prepared prepared, IntConsumer progress) {
        try {
            return new PlanWriter(connection, prepared.known(), now, progress).write(prepared.plan());
        } catch (SQLException e) {
            throw new IllegalStateException("import", e);
        }
    }
}
