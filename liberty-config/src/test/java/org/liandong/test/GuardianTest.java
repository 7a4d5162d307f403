package org.liandong.test;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuardianTest {

    /** Starts a process that would go on for long, and says which. */
    static final class Guarded {
        public static void main(String[] arguments) throws Exception {
            var process = new ProcessBuilder("sleep", "600").start();
            Guardian.watch(process.toHandle());
            System.out.println(process.pid());
            process.waitFor();
        }
    }

    @Test
    void aProcessEndsWhenItsJvmIsKilled() throws Exception {
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        ServerDirectory.TARGET.resolve("test-classes").toString(),
                        Guarded.class.getName())
                .start();
        var guarded =
                ProcessHandle.of(Long.parseLong(jvm.inputReader().readLine())).orElseThrow();
        try {
            jvm.destroyForcibly();
            guarded.onExit().get(20, TimeUnit.SECONDS);
        } finally {
            guarded.destroyForcibly();
        }
    }
}
