/**
 * What a campus says of a person besides the name, made readable for the application (T3, ADR 0049): login modules of the server's, in a jar
 * of their own beside the drivers ({@code usr/shared/resources/sign-in}), used by the files of {@code sign-in/} in {@code server.xml}.
 *
 * <p>The container has looked at the token or the assertion before a module sees it. A module adds one principal and refuses nobody. It is
 * plain JAAS and knows nothing of the application: what they share is the name of that principal
 * ({@link org.liandong.server.claims.PersonPrincipal}).
 */
package org.liandong.server.claims;
