package org.liandong.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.liandong.organisation.importing.FileKind;

/**
 * A list of an import, with what a person needs to say which column is which.
 *
 * @param kind null while it is not to be imported
 * @param samples the first cells of each column, in the order of the headings
 * @param sources by the product's columns
 */
public record PartView(
        Long id,
        String name,
        int lines,
        FileKind kind,
        List<String> headings,
        List<String> samples,
        Map<String, Mapping.Source> sources)
        implements Serializable {}
