"""Consent: the version of the wording that a person is shown before they join (template ask_consent)."""

VERSION = "2026-11"  # a new wording gets a new version, and who agreed to the old one is asked anew
