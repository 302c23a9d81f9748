//! The ceremony at which the awards of a review are given.

use serde::Serialize;

use crate::input::{Fields, Record};
use crate::model::{Date, Hours, Line, look_at_end, look_at_item, look_at_lead, look_at_said};

/// The conference that ends a review. Awards are handed over there; there is no gathering only for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ceremony {
    /// `Hội nghị tổng kết …`.
    pub name: Line,
    /// Its day.
    pub date: Date,
    /// When it begins: `08 giờ 00`.
    pub start: Line,
    /// Where.
    pub place: Line,
    /// Who presides.
    pub chair: Line,
    /// Who is invited, an item each.
    pub invited: Vec<Line>,
    /// Whether those who are awarded are invited besides: papers say that they are, or that they are proposed, by their day.
    pub awardees_invited: bool,
    /// What those invited should heed.
    pub notes: Vec<Line>,
    /// What happens, in order.
    pub programme: Vec<ProgrammeItem>,
    /// Why it is held, an item each.
    pub purposes: Vec<Line>,
    /// Who prepares what.
    pub tasks: Vec<Line>,
    /// Who hands the awards over.
    pub presenter: Line,
    /// What pays for it: `trích từ dự toán …`.
    pub funding: Option<Line>,
    /// At whose request its plan is decided: `Chánh Văn phòng …`.
    pub proposed_by: Option<Line>,
}

impl Record for Ceremony {
    const NAME: &'static str = "Ceremony";
    const ABOUT: &'static str = "Hội nghị công bố, trao khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required::<Line>("name", "Tên hội nghị: Hội nghị tổng kết …");
        let date = f.required("date", "Ngày");
        let start = f.required::<Hours>("start", "Giờ bắt đầu, như 08 giờ 00");
        let place = f.required::<Line>("place", "Địa điểm");
        let chair = f.required::<Line>("chair", "Người chủ trì");
        let invited = f.required::<Vec<Line>>("invited", "Mời ai, mỗi mục một dòng");
        let awardees_invited = f.optional(
            "awardees_invited",
            "true: mời cả các tập thể, cá nhân, hộ gia đình được khen; văn bản ghi “được khen thưởng”, hoặc “được đề nghị khen thưởng” nếu đến ngày ấy chưa có quyết định",
        );
        let notes = f.optional("notes", "Điều đại biểu cần lưu ý");
        let programme = f.required("programme", "Chương trình, theo thứ tự");
        let purposes = f.required::<Vec<Line>>("purposes", "Mục đích, yêu cầu, mỗi mục một gạch đầu dòng");
        let tasks = f.required::<Vec<Line>>("tasks", "Phân công chuẩn bị, mỗi mục một gạch đầu dòng");
        let presenter = f.required::<Line>("presenter", "Người trao khen thưởng");
        let funding = f.optional("funding", "Kinh phí tổ chức hội nghị, một câu");
        let proposed_by = f.optional(
            "proposed_by",
            "Kế hoạch hội nghị được ban hành theo đề nghị của ai: Chánh Văn phòng …",
        );
        look_at_lead(f, "name", name.as_ref(), &["dự", "tham dự", "về dự"]);
        look_at_end(f, "name", name.as_ref());
        look_at_lead(f, "place", place.as_ref(), &["tại"]);
        for (key, line) in [("chair", &chair), ("presenter", &presenter)] {
            look_at_said(f, key, line);
        }
        for (key, items) in [("invited", &invited), ("purposes", &purposes), ("tasks", &tasks)] {
            look_at_item(f, key, items.as_ref());
        }
        Some(Self {
            name: name?,
            date: date?,
            start: start?.line(),
            place: place?,
            chair: chair?,
            invited: invited?,
            awardees_invited: awardees_invited?.unwrap_or_default(),
            notes: notes?.unwrap_or_default(),
            programme: programme?,
            purposes: purposes?,
            tasks: tasks?,
            presenter: presenter?,
            funding: funding?,
            proposed_by: proposed_by?,
        })
    }
}

/// One item of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgrammeItem {
    /// When: `08 giờ 00 - 08 giờ 15`.
    pub time: Line,
    /// What.
    pub what: Line,
    /// Who does it.
    pub who: Line,
}

impl Record for ProgrammeItem {
    const NAME: &'static str = "ProgrammeItem";
    const ABOUT: &'static str = "Một việc trong chương trình";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let time = f.required::<Hours>("time", "Thời gian: 08 giờ 00 - 08 giờ 15");
        let what = f.required("what", "Nội dung");
        let who = f.required("who", "Người thực hiện");
        Some(Self {
            time: time?.line(),
            what: what?,
            who: who?,
        })
    }
}
