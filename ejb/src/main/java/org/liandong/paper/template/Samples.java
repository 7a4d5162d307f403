package org.liandong.paper.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liandong.common.Zones;
import org.liandong.paper.PaperKind;
import org.liandong.paper.print.Block;
import org.liandong.paper.print.Layout;
import org.liandong.paper.print.Notice;
import org.liandong.paper.print.NoticePrinter;
import org.liandong.paper.print.Placeholders;
import org.liandong.paper.print.Proof;
import org.liandong.paper.print.Sheet;
import org.liandong.paper.print.SheetPrinter;
import org.liandong.paper.print.SheetWords;
import org.liandong.paper.print.Typeface;

/** Papers about nothing, to look at a template with; they have no code and say that they are samples. */
@ApplicationScoped
class Samples {
    @Inject
    private Clock clock;

    byte[] print(Typeface face, PaperKind kind, Layout layout, TemplateForm form, String unit) {
        LocalDate day = Zones.day(clock.instant());
        String number = SheetWords.of("sample.number");
        Map<String, String> values = Map.of(
                "number", number,
                "title", SheetWords.of("sample.title"),
                "unit", unit,
                "top", unit,
                "date", day.toString(),
                "filer", SheetWords.of("sample.person"),
                "state", SheetWords.of("state.APPROVED"));
        Proof proof = new Proof(null, "", day);
        return kind == PaperKind.SHEET
                ? new SheetPrinter(face, layout, sheet(number, unit, day), proof, values).print()
                : new NoticePrinter(face, layout, notice(number, unit, form, values), proof, values).print();
    }

    private static Notice notice(String number, String unit, TemplateForm form, Map<String, String> values) {
        String body = form.body() == null ? SheetWords.of("sample.text") : form.body();
        return new Notice(
                unit,
                number,
                SheetWords.of("sample.title"),
                SheetWords.of("sample.to"),
                Placeholders.fill(body, values),
                Placeholders.fill(form.signature(), values));
    }

    private static Sheet sheet(String number, String unit, LocalDate day) {
        String person = SheetWords.of("sample.person");
        return new Sheet(
                number,
                SheetWords.of("sample.title"),
                unit,
                person,
                SheetWords.of("state.APPROVED"),
                Sheet.End.GRANTED,
                List.of(
                        new Sheet.Fact(SheetWords.of("number"), number),
                        new Sheet.Fact(SheetWords.of("title"), SheetWords.of("sample.title")),
                        new Sheet.Fact(SheetWords.of("unit"), unit),
                        new Sheet.Fact(SheetWords.of("filer"), person)),
                List.of(new Sheet.Fact(SheetWords.of("field.text"), SheetWords.of("sample.text"))),
                List.of(
                        new Sheet.Grid(
                                Block.CONTENTS,
                                SheetWords.of("field.items"),
                                List.of(
                                        SheetWords.of("no"),
                                        SheetWords.of("field.name"),
                                        SheetWords.of("field.quantity"),
                                        SheetWords.of("field.note")),
                                List.of(List.of("1", SheetWords.of("sample.item"), "3", ""))),
                        new Sheet.Grid(
                                Block.FILES,
                                SheetWords.of("files"),
                                List.of(SheetWords.of("no"), SheetWords.of("file")),
                                List.of(List.of("1", SheetWords.of("sample.file"))))),
                List.of(new Sheet.Stop(
                        unit,
                        person,
                        SheetWords.of("action.APPROVE"),
                        SheetWords.of("sample.words"),
                        day.toString(),
                        SheetWords.of("round", 1))));
    }
}
