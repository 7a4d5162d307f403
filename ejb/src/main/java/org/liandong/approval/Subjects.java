package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.Text;

/** Finds the component that owns a kind of subject. */
@ApplicationScoped
class Subjects {
    private static final int LONGEST_TITLE = 200;

    @Inject
    @Any
    private Instance<ApprovalSubject> subjects;

    ApprovalSubject of(String type) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no component owns subjects of the kind " + type));
    }

    /** Refuses contents that cannot even be kept as a draft. */
    void checkDraft(String type, String title, JsonObject data) {
        List<Problem> problems = new ArrayList<>(of(type).form().problemsOfDraft(data));
        if (Text.isBlank(title)) {
            problems.add(0, new Problem("title", "field-required"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(0, new Problem("title", "field-too-long", LONGEST_TITLE));
        } else if (!Text.isPlain(title)) {
            problems.add(0, new Problem("title", "field-characters"));
        }
        refuse(problems);
    }

    /** Refuses contents that cannot be submitted. */
    void checkSubmission(String type, JsonObject data) {
        ApprovalSubject subject = of(type);
        List<Problem> problems = new ArrayList<>(subject.form().problemsOfSubmission(data));
        if (problems.isEmpty()) {
            problems.addAll(subject.problems(data));
        }
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
