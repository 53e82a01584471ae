package org.orebridge.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.purchases.PurchaseStudy;
import org.orebridge.workbench.scenario.SectionFile;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Takes no more from a sender than the largest scenario or table of purchases needs, whatever length was announced.
final class SizeLimitFilter extends OncePerRequestFilter {

    /// The largest scenario, with room for what JSON puts around it.
    static final long MOST_BYTES = 2L * SectionFile.LARGEST;

    /// Where a table of purchases is sent, which is larger.
    private static final String PURCHASES = "/api/v1/risk/purchases";

    private final HandlerExceptionResolver problems;

    SizeLimitFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = PURCHASES.equals(request.getRequestURI()) ? PurchaseStudy.MOST_BYTES : MOST_BYTES;
        if (request.getContentLengthLong() > most) {
            problems.resolveException(request, response, null, tooLarge(most));
        } else {
            chain.doFilter(new Counted(request, most), response);
        }
    }

    private static Refusal tooLarge(long most) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "What was sent is larger than %d bytes.".formatted(most),
                "body",
                most == MOST_BYTES
                        ? "Maybe it is not a scenario at all."
                        : "Maybe it holds pictures, or several years: part it.");
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long most;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final long most;
        private long read;

        CountedStream(ServletInputStream stream, long most) {
            this.stream = stream;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int found = stream.read();
            count(found < 0 ? 0 : 1);
            return found;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int found = stream.read(bytes, offset, length);
            count(Math.max(found, 0));
            return found;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
