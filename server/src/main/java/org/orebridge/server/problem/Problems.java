package org.orebridge.server.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.purchases.UnusableTable;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns whatever goes wrong with a request into problem details; a fault of the program is logged, not shown.
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal) {
        return answer(refusal, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidScenario invalid, WebRequest request) {
        return refused(Refusal.ofScenario(invalid.findings(ReaderLanguage.words(request))));
    }

    /// What is wrong with a table of purchases is said in the reader's language; nothing of it is repeated or logged.
    @ExceptionHandler
    ResponseEntity<Problem> refusedTable(UnusableTable table, WebRequest request) {
        List<String> says = table.says(ReaderLanguage.words(request));
        HttpStatus status = table.isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        return refused(new Refusal(status, says.getFirst(), "body", says.getLast()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof IllegalArgumentException input && says(input)) {
                return refused(Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(input.getMessage()), "body"));
            }
        }
        UnreadableField field = UnreadableField.of(unreadable);
        return refused(new Refusal(HttpStatus.BAD_REQUEST, field.found(), field.path(), field.suggestion()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return refused(new Refusal(
                HttpStatus.BAD_REQUEST,
                "The value of \"%s\" is of the wrong kind.".formatted(mistyped.getName()),
                mistyped.getName(),
                "Maybe a number was meant."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing) {
        return refused(new Refusal(
                HttpStatus.BAD_REQUEST,
                "The parameter \"%s\" is missing.".formatted(missing.getParameterName()),
                missing.getParameterName(),
                "Maybe add ?" + missing.getParameterName() + "=..."));
    }

    /// @return null where whoever asked has gone: there is nobody to answer
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> other(Exception failure) {
        if (isOfReaderWhoLeft(failure)) {
            LOG.debug("A reader left before the answer was written.", failure);
            return null;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            Refusal refusal = new Refusal(
                    status,
                    "The request cannot be done: %s.".formatted(status.getReasonPhrase()),
                    "request",
                    "Maybe /api/v1/openapi.json says what is there.");
            return answer(refusal, known.getHeaders());
        }
        if (failure instanceof IllegalArgumentException input && says(input)) {
            return refused(Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(input.getMessage()), "request"));
        }
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        LOG.error("A fault of the program, told to the reader as {}.", mark, failure);
        return refused(new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This is a fault of the program; its log names it %s.".formatted(mark),
                "request",
                "Maybe report it, with the lines of the log."));
    }

    /// What writes an answer may wrap what the connection says.
    private static boolean isOfReaderWhoLeft(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    private static boolean says(IllegalArgumentException input) {
        return Optional.ofNullable(input.getMessage())
                .filter(message -> message.contains("\nMaybe") || message.contains("\r\nMaybe"))
                .isPresent();
    }

    private static ResponseEntity<Problem> answer(Refusal refusal, HttpHeaders headers) {
        HttpHeaders all = new HttpHeaders();
        all.addAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setCacheControl("no-store");
        return new ResponseEntity<>(Problem.of(refusal), all, refusal.status());
    }
}
