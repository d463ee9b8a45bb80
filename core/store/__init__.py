"""Where workbooks are kept: a database of rows and revisions, reached only through an access object."""
