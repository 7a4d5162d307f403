package org.liandong.file;

/** What has attachments: a kind, up to 24 characters, and the id of its row. */
public record FileOwner(String type, Long id) {}
