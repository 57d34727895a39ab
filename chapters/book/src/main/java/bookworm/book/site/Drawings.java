package bookworm.book.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Diagrams as pictures that need no script: Mermaid draws them in a browser, as SVG. */
final class Drawings {

    /**
     * Draws each source and gives the narrowest drawing. Words are text of the picture, not a page within it, which few e-readers
     * show; gray, as many of them are. Mermaid leaves the entities in such words as they are.
     */
    private static final String DRAW = """
        const [sources, done] = arguments;
        mermaid.initialize({ startOnLoad: false, theme: 'neutral', fontFamily: 'sans-serif', htmlLabels: false, flowchart: { htmlLabels: false } });
        const parse = (text, type) => new DOMParser().parseFromString(text, type).documentElement;
        const width = drawing => drawing.viewBox.baseVal.width;
        const draw = async () => {
            const drawings = [];
            for (const source of sources) {
                drawings.push(parse((await mermaid.render('drawn', source)).svg, 'image/svg+xml'));
            }
            const [drawn] = drawings.sort((one, other) => width(one) - width(other));
            drawn.setAttribute('width', width(drawn));
            drawn.setAttribute('height', drawn.viewBox.baseVal.height);
            for (const word of drawn.querySelectorAll('tspan:not(:has(*))')) {
                word.textContent = word.textContent.replace(/&\\w+;/g, entity => parse(entity, 'text/html').textContent);
            }
            return new XMLSerializer().serializeToString(drawn);
        };
        draw().then(done, error => done(String(error)));""";

    /** A label with something bold in it. */
    private static final Pattern BOLD = Pattern.compile("\"([^\"]*<b>[^\"]*)\"");

    private Drawings() {
    }

    /** The drawing of each source; none where there is no Chromium. */
    static Map<String, String> of(List<String> sources) {
        Optional<ChromeDriver> browser = Chromium.open(new ChromeOptions());
        try {
            return browser.map(chromium -> draw(sources, chromium)).orElse(Map.of());
        } finally {
            browser.ifPresent(ChromeDriver::quit);
        }
    }

    private static Map<String, String> draw(List<String> sources, ChromeDriver browser) {
        Map<String, String> drawings = new HashMap<>();
        browser.executeScript("document.head.append(Object.assign(document.createElement('script'), { text: arguments[0] }))",
            Assets.read("mermaid.min.js"));
        for (String source : sources) {
            String drawing = (String) browser.executeAsyncScript(DRAW, directions(bold(source)));
            if (!drawing.startsWith("<svg")) {
                throw new IllegalStateException("Mermaid cannot draw this diagram: " + drawing + "\n" + source);
            }
            drawings.put(source, drawing);
        }
        return drawings;
    }

    /** What flows to the right may flow down as well: a page is higher than wide. */
    private static List<String> directions(String source) {
        return List.of(source, source.replaceFirst("^flowchart LR", "flowchart TB"));
    }

    /** What is bold, plain text says as Markdown does; Mermaid sets a space after it, so it goes on to the end of the word. */
    private static String bold(String source) {
        return BOLD.matcher(source).replaceAll(label -> Matcher.quoteReplacement("\"`"
            + label.group(1).replaceAll("</b>([^\\s<]*)", "$1</b>").replaceAll("</?b>", "**") + "`\""));
    }
}
