package library.manage.playground;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Who is let in: whoever knows the secret in the address, from the page at that address. Another page of the same browser can
 * send requests too, but cannot choose their headers, and a name that leads to this machine by a trick is not the address.
 */
final class Access {

    /** Why a request is refused. */
    record Refusal(int status, String reason) {
    }

    private final String host;
    private final String secret;

    private Access(String host, String secret) {
        this.host = host;
        this.secret = secret;
    }

    /** With a secret that nobody can guess. */
    static Access to(int port) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return new Access("127.0.0.1:" + port, HexFormat.of().formatHex(secret));
    }

    /** Where the page is; all that it asks for is beneath it. */
    String address() {
        return origin() + root();
    }

    /** What a path begins with. */
    String root() {
        return "/" + secret + "/";
    }

    private String origin() {
        return "http://" + host;
    }

    /** Empty where the request is let in. */
    Optional<Refusal> refusal(String method, String path, Headers headers) {
        List<String> origin = headers.getOrDefault("Origin", List.of());
        boolean changes = !method.equals("GET");
        if (!List.of(host).equals(headers.get("Host"))) {
            return refused(403, "The playground answers at " + host + " alone.");
        }
        if (!origin.isEmpty() && !origin.equals(List.of(origin())) || origin.isEmpty() && changes) {
            return refused(403, "Only the playground's own page may ask for this.");
        }
        if (!List.of("same-origin", "none").containsAll(headers.getOrDefault("Sec-Fetch-Site", List.of()))) {
            return refused(403, "Another page may not lead here. Paste the address into the browser's address bar.");
        }
        if (!hasSecret(path)) {
            return refused(404, "There is nothing here. The playground's address, with its secret, stands in the terminal.");
        }
        if (!method.equals("GET") && !method.equals("POST")) {
            return refused(405, "There is GET and POST.");
        }
        if (changes && !List.of("application/json").equals(headers.get("Content-Type"))) {
            return refused(415, "A request to run something is JSON.");
        }
        return Optional.empty();
    }

    /** In a time that does not tell how much of a guess is right. */
    private boolean hasSecret(String path) {
        String start = path.substring(0, Math.min(path.length(), root().length()));
        return MessageDigest.isEqual(start.getBytes(StandardCharsets.UTF_8), root().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Refusal> refused(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
