package org.liandong.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.liandong.common.Database;
import org.liandong.common.Text;

/**
 * Finds units and people by any part of their names, aliases, initials or codes. PostgreSQL looks into its index of single characters
 * and pairs first (ADR 0017); Derby, which is for evaluation, looks at each.
 */
@ApplicationScoped
public class NameSearch {
    private static final int LONGEST = 60;

    @Inject
    private Database database;

    /** The condition on an alias of the query, beginning with {@code and}. */
    public String condition(String alias) {
        String column = alias + ".searchText";
        String like = " and " + column + " like :part escape '!'";
        return database.kind() == Database.Kind.POSTGRESQL
                ? " and sql('liandong_grams(?) @> liandong_grams(?)', " + column + ", :typed)" + like
                : like;
    }

    /** Sets what was typed; false if nothing can be found by it. */
    public boolean set(Query query, String text) {
        String typed = SearchText.typed(text);
        if (typed.isEmpty() || typed.length() > LONGEST || !Text.isPlain(typed)) {
            return false;
        }
        query.setParameter(
                "part", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        if (database.kind() == Database.Kind.POSTGRESQL) {
            query.setParameter("typed", typed);
        }
        return true;
    }
}
