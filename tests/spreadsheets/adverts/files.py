"""Documents made for the tests by the programs' own libraries: Word documents and PDFs."""

import io
import zipfile
from collections.abc import Mapping, Sequence

import docx
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def word(lines: Sequence[str]) -> bytes:
    """Give a .docx with a paragraph a line; "- " makes a list item, "# " a heading, "| " a cell of a table."""
    document = docx.Document()
    for line in lines:
        mark, _, text = line.partition(" ")
        if mark == "-":
            document.add_paragraph(text, style="List Bullet")
        elif mark == "#":
            document.add_heading(text)
        elif mark == "|":
            document.add_table(1, 1).cell(0, 0).text = text
        else:
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf(pages: Sequence[Sequence[str]], *, reader: str = "", owner: str = "") -> bytes:
    """Give a PDF with the lines of each page; encrypted when it gets a password, of the reader's or the owner's."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for lines in pages:
        text = canvas.beginText(60, 780)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.rect(50, 50, 100, 100)
        canvas.showPage()
    canvas.save()
    if not reader and not owner:
        return out.getvalue()
    writer = PdfWriter(clone_from=PdfReader(out))
    writer.encrypt(reader, owner or None, algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    return locked.getvalue()


def package(parts: Mapping[str, bytes]) -> bytes:
    """Give a zip archive of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def paragraphs(*texts: str, before: str = "") -> bytes:
    """Give the main part of a Word document by hand, with `before` ahead of its root."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'{before}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()
