//! The parts that have a style each, beside the roles of the content.

use super::properties::Letters;
use super::units::half_points;
use crate::document::{Align, Format};
use crate::export::{HeadingFit, Measures};

/// A style of a part that the decree names, or of a table.
pub(super) struct Named {
    /// Id of the style.
    pub(super) id: &'static str,
    /// Its name, as the clerk sees it in Word.
    pub(super) name: &'static str,
    /// How its lines stand.
    pub(super) align: Align,
    /// Its letters.
    pub(super) letters: Letters<'static>,
    /// Space above it.
    pub(super) before_pt: f64,
    /// Stays on the page of what follows.
    pub(super) keep_next: bool,
}

/// All parts.
pub(super) fn named(format: &Format, measures: &Measures) -> Vec<Named> {
    [
        letterhead(format, measures.heading.as_ref()),
        title(format),
        closing(format),
        annex(format),
        cover(format),
        table(format),
        vec![Named::plain("Header", "header", format.page.number_pt)],
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Boxes 1 to 5b, in the sizes that fit; the format's first set for a paper without heading.
fn letterhead(format: &Format, fit: Option<&HeadingFit>) -> Vec<Named> {
    let look = &format.letterhead;
    let Some(sizes) = fit.map(|fit| fit.sizes).or_else(|| look.sets.first().copied()) else {
        return Vec::new();
    };
    vec![
        Named::plain("State", "Quốc hiệu", sizes.state_pt).bold(),
        Named::plain("Motto", "Tiêu ngữ", sizes.motto_pt).bold(),
        Named::plain("Parent", "Tên cơ quan chủ quản", sizes.issuer_pt),
        Named::plain("Issuer", "Tên cơ quan ban hành", sizes.issuer_pt).bold(),
        Named::plain("Number", "Số và ký hiệu", look.number_pt),
        Named::plain("PlaceDate", "Địa danh và thời gian", sizes.place_date_pt).italic(),
        Named::plain("About", "Trích yếu công văn", look.about_pt),
    ]
}

/// Box 5a.
fn title(format: &Format) -> Vec<Named> {
    let look = &format.title;
    let kind = Named {
        before_pt: look.before_pt,
        ..Named::plain("Kind", "Tên loại văn bản", look.kind_pt)
    };
    let subject = Named::plain("Subject", "Trích yếu", look.subject_pt);
    vec![kind.bold().kept(), subject.bold().kept()]
}

/// Boxes 7 to 9b.
fn closing(format: &Format) -> Vec<Named> {
    let look = &format.closing;
    vec![
        Named::plain("RecipientsLead", "Nơi nhận", look.recipients_lead_pt)
            .aligned(Align::Left)
            .bold()
            .italic(),
        Named::plain("Recipients", "Danh sách nơi nhận", look.recipients_pt).aligned(Align::Left),
        Named::plain("SigningDate", "Địa danh và thời gian ký", look.authority_pt).italic(),
        Named::plain("SigningAuthority", "Quyền hạn và chức vụ", look.authority_pt).bold(),
        Named::plain("SigningNote", "Hướng dẫn ký", look.authority_pt).italic(),
        Named::plain("SignerName", "Họ và tên người ký", look.name_pt).bold(),
    ]
}

/// The titles of an annex (Phụ lục I, phần I, mục III.1).
fn annex(format: &Format) -> Vec<Named> {
    let look = &format.annex;
    vec![
        Named::plain("AnnexLabel", "Số thứ tự phụ lục", look.label_pt)
            .bold()
            .kept(),
        Named::plain("AnnexTitle", "Tiêu đề phụ lục", look.title_pt)
            .bold()
            .kept(),
        Named::plain("AnnexSubtitle", "Tiêu đề phụ của phụ lục", look.title_pt)
            .bold()
            .kept(),
        Named::plain("AnnexReference", "Kèm theo văn bản", look.reference_pt)
            .italic()
            .kept(),
    ]
}

/// The cover of a book.
fn cover(format: &Format) -> Vec<Named> {
    let look = &format.cover;
    let lines = Named {
        before_pt: look.line_before_pt,
        ..Named::plain("CoverLine", "Dòng trên bìa sổ", look.line_pt)
    };
    vec![
        Named::plain("CoverParent", "Cơ quan chủ quản trên bìa sổ", look.issuer_pt),
        Named::plain("CoverIssuer", "Cơ quan trên bìa sổ", look.issuer_pt).bold(),
        Named::plain("CoverTitle", "Tên sổ", look.title_pt).bold(),
        lines,
    ]
}

/// Rows of tables, and the note above one.
fn table(format: &Format) -> Vec<Named> {
    let look = &format.table;
    let unit = Named {
        before_pt: look.before_pt,
        ..Named::plain("TableUnit", "Đơn vị tính của bảng", look.size_pt)
    };
    let names = [
        "Đầu bảng",
        "Số thứ tự cột",
        "Nội dung bảng",
        "Nhóm trong bảng",
        "Tổng cộng của bảng",
    ];
    let small_names = [
        "Đầu bảng nhỏ",
        "Số thứ tự cột nhỏ",
        "Nội dung bảng nhỏ",
        "Nhóm trong bảng nhỏ",
        "Tổng cộng của bảng nhỏ",
    ];
    let middle_names = [
        "Đầu bảng vừa",
        "Số thứ tự cột vừa",
        "Nội dung bảng vừa",
        "Nhóm trong bảng vừa",
        "Tổng cộng của bảng vừa",
    ];
    let middle_pt = f64::midpoint(look.size_pt, look.small_pt);
    let mut parts = vec![unit.aligned(Align::Right).italic().kept()];
    parts.extend(rows(ROW_STYLES, names, look.size_pt));
    parts.extend(rows(MIDDLE_ROW_STYLES, middle_names, middle_pt));
    parts.extend(rows(SMALL_ROW_STYLES, small_names, look.small_pt));
    parts
}

/// Ids of the styles of head, numbers, plain, group and total rows.
pub(super) const ROW_STYLES: [&str; 5] = [
    "TableHead",
    "TableNumbers",
    "TableText",
    "TableGroup",
    "TableTotal",
];

/// The same in tables of a size between both.
pub(super) const MIDDLE_ROW_STYLES: [&str; 5] = [
    "MiddleTableHead",
    "MiddleTableNumbers",
    "MiddleTableText",
    "MiddleTableGroup",
    "MiddleTableTotal",
];

/// The same in tables of the smaller size.
pub(super) const SMALL_ROW_STYLES: [&str; 5] = [
    "SmallTableHead",
    "SmallTableNumbers",
    "SmallTableText",
    "SmallTableGroup",
    "SmallTableTotal",
];

fn rows(ids: [&'static str; 5], names: [&'static str; 5], size_pt: f64) -> [Named; 5] {
    let part = |at: usize| Named::plain(ids[at], names[at], size_pt);
    let left = Align::Left;
    [
        part(0).bold().kept(),
        part(1).italic().kept(),
        part(2).aligned(left),
        part(3).aligned(left).bold(),
        part(4).aligned(left).bold(),
    ]
}

impl Named {
    /// Upright, in the middle of its column.
    fn plain(id: &'static str, name: &'static str, size_pt: f64) -> Self {
        Self {
            id,
            name,
            align: Align::Center,
            letters: Letters::sized(half_points(size_pt)),
            before_pt: 0.0,
            keep_next: false,
        }
    }

    const fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    const fn bold(mut self) -> Self {
        self.letters = self.letters.bold();
        self
    }

    const fn italic(mut self) -> Self {
        self.letters = self.letters.italic();
        self
    }

    const fn kept(mut self) -> Self {
        self.keep_next = true;
        self
    }
}
