"""The yardstick for the workbook: the same cells and styles by XlsxWriter. Usage: workbook.py SHEETS.json OUT.xlsx"""
import json
import sys

import xlsxwriter

BORDERS = {"thin": 1, "medium": 2}
SIDES = ["top", "bottom", "left", "right"]
formats = {}


def format_of(look):
    key = json.dumps(look, sort_keys=True)
    if key not in formats:
        font, align, border = look.get("font", {}), look.get("alignment", {}), look.get("border", {})
        properties = {
            "font_name": font.get("name", "Calibri"),
            "font_size": font.get("size", 11),
            "bold": font.get("bold", False),
            "underline": 1 if font.get("underline") else 0,
            "font_color": "#" + font.get("color", {}).get("rgb", "182226"),
            "text_wrap": align.get("wrapText", False),
            "indent": align.get("indent", 0),
            "rotation": align.get("textRotation", 0),
            "locked": look.get("protection", {}).get("locked", True),
        }
        if "vertical" in align:
            properties["valign"] = {"center": "vcenter"}.get(align["vertical"], align["vertical"])
        if "horizontal" in align:
            properties["align"] = align["horizontal"]
        if "numFmt" in look:
            properties["num_format"] = look["numFmt"]
        if "fill" in look:
            properties["bg_color"] = "#" + look["fill"]["fgColor"]["rgb"]
        for side in SIDES:
            if side in border:
                properties[side] = BORDERS[border[side]["style"]]
                properties[side + "_color"] = "#" + border[side]["color"]["rgb"]
        formats[key] = book.add_format(properties)
    return formats[key]


def put(page, row, column, cell):
    look, kind = format_of(cell["look"]), cell["kind"]
    if kind == "blank":
        page.write_blank(row, column, None, look)
    elif kind == "text":
        page.write_string(row, column, cell["text"], look)
    elif kind == "number":
        page.write_number(row, column, cell["value"], look)
    elif kind == "day":
        page.write_string(row, column, cell["isoDate"], look)
    elif kind == "formula":
        page.write_formula(row, column, "=" + cell["formula"], look, cell["cached"])
    else:
        page.write_url(row, column, "internal:'%s'!A1" % cell["sheet"], look, cell["text"])


def area(part):
    (left, right), (top, bottom) = part["columns"], part["rows"]
    return top - 1, left - 1, bottom - 1, right - 1


def extras(page, sheet, header):
    for each in sheet["lists"]:
        page.data_validation(*area(each["area"]), {"validate": "list", "source": each["values"]})
        first_row, first_column, last_row, last_column = area(each["area"])
        cells = xlsxwriter.utility.xl_range_abs(first_row, first_column, last_row, last_column)
        book.define_name(each["name"], "='%s'!%s" % (sheet["name"].replace("'", "''"), cells))
    for rule in sheet["colours"]:
        if rule["kind"] == "harm":
            page.conditional_format(*area(rule["area"]), {"type": "formula", "criteria": "=" + rule["formula"], "format": harm})
        else:
            page.conditional_format(*area(rule["area"]), {
                "type": "2_color_scale", "min_type": "num", "min_value": 0, "max_type": "num",
                "max_value": rule["highest"], "min_color": "#FDFCF9", "max_color": "#90BDC1"})
    for name in sheet["names"]:
        cell = xlsxwriter.utility.xl_rowcol_to_cell(name["row"] - 1, name["column"] - 1, True, True)
        book.define_name(name["name"], "='%s'!%s" % (sheet["name"].replace("'", "''"), cell))
    if sheet.get("chart"):
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"categories": [sheet["name"], *area(sheet["chart"]["categories"])],
                          "values": [sheet["name"], *area(sheet["chart"]["values"])]})
        page.insert_chart(0, sheet["chart"]["column"], chart)
    if header or sheet["frozenColumns"]:
        page.freeze_panes(header, sheet["frozenColumns"])
    if sheet["filteredRows"]:
        page.autofilter(0, 0, sheet["filteredRows"], len(sheet["columns"]) - 1)
    if sheet.get("isHidden"):
        page.hide()
    if sheet.get("isProtected"):
        page.protect()


with open(sys.argv[1], encoding="utf-8") as file:
    content = json.load(file)
book = xlsxwriter.Workbook(sys.argv[2])
book.set_properties({"title": content["title"], "author": "Mainstay"})
harm = book.add_format({"bold": True, "font_color": "#96371A"})
for sheet in content["sheets"]:
    page = book.add_worksheet(sheet["name"])
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(9)
    page.set_footer("&L" + content["title"][:50] + "&C" + sheet["name"] + "&R&P / &N")
    for at, column in enumerate(sheet["columns"]):
        page.set_column(at, at, column["width"], None, {"hidden": column.get("isHidden", False)})
    for at, height in enumerate(sheet["heights"]):
        page.set_row(at, height)
    for at, head in enumerate(sheet["header"]):
        page.write_string(0, at, head["text"], format_of(head["look"]))
    header = 1 if sheet["header"] else 0
    for row, cells in enumerate(sheet["rows"]):
        for at, cell in enumerate(cells):
            put(page, row + header, at, cell)
    extras(page, sheet, header)
book.close()
