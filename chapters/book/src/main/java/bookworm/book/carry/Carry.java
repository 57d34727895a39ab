package bookworm.book.carry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Carries what changed in a chapter through the chapters after it and into the finished ORM. All of it is worked out before
 * the first file is written, so what cannot be understood changes nothing. What was cut short is made up for by carrying
 * again.
 */
final class Carry {

    /** The commit before the change; no writing; conflicts marked in the finished ORM too; what was carried forgotten. */
    record Wishes(String since, boolean dryRun, boolean marksInOrm, boolean afresh) { }

    private final Path folder;
    private final String chapter;
    private final Wishes wishes;

    Carry(Path folder, String chapter, Wishes wishes) {
        this.folder = folder;
        this.chapter = chapter;
        this.wishes = wishes;
    }

    Report run() {
        try (Workspace course = Workspace.around(folder)) {
            List<Stop> stops = course.stopsFrom(chapter);
            Ledger ledger = Ledger.of(course.git());
            if (wishes.afresh()) {
                ledger.clear();
            }
            Planner planner = new Planner(course, course.at(wishes.since()), ledger, wishes.marksInOrm());
            List<Journey> journeys = planner.plan(stops);
            if (journeys.isEmpty()) {
                throw nothingIn(stops.get(0));
            }
            if (!wishes.dryRun()) {
                for (Journey journey : journeys) {
                    journey.steps().forEach(step -> write(step, course, ledger));
                }
                ledger.save();
            }
            return new Report(stops.get(0), journeys, wishes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CarryError nothingIn(Stop source) {
        return new CarryError("Nothing to carry: the code of " + source.name() + " is as it was at " + wishes.since()
            + ". If the change is committed already, name the commit before it: " + source.command() + " --since HEAD~1");
    }

    private static void write(Step step, Workspace course, Ledger ledger) {
        try {
            if (step.writes() && step.result().isPresent()) {
                course.write(step.path(), step.result().get());
            } else if (step.writes()) {
                course.delete(step.path());
            }
            if (step.entry().isPresent()) {
                ledger.write(step.path(), step.entry().get(), step.hop().after().orElseThrow());
            }
        } catch (IOException e) {
            throw new CarryError("Stopped at " + step.path() + ", which cannot be written: " + e
                + ". What was carried so far stays. Mend this, and carry again: it goes on from here.", e);
        }
    }
}
