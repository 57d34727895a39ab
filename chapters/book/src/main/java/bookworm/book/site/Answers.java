package bookworm.book.site;

import org.jsoup.nodes.Element;

/** What a page folds, moved to its end: not every e-reader folds, and one that does not would show each answer below its question. */
final class Answers {

    private Answers() {
    }

    static void moveToTheEnd(Element body) {
        Element answers = new Element("section");
        answers.appendElement("h2").attr("id", "hints-and-answers").text("Hints and answers");
        String section = "";
        for (Element element : body.select("h2, h3, details")) {
            if (element.normalName().equals("details")) {
                move(element, section, answers);
            } else {
                section = element.text();
            }
        }
        if (answers.childrenSize() > 1) {
            body.appendChild(answers);
        }
    }

    private static void move(Element fold, String section, Element answers) {
        String number = Integer.toString(answers.childrenSize());
        String place = section + point(fold);
        Element summary = fold.selectFirst("> summary");
        fold.before(new Element("p").attr("id", "fold-" + number)
            .appendChild(new Element("a").attr("href", "#answer-" + number).appendChildren(summary.childNodesCopy())));
        fold.remove();
        summary.remove();
        Element answer = answers.appendElement("section").addClass("answer").attr("id", "answer-" + number);
        answer.appendElement("h3").text(place + ": " + summary.text());
        answer.appendChildren(fold.childNodesCopy());
        answer.appendElement("p").appendElement("a").attr("href", "#fold-" + number).text("Back to " + place);
    }

    /** The number of the question that is answered, where questions are numbered. */
    private static String point(Element fold) {
        Element point = fold.closest("ol > li");
        return point == null ? "" : ", " + (point.elementSiblingIndex() + 1);
    }
}
