/* Reads the rows of a CSV file (RFC 4180) into memory, for the peers written in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COLUMNS 25
typedef struct { const char *cells[COLUMNS]; } Row;

static char *load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (!text || fread(text, 1, size, file) != (size_t)size) exit(2);
  text[size] = 0;
  fclose(file);
  return text;
}

/* Cuts the next row out of the text, in place; returns 0 at the end. */
static int next_row(char **cursor, Row *row) {
  char *in = *cursor;
  if (!*in) return 0;
  for (int column = 0; column < COLUMNS; column++) {
    char *out = in;
    row->cells[column] = in;
    if (*in == '"') {
      out = ++in;
      row->cells[column] = in;
      while (*in && !(*in == '"' && in[1] != '"')) {
        if (*in == '"') in++;
        *out++ = *in++;
      }
      if (*in == '"') in++;
    } else {
      while (*in && *in != ',' && *in != '\r' && *in != '\n') in++;
      out = in;
    }
    char end = *in;
    if (end == '\r') in++;
    if (*in) in++;
    *out = 0;
    if (end != ',') break;
  }
  *cursor = in;
  return 1;
}

/* Cuts all rows but the header; returns how many there are. */
static size_t all_rows(char *cursor, Row **rows) {
  size_t count = 0, room = 0;
  Row row;
  next_row(&cursor, &row);
  *rows = NULL;
  while (next_row(&cursor, &row)) {
    if (count == room) {
      room = room ? room * 2 : 4096;
      *rows = realloc(*rows, room * sizeof(Row));
      if (!*rows) exit(2);
    }
    (*rows)[count++] = row;
  }
  return count;
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static int is_number(int column) {
  return column == 7 || column == 10 || column == 12 || column == 13;
}
