package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What every page of the course's own site promises in a browser: no mouse, no network, day and night, a window of any width. */
@Tag("browser")
@Tag("slow")
class BrowserTest {

    private static final int WIDE = 1280;

    /** What the Tab key should reach, in the order in which it stands on the page. */
    private static final String STOPS = """
        const stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }));
        const words = element => element.getAttribute('href') ?? element.textContent.trim().slice(0, 60);
        const name = element => `${element.tagName.toLowerCase()} ${words(element)}`;
        """;

    /** Opens what is folded. Of words in code one of each colour on each ground stands for all, and so do three rows of each kind. */
    private static final String THINNED = """
        document.querySelectorAll('details').forEach(details => details.open = true);
        const seen = new Map();
        const thin = (selector, kind, most, take) => document.querySelectorAll(selector).forEach(element => {
            const count = (seen.get(kind(element)) ?? 0) + 1;
            seen.set(kind(element), count);
            if (count > most) {
                take(element);
            }
        });
        const background = element => getComputedStyle(element.closest('ins, del, td, figure, .numbered')).backgroundColor;
        thin('.diff tr', row => row.closest('table').className + row.className, 3, row => row.remove());
        thin('code span, code ins, code del', word => getComputedStyle(word).color + background(word) + word.tagName, 1,
            word => word.replaceWith(...word.childNodes));
        """;

    private static final String DONE = "return [...document.querySelectorAll('%s a:has(.done)')].map(link => link.textContent)";

    /** All pages, but of those that show files, one or a chapter's, only the longest of each kind: these differ in nothing else. */
    private static final List<Page> DIFFERENT = Stream.concat(
        RenderedCourse.pages().stream().filter(page -> !showsFiles(page)),
        RenderedCourse.pages().stream().filter(BrowserTest::showsFiles)
            .collect(Collectors.toMap(page -> page.kind() + page.body().select("pre code").attr("class"), page -> page,
                BinaryOperator.maxBy(Comparator.comparing(page -> page.body().text().length())), TreeMap::new)).values().stream()).toList();

    private static boolean showsFiles(Page page) { return page.kind() == Page.Kind.SOURCE || page.kind() == Page.Kind.CHANGES; }

    private static Browser browser;

