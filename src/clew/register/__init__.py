"""The register of sites: pages, ads and links -> data points a-n of each site, ties between sites, operators.

Each module of this package with ``COLUMNS`` and ``fill`` is a data point; each module of
:mod:`clew.register.ties` is a kind of tie between sites. Both are found by walking.

What the register reads of a page
---------------------------------
Plain text is read here, with the lexicons' ``site.*`` topics. What needs the page's mark-up comes as the
page's ``facts``, made by the parse stage, each with evidence. A kind that parse does not give is no error:
where words say it, the text is read for it all the same.

=====================  ====================================================================================
kind                   value
=====================  ====================================================================================
``site_name``          ``og:site_name`` or ``application-name``
``search_filter``      the label (or first option) of a select or check-box group of a search form, as shown
``age_gate``           the words of a dialog or element that asks whether the reader is an adult
``company``            a line of the footer or imprint that may name a company
``n_ads_stated``       a total that the page states, as shown ("227 Anzeigen gefunden") or as a number
``favicon``            absolute URL of the page's icon
``hreflang``           language of an alternate version (BCP 47)
``generator``          ``<meta name=generator>``
``advertiser_price``   a price that advertisers pay, as shown
``report_button``      label of a control that reports an ad
``verification``       label of a badge or a page about verified profiles
``legal_notice``       label of a link to terms, imprint or a statement of compliance
``consent_check``      words of a check that advertisers act of their own will
``payment``            a means of payment, as shown or as the register names it
``extra``              webcams, video, reviews, blog: the register's name or the label shown
=====================  ====================================================================================
"""

from clew.register.register import register

__all__ = ["register"]
