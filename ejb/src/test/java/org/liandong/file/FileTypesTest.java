package org.liandong.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes tell the type, and what may not be kept is refused for what it is (T5). */
class FileTypesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.PDF, FileType.PDF),
                Arguments.of("a.PNG", Samples.PNG, FileType.PNG),
                Arguments.of("a.jpeg", Samples.JPEG, FileType.JPEG),
                Arguments.of("a.gif", Samples.GIF, FileType.GIF),
                Arguments.of("a.webp", Samples.WEBP, FileType.WEBP),
                Arguments.of(
                        "a.pdf", joined(Samples.PDF, Samples.text("<html><script>alert(1)</script>")), FileType.PDF),
                Arguments.of("a.pdf", joined(Samples.PDF, Samples.zip(Map.of("run.exe", Samples.EXE))), FileType.PDF),
                Arguments.of("a.gif", Samples.text("GIF89a=1;alert(1)"), FileType.GIF),
                Arguments.of("a.txt", Samples.text("情况说明\n第二行"), FileType.TEXT),
                Arguments.of("a.csv", "名称,数量\n短视频,3".getBytes(Charset.forName("GB18030")), FileType.TEXT),
                Arguments.of("a.docx", Samples.docx(), FileType.DOCX),
                Arguments.of("a.zip", Samples.nested(3), FileType.ZIP),
                Arguments.of(
                        "a.zip",
                        Samples.zip(Map.of("说明.txt", Samples.text("x")), Charset.forName("GBK")),
                        FileType.ZIP),
                Arguments.of("a.ofd", Samples.zip(Map.of("OFD.xml", Samples.text("<ofd/>"))), FileType.OFD),
                Arguments.of("a.doc", Samples.ole("Root Entry", "WordDocument"), FileType.DOC),
                Arguments.of("a.et", Samples.ole("Root Entry", "Workbook"), FileType.XLS));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void T5_typeIsToldByTheBytes(String name, byte[] bytes, FileType type) throws Exception {
        assertEquals(type, FileTypes.of(write(bytes), FileName.of(name, 120)));
    }

    static Stream<Arguments> refused() {
        byte[] x = Samples.text("x");
        return Stream.of(
                Arguments.of("报告.pdf", Samples.EXE, "file-run"),
                Arguments.of("a.pdf", Samples.ELF, "file-run"),
                Arguments.of("a.txt", Samples.text("#!/bin/sh\nrm -rf /\n"), "file-run"),
                Arguments.of(
                        "a.txt", Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"), "file-script"),
                Arguments.of(
                        "a.png",
                        Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        "file-script"),
                Arguments.of(
                        "a.svg",
                        Samples.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "file-script"),
                Arguments.of(
                        "a.txt",
                        Samples.text(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        "file-script"),
                Arguments.of(
                        "a.pdf", joined(Samples.text("<!DOCTYPE html><html><script/>"), Samples.PDF), "file-script"),
                Arguments.of("a.rar", Samples.RAR, "file-closed"),
                Arguments.of("a.pdf", Samples.text("{\\rtf1 }"), "file-type"),
                Arguments.of("a.pdf", new byte[] {1, 2, 3, 0, 0}, "file-type"),
                Arguments.of("a.exe", Samples.PDF, "file-ending"),
                Arguments.of("a", Samples.PDF, "file-ending"),
                Arguments.of("a.pdf", Samples.PNG, "file-ending"),
                Arguments.of("a.zip", Samples.docx(), "file-ending"),
                Arguments.of(
                        "a.docx",
                        Samples.zip(Map.of(
                                "[Content_Types].xml",
                                Samples.text("ms-word.document.macroEnabled.main+xml"),
                                "word/document.xml",
                                x)),
                        "file-macro"),
                Arguments.of(
                        "a.docx",
                        Samples.zip(Map.of("[Content_Types].xml", x, "word/document.xml", x, "word/vbaProject.bin", x)),
                        "file-macro"),
                Arguments.of(
                        "a.zip",
                        Samples.zip(Map.of(
                                "b.docx",
                                Samples.zip(Map.of(
                                        "[Content_Types].xml", x, "word/document.xml", x, "word/vbaProject.bin", x)))),
                        "file-macro"),
                Arguments.of("a.xls", Samples.ole("Workbook", "_VBA_PROJECT_CUR"), "file-macro"),
                Arguments.of("a.docx", Samples.ole("EncryptedPackage"), "file-locked"),
                Arguments.of("a.doc", Samples.ole("SummaryInformation"), "file-type"),
                Arguments.of("a.zip", Samples.zip(Map.of("run.exe", x)), "file-zip-run"),
                Arguments.of("a.zip", Samples.zip(Map.of("picture.png", Samples.EXE)), "file-zip-run"),
                Arguments.of("a.zip", Samples.zip(Map.of("A.class", Samples.CLASS)), "file-zip-run"),
                Arguments.of("a.zip", Samples.zip(Map.of("b.gz", Samples.GZIP)), "file-zip-closed"),
                Arguments.of("a.zip", Samples.zip(Map.of("../../b.txt", x)), "file-zip-path"),
                Arguments.of("a.zip", Samples.entries(ZipContents.ENTRIES + 1), "file-zip-entries"),
                Arguments.of("a.zip", Samples.nested(4), "file-zip-deep"),
                Arguments.of("a.zip", java.util.Arrays.copyOf(Samples.docx(), 60), "file-damaged"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void T5_whatMayNotBeKeptIsRefusedForWhatItIs(String name, byte[] bytes, String key) throws Exception {
        assertRefused(key, write(bytes), name);
    }

    @Test
    void T5_zipBombIsStoppedWhileInflating() throws Exception {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertRefused("file-zip-bomb", write(bytes.toByteArray()), "a.docx");
        assertRefused("file-zip-bomb", write(Samples.zip(Map.of("in.zip", bytes.toByteArray()))), "a.zip");
    }

    /** Headers that promise little: the size written in the directory is not believed. */
    @Test
    void T5_whatHeadersClaimIsNotBelieved() throws Exception {
        byte[] bomb = Samples.zip(Map.of("a.txt", new byte[32 << 20]));
        for (int at = bomb.length - 120; at < bomb.length - 4; at++) {
            if (bomb[at] == 'P' && bomb[at + 1] == 'K' && bomb[at + 2] == 1 && bomb[at + 3] == 2) {
                System.arraycopy(new byte[] {10, 0, 0, 0}, 0, bomb, at + 24, 4);
            }
        }
        FileRefusal refusal =
                assertThrows(FileRefusal.class, () -> FileTypes.of(write(bomb), FileName.of("a.zip", 120)));
        assertTrue(refusal.getMessage().matches("file-zip-bomb|file-damaged"), refusal.getMessage());
    }

    /** Two kinds of file at once: the beginning says which it is, and by it alone it is ever shown. */
    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private void assertRefused(String key, Path file, String name) {
        FileRefusal refusal = assertThrows(FileRefusal.class, () -> FileTypes.of(file, FileName.of(name, 120)));
        assertEquals(key, refusal.getMessage());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("content.tmp"), bytes);
    }
}
