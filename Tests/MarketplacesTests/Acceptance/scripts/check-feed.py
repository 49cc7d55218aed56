"""Reads a feed with lxml and feedparser and checks names, namespaces and value forms."""
import re
import sys

import feedparser
from lxml import etree

GOOGLE = "http://base.google.com/ns/1.0"
# Attribute names of Google's product data specification and of Meta's catalogue fields.
COMMON = {
    "id", "title", "description", "link", "image_link", "additional_image_link", "availability",
    "price", "sale_price", "condition", "brand", "gtin", "mpn", "item_group_id", "product_type",
    "google_product_category", "custom_label_0", "custom_label_1", "custom_label_2",
    "custom_label_3", "custom_label_4",
}
KNOWN = {
    "google-merchant": COMMON | {
        "unit_pricing_measure", "unit_pricing_base_measure", "product_detail", "identifier_exists",
        "product_highlight", "shipping_weight", "section_name", "attribute_name",
        "attribute_value",
    },
    "meta-catalog-xml": COMMON | {"inventory", "origin_country", "unit_price"},
}
AVAILABILITY = {
    "google-merchant": {"in_stock", "out_of_stock", "preorder", "backorder"},
    "meta-catalog-xml": {"in stock", "out of stock", "preorder", "available for order"},
}

path, kind = sys.argv[1], sys.argv[2]
parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
root = etree.parse(path, parser).getroot()
assert root.tag == "rss" and root.get("version") == "2.0", root.tag
channel = root.find("channel")
for name in ("title", "link", "description"):
    assert channel.find(name) is not None, name
seen = set()
items = channel.findall("item")
for item in items:
    values = {}
    for element in item.iter():
        if element is item:
            continue
        name = etree.QName(element)
        assert name.namespace == GOOGLE, element.tag
        assert name.localname in KNOWN[kind], name.localname
        values.setdefault(name.localname, []).append(element.text)
    for name in ("id", "title", "description", "link", "image_link", "availability", "price"):
        assert values.get(name, [""])[0] or kind != "google-merchant", (name, values.get("id"))
    (identifier,) = values["id"]
    assert len(identifier) <= 50 and identifier not in seen, identifier
    seen.add(identifier)
    assert len(values["title"][0]) <= 150
    assert len(values["description"][0]) <= 5000
    assert re.fullmatch(r"\d+(\.\d\d)? VND", values["price"][0]), values["price"]
    assert values["availability"][0] in AVAILABILITY[kind], values["availability"]
    for link in values["link"] + values.get("image_link", []):
        assert re.fullmatch(r"https?://[!-~]+", link), link
feed = feedparser.parse(path)
assert not feed.bozo, feed.bozo_exception
assert len(feed.entries) == len(items)
print(len(items), "items")
