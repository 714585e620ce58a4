"""The yardstick for the Word annex: the same blocks by python-docx. Usage: annex.py BLOCKS.json OUT.docx

It does a little less than the program's writer: no footnotes, links, bookmarks or numbered captions.
"""
import base64
import io
import json
import sys

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

STYLES = {
    "title": "Title", "brief-title": "Title", "subtitle": "Subtitle", "draft": "DraftMark", "finding": "Finding",
    "lead": "Lead", "body": "BodyText", "note": "Note", "marks": "Marks",
}
PLAIN = {"TableText": 9, "TableHead": 9, "TableNote": 8.5, "Finding": 13, "Lead": 12, "BodyText": 10.5, "Note": 9,
         "Marks": 9, "DraftMark": 11, "StripFigure": 22, "StripScore": 13, "TableGap": 4}
TONES = {"strong": "Strong", "quiet": "Quiet", "harm": "Harm", "inverse": "Inverse"}
WIDTH = Mm(170)


def make_styles(document):
    for name, size in PLAIN.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
    for name in ["Quiet", "Harm", "Inverse"]:
        style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string({"Quiet": "596365", "Harm": "96371A", "Inverse": "FFFFFF"}[name])
        style.font.bold = name != "Quiet"
    return {style.name: style for style in document.styles}


def put(paragraph, phrase, tone="plain"):
    if phrase.get("label"):
        paragraph.add_run(phrase["label"] + " ", style=look["Strong"])
    if phrase["text"]:
        paragraph.add_run(phrase["text"], style=look[TONES[tone]] if tone in TONES else None)


def fill(cell, colour):
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def grid(rows, columns, shares):
    table = document.add_table(rows=rows, cols=columns)
    table.style = look["Table Grid"]
    table.autofit = False
    total = sum(shares)
    for column, share in zip(table.columns, shares):
        column.width = int(WIDTH * share / total)
    # Asked for once: each look-up of a cell walks the whole table.
    cells = table._cells
    for at, cell in enumerate(cells):
        cell.width = int(WIDTH * shares[at % columns] / total)
    return table, cells


def first(cell, style):
    paragraph = cell.paragraphs[0]
    paragraph.style = look[style]
    return paragraph


def table_of(block):
    columns, rows = block["columns"], block["rows"]
    table, cells = grid(len(rows) + 1, len(columns), [column["share"] for column in columns])
    for at, column in enumerate(columns):
        put(first(cells[at], "TableHead"), {"text": column["label"]})
    header = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(header)
    for row, content in enumerate(rows):
        for at, cell in enumerate(content):
            target = cells[(row + 1) * len(columns) + at]
            paragraph = first(target, "TableText")
            if columns[at]["align"] == "end":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            put(paragraph, cell, cell["tone"])
            if cell.get("fill"):
                fill(target, cell["fill"])


def definitions_of(block):
    rows = block["rows"]
    _, cells = grid(len(rows), 2, [block["termShare"], 1 - block["termShare"]])
    for at, row in enumerate(rows):
        term, said = cells[2 * at], cells[2 * at + 1]
        put(first(term, "TableText"), {"text": row["term"]}, "strong")
        for under in row["under"]:
            put(term.add_paragraph(style=look["TableNote"]), {"text": under})
        for number, line in enumerate(row["lines"]):
            paragraph = first(said, "TableText") if number == 0 else said.add_paragraph(style=look["TableText"])
            put(paragraph, line, line["tone"])


def strip_of(block):
    columns = block["columns"]
    _, cells = grid(-(-len(block["cells"]) // columns), columns, [1] * columns)
    for cell, content in zip(cells, block["cells"]):
        put(first(cell, "TableText"), {"text": content["label"]})
        put(cell.add_paragraph(style=look["StripFigure" if content["isLarge"] else "StripScore"]), {"text": content["figure"]})
        for line in content["lines"]:
            put(cell.add_paragraph(style=look["TableNote"]), {"text": line})
        if content.get("fill"):
            fill(cell, content["fill"])


def contents_of(block):
    document.add_paragraph(block["title"], style=look["Heading 1"])
    run = document.add_paragraph().add_run()
    for kind, text in [("begin", None), (None, 'TOC \\o "1-2" \\h'), ("end", None)]:
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def choices_of(block):
    rows = block["rows"]
    _, cells = grid(len(rows), 2, [1, 3])
    for at, row in enumerate(rows):
        put(first(cells[2 * at], "TableText"), {"text": row["term"]}, "strong")
        put(first(cells[2 * at + 1], "TableText"), row)


def write(block):
    kind = block["kind"]
    if kind == "heading":
        paragraph = document.add_paragraph(style=look["Heading %d" % block["level"]])
        paragraph.paragraph_format.page_break_before = block["startsPage"]
        paragraph.add_run(" ".join(filter(None, [block["number"], block["text"]])))
    elif kind == "paragraph":
        put(document.add_paragraph(style=look[STYLES[block["style"]]]), block["phrase"])
    elif kind == "list":
        for item in block["items"]:
            put(document.add_paragraph(style=look["List Bullet"]), item)
    elif kind == "table":
        if block["caption"]:
            document.add_paragraph(block["caption"], style=look["Caption"])
        table_of(block)
        document.add_paragraph(style=look["TableGap"])
    elif kind == "definitions":
        definitions_of(block)
        document.add_paragraph(style=look["TableGap"])
    elif kind == "strip":
        strip_of(block)
        document.add_paragraph(style=look["TableGap"])
    elif kind == "choices":
        choices_of(block)
    elif kind == "figure":
        document.add_paragraph(block["caption"], style=look["Caption"])
        picture = block["picture"]
        document.add_picture(io.BytesIO(base64.b64decode(picture["png"]["base64"])), width=WIDTH)
    elif kind == "masthead":
        document.add_paragraph(block["name"])
    elif kind == "contents":
        contents_of(block)
    elif kind == "page-break":
        document.add_page_break()
    else:
        raise SystemExit("Not expected: " + kind)


with open(sys.argv[1], encoding="utf-8") as file:
    content = json.load(file)
document = Document()
look = make_styles(document)
document.core_properties.title = content["title"]
document.core_properties.subject = content["subject"]
document.sections[0].header.paragraphs[0].text = "\t".join(content["head"])
document.sections[0].footer.paragraphs[0].text = content["foot"]
for part in content["parts"]:
    for each in part["blocks"]:
        write(each)
document.save(sys.argv[2])
