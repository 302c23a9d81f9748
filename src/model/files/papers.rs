//! `papers.yaml`: which papers the campaign has, with their days, signatories and recipients.

use std::sync::Arc;

use super::outline_names::all_known;
use super::paper_act::Keys;
use super::paper_council::PaperCouncil;
use super::paper_people::{Recipient, Signer};
use super::{Cites, Kinds, Outline, OutlineEntry, PaperValues};
use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Decoder, Fields, Record, Rows};
use crate::model::{
    Answer, Basis, Circulation, Date, Decider, Id, Line, PaperAct, PaperNumber, Secrecy, Select, Several,
    Urgency, look_at_lead,
};

/// The papers of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Papers {
    /// In the file's order.
    pub papers: Vec<Arc<At<PaperRow>>>,
    /// Whether every row could be read, so that a paper that is not here is nowhere.
    pub complete: bool,
}

impl Record for Papers {
    const NAME: &'static str = "Papers";
    const ABOUT: &'static str = "Các văn bản của phong trào (papers.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let papers: Option<Rows<At<PaperRow>>> = f.required("papers", "Danh sách văn bản");
        let papers = papers?;
        Some(Self {
            complete: papers.is_complete(),
            papers: papers.into_rows().into_iter().map(Arc::new).collect(),
        })
    }
}

impl Papers {
    /// The same papers, their values typed by their kinds. None: a value is not what its kind declares, and the report says which.
    #[must_use]
    pub fn typed(self, kinds: &Kinds, decoder: &mut Decoder<'_>) -> Option<Self> {
        let rows: Vec<Option<Arc<At<PaperRow>>>> = self
            .papers
            .into_iter()
            .map(|mut row| {
                if let Some(kind) = kinds.kind(&row.kind) {
                    let values = row.values.typed(&kind.values, decoder)?;
                    Arc::make_mut(&mut row).value.values = values;
                    let outline = row.outline.as_ref().or_else(|| kinds.outline(kind));
                    if outline.is_some_and(|outline| !all_known(outline, &row.cites, kind, kinds, decoder)) {
                        return None;
                    }
                }
                Some(row)
            })
            .collect();
        Some(Self {
            papers: rows.into_iter().collect::<Option<_>>()?,
            complete: self.complete,
        })
    }
}

/// What the file says of one paper, or of many of a kind: one for each unit or awardee.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a row of a table: each says yes or no of itself"
)]
pub struct PaperRow {
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
    /// Of a submission: by whose hands it goes to who decides, where a level lies between.
    pub through: Option<Decider>,
    /// Whom it is about, of those whom its kind and decider leave to it; None for all of them.
    pub select: Option<At<Select>>,
    /// Of a paper for each unit: those that it is not made for.
    pub except: Vec<At<Id>>,
    /// Of a submission: what the level above answered.
    pub outcomes: Vec<At<Answer>>,
    /// The table of points that it is about, where its review has several.
    pub score_table: Option<At<Id>>,
    /// Of a list: those who sign side by side.
    pub signers: Vec<Signer>,
    /// Planned day, or day of issue. Absent: the paper is not due.
    pub date: Option<At<Date>>,
    /// The number that another system gave, or that was written by hand.
    pub number: Option<At<PaperNumber>>,
    /// Why numbers or days do not follow each other; goes into the register.
    pub reason: Option<Line>,
    /// Number of copies made, for the register.
    pub copies: Option<u32>,
    /// What it stands on beside the law and the bases of its review.
    pub bases: Vec<Basis>,
    /// Other papers of the campaign that its words name.
    pub cites: Cites,
    /// What it says beside what every paper says; typed once its kind is known.
    pub values: PaperValues,
    /// What it says, part by part, where that is not what its kind says.
    pub outline: Option<Outline>,
    /// What it does with other papers of the campaign.
    pub act: Option<PaperAct>,
    /// The council that it founds, or that it is about.
    pub council: Option<PaperCouncil>,
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
    /// Of a form: how often it stands on one page, to be cut apart.
    pub per_page: Option<At<u32>>,
    /// `Mẫu số 02`: at the upper right of page 1; that of its kind where it says none.
    pub form_number: Option<Line>,
    /// Whether each of those invited to the ceremony of its review has a sheet of their own.
    pub sheet_per_guest: bool,
}

