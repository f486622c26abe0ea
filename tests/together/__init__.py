"""Several processes send together on one PostgreSQL database."""
