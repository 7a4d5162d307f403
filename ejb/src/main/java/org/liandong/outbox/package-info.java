/**
 * Messages to people: queued in the transaction of what they tell about, once per event, recipient and channel (A15).
 *
 * <p>Offers {@link org.liandong.outbox.MessageService}. The bell has every message, delivered by being committed. What leaves the house goes
 * through {@link org.liandong.outbox.letter} after the commit: by mail to who has confirmed an address and wants it
 * ({@link org.liandong.outbox.preference}, D9), and by the robot of a unit's group ({@link org.liandong.outbox.robot}). Both are off until
 * the operator has set them up.
 *
 * <p>Why the bell is a table of its own: it is read at every page, and knows unread and read; the others know due, tried and failed.
 */
package org.liandong.outbox;
