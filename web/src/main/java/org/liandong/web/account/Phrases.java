package org.liandong.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.approval.PhraseService;
import org.liandong.approval.PhraseService.Phrase;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** The user's stock of opinions, read when it is asked for; some to begin with for who has none. */
@Named
@ViewScoped
public class Phrases implements Serializable {
    private static final List<String> GIVEN = List.of("agree", "propose", "supplement");

    @Inject
    private PhraseService service;

    @Inject
    private Say say;

    private List<Phrase> own;
    private boolean shown;
    private String words;

    /** The user's own. */
    public List<Phrase> own() {
        if (own == null) {
            own = service.findMine();
        }
        return own;
    }

    /** What a signer may take: his own, else what comes with the product. */
    public List<String> offered() {
        Stream<String> offered = own().isEmpty()
                ? GIVEN.stream().map(code -> say.of("phrases." + code))
                : own().stream().map(Phrase::words);
        return offered.toList();
    }

    /** The signer wants to choose. */
    public void show() {
        shown = true;
    }

    public boolean isShown() {
        return shown;
    }

    public void add() {
        service.add(words);
        words = null;
        stay("phrases.added");
    }

    public void remove(Phrase phrase) {
        service.remove(phrase.id());
        stay("phrases.removed");
    }

    private void stay(String key) {
        own = null;
        Notices.done(key);
        Addresses.go("/account/phrases.xhtml");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
