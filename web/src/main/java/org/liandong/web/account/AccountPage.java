package org.liandong.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.organisation.mine.HeldTerm;
import org.liandong.organisation.mine.MyDataService;
import org.liandong.organisation.staffing.PostRow.Term;

/** The caller's posts with their terms. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private MyDataService data;

    private List<HeldTerm> posts;

    /** Held now or to come. */
    public List<HeldTerm> posts() {
        return all().stream().filter(held -> held.term() != Term.PAST).toList();
    }

    public List<HeldTerm> past() {
        return all().stream().filter(held -> held.term() == Term.PAST).toList();
    }

    private List<HeldTerm> all() {
        if (posts == null) {
            posts = data.findPosts();
        }
        return posts;
    }
}
