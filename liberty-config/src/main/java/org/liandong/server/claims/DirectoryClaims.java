package org.liandong.server.claims;

import java.security.Principal;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapName;
import javax.security.auth.Subject;

/**
 * What the campus directory has of somebody whose password it found right. The server's registry keeps only the name of his entry, so that is
 * read once more; options {@code host, port, tls, bind, password} as in {@code ldap.xml}.
 */
public final class DirectoryClaims extends ClaimsModule {
    private static final String PATIENCE = "5000";

    @Override
    UnaryOperator<String> claims(Subject signedIn, Map<String, ?> settings) throws NamingException {
        Optional<Principal> caller = signedIn.getPrincipals().stream().findFirst();
        if (caller.isEmpty()) {
            return null;
        }
        Attributes entry = entry(new LdapName(caller.get().getName()), settings);
        return name -> text(entry.get(name));
    }

    private static Attributes entry(LdapName name, Map<String, ?> settings) throws NamingException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(DirectoryClaims.class.getClassLoader()); // finds CampusSockets
        try {
            InitialLdapContext directory = new InitialLdapContext(environment(settings), null);
            try {
                return directory.getAttributes(name);
            } finally {
                directory.close();
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Hashtable<String, Object> environment(Map<String, ?> settings) {
        boolean tls = !"false".equals(settings.get("tls"));
        String bind = String.valueOf(settings.get("bind"));
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(
                Context.PROVIDER_URL,
                (tls ? "ldaps://" : "ldap://") + settings.get("host") + ":" + settings.get("port"));
        environment.put("com.sun.jndi.ldap.connect.timeout", PATIENCE);
        environment.put("com.sun.jndi.ldap.read.timeout", PATIENCE);
        if (tls) {
            environment.put("java.naming.ldap.factory.socket", CampusSockets.class.getName());
        }
        if (!bind.isBlank()) {
            environment.put(Context.SECURITY_PRINCIPAL, bind);
            environment.put(Context.SECURITY_CREDENTIALS, String.valueOf(settings.get("password")));
        }
        return environment;
    }

    /** The first of several. */
    private static String text(Attribute attribute) {
        try {
            return attribute == null || attribute.size() == 0 || !(attribute.get() instanceof String text)
                    ? null
                    : text;
        } catch (NamingException unreadable) {
            return null;
        }
    }
}
