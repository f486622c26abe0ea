"""The Bot API over HTTP, one file a group of methods."""
