#!/usr/bin/env python3
"""Makes the Word templates of tests/word_templates and of tests/cases/own-word, as several programs write them.

    python3 tests/word_templates/make.py

`word_*` are written here as Word writes them: runs parted by spelling marks and revision ids, quotes made round; `libreoffice_*`
are saved by LibreOffice, `python_docx_*` by python-docx, where these are installed (else the files that stand there stay)."""

import pathlib
import shutil
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

HOME = pathlib.Path(__file__).parent
CASE = HOME.parent / "cases/own-word/templates/papers/thong-bao-khen-thuong.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"'
)


def run(text, look="", rsid="00A100A1"):
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r w:rsidR="{rsid}">{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def split(text, look=""):
    """A text as Word leaves it when it was typed with pauses: cut within its tags."""
    pieces, at = [], 0
    for size in (1, 3, 2, 5, 4) * (len(text) // 15 + 1):
        if at < len(text):
            pieces.append(run(text[at : at + size], look, f"00B1000{len(pieces) % 7}"))
            at += size
    return '<w:proofErr w:type="spellStart"/>'.join(pieces)


def p(*runs, props="", ident=""):
    props = f"<w:pPr>{props}</w:pPr>" if props else ""
    runs = [run(one) if not one.startswith("<") else one for one in runs]
    return f"<w:p{ident}>{props}{''.join(runs)}</w:p>"


CENTRE = '<w:jc w:val="center"/>'
BOLD, ITALIC = "<w:b/>", "<w:i/>"
SMALL = '<w:sz w:val="24"/>'
LINES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))


def table(rows, widths, bordered=True):
    borders = f"<w:tblBorders>{LINES}</w:tblBorders>" if bordered else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    out = f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    for row in rows:
        if len(row) == 1 and len(widths) > 1:
            cells = f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths)}" w:type="dxa"/><w:gridSpan w:val="{len(widths)}"/></w:tcPr>{row[0]}</w:tc>'
        else:
            cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell, width in zip(row, widths, strict=True))
        out += f"<w:tr>{cells}</w:tr>"
    return out + "</w:tbl>"


STYLES = (
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    'w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>'
)
SETTINGS = f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/></w:settings>'
FONTS = f'<w:fonts xmlns:w="{W}"><w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'


def theme():
    colours = "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in zip(
        "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(), "000000 FFFFFF 000000 FFFFFF 000000 333333 666666 808080 999999 BFBFBF 0000FF 800080".split(), strict=True))
    font = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        f'<a:clrScheme name="Office">{colours}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Office"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>'
        "</a:themeElements></a:theme>"
    )


SECTION = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'


def docx(path, body, header=None, footer=None, notes=None, extra=None, types="", relations="", main="document.main+xml"):
    parts = {}
    overrides = f'<Override PartName="/word/document.xml" ContentType="{main if "/" in main else TYPE + main}"/><Override PartName="/word/styles.xml" ContentType="{TYPE}styles+xml"/>'
    overrides += '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    links = f'<Relationship Id="rId1" Type="{R}/styles" Target="styles.xml"/>'
    for ident, kind, target, name, content in (
        ("rId5", "settings", "settings.xml", TYPE + "settings+xml", SETTINGS),
        ("rId6", "fontTable", "fontTable.xml", TYPE + "fontTable+xml", FONTS),
        ("rId7", "theme", "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", theme()),
    ):
        parts[f"word/{target}"] = content
        overrides += f'<Override PartName="/word/{target}" ContentType="{name}"/>'
        links += f'<Relationship Id="{ident}" Type="{R}/{kind}" Target="{target}"/>'
    section = ""
    for name, content, kind, ident in (("header1", header, "header", "rId2"), ("footer1", footer, "footer", "rId3")):
        if content is not None:
            tag = "hdr" if kind == "header" else "ftr"
            parts[f"word/{name}.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{tag} {SPACES}>{content}</w:{tag}>'
            overrides += f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}{kind}+xml"/>'
            links += f'<Relationship Id="{ident}" Type="{R}/{kind}" Target="{name}.xml"/>'
            section += f'<w:{kind}Reference w:type="default" r:id="{ident}"/>'
    if notes is not None:
        marks = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        parts["word/footnotes.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {SPACES}>{marks}{notes}</w:footnotes>'
        overrides += f'<Override PartName="/word/footnotes.xml" ContentType="{TYPE}footnotes+xml"/>'
        links += f'<Relationship Id="rId4" Type="{R}/footnotes" Target="footnotes.xml"/>'
    parts["word/document.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {SPACES}><w:body>{body}<w:sectPr>{section}{SECTION}</w:sectPr></w:body></w:document>'
    parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}{relations}</Relationships>'
    parts["word/styles.xml"] = STYLES
    parts["docProps/core.xml"] = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Người soạn mẫu</dc:creator></cp:coreProperties>'
    )
    parts["_rels/.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'
    )
    parts["[Content_Types].xml"] = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="bin" ContentType="application/octet-stream"/>{overrides}{types}</Types>'
    )
    parts.update(extra or {})
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in ["[Content_Types].xml", *[name for name in parts if name != "[Content_Types].xml"]]:
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED)


