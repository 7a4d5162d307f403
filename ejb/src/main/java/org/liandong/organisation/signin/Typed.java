package org.liandong.organisation.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.liandong.common.Hashes;

/**
 * A name and an address as they are counted: all spellings that a directory takes for one name are one, and so are the addresses of one
 * network of IPv6, of which everybody has more than can be counted.
 *
 * @param mark of the name: 32 bits of its hash, from which nobody reads what was typed
 */
record Typed(int mark, String address) {
    private static final int NETWORK = 8;
    private static final int LONGEST = 64;

    static Typed of(String name, String address) {
        return new Typed(mark(name), network(address == null ? "" : address));
    }

    private static int mark(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{C}\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
        // a distinguished name, which has spellings without end, is one name whoever is meant
        return (int) Long.parseLong(Hashes.of(plain.contains("=") ? "=" : plain).substring(0, 8), 16);
    }

    private static String network(String address) {
        try {
            if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six) {
                byte[] bytes = six.getAddress();
                Arrays.fill(bytes, NETWORK, bytes.length, (byte) 0);
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
        } catch (UnknownHostException e) {
            return "?"; // a proxy wrote something else, such as a port
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
