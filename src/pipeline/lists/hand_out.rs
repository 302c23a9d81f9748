//! `sheet` and `export`: a list as a file for people.

use std::path::{Path, PathBuf};

use super::name::ListName;
use super::open::Lists;
use super::table::{Purpose, table};
use super::target::Target;
use crate::diagnostic::{EditProblem, ListProblem, OutputProblem, PathProblem, UsageProblem, shown};
use crate::export::list;
use crate::input::Session;
use crate::output::create_file;

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
    let mut lists = Lists::open(campaign, fonts, session)?;
    let target = Target::of(&mut lists, request.list, request.of.as_deref(), session)?;
    let purpose = if request.filled {
        Purpose::Filled
    } else {
        Purpose::Blank
    };
    write(&target, &lists, purpose, ListFormat::Xlsx, &request.out, session)
}

/// Writes a list into a new file. None means that there is none, and the report says why.
pub fn export_list(request: &ExportRequest, session: &mut Session) -> Option<HandedOut> {
    let format = free(&request.out, request.format, session)?;
    let (campaign, fonts) = (request.campaign.as_deref(), request.fonts.as_deref());
    let mut lists = Lists::open(campaign, fonts, session)?;
    let target = Target::of(&mut lists, request.list, request.of.as_deref(), session)?;
    if !target.is_there() {
        let (list, file) = (target.list.word().to_owned(), target.file.clone());
        session.add(ListProblem::NoSuchList { list, file }, None);
        return None;
    }
    write(&target, &lists, Purpose::Read, format, &request.out, session)
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

fn write(
    target: &Target,
    lists: &Lists,
    purpose: Purpose,
    format: ListFormat,
    out: &Path,
    session: &mut Session,
) -> Option<HandedOut> {
    let table = table(target, lists, purpose)?;
    let bytes = match format {
        ListFormat::Xlsx => list::xlsx(&table),
        ListFormat::Csv => list::csv(&table),
    };
    let bytes = session.kept(bytes)?;
    if let Err(error) = create_file(out, &bytes) {
        let path = shown(out);
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            session.add(EditProblem::AlreadyThere { path }, None);
        } else {
            let problem = PathProblem::of(&error);
            session.add(OutputProblem::Unwritable { path, problem }, None);
        }
        return None;
    }
    Some(HandedOut {
        path: out.to_owned(),
        rows: table.rows.len(),
        columns: table.columns.into_iter().map(|column| column.head).collect(),
    })
}
