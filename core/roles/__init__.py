"""Role libraries: roles as somebody publishes them, to search, compare oneself with and choose from."""
