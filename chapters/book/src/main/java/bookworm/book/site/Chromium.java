package bookworm.book.site;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium, where one is installed with its driver. */
final class Chromium {

    /** What to do where there is none. */
    static final String INSTALL = "Debian and Ubuntu: apt-get install chromium chromium-driver. "
        + "Elsewhere: put chrome or chromium, and chromedriver, on the PATH.";

    /** Selenium warns when a browser is newer than itself; what is used here does not depend on that. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium.devtools");

    private Chromium() {
    }

    /** Starts one with these options, and with what all need that have no window. */
    static Optional<ChromeDriver> open(ChromeOptions options) {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome", "chrome", "chrome.exe");
        Optional<Path> chromedriver = onPath("chromedriver", "chromedriver.exe");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        QUIET.setLevel(Level.SEVERE);
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");
        ChromeDriverService service = new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile()).usingAnyFreePort().build();
        return Optional.of(new ChromeDriver(service, options));
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
            .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(file -> file.toFile().canExecute()).findFirst();
    }
}
