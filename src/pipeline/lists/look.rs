//! A workbook that somebody hands over, looked at: what it may be, what it would do, what it lacks.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::import::{ImportRequest, ProposedImport, propose, which};
use super::name::ListName;
use super::open::Lists;
use super::overview::{CampaignList, all};
use super::take::import;
use super::workbook::workbook;
use crate::diagnostic::{FaultKind, ListProblem};
use crate::input::{Names, RowWord, Session, SheetColumn};
use crate::model::{Date, Review};
use crate::pipeline::Workshop;

/// What was seen of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedImport {
    /// Its sheets, as their tabs are in order; hidden ones left out.
    pub sheets: Vec<String>,
    /// What the campaign has lists of.
    pub lists: Vec<CampaignList>,
    /// Which list it is; None: nobody can tell.
    pub list: Option<ListName>,
    /// Its keys, with the heads of their columns.
    pub heads: Vec<(String, String)>,
    /// What may be said for all rows at once, as no column says it.
    pub common: Vec<CommonField>,
    /// What it would do; None: something is faulty, and the report says what.
    pub proposed: Option<ProposedImport>,
}

/// A value that may be said for all rows at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommonField {
    /// Its key, as [`ImportRequest::common`] has it.
    pub key: String,
    /// The head that its column would have.
    pub head: String,
    /// What to write there.
    pub about: Option<String>,
    /// What may be chosen: values and their names; none where everything may be typed.
    pub choices: Vec<(String, String)>,
    /// What it most likely is, as a person would say it.
    pub likely: Option<String>,
}

/// Looks at a workbook. None: it cannot be read, or the campaign cannot.
pub fn look_at_import(
    workshop: &Arc<Workshop>,
    request: &ImportRequest,
    session: &mut Session,
) -> Option<LookedImport> {
    let (file, book) = workbook(&request.file, session)?;
    let sheets = book.sheets.iter().filter(|sheet| !sheet.hidden);
    let sheets = sheets.map(|sheet| sheet.name.to_string()).collect();
    let mut lists = Lists::at(workshop, request.campaign.as_deref(), session)?;
    let known = all(&mut lists, session);
    let list = which(request, &book, &mut lists, session);
    let proposed = list.and_then(|list| propose(request, (&file, &book), list, &mut lists, session));
    Some(LookedImport {
        sheets,
        lists: known,
        list,
        heads: list.map_or_else(Vec::new, |list| heads(list, &lists)),
        common: list.map_or_else(Vec::new, |list| common(list, request, &lists, session)),
        proposed,
    })
}

/// Takes in a workbook that was looked at: it is looked at again and has to do what was shown, which had that mark; what it
/// does not have goes only if the request says so. None: nothing was written.
pub fn import_as_shown(
    workshop: &Arc<Workshop>,
    request: &ImportRequest,
    mark: &str,
    session: &mut Session,
) -> Option<ProposedImport> {
    let shown = ImportRequest {
        remove_gone: false,
        ..request.clone()
    };
    let shown = look_at_import(workshop, &shown, session)?.proposed;
    let mut proposed = shown.filter(|shown| shown.mark() == mark)?;
    if request.remove_gone {
        proposed = look_at_import(workshop, request, session)?.proposed?;
    }
    import(&proposed, session)?;
    Some(proposed)
}

fn heads(list: ListName, lists: &Lists) -> Vec<(String, String)> {
    let columns = lists.workshop.sheets.get(list.form());
    let columns = columns.iter().flat_map(|form| &form.columns);
    let named = columns.filter_map(|column| Some((column.key.clone(), column.heads.first()?.clone())));
    named.collect()
}

impl LookedImport {
    /// A sentence with the heads of columns in the place of keys.
    pub fn with_heads(&self, sentence: &str) -> String {
        let heads = self.heads.iter();
        heads.fold(sentence.to_owned(), |said, (key, head)| {
            // Faults name a key of a group without the group.
            let last = key.rsplit('.').next().unwrap_or(key);
            let named = |key: &str| format!("`{key}`");
            said.replace(&named(key), &format!("“{head}”"))
                .replace(&named(last), &format!("“{head}”"))
        })
    }
}

/// What no column says and every new row needs, and what was said already.
fn common(list: ListName, request: &ImportRequest, lists: &Lists, session: &Session) -> Vec<CommonField> {
    let faults = session.report.sorted(session.sources()).into_iter();
    let mut keys: Vec<&str> = request.common.iter().map(|(key, _)| key.as_str()).collect();
    keys.extend(faults.filter_map(|fault| match &fault.kind {
        FaultKind::List(ListProblem::ColumnMissing { key, .. }) => Some(key.as_str()),
        _ => None,
    }));
    let columns = lists.workshop.sheets.get(list.form());
    let columns = columns.iter().flat_map(|form| &form.columns);
    let (named_by, _) = list.known_by();
    let asked = columns.filter(|column| keys.contains(&column.key.as_str()) && column.key != named_by);
    asked.map(|column| field(column, request, lists)).collect()
}

/// The campaign's own days, its one review, who decides its awards.
fn likely(key: &str, request: &ImportRequest, lists: &Lists) -> Option<String> {
    let campaign = lists.campaign.as_ref()?;
    let said = request.common.iter().find(|(key, _)| key == "review");
    let review = match (said, &campaign.reviews[..]) {
        (Some((_, said)), all) => all.iter().find(|review| review.id.as_str() == said),
        (None, [one]) => Some(one),
        (None, _) => None,
    };
    let period = campaign.period.as_ref();
    match key {
        "from" => period?.start.map(Date::in_figures),
        "to" => {
            let day = |review: &Review| review.as_of.as_ref().unwrap_or(&review.date).value;
            let counted = review.map(day);
            counted.or(period.map(|period| period.end)).map(Date::in_figures)
        }
        "review" => review.map(|review| review.id.value.to_string()),
        "decided_by" => {
            let forms = campaign.award_forms.iter().flatten();
            let deciders: BTreeSet<&str> = forms.filter_map(|form| Some(form.decider?.word())).collect();
            let only = (deciders.len() == 1).then(|| deciders.first().copied());
            only.flatten().map(str::to_owned)
        }
        _ => None,
    }
}

fn field(column: &SheetColumn, request: &ImportRequest, lists: &Lists) -> CommonField {
    let names = &lists.names;
    let of_list = column.names.as_deref().map(|list| choices(list, names, lists));
    let of_words = || {
        let words = column.words.iter();
        let named = words.filter_map(|(word, people)| Some((word.clone(), people.first()?.clone())));
        named.collect()
    };
    CommonField {
        key: column.key.clone(),
        head: column.heads.first().cloned().unwrap_or_default(),
        about: column.about.clone(),
        choices: of_list.unwrap_or_else(of_words),
        likely: likely(&column.key, request, lists),
    }
}

/// Ids of a list, each once, with the last of its names, which is the office's own.
fn choices(list: &str, names: &Names, lists: &Lists) -> Vec<(String, String)> {
    if list == "reviews" {
        return lists.waves.clone();
    }
    let mut found: Vec<(String, String)> = Vec::new();
    for (id, name) in names.of(list) {
        match found.iter_mut().find(|(known, _)| known == id) {
            Some((_, known)) => known.clone_from(name),
            None => found.push((id.clone(), name.clone())),
        }
    }
    found
}
