package org.liandong.dispatch;

import java.time.LocalDate;

/**
 * What an author types.
 *
 * @param body rich text in HTML, null for none
 * @param table null for none
 * @param answerRoute code of the route on which units answer; null where signing is enough
 * @param due the last day; null in a draft that does not say yet
 */
public record Content(
        String title, String body, BodyTable table, Recipients recipients, String answerRoute, LocalDate due) {}
