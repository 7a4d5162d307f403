package org.liandong.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.liandong.approval.inbox.InboxService;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** The product's persistence unit on a database, and its session beans with what the container would inject. */
final class Product {
    private final EntityManagerFactory factory;

    /** With the entities that are found in the product's jar; {@code name} is this one's, or two of them would share the first's. */
    Product(String name, DataSource database) {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("liandong");
        unit.setPersistenceUnitRootUrl(
                InboxService.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setExcludeUnlistedClasses(false);
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setNonJtaDataSource(database);
        unit.setSharedCacheMode("ENABLE_SELECTIVE");
        unit.setClassLoader(Product.class.getClassLoader());
        unit.setProperties(new Properties());
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        unit,
                        Map.of(
                                "eclipselink.session-name",
                                name,
                                "eclipselink.weaving",
                                "static", // by the agent, as the container weaves them
                                "eclipselink.jdbc.batch-writing",
                                "JDBC",
                                "eclipselink.jdbc.batch-writing.size",
                                "500",
                                "eclipselink.persistence-context.flush-mode",
                                "COMMIT",
                                "eclipselink.logging.level",
                                "SEVERE"));
    }

    /** A transaction, as of one call. */
    <T> T call(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            em.close();
        }
    }

    static <T> T inject(T bean, String name, Object value) {
        return inject(bean, bean.getClass(), name, value);
    }

    static <T> T inject(T bean, Class<?> type, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who calls. */
    static CurrentUser caller(Viewer viewer) {
        return new CurrentUser() {
            @Override
            public Viewer viewer() {
                return viewer;
            }
        };
    }
}
