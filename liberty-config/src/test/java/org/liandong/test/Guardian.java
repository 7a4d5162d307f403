package org.liandong.test;

import java.io.IOException;

/**
 * Ends a process when this JVM is gone, however it went: a shell waits at a pipe whose other end this JVM alone holds. A shutdown hook
 * does not run when the JVM is killed, and servers left over take ports and memory from the next build. Where there is no {@code sh},
 * the hook is all there is.
 */
final class Guardian {

    private Guardian() {}

    static void watch(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        var guardian = new ProcessBuilder("sh", "-c", "cat > /dev/null; kill -9 " + process.pid()).start();
        process.onExit().thenRun(guardian::destroyForcibly);
    }
}
