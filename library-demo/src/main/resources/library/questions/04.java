// 04 Choices and validation: which values may a field have, and who hears of it when it has another?
Book book = new Book();
book.title = "Emma";
book.isbn = "978-0-14-143951-8";
book.genre = "ROM";
book.pages = -5;
book.fullClean();
