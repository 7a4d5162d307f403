package org.liandong.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liandong.web.text.Sentences;

/** How this browser wants the product: language, colours, keys, what follows a decision; from fixed lists of values only. */
@Named
@RequestScoped
public class Preferences {
    static final Choice LANGUAGE = new Choice("language", List.of("zh", "en"));
    static final Choice THEME = new Choice("theme", List.of("auto", "light", "dark"));
    /** After a decision: stay, or open the next request. */
    static final Choice ONWARD = new Choice("onward", List.of("off", "on"));
    /** Single keys act; who dictates or reads by ear may need them off. */
    static final Choice KEYS = new Choice("keys", List.of("on", "off"));

    static final List<Choice> ALL = List.of(LANGUAGE, THEME, ONWARD, KEYS);

    @Inject
    private HttpServletRequest request;

    /** A cookie with the values it may have. */
    record Choice(String name, List<String> values) {
        Optional<String> of(HttpServletRequest request) {
            Cookie[] cookies = request.getCookies();
            return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                    .filter(cookie -> cookie.getName().equals(name) && values.contains(cookie.getValue()))
                    .map(Cookie::getValue)
                    .findFirst();
        }
    }

    /** The language that was chosen, else the browser's, else Chinese. */
    public Locale getLocale() {
        return LANGUAGE.of(request)
                .map(Locale::forLanguageTag)
                .map(Sentences::supported)
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Locale.SIMPLIFIED_CHINESE
                        : Sentences.supported(request.getLocale()));
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return !Locale.ENGLISH.equals(getLocale());
    }

    public String getTheme() {
        return THEME.of(request).orElse(THEME.values().get(0));
    }

    public List<String> getThemes() {
        return THEME.values();
    }

    /** The next request opens by itself after a decision. */
    public boolean isOnward() {
        return ONWARD.of(request).filter("on"::equals).isPresent();
    }

    /** Single keys act. */
    public boolean isKeys() {
        return KEYS.of(request).filter("off"::equals).isEmpty();
    }

    /** The address of this page with a choice. */
    public String link(String name, String value) {
        String query = queryWithoutChoices(request.getQueryString());
        return (query.isEmpty() ? "?" : query + "&") + name + "=" + value;
    }

    static String queryWithoutChoices(String query) {
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> ALL.stream().noneMatch(choice -> part.startsWith(choice.name() + "=")))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
