package org.orebridge.server.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the servlet container refuses before any handler sees it, as problem details too.
@Hidden
@RestController
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void refused(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus shown = status == null || status.is2xxSuccessful() ? HttpStatus.NOT_FOUND : status;
        throw new Refusal(
                shown,
                "The request cannot be done: %s.".formatted(shown.getReasonPhrase()),
                "request",
                "Maybe /api/v1/openapi.json says what is there.");
    }
}
