package org.liandong.organisation.importing;

/**
 * How far an import reaches: a unit and everything below it.
 *
 * @param path of the unit, as a unit carries it; null reaches everywhere, and may make the root
 */
public record Scope(String path) {
    public static final Scope EVERYWHERE = new Scope(null);

    /** Everything, or the root's: a path of one unit. */
    boolean isTop() {
        return path == null || path.indexOf('/', 1) == path.length() - 1;
    }

    public boolean contains(String other) {
        return path == null || other != null && other.startsWith(path);
    }
}
