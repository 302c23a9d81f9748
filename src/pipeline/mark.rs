//! `mark`: a clerk's workbook comes back with its faults in it, as a file beside it.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::{ImportRequest, OpenRequest, Progress, WorkbookFrom, Workshop, check, look_at_import, open};
use crate::diagnostic::{
    Fault, FileProblem, Labels, Language, OutputProblem, PathProblem, Place, Report, Severity, SheetProblem,
    Spot, Wording, shown,
};
use crate::export::marked::{
    Listed, Listing, Marked, PlainCell, PlainSheet, mark as mark_in_place, mark_anew,
};
use crate::input::{CellValue, Folder, Session, Sheet, Workbook, is_workbook};
use crate::output::create_file;

/// What the name of a marked copy ends with.
const MARKED: &str = "-danh-dau";

/// Which workbook, and where its marked copy goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRequest {
    /// Its path, from here or from the working folder, or its name alone.
    pub file: String,
    /// Where the copy goes, if not beside the workbook.
    pub out: Option<PathBuf>,
    /// Language of notes and list.
    pub language: Language,
}

/// What became of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedFile {
    /// Its path in the working folder.
    pub file: String,
    /// Its marked copy; None where nothing is wrong with it.
    pub copy: Option<PathBuf>,
    /// How many cells are coloured.
    pub cells: usize,
    /// How many errors it has.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

/// Checks the campaigns as `check` does and writes a copy of the workbook with every fault that is in it. None means that nothing was
/// written, and the report says why.
pub fn mark(
    request: &MarkRequest,
    campaigns: &OpenRequest,
    session: &mut Session,
    progress: Progress<'_>,
) -> Option<MarkedFile> {
    let opened = open(campaigns, session)?;
    check(&opened, session, progress);
    let file = named(&request.file, session)?;
    let faults = listed(&file, request.language, session, &|fault| {
        fault.wording(request.language)
    });
    let count = |severity| faults.iter().filter(|fault| fault.severity == severity).count();
    let mut done = MarkedFile {
        copy: None,
        cells: 0,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        file,
    };
    if faults.is_empty() {
        return Some(done);
    }
    let bytes = session.bytes(&done.file)?;
    // What cannot be read was said already.
    let workbook = Workbook::read(&bytes).ok()?;
    let in_place = Workbook::is_package(&bytes);
    let marked = marked(
        &done.file,
        &bytes,
        &workbook,
        &faults,
        (request.language, in_place),
        session,
    )?;
    done.cells = marked.cells;
    done.copy = Some(write(&done.file, request.out.as_deref(), &marked.bytes, session)?);
    Some(done)
}

/// A workbook that was handed over, with its faults in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedImport {
    /// What its file may be called.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What whoever gives a marked copy says of a fault, in place of what the command line says.
pub type InWords<'a> = &'a dyn Fn(&Fault, Wording) -> Wording;

