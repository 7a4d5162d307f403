package org.liandong.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, as a browser would send it. */
final class Form {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(input|button)\\b([^>]*)>|<(textarea)\\b([^>]*)>(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    /** A name with its value; {@code offered} are the values of a choice. */
    record Field(String name, String value, String type, List<String> offered) {
        Field with(String other) {
            return new Field(name, other, type, offered);
        }

        Field named(String other) {
            return new Field(other, value, type, offered);
        }

        boolean isState() {
            return name.equals("jakarta.faces.ViewState");
        }
    }

    final String action;
    final List<Field> fields = new ArrayList<>();
    /** Names of its buttons. */
    final List<String> buttons = new ArrayList<>();
    /** Ids of everything in it. */
    final List<String> ids = new ArrayList<>();

    boolean hasParts;

    private Form(String action) {
        this.action = action;
    }

    static List<Form> in(String html) {
        List<Form> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html);
        while (found.find()) {
            Form form = new Form(attribute(found.group(1), "action"));
            form.read(found.group(2));
            forms.add(form);
        }
        return forms;
    }

    private void read(String html) {
        Matcher found = FIELD.matcher(html);
        while (found.find()) {
            if (found.group(1) != null) {
                input(found.group(1), found.group(2));
            } else if (found.group(3) != null) {
                add(attribute(found.group(4), "name"), plain(found.group(5)), "textarea", List.of());
            } else {
                select(attribute(found.group(7), "name"), found.group(8));
            }
        }
        Matcher id = ID.matcher(html);
        while (id.find()) {
            ids.add(plain(id.group(1)));
        }
    }

    private void input(String tag, String attributes) {
        String type = attribute(attributes, "type");
        String name = attribute(attributes, "name");
        hasParts |= type.equals("file");
        if (tag.equals("button") || type.equals("submit")) {
            if (!name.isEmpty()) {
                buttons.add(name);
            }
        } else if (!type.equals("file") && (!type.equals("radio") || attributes.contains("checked"))) {
            add(name, attribute(attributes, "value"), type, List.of());
        }
    }

    private void select(String name, String html) {
        List<String> offered = new ArrayList<>();
        String chosen = "";
        Matcher option = OPTION.matcher(html);
        while (option.find()) {
            offered.add(attribute(option.group(1), "value"));
            if (option.group(1).contains("selected")) {
                chosen = attribute(option.group(1), "value");
            }
        }
        add(name, chosen.isEmpty() && !offered.isEmpty() ? offered.get(0) : chosen, "select", offered);
    }

    private void add(String name, String value, String type, List<String> offered) {
        if (!name.isEmpty()) {
            fields.add(new Field(name, value, type, offered));
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
