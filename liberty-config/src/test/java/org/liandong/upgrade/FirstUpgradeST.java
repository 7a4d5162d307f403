package org.liandong.upgrade;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the earlier versions (T13). */
class FirstUpgradeST extends Upgrades {
    static Stream<Fixture> fixtures() throws IOException {
        return Fixture.earlier();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void T13_workGoesOnWhereTheFirstVersionsLeftIt(Fixture fixture) throws Exception {
        workGoesOn(fixture);
    }
}
