package org.liandong.approval.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a tab.
 *
 * @param count rows of the whole tab, exact to 999; 1000 stands for more
 * @param next key of the next page; null = this is the last
 */
public record InboxPage(List<InboxRow> items, int count, String next) implements Serializable {}
