//! The kinds of facts the law is made of.

use chrono::Datelike;

use super::{Award, Citation, Decider};
use crate::input::{Fields, Record};
use crate::model::{AwardeeKind, Date, Dong, Ground, Line, Thousandths};

/// Which law a decision's day falls under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// The law and the decree.
    pub name: Line,
    /// What to show beside every decision of that time.
    pub caution: Option<Line>,
    /// The article of the award law on the simplified procedure; None where it was not read.
    pub simple_procedure: Option<Line>,
}

impl Record for Regime {
    const NAME: &'static str = "Regime";
    const ABOUT: &'static str = "Luật áp dụng theo ngày quyết định";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Luật và nghị định");
        let caution = f.optional("caution", "Lời nhắc kèm mọi quyết định của thời gian này");
        let simple_procedure = f.optional(
            "simple_procedure",
            "Điều của luật về thủ tục đơn giản, như “Điều 85”",
        );
        Some(Self {
            name: name?,
            caution: caution?,
            simple_procedure: simple_procedure?,
        })
    }
}

/// Mức lương cơ sở.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseSalary {
    /// Đồng a month.
    pub amount: Dong,
}

impl Record for BaseSalary {
    const NAME: &'static str = "BaseSalary";
    const ABOUT: &'static str = "Mức lương cơ sở";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let amount = f.required("amount", "Đồng/tháng");
        Some(Self { amount: amount? })
    }
}

/// Who may receive some awards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holders {
    /// The awards.
    pub awards: Vec<Award>,
    /// Who may receive them.
    pub subjects: Vec<AwardeeKind>,
}

impl Record for Holders {
    const NAME: &'static str = "Holders";
    const ABOUT: &'static str = "Đối tượng của danh hiệu, hình thức khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards = f.required("awards", "Danh hiệu, hình thức");
        let subjects = f.required("subjects", "Đối tượng");
        Some(Self {
            awards: awards?,
            subjects: subjects?,
        })
    }
}

/// What a decider may give. The rows of one decider and day, taken together, are all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Who decides.
    pub decider: Decider,
    /// Which awards.
    pub awards: Vec<Award>,
    /// Whether the decider may give more than is known here.
    pub partial: bool,
}

impl Record for Authority {
    const NAME: &'static str = "Authority";
    const ABOUT: &'static str = "Thẩm quyền quyết định khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let decider = f.required("decider", "Người quyết định");
        let awards = f.required("awards", "Danh hiệu, hình thức được quyết định");
        let partial = f.optional("partial", "true nếu chưa biết hết thẩm quyền của người này");
        Some(Self {
            decider: decider?,
            awards: awards?,
            partial: partial?.unwrap_or_default(),
        })
    }
}

/// The coefficient of an award; of a form, that of an individual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coefficient {
    /// The award.
    pub award: Award,
    /// Of which deciders; None for any.
    pub deciders: Option<Vec<Decider>>,
    /// Times the base salary.
    pub value: Thousandths,
}

impl Record for Coefficient {
    const NAME: &'static str = "Coefficient";
    const ABOUT: &'static str = "Hệ số tiền thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let award = f.required("award", "Danh hiệu, hình thức");
        let deciders = f.optional(
            "deciders",
            "Của những người quyết định nào; bỏ khóa này nếu của mọi cấp",
        );
        let value = f.required("thousandths", "Hệ số × 1000, như 150 là 0,15");
        Some(Self {
            award: award?,
            deciders: deciders?,
            value: value?,
        })
    }
}

/// The factor of a form by kind of holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// The forms.
    pub awards: Vec<Award>,
    /// The kind of holder.
    pub subject: AwardeeKind,
    /// Times the individual's bonus.
    pub value: Thousandths,
}

impl Record for Factor {
    const NAME: &'static str = "Factor";
    const ABOUT: &'static str = "Hệ số theo đối tượng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards = f.required("awards", "Hình thức khen thưởng");
        let subject = f.required("subject", "Đối tượng");
        let value = f.required("thousandths", "Hệ số × 1000 so với cá nhân, như 1500 là 1,5");
        Some(Self {
            awards: awards?,
            subject: subject?,
            value: value?,
        })
    }
}

/// A public holiday: the days on which its row is valid, or one day of each year in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its name.
    pub name: Line,
    /// `02/9`: that day of each year; None: every day of the row.
    pub every_year: Option<Line>,
}

impl Holiday {
    /// Whether a day on which its row is valid is off.
    pub(super) fn is_on(&self, date: Date) -> bool {
        let figures = format!("{:02}/{}", date.day(), date.month());
        self.every_year.as_ref().is_none_or(|day| day.as_str() == figures)
    }
}

impl Record for Holiday {
    const NAME: &'static str = "Holiday";
    const ABOUT: &'static str = "Ngày nghỉ lễ, tết";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên ngày lễ, tết");
        let every_year = f.optional(
            "every_year",
            "Ngày dương lịch nghỉ hằng năm, như 02/9; bỏ khóa này nếu nghỉ mọi ngày từ valid_from đến valid_to",
        );
        Some(Self {
            name: name?,
            every_year: every_year?,
        })
    }
}

/// What a decision cites for its money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyClause {
    /// For which awards.
    pub awards: Vec<Award>,
    /// Of which deciders; None for any that decides by the award law.
    pub deciders: Option<Vec<Decider>>,
    /// `Điều 54 Nghị định số 152/2025/NĐ-CP`.
    pub text: Line,
    /// `Điều 49`: of the same document, on what is multiplied and how it is rounded; None where it is not known.
    pub principles: Option<Line>,
    /// Whether of several of these awards for one period only the highest is paid.
    pub highest_only: bool,
}

