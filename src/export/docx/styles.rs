//! The named styles: one for each role of the content and one for each other part of a paper.

use docx_rs::{
    AlignmentType, BorderType, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, SpecialIndentType, Style as Built, StyleType, Styles,
};

use super::boxes::{cut_style, stamp_style};
use super::finish::Element;
use super::parts::{Part, parts};
use super::units::{eighths, half_points, lines, space, twips, twips_of_pt};
use crate::document::{Align, Format, Role, Style};
use crate::export::Measures;

/// Id of a role's style.
pub(super) const fn role_id(role: Role) -> &'static str {
    match role {
        Role::PartLabel => "PartLabel",
        Role::PartTitle => "PartTitle",
        Role::ChapterLabel => "ChapterLabel",
        Role::ChapterTitle => "ChapterTitle",
        Role::DivisionLabel => "DivisionLabel",
        Role::DivisionTitle => "DivisionTitle",
        Role::SubdivisionLabel => "SubdivisionLabel",
        Role::SubdivisionTitle => "SubdivisionTitle",
        Role::Body => "Body",
        Role::Basis => "Basis",
        Role::Authority => "Authority",
        Role::Resolution => "Resolution",
        Role::SectionTitle => "SectionTitle",
        Role::ClauseTitle => "ClauseTitle",
        Role::Clause => "Clause",
        Role::PointTitle => "PointTitle",
        Role::Point => "Point",
        Role::Item => "Item",
        Role::SubItem => "SubItem",
        Role::Article => "Article",
    }
}

/// Name of a role's style, as the clerk sees it in Word. A comma would make an alias of what follows it.
const fn role_name(role: Role) -> &'static str {
    match role {
        Role::PartLabel => "Phần",
        Role::PartTitle => "Tiêu đề phần",
        Role::ChapterLabel => "Chương",
        Role::ChapterTitle => "Tiêu đề chương",
        Role::DivisionLabel => "Mục 1",
        Role::DivisionTitle => "Tiêu đề mục 1",
        Role::SubdivisionLabel => "Tiểu mục",
        Role::SubdivisionTitle => "Tiêu đề tiểu mục",
        Role::Body => "Nội dung",
        Role::Basis => "Căn cứ",
        Role::Authority => "Thẩm quyền ban hành",
        Role::Resolution => "Lệnh ban hành",
        Role::SectionTitle => "Tiêu đề mục I",
        Role::ClauseTitle => "Tiêu đề khoản",
        Role::Clause => "Khoản",
        Role::PointTitle => "Tiêu đề điểm",
        Role::Point => "Điểm",
        Role::Item => "Gạch đầu dòng",
        Role::SubItem => "Dấu cộng đầu dòng",
        Role::Article => "Điều",
    }
}

/// The styles of a paper.
pub(super) fn styles(format: &Format, measures: &Measures) -> Styles {
    let styles = parts(format, measures)
        .iter()
        .map(part_style)
        .fold(Styles::new(), Styles::add_style);
    let styles = Role::ALL
        .into_iter()
        .map(|role| role_style(role, format))
        .fold(styles, Styles::add_style);
    styles
        .add_style(addressees(format))
        .add_style(addressee_line(format))
        .add_style(rule_style(format))
        .add_style(hairline())
        .add_style(mark(format))
        .add_style(stamp_style(format))
        .add_style(cut_style(format))
}

/// What every paragraph has: the one font for every script, the language, single lines. No theme: a theme's font
/// would win over the one named here.
pub(super) fn defaults(format: &Format) -> Element {
    let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"]
        .into_iter()
        .fold(Element::new("w:rFonts"), |fonts, script| {
            fonts.with(script, &format.text.docx_font)
        });
    let size = half_points(format.style(Role::Body).size_pt);
    let language = Element::new("w:lang")
        .with("w:val", &format.text.language)
        .with("w:eastAsia", &format.text.language)
        .with("w:bidi", &format.text.language);
    let run = Element::new("w:rPr")
        .child(fonts)
        .child(Element::new("w:sz").with("w:val", size))
        .child(Element::new("w:szCs").with("w:val", size))
        .child(language);
    let spacing = Element::new("w:spacing")
        .with("w:before", 0)
        .with("w:after", 0)
        .with("w:line", lines(1.0))
        .with("w:lineRule", "auto");
    let paragraph = Element::new("w:pPr")
        .child(Element::new("w:widowControl"))
        .child(spacing);
    Element::new("w:docDefaults")
        .child(Element::new("w:rPrDefault").child(run))
        .child(Element::new("w:pPrDefault").child(paragraph))
}

