/**
 * The server is killed again and again while people file and decide (T9): {@link org.liandong.crash.CrashST} kills and starts it, each
 * {@link org.liandong.crash.Climber} is a person who goes on where he was, {@link org.liandong.crash.Ledger} keeps outside what was acknowledged,
 * and {@link org.liandong.crash.Aftermath} compares it with what the database holds.
 */
package org.liandong.crash;
