package org.liandong.bench;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.liandong.audit.AdminRole;
import org.liandong.common.Database;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/**
 * The product's session beans with what the container would inject: each once, since they keep no state, on the entity manager and the caller of
 * the thread at work. What only the container can do, such as resources, stays out.
 */
final class Wiring {
    private static final List<Class<?>> CLASSES = classes();
    private static final List<Class<? extends Annotation>> INJECTED =
            List.of(Inject.class, PersistenceContext.class, Resource.class);

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final ThreadLocal<EntityManager> entityManager = new ThreadLocal<>();
    private final ThreadLocal<Viewer> viewer = new ThreadLocal<>();
    private final Product product;

    Wiring(Product product, DataSource database) {
        this.product = product;
        beans.put(DataSource.class, database);
        beans.put(SessionContext.class, context());
        beans.put(Clock.class, Clock.tickMillis(ZoneOffset.UTC));
        beans.put(EntityManager.class, proxy(EntityManager.class, entityManager::get));
        beans.put(CurrentUser.class, new CurrentUser() {
            @Override
            public Viewer viewer() {
                return viewer.get();
            }
        });
        beans.put(Database.class, new Database() {
            @Override
            public Kind kind() {
                return Kind.POSTGRESQL;
            }
        });
    }

    /** The container's word on who calls, where a bean asks for it: the auditor. */
    private static SessionContext context() {
        return (SessionContext) Proxy.newProxyInstance(
                Wiring.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> arguments[0].equals(AdminRole.AUDITOR.role());
                    case "getCallerPrincipal" -> (Principal) () -> "bench";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A call of a session bean by somebody, in a transaction of its own. */
    <T> T call(Viewer caller, Supplier<T> work) {
        return product.call(em -> {
            entityManager.set(em);
            viewer.set(caller);
            return work.get();
        });
    }

    /** The bean of a class, or of the only class that implements an interface. */
    synchronized <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        if (known != null) {
            return type.cast(known);
        }
        Class<?> concrete = implementations(type).findFirst().orElse(null);
        if (concrete == null) {
            return null;
        }
        Object bean = beans.get(concrete);
        if (bean == null) {
            bean = instance(concrete);
            beans.put(concrete, bean);
            inject(bean, concrete);
        }
        beans.put(type, bean);
        return type.cast(bean);
    }

    private void inject(Object bean, Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (INJECTED.stream().anyMatch(field::isAnnotationPresent)) {
                    Product.inject(bean, each, field.getName(), value(field));
                }
            }
        }
    }

    private Object value(Field field) {
        return field.getType() == Instance.class
                ? instances((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
                : bean(field.getType());
    }

    /** All beans of a kind; found when they are asked for, since some ask for each other. */
    private Object instances(Class<?> type) {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                new java.lang.reflect.InvocationHandler() {
                    private List<?> found;

                    @Override
                    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments)
                            throws Throwable {
                        synchronized (Wiring.this) {
                            if (found == null) {
                                found = implementations(type)
                                        .map(Wiring.this::bean)
                                        .toList();
                            }
                        }
                        return switch (method.getName()) {
                            case "stream" -> found.stream();
                            case "iterator" -> found.iterator();
                            default ->
                                method.isDefault()
                                        ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments)
                                        : method.invoke(found, arguments);
                        };
                    }
                });
    }

    private static <T> T proxy(Class<T> type, Supplier<T> target) {
        return type.cast(Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(target.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> implementations(Class<?> type) {
        return CLASSES.stream().filter(type::isAssignableFrom);
    }

    /** What the product's jar holds: beans by their annotations of class or scope. */
    private static List<Class<?>> classes() {
        Path place = Path.of(Database.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<String> names = names(place)) {
            return names.filter(name -> name.startsWith("org/liandong/") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .<Class<?>>map(Wiring::load)
                    .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return Files.walk(place).map(file -> place.relativize(file).toString());
        }
        JarFile jar = new JarFile(place.toFile());
        return jar.stream().map(java.util.zip.ZipEntry::getName);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Wiring.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
