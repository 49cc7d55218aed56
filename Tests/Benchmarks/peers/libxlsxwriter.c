/* libxlsxwriter CONSTANT_MEMORY SOURCE.csv TARGET.xlsx */
#include "rows.h"
#include <xlsxwriter.h>

int main(int count, char **arguments) {
  if (count < 4) return 2;
  char *cursor = load(arguments[2]);
  double begin = seconds();
  lxw_workbook_options options = {.constant_memory = atoi(arguments[1])};
  lxw_workbook *book = workbook_new_opt(arguments[3], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "S\xe1\xba\xa3n ph\xe1\xba\xa9m");
  Row row;
  for (lxw_row_t number = 0; next_row(&cursor, &row); number++)
    for (int column = 0; column < COLUMNS; column++)
      if (number > 0 && is_number(column))
        worksheet_write_number(sheet, number, column, atof(row.cells[column]), NULL);
      else
        worksheet_write_string(sheet, number, column, row.cells[column], NULL);
  int status = workbook_close(book);
  printf("work %f\n", seconds() - begin);
  return status;
}
