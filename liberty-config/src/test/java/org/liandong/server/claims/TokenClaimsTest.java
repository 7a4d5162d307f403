package org.liandong.server.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an OpenID Connect provider says becomes one principal, and nothing that it says keeps anybody out (T3). */
class TokenClaimsTest {
    private static final Map<String, String> NAMES = Map.of("staffNo", "staff_no", "name", "name", "unit", "unit");
    private static final String EXPECTED = "urn:liandong:person?staff_no=N1%26x&name=%E6%9D%8E&unit=u1";

    @Test
    void T3_inTheToken() {
        assertEquals(
                List.of(EXPECTED), names(NAMES, token("{'staff_no':'N1&x','name':'李','unit':'u1','more':{}}"), null));
    }

    @Test
    void T3_amongTheAttributesOfCasOrInTheProfile() {
        assertEquals(
                List.of(EXPECTED),
                names(NAMES, token("{'sub':'x','attributes':{'staff_no':['N1&x','2'],'name':'李'}}"), "{'unit':'u1'}"));
        assertEquals(
                List.of(EXPECTED),
                names(NAMES, token("{'sub':'x'}"), "{'attributes':{'staff_no':'N1&x','name':['李'],'unit':'u1'}}"));
        assertEquals(
                List.of("urn:liandong:person?staff_no=17&name=&unit="), names(NAMES, token("{'staff_no':17}"), null));
    }

    @Test
    void T3_withoutANameForTheStaffNumberNothing() {
        assertEquals(List.of(), names(Map.of("staffNo", ""), token("{'staff_no':'N1','':'x'}"), null));
        assertEquals(List.of(), names(NAMES, token("{'name':'李'}"), null));
        assertEquals(List.of(), names(NAMES, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "x.!!!.y", "x.W10.y", "x.bm90IGpzb24.y"})
    void T3_whatCannotBeReadKeepsNobodyOut(String token) {
        assertEquals(List.of(), names(NAMES, token, null));
    }

    @Test
    void T14_thePrincipalDoesNotSayItInTraces() {
        assertFalse(PersonPrincipal.of("N1", "李", "u1").toString().contains("N1"));
    }

    private static List<String> names(Map<String, String> options, String token, String profile) {
        Subject subject = new Subject();
        Hashtable<String, Object> kept = new Hashtable<>();
        if (token != null) {
            kept.put("id_token", token);
        }
        if (profile != null) {
            kept.put("userinfo_string", profile.replace('\'', '"'));
        }
        subject.getPrivateCredentials().add(kept);
        TokenClaims module = new TokenClaims();
        module.initialize(subject, null, Map.of(), options);
        assertEquals(true, module.login() && module.commit());
        return subject.getPrincipals().stream()
                .map(java.security.Principal::getName)
                .toList();
    }

    private static String token(String json) {
        return "x."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                + ".y";
    }
}
