//! `import`: a list of a workbook into the YAML file, value by value, after what is new, changed and gone was shown.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::changes::{changes, removals, remove};
use super::complete::{as_said, complete, salute, wanted};
use super::matching::matched;
use super::merge::{ChangedRow, Merged, merge};
use super::name::ListName;
use super::open::Lists;
use super::overview::has_home;
use super::target::Target;
use super::workbook::{WorkbookFrom, workbook};
use crate::checks::{awardees_complete, units_measured};
use crate::diagnostic::{Fault, ListProblem, Place};
use crate::input::{Edit, Fresh, Key, Node, ReadTable, Record, Session, Tables, Value, Workbook, written};
use crate::model::{Awardees, Office, ReviewFile, Scores, Units};
use crate::pipeline::decode;
use crate::pipeline::sheets::{Lists as Fills, fill};

/// What is to be taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportRequest {
    /// The workbook.
    pub file: WorkbookFrom,
    /// Its sheet, where more than one has such a list.
    pub sheet: Option<String>,
    /// As which list; None: the one that its heads are of.
    pub list: Option<ListName>,
    /// Of which review, council or table of points, where there are several.
    pub of: Option<String>,
    /// Into which campaign, where there are several.
    pub campaign: Option<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// What is true of all rows, as the YAML file says it.
    pub common: Vec<(String, String)>,
    /// Whether what the workbook does not have goes.
    pub remove_gone: bool,
}

/// What would become of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedImport {
    /// The list.
    pub list: ListName,
    /// Of which review, council or table of points.
    pub of: Option<String>,
    /// The YAML file, from the working folder.
    pub file: String,
    /// Those that are new.
    pub new: Vec<String>,
    /// Those that the workbook says otherwise.
    pub changed: Vec<ChangedRow>,
    /// Those that the workbook does not have.
    pub gone: Vec<String>,
    /// Values that the workbook leaves empty.
    pub blank: Vec<String>,
    /// Whether these two go, too.
    pub removes: bool,
    pub(super) edits: Vec<Edit>,
    /// The file as it was read; None: it is to be made, with this text.
    pub(super) before: Result<Vec<u8>, String>,
}

impl ProposedImport {
    /// Whether there is nothing to do.
    pub fn is_nothing(&self) -> bool {
        self.edits.is_empty() && self.before.is_ok()
    }

