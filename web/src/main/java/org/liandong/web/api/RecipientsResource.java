package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.liandong.approval.Recipient;
import org.liandong.approval.RecipientService;
import org.liandong.common.MalformedException;
import org.liandong.organisation.Role;

/** To whom a request can be copied. */
@Path("recipients")
@Produces(MediaType.APPLICATION_JSON)
public class RecipientsResource {
    @Inject
    private RecipientService recipients;

    /** A post with its holders, or a person; {@code person} null = the post. */
    public record Row(Long id, Role role, String person, List<String> holders) {
        static Row of(Recipient recipient) {
            return new Row(recipient.id(), recipient.role(), recipient.person(), recipient.names());
        }
    }

    /** Posts of a unit that are held today; where several share a post, each of them also in person. */
    @GET
    public List<Row> find(@QueryParam("unit") Long unit) {
        if (unit == null) {
            throw new MalformedException("body-field", "unit");
        }
        return recipients.find(unit).stream().map(Row::of).toList();
    }
}
