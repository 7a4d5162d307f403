package org.liandong.file;

import java.nio.file.Path;

/** A file to be read; who gets this was permitted to read it. */
public record StoredFile(AttachedFile file, Path path) {}
