"""`python -m bot` is the same as `dondoc`."""

from bot.cli import main

main()
