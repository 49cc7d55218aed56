/* libxml2 SOURCE.csv TARGET.xml */
#include "rows.h"
#include <libxml/xmlwriter.h>

static const char *keys[COLUMNS] = {
  "code", "name", "group", "producer", "address", "province", "commune", "stars", "decision",
  "decided", "price", "unit", "grams", "stock", "barcode", "summary", "description",
  "ingredients", "storage", "shelf_life", "season", "image", "phone", "certificate", "updated"};

int main(int count, char **arguments) {
  if (count < 3) return 2;
  Row *rows;
  size_t rows_count = all_rows(load(arguments[1]), &rows);
  double begin = seconds();
  xmlTextWriterPtr writer = xmlNewTextWriterFilename(arguments[2], 0);
  xmlTextWriterStartDocument(writer, "1.0", "UTF-8", NULL);
  xmlTextWriterStartElement(writer, BAD_CAST "products");
  for (size_t index = 0; index < rows_count; index++) {
    xmlTextWriterStartElement(writer, BAD_CAST "product");
    for (int column = 0; column < COLUMNS; column++)
      xmlTextWriterWriteElement(writer, BAD_CAST keys[column], BAD_CAST rows[index].cells[column]);
    xmlTextWriterEndElement(writer);
  }
  xmlTextWriterEndDocument(writer);
  xmlFreeTextWriter(writer);
  printf("work %f\n", seconds() - begin);
  return 0;
}
