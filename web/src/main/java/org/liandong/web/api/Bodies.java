package org.liandong.web.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shapes of what callers send, for the description at {@code /openapi}; {@link Body} reads them and names what is wrong. */
final class Bodies {
    private Bodies() {}

    /** A new request: {@code data} as its form asks, {@code token} to be safe against repetition. */
    @Schema(requiredProperties = {"route", "unit", "title"})
    record NewRequest(String route, Long unit, String title, Map<String, Object> data, String token) {}

    /**
     * An action: {@code step} and {@code version} as the request was seen, {@code title} and {@code data} when saving or submitting,
     * {@code recipients} when copying.
     */
    @Schema(requiredProperties = {"action", "version", "token"})
    record NewAction(
            @Schema(
                    enumeration = {
                        "save",
                        "submit",
                        "withdraw",
                        "discard",
                        "approve",
                        "reject",
                        "return",
                        "take_back",
                        "copy",
                        "read"
                    })
            String action,

            Long step,
            Integer version,
            @Schema(maxLength = 64) String token,

            @Schema(maxLength = 2000, description = "obligatory when rejecting or returning")
            String comment,

            @Schema(description = "applicant, previous, or the code of a passed stage")
            String to,

            @Schema(enumeration = {"walk", "jump"}) String resume,
            String title,
            Map<String, Object> data,

            @Schema(description = "ids of posts and people to copy to, at most 20")
            List<Long> recipients) {}

    /** A new file: one per call. */
    @Schema(requiredProperties = {"file", "version", "token"})
    record NewFile(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @Schema(description = "the file's name, when the head of its part does not hold it; needed for long ones")
            String name,

            Integer version,
            @Schema(maxLength = 64) String token) {}

    /** A person to enter; {@code category} is a code of the list of categories. */
    @Schema(requiredProperties = {"unit", "staffNo", "login", "name"})
    record NewPerson(Long unit, String staffNo, String login, String name, String category) {}

    /** An entry as it shall be, all of it, with the version that was read. */
    @Schema(requiredProperties = {"version", "unit", "staffNo", "login", "name"})
    record PersonChange(Integer version, Long unit, String staffNo, String login, String name, String category) {}
}