impl Record for PaperRow {
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
        let through = f.optional(
            "through",
            "Với tờ trình lên cấp trên nữa: qua ai, như chu-tich-ubnd-huyen khi còn cấp huyện",
        );
        let select = f.optional::<At<Select>>(
            "select",
            "Văn bản chỉ gồm những ai trong đợt; không ghi thì gồm tất cả",
        );
        let except = f.optional::<Several<At<Id>>>(
            "except",
            "Với văn bản lập cho từng đơn vị: mã những đơn vị không lập, như Đoàn Thanh niên, chi bộ tự soạn theo thể thức của mình",
        );
        let outcomes = f.optional::<Vec<At<Answer>>>(
            "outcomes",
            "Với tờ trình: cấp trên đã khen, không khen những ai; chưa trả lời thì bỏ khóa này",
        );
        let score_table = f.optional(
            "score_table",
            "Mã bảng điểm trong scores.yaml, khi đợt có nhiều bảng điểm",
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
        let bases = f.optional(
            "bases",
            "Căn cứ riêng của văn bản này, in sau căn cứ pháp luật và căn cứ của đợt",
        );
        let cites = f.optional(
            "cites",
            "Văn bản khác của phong trào mà văn bản này viện dẫn: danh sách mã, hoặc tên: mã; số và ngày tự theo văn bản ấy",
        );
        let values = f.optional(
            "values",
            "Những giá trị riêng mà loại văn bản khai báo (values trong kinds.yaml)",
        );
        let outline = f.optional::<Vec<OutlineEntry>>(
            "outline",
            "Dàn bài riêng của văn bản này, thay dàn bài của loại: các mục, khoản, bảng, phần tính sẵn theo thứ tự; `thidua outline ke-hoach` in dàn bài có sẵn để sửa",
        );
        let corrects = f.optional("corrects", "Với công văn đính chính: mã văn bản được đính chính");
        let corrections = f.optional("corrections", "Những chỗ đính chính");
        let recalls = f.optional("recalls", "Với công văn thu hồi: mã văn bản được thu hồi");
        let council = PaperCouncil::from_keys(f);
        let drafter = f.optional("drafter", "Chữ viết tắt đơn vị soạn thảo, trong ký hiệu công văn");
        let two_articles = f.optional(
            "two_articles",
            "Với quyết định: true nếu ghi tiền thưởng trong Điều 1, còn hai điều",
        );
        let addressees = f.optional::<Vec<Line>>("addressees", "Kính gửi");
        let recipients = f.optional("recipients", "Nơi nhận");
        let archive = f.optional::<Line>("archive", "Nơi lưu, như VT hoặc VT, VP");
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
        let excerpt_for = f.optional(
            "excerpt_for",
            "Với bản trích sao: mã đơn vị, cá nhân, tập thể, hộ nhận bản trích; danh sách kèm theo chỉ còn các dòng của họ",
        );
        let contents = f.optional("contents", "Với bảng kê hồ sơ: mã các văn bản, theo thứ tự");
        let per_page = f.optional(
            "per_page",
            "Với biểu mẫu: số bản trên một trang để cắt rời, từ 2 đến 4",
        );
        let form_number = f.optional(
            "form_number",
            "Số biểu mẫu in ở góc trên bên phải trang 1: Mẫu số 02",
        );
        let sheet_per_guest = f.optional(
            "sheet_per_guest",
            "Với giấy mời: true nếu mỗi nơi, mỗi người được mời (ceremony.invited) một tờ riêng, cùng số và ngày",
        );
        let per_page = per_page?;
        if let Some(count) = per_page
            .as_ref()
            .filter(|count: &&At<u32>| !(2..=4).contains(&count.value))
        {
            let kind = KeyProblem::NotOneOf {
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
            return needs(f, PairedKey::Typist, PairedKey::Copies);
        }
        let (review, select) = (review?, select?);
        if select.is_some() && review.is_none() {
            return needs(f, PairedKey::Select, PairedKey::Review);
        }
        let (decided_by, outcomes) = (decided_by?, outcomes?.unwrap_or_default());
        if decided_by.is_none() && !outcomes.is_empty() {
            return needs(f, PairedKey::Outcomes, PairedKey::DecidedBy);
        }
        let keys = Keys {
            corrects: corrects?,
            corrections: corrections?,
            recalls: recalls?,
            copy_of: copy_of?,
            excerpt: excerpt?,
            excerpt_for: excerpt_for?,
            signed_at: signed_at?,
            contents: contents?,
        };
        if !keys.agree(f) {
            return None;
        }
        for addressee in addressees.iter().flatten().flatten() {
            look_at_lead(f, "addressees", Some(addressee), &["kính gửi"]);
        }
        look_at_lead(f, "archive", archive.as_ref().and_then(Option::as_ref), &["lưu"]);
        Some(Self {
            id: id?,
            kind: kind?,
            body: body?,
            signatory: signatory?,
            secretary: secretary?,
            review,
            select,
            decided_by,
            through: through?,
            except: except?.map(Several::into_all).unwrap_or_default(),
            outcomes,
            score_table: score_table?,
            signers: signers?.unwrap_or_default(),
            date: date?,
            number: number?,
            reason: reason?,
            copies,
            bases: bases?.unwrap_or_default(),
            cites: cites?.unwrap_or_default(),
            values: values?.unwrap_or_default(),
            outline: outline?.map(|entries| Outline { entries }),
            act: keys.act(),
            council: council.ok()?,
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
            per_page,
            form_number: form_number?,
            sheet_per_guest: sheet_per_guest?.unwrap_or_default(),
        })
    }
}

/// Reports a key without the one that it needs.
fn needs<T>(f: &mut Fields<'_, '_>, first: PairedKey, second: PairedKey) -> Option<T> {
    let pairing = Pairing::Needs;
    let kind = KeyProblem::KeysDisagree {
        first,
        second,
        pairing,
    };
    f.fault(first.into(), kind);
    None
}
