package org.liandong.upgrade;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the later versions; {@link FirstUpgradeST} has the earlier ones, so that both run at once (T13). */
class UpgradeST extends Upgrades {
    static Stream<Fixture> fixtures() throws IOException {
        return Fixture.later();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void T13_workGoesOnWhereAnEarlierVersionLeftIt(Fixture fixture) throws Exception {
        workGoesOn(fixture);
    }
}
