"""Retention: what is past its time, what a legal hold keeps, and what a person asked for.

``plan.py`` says what goes and why the rest stays; nothing is changed there. ``carry_out.py`` does it, step by step, so that a kill
between any two of them changes nothing of the end. ``subject.py`` finds what is held on a person, ``erasure.py`` plans that it goes.
"""
