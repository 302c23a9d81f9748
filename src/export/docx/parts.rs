//! The parts that have a style each, beside the roles of the content.

use docx_rs::AlignmentType;

use crate::document::Format;
use crate::export::{HeadingFit, Measures};

/// A style of a part that the decree names, or of a table.
pub(super) struct Part {
    /// Id of the style.
    pub(super) id: &'static str,
    /// Its name, as the clerk sees it in Word.
    pub(super) name: &'static str,
    /// Size of its letters.
    pub(super) size_pt: f64,
    /// How its lines stand.
    pub(super) align: AlignmentType,
    /// Whether its letters are bold.
    pub(super) bold: bool,
    /// Whether its letters are slanted.
    pub(super) italic: bool,
    /// Space above it.
    pub(super) before_pt: f64,
    /// Stays on the page of what follows.
    pub(super) keep_next: bool,
}

/// All parts.
pub(super) fn parts(format: &Format, measures: &Measures) -> Vec<Part> {
    [
        letterhead(format, measures.heading.as_ref()),
        title(format),
        closing(format),
        annex(format),
        cover(format),
        table(format),
        vec![Part::plain("Header", "header", format.page.number_pt)],
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Boxes 1 to 5b, in the sizes that fit; the format's first set for a paper without heading.
fn letterhead(format: &Format, fit: Option<&HeadingFit>) -> Vec<Part> {
    let look = &format.letterhead;
    let Some(sizes) = fit.map(|fit| fit.sizes).or_else(|| look.sets.first().copied()) else {
        return Vec::new();
    };
    vec![
        Part::plain("State", "Quốc hiệu", sizes.state_pt).bold(),
        Part::plain("Motto", "Tiêu ngữ", sizes.motto_pt).bold(),
        Part::plain("Parent", "Tên cơ quan chủ quản", sizes.issuer_pt),
        Part::plain("Issuer", "Tên cơ quan ban hành", sizes.issuer_pt).bold(),
        Part::plain("Number", "Số và ký hiệu", look.number_pt),
        Part::plain("PlaceDate", "Địa danh và thời gian", sizes.place_date_pt).italic(),
        Part::plain("About", "Trích yếu công văn", look.about_pt),
    ]
}

/// Box 5a.
fn title(format: &Format) -> Vec<Part> {
    let look = &format.title;
    let kind = Part {
        before_pt: look.before_pt,
        ..Part::plain("Kind", "Tên loại văn bản", look.kind_pt)
    };
    let subject = Part::plain("Subject", "Trích yếu", look.subject_pt);
    vec![kind.bold().kept(), subject.bold().kept()]
}

/// Boxes 7 to 9b.
fn closing(format: &Format) -> Vec<Part> {
    let look = &format.closing;
    vec![
        Part::plain("RecipientsLead", "Nơi nhận", look.recipients_lead_pt)
            .aligned(AlignmentType::Left)
            .bold()
            .italic(),
        Part::plain("Recipients", "Danh sách nơi nhận", look.recipients_pt).aligned(AlignmentType::Left),
        Part::plain("SigningDate", "Địa danh và thời gian ký", look.authority_pt).italic(),
        Part::plain("SigningAuthority", "Quyền hạn và chức vụ", look.authority_pt).bold(),
        Part::plain("SigningNote", "Hướng dẫn ký", look.authority_pt).italic(),
        Part::plain("SignerName", "Họ và tên người ký", look.name_pt).bold(),
    ]
}

/// The titles of an annex (Phụ lục I, phần I, mục III.1).
fn annex(format: &Format) -> Vec<Part> {
    let look = &format.annex;
    vec![
        Part::plain("AnnexLabel", "Số thứ tự phụ lục", look.label_pt)
            .bold()
            .kept(),
        Part::plain("AnnexTitle", "Tiêu đề phụ lục", look.title_pt)
            .bold()
            .kept(),
        Part::plain("AnnexSubtitle", "Tiêu đề phụ của phụ lục", look.title_pt)
            .bold()
            .kept(),
        Part::plain("AnnexReference", "Kèm theo văn bản", look.reference_pt)
            .italic()
            .kept(),
    ]
}

/// The cover of a book.
fn cover(format: &Format) -> Vec<Part> {
    let look = &format.cover;
    let lines = Part {
        before_pt: look.line_before_pt,
        ..Part::plain("CoverLine", "Dòng trên bìa sổ", look.line_pt)
    };
    vec![
        Part::plain("CoverParent", "Cơ quan chủ quản trên bìa sổ", look.issuer_pt),
        Part::plain("CoverIssuer", "Cơ quan trên bìa sổ", look.issuer_pt).bold(),
        Part::plain("CoverTitle", "Tên sổ", look.title_pt).bold(),
        lines,
    ]
}

/// Rows of tables, and the note above one.
fn table(format: &Format) -> Vec<Part> {
    let look = &format.table;
    let unit = Part {
        before_pt: look.before_pt,
        ..Part::plain("TableUnit", "Đơn vị tính của bảng", look.size_pt)
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
    let mut parts = vec![unit.aligned(AlignmentType::Right).italic().kept()];
    parts.extend(rows(ROW_STYLES, names, look.size_pt));
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

/// The same in tables of the smaller size.
pub(super) const SMALL_ROW_STYLES: [&str; 5] = [
    "SmallTableHead",
    "SmallTableNumbers",
    "SmallTableText",
    "SmallTableGroup",
    "SmallTableTotal",
];

fn rows(ids: [&'static str; 5], names: [&'static str; 5], size_pt: f64) -> [Part; 5] {
    let part = |at: usize| Part::plain(ids[at], names[at], size_pt);
    let left = AlignmentType::Left;
    [
        part(0).bold().kept(),
        part(1).italic().kept(),
        part(2).aligned(left),
        part(3).aligned(left).bold(),
        part(4).aligned(left).bold(),
    ]
}

impl Part {
    /// Upright, in the middle of its column.
    const fn plain(id: &'static str, name: &'static str, size_pt: f64) -> Self {
        Self {
            id,
            name,
            size_pt,
            align: AlignmentType::Center,
            bold: false,
            italic: false,
            before_pt: 0.0,
            keep_next: false,
        }
    }

    const fn aligned(mut self, align: AlignmentType) -> Self {
        self.align = align;
        self
    }

    const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    const fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    const fn kept(mut self) -> Self {
        self.keep_next = true;
        self
    }
}
