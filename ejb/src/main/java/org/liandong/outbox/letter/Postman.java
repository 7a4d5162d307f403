package org.liandong.outbox.letter;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.outbox.OutboxMessage.Channel;

/** Goes his round: puts what is due into letters and carries them, one after the other. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int MOST = 500;

    @Inject
    private LetterDesk desk;

    @Inject
    @Any
    private Instance<Carrier> carriers;

    /** Everything that is due at {@code now} and can be carried; how many letters were claimed. No transaction may be running. */
    public int round(Instant now) {
        Map<Channel, Carrier> on = new EnumMap<>(Channel.class);
        carriers.stream().filter(Carrier::isOn).forEach(carrier -> on.put(carrier.channel(), carrier));
        if (on.isEmpty()) {
            return 0;
        }
        desk.due(on.keySet(), now).forEach(recipient -> enclose(recipient, now));
        long began = System.nanoTime();
        int carried = 0;
        Instant at = now;
        for (Optional<LetterDesk.Claim> claim = desk.claim(on.keySet(), at);
                claim.isPresent() && carried < MOST;
                claim = desk.claim(on.keySet(), at)) {
            carry(claim.get(), on, at);
            carried++;
            at = now.plusNanos(System.nanoTime() - began); // a round may take longer than a claim lasts
        }
        return carried;
    }

    private void enclose(LetterDesk.Recipient recipient, Instant now) {
        try {
            desk.enclose(recipient, now);
        } catch (EJBException e) { // another server holds the recipient's row: the next round finds what is left
            LOG.log(Level.WARNING, e, () -> "Messages for " + recipient.id() + " wait for the next round");
        }
    }

    private void carry(LetterDesk.Claim claim, Map<Channel, Carrier> on, Instant now) {
        Optional<Contents> contents = desk.contents(claim);
        if (contents.isEmpty()) {
            desk.end(claim, Letter.State.GIVEN_UP, now);
            return;
        }
        Optional<String> refusal = handOver(contents.get(), on, now);
        boolean kept =
                refusal.isEmpty() ? desk.end(claim, Letter.State.SENT, now) : desk.fail(claim, refusal.get(), now);
        refusal.ifPresent(why ->
                LOG.log(Level.INFO, () -> "Letter " + claim.letter() + ", attempt " + claim.attempts() + ": " + why));
        if (!kept) {
            LOG.log(Level.WARNING, () -> "Letter " + claim.letter() + " was taken over by another server meanwhile");
        }
    }

    /** Empty when the other side has taken it, else why not. */
    private static Optional<String> handOver(Contents letter, Map<Channel, Carrier> on, Instant now) {
        try {
            on.get(letter.robot() == null ? Channel.MAIL : Channel.WEBHOOK).carry(letter, now);
            return Optional.empty();
        } catch (Carrier.NotCarriedException e) {
            return Optional.of(e.getMessage());
        } catch (RuntimeException e) { // a fault of ours must not stop the others, and is seen where failures are
            LOG.log(Level.SEVERE, "A letter could not be written", e);
            return Optional.of(e.getClass().getSimpleName());
        }
    }
}
