package org.liandong.file;

import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException.Problem;

/** Why a file is not taken: the message {@code error.<key>}, whose first value is always the file's name. */
final class FileRefusal extends Exception {
    /** The field of every problem with a file. */
    static final String FIELD = "files";

    private final String key;
    private final transient List<Object> more;

    FileRefusal(String key, Object... more) {
        super(key, null, false, false);
        this.key = key;
        this.more = List.of(more);
    }

    Problem of(FileName name) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(name.text());
        arguments.addAll(more);
        return new Problem(FIELD, key, List.copyOf(arguments));
    }
}
