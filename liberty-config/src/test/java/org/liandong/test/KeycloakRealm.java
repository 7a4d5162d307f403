package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** The realm {@code campus} as Keycloak reads it in at its start: groups, people, clients. */
final class KeycloakRealm {
    /** What the campus says of people, as claims and as attributes of assertions. */
    private static final List<String> SAID = List.of("staff_no", "full_name", "unit");

    private static final String PASSWORD = KeycloakUnderTest.PASSWORD;

    private final JsonArrayBuilder clients = Json.createArrayBuilder();
    private final String secret;

    KeycloakRealm(String secret) {
        this.secret = secret;
    }

    /** {@code said}: sign-in name → staff number, name, code of the unit. */
    JsonObject of(Map<String, List<String>> people, Map<String, List<String>> said) {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        people.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(group -> groups.add(Json.createObjectBuilder().add("name", group)));
        JsonArrayBuilder users = Json.createArrayBuilder();
        people.forEach((name, of) -> users.add(user(name, of, said.getOrDefault(name, List.of()))));
        return Json.createObjectBuilder()
                .add("realm", "campus")
                .add("enabled", true)
                .add("accessTokenLifespan", KeycloakUnderTest.TOKEN_SECONDS)
                .add("groups", groups)
                .add("users", users)
                .add("clients", clients)
                .build();
    }

    private static JsonObjectBuilder user(String name, List<String> groups, List<String> said) {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        for (int i = 0; i < said.size(); i++) {
            attributes.add(SAID.get(i), Json.createArrayBuilder().add(said.get(i)));
        }
        return Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("firstName", name)
                .add("lastName", "campus")
                .add("email", name + "@campus.example")
                .add("attributes", attributes)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", PASSWORD)))
                .add(
                        "groups",
                        Json.createArrayBuilder(
                                groups.stream().map(group -> "/" + group).toList()));
    }

    /** A client of OpenID Connect; its access tokens are for itself. */
    KeycloakRealm client(String id, String redirect) {
        JsonArrayBuilder mappers = Json.createArrayBuilder()
                .add(mapper(
                        "openid-connect",
                        "groups",
                        "oidc-group-membership-mapper",
                        claim("groups").add("full.path", "false")))
                .add(mapper(
                        "openid-connect",
                        "audience",
                        "oidc-audience-mapper",
                        Json.createObjectBuilder()
                                .add("included.client.audience", id)
                                .add("access.token.claim", "true")));
        SAID.forEach(each -> mappers.add(mapper(
                "openid-connect",
                each,
                "oidc-usermodel-attribute-mapper",
                claim(each).add("user.attribute", each))));
        clients.add(Json.createObjectBuilder()
                .add("clientId", id)
                .add("secret", secret)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("standardFlowEnabled", true)
                .add("directAccessGrantsEnabled", true)
                .add("redirectUris", Json.createArrayBuilder().add(redirect + "/*"))
                .add("attributes", Json.createObjectBuilder().add("post.logout.redirect.uris", "+"))
                .add("protocolMappers", mappers));
        return this;
    }

    /** A service of SAML, known by the address that the server gives it. */
    KeycloakRealm service(String redirect) {
        String id = redirect + "/ibm/saml20/campus";
        JsonArrayBuilder mappers = Json.createArrayBuilder()
                .add(mapper(
                        "saml",
                        "groups",
                        "saml-group-membership-mapper",
                        attribute("groups").add("full.path", "false").add("single", "true")));
        SAID.forEach(each -> mappers.add(mapper(
                "saml", each, "saml-user-attribute-mapper", attribute(each).add("user.attribute", each))));
        clients.add(Json.createObjectBuilder()
                .add("clientId", id)
                .add("protocol", "saml")
                .add("frontchannelLogout", true)
                .add("redirectUris", Json.createArrayBuilder().add(redirect + "/*"))
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("saml.assertion.signature", "true")
                                .add("saml.server.signature", "true")
                                .add("saml.client.signature", "false")
                                .add("saml.authnstatement", "true")
                                .add("saml.force.post.binding", "true")
                                .add("saml_force_name_id_format", "true")
                                .add("saml_name_id_format", "username")
                                .add("saml_assertion_consumer_url_post", id + "/acs")
                                .add("saml_single_logout_service_url_post", id + "/slo"))
                .add("protocolMappers", mappers));
        return this;
    }

    private static JsonObjectBuilder claim(String name) {
        return Json.createObjectBuilder()
                .add("claim.name", name)
                .add("id.token.claim", "true")
                .add("access.token.claim", "true");
    }

    private static JsonObjectBuilder attribute(String name) {
        return Json.createObjectBuilder().add("attribute.name", name).add("attribute.nameformat", "Basic");
    }

    private static JsonObjectBuilder mapper(String protocol, String name, String kind, JsonObjectBuilder config) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("protocol", protocol)
                .add("protocolMapper", kind)
                .add("config", config);
    }
}