/// Looks at a workbook that is to be taken in and answers a copy with every fault of it, in the words of whoever gives it. None: there
/// is none, or it cannot be read.
pub fn mark_import(
    workshop: &Arc<Workshop>,
    request: &ImportRequest,
    (language, in_words): (Language, InWords<'_>),
    session: &mut Session,
) -> Option<MarkedImport> {
    let WorkbookFrom::Handed(name, bytes) = &request.file else {
        return None;
    };
    let looked = look_at_import(workshop, request, session)?;
    let faults = listed(name, language, session, &|fault| {
        let said = fault.wording(language);
        let said = Wording {
            found: looked.with_heads(&said.found),
            expected: looked.with_heads(&said.expected),
            action: looked.with_heads(&said.action),
        };
        in_words(fault, said)
    });
    let workbook = Workbook::read(bytes).ok().filter(|_| !faults.is_empty())?;
    let how = (language, Workbook::is_package(bytes));
    let marked = marked(name, bytes, &workbook, &faults, how, session)?;
    let (stem, ending) = stem_and_ending(name);
    Some(MarkedImport {
        name: format!("{stem}{MARKED}.{ending}"),
        bytes: marked.bytes,
    })
}

/// The workbook of a campaign that is meant.
fn named(asked: &str, session: &mut Session) -> Option<String> {
    let known = read(session);
    let plain: String = asked.replace('\\', "/").nfc().collect();
    let plain = plain.strip_prefix("./").unwrap_or(&plain);
    if known.contains(plain) {
        return Some(plain.to_owned());
    }
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    let here = real(Path::new(asked));
    let same = known
        .iter()
        .find(|path| here.is_some() && real(&session.folder.at(path)) == here);
    if let Some(same) = same {
        return Some(same.clone());
    }
    let of_name: Vec<&String> = known
        .iter()
        .filter(|path| path.rsplit('/').next() == Some(plain))
        .collect();
    match of_name[..] {
        [one] => return Some(one.clone()),
        [] => {}
        _ => {
            let (name, files) = (asked.to_owned(), of_name.into_iter().cloned().collect());
            session.add(SheetProblem::SeveralFiles { name, files }, None);
            return None;
        }
    }
    let path = asked.to_owned();
    if here.is_none() && !session.folder.has(plain) {
        let problem = PathProblem::Missing;
        session.add(FileProblem::Unreadable { path, problem }, Place::file(asked));
    } else {
        let named = known.into_iter().collect();
        session.add(SheetProblem::NotNamed { path, named }, None);
    }
    None
}

/// Every workbook that a campaign names, read or not.
fn read(session: &Session) -> BTreeSet<String> {
    let texts = session.sources().texts().map(|(path, _)| path);
    let faults = session.report.sorted(session.sources()).into_iter();
    let places = faults.filter_map(|fault| fault.place.as_ref()).map(Place::path);
    let paths = texts.chain(places).filter(|path| is_workbook(path));
    paths.map(str::to_owned).collect()
}

/// The faults of a file, in the words of its list.
fn listed(
    file: &str,
    language: Language,
    session: &Session,
    said: &dyn Fn(&Fault) -> Wording,
) -> Vec<Listed> {
    let faults = session.report.sorted(session.sources()).into_iter();
    let of_file = faults.filter_map(|fault| {
        let place = fault.place.as_ref().filter(|place| place.path() == file)?;
        Some(entry(fault, place, language, said(fault)))
    });
    of_file.collect()
}

fn entry(fault: &Fault, place: &Place, language: Language, wording: Wording) -> Listed {
    let labels = Labels::of(language);
    let (severity, code) = (fault.kind.severity(), fault.kind.code());
    let word = match severity {
        Severity::Error => labels.error,
        Severity::Warning => labels.warning,
    };
    let cell = match place.spot() {
        Spot::Cell(cell) => Some(cell),
        Spot::Text { .. } | Spot::Word(_) => None,
    };
    let mut note = format!("{word} {code}: {}", wording.found);
    for (label, text) in [
        (labels.expected, &wording.expected),
        (labels.action, &wording.action),
    ] {
        if !text.is_empty() {
            note.extend(["\n", label, ": ", text]);
        }
    }
    Listed {
        severity,
        word: word.to_owned(),
        code,
        sheet: cell.map(|cell| cell.sheet.to_string()),
        cell: cell.map(|cell| (cell.row, cell.column)),
        cell_name: cell.map(crate::diagnostic::Cell::name).unwrap_or_default(),
        found: wording.found,
        expected: wording.expected,
        action: wording.action,
        note,
    }
}

/// Marks the workbook in its own package, or a new one with the cells as they were read.
fn marked(
    file: &str,
    bytes: &[u8],
    workbook: &Workbook,
    faults: &[Listed],
    (language, is_package): (Language, bool),
    session: &mut Session,
) -> Option<Marked> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let title = language.say(
        format!("Lỗi và lưu ý trong {name}. Sửa trong tệp gốc hoặc trong tệp này, rồi kiểm tra lại."),
        format!(
            "Errors and warnings in {name}. Mend them in the original or in this file, then check again."
        ),
    );
    let listing = Listing {
        name: language.say("Lỗi", "Faults"),
        title: &title,
        heads: language.say(
            ["Mức", "Mã lỗi", "Trang", "Ô", "Thấy gì", "Cần có", "Cách sửa"],
            ["Level", "Code", "Sheet", "Cell", "Found", "Expected", "To do"],
        ),
        faults,
    };
    let in_place = mark_in_place(bytes, &listing).filter(|_| is_package);
    if in_place.is_none() {
        session.add(SheetProblem::MadeAnew, Place::file(file));
    }
    let sheets = || -> Vec<PlainSheet> { workbook.sheets.iter().map(plain).collect() };
    let marked = match in_place {
        Some(marked) => marked,
        None => session.kept(mark_anew(&sheets(), &listing))?,
    };
    if marked.signed {
        session.add(SheetProblem::SignatureVoid, Place::file(file));
    }
    if !marked.listed {
        session.add(SheetProblem::StructureLocked, Place::file(file));
    }
    Some(marked)
}

