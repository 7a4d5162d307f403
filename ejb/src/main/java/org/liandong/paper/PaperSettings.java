package org.liandong.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import org.liandong.paper.print.Typeface;

/**
 * What the operator sets about papers.
 *
 * @param address of the product as strangers reach it, printed on papers
 * @param fonts own TrueType fonts, asked before those that the product carries
 */
public record PaperSettings(String address, List<Path> fonts) {
    private static final String LOCAL = "http://localhost:9080/liandong";
    private static final Map<List<Path>, Typeface> FACES = new ConcurrentHashMap<>();

    /** Looked up, not injected: the names may be absent. */
    public static PaperSettings ofServer() {
        String address = lookUp("liandong/public-address");
        return new PaperSettings(
                (address.isEmpty() ? LOCAL : address).replaceAll("/+$", ""),
                Arrays.stream(lookUp("liandong/paper-fonts").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(Path::of)
                        .toList());
    }

    /** Where codes are verified. */
    public String verifyAddress() {
        return address + "/verify";
    }

    /** Fonts are read once. */
    public Typeface face() {
        return FACES.computeIfAbsent(fonts, Typeface::with);
    }

    private static String lookUp(String name) {
        try {
            return String.valueOf(InitialContext.<Object>doLookup(name)).strip();
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
