"""The report: tables -> one HTML file that a person reads, prints, and hands to a supervisor.

It asks for nothing outside itself: no script, no picture, no font, no link; a content security policy holds it
to that. Whatever comes from the captured pages is shown as text.
"""

from clew.report.report import Definition, write_report
from clew.report.whys import Explain

__all__ = ["Definition", "Explain", "write_report"]