    /// What it would do, as a word that another proposal has only if it would do the same to the same file.
    pub fn mark(&self) -> String {
        let mut hasher = DefaultHasher::new();
        format!("{}{:?}{:?}", self.file, self.edits, self.before).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// That nobody agreed to it.
    pub fn refuse(&self, session: &mut Session) {
        let file = self.file.clone();
        session.add(ListProblem::NotAgreed { file }, None);
    }
}

/// Reads the workbook and holds it against the file. None: something is faulty, and the report says what.
pub fn propose_import(request: &ImportRequest, session: &mut Session) -> Option<ProposedImport> {
    let (file, workbook) = workbook(&request.file, session)?;
    let (campaign, fonts) = (request.campaign.as_deref(), request.fonts.as_deref());
    let mut lists = Lists::open(campaign, fonts, session)?;
    let list = which(request, &workbook, &mut lists, session)?;
    propose(request, (&file, &workbook), list, &mut lists, session)
}

/// A workbook held against the file of the list that it is.
pub(super) fn propose(
    request: &ImportRequest,
    (file, workbook): (&Arc<str>, &Workbook),
    list: ListName,
    lists: &mut Lists,
    session: &mut Session,
) -> Option<ProposedImport> {
    let target = Target::of(lists, list, request.of.as_deref(), session)?;
    in_yaml(&target, session)?;
    let before = match &target.tree {
        Some(_) => Ok(session.bytes(&target.file)?),
        None => Err(new_file(&target, session)?),
    };
    // Everything that is faulty in the workbook is said at once.
    session.sound(|session| {
        let read = rows(request, (workbook, file), &target, lists, session)?;
        held(request, target, lists, (read, file), before, session)
    })
}

/// The rows held against the file.
fn held(
    request: &ImportRequest,
    target: Target,
    lists: &Lists,
    (mut read, file): (ReadTable, &Arc<str>),
    before: Result<Vec<u8>, ()>,
    session: &mut Session,
) -> Option<ProposedImport> {
    let form = target.form(lists)?;
    let found = matched(&target, &read.rows, &mut session.report);
    salute(&mut read.rows, &target, &found);
    complete(&mut read, &wanted(form, &target, lists), &found, lists, session);
    let old = target
        .tree
        .as_ref()
        .map_or_else(|| nothing(file), |tree| tree.raw.clone());
    let mut new = old.clone();
    let merged = merge(&mut new, &target, form, (&read.rows, &read.keys), &found);
    let mut edits = changes(&old, &new);
    let gone = if request.remove_gone {
        gone(&merged, &target)
    } else {
        Vec::new()
    };
    for edit in &gone {
        remove(&mut new, &edit.path);
    }
    edits.extend(gone);
    let was = if target.tree.is_some() { Some(&old) } else { None };
    sound_as_before(was, &new, &target, lists, session);
    let before = before.map_err(|()| whole(&new));
    Some(proposed(request, target, merged, edits, before))
}

fn proposed(
    request: &ImportRequest,
    target: Target,
    merged: Merged,
    edits: Vec<Edit>,
    before: Result<Vec<u8>, String>,
) -> ProposedImport {
    ProposedImport {
        list: target.list,
        of: target.of,
        file: target.file,
        new: merged.new,
        changed: merged.changed,
        gone: merged.gone.into_iter().map(|(_, name)| name).collect(),
        blank: merged.blank.into_iter().map(|(_, name)| name).collect(),
        removes: request.remove_gone,
        edits,
        before,
    }
}

/// As which list it is to be read: the one that is asked for, or the one that knows most of its columns.
pub(super) fn which(
    request: &ImportRequest,
    workbook: &Workbook,
    lists: &mut Lists,
    session: &mut Session,
) -> Option<ListName> {
    if let Some(list) = request.list {
        return Some(list);
    }
    let all = ListName::ALL.iter();
    let may_be: Vec<ListName> = all
        .copied()
        .filter(|list| has_home(*list, lists, session))
        .collect();
    let forms = &lists.workshop.sheets;
    let tables = Tables {
        forms,
        names: &lists.names,
    };
    let known: Vec<((usize, usize), ListName)> = may_be
        .iter()
        .map(|list| (tables.likeness(workbook, list.form()), *list))
        .collect();
    let most = known
        .iter()
        .map(|(likeness, _)| *likeness)
        .max()
        .unwrap_or_default();
    let likely: Vec<ListName> = known
        .into_iter()
        .filter(|(likeness, _)| *likeness == most)
        .map(|(_, list)| list)
        .collect();
    if let [one] = likely[..] {
        return Some(one);
    }
    let lists = likely.iter().map(|list| list.word().to_owned()).collect();
    session.add(ListProblem::WhichList { lists }, None);
    None
}

/// The list is written in the YAML file, and not in a workbook that the file names.
fn in_yaml(target: &Target, session: &mut Session) -> Option<()> {
    let Some(workbook) = target.workbook() else {
        return Some(());
    };
    let list = target.list.word().to_owned();
    session.add(
        ListProblem::InWorkbook { list, workbook },
        Place::file(&target.file),
    );
    None
}

/// Whether a file that is not there yet can begin with this list.
fn new_file(target: &Target, session: &mut Session) -> Option<()> {
    let alone = [ListName::Awardees, ListName::Units, ListName::Votes];
    if alone.contains(&target.list) {
        return Some(());
    }
    let (list, file) = (target.list.word().to_owned(), target.file.clone());
    session.add(ListProblem::NoHome { list, file }, None);
    None
}

/// A file with nothing in it.
fn nothing(file: &Arc<str>) -> Node {
    Node {
        place: Place::file(file),
        value: Value::Map(Vec::new()),
    }
}

/// The text of a new file.
fn whole(root: &Node) -> String {
    match Fresh::of(root) {
        Fresh::Map(entries) => written(&entries),
        Fresh::Nothing | Fresh::Text(_) | Fresh::List(_) => String::new(),
    }
}

fn rows(
    request: &ImportRequest,
    (workbook, file): (&Workbook, &Arc<str>),
    target: &Target,
    lists: &Lists,
    session: &mut Session,
) -> Option<ReadTable> {
    let place = Place::file(file);
    let common = request.common.iter().map(|(key, value)| {
        let (name, place) = (key.clone(), place.clone());
        let node = Node {
            place: place.clone(),
            value: Value::Scalar(as_said(key, value, target, lists)),
        };
        (Key { name, place }, node)
    });
    let common: Vec<(Key, Node)> = common.collect();
    let forms = &lists.workshop.sheets;
    let tables = Tables {
        forms,
        names: &target.names,
    };
    let sheet = request.sheet.as_deref();
    tables.read(
        (workbook, file),
        sheet,
        target.list.form(),
        &common,
        &mut session.report,
    )
}

/// What the workbook does not have: whole items, and values.
fn gone(merged: &Merged, target: &Target) -> Vec<Edit> {
    let items = merged.gone.iter().map(|(at, _)| format!("{}.{at}", target.path));
    let values = merged.blank.iter().map(|(path, _)| path.clone());
    removals(items.chain(values).collect())
}

/// The file as it would be has no fault that it had not before: what is wrong with it elsewhere stops nobody who fills in a list.
fn sound_as_before(old: Option<&Node>, new: &Node, target: &Target, lists: &Lists, session: &mut Session) {
    let ((), known) = session.apart(|session| {
        if let Some(old) = old {
            decoded(old, target, lists, session);
        }
    });
    let ((), found) = session.apart(|session| decoded(new, target, lists, session));
    let known = known.sorted(session.sources());
    let new = found
        .sorted(session.sources())
        .into_iter()
        .filter(|fault| !known.contains(fault));
    let new: Vec<Fault> = new.cloned().collect();
    for fault in new {
        session.report.push(fault);
    }
}

/// The file as it would be is one that the program reads; what is wrong with a value that came from a cell is said of the cell.
fn decoded(new: &Node, target: &Target, lists: &Lists, session: &mut Session) {
    let fills = match target.list {
        ListName::Awardees => Fills::Awardees,
        ListName::Votes | ListName::Members => Fills::Review,
        ListName::Councils => Fills::Office,
        ListName::Scores => Fills::Scores,
        _ => Fills::Units,
    };
    let mut root = new.clone();
    // Other lists of the file may stand in workbooks; what is to be said of them was said when they were read.
    session.apart(|session| {
        fill(
            &mut root,
            fills,
            &lists.workshop.sheets,
            &mut lists.names.clone(),
            session,
        );
    });
    match fills {
        Fills::Awardees => {
            let awardees = sound::<Awardees>(&root, lists, session);
            if let (Some(awardees), Some(campaign)) = (awardees, &lists.campaign) {
                awardees_complete(&awardees, campaign, &mut session.report);
            }
        }
        Fills::Review => drop(sound::<ReviewFile>(&root, lists, session)),
        Fills::Office => drop(sound::<Office>(&root, lists, session)),
        Fills::Scores => drop(sound::<Scores>(&root, lists, session)),
        Fills::Units => {
            let units = sound::<Units>(&root, lists, session);
            if let (Some(units), Some(campaign)) = (units, &lists.campaign) {
                let (sources, report) = (session.folder.sources(), &mut session.report);
                units_measured(&units, campaign, sources, report);
            }
        }
    }
}

fn sound<T: Record>(root: &Node, lists: &Lists, session: &mut Session) -> Option<T> {
    let lacks = |letter| lists.workshop.fonts.lacks(letter);
    decode::<T>(root, &lacks, &lists.rows, session)
}
