"""Use cases, one a file; a service changes the store and owes the messages."""
