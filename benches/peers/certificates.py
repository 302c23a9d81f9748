"""The peers' side of the race over certificates: the same records on the same design, each peer at its best practice.

    certificates.py KIND RECORDS OUT

KIND is reportlab-one, reportlab-each, typst-one, typst-each or docxtpl. RECORDS has a JSON object a line. The design's page is
design.pdf beside the records: border, and the words that all certificates share.
"""

import functools
import json
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
FONTS = HOME / "templates/fonts"
W, H = 297, 210
MM = 72 / 25.4

# What all certificates say: text, middle in mm, base line in mm, size, bold, italic, colour, align.
RED = (0xC8 / 255, 0x10 / 255, 0x2E / 255)
BLACK = (0, 0, 0)
COMMON = [
    ("BẢN MẪU", 148.5, 6.5, 9, "Bold", BLACK, "c"),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 148.5, 49.5, 15, "Bold", BLACK, "c"),
    ("Độc lập - Tự do - Hạnh phúc", 148.5, 56.2, 14, "Bold", BLACK, "c"),
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU", 148.5, 67.8, 19, "Bold", RED, "c"),
    ("TẶNG", 148.5, 75.5, 15, "Bold", BLACK, "c"),
    ("GIẤY KHEN", 148.5, 91, 44, "Bold", RED, "c"),
    ("Mẫu, ngày 27 tháng 6 năm 2025", 213, 144.9, 13.5, "Italic", BLACK, "c"),
    ("CHỦ TỊCH", 213, 150.2, 13.5, "Bold", BLACK, "c"),
    ("Nguyễn Văn Mẫu Đức", 213, 189.4, 14, "Bold", BLACK, "c"),
    ("Quyết định số: 58/QĐ-UBND", 30, 160.8, 12, "Regular", BLACK, "l"),
    ("ngày 27 tháng 6 năm 2025", 30, 166.1, 12, "Regular", BLACK, "l"),
]


