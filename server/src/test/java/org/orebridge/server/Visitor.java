package org.orebridge.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/// Somebody who talks to a workbench as a browser does.
final class Visitor {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private Optional<String> token = Optional.empty();

    Visitor(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return change("POST", path, "application/json", json, headers);
    }

    /// With the token that a page of the workbench would send.
    HttpResponse<String> change(String method, String path, String type, String body, String... headers) {
        String known = token.orElseGet(this::newToken);
        return send(request(path, headers)
                .header("Content-Type", type)
                .header("Cookie", "XSRF-TOKEN=" + known)
                .header("X-XSRF-TOKEN", known)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private String newToken() {
        String cookie = get("/api/v1/runs").headers().firstValue("Set-Cookie").orElseThrow();
        String value = cookie.substring("XSRF-TOKEN=".length(), cookie.indexOf(';'));
        token = Optional.of(value);
        return value;
    }

    /// Asks again until the run is in the state, for at most two minutes.
    String untilRun(long id, String state) throws InterruptedException {
        String body = "";
        for (int i = 0; i < 2400; i++) {
            body = get("/api/v1/runs/" + id).body();
            if (body.contains("\"state\":\"" + state + '"')) {
                return body;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Run %d was never %s; at last: %s".formatted(id, state, body));
    }
}
