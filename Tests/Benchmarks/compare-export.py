"""Writes the feeds of compare-export.sh with csv, lxml and orjson, and compares them with ours.

The rows are only put together here; nothing is checked, shortened or searched for telephone numbers.
"""
import csv
import json
import resource
import sys
import time

import orjson
from lxml import etree

count, folder = int(sys.argv[1]), sys.argv[2]
G = "{http://base.google.com/ns/1.0}"


def product(number):
    return {
        "sku": f"HG-{number}", "name": f"Trà mãng cầu sấy lạnh {number}",
        "producer": "Hợp tác xã Ví Dụ", "place": "xã Ví Dụ, thành phố Cần Thơ", "stars": 4,
        "decision": "1358/QĐ-UBND", "date": "20/07/2025", "valid_from": "2025-07-20",
        "expires": "2028-07-20", "group": "Chè", "pack": "hộp 500 g", "grams": 500,
        "price": 120000, "stock": 40, "gtin": "8938501234568",
        "description": "Trà được hái buổi sớm, sấy lạnh trong ngày. " * 6,
        "storage": "Nơi khô mát, tránh nắng", "shelf_life": "12 tháng", "image": f"{number}.jpg",
    }


def description(p):
    return "\n".join([
        p["description"],
        f"Sản phẩm OCOP {p['stars']} sao theo Quyết định {p['decision']} ngày {p['date']}",
        f"Quy cách: {p['pack']}", f"Bảo quản: {p['storage']}", f"Hạn sử dụng: {p['shelf_life']}",
        f"Xuất xứ: {p['place']}", f"Nơi sản xuất: {p['producer']}",
    ])




def title(p):
    return f"OCOP {p['stars']} sao - {p['name']} - {p['pack']}"


def write_csv(products, path):
    head = [
        "id", "title", "description", "availability", "condition", "price", "link", "image_link",
        "brand", "additional_image_link", "gtin", "item_group_id", "product_type", "inventory",
        "custom_label_0", "origin_country",
    ]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for p in products:
            writer.writerow([
                p["sku"], title(p), description(p), "in stock" if p["stock"] else "out of stock",
                "new", f"{p['price']} VND", "https://shop.example/p/" + p["sku"],
                "https://shop.example/i/" + p["image"], p["producer"], "", p["gtin"], "",
                p["group"], p["stock"], f"OCOP {p['stars']} sao", "VN",
            ])


def write_xml(products, path):
    with etree.xmlfile(path, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("rss", version="2.0", nsmap={"g": G[1:-1]}):
            with xml.element("channel"):
                for p in products:
                    item = etree.Element("item")
                    add = lambda name, text, to=item: setattr(
                        etree.SubElement(to, G + name), "text", text)
                    add("id", p["sku"])
                    add("title", title(p))
                    add("description", description(p))
                    add("link", "https://shop.example/p/" + p["sku"])
                    add("image_link", "https://shop.example/i/" + p["image"])
                    add("availability", "in_stock" if p["stock"] else "out_of_stock")
                    add("price", f"{p['price']} VND")
                    add("condition", "new")
                    add("brand", p["producer"])
                    add("gtin", p["gtin"])
                    add("product_type", p["group"])
                    add("unit_pricing_measure", f"{p['grams']} g")
                    add("custom_label_0", f"OCOP {p['stars']} sao")
                    detail = etree.SubElement(item, G + "product_detail")
                    add("section_name", "OCOP", detail)
                    add("attribute_name", "Hạng sao", detail)
                    add("attribute_value", str(p["stars"]), detail)
                    xml.write(item)


def write_json(products, path):
    with open(path, "wb") as file:
        file.write(b'{"@context":"https://schema.org","@graph":[\n')
        first = True
        for p in products:
            if not first:
                file.write(b",")
            first = False
            file.write(orjson.dumps({
                "@type": "Product", "sku": p["sku"], "gtin": p["gtin"],
                "hasGS1DigitalLink": "https://id.gs1.org/01/" + p["gtin"].zfill(14),
                "name": p["name"], "description": description(p),
                "image": ["https://shop.example/i/" + p["image"]], "category": p["group"],
                "countryOfOrigin": "VN",
                "manufacturer": {"@type": "Organization", "name": p["producer"]},
                "weight": {
                    "@type": "QuantitativeValue", "value": p["grams"], "unitCode": "GRM"},
                "hasCertification": {
                    "@type": "Certification", "name": "OCOP",
                    "certificationIdentification": p["decision"], "validFrom": p["valid_from"],
                    "expires": p["expires"],
                    "certificationRating": {
                        "@type": "Rating", "ratingValue": p["stars"], "bestRating": "5"}},
                "offers": {
                    "@type": "Offer", "price": p["price"], "priceCurrency": "VND",
                    "availability": "https://schema.org/InStock",
                    "url": "https://shop.example/p/" + p["sku"]},
            }))
            file.write(b"\n")
        file.write(b"]}\n")


def table(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def items(path):
    return [
        [(e.tag, e.text) for e in item.iter() if e is not item]
        for item in etree.parse(path).getroot().iter("item")
    ]


def graph(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["@graph"]


products = [product(number) for number in range(count)]
for name, suffix, writer, reader in [
    ("meta-catalog", "csv", write_csv, table), ("google-merchant", "xml", write_xml, items),
    ("schema-org", "jsonld", write_json, graph),
]:
    path = f"{folder}/python.{suffix}"
    start = time.process_time()
    writer(products, path)
    spent = time.process_time() - start
    ours, theirs = reader(f"{folder}/{name}.{suffix}"), reader(path)
    same = ours == theirs
    if not same:
        for left, right in zip(ours, theirs):
            if left != right:
                print("  first difference:", left, right, sep="\n    ", file=sys.stderr)
                break
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name}: {int(count / spent)} products/s, the same content: {same}, peak {peak} MB")