def records(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def words_on_lines(text, size, font, room, most, measure):
    """As few lines as can be, words filled in order; the text shrinks until it fits. The lines with their widths."""
    words = text.split(" ")
    widths = [measure(word, font) for word in words]
    space = measure(" ", font)
    while True:
        lines, start, width = [], 0, widths[0]
        for at in range(1, len(words)):
            longer = width + space + widths[at]
            if longer * size <= room:
                width = longer
            else:
                lines.append((" ".join(words[start:at]), width * size))
                start, width = at, widths[at]
        lines.append((" ".join(words[start:]), width * size))
        if len(lines) <= most or size <= 11:
            return size, lines
        size -= 0.5


class ReportLab:
    """Fonts registered once, each word measured once, the border and the common words in one form, the record's lines drawn over
    it as one text object."""

    def __init__(self):
        from reportlab import rl_config
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        rl_config.invariant = 1
        rl_config.useA85 = 0
        self.measure = functools.cache(lambda word, font: pdfmetrics.stringWidth(word, font, 1))
        for face in ("Regular", "Bold", "Italic"):
            pdfmetrics.registerFont(TTFont(face, FONTS / f"Tinos-{face}.ttf"))

    def begin(self, out):
        from reportlab.pdfgen.canvas import Canvas

        canvas = Canvas(str(out), pagesize=(W * MM, H * MM), pageCompression=1)
        canvas.beginForm("background", 0, 0, W * MM, H * MM)
        canvas.setStrokeColorRGB(0.66, 0.07, 0.11)
        for inset, weight in ((8, 2.2), (9.1, 0.5), (14.9, 0.5), (16, 1.1)):
            canvas.setLineWidth(weight)
            canvas.rect(inset * MM, inset * MM, (W - 2 * inset) * MM, (H - 2 * inset) * MM)
        canvas.setStrokeColorRGB(0.75, 0.56, 0.16)
        canvas.setLineWidth(0.7)
        for at in range(17, 280, 8):
            for y in (12, H - 12):
                canvas.bezier(at * MM, y * MM, (at + 2) * MM, (y + 2) * MM, (at + 4) * MM, (y - 2) * MM, (at + 6) * MM, y * MM)
        canvas.setLineWidth(0.75)
        canvas.setStrokeColorRGB(0, 0, 0)
        canvas.line(119 * MM, (H - 58.6) * MM, 178 * MM, (H - 58.6) * MM)
        for text, x, y, size, font, colour, align in COMMON:
            canvas.setFont(font, size)
            canvas.setFillColorRGB(*colour)
            (canvas.drawCentredString if align == "c" else canvas.drawString)(x * MM, (H - y) * MM, text)
        canvas.endForm()
        return canvas

    def page(self, canvas, record):
        canvas.doForm("background")
        text = canvas.beginText()
        self.lines(text, f"Ông {record['name']}", 148.5, 103, 24, "Bold", 241, 1)
        if record["place"]:
            self.lines(text, record["place"], 148.5, 113, 15, "Regular", 229, 2)
        self.lines(text, f"Đã có thành tích {record['achievement']}", 148.5, 126, 16, "Italic", 233, 3)
        text.setFont("Regular", 12)
        text.setTextOrigin(30 * MM, (H - 173.8) * MM)
        text.textOut(f"Vào sổ khen thưởng số: {record['book']}")
        canvas.drawText(text)
        canvas.showPage()

    def lines(self, text, words, x, y, size, font, room, most):
        size, lines = words_on_lines(words, size, font, room * MM, most, self.measure)
        text.setFont(font, size)
        for line, width in lines:
            text.setTextOrigin(x * MM - width / 2, (H - y) * MM)
            text.textOut(line)
            y += size * 1.2 / MM

    def one(self, path, out):
        canvas = self.begin(out)
        for record in records(path):
            self.page(canvas, record)
        canvas.save()

    def each(self, path, out):
        for record in records(path):
            canvas = self.begin(Path(out) / f"{record['line']}.pdf")
            self.page(canvas, record)
            canvas.save()


TYPST = """
#let all = json("records.json")
#set page(width: 297mm, height: 210mm, margin: 0mm, background: image("design.pdf", width: 297mm))
#set text(font: "Tinos", lang: "vi", hyphenate: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: 0.1em)
#let box-at(x, y, w, h, where, body) = place(top + left, dx: x * 1mm, dy: y * 1mm, block(width: w * 1mm, height: h * 1mm, align(where, body)))
#for (at, r) in all.enumerate() {
  if at > 0 { pagebreak() }
  box-at(28, 95, 241, 11, center + horizon, text(24pt, weight: "bold")[Ông #r.name])
  box-at(34, 106, 229, 13.5, center + horizon, text(15pt, r.place))
  box-at(32, 119.5, 233, 20.5, center + horizon, text(16pt, style: "italic")[Đã có thành tích #r.achievement])
  box-at(30, 170, 90, 6, left + top, text(12pt)[Vào sổ khen thưởng số: #r.book])
}
"""


class Typst:
    """One compiler with its fonts loaded once; the design is a PDF that is embedded once."""

    def __init__(self, path):
        import typst

        self.home = Path(path).resolve().parent / "typst"
        self.home.mkdir(exist_ok=True)
        (self.home / "design.pdf").write_bytes((Path(path).resolve().parent / "design.pdf").read_bytes())
        (self.home / "main.typ").write_text(TYPST, encoding="utf-8")
        (self.home / "records.json").write_text("[]")
        self.compiler = typst.Compiler(str(self.home / "main.typ"), root=str(self.home), font_paths=[str(FONTS)], ignore_system_fonts=True)

    def one(self, path, out):
        (self.home / "records.json").write_text(json.dumps(list(records(path)), ensure_ascii=False), encoding="utf-8")
        self.compiler.compile(output=str(out), format="pdf")

    def each(self, path, out):
        for record in records(path):
            (self.home / "records.json").write_text(json.dumps([record], ensure_ascii=False), encoding="utf-8")
            self.compiler.compile(output=str(Path(out) / f"{record['line']}.pdf"), format="pdf")


def docxtpl(path, out):
    from docxtpl import DocxTemplate

    template = DocxTemplate(str(Path(path).parent / "template-docxtpl.docx"))
    for record in records(path):
        template.render(record)
        template.save(str(Path(out) / f"{record['line']}.docx"))


def main():
    kind, path, out = sys.argv[1:]
    if kind == "docxtpl":
        docxtpl(path, out)
    elif kind.startswith("reportlab"):
        getattr(ReportLab(), kind.split("-")[1])(path, out)
    else:
        getattr(Typst(path), kind.split("-")[1])(path, out)


main()
