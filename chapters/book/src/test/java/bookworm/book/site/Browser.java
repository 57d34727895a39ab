package bookworm.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that has a page of the site open. */
final class Browser implements AutoCloseable {

    static final String MISSING = "There is no Chromium with its driver here, so the website is not tested in a browser. " + Chromium.INSTALL;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser, where one is installed with its driver. */
    static Optional<Browser> open() {
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        return Chromium.open(options).map(Browser::new);
    }

    /** Shows a page, in a window so wide, by day or by night as the system would say; waits until its diagrams are drawn. */
    void show(Page page, int width, String scheme) {
        width(width);
        scheme(scheme);
        driver.get(RenderedCourse.FOLDER.resolve(page.address()).toUri().toString());
        settle();
    }

    /** Shows a file without a script, in a window so wide. */
    void show(Path file, int width) {
        width(width);
        driver.get(file.toUri().toString());
    }

    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
            Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lets the system change between "light" and "dark". */
    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Waits until the page is laid out and its diagrams are drawn. */
    void settle() {
        await("const { drawn, theme } = document.documentElement.dataset; return !document.querySelector('.mermaid') || drawn === theme;");
        driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))");
    }

    void await(String script) {
        new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20)).until(d -> Boolean.TRUE.equals(run(script)));
    }

    Object run(String script, Object... arguments) { return driver.executeScript(script, arguments); }

    @SuppressWarnings("unchecked")
    List<String> texts(String script) { return (List<String>) run(script); }

    void press(Keys key, int times) {
        Actions actions = new Actions(driver);
        for (int i = 0; i < times; i++) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    void press(Keys held, String key) { new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform(); }

    void type(String text) { new Actions(driver).sendKeys(text).perform(); }

    /** What axe finds wrong with the page as it stands, one line for each element; by some of its rules, or by all. */
    List<String> axe(String... rules) {
        if (Boolean.FALSE.equals(run("return 'axe' in window"))) {
            run(resource("/axe.min.js"));
        }
        Object found = driver.executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            const rules = arguments[0];
            axe.run(document, { resultTypes: ['violations'], ...rules.length ? { runOnly: rules } : {} }).then(
                results => done(results.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.any.map(check => check.message).join('; ')}`))),
                error => done([String(error)]));""", List.of(rules));
        List<String> problems = new ArrayList<>();
        ((List<?>) found).forEach(line -> problems.add(line.toString()));
        return problems;
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** The addresses that the browser asked for since it was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(entry -> json(entry.getMessage()).path("message"))
            .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
            .map(message -> message.path("params").path("request").path("url").asText()).toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        URL url = Browser.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("There is no " + name + " on the class path.");
        }
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public void close() { driver.quit(); }
}