fn part_style(part: &Part) -> Built {
    let style = typed(part.id, part.name, part.size_pt, part.bold, part.italic)
        .align(part.align)
        .line_spacing(LineSpacing::new().before(space(part.before_pt)));
    keeping(style, part.keep_next)
}

fn role_style(role: Role, format: &Format) -> Built {
    let look: &Style = format.style(role);
    let align = match look.align {
        Align::Justify => AlignmentType::Both,
        Align::Left => AlignmentType::Left,
        Align::Center => AlignmentType::Center,
        Align::Right => AlignmentType::Right,
    };
    let spacing = LineSpacing::new()
        .before(space(look.before_pt))
        .line(lines(format.text.line_multiple))
        .line_rule(LineSpacingType::Auto);
    let mut style = typed(
        role_id(role),
        role_name(role),
        look.size_pt,
        look.bold,
        look.italic,
    )
    .align(align)
    .line_spacing(spacing);
    if look.first_line_mm > 0.0 {
        let first = SpecialIndentType::FirstLine(twips(look.first_line_mm));
        style = style.indent(None, Some(first), None, None);
    }
    if let Some(level) = look.level {
        // Levels count from 1 in the format and from 0 in a DOCX.
        style = style.outline_lvl(level.saturating_sub(1) as usize);
    }
    if look.keep_next {
        // Enter at the end of a title goes on with content.
        style = style.next(role_id(Role::Body));
    }
    keeping(style, look.keep_next)
}

/// `Kính gửi:` with one name, or alone.
fn addressees(format: &Format) -> Built {
    let look = &format.addressees;
    typed("Addressees", "Kính gửi", look.size_pt, false, false)
        .align(AlignmentType::Left)
        .indent(Some(twips(look.lead_from_left_mm)), None, None, None)
        .line_spacing(LineSpacing::new().before(space(look.before_pt)))
}

/// One name of several. Where it stands depends on the width of the lead.
fn addressee_line(format: &Format) -> Built {
    let size = format.addressees.size_pt;
    typed("AddresseeLine", "Danh sách kính gửi", size, false, false).align(AlignmentType::Left)
}

/// A rule is the top border of an empty paragraph.
fn rule_style(format: &Format) -> Built {
    let line = ParagraphBorder::new(ParagraphBorderPosition::Top)
        .val(BorderType::Single)
        .size(eighths(format.rules.weight_pt))
        .space(0)
        .color("auto");
    let mut style = typed("Rule", "Đường kẻ", 1.0, false, false);
    style.paragraph_property = style
        .paragraph_property
        .set_borders(ParagraphBorders::with_empty().set(line));
    style
}

/// The paragraph that must be somewhere and shows nothing: one point high.
fn hairline() -> Built {
    let spacing = LineSpacing::new()
        .line(twips_of_pt(super::rule::LEAST_PT))
        .line_rule(LineSpacingType::Exact);
    typed("Hairline", "Đoạn trống", 1.0, false, false).line_spacing(spacing)
}

/// The mark in the top margin.
fn mark(format: &Format) -> Built {
    Built::new("Mark", StyleType::Character)
        .name("Dấu đầu trang")
        .q_format(false)
        .size(half_points(format.page.mark_pt))
}

fn typed(id: &str, name: &str, size_pt: f64, bold: bool, italic: bool) -> Built {
    let mut style = Built::new(id, StyleType::Paragraph)
        .name(name)
        .based_on("Normal")
        .size(half_points(size_pt));
    if bold {
        style = style.bold();
    }
    if italic {
        style = style.italic();
    }
    style
}

/// A paragraph that stays with the next one stays in one piece: see [`super::body`].
fn keeping(mut style: Built, keep: bool) -> Built {
    if keep {
        style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
    }
    style
}
