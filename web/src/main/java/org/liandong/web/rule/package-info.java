/** Conditions as data, written with buttons and said in words (A5): {@code ld:rule} is the editor, for whatever keeps a predicate. */
package org.liandong.web.rule;
