package org.liandong.web.search;

import java.io.Serializable;

/** Something to choose in a form that is sent as an address. */
public record Choice(String code, String name) implements Serializable {}
