/**
 * What leaves the house: messages by mail and by the robots of units, sent after the commit (A15, D9).
 *
 * <p>A message for outside is written in the transaction of what it tells about, once per event, recipient and channel
 * ({@link org.liandong.outbox.letter.Outgoing}). When it is due, it is put into a letter with whatever else is due for the same recipient:
 * one message, or a digest. A letter has its Message-ID for good, is claimed in the database by the server that carries it
 * ({@link org.liandong.outbox.letter.LetterDesk}), is tried again after growing pauses, and at last stands on the page of administrators
 * ({@link org.liandong.outbox.letter.FailedService}). A claim puts the letter off; where nobody ends it, its server has died, and the letter
 * is due again. So only a letter that was on its way at that moment may come twice, under the same Message-ID.
 *
 * <p>Offers one interface per channel ({@link org.liandong.outbox.letter.Carrier}). Times are given by the caller of
 * {@link org.liandong.outbox.letter.Postman#round}, so nothing has to be waited for in tests.
 */
package org.liandong.outbox.letter;
