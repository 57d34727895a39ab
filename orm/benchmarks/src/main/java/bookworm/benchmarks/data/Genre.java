package bookworm.benchmarks.data;

/** How many books a genre has, and how long they are on average: what the libraries that fill records are asked for. */
public record Genre(String genre, long books, double meanPages) {
}
