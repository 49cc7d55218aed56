"""Parses GS1 Digital Links with biip, which checks syntax and check digits."""
import csv
import sys

from biip.gs1_digital_link_uris import GS1DigitalLinkURI

with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    for row in csv.DictReader(file):
        (element,) = GS1DigitalLinkURI.parse(row["digital_link"]).element_strings
        assert element.gtin is not None and element.gtin_error is None, element
        print(element.value, element.gtin.payload, element.gtin.check_digit)
