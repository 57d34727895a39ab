package library.manage.playground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium. */
final class Browser implements AutoCloseable {

    static final String MISSING = "There is no Chromium with its driver here, so the playground's page is not tested in a browser. "
        + "Debian and Ubuntu: apt-get install chromium chromium-driver. Elsewhere: put chrome or chromium, and chromedriver, on the PATH.";

    /** Selenium warns when a browser is newer than itself; what is used here does not depend on that. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser, where one is installed with its driver. */
    static Optional<Browser> open() {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome", "chrome", "chrome.exe");
        Optional<Path> chromedriver = onPath("chromedriver", "chromedriver.exe");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        QUIET.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile()).usingAnyFreePort().build();
        return Optional.of(new Browser(new ChromeDriver(service, options)));
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
            .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(file -> file.toFile().canExecute()).findFirst();
    }

    /** Shows an address in a window so wide, by day ("light") or by night ("dark"). */
    void show(String address, int width, String scheme) {
        width(width);
        scheme(scheme);
        driver.get("about:blank");
        driver.get(address);
    }

    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
            Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void await(String script) {
        new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(20)).until(d -> Boolean.TRUE.equals(run(script)));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What an asynchronous function gives. */
    Object runAsync(String body, Object... arguments) {
        return driver.executeAsyncScript("const args = [...arguments]; const done = args.pop(); (async () => {" + body
            + "})().then(done, error => done(String(error)));", arguments);
    }

    String text(String selector) {
        return String.valueOf(run("return document.querySelector(arguments[0]).textContent", selector));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void press(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** What axe finds wrong with the page as it stands, one line for each element. */
    List<String> axe() {
        if (Boolean.FALSE.equals(run("return 'axe' in window"))) {
            run(resource("/axe.min.js"));
        }
        Object found = runAsync("""
            const results = await axe.run(document, { resultTypes: ['violations'] });
            return results.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.any.map(check => check.message).join('; ')}`));""");
        List<String> problems = new ArrayList<>();
        ((List<?>) found).forEach(line -> problems.add(line.toString()));
        return problems;
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    private static String resource(String name) {
        try (var in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public void close() {
        driver.quit();
    }
}
