package bookworm;

import java.util.Map;

/**
 * What a deletion took away.
 *
 * @param total the number of rows, those of join tables included
 * @param byModel the number for each model that lost any, by its label such as {@code books.Book}
 */
public record Deletion(int total, Map<String, Integer> byModel) { }
