package org.liandong.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.common.sheet.CsvFile;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;

/** The days on which the official calendar departs from Monday to Friday. */
final class Holidays {
    private static final String FILE = "holidays_cn.csv";

    private static final int LONGEST_NAME = 40;

    private final Map<LocalDate, WorkingTime.Official> exceptions = new HashMap<>();
    private final Set<Integer> years;

    /** The product's own file, beside this class. */
    static Holidays ofChina() {
        try (Reader reader = new InputStreamReader(Holidays.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return new Holidays(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Holidays(Reader reader) {
        Problems problems = new Problems();
        for (SheetRow row : CsvFile.read(FILE, reader, List.of("date", "kind", "name"), problems)) {
            boolean holiday = "holiday".equals(row.required("kind", 10));
            exceptions.put(
                    row.requiredDate("date"), new WorkingTime.Official(!holiday, row.required("name", LONGEST_NAME)));
        }
        problems.throwIfAny();
        years = exceptions.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    Set<Integer> years() {
        return years;
    }

    boolean isWorkingDay(LocalDate day) {
        WorkingTime.Official said = exceptions.get(day);
        return said == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : said.isWorked();
    }

    Optional<WorkingTime.Official> said(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }
}
