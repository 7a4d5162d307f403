package org.liandong.dispatch;

import java.util.regex.Pattern;
import org.liandong.common.Text;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Rich text as it may be kept and shown: headings, paragraphs, emphasis, lists, quotations, links, tables; nothing else (T5, T6). */
public final class RichText {
    public static final int LONGEST = 100_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "ol",
                    "ul",
                    "li",
                    "blockquote",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "sub",
                    "sup",
                    "hr")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9][0-9]?"))
            .onElements("td", "th")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private RichText() {}

    /** What is left of the HTML; null when that says nothing. */
    public static String clean(String html) {
        if (Text.isBlank(html)) {
            return null;
        }
        String clean = POLICY.sanitize(html).strip();
        return Text.isBlank(words(clean)) ? null : clean;
    }

    /** Its words without mark-up, for lists and messages. */
    public static String words(String html) {
        return html == null
                ? ""
                : html.replaceAll("<[^>]*>", " ")
                        .replace("&nbsp;", " ")
                        .replace('\u00a0', ' ')
                        .strip();
    }
}
