package org.liandong.common.start;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The product does not start. Without a trace: its sentence says all there is to know, and the server repeats it several times. */
public final class StartRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StartRefusal.class.getName());

    private StartRefusal(String sentence) {
        super(sentence, null, false, false);
    }

    /** Says it once, plainly; to be thrown. */
    public static StartRefusal because(String sentence) {
        LOG.log(Level.SEVERE, "Liandong does not start: {0}", sentence);
        return new StartRefusal(sentence);
    }
}