def only(name, *body, **more):
    """A template of one test, with what every paper of the office has to have."""
    docx(HOME / name / "template.docx", "".join(body), **more)


HEAD = p("{% subject %}", run("Khen thưởng đột xuất"), "{% endsubject %}")
REST = (
    p("{% for line in form.recipients %}") + p("{{ line }}") + p("{% endfor %}")
    + p("{% for to in form.addressees %}{{ to }}{% if not loop.last %}; {% endif %}{% endfor %}")
    + p("{{ form.signature.name }}")
)


def case():
    left = p("{% for line in form.parent %}", props=CENTRE) + p(run("{{ line }}", SMALL), props=CENTRE) + p("{% endfor %}") + p("{% for line in form.issuer %}") + p(run("{{ line }}", BOLD + SMALL), props=CENTRE) + p("{% endfor %}") + p(split("{{ form.number }}"), props=CENTRE)
    right = p(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD + SMALL), props=CENTRE) + p(run("Độc lập - Tự do - Hạnh phúc", BOLD), props=CENTRE) + p(run("{{ form.place_date }}", ITALIC), props=CENTRE)
    people = table(
        [
            [p(run("STT", BOLD)), p(run("Tên, chức vụ", BOLD)), p(run("Thành tích", BOLD))],
            [p("{% for group in review.list.groups %}")],
            [p(run("{{ group.numeral }}. {{ group.kind | capital }} ({{ group.count }})", BOLD))],
            [p("{% for row in group.rows %}")],
            [p("{{ row.number }}", props=CENTRE), p(split("{{ row.name }}") + run("{% if row.position %}, {{ row.position | small }}{% endif %}", ITALIC)), p("{{ row.achievement | capital }}")],
            [p("{% endfor %}")],
            [p("{% endfor %}")],
        ],
        [900, 4200, 4254],
    )
    costs = table(
        [
            [p(run("Việc", BOLD)), p(run("Kinh phí (đồng)", BOLD))],
            [p("{%tr for viec in paper.values.viec %}"), p()],
            [p("{{ viec.noi_dung }}"), p("{{ viec.kinh_phi }}", props='<w:jc w:val="right"/>')],
            [p("{%tr endfor %}"), p()],
            [p(run("Cộng", BOLD)), p(run("{{ paper.totals.viec.kinh_phi }}", BOLD), props='<w:jc w:val="right"/>')],
        ],
        [6354, 3000],
    )
    end = table(
        [[
            p(run("Nơi nhận:", BOLD + ITALIC)) + p("{%p for line in form.recipients %}") + p("{{ line }}") + p("{%p endfor %}"),
            p("{% for line in form.signature.authority %}") + p(run("{{ line }}", BOLD), props=CENTRE) + p("{% endfor %}") + p() + p() + p() + p(run("{{ form.signature.name }}", BOLD), props=CENTRE),
        ]],
        [4677, 4677],
        bordered=False,
    )
    body = (
        table([[left, right]], [3700, 5654], bordered=False)
        + p(run("{{ form.title }}", BOLD), props=CENTRE)
        + p(run("{% subject %}", BOLD) + split("Khen thưởng đột xuất trong {{ campaign.name }}", BOLD) + run("{% endsubject %}", BOLD), props=CENTRE)
        + p("Kính gửi: {% for to in form.addressees %}{{ to }}{% if not loop.last %}; {% endif %}{% endfor %}.", props=CENTRE)
        + p(split("{{ body.name }} thông báo: trao {{ review.list.counts }} Giấy khen lúc 8 giờ ") + run("{{ paper.values.ngay_trao | in_words }}", BOLD) + run(" tại {{ paper.values.noi_trao }}."), props='<w:jc w:val="both"/>')
        + p("{% if paper.values.ghi_chu %}") + p(run("Ghi chú: {{ paper.values.ghi_chu }}", ITALIC)) + p("{% endif %}")
        + people + p("Kinh phí tổ chức:") + costs
        + p("Bằng chữ: {{ paper.in_words.viec.kinh_phi }}./.") + end
    )
    page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    docx(CASE, body, header=p(run("{{ form.mark }}", BOLD), props='<w:jc w:val="right"/>'), footer=p(run("{{ body.short_name }} - trang ") + page, props=CENTRE))


