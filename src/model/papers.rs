//! `papers.yaml`: which papers the campaign has, with their days, signatories and recipients.

use super::{Date, Decider, Id, Line};
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
    /// The number, if the paper has one; without it the paper is a draft and prints blanks.
    pub number: Option<u32>,
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
        let number = f.optional("number", "Số văn bản đã được cấp; bỏ khóa này khi còn là dự thảo");
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
            drafter: drafter?,
            two_articles: two_articles?.unwrap_or_default(),
            addressees: addressees?.unwrap_or_default(),
            recipients: recipients?.unwrap_or_default(),
            archive: archive?,
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
