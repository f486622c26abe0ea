"""The commands: thin, each calls one service; `main` lists them, `common` has what all of them need."""
