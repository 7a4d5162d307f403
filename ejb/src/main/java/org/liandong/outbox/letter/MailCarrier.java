package org.liandong.outbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.outbox.OutboxMessage.Channel;
import org.liandong.outbox.OutboxSettings;
import org.liandong.outbox.OutboxSettings.MailServer;

/** By mail: text and HTML, the subject encoded, the Message-ID the letter's. */
@ApplicationScoped
class MailCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(MailCarrier.class.getName());
    private static final String UTF_8 = "UTF-8";
    /** For each answer of the server, nine at most: together shorter than a claim lasts. */
    private static final String MILLISECONDS = "15000";

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isOn() {
        return OutboxSettings.ofServer().mail().isPresent();
    }

    @Override
    public void carry(Contents letter, Instant now) throws NotCarriedException {
        OutboxSettings settings = OutboxSettings.ofServer();
        MailServer server = settings.mail().orElseThrow();
        Session session = Session.getInstance(properties(server));
        try {
            Transport transport = session.getTransport("smtp");
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            send(transport, message(session, server, settings.base(), letter, now));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotCarriedException(why(e, letter.to()), e);
        }
    }

    /** The farewell is for the server's sake: what it has taken is not sent again because the line broke behind it. */
    private static void send(Transport transport, MimeMessage message) throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            try {
                transport.close();
            } catch (MessagingException farewell) {
                LOG.log(Level.FINE, "The mail server did not say goodbye", farewell);
            }
        }
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        // what was taken is carried, however the farewell goes
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(server.security().equals("tls")));
        // where it was asked for, a server without it gets nothing in the clear
        properties.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(server.security().equals("starttls")));
        properties.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(server.security().equals("starttls")));
        return properties;
    }

    private static MimeMessage message(Session session, MailServer server, String base, Contents letter, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        LetterText text = new LetterText(letter.locale(), base);
        MimeMessage message = new WithId(session, letter.messageId());
        message.setFrom(new InternetAddress(server.from(), text.product(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(text.subject(letter), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated"); // no answers from absence assistants
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(letter), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(letter), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** What the mail server said, without the person's address. */
    private static String why(Exception e, String to) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String said = e.getMessage() == null || e.getCause() != null && cause.getMessage() != null
                ? e.getMessage() + ": " + cause.getMessage()
                : e.getMessage();
        return LetterText.oneLine(said).replace(to, "…");
    }

    /** A message that keeps its id when it is sent again. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
