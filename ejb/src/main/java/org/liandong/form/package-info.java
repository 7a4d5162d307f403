/**
 * Forms as values, what was filled in, and what changed between two revisions.
 *
 * <p>Offers {@link org.liandong.form.Form} with its check (T5, T6: every problem names its field), {@link org.liandong.form.FormData}
 * (one row per revision of a request's title and contents, ADR 0005) and {@link org.liandong.form.FormDiff} (A21). Out of scope here: the form builder (P3).
 */
package org.liandong.form;
