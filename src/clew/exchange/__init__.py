"""Tables in other tools' formats, with what each loses; and two agencies' matches without a hand-over."""
