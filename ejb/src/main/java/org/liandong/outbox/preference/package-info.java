/**
 * What a person wants to be told by mail, when, and at which address (D9).
 *
 * <p>Offers {@link org.liandong.outbox.preference.PreferenceService}. The address is given and confirmed by the person, with a code that
 * is mailed to it, and belongs to these wishes: the entry of a person stays numbers and names (B3). {@link
 * org.liandong.outbox.preference.Timing} says when a message is due: at once, or with the next digest, never in quiet hours but for what
 * is urgent where the person wants that.
 */
package org.liandong.outbox.preference;
