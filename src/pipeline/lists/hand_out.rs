//! `sheet` and `export`: a list as a file for people.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::name::ListName;
use super::open::Lists;
use super::table::{Purpose, table};
use super::target::Target;
use crate::diagnostic::{EditProblem, ListProblem, UsageProblem, shown};
use crate::export::list;
use crate::input::Session;
use crate::pipeline::Workshop;
use crate::pipeline::created::create_at;

/// A workbook that is to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FillInRequest {
    /// Of which list.
    pub list: ListName,
    /// Of which review, council or table of points, where there are several.
    pub of: Option<String>,
    /// Of which campaign, where there are several.
    pub campaign: Option<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// Whether it has what is known already.
    pub filled: bool,
    /// The new file.
    pub out: PathBuf,
}

/// A list that is to be sorted and added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRequest {
    /// Which list.
    pub list: ListName,
    /// Of which review, council or table of points, where there are several.
    pub of: Option<String>,
    /// Of which campaign, where there are several.
    pub campaign: Option<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// As what; None: as the name of the file ends.
    pub format: Option<ListFormat>,
    /// The new file.
    pub out: PathBuf,
}

/// A list that is to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFileRequest {
    /// Of which campaign.
    pub campaign: String,
    /// Which list.
    pub list: ListName,
    /// Of which review, council or table of points, where there are several.
    pub of: Option<String>,
    /// What for.
    pub purpose: Purpose,
    /// As what.
    pub format: ListFormat,
}

/// A list as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFile {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many rows it has.
    pub rows: usize,
    /// The heads of its columns.
    pub columns: Vec<String>,
}

/// What a list is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListFormat {
    /// A workbook.
    Xlsx,
    /// A CSV file.
    Csv,
}

/// The file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOut {
    /// Where it is.
    pub path: PathBuf,
    /// How many rows it has.
    pub rows: usize,
    /// The heads of its columns.
    pub columns: Vec<String>,
}

impl ListFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Csv];

    /// Its name, and the ending of its files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    fn of_file(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| format.word() == ending)
    }
}

/// Makes a workbook to be filled in. None means that there is no file, and the report says why.
pub fn fill_in(request: &FillInRequest, session: &mut Session) -> Option<HandedOut> {
    free(&request.out, Some(ListFormat::Xlsx), session)?;
    let (campaign, fonts) = (request.campaign.as_deref(), request.fonts.as_deref());
    let lists = Lists::open(campaign, fonts, session)?;
    let purpose = if request.filled {
        Purpose::Filled
    } else {
        Purpose::Blank
    };
    let which = (request.list, request.of.as_deref());
    let made = made(which, purpose, ListFormat::Xlsx, lists, session)?;
    write(made, &request.out, session)
}

/// Writes a list into a new file. None means that there is none, and the report says why.
pub fn export_list(request: &ExportRequest, session: &mut Session) -> Option<HandedOut> {
    let format = free(&request.out, request.format, session)?;
    let (campaign, fonts) = (request.campaign.as_deref(), request.fonts.as_deref());
    let lists = Lists::open(campaign, fonts, session)?;
    let which = (request.list, request.of.as_deref());
    let made = made(which, Purpose::Read, format, lists, session)?;
    write(made, &request.out, session)
}

/// A list as a file that is not written anywhere. None: the report says why.
pub fn list_file(
    workshop: &Arc<Workshop>,
    request: &ListFileRequest,
    session: &mut Session,
) -> Option<ListFile> {
    let lists = Lists::at(workshop, Some(&request.campaign), session)?;
    let which = (request.list, request.of.as_deref());
    made(which, request.purpose, request.format, lists, session)
}

fn made(
    (list, of): (ListName, Option<&str>),
    purpose: Purpose,
    format: ListFormat,
    mut lists: Lists,
    session: &mut Session,
) -> Option<ListFile> {
    let target = Target::of(&mut lists, list, of, session)?;
    if purpose == Purpose::Read && !target.is_there() {
        let (list, file) = (target.list.word().to_owned(), target.file);
        session.add(ListProblem::NoSuchList { list, file }, None);
        return None;
    }
    let table = table(&target, &lists, purpose)?;
    let bytes = match format {
        ListFormat::Xlsx => list::xlsx(&table),
        ListFormat::Csv => list::csv(&table),
    };
    Some(ListFile {
        bytes: session.kept(bytes)?,
        rows: table.rows.len(),
        columns: table.columns.into_iter().map(|column| column.head).collect(),
    })
}

/// The format of a new file, if its name says that format and nothing stands there.
fn free(out: &Path, wanted: Option<ListFormat>, session: &mut Session) -> Option<ListFormat> {
    let format = ListFormat::of_file(out).filter(|format| wanted.is_none_or(|wanted| wanted == *format));
    let path = shown(out);
    let Some(format) = format else {
        let allowed = ListFormat::ALL.into_iter();
        let allowed = allowed.filter(|format| wanted.is_none_or(|wanted| wanted == *format));
        let problem = UsageProblem::BadValue {
            option: "--out".to_owned(),
            found: path,
            allowed: allowed.map(|format| format!("….{}", format.word())).collect(),
        };
        session.add(problem, None);
        return None;
    };
    if out.exists() {
        session.add(EditProblem::AlreadyThere { path }, None);
        return None;
    }
    Some(format)
}

fn write(made: ListFile, out: &Path, session: &mut Session) -> Option<HandedOut> {
    create_at(out, &made.bytes, session)?;
    Some(HandedOut {
        path: out.to_owned(),
        rows: made.rows,
        columns: made.columns,
    })
}
