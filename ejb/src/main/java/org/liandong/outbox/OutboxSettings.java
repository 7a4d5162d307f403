package org.liandong.outbox;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/**
 * What the operator sets about messages that leave the house.
 *
 * @param mail empty = no mail is sent
 * @param base where people reach the product, without a slash at the end; empty = messages carry no links
 * @param origins to which the robots of units may be called, such as {@code https://oapi.dingtalk.com}; none = robots are off
 */
public record OutboxSettings(Optional<MailServer> mail, String base, List<URI> origins) {
    private static final Set<String> SECURITY = Set.of("none", "starttls", "tls");
    private static final int DEFAULT_PORT = 25;
    /** Over TLS, or to a gateway on this machine. */
    private static final Pattern ORIGIN =
            Pattern.compile("(https://[A-Za-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1))(:\\d{1,5})?/?");

    /** The server that takes mail; {@code user} empty = without signing in; {@code security}: none, starttls or tls. */
    public record MailServer(String host, int port, String user, String password, String from, String security) {}

    /** Looked up, not injected: the names may be absent, and an injection would then keep the product from starting. Throws what is wrong. */
    public static OutboxSettings ofServer() {
        String host = lookUp("liandong/mail-host");
        return new OutboxSettings(
                host.isEmpty() ? Optional.empty() : Optional.of(mailServer(host)),
                lookUp("liandong/base-address").replaceAll("/+$", ""),
                origins(lookUp("liandong/webhook-origins")));
    }

    private static MailServer mailServer(String host) {
        String security = lookUp("liandong/mail-security");
        String port = lookUp("liandong/mail-port");
        String from = lookUp("liandong/mail-from");
        if (!security.isEmpty() && !SECURITY.contains(security)) {
            throw new IllegalStateException("MAIL_SECURITY is none, starttls or tls, not " + security);
        }
        if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
            throw new IllegalStateException("MAIL_PORT is a number, not " + port);
        }
        return new MailServer(
                host,
                port.isEmpty() ? DEFAULT_PORT : Integer.parseInt(port),
                lookUp("liandong/mail-user"),
                lookUp("liandong/mail-password"),
                from.isEmpty() ? "liandong@" + host : from,
                security.isEmpty() ? "none" : security);
    }

    /** Of a list with commas or blanks between; each has a scheme and a host. */
    static List<URI> origins(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(origin -> !origin.isEmpty())
                .map(OutboxSettings::origin)
                .toList();
    }

    private static URI origin(String text) {
        if (!ORIGIN.matcher(text).matches()) {
            throw new IllegalStateException(
                    "WEBHOOK_ORIGINS lists origins such as https://oapi.dingtalk.com, not " + text);
        }
        return URI.create(text.replaceAll("/$", ""));
    }

    /**
     * Whether a robot may be called there: scheme, host and port are those of a listed origin, and nothing hides in front of the host.
     * So nobody who keeps a unit can send the server into its own network, whatever a name is resolved to.
     */
    public boolean allows(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && origins.stream()
                        .anyMatch(origin -> origin.getScheme().equalsIgnoreCase(address.getScheme())
                                && origin.getHost().equalsIgnoreCase(address.getHost())
                                && origin.getPort() == address.getPort());
    }

    private static String lookUp(String name) {
        try {
            return String.valueOf((Object) InitialContext.doLookup(name)).strip();
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
