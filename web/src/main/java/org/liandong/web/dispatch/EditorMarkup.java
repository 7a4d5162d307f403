package org.liandong.web.dispatch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain HTML of what the editor of rich text sends: it writes every list as a numbered one whose items say of which kind they are.
 * What may stay of it is the session bean's to say.
 */
final class EditorMarkup {
    private static final Pattern LIST = Pattern.compile("<ol>(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("<li data-list=\"(bullet|ordered)\"[^>]*>(.*?)</li>", Pattern.DOTALL);

    private EditorMarkup() {}

    /** Null stays null; HTML from elsewhere stays as it is. */
    static String plain(String html) {
        return html == null
                ? null
                : LIST.matcher(html).replaceAll(list -> Matcher.quoteReplacement(lists(list.group(), list.group(1))));
    }

    private static String lists(String whole, String items) {
        StringBuilder lists = new StringBuilder();
        String open = null;
        Matcher item = ITEM.matcher(items);
        while (item.find()) {
            String kind = item.group(1).equals("bullet") ? "ul" : "ol";
            if (!kind.equals(open)) {
                lists.append(open == null ? "" : "</" + open + ">")
                        .append('<')
                        .append(kind)
                        .append('>');
                open = kind;
            }
            lists.append("<li>").append(item.group(2)).append("</li>");
        }
        return open == null
                ? whole
                : lists.append("</").append(open).append('>').toString();
    }
}
