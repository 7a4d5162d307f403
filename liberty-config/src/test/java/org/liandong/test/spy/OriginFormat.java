package org.liandong.test.spy;

import com.p6spy.engine.spy.appender.MessageFormattingStrategy;
import java.lang.StackWalker.StackFrame;
import java.util.function.Predicate;

/**
 * One line per execution: where it came from, then the statement. Runs inside the server, in the thread that executes;
 * only its stack tells a request from a timer (Liberty runs both on threads of the same name) and the execution of a batch
 * from the filling of it (p6spy gives both the same category).
 */
public class OriginFormat implements MessageFormattingStrategy {

    public static final String REQUEST = "request";

    @Override
    public String formatMessage(
            int connection, String now, long elapsed, String category, String prepared, String sql, String url) {
        if ("batch".equals(category) && !within(frame -> frame.getMethodName().equals("onAfterExecuteBatch"))) {
            return "";
        }
        var request = within(frame -> frame.getClassName().startsWith("com.ibm.ws.webcontainer."));
        return (request ? REQUEST : "background")
                + '\t'
                + prepared.replaceAll("\\s+", " ").strip();
    }

    private static boolean within(Predicate<StackFrame> what) {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(what));
    }
}
