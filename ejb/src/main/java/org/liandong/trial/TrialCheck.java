package org.liandong.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;
import org.liandong.paper.PaperSettings;

/** A trial listens where nobody else can reach it (T1); where there is none, papers carry an address that others reach. */
@ApplicationScoped
class TrialCheck implements StartCheck {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public List<Finding> look() {
        return look(TrialSettings.ofServer(), PaperSettings.ofServer().address());
    }

    static List<Finding> look(TrialSettings settings, String publicAddress) {
        if (settings.wrong().isPresent() || settings.isTrial()) {
            return settings.wrong().stream().toList();
        }
        return reachesOthers(publicAddress)
                ? List.of()
                : List.of(Finding.warning("PUBLIC_ADDRESS is " + publicAddress
                        + ", which is printed on papers and which nobody elsewhere can open; set it to the address by which people outside reach the"
                        + " product before the first paper is issued."));
    }

    private static boolean reachesOthers(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && !HERE.contains(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
