package org.liandong.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Writes records by their components, with nulls, so that every answer has all its keys. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withPropertyVisibilityStrategy(new Components()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Fields are seen, methods are not. */
    private static final class Components implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return !Modifier.isStatic(field.getModifiers());
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}
