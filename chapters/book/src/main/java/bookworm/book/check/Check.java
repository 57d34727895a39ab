package bookworm.book.check;

import java.util.List;

/** One promise about every lesson. */
public interface Check {

    /** Every check, in the order in which an author wants to hear of them. */
    static List<Check> all() {
        return List.of(new FormCheck(), new WarmUpCheck(), new SliceCheck(), new StepsCheck(), new CaptionCheck(), new ListingCheck(),
            new TaughtCheck(), new GivenCheck(), new GoneCheck(), new ProgramCheck(), new CuredCheck(), new YourTurnCheck(),
            new BreakCheck(), new RecapCheck(), new DiagramCheck(), new SqlCheck(), new TableCheck(), new QuizCheck(), new ExercisesCheck(),
            new BudgetCheck(), new TimeCheck(), new LinkCheck());
    }

    /** What is promised, in a few words. */
    String promise();

    /** Where the lesson breaks it; nothing when all is well. */
    List<Problem> problems(Subject subject);
}
