"""The clock of a PostgreSQL server: the one that all processes on it share, in seconds."""

from sqlalchemy import Double, func, type_coerce

# When the statement came to the server; a wait for a lock within the statement is not counted.
SERVER_NOW = type_coerce(func.extract("epoch", func.statement_timestamp()), Double)
