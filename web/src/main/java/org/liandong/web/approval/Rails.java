package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import org.liandong.organisation.Level;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Times;

/** The rail 班—院—校—省 in words and shapes, from the letters that rows carry, see {@code approval.request.Rail}. */
@Named
@ApplicationScoped
public class Rails {
    private static final Level[] LEVELS = {Level.CLASS, Level.FACULTY, Level.UNIVERSITY, Level.PROVINCE};
    private static final Map<Character, String> SHAPES =
            Map.of('O', "o", 'W', "w", 'H', "h", 'P', "p", 'R', "r", 'X', "x");

    @Inject
    private Say say;

    @Inject
    private Times times;

    /** The shape of a stop; late where it waits past its limit. */
    public String css(String rail, int stop, Instant due) {
        char letter = rail.charAt(stop);
        return letter == 'H' && times.isLate(due) ? "l" : SHAPES.getOrDefault(letter, "w");
    }

    /** 班, 院, 校, 省. */
    public String letter(int stop) {
        return say.of("rail." + LEVELS[stop].name());
    }

    /** {@code 四级进度：班级已通过，院系办理中，…} */
    public String words(String rail, Instant due) {
        StringBuilder words = new StringBuilder(say.of("rail.words"));
        for (int stop = 0; stop < LEVELS.length; stop++) {
            words.append(stop == 0 ? "" : say.of("shell_base.pause"))
                    .append(say.of("rail." + css(rail, stop, due), say.label(LEVELS[stop])));
        }
        return words.toString();
    }

    /** The rail of a unit: nothing but its own level. */
    public String ofUnit(Level level) {
        StringBuilder rail = new StringBuilder();
        for (Level stop : LEVELS) {
            rail.append(stop == level ? 'H' : 'W');
        }
        return rail.toString();
    }

    public String wordsOfUnit(Level level) {
        return say.of("rail.unit", say.label(level));
    }
}