def sound():
    only("word_split_runs", HEAD, p(split("{{ campaign.name | capital }}", BOLD) + run(" và {{ body.name }} - ", ITALIC) + split("{% if review.list %}có{% else %}không có{% endif %} danh sách")), REST)
    only("word_round_quotes", HEAD, p("{{\u00a0review.list.awards | join(sep=“, ”)\u00a0}}; {% if campaign.name == ‘x’ %}x{% else %}khác{% endif %}"), REST)
    only("word_days_as_papers_write_them", HEAD, p("{{ paper.date }}, {{ paper.date | in_words }}, {{ review.date }}"), REST)
    only("word_values_are_no_markup", HEAD, p("{% set x = “<w:b/> & {{ campaign.name }} {% if %}” %}{{ x }}"), p("{{ review.list.groups[0].rows[0].achievement }}"), REST)
    only("word_lines_of_a_value", HEAD, p("{{ “một\\nhai\\tba” }}"), REST)
    only("word_a_mark_of_its_own", HEAD, p("{{ form.mark }}: {{ form.title }}"), REST)
    box = p("{{ body.short_name }} trong khung")
    shape = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="400000"/><wp:docPr id="7" name="Khung"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f'<mc:Fallback><w:pict><v:rect style="width:157pt;height:31pt"><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    )
    only("word_a_text_box_in_a_loop", HEAD, p("{% for group in review.list.groups %}"), p(run("{{ group.kind }}: ") + shape), p("{% endfor %}"), REST)
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    only("word_all_parts", HEAD, p(run("Chữ") + note), REST, header=p("{{ form.number }}"), footer=p("{% if form.parent %}{% for line in form.parent %}{{ line }}{% endfor %}{% endif %}"), notes=f'<w:footnote w:id="1">{p("Theo {{ campaign.name }}.")}</w:footnote>')
    loop = (
        p("{%p for group in review.list.groups %}")
        + p("{{ loop.index }}. {{ group.kind }}", ident=' w14:paraId="1A2B3C4D" w14:textId="77777777"')
        + p('<w:bookmarkStart w:id="3" w:name="dau"/>' + run("{% for row in group.rows %}{{ row.full_name }}{% if not loop.last %}, {% endif %}{% endfor %}") + '<w:bookmarkEnd w:id="3"/>')
        + p("{%p endfor %}")
    )
    only("word_loops_of_paragraphs", HEAD, loop, REST)
    cells = table(
        [
            [p("{% for group in review.list.groups %}"), p()],
            [p("{{ group.kind }}"), p("{% for row in group.rows %}") + p("- {{ row.name }}") + p("{% endfor %}")],
            [p("{% endfor %}"), p()],
            [p("x"), p("{% if paper.reason %}") + p("{{ paper.reason }}") + p("{% endif %}")],
        ],
        [3000, 6000],
    )
    gone = table([[p("{% for line in form.signers %}")], [p("{{ line.name }}")], [p("{% endfor %}")]], [9000])
    only("word_loops_of_rows", HEAD, cells, p("giữa"), gone, REST)


