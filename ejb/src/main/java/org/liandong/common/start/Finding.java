package org.liandong.common.start;

/**
 * What is wrong at the start.
 *
 * @param refuses whether the product cannot start with it
 * @param sentence in English, for the operator: what is wrong and what to do
 */
public record Finding(boolean refuses, String sentence) {
    public static Finding refusal(String sentence) {
        return new Finding(true, sentence);
    }

    public static Finding warning(String sentence) {
        return new Finding(false, sentence);
    }
}
