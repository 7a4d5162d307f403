package org.liandong.common.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Whether Java thinks in UTC and UTF-8, as {@code jvm.options} of the shipped server say. */
@ApplicationScoped
class MachineCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return look(ZoneId.systemDefault(), Charset.defaultCharset());
    }

    static List<Finding> look(ZoneId zone, Charset charset) {
        List<Finding> findings = new ArrayList<>();
        if (!zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC)
                || !zone.getRules().isFixedOffset()) {
            findings.add(
                    Finding.warning(
                            "Java's time zone is " + zone
                                    + ", so nightly work is done at other hours than the guide says; put -Duser.timezone=UTC into jvm.options."));
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            findings.add(Finding.warning("Java's character set is " + charset
                    + ", so Chinese text in logs and files may be lost; put -Dfile.encoding=UTF-8 into jvm.options."));
        }
        return findings;
    }
}
