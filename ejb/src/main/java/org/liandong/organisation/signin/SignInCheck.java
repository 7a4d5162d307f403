package org.liandong.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** Whether sign-ins last as long as the operator thinks (T14). */
@ApplicationScoped
class SignInCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return look(SignInSettings.idleAsSaid(), SignInSettings.limitAsSaid(), SignInSettings.againAsSaid());
    }

    static List<Finding> look(String idle, String limit, String again) {
        List<Finding> found = new ArrayList<>();
        if (SignInSettings.time(idle).isEmpty()) {
            found.add(Finding.warning("SESSION_TIMEOUT is \"" + idle + "\", which is no time such as 30m; it counts as "
                    + SignInSettings.IDLE + "."));
        }
        if (SignInSettings.time(limit).isEmpty()) {
            found.add(Finding.warning("SESSION_LIMIT is \"" + limit + "\", which is no time such as 8h; it counts as "
                    + SignInSettings.LIMIT + "."));
        }
        if (!again.matches("\\d{1,5}")) {
            found.add(Finding.refusal("SIGN_IN_AGAIN is \"" + again + "\", which is no number of minutes."));
        }
        return found;
    }
}
