package org.liandong.approval.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.ApprovalSubject;
import org.liandong.approval.request.RequestFacts;
import org.liandong.form.Form;
import org.liandong.form.FormField;
import org.liandong.rule.Facts;

/** The forms of what can take a route. */
@ApplicationScoped
class RouteForms {
    @Inject
    @Any
    private Instance<ApprovalSubject> subjects;

    /** Kinds of subjects, in the order of their names. */
    List<String> types() {
        return subjects.stream().map(ApprovalSubject::type).sorted().toList();
    }

    Set<String> fields(String type) {
        return form(type).fields().stream().map(FormField::code).collect(Collectors.toSet());
    }

    /** Codes of fields, in the order of the form. */
    List<String> ordered(String type) {
        return form(type).fields().stream().map(FormField::code).toList();
    }

    List<Facts.Offer> facts(String type) {
        return RequestFacts.offered(form(type));
    }

    private Form form(String type) {
        Optional<ApprovalSubject> found =
                subjects.stream().filter(subject -> subject.type().equals(type)).findFirst();
        return found.map(ApprovalSubject::form).orElseGet(Form::new);
    }
}
