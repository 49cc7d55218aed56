"""Makes lists of genuine text, one text a line, out of unpacked Debian packages.

usage: genuine-text.py PACKAGES OUT

PACKAGES holds the unpacked packages. Word lists give one line per word; message catalogues give one
line per translated sentence, up to the first line break, without format codes or markup.
"""

import gettext
import pathlib
import re
import sys

packages, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)

LANGUAGES = ["vi", "fr", "de", "es", "it", "pt", "en_GB"]
WORDS = {"fr": "french", "de": "ngerman", "es": "spanish", "it": "italian", "pt": "portuguese", "en": "american-english"}
# Words are taken evenly from the long lists: their neighbours are forms of one word.
MOST = 40_000


def lines(text):
    text = text.split("\n")[0].strip()
    if len(text) >= 2 and not re.search(r"[%<{\\_]|&\w+;", text):
        yield text


def spread(texts, most):
    texts = list(dict.fromkeys(texts))
    return texts[:: max(1, len(texts) // most)]


def write(name, texts):
    texts = spread(texts, MOST)
    if texts:
        (out / name).write_text("\n".join(texts) + "\n", encoding="utf-8")
        print(f"{name}: {len(texts)}", file=sys.stderr)


for language in LANGUAGES:
    texts = []
    for path in sorted(packages.rglob(f"locale/{language}/LC_MESSAGES/*.mo")):
        with path.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        for key, text in catalogue.items():
            if key and isinstance(text, str):
                texts += lines(text)
    write(f"sentences-{language}", texts)

for language, name in WORDS.items():
    for path in packages.rglob(f"share/dict/{name}"):
        write(f"words-{language}", path.read_text(encoding="utf-8").split("\n"))

# Every Vietnamese word of the spelling list, without its affix flags.
for path in packages.rglob("hunspell/vi_VN.dic"):
    words = path.read_text(encoding="utf-8").split("\n")[1:]
    write("words-vi", [word.split("/")[0].strip() for word in words if word])
