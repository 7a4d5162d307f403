package org.liandong.server.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.security.auth.Subject;

/**
 * The attributes of a SAML assertion, by name or by friendly name. The server keeps the assertion as its own {@code Saml20Token}, an
 * interface that the build does not have: it is asked by name.
 */
public final class AssertionClaims extends ClaimsModule {
    private static final String API = "com.ibm.websphere.security.saml2.Saml20";

    @Override
    UnaryOperator<String> claims(Subject signedIn, Map<String, ?> settings) throws ReflectiveOperationException {
        Class<?> token = Class.forName(API + "Token");
        for (Object assertion : signedIn.getPrivateCredentials(token)) {
            Map<String, String> said = new HashMap<>();
            for (Object attribute :
                    (List<?>) token.getMethod("getSAMLAttributes").invoke(assertion)) {
                List<?> values = (List<?>) ask(attribute, "getValuesAsString");
                if (!values.isEmpty()) {
                    said.putIfAbsent(String.valueOf(ask(attribute, "getName")), String.valueOf(values.get(0)));
                    said.putIfAbsent(String.valueOf(ask(attribute, "getFriendlyName")), String.valueOf(values.get(0)));
                }
            }
            return said::get;
        }
        return null;
    }

    private static Object ask(Object attribute, String what) throws ReflectiveOperationException {
        return Class.forName(API + "Attribute").getMethod(what).invoke(attribute);
    }
}
