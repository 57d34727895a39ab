package library.manage;

/** Code to try out, and what it is about. */
public record Example(String group, String title, String code) {
}
