package org.liandong.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.paper.print.Typeface;

class FontCheckTest {
    @TempDir
    private Path folder;

    @Test
    void T14_aFontThatIsMissingOrOfAnotherKindIsNamed() throws IOException {
        Path font = folder.resolve("own.ttf");
        try (InputStream shipped = Typeface.class.getResourceAsStream("fonts/DejaVuSans.ttf")) {
            Files.copy(shipped, font);
        }
        Path missing = folder.resolve("missing.ttf");
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
        Path cff = Files.writeString(folder.resolve("cff.otf"), "OTTO and more");
        assertEquals(List.of(), FontCheck.look(List.of(font)));
        for (Path wrong : List.of(missing, text, cff)) {
            String sentence = FontCheck.look(List.of(font, wrong)).get(0).sentence();
            assertTrue(sentence.contains(wrong.toString()) && sentence.contains("PAPER_FONTS"), sentence);
        }
    }
}
