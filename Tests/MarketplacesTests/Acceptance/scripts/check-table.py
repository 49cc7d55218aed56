"""Reads a table with Python's csv and compares its columns with those the importer documents."""
import csv
import re
import sys

WOO = {
    "id", "type", "sku", "global_unique_id", "name", "published", "is featured?",
    "visibility in catalog", "short description", "description", "date sale price starts",
    "date sale price ends", "tax status", "tax class", "in stock?", "stock", "low stock amount",
    "backorders allowed?", "sold individually?", "weight (kg)", "length (cm)", "width (cm)",
    "height (cm)", "allow customer reviews?", "purchase note", "sale price", "regular price",
    "categories", "tags", "shipping class", "images", "parent", "grouped products", "upsells",
    "cross-sells", "external url", "button text", "position",
}
WOO_PATTERNS = [
    r"attribute \d+ (name|value\(s\)|visible|global|default)", r"meta: .+",
    r"download \d+ (id|name|url)",
]
SHOPIFY = {
    "title", "url handle", "handle", "description", "body (html)", "vendor", "product category",
    "type", "tags", "published on online store", "published", "status", "sku", "variant sku",
    "barcode", "variant barcode", "option1 name", "option1 value", "option2 name",
    "option2 value", "price", "variant price", "compare-at price", "inventory tracker",
    "variant inventory tracker", "inventory quantity", "variant inventory qty",
    "continue selling when out of stock", "variant inventory policy",
    "weight value (grams)", "variant grams", "weight unit for display", "requires shipping",
    "variant requires shipping", "fulfillment service", "variant fulfillment service",
    "product image url", "image src", "image position", "image alt text", "variant image url",
    "variant image", "gift card", "seo title", "seo description", "unit price total measure",
    "unit price total measure unit", "unit price base measure", "unit price base measure unit",
    "charge tax", "variant taxable",
}
SHOPIFY_PATTERNS = [r".+ \(product\.metafields\.[a-z_]+\.[a-z_0-9]+\)"]
META = {
    "id", "title", "description", "availability", "condition", "price", "link", "image_link",
    "brand", "additional_image_link", "gtin", "mpn", "item_group_id", "product_type",
    "google_product_category", "fb_product_category", "inventory",
    "quantity_to_sell_on_facebook", "sale_price", "origin_country", "custom_label_0",
}
GOOGLE = {
    "id", "title", "description", "link", "image_link", "additional_image_link", "availability",
    "price", "condition", "brand", "gtin", "item_group_id", "product_type",
    "unit_pricing_measure", "custom_label_0", "product_detail", "identifier_exists",
}
DOCUMENTED = {
    "woocommerce": (WOO, WOO_PATTERNS), "shopify": (SHOPIFY, SHOPIFY_PATTERNS),
    "meta-catalog": (META, []), "google-merchant-tsv": (GOOGLE, [r"product_detail.*"]),
}

path, kind = sys.argv[1], sys.argv[2]
encoding = "utf-8-sig"
with open(path, newline="", encoding=encoding) as file:
    dialect = "excel-tab" if kind.endswith("tsv") else "excel"
    rows = list(csv.reader(file, dialect=dialect, strict=True))
header, body = rows[0], rows[1:]
assert len(set(header)) == len(header), "a column is there twice"
assert all(len(row) == len(header) for row in body), "a row has another number of cells"
names, patterns = DOCUMENTED.get(kind, (None, []))
if names:
    for column in header:
        plain = column.lower()
        known = plain in names or any(re.fullmatch(p, plain) for p in patterns)
        assert known, f"the importer has no column {column!r}"
if kind == "woocommerce":
    for row in map(lambda r: dict(zip(header, r)), body):
        float(row["Regular price"])
        assert row["Type"] in {"simple", "variable", "variation", "grouped", "external"}
        assert row["In stock?"] in {"0", "1", "backorder", ""}
        assert row["Published"] in {"1", "0", "-1"}
print("OK", len(body))
