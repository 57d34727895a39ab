/**
 * The course as files, and a lesson taken apart: sections, steps, blocks, tables, answers, links, each with its line.
 * Judges nothing.
 */
package bookworm.book.lesson;
