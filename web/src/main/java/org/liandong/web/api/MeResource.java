package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** The caller. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private static final List<String> ROLES = List.of("user", "system-admin", "security-admin", "auditor");

    @Inject
    private CurrentUser user;

    @Context
    private SecurityContext security;

    /** The caller with container roles and the posts held today; {@code id} null = signed in but not registered. */
    public record Me(Long id, String staffNo, String name, List<String> roles, List<Held> appointments) {}

    /** A post held today. */
    public record Held(Long post, Role role, Unit unit) {}

    /** A unit in short. */
    public record Unit(Long id, String name, Level level) {}

    @GET
    public Me me() {
        Viewer viewer = user.viewer();
        Stream<String> roles = ROLES.stream().filter(security::isUserInRole);
        return new Me(
                viewer.personId(),
                viewer.staffNo(),
                viewer.name(),
                roles.toList(),
                viewer.posts().stream()
                        .map(held -> new Held(
                                held.postId(), held.role(), new Unit(held.unitId(), held.unitName(), held.level())))
                        .toList());
    }
}
