//! The blocks of an official paper, named by the decree's words (Phụ lục I, phần I, mục II).

use serde::{Deserialize, Serialize};

use super::{Role, Run, Table};

/// One part of the paper, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// Boxes 1 to 4 (and 5b): issuer, number, national title, place and date.
    Letterhead(Letterhead),
    /// Box 5a: name of the kind and what the paper is about.
    Title(Title),
    /// Box 9a: `Kính gửi`.
    Addressees(Addressees),
    /// Box 6: a paragraph of the content.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// Boxes 7 to 9b: recipients and signatures.
    Closing(Closing),
    /// Recipients for whom there was no room beside the signature.
    RecipientsGoOn(RecipientsGoOn),
    /// The cover of a book; it fills its page.
    Cover(Cover),
    /// Under the text of a copy: who copied it, in which form (Mẫu 3.1).
    Copy(CopyHead),
    /// A line across the page along which forms are cut apart.
    Cut,
}

/// The cover of a book (Phụ lục IV).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Names of the body above; a line each.
    pub parent: Vec<String>,
    /// Name of the body whose book it is (bold); a line each.
    pub issuer: Vec<String>,
    /// `SỔ ĐĂNG KÝ VĂN BẢN ĐI`.
    pub title: String,
    /// `Năm 2025`, `Từ ngày … đến ngày …`; a line each.
    pub lines: Vec<String>,
}

/// The two-column head of page 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// Names of the body above, if the issuer has one (box 2, not bold); a line each.
    pub parent: Vec<String>,
    /// Name of the issuing body (box 2, bold); a line each, as the office wants them broken.
    pub issuer: Vec<String>,
    /// `Số: 15/KH-UBND` (box 3); a draft has blanks for the number. None where the kind has no number.
    pub number: Option<String>,
    /// `V/v …` of a letter (box 5b).
    pub about: Option<String>,
    /// Boxes 10a and 10b, one below the other under the number.
    pub stamps: Vec<Stamp>,
    /// `Bắc Sơn, ngày 05 tháng 01 năm 2025` (box 4). None where the kind has no such line (minutes).
    pub place_date: Option<String>,
}

/// Words in a box of single lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// What is stamped: `HỎA TỐC`.
    pub words: String,
    /// Which stamp it is, which decides how wide it is.
    pub kind: StampKind,
}

/// Which stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StampKind {
    /// Box 10b: KHẨN.
    Urgent,
    /// Box 10b: THƯỢNG KHẨN.
    VeryUrgent,
    /// Box 10b: HỎA TỐC.
    Flash,
    /// Box 10a.
    Secrecy,
    /// Box 11.
    Circulation,
}

/// Who copied a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyHead {
    /// Copies that stand above it on the same paper: a copy of a copy has one.
    pub above: usize,
    /// Name of the copying body in capitals, a line each.
    pub issuer: Vec<String>,
    /// `Số: 05/SY-UBND`.
    pub number: String,
    /// `SAO Y`.
    pub form: String,
    /// Place and date of the copy.
    pub place_date: String,
}

/// Name of the kind and trích yếu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Title {
    /// Name of the kind in capitals: `KẾ HOẠCH`.
    pub kind: String,
    /// What the paper is about.
    pub subject: Vec<Run>,
}

/// Those a letter, submission or report to a superior is addressed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressees {
    /// `Kính gửi:`.
    pub lead: String,
    /// One name stands on the line of the lead; several stand on a line each, with their dash and end mark.
    pub lines: Vec<String>,
}

/// A paragraph of the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// What it is, which decides how it looks.
    pub role: Role,
    /// Its text, with the number or dash that stands before it.
    pub runs: Vec<Run>,
}

/// Recipients and signatures, side by side; never alone on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// A line above the signatures, over the last one and italic: place and date of a list.
    pub place_date: Option<String>,
    /// `Nơi nhận`. With one signature it stands left of it; with several (minutes) below them, at the left.
    pub recipients: Option<Recipients>,
    /// One signature (right), or several side by side in columns of equal width, in rows where one has no room for them.
    pub signatures: Vec<Signature>,
}

/// Box 9b.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipients {
    /// `Nơi nhận:`.
    pub lead: String,
    /// `- UBND thị xã (b/c);`, a line each.
    pub lines: Vec<String>,
}

/// The rest of a long list of recipients, below the closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipientsGoOn {
    /// A line each.
    pub lines: Vec<String>,
}

/// Boxes 7a to 7c.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`: a line each.
    pub authority: Vec<String>,
    /// `(Ký, ghi rõ họ tên)`, italic, under the authority.
    pub note: Option<String>,
    /// Box 7b: the signer's office in the agency whose seal a council uses, in capitals above the name (mục II.7đ).
    pub office: Option<String>,
    /// Name of the signer; None in a form that is signed by hand.
    pub name: Option<String>,
}
