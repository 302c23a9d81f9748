//! What the plan says, part by part (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17).

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::input::{Fields, Record, decoded_by_word};
use crate::model::{Basis, Line, Text};

/// The plan's contents: what its outline has computed parts for has to be there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// How the bases are printed.
    pub basis_layout: BasisLayout,
    /// What the plan stands on.
    pub bases: Option<Vec<Basis>>,
    /// Purposes.
    pub purposes: Option<Vec<Text>>,
    /// Requirements.
    pub requirements: Option<Vec<Text>>,
    /// Goals, a paragraph each.
    pub goals: Option<Vec<Text>>,
    /// Contents of the campaign.
    pub contents: Option<Vec<Content>>,
    /// Criteria by those they are for.
    pub criteria: Option<Vec<Criteria>>,
    /// By what standard awards are given.
    pub award_standard: Option<Text>,
    /// Solutions.
    pub solutions: Option<Vec<Text>>,
    /// Who does what.
    pub implementation: Option<Vec<Task>>,
    /// The sentence at the end that asks all to carry the plan out.
    pub request: Option<Line>,
}

impl Record for Plan {
    const NAME: &'static str = "Plan";
    const ABOUT: &'static str = "Nội dung kế hoạch";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let basis_layout = f.optional(
            "basis_layout",
            "lines: mỗi căn cứ một dòng (mặc định); running: viết liền một câu",
        );
        let bases = f.optional("bases", "Các căn cứ");
        let purposes = f.optional("purposes", "Mục đích, mỗi mục một gạch đầu dòng");
        let requirements = f.optional("requirements", "Yêu cầu, mỗi mục một gạch đầu dòng");
        let goals = f.optional("goals", "Mục tiêu thi đua, mỗi mục một đoạn");
        let contents = f.optional("contents", "Nội dung phong trào, mỗi mục một khoản");
        let criteria = f.optional("criteria", "Tiêu chí thi đua theo từng đối tượng");
        let award_standard = f.optional("award_standard", "Tiêu chuẩn khen thưởng");
        let solutions = f.optional("solutions", "Giải pháp thực hiện, mỗi mục một khoản");
        let implementation = f.optional("implementation", "Tổ chức thực hiện: ai làm gì");
        let request = f.optional("request", "Câu kết đề nghị các nơi thực hiện");
        Some(Self {
            basis_layout: basis_layout?.unwrap_or(BasisLayout::Lines),
            bases: bases?,
            purposes: purposes?,
            requirements: requirements?,
            goals: goals?,
            contents: contents?,
            criteria: criteria?,
            award_standard: award_standard?,
            solutions: solutions?,
            implementation: implementation?,
            request: request?,
        })
    }
}

/// How bases are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum BasisLayout {
    /// A line each, italic.
    Lines,
    /// One running sentence.
    Running,
}

decoded_by_word!(BasisLayout);

/// A content of the campaign, with the items below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Content {
    /// Its text.
    pub text: Text,
    /// Items below it.
    pub items: Vec<Text>,
}

impl Record for Content {
    const NAME: &'static str = "Content";
    const ABOUT: &'static str = "Một nội dung của phong trào";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let text = f.required("text", "Lời của khoản");
        let items = f.optional("items", "Các gạch đầu dòng bên dưới (nếu có)");
        Some(Self {
            text: text?,
            items: items?.unwrap_or_default(),
        })
    }
}

/// Criteria for one group of those who take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Criteria {
    /// For whom.
    pub subject: CriteriaSubject,
    /// The criteria.
    pub items: Vec<Text>,
}

impl Record for Criteria {
    const NAME: &'static str = "Criteria";
    const ABOUT: &'static str = "Tiêu chí cho một loại đối tượng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let subject = f.required(
            "subject",
            "tap-the, ca-nhan, ho-gia-dinh, doanh-nghiep hoặc doi-tuong-khac",
        );
        let items = f.required("items", "Các tiêu chí, mỗi mục một gạch đầu dòng");
        Some(Self {
            subject: subject?,
            items: items?,
        })
    }
}

/// For whom criteria are; templates see the Vietnamese name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum CriteriaSubject {
    /// Collectives.
    #[serde(rename = "tập thể")]
    #[strum(serialize = "tap-the")]
    Collective,
    /// Individuals.
    #[serde(rename = "cá nhân")]
    #[strum(serialize = "ca-nhan")]
    Individual,
    /// Households.
    #[serde(rename = "hộ gia đình")]
    #[strum(serialize = "ho-gia-dinh")]
    Household,
    /// Enterprises.
    #[serde(rename = "doanh nghiệp")]
    #[strum(serialize = "doanh-nghiep")]
    Enterprise,
    /// All others.
    #[serde(rename = "các đối tượng khác")]
    #[strum(serialize = "doi-tuong-khac")]
    Others,
}

decoded_by_word!(CriteriaSubject);

/// Who does what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Task {
    /// `Giao`, `Đề nghị`; absent where the sentence starts with the body.
    pub verb: Option<Line>,
    /// Who.
    pub body: Line,
    /// What.
    pub task: Text,
}

impl Record for Task {
    const NAME: &'static str = "Task";
    const ABOUT: &'static str = "Việc của một nơi";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let verb = f.optional("verb", "Giao, Đề nghị … (nếu có)");
        let body = f.required("body", "Cơ quan, đơn vị, người thực hiện");
        let task = f.required("task", "Làm gì");
        Some(Self {
            verb: verb?,
            body: body?,
            task: task?,
        })
    }
}
