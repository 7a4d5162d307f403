package org.liandong.web.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.Words;
import org.liandong.web.text.Sentences;

/** What pages call a kind, level or post, a list may call it too. */
class ImportWordsTest {
    @Test
    void PLT06_labelsOfPagesAreUnderstoodInLists() {
        List<String> unknown = new ArrayList<>();
        for (Enum<?> value : Stream.of(UnitKind.values(), Level.values(), Role.values())
                .flatMap(Stream::of)
                .toList()) {
            String type = value.getDeclaringClass().getSimpleName();
            String label = Sentences.of(
                    type.toLowerCase(Locale.ROOT) + "." + value.name(), List.of(), Locale.SIMPLIFIED_CHINESE);
            if (Words.understand(value.getDeclaringClass(), label)
                    .filter(understood -> understood == (Object) value)
                    .isEmpty()) {
                unknown.add(type + " " + label);
            }
        }
        assertEquals(List.of(), unknown);
    }
}
