package org.liandong.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
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
