package org.liandong.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.liandong.common.Zones;
import org.liandong.paper.print.PaperCode;

/** Answers strangers who hold a paper with its code (PLT-12, ADR 0037). */
@Stateless
@RolesAllowed("user")
public class VerificationService {
    private static final int TITLE_SHOWN = 10;

    @Inject
    private Papers papers;

    @Inject
    private Stamps stamps;

    /** What a file is to the paper. */
    public enum Match {
        /** None was asked about. */
        NONE,
        /** Byte for byte what was issued. */
        ORIGINAL,
        CHANGED
    }

    /**
     * What a stranger is told.
     *
     * @param code in groups
     * @param title of a notice whole; of a sheet its beginning, since it may go on with somebody's name
     * @param titleLength characters of the whole title
     * @param endedAt when it stopped to hold; null while it holds, and where it was only overtaken
     */
    public record Answer(
            PaperKind kind,
            String code,
            String number,
            String title,
            int titleLength,
            String unit,
            LocalDate day,
            PaperState state,
            Instant endedAt,
            Match match)
            implements Serializable {}

    /** About a code as it was typed, and a file by its SHA-256 in hex, null for none; empty where no paper has this code. */
    @PermitAll
    public Optional<Answer> verify(String code, String hash) {
        return PaperCode.parse(code).flatMap(papers::find).map(paper -> answer(paper, hash));
    }

    private Answer answer(Paper paper, String hash) {
        String title = paper.title();
        boolean whole = paper.kind() == PaperKind.NOTICE || title.codePointCount(0, title.length()) <= TITLE_SHOWN;
        return new Answer(
                paper.kind(),
                PaperCode.shown(paper.code()),
                paper.number(),
                whole ? title : title.substring(0, title.offsetByCodePoints(0, TITLE_SHOWN)) + "…",
                title.codePointCount(0, title.length()),
                paper.unitName(),
                Zones.day(paper.issuedAt()),
                paper.stateAt(stamps.of(paper)),
                paper.endedAt(),
                match(paper, hash));
    }

    private static Match match(Paper paper, String hash) {
        if (hash == null || hash.isBlank()) {
            return Match.NONE;
        }
        return paper.bytesHash().equalsIgnoreCase(hash.strip()) ? Match.ORIGINAL : Match.CHANGED;
    }
}