    @BeforeAll
    static void open() {
        Optional<Browser> found = Browser.open();
        assumeTrue(found.isPresent(), Browser.MISSING);
        browser = found.get();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void no_page_breaks_a_rule_of_axe_by_day_or_by_night() {
        assertOnEachPage(page -> {
            browser.show(page, WIDE, "light");
            browser.run(THINNED);
            List<String> problems = new ArrayList<>(browser.axe());
            browser.scheme("dark");
            browser.settle();
            problems.addAll(browser.axe("color-contrast")); // of axe's rules the one that the night can break
            return problems;
        });
    }

    @Test
    void no_page_makes_the_browser_complain_or_asks_for_anything_but_files() {
        assertOnEachPage(page -> {
            browser.show(page, WIDE, "light");
            List<String> problems = new ArrayList<>(browser.complaints());
            browser.requests().stream().filter(address -> !address.matches("(file|data):.*")).forEach(problems::add);
            return problems;
        });
    }

    @Test
    void every_page_fits_a_narrow_window_and_a_wide_one_at_twice_its_size() {
        assertOnEachPage(page -> {
            List<String> problems = new ArrayList<>();
            browser.show(page, WIDE, "light");
            for (int width : new int[] {WIDE, WIDE / 2, 360}) {
                browser.width(width);
                Object wider = browser.run("return document.documentElement.scrollWidth - window.innerWidth");
                if (((Number) wider).intValue() > 0) {
                    problems.add(wider + " pixels stand out of a window of " + width);
                }
            }
            return problems;
        });
    }

    @Test
    void the_tab_key_reaches_every_link_and_control_in_order_and_shows_where_it_is() {
        assertOnEachPage(page -> {
            browser.show(page, WIDE, "light");
            int stops = ((Number) browser.run(STOPS + """
                window.visited = [];
                window.unseen = [];
                document.addEventListener('focusin', event => {
                    const style = getComputedStyle(event.target);
                    visited.push(event.target);
                    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                        unseen.push(event.target);
                    }
                });
                return stops.length;""")).intValue();
            browser.press(Keys.TAB, stops);
            return browser.texts(STOPS + """
                return [
                    ...stops.filter(stop => !visited.includes(stop)).map(stop => `not reached: ${name(stop)}`),
                    ...visited.filter((stop, i) => stops[i] !== stop).slice(0, 1).map(stop => `out of order: ${name(stop)}`),
                    ...unseen.map(stop => `no outline: ${name(stop)}`)];""");
        });
    }

    @Test
    void every_diagram_is_drawn() {
        assertOnEachPage(page -> {
            if (!page.has(".mermaid")) {
                return List.of();
            }
            browser.show(page, WIDE, "light");
            return browser.texts("""
                return [...document.querySelectorAll('.mermaid')].filter(place => place.checkVisibility()).filter(place => {
                    const svg = place.querySelector('svg');
                    return !svg || svg.querySelector('.error-icon') || svg.getBoundingClientRect().width < 50;
                }).map(place => place.textContent);""");
        });
    }

    @Test
    void the_search_is_opened_asked_and_followed_by_keyboard() {
        browser.show(front(), WIDE, "light");

        browser.press(Keys.CONTROL, "k");
        browser.type("injection");
        browser.await("return document.querySelectorAll('#results a').length > 0");
        assertThat(browser.axe()).isEmpty();
        browser.press(Keys.ARROW_DOWN, 1);
        browser.press(Keys.ENTER, 1);

        browser.await("return document.title.startsWith('01 Rows by hand')");
        assertThat(browser.run("return document.getElementById('search').open")).isEqualTo(false);
    }

    @Test
    void the_search_says_when_nothing_is_found_and_closes_by_escape() {
        browser.show(front(), WIDE, "light");

        browser.press(Keys.CONTROL, "k");
        browser.type("xylophone");
        browser.await("return document.getElementById('found').textContent.startsWith('Nothing found')");
        browser.press(Keys.ESCAPE, 1);

        assertThat(browser.run("return document.getElementById('search').open")).isEqualTo(false);
    }

    @Test
    void a_chosen_theme_holds_on_the_next_page() {
        browser.show(front(), WIDE, "light");
        browser.run("document.getElementById('theme-button').focus()");
        browser.press(Keys.SPACE, 1);
        String chosen = theme();

        browser.show(RenderedCourse.pages().get(1), WIDE, "light");
        String onTheNext = theme();
        browser.run("localStorage.clear()");

        assertThat(chosen).isEqualTo("dark");
        assertThat(onTheNext).isEqualTo("dark");
    }

    @Test
    void a_page_that_is_done_is_marked_in_the_menu_and_on_the_front_page_and_stays_so() {
        Page lesson = page("chapters/01/index.html");
        browser.show(lesson, WIDE, "light");
        browser.run("document.getElementById('done').focus()");
        browser.press(Keys.SPACE, 1);
        List<String> inTheMenu = browser.texts(DONE.formatted("#course"));

        browser.show(front(), WIDE, "light");
        List<String> onTheFront = browser.texts(DONE.formatted(".chapters"));
        assertThat(browser.axe()).isEmpty();

        browser.show(lesson, WIDE, "light");
        browser.run("document.getElementById('done').focus()");
        browser.press(Keys.SPACE, 1);
        List<String> undone = browser.texts(DONE.formatted("#course"));

        assertThat(inTheMenu).containsExactly("01 Rows by hand ✓done");
        assertThat(onTheFront).containsExactly("01 Rows by hand ✓done");
        assertThat(undone).isEmpty();
    }

    @Test
    void the_orm_is_shown_as_it_was_after_each_chapter_by_keyboard() {
        browser.show(front(), WIDE, "light");
        String shown = "return [...document.querySelectorAll('.grown')].filter(picture => picture.checkVisibility()"
            + " && picture.querySelector('svg').getBoundingClientRect().width > 50).map(picture => picture.dataset.title)";
        List<String> last = browser.texts(shown);

        browser.run("document.getElementById('chapter').focus()");
        browser.press(Keys.ARROW_LEFT, 1);

        assertThat(last).hasSize(1);
        assertThat(browser.texts(shown)).hasSize(1).isNotEqualTo(last)
            .isEqualTo(browser.texts("return [document.querySelector('.growth output').textContent]"));
    }

    @Test
    void in_a_narrow_window_the_menu_opens_by_keyboard() {
        browser.show(front(), 360, "light");
        String course = "return document.getElementById('course').checkVisibility()";
        assertThat(browser.run(course)).isEqualTo(false);

        browser.run("document.getElementById('menu-button').focus()");
        browser.press(Keys.ENTER, 1);

        assertThat(browser.run(course)).isEqualTo(true);
        assertThat(browser.axe()).isEmpty();
    }

    private static String theme() { return (String) browser.run("return document.documentElement.dataset.theme"); }

    private static Page page(String address) {
        return RenderedCourse.pages().stream().filter(page -> page.address().equals(address)).findFirst().orElseThrow();
    }

    private static Page front() { return RenderedCourse.pages().get(0); }

    private static void assertOnEachPage(Function<Page, List<String>> check) {
        List<String> problems = new ArrayList<>();
        for (Page page : DIFFERENT) {
            check.apply(page).forEach(problem -> problems.add(page.address() + ": " + problem));
        }
        assertThat(problems).isEmpty();
    }
}
