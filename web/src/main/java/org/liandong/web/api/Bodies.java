package org.liandong.web.api;

import java.time.LocalDate;
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
                        "read",
                        "abstain",
                        "recuse",
                        "transfer",
                        "consult",
                        "add_signer",
                        "remove_signer",
                        "ask",
                        "answer",
                        "edit",
                        "return_items",
                        "reject_items",
                        "reorder",
                        "enter",
                        "claim",
                        "release",
                        "urge",
                        "suspend",
                        "resume",
                        "void",
                        "reopen",
                        "jump",
                        "extend",
                        "reassign",
                        "confirm",
                        "decline"
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

            @Schema(
                    description =
                            "ids of posts and people to copy to, at most 20; the one that is handed, asked or added")
            List<Long> recipients,

            @Schema(
                    enumeration = {"before", "after", "beside"},
                    description = "where the added signer stands")
            String join,

            @Schema(description = "by how many working days a limit shall be extended")
            Integer days,

            @Schema(description = "number of the seat that is taken away")
            Integer seat,

            @Schema(description = "ids of units that cooperate, when saving or submitting on a route that asks them")
            List<Long> cooperating,

            @Schema(
                    enumeration = {"approved", "rejected", "returned"},
                    description = "what was decided on paper or in a meeting")
            String outcome,

            @Schema(maxLength = 80, description = "number of the minutes or the sheet")
            String minutes,

            @Schema(format = "date", description = "the day on which it was decided")
            String day,

            @Schema(format = "date-time", description = "the time of what is confirmed or declined, as it was seen")
            String proposal,

            @Schema(
                    description =
                            "ids of items of a collective request: to return or reject, or all in their new order")
            List<Long> items) {}

    /** Items to put at the end of a collective request: each as a new request, without route and unit. */
    @Schema(requiredProperties = {"version", "items", "token"})
    record NewItems(
            Integer version,
            List<NewItem> items,
            @Schema(maxLength = 64) String token) {}

    /** An item: {@code data} as the form of the route's items asks. */
    @Schema(requiredProperties = {"title"})
    record NewItem(String title, Map<String, Object> data) {}

    /**
     * What a dispatch says and to whom it goes; {@code token} to be safe against repetition when it is new, {@code version} as it was
     * read when it is changed.
     */
    @Schema(requiredProperties = {"unit", "title"})
    record NewDispatch(
            Long unit,
            String title,

            @Schema(description = "rich text in HTML; what is not allowed is taken out")
            String body,

            Table table,
            ToUnits recipients,

            @Schema(description = "code of the route on which units answer; absent where signing is enough")
            String answerRoute,

            @Schema(format = "date") String due,
            @Schema(maxLength = 64) String token,
            Integer version) {}

    /** A table: rows are as long as the head. */
    record Table(List<String> columns, List<List<String>> rows) {}

    /** Units by level and kind below one, of groups, and by id; without some. */
    record ToUnits(
            Long below,
            List<String> levels,
            List<String> kinds,
            List<Long> groups,
            List<Long> units,
            List<Long> without) {}

    /** Sends a draft: {@code expected} is the number of units that the preview gave. */
    @Schema(requiredProperties = {"version", "expected"})
    record Send(Integer version, Integer expected) {}

    /** What a unit does with what it received: {@code recipients} and {@code expected} when passing on, {@code title} when answering. */
    @Schema(requiredProperties = {"action"})
    record ReceiptAction(
            @Schema(enumeration = {"sign", "pass_on", "answer"})
            String action,

            ToUnits recipients,
            Integer expected,
            String title,
            @Schema(maxLength = 64) String token) {}

    /** A new file: one per call. */
    @Schema(requiredProperties = {"file", "version", "token"})
    record NewFile(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @Schema(description = "the file's name, when the head of its part does not hold it; needed for long ones")
            String name,

            Integer version,
            @Schema(maxLength = 64) String token) {}

    /** How the caller wants to be told, all of it, with the version that was read. */
    @Schema(requiredProperties = {"version", "rhythm", "hour", "day", "language"})
    record MessageWishes(
            Integer version,

            @Schema(description = "what comes by mail: waiting, urging, result, copy, lapsed")
            List<String> mailed,

            @Schema(enumeration = {"at_once", "daily", "weekly"})
            String rhythm,

            @Schema(description = "0 to 23, of digests") Integer hour,

            @Schema(description = "1 Monday to 7 Sunday, of weekly digests")
            Integer day,

            @Schema(description = "hour; absent for no quiet hours")
            Integer quietFrom,

            @Schema(description = "hour") Integer quietTo,
            Boolean urgentAtOnce,
            @Schema(enumeration = {"zh", "en"}) String language) {}

    /** An address to mail a code to. */
    @Schema(requiredProperties = {"address"})
    record MailAddress(@Schema(maxLength = 254) String address) {}

    /** The code that came there. */
    @Schema(requiredProperties = {"code"})
    record MailCode(String code) {}

    /** What is to be done with letters that failed. */
    @Schema(requiredProperties = {"action", "ids"})
    record LetterAction(
            @Schema(enumeration = {"resend", "give_up"}) String action, List<Long> ids) {}

    /** A person to enter; {@code category} is a code of the list of categories. */
    @Schema(requiredProperties = {"unit", "staffNo", "login", "name"})
    record NewPerson(Long unit, String staffNo, String login, String name, String category) {}

    /** An entry as it shall be, all of it, with the version that was read. */
    @Schema(requiredProperties = {"version", "unit", "staffNo", "login", "name"})
    record PersonChange(Integer version, Long unit, String staffNo, String login, String name, String category) {}

    /** The last day on which somebody may sign in. */
    @Schema(requiredProperties = "lastDay")
    record AccountChange(LocalDate lastDay) {}

    /** A new route of a unit: {@code code} absent = the product gives one. */
    @Schema(requiredProperties = {"owner", "name", "subjectType"})
    record NewRoute(Long owner, String code, String name, String nameEn, String subjectType) {}

    /** The version from which a draft begins. */
    @Schema(requiredProperties = {"basedOn"})
    record NewDraft(Integer basedOn) {}

    /** A draft as it shall be, all of it, with the state that was read. */
    @Schema(requiredProperties = {"seen", "design"})
    record DraftChange(Integer seen, Map<String, Object> design) {}

    /** The state of a draft that was read. */
    @Schema(requiredProperties = {"seen"})
    record Seen(Integer seen) {}
    /** Why a paper no longer holds. */
    @Schema(requiredProperties = "reason")
    record Reason(String reason) {}

    /** A notice: {@code unit} issues it, {@code pattern} makes its number, null for none. */
    @Schema(requiredProperties = {"unit", "title", "text", "signature"})
    record NewNotice(Long unit, Long pattern, String title, String to, String text, String signature) {}

    /** A scan: {@code code} where none can be read in it. */
    @Schema(requiredProperties = {"file", "kind"})
    record NewScan(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @Schema(enumeration = {"sheet", "decision"}) String kind,
            String code) {}
}
