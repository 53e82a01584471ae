package org.orebridge.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orebridge.server.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets in only who calls this machine by its own name, from its own pages.
///
/// A page elsewhere can point a name of its own at the loop address (DNS rebinding), but not hide that name in `Host`;
/// and it cannot hide its own origin.
final class OwnHostFilter extends OncePerRequestFilter {

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final HandlerExceptionResolver problems;

    OwnHostFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int port = request.getLocalPort();
        if (!isOwn(request.getHeader("Host"), port)) {
            refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "This server answers to its own name alone.",
                            "Host",
                            "Maybe http://127.0.0.1:" + port + "/ was meant."));
        } else if (isForeign(request, port)) {
            refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.FORBIDDEN,
                            "A page of another site asks; only the workbench's own pages may.",
                            "Origin",
                            "Maybe open http://127.0.0.1:" + port + "/ itself."));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        problems.resolveException(request, response, null, refusal);
    }

    private static boolean isOwn(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String ending = ":" + port;
        String name = host.endsWith(ending) ? host.substring(0, host.length() - ending.length()) : host;
        return OWN_NAMES.contains(name) && (host.endsWith(ending) || port == 80);
    }

    private static boolean isForeign(HttpServletRequest request, int port) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !origin.startsWith("http://") || !isOwn(origin.substring("http://".length()), port);
        }
        boolean asked = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        return asked && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
}
