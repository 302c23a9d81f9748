//! A list → the table that an exporter writes.

use super::name::ListName;
use super::open::Lists;
use super::target::{Target, items, text};
use crate::document::{ListCell, ListColumn, ListLook, ListTable};
use crate::input::{CellKind, CellValue, Key, Node, SheetForm, Shown, ShownColumn, ShownColumns, Value};

/// What a table of a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be filled in from nothing.
    Blank,
    /// To be filled in further.
    Filled,
    /// To be read, sorted, added up.
    Read,
}

/// Empty rows of a form.
const ROOM: u32 = 300;

/// The table of a list.
pub(super) fn table(target: &Target, lists: &Lists, purpose: Purpose) -> Option<ListTable> {
    let form = target.form(lists)?;
    let mut records = target.records();
    match purpose {
        Purpose::Blank => records.clear(),
        Purpose::Filled => records.extend(awaited(target, lists)),
        Purpose::Read => {}
    }
    let shown = Shown::new(form, &target.names);
    let which = if purpose == Purpose::Read {
        ShownColumns::Filled
    } else {
        ShownColumns::Asked
    };
    let records: Vec<&Node> = records.iter().collect();
    let columns = shown.columns(form, &records, which);
    let row = |record: &&Node| {
        columns
            .iter()
            .map(|column| cell(shown.cell(record, column)))
            .collect()
    };
    let rows = records.iter().map(row).collect();
    let columns = columns.iter().map(|column| heading(column, form, &shown, lists));
    Some(ListTable {
        title: title(target),
        columns: columns.collect(),
        rows,
        room: if purpose == Purpose::Read { 0 } else { ROOM },
    })
}

fn title(target: &Target) -> String {
    let of = target.of.as_ref().map(|of| format!(" ({of})"));
    format!("{}{}", target.list.title(), of.unwrap_or_default())
}

/// Those on whom the council of a review has not voted yet.
fn awaited(target: &Target, lists: &Lists) -> Vec<Node> {
    if target.list != ListName::Votes {
        return Vec::new();
    }
    let voted: Vec<&str> = target
        .items()
        .iter()
        .filter_map(|vote| text(vote, "awardee"))
        .collect();
    let awardees = lists
        .known("awardees.yaml")
        .and_then(|file| file.filled.at_path("awardees"));
    let awardees = awardees.map_or(&[][..], items).iter();
    let of_review = awardees.filter(|awardee| text(awardee, "review") == target.of.as_deref());
    let awaited = of_review.filter(|awardee| text(awardee, "id").is_some_and(|id| !voted.contains(&id)));
    awaited
        .filter_map(|awardee| Some(alone("awardee", awardee.at_path("id")?)))
        .collect()
}

/// A record that says nothing but whom it is of.
fn alone(key: &str, id: &Node) -> Node {
    let key = Key {
        name: key.to_owned(),
        place: id.place.clone(),
    };
    Node {
        place: id.place.clone(),
        value: Value::Map(vec![(key, id.clone())]),
    }
}

fn cell(said: Option<CellValue>) -> ListCell {
    match said {
        None => ListCell::Empty,
        Some(CellValue::Number(number)) => ListCell::Number(number),
        Some(CellValue::Date(day)) => ListCell::Date(day),
        Some(other) => ListCell::Text(other.shown()),
    }
}

fn heading(column: &ShownColumn<'_>, form: &SheetForm, shown: &Shown<'_>, lists: &Lists) -> ListColumn {
    let measure = column.id.as_deref().filter(|_| column.form.is_none());
    let measure = measure.and_then(|id| measure_of(id, lists));
    let own = column.form;
    let look = match own.map(|form| form.kind) {
        None | Some(CellKind::Figure) => ListLook::Number,
        Some(CellKind::Date) => ListLook::Date,
        Some(CellKind::Text | CellKind::Year | CellKind::Code) => ListLook::Text,
    };
    ListColumn {
        head: match &measure {
            Some(measure) if !column.head.contains('(') => format!("{} ({measure})", column.head),
            _ => column.head.clone(),
        },
        look,
        needed: own.is_some_and(|form| form.needed),
        about: own.map_or_else(|| Some(FIGURE.to_owned()), |form| form.about.clone()),
        example: own.and_then(|form| form.example.clone()),
        choices: shown.choices(column, form),
        open: own.is_some_and(|form| form.names.is_none() && form.words.is_empty()),
    }
}

/// What is to be filled in below the name of an indicator.
const FIGURE: &str = "Con số của chỉ tiêu này, không ghi đơn vị tính; không đăng ký, không có thì để trống. Chỉ tiêu có hay không thì ghi có hoặc không.";

/// What an indicator is counted in.
fn measure_of(id: &str, lists: &Lists) -> Option<String> {
    let indicators = lists.known("units.yaml")?.filled.at_path("indicators")?;
    let own = items(indicators).iter().find(|one| text(one, "id") == Some(id))?;
    text(own, "measure").map(str::to_owned)
}
