package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.admin.CategoryService;
import org.liandong.organisation.admin.CategoryService.CategoryRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The list of categories, and the form for a new one or the one in the address. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {
    private static final int STEP = 10;

    @Inject
    private CategoryService categories;

    private Long id;
    private String code;
    private String name;
    private String nameEn;
    private Integer position;
    private boolean offered = true;
    private transient List<CategoryRow> rows;

    public void load() {
        rows = categories.findToKeep();
        if (id == null) {
            position = rows.stream().mapToInt(CategoryRow::position).max().orElse(0) + STEP;
            return;
        }
        CategoryRow row = rows.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("category"));
        code = row.code();
        name = row.name();
        nameEn = row.nameEn();
        position = row.position();
        offered = row.offered();
    }

    public void save() {
        categories.save(new CategoryRow(id, code, name, nameEn, position == null ? 0 : position, offered));
        Notices.done(id == null ? "organisation_categories.added" : "organisation_categories.saved", name.strip());
        Addresses.go("/organisation/categories.xhtml");
    }

    public List<CategoryRow> rows() {
        if (rows == null) {
            rows = categories.findToKeep();
        }
        return rows;
    }

    public boolean isFresh() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