def wrong():
    only("fault_unknown_names", HEAD, p("{{ campaign.nmae }} và {{ xin_chao }}"), p("{% if review.lsit %}x{% endif %}"), table([[p("a"), p("{{ row.name }}")]], [4000, 4000]), REST)
    only("fault_tags_left_open", HEAD, p("{{ campaign.name"), p("}} tiếp"), p("{% if x"), REST)
    only("fault_bad_tags", HEAD, p("{{ campaign..name }}"), p("{% for x campaign %}"), p("{% endfor %}"), p("{{ campaign.name | khong_co_bo_loc }}"), p("{% include “a” %}"), REST)
    only("fault_loops_in_other_cells", HEAD, table([[p("{% for row in review.list.groups %}a"), p("{{ row.kind }}{% endfor %}")]], [4000, 4000]), p("{% if form.mark %}a"), p("b{% endif %}"), REST)
    only("fault_loops_left_open", HEAD, p("{% for row in review.list.groups %}"), p("{% if row.kind %}"), p("x"), p("{% endfor %}"), p("{% endif %}"), REST, header=p("{% for line in form.parent %}"))
    only("unfilled_no_data", HEAD, p("{{ form.secretary.name }} {{ paper.values.ghi_chu }}"), p("{{ paper.reason }}"), p("{{ campaign.name | in_words }}"), REST)
    only("fault_groups_printed", HEAD, p("{{ review.list }} {{ form.recipients }} {{ paper.addressed }}"), REST)
    only("fault_no_subject_and_nothing_placed", p("Thông báo"))
    only("fault_rows_not_alone", HEAD, table([[p("STT {%tr for group in review.list.groups %}")], [p("{{ group.kind }}")], [p("{%tr endfor %}")]], [4000]), p("x {%p if form.mark %}y{%p endif %}"), REST)
    only("fault_out_of_reach", HEAD, p('<w:r><w:instrText xml:space="preserve"> QUOTE {{ campaign.name }} </w:instrText></w:r>'), REST)
    only("fault_tracked_changes", HEAD, p('<w:ins w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z">' + run("mới") + "</w:ins>"), REST)
    only("fault_macros", HEAD, REST, extra={"word/vbaProject.bin": "x"})
    only("fault_macro_type", HEAD, REST, main="application/vnd.ms-word.document.macroEnabled.main+xml")
    only("fault_comments", HEAD, REST, extra={"word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="A">{p("ghi chú")}</w:comment></w:comments>'}, types=f'<Override PartName="/word/comments.xml" ContentType="{TYPE}comments+xml"/>')
    only("word_outside", HEAD, REST, relations=f'<Relationship Id="rId9" Type="{R}/attachedTemplate" Target="file:///C:/Mau/Normal.dotm" TargetMode="External"/><Relationship Id="rId8" Type="{R}/hyperlink" Target="https://example.invalid/" TargetMode="External"/>')
    only("fault_note_in_a_loop", HEAD, p("{% for group in review.list.groups %}"), p(run("{{ group.kind }}") + '<w:r><w:footnoteReference w:id="1"/></w:r>'), p("{% endfor %}"), REST, notes=f'<w:footnote w:id="1">{p("Lời chú")}</w:footnote>')
    only("unfilled_nothing_placed", HEAD)
    only("unfilled_undeclared_values", HEAD, p("{{ paper.values.noi_tra }}{% for viec in paper.values.cong_viec %}x{% endfor %}"), REST)
    only("unfilled_old_bases", HEAD, p("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;"), REST)
    (HOME / "fault_no_word_file").mkdir(exist_ok=True)
    (HOME / "fault_no_word_file/template.docx").write_bytes(b"\xd0\xcf\x11\xe0 not a package")


def others():
    """The template of the case as LibreOffice saves it, and one by python-docx."""
    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as to:
            subprocess.run(["soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", to, CASE], check=True, capture_output=True)
            target = HOME / "libreoffice_the_case/template.docx"
            target.parent.mkdir(exist_ok=True)
            shutil.copy(pathlib.Path(to) / CASE.name, target)
    try:
        import docx as python_docx
    except ImportError:
        return
    document = python_docx.Document()
    document.add_heading("{{ form.title }}", 1)
    document.add_paragraph("{% subject %}Khen thưởng {{ campaign.name }}{% endsubject %}")
    grid = document.add_table(rows=1, cols=2)
    grid.rows[0].cells[0].text = "Tên"
    grid.rows[0].cells[1].text = "Hình thức"
    for first, second in (("{%tr for group in review.list.groups %}", ""), ("{%tr for row in group.rows %}", ""), ("{{ row.name }}", "{{ row.award }}"), ("{%tr endfor %}", ""), ("{%tr endfor %}", "")):
        cells = grid.add_row().cells
        cells[0].text, cells[1].text = first, second
    for line in ("{%p for line in form.recipients %}", "{{ line }}", "{%p endfor %}", "{{ form.addressees | join(sep='; ') }}", "{{ form.signature.name }}"):
        document.add_paragraph(line)
    target = HOME / "python_docx_a_table/template.docx"
    target.parent.mkdir(exist_ok=True)
    document.save(target)


if __name__ == "__main__":
    case()
    sound()
    wrong()
    others()
