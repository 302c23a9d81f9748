//! `papers.yaml`: which papers the campaign has, with their days, signatories and recipients.

use serde::Serialize;

use super::{Date, Decider, Id, Issued, Line, PaperNumber};
use crate::input::{At, Fields, Record};

/// The papers of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Papers {
    /// In the file's order.
    pub papers: Vec<At<PaperEntry>>,
}

impl Record for Papers {
    const NAME: &'static str = "Papers";
    const ABOUT: &'static str = "Các văn bản của phong trào (papers.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let papers = f.required("papers", "Danh sách văn bản");
        Some(Self { papers: papers? })
    }
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperEntry {
    /// Names the paper and its files.
    pub id: At<Id>,
    /// Its kind, an id of `kinds.yaml`.
    pub kind: At<Id>,
    /// The issuing body, an id of the office.
    pub body: At<Id>,
    /// Who signs; an id of the office.
    pub signatory: Option<At<Id>>,
    /// Who signs at the left of minutes; an id of the office.
    pub secretary: Option<At<Id>>,
    /// The review (wave) the paper belongs to.
    pub review: Option<At<Id>>,
    /// Of a submission: who decides what it proposes.
    pub decided_by: Option<Decider>,
    /// Of a list: those who sign side by side.
    pub signers: Vec<Signer>,
    /// Planned day, or day of issue; chooses names and law. Absent: the paper is not due.
    pub date: Option<At<Date>>,
    /// The number that another system gave, or that the register gave; without one the paper is a draft and prints blanks.
    pub number: Option<At<PaperNumber>>,
    /// Why numbers or days do not follow each other; goes into the register.
    pub reason: Option<Line>,
    /// Number of copies made, for the register.
    pub copies: Option<u32>,
    /// Of a letter: the issued paper whose form it corrects (Điều 18.3), and what in it.
    pub corrects: Option<At<Id>>,
    /// What is corrected.
    pub corrections: Vec<Correction>,
    /// Of a letter: the issued paper that it calls back (Điều 18.4).
    pub recalls: Option<At<Id>>,
    /// What the register says; None while the paper is a draft. Not from the file.
    pub issued: Option<Issued>,
    /// Abbreviation of the unit that drafted a letter, for its symbol: `VP`.
    pub drafter: Option<Line>,
    /// Of a decision: the money stands in Điều 1, and there are two articles.
    pub two_articles: bool,
    /// `Kính gửi`.
    pub addressees: Vec<Line>,
    /// `Nơi nhận`.
    pub recipients: Vec<Recipient>,
    /// What stands after `Lưu:`.
    pub archive: Option<Line>,
}

impl Record for PaperEntry {
    const NAME: &'static str = "PaperEntry";
    const ABOUT: &'static str = "Một văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã văn bản, cũng là tên tệp: ke-hoach");
        let kind = f.required("kind", "Loại văn bản: ke-hoach, to-trinh, cong-van …");
        let body = f.required("body", "Mã của cơ quan ban hành");
        let signatory = f.optional("signatory", "Mã của người ký");
        let secretary = f.optional("secretary", "Mã của người ký bên trái (thư ký trong biên bản)");
        let review = f.optional("review", "Mã của đợt mà văn bản thuộc về");
        let decided_by = f.optional(
            "decided_by",
            "Với tờ trình khen thưởng: ai quyết định (chu-tich-ubnd-xa …)",
        );
        let signers = f.optional("signers", "Với danh sách: những người ký cạnh nhau");
        let date = f.optional(
            "date",
            "Ngày dự kiến, hoặc ngày ban hành; bỏ khóa này nếu chưa đến kỳ",
        );
        let number = f.optional(
            "number",
            "Số do hệ thống khác cấp hoặc ghi tay sau khi ký; bỏ khóa này nếu để `thidua issue` cấp số",
        );
        let reason = f.optional(
            "reason",
            "Lý do khi ngày hoặc số không theo thứ tự; được ghi vào sổ",
        );
        let copies = f.optional("copies", "Số lượng bản, ghi vào sổ đăng ký");
        let corrects = f.optional("corrects", "Với công văn đính chính: mã văn bản được đính chính");
        let corrections = f.optional("corrections", "Những chỗ đính chính");
        let recalls = f.optional("recalls", "Với công văn thu hồi: mã văn bản được thu hồi");
        let drafter = f.optional("drafter", "Chữ viết tắt đơn vị soạn thảo, trong ký hiệu công văn");
        let two_articles = f.optional(
            "two_articles",
            "Với quyết định: true nếu ghi tiền thưởng trong Điều 1, còn hai điều",
        );
        let addressees = f.optional("addressees", "Kính gửi");
        let recipients = f.optional("recipients", "Nơi nhận");
        let archive = f.optional("archive", "Nơi lưu, như VT hoặc VT, VP");
        Some(Self {
            id: id?,
            kind: kind?,
            body: body?,
            signatory: signatory?,
            secretary: secretary?,
            review: review?,
            decided_by: decided_by?,
            signers: signers?.unwrap_or_default(),
            date: date?,
            number: number?,
            reason: reason?,
            copies: copies?,
            corrects: corrects?,
            corrections: corrections?.unwrap_or_default(),
            recalls: recalls?,
            issued: None,
            drafter: drafter?,
            two_articles: two_articles?.unwrap_or_default(),
            addressees: addressees?.unwrap_or_default(),
            recipients: recipients?.unwrap_or_default(),
            archive: archive?,
        })
    }
}

impl PaperEntry {
    /// Whether number and day are known, so that they are printed.
    pub fn is_dated(&self) -> bool {
        self.number.is_some() || self.issued.is_some()
    }
}

/// One place that a letter corrects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Where: `dòng số 3 danh sách kèm theo`.
    pub place: Line,
    /// What was printed.
    pub printed: Line,
    /// What is right.
    pub right: Line,
}

impl Record for Correction {
    const NAME: &'static str = "Correction";
    const ABOUT: &'static str = "Một chỗ đính chính";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let place = f.required("place", "Chỗ sai: dòng số 3 danh sách kèm theo");
        let printed = f.required("printed", "Chữ đã in");
        let right = f.required("right", "Chữ đúng");
        Some(Self {
            place: place?,
            printed: printed?,
            right: right?,
        })
    }
}

/// Someone who signs a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// In which part, in capitals: `NGƯỜI LẬP`.
    pub title: Line,
    /// Name; left blank in the list if absent.
    pub name: Option<Line>,
}

impl Record for Signer {
    const NAME: &'static str = "Signer";
    const ABOUT: &'static str = "Một người ký danh sách";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let title = f.required("title", "Ký với tư cách gì, chữ in hoa: NGƯỜI LẬP");
        let name = f.optional("name", "Họ và tên; bỏ khóa này để ghi tay");
        Some(Self {
            title: title?,
            name: name?,
        })
    }
}

/// A recipient, with what it receives the paper for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub to: Line,
    /// `b/c` (to be informed above), `t/h` (to carry out), in brackets after the name.
    pub purpose: Option<Line>,
}

impl Record for Recipient {
    const NAME: &'static str = "Recipient";
    const ABOUT: &'static str = "Một nơi nhận";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let to = f.required("to", "Nơi nhận");
        let purpose = f.optional("purpose", "Để làm gì: b/c, t/h … (nếu muốn ghi)");
        Some(Self {
            to: to?,
            purpose: purpose?,
        })
    }
}
