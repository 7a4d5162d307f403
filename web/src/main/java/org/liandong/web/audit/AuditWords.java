package org.liandong.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liandong.audit.AuditPage;
import org.liandong.web.shell.Say;

/** Records of the audit in words, as far as there are any: operations and refusals have names in the bundles. */
@Named
@ApplicationScoped
public class AuditWords {
    private static final Pattern REFUSAL = Pattern.compile("([a-z-]+) \\[(.*)]");

    @Inject
    private Say say;

    public String kind(String kind) {
        return known("audit_kind." + kind, kind);
    }

    /** What was done or refused; its own name where the bundles have none. */
    public String operation(String operation) {
        return known("audit_operation." + operation, operation);
    }

    /** A refusal as the sentence that its user was shown; anything else as it is. */
    public String detail(AuditPage.Row row) {
        Matcher refusal = REFUSAL.matcher(row.detail() == null ? "" : row.detail());
        if (!refusal.matches()) {
            return row.detail() == null
                    ? ""
                    : known("audit_detail." + row.detail().replace(' ', '-'), row.detail());
        }
        Object[] arguments = java.util.Arrays.stream(refusal.group(2).split(", "))
                .map(argument -> known("adminrole." + argument, argument))
                .toArray();
        String key = "error." + refusal.group(1);
        String sentence = say.of(key, arguments);
        return sentence.equals(key) ? row.detail() : sentence;
    }

    private String known(String key, String otherwise) {
        String words = say.of(key);
        return words.equals(key) ? otherwise : words;
    }
}
