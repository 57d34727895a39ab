package library.manage.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in. Requests are written by hand, as a stranger would write them: the JDK's clients would not send all of them. */
class AccessTest {

    private static final String CODE = "{\"code\": \"1 + 1\", \"keep\": false}";

    private static Server server;
    private static String host;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(LoadedLibrary.onH2(), Duration.ofMinutes(1));
        URI address = URI.create(server.address());
        host = address.getAuthority();
        root = address.getPath();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What the server says to a request. */
    private static String answer(String request, String body, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), URI.create(server.address()).getPort())) {
            String head = request + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String run(String... headers) throws IOException {
        return answer("POST " + root + "run", CODE, headers);
    }

    private static String ownHost() {
        return "Host: " + host;
    }

    private static String ownOrigin() {
        return "Origin: http://" + host;
    }

    private static void assertRefused(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain("\"result\"").doesNotContain("importmap");
    }

    @Test
    void the_page_itself_gets_in_and_runs_code() throws IOException {
        assertThat(answer("GET " + root, "", ownHost())).startsWith("HTTP/1.1 200 ").contains("importmap");
        assertThat(run(ownHost(), ownOrigin(), "Content-Type: application/json", "Sec-Fetch-Site: same-origin"))
            .startsWith("HTTP/1.1 200 ").contains("\"text\":\"2\"");
    }

    @Test
    void nothing_of_it_is_there_without_the_secret() throws IOException {
        for (String path : List.of("/", "/run", "/examples", "/playground.js", "/" + "0".repeat(32) + "/", root.substring(0, 20),
                root.substring(0, root.length() - 1), "/x/.." + root + "run")) {
            assertRefused(answer("GET " + path, "", ownHost()), 404);
            assertRefused(answer("POST " + path, CODE, ownHost(), ownOrigin(), "Content-Type: application/json"), 404);
        }
    }

    @Test
    void each_start_has_a_secret_of_its_own_that_nobody_guesses() throws IOException {
        assertThat(root).matches("/[0-9a-f]{32}/");
        try (Server other = Server.start(LoadedLibrary.onH2(), Duration.ofMinutes(1))) {
            assertThat(URI.create(other.address()).getPath()).isNotEqualTo(root);
        }
    }

    @Test
    void a_name_that_leads_to_this_machine_is_not_its_address() throws IOException {
        for (String name : List.of("Host: evil.example", "Host: evil.example:" + URI.create(server.address()).getPort(), "Host: 127.0.0.1",
                "Host: " + host.replace("127.0.0.1", "localhost"))) {
            assertRefused(answer("GET " + root, "", name), 403);
            assertRefused(run(name, ownOrigin(), "Content-Type: application/json"), 403);
        }
        assertRefused(answer("GET " + root, "", ownHost(), "Host: evil.example"), 403);
    }

    @Test
    void another_page_of_the_browser_cannot_run_a_line() throws IOException {
        for (String origin : List.of("https://evil.example", "http://localhost:8080", "http://127.0.0.1", "http://127.0.0.1:1", "null",
                "http://" + host + ".evil.example")) {
            assertRefused(run(ownHost(), "Origin: " + origin, "Content-Type: application/json"), 403);
            assertRefused(answer("GET " + root, "", ownHost(), "Origin: " + origin), 403);
        }
    }

    @Test
    void a_request_to_run_that_does_not_say_where_it_comes_from_is_refused() throws IOException {
        assertRefused(run(ownHost(), "Content-Type: application/json"), 403);
        assertRefused(run(ownHost(), ownOrigin(), "Origin: https://evil.example", "Content-Type: application/json"), 403);
    }

    @Test
    void a_request_that_the_browser_says_is_another_sites_is_refused() throws IOException {
        for (String site : List.of("cross-site", "same-site")) {
            assertRefused(answer("GET " + root, "", ownHost(), "Sec-Fetch-Site: " + site), 403);
            assertRefused(run(ownHost(), ownOrigin(), "Content-Type: application/json", "Sec-Fetch-Site: " + site), 403);
        }
    }

    @Test
    void a_form_of_another_page_cannot_pretend_to_be_json() throws IOException {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            assertRefused(run(ownHost(), ownOrigin(), "Content-Type: " + type), 415);
        }
        assertRefused(run(ownHost(), ownOrigin()), 415);
    }

    @Test
    void other_methods_are_refused_and_no_other_page_is_told_that_it_may_ask() throws IOException {
        for (String method : List.of("OPTIONS", "PUT", "DELETE", "HEAD")) {
            assertRefused(answer(method + " " + root + "run", "", ownHost(), ownOrigin()), 405);
        }
        assertThat(answer("OPTIONS " + root + "run", "", ownHost(), "Origin: https://evil.example", "Access-Control-Request-Method: POST"))
            .startsWith("HTTP/1.1 403 ").doesNotContainIgnoringCase("Access-Control-Allow");
        assertRefused(answer("GET " + root + "run", "", ownHost()), 404);
    }

    @Test
    void code_that_is_too_long_is_refused() throws IOException {
        assertRefused(answer("POST " + root + "run", "{\"code\": \"" + " ".repeat(200_000) + "\"}", ownHost(), ownOrigin(),
            "Content-Type: application/json"), 413);
    }

    @Test
    void what_is_no_request_is_refused() throws IOException {
        for (String body : List.of("", "1 + 1", "{\"code\": 1 + 1}", "{\"other\": \"1 + 1\"}")) {
            assertRefused(answer("POST " + root + "run", body, ownHost(), ownOrigin(), "Content-Type: application/json"), 400);
        }
    }

    @Test
    void no_other_file_is_served() throws IOException {
        for (String path : List.of("page.html", "../logback.xml", "..%2flogback.xml", "lib/../../logback.xml", "Server.class")) {
            assertRefused(answer("GET " + root + path, "", ownHost()), 404);
        }
    }

    @Test
    void each_answer_forbids_what_the_page_does_not_need() throws IOException {
        for (String path : List.of(root, root + "playground.js", "/")) {
            assertThat(answer("GET " + path, "", ownHost())).contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'none'")
                .contains("no-referrer", "nosniff", "Cross-origin-resource-policy: same-origin", "Cross-origin-opener-policy: same-origin")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        }
    }

    @Test
    void no_other_machine_reaches_it() throws SocketException {
        int port = URI.create(server.address()).getPort();
        assertThat(host).startsWith("127.0.0.1:");
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).filter(each -> !each.isLoopbackAddress())
            .forEach(address -> assertThatThrownBy(() -> new Socket(address, port).close()).as("%s", address)
                .isInstanceOf(ConnectException.class));
    }
}
