package org.liandong.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liandong.web.text.Sentences;

/** Sentences with values, and labels of enums, for pages: {@code #{say.of('times.today', '17:00')}}. */
@Named
@ApplicationScoped
public class Say {
    public String of(String key, Object... arguments) {
        Object[] given = arguments == null ? new Object[0] : arguments;
        List<Object> shown =
                Arrays.stream(given).map(value -> value == null ? "" : value).toList();
        return Sentences.of(key, shown, locale());
    }

    /** The label of an enum's value: {@code role.HEAD}. */
    public String label(Enum<?> value) {
        return value == null
                ? ""
                : of(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }

    /** A term: {@code 2026-09-01 起}, {@code 2026-09-01 至 2027-08-31}. */
    public String term(LocalDate from, LocalDate to) {
        return to == null ? of("term.open", from.toString()) : of("term.closed", from.toString(), to.toString());
    }

    /** Names one after the other, as the language divides them. */
    public String list(List<String> names) {
        return names.stream().collect(Collectors.joining(of("shell_base.comma")));
    }

    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot root = faces == null ? null : faces.getViewRoot();
        return root == null ? Locale.SIMPLIFIED_CHINESE : Sentences.supported(root.getLocale());
    }
}
