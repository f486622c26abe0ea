"""The only chat libraries: one network a file."""
