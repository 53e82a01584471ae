package org.orebridge.server.problem;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// The place of a JSON body that could not be read.
///
/// @param path of the property, e.g. `settings.market`
/// @param found what was found
/// @param suggestion begins with "Maybe"
public record UnreadableField(String path, String found, String suggestion) {

    static UnreadableField of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return of(json);
            }
        }
        return new UnreadableField("body", "The request has no body that can be read.", "Maybe it was not sent.");
    }

    /// What is wrong with one property of a request that is read by itself.
    ///
    /// @param property in which it stands
    public static Refusal refusal(String property, JacksonException json) {
        UnreadableField field = of(json);
        String path = field.path().equals("body") ? property : property + "." + field.path();
        return new Refusal(HttpStatus.BAD_REQUEST, field.found(), path, field.suggestion());
    }

    private static UnreadableField of(JacksonException json) {
        String path = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return switch (json) {
            case UnrecognizedPropertyException unknown ->
                new UnreadableField(
                        path,
                        "There is no property \"%s\" here.".formatted(unknown.getPropertyName()),
                        unknown.getKnownPropertyIds() == null
                                ? "Maybe leave it out."
                                : "Maybe one of %s was meant."
                                        .formatted(unknown.getKnownPropertyIds().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
            case MismatchedInputException mismatched ->
                new UnreadableField(
                        path.isEmpty() ? "body" : path,
                        "The value is of the wrong kind.",
                        "Maybe a %s was meant."
                                .formatted(
                                        mismatched.getTargetType() == null
                                                ? "JSON object"
                                                : mismatched.getTargetType().getSimpleName()));
            default -> new UnreadableField("body", "The body is no JSON.", "Maybe a quote or a bracket is not closed.");
        };
    }
}
