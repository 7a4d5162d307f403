package org.liandong.hostile;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may come back, whatever was sent (T2, T5, T6). */
final class Verdict {
    /** What is said when the product did not foresee something. */
    private static final Pattern UNEXPECTED = Pattern.compile("系统出错，没有办成（|The system failed; nothing was done");

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\([\\w]+\\.java|org\\.liandong\\.(?!server)\\w|jakarta\\.(?:ejb|persistence|servlet|ws)\\.|java\\.(?:lang|util|io|sql|time)\\."
                    + "|com\\.ibm\\.|org\\.eclipse\\.|org\\.postgresql|org\\.apache\\.|SRVE\\d{4}|CWW\\w{2}\\d{4}|SQLState|Exception\\b");
    private static final Pattern NO_SENTENCE = Pattern.compile("\\?\\?\\?|error\\.[a-z-]+\\b|\\{\\d}");
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429);
    /** The number of the server's own sentence about what is no address, before the product hears of it. */
    private static final String MISSPELT = "CWWWC0005";

    /** With this in an address the server itself fails, before the product hears of it. */
    private static final Pattern BACKWARDS = Pattern.compile("\\.\\.%5[cC]");

    private static final String PROBLEM = "application/problem+json";

    private final List<String> secrets;

    /** @param secrets what only those of one university may read */
    Verdict(List<String> secrets) {
        this.secrets = secrets;
    }

    /** What is wrong with an answer; none when all is well. */
    List<String> faults(Post post, Wire.Answer answer, boolean outsider) {
        List<String> faults = new ArrayList<>();
        int status = answer.status();
        String text = answer.text();
        if (status == Wire.NO_ANSWER) {
            if (post.body.length < 900_000) {
                faults.add("no answer");
            }
            return faults;
        }
        if (status >= 500 && !BACKWARDS.matcher(post.target).find()) {
            faults.add("status " + status);
        }
        if (UNEXPECTED.matcher(text).find()) {
            faults.add("unforeseen");
        }
        if (!answer.type().startsWith("application/vnd") && !answer.type().contains("zip")) {
            Matcher inside = INSIDE.matcher(text);
            if (inside.find() && !(inside.group().equals(MISSPELT) && isMisspelt(post))) {
                faults.add("tells of its inside: " + inside.group());
            }
        }
        if (text.contains(Nasty.WORKED_OUT)) {
            faults.add("works out an expression");
        }
        if (List.of("text/html", "text/xml", "application/xhtml+xml", "image/svg+xml")
                        .contains(answer.type())
                && text.toLowerCase(Locale.ROOT).contains(Nasty.TAG)) {
            faults.add("shows a tag that was sent");
        }
        if (answer.headers().containsKey(Nasty.HEADER)
                || answer.header("set-cookie").matches("(?:.*, )?hostile=.*")) {
            faults.add("sends a header that was smuggled in");
        }
        String location = answer.header("location");
        if (!location.isEmpty() && !location.matches("http://localhost(:\\d+)?/liandong/.*|/liandong/.*")) {
            faults.add("leads to " + location);
        }
        if (post.foreign && status < 400 && !location.contains("sign-in.xhtml")) {
            faults.add("takes what another site sends");
        }
        if (outsider) {
            secrets.stream().filter(text::contains).forEach(secret -> faults.add("tells an outsider of " + secret));
        }
        if (post.isRest() && status >= 400 && status < 500) {
            problem(post, answer, faults);
        }
        return faults;
    }

    private static void problem(Post post, Wire.Answer answer, List<String> faults) {
        if (!REFUSALS.contains(answer.status())) {
            faults.add("status " + answer.status());
        }
        if (List.of("HEAD", "TRACE").contains(post.method) || answer.text().contains(MISSPELT) && isMisspelt(post)) {
            return;
        }
        if (!answer.type().equals(PROBLEM)) {
            faults.add("a no (" + answer.status() + ") as " + answer.type() + " " + cut(answer.text()));
            return;
        }
        try {
            JsonObject problem = Known.parse(answer.text()).asJsonObject();
            if (problem.getInt("status") != answer.status()
                    || problem.getString("code").isEmpty()) {
                faults.add("problem without its status");
            }
            if (problem.getString("detail").isBlank()
                    || NO_SENTENCE.matcher(problem.getString("detail")).find()) {
                faults.add("problem without a sentence: " + cut(problem.getString("detail")));
            }
        } catch (JsonException | ClassCastException | NullPointerException e) {
            faults.add("problem that is none: " + cut(answer.text()));
        }
    }

    /** What is no address at all the server itself refuses, before the product hears of it. */
    private static boolean isMisspelt(Post post) {
        return post.target.matches(
                ".*%(?![0-9a-fA-F]{2}).*|.*%[01][0-9a-fA-F].*|.*%7[fF].*|.*%00.*|.*%(?:C0|FF|ED|F4|C3%28|E4%BD(?!%)).*|.*/\\.\\..*|.*;/.*");
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
