"""Measurements: they print figures and ratios, and assert nothing about seconds."""

TOKEN = "7000000001:AAF-mau_thu_nghiem"
REPLY_EVERY_SECONDS = 0.5
REPLIERS = 50  # the last chats of a network answer, and get no push
