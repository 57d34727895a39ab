package library.manage.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the page promises in a browser: by keyboard alone, by day and by night, on a phone, and to nobody else. */
@Tag("browser")
@Tag("slow")
abstract class PageContract {

    private static final int WIDE = 1280;
    private static final List<String> TABS = List.of("result", "sql", "xray", "warnings", "explain");

    private static Browser browser;

    private Server server;

    abstract LoadedLibrary library();

    @BeforeEach
    void open() throws IOException {
        if (browser == null) {
            Optional<Browser> found = Browser.open();
            assumeTrue(found.isPresent(), Browser.MISSING);
            browser = found.get();
        }
        server = Server.start(library(), Duration.ofMinutes(1));
        browser.complaints();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    private void show(String code, int width, String scheme) {
        browser.show(server.address() + "#" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20"), width, scheme);
        browser.await("return document.body.dataset.ready === 'true'");
    }

    private void show(String code) {
        show(code, WIDE, "light");
    }

    private void run() {
        browser.press(Keys.CONTROL, Keys.ENTER);
        awaitEnd();
    }

    private void awaitEnd() {
        browser.await("return document.body.getAttribute('aria-busy') === 'false'");
    }

    private static String code() {
        return (String) browser.run("return [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')");
    }

    private static String status() {
        return browser.text("#status");
    }

    @Test
    void the_n_plus_1_problem_is_found_and_fixed_by_keyboard_alone() {
        browser.show(server.address(), WIDE, "light");
        browser.await("return document.body.dataset.ready === 'true'");
        run();
        assertThat(status()).startsWith("Done. 168 queries");
        assertThat(browser.text("#result")).contains("45 names of authors");

        browser.press(Keys.ESCAPE);
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.run("return document.activeElement.id")).as("Escape and Tab leave the editor").isEqualTo("tab-result");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("tab-warnings");
        assertThat(browser.text("#warnings")).contains("N+1 queries: Book.author was loaded 167 times", "line 3");
        browser.press(Keys.TAB, Keys.TAB);
        browser.press(Keys.ENTER);

        assertThat(code()).contains("for (Book book : Book.objects.all().selectRelated(\"author\")) {");
        browser.run("document.body.removeAttribute('aria-busy')");
        run();
        assertThat(status()).startsWith("Done. 1 query,");
        assertThat(browser.text("#tab-warnings")).isEqualTo("Warnings");
    }

    @Test
    void tab_indents_in_the_editor_and_an_example_is_chosen_by_keyboard() {
        show("x");
        browser.press(Keys.TAB);
        assertThat(code()).isEqualTo("    x");
        browser.run("document.getElementById('examples').focus()");
        browser.press("15 The N+1");
        browser.press(Keys.TAB);
        browser.await("return document.querySelector('.cm-content').textContent.includes('how many queries is this page?')");
    }

    @Test
    void no_rule_of_axe_is_broken_whatever_is_shown_by_day_or_by_night() {
        for (String scheme : List.of("light", "dark")) {
            show("""
                QuerySet<Book> books = Book.objects.exclude("author__name", "x").annotate("tagCount", count("tags"), "loanCount", count("loans"));
                for (Book book : books.limit(5)) {
                    System.out.println(book.author.get());
                }
                books.values("title", "pages", "price")""", WIDE, scheme);
            run();
            assertThat(status()).startsWith("Done.");
            for (String tab : TABS) {
                browser.run("document.getElementById('tab-' + arguments[0]).click()", tab);
                assertThat(browser.axe()).as(scheme + " " + tab).isEmpty();
            }
            show("bok.save();", WIDE, scheme);
            run();
            assertThat(browser.axe()).as(scheme + ", a mistake").isEmpty();
        }
    }

    @Test
    void it_fits_a_phone() {
        show("Book.objects.selectRelated(\"author\").exclude(\"author__name\", \"x\")", 360, "light");
        run();
        for (String tab : TABS) {
            browser.run("document.getElementById('tab-' + arguments[0]).click()", tab);
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).as(tab).isEqualTo(true);
        }
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void the_sql_the_x_ray_and_the_databases_plan_are_told() {
        show("Book.objects.filter(\"author__name\", \"Jane Austen\").orderBy(\"title\").values(\"title\").list()");
        run();
        assertThat(browser.text("#result tbody tr td")).isEqualTo("Emma");
        assertThat(browser.text("#tab-sql")).isEqualTo("SQL (1)");
        assertThat(browser.text("#sql")).contains("\nWHERE ", "Parameters: 'Jane Austen'", "line 1");
        assertThat(browser.text("#xray .tree")).contains("FROM", "Book (books_book)", "INNER JOIN", "Book.author (books_author)");
        assertThat(browser.text("#explain")).containsIgnoringCase("books_author");
    }

    @Test
    void a_mistake_stands_at_its_line() {
        show("int one = 1;\nint two = on;\n");
        run();
        assertThat(status()).isEqualTo("The code does not compile: see line 2.");
        assertThat(browser.text(".cm-lintRange-error")).isEqualTo("on");
        assertThat(browser.text("#result")).contains("cannot find symbol", "Go to line 2");
    }

    @Test
    void the_orms_own_error_is_told_in_full() {
        show("Book.objects.filter(\"titel\", \"Emma\")");
        run();
        assertThat(browser.text("#result .wrong")).contains("FieldError: Cannot resolve 'titel'", "Did you mean 'title'?", "at line 1");
    }

    @Test
    void a_link_holds_the_code_and_runs_nothing_by_itself() {
        show("Author.objects.all().count()");
        assertThat(code()).isEqualTo("Author.objects.all().count()");
        assertThat(status()).isEqualTo("Nothing has run yet.");
        browser.press(Keys.CONTROL, "a");
        browser.press("1 + 2 // \u00e9");
        String link = (String) browser.run("return location.href");
        browser.show(link, WIDE, "light");
        browser.await("return document.body.dataset.ready === 'true'");
        assertThat(code()).isEqualTo("1 + 2 // \u00e9");
    }

    @Test
    void what_it_writes_is_kept_only_when_that_is_ticked() throws Exception {
        String add = """
            Author author = Author.objects.first().orElseThrow();
            Book.objects.create(book -> {
                book.title = "New";
                book.isbn = "1";
                book.publicationDate = LocalDate.of(2026, 1, 1);
                book.author.set(author);
            });""";
        show(add);
        run();
        assertThat(status()).startsWith("Done. What it wrote is taken back.");
        assertThat(library().books()).isEqualTo(167);
        show(add);
        browser.run("document.getElementById('keep').click()");
        run();
        assertThat(status()).startsWith("Done. What it wrote is kept.");
        assertThat(library().books()).isEqualTo(168);
        show("Book.objects.filter(\"isbn\", \"1\").delete()");
        browser.run("document.getElementById('keep').click()");
        run();
        assertThat(library().books()).isEqualTo(167);
    }

    @Test
    void code_without_an_end_is_stopped() {
        show("while (true) { }");
        browser.press(Keys.CONTROL, Keys.ENTER);
        browser.await("return !document.getElementById('stop').disabled");
        browser.await("document.getElementById('stop').click(); return document.body.getAttribute('aria-busy') === 'false'");
        assertThat(status()).isEqualTo("Stopped.");
        assertThat(browser.run("return document.getElementById('run').disabled")).isEqualTo(false);
    }

    @Test
    void the_page_has_nothing_for_the_browser_to_complain_of() {
        show("Book.objects.count()");
        run();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void another_page_runs_nothing_even_when_it_knows_the_address() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><title>another page</title>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        try {
            browser.show("http://127.0.0.1:" + other.getAddress().getPort() + "/", WIDE, "light");
            String run = "{\"code\": \"System.setProperty(\\\"playground.entered\\\", \\\"yes\\\")\", \"keep\": true}";
            List<?> outcomes = (List<?>) browser.runAsync("""
                const [address, body] = args;
                const outcome = promise => promise.then(response => response.type === 'opaque' ? 'sent' : response.status, () => 'refused');
                const frame = document.createElement('iframe');
                frame.src = address;
                const loaded = new Promise(resolve => { frame.onload = resolve; });
                document.body.append(frame);
                await loaded;
                const script = document.createElement('script');
                script.src = address + 'dom.js';
                const read = new Promise(resolve => { script.onload = () => resolve('read'); script.onerror = () => resolve('refused'); });
                document.body.append(script);
                return [
                    await outcome(fetch(address + 'run', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })),
                    await outcome(fetch(address + 'run', { method: 'POST', mode: 'no-cors', body })),
                    await outcome(fetch(address)),
                    await read,
                    frame.contentDocument === null ? 'refused' : 'framed'];""", server.address(), run);
            assertThat(System.getProperty("playground.entered")).isNull();
            assertThat(outcomes.get(0)).isEqualTo("refused");
            assertThat(List.of(outcomes.get(2), outcomes.get(3), outcomes.get(4))).containsOnly("refused");
        } finally {
            other.stop(0);
        }
    }
}
