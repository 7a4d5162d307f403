/**
 * REST under {@code /api/v1}: what pages can do, for campus systems; the same session beans, the same permissions.
 *
 * <p>Sign-in is Basic (or the page's own session); errors are {@code application/problem+json} (T6: 400 malformed, 401 not signed in,
 * 403 not permitted, 404 unknown or not visible, 409 late or stale, 422 a rule of content, 429 wrong passwords before). The description is generated from these
 * classes at {@code /openapi}.
 */
package org.liandong.web.api;
