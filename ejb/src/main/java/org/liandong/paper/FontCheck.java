package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;
import org.liandong.paper.print.Typeface;

/** Whether the fonts of papers can be read; without one no paper can be issued, and everything else goes on. */
@ApplicationScoped
class FontCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return look(PaperSettings.ofServer().fonts());
    }

    static List<Finding> look(List<Path> fonts) {
        return fonts.stream()
                .filter(font -> !Typeface.isReadable(font))
                .map(
                        font -> Finding.warning(
                                "the font " + font
                                        + " is missing or is no TrueType font, so no paper can be issued; lay it there, or take it out of PAPER_FONTS, and start anew."))
                .toList();
    }
}
