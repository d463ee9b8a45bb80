"""The reader of spreadsheets as people keep them: it finds the tables, says what each is, and asks where it must."""
