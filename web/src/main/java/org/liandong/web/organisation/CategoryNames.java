package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.organisation.admin.CategoryService;
import org.liandong.organisation.admin.CategoryService.CategoryRow;
import org.liandong.web.shell.Preferences;

/** Categories of people in the user's language; asked once per page. */
@Named
@RequestScoped
public class CategoryNames {
    @Inject
    private CategoryService categories;

    @Inject
    private Preferences preferences;

    private List<CategoryRow> rows;

    /** Those to choose from, and the one that is chosen already. */
    public List<CategoryRow> offered(String chosen) {
        return all().stream()
                .filter(row -> row.offered() || row.code().equals(chosen))
                .toList();
    }

    public String name(CategoryRow row) {
        return preferences.isChinese() ? row.name() : row.nameEn();
    }

    /** The name of a code, the code itself where the list has none, nothing for nothing. */
    public String nameOf(String code) {
        return all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code == null ? "" : code);
    }

    private List<CategoryRow> all() {
        if (rows == null) {
            rows = categories.find();
        }
        return rows;
    }
}
