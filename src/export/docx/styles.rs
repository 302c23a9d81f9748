//! The named styles: one for each role of the content and one for each other part of a paper.

use super::boxes::{cut_style, stamp_style};
use super::part_styles::{Named, named};
use super::properties::{Indent, Letters, Side, Spacing, Standing};
use super::style::{NamedStyle, StyleKind};
use super::units::{eighths, half_points, lines, space, twips, twips_of_pt};
use crate::document::{Align, Format, Role};
use crate::export::Measures;
use crate::export::package::{Element, R, W, one_font};

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

/// The styles of a paper: `word/styles.xml`.
pub(super) fn styles(format: &Format, measures: &Measures) -> Element {
    let normal = Element::new("w:style")
        .with("w:type", "paragraph")
        .with("w:default", 1)
        .with("w:styleId", "Normal")
        .child(Element::val("w:name", "Normal"))
        .child(Element::new("w:qFormat"));
    let parts = named(format, measures);
    let parts = parts.iter().map(part_style);
    let roles = Role::ALL.into_iter().map(|role| role_style(role, format));
    let others = [
        addressees(format),
        addressee_line(format),
        rule_style(format),
        hairline(),
        mark(format),
        stamp_style(format),
        cut_style(format),
    ];
    Element::new("w:styles")
        .with("xmlns:w", W)
        .with("xmlns:r", R)
        .child(defaults(format))
        .child(normal)
        .children(parts.chain(roles).map(NamedStyle::element))
        .children(others.map(NamedStyle::element))
}

/// What every paragraph has: the one font for every script, by its name and not the theme's, the language, single lines.
fn defaults(format: &Format) -> Element {
    let size = half_points(format.style(Role::Body).size_pt);
    let language = Element::val("w:lang", &format.text.language)
        .with("w:eastAsia", &format.text.language)
        .with("w:bidi", &format.text.language);
    let run = Element::new("w:rPr")
        .child(one_font(&format.text.docx_font))
        .child(Element::val("w:sz", size))
        .child(Element::val("w:szCs", size))
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

fn part_style(part: &Named) -> NamedStyle<'static> {
    NamedStyle {
        standing: Standing {
            keeps_next: part.keep_next,
            keeps_lines: part.keep_next,
            spacing: Some(Spacing::before(space(part.before_pt))),
            align: Some(part.align),
            ..Standing::default()
        },
        letters: part.letters,
        ..NamedStyle::new(part.id, part.name, StyleKind::Paragraph)
    }
}

/// A paragraph that stays with the next one stays in one piece: see [`super::body`].
fn role_style(role: Role, format: &Format) -> NamedStyle<'static> {
    let look = format.style(role);
    let mut letters = Letters::sized(half_points(look.size_pt));
    if look.bold {
        letters = letters.bold();
    }
    if look.italic {
        letters = letters.italic();
    }
    let first_line = Indent {
        first_line: twips(look.first_line_mm),
        ..Indent::default()
    };
    NamedStyle {
        // Enter at the end of a title goes on with content.
        next: look.keep_next.then_some(role_id(Role::Body)),
        standing: Standing {
            keeps_next: look.keep_next,
            keeps_lines: look.keep_next,
            spacing: Some(Spacing::before(space(look.before_pt)).and_lines(lines(format.text.line_multiple))),
            indent: (look.first_line_mm > 0.0).then_some(first_line),
            align: Some(look.align),
            // Levels count from 1 in the format and from 0 in a DOCX.
            level: look.level.map(|level| level.saturating_sub(1)),
            ..Standing::default()
        },
        letters,
        ..NamedStyle::new(role_id(role), role_name(role), StyleKind::Paragraph)
    }
}

/// `Kính gửi:` with one name, or alone.
fn addressees(format: &Format) -> NamedStyle<'static> {
    let look = &format.addressees;
    NamedStyle {
        standing: Standing {
            spacing: Some(Spacing::before(space(look.before_pt))),
            indent: Some(Indent::left(twips(look.lead_from_left_mm))),
            align: Some(Align::Left),
            ..Standing::default()
        },
        letters: Letters::sized(half_points(look.size_pt)),
        ..NamedStyle::new("Addressees", "Kính gửi", StyleKind::Paragraph)
    }
}

/// One name of several. Where it stands depends on the width of the lead.
fn addressee_line(format: &Format) -> NamedStyle<'static> {
    NamedStyle {
        standing: Standing {
            align: Some(Align::Left),
            ..Standing::default()
        },
        letters: Letters::sized(half_points(format.addressees.size_pt)),
        ..NamedStyle::new("AddresseeLine", "Danh sách kính gửi", StyleKind::Paragraph)
    }
}

/// A rule is the top border of an empty paragraph.
fn rule_style(format: &Format) -> NamedStyle<'static> {
    let line = Side {
        name: "w:top",
        line: "single",
        space_pt: 0,
        eighths: eighths(format.rules.weight_pt),
        colour: "auto".to_owned(),
    };
    NamedStyle {
        standing: Standing {
            border: vec![line],
            ..Standing::default()
        },
        letters: Letters::sized(2),
        ..NamedStyle::new("Rule", "Đường kẻ", StyleKind::Paragraph)
    }
}

/// The paragraph that must be somewhere and shows nothing: one point high.
fn hairline() -> NamedStyle<'static> {
    let height = twips_of_pt(super::rule::LEAST_PT);
    NamedStyle {
        standing: Standing {
            spacing: Some(Spacing::exactly(height)),
            ..Standing::default()
        },
        letters: Letters::sized(2),
        ..NamedStyle::new("Hairline", "Đoạn trống", StyleKind::Paragraph)
    }
}

/// The mark in the top margin.
fn mark(format: &Format) -> NamedStyle<'static> {
    NamedStyle {
        letters: Letters::sized(half_points(format.page.mark_pt)),
        ..NamedStyle::new("Mark", "Dấu đầu trang", StyleKind::Character)
    }
}