impl Record for MoneyClause {
    const NAME: &'static str = "MoneyClause";
    const ABOUT: &'static str = "Điều khoản quy định mức tiền thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards = f.required("awards", "Danh hiệu, hình thức");
        let deciders = f.optional("deciders", "Chỉ dùng cho những người quyết định này");
        let text = f.required("text", "Viết như trong quyết định");
        let principles = f.optional(
            "principles",
            "Điều của cùng văn bản về nguyên tắc tính tiền thưởng: mức lương cơ sở nào, làm tròn thế nào",
        );
        let highest_only = f.optional(
            "highest_only",
            "true nếu nhiều danh hiệu cùng thời gian đạt được thì chỉ chi mức của danh hiệu cao nhất",
        );
        Some(Self {
            awards: awards?,
            deciders: deciders?,
            text: text?,
            principles: principles?,
            highest_only: highest_only?.unwrap_or_default(),
        })
    }
}

/// On what clause of the law someone is proposed for an award (Mẫu số 01: legal basis to the điểm, khoản, điều).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardClause {
    /// For which awards.
    pub awards: Vec<Award>,
    /// Of which deciders; None for any that decides by the award law.
    pub deciders: Option<Vec<Decider>>,
    /// For which holders; None for any.
    pub subjects: Option<Vec<AwardeeKind>>,
    /// Only for collectives that are a unit of such a kind, by its id; of several rows that fit this one answers.
    pub unit_kinds: Option<Vec<Line>>,
    /// `khoản 3 Điều 74`: in the award law.
    pub text: Line,
    /// The điểm that it offers to choose from; empty where it has none.
    pub grounds: Vec<Ground>,
    /// Of those: for whoever took part in a movement that the decider's body launched.
    pub launched: Vec<Ground>,
}

impl AwardClause {
    /// Whether someone is proposed on it for an award, whatever unit it is.
    pub(super) fn is_for(&self, award: Award, decider: Decider, subject: AwardeeKind) -> bool {
        self.awards.contains(&award)
            && decider.is_meant(self.deciders.as_deref())
            && self.subjects.as_ref().is_none_or(|all| all.contains(&subject))
    }
}

impl Record for AwardClause {
    const NAME: &'static str = "AwardClause";
    const ABOUT: &'static str = "Điều khoản của Luật Thi đua, khen thưởng về một danh hiệu, hình thức";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards = f.required("awards", "Danh hiệu, hình thức");
        let deciders = f.optional("deciders", "Chỉ dùng cho những người quyết định này");
        let subjects = f.optional("subjects", "Chỉ dùng cho những đối tượng này");
        let unit_kinds = f.optional(
            "unit_kinds",
            "Chỉ dùng cho tập thể là đơn vị thuộc loại này, như doanh-nghiep; được ưu tiên hơn dòng không ghi",
        );
        let text = f.required(
            "text",
            "Viết như trong tờ trình, không kèm tên luật: khoản 3 Điều 74",
        );
        let grounds = f.optional(
            "grounds",
            "Các điểm của khoản, mỗi trường hợp chọn một điểm (khóa ground)",
        );
        let launched = f.optional(
            "launched",
            "Trong đó những điểm chỉ dùng cho phong trào do cấp của người quyết định phát động",
        );
        Some(Self {
            awards: awards?,
            deciders: deciders?,
            subjects: subjects?,
            unit_kinds: unit_kinds?,
            text: text?,
            grounds: grounds?.unwrap_or_default(),
            launched: launched?.unwrap_or_default(),
        })
    }
}

/// A document a paper stands on (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawBasis {
    /// Place in print order; equal ones stand as in the file.
    pub order: u32,
    /// The citation without its verb: `Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022`.
    pub text: Line,
    /// Number and symbol of a law, which is cited without: by it, too, a citation is known.
    pub number: Option<Line>,
    /// Only for a decision on one of these; None for any.
    pub awards: Option<Vec<Award>>,
    /// Only for a decision of one of these; None for any.
    pub deciders: Option<Vec<Decider>>,
    /// What others say when they cite it.
    pub(super) citation: Citation,
}

impl LawBasis {
    /// Whether a decision of `decider` on `awards` cites it. Who decides by rules of its own stands on those that name it.
    pub fn is_for(&self, decider: Option<Decider>, awards: &[Award]) -> bool {
        let by = match decider {
            Some(decider) => decider.is_meant(self.deciders.as_deref()),
            None => self.deciders.is_none(),
        };
        let on = |limit: &[Award]| awards.iter().any(|award| limit.contains(award));
        by && self.awards.as_deref().is_none_or(on)
    }
}

impl Record for LawBasis {
    const NAME: &'static str = "LawBasis";
    const ABOUT: &'static str = "Căn cứ của quyết định khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let order = f.required(
            "order",
            "Thứ tự in: 10 tổ chức chính quyền, 20 luật, 30 nghị định, 40 thông tư, 50 quy chế của tỉnh",
        );
        let text = f.required("text", "Viện dẫn, không kèm chữ Căn cứ");
        let number = f.optional(
            "number",
            "Số của luật, không in: để nhận ra khi người soạn viện dẫn bằng số",
        );
        let awards = f.optional(
            "awards",
            "Chỉ dùng khi quyết định có một trong các danh hiệu, hình thức này",
        );
        let deciders = f.optional("deciders", "Chỉ dùng cho những người quyết định này");
        let (text, number) = (text?, number?);
        Some(Self {
            order: order?,
            citation: Citation::of_row(&text, number.as_ref()),
            text,
            number,
            awards: awards?,
            deciders: deciders?,
        })
    }
}
