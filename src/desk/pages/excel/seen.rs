//! A kept workbook, looked at by the worker; what there is to say of it, by who says it on the page.

use super::request::Chosen;
use super::with_lists;
use crate::desk::Desk;
use crate::desk::kept::Kept;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::diagnostic::{Fault, FaultKind, ListProblem, Report, SheetProblem, Spot};
use crate::pipeline::{CampaignList, Done, ListName, LookedImport, look_at_import};

/// What was seen of it, and what there is to say.
pub(super) type Seen = Done<LookedImport>;

/// Looks at it with what was chosen.
pub(super) async fn seen(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    file: &Kept,
    chosen: &Chosen,
) -> Result<Seen, Problem> {
    let request = chosen.request(campaign, file);
    with_lists(desk, visitor, campaign, move |workshop, session| {
        look_at_import(workshop, &request, session)
    })
    .await
}

/// What a person has to choose before more can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// Which list it is.
    List,
    /// Which sheet.
    Sheet,
    /// What all rows have.
    Common,
}

/// What there is to say.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Beside fields that are to be chosen.
    pub(super) choices: Vec<Choice>,
    /// Of cells of the workbook.
    pub(super) cells: Report,
    /// In words of the page.
    pub(super) own: Vec<String>,
    /// All else.
    pub(super) others: Report,
}

impl Said {
    /// Sorts what was said of the workbook `name`.
    pub(super) fn of(desk: &Desk, seen: &Seen, name: &str) -> Self {
        let mut said = Self::default();
        said.own
            .extend(seen.answer.as_ref().and_then(|looked| units_first(desk, looked)));
        for fault in seen.report.sorted(&seen.sources) {
            if let Some(choice) = choice(&fault.kind) {
                said.choices.push(choice);
            } else if let Some(words) = own(desk, &fault.kind) {
                said.own.push(words);
            } else if is_of_cell(fault, name) {
                said.cells.push(fault.clone());
            } else {
                said.others.push(fault.clone());
            }
        }
        said
    }

    /// Whether that is to be chosen.
    pub(super) fn asks(&self, choice: Choice) -> bool {
        self.choices.contains(&choice)
    }
}

/// Whoever is proposed is of a unit, whose name its cell has.
fn units_first(desk: &Desk, looked: &LookedImport) -> Option<String> {
    let needs = looked.list == Some(ListName::Awardees) && looked.proposed.is_none();
    let has_units = |list: &CampaignList| list.list == ListName::Units && list.rows > 0;
    let lacks = needs && !looked.lists.iter().any(has_units);
    let words = desk.say(
        "Phong trào chưa có danh sách đơn vị: nhập danh sách đơn vị trước, rồi các ô “Đơn vị” ở bảng này mới nhận ra được.",
        "The campaign has no units yet: take in the list of units first, then the units of this table are known.",
    );
    lacks.then(|| words.to_owned())
}

fn choice(kind: &FaultKind) -> Option<Choice> {
    match kind {
        FaultKind::List(ListProblem::WhichList { .. } | ListProblem::WhichPart { .. }) => Some(Choice::List),
        FaultKind::List(ListProblem::ColumnMissing { .. }) => Some(Choice::Common),
        FaultKind::Sheet(SheetProblem::SeveralSheets { .. }) => Some(Choice::Sheet),
        _ => None,
    }
}

/// What the command line says of its options and files, the page says of its own.
fn own(desk: &Desk, kind: &FaultKind) -> Option<String> {
    match kind {
        FaultKind::List(ListProblem::NoHome { .. }) => Some(desk.say(
            "Chưa có chỗ cho danh sách này: phải ghi cuộc họp, Hội đồng, bảng điểm hoặc các đơn vị mà nó thuộc về trước (trang Dữ liệu, hoặc nhập danh sách đơn vị trước).".to_owned(),
            "There is no place for this list yet: write the meeting, council, table of points or units that it belongs to first (page Data, or take in the list of units first).".to_owned(),
        )),
        FaultKind::List(ListProblem::InWorkbook { workbook, .. }) => Some(desk.say(
            format!("Danh sách này đang được đọc thẳng từ tệp Excel “{workbook}” đặt trong thư mục dữ liệu, nên không nhận vào ở đây: sửa trong chính tệp ấy."),
            format!("This list is read from the workbook “{workbook}” in the data folder, so nothing is taken in here: change that workbook."),
        )),
        _ => None,
    }
}

fn is_of_cell(fault: &Fault, name: &str) -> bool {
    let of_whole = matches!(fault.kind, FaultKind::Sheet(SheetProblem::NoHeads { .. }));
    let place = fault.place.as_ref().filter(|place| place.path() == name);
    !of_whole && place.is_some_and(|place| matches!(place.spot(), Spot::Cell(_)))
}
