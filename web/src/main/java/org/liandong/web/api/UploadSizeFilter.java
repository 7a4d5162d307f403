package org.liandong.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.liandong.file.FileSettings;
import org.liandong.web.file.Uploads;
import org.liandong.web.text.Sentences;

/** Refuses a body that is larger than any file may be, or does not say how large it is, before a byte of it is written anywhere (T5). */
@Provider
public class UploadSizeFilter implements ContainerRequestFilter {
    private static final int TOO_LARGE = 413;

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (Uploads.isTooLarge(
                request.getHeaderString(HttpHeaders.CONTENT_TYPE), length == null ? -1 : Long.parseLong(length), 0)) {
            int megabytes = FileSettings.ofServer().megabytes();
            String sentence = Sentences.of("error.body-too-large-file", List.of(megabytes), Problem.locale(headers));
            request.abortWith(
                    Problem.of(TOO_LARGE, "body-too-large-file", sentence, List.of(), Problem.locale(headers)));
        }
    }
}
