//! `papers.yaml`: which papers the campaign has, with their days, signatories and recipients.

use serde::Serialize;

use super::{
    Circulation, Date, Decider, Id, Issued, Line, PaperNumber, PaperRole, Secrecy, SigningTime, Urgency,
};
use crate::diagnostic::FaultKind;
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
    /// Sign of who drafted and typed it, before the number of copies (box 12).
    pub typist: Option<Line>,
    /// How fast it has to go (box 10b).
    pub urgency: Option<Urgency>,
    /// How secret it is (box 10a).
    pub secrecy: Option<Secrecy>,
    /// How far it may go (box 11).
    pub circulation: Option<Circulation>,
    /// Whether the body's address stands at the foot of page 1 (box 13).
    pub address_line: bool,
    /// Whether it goes out as an electronic paper: room for the text line of the agency's signature (box 14).
    pub electronic: bool,
    /// Of an electronic copy: when it was signed.
    pub signed_at: Option<SigningTime>,
    /// Of a copy: the issued paper it is made from.
    pub copy_of: Option<At<Id>>,
    /// Of an excerpt: the Điều that are copied.
    pub excerpt: Vec<u32>,
    /// Of the cover list of a dossier: the papers in it, in order.
    pub contents: Vec<At<Id>>,
    /// Of a form: how often it stands on one page, to be cut apart.
    pub per_page: Option<At<u32>>,
    /// Its part in the campaign, which its kind says. Not from the file.
    pub role: Option<PaperRole>,
    /// What the entry is one of many for; None for an entry of the file itself.
    pub one_of: Option<OneOf>,
    /// Pages of each paper in `contents`. Not from the file.
    pub counted: Vec<Counted>,
}

/// What tells a paper from the others of its entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOf {
    /// Id of the entry in the file.
    pub entry: Id,
    /// The unit it is about.
    pub unit: Id,
    /// Whom it is about; None for a paper about a unit.
    pub awardee: Option<Id>,
}

/// A paper of a dossier, with the pages that its file has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Name of its kind and what it is about.
    pub title: String,
    /// `33/TTr-UBND`; None for papers without a number.
    pub number_symbol: Option<String>,
    /// Its day in figures; None for drafts and forms.
    pub date: Option<Date>,
    /// Its pages.
    pub pages: usize,
}

impl Record for PaperEntry {
    const NAME: &'static str = "PaperEntry";
    const ABOUT: &'static str = "Một văn bản";

    #[expect(clippy::too_many_lines, reason = "one flat list: every key beside its words")]
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
        let typist = f.optional(
            "typist",
            "Ký hiệu người soạn thảo, in cùng số lượng bản (copies): PL thành PL.(300)",
        );
        let urgency = f.optional("urgency", "Mức độ khẩn: khan, thuong-khan, hoa-toc");
        let secrecy = f.optional("secrecy", "Độ mật: mat, toi-mat, tuyet-mat");
        let circulation = f.optional(
            "circulation",
            "Phạm vi lưu hành: xem-xong-tra-lai, luu-hanh-noi-bo",
        );
        let address_line = f.optional(
            "address_line",
            "true nếu in địa chỉ cơ quan (address) ở cuối trang thứ nhất",
        );
        let electronic = f.optional(
            "electronic",
            "true nếu là văn bản điện tử: chừa chỗ thông tin chữ ký số ở góc trên bên phải trang 1",
        );
        let signed_at = f.optional(
            "signed_at",
            "Với bản sao điện tử: lúc ký số, như 2025-06-27T09:15:00+07:00",
        );
        let copy_of = f.optional("copy_of", "Với bản sao: mã văn bản được sao");
        let excerpt = f.optional("excerpt", "Với bản trích sao: số của các Điều được trích");
        let contents = f.optional("contents", "Với bảng kê hồ sơ: mã các văn bản, theo thứ tự");
        let per_page = f.optional(
            "per_page",
            "Với biểu mẫu: số bản trên một trang để cắt rời, từ 2 đến 4",
        );
        let per_page = per_page?;
        if let Some(count) = per_page
            .as_ref()
            .filter(|count: &&At<u32>| !(2..=4).contains(&count.value))
        {
            let kind = FaultKind::NotOneOf {
                key: "per_page".to_owned(),
                found: count.to_string(),
                allowed: ["2", "3", "4"].map(str::to_owned).to_vec(),
                suggestion: None,
            };
            f.fault("per_page", kind);
            return None;
        }
        let (typist, copies): (Option<Line>, Option<u32>) = (typist?, copies?);
        if typist.is_some() && copies.is_none() {
            let (first, second, together) = ("typist", "copies", true);
            f.fault(
                "typist",
                FaultKind::KeysDisagree {
                    first,
                    second,
                    together,
                },
            );
            return None;
        }
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
            copies,
            corrects: corrects?,
            corrections: corrections?.unwrap_or_default(),
            recalls: recalls?,
            issued: None,
            drafter: drafter?,
            two_articles: two_articles?.unwrap_or_default(),
            addressees: addressees?.unwrap_or_default(),
            recipients: recipients?.unwrap_or_default(),
            archive: archive?,
            typist,
            urgency: urgency?,
            secrecy: secrecy?,
            circulation: circulation?,
            address_line: address_line?.unwrap_or_default(),
            electronic: electronic?.unwrap_or_default(),
            signed_at: signed_at?,
            copy_of: copy_of?,
            excerpt: excerpt?.unwrap_or_default(),
            contents: contents?.unwrap_or_default(),
            per_page,
            role: None,
            one_of: None,
            counted: Vec::new(),
        })
    }
}

impl PaperEntry {
    /// Id of the entry in the file, of which the paper may be one of many.
    pub fn entry_id(&self) -> &Id {
        self.one_of.as_ref().map_or(&self.id.value, |one| &one.entry)
    }

    /// Whether the paper is what `id` asks for: itself, or one of the many of its entry.
    pub fn is_named(&self, id: &str) -> bool {
        self.id.as_str() == id || self.one_of.as_ref().is_some_and(|one| one.entry.as_str() == id)
    }

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
    /// What is asked of who signs, in brackets under the title.
    pub note: Option<Line>,
}

impl Record for Signer {
    const NAME: &'static str = "Signer";
    const ABOUT: &'static str = "Một người ký danh sách";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let title = f.required("title", "Ký với tư cách gì, chữ in hoa: NGƯỜI LẬP");
        let name = f.optional("name", "Họ và tên; bỏ khóa này để ghi tay");
        let note = f.optional(
            "note",
            "Chữ trong ngoặc dưới chức danh (mặc định: Ký, ghi rõ họ tên)",
        );
        Some(Self {
            title: title?,
            name: name?,
            note: note?,
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