fn plain(sheet: &Sheet) -> PlainSheet {
    let cells = sheet.rows.iter().flat_map(|(row, cells)| {
        let cells = cells
            .iter()
            .map(|(column, value)| (*row, *column, plain_cell(value)));
        cells.collect::<Vec<_>>()
    });
    PlainSheet {
        name: sheet.name.to_string(),
        cells: cells.collect(),
    }
}

fn plain_cell(value: &CellValue) -> PlainCell {
    match value {
        CellValue::Number(number) => PlainCell::Number(*number),
        CellValue::Percent(part) => PlainCell::Percent(*part),
        CellValue::Date(date) => PlainCell::Date(*date),
        CellValue::Flag(flag) => PlainCell::Flag(*flag),
        CellValue::Text(_) | CellValue::Error(_) | CellValue::NoValue => PlainCell::Text(value.shown()),
    }
}

/// Writes the copy where nothing stands; one that stands there with the same bytes is the copy.
fn write(file: &str, out: Option<&Path>, bytes: &[u8], session: &mut Session) -> Option<PathBuf> {
    let to = match out {
        Some(path) => path.to_owned(),
        None => free(file, bytes, session),
    };
    let path = shown(&to);
    if holds(&to, bytes) {
        return Some(to);
    }
    match create_file(&to, bytes) {
        Ok(()) => Some(to),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            session.add(SheetProblem::Taken { path }, None);
            None
        }
        Err(error) => {
            let problem = PathProblem::of(&error);
            session.add(OutputProblem::Unwritable { path, problem }, None);
            None
        }
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    path.exists()
        && Folder::new("")
            .bytes(&shown(path), &mut Report::default())
            .as_deref()
            == Some(bytes)
}

/// `danh-sach-danh-dau.xlsx` beside the workbook, or the first of that name with a number that nothing else has.
fn free(file: &str, bytes: &[u8], session: &Session) -> PathBuf {
    let path = session.folder.at(file);
    let (stem, ending) = stem_and_ending(file);
    let numbers = std::iter::once(String::new()).chain((2_usize..).map(|nth| format!("-{nth}")));
    let mut paths = numbers.map(|number| path.with_file_name(format!("{stem}{MARKED}{number}.{ending}")));
    let is_free = |path: &PathBuf| !path.exists() || holds(path, bytes);
    paths.find(is_free).unwrap_or(path)
}

/// The name of a workbook without its ending and without what marked copies have; the ending that its marked copy has.
fn stem_and_ending(file: &str) -> (&str, &'static str) {
    let name = file.rsplit('/').next().unwrap_or(file);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = if ending.eq_ignore_ascii_case("xlsm") {
        "xlsm"
    } else {
        "xlsx"
    };
    (stem.rfind(MARKED).map_or(stem, |at| &stem[..at]), ending)
}
