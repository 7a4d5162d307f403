package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** T1: without trial there are no trial users and no trial data. */
class TrialST {
    @Test
    void T1_aRealSystemKnowsNoTrialUserAndHasNoTrialData() {
        try (ServerUnderTest server = ServerUnderTest.fresh("real", Database.DERBY)
                .set("trial", false)
                .start()) {
            assertEquals(401, new Api(server, "uni1-head").get("/me").status());
            assertEquals(0, Rows.count(server, "select count(*) from org_unit where id > ?", 0));
        }
    }
}
