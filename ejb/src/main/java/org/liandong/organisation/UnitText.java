package org.liandong.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * What is said about a unit beside its name, kind and place.
 *
 * @param chainName what it is called on the chain; null for its name
 * @param aliases other names in use
 * @param position its place in the official order among its siblings
 * @param duty what it is there for (ORG-02, ORG-08); null for nothing
 * @param onBehalfOf by whose delegation it acts (受…委托, ORG-05); null for nobody's
 */
public record UnitText(String chainName, List<String> aliases, int position, String duty, String onBehalfOf)
        implements Serializable {}
