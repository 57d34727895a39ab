package library.manage.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import library.manage.Workspace;
import library.manage.playground.Access.Refusal;
import library.manage.playground.Assets.Content;

/** Serves the page on this machine, to the reader alone, and runs what it asks for. */
final class Server implements AutoCloseable {

    /** What the page asks for. */
    private record Request(String code, boolean keep) {
    }

    private static final String JSON = "application/json";
    private static final int MOST_BYTES = 200_000;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Access access;
    private final Assets assets = new Assets();
    private final ObjectMapper json = new ObjectMapper();
    private final Runner runner;
    private final Workspace workspace;

    private Server(Workspace workspace, HttpServer http, Duration limit) {
        this.http = http;
        this.workspace = workspace;
        this.access = Access.to(http.getAddress().getPort());
        this.runner = new Runner(workspace, limit);
    }

    /** A server at a free port. A run may last as long as the limit. */
    static Server start(Workspace workspace, Duration limit) throws IOException {
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        Server server = new Server(workspace, HttpServer.create(loopback, 0), limit);
        server.http.createContext("/", server::handle);
        server.http.setExecutor(server.threads);
        server.http.start();
        return server;
    }

    /** Where the page is, with the secret. */
    String address() {
        return access.address();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String nonce = UUID.randomUUID().toString();
        setPolicy(exchange.getResponseHeaders(), nonce);
        String path = String.valueOf(exchange.getRequestURI().getRawPath());
        Optional<Refusal> refusal = access.refusal(exchange.getRequestMethod(), path, exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            send(exchange, refusal.get().status(), refusal.get().reason());
            return;
        }
        try {
            answer(exchange, path.substring(access.root().length()), nonce);
        } catch (JsonProcessingException e) {
            send(exchange, 400, "This is no request to run code: " + e.getOriginalMessage());
        } catch (SQLException | ReflectiveOperationException | ExecutionControlException e) {
            send(exchange, 500, "The playground failed: " + e);
        }
    }

    /** Nothing of this page is for another one, and nothing of another one is for this page. */
    private static void setPolicy(Headers headers, String nonce) {
        String own = "'self' 'nonce-" + nonce + "'";
        headers.set("Content-Security-Policy", "default-src 'none'; script-src " + own + "; style-src " + own + "; connect-src 'self'; "
            + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
    }

    private void answer(HttpExchange exchange, String path, String nonce)
            throws IOException, SQLException, ReflectiveOperationException, ExecutionControlException {
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET " -> send(exchange, 200, assets.page(nonce));
            case "GET examples" -> sendJson(exchange, workspace.examples());
            case "POST run" -> run(exchange);
            case "POST stop" -> {
                runner.stop();
                sendJson(exchange, Map.of());
            }
            default -> {
                Optional<Content> file = exchange.getRequestMethod().equals("GET") ? assets.at(path) : Optional.empty();
                if (file.isPresent()) {
                    send(exchange, 200, file.get());
                } else {
                    send(exchange, 404, "The playground has no " + path + ".");
                }
            }
        }
    }

    private void run(HttpExchange exchange)
            throws IOException, SQLException, ReflectiveOperationException, ExecutionControlException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            send(exchange, 413, "The code is too long.");
            return;
        }
        Request request = json.readValue(body, Request.class);
        Optional<Answer> answer = runner.run(request.code(), request.keep());
        if (answer.isPresent()) {
            sendJson(exchange, answer.get());
        } else {
            send(exchange, 409, "Other code is running: stop it first.");
        }
    }

    private void sendJson(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, new Content(JSON, json.writeValueAsBytes(value)));
    }

    private static void send(HttpExchange exchange, int status, String sentence) throws IOException {
        send(exchange, status, new Content("text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, Content content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", content.type());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.bytes().length);
        exchange.getResponseBody().write(content.bytes());
    }

    @Override public void close() {
        runner.stop();
        http.stop(0);
        threads.shutdownNow();
    }
}
