package org.liandong.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NightlyTest {
    @Test
    void T7_oneThatFailsDoesNotKeepTheOthersAndIsNotTriedForEver() {
        List<Long> left = new ArrayList<>(LongStream.rangeClosed(1, 7).boxed().toList());
        long erased = Nightly.all("not erased:", () -> left.stream().limit(3).toList(), request -> {
            if (request == 2) {
                throw new IllegalStateException("the database does not want");
            }
            return left.remove(request);
        });
        assertEquals(6, erased);
        assertEquals(List.of(2L), left);
    }
}
