package org.liandong.bench;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;

/** No operator has set anything: every name is absent, as on a server with the defaults. */
public final class NoNames implements InitialContextFactory {
    static void use() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, NoNames.class.getName());
    }

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
        return new InitialContext(true) {
            @Override
            public Object lookup(String name) throws NamingException {
                throw new NameNotFoundException(name);
            }
        };
    }
}
