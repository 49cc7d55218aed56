"""Reads every cell of a workbook with openpyxl and with calamine and compares them."""
import datetime
import sys
import warnings

import openpyxl
import python_calamine

# Templates of the marketplaces name no default style.
warnings.simplefilter("ignore")
path = sys.argv[1]
mine = openpyxl.load_workbook(path, data_only=True)
other = python_calamine.CalamineWorkbook.from_path(path)
assert mine.sheetnames == other.sheet_names, (mine.sheetnames, other.sheet_names)


def plain(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return value


count = 0
for name in mine.sheetnames:
    rows = other.get_sheet_by_name(name).to_python(skip_empty_area=False)
    for row in mine[name].iter_rows():
        for cell in row:
            line = rows[cell.row - 1] if cell.row <= len(rows) else []
            theirs = line[cell.column - 1] if cell.column <= len(line) else ""
            assert plain(cell.value) == plain(theirs), (name, cell.coordinate, cell.value, theirs)
            count += plain(cell.value) != ""
print("same", count)
