/**
 * Messages to people: queued in the transaction of what they tell about, once per event, person and channel (A15).
 *
 * <p>Offers {@link org.liandong.outbox.MessageService}. The bell is the channel of this version: its message is delivered by being
 * committed. Mail and webhook rows will be sent after the commit by a poller, with the fixed Message-ID that the row carries.
 */
package org.liandong.outbox;
