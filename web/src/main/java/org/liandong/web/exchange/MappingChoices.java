package org.liandong.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.liandong.exchange.PartView;

/** The columns of a file as choices; one without a heading is called by its letter, as Excel does. */
@Named
@ApplicationScoped
public class MappingChoices {
    private static final int LETTERS = 26;

    public List<SelectItem> of(PartView part) {
        List<SelectItem> items = new ArrayList<>();
        for (int place = 0; place < part.headings().size(); place++) {
            String heading = part.headings().get(place);
            items.add(new SelectItem(String.valueOf(place), heading.isBlank() ? letters(place) : heading));
        }
        return items;
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
