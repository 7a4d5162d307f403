package org.liandong.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    /** As rows of lists are. */
    public record Row(String title, int count) {
        public boolean isLong() {
            return count > 10;
        }

        public String broken() {
            throw new IllegalStateException("broken");
        }

        public String with(String more) {
            return title + more;
        }

        public static String shared() {
            return "shared";
        }
    }

    private Object call(Object base, String method, Object... parameters) {
        context.setPropertyResolved(false);
        return new RecordResolver().invoke(context, base, method, null, parameters);
    }

    @Test
    void V5_componentsAndMethodsOfARecordAreCalled() {
        Row row = new Row("月报", 11);
        assertSame(row.title(), call(row, "title"));
        assertTrue(context.isPropertyResolved());
        assertEquals(11, call(row, "count"));
        assertEquals(true, call(row, "isLong"));
        assertEquals(row.toString(), call(row, "toString"));
    }

    @Test
    void V5_everythingElseIsLeftToTheLanguage() {
        Row row = new Row("月报", 11);
        call(row, "with", "！");
        assertFalse(context.isPropertyResolved());
        call(row, "shared");
        assertFalse(context.isPropertyResolved());
        call(row, "missing");
        assertFalse(context.isPropertyResolved());
        call("text", "length");
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void V5_pagesUseIt() throws IOException {
        String configuration = Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml"));
        assertTrue(configuration.contains("<el-resolver>" + RecordResolver.class.getName() + "</el-resolver>"));
    }

    @Test
    void V5_whatARecordThrowsIsTheCause() {
        Row row = new Row("月报", 11);
        ELException failure = assertThrows(ELException.class, () -> call(row, "broken"));
        assertEquals("broken", failure.getCause().getMessage());
    }
}
